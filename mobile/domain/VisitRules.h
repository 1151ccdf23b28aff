// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "mobile/domain/Visit.h"

namespace aanzet::domain {

// What a note still lacks. All soft: a note may always be saved and finished.
enum class VisitHint {
    NoClientWords,
    NoPurpose,
    NoNextContact,
    NothingGood,                  // no strength and no small win
    ChildrenNotLookedAt,          // children in the household, and none of them has a row
    InterpretationWithoutFact,
    JudgementNotTold,             // a worry that has not been told to the client
};

std::vector<VisitHint> hintsFor(const Visit& visit, const std::vector<Observation>& observations,
                                const std::vector<Worry>& worries, const std::vector<ChildCheck>& children,
                                int childrenInHousehold);

// A safety check counts for twelve months unless renewed.
bool safetyCheckHolds(std::optional<Day> checkedAt, Day today);

} // namespace aanzet::domain
