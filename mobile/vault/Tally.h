// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "mobile/vault/InstallationToken.h"
#include "mobile/vault/Vault.h"

namespace aanzet::vault {

struct TallyPurpose;
using TallyKey = crypto::Key<TallyPurpose>;

// What a table should hold: the number of rows and the sum (exclusive or) of a keyed hash per row. A write changes it in
// constant time; who has no key cannot find rows that cancel out. FORMAT.md 3.
struct Tally {
    std::int64_t rows = 0;
    Hash32 sum;
    bool operator==(const Tally&) const = default;

    // A row is known by its place and by nonce and tag of its ciphertext, which are new with every write.
    void toggle(const TallyKey& key, Table table, std::int64_t id, ByteView nonce, ByteView tag);
};

// The one sealed row over all tables and the installation token, so that no table can be put back by itself.
struct Head {
    Token token;
    std::array<Tally, kTableCount> tallies;
    Tally& of(Table table) { return tallies[static_cast<std::size_t>(table) - 1]; }

    Bytes encode() const;
    static Result<Head> decode(ByteView bytes);   // CorruptData
};

} // namespace aanzet::vault
