// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "mobile/domain/Task.h"

namespace aanzet::domain {

constexpr int kMinutesBefore = 30;      // who is on the way is there already
constexpr int kUsualVisitMinutes = 60;

// Where a planned visit stands at a moment of its day.
enum class Moment {
    Later,
    Next,    // the first that is still to come
    Now,
    Missed,  // its time is over and nothing was written
    Begun,   // there is a note, and nobody said that it is whole
    Written,
    NotHome,
};

// The order of the day: by time, then as it was put by hand. What was moved or cancelled is left out.
std::vector<Appointment> dayPlan(std::vector<Appointment> appointments, Day day);

// One for each of dayPlan(), at that minute of the same day.
std::vector<Moment> momentsOf(const std::vector<Appointment>& plan, int minuteOfDay);

} // namespace aanzet::domain
