// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "shared/types/Bytes.h"
#include <concepts>
#include <cstdint>
#include <string_view>

struct sqlite3;
struct sqlite3_stmt;

namespace aanzet::sql {

class StatementCache;
enum class Step { Row, Done };

// One use of a prepared statement, from Connection::prepare. Positions of parameters begin at 1, columns at 0.
// Its end resets the statement and forgets the bound values. A failed bind is told by the next step() or run().
//
//     AANZET_TRY(auto q, db.prepare("SELECT blob FROM op WHERE id = ?"));
//     q.bind(1, id);
//     AANZET_TRY(auto step, q.step());
//     if (step == sql::Step::Row) use(q.blob(0));
class Query
{
public:
    Query(Query&& o) noexcept;
    Query& operator=(Query&&) = delete;
    ~Query();

    template <std::integral T> Query& bind(int position, T value) { return bindInteger(position, static_cast<std::int64_t>(value)); }
    Query& bind(int position, ByteView blob);                  // copied
    Query& bind(int position, const Bytes& blob) { return bind(position, ByteView(blob)); }
    template <class Tag, std::size_t N> Query& bind(int position, const Fixed<Tag, N>& id) { return bind(position, id.view()); }
    Query& bind(int position, std::string_view text);          // copied
    Query& bind(int position, const char* text) { return bind(position, std::string_view(text)); }
    Query& bindNull(int position);
    // Not copied: the bytes must stay where they are until reset(), the next bind or the end of the Query.
    Query& bindStatic(int position, ByteView blob);
    Query& bindStatic(int position, std::string_view text);

    Result<Step> step();
    // Runs to the end; rows are passed over. Then ready for new values.
    Status run();
    // Ready to run again; the bound values stay.
    void reset();

    // Of the row that step() told of. Views live until the next step(), run(), reset() or the end.
    std::int64_t integer(int column) const;
    ByteView blob(int column) const;
    std::string_view text(int column) const;
    bool isNull(int column) const;
    template <class F> Result<F> fixed(int column) const       // CorruptData when the size is another
    {
        auto f = F::from(blob(column));
        if (!f) return Error{ErrorCode::CorruptData, "column size"};
        return f;
    }

private:
    friend class Connection;
    Query(StatementCache& cache, sqlite3_stmt* statement) : m_cache(&cache), m_statement(statement) {}
    Query& bindInteger(int position, std::int64_t value);
    void note(int code);
    StatementCache* m_cache;
    sqlite3_stmt* m_statement;
    int m_bindError = 0;
};

} // namespace aanzet::sql
