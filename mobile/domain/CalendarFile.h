// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "mobile/domain/Day.h"
#include <vector>

// A calendar for another program (iCalendar, RFC 5545). It says that somebody is out, and in which area: no name, no street,
// no purpose, nothing of the professional's page. The same appointment keeps its mark, so that a second file replaces it.
namespace aanzet::domain {

struct CalendarEntry {
    std::string mark;                        // of the appointment; must say nothing about the household
    Day day{};
    std::optional<std::int64_t> startMinute; // none: the whole day
    std::int64_t minutes = 60;
    std::string area;                        // may be empty
};

// `word`: what each entry is called, for example "bezoek". Lines end in CR LF and are folded at 75 bytes.
std::string calendarFile(const std::vector<CalendarEntry>& entries, const std::string& word, WallTime madeAt);

} // namespace aanzet::domain
