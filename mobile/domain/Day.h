// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "shared/types/Clock.h"
#include <chrono>
#include <optional>
#include <string>
#include <string_view>

namespace aanzet::domain {

// A calendar day of the work, without a time zone: a visit on the third is on the third everywhere.
using Day = std::chrono::sys_days;

inline std::string toText(Day day)
{
    return toIsoDate(std::chrono::year_month_day(day));
}

// Empty when the text is not a day that exists.
inline std::optional<Day> dayFrom(std::string_view isoDate)
{
    auto ymd = fromIsoDate(isoDate);
    return ymd.ok() ? std::optional<Day>(Day(*ymd)) : std::nullopt;
}

inline int daysBetween(Day from, Day to)
{
    return static_cast<int>((to - from).count());
}

} // namespace aanzet::domain
