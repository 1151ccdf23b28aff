// SPDX-License-Identifier: EUPL-1.2
#include "tests/integration/sim/CheckpointDay.h"
#include <QTest>

using namespace aanzet::test;

// Checkpoints (docs/adr/0009): who makes one, who agrees, and what somebody who is new begins with. Random moments:
// tst_sim; planted mistakes: tst_checkpoint_bugs.
class Checkpoints : public QObject
{
    Q_OBJECT

    Town m_town;
    CheckpointDay m_day{m_town};

private Q_SLOTS:
    void cleanup() { m_town.end(); }

    void nobodySignsOneBeforeItIsWorthIt() { QCOMPARE(QString::fromStdString(m_day.notBeforeItIsWorthIt()), QString()); }
    void whoeverIsNewBeginsWithWhatAllHaveAgreedOn() { QCOMPARE(QString::fromStdString(m_day.whoIsNewBeginsWithIt()), QString()); }
    void whoeverIsNewTakesEveryBatchUntilAllHaveAgreed() { QCOMPARE(QString::fromStdString(m_day.whoIsNewTakesEveryBatchUntilAllHaveAgreed()), QString()); }
    void aTextThatNamesWhatWasOverwrittenLongAgoFindsItsPlace() { QCOMPARE(QString::fromStdString(m_day.aLateContextFindsItsPlace()), QString()); }
    void unsentWorkOfADeviceThatWasPutBackArrives() { QCOMPARE(QString::fromStdString(m_day.workOfADeviceThatWasPutBackArrives()), QString()); }
    void anErasedTextLeavesTheStateAtOnce() { QCOMPARE(QString::fromStdString(m_day.anErasedTextLeavesTheState()), QString()); }
    void aDamagedPartOfTheStateComesAgain() { QCOMPARE(QString::fromStdString(m_day.aDamagedPartComesAgain()), QString()); }
    void theNextCheckpointStandsOnTheFirst() { QCOMPARE(QString::fromStdString(m_day.theNextOneStandsOnTheFirst()), QString()); }
    void aServerThatWasPutBackBeforeItIsHealed() { QCOMPARE(QString::fromStdString(m_day.aServerPutBackBeforeItIsHealed()), QString()); }

    void foldingChangesNothingThatAnybodySees()
    {
        QCOMPARE(QString::fromStdString(m_day.foldingChangesNothing()), QString());
        qInfo("%zu operations in memory, %zu folded", m_day.held, m_day.heldFolded);
        QVERIFY(m_day.heldFolded < m_day.held / 2);
    }
    void aServerThatWasPutBackIsHealedByFoldedDevices() { QCOMPARE(QString::fromStdString(m_day.aServerPutBackIsHealedByFoldedDevices()), QString()); }
    void aDamagedStateIsUnfolded() { QCOMPARE(QString::fromStdString(m_day.aDamagedStateIsUnfolded()), QString()); }
    void aFoldedDeviceGivesAllByFile() { QCOMPARE(QString::fromStdString(m_day.aFoldedDeviceGivesAllByFile()), QString()); }

    void aFreshDeviceTakesLess()
    {
        QCOMPARE(QString::fromStdString(m_day.whoIsNewTakesEveryBatchUntilAllHaveAgreed()), QString());
        QCOMPARE(QString::fromStdString(m_day.whoIsNewBeginsWithIt()), QString());
        qInfo("ten texts written thirteen times: %zu bytes batch by batch, %zu with the state", m_day.withBatches, m_day.withState);
        QVERIFY(m_day.withState < m_day.withBatches);
    }
};

QTEST_GUILESS_MAIN(Checkpoints)
#include "tst_checkpoint.moc"
