// SPDX-License-Identifier: EUPL-1.2
#include "mobile/domain/Attention.h"
#include <QFile>
#include <QtTest>

using namespace aanzet;
using namespace aanzet::domain;

namespace {

const Day kToday = *dayFrom("2026-03-01");

Day ago(int days) { return kToday - std::chrono::days(days); }

CaseFacts working()
{
    CaseFacts facts;
    facts.status.phase = "carrying_out";
    facts.directorName = "Samira";
    return facts;
}

ContactAttempt attempt(int daysAgo, const char* result)
{
    ContactAttempt a;
    a.attemptedAt = ago(daysAgo);
    a.result = result;
    return a;
}

Agreement agreement(int daysAgo, const char* status)
{
    Agreement a;
    a.byWhen = ago(daysAgo);
    a.status = status;
    return a;
}

} // namespace

class AttentionTest : public QObject
{
    Q_OBJECT

    Flow m_flow;
    std::vector<Attention> asked(const CaseFacts& facts) const { return attentionFor(m_flow, facts, kToday); }
    // The state of the one thing that asks; NotRunning when nothing does.
    ClockState stateOf(const CaseFacts& facts, Watched what) const
    {
        for (const auto& a : asked(facts))
            if (a.what == what) return a.state;
        return ClockState::NotRunning;
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

    void aQuietHouseholdAsksForNothing() { QVERIFY(asked(working()).empty()); }

    void aClosedCaseAsksForNothingWhateverItsClocksSay()
    {
        auto facts = working();
        facts.agreements = {agreement(90, "open")};
        facts.assessedAt = ago(900);
        QVERIFY(!asked(facts).empty());
        facts.status.phase = "closed";
        QVERIFY(asked(facts).empty());
    }

    void weekSixAsksAndWeekEightAlarmsUntilThereIsARealTalkOrAVisit()
    {
        auto facts = working();
        facts.status.phase = "outreach";
        facts.status.contactClockStart = ago(41);
        facts.attempts = {attempt(30, "no_answer"), attempt(20, "seen")};
        QVERIFY(stateOf(facts, Watched::Contact) == ClockState::NotRunning);
        facts.status.contactClockStart = ago(42);
        QVERIFY(stateOf(facts, Watched::Contact) == ClockState::Remind);
        facts.status.contactClockStart = ago(56);
        QVERIFY(stateOf(facts, Watched::Contact) == ClockState::Alarm);
        auto spoken = facts;
        spoken.attempts.push_back(attempt(3, "spoke"));
        QVERIFY(stateOf(spoken, Watched::Contact) == ClockState::NotRunning);
        auto visited = facts;
        visited.visits = {ago(57)};
        QVERIFY(stateOf(visited, Watched::Contact) == ClockState::Alarm); // before the clock began
        visited.visits = {ago(2)};
        QVERIFY(stateOf(visited, Watched::Contact) == ClockState::NotRunning);
    }

    void nobodyAsDirectorIsSaidAfterThreeDaysAndANameIsEnough()
    {
        auto facts = working();
        facts.directorName.clear();
        facts.status.phaseSince = ago(2);
        QVERIFY(stateOf(facts, Watched::Director) == ClockState::NotRunning);
        facts.status.phaseSince = ago(5);
        QVERIFY(stateOf(facts, Watched::Director) == ClockState::Alarm);
        auto named = facts;
        named.directorName = "Joost";
        QVERIFY(stateOf(named, Watched::Director) == ClockState::NotRunning);
        facts.status.director = RecordId{{1}};
        QVERIFY(stateOf(facts, Watched::Director) == ClockState::NotRunning);
    }

    void aMeasurementAsksAgainAfterHalfAYearButNobodyIsToldToBegin()
    {
        auto facts = working();
        facts.assessedAt = ago(179);
        QVERIFY(stateOf(facts, Watched::Assessment) == ClockState::NotRunning);
        facts.assessedAt = ago(180);
        QVERIFY(stateOf(facts, Watched::Assessment) == ClockState::Remind);
        facts.status.phase = "watch";
        QVERIFY(stateOf(facts, Watched::Assessment) == ClockState::NotRunning);
    }

    void aReviewIsAskedForOnItsOwnDay()
    {
        auto facts = working();
        Plan plan;
        plan.status = "active";
        plan.reviewAt = kToday + std::chrono::days(1);
        facts.plans = {plan};
        QVERIFY(stateOf(facts, Watched::Review) == ClockState::NotRunning);
        facts.plans[0].reviewAt = kToday;
        QVERIFY(stateOf(facts, Watched::Review) == ClockState::Remind);
        facts.plans[0].reviewAt = ago(14);
        QVERIFY(stateOf(facts, Watched::Review) == ClockState::Alarm);
        facts.plans[0].status = "closed";
        QVERIFY(stateOf(facts, Watched::Review) == ClockState::NotRunning);
    }

    // Two weeks before it runs out, on the day itself, and loudly from the day after.
    void aSafetyPlanIsAskedForBeforeItRunsOutAndLoudlyAfter()
    {
        auto facts = working();
        const auto in = [](int days) { return kToday + std::chrono::days(days); };
        facts.safetyPlanUntil = in(15);
        QVERIFY(stateOf(facts, Watched::SafetyPlan) == ClockState::NotRunning);
        facts.safetyPlanUntil = in(14);
        QVERIFY(stateOf(facts, Watched::SafetyPlan) == ClockState::Remind);
        facts.safetyPlanUntil = kToday;
        QVERIFY(stateOf(facts, Watched::SafetyPlan) == ClockState::Remind);
        facts.safetyPlanUntil = ago(1);
        QVERIFY(stateOf(facts, Watched::SafetyPlan) == ClockState::Alarm);
        // It matters as long as anybody looks after them, however quiet it has become.
        facts.status.phase = "watch";
        QVERIFY(stateOf(facts, Watched::SafetyPlan) == ClockState::Alarm);
        facts.status.phase = "closed";
        QVERIFY(stateOf(facts, Watched::SafetyPlan) == ClockState::NotRunning);
        facts.safetyPlanUntil.reset();
        facts.status.phase = "carrying_out";
        QVERIFY(stateOf(facts, Watched::SafetyPlan) == ClockState::NotRunning);
    }

    void lateAgreementsAreOneLineWithTheirNumber()
    {
        auto facts = working();
        facts.agreements = {agreement(0, "open"), agreement(3, "open"), agreement(9, "changed"), agreement(20, "done")};
        const auto list = asked(facts);
        QCOMPARE(list.size(), std::size_t(1));
        QCOMPARE(list[0].count, 2);
        QVERIFY(list[0].since == ago(9));
        QVERIFY(list[0].state == ClockState::Remind);
    }

    void theSafetyCheckRunsOutAfterAYear()
    {
        auto facts = working();
        facts.safetyCheckAt = ago(334);
        QVERIFY(stateOf(facts, Watched::SafetyCheck) == ClockState::NotRunning);
        facts.safetyCheckAt = ago(335);
        QVERIFY(stateOf(facts, Watched::SafetyCheck) == ClockState::Remind);
        facts.safetyCheckAt = ago(365);
        QVERIFY(stateOf(facts, Watched::SafetyCheck) == ClockState::Alarm);
    }

    void keepingInTouchEndsOnItsOwnDayElseAfterTwoYears()
    {
        auto facts = working();
        facts.status.phase = "watch";
        facts.status.phaseSince = ago(100);
        QVERIFY(stateOf(facts, Watched::WatchPhase) == ClockState::NotRunning);
        facts.status.watchUntil = kToday + std::chrono::days(30);
        QVERIFY(stateOf(facts, Watched::WatchPhase) == ClockState::Remind);
        facts.status.watchUntil = kToday;
        QVERIFY(stateOf(facts, Watched::WatchPhase) == ClockState::Alarm);
        facts.status.watchUntil = {};
        facts.status.phaseSince = ago(730);
        QVERIFY(stateOf(facts, Watched::WatchPhase) == ClockState::Alarm);
    }

    void notSeenForLongIsGentleAndSilentOnceAVisitIsPlanned()
    {
        auto facts = working();
        facts.status.intensityProfile = 3; // every two weeks
        facts.visits = {ago(15)};
        const auto list = asked(facts);
        QCOMPARE(list.size(), std::size_t(1));
        QVERIFY(list[0].what == Watched::Rhythm && list[0].state == ClockState::Remind);
        QCOMPARE(list[0].days, 15);
        facts.plannedFor = kToday;
        QVERIFY(asked(facts).empty());
    }

    void alarmsComeFirstAndThenWhatHasWaitedLongest()
    {
        auto facts = working();
        facts.assessedAt = ago(190);
        facts.agreements = {agreement(30, "open")};
        facts.status.intensityProfile = 1;
        facts.visits = {ago(12)};
        const auto list = asked(facts);
        QCOMPARE(list.size(), std::size_t(3));
        QVERIFY(list[0].what == Watched::Agreements);
        QVERIFY(list[1].what == Watched::Assessment);
        QVERIFY(list[2].what == Watched::Rhythm);
    }
};

QTEST_APPLESS_MAIN(AttentionTest)
#include "AttentionTest.moc"
