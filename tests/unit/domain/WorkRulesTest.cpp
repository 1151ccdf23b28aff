// SPDX-License-Identifier: EUPL-1.2
#include "mobile/domain/Flow.h"
#include "mobile/domain/PlanRules.h"
#include "mobile/domain/VisitRules.h"
#include <QFile>
#include <QtTest>

using namespace aanzet;
using namespace aanzet::domain;

namespace {

const Day kToday = *dayFrom("2026-03-01");

Flow outreach()
{
    QFile file(QStringLiteral(AANZET_SOURCE_DIR "/assets/flows/outreach_team.json"));
    if (!file.open(QIODevice::ReadOnly)) return {};
    auto flow = readFlow(viewOf(file.readAll().toStdString()));
    return flow.ok() ? *flow : Flow{};
}

ContactAttempt attempt(const char* day, const char* result)
{
    ContactAttempt a;
    a.attemptedAt = dayFrom(day);
    a.result = result;
    return a;
}

Step step(std::uint8_t n, std::optional<RecordId> goal, const char* status, const char* byWhen = "")
{
    Step s;
    s.id = RecordId{{n}};
    s.goal = goal;
    s.status = status;
    s.byWhen = dayFrom(byWhen);
    return s;
}

std::vector<int> idsOf(const std::vector<Step>& steps)
{
    std::vector<int> out;
    for (const auto& s : steps) out.push_back(s.id.b[0]);
    return out;
}

} // namespace

class WorkRulesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theContactClockAsksAfterSixWeeksAndAlarmsAfterEight()
    {
        const auto flow = outreach();
        CaseStatus status;
        QVERIFY(readContactClock(flow, status, {}, kToday).state == ClockState::NotRunning);
        status.contactClockStart = dayFrom("2026-01-01");
        auto at = [&](const char* day) { return readContactClock(flow, status, {attempt("2026-01-05", "no_answer")}, *dayFrom(day)); };
        QVERIFY(at("2025-12-31").state == ClockState::NotRunning);
        QCOMPARE(at("2026-01-01").week, 1);
        QCOMPARE(at("2026-01-07").week, 1);
        QCOMPARE(at("2026-01-08").week, 2);
        QVERIFY(at("2026-02-11").state == ClockState::Running); // day 41
        QVERIFY(at("2026-02-12").state == ClockState::Remind);  // day 42
        QVERIFY(at("2026-02-25").state == ClockState::Remind);  // day 55
        QVERIFY(at("2026-02-26").state == ClockState::Alarm);   // day 56
    }

    void onlyARealTalkAfterTheStartStopsTheContactClock()
    {
        const auto flow = outreach();
        CaseStatus status;
        status.contactClockStart = dayFrom("2026-01-01");
        QVERIFY(readContactClock(flow, status, {attempt("2025-12-20", "spoke")}, kToday).state == ClockState::Alarm);
        QVERIFY(readContactClock(flow, status, {attempt("2026-01-20", "refused"), attempt("2026-01-21", "seen")}, kToday).state ==
                ClockState::Alarm);
        QVERIFY(readContactClock(flow, status, {attempt("2026-02-20", "spoke")}, kToday).state == ClockState::NotRunning);
    }

    void theRhythmComesFromTheCaseElseFromTheIntensity()
    {
        const auto flow = outreach();
        CaseStatus status;
        QCOMPARE(daysOverdue(flow, status, dayFrom("2026-01-01"), kToday), 0);
        status.intensityProfile = 1; // weekly
        QCOMPARE(daysOverdue(flow, status, dayFrom("2026-02-22"), kToday), 0);
        QCOMPARE(daysOverdue(flow, status, dayFrom("2026-02-20"), kToday), 2);
        status.contactEveryDays = 14;
        QCOMPARE(daysOverdue(flow, status, dayFrom("2026-02-20"), kToday), 0);
        QCOMPARE(daysOverdue(flow, status, {}, kToday), 0);
        status.phase = "closed";
        QCOMPARE(daysOverdue(flow, status, dayFrom("2025-02-20"), kToday), 0);
    }

    void theClientSeesAtMostThreeStepsAndNeverThoseOfOurCooperation()
    {
        Goal own, ours;
        own.id = RecordId{{50}};
        own.level = "client";
        ours.id = RecordId{{51}};
        ours.level = "collaboration";
        const std::vector<Step> steps = {step(1, own.id, "todo", "2026-05-01"), step(2, ours.id, "todo", "2026-03-02"),
                                         step(3, own.id, "done"),               step(4, own.id, "todo"),
                                         step(5, {}, "todo", "2026-04-01"),     step(6, own.id, "doing")};
        QCOMPARE(idsOf(stepsForClient({own, ours}, steps)), (std::vector<int>{6, 5, 1}));
        QCOMPARE(hintsFor(Plan{}, {own, ours}, steps, kToday),
                 (std::vector<PlanHint>{PlanHint::NoOwnPeople, PlanHint::TooManyClientSteps}));
    }

    void thePlanAsksForAReasonAndForAReview()
    {
        auto dropped = step(1, {}, "dropped");
        dropped.helperKind = "network";
        Plan plan;
        plan.reviewAt = kToday;
        QCOMPARE(hintsFor(plan, {}, {dropped}, kToday),
                 (std::vector<PlanHint>{PlanHint::DroppedWithoutReason, PlanHint::ReviewIsDue}));
        dropped.reason = "wil nu eerst rust";
        plan.reviewAt = kToday + std::chrono::days(1);
        QVERIFY(hintsFor(plan, {}, {dropped}, kToday).empty());
    }

    void goalsAreShownByPriorityThreePerLevel()
    {
        std::vector<Goal> goals(5);
        for (std::size_t i = 0; i < goals.size(); ++i) {
            goals[i].id = RecordId{{static_cast<std::uint8_t>(i + 1)}};
            goals[i].level = i == 4 ? "collaboration" : "client";
            goals[i].priority = static_cast<std::int64_t>(5 - i);
        }
        goals[3].status = "reached";
        const auto shown = goalsShown(goals, "client");
        QCOMPARE(shown.size(), std::size_t{3});
        QCOMPARE(int(shown[0].id.b[0]), 3);
        QCOMPARE(goalsShown(goals, "collaboration").size(), std::size_t{1});
    }

    void anAgreementIsOverdueTheDayAfterItsDate()
    {
        Agreement a;
        a.byWhen = kToday;
        QVERIFY(!isOverdue(a, kToday));
        QVERIFY(isOverdue(a, kToday + std::chrono::days(1)));
        a.status = "done";
        QVERIFY(!isOverdue(a, kToday + std::chrono::days(1)));
        Task t;
        QVERIFY(!isOverdue(t, kToday));
        t.due = kToday - std::chrono::days(1);
        QVERIFY(isOverdue(t, kToday));
    }

    void aFullNoteAsksNothingMoreAndAnEmptyOneAsksSoftly()
    {
        QCOMPARE(hintsFor(Visit{}, {}, {}, {}, 2),
                 (std::vector<VisitHint>{VisitHint::NoClientWords, VisitHint::NoPurpose, VisitHint::NoNextContact,
                                         VisitHint::NothingGood, VisitHint::ChildrenNotLookedAt}));
        Visit full;
        full.clientWords = "Het gaat.";
        full.purpose = "Post doornemen";
        full.nextContactWords = "volgende week bellen";
        full.smallWin = "zelf gebeld";
        QVERIFY(hintsFor(full, {}, {}, {ChildCheck{}}, 2).empty());
        Observation meant;
        meant.interpretation = "lijkt moe";
        Worry worry;
        QCOMPARE(hintsFor(full, {meant}, {worry}, {}, 0),
                 (std::vector<VisitHint>{VisitHint::InterpretationWithoutFact, VisitHint::JudgementNotTold}));
    }

    void aSafetyCheckHoldsTwelveMonths()
    {
        QVERIFY(!safetyCheckHolds({}, kToday));
        QVERIFY(safetyCheckHolds(dayFrom("2025-03-02"), kToday));
        QVERIFY(!safetyCheckHolds(dayFrom("2025-03-01"), kToday));
        QVERIFY(safetyCheckHolds(dayFrom("2024-02-29"), *dayFrom("2025-02-27")));
        QVERIFY(!safetyCheckHolds(dayFrom("2024-02-29"), *dayFrom("2025-02-28")));
    }

    void aBrokenFlowIsRefused()
    {
        for (auto bad : {"", "{}", R"({"id":"x","version":"1","phases":[]})", R"({"id":"x","version":"1","phases":[{"key":"a"},{"key":"a"}]})",
                         R"({"id":"x","version":"1","phases":[{"key":"a"}],"clocks":[{"key":"c","remind_days":5,"alarm_days":4}]})",
                         R"({"id":"x","version":"1","phases":[{"key":"a"}],"scripts":[{"key":"s","steps":[{"key":""}]}]})"}) {
            auto flow = readFlow(viewOf(bad));
            QVERIFY2(!flow.ok(), bad);
            QCOMPARE(flow.code(), ErrorCode::Malformed);
        }
    }
};

QTEST_APPLESS_MAIN(WorkRulesTest)
#include "WorkRulesTest.moc"
