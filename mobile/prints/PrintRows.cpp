// SPDX-License-Identifier: EUPL-1.2
#include "mobile/prints/PrintRows.h"
#include "mobile/domain/Task.h"
#include "mobile/domain/VisitRules.h"
#include "mobile/store/RowReading.h"
#include "mobile/viewmodels/Shown.h"
#include <algorithm>

namespace aanzet::prints {
namespace {

using store::readRow;
using store::readRows;

template <class Row> void sortByOrder(std::vector<Row>& rows)
{
    std::stable_sort(rows.begin(), rows.end(), [](const auto& a, const auto& b) { return a.order < b.order; });
}

void readPlan(store::Store& store, const SpaceId& space, ClientRows& rows)
{
    for (auto& plan : readRows<domain::Plan>(store, space))
        if (plan.status != "closed" && (!rows.plan || plan.startedAt >= rows.plan->startedAt)) rows.plan = std::move(plan);
    if (!rows.plan) return;
    for (auto& goal : readRows<domain::Goal>(store, space))
        if (goal.plan == rows.plan->id && goal.status != "not_any_more") rows.goals.push_back(std::move(goal));
    for (auto& step : readRows<domain::Step>(store, space))
        if (step.plan == rows.plan->id || std::any_of(rows.goals.begin(), rows.goals.end(), [&](const auto& g) { return step.goal == g.id; }))
            rows.steps.push_back(std::move(step));
    sortByOrder(rows.goals);
    sortByOrder(rows.steps);
    std::stable_sort(rows.goals.begin(), rows.goals.end(), [](const auto& a, const auto& b) { return a.priority.value_or(99) < b.priority.value_or(99); });
    rows.additions = readPlanAdditions(store, space, rows.plan->id, rows.goals, rows.steps);
}

void readTalk(store::Store& store, const SpaceId& space, ClientRows& rows)
{
    for (auto& answer : readRows<domain::TalkAnswer>(store, space)) {
        const auto known = std::find_if(rows.talk.begin(), rows.talk.end(), [&](const auto& a) { return a.picture == answer.picture && a.scene == answer.scene; });
        if (known == rows.talk.end()) rows.talk.push_back(std::move(answer));
        else if (known->answeredAt < answer.answeredAt) *known = std::move(answer);
    }
}

// The newest drawing, without the people whom the professional layer keeps out of sight: somebody may be looking along.
void readDrawing(store::Store& store, const store::HouseholdRef& household, ClientRows& rows)
{
    domain::Drawing drawing;
    bool isThere = false;
    for (auto& map : readRows<domain::NetworkMap>(store, *household.client))
        if (!isThere || map.startedAt >= drawing.map.startedAt) {
            drawing.map = std::move(map);
            isThere = true;
        }
    if (!isThere) return;
    for (auto& person : readRows<domain::NetworkPerson>(store, *household.client))
        if (person.map == drawing.map.id) drawing.persons.push_back(std::move(person));
    for (auto& tie : readRows<domain::NetworkTie>(store, *household.client))
        if (tie.map == drawing.map.id) drawing.ties.push_back(std::move(tie));
    for (auto& stroke : readRows<domain::NetworkStroke>(store, *household.client))
        if (stroke.map == drawing.map.id) drawing.strokes.push_back(std::move(stroke));
    for (auto& slip : readRows<domain::NetworkWord>(store, *household.client))
        if (slip.map == drawing.map.id) drawing.words.push_back(std::move(slip));
    for (auto& group : readRows<domain::NetworkGroup>(store, *household.client))
        if (group.map == drawing.map.id) drawing.groups.push_back(std::move(group));
    drawing.members = readRows<domain::NetworkMember>(store, *household.client);
    std::vector<domain::NetworkNote> notes;
    if (household.dossier) notes = readRows<domain::NetworkNote>(store, *household.dossier);
    // Who was there and when is said where it was kept.
    std::optional<domain::NetworkSnapshot> last;
    for (auto& snapshot : readRows<domain::NetworkSnapshot>(store, *household.client))
        if (snapshot.map == drawing.map.id && (!last || snapshot.takenAt >= last->takenAt)) last = std::move(snapshot);
    if (last && drawing.map.present.empty()) {
        drawing.map.present = last->present;
        drawing.map.drawnBy = last->drawnBy;
        drawing.map.startedAt = last->takenAt;
    }
    rows.drawing = domain::safeView(std::move(drawing), notes);
}

} // namespace

ClientRows readClientRows(store::Store& store, const store::HouseholdRef& household, domain::Day today)
{
    ClientRows rows;
    rows.name = household.name;
    if (!household.client) return rows;
    const auto& space = *household.client;
    RecordId id;
    id.b = space.b;
    rows.header = readRow<domain::Household>(store, space, id).value_or(domain::Household{});
    if (!rows.header.callName.empty()) rows.name = rows.header.callName;
    rows.persons = readRows<domain::Person>(store, space);
    sortByOrder(rows.persons);
    rows.agreements = readRows<domain::Agreement>(store, space);
    std::stable_sort(rows.agreements.begin(), rows.agreements.end(), [](const auto& a, const auto& b) {
        return a.byWhen.has_value() != b.byWhen.has_value() ? a.byWhen.has_value() : a.byWhen < b.byWhen;
    });
    rows.contacts = readRows<domain::ContactPoint>(store, space);
    rows.evaluations = readRows<Evaluation>(store, space);
    rows.statements = readRows<Statement>(store, space);
    rows.visits = readRows<domain::Visit>(store, space);
    std::stable_sort(rows.visits.begin(), rows.visits.end(), [](const auto& a, const auto& b) { return a.visitAt > b.visitAt; });
    readTalk(store, space, rows);
    std::optional<domain::Day> newest;
    for (const auto& visit : rows.visits) {
        if (newest && visit.visitAt < newest) continue;
        newest = visit.visitAt;
        rows.nextContact = visit.nextContact && *visit.nextContact >= today ? visit.nextContact : std::nullopt;
        rows.nextContactWords = rows.nextContact ? visit.nextContactWords : std::string();
    }
    readPlan(store, space, rows);
    readDrawing(store, household, rows);
    for (auto& assessment : readRows<domain::ClientAssessment>(store, space)) rows.measurements.push_back({std::move(assessment), {}});
    for (auto& score : readRows<domain::ClientScore>(store, space))
        for (auto& m : rows.measurements)
            if (score.clientAssessment == m.assessment.id) m.scores.push_back(score);
    domain::dropCorrected(rows.measurements);
    return rows;
}

NextTime readNextTime(store::Store& store, const store::HouseholdRef& household, domain::Day today)
{
    NextTime next;
    if (!household.dossier) return next;
    for (const auto& a : readRows<domain::Appointment>(store, *household.dossier)) {
        const bool isWithClient = a.kind.empty() || a.kind == "visit" || a.kind == "phone" || a.kind == "along_to_agency" || a.kind == "check_in";
        if (!isWithClient || !a.plannedFor || *a.plannedFor < today || (!a.status.empty() && a.status != "planned")) continue;
        const auto minute = a.startMinute && *a.startMinute >= 0 && *a.startMinute < 24 * 60 ? std::optional(int(*a.startMinute)) : std::nullopt;
        if (next.day && std::pair(*next.day, next.minute.value_or(24 * 60)) <= std::pair(*a.plannedFor, minute.value_or(24 * 60))) continue;
        next = {a.plannedFor, minute, a.kind == "phone" && a.place.empty() ? "phone" : a.kind == "along_to_agency" && a.place.empty() ? "agency" : a.place};
    }
    return next;
}

HandoverRows readHandoverRows(store::Store& store, const store::HouseholdRef& household, domain::Day today)
{
    HandoverRows rows;
    if (!household.dossier) return rows;
    for (const auto& status : readRows<domain::CaseStatus>(store, *household.dossier)) rows.phase = status.phase;
    std::map<RecordId, domain::Day> visitedAt;
    if (household.client)
        for (const auto& v : readRows<domain::Visit>(store, *household.client))
            if (v.visitAt) visitedAt[v.id] = *v.visitAt;
    for (const auto& o : readRows<domain::VisitObservation>(store, *household.dossier)) {
        const auto at = o.visit ? visitedAt.find(*o.visit) : visitedAt.end();
        if (at == visitedAt.end() || o.safetyCheck.empty() || (rows.safetyAt && at->second < *rows.safetyAt)) continue;
        rows.safetyAt = at->second;
        rows.safetyCheck = o.safetyCheck;
        rows.safetyMeasures = o.safetyMeasures;
    }
    if (!domain::safetyCheckHolds(rows.safetyAt, today) && rows.safetyCheck == "green") rows.safetyCheck.clear();
    for (auto& h : readRows<domain::Helper>(store, *household.dossier))
        if (h.active != "ended" && (!h.until || *h.until >= today)) rows.helpers.push_back(std::move(h));
    std::optional<domain::Day> newest;
    for (const auto& entry : readRows<domain::JournalEntry>(store, *household.dossier)) {
        if (entry.kind != "handover" || (newest && entry.happenedAt < newest)) continue;
        newest = entry.happenedAt;
        rows.note = entry.text;
    }
    return rows;
}

Result<WhoRead> readWhoRead(store::Store& store, const store::HouseholdRef& household)
{
    AANZET_TRY(const auto report, store::readAccess(store, household.id));
    WhoRead out;
    out.missing = report.gaps;
    out.broken = report.broken;
    std::map<UserId, store::Person> people;
    for (const auto& p : store.people()) people[p.user] = p;
    for (auto& g : store::groupAccess(report.lines, [](WallTime at) { return dayOf(shown(at).date()); })) {
        const auto& person = people[g.user];
        out.lines.push_back({g.day, person.name, person.role, g.action, std::move(g.client), std::move(g.dossier)});
    }
    return out;
}

ProfessionalRows readProfessionalRows(store::Store& store, const store::HouseholdRef& household)
{
    ProfessionalRows rows;
    if (!household.dossier) return rows;
    for (auto& assessment : readRows<domain::Assessment>(store, *household.dossier)) rows.measurements.push_back({std::move(assessment), {}});
    for (auto& score : readRows<domain::DomainScore>(store, *household.dossier))
        for (auto& m : rows.measurements)
            if (score.assessment == m.assessment.id) m.scores.push_back(score);
    domain::dropCorrected(rows.measurements);
    return rows;
}

} // namespace aanzet::prints
