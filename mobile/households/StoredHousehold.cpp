// SPDX-License-Identifier: EUPL-1.2
#include "mobile/households/StoredHousehold.h"
#include "mobile/domain/Agreement.h"
#include "mobile/domain/Assessment.h"
#include "mobile/domain/CaseStatus.h"
#include "mobile/domain/Household.h"
#include "mobile/domain/NetworkMap.h"
#include "mobile/domain/PlanRules.h"
#include "mobile/domain/VisitRules.h"
#include "mobile/store/RowReading.h"
#include "mobile/store/Tick.h"
#include "mobile/viewmodels/AnswerKeys.h"
#include "mobile/viewmodels/Shown.h"
#include <QCoreApplication>

namespace aanzet {

using store::readRow;
using store::readRows;

StoredHousehold::StoredHousehold(store::Store& store, const store::HouseholdRef& household, Editors editors, QObject* parent)
    : HouseholdModel(parent), m_store(&store), m_household(household), m_editors(std::move(editors))
{
    looked(store::Look::Page);
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
        readMembers();
        m_persons = int(m_store->list(*m_household.client, types::NetworkPerson).size());
        m_ties = int(m_store->list(*m_household.client, types::NetworkTie).size());
    }
    readVisits();
    readScores();
    readStanding();
    readLooked();
    if (m_contact) m_contact->refresh();
    if (m_journal) m_journal->refresh();
    Q_EMIT changed();
}

void StoredHousehold::detach()
{
    m_store = nullptr;
    if (m_journal) m_journal->detach();
    if (m_noteMove) m_noteMove->detach();
    if (m_join) m_join->detach();
    if (m_split) m_split->detach();
    if (m_contact) m_contact->detach();
}

void StoredHousehold::place(Field field, std::uint16_t type, const char* name, std::optional<RecordId> record, const std::string& value)
{
    Text& t = m_text[field];
    if (t.record != record) t.earlier.clear();
    else if (t.shown != shown(value)) t.earlier.insert_or_assign(t.shown, t.context);
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
    m_question = shown(header.questionOwnWords);
    m_reachability = shown(header.reachability);
    m_joinedInto.clear();
    m_leftBehind = 0;
    if (const auto into = header.joinedInto ? store::HouseholdJoin::joinedInto(*m_store, m_household.id) : std::nullopt) {
        const auto other = m_store->household(*into);
        //: A household that was joined with one that this person may not read
        m_joinedInto = other && !other->name.empty() ? shown(other->name) : QCoreApplication::translate("StoredHousehold", "another household");
        m_leftBehind = int(store::HouseholdJoin::leftIn(*m_store, m_household.id));
    }
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
    const auto today = dayOf(m_editors.today());
    QList<AgreementRow> rows;
    for (const auto& a : readRows<domain::Agreement>(*m_store, *m_household.client)) {
        if (a.status == "done" || a.status == "dropped") continue;
        rows.append({QString::fromStdString(a.id.hex()), shown(a.what), shown(a.who), shown(a.byWhen), domain::isOverdue(a, today), false});
    }
    std::stable_sort(rows.begin(), rows.end(), [](const auto& a, const auto& b) {
        return a.by.isValid() != b.by.isValid() ? a.by.isValid() : a.by < b.by;
    });
    m_agreements.replaceRows(rows);
}

// The newest answer per area, over all measurements, in the order of the instrument.
void StoredHousehold::readScores()
{
    if (m_editors.trends) m_trends.replaceRows(m_editors.trends(m_household));
    if (!m_household.dossier) return m_scores.replaceRows({});
    std::map<RecordId, domain::Assessment> measurements;
    for (auto& a : readRows<domain::Assessment>(*m_store, *m_household.dossier)) measurements[a.id] = std::move(a);
    std::set<RecordId> corrected;   // by a newer measurement of the same moment
    for (const auto& [id, a] : measurements)
        if (a.corrects) corrected.insert(*a.corrects);
    std::map<std::string, std::pair<domain::Day, ScoreRow>> newest;
    for (const auto& s : readRows<domain::DomainScore>(*m_store, *m_household.dossier)) {
        const auto of = s.assessment ? measurements.find(*s.assessment) : measurements.end();
        if (of == measurements.end() || corrected.count(of->first) || (!s.level && s.answer.empty())) continue;
        const auto& m = of->second;
        const auto level = s.level.value_or(0);
        const auto at = m.assessedAt.value_or(domain::Day{});
        ScoreRow row{shown(s.domain), m_editors.words.areaLabel(s.domain), int(level), m_editors.words.answerWords(m.instrument, m.version, level, s.answer)};
        auto [it, isNew] = newest.try_emplace(s.domain, at, row);
        if (!isNew && at >= it->second.first) it->second = {at, row};
    }
    std::vector<std::pair<std::size_t, ScoreRow>> ordered;
    for (const auto& [domain, entry] : newest) ordered.emplace_back(m_editors.placeOfArea(domain), entry.second);
    std::stable_sort(ordered.begin(), ordered.end(), [](const auto& a, const auto& b) { return a.first < b.first; });
    QList<ScoreRow> rows;
    for (auto& [at, row] : ordered) rows.append(row);
    m_scores.replaceRows(rows);
}

