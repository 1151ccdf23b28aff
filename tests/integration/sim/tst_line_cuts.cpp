// SPDX-License-Identifier: EUPL-1.2
#include "shared/schema/TypeIds.h"
#include "tests/integration/sim/LineDay.h"
#include <QTest>

using namespace aanzet;
using namespace aanzet::test;

// A bad line (quality.md C4). The device sees whole answers or none, so every byte of one message is the same place to
// break at; that is checked with the first, a middle and the last byte of each.
class LineCuts : public QObject
{
    Q_OBJECT

    enum class Way { Up, Down };
    static Line& of(LineDay& day, Way way) { return way == Way::Up ? day.up : day.down; }

    static std::string cutOnce(Town& town, bool isPoor, Way way, std::size_t at, std::int64_t operations, std::vector<Line::Message>& course)
    {
        LineDay day(town);
        day.isPoor = isPoor;
        of(day, way) = Line(town, at);
        auto wrong = day.run();
        if (wrong.empty() && of(day, way).cuts() != 1) wrong = "was not cut";
        if (wrong.empty() && day.operations != operations) wrong = "operations are there twice";
        // What went over the line after the cut, without the places.
        course.clear();
        for (const auto& m : of(day, way).messages()) course.push_back({m.what, 0, m.end - m.begin, m.isCut});
        return wrong;
    }

private Q_SLOTS:
    void aCutAfterEachByteCompletesWithNothingTwice_data()
    {
        QTest::addColumn<bool>("isPoor");
        QTest::newRow("a line that was good") << false;
        QTest::newRow("a line known as poor: parts and pieces") << true;
    }

    void aCutAfterEachByteCompletesWithNothingTwice()
    {
        QFETCH(bool, isPoor);
        Town town;
        LineDay whole(town);
        whole.isPoor = isPoor;
        QCOMPARE(whole.run(), std::string());
        std::size_t covered = 0;
        for (const auto way : {Way::Up, Way::Down}) {
            for (const auto& m : of(whole, way).messages()) {
                if (m.begin == m.end) continue;
                std::vector<Line::Message> first, other;
                QCOMPARE(cutOnce(town, isPoor, way, m.begin, whole.operations, first), std::string());
                for (const auto at : {(m.begin + m.end) / 2, m.end - 1}) {
                    if (isPoor && at != m.end - 1) continue;
                    QCOMPARE(cutOnce(town, isPoor, way, at, whole.operations, other), std::string());
                    QVERIFY2(first == other, "two bytes of one message are not the same place to break at");
                }
                covered += m.end - m.begin;
            }
        }
        QCOMPARE(covered, whole.up.bytes() + whole.down.bytes());
        QVERIFY(whole.up.bytes() > 64 * 1024 && whole.down.bytes() > 64 * 1024);
        qInfo("each of %zu bytes up and %zu down", whole.up.bytes(), whole.down.bytes());
    }

    // The bar counts bytes of HTTP bodies, so it is asserted: it does not depend on the machine.
    void manyCutsCostLittle_data()
    {
        QTest::addColumn<int>("every");
        QTest::addColumn<double>("limit");
        QTest::newRow("every 16 KiB") << 16 * 1024 << 1.5;
        QTest::newRow("every 4 KiB") << 4 * 1024 << 2.0;
    }

    void manyCutsCostLittle()
    {
        QFETCH(int, every);
        QFETCH(double, limit);
        Town town;
        LineDay whole(town);
        QCOMPARE(whole.run(), std::string());
        double worstUp = 0, worstDown = 0;
        for (int phase = 1; phase <= 16; ++phase) {                // where the first cut falls
            LineDay day(town);
            const auto first = std::size_t(every) * std::size_t(phase) / 16;
            day.up = Line(town, first, std::size_t(every));
            day.down = Line(town, first, std::size_t(every));
            QCOMPARE(day.run(), std::string());
            QCOMPARE(day.operations, whole.operations);
            worstUp = std::max(worstUp, double(day.up.bytes()) / double(whole.up.bytes()));
            worstDown = std::max(worstDown, double(day.down.bytes()) / double(whole.down.bytes()));
        }
        qInfo("a cut every %d bytes: at worst push %.2fx, pull %.2fx of %zu and %zu bytes", every, worstUp, worstDown, whole.up.bytes(), whole.down.bytes());
        QVERIFY2(worstUp <= limit && worstDown <= limit, "costs more than promised");
    }

