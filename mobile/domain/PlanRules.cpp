// SPDX-License-Identifier: EUPL-1.2
#include "mobile/domain/PlanRules.h"
#include <algorithm>
#include <tuple>

namespace aanzet::domain {
namespace {

const Goal* goalOf(const std::vector<Goal>& goals, const Step& step)
{
    for (const auto& g : goals)
        if (step.goal == g.id) return &g;
    return nullptr;
}

std::vector<Step> openClientSteps(const std::vector<Goal>& goals, const std::vector<Step>& steps)
{
    std::vector<Step> out;
    for (const auto& s : steps) {
        const auto* goal = goalOf(goals, s);
        if (isOpen(s) && (!goal || goal->level != "collaboration")) out.push_back(s);
    }
    return out;
}

constexpr Day kNever = Day::max();

} // namespace

bool isOpen(const Step& step)
{
    return step.status.empty() || step.status == "todo" || step.status == "doing" || step.status == "changed";
}

bool isOpen(const Agreement& agreement)
{
    return agreement.status.empty() || agreement.status == "open" || agreement.status == "changed";
}

bool isOpen(const Task& task)
{
    return task.status.empty() || task.status == "open";
}

bool isOverdue(const Step& step, Day today)
{
    return isOpen(step) && step.byWhen && *step.byWhen < today;
}

bool isOverdue(const Agreement& agreement, Day today)
{
    return isOpen(agreement) && agreement.byWhen && *agreement.byWhen < today;
}

bool isOverdue(const Task& task, Day today)
{
    return isOpen(task) && task.due && *task.due < today;
}

std::vector<Step> stepsForClient(const std::vector<Goal>& goals, const std::vector<Step>& steps)
{
    auto open = openClientSteps(goals, steps);
    std::stable_sort(open.begin(), open.end(), [](const Step& a, const Step& b) {
        auto rank = [](const Step& s) { return std::tuple(s.status != "doing", s.byWhen.value_or(kNever), s.order, s.id); };
        return rank(a) < rank(b);
    });
    if (open.size() > kClientStepsAtATime) open.resize(kClientStepsAtATime);
    return open;
}

std::vector<Goal> goalsShown(const std::vector<Goal>& goals, std::string_view level)
{
    std::vector<Goal> shown;
    for (const auto& g : goals)
        if (g.level == level && (g.status.empty() || g.status == "open" || g.status == "partly")) shown.push_back(g);
    std::stable_sort(shown.begin(), shown.end(), [](const Goal& a, const Goal& b) {
        auto rank = [](const Goal& g) { return std::tuple(g.priority.value_or(INT64_MAX), g.order, g.id); };
        return rank(a) < rank(b);
    });
    if (shown.size() > kPrioritiesShown) shown.resize(kPrioritiesShown);
    return shown;
}

std::vector<PlanHint> hintsFor(const Plan& plan, const std::vector<Goal>& goals, const std::vector<Step>& steps, Day today)
{
    std::vector<PlanHint> hints;
    auto fromNetwork = [](const Step& s) { return s.helperKind == "network"; };
    if (!steps.empty() && std::none_of(steps.begin(), steps.end(), fromNetwork)) hints.push_back(PlanHint::NoOwnPeople);
    auto silent = [](const Step& s) { return s.status == "dropped" && s.reason.empty(); };
    if (std::any_of(steps.begin(), steps.end(), silent)) hints.push_back(PlanHint::DroppedWithoutReason);
    if (openClientSteps(goals, steps).size() > kClientStepsAtATime) hints.push_back(PlanHint::TooManyClientSteps);
    if (plan.status != "closed" && plan.reviewAt && *plan.reviewAt <= today) hints.push_back(PlanHint::ReviewIsDue);
    return hints;
}

} // namespace aanzet::domain
