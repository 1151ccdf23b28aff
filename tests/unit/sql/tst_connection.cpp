// SPDX-License-Identifier: EUPL-1.2
#include "shared/sql/Connection.h"
#include "shared/sql/SqlError.h"
#include <QFile>
#include <QTemporaryDir>
#include <QTest>
#include <sqlite3.h>

using namespace aanzet;
using namespace aanzet::sql;
using namespace std::chrono_literals;

static std::string pathIn(const QTemporaryDir& dir, const char* name) { return dir.filePath(QLatin1String(name)).toStdString(); }

static std::int64_t number(Connection& db, std::string_view sql)
{
    auto q = db.prepare(sql);
    if (!q.ok()) return -1;
    auto step = q->step();
    return step.ok() && *step == Step::Row ? q->integer(0) : -1;
}

static Connection openNew(const std::string& path, Options options = {})
{
    auto db = Connection::open(path, OpenMode::ReadWriteCreate, options);
    if (!db.ok()) qFatal("open: %s", db.error().detail.c_str());
    return std::move(db).value();
}

class ConnectionTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aFileIsOpenedWithTheSafeSettings()
    {
        QTemporaryDir dir;
        auto db = openNew(pathIn(dir, "a.db"));
        auto mode = db.prepare("PRAGMA journal_mode");
        QVERIFY(mode.ok() && mode->step().ok());
        QCOMPARE(std::string(mode->text(0)), std::string("wal"));
        QCOMPARE(number(db, "PRAGMA synchronous"), 2);
        QCOMPARE(number(db, "PRAGMA foreign_keys"), 1);
        QCOMPARE(number(db, "PRAGMA trusted_schema"), 0);
        QCOMPARE(number(db, "PRAGMA temp_store"), 2);
        QCOMPARE(number(db, "PRAGMA mmap_size"), 0);
        QCOMPARE(number(db, "PRAGMA cell_size_check"), 1);
    }

    void aMemoryDatabaseKeepsNoJournal()
    {
        auto db = Connection::open({}, OpenMode::Memory);
        QVERIFY(db.ok());
        auto mode = db->prepare("PRAGMA journal_mode");
        QVERIFY(mode.ok() && mode->step().ok());
        QCOMPARE(std::string(mode->text(0)), std::string("off"));
    }

    void whatIsBoundComesBack()
    {
        auto db = std::move(Connection::open({}, OpenMode::Memory)).value();
        QVERIFY(db.execute("CREATE TABLE t(a, b, c, d, e, f)").ok());
        const Bytes blob{0, 1, 0, 255};
        const std::string text("caf\xc3\xa9\0!", 7);
        auto id = SpaceId::fromHex("00112233445566778899aabbccddeeff").value();
        {
            auto q = db.prepare("INSERT INTO t VALUES(?,?,?,?,?,?)").value();
            QVERIFY(q.bind(1, INT64_MIN).bind(2, blob).bind(3, std::string_view(text)).bind(4, Bytes{}).bindNull(5).bind(6, id).run().ok());
            QCOMPARE(db.changes(), 1);
            QCOMPARE(db.lastInsertId(), 1);
        }
        auto q = db.prepare("SELECT a,b,c,d,e,f, typeof(d) FROM t").value();
        QCOMPARE(q.step().value(), Step::Row);
        QCOMPARE(q.integer(0), INT64_MIN);
        QCOMPARE(bytesOf(q.blob(1)), blob);
        QCOMPARE(std::string(q.text(2)), text);
        QVERIFY(q.blob(3).empty());
        QVERIFY(!q.isNull(3));
        QVERIFY(q.isNull(4));
        QVERIFY(q.fixed<SpaceId>(5).value() == id);
        QCOMPARE(q.fixed<Hash32>(5).code(), ErrorCode::CorruptData);
        QCOMPARE(std::string(q.text(6)), std::string("blob"));   // an empty blob is not NULL
        QCOMPARE(q.step().value(), Step::Done);
    }

    void staticBytesAreNotCopied()
    {
        auto db = std::move(Connection::open({}, OpenMode::Memory)).value();
        Bytes blob(100, 7);
        auto q = db.prepare("SELECT ?, ?").value();
        q.bindStatic(1, ByteView(blob)).bind(2, blob);
        blob.assign(100, 8);
        QCOMPARE(q.step().value(), Step::Row);
        QCOMPARE(q.blob(0)[0], std::uint8_t(8));
        QCOMPARE(q.blob(1)[0], std::uint8_t(7));
    }

    void aQueryForgetsItsValuesAndCanBeUsedTwiceAtOnce()
    {
        auto db = std::move(Connection::open({}, OpenMode::Memory)).value();
        for (int round = 0; round < 3; ++round) {
            auto outer = db.prepare("SELECT ?").value();
            QCOMPARE(outer.bind(1, round).step().value(), Step::Row);
            auto inner = db.prepare("SELECT ?").value();
            QCOMPARE(inner.step().value(), Step::Row);
            QVERIFY(inner.isNull(0));
            QCOMPARE(outer.integer(0), round);
        }
    }

    void aPositionThatDoesNotExistIsToldByTheNextStep()
    {
        auto db = std::move(Connection::open({}, OpenMode::Memory)).value();
        auto q = db.prepare("SELECT ?").value();
        QCOMPARE(q.bind(2, 1).step().code(), ErrorCode::Internal);
    }

    void errorsHaveCodesAndNoValues()
    {
        auto db = std::move(Connection::open({}, OpenMode::Memory)).value();
        QVERIFY(db.execute("CREATE TABLE t(a TEXT PRIMARY KEY, b CHECK(b < 5)) STRICT").code() == ErrorCode::Internal);   // no type
        QVERIFY(db.execute("CREATE TABLE t(a TEXT PRIMARY KEY, b INT CHECK(b < 5)) STRICT").ok());
        QVERIFY(db.execute("INSERT INTO t VALUES('Jansen', 1)").ok());
        auto twice = db.execute("INSERT INTO t VALUES('Jansen', 1)");
        QCOMPARE(twice.code(), ErrorCode::AlreadyExists);
        auto check = db.execute("INSERT INTO t VALUES('Pietersen', 9)");
        QCOMPARE(check.code(), ErrorCode::Internal);
        auto wrong = db.prepare("SELECT Jansen FROM t");
        QCOMPARE(wrong.code(), ErrorCode::Internal);
        for (const Error& e : {twice.error(), check.error(), wrong.error()})
            QVERIFY2(e.detail.starts_with("sqlite ") && e.detail.find("sen") == std::string::npos, e.detail.c_str());
        QVERIFY2(!db.prepare("SELECT \"no column\"").ok(), "a double-quoted text must not pass as a value");
    }

    void everyKindOfFailureHasItsCode()
    {
        const std::pair<int, ErrorCode> known[] = {
            {SQLITE_FULL, ErrorCode::DiskFull}, {SQLITE_IOERR_WRITE, ErrorCode::Storage}, {SQLITE_IOERR_FSYNC, ErrorCode::Storage}, {SQLITE_READONLY, ErrorCode::Storage},
            {SQLITE_CANTOPEN, ErrorCode::Storage}, {SQLITE_NOMEM, ErrorCode::OutOfMemory}, {SQLITE_IOERR_NOMEM, ErrorCode::OutOfMemory}, {SQLITE_CORRUPT, ErrorCode::CorruptData},
            {SQLITE_CORRUPT_INDEX, ErrorCode::CorruptData}, {SQLITE_NOTADB, ErrorCode::CorruptData}, {SQLITE_BUSY, ErrorCode::Busy}, {SQLITE_BUSY_SNAPSHOT, ErrorCode::Busy},
            {SQLITE_LOCKED, ErrorCode::Busy}, {SQLITE_TOOBIG, ErrorCode::TooLarge}, {SQLITE_CONSTRAINT_UNIQUE, ErrorCode::AlreadyExists},
            {SQLITE_CONSTRAINT_PRIMARYKEY, ErrorCode::AlreadyExists}, {SQLITE_CONSTRAINT_CHECK, ErrorCode::Internal}, {SQLITE_ERROR, ErrorCode::Internal}, {SQLITE_MISUSE, ErrorCode::Internal}};
        for (auto [code, ours] : known) QVERIFY2(errorFrom(code, nullptr).code == ours, std::to_string(code).c_str());
        QCOMPARE(errorFrom(SQLITE_IOERR_FSYNC, nullptr).detail, std::string("sqlite 10/1034"));
    }

    void anUncommittedTransactionLeavesNothing()
    {
        QTemporaryDir dir;
        auto db = openNew(pathIn(dir, "a.db"));
        QVERIFY(db.execute("CREATE TABLE t(a)").ok());
        {
            auto tx = Transaction::begin(db).value();
            QVERIFY(db.execute("INSERT INTO t VALUES(1)").ok());
            QVERIFY(db.inTransaction());
        }
        QVERIFY(!db.inTransaction());
        QCOMPARE(number(db, "SELECT count(*) FROM t"), 0);
        auto tx = Transaction::begin(db).value();
        QVERIFY(db.execute("INSERT INTO t VALUES(1)").ok());
        QVERIFY(tx.commit().ok());
        QVERIFY(!tx.commit().ok());
        QCOMPARE(number(db, "SELECT count(*) FROM t"), 1);
    }

    void aCommitThatFailsIsRolledBackAndTold()
    {
        QTemporaryDir dir;
        auto db = openNew(pathIn(dir, "a.db"));
        QVERIFY(db.execute("CREATE TABLE p(id INTEGER PRIMARY KEY); CREATE TABLE c(p REFERENCES p DEFERRABLE INITIALLY DEFERRED)").ok());
        auto tx = Transaction::begin(db).value();
        QVERIFY(db.execute("INSERT INTO c VALUES(7)").ok());
        QVERIFY(!tx.commit().ok());
        QVERIFY(!db.inTransaction());
        QCOMPARE(number(db, "SELECT count(*) FROM c"), 0);
        QVERIFY(Transaction::begin(db).ok());
    }

    void aSecondWriterIsTurnedAway()
    {
        QTemporaryDir dir;
        auto a = openNew(pathIn(dir, "a.db"), {.vfs = {}, .busyTimeout = 0ms});
        auto b = openNew(pathIn(dir, "a.db"), {.vfs = {}, .busyTimeout = 0ms});
        auto tx = Transaction::begin(a).value();
        QCOMPARE(Transaction::begin(b).code(), ErrorCode::Busy);
        QVERIFY(tx.commit().ok());
        QVERIFY(Transaction::begin(b).ok());
    }

    void anExclusiveFileIsBusyForOthers()
    {
        QTemporaryDir dir;
        const auto path = pathIn(dir, "a.db");
        auto a = openNew(path, {.vfs = {}, .busyTimeout = 0ms, .locking = Locking::Exclusive});
        QVERIFY(a.execute("CREATE TABLE t(a)").ok());
        QVERIFY(!QFile::exists(QString::fromStdString(path + "-shm")));
        QCOMPARE(Connection::open(path, OpenMode::ReadWrite, {.vfs = {}, .busyTimeout = 0ms}).code(), ErrorCode::VaultBusy);
        QCOMPARE(Connection::open(path, OpenMode::ReadWrite, {.vfs = {}, .busyTimeout = 0ms, .locking = Locking::Exclusive}).code(), ErrorCode::VaultBusy);
    }

    void openingWhatIsNotThereOrNoDatabaseIsRefused()
    {
        QTemporaryDir dir;
        QCOMPARE(Connection::open(pathIn(dir, "none.db"), OpenMode::ReadWrite).code(), ErrorCode::NotFound);
        QCOMPARE(Connection::open(pathIn(dir, "none.db"), OpenMode::ReadOnly).code(), ErrorCode::NotFound);
        QCOMPARE(Connection::open(pathIn(dir, "no/such/folder.db"), OpenMode::ReadWriteCreate).code(), ErrorCode::Storage);
        QFile file(dir.filePath(QStringLiteral("text.db")));
        const QByteArray text = QByteArray("This is no database. ").repeated(300);
        QVERIFY(file.open(QIODevice::ReadWrite) && file.write(text) == text.size() && file.flush());
        QCOMPARE(Connection::open(pathIn(dir, "text.db"), OpenMode::ReadWrite).code(), ErrorCode::CorruptData);
        QVERIFY(file.seek(0));
        QCOMPARE(file.readAll(), text);
    }

    void aReadOnlyConnectionDoesNotWrite()
    {
        QTemporaryDir dir;
        auto a = openNew(pathIn(dir, "a.db"));
        QVERIFY(a.execute("CREATE TABLE t(a); INSERT INTO t VALUES(5)").ok());
        auto b = Connection::open(pathIn(dir, "a.db"), OpenMode::ReadOnly).value();
        QCOMPARE(number(b, "SELECT a FROM t"), 5);
        QCOMPARE(b.execute("DELETE FROM t").code(), ErrorCode::Storage);
    }

    void theBackupIsWholeAndNeverOverwrites()
    {
        QTemporaryDir dir;
        auto db = openNew(pathIn(dir, "a.db"));
        QVERIFY(db.execute("CREATE TABLE t(a); INSERT INTO t VALUES(randomblob(200000))").ok());
        QVERIFY(db.backupTo(pathIn(dir, "b.db")).ok());
        QCOMPARE(db.backupTo(pathIn(dir, "b.db")).code(), ErrorCode::AlreadyExists);
        QVERIFY(!db.backupTo(pathIn(dir, "no/such/b.db")).ok());
        QVERIFY(!QFile::exists(dir.filePath(QStringLiteral("b.db-wal"))));
        auto copy = Connection::open(pathIn(dir, "b.db"), OpenMode::ReadWrite).value();
        QVERIFY(copy.integrityCheck().ok());
        QCOMPARE(number(copy, "SELECT length(a) FROM t"), 200000);
    }

    void aCheckpointEmptiesTheLog()
    {
        QTemporaryDir dir;
        auto db = openNew(pathIn(dir, "a.db"));
        QVERIFY(db.execute("CREATE TABLE t(a); INSERT INTO t VALUES(randomblob(200000))").ok());
        QFile wal(dir.filePath(QStringLiteral("a.db-wal")));
        QVERIFY(wal.size() > 200000);
        QVERIFY(db.checkpoint().ok());
        QCOMPARE(wal.size(), 0);
    }

    void aFlippedByteIsFound()
    {
        QTemporaryDir dir;
        const auto path = pathIn(dir, "a.db");
        {
            auto db = openNew(path);
            QVERIFY(db.execute("CREATE TABLE t(a INTEGER PRIMARY KEY, b TEXT UNIQUE);"
                               "WITH RECURSIVE n(x) AS (SELECT 1 UNION ALL SELECT x+1 FROM n WHERE x<500) INSERT INTO t SELECT x, printf('%06d', x) FROM n").ok());
            QVERIFY(db.integrityCheck().ok());
        }
        QFile file(QString::fromStdString(path));
        QVERIFY(file.open(QIODevice::ReadWrite));
        const auto content = file.readAll();
        const auto at = content.lastIndexOf("000250");
        QVERIFY(at > 0 && file.seek(at) && file.putChar('X') && file.flush());
        auto db = Connection::open(path, OpenMode::ReadWrite).value();
        QCOMPARE(db.integrityCheck().code(), ErrorCode::CorruptData);
    }

    void aBrokenReferenceIsFound()
    {
        QTemporaryDir dir;
        auto db = openNew(pathIn(dir, "a.db"));
        QVERIFY(db.execute("CREATE TABLE p(id INTEGER PRIMARY KEY); CREATE TABLE c(p REFERENCES p);"
                           "PRAGMA foreign_keys=OFF; INSERT INTO c VALUES(7)").ok());
        QCOMPARE(db.integrityCheck().code(), ErrorCode::CorruptData);
    }
};

QTEST_APPLESS_MAIN(ConnectionTest)
#include "tst_connection.moc"
