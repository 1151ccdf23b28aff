// SPDX-License-Identifier: EUPL-1.2
#include "mobile/domain/AgendaDays.h"
#include <algorithm>

namespace aanzet::domain {
namespace {

// The day on which a clock first asks, from when it runs.
std::optional<Day> asksAt(const Flow& flow, std::string_view key, std::optional<Day> started)
{
    const auto* clock = flow.clock(key);
    return clock && started ? std::optional(*started + std::chrono::days(clock->remindDays)) : std::nullopt;
}

std::optional<Day> nextContact(const Flow& flow, const CaseFacts& facts, Day from)
{
    const auto& status = facts.status;
    const auto seen = lastContact(flow, facts);
    if (!seen || (status.contactClockStart && *seen < *status.contactClockStart)) {
        // Nobody was spoken to yet: week 6, else week 8.
        const auto* clock = flow.clock("contact");
        if (!clock || !status.contactClockStart) return std::nullopt;
        const auto remind = *status.contactClockStart + std::chrono::days(clock->remindDays);
        return remind >= from ? remind : *status.contactClockStart + std::chrono::days(clock->alarmDays);
    }
    std::int64_t every = status.contactEveryDays.value_or(0);
    if (every <= 0 && status.intensityProfile)
        if (const auto* usual = flow.intensity(*status.intensityProfile)) every = usual->contactEveryDays;
    return every > 0 ? std::optional(*seen + std::chrono::days(every)) : std::nullopt;
}

} // namespace

std::vector<DueDay> dueDays(const Flow& flow, const CaseFacts& facts, const std::vector<Task>& tasks, Day from, Day to)
{
    std::vector<DueDay> out;
    const auto& status = facts.status;
    if (status.phase == "closed") return out;
    const auto add = [&](Due what, std::optional<Day> day, const std::string& words = {}) {
        if (day && *day >= from && *day <= to) out.push_back({what, *day, words});
    };
    for (const auto& plan : facts.plans)
        if (plan.status != "closed") add(Due::Review, plan.reviewAt);
    if (std::none_of(out.begin(), out.end(), [&](const DueDay& d) { return d.day == status.reviewAt; })) add(Due::Review, status.reviewAt);
    for (const auto& a : facts.agreements)
        if (a.status != "done" && a.status != "dropped") add(Due::Agreement, a.byWhen, a.what);
    for (const auto& t : tasks)
        if (t.status != "done" && t.status != "dropped") add(Due::Task, t.due, t.what);
    if (status.phase == "watch") add(Due::WatchEnds, status.watchUntil);
    if (!status.phase.empty()) {
        const auto contact = nextContact(flow, facts, from);
        if (contact && !(facts.plannedFor && *facts.plannedFor <= *contact)) add(Due::Contact, contact);
        if (status.phase != "watch") {
            add(Due::Assessment, asksAt(flow, "assessment", facts.assessedAt));
            add(Due::SafetyCheck, asksAt(flow, "safety_check", facts.safetyCheckAt));
        }
    }
    std::stable_sort(out.begin(), out.end(), [](const DueDay& a, const DueDay& b) { return a.day < b.day; });
    return out;
}

std::vector<Day> repeated(Day first, int everyWeeks, int times)
{
    std::vector<Day> days{first};
    if (everyWeeks > 0)
        for (int i = 1; i < times; ++i) days.push_back(first + std::chrono::days(7 * everyWeeks * i));
    return days;
}

} // namespace aanzet::domain
