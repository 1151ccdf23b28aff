// SPDX-License-Identifier: EUPL-1.2
#include "shared/sql/Migration.h"
#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace aanzet;
using namespace aanzet::sql;

static constexpr std::int32_t kApp = 0x417a5401;

static Status fill(Connection& db) { return db.execute("INSERT INTO t VALUES(1),(2)"); }
static Status failHalfWay(Connection& db)
{
    AANZET_CHECK(db.execute("CREATE TABLE half(a)"));
    return ErrorCode::Storage;
}

static const Migration kOne{1, "CREATE TABLE t(a)", nullptr};
static const Migration kTwo{2, nullptr, fill};
static const Migration kThree{3, "CREATE TABLE u(b); CREATE INDEX u_b ON u(b)", nullptr};

class MigrationTest : public QObject
{
    Q_OBJECT
    QTemporaryDir m_dir;
    std::string path(const char* name) const { return m_dir.filePath(QLatin1String(name)).toStdString(); }
    // Every file whose name begins with `name`, with its bytes; the -shm is scratch memory of the open connection.
    std::map<QString, QByteArray> filesOf(const char* name) const
    {
        std::map<QString, QByteArray> all;
        for (const auto& entry : QDir(m_dir.path()).entryList({QLatin1String(name) + QLatin1String("*")}, QDir::Files)) {
            QFile file(m_dir.filePath(entry));
            if (!entry.endsWith(QLatin1String("-shm")) && file.open(QIODevice::ReadOnly)) all[entry] = file.readAll();
        }
        return all;
    }

private Q_SLOTS:
    void aNewFileTakesEveryStepOnce()
    {
        auto db = Connection::open(path("new.db"), OpenMode::ReadWriteCreate).value();
        QVERIFY(migrate(db, kApp, std::array{kOne, kTwo}).ok());
        QCOMPARE(schemaVersion(db).value(), 2);
        QVERIFY(migrate(db, kApp, std::array{kOne, kTwo}).ok());
        QVERIFY(migrate(db, kApp, std::array{kOne, kTwo, kThree}).ok());
        QCOMPARE(schemaVersion(db).value(), 3);
        auto q = db.prepare("SELECT count(*) FROM t").value();
        QVERIFY(q.step().ok());
        QCOMPARE(q.integer(0), 2);
    }

    void aStepThatFailsLeavesTheVersionBefore()
    {
        auto db = Connection::open(path("fail.db"), OpenMode::ReadWriteCreate).value();
        QCOMPARE(migrate(db, kApp, std::array{kOne, Migration{2, nullptr, failHalfWay}}).code(), ErrorCode::Storage);
        QCOMPARE(schemaVersion(db).value(), 1);
        QVERIFY(!db.prepare("SELECT * FROM half").ok());
        QVERIFY(migrate(db, kApp, std::array{kOne, kTwo}).ok());
    }

    void aMemoryDatabaseMigratesToo()
    {
        auto db = Connection::open({}, OpenMode::Memory).value();
        QVERIFY(migrate(db, kApp, std::array{kOne, kTwo, kThree}).ok());
        QCOMPARE(schemaVersion(db).value(), 3);
    }

    void newerAndForeignFilesStayByteForByte_data()
    {
        QTest::addColumn<QString>("script");
        QTest::addColumn<int>("code");
        const int newer = int(ErrorCode::NewerVersion), corrupt = int(ErrorCode::CorruptData);
        const auto ours = QStringLiteral("PRAGMA application_id=%1; ").arg(kApp);
        QTest::newRow("newer") << ours + QStringLiteral("PRAGMA journal_mode=WAL; CREATE TABLE t(a); PRAGMA user_version=9") << newer;
        QTest::newRow("newer, rollback journal") << ours + QStringLiteral("PRAGMA journal_mode=DELETE; CREATE TABLE t(a); PRAGMA user_version=9") << newer;
        QTest::newRow("foreign id") << QStringLiteral("PRAGMA application_id=77; CREATE TABLE t(a)") << corrupt;
        QTest::newRow("foreign id, rollback journal") << QStringLiteral("PRAGMA journal_mode=DELETE; PRAGMA application_id=77; CREATE TABLE t(a)") << corrupt;
        QTest::newRow("no id but tables") << QStringLiteral("CREATE TABLE t(a); PRAGMA user_version=1") << corrupt;
        QTest::newRow("no id but a version") << QStringLiteral("PRAGMA user_version=1") << corrupt;
        QTest::newRow("negative version") << ours + QStringLiteral("CREATE TABLE t(a); PRAGMA user_version=-1") << corrupt;
    }
    void newerAndForeignFilesStayByteForByte()
    {
        QFETCH(QString, script);
        QFETCH(int, code);
        const QByteArray name = QByteArray("refused") + QByteArray::number(qHash(QLatin1String(QTest::currentDataTag()))) + ".db";
        {
            auto made = Connection::open(path(name), OpenMode::ReadWriteCreate).value();
            QVERIFY(made.execute(script.toStdString()).ok());
            made.leaveUntouched();   // what was written last stands in the -wal
        }
        const auto before = filesOf(name);
        {
            auto db = Connection::open(path(name), OpenMode::ReadWriteCreate).value();
            auto status = migrate(db, kApp, std::array{kOne, kTwo});
            QVERIFY(!status.ok());
            QCOMPARE(int(status.code()), code);
        }
        QVERIFY(filesOf(name) == before);
    }
};

QTEST_APPLESS_MAIN(MigrationTest)
#include "tst_migration.moc"