void StoredHousehold::readMembers()
{
    auto persons = readRows<domain::Person>(*m_store, *m_household.client);
    std::erase_if(persons, [](const domain::Person& p) { return !p.livesHere && !p.isClient; });
    std::stable_sort(persons.begin(), persons.end(), [](const auto& a, const auto& b) {
        return std::tuple(!a.isClient, a.order, a.birthYear.value_or(0)) < std::tuple(!b.isClient, b.order, b.birthYear.value_or(0));
    });
    m_members.clear();
    const int year = m_editors.today().year();
    for (const auto& p : persons) {
        QStringList words{shown(p.name)};
        if (!p.relation.empty()) words.append(shown(p.relation));
        //: Age of a member of the household, about
        if (p.birthYear) words.append(QCoreApplication::translate("StoredHousehold", "%n year(s)", nullptr, int(year - *p.birthYear)));
        m_members.append(words.join(QStringLiteral(", ")));
    }
    m_openGoals = 0;
    std::set<RecordId> plans;
    for (const auto& plan : readRows<domain::Plan>(*m_store, *m_household.client))
        if (plan.status != "closed") plans.insert(plan.id);
    for (const auto& goal : readRows<domain::Goal>(*m_store, *m_household.client))
        m_openGoals += goal.plan && plans.count(*goal.plan) && goal.level != "collaboration" && (goal.status.empty() || goal.status == "open" || goal.status == "partly");
}

// Where the work stands: phase, the newest safety check, who else helps.
void StoredHousehold::readStanding()
{
    m_phase.clear();
    m_safety = Unknown;
    m_safetyWords.clear();
    m_safetyAt = {};
    if (!m_household.dossier) return m_helpers.replaceRows({});
    for (const auto& status : readRows<domain::CaseStatus>(*m_store, *m_household.dossier)) m_phase = shown(status.phase);
    std::map<RecordId, domain::Day> visitedAt;
    if (m_household.client)
        for (const auto& v : readRows<domain::Visit>(*m_store, *m_household.client))
            if (v.visitAt) visitedAt[v.id] = *v.visitAt;
    std::optional<domain::Day> newest;
    for (const auto& o : readRows<domain::VisitObservation>(*m_store, *m_household.dossier)) {
        const auto at = o.visit ? visitedAt.find(*o.visit) : visitedAt.end();
        if (at == visitedAt.end() || o.safetyCheck.empty() || (newest && at->second < *newest)) continue;
        newest = at->second;
        m_safety = o.safetyCheck == "red" ? Red : o.safetyCheck == "orange" ? Orange : Green;
        m_safetyWords = shown(o.safetyMeasures);
        m_safetyAt = shown(newest).startOfDay();
    }
    if (!domain::safetyCheckHolds(newest, dayOf(m_editors.today())) && m_safety == Green) m_safety = Unknown;
    QList<HelperRow> helpers;
    for (const auto& h : readRows<domain::Helper>(*m_store, *m_household.dossier)) {
        if (h.active == "ended" || (h.until && *h.until < dayOf(m_editors.today()))) continue;
        helpers.append({QString::fromStdString(h.id.hex()), shown(h.name), shown(h.organisation), shown(h.task.empty() ? h.discipline : h.task),
                        h.since ? shown(h.since).startOfDay() : QDateTime(), h.active != "asleep"});
    }
    std::stable_sort(helpers.begin(), helpers.end(), [](const HelperRow& a, const HelperRow& b) { return a.active > b.active; });
    m_helpers.replaceRows(helpers);
}

