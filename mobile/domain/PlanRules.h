// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "mobile/domain/Agreement.h"
#include "mobile/domain/Plan.h"
#include "mobile/domain/Task.h"

namespace aanzet::domain {

constexpr int kClientStepsAtATime = 3;   // what a person under pressure can carry
constexpr int kPrioritiesShown = 3;

bool isOpen(const Step& step);
bool isOpen(const Agreement& agreement);
bool isOpen(const Task& task);
bool isOverdue(const Step& step, Day today);
bool isOverdue(const Agreement& agreement, Day today);
bool isOverdue(const Task& task, Day today);

// The client's own next steps: open, of goals on the client's level (cooperation goals are ours, never theirs), those being done
// first, then by date and order; at most kClientStepsAtATime.
std::vector<Step> stepsForClient(const std::vector<Goal>& goals, const std::vector<Step>& steps);

// Goals shown on the plan's page: open, by priority then order, at most kPrioritiesShown per level.
std::vector<Goal> goalsShown(const std::vector<Goal>& goals, std::string_view level);

enum class PlanHint {
    NoOwnPeople,        // nobody from the own circle helps with any step: "who have we not asked?"
    DroppedWithoutReason,
    TooManyClientSteps, // more than three open at once
    ReviewIsDue,
};
std::vector<PlanHint> hintsFor(const Plan& plan, const std::vector<Goal>& goals, const std::vector<Step>& steps, Day today);

} // namespace aanzet::domain
