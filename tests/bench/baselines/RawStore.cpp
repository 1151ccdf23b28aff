// SPDX-License-Identifier: EUPL-1.2
#include "tests/bench/baselines/RawStore.h"
#include "tests/bench/Timing.h"
#include <filesystem>

namespace aanzet::bench {

double singleCommit(const std::string& folder, std::size_t commits)
{
    std::filesystem::remove_all(folder);
    std::filesystem::create_directories(folder);
    auto db = must(sql::Connection::open(folder + "/commit.db", sql::OpenMode::ReadWriteCreate), "database");
    must(db.execute("CREATE TABLE note(id INTEGER PRIMARY KEY, body BLOB)"), "table");
    const Bytes body(300, 7);
    std::vector<double> times;
    for (std::size_t i = 0; i < commits; ++i)
        times.push_back(seconds([&] {
            auto insert = must(db.prepare("INSERT INTO note(body) VALUES(?)"), "prepare");
            insert.bindStatic(1, ByteView(body));
            must(insert.run(), "insert");
        }));
    return median(times);
}

RawStore::RawStore(const std::string& folder, const std::vector<std::string>& texts) : m_folder(folder)
{
    std::filesystem::remove_all(folder);
    std::filesystem::create_directories(folder);
    auto db = must(sql::Connection::open(folder + "/raw.db", sql::OpenMode::ReadWriteCreate), "database");
    must(db.execute("CREATE TABLE item(id INTEGER PRIMARY KEY, body BLOB)"), "table");
    auto transaction = must(sql::Transaction::begin(db), "begin");
    {
        auto insert = must(db.prepare("INSERT INTO item(body) VALUES(?)"), "prepare");
        for (const auto& t : texts) {
            insert.bind(1, crypto::sealBox(m_key, viewOf(t), viewOf("az1/raw")));
            must(insert.run(), "insert");
        }
    }
    must(transaction.commit(), "commit");
}

double RawStore::openAndInsert()
{
    m_index.reset();
    return seconds([&] {
        auto db = must(sql::Connection::open(m_folder + "/raw.db", sql::OpenMode::ReadOnly), "database");
        m_index = must(sql::Connection::open("", sql::OpenMode::Memory), "memory");
        must(m_index->execute("CREATE VIRTUAL TABLE hit USING fts5(body, tokenize = \"unicode61 remove_diacritics 2\"); BEGIN"), "index");
        auto read = must(db.prepare("SELECT id, body FROM item ORDER BY id"), "prepare");
        {
            auto insert = must(m_index->prepare("INSERT INTO hit(rowid, body) VALUES(?, ?)"), "prepare");
            while (must(read.step(), "read") == sql::Step::Row) {
                const auto plain = crypto::openBox(m_key, read.blob(1), viewOf("az1/raw"));
                must(plain.has_value(), "open");
                insert.bind(1, read.integer(0)).bind(2, textOf(*plain));
                must(insert.run(), "insert");
            }
        }
        must(m_index->execute("COMMIT"), "commit");
    });
}

double RawStore::find(const std::string& match)
{
    return seconds([&] {
        auto q = must(m_index->prepare("SELECT rowid, snippet(hit, 0, '', '', '…', 16) FROM hit WHERE hit MATCH ? ORDER BY rank LIMIT 100"), "prepare");
        q.bind(1, std::string_view(match));
        std::vector<std::string> out;
        while (must(q.step(), "find") == sql::Step::Row) out.emplace_back(q.text(1));
    });
}

} // namespace aanzet::bench