// When this person last looked at the journal stands in their own space: it follows them to another device.
void StoredHousehold::readLooked()
{
    m_lookedAt.reset();
    const auto own = m_store->spaceOfKind(SpaceKind::Personal);
    if (own)
        for (const auto& record : m_store->list(*own, types::ReadingMark)) {
            const auto mark = m_store->get(*own, record);
            if (!mark) continue;
            const auto* about = mark->field(store::fieldOf(types::ReadingMark, "about"));
            const auto* seen = mark->field(store::fieldOf(types::ReadingMark, "seen"));
            const auto* id = about ? std::get_if<RecordId>(&about->shown.value) : nullptr;
            const auto* text = seen ? std::get_if<std::string>(&seen->shown.value) : nullptr;
            if (!id || !text || id->b != m_household.id.b) continue;
            if (const auto at = fromRfc3339(*text); at.ok() && (!m_lookedAt || *at > *m_lookedAt)) m_lookedAt = *at;
        }
    m_fresh = freshItems(*m_store, m_household, m_editors.words, m_lookedAt);
}

void StoredHousehold::setField(aanzet::HouseholdModel::Field field, const QString& before, const QString& text)
{
    const Text& t = m_text[field];
    if (!m_store || !m_household.client || text == before || text == t.shown) return;
    const auto value = text.trimmed().toStdString();
    // Based on what they saw. What was typed before this page was opened knows of nothing that stands here now.
    auto context = t.context;
    if (before != t.shown) {
        const auto seen = t.earlier.find(before);
        context = seen == t.earlier.end() ? record::VersionVector() : seen->second;
    }
    store::PutRequest put{*m_household.client, t.type, t.record, {{t.field, value.empty() ? FieldValue() : FieldValue(value), context}}};
    if (!t.record && field == Phone) {
        put.fields.push_back({store::fieldOf(types::ContactPoint, "kind"), std::string("phone"), {}});
        put.fields.push_back({store::fieldOf(types::ContactPoint, "preferred"), true, {}});
    }
    if (const auto done = m_store->put(put); !done) m_editors.refused(done.error());
    refresh();
}

// A screen is opened: this person looked (security.md 6). Once for each opening; what it reads on goes without saying.
void StoredHousehold::looked(store::Look what)
{
    if (m_editors.looked) m_editors.looked(m_household, what);
}

// Made when a screen first asks, for the rest of this household's life.
aanzet::NetworkEditor* StoredHousehold::network()
{
    if (!m_network && m_store && m_household.client) {
        looked(store::Look::Network);
        m_network = m_editors.network(m_household, this);
    }
    return m_network;
}

aanzet::VisitEditor* StoredHousehold::openVisit(const QString& visitId)
{
    if (!m_store) return nullptr;
    std::optional<RecordId> id;
    if (!visitId.isEmpty()) {
        const auto parsed = RecordId::fromHex(visitId.toStdString());
        if (!parsed) return nullptr;
        // One that was never stored is the new one that was being typed.
        if (m_household.client && store::readRow<domain::Visit>(*m_store, *m_household.client, *parsed)) id = *parsed;
    }
    return open({id, {}});
}

aanzet::VisitEditor* StoredHousehold::beginVisit(const QString& appointmentId)
{
    if (!m_store) return nullptr;
    const auto appointment = RecordId::fromHex(appointmentId.toStdString());
    return open({{}, appointment ? std::optional(*appointment) : std::nullopt});
}

VisitEditor* StoredHousehold::open(const VisitWanted& wanted)
{
    // Later: a screen may still be bound to the one before.
    if (m_visit) m_visit->deleteLater();
    looked(store::Look::Visit);
    m_visit = m_editors.visit(m_household, wanted, this);
    return m_visit;
}

PrintModel* StoredHousehold::prints()
{
    if (!m_prints && m_store && m_editors.prints) m_prints = m_editors.prints(m_household, this);
    return m_prints;
}

ContactModel* StoredHousehold::contact()
{
    if (!m_contact && m_store) m_contact = new StoredContact(*m_store, m_household, {m_editors.now, m_editors.refused}, this);
    return m_contact;
}

CircleModel* StoredHousehold::circle()
{
    if (!m_circle && m_store && m_editors.circle) m_circle = m_editors.circle(m_household, this);
    return m_circle;
}