    void eachRequestDeliveredTenTimesCountsOnce_data()
    {
        QTest::addColumn<bool>("isPoor");
        QTest::addColumn<int>("delivery");
        for (const bool isPoor : {false, true}) {
            QTest::addRow("answer to the last, %s", isPoor ? "parts" : "whole") << isPoor << int(Line::Delivery::TenTimesThenAnswer);
            QTest::addRow("answer to the first, %s", isPoor ? "parts" : "whole") << isPoor << int(Line::Delivery::AnswerThenNineTimes);
        }
    }

    void eachRequestDeliveredTenTimesCountsOnce()
    {
        QFETCH(bool, isPoor);
        QFETCH(int, delivery);
        Town town;
        LineDay whole(town), day(town);
        whole.isPoor = day.isPoor = isPoor;
        QCOMPARE(whole.run(), std::string());
        for (auto* line : {&day.up, &day.down}) line->setDelivery(static_cast<Line::Delivery>(delivery));
        QCOMPARE(day.run(), std::string());
        QCOMPARE(day.operations, whole.operations);
        QCOMPARE(day.runAgain(), std::string());
        QCOMPARE(day.operations, whole.operations);
    }

    void aLineThatIsCutAndRepeatsCompletesToo()
    {
        Town town;
        LineDay whole(town);
        QCOMPARE(whole.run(), std::string());
        for (const std::size_t every : {3'000, 5'000, 9'000, 20'000}) {
            LineDay day(town);
            day.up = Line(town, every, every);
            day.down = Line(town, every, every);
            for (auto* line : {&day.up, &day.down}) line->setDelivery(Line::Delivery::TenTimesThenAnswer);
            const auto wrong = day.run();
            QVERIFY2(wrong.empty(), (std::to_string(every) + ": " + wrong).c_str());
            QCOMPARE(day.operations, whole.operations);
        }
    }

    // Overwritten texts come before what overwrites them, and without their body: no reason to ask for that page again.
    void aNewHouseholdWithALongPastComesPageByPage()
    {
        Town town;
        town.begin(8, 2);
        auto& a = town.of(0);
        auto& b = town.of(1);
        const auto household = a.store->createHousehold("Gezin Yilmaz");
        QVERIFY(household.ok());
        const auto dossier = a.store->spaceOf(*household, store::Layer::Professional);
        QVERIFY(dossier.ok());
        std::vector<RecordId> records;
        for (int version = 0; version < 4; ++version) {
            for (int i = 0; i < 20; ++i) {
                auto put = a.store->put({*dossier, types::Observation, version ? std::optional(records[std::size_t(i)]) : std::nullopt,
                                         {{4, std::string(600, char('a' + version)), {}}}});
                QVERIFY(put.ok());
                if (!version) records.push_back(*put);
            }
            QVERIFY(town.sync(a, 0).ok());
        }
        for (const auto layer : {store::Layer::Client, store::Layer::Professional})
            QVERIFY(a.store->grant(*a.store->spaceOf(*household, layer), b.store->user(), membership::Right::Write, {}).ok());
        for (int i = 0; i < 3; ++i) QVERIFY(town.sync(a, 0).ok());
        makePoor(b.size);
        QVERIFY(town.sync(b, 0).ok());
        QCOMPARE(b.store->list(*dossier, types::Observation).size(), std::size_t(20));
        QCOMPARE(*b.store->stateHash(*household), *a.store->stateHash(*household));
    }
};

QTEST_GUILESS_MAIN(LineCuts)
#include "tst_line_cuts.moc"
