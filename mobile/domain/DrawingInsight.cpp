// SPDX-License-Identifier: EUPL-1.2
#include "mobile/domain/DrawingInsight.h"
#include <algorithm>
#include <array>

namespace aanzet::domain {
namespace {

constexpr std::array kKinds{"practical", "emotional", "advice", "company", "money_things"};

bool isOwnPerson(const NetworkPerson& p) { return !isProfessional(p) && (p.kind.empty() || p.kind == "person"); }

int weightOf(const std::string& load) { return load == "too_much" ? 0 : load == "heavy" ? 1 : load == "ok" ? 2 : 3; }

} // namespace

DrawingInsight insightOf(const Drawing& drawing)
{
    DrawingInsight insight;
    for (const auto* kind : kKinds) insight.help.push_back({kind, {}, {}});
    insight.counts = countsOf(drawing);
    auto people = drawing.persons;
    std::stable_sort(people.begin(), people.end(), [](const auto& a, const auto& b) { return a.closeness.value_or(9) < b.closeness.value_or(9); });
    for (const auto& p : people) {
        bool doesHelp = false;
        for (const auto& tie : drawing.ties) {
            if (tie.from || tie.to != p.id) continue;
            if (tie.direction == "gets") insight.onlyHelpsMe.push_back(p.id);
            else if (tie.direction == "gives") insight.onlyHelpedByMe.push_back(p.id);
            else if (tie.direction == "both") insight.eachOther.push_back(p.id);
            if (tie.direction == "gives") continue;   // what the client gives is not help that they get
            for (auto& help : insight.help) {
                if (std::find(tie.support.begin(), tie.support.end(), help.support) == tie.support.end()) continue;
                (isProfessional(p) ? help.professional : help.own).push_back(p.id);
                doesHelp = true;
            }
            doesHelp |= tie.direction == "gets" || tie.direction == "both";
        }
        if (p.informalCarer || !p.carerLoad.empty()) insight.carers.push_back({p.id, p.carerLoad});
        if (!isOwnPerson(p)) continue;
        if (p.mayInvite == "yes") insight.mayInvite.push_back(p.id);
        if (p.mayInvite == "ask_first") insight.askFirst.push_back(p.id);
        if (!doesHelp && !p.informalCarer && p.mayInvite.empty() && p.mayKnow.empty()) insight.notAsked.push_back(p.id);
    }
    std::stable_sort(insight.carers.begin(), insight.carers.end(), [](const auto& a, const auto& b) { return weightOf(a.load) < weightOf(b.load); });
    return insight;
}

} // namespace aanzet::domain
