// SPDX-License-Identifier: EUPL-1.2
#include "mobile/domain/Attention.h"
#include "mobile/domain/PlanRules.h"
#include <algorithm>

namespace aanzet::domain {
namespace {

constexpr std::chrono::days kBefore{1}; // a term that may be asked for on its own day starts the day before
constexpr std::chrono::days kSafetyPlanBefore{30}; // its clock begins so long before it runs out
constexpr int kWatchEndsDays = 30;

bool countsAsContact(const Flow& flow, const ContactAttempt& attempt)
{
    const auto& counts = flow.contactResults;
    return attempt.attemptedAt && std::find(counts.begin(), counts.end(), attempt.result) != counts.end();
}

bool isWorkedOn(const CaseStatus& status)
{
    return status.phase != "referral" && status.phase != "outreach" && status.phase != "introduction" && status.phase != "watch";
}

void ask(std::vector<Attention>& out, Watched what, const ClockReading& reading, Day started, int count = 1)
{
    if (reading.state == ClockState::Remind || reading.state == ClockState::Alarm)
        out.push_back({what, reading.state, started, reading.days, count});
}

void ask(std::vector<Attention>& out, const Flow& flow, Watched what, std::string_view key, std::optional<Day> started, Day today, int count = 1)
{
    const auto* clock = flow.clock(key);
    if (clock && started) ask(out, what, readClock(*clock, started, {}, today), *started, count);
}

// A visit is a talk too, whoever made a note of it.
ClockReading contactClock(const Flow& flow, const CaseFacts& facts, Day today)
{
    auto attempts = facts.attempts;
    if (!flow.contactResults.empty())
        for (const auto day : facts.visits) {
            ContactAttempt met;
            met.attemptedAt = day;
            met.result = flow.contactResults.front();
            attempts.push_back(std::move(met));
        }
    return readContactClock(flow, facts.status, attempts, today);
}

std::optional<Day> reviewDay(const CaseFacts& facts)
{
    auto first = facts.status.reviewAt;
    for (const auto& plan : facts.plans)
        if (plan.status != "closed" && plan.reviewAt && (!first || *plan.reviewAt < *first)) first = plan.reviewAt;
    return first;
}

} // namespace

std::optional<Day> lastContact(const Flow& flow, const CaseFacts& facts)
{
    std::optional<Day> last;
    const auto later = [&](Day day) {
        if (!last || day > *last) last = day;
    };
    for (const auto& attempt : facts.attempts)
        if (countsAsContact(flow, attempt)) later(*attempt.attemptedAt);
    for (const auto day : facts.visits) later(day);
    return last;
}

std::vector<Attention> attentionFor(const Flow& flow, const CaseFacts& facts, Day today)
{
    std::vector<Attention> out;
    const auto& status = facts.status;
    if (status.phase == "closed" || status.phase.empty()) return out;

    if (status.contactClockStart) ask(out, Watched::Contact, contactClock(flow, facts, today), *status.contactClockStart);
    if (!status.director && facts.directorName.empty())
        ask(out, flow, Watched::Director, "director", status.contactClockStart ? status.contactClockStart : status.phaseSince, today);
    if (isWorkedOn(status)) ask(out, flow, Watched::Assessment, "assessment", facts.assessedAt, today);
    if (status.phase != "watch") ask(out, flow, Watched::SafetyCheck, "safety_check", facts.safetyCheckAt, today);
    if (status.phase == "watch") {
        if (!status.watchUntil)
            ask(out, flow, Watched::WatchPhase, "watch", status.phaseSince, today);
        else if (const int left = daysBetween(today, *status.watchUntil); left <= kWatchEndsDays)
            out.push_back({Watched::WatchPhase, left <= 0 ? ClockState::Alarm : ClockState::Remind,
                           status.phaseSince.value_or(*status.watchUntil), daysBetween(status.phaseSince.value_or(today), today)});
    }
    if (const auto review = reviewDay(facts)) ask(out, flow, Watched::Review, "review", *review - kBefore, today);
    if (facts.safetyPlanUntil) ask(out, flow, Watched::SafetyPlan, "safety", *facts.safetyPlanUntil - kSafetyPlanBefore, today);

    std::optional<Day> oldest;
    int late = 0;
    for (const auto& agreement : facts.agreements) {
        if (!isOverdue(agreement, today)) continue;
        ++late;
        if (!oldest || *agreement.byWhen < *oldest) oldest = agreement.byWhen;
    }
    ask(out, flow, Watched::Agreements, "agreement", oldest, today, late);

    const auto seen = lastContact(flow, facts);
    const bool isPlanned = facts.plannedFor && *facts.plannedFor >= today;
    if (!isPlanned && daysOverdue(flow, status, seen, today) > 0) out.push_back({Watched::Rhythm, ClockState::Remind, *seen, daysBetween(*seen, today)});

    std::stable_sort(out.begin(), out.end(), [](const Attention& a, const Attention& b) {
        return a.state != b.state ? a.state == ClockState::Alarm : a.since < b.since;
    });
    return out;
}

} // namespace aanzet::domain
