// SPDX-License-Identifier: EUPL-1.2
#include "mobile/households/StoredHousehold.h"
#include "mobile/domain/Agreement.h"
#include "mobile/domain/Assessment.h"
#include "mobile/domain/Household.h"
#include "mobile/domain/NetworkMap.h"
#include "mobile/domain/Plan.h"
#include "mobile/domain/Visit.h"
#include "mobile/store/RowReading.h"
#include "mobile/viewmodels/AnswerKeys.h"
#include "mobile/viewmodels/Shown.h"

namespace aanzet {

using store::readRow;
using store::readRows;

StoredHousehold::StoredHousehold(store::Store& store, const store::HouseholdRef& household, Editors editors, QObject* parent)
    : HouseholdModel(parent), m_store(&store), m_household(household), m_editors(std::move(editors))
{
    refresh();
}

void StoredHousehold::refresh()
{
    if (!m_store) return;
    if (auto household = m_store->household(m_household.id); household.ok()) m_household = *household;
    m_conflicts = 0;
    for (const auto& c : m_store->conflicts()) m_conflicts += c.household == m_household.id;
    if (m_household.client) {
        readHeader();
        readContactPoints();
        readAgreements();
        m_persons = int(m_store->list(*m_household.client, types::NetworkPerson).size());
        m_ties = int(m_store->list(*m_household.client, types::NetworkTie).size());
    }
    readVisits();
    readScores();
    Q_EMIT changed();
}

void StoredHousehold::place(Field field, std::uint16_t type, const char* name, std::optional<RecordId> record, const std::string& value)
{
    Text& t = m_text[field];
    t.shown = shown(value);
    t.type = type;
    t.field = store::fieldOf(type, name);
    t.record = record;
    t.context = record ? m_store->contextOf(*m_household.client, *record, type, t.field) : record::VersionVector();
}

void StoredHousehold::readHeader()
{
    RecordId id;
    id.b = m_household.client->b;
    const auto header = readRow<domain::Household>(*m_store, *m_household.client, id).value_or(domain::Household{});
    place(CallName, types::Household, "call_name", id, header.callName);
    place(Address, types::Household, "address", id, header.address);
    place(Director, types::Household, "director_name", id, header.directorName);
    place(DirectorPhone, types::Household, "director_phone", id, header.directorPhone);
    // The newest plan that is not closed speaks for them.
    place(GoodEnough, types::Plan, "acceptable_situation", std::nullopt, {});
    for (const auto& plan : readRows<domain::Plan>(*m_store, *m_household.client))
        if (plan.status != "closed") place(GoodEnough, types::Plan, "acceptable_situation", plan.id, plan.acceptableSituation);
}

void StoredHousehold::readContactPoints()
{
    std::optional<domain::ContactPoint> best;
    for (auto& point : readRows<domain::ContactPoint>(*m_store, *m_household.client)) {
        if (point.kind != "phone" && point.kind != "mobile" && point.kind != "message_app") continue;
        if (!best || (point.preferred && !best->preferred)) best = std::move(point);
    }
    place(Phone, types::ContactPoint, "value", best ? std::optional(best->id) : std::nullopt, best ? best->value : std::string());
}

void StoredHousehold::readVisits()
{
    std::set<RecordId> observed;
    if (m_household.dossier) {
        for (const auto& o : readRows<domain::VisitObservation>(*m_store, *m_household.dossier))
            if (o.visit && !o.notes.empty()) observed.insert(*o.visit);
        for (const auto& o : readRows<domain::Observation>(*m_store, *m_household.dossier))
            if (o.visit) observed.insert(*o.visit);
        for (const auto& w : readRows<domain::Worry>(*m_store, *m_household.dossier))
            if (w.visit) observed.insert(*w.visit);
    }
    QList<VisitRow> rows;
    if (m_household.client)
        for (const auto& v : readRows<domain::Visit>(*m_store, *m_household.client)) {
            VisitRow row;
            row.id = QString::fromStdString(v.id.hex());
            row.visitAt = QDateTime(shown(v.visitAt), QTime::fromMSecsSinceStartOfDay(int(v.startMinute.value_or(0)) * 60000));
            const auto& words = v.clientWords.empty() ? v.purpose : v.clientWords;
            row.firstLine = shown(words.substr(0, words.find('\n')));
            row.hasObservation = observed.count(v.id) > 0;
            rows.append(row);
        }
    std::stable_sort(rows.begin(), rows.end(), [](const auto& a, const auto& b) { return a.visitAt > b.visitAt; });
    m_visits.replaceRows(rows);
}

void StoredHousehold::readAgreements()
{
    const auto today = m_editors.today();
    QList<AgreementRow> rows;
    for (const auto& a : readRows<domain::Agreement>(*m_store, *m_household.client)) {
        if (a.status == "done" || a.status == "dropped") continue;
        const auto by = shown(a.byWhen);
        rows.append({QString::fromStdString(a.id.hex()), shown(a.what), shown(a.who), by, by.isValid() && by < today});
    }
    std::stable_sort(rows.begin(), rows.end(), [](const auto& a, const auto& b) {
        return a.by.isValid() != b.by.isValid() ? a.by.isValid() : a.by < b.by;
    });
    m_agreements.replaceRows(rows);
}

// The newest answer per area, over all measurements.
void StoredHousehold::readScores()
{
    if (!m_household.dossier) return m_scores.replaceRows({});
    std::map<RecordId, domain::Day> measuredAt;
    for (const auto& a : readRows<domain::Assessment>(*m_store, *m_household.dossier))
        measuredAt[a.id] = a.assessedAt.value_or(domain::Day{});
    std::map<std::string, std::pair<domain::Day, ScoreRow>> newest;
    for (const auto& s : readRows<domain::DomainScore>(*m_store, *m_household.dossier)) {
        const auto at = s.assessment ? measuredAt.find(*s.assessment) : measuredAt.end();
        if (at == measuredAt.end() || (!s.level && s.answer.empty())) continue;
        ScoreRow row{shown(s.domain), m_editors.areaLabel(s.domain), int(s.level.value_or(0)), otherAnswerOf(s.answer)};
        auto [it, isNew] = newest.try_emplace(s.domain, at->second, row);
        if (!isNew && at->second >= it->second.first) it->second = {at->second, row};
    }
    QList<ScoreRow> rows;
    for (auto& [domain, entry] : newest) rows.append(entry.second);
    m_scores.replaceRows(rows);
}

void StoredHousehold::setField(aanzet::HouseholdModel::Field field, const QString& text)
{
    const Text& t = m_text[field];
    if (!m_store || !m_household.client || text == t.shown) return;
    const auto value = text.trimmed().toStdString();
    store::PutRequest put{*m_household.client, t.type, t.record, {{t.field, value.empty() ? FieldValue() : FieldValue(value), t.context}}};
    if (!t.record && field == Phone) {
        put.fields.push_back({store::fieldOf(types::ContactPoint, "kind"), std::string("phone"), {}});
        put.fields.push_back({store::fieldOf(types::ContactPoint, "preferred"), true, {}});
    }
    if (const auto done = m_store->put(put); !done) m_editors.refused(done.error());
    refresh();
}

// Made when a screen first asks, for the rest of this household's life.
aanzet::NetworkEditor* StoredHousehold::network()
{
    if (!m_network && m_store && m_household.client) m_network = m_editors.network(m_household, this);
    return m_network;
}

aanzet::VisitEditor* StoredHousehold::openVisit(const QString& visitId)
{
    if (!m_store) return nullptr;
    std::optional<RecordId> id;
    if (!visitId.isEmpty()) {
        const auto parsed = RecordId::fromHex(visitId.toStdString());
        if (!parsed) return nullptr;
        id = *parsed;
    }
    // Later: a screen may still be bound to the one before.
    if (m_visit) m_visit->deleteLater();
    m_visit = m_editors.visit(m_household, id, this);
    return m_visit;
}

PrintModel* StoredHousehold::prints()
{
    if (!m_prints && m_store && m_editors.prints) m_prints = m_editors.prints(m_household, this);
    return m_prints;
}

aanzet::AssessmentEditor* StoredHousehold::openAssessment()
{
    if (!m_store) return nullptr;
    if (m_assessment) m_assessment->deleteLater();
    m_assessment = m_editors.assessment(m_household, this);
    return m_assessment;
}

} // namespace aanzet
