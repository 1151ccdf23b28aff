// SPDX-License-Identifier: EUPL-1.2
#include "shared/sql/StatementCache.h"
#include "shared/sql/SqlError.h"
#include <sqlite3.h>

namespace aanzet::sql {

StatementCache::~StatementCache()
{
    clear();
}

Result<sqlite3_stmt*> StatementCache::take(std::string_view sql)
{
    if (auto found = m_free.find(sql); found != m_free.end() && !found->second.empty()) {
        auto* statement = found->second.back();
        found->second.pop_back();
        return statement;
    }
    sqlite3_stmt* statement = nullptr;
    const int code = sqlite3_prepare_v3(m_database, sql.data(), static_cast<int>(sql.size()), SQLITE_PREPARE_PERSISTENT, &statement, nullptr);
    if (code != SQLITE_OK) return errorFrom(code, m_database);
    if (!statement) return Error{ErrorCode::Internal, "empty statement"};
    return statement;
}

void StatementCache::giveBack(sqlite3_stmt* statement)
{
    sqlite3_reset(statement);
    sqlite3_clear_bindings(statement);
    m_free[sqlite3_sql(statement)].push_back(statement);
}

void StatementCache::clear()
{
    for (auto& [sql, statements] : m_free)
        for (auto* statement : statements) sqlite3_finalize(statement);
    m_free.clear();
}

} // namespace aanzet::sql
