// SPDX-License-Identifier: EUPL-1.2
#include "mobile/domain/Flow.h"
#include "mobile/domain/JsonText.h"
#include <algorithm>
#include <set>

namespace aanzet::domain {
namespace {

int numberIn(const QJsonObject& o, const char* member)
{
    return o.value(QLatin1String(member)).toInt();
}

template <class T, class Read> Status readKeyed(const QJsonObject& o, const char* member, std::vector<T>& into, Read read)
{
    std::set<std::string> seen;
    for (const auto& v : o.value(QLatin1String(member)).toArray()) {
        T item = read(v.toObject());
        if (item.key.empty() || !seen.insert(item.key).second) return {ErrorCode::Malformed, std::string("flow: key in ") + member};
        into.push_back(std::move(item));
    }
    return {};
}

FlowPhase phaseFrom(const QJsonObject& o)
{
    return {textIn(o, "key"), localIn(o, "title")};
}

FlowClock clockFrom(const QJsonObject& o)
{
    return {textIn(o, "key"),       textIn(o, "starts"), numberIn(o, "remind_days"), numberIn(o, "alarm_days"),
            localIn(o, "title"), localIn(o, "remind"), localIn(o, "alarm")};
}

FlowStep stepFrom(const QJsonObject& o)
{
    return {textIn(o, "key"), localIn(o, "title"), numberIn(o, "minutes"), o.value(QLatin1String("per_case")).toBool()};
}

} // namespace

int FlowScript::minutes(int cases) const
{
    int sum = 0;
    for (const auto& s : steps) sum += s.minutes * (s.perCase ? cases : 1);
    return sum;
}

const FlowClock* Flow::clock(std::string_view key) const
{
    for (const auto& c : clocks)
        if (c.key == key) return &c;
    return nullptr;
}

const FlowScript* Flow::script(std::string_view key) const
{
    for (const auto& s : scripts)
        if (s.key == key) return &s;
    return nullptr;
}

const FlowIntensity* Flow::intensity(std::int64_t profile) const
{
    for (const auto& i : intensities)
        if (i.profile == profile) return &i;
    return nullptr;
}

Result<Flow> readFlow(ByteView json)
{
    AANZET_TRY(const QJsonObject o, objectFrom(json));
    Flow flow;
    flow.id = textIn(o, "id");
    flow.version = textIn(o, "version");
    flow.title = localIn(o, "title");
    flow.contactResults = textsIn(o, "contact_results");
    AANZET_CHECK(readKeyed(o, "phases", flow.phases, phaseFrom));
    AANZET_CHECK(readKeyed(o, "clocks", flow.clocks, clockFrom));
    Status steps;
    AANZET_CHECK(readKeyed(o, "scripts", flow.scripts, [&](const QJsonObject& s) {
        FlowScript script{textIn(s, "key"), localIn(s, "title"), {}};
        if (auto status = readKeyed(s, "steps", script.steps, stepFrom); !status.ok()) steps = status;
        return script;
    }));
    AANZET_CHECK(steps);
    for (const auto& v : o.value(QLatin1String("intensity")).toArray()) {
        const auto i = v.toObject();
        flow.intensities.push_back({numberIn(i, "profile"), localIn(i, "title"), numberIn(i, "contact_every_days"),
                                    i.value(QLatin1String("safety")).toBool()});
    }
    if (flow.id.empty() || flow.version.empty() || flow.phases.empty()) return {ErrorCode::Malformed, "flow: id, version or phases"};
    for (const auto& c : flow.clocks)
        if (c.remindDays <= 0 || c.alarmDays < c.remindDays) return {ErrorCode::Malformed, "flow: clock"};
    return flow;
}

ClockReading readClock(const FlowClock& clock, std::optional<Day> started, std::optional<Day> stopped, Day today)
{
    ClockReading r;
    if (!started || *started > today || (stopped && *stopped <= today)) return r;
    r.days = daysBetween(*started, today);
    r.week = r.days / 7 + 1;
    r.remindAt = *started + std::chrono::days(clock.remindDays);
    r.alarmAt = *started + std::chrono::days(clock.alarmDays);
    r.state = today >= r.alarmAt ? ClockState::Alarm : today >= r.remindAt ? ClockState::Remind : ClockState::Running;
    return r;
}

ClockReading readContactClock(const Flow& flow, const CaseStatus& status, const std::vector<ContactAttempt>& attempts, Day today)
{
    const auto* clock = flow.clock("contact");
    if (!clock || !status.contactClockStart) return {};
    std::optional<Day> contact;
    for (const auto& a : attempts) {
        const auto& counts = flow.contactResults;
        if (!a.attemptedAt || *a.attemptedAt < *status.contactClockStart) continue;
        if (std::find(counts.begin(), counts.end(), a.result) == counts.end()) continue;
        if (!contact || *a.attemptedAt < *contact) contact = a.attemptedAt;
    }
    return readClock(*clock, status.contactClockStart, contact, today);
}

int daysOverdue(const Flow& flow, const CaseStatus& status, std::optional<Day> lastContact, Day today)
{
    std::int64_t every = status.contactEveryDays.value_or(0);
    if (every <= 0 && status.intensityProfile) {
        const auto* usual = flow.intensity(*status.intensityProfile);
        every = usual ? usual->contactEveryDays : 0;
    }
    if (every <= 0 || !lastContact || status.phase == "closed") return 0;
    const auto late = daysBetween(*lastContact, today) - every;
    return late > 0 ? static_cast<int>(late) : 0;
}

} // namespace aanzet::domain
