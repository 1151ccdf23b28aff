// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "shared/crypto/Crypto.h"
#include "shared/sql/Connection.h"
#include <string>
#include <vector>

// SQLite and the cipher as they are, on the same disk as ours.
namespace aanzet::bench {

// Seconds of one row of 300 bytes in a commit of its own, WAL and synchronous=FULL; the median of `commits`.
double singleCommit(const std::string& folder, std::size_t commits);

// Sealed texts in a file, one row each: to read, open and insert them into a full-text table in memory is the least that
// an unlock with search costs.
struct RawKeyPurpose;
class RawStore
{
public:
    RawStore(const std::string& folder, const std::vector<std::string>& texts);
    double openAndInsert();                                       // seconds
    // Seconds of one prefix query with excerpts, best 100 first.
    double find(const std::string& match);

private:
    std::string m_folder;
    crypto::Key<RawKeyPurpose> m_key = crypto::Key<RawKeyPurpose>::random();
    std::optional<sql::Connection> m_index;
};

} // namespace aanzet::bench
