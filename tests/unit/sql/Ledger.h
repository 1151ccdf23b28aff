// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "shared/sql/Migration.h"
#include <map>
#include <vector>

namespace aanzet::test {

// A plain table under a scripted workload, and what must be in it after each commit.
class Ledger
{
public:
    using Rows = std::map<std::int64_t, std::int64_t>;   // id -> length of its blob

    static Status migrateLedger(sql::Connection& db)
    {
        static const sql::Migration steps[] = {{1, "CREATE TABLE row(id INTEGER PRIMARY KEY, body BLOB NOT NULL) STRICT", nullptr},
                                               {2, "CREATE INDEX row_length ON row(length(body))", nullptr}};
        return sql::migrate(db, 0x4c454447, steps);
    }

    // Runs until the end or the first failure. Afterwards acknowledged() tells how many transactions answered ok.
    Status run(const std::string& path, const sql::Options& options, const char* pragma = "PRAGMA wal_autocheckpoint=6")
    {
        AANZET_TRY(auto db, sql::Connection::open(path, sql::OpenMode::ReadWriteCreate, options));
        AANZET_CHECK(db.execute(pragma));
        AANZET_CHECK(migrateLedger(db));
        return transactions(db, 0);
    }

    Status transactions(sql::Connection& db, int from)
    {
        for (int i = from; i < kTransactions; ++i) {
            m_inFlight = i + 1;
            AANZET_TRY(auto tx, sql::Transaction::begin(db));
            AANZET_CHECK(step(db, i));
            AANZET_CHECK(tx.commit());
            m_acknowledged = i + 1;
            if (i == kTransactions / 2) AANZET_CHECK(db.checkpoint());
        }
        return {};
    }

    int acknowledged() const { return m_acknowledged; }
    int inFlight() const { return m_inFlight; }

    static Rows after(int transactions)
    {
        Rows rows;
        for (int i = 0; i < transactions; ++i) {
            for (int k = 0; k < 4; ++k) rows[i * 4 + k] = length(i, k);
            if (i % 3 == 2) rows.erase(i * 2);
            if (i % 4 == 3) rows[i] = 9000;
        }
        return rows;
    }

    static Result<Rows> read(sql::Connection& db)
    {
        Rows rows;
        AANZET_TRY(auto q, db.prepare("SELECT id, length(body), body FROM row"));
        for (;;) {
            AANZET_TRY(auto step, q.step());
            if (step == sql::Step::Done) return rows;
            for (auto b : q.blob(2))
                if (b != static_cast<std::uint8_t>(q.integer(0))) return ErrorCode::CorruptData;
            rows[q.integer(0)] = q.integer(1);
        }
    }

    static constexpr int kTransactions = 12;

private:
    static std::int64_t length(int i, int k) { return 50 + (i * 7 + k * 311) % 900; }

    static Status put(sql::Connection& db, std::int64_t id, std::int64_t length)
    {
        AANZET_TRY(auto q, db.prepare("INSERT INTO row VALUES(?,?) ON CONFLICT(id) DO UPDATE SET body=excluded.body"));
        return q.bind(1, id).bind(2, Bytes(static_cast<std::size_t>(length), static_cast<std::uint8_t>(id))).run();
    }

    static Status step(sql::Connection& db, int i)
    {
        for (int k = 0; k < 4; ++k) AANZET_CHECK(put(db, i * 4 + k, length(i, k)));
        if (i % 3 == 2) {
            AANZET_TRY(auto q, db.prepare("DELETE FROM row WHERE id=?"));
            AANZET_CHECK(q.bind(1, i * 2).run());
        }
        if (i % 4 == 3) AANZET_CHECK(put(db, i, 9000));
        return {};
    }

    int m_acknowledged = 0;
    int m_inFlight = 0;
};

} // namespace aanzet::test
