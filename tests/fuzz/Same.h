// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "shared/types/Bytes.h"
#include <cstdlib>

// What the targets share: a claim that fails ends the run as a finding.
namespace aanzet::fuzz {

inline void claim(bool holds)
{
    if (!holds) std::abort();
}
inline void claimSame(ByteView a, ByteView b) { claim(equal(a, b)); }

// Takes the first byte as the choice between several small decoders in one program.
inline unsigned choose(ByteView& input)
{
    const unsigned choice = input.empty() ? 0 : input[0];
    if (!input.empty()) input = input.subspan(1);
    return choice;
}

} // namespace aanzet::fuzz
