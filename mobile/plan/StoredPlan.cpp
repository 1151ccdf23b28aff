// SPDX-License-Identifier: EUPL-1.2
#include "mobile/plan/StoredPlan.h"
#include "mobile/domain/OrderKey.h"
#include "mobile/domain/PlanRules.h"
#include "mobile/store/RowReading.h"
#include "mobile/viewmodels/Shown.h"
#include <tuple>

namespace aanzet {
namespace {

constexpr std::chrono::milliseconds kDraftDelay{500};
constexpr std::size_t kMostDraftBytes = 1 << 20;

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
    readTexts();
    readGoals();
    readAgreements();
    Q_EMIT changed();
}

void StoredPlan::readTexts()
{
    bool moved = false;
    for (auto& t : m_texts) {
        if (t.isTyped) continue;
        const auto before = t.shown;
        const auto field = store::fieldOf(types::Plan, t.name);
        t.shown.clear();
        if (const auto plan = m_hasPlan ? m_store->get(*m_household.client, m_plan) : Result<store::ShownRecord>(ErrorCode::NotFound); plan.ok())
            if (const auto* f = plan->field(field))
                if (const auto* value = std::get_if<std::string>(&f->shown.value)) t.shown = shown(*value);
        t.context = m_hasPlan ? m_store->contextOf(*m_household.client, m_plan, types::Plan, field) : record::VersionVector();
        moved |= t.shown != before;
    }
    if (moved) Q_EMIT textChanged();
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
        GoalRow row{QString::fromStdString(g.id.hex()), shown(g.ownWords.empty() ? g.wording : g.ownWords), g.level == "collaboration", shown(g.why), g.status == "reached", {}};
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
            step.overdue = isOpen(s) && s.byWhen && *s.byWhen < day();
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

void StoredPlan::keepDraft()
{
    if (!m_store) return;
    Writer w("az1/plandraft");
    w.raw(m_plan);
    for (std::size_t i = 0; i < m_texts.size(); ++i) {
        const auto& t = m_texts[i];
        if (!t.isTyped) continue;
        w.u8(std::uint8_t(i + 1)).sized(viewOf(t.shown.toStdString())).varint(t.context.entries().size());
        for (const auto& dot : t.context.entries()) w.raw(dot.author).u64(dot.seq);
    }
    w.u8(0);
    auto bytes = w.take();
    const auto kept = m_store->saveDraft(slot(), bytes);
    crypto::wipe(bytes.data(), bytes.size());
    if (!kept) become(VisitEditor::Failed, Failure::fromError(kept.code()));
}

void StoredPlan::readDraft()
{
    const auto kept = m_store->draft(slot());
    if (!kept || !*kept) return;
    Reader r(**kept);
    if (!r.domain("az1/plandraft")) return;
    const auto plan = r.fixed<RecordId>();
    auto texts = m_texts;
    bool any = false;
    while (const auto field = r.u8()) {
        if (field > texts.size()) return;
        auto& t = texts[field - 1];
        t.shown = shown(std::string(textOf(r.sized(kMostDraftBytes))));
        t.context = {};
        const auto count = r.varint();
        for (std::uint64_t i = 0; r.ok() && i < count; ++i) {
            const auto author = r.fixed<AuthorId>();
            t.context.raise(author, r.u64());
        }
        t.isTyped = any = true;
    }
    if (!r.atEnd() || !any) return;
    if (!m_hasPlan) m_plan = plan;
    m_texts = std::move(texts);
    m_state = VisitEditor::Draft;
}

void StoredPlan::commit()
{
    if (!m_store || !m_household.client) return;
    store::PutRequest put = planRequest({});
    bool any = false;
    for (const auto& t : m_texts) {
        if (!t.isTyped) continue;
        any = true;
        put.fields.push_back({store::fieldOf(types::Plan, t.name), textOrNothing(t.shown), t.context});
    }
    if (!any) return;
    m_draftTimer.stop();
    if (const auto saved = m_store->put(put); !saved) {
        keepDraft();
        return become(VisitEditor::Failed, Failure::fromError(saved.code()));
    }
    for (auto& t : m_texts) t.isTyped = false;
    const auto gone = m_store->saveDraft(slot(), {});
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

void StoredPlan::save(const std::vector<store::PutRequest>& puts)
{
    const auto saved = m_store->putAll(puts);
    become(saved ? VisitEditor::Saved : VisitEditor::Failed, saved ? Failure::None : Failure::fromError(saved.code()));
    refresh();
}

void StoredPlan::addGoal(const QString& words)
{
    if (!m_store || !m_household.client || words.trimmed().isEmpty()) return;
    std::vector<store::PutRequest> puts;
    if (!m_hasPlan) puts.push_back(planRequest({}));
    const auto order = domain::orderBetween(m_lastGoalOrder, {});
    puts.push_back(request(types::Goal, {}, {{"plan", FieldValue(m_plan)}, {"level", std::string("client")}, {"own_words", textOrNothing(words)},
                                             {"status", std::string("open")}, {"order", order ? FieldValue(*order) : FieldValue()}}));
    save(puts);
}

void StoredPlan::addStep(const QString& goalId, const QString& what, aanzet::PlanModel::Helper kind, const QString& helper, const QDateTime& by)
{
    const auto goal = RecordId::fromHex(goalId.toStdString());
    if (!m_store || !m_household.client || !goal || what.trimmed().isEmpty()) return;
    const auto order = domain::orderBetween(m_lastStepOrder[*goal], {});
    save({request(types::Step, {}, {{"goal", FieldValue(*goal)}, {"plan", FieldValue(m_plan)}, {"what", textOrNothing(what)},
                                    {"helper", textOrNothing(helper.simplified())}, {"helper_kind", helperKey(kind)},
                                    {"by_when", by.isValid() ? FieldValue(domain::toText(dayOf(by.date()))) : FieldValue()},
                                    {"status", std::string("todo")}, {"order", order ? FieldValue(*order) : FieldValue()}})});
}

void StoredPlan::setDone(std::uint16_t type, const QString& id, const char* open, bool done)
{
    const auto record = RecordId::fromHex(id.toStdString());
    if (!m_store || !m_household.client || !record) return;
    save({request(type, *record, {{"status", std::string(done ? "done" : open)}, {"done_at", done ? FieldValue(domain::toText(day())) : FieldValue()}})});
}

void StoredPlan::setStepDone(const QString& stepId, bool done) { setDone(types::Step, stepId, "todo", done); }
void StoredPlan::setAgreementDone(const QString& agreementId, bool done) { setDone(types::Agreement, agreementId, "open", done); }

void StoredPlan::addAgreement(const QString& what, const QString& who, const QDateTime& by)
{
    if (!m_store || !m_household.client || what.trimmed().isEmpty()) return;
    save({request(types::Agreement, {}, {{"what", textOrNothing(what)}, {"who", textOrNothing(who.simplified())},
                                         {"by_when", by.isValid() ? FieldValue(domain::toText(dayOf(by.date()))) : FieldValue()},
                                         {"made_at", domain::toText(day())}, {"status", std::string("open")}})});
}

void StoredPlan::become(VisitEditor::SaveState state, Failure::Kind failure)
{
    if (m_state == state && m_failure == failure) return;
    m_state = state;
    m_failure = failure;
    Q_EMIT saveStateChanged();
}

} // namespace aanzet
