// SPDX-License-Identifier: EUPL-1.2
#include "mobile/handed/HandedSheets.h"
#include "mobile/domain/Household.h"
#include "mobile/handed/HandedNetwork.h"
#include "mobile/handed/HandedPlan.h"
#include "mobile/handed/HandedTalk.h"
#include "mobile/handed/HandedVisit.h"
#include "mobile/networkmap/StoredNetwork.h"
#include "mobile/plan/StoredPlan.h"
#include "mobile/store/AsOf.h"
#include "mobile/store/RowReading.h"
#include "mobile/viewmodels/Shown.h"

namespace aanzet::handed {
namespace {

struct Begun {
    std::unique_ptr<HandedPage> page;
    DropSlot* slot = nullptr;
};

std::optional<record::VersionVector> momentOf(const Making& making)
{
    return making.household.client ? std::optional(store::momentOf(making.store, *making.household.client)) : std::nullopt;
}

Begun begin(const Making& making, HandedPage::Kind kind, Sheet sheet, const QString& language)
{
    Begun begun{std::make_unique<HandedPage>(kind), nullptr};
    begun.slot = new DropSlot({sheet, making.household.id, language.toStdString(), {}, momentOf(making)}, making.deposit, begun.page.get());
    begun.page->speak(language, making.words);
    begun.page->whenLeft([slot = begun.slot] { slot->settle(); });
    return begun;
}

} // namespace

QString languageOf(store::Store& store, const store::HouseholdRef& household)
{
    const auto rows = household.client ? store::readRows<domain::Household>(store, *household.client) : std::vector<domain::Household>();
    return rows.empty() ? QString() : shown(rows.front().language);
}

std::unique_ptr<HandedPage> talkSheet(const Making& making, const TalkPicture& talk)
{
    auto begun = begin(making, HandedPage::Talk, Sheet::Talk, making.nearest(talk.language()));
    begun.slot->speak(talk.language().toStdString());
    begun.page->give(new HandedTalk(talk, *begun.slot));
    return std::move(begun.page);
}

std::unique_ptr<HandedPage> networkSheet(const Making& making)
{
    auto begun = begin(making, HandedPage::Network, Sheet::Network, making.nearest(languageOf(making.store, making.household)));
    StoredNetwork stored(making.store, making.household, [] { return QDate(); });   // safe from the start
    begun.page->give(new HandedNetwork({stored.persons()->rows(), stored.ties()->rows(), stored.strokes()->rows(), stored.slips()->rows(), stored.groups()->rows(),
                                       stored.isStar(), stored.hasFamilyLines()}, stored.meLabel(), *begun.slot));
    return std::move(begun.page);
}

std::unique_ptr<HandedPage> planSheet(const Making& making)
{
    auto begun = begin(making, HandedPage::Plan, Sheet::Plan, making.nearest(languageOf(making.store, making.household)));
    StoredPlan stored(making.store, making.clock, making.household);
    HandedPlan::Start start{stored.dream(), stored.goodEnough(), stored.myPeople(), {}, stored.today().date()};
    for (const auto& goal : stored.goals()->rows()) {
        if (goal.collaboration) continue;   // between professionals
        start.lines.emplace_back(goal.id, goal.words);
        for (const auto& step : goal.steps) {
            start.lines.emplace_back(step.id, step.what);
            if (!step.done) start.standing.append(step.what);
        }
    }
    begun.page->give(new HandedPlan(start, *begun.slot));
    return std::move(begun.page);
}

std::unique_ptr<HandedPage> visitSheet(const Making& making, const VisitEditor& visit)
{
    auto begun = begin(making, HandedPage::VisitWords, Sheet::Visit, making.nearest(languageOf(making.store, making.household)));
    begun.page->add(HandedPage::Words, visit.clientWords());
    begun.page->add(HandedPage::Strengths, visit.strengths());
    begun.page->add(HandedPage::NextContact, visit.nextContact());
    const auto choices = visit.choices();
    const auto face = [&](VisitEditor::Choice choice) { return choices.value(choice).toString(); };
    begun.page->give(new HandedVisit({visit.visitId(), visit.visitAt(), {face(VisitEditor::CouldSay), face(VisitEditor::Matters), face(VisitEditor::KnowsNext)}, visit.strokes()}, *begun.slot));
    return std::move(begun.page);
}

} // namespace aanzet::handed
