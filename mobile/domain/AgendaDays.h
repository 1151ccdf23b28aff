// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "mobile/domain/Attention.h"
#include "mobile/domain/Task.h"

// The days ahead of one household on which the work asks for something. Pure, as Attention.h: the terms come from the flow.
namespace aanzet::domain {

enum class Due { Review, Agreement, Task, WatchEnds, Contact, Assessment, SafetyCheck };

struct DueDay {
    Due what = Due::Review;
    Day day{};
    std::string words;   // of the agreement or task
    bool operator==(const DueDay&) const = default;
};

// From `from` up to and with `to`, by day. A closed case asks for nothing. Contact: the next moment of the usual rhythm, or
// of the clock that runs until there is a real talk; nothing when a visit is planned before it.
std::vector<DueDay> dueDays(const Flow& flow, const CaseFacts& facts, const std::vector<Task>& tasks, Day from, Day to);

// The days of something that is planned more than once. Times below 1 is once.
std::vector<Day> repeated(Day first, int everyWeeks, int times);

} // namespace aanzet::domain
