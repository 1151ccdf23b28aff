// SPDX-License-Identifier: EUPL-1.2
#include "mobile/handed/StoredHandedReview.h"
#include "mobile/handed/HandedPlan.h"
#include "mobile/handed/NetworkValues.h"
#include "mobile/networkmap/StoredNetwork.h"
#include "mobile/plan/StoredPlan.h"
#include "mobile/session/DropBox.h"
#include "mobile/store/AsOf.h"
#include "mobile/talkpicture/StoredTalkPicture.h"
#include "mobile/viewmodels/Shown.h"
#include "mobile/viewmodels/Signature.h"
#include <algorithm>
#include <set>

namespace aanzet {
namespace {

using handed::Change;
using handed::Sheet;

std::string valueOf(const Change& change, const std::string& name)
{
    const auto value = change.values.find(name);
    return value == change.values.end() ? std::string() : value->second;
}

QString textOf(const Change& change, const std::string& name) { return QString::fromStdString(valueOf(change, name)); }

std::optional<PlanSheetModel::Field> fieldOf(const Change& change)
{
    if (change.key == "dream") return PlanSheetModel::Dream;
    if (change.key == "acceptable_situation") return PlanSheetModel::GoodEnough;
    if (change.key == "my_people") return PlanSheetModel::MyPeople;
    return std::nullopt;
}

PlanModel::Field planFieldOf(PlanSheetModel::Field field)
{
    return field == PlanSheetModel::Dream ? PlanModel::Dream : field == PlanSheetModel::GoodEnough ? PlanModel::GoodEnough : PlanModel::MyPeople;
}

PlanModel::Helper helperOf(const std::string& key)
{
    return key == "self" ? PlanModel::Self : key == "network" ? PlanModel::Network : key == "professional" ? PlanModel::Professional : PlanModel::NobodyYet;
}

bool knows(const GoalListModel& goals, const QString& id)
{
    for (const auto& goal : goals.rows()) {
        if (goal.id == id) return true;
        for (const auto& step : goal.steps)
            if (step.id == id) return true;
    }
    return false;
}

// Those that somebody wrote something in.
bool isStep(const Change& change) { return change.thing == "step" && !change.isRemoved && !textOf(change, "what").trimmed().isEmpty(); }

} // namespace

StoredHandedReview::StoredHandedReview(Surroundings surroundings, QObject* parent) : HandedReviewModel(parent), m_around(std::move(surroundings)) {}

void StoredHandedReview::show(vault::Vault* vault, store::Store* store)
{
    m_vault = store ? vault : nullptr;
    m_store = store;
    m_failure = Failure::None;
    read();
    m_isAsked = !m_waiting.empty();
    Q_EMIT changed();
}

// Pieces of one handing over are one sheet; what came after the first waits behind it.
void StoredHandedReview::read()
{
    m_waiting.clear();
    m_damaged.clear();
    if (m_store) {
        const auto done = session::forEachDeposit(*m_vault, m_store->deviceKeys().box, [this](std::int64_t id, const session::Deposit& deposit) -> Status {
            auto work = handed::decode(deposit.content);
            if (!work) {
                m_damaged.push_back(id);
                return {};
            }
            auto sheet = std::find_if(m_waiting.begin(), m_waiting.end(), [&](const Waiting& w) { return w.document == deposit.document; });
            if (sheet == m_waiting.end()) sheet = m_waiting.insert(sheet, {deposit.document, deposit.at, {work->sheet, work->household, {}, {}, work->moment}, {}});
            sheet->at = deposit.at;
            sheet->work.language = work->language;
            for (const auto& change : work->changes) handed::merge(sheet->work.changes, change);
            sheet->rows.push_back(id);
            return {};
        }, &m_damaged);
        if (!done) m_failure = Failure::fromError(done.code());
    }
    look();
}

void StoredHandedReview::look()
{
    m_lines.clear();
    m_strokes.clear();
    m_household.reset();
    if (m_waiting.empty()) return;
    if (auto household = m_store->household(work().household); household.ok()) m_household = std::make_unique<store::HouseholdRef>(std::move(*household));
    switch (work().sheet) {
    case Sheet::Talk: return readTalk();
    case Sheet::Network: return readNetwork();
    case Sheet::Plan: return readPlan();
    case Sheet::Visit: return readVisit();
    }
}

HandedPage::Kind StoredHandedReview::kind() const
{
    if (m_waiting.empty()) return HandedPage::VisitWords;
    switch (work().sheet) {
    case Sheet::Talk: return HandedPage::Talk;
    case Sheet::Network: return HandedPage::Network;
    case Sheet::Plan: return HandedPage::Plan;
    case Sheet::Visit: break;
    }
    return HandedPage::VisitWords;
}

QString StoredHandedReview::household() const { return m_household ? shown(m_household->name) : QString(); }
QDateTime StoredHandedReview::madeAt() const { return m_waiting.empty() ? QDateTime() : shown(m_waiting.front().at); }

void StoredHandedReview::line(Part part, const QString& title, const QString& text)
{
    m_lines.append(QVariantMap{{QStringLiteral("part"), part}, {QStringLiteral("title"), title}, {QStringLiteral("text"), text}});
}

// --- what it says, for who reviews it

const talkpicture::TalkPack* StoredHandedReview::packOfWork() const
{
    std::vector<std::string> scenes;
    for (const auto& change : work().changes)
        if (change.thing == "scene") scenes.push_back(change.key);
    return m_around.pack(work().language, scenes);
}

// The answers in the language they were given in: those are the words that were touched.
void StoredHandedReview::readTalk()
{
    const auto* pack = packOfWork();
    for (const auto& change : work().changes) {
        if (change.thing != "scene" || !pack) continue;
        const auto scene = std::find_if(pack->scenes.begin(), pack->scenes.end(), [&](const auto& s) { return s.key == change.key; });
        if (scene == pack->scenes.end()) continue;
        QStringList answers;
        for (const auto& key : handed::linesOf(valueOf(change, "tapped"))) {
            const bool isNo = key.rfind("not:", 0) == 0;
            for (const auto& choice : scene->answers) {
                if (choice.key != (isNo ? key.substr(4) : key)) continue;
                const auto label = shown(pack->text(choice.label, work().language));
                const auto no = pack->interface.find("no");
                answers.append(isNo && no != pack->interface.end() ? label + QStringLiteral(": ") + shown(pack->text(no->second, work().language)) : label);
            }
        }
        QStringList all{answers.join(QStringLiteral(", ")), textOf(change, "answer").trimmed()};
        all.removeAll(QString());
        line(Scene, shown(pack->text(scene->description, pack->source)), all.join(QLatin1Char('\n')));
    }
}

void StoredHandedReview::readNetwork()
{
    if (!m_household) return;
    StoredNetwork network(*m_store, *m_household, [] { return QDate(); });
    std::map<std::string, QString> names;
    for (const auto& person : network.persons()->rows()) names[person.id.toStdString()] = person.name;
    for (const auto& change : work().changes)
        if (change.thing == "person" && change.values.count("name")) names[change.key] = textOf(change, "name");
    for (const auto& change : work().changes) {
        if (change.thing == "person") {
            const bool isHere = !network.persons()->find(QString::fromStdString(change.key)).id.isEmpty();
            if (change.isRemoved && !isHere) continue;   // came and went in their hands
            // Where they stand now: sector and ring, words of the schema.
            const auto now = network.persons()->find(QString::fromStdString(change.key));
            const QString sector = change.values.count("sector") ? textOf(change, "sector") : now.sector;
            line(change.isRemoved ? mustStay(change.key) ? Stays : Removed : isHere ? Changed : Added, names[change.key], sector);
        } else if (change.thing == "tie") {
            const auto known = network.ties()->find(QString::fromStdString(change.key));
            const bool isHere = !known.id.isEmpty();
            if (change.isRemoved && !isHere) continue;
            const auto from = isHere ? known.from.toStdString() : valueOf(change, "from"), to = isHere ? known.to.toStdString() : valueOf(change, "to");
            line(change.isRemoved ? TieRemoved : isHere ? TieChanged : TieDrawn, from.empty() ? QString() : names[from], names[to]);
        } else if (change.thing == "stroke" || change.thing == "slip") {
            const bool isStroke = change.thing == "stroke";
            const auto known = (isStroke ? network.strokes() : network.slips())->find(QString::fromStdString(change.key));
            if (change.isRemoved && known.id.isEmpty()) continue;
            line(change.isRemoved ? Removed : isStroke ? Stroke : Slip, change.values.count("words") ? textOf(change, "words") : known.words, {});
        }
    }
}

void StoredHandedReview::readPlan()
{
    for (const auto& change : work().changes) {
        if (const auto field = change.thing == "text" ? fieldOf(change) : std::nullopt)
            line(*field == PlanSheetModel::Dream ? Dream : *field == PlanSheetModel::GoodEnough ? GoodEnough : MyPeople, {}, textOf(change, "text").trimmed());
    }
    for (const auto& change : work().changes) {
        if (!isStep(change)) continue;
        // Who helps and by when are keys that the screen puts into words.
        m_lines.append(QVariantMap{{QStringLiteral("part"), Step}, {QStringLiteral("title"), textOf(change, "what").trimmed()},
                                   {QStringLiteral("text"), textOf(change, "helper").simplified()}, {QStringLiteral("helperKind"), int(helperOf(valueOf(change, "helper_kind")))},
                                   {QStringLiteral("by"), QDate::fromString(textOf(change, "by_when"), Qt::ISODate).startOfDay()}});
    }
    for (const auto& change : work().changes) {
        if (change.thing != "agreed" || valueOf(change, "agreed").empty()) continue;
        line(Agreed, {}, {});
        m_strokes = strokesOf(valueOf(change, "signature"));
    }
}

bool StoredHandedReview::mustStay(const std::string& key) const
{
    const auto record = RecordId::fromHex(key);
    return work().moment && record && store::isChangedSince(*m_store, *m_household->client, *record, *work().moment);
}

// --- into the client's layer

Failure::Kind StoredHandedReview::takeTalk()
{
    const auto* pack = packOfWork();
    if (!pack) return Failure::Other;
    StoredTalkPicture talk(*m_store, *m_around.clock, *m_household, *pack, {});
    if (work().moment) talk.writeAsOf(*work().moment);
    for (const auto& change : work().changes)
        if (change.thing == "scene") talk.take(change.key, handed::linesOf(valueOf(change, "tapped")), textOf(change, "answer"), work().language);
    talk.leave();
    return talk.saveState() == VisitEditor::Failed ? talk.failure() : Failure::None;
}

Failure::Kind StoredHandedReview::takeNetwork()
{
    StoredNetwork network(*m_store, *m_household, [] { return QDate(); });
    if (work().moment) network.writeAsOf(*work().moment);
    const auto failed = [&network] { return network.outcome() == NetworkEditor::Refused; };
    // People before the ties between them; ties go before the people they go with.
    for (const auto& change : work().changes) {
        const auto id = QString::fromStdString(change.key);
        const auto record = RecordId::fromHex(change.key);
        if (change.thing != "person" || change.isRemoved || !record) continue;
        if (network.persons()->find(id).id.isEmpty()) {
            if (textOf(change, "name").simplified().isEmpty()) continue;   // a colleague took them away since
            network.nextIs(*record);
            network.addPerson(textOf(change, "name"), textOf(change, "sector"), textOf(change, "closeness").toInt());
            if (failed()) return network.failure();
        }
        const auto now = network.persons()->find(id);
        const auto has = [&](const char* name) { return change.values.count(name) > 0; };
        if (has("x") || has("y") || has("sector") || has("closeness")) {
            const auto sector = has("sector") ? textOf(change, "sector") : now.sector;
            const int ring = has("closeness") ? textOf(change, "closeness").toInt() : now.closeness;
            const bool hasLooks = has("x") ? !valueOf(change, "x").empty() : now.hasLooks;
            const int x = has("x") ? textOf(change, "x").toInt() : now.x, y = has("y") ? textOf(change, "y").toInt() : now.y;
            if (hasLooks) network.place(id, sector, ring, x, y);
            else network.placeAll({id}, sector, ring);
        }
        NetworkEditor::PersonField field;
        for (const auto& [name, value] : change.values)
            if (name != "sector" && name != "closeness" && handed::findField(name, field)) network.setPerson(id, field, handed::variantOf(name, value));
        if (failed()) return network.failure();
    }
    for (const auto& change : work().changes) {
        const auto id = QString::fromStdString(change.key);
        const auto record = RecordId::fromHex(change.key);
        if (change.thing != "tie" || !record) continue;
        auto known = network.ties()->find(id).id;
        if (change.isRemoved) {
            if (!known.isEmpty() && !mustStay(change.key)) network.removeTie(id);
        } else {
            if (known.isEmpty() && change.values.count("to")) {
                network.nextIs(*record);
                known = network.addTie(textOf(change, "from"), textOf(change, "to"));
                network.nextIs({});   // there was one between the two already
            }
            NetworkEditor::TieField field;
            for (const auto& [name, value] : change.values)
                if (!known.isEmpty() && handed::findField(name, field)) network.setTie(known, field, handed::variantOf(name, value));
        }
        if (failed()) return network.failure();
    }
    for (const auto& change : work().changes) {
        const bool isStroke = change.thing == "stroke";
        const auto id = QString::fromStdString(change.key);
        const auto record = RecordId::fromHex(change.key);
        if ((!isStroke && change.thing != "slip") || !record) continue;
        const auto known = (isStroke ? network.strokes() : network.slips())->find(id);
        if (change.isRemoved) {
            if (!known.id.isEmpty() && !mustStay(change.key)) network.removeMark(id);
        } else if (known.id.isEmpty()) {
            network.nextIs(*record);
            if (isStroke) network.addStroke(handed::pointsOf(valueOf(change, "points")), textOf(change, "pen"));
            else network.addSlip(textOf(change, "words"), textOf(change, "x").toInt(), textOf(change, "y").toInt());
            network.nextIs({});
        } else if (!isStroke) {
            if (change.values.count("words")) network.rename(id, textOf(change, "words"));
            network.moveSlip(id, change.values.count("x") ? textOf(change, "x").toInt() : known.x, change.values.count("y") ? textOf(change, "y").toInt() : known.y);
        }
        if (failed()) return network.failure();
    }
    for (const auto& change : work().changes) {
        if (change.thing != "person" || !change.isRemoved || mustStay(change.key)) continue;
        network.removePerson(QString::fromStdString(change.key));
        if (failed()) return network.failure();
    }
    return Failure::None;
}

Failure::Kind StoredHandedReview::takePlan()
{
    StoredPlan plan(*m_store, *m_around.clock, *m_household);
    if (work().moment) plan.writeAsOf(*work().moment);
    for (const auto& change : work().changes)
        if (const auto field = change.thing == "text" ? fieldOf(change) : std::nullopt) plan.edit(planFieldOf(*field), textOf(change, "text"));
    plan.leave(PlanModel::Dream);
    const auto failed = [&plan] { return plan.saveState() == VisitEditor::Failed; };
    for (const auto& change : work().changes) {
        if (failed()) return plan.failure();
        const auto record = RecordId::fromHex(change.key);
        if (!isStep(change) || !record || knows(*plan.goals(), QString::fromStdString(change.key))) continue;
        // Under the client's first goal; where there is none, one in their own words.
        QString goal;
        for (const auto& g : plan.goals()->rows())
            if (goal.isEmpty() && !g.collaboration && !g.reached) goal = g.id;
        if (goal.isEmpty()) {
            const auto made = derived("az1/handed/goal");
            goal = QString::fromStdString(made.hex());
            const auto words = !plan.goodEnough().trimmed().isEmpty() ? plan.goodEnough() : !plan.dream().trimmed().isEmpty() ? plan.dream() : textOf(change, "what");
            plan.nextIs(made);
            plan.addGoal(words);
            if (failed()) return plan.failure();
        }
        plan.nextIs(*record);
        plan.addStep(goal, textOf(change, "what").trimmed(), helperOf(valueOf(change, "helper_kind")), textOf(change, "helper"),
                     QDate::fromString(textOf(change, "by_when"), Qt::ISODate).startOfDay());
    }
    for (const auto& change : work().changes)
        if (change.thing == "agreed" && !valueOf(change, "agreed").empty() && !failed()) plan.agree(valueOf(change, "signature"));
    if (!failed()) plan.keepWritten(written(plan), derived("az1/handed/written"));
    return failed() ? plan.failure() : Failure::None;
}

// The sheet as it was when they gave it back: what stood on it, and what they made of it.
domain::AgreedPlan StoredHandedReview::written(StoredPlan& plan) const
{
    domain::AgreedPlan sheet;
    for (const auto& change : work().changes) {
        if (change.thing != "start") continue;
        sheet.dream = valueOf(change, "dream");
        sheet.acceptableSituation = valueOf(change, "acceptable_situation");
        sheet.myPeople = valueOf(change, "my_people");
        for (const auto& line : handed::linesOf(valueOf(change, "lines")))
            if (const auto id = RecordId::fromHex(line.substr(0, 32)); id) sheet.lines.push_back({*id, line.size() > 33 ? line.substr(33) : std::string()});
    }
    std::set<RecordId> made{derived("az1/handed/goal")};
    for (const auto& change : work().changes) {
        if (const auto id = RecordId::fromHex(change.key); isStep(change) && id) made.insert(*id);
        if (change.thing != "text") continue;
        auto& text = change.key == "dream" ? sheet.dream : change.key == "my_people" ? sheet.myPeople : sheet.acceptableSituation;
        text = textOf(change, "text").trimmed().toStdString();
    }
    for (const auto& goal : plan.goals()->rows()) {
        const auto add = [&](const QString& hex, const QString& words) {
            if (const auto id = RecordId::fromHex(hex.toStdString()); id && made.count(*id) && !sheet.holds(*id)) sheet.lines.push_back({*id, words.toStdString()});
        };
        add(goal.id, goal.words);
        for (const auto& step : goal.steps) add(step.id, step.what);
    }
    return sheet;
}

// Ids that are the same when a sheet is taken over once more after a kill.
RecordId StoredHandedReview::derived(std::string_view domain) const
{
    RecordId id;
    id.b = crypto::hash128(viewOf(domain), m_waiting.front().document.view());
    return id;
}

// --- verbs

Failure::Kind StoredHandedReview::take()
{
    switch (work().sheet) {
    case Sheet::Talk: return takeTalk();
    case Sheet::Network: return takeNetwork();
    case Sheet::Plan: return takePlan();
    case Sheet::Visit: break;
    }
    return takeVisit();
}

void StoredHandedReview::accept()
{
    if (m_waiting.empty() || !mayAccept()) return;
    m_failure = take();
    if (m_failure == Failure::None) end(End::Accepted);
    Q_EMIT changed();
}

void StoredHandedReview::discard()
{
    if (m_waiting.empty()) return;
    m_failure = Failure::None;
    end(End::Discarded);
    Q_EMIT changed();
}

void StoredHandedReview::end(End how)
{
    auto rows = m_waiting.front().rows;
    rows.insert(rows.end(), m_damaged.begin(), m_damaged.end());   // said beside the sheet, and nothing to be read in them
    const auto household = work().household;
    const auto sheet = work().sheet;
    auto change = m_vault->begin();
    auto done = change ? Status() : Status(change.error());
    for (const auto row : rows)
        if (done.ok()) done = m_vault->erase(vault::Table::Inbox, row);
    if (done.ok()) done = change->commit();
    if (!done) {
        m_failure = Failure::fromError(done.code());
        return;
    }
    m_around.noted(household, sheet, how);
    read();
    if (how == End::Accepted) m_around.accepted();
}

void StoredHandedReview::later()
{
    m_isAsked = false;
    Q_EMIT changed();
}

void StoredHandedReview::open()
{
    m_isAsked = true;
    Q_EMIT changed();
}

} // namespace aanzet
