// SPDX-License-Identifier: EUPL-1.2
#include "mobile/viewmodels/ShownRows.h"
#include "mobile/viewmodels/TaskListModel.h"
#include "mobile/viewmodels/TodayVisitListModel.h"
#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace aanzet;

class tst_shown_rows : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theFirstOnesAreShownWhateverComesAndGoes();
    void aVisitThatIsWrittenMovesToTheOnesThatAreOver();
    void theRestComesWhenItIsAskedFor();

private:
    static QString shown(const QAbstractItemModel& model, const char* role)
    {
        QStringList all;
        for (int i = 0; i < model.rowCount(); ++i) all += model.index(i, 0).data(model.roleNames().key(role)).toString();
        return all.join(QLatin1Char(' '));
    }
    static TaskRow task(const char* id) { return {QString::fromLatin1(id), QStringLiteral("h"), QStringLiteral("Huis"), QString::fromLatin1(id), {}, false, false}; }
    static TodayVisitRow visit(const char* id, TodayVisit::Moment moment)
    {
        TodayVisitRow row;
        row.id = QString::fromLatin1(id);
        row.household = row.id;
        row.moment = moment;
        return row;
    }
};

void tst_shown_rows::theFirstOnesAreShownWhateverComesAndGoes()
{
    TaskListModel tasks;
    ShownRows rows;
    QAbstractItemModelTester tester(&rows, QAbstractItemModelTester::FailureReportingMode::QtTest);
    rows.setMost(3);
    rows.setSourceModel(&tasks);
    tasks.replaceRows({task("b"), task("c"), task("d"), task("e")});
    QCOMPARE(shown(rows, "what"), QStringLiteral("b c d"));
    QCOMPARE(rows.all(), 4);
    tasks.replaceRows({task("a"), task("b"), task("c"), task("d"), task("e")});
    QCOMPARE(shown(rows, "what"), QStringLiteral("a b c"));
    tasks.replaceRows({task("c"), task("d"), task("e")});
    QCOMPARE(shown(rows, "what"), QStringLiteral("c d e"));
    tasks.replaceRows({task("e"), task("d"), task("c"), task("b")});
    QCOMPARE(shown(rows, "what"), QStringLiteral("e d c"));
    tasks.replaceRows({});
    QCOMPARE(rows.rowCount(), 0);
}

void tst_shown_rows::aVisitThatIsWrittenMovesToTheOnesThatAreOver()
{
    TodayVisitListModel visits;
    ShownRows ahead, over;
    for (auto* rows : {&ahead, &over}) {
        rows->setRole("moment");
        rows->setValues({TodayVisit::Written, TodayVisit::NotHome});
        rows->setSourceModel(&visits);
    }
    ahead.setWithout(true);
    ahead.setMost(2);
    visits.replaceRows({visit("a", TodayVisit::Written), visit("b", TodayVisit::Now), visit("c", TodayVisit::Next), visit("d", TodayVisit::Later)});
    QCOMPARE(shown(ahead, "household"), QStringLiteral("b c"));
    QCOMPARE(shown(over, "household"), QStringLiteral("a"));
    visits.replaceRows({visit("a", TodayVisit::Written), visit("b", TodayVisit::NotHome), visit("c", TodayVisit::Now), visit("d", TodayVisit::Next)});
    QCOMPARE(shown(ahead, "household"), QStringLiteral("c d"));
    QCOMPARE(shown(over, "household"), QStringLiteral("a b"));
    QCOMPARE(over.all(), 2);
}

void tst_shown_rows::theRestComesWhenItIsAskedFor()
{
    TaskListModel tasks;
    tasks.replaceRows({task("a"), task("b"), task("c")});
    ShownRows rows;
    rows.setSourceModel(&tasks);
    rows.setMost(1);
    QSignalSpy counted(&rows, &ShownRows::counted);
    QCOMPARE(rows.rowCount(), 1);
    rows.setMost(1000);
    QCOMPARE(rows.rowCount(), 3);
    QVERIFY(!counted.isEmpty());
}

QTEST_GUILESS_MAIN(tst_shown_rows)
#include "tst_shown_rows.moc"
