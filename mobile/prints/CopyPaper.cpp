// SPDX-License-Identifier: EUPL-1.2
#include "mobile/prints/NamesLeftOut.h"
#include "mobile/prints/PaperParts.h"
#include "mobile/domain/PlanRules.h"
#include <algorithm>
#include <array>

// The client's copy: everything of the own layer that is theirs, third persons left out.
namespace aanzet::prints {

using namespace print;

namespace {

constexpr const char* kSectors[] = {"household", "family", "friends", "neighbours", "work_school_activity", "professionals"};

// Writes one paper; an empty text leaves no trace.
class Copy
{
public:
    Copy(PrintDocument& document, const ClientRows& rows, const Voice& say) : m_document(document), m_rows(rows), m_say(say), m_safe(rows) {}

    void me();
    void plan();
    void agreements();
    void visits();
    void areas();
    void network();
    void rest(const talkpicture::TalkPack* pack, const PrintWords& words, const Wish& wish);
    bool isEmpty() const { return m_isEmpty; }

private:
    void heading(const char* key, const char* icon)
    {
        m_document.blocks.push_back(Heading{m_say(key), icon, 1});
        m_isEmpty = false;
    }
    void quote(const char* key, const char* icon, const std::string& text)
    {
        if (text.empty()) return;
        heading(key, icon);
        m_document.blocks.push_back(Quote{m_safe(text)});
    }
    void addition() { m_document.blocks.push_back(Paragraph{m_say("plan.addedlater"), TextRole::Small, Ink::Soft, true}); }
    void answer(const char* key, const char* icon, const std::string& now, const PlanAdditions::Answer* agreed);
    Ticks stepsOf(const domain::Goal& goal, bool isAdded) const;
    void goal(const domain::Goal& goal, int number);
    std::string whoOf(const domain::Agreement& a) const { return a.whoKind == "network" && !a.who.empty() ? m_say("copy.mypeople") : m_safe(a.who); }

