// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "sync-server/store/Store.h"

namespace aanzet::server {

// Recovery kits: sealed boxes under a public key that only the printed code gives. One per person, the newest.
class KitTable
{
public:
    explicit KitTable(Store& store) : m_db(store.db()) {}

    struct Row {
        UserId user;
        Bytes box;
    };
    Result<std::optional<Row>> find(const SignPublicKey& kit);
    Status put(const UserId& user, const SignPublicKey& kit, ByteView box, WallTime now);   // AlreadyExists: another person's key

private:
    sql::Connection& m_db;
};

} // namespace aanzet::server
