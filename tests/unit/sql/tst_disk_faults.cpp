// SPDX-License-Identifier: EUPL-1.2
#include "tests/support/FaultMemory.h"
#include "tests/support/FaultSweep.h"
#include "tests/unit/sql/Ledger.h"
#include <QTest>
#include <set>

using namespace aanzet;
using namespace aanzet::test;
using namespace std::chrono_literals;

static const sql::Options kOptions{"faulty", 0ms, sql::Locking::Shared};
static const std::string kPath = "/device/ledger.db";

static std::string holdsWhatWasAcknowledged(sql::Connection& db, const Ledger& ledger)
{
    if (auto s = db.integrityCheck(); !s.ok()) return "integrity " + s.error().detail;
    auto rows = Ledger::read(db);
    if (!rows.ok()) return "does not read: " + rows.error().detail;
    for (int n = ledger.acknowledged(); n <= std::max(ledger.acknowledged(), ledger.inFlight()); ++n)
        if (*rows == Ledger::after(n)) return {};
    return "other rows than the acknowledged ones";
}

class DiskFaultsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QVERIFY(FaultMemory::install()); }
    void cleanup() { FaultMemory::clear(); }

    void everyFaultIsToldAndLosesNothing_data() { diskFaultRows(); }
    void everyFaultIsToldAndLosesNothing()
    {
        QFETCH(int, fault);
        const auto& f = kDiskFaults[fault];
        FaultVfs vfs("faulty", Backing::Memory);
        Ledger whole;
        QVERIFY(whole.run(kPath, kOptions).ok());
        const auto calls = vfs.calls();
        int told = 0;
        for (std::uint64_t k = 1; k <= calls; ++k) {
            vfs.clear();
            vfs.setFiles({});
            vfs.failAt(k, f.fault, f.repeat);
            Ledger ledger;
            const auto status = ledger.run(kPath, kOptions);
            if (!status.ok()) {
                ++told;
                QVERIFY2(status.code() == f.code, qPrintable(QStringLiteral("call %1: %2").arg(k).arg(QString::fromStdString(status.error().detail))));
            }
            // A fault nobody was told of may only have struck where nothing was promised: a checkpoint.
            if (status.ok()) QCOMPARE(ledger.acknowledged(), Ledger::kTransactions);
            vfs.clear();
            auto db = sql::Connection::open(kPath, sql::OpenMode::ReadWriteCreate, kOptions);
            QVERIFY2(db.ok(), db.ok() ? "" : db.error().detail.c_str());
            QVERIFY(Ledger::migrateLedger(*db).ok());
            const auto wrong = holdsWhatWasAcknowledged(*db, ledger);
            QVERIFY2(wrong.empty(), qPrintable(QStringLiteral("call %1: %2").arg(k).arg(QString::fromStdString(wrong))));
        }
        QVERIFY(told > 20);
    }

    void theSameConnectionGoesOnWhenSpaceReturns()
    {
        FaultVfs vfs("faulty", Backing::Memory);
        auto db = sql::Connection::open(kPath, sql::OpenMode::ReadWriteCreate, kOptions).value();
        QVERIFY(Ledger::migrateLedger(db).ok());
        std::set<int> reached;
        Ledger ledger;
        for (std::uint64_t k = 1; ledger.acknowledged() < Ledger::kTransactions; k = k % 40 + 1) {
            vfs.failAt(k, Fault::DiskFull, Repeat::FromThenOn);
            (void)ledger.transactions(db, ledger.acknowledged());
            QVERIFY(!db.inTransaction());
            vfs.clear();
            auto rows = Ledger::read(db);
            QVERIFY(rows.ok() && *rows == Ledger::after(ledger.acknowledged()));
            reached.insert(ledger.acknowledged());
        }
        QVERIFY(db.integrityCheck().ok());
        QVERIFY(reached.size() > 3);
    }

    void everyMissingAllocationIsToldAndLosesNothing_data()
    {
        QTest::addColumn<int>("repeat");
        QTest::newRow("once") << int(FaultMemory::Repeat::Once);
        QTest::newRow("from then on") << int(FaultMemory::Repeat::FromThenOn);
    }
    void everyMissingAllocationIsToldAndLosesNothing()
    {
        QFETCH(int, repeat);
        FaultVfs vfs("faulty", Backing::Memory);
        FaultMemory::clear();
        Ledger whole;
        QVERIFY(whole.run(kPath, kOptions).ok());
        const auto allocations = FaultMemory::allocations();
        QVERIFY(allocations > 500);
        int told = 0;
        for (std::uint64_t k = 1; k <= allocations; k += 3) {
            vfs.setFiles({});
            FaultMemory::failAt(k, FaultMemory::Repeat(repeat));
            Ledger ledger;
            const auto status = ledger.run(kPath, kOptions);
            FaultMemory::clear();
            if (!status.ok()) {
                ++told;
                QVERIFY2(status.code() == ErrorCode::OutOfMemory, qPrintable(QStringLiteral("allocation %1: %2").arg(k).arg(QString::fromStdString(status.error().detail))));
            }
            auto db = sql::Connection::open(kPath, sql::OpenMode::ReadWriteCreate, kOptions);
            QVERIFY2(db.ok(), db.ok() ? "" : db.error().detail.c_str());
            QVERIFY(Ledger::migrateLedger(*db).ok());
            const auto wrong = holdsWhatWasAcknowledged(*db, ledger);
            QVERIFY2(wrong.empty(), qPrintable(QStringLiteral("allocation %1: %2").arg(k).arg(QString::fromStdString(wrong))));
        }
        QVERIFY(told > 100);
    }

    // Found by the day of tests/unit/store: a rollback without memory failed, and no transaction began ever again.
    void theSameConnectionGoesOnWhenMemoryReturns()
    {
        FaultVfs vfs("faulty", Backing::Memory);
        auto db = sql::Connection::open(kPath, sql::OpenMode::ReadWriteCreate, kOptions).value();
        QVERIFY(Ledger::migrateLedger(db).ok());
        Ledger ledger;
        for (std::uint64_t k = 1; ledger.acknowledged() < Ledger::kTransactions; k = k % 60 + 1) {
            FaultMemory::failAt(k, FaultMemory::Repeat::FromThenOn);
            const auto done = ledger.transactions(db, ledger.acknowledged());
            FaultMemory::clear();
            QVERIFY2(done.ok() || done.code() == ErrorCode::OutOfMemory, done.ok() ? "" : done.error().detail.c_str());
            auto rows = Ledger::read(db);
            QVERIFY(rows.ok() && *rows == Ledger::after(ledger.acknowledged()));
        }
        QVERIFY(db.integrityCheck().ok());
    }

    void aBackupThatFailsLeavesNothingBehind()
    {
        FaultVfs vfs("faulty", Backing::Memory);
        Ledger ledger;
        QVERIFY(ledger.run(kPath, kOptions).ok());
        auto db = sql::Connection::open(kPath, sql::OpenMode::ReadWrite, kOptions).value();
        vfs.clear();
        QVERIFY(db.backupTo("/device/whole.db").ok());
        const auto calls = vfs.calls();
        int failed = 0;
        for (auto [fault, code] : {std::pair(Fault::DiskFull, ErrorCode::DiskFull), std::pair(Fault::SyncError, ErrorCode::Storage)}) {
            for (std::uint64_t k = 1; k <= calls; ++k) {
                vfs.clear();
                vfs.failAt(k, fault, Repeat::FromThenOn);
                const auto path = "/device/copy" + std::to_string(int(fault)) + "." + std::to_string(k);
                const auto status = db.backupTo(path);
                if (status.ok()) continue;
                ++failed;
                QVERIFY2(status.code() == code, status.error().detail.c_str());
                for (const auto& [name, data] : vfs.files()) QVERIFY2(!name.starts_with(path), name.c_str());
            }
        }
        QVERIFY(failed > 3);
        auto copy = sql::Connection::open("/device/whole.db", sql::OpenMode::ReadWrite, kOptions).value();
        QVERIFY(copy.integrityCheck().ok());
        QVERIFY(Ledger::read(copy).value() == Ledger::after(Ledger::kTransactions));
    }

    // Quality F4: whatever stands in the file, it is told or it is harmless, and nothing crashes.
    void damagedFilesAreToldOrHarmless()
    {
        FaultVfs vfs("faulty", Backing::Memory);
        Ledger ledger;
        QVERIFY(ledger.run(kPath, kOptions).ok());
        const Bytes whole = vfs.files()[kPath];
        std::mt19937_64 random(4);
        int refused = 0, truncated = 0;
        for (int round = 0; round < 400; ++round) {
            Bytes damaged = whole;
            const bool cut = round % 4 == 0;
            if (cut) damaged.resize(1 + random() % (whole.size() - 1));
            else for (int n = 1 + round % 3; n > 0; --n) damaged[random() % (round % 2 ? 600 : damaged.size())] ^= std::uint8_t(1 << random() % 8);
            vfs.setFiles({{kPath, damaged}});
            auto db = sql::Connection::open(kPath, sql::OpenMode::ReadWrite, kOptions);
            Status status = db.ok() ? Ledger::migrateLedger(*db) : Status(db.error());
            if (status.ok()) status = db->integrityCheck();
            if (status.ok()) {
                (void)Ledger::read(*db);   // a flipped bit inside a row is for the seal of the row to find
                continue;
            }
            ++refused;
            truncated += cut;
            const bool fits = status.code() == ErrorCode::CorruptData || status.code() == ErrorCode::NewerVersion
                || status.code() == ErrorCode::Storage;   // a header that says read-only
            QVERIFY2(fits, qPrintable(QStringLiteral("round %1: ").arg(round) + QString::fromStdString(status.error().detail)));
        }
        QVERIFY2(refused > 100 && truncated > 90, qPrintable(QStringLiteral("%1 %2").arg(refused).arg(truncated)));
    }

    void twoConnectionsShareOneSimulatedFile()
    {
        FaultVfs vfs("faulty", Backing::Memory);
        auto a = sql::Connection::open(kPath, sql::OpenMode::ReadWriteCreate, kOptions).value();
        QVERIFY(a.execute("CREATE TABLE t(a); INSERT INTO t VALUES(1)").ok());
        auto b = sql::Connection::open(kPath, sql::OpenMode::ReadWrite, kOptions).value();
        auto reading = b.prepare("SELECT count(*) FROM t").value();
        {
            auto tx = sql::Transaction::begin(a).value();
            QVERIFY(a.execute("INSERT INTO t VALUES(2)").ok());
            QCOMPARE(sql::Transaction::begin(b).code(), ErrorCode::Busy);
            QVERIFY(reading.step().ok());
            QCOMPARE(reading.integer(0), 1);           // a reader sees the last commit while a writer is at work
            reading.reset();
            QVERIFY(tx.commit().ok());
        }
        QVERIFY(reading.step().ok());
        QCOMPARE(reading.integer(0), 2);
        QCOMPARE(a.checkpoint().code(), ErrorCode::Busy);
        reading.reset();
        QVERIFY(a.checkpoint().ok());
        QVERIFY(sql::Transaction::begin(b).ok());
    }
};

QTEST_APPLESS_MAIN(DiskFaultsTest)
#include "tst_disk_faults.moc"
