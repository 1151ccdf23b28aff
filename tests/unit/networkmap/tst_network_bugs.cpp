// SPDX-License-Identifier: EUPL-1.2
#include "tests/integration/sim/SeededBug.h"
#include "tests/unit/networkmap/NetworkDay.h"
#include <QTest>

using namespace aanzet;

namespace aanzet::test {
int seededBug = 0;
}

// Mistakes planted in a copy of what undoes and shows the drawing: the histories find each of them, and nothing without one.
class tst_network_bugs : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theHistoriesFindAPlantedMistake_data()
    {
        QTest::addColumn<int>("bug");
        QTest::newRow("undo takes back whatever stands there") << 51;
        QTest::newRow("undo of somebody takes a colleague's words along") << 52;
        QTest::newRow("undo brings back whom a colleague removed as well") << 53;
        QTest::newRow("a tie without an end is shown") << 54;
        QTest::newRow("undo of one of two values takes both") << 55;
        QTest::newRow("a verb forgets to read again what it wrote") << 56;
        QTest::newRow("a tie that one removed and the other drew on is lost") << 57;
        QTest::newRow("none") << 0;
    }
    void theHistoriesFindAPlantedMistake()
    {
        QFETCH(int, bug);
        test::Team team;
        test::NetworkDay day(team);
        test::seededBug = bug;
        std::string found;
        int seed = 1;
        for (; seed <= (bug ? 60 : 4) && found.empty(); ++seed) found = day.play(std::uint64_t(seed), {120, 3});
        test::seededBug = 0;
        if (!bug) QVERIFY2(found.empty(), found.c_str());
        else QVERIFY2(!found.empty(), "sixty histories did not find it");
        if (bug) qInfo("found after %d: %s", seed - 1, found.c_str());
    }
};

QTEST_GUILESS_MAIN(tst_network_bugs)
#include "tst_network_bugs.moc"