    PrintDocument& m_document;
    const ClientRows& m_rows;
    const Voice& m_say;
    NamesLeftOut m_safe;
    bool m_isEmpty = true;
};

void Copy::me()
{
    Facts facts;
    const auto fact = [&](const char* key, const std::string& value, const char* icon) {
        if (!value.empty()) facts.facts.push_back({m_say(key), value, icon, false});
    };
    const auto& h = m_rows.header;
    fact("copy.address", joined({h.address, h.place}, ", "), "pictograms/area-housing");
    std::vector<std::string> names, numbers;
    for (const auto& p : m_rows.persons)
        if (p.isClient || p.livesHere) names.push_back(p.name);
    fact("card.household", joined(names, ", "), "pictograms/area-domestic_relations");
    for (const auto& c : m_rows.contacts) {
        const auto owner = std::find_if(m_rows.persons.begin(), m_rows.persons.end(), [&](const auto& p) { return c.person == p.id; });
        const bool isOwn = !c.person || (owner != m_rows.persons.end() && (owner->isClient || owner->livesHere));
        if (isOwn) numbers.push_back(c.value);
    }
    fact("copy.contacts", joined(numbers, ", "), "pictograms/phone");
    fact("card.reach", m_safe(h.reachability), "pictograms/door");
    fact("card.pets", m_safe(h.pets), "pictograms/kind-pet");
    if (m_say.words.knows("language." + h.language)) fact("card.language", m_say("language." + h.language), "pictograms/talk");
    fact("card.visit", m_safe(h.visitorNotes), "pictograms/door");
    fact("card.share", m_safe(h.mayShare), "pictograms/table");
    if (!facts.facts.empty()) {
        heading("copy.me", "pictograms/kind-person");
        m_document.blocks.push_back(facts);
    }
    quote("card.question", "pictograms/talk", h.questionOwnWords);
    quote("card.known", "pictograms/talk", h.clientWantsKnown);
}

// Their own answer as it stood on their sheet; what others wrote there since is marked, as on the paper of the plan. Without
// the name of who wrote it: this paper names nobody else.
void Copy::answer(const char* key, const char* icon, const std::string& now, const PlanAdditions::Answer* agreed)
{
    quote(key, icon, agreed ? agreed->theirs : now);
    if (!agreed || agreed->besides.empty()) return;
    if (agreed->theirs.empty()) heading(key, icon);
    for (const auto& beside : agreed->besides) {
        addition();
        m_document.blocks.push_back(Paragraph{m_safe(beside.words), TextRole::Body, Ink::Text});
    }
}

Ticks Copy::stepsOf(const domain::Goal& goal, bool isAdded) const
{
    const bool isWholeGoalAdded = m_rows.additions && m_rows.additions->addedBy.count(goal.id);
    Ticks ticks;
    for (const auto& step : m_rows.steps) {
        if (step.goal != goal.id) continue;
        if (isAdded != (m_rows.additions && !isWholeGoalAdded && m_rows.additions->addedBy.count(step.id))) continue;
        const auto helper = step.helperKind == "network" ? m_say("copy.mypeople") : m_safe(step.helper);
        const auto who = helper.empty() ? std::string() : m_say("step.with", {helper});
        const auto state = step.status == "dropped" ? m_say("copy.dropped") : std::string();
        Tick tick{step.status == "done", m_safe(step.ownWords.empty() ? step.what : step.ownWords), joined({who, state})};
        if (const auto theirs = theirWords(m_rows, step.id, step.what)) {
            tick.detail = joined({m_say("plan.addedlater") + ": " + tick.text, tick.detail}, "\n");
            tick.text = m_safe(*theirs);
        }
        if (!tick.text.empty()) ticks.ticks.push_back(std::move(tick));
    }
    return ticks;
}

// `number` 0: it came after their sheet.
void Copy::goal(const domain::Goal& goal, int number)
{
    const auto& now = goal.ownWords.empty() ? goal.wording : goal.ownWords;
    const auto theirs = theirWords(m_rows, goal.id, now);
    const auto first = m_safe(theirs ? *theirs : now);
    m_document.blocks.push_back(Heading{number > 0 ? m_say("plan.goal", {std::to_string(number), first}) : first, "pictograms/goal", 2});
    m_isEmpty = false;
    if (theirs) {
        addition();
        m_document.blocks.push_back(Paragraph{m_safe(now), TextRole::Body, Ink::Text});
    }
    if (const auto own = stepsOf(goal, false); !own.ticks.empty()) m_document.blocks.push_back(own);
    if (const auto added = stepsOf(goal, true); !added.ticks.empty()) {
        addition();
        m_document.blocks.push_back(added);
    }
}

void Copy::plan()
{
    if (!m_rows.plan) return;
    const auto& p = *m_rows.plan;
    const auto* additions = m_rows.additions ? &*m_rows.additions : nullptr;
    answer("plan.dream", "pictograms/dream", p.dream, additions ? &additions->dream : nullptr);
    answer("plan.goodenough", "pictograms/face-good", p.acceptableSituation, additions ? &additions->goodEnough : nullptr);
    quote("plan.strengths", "pictograms/goal", p.strengths);
    quote("plan.helpsothers", "pictograms/area-participation", p.helpsOthers);
    quote("plan.simple", "pictograms/help", p.simpleThing);
    quote("plan.sharing", "pictograms/table", p.sharingAgreements);
    quote("plan.differs", "pictograms/talk", p.clientDiffers);
    int number = 0;
    std::vector<const domain::Goal*> later;
    for (const auto& one : m_rows.goals) {
        if (one.level == "collaboration" || (one.ownWords.empty() && one.wording.empty())) continue;
        if (additions && additions->addedBy.count(one.id)) later.push_back(&one);
        else goal(one, ++number);
    }
    if (!later.empty()) addition();
    for (const auto* one : later) goal(*one, 0);
}

void Copy::agreements()
{
    Ticks ticks;
    for (const auto& a : m_rows.agreements) {
        if (a.what.empty()) continue;
        const auto state = a.status == "dropped" ? m_say("copy.dropped") : a.byWhen && domain::isOpen(a) ? m_say("agreements.by", {m_say.day(*a.byWhen)}) : std::string();
        ticks.ticks.push_back({a.status == "done", m_safe(a.what), joined({whoOf(a), state})});
    }
    if (ticks.ticks.empty()) return;
    heading("agreements.title", "pictograms/agreement");
    m_document.blocks.push_back(ticks);
}

void Copy::visits()
{
    bool isFirst = true;
    for (const auto& v : m_rows.visits) {
        if (v.clientWords.empty() && v.strengths.empty() && v.smallWin.empty()) continue;
        if (std::exchange(isFirst, false)) heading("copy.visits", "pictograms/talk");
        if (v.visitAt) m_document.blocks.push_back(Heading{longDay(*v.visitAt, m_say.wish.language), "pictograms/calendar", 2});
        if (!v.clientWords.empty()) m_document.blocks.push_back(Quote{m_safe(v.clientWords)});
        Facts facts;
        if (!v.strengths.empty()) facts.facts.push_back({m_say("copy.strengths"), m_safe(v.strengths), "pictograms/face-good", false});
        if (!facts.facts.empty()) m_document.blocks.push_back(facts);
        if (!v.smallWin.empty()) m_document.blocks.push_back(Paragraph{m_say("copy.smallwin", {m_safe(v.smallWin)}), TextRole::Body, Ink::Text});
    }
}

void Copy::areas()
{
    for (const auto& m : m_rows.measurements) {
        Table table{{{"", 0.42, {}}, {"", 0.58, {}}}, {}};
        for (const auto& s : m.scores) {
            if (!m_say.words.knows("area." + s.domain)) continue;
            const auto level = s.level ? m_say("copy.arealevel", {std::to_string(*s.level)}) : std::string();
            const auto wish = s.wantsChange ? m_say("copy.wantschange") : std::string();
            if (level.empty() && wish.empty() && s.clientWords.empty()) continue;
            Cell area{m_say("area." + s.domain), TextRole::Strong, {}, {}, "pictograms/area-" + s.domain, Ink::Soft};
            table.rows.push_back({area, {joined({level, wish}), TextRole::Body, m_safe(s.clientWords), {}, {}, Ink::Text}});
        }
        if (table.rows.empty() && m.assessment.clientWords.empty()) continue;
        heading("copy.areas", "pictograms/face-fair");
        if (m.assessment.assessedAt) m_document.blocks.push_back(Paragraph{longDay(*m.assessment.assessedAt, m_say.wish.language), TextRole::Small, Ink::Soft, true});
        if (!m.assessment.clientWords.empty()) m_document.blocks.push_back(Quote{m_safe(m.assessment.clientWords)});
        if (!table.rows.empty()) m_document.blocks.push_back(table);
    }
}

// Who they are stays on the drawing itself, which is another paper.
void Copy::network()
{
    if (!m_rows.drawing || m_rows.drawing->persons.empty()) return;
    std::array<int, std::size(kSectors)> counts{};
    for (const auto& p : m_rows.drawing->persons)
        for (std::size_t i = 0; i < std::size(kSectors); ++i)
            if (p.sector == kSectors[i]) ++counts[i];
    std::vector<std::string> lines;
    for (std::size_t i = 0; i < std::size(kSectors); ++i)
        if (counts[i] > 0) lines.push_back(m_say("copy.networkline", {m_say(std::string("sector.") + kSectors[i]), std::to_string(counts[i])}));
    if (lines.empty()) return;
    heading("copy.network", "pictograms/area-social_network");
    m_document.blocks.push_back(Paragraph{joined(lines, "\n"), TextRole::Body, Ink::Text});
    if (!m_rows.drawing->map.clientWords.empty()) m_document.blocks.push_back(Quote{m_safe(m_rows.drawing->map.clientWords)});
}

void Copy::rest(const talkpicture::TalkPack* pack, const PrintWords& words, const Wish& wish)
{
    bool isFirst = true;
    for (const auto& scene : pack ? pack->scenes : std::vector<talkpicture::TalkScene>()) {
        for (const auto& answer : m_rows.talk) {
            if (answer.picture != pack->id || answer.scene != scene.key) continue;
            const auto chosen = m_safe(chosenIn(scene, &answer, *pack, words, wish));
            if (chosen.empty()) continue;
            if (std::exchange(isFirst, false)) heading("copy.talk", "pictograms/talk");
            const auto form = m_rows.header.formOfAddress == "je" ? talkpicture::Form::Familiar : talkpicture::Form::Formal;
            const auto& asked = scene.check.in(pack->language(wish.talkLanguage) ? wish.talkLanguage : pack->source, form);
            if (!asked.empty()) m_document.blocks.push_back(Paragraph{asked.front(), TextRole::Small, Ink::Soft, true});
            m_document.blocks.push_back(Paragraph{chosen, TextRole::Body, Ink::Text});
        }
    }
    for (const auto& e : m_rows.evaluations) quote("copy.evaluation", "pictograms/talk", joined({e.helped, e.didNotHelp, e.whatChanged, e.advice}, "\n"));
    for (const auto& s : m_rows.statements) quote("copy.statement", "pictograms/talk", s.clientWords);
}

} // namespace

PrintDocument clientCopy(const ClientRows& rows, const talkpicture::TalkPack* pack, const PrintWords& words, const Wish& wish)
{
    const Voice say{words, wish};
    auto d = frameOf(rows, words, wish, Owner::Client, "copy.title");
    d.blocks.push_back(Paragraph{say("copy.intro"), TextRole::Body, Ink::Text});
    Copy copy(d, rows, say);
    copy.me();
    copy.plan();
    copy.agreements();
    copy.visits();
    copy.areas();
    copy.network();
    copy.rest(pack, words, wish);
    if (copy.isEmpty()) d.blocks.push_back(Paragraph{say("copy.nothing"), TextRole::Body, Ink::Soft});
    d.blocks.push_back(Paragraph{say("copy.others"), TextRole::Body, Ink::Soft});
    d.blocks.push_back(Paragraph{say("copy.notes"), TextRole::Body, Ink::Soft});
    d.blocks.push_back(Notice{say("copy.wrong"), "pictograms/talk", Owner::Client});
    addPerson(d, rows, say);
    return d;
}

} // namespace aanzet::prints