HandoverModel* StoredHousehold::handover()
{
    if (!m_handover && m_store && m_editors.handover) m_handover = m_editors.handover(m_household, this);
    return m_handover;
}

aanzet::AssessmentEditor* StoredHousehold::openAssessment()
{
    if (!m_store) return nullptr;
    if (m_assessment) m_assessment->deleteLater();
    looked(store::Look::LifeAreas);
    m_assessment = m_editors.assessment(m_household, this);
    return m_assessment;
}

aanzet::JournalModel* StoredHousehold::openJournal()
{
    if (!m_store) return nullptr;
    if (m_journal) m_journal->deleteLater();
    looked(store::Look::Journal);
    m_journal = new StoredJournal(*m_store, m_household, {m_editors.words, m_editors.now, m_editors.refused}, m_lookedAt, this);
    if (const auto own = m_store->spaceOfKind(SpaceKind::Personal); own && (!m_lookedAt || m_fresh > 0)) {
        RecordId about, mark;
        about.b = mark.b = m_household.id.b;   // one mark for a household: two devices write the same record
        const auto field = [](const char* name, FieldValue value) {
            return store::FieldWrite{store::fieldOf(types::ReadingMark, name), std::move(value), {}};
        };
        store::PutRequest put{*own, types::ReadingMark, mark, {field("seen", toRfc3339(m_editors.now())), field("read_at", domain::toText(dayOf(m_editors.today())))}};
        if (!m_lookedAt) put.fields.push_back(field("about", about));
        if (const auto done = m_store->put(put); !done) m_editors.refused(done.error());
    }
    return m_journal;
}

aanzet::NoteMoveModel* StoredHousehold::openNoteMove(const QString& itemId)
{
    const auto id = RecordId::fromHex(itemId.left(32).toStdString());   // what of the record an item tells comes after
    if (!m_store || !id) return nullptr;
    if (m_noteMove) m_noteMove->deleteLater();
    looked(store::Look::Journal);
    return m_noteMove = new StoredNoteMove(*m_store, m_household.id, *id, m_editors.now, this);
}

aanzet::HouseholdJoinModel* StoredHousehold::openJoin()
{
    if (!m_store) return nullptr;
    if (m_join) m_join->deleteLater();
    looked(store::Look::Journal);
    return m_join = new StoredHouseholdJoin(*m_store, m_household.id, m_editors.words, m_editors.now, this);
}

aanzet::HouseholdSplitModel* StoredHousehold::openSplit()
{
    if (!m_store) return nullptr;
    if (m_split) m_split->deleteLater();
    looked(store::Look::Journal);
    return m_split = new StoredHouseholdSplit(*m_store, m_household.id, m_editors.words, m_editors.now, this);
}

aanzet::PlanModel* StoredHousehold::openPlan()
{
    if (!m_store) return nullptr;
    if (m_plan) m_plan->deleteLater();
    looked(store::Look::Plan);
    m_plan = m_editors.plan(m_household, this);
    return m_plan;
}

aanzet::SafetyModel* StoredHousehold::openSafetyPlan()
{
    if (!m_store || !hasSafetyPlan()) return nullptr;
    if (m_safetyPlan) m_safetyPlan->deleteLater();
    looked(store::Look::SafetyPlan);
    m_safetyPlan = m_editors.safetyPlan(m_household, this);
    return m_safetyPlan;
}

TalkPictureModel::Hindrance StoredHousehold::talkHindrance() const
{
    if (!m_household.client) return TalkPictureModel::NotShared;
    return m_editors.talkHindrance ? m_editors.talkHindrance() : TalkPictureModel::NoPack;
}

aanzet::TalkPictureModel* StoredHousehold::openTalkPicture()
{
    if (!m_store || !canTalk()) return nullptr;
    if (m_talk) m_talk->deleteLater();
    looked(store::Look::TalkPicture);
    m_talk = m_editors.talkPicture(m_household, this);
    return m_talk;
}

void StoredHousehold::setAgreementDone(const QString& agreementId, bool done)
{
    const auto id = RecordId::fromHex(agreementId.toStdString());
    if (!m_store || !m_household.client || !id) return;
    const auto put = store::tick(*m_household.client, types::Agreement, *id, "open", done, dayOf(m_editors.today()));
    if (const auto stored = m_store->put(put); !stored) m_editors.refused(stored.error());
    refresh();
}

} // namespace aanzet
