// SPDX-License-Identifier: EUPL-1.2
#include "mobile/domain/AgendaDays.h"
#include "mobile/domain/CalendarFile.h"
#include <QFile>
#include <QTest>

using namespace aanzet;
using namespace aanzet::domain;

// The days ahead on which the work asks for something, and the file for another calendar.
class AgendaDaysTest : public QObject
{
    Q_OBJECT

    static constexpr Day kToday = Day(std::chrono::year(2026) / 5 / 12);
    static Day in(int days) { return kToday + std::chrono::days(days); }
    Flow m_flow;

    CaseFacts working() const
    {
        CaseFacts facts;
        facts.status.phase = "carrying_out";
        facts.directorName = "Samira";
        return facts;
    }
    std::vector<DueDay> of(const CaseFacts& facts, Due what, const std::vector<Task>& tasks = {}) const
    {
        auto all = dueDays(m_flow, facts, tasks, kToday, in(28));
        std::erase_if(all, [&](const DueDay& d) { return d.what != what; });
        return all;
    }
    static std::size_t count(const std::string& text, const std::string& part)
    {
        std::size_t n = 0;
        for (auto at = text.find(part); at != std::string::npos; at = text.find(part, at + 1)) ++n;
        return n;
    }

private Q_SLOTS:
    void initTestCase()
    {
        QFile file(QStringLiteral(AANZET_SOURCE_DIR "/assets/flows/outreach_team.json"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        auto flow = readFlow(viewOf(file.readAll().toStdString()));
        QVERIFY(flow.ok());
        m_flow = *flow;
    }

    void aDayCountsFromTodayToTheLastDayOfTheWindow()
    {
        for (const int days : {-1, 0, 28, 29}) {
            auto facts = working();
            Plan plan;
            plan.reviewAt = in(days);
            facts.plans = {plan};
            Agreement agreement;
            agreement.byWhen = in(days);
            agreement.what = "Bank bellen";
            facts.agreements = {agreement};
            Task task;
            task.due = in(days);
            const std::size_t expected = days == 0 || days == 28 ? 1 : 0;
            QCOMPARE(of(facts, Due::Review).size(), expected);
            QCOMPARE(of(facts, Due::Agreement).size(), expected);
            QCOMPARE(of(facts, Due::Task, {task}).size(), expected);
            if (expected) QCOMPARE(of(facts, Due::Agreement)[0].words, std::string("Bank bellen"));
            facts.agreements[0].status = "done";
            facts.plans[0].status = "closed";
            task.status = "dropped";
            QVERIFY(dueDays(m_flow, facts, {task}, kToday, in(28)).empty());
        }
    }

    void contactIsDueAtTheRhythmUnlessAVisitIsPlannedBefore()
    {
        auto facts = working();
        facts.status.intensityProfile = 3;   // every 14 days
        facts.visits = {in(-10)};
        QCOMPARE(of(facts, Due::Contact).size(), std::size_t(1));
        QVERIFY(of(facts, Due::Contact)[0].day == in(4));
        facts.plannedFor = in(4);
        QVERIFY(of(facts, Due::Contact).empty());
        facts.plannedFor = in(5);
        QCOMPARE(of(facts, Due::Contact).size(), std::size_t(1));
        facts.status.contactEveryDays = 21;   // agreed otherwise
        facts.plannedFor.reset();
        QVERIFY(of(facts, Due::Contact)[0].day == in(11));
    }

    void withoutAWordSpokenWeekSixAndThenWeekEightStandInTheAgenda()
    {
        auto facts = working();
        facts.status.phase = "outreach";
        facts.status.contactClockStart = in(-42 + 3);   // day 42 is in three days
        QVERIFY(of(facts, Due::Contact)[0].day == in(3));
        facts.status.contactClockStart = in(-43);
        QVERIFY(of(facts, Due::Contact)[0].day == in(56 - 43));
        facts.visits = {in(-2)};
        QVERIFY(of(facts, Due::Contact).empty());
    }

    void measuringAndTheSafetyCheckComeBackByTheirClocks()
    {
        auto facts = working();
        const auto after = [&](const char* key) { return m_flow.clock(key)->remindDays; };
        facts.assessedAt = in(7 - after("assessment"));
        facts.safetyCheckAt = in(9 - after("safety_check"));
        QVERIFY(of(facts, Due::Assessment)[0].day == in(7));
        QVERIFY(of(facts, Due::SafetyCheck)[0].day == in(9));
        facts.status.phase = "watch";
        facts.status.watchUntil = in(3);
        QVERIFY(of(facts, Due::Assessment).empty());
        QVERIFY(of(facts, Due::WatchEnds)[0].day == in(3));
        facts.status.phase = "closed";
        QVERIFY(dueDays(m_flow, facts, {}, kToday, in(28)).empty());
    }

    void whatIsPlannedAgainAndAgainKeepsItsDayOfTheWeek()
    {
        QCOMPARE(repeated(kToday, 0, 6).size(), std::size_t(1));
        QCOMPARE(repeated(kToday, 2, 0).size(), std::size_t(1));
        const auto days = repeated(kToday, 2, 3);
        QCOMPARE(days.size(), std::size_t(3));
        QVERIFY(days[1] == in(14) && days[2] == in(28));
    }

    void aCalendarSaysVisitAndAreaAndNothingElse()
    {
        const auto text = calendarFile({{"0123@aanzet", in(1), 14 * 60 + 30, 45, "Noord; wijk 3, oost"}, {"4567@aanzet", in(2), {}, 60, ""}}, "bezoek", *fromRfc3339("2026-05-12T08:09:10Z"));
        const std::string expected =
            "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//AanZet//AanZet//NL\r\nCALSCALE:GREGORIAN\r\n"
            "BEGIN:VEVENT\r\nUID:0123@aanzet\r\nDTSTAMP:20260512T080910Z\r\nDTSTART:20260513T143000\r\nDTEND:20260513T151500\r\nSUMMARY:bezoek\r\n"
            "LOCATION:Noord\\; wijk 3\\, oost\r\nCLASS:PRIVATE\r\nEND:VEVENT\r\n"
            "BEGIN:VEVENT\r\nUID:4567@aanzet\r\nDTSTAMP:20260512T080910Z\r\nDTSTART;VALUE=DATE:20260514\r\nSUMMARY:bezoek\r\nCLASS:PRIVATE\r\nEND:VEVENT\r\n"
            "END:VCALENDAR\r\n";
        QCOMPARE(text, expected);
    }

    void linesOfACalendarAreFoldedBetweenSigns()
    {
        std::string area;
        for (int i = 0; i < 60; ++i) area += "é";
        const auto text = calendarFile({{"x", in(1), 23 * 60, 90, area}}, "bezoek", WallTime{});
        std::string unfolded;
        for (std::size_t at = 0; at < text.size();) {
            const auto end = text.find("\r\n", at);
            QVERIFY(end != std::string::npos && end - at <= 75);
            QVERIFY(QString::fromUtf8(text.data() + at, qsizetype(end - at)).toUtf8().size() == qsizetype(end - at));   // no sign was cut
            unfolded += text[at] == ' ' ? text.substr(at + 1, end - at - 1) : "\n" + text.substr(at, end - at);
            at = end + 2;
        }
        QCOMPARE(count(unfolded, "LOCATION:" + area + "\n"), std::size_t(1));
        QVERIFY(unfolded.find("DTEND:20260514T003000") != std::string::npos);   // past midnight is the next day
    }
};

QTEST_APPLESS_MAIN(AgendaDaysTest)
#include "AgendaDaysTest.moc"
