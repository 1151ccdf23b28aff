// SPDX-License-Identifier: EUPL-1.2
#include "tests/integration/sim/CheckpointDay.h"
#include "tests/integration/sim/SeededBug.h"
#include <QTest>

int aanzet::test::seededBug = 0;

using namespace aanzet::test;

// Planted mistakes of checkpoints, each found by the play that is there for it.
class CheckpointBugs : public QObject
{
    Q_OBJECT

    Town m_town;

private Q_SLOTS:
    void cleanup()
    {
        seededBug = 0;
        m_town.end();
    }

    void eachMistakeIsFound_data()
    {
        QTest::addColumn<int>("bug");
        QTest::addColumn<CheckpointDay::Play>("play");
        QTest::newRow("a live header is dropped") << 31 << &CheckpointDay::whoIsNewBeginsWithIt;
        QTest::newRow("taken before all have agreed") << 32 << &CheckpointDay::whoIsNewTakesEveryBatchUntilAllHaveAgreed;
        QTest::newRow("hash over the wrong state") << 33 << &CheckpointDay::whoIsNewBeginsWithIt;
        QTest::newRow("hash over the wrong state, and the server does not look") << 34 << &CheckpointDay::whoIsNewBeginsWithIt;
        QTest::newRow("late context refused") << 36 << &CheckpointDay::aLateContextFindsItsPlace;
        QTest::newRow("seen is forgotten") << 37 << &CheckpointDay::whoIsNewBeginsWithIt;
        QTest::newRow("erased bodies stay in the state") << 38 << &CheckpointDay::anErasedTextLeavesTheState;
    }

    void eachMistakeIsFound()
    {
        QFETCH(int, bug);
        QFETCH(CheckpointDay::Play, play);
        CheckpointDay day(m_town);
        QCOMPARE(QString::fromStdString((day.*play)()), QString());
        seededBug = bug;
        const auto found = (day.*play)();
        QVERIFY2(!found.empty(), "not found");
        qInfo("%s", found.c_str());
    }
};

QTEST_GUILESS_MAIN(CheckpointBugs)
#include "tst_checkpoint_bugs.moc"
