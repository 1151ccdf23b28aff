// SPDX-License-Identifier: EUPL-1.2
#include "tests/integration/sim/LineDay.h"
#include "tests/integration/sim/SeededBug.h"
#include <QTest>

int aanzet::test::seededBug = 0;

using namespace aanzet::test;

// Mistakes in going on and in counting once: what tst_line_cuts does finds each of them.
class LineCutsBugs : public QObject
{
    Q_OBJECT

    static std::string firstFinding(Town& town)
    {
        for (const auto delivery : {Line::Delivery::Once, Line::Delivery::TenTimesThenAnswer, Line::Delivery::AnswerThenNineTimes})
            for (const std::size_t every : {std::size_t(16 * 1024), std::size_t(4 * 1024), Line::kForEver}) {
                LineDay day(town);
                day.up = day.down = Line(town, every, every);
                day.up.setDelivery(delivery);
                day.down.setDelivery(delivery);
                if (auto wrong = day.run(); !wrong.empty()) return wrong;
            }
        return {};
    }

private Q_SLOTS:
    void cleanup() { seededBug = 0; }

    void withoutAMistakeNothingIsFound()
    {
        Town town;
        QCOMPARE(firstFinding(town), std::string());
    }

    void eachMistakeIsFound_data()
    {
        QTest::addColumn<int>("bug");
        QTest::newRow("server: a part is appended wherever it belongs") << 21;
        QTest::newRow("server: a hash said twice is unknown, its parts are gone") << 23;
        QTest::newRow("device: goes on one byte too far, up") << 24;
        QTest::newRow("device: goes on one byte too far, down") << 25;
    }

    void eachMistakeIsFound()
    {
        QFETCH(int, bug);
        Town town;
        seededBug = bug;
        const auto found = firstFinding(town);
        seededBug = 0;
        QVERIFY2(!found.empty(), "not found");
        qInfo("%s", found.c_str());
    }
};

QTEST_GUILESS_MAIN(LineCutsBugs)
#include "tst_line_cuts_bugs.moc"
