// SPDX-License-Identifier: EUPL-1.2
#include "tests/unit/vault/VaultFixture.h"
#include "shared/sql/Connection.h"
#include <QTest>
#include <map>

using namespace aanzet;
using namespace aanzet::test;
using namespace aanzet::vault;

static const char* tableFolder(Table table) { return table == Table::Drafts ? "drafts" : table == Table::Meta ? "meta" : "edits"; }

static std::map<std::int64_t, std::string> rowsOf(Vault& v, Table table)
{
    std::map<std::int64_t, std::string> rows;
    std::int64_t last = 0;
    const Status read = v.forEach(table, [&](std::int64_t id, ByteView plain) -> Status {
        if (id <= last) return ErrorCode::Internal;
        last = id;
        rows[id] = textOf(plain);
        return {};
    });
    if (!read.ok()) rows[-1] = "error";
    return rows;
}

class VaultRowsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void rowsAreInsertedReplacedErasedAndReadInOrder()
    {
        VaultFixture f;
        auto v = Vault::create(f.path(), viewOf(kPassphrase), f.simulated()).value();
        for (std::uint8_t t = 1; t <= kTableCount; ++t) {
            const auto table = static_cast<Table>(t);
            QCOMPARE(v.insert(table, viewOf("one")).value(), 1);
            QCOMPARE(v.insert(table, viewOf("two")).value(), 2);
            QVERIFY(v.put(table, 9, viewOf("nine")).ok());
            QCOMPARE(v.insert(table, {}).value(), 10);
            QVERIFY(v.put(table, 2, viewOf("TWO")).ok());
            QVERIFY(v.erase(table, 1).ok());
            QCOMPARE(int(v.erase(table, 1).code()), int(ErrorCode::NotFound));
            QVERIFY(!v.get(table, 1)->has_value());
            QVERIFY((rowsOf(v, table) == std::map<std::int64_t, std::string>{{2, "TWO"}, {9, "nine"}, {10, ""}}));
            QCOMPARE(v.count(table).value(), 3);
            QCOMPARE(int(v.put(table, 0, {}).code()), int(ErrorCode::BadRequest));
        }
        QVERIFY(v.integrity()->empty());
        v = Vault::create(f.path("other"), viewOf(kPassphrase), f.simulated(9)).value();
        v = f.reopened(f.simulated()).value();
        for (std::uint8_t t = 1; t <= kTableCount; ++t)
            QVERIFY((rowsOf(v, static_cast<Table>(t)) == std::map<std::int64_t, std::string>{{2, "TWO"}, {9, "nine"}, {10, ""}}));
        QVERIFY(v.integrity()->empty());
    }

    void anIdErasedInThisProcessIsNotGivenAgain()
    {
        VaultFixture f;
        auto v = Vault::create(f.path(), viewOf(kPassphrase), f.simulated()).value();
        QCOMPARE(v.insert(Table::Edits, viewOf("a")).value(), 1);
        QVERIFY(v.erase(Table::Edits, 1).ok());
        QCOMPARE(v.insert(Table::Edits, viewOf("b")).value(), 2);
    }

    void noPlaintextReachesTheDisk()
    {
        VaultFixture f;
        const std::string marker = "Mevrouw Sentinel-8842";
        auto v = Vault::create(f.path(), viewOf(kPassphrase), f.simulated()).value();
        for (std::uint8_t t = 1; t <= kTableCount; ++t)
            if (static_cast<Table>(t) != Table::Inbox) QVERIFY(v.insert(static_cast<Table>(t), viewOf(marker)).ok());
        for (const char* file : {"/vault.db", "/vault.db-wal", "/slots"}) QVERIFY2(!contains(readFile(f.path() + file), viewOf(marker)), file);
        QVERIFY(!readFile(f.path() + "/vault.db-wal").empty());
    }

    void sizesOfDraftsAndMetaSayLittle()
    {
        VaultFixture f;
        for (auto table : {Table::Drafts, Table::Meta, Table::Edits}) {
            std::vector<std::int64_t> lengths;
            for (std::size_t n : {1, 30, 32, 63}) {
                {
                    auto v = (n == 1 ? Vault::create(f.path(tableFolder(table)), {}, f.simulated()) : Vault::open(f.path(tableFolder(table)), f.simulated())).value();
                    QVERIFY(v.unlock({}).ok());
                    QVERIFY(v.put(table, 1, Bytes(n, 'x')).ok());
                    QCOMPARE((**v.get(table, 1)).size(), n);
                }
                auto db = sql::Connection::open(f.path(tableFolder(table)) + "/vault.db", sql::OpenMode::ReadOnly).value();
                auto q = db.prepare(std::string("SELECT length(blob) FROM ") + tableFolder(table)).value();
                QVERIFY(q.step().ok());
                lengths.push_back(q.integer(0) - 40);
            }
            QVERIFY(lengths == (table == Table::Edits ? std::vector<std::int64_t>{1, 30, 32, 63} : std::vector<std::int64_t>{32, 32, 64, 64}));
        }
    }

    void aChangeIsWholeOrAbsent()
    {
        VaultFixture f;
        auto v = Vault::create(f.path(), viewOf(kPassphrase), f.simulated()).value();
        (void)v.insert(Table::Edits, viewOf("before"));
        {
            auto change = v.begin();
            QVERIFY(change.ok());
            QVERIFY(v.insert(Table::Edits, viewOf("lost")).ok());
            QVERIFY(v.put(Table::Edits, 1, viewOf("lost too")).ok());
            QCOMPARE(int(v.begin().code()), int(ErrorCode::Internal));
            QCOMPARE(v.count(Table::Edits).value(), 2);
        }
        QVERIFY((rowsOf(v, Table::Edits) == std::map<std::int64_t, std::string>{{1, "before"}}));
        QVERIFY(v.integrity()->empty());
        auto change = v.begin().value();
        QCOMPARE(v.insert(Table::Edits, viewOf("kept")).value(), 2);
        QVERIFY(v.insert(Table::Batches, viewOf("kept as well")).ok());
        QCOMPARE(int(v.erase(Table::Drafts, 5).code()), int(ErrorCode::NotFound));   // no reason to undo the rest
        QVERIFY(change.commit().ok());
        QCOMPARE(int(change.commit().code()), int(ErrorCode::Internal));
        v.lock();
        QVERIFY(v.unlock({}).ok());
        QVERIFY((rowsOf(v, Table::Edits) == std::map<std::int64_t, std::string>{{1, "before"}, {2, "kept"}}));
        QCOMPARE(v.count(Table::Batches).value(), 1);
        QVERIFY(v.integrity()->empty());
    }

    void theInboxTakesSealedBoxesWhileLocked()
    {
        VaultFixture f;
        auto device = crypto::BoxKey::generate();
        auto v = Vault::create(f.path(), viewOf(kPassphrase), f.simulated()).value();
        v.lock();
        QCOMPARE(v.insert(Table::Inbox, crypto::boxSeal(device.publicKey(), viewOf("a line"))).value(), 1);
        QCOMPARE(v.insert(Table::Inbox, crypto::boxSeal(device.publicKey(), viewOf("another"))).value(), 2);
        QVERIFY(!v.isOpen());
        QCOMPARE(int(v.insert(Table::Drafts, viewOf("no")).code()), int(ErrorCode::Locked));
        QCOMPARE(int(v.count(Table::Drafts).code()), int(ErrorCode::Locked));
        v.lock();
        QVERIFY(v.unlock({}).ok());
        QCOMPARE(std::string(textOf(device.open(**v.get(Table::Inbox, 2))->view())), std::string("another"));
        QVERIFY(v.erase(Table::Inbox, 1).ok());
        QVERIFY(v.integrity()->empty());
    }

    void theSessionsRowIsApartFromTheTables()
    {
        VaultFixture f;
        auto v = Vault::create(f.path(), viewOf(kPassphrase), f.simulated()).value();
        QVERIFY(!v.sessionRow()->has_value());
        QVERIFY(v.putSessionRow(viewOf("pin")).ok());
        v.lock();
        QCOMPARE(int(v.sessionRow().code()), int(ErrorCode::Locked));
        QVERIFY(v.unlock({}).ok());
        QCOMPARE(std::string(textOf((*v.sessionRow())->view())), std::string("pin"));
        QVERIFY(v.integrity()->empty());
        QCOMPARE(v.count(Table::Meta).value(), 0);
    }

    void aVisitThatFailsStopsAndIsAnswered()
    {
        VaultFixture f;
        auto v = Vault::create(f.path(), viewOf(kPassphrase), f.simulated()).value();
        for (int i = 0; i < 3; ++i) (void)v.insert(Table::Edits, viewOf("row"));
        int seen = 0;
        const Status s = v.forEach(Table::Edits, [&](std::int64_t, ByteView) -> Status { return ++seen == 2 ? Status(ErrorCode::Timeout) : Status(); });
        QCOMPARE(int(s.code()), int(ErrorCode::Timeout));
        QCOMPARE(seen, 2);
    }
};

QTEST_APPLESS_MAIN(VaultRowsTest)
#include "tst_vault_rows.moc"
