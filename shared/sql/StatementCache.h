// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "shared/result/Result.h"
#include <map>
#include <string>
#include <string_view>
#include <vector>

struct sqlite3;
struct sqlite3_stmt;

namespace aanzet::sql {

// The statements of one connection that nobody uses at the moment, by their text. Private to shared/sql.
class StatementCache
{
public:
    explicit StatementCache(sqlite3* database) : m_database(database) {}
    StatementCache(const StatementCache&) = delete;
    StatementCache& operator=(const StatementCache&) = delete;
    ~StatementCache();

    Result<sqlite3_stmt*> take(std::string_view sql);
    void giveBack(sqlite3_stmt* statement);   // reset, bindings cleared, kept
    void clear();

private:
    sqlite3* m_database;
    std::map<std::string, std::vector<sqlite3_stmt*>, std::less<>> m_free;
};

} // namespace aanzet::sql
