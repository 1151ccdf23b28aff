// SPDX-License-Identifier: EUPL-1.2
#include "shared/sql/Connection.h"
#include "tests/unit/vault/VaultFixture.h"
#include <QTest>

using namespace aanzet;
using namespace aanzet::test;
using namespace aanzet::vault;

// What somebody with the file but without the key can do.
static void behindItsBack(const VaultFixture& f, const std::string& script)
{
    auto db = sql::Connection::open(f.path() + "/vault.db", sql::OpenMode::ReadWrite);
    if (!db.ok() || !db->execute(script).ok()) qFatal("script failed");
}

class VaultIntegrityTest : public QObject
{
    Q_OBJECT

    static void fill(const VaultFixture& f)
    {
        auto v = Vault::create(f.path(), {}, f.simulated()).value();
        for (int i = 0; i < 5; ++i) {
            (void)v.insert(Table::Edits, viewOf("edit"));
            (void)v.insert(Table::Batches, viewOf("batch"));
        }
        (void)v.erase(Table::Edits, 2);
        (void)v.put(Table::Edits, 3, viewOf("changed"));
    }
    static std::vector<IntegrityNotice> noticesOf(const VaultFixture& f)
    {
        auto v = f.reopened(f.simulated());
        if (!v.ok()) qFatal("does not open");
        return v->integrity().value();
    }

private Q_SLOTS:
    void anUntouchedVaultHasNoNotice()
    {
        VaultFixture f;
        fill(f);
        QVERIFY(noticesOf(f).empty());
    }

    void aDeletedRowIsNoticedUntilItIsAccepted()
    {
        VaultFixture f;
        fill(f);
        behindItsBack(f, "DELETE FROM edits WHERE id = 4");
        for (int again = 0; again < 2; ++again) {
            const auto notices = noticesOf(f);
            QCOMPARE(notices.size(), std::size_t(1));
            QCOMPARE(notices[0].table, Table::Edits);
            QCOMPARE(notices[0].expected, 4);
            QCOMPARE(notices[0].found, 3);
            auto v = f.reopened(f.simulated()).value();
            QVERIFY(v.insert(Table::Edits, viewOf("work goes on")).ok());
            QVERIFY(v.erase(Table::Edits, 6).ok());
        }
        {
            auto v = f.reopened(f.simulated()).value();
            QVERIFY(v.acceptLosses().ok());
            QVERIFY(v.integrity()->empty());
        }
        QVERIFY(noticesOf(f).empty());
    }

    void anEmptiedTableIsNoticed()
    {
        VaultFixture f;
        fill(f);
        behindItsBack(f, "DELETE FROM batches");
        QCOMPARE(noticesOf(f).size(), std::size_t(1));
    }

    void anOlderRowPutBackIsNoticedThoughItOpens()
    {
        VaultFixture f;
        fill(f);
        Bytes older;
        {
            auto db = sql::Connection::open(f.path() + "/vault.db", sql::OpenMode::ReadOnly).value();
            auto q = db.prepare("SELECT blob FROM edits WHERE id = 3").value();
            QVERIFY(q.step().ok());
            older = bytesOf(q.blob(0));
        }
        {
            auto v = f.reopened(f.simulated()).value();
            QVERIFY(v.put(Table::Edits, 3, viewOf("newer")).ok());
        }
        behindItsBack(f, "UPDATE edits SET blob = x'" + toHex(older) + "' WHERE id = 3");
        auto v = f.reopened(f.simulated()).value();
        QCOMPARE(std::string(textOf(**v.get(Table::Edits, 3))), std::string("changed"));
        const auto notices = v.integrity().value();
        QCOMPARE(notices.size(), std::size_t(1));
        QCOMPARE(notices[0].expected, notices[0].found);
    }

    void oneTablePutBackWithItsOwnPastIsNoticed()
    {
        VaultFixture f;
        fill(f);
        behindItsBack(f, "CREATE TABLE past AS SELECT * FROM edits");
        {
            auto v = f.reopened(f.simulated()).value();
            QVERIFY(v.put(Table::Edits, 9, viewOf("newer")).ok());
        }
        behindItsBack(f, "DELETE FROM edits; INSERT INTO edits SELECT * FROM past; DROP TABLE past");
        QCOMPARE(noticesOf(f).size(), std::size_t(1));
    }

    void aLostHeadIsNoticedEverywhereAndOpensAllTheSame()
    {
        VaultFixture f;
        fill(f);
        behindItsBack(f, "DELETE FROM own WHERE id = 2");
        QCOMPARE(noticesOf(f).size(), std::size_t(2));   // the tables that hold rows
        auto v = f.reopened(f.simulated()).value();
        QCOMPARE(v.installation(), Installation::Unknown);
        QVERIFY(v.acceptLosses().ok());
        v.lock();
        QVERIFY(v.unlock({}).ok());
        QVERIFY(v.integrity()->empty());
    }

    void anotherVaultsDatabaseIsRefusedAndStaysAsItIs()
    {
        VaultFixture f;
        fill(f);
        auto other = Vault::create(f.path("other"), {}, f.simulated(9)).value();
        (void)other.insert(Table::Edits, viewOf("in the log alone"));
        const Bytes foreign = readFile(f.path("other") + "/vault.db"), log = readFile(f.path("other") + "/vault.db-wal");
        QVERIFY(!log.empty());
        for (bool stopped : {false, true}) {   // as after a proper end, and as a stop leaves it
            writeFile(f.path() + "/vault.db", foreign);
            if (stopped) writeFile(f.path() + "/vault.db-wal", log);
            {
                auto v = Vault::open(f.path(), f.simulated()).value();
                QCOMPARE(int(v.unlock({}).code()), int(ErrorCode::CorruptData));
                QVERIFY(!v.isOpen());
            }
            QVERIFY(readFile(f.path() + "/vault.db") == foreign);
            if (stopped) QVERIFY(readFile(f.path() + "/vault.db-wal") == log);
        }
    }

    void rowsOfOtherPlacesDoNotOpen()
    {
        VaultFixture f;
        fill(f);
        behindItsBack(f, "UPDATE edits SET blob = (SELECT blob FROM edits WHERE id = 5) WHERE id = 1;"
                         "UPDATE batches SET blob = (SELECT blob FROM edits WHERE id = 3) WHERE id = 3");
        auto v = f.reopened(f.simulated()).value();
        QCOMPARE(int(v.get(Table::Edits, 1).code()), int(ErrorCode::CorruptData));
        std::vector<std::int64_t> damaged;
        int seen = 0;
        QVERIFY(v.forEach(Table::Batches, [&](std::int64_t, ByteView) { ++seen; return Status(); }, &damaged).ok());
        QVERIFY(damaged == std::vector<std::int64_t>{3});
        QCOMPARE(seen, 4);
    }
};

QTEST_APPLESS_MAIN(VaultIntegrityTest)
#include "tst_vault_integrity.moc"
