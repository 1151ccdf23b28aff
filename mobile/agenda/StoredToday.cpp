// SPDX-License-Identifier: EUPL-1.2
#include "mobile/agenda/StoredToday.h"
#include "mobile/domain/Assessment.h"
#include "mobile/domain/Caseload.h"
#include "mobile/domain/Household.h"
#include "mobile/domain/PlanRules.h"
#include "mobile/domain/SafetyPlan.h"
#include "mobile/domain/Visit.h"
#include "mobile/store/RowReading.h"
#include "mobile/store/Safety.h"
#include "mobile/store/Tick.h"
#include "mobile/viewmodels/Shown.h"
#include <tuple>

namespace aanzet {

using store::fieldOf;
using store::readRow;
using store::readRows;

namespace {

// Tasks of the coming days; later ones are not today's business.
constexpr int kTaskDaysAhead = 14;

QString hex(const auto& id) { return QString::fromStdString(id.hex()); }

TodayVisit::Moment shownAs(domain::Moment moment)
{
    switch (moment) {
    case domain::Moment::Later: return TodayVisit::Later;
    case domain::Moment::Next: return TodayVisit::Next;
    case domain::Moment::Now: return TodayVisit::Now;
    case domain::Moment::Missed: return TodayVisit::Missed;
    case domain::Moment::Begun: return TodayVisit::Begun;
    case domain::Moment::Written: return TodayVisit::Written;
    case domain::Moment::NotHome: return TodayVisit::NotHome;
    }
    return TodayVisit::Later;
}

struct Spoken {
    AttentionKind::Kind kind;
    const char* clock;   // whose sentence it speaks; none: a sentence of the screen
};

Spoken spoken(domain::Watched what)
{
    switch (what) {
    case domain::Watched::Contact: return {AttentionKind::Contact, "contact"};
    case domain::Watched::Director: return {AttentionKind::Director, "director"};
    case domain::Watched::Assessment: return {AttentionKind::Assessment, "assessment"};
    case domain::Watched::SafetyCheck: return {AttentionKind::SafetyCheck, "safety_check"};
    case domain::Watched::WatchPhase: return {AttentionKind::WatchPhase, "watch"};
    case domain::Watched::Review: return {AttentionKind::Review, "review"};
    case domain::Watched::SafetyPlan: return {AttentionKind::SafetyPlan, "safety"};
    case domain::Watched::Agreements: return {AttentionKind::Agreements, "agreement"};
    case domain::Watched::Rhythm: break;
    }
    return {AttentionKind::Rhythm, nullptr};
}

template <class T> void newest(std::optional<T>& kept, const std::optional<T>& one)
{
    if (one && (!kept || *one > *kept)) kept = one;
}

} // namespace

StoredToday::StoredToday(const FlowCatalogue& flows, Surroundings surroundings, QObject* parent)
    : TodayModel(parent), m_flows(flows), m_surroundings(std::move(surroundings))
{
}

void StoredToday::show(store::Store* store)
{
    m_store = store;
    m_cases.clear();
    refresh();
}

void StoredToday::read(Case& c)
{
    const auto& h = c.household;
    c.name = shown(h.name);
    c.address.clear();
    c.facts = {};
    c.place.clear();
    c.appointments.clear();
    c.others.clear();
    c.tasks.clear();
    bool isJoined = false;                // all of it stands in another household now, and asks there
    if (h.client) {
        RecordId header;
        header.b = h.client->b;
        if (const auto household = readRow<domain::Household>(*m_store, *h.client, header)) {
            c.facts.directorName = household->directorName;
            isJoined = household->joinedInto.has_value();
            c.address = shown(household->address);
            c.place = household->place;
        }
        for (const auto& visit : readRows<domain::Visit>(*m_store, *h.client))
            if (visit.visitAt) c.facts.visits.push_back(*visit.visitAt);
        c.facts.plans = readRows<domain::Plan>(*m_store, *h.client);
        c.facts.agreements = readRows<domain::Agreement>(*m_store, *h.client);
    }
    c.safety.clear();
    if (!h.dossier) return;
    c.safety = store::SafetyRules(*m_store).spaces(h.id);
    // Of two plans that are one, the day that comes first.
    for (const auto& space : c.safety)
        for (const auto& plan : readRows<domain::SafetyPlan>(*m_store, space))
            if (plan.validUntil && (!c.facts.safetyPlanUntil || *plan.validUntil < *c.facts.safetyPlanUntil)) c.facts.safetyPlanUntil = plan.validUntil;
    for (auto& status : readRows<domain::CaseStatus>(*m_store, *h.dossier)) c.facts.status = std::move(status);
    c.isMine = !isJoined && domain::isCaseOf(c.facts.status, c.facts.directorName, m_me, m_myName);
    c.facts.attempts = readRows<domain::ContactAttempt>(*m_store, *h.dossier);
    for (const auto& a : readRows<domain::Assessment>(*m_store, *h.dossier)) newest(c.facts.assessedAt, a.assessedAt);
    std::map<RecordId, domain::Day> visitedAt;
    if (h.client)
        for (const auto& visit : readRows<domain::Visit>(*m_store, *h.client))
            if (visit.visitAt) visitedAt[visit.id] = *visit.visitAt;
    for (const auto& o : readRows<domain::VisitObservation>(*m_store, *h.dossier))
        if (const auto at = o.visit ? visitedAt.find(*o.visit) : visitedAt.end(); at != visitedAt.end() && !o.safetyCheck.empty())
            newest(c.facts.safetyCheckAt, std::optional(at->second));
    for (auto& a : readRows<domain::Appointment>(*m_store, *h.dossier))
        (a.user == m_me || a.coVisitor == m_me || (!a.user && c.isMine) ? c.appointments : c.others).push_back(std::move(a));
    for (auto& t : readRows<domain::Task>(*m_store, *h.dossier))
        if (t.forUser == m_me || (!t.forUser && c.isMine)) c.tasks.push_back(std::move(t));
}

std::uint64_t StoredToday::safetyStampOf(const Case& c) const
{
    std::uint64_t sum = 0;
    for (const auto& space : c.safety)
        if (const auto* replica = m_store->replica(space)) sum += replica->revision();
    return sum;
}

void StoredToday::refresh()
{
    const auto now = m_store ? shown(m_surroundings.clock->now()) : QDateTime();
    if (now.date() != m_day) {
        m_day = now.date();
        Q_EMIT dayChanged();
    }
    if (!m_store) {
        m_visits.replaceRows({});
        m_attention.replaceRows({});
        m_tasks.replaceRows({});
        return;
    }
    m_me.b = m_store->user().b;
    for (const auto& p : m_store->people())
        if (p.user == m_store->user()) m_myName = p.name;
    std::map<SpaceId, Case> cases;
    for (const auto& household : m_store->households()) {
        const auto stamp = store::revisionsOf(*m_store, household);
        auto known = m_cases.find(household.id);
        if (known == m_cases.end() || known->second.stamp != stamp || known->second.safetyStamp != safetyStampOf(known->second)) {
            auto& c = cases[household.id];
            c.household = household;
            read(c);
            c.stamp = store::revisionsOf(*m_store, household);   // reading may open what was closed
            c.safetyStamp = safetyStampOf(c);
        } else {
            cases.insert(m_cases.extract(known));
        }
    }
    m_cases = std::move(cases);
    const auto today = dayOf(m_day);
    m_visits.replaceRows(visitRows(today, now.time().msecsSinceStartOfDay() / 60000));
    m_attention.replaceRows(attentionRows(today));
    m_tasks.replaceRows(taskRows(today));
}

QList<TodayVisitRow> StoredToday::visitRows(domain::Day today, int minuteOfDay) const
{
    std::vector<domain::Appointment> all;
    std::map<RecordId, const Case*> owner;
    for (const auto& [id, c] : m_cases)
        for (const auto& a : c.appointments) {
            all.push_back(a);
            owner[a.id] = &c;
        }
    const auto plan = domain::dayPlan(std::move(all), today);
    const auto moments = domain::momentsOf(plan, minuteOfDay);
    QList<TodayVisitRow> rows;
    for (std::size_t i = 0; i < plan.size(); ++i) {
        const auto& a = plan[i];
        const auto& c = *owner.at(a.id);
        TodayVisitRow row;
        row.id = hex(a.id);
        row.householdId = hex(c.household.id);
        row.household = c.name;
        if (a.startMinute) row.startsAt = QDateTime(m_day, QTime::fromMSecsSinceStartOfDay(int(*a.startMinute) * 60000));
        row.minutes = int(a.durationMinutes.value_or(0));
        row.kind = shown(a.kind);
        row.where = !a.placeWords.empty() ? shown(a.placeWords) : a.place.empty() || a.place == "home" ? c.address : QString();
        row.purpose = shown(a.purpose);
        row.moment = shownAs(moments[i]);
        if (a.visit) row.visitId = hex(*a.visit);
        rows.append(row);
    }
    return rows;
}

QList<AttentionRow> StoredToday::attentionRows(domain::Day today) const
{
    std::vector<std::tuple<domain::Attention, const Case*, const domain::Flow*>> all;
    for (const auto& [id, c] : m_cases) {
        const auto* flow = c.isMine ? m_flows.find(c.facts.status.flow) : nullptr;
        if (!flow) continue;
        auto facts = c.facts;
        for (const auto& a : c.appointments)
            if (a.plannedFor && *a.plannedFor >= today && a.status != "cancelled" && (!facts.plannedFor || *a.plannedFor < *facts.plannedFor))
                facts.plannedFor = a.plannedFor;
        for (const auto& attention : domain::attentionFor(*flow, facts, today)) all.emplace_back(attention, &c, flow);
    }
    std::stable_sort(all.begin(), all.end(), [](const auto& a, const auto& b) {
        const auto rank = [](const domain::Attention& x) {
            return std::tuple(x.state != domain::ClockState::Alarm, x.what == domain::Watched::Rhythm, x.since);
        };
        return rank(std::get<0>(a)) < rank(std::get<0>(b));
    });
    const auto language = m_surroundings.language();
    QList<AttentionRow> rows;
    for (const auto& [attention, c, flow] : all) {
        const auto says = spoken(attention.what);
        AttentionRow row;
        row.id = hex(c->household.id) + QLatin1Char('/') + QString::number(int(attention.what));
        row.householdId = hex(c->household.id);
        row.household = c->name;
        row.kind = says.kind;
        row.alarm = attention.state == domain::ClockState::Alarm;
        if (const auto* clock = says.clock ? flow->clock(says.clock) : nullptr) row.words = shown((row.alarm ? clock->alarm : clock->remind).in(language));
        row.since = shown(std::optional(attention.since));
        row.days = attention.days;
        row.number = attention.count;
        rows.append(row);
    }
    return rows;
}

QList<TaskRow> StoredToday::taskRows(domain::Day today) const
{
    QList<TaskRow> rows;
    for (const auto& [id, c] : m_cases)
        for (const auto& t : c.tasks) {
            const bool isDoneToday = t.status == "done" && t.doneAt == today;
            if (!isOpen(t) && !isDoneToday) continue;
            if (t.due && domain::daysBetween(today, *t.due) > kTaskDaysAhead) continue;
            rows.append({hex(t.id), hex(c.household.id), c.name, shown(t.what), shown(t.due), domain::isOverdue(t, today), isDoneToday});
        }
    std::stable_sort(rows.begin(), rows.end(), [](const TaskRow& a, const TaskRow& b) {
        const auto rank = [](const TaskRow& r) { return std::tuple(!r.due.isValid(), r.due, r.id); };
        return rank(a) < rank(b);
    });
    return rows;
}

template <class Row> const StoredToday::Case* StoredToday::caseOf(const std::vector<Row> Case::*rows, const QString& id, const Row** row) const
{
    const auto record = RecordId::fromHex(id.toStdString());
    if (!record || !m_store) return nullptr;
    for (const auto& [household, c] : m_cases)
        for (const auto& r : c.*rows)
            if (r.id == *record && c.household.dossier) {
                *row = &r;
                return &c;
            }
    return nullptr;
}

void StoredToday::setTaskDone(const QString& taskId, bool done)
{
    const domain::Task* task = nullptr;
    const auto* c = caseOf(&Case::tasks, taskId, &task);
    if (!c || isOpen(*task) != done) return;
    const auto put = store::tick(*c->household.dossier, types::Task, task->id, "open", done, dayOf(m_day));
    if (const auto stored = m_store->put(put); !stored) m_surroundings.refused(stored.error());
    refresh();
}

void StoredToday::nobodyHome(const QString& appointmentId)
{
    const domain::Appointment* appointment = nullptr;
    const auto* c = caseOf(&Case::appointments, appointmentId, &appointment);
    if (!c || appointment->visit || appointment->status == "not_home" || appointment->status == "done") return;
    const auto now = shown(m_surroundings.clock->now());
    const auto field = [](const char* name, FieldValue value) {
        return store::FieldWrite{fieldOf(types::ContactAttempt, name), std::move(value), {}};
    };
    std::vector<store::PutRequest> puts;
    puts.push_back({*c->household.dossier, types::ContactAttempt, {},
                    {field("attempted_at", domain::toText(dayOf(now.date()))),
                     field("start_minute", std::int64_t(now.time().msecsSinceStartOfDay() / 60000)), field("manner", std::string("bell")),
                     field("result", std::string("no_answer")), field("by", m_me)}});
    puts.push_back({*c->household.dossier, types::Appointment, appointment->id,
                    {{fieldOf(types::Appointment, "status"), std::string("not_home"), {}}}});
    if (const auto stored = m_store->putAll(puts); !stored) m_surroundings.refused(stored.error());
    refresh();
}

} // namespace aanzet
