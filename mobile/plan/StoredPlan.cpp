// SPDX-License-Identifier: EUPL-1.2
#include "mobile/plan/StoredPlan.h"
#include "mobile/domain/EasyLanguage.h"
#include "mobile/domain/Household.h"
#include "mobile/domain/OrderKey.h"
#include "mobile/domain/PlanRules.h"
#include "mobile/store/AsOf.h"
#include "mobile/store/Draft.h"
#include "mobile/store/WrittenPlan.h"
#include "mobile/store/Tick.h"
#include "mobile/viewmodels/Shown.h"
#include <tuple>

namespace aanzet {
namespace {

constexpr std::chrono::milliseconds kDraftDelay{500};

std::string helperKey(PlanModel::Helper kind)
{
    switch (kind) {
    case PlanModel::Self: return "self";
    case PlanModel::Network: return "network";
    case PlanModel::Professional: return "professional";
    case PlanModel::NobodyYet: break;
    }
    return "nobody_yet";
}

FieldValue textOrNothing(const QString& text)
{
    const auto value = text.trimmed().toStdString();
    return value.empty() ? FieldValue() : FieldValue(value);
}

QDateTime begin(const std::optional<domain::Day>& day) { return day ? shown(day).startOfDay() : QDateTime(); }

} // namespace

StoredPlan::StoredPlan(store::Store& store, const Clock& clock, const store::HouseholdRef& household, QObject* parent)
    : PlanModel(parent), m_store(&store), m_clock(clock), m_household(household)
{
    const char* const names[] = {"dream", "acceptable_situation", "strengths", "my_people"};
    for (std::size_t i = 0; i < m_texts.size(); ++i) m_texts[i].name = names[i];
    m_draftTimer.setSingleShot(true);
    m_draftTimer.setInterval(kDraftDelay);
    connect(&m_draftTimer, &QTimer::timeout, this, &StoredPlan::keepDraft);
    refresh();
    readDraft();
}

StoredPlan::~StoredPlan() { detach(); }

void StoredPlan::detach()
{
    if (!m_store) return;
    commit();
    m_store = nullptr;
    m_draftTimer.stop();
}

QString StoredPlan::household() const { return shown(m_household.name); }
domain::Day StoredPlan::day() const { return dayOf(shown(m_clock.now()).date()); }
QDateTime StoredPlan::today() const { return begin(day()); }

void StoredPlan::refresh()
{
    if (!m_store) return;
    if (auto household = m_store->household(m_household.id); household.ok()) m_household = *household;
    if (!m_household.client) return;
    bool had = m_hasPlan;
    m_hasPlan = false;
    for (const auto& plan : store::readRows<domain::Plan>(*m_store, *m_household.client)) {
        if (plan.status == "closed") continue;
        m_plan = plan.id;
        m_hasPlan = true;
        m_reviewAt = begin(plan.reviewAt);
    }
    if (!m_hasPlan && (had || m_plan.isZero())) m_plan = crypto::randomFixed<RecordId>();
    readWritten();
    readTexts();
    readGoals();
    readAgreements();
    Q_EMIT changed();
}

// The newest of what they wrote without us, by when it was taken over.
void StoredPlan::readWritten()
{
    auto written = store::newestWritten(*m_store, *m_household.client, m_plan);
    m_writtenOn = begin(written ? written->on : std::nullopt);
    m_written.reset();
    if (written) m_written = std::move(written->sheet);
}

QString StoredPlan::nameOf(const UserId& user) const
{
    for (const auto& person : m_store->people())
        if (person.user == user) return shown(person.name);
    return {};
}

QString StoredPlan::readBeside(Field at, const store::ShownField& field)
{
    const auto wordsOf = [](const store::ShownVersion& version) {
        const auto* text = std::get_if<std::string>(&version.value);
        return text ? *text : std::string();
    };
    const auto now = wordsOf(field.shown);
    if (!m_written || at == Strengths) return shown(now);
    const auto& theirs = at == Dream ? m_written->dream : at == GoodEnough ? m_written->acceptableSituation : m_written->myPeople;
    const auto beside = [&](const std::string& words, const QString& who, bool fromClient) {
        if (!words.empty()) m_besides.append(QVariantMap{{QStringLiteral("field"), int(at)}, {QStringLiteral("words"), shown(words)}, {QStringLiteral("who"), who}, {QStringLiteral("fromClient"), fromClient}});
    };
    auto versions = field.others;
    versions.insert(versions.begin(), field.shown);
    const bool stands = std::any_of(versions.begin(), versions.end(), [&](const auto& v) { return wordsOf(v) == theirs; });
    for (const auto& v : versions)
        if (stands ? wordsOf(v) != theirs : wordsOf(v) != now) beside(wordsOf(v), nameOf(v.author), false);
    if (!stands) beside(theirs, {}, true);
    return shown(stands ? theirs : now);
}

void StoredPlan::readTexts()
{
    bool moved = false;
    const auto besides = std::exchange(m_besides, {});
    for (auto& t : m_texts) {
        if (t.isTyped) {
            for (const auto& b : besides)
                if (b.toMap().value(QStringLiteral("field")).toInt() == int(&t - m_texts.data())) m_besides.append(b);
            continue;
        }
        const auto before = t.shown;
        const auto field = store::fieldOf(types::Plan, t.name);
        t.shown.clear();
        if (const auto plan = m_hasPlan ? m_store->get(*m_household.client, m_plan) : Result<store::ShownRecord>(ErrorCode::NotFound); plan.ok())
            if (const auto* f = plan->field(field)) t.shown = readBeside(Field(&t - m_texts.data()), *f);
        t.context = m_hasPlan ? m_store->contextOf(*m_household.client, m_plan, types::Plan, field) : record::VersionVector();
        moved |= t.shown != before;
    }
    if (moved || m_besides != besides) Q_EMIT textChanged();
}

void StoredPlan::readGoals()
{
    auto goals = store::readRows<domain::Goal>(*m_store, *m_household.client);
    std::erase_if(goals, [this](const domain::Goal& g) { return g.plan && *g.plan != m_plan; });
    std::stable_sort(goals.begin(), goals.end(), [](const domain::Goal& a, const domain::Goal& b) {
        const auto rank = [](const domain::Goal& g) { return std::tuple(g.level == "collaboration", g.priority.value_or(INT64_MAX), g.order, g.id); };
        return rank(a) < rank(b);
    });
    auto steps = store::readRows<domain::Step>(*m_store, *m_household.client);
    std::erase_if(steps, [](const domain::Step& s) { return s.status == "dropped"; });
    std::stable_sort(steps.begin(), steps.end(), [](const domain::Step& a, const domain::Step& b) {
        const auto rank = [](const domain::Step& s) { return std::tuple(s.status == "done", s.byWhen.value_or(domain::Day::max()), s.order, s.id); };
        return rank(a) < rank(b);
    });
    m_lastGoalOrder.clear();
    m_lastStepOrder.clear();
    QList<GoalRow> rows;
    std::vector<domain::Step> ofThisPlan;
    for (const auto& g : goals) {
        m_lastGoalOrder = std::max(m_lastGoalOrder, g.order);
        GoalRow row{QString::fromStdString(g.id.hex()), shown(g.ownWords.empty() ? g.wording : g.ownWords), g.level == "collaboration", shown(g.why), g.status == "reached", {}, false, {}};
        const auto addedBy = [&](const RecordId& id, std::uint16_t type, const char* words) {
            const auto record = m_store->get(*m_household.client, id);
            const auto* field = record ? record->field(store::fieldOf(type, words)) : nullptr;
            return field ? nameOf(field->shown.author) : QString();
        };
        row.addition = m_written && !row.collaboration && !m_written->holds(g.id);
        if (row.addition) row.addedBy = addedBy(g.id, types::Goal, "own_words");
        for (const auto& s : steps) {
            if (s.goal != g.id) continue;
            auto& last = m_lastStepOrder[g.id];
            last = std::max(last, s.order);
            ofThisPlan.push_back(s);
            PlanStep step;
            step.id = QString::fromStdString(s.id.hex());
            step.what = shown(s.what);
            step.helper = shown(s.helper);
            step.helperKind = shown(s.helperKind);
            step.by = begin(s.byWhen);
            step.done = s.status == "done";
            step.overdue = domain::isOverdue(s, day());
            step.addition = m_written && !row.collaboration && !row.addition && !m_written->holds(s.id);
            if (step.addition) step.addedBy = addedBy(s.id, types::Step, "what");
            row.steps.append(step);
        }
        rows.append(row);
    }
    m_goals.replaceRows(rows);
    const auto hints = domain::hintsFor({}, goals, ofThisPlan, day());
    m_nobodyOfTheirOwn = std::find(hints.begin(), hints.end(), domain::PlanHint::NoOwnPeople) != hints.end();
    m_manySteps = std::find(hints.begin(), hints.end(), domain::PlanHint::TooManyClientSteps) != hints.end();
}

void StoredPlan::readAgreements()
{
    QList<AgreementRow> rows;
    for (const auto& a : store::readRows<domain::Agreement>(*m_store, *m_household.client)) {
        if (a.status == "dropped") continue;
        rows.append({QString::fromStdString(a.id.hex()), shown(a.what), shown(a.who), shown(a.byWhen), domain::isOverdue(a, day()), a.status == "done"});
    }
    std::stable_sort(rows.begin(), rows.end(), [](const AgreementRow& a, const AgreementRow& b) {
        const auto rank = [](const AgreementRow& r) { return std::tuple(r.done, !r.by.isValid(), r.done ? -r.by.toJulianDay() : r.by.toJulianDay()); };
        return rank(a) < rank(b);
    });
    m_agreements.replaceRows(rows);
}

// --- text

void StoredPlan::edit(aanzet::PlanModel::Field field, const QString& text)
{
    auto& t = m_texts[field];
    if (text == t.shown) return;
    t.shown = text;
    t.isTyped = true;
    if (m_store && !m_draftTimer.isActive()) m_draftTimer.start();
    become(VisitEditor::Draft);
}

void StoredPlan::leave(aanzet::PlanModel::Field) { commit(); }

bool StoredPlan::isTyping() const
{
    return std::any_of(m_texts.begin(), m_texts.end(), [](const Text& t) { return t.isTyped; });
}

void StoredPlan::keepDraft()
{
    if (!m_store) return;
    store::Draft draft;
    draft.record = m_plan;
    for (const auto& t : m_texts)
        if (t.isTyped) draft.texts.push_back({t.name, t.shown.toStdString(), t.context});
    if (const auto kept = draft.keep(*m_store, slot()); !kept) become(VisitEditor::Failed, Failure::fromError(kept.code()));
}

void StoredPlan::readDraft()
{
    const auto draft = store::Draft::read(*m_store, slot());
    if (!draft) return;
    if (!m_hasPlan) m_plan = draft->record;
    for (const auto& kept : draft->texts)
        for (auto& t : m_texts) {
            if (kept.name != t.name) continue;
            t.shown = shown(kept.text);
            t.context = kept.context;
            t.isTyped = true;
        }
    if (isTyping()) m_state = VisitEditor::Draft;
}

void StoredPlan::commit()
{
    if (!m_store || !isTyping()) return;
    m_draftTimer.stop();
    if (!m_household.client) {
        keepDraft();
        return become(VisitEditor::Failed, Failure::NotAllowed);
    }
    store::PutRequest put = planRequest({});
    for (const auto& t : m_texts)
        if (t.isTyped) put.fields.push_back({store::fieldOf(types::Plan, t.name), textOrNothing(t.shown), t.context});
    std::vector puts{std::move(put)};
    if (m_moment) store::writeAsOf(*m_store, *m_moment, puts);
    if (const auto saved = m_store->putAll(puts); !saved) {
        keepDraft();
        return become(VisitEditor::Failed, Failure::fromError(saved.code()));
    }
    for (auto& t : m_texts) t.isTyped = false;
    const auto gone = store::Draft::drop(*m_store, slot());
    become(gone ? VisitEditor::Saved : VisitEditor::Failed, gone ? Failure::None : Failure::fromError(gone.code()));
    refresh();
}

// --- taps

store::PutRequest StoredPlan::request(std::uint16_t type, std::optional<RecordId> record, const Fields& fields) const
{
    store::PutRequest put{*m_household.client, type, record, {}};
    for (const auto& [name, value] : fields) put.fields.push_back({store::fieldOf(type, name), value, {}});
    return put;
}

store::PutRequest StoredPlan::planRequest(Fields fields)
{
    if (!m_hasPlan) {
        fields.emplace_back("status", std::string("active"));
        fields.emplace_back("started_at", domain::toText(day()));
    }
    return request(types::Plan, m_plan, fields);
}

// What was tapped is not to be lost without a word when the client's layer is not shared with this person.
bool StoredPlan::mayWrite()
{
    if (m_store && !m_household.client) become(VisitEditor::Failed, Failure::NotAllowed);
    return m_store && m_household.client;
}

void StoredPlan::save(std::vector<store::PutRequest> puts)
{
    if (m_moment) store::writeAsOf(*m_store, *m_moment, puts);
    if (const auto saved = m_store->putAll(puts); !saved) become(VisitEditor::Failed, Failure::fromError(saved.code()));
    else if (!isTyping()) become(VisitEditor::Saved);
    refresh();
}

QVariantList StoredPlan::hardParts(const QString& text) const
{
    static_assert(int(domain::EasyFinding::TwoNegatives) == int(TwoNegatives));
    QVariantList list;
    if (m_store && m_household.client)
        for (const auto& header : store::readRows<domain::Household>(*m_store, *m_household.client))
            if (!header.language.empty() && header.language != "nl") return list;
    for (const auto& f : domain::hardParts(text.toStdString()))
        list.append(QVariantMap{{QStringLiteral("kind"), int(f.kind)}, {QStringLiteral("what"), shown(f.what)}, {QStringLiteral("instead"), shown(f.instead)}});
    return list;
}

void StoredPlan::addGoal(const QString& words)
{
    if (words.trimmed().isEmpty() || !mayWrite()) return;
    std::vector<store::PutRequest> puts;
    if (!m_hasPlan) puts.push_back(planRequest({}));
    const auto order = domain::orderBetween(m_lastGoalOrder, {});
    puts.push_back(request(types::Goal, std::exchange(m_next, std::nullopt), {{"plan", FieldValue(m_plan)}, {"level", std::string("client")}, {"own_words", textOrNothing(words)},
                                             {"status", std::string("open")}, {"order", order ? FieldValue(*order) : FieldValue()}}));
    save(puts);
}

void StoredPlan::addStep(const QString& goalId, const QString& what, aanzet::PlanModel::Helper kind, const QString& helper, const QDateTime& by)
{
    const auto goal = RecordId::fromHex(goalId.toStdString());
    if (!goal || what.trimmed().isEmpty() || !mayWrite()) return;
    const auto order = domain::orderBetween(m_lastStepOrder[*goal], {});
    save({request(types::Step, std::exchange(m_next, std::nullopt), {{"goal", FieldValue(*goal)}, {"plan", FieldValue(m_plan)}, {"what", textOrNothing(what)},
                                    {"helper", textOrNothing(helper.simplified())}, {"helper_kind", helperKey(kind)},
                                    {"by_when", by.isValid() ? FieldValue(domain::toText(dayOf(by.date()))) : FieldValue()},
                                    {"status", std::string("todo")}, {"order", order ? FieldValue(*order) : FieldValue()}})});
}

void StoredPlan::setDone(std::uint16_t type, const QString& id, const char* open, bool done)
{
    const auto record = RecordId::fromHex(id.toStdString());
    if (!record || !mayWrite()) return;
    save({store::tick(*m_household.client, type, *record, open, done, day())});
}

void StoredPlan::setStepDone(const QString& stepId, bool done) { setDone(types::Step, stepId, "todo", done); }
void StoredPlan::setAgreementDone(const QString& agreementId, bool done) { setDone(types::Agreement, agreementId, "open", done); }

void StoredPlan::addAgreement(const QString& what, const QString& who, const QDateTime& by)
{
    if (what.trimmed().isEmpty() || !mayWrite()) return;
    save({request(types::Agreement, {}, {{"what", textOrNothing(what)}, {"who", textOrNothing(who.simplified())},
                                         {"by_when", by.isValid() ? FieldValue(domain::toText(dayOf(by.date()))) : FieldValue()},
                                         {"made_at", domain::toText(day())}, {"status", std::string("open")}})});
}

void StoredPlan::agree(const std::string& signature)
{
    if (!mayWrite()) return;
    save({planRequest({{"client_agreement", std::string("agrees")}, {"made_how", std::string("private_round")}, {"agreed_at", domain::toText(day())},
                       {"signature", signature.empty() ? FieldValue() : FieldValue(signature)}})});
}

void StoredPlan::keepWritten(const domain::AgreedPlan& sheet, const RecordId& version)
{
    if (!mayWrite() || m_store->get(*m_household.client, version).ok()) return;
    save({planRequest({{"made_how", std::string("private_round")}}),
          request(types::PlanVersion, version, {{"plan", FieldValue(m_plan)}, {"frozen_at", domain::toText(day())}, {"content", domain::freeze(sheet)}})});
}

void StoredPlan::become(VisitEditor::SaveState state, Failure::Kind failure)
{
    if (m_state == state && m_failure == failure) return;
    m_state = state;
    m_failure = failure;
    Q_EMIT saveStateChanged();
}

} // namespace aanzet
