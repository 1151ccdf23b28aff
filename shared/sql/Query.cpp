// SPDX-License-Identifier: EUPL-1.2
#include "shared/sql/Query.h"
#include "shared/sql/SqlError.h"
#include "shared/sql/StatementCache.h"
#include <sqlite3.h>
#include <utility>

namespace aanzet::sql {

// SQLite takes a null pointer for NULL; an empty blob or text needs an address.
static const char kEmpty[1] = {};

Query::Query(Query&& o) noexcept
    : m_cache(o.m_cache), m_statement(std::exchange(o.m_statement, nullptr)), m_bindError(o.m_bindError)
{
}

Query::~Query()
{
    if (m_statement) m_cache->giveBack(m_statement);
}

void Query::note(int code)
{
    if (code != SQLITE_OK && !m_bindError) m_bindError = code;
}

Query& Query::bindInteger(int position, std::int64_t value)
{
    note(sqlite3_bind_int64(m_statement, position, value));
    return *this;
}

Query& Query::bind(int position, ByteView blob)
{
    note(sqlite3_bind_blob64(m_statement, position, blob.empty() ? static_cast<const void*>(kEmpty) : blob.data(), blob.size(), SQLITE_TRANSIENT));
    return *this;
}

Query& Query::bind(int position, std::string_view text)
{
    note(sqlite3_bind_text64(m_statement, position, text.empty() ? kEmpty : text.data(), text.size(), SQLITE_TRANSIENT, SQLITE_UTF8));
    return *this;
}

Query& Query::bindNull(int position)
{
    note(sqlite3_bind_null(m_statement, position));
    return *this;
}

Query& Query::bindStatic(int position, ByteView blob)
{
    note(sqlite3_bind_blob64(m_statement, position, blob.empty() ? static_cast<const void*>(kEmpty) : blob.data(), blob.size(), SQLITE_STATIC));
    return *this;
}

Query& Query::bindStatic(int position, std::string_view text)
{
    note(sqlite3_bind_text64(m_statement, position, text.empty() ? kEmpty : text.data(), text.size(), SQLITE_STATIC, SQLITE_UTF8));
    return *this;
}

Result<Step> Query::step()
{
    if (m_bindError) return errorFrom(std::exchange(m_bindError, 0), nullptr);
    const int code = sqlite3_step(m_statement);
    if (code == SQLITE_ROW) return Step::Row;
    if (code == SQLITE_DONE) return Step::Done;
    Error error = errorFrom(code, sqlite3_db_handle(m_statement));
    sqlite3_reset(m_statement);   // ready for another attempt
    return error;
}

Status Query::run()
{
    for (;;) {
        AANZET_TRY(const Step now, step());
        if (now == Step::Done) break;
    }
    sqlite3_reset(m_statement);
    return {};
}

void Query::reset()
{
    sqlite3_reset(m_statement);
    m_bindError = 0;
}

std::int64_t Query::integer(int column) const
{
    return sqlite3_column_int64(m_statement, column);
}

ByteView Query::blob(int column) const
{
    // column_text would allocate for its terminating zero and answer null when memory is short: an empty text where
    // there was one. column_blob hands out the bytes as they are.
    const auto* data = static_cast<const std::uint8_t*>(sqlite3_column_blob(m_statement, column));
    return data ? ByteView(data, static_cast<std::size_t>(sqlite3_column_bytes(m_statement, column))) : ByteView();
}

std::string_view Query::text(int column) const
{
    return textOf(blob(column));
}

bool Query::isNull(int column) const
{
    return sqlite3_column_type(m_statement, column) == SQLITE_NULL;
}

} // namespace aanzet::sql
