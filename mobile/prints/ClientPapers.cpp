// SPDX-License-Identifier: EUPL-1.2
#include "mobile/prints/PaperParts.h"
#include "mobile/domain/PlanRules.h"
#include <algorithm>
#include <set>

namespace aanzet::prints {

using namespace print;

std::string joined(const std::vector<std::string>& parts, const char* between)
{
    std::string all;
    for (const auto& p : parts)
        if (!p.empty()) all += (all.empty() ? "" : between) + p;
    return all;
}

void addPerson(PrintDocument& d, const ClientRows& rows, const Voice& say)
{
    Facts person;
    if (!rows.header.directorName.empty()) person.facts.push_back({say("card.person"), rows.header.directorName, "pictograms/kind-person", true});
    if (!rows.header.directorPhone.empty())
        person.facts.push_back({joined({say("card.phone"), rows.header.directorReachable}), rows.header.directorPhone, "pictograms/phone", true});
    if (!person.facts.empty()) d.blocks.push_back(person);
    if (rows.header.directorName.empty()) d.blocks.push_back(Blank{say("card.noperson"), 1});
}

namespace {

constexpr int kAgreementsOnCard = 5, kDoneShown = 4, kDoneDays = 90;

Tick tickOf(const domain::Agreement& a, const Voice& say)
{
    std::vector<std::string> details{a.who};
    if (!a.organisation.empty() && a.organisation != a.who) details.push_back(a.organisation);
    if (a.byWhen && domain::isOpen(a)) details.push_back(say("agreements.by", {say.day(*a.byWhen)}));
    std::string detail = joined(details);
    if (!a.howKnown.empty()) detail += (detail.empty() ? "" : "\n") + say("agreements.known", {a.howKnown});
    return {!domain::isOpen(a), a.what, detail};
}

void addNext(PrintDocument& d, const ClientRows& rows, const Voice& say)
{
    if (rows.nextContact)
        d.blocks.push_back(Facts{{{say("card.next"), joined({say.day(*rows.nextContact), rows.nextContactWords}, "\n"), "pictograms/calendar", false}}});
    else d.blocks.push_back(Blank{say("card.nextblank"), 1});
}

void addWords(PrintDocument& d, const std::string& heading, const char* icon, const std::string& text)
{
    if (text.empty()) return;
    d.blocks.push_back(Heading{heading, icon, 1});
    d.blocks.push_back(Quote{text});
}

} // namespace

PrintDocument frameOf(const ClientRows& rows, const PrintWords& words, const Wish& wish, Owner owner, const char* titleKey)
{
    const Voice say{words, wish};
    PrintDocument d;
    const bool isClient = owner == Owner::Client;
    d.paper = wish.paper;
    d.size = wish.isLarge ? TextSize::Large : isClient ? TextSize::Normal : TextSize::Compact;
    d.language = wish.language;
    d.direction = isRightToLeft(wish.language) ? Direction::RightToLeft : Direction::LeftToRight;
    d.owner = owner;
    d.ownerWords = say(isClient ? "layer.client" : "layer.professional");
    d.title = say(titleKey);
    d.subtitle = rows.name;
    d.dateLine = longDay(wish.today, wish.language);
    d.footer = !isClient ? say("footer.professional") : say(wish.paper == Paper::A5 || wish.isLarge ? "footer.clientshort" : "footer.client", {rows.name});
    d.pageWords = say("page", {"%1", "%2"});
    d.madeAt = wish.madeAt;
    return d;
}

PrintDocument clientCard(const ClientRows& rows, const PrintWords& words, const Wish& wish)
{
    const Voice say{words, wish};
    auto d = frameOf(rows, words, wish, Owner::Client, "card.title");
    addPerson(d, rows, say);
    addNext(d, rows, say);
    addWords(d, say("card.question"), "pictograms/talk", rows.header.questionOwnWords);

    Ticks ticks;
    int more = 0;
    for (const auto& a : rows.agreements)
        if (domain::isOpen(a)) {
            if (int(ticks.ticks.size()) < kAgreementsOnCard) ticks.ticks.push_back(tickOf(a, say));
            else ++more;
        }
    d.blocks.push_back(Heading{say("card.agreements"), "pictograms/agreement", 1});
    if (ticks.ticks.empty()) d.blocks.push_back(Paragraph{say("card.noagreements"), TextRole::Body, Ink::Soft});
    else d.blocks.push_back(ticks);
    if (more > 0) d.blocks.push_back(Paragraph{say("card.moreagreements", {std::to_string(more)}), TextRole::Small, Ink::Soft});

    addWords(d, say("card.known"), "pictograms/talk", rows.header.clientWantsKnown);
    Facts facts;
    std::vector<std::string> names;
    for (const auto& p : rows.persons)
        if (p.livesHere || p.isClient) names.push_back(p.name);
    const auto fact = [&](const char* key, const std::string& value, const char* icon) {
        if (!value.empty()) facts.facts.push_back({say(key), value, icon, false});
    };
    if (names.size() > 1) fact("card.household", joined(names, ", "), "pictograms/area-domestic_relations");
    fact("card.pets", rows.header.pets, "pictograms/kind-pet");
    if (rows.header.language != "nl" && words.knows("language." + rows.header.language))
        fact("card.language", words.say(wish.language, "language." + rows.header.language), "pictograms/talk");
    fact("card.reach", rows.header.reachability, "pictograms/door");
    fact("card.visit", rows.header.visitorNotes, "pictograms/door");
    fact("card.share", rows.header.mayShare, "pictograms/table");
    if (!facts.facts.empty()) d.blocks.push_back(facts);
    return d;
}

PrintDocument agreementsPaper(const ClientRows& rows, const PrintWords& words, const Wish& wish)
{
    const Voice say{words, wish};
    auto d = frameOf(rows, words, wish, Owner::Client, "agreements.title");
    Ticks open, done;
    for (const auto& a : rows.agreements)
        if (domain::isOpen(a)) open.ticks.push_back(tickOf(a, say));
    auto finished = rows.agreements;
    std::erase_if(finished, [&](const auto& a) { return a.status != "done" || !a.doneAt || domain::daysBetween(*a.doneAt, wish.today) > kDoneDays; });
    std::stable_sort(finished.begin(), finished.end(), [](const auto& a, const auto& b) { return a.doneAt > b.doneAt; });
    for (const auto& a : finished)
        if (int(done.ticks.size()) < kDoneShown) done.ticks.push_back(tickOf(a, say));

    if (open.ticks.empty()) {
        d.blocks.push_back(Paragraph{say("agreements.none"), TextRole::Body, Ink::Text});
        d.blocks.push_back(Blank{"", 4});
    } else {
        d.blocks.push_back(Heading{say("agreements.open"), "pictograms/agreement", 1});
        d.blocks.push_back(open);
    }
    if (!done.ticks.empty()) {
        d.blocks.push_back(Heading{say("agreements.done"), "pictograms/face-good", 1});
        d.blocks.push_back(done);
    }
    addNext(d, rows, say);
    addPerson(d, rows, say);
    d.blocks.push_back(Notice{say("agreements.question"), "pictograms/phone", Owner::Client});
    return d;
}

namespace {

std::string addedWords(const std::string& who, const Voice& say) { return who.empty() ? say("plan.addedlater") : say("plan.addedby", {who}); }

void addAddition(PrintDocument& d, const Voice& say, const std::string& who, const std::string& words)
{
    d.blocks.push_back(Paragraph{addedWords(who, say), TextRole::Small, Ink::Soft, true});
    d.blocks.push_back(Paragraph{words, TextRole::Body, Ink::Text});
}

// `isOurs`: a step of the cooperation, which the client does not do "myself".
Tick tickOf(const domain::Step& s, const Voice& say, bool isOurs)
{
    std::vector<std::string> details;
    const auto& helper = s.helper;
    if (s.helperKind == "nobody_yet") details.push_back(say("step.nobody"));
    else if (isOurs) details.push_back(helper);
    else if (s.helperKind == "self" || (s.manner == "alone" && helper.empty())) details.push_back(say("step.alone"));
    else if (!helper.empty()) details.push_back(say(s.manner == "together" ? "step.together" : "step.with", {helper}));
    else if (s.manner == "together") details.push_back(say("step.togetherplain"));
    if (s.byWhen && domain::isOpen(s)) details.push_back(say("agreements.by", {say.day(*s.byWhen)}));
    if (!s.promisedBy.empty()) details.push_back(say("step.promised", {s.promisedBy}));
    if (s.status == "changed") details.push_back(s.reason.empty() ? say("step.changed") : say("step.changed") + ": " + s.reason);
    return {s.status == "done", s.ownWords.empty() ? s.what : s.ownWords, joined(details)};
}

// The steps of a goal that stood on the client's sheet, or by whom they were added after it.
Ticks stepsOf(const ClientRows& rows, const domain::Goal& goal, const Voice& say, const std::optional<std::string>& addedBy)
{
    const bool isOurs = goal.level == "collaboration";
    const bool isWholeGoalAdded = rows.additions && rows.additions->addedBy.count(goal.id);
    Ticks ticks;
    for (const auto& step : rows.steps) {
        if (step.goal != goal.id || step.status == "dropped") continue;
        std::optional<std::string> by;
        if (rows.additions && !isWholeGoalAdded)
            if (const auto added = rows.additions->addedBy.find(step.id); added != rows.additions->addedBy.end()) by = added->second;
        if (by != addedBy) continue;
        auto tick = tickOf(step, say, isOurs);
        if (const auto theirs = theirWords(rows, step.id, step.what)) {
            tick.detail = joined({say("plan.addedlater") + ": " + tick.text, tick.detail}, "\n");
            tick.text = *theirs;
        }
        ticks.ticks.push_back(std::move(tick));
    }
    return ticks;
}

void addGoal(PrintDocument& d, const ClientRows& rows, const Voice& say, const domain::Goal& goal, int number)
{
    const bool isClient = number > 0;
    // What the client said goes first; our wording under it.
    const auto now = goal.ownWords.empty() ? goal.wording : goal.ownWords;
    const auto theirs = theirWords(rows, goal.id, now);
    const auto& first = theirs ? *theirs : now;
    d.blocks.push_back(Heading{isClient ? say("plan.goal", {std::to_string(number), first}) : first, isClient ? "pictograms/goal" : "", isClient ? 1 : 2});
    if (theirs) addAddition(d, say, "", now);
    if (!goal.ownWords.empty() && !goal.wording.empty() && goal.wording != goal.ownWords) d.blocks.push_back(Paragraph{goal.wording, TextRole::Body, Ink::Soft, true});
    if (goal.status == "reached" || goal.status == "partly") {
        const auto state = say(goal.status == "reached" ? "plan.reached" : "plan.partly");
        d.blocks.push_back(Paragraph{joined({state, goal.outcomeWords}, " "), TextRole::Strong, Ink::Text, true});
    }
    if (!goal.howNoticed.empty()) d.blocks.push_back(Paragraph{say("plan.noticed", {goal.howNoticed}), TextRole::Body, Ink::Soft, true});
    const auto own = stepsOf(rows, goal, say, std::nullopt);
    if (!own.ticks.empty()) d.blocks.push_back(own);
    else if (auto* last = std::get_if<Paragraph>(&d.blocks.back().content)) last->staysWithNext = false;
    if (own.ticks.empty() && isClient && goal.status == "open") d.blocks.push_back(Blank{say("plan.ownstep"), 1});
    std::set<std::string> who;
    if (rows.additions)
        for (const auto& [id, name] : rows.additions->addedBy) who.insert(name);
    for (const auto& name : who)
        if (const auto added = stepsOf(rows, goal, say, name); !added.ticks.empty()) {
            d.blocks.push_back(Paragraph{addedWords(name, say), TextRole::Strong, Ink::Soft, true});
            d.blocks.push_back(added);
        }
}

void addGoals(PrintDocument& d, const ClientRows& rows, const Voice& say, const char* level)
{
    const bool isClient = std::string(level) == "client";
    int number = 0;
    std::map<std::string, std::vector<const domain::Goal*>> later;   // by who wrote them
    for (const auto& goal : rows.goals) {
        if ((goal.level == "collaboration") == isClient) continue;
        if (rows.additions && rows.additions->addedBy.count(goal.id)) later[rows.additions->addedBy.at(goal.id)].push_back(&goal);
        else addGoal(d, rows, say, goal, isClient ? ++number : 0);
    }
    for (const auto& [who, goals] : later) {
        d.blocks.push_back(Heading{addedWords(who, say), "", 1});
        for (const auto* goal : goals) addGoal(d, rows, say, *goal, 0);
    }
    if (isClient && number == 0 && later.empty()) {
        d.blocks.push_back(Heading{say("plan.goals"), "pictograms/goal", 1});
        d.blocks.push_back(Blank{"", 3});
        d.blocks.push_back(Heading{say("plan.steps"), "pictograms/step", 1});
        Ticks steps;
        for (int i = 0; i < domain::kClientStepsAtATime; ++i) steps.ticks.push_back({false, "", say("plan.who")});
        d.blocks.push_back(steps);
    }
}

} // namespace

std::optional<std::string> theirWords(const ClientRows& rows, const RecordId& id, const std::string& now)
{
    if (!rows.additions) return std::nullopt;
    const auto line = rows.additions->lines.find(id);
    return line == rows.additions->lines.end() || line->second == now ? std::nullopt : std::optional(line->second);
}

PrintDocument planPaper(const ClientRows& rows, const PrintWords& words, const Wish& wish)
{
    const Voice say{words, wish};
    auto d = frameOf(rows, words, wish, Owner::Client, "plan.title");
    const auto plan = rows.plan.value_or(domain::Plan{});
    const auto part = [&](const char* key, const char* icon, const std::string& text, int lines) {
        if (text.empty() && lines == 0) return;
        d.blocks.push_back(Heading{say(key), icon, 1});
        if (!text.empty()) d.blocks.push_back(Quote{text});
        else d.blocks.push_back(Blank{"", lines});
    };
    // Their own answer first and as it stood; what others wrote there is an addition.
    const auto answer = [&](const char* key, const char* icon, const std::string& now, const PlanAdditions::Answer* agreed) {
        part(key, icon, agreed ? agreed->theirs : now, 2);
        if (!agreed) return;
        for (const auto& beside : agreed->besides) addAddition(d, say, beside.who, beside.words);
    };
    const auto* additions = rows.additions ? &*rows.additions : nullptr;
    answer("plan.dream", "pictograms/dream", plan.dream, additions ? &additions->dream : nullptr);
    answer("plan.goodenough", "pictograms/face-good", plan.acceptableSituation, additions ? &additions->goodEnough : nullptr);
    answer("plan.people", "pictograms/area-social_network", plan.myPeople, additions ? &additions->people : nullptr);
    part("plan.strengths", "pictograms/goal", plan.strengths, 0);
    part("plan.helpsothers", "pictograms/area-participation", plan.helpsOthers, 0);
    part("plan.simple", "pictograms/help", plan.simpleThing, 0);
    addGoals(d, rows, say, "client");
    const bool hasCollaboration = std::any_of(rows.goals.begin(), rows.goals.end(), [](const auto& g) { return g.level == "collaboration"; });
    if (hasCollaboration) {
        d.blocks.push_back(Heading{say("plan.collaboration"), "pictograms/table", 1});
        addGoals(d, rows, say, "collaboration");
    }
    part("plan.sharing", "pictograms/table", plan.sharingAgreements, 0);
    part("plan.differs", "pictograms/talk", plan.clientDiffers, 0);
    if (plan.reviewAt)
        d.blocks.push_back(Facts{{{"", say("plan.review", {longDay(*plan.reviewAt, wish.language)}), "pictograms/calendar", false}}});
    else d.blocks.push_back(Blank{say("plan.reviewblank"), 1});
    addPerson(d, rows, say);
    d.blocks.push_back(Heading{say("plan.agreed"), "pictograms/agreement", 1});
    if (!plan.names.empty()) d.blocks.push_back(Paragraph{say("plan.madeby") + ": " + plan.names, TextRole::Body, Ink::Text});
    d.blocks.push_back(Blank{say("plan.sign"), 2});
    return d;
}

} // namespace aanzet::prints
