// SPDX-License-Identifier: EUPL-1.2
#include "mobile/domain/VisitRules.h"
#include <algorithm>

namespace aanzet::domain {

std::vector<VisitHint> hintsFor(const Visit& visit, const std::vector<Observation>& observations,
                                const std::vector<Worry>& worries, const std::vector<ChildCheck>& children,
                                int childrenInHousehold)
{
    std::vector<VisitHint> hints;
    if (visit.clientWords.empty()) hints.push_back(VisitHint::NoClientWords);
    if (visit.purpose.empty()) hints.push_back(VisitHint::NoPurpose);
    if (!visit.nextContact && visit.nextContactWords.empty()) hints.push_back(VisitHint::NoNextContact);
    if (visit.strengths.empty() && visit.smallWin.empty()) hints.push_back(VisitHint::NothingGood);
    if (childrenInHousehold > 0 && children.empty()) hints.push_back(VisitHint::ChildrenNotLookedAt);
    if (std::any_of(observations.begin(), observations.end(),
                    [](const Observation& o) { return o.fact.empty() && !o.interpretation.empty(); }))
        hints.push_back(VisitHint::InterpretationWithoutFact);
    if (std::any_of(worries.begin(), worries.end(), [](const Worry& w) { return w.status != "settled" && !w.toldToClient; }))
        hints.push_back(VisitHint::JudgementNotTold);
    return hints;
}

bool safetyCheckHolds(std::optional<Day> checkedAt, Day today)
{
    if (!checkedAt) return false;
    const std::chrono::year_month_day checked(*checkedAt);
    auto until = checked + std::chrono::years(1);
    if (!until.ok()) until = until.year() / until.month() / std::chrono::last; // 29 February
    return today < Day(until);
}

} // namespace aanzet::domain
