// SPDX-License-Identifier: EUPL-1.2
#include "mobile/domain/DayPlan.h"
#include <algorithm>
#include <tuple>

namespace aanzet::domain {
namespace {

constexpr std::int64_t kNoTime = 24 * 60; // without a time: at the end of the day

std::int64_t startOf(const Appointment& a) { return a.startMinute.value_or(kNoTime); }
std::int64_t endOf(const Appointment& a) { return startOf(a) + a.durationMinutes.value_or(kUsualVisitMinutes); }

} // namespace

std::vector<Appointment> dayPlan(std::vector<Appointment> appointments, Day day)
{
    std::erase_if(appointments, [&](const Appointment& a) { return a.plannedFor != day || a.status == "moved" || a.status == "cancelled"; });
    std::stable_sort(appointments.begin(), appointments.end(), [](const Appointment& a, const Appointment& b) {
        return std::tuple(startOf(a), a.order, a.id) < std::tuple(startOf(b), b.order, b.id);
    });
    return appointments;
}

std::vector<Moment> momentsOf(const std::vector<Appointment>& plan, int minuteOfDay)
{
    std::vector<Moment> moments;
    bool isNextTaken = false;
    for (const auto& a : plan) {
        auto moment = Moment::Later;
        if (a.status == "done") moment = Moment::Written;
        else if (a.visit) moment = Moment::Begun;
        else if (a.status == "not_home") moment = Moment::NotHome;
        else if (startOf(a) < kNoTime && minuteOfDay >= endOf(a)) moment = Moment::Missed;
        else if (startOf(a) < kNoTime && minuteOfDay >= startOf(a) - kMinutesBefore) moment = Moment::Now;
        else if (!isNextTaken) moment = Moment::Next;
        isNextTaken |= moment == Moment::Next || moment == Moment::Now;
        moments.push_back(moment);
    }
    return moments;
}

} // namespace aanzet::domain
