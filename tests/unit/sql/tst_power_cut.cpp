// SPDX-License-Identifier: EUPL-1.2
#include "tests/support/FaultSweep.h"
#include "tests/unit/sql/Ledger.h"
#include <QTemporaryDir>
#include <QTest>
#include <functional>

using namespace aanzet;
using namespace aanzet::test;
using namespace std::chrono_literals;

// Empty when the database holds what it must; else what is wrong.
static std::string afterReboot(const std::string& path, const sql::Options& options, const Ledger& ledger)
{
    auto db = sql::Connection::open(path, sql::OpenMode::ReadWriteCreate, options);
    if (!db.ok()) return "does not open: " + db.error().detail;
    if (auto s = Ledger::migrateLedger(*db); !s.ok()) return "does not migrate: " + s.error().detail;
    if (auto s = db->integrityCheck(); !s.ok()) return "integrity: " + s.error().detail;
    auto rows = Ledger::read(*db);
    if (!rows.ok()) return "does not read: " + rows.error().detail;
    const int done = ledger.acknowledged();
    // A transaction that was cut while committing may stand, whole; nothing else may.
    for (int n = done; n <= std::max(done, ledger.inFlight()); ++n)
        if (*rows == Ledger::after(n)) {
            Ledger rest;
            if (auto s = rest.transactions(*db, n); !s.ok()) return "does not go on: " + s.error().detail;
            return *Ledger::read(*db) == Ledger::after(Ledger::kTransactions) ? "" : "goes on wrongly";
        }
    return "other rows than the " + std::to_string(done) + " acknowledged transactions";
}

class PowerCutTest : public QObject
{
    Q_OBJECT

    static std::string sweep(FaultVfs& vfs, const sql::Options& options, Unsynced unsynced, std::uint64_t seed, const char* pragma, int& stops,
                             const std::function<std::string()>& freshPath)
    {
        Ledger whole;
        if (!whole.run(freshPath(), options, pragma).ok()) return "does not run at all";
        const auto calls = vfs.calls();
        stops = 0;
        std::string path;
        Ledger ledger;
        return sweepStops(vfs, {calls, unsynced, seed}, [&] { path = freshPath(), ledger = {}; },
                          [&] { (void)ledger.run(path, options, pragma); }, [&] { return afterReboot(path, options, ledger); }, &stops);
    }

private Q_SLOTS:
    void everyStopLeavesExactlyWhatWasAcknowledged_data()
    {
        QTest::addColumn<int>("unsynced");
        QTest::addColumn<int>("seed");
        QTest::addColumn<bool>("exclusive");
        QTest::newRow("everything written arrived") << int(Unsynced::Keep) << 0 << false;
        QTest::newRow("nothing unsynced arrived") << int(Unsynced::Drop) << 0 << false;
        QTest::newRow("nothing unsynced arrived, exclusive") << int(Unsynced::Drop) << 0 << true;
        for (int seed = 1; seed <= 5; ++seed) QTest::addRow("torn %d", seed) << int(Unsynced::Tear) << seed * 1000 << (seed % 2 == 0);
    }
    void everyStopLeavesExactlyWhatWasAcknowledged()
    {
        QFETCH(int, unsynced);
        QFETCH(int, seed);
        QFETCH(bool, exclusive);
        FaultVfs vfs("memory", Backing::Memory);
        const sql::Options options{"memory", 0ms, exclusive ? sql::Locking::Exclusive : sql::Locking::Shared};
        int stops = 0;
        const auto wrong = sweep(vfs, options, Unsynced(unsynced), std::uint64_t(seed), "PRAGMA wal_autocheckpoint=6", stops, [&] {
            vfs.setFiles({});
            return std::string("/device/ledger.db");
        });
        QVERIFY2(wrong.empty(), wrong.c_str());
        QVERIFY2(stops > 150, qPrintable(QString::number(stops)));
    }

    void theSameHoldsOnARealDisk_data() { powerCutRows(); }
    void theSameHoldsOnARealDisk()
    {
        QFETCH(int, unsynced);
        QTemporaryDir dir;
        FaultVfs vfs("disk", Backing::Disk);
        int stops = 0, n = 0;
        const auto wrong = sweep(vfs, {"disk", 0ms, sql::Locking::Shared}, Unsynced(unsynced), 7, "PRAGMA wal_autocheckpoint=6", stops,
                                 [&] { return dir.filePath(QString::number(++n) + QStringLiteral(".db")).toStdString(); });
        QVERIFY2(wrong.empty(), wrong.c_str());
        QVERIFY(stops > 150);
    }

    // The proof that the shim bites: the same sweep must find the loss when SQLite is told not to sync.
    void withoutSyncsTheSweepFindsTheLoss_data()
    {
        QTest::addColumn<int>("unsynced");
        QTest::newRow("nothing unsynced arrived") << int(Unsynced::Drop);
        QTest::newRow("torn") << int(Unsynced::Tear);
    }
    void withoutSyncsTheSweepFindsTheLoss()
    {
        QFETCH(int, unsynced);
        FaultVfs vfs("careless", Backing::Memory);
        for (const char* pragma : {"PRAGMA wal_autocheckpoint=6; PRAGMA synchronous=OFF", "PRAGMA wal_autocheckpoint=6; PRAGMA synchronous=NORMAL"}) {
            int stops = 0;
            const auto wrong = sweep(vfs, {"careless", 0ms, sql::Locking::Shared}, Unsynced(unsynced), 1, pragma, stops, [&] {
                vfs.setFiles({});
                return std::string("/device/ledger.db");
            });
            QVERIFY2(wrong.find("stop at") == 0, wrong.c_str());
        }
    }

    void oneSeedGivesOneImage()
    {
        std::vector<std::map<std::string, std::size_t>> images;
        for (int round = 0; round < 2; ++round) {
            FaultVfs vfs("again", Backing::Memory);
            vfs.stopAt(90, Unsynced::Tear, 42);
            Ledger ledger;
            QVERIFY(!ledger.run("/l.db", {"again", 0ms, sql::Locking::Shared}).ok());
            std::map<std::string, std::size_t> sizes;   // SQLite salts its log, so the bytes differ, the shape does not
            for (const auto& [path, data] : vfs.files()) sizes[path] = data.size();
            images.push_back(sizes);
        }
        QVERIFY(images[0] == images[1] && !images[0].empty());
    }
};

QTEST_APPLESS_MAIN(PowerCutTest)
#include "tst_power_cut.moc"
