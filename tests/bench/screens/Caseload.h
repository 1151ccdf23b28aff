// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "mobile/vault/Vault.h"
#include <QString>
#include <string_view>

// A caseload on the disk to measure with: the demo's households again and again, and visit notes of ordinary length.
namespace aanzet::bench {

inline constexpr std::string_view kPassphrase = "paard gieter zolder kruik";

struct Caseload {
    std::size_t households = 200;
    std::size_t notesEach = 0;     // visit notes per household beyond the demo's own: four records of some 170 words
    bool isPending = false;        // every edit stays unsigned, as without a server
};
vault::Options vaultOptions(const QString& folder);
QString vaultFolder(const QString& folder);
void fill(const QString& folder, const Caseload& caseload);

} // namespace aanzet::bench
