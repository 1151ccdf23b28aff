// SPDX-License-Identifier: EUPL-1.2
#include "shared/sql/Connection.h"
#include "tests/unit/vault/VaultFixture.h"
#include <QDir>
#include <QTest>

using namespace aanzet;
using namespace aanzet::test;
using namespace aanzet::vault;

static const std::string kText = "one row among many, kept in a place of its own";

class VaultDamageTest : public QObject
{
    Q_OBJECT

    static void fill(const VaultFixture& f)
    {
        auto v = Vault::create(f.path(), {}, f.simulated()).value();
        for (int i = 0; i < 20; ++i) (void)v.insert(Table::Edits, viewOf(kText));
    }

private Q_SLOTS:
    void everyFlippedByteOfARowIsRefusedAndTheRestGoesOn()
    {
        VaultFixture f;
        fill(f);
        Bytes blob;
        {
            auto db = sql::Connection::open(f.path() + "/vault.db", sql::OpenMode::ReadOnly).value();
            auto q = db.prepare("SELECT blob FROM edits WHERE id = 7").value();
            QVERIFY(q.step().ok());
            blob = bytesOf(q.blob(0));
        }
        const Bytes whole = readFile(f.path() + "/vault.db");
        const auto at = std::search(whole.begin(), whole.end(), blob.begin(), blob.end()) - whole.begin();
        QVERIFY(std::size_t(at) < whole.size());
        for (std::size_t i = 0; i < blob.size(); ++i) {
            Bytes bad = whole;
            bad[std::size_t(at) + i] ^= 0x10;
            writeFile(f.path() + "/vault.db", bad);
            auto v = f.reopened(f.simulated()).value();
            std::vector<std::int64_t> damaged;
            int seen = 0;
            QVERIFY(v.forEach(Table::Edits, [&](std::int64_t, ByteView plain) { seen += textOf(plain) == kText; return Status(); }, &damaged).ok());
            QVERIFY(damaged == std::vector<std::int64_t>{7});
            QCOMPARE(seen, 19);
            QCOMPARE(int(v.get(Table::Edits, 7).code()), int(ErrorCode::CorruptData));
        }
    }

    void aCutDatabaseIsRefusedOrListsWhatIsLost_data()
    {
        QTest::addColumn<int>("size");
        for (int size : {0, 1, 100, 511, 512, 1000, 4096, 5000, 8192, 20000, 40000}) QTest::addRow("%d bytes", size) << size;
    }
    void aCutDatabaseIsRefusedOrListsWhatIsLost()
    {
        QFETCH(int, size);
        VaultFixture f;
        fill(f);
        const Bytes whole = readFile(f.path() + "/vault.db");
        QVERIFY(whole.size() > 40000);
        const Bytes cut(whole.begin(), whole.begin() + size);
        writeFile(f.path() + "/vault.db", cut);
        {
            auto v = Vault::open(f.path(), f.simulated()).value();
            const Status opened = v.unlock({});
            const Status read = opened.ok() ? v.forEach(Table::Edits, [](std::int64_t, ByteView) { return Status(); }) : opened;
            QCOMPARE(int(read.code()), int(ErrorCode::CorruptData));
        }
        QVERIFY(readFile(f.path() + "/vault.db") == cut);
    }

    void aMissingDatabaseIsRefusedAndNotMadeAnew()
    {
        VaultFixture f;
        fill(f);
        QVERIFY(QFile::remove(QString::fromStdString(f.path() + "/vault.db")));
        auto v = Vault::open(f.path(), f.simulated()).value();
        QCOMPARE(int(v.unlock({}).code()), int(ErrorCode::CorruptData));
        QVERIFY(!QFile::exists(QString::fromStdString(f.path() + "/vault.db")));
    }

    void flippedBitsAnywhereNeverGiveOtherContentOrAnOverwrittenFile()
    {
        VaultFixture f;
        fill(f);
        const Bytes whole = readFile(f.path() + "/vault.db");
        int refused = 0;
        for (std::size_t i = 0; i < whole.size(); i += i < 200 ? 1 : 211) {
            Bytes bad = whole;
            bad[i] ^= 0x40;
            writeFile(f.path() + "/vault.db", bad);
            {
                auto v = Vault::open(f.path(), f.simulated()).value();
                const Status opened = v.unlock({});
                if (!opened.ok()) {
                    ++refused;
                    QVERIFY2(opened.code() == ErrorCode::CorruptData || opened.code() == ErrorCode::NewerVersion || opened.code() == ErrorCode::Storage,
                             qPrintable(QStringLiteral("byte %1: %2").arg(i).arg(QString::fromStdString(opened.error().detail))));
                } else {
                    const Status read = v.forEach(Table::Edits, [&](std::int64_t, ByteView plain) { return textOf(plain) == kText ? Status() : Status(ErrorCode::Skew); });
                    QVERIFY(read.ok() || read.code() != ErrorCode::Skew);
                }
            }
            if (!Vault::open(f.path(), f.simulated())->unlock({}).ok()) QVERIFY2(readFile(f.path() + "/vault.db") == bad, qPrintable(QString::number(i)));
            for (const char* rest : {"/vault.db-wal", "/vault.db-journal"}) QFile::remove(QString::fromStdString(f.path() + rest));
        }
        QVERIFY(refused > 20);
    }

    void aForeignOrNewerDatabaseIsRefusedAndStaysAsItIs_data()
    {
        QTest::addColumn<QString>("script");
        QTest::addColumn<int>("code");
        QTest::newRow("newer") << QStringLiteral("PRAGMA user_version = 99") << int(ErrorCode::NewerVersion);
        QTest::newRow("of another program") << QStringLiteral("PRAGMA application_id = 7") << int(ErrorCode::CorruptData);
        QTest::newRow("without a version") << QStringLiteral("PRAGMA user_version = 0") << int(ErrorCode::CorruptData);
    }
    void aForeignOrNewerDatabaseIsRefusedAndStaysAsItIs()
    {
        QFETCH(QString, script);
        QFETCH(int, code);
        VaultFixture f;
        fill(f);
        {
            auto db = sql::Connection::open(f.path() + "/vault.db", sql::OpenMode::ReadWrite).value();
            QVERIFY(db.execute(script.toStdString()).ok());
        }
        const Bytes before = readFile(f.path() + "/vault.db");
        {
            auto v = Vault::open(f.path(), f.simulated()).value();
            QCOMPARE(int(v.unlock({}).code()), code);
            QVERIFY(!v.isOpen());
        }
        QVERIFY(readFile(f.path() + "/vault.db") == before);
    }

    void aFileThatIsNoDatabaseIsRefusedAndStaysAsItIs()
    {
        VaultFixture f;
        fill(f);
        const Bytes letter(5000, 'q');
        writeFile(f.path() + "/vault.db", letter);
        {
            auto v = Vault::open(f.path(), f.simulated()).value();
            QCOMPARE(int(v.unlock({}).code()), int(ErrorCode::CorruptData));
        }
        QVERIFY(readFile(f.path() + "/vault.db") == letter);
    }
};

QTEST_APPLESS_MAIN(VaultDamageTest)
#include "tst_vault_damage.moc"
