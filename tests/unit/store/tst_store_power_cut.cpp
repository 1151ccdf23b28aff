// SPDX-License-Identifier: EUPL-1.2
#include "tests/support/FaultSweep.h"
#include "tests/support/SeededRandom.h"
#include "tests/unit/store/StoreDay.h"
#include "shared/sql/Connection.h"
#include <QTest>

using namespace aanzet;
using namespace aanzet::test;

// Planted and found: synchronous=OFF; edits erased before the change that holds their batch; a household or a save in two
// changes; a save acknowledged whose commit failed; the place in the server's log written before the batches it counts.
class StorePowerCut : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everyStopOfADayLeavesWhatWasAcknowledged_data() { powerCutRows(); }
    void everyStopOfADayLeavesWhatWasAcknowledged()
    {
        QFETCH(int, unsynced);
        Team team;
        StoreDay day(team);
        auto& disk = team.ada.disk;
        day.begin(7);
        disk.clear();
        const auto whole = day.run();
        QVERIFY2(whole.ok(), whole.ok() ? "" : day.nameOf(day.done()));
        const auto calls = disk.calls();
        const auto first = day.finish();
        QVERIFY2(first.empty(), first.c_str());
        QVERIFY2(calls > 200, qPrintable(QString::number(calls)));

        // A stop leaves the token outside as it is; what the program puts right afterwards never happens.
        Bytes token;
        disk.whenStopped([&] { token = team.ada.token(); });
        // Every call is stopped at in one of the three ways, and half of them in two; all in all ways in the deep run.
        StopPlan plan{calls, Unsynced(unsynced), 0};
        if (!qEnvironmentVariableIsSet("AANZET_EVERY_STOP")) {
            plan.step = 2;
            plan.first = 1 + unsynced % 2;
        }
        int stops = 0;
        const auto wrong = sweepStops(
            disk, plan, [&] { day.begin(7); }, [&] {
                (void)day.run();
                team.ada.close();
            },
            [&]() -> std::string {
                const std::string where = std::string("in '") + day.nameOf(day.done()) + "': ";
                team.line = nullptr;
                team.ada.setToken(token);
                seedRandom(1000 + std::uint64_t(stops));   // a new start draws other numbers
                {
                    auto db = sql::Connection::open(team.ada.folder + "/vault.db", sql::OpenMode::ReadWrite, {disk.name(), {}, sql::Locking::Exclusive});
                    if (!db || !db->integrityCheck().ok()) return where + "integrity";
                }
                if (auto bad = day.judge(); !bad.empty()) return where + bad;
                if (auto rest = day.run(day.done()); !rest) return where + "does not go on in '" + day.nameOf(day.done()) + "': " + std::string(errorName(rest.code())) + " " + rest.error().detail;
                if (auto bad = day.finish(); !bad.empty()) return where + bad;
                return {};
            },
            &stops);
        QVERIFY2(wrong.empty(), wrong.c_str());
        QVERIFY2(stops >= int(calls) / 2, qPrintable(QString::number(stops)));
        qInfo("%d stops of %d calls", stops, int(calls));
    }
};

QTEST_APPLESS_MAIN(StorePowerCut)
#include "tst_store_power_cut.moc"
