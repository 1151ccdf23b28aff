// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include <cstddef>
#include <string>

namespace aanzet::bench {

// What this machine allows to an encrypted, signed log of operations, with the same primitives and the same database and
// none of the product: no rights, no contexts, no merge of what both sides know, no HTTP.
struct CeilingFigures {
    double push = 0;      // seal, chain, sign, keep in an outbox; then verify and insert at the other side
    double pull = 0;      // verify, open, insert into a log and a register of each field
};
CeilingFigures ceiling(const std::string& folder, std::size_t operations);

} // namespace aanzet::bench
