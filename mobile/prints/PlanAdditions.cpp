// SPDX-License-Identifier: EUPL-1.2
#include "mobile/prints/PlanAdditions.h"
#include "mobile/store/WrittenPlan.h"
#include <algorithm>

namespace aanzet::prints {
namespace {

std::string nameOf(store::Store& store, const UserId& user)
{
    for (const auto& person : store.people())
        if (person.user == user) return person.name;
    return {};
}

PlanAdditions::Answer answerOf(store::Store& store, const store::ShownRecord& plan, const char* name, const std::string& theirs)
{
    PlanAdditions::Answer answer{theirs, {}};
    const auto* field = plan.field(store::fieldOf(types::Plan, name));
    if (!field) return answer;
    const auto add = [&](const store::ShownVersion& version) {
        const auto* words = std::get_if<std::string>(&version.value);
        if (words && !words->empty() && *words != theirs) answer.besides.push_back({nameOf(store, version.author), *words});
    };
    add(field->shown);
    std::for_each(field->others.begin(), field->others.end(), add);
    return answer;
}

} // namespace

std::optional<PlanAdditions> readPlanAdditions(store::Store& store, const SpaceId& space, const RecordId& plan, const std::vector<domain::Goal>& goals,
                                               const std::vector<domain::Step>& steps)
{
    const auto written = store::newestWritten(store, space, plan);
    const auto record = store.get(space, plan);
    if (!written || !record) return std::nullopt;
    PlanAdditions all;
    all.dream = answerOf(store, *record, "dream", written->sheet.dream);
    all.goodEnough = answerOf(store, *record, "acceptable_situation", written->sheet.acceptableSituation);
    all.people = answerOf(store, *record, "my_people", written->sheet.myPeople);
    for (const auto& line : written->sheet.lines)
        if (!line.words.empty()) all.lines[line.id] = line.words;
    const auto author = [&](const RecordId& id, std::uint16_t type, std::initializer_list<const char*> names) {
        const auto row = store.get(space, id);
        for (const char* name : names)
            if (const auto* field = row ? row->field(store::fieldOf(type, name)) : nullptr) return nameOf(store, field->shown.author);
        return std::string();
    };
    // What the helpers do together is theirs anyhow and stands under its own heading.
    const auto isShared = [&](const RecordId& id) { return std::any_of(goals.begin(), goals.end(), [&](const auto& g) { return g.id == id && g.level == "collaboration"; }); };
    for (const auto& goal : goals)
        if (!isShared(goal.id) && !written->sheet.holds(goal.id)) all.addedBy[goal.id] = author(goal.id, types::Goal, {"own_words", "wording"});
    for (const auto& step : steps)
        if (!(step.goal && isShared(*step.goal)) && !written->sheet.holds(step.id)) all.addedBy[step.id] = author(step.id, types::Step, {"what", "own_words"});
    return all;
}

} // namespace aanzet::prints
