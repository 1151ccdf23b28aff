// SPDX-License-Identifier: EUPL-1.2
#include "mobile/agenda/StoredAgenda.h"
#include "mobile/domain/AgendaDays.h"
#include "mobile/domain/CalendarFile.h"
#include "mobile/store/RowReading.h"
#include "mobile/vault/AtomicFile.h"
#include "mobile/viewmodels/Shown.h"
#include "shared/crypto/Crypto.h"
#include <QCoreApplication>
#include <QDir>
#include <QStandardPaths>
#include <tuple>

namespace aanzet {
namespace {

QString hex(const auto& id) { return QString::fromStdString(id.hex()); }

bool isAhead(const domain::Appointment& a) { return a.status != "cancelled" && a.status != "moved" && a.status != "done" && a.status != "not_home"; }

AgendaItem::Kind shownAs(domain::Due what)
{
    switch (what) {
    case domain::Due::Review: return AgendaItem::Review;
    case domain::Due::Agreement: return AgendaItem::Agreement;
    case domain::Due::Task: return AgendaItem::Task;
    case domain::Due::WatchEnds: return AgendaItem::WatchEnds;
    case domain::Due::Contact: return AgendaItem::Contact;
    case domain::Due::Assessment: return AgendaItem::Assessment;
    case domain::Due::SafetyCheck: break;
    }
    return AgendaItem::SafetyCheck;
}

// The same for the same appointment, and says nothing about whose it is.
std::string markOf(const RecordId& appointment)
{
    return crypto::hash128As<RecordId>(appointment.view(), viewOf("az1/calendar")).hex() + "@aanzet";
}

AgendaModel::Outcome outcomeOf(ErrorCode code)
{
    return code == ErrorCode::DiskFull ? AgendaModel::DiskFull : code == ErrorCode::Storage ? AgendaModel::NotWritable : AgendaModel::Failed;
}

} // namespace

StoredAgenda::StoredAgenda(const StoredToday& today, const FlowCatalogue& flows, Surroundings surroundings, QObject* parent)
    : AgendaModel(parent), m_day(today), m_flows(flows), m_surroundings(std::move(surroundings))
{
}

void StoredAgenda::show(store::Store* store)
{
    m_store = store;
    m_taken.reset();
    m_outcome = Nothing;
    if (!store) m_isOpen = m_isWholeTeam = false;
    refresh();
}

QDate StoredAgenda::today() const { return shown(m_surroundings.clock->now()).date(); }

QString StoredAgenda::nameOf(const RecordId& user) const
{
    UserId id;
    id.b = user.b;
    const auto found = m_people.find(id);
    return found == m_people.end() ? QString() : found->second;
}

bool StoredAgenda::mayWrite(const SpaceId& dossier) const
{
    const auto* log = m_store->spaceLog(dossier);
    return log && log->state().canWrite(m_store->user());
}

void StoredAgenda::addAppointments(const StoredToday::Case& c, domain::Day from, domain::Day to, QList<AgendaRow>& rows) const
{
    const auto add = [&](const domain::Appointment& a, const QString& who) {
        if (!a.plannedFor || *a.plannedFor < from || *a.plannedFor > to || !isAhead(a)) return;
        AgendaRow row;
        row.id = hex(a.id);
        row.day = shown(a.plannedFor);
        row.householdId = hex(c.household.id);
        row.household = c.name;
        if (a.startMinute) row.startsAt = QDateTime(row.day, QTime::fromMSecsSinceStartOfDay(int(*a.startMinute) * 60000));
        row.manner = shown(a.kind);
        row.words = shown(a.purpose);
        row.who = who;
        rows.append(row);
    };
    for (const auto& a : c.appointments) add(a, {});
    if (!m_isWholeTeam) return;
    for (const auto& a : c.others) {
        const auto name = a.user ? nameOf(*a.user) : QString();
        add(a, name.isEmpty() ? QCoreApplication::translate("StoredAgenda", "a colleague") : name);
    }
}

void StoredAgenda::addDays(const StoredToday::Case& c, domain::Day from, domain::Day to, QList<AgendaRow>& rows) const
{
    const auto* flow = c.isMine ? m_flows.find(c.facts.status.flow) : nullptr;
    if (!flow) return;
    auto facts = c.facts;
    for (const auto& a : c.appointments)
        if (a.plannedFor && *a.plannedFor >= from && isAhead(a) && (!facts.plannedFor || *a.plannedFor < *facts.plannedFor)) facts.plannedFor = a.plannedFor;
    int number = 0;
    for (const auto& due : domain::dueDays(*flow, facts, c.tasks, from, to)) {
        AgendaRow row;
        row.id = hex(c.household.id) + QStringLiteral("/%1/%2").arg(int(due.what)).arg(number++);
        row.kind = shownAs(due.what);
        row.day = shown(std::optional(due.day));
        row.householdId = hex(c.household.id);
        row.household = c.name;
        row.words = shown(due.words);
        rows.append(row);
    }
}

QList<ColleagueDayRow> StoredAgenda::colleagueRows(domain::Day today) const
{
    std::map<RecordId, int> visits;
    for (const auto& [id, c] : m_day.cases())
        for (const auto& a : c.others)
            if (a.user && a.plannedFor == today && isAhead(a) && c.household.dossier && mayWrite(*c.household.dossier)) ++visits[*a.user];
    QList<ColleagueDayRow> rows;
    for (const auto& [user, number] : visits)
        if (const auto name = nameOf(user); !name.isEmpty()) rows.append({hex(user), name, number});
    std::sort(rows.begin(), rows.end(), [](const auto& a, const auto& b) { return std::tie(a.name, a.id) < std::tie(b.name, b.id); });
    return rows;
}

void StoredAgenda::refresh()
{
    QList<AgendaRow> rows;
    QList<ColleagueDayRow> colleagues;
    if (m_store && m_isOpen) {
        m_people.clear();
        for (const auto& p : m_store->people()) m_people[p.user] = shown(p.name);
        const auto from = dayOf(today());
        for (const auto& [id, c] : m_day.cases()) {
            addAppointments(c, from, from + std::chrono::days(kDaysAhead), rows);
            addDays(c, from, from + std::chrono::days(kDaysAhead), rows);
        }
        std::stable_sort(rows.begin(), rows.end(), [](const AgendaRow& a, const AgendaRow& b) {
            const auto rank = [](const AgendaRow& r) { return std::tuple(r.day, r.kind != AgendaItem::Appointment, !r.startsAt.isValid(), r.startsAt, r.household, r.id); };
            return rank(a) < rank(b);
        });
        for (qsizetype i = 0; i < rows.size(); ++i) rows[i].firstOfDay = i == 0 || rows[i].day != rows[i - 1].day;
        colleagues = colleagueRows(from);
    }
    m_items.replaceRows(rows);
    m_colleagues.replaceRows(colleagues);
    Q_EMIT changed();
}

void StoredAgenda::open()
{
    m_isOpen = true;
    m_outcome = Nothing;
    refresh();
}

void StoredAgenda::close()
{
    m_isOpen = false;
    refresh();
}

void StoredAgenda::setWholeTeam(bool whole)
{
    if (whole == m_isWholeTeam) return;
    m_isWholeTeam = whole;
    refresh();
}

bool StoredAgenda::plan(const QString& householdId, const QDate& day, int startMinute, const QString& kind, const QString& purpose, int everyWeeks, int times)
{
    const auto id = SpaceId::fromHex(householdId.toStdString());
    if (!m_store || !id || !day.isValid()) return false;
    const auto dossier = m_store->spaceOf(*id, store::Layer::Professional);
    if (!dossier) {
        m_surroundings.refused(dossier.error());
        return false;
    }
    RecordId me;
    me.b = m_store->user().b;
    const auto field = [](const char* name, FieldValue value) { return store::FieldWrite{store::fieldOf(types::Appointment, name), std::move(value), {}}; };
    std::vector<store::PutRequest> puts;
    for (const auto on : domain::repeated(dayOf(day), everyWeeks, times)) {
        store::PutRequest put{*dossier, types::Appointment, {}, {field("planned_for", domain::toText(on)), field("kind", kind.toStdString()), field("status", std::string("planned")), field("user", me)}};
        if (startMinute >= 0) put.fields.push_back(field("start_minute", std::int64_t(startMinute)));
        if (!purpose.trimmed().isEmpty()) put.fields.push_back(field("purpose", purpose.trimmed().toStdString()));
        puts.push_back(std::move(put));
    }
    const auto stored = m_store->putAll(puts);
    if (!stored) m_surroundings.refused(stored.error());
    return stored.ok();
}

void StoredAgenda::cancel(const QString& appointmentId)
{
    const auto record = RecordId::fromHex(appointmentId.toStdString());
    if (!m_store || !record) return;
    for (const auto& [id, c] : m_day.cases())
        for (const auto& a : c.appointments)
            if (a.id == *record && c.household.dossier) {
                const store::PutRequest put{*c.household.dossier, types::Appointment, a.id, {{store::fieldOf(types::Appointment, "status"), std::string("cancelled"), {}}}};
                if (const auto stored = m_store->put(put); !stored) m_surroundings.refused(stored.error());
                return;
            }
}

Status StoredAgenda::giveTo(const RecordId& user, const std::vector<std::pair<SpaceId, RecordId>>& appointments)
{
    std::vector<store::PutRequest> puts;
    for (const auto& [dossier, record] : appointments) puts.push_back({dossier, types::Appointment, record, {{store::fieldOf(types::Appointment, "user"), user, {}}}});
    if (puts.empty()) return {};
    const auto stored = m_store->putAll(puts);
    return stored ? Status() : Status(stored.error());
}

void StoredAgenda::takeOver(const QString& colleagueId)
{
    const auto from = RecordId::fromHex(colleagueId.toStdString());
    if (!m_store || !from) return;
    Taken taken{nameOf(*from), *from, {}};
    const auto today = dayOf(this->today());
    for (const auto& [id, c] : m_day.cases())
        for (const auto& a : c.others)
            if (a.user == *from && a.plannedFor == today && isAhead(a) && c.household.dossier && mayWrite(*c.household.dossier)) taken.appointments.emplace_back(*c.household.dossier, a.id);
    if (taken.appointments.empty()) return;
    RecordId me;
    me.b = m_store->user().b;
    if (const auto done = giveTo(me, taken.appointments); !done) return m_surroundings.refused(done.error());
    m_taken = std::move(taken);
    Q_EMIT changed();
}

void StoredAgenda::takeBack()
{
    if (!m_store || !m_taken) return;
    const auto taken = std::move(*m_taken);
    m_taken.reset();
    // What was begun or put off meanwhile stays with whoever did it.
    std::vector<std::pair<SpaceId, RecordId>> untouched;
    for (const auto& [dossier, record] : taken.appointments)
        if (const auto a = store::readRow<domain::Appointment>(*m_store, dossier, record); a && isAhead(*a) && !a->visit) untouched.emplace_back(dossier, record);
    if (const auto done = giveTo(taken.from, untouched); !done) m_surroundings.refused(done.error());
    Q_EMIT changed();
}

QUrl StoredAgenda::suggestion() const
{
    const auto folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    return QUrl::fromLocalFile(QDir(folder).filePath(QStringLiteral("agenda-%1.ics").arg(today().toString(Qt::ISODate))));
}

void StoredAgenda::saveCalendar(const QUrl& file)
{
    auto path = file.toLocalFile();
    if (!m_store || path.isEmpty()) return become(NotWritable);
    if (!path.endsWith(QLatin1String(".ics"), Qt::CaseInsensitive)) path += QStringLiteral(".ics");
    const auto from = dayOf(today());
    std::vector<domain::CalendarEntry> entries;
    std::set<SpaceId> households;
    for (const auto& [id, c] : m_day.cases())
        for (const auto& a : c.appointments) {
            if (!a.plannedFor || *a.plannedFor < from || !isAhead(a)) continue;
            entries.push_back({markOf(a.id), *a.plannedFor, a.startMinute, a.durationMinutes.value_or(domain::kUsualVisitMinutes), c.place});
            households.insert(id);
        }
    // The lines in the log of access come first: no file leaves without them.
    for (const auto& household : households)
        if (m_surroundings.noted)
            if (const auto noted = m_surroundings.noted(household); !noted) return become(outcomeOf(noted.code()));
    //: What every appointment is called in a calendar outside of the app; it must say no more than this
    const auto word = QCoreApplication::translate("StoredAgenda", "visit").toStdString();
    const auto text = domain::calendarFile(entries, word, m_surroundings.clock->now());
    if (const auto kept = vault::replaceFile(path.toStdString(), viewOf(text)); !kept) return become(outcomeOf(kept.code()));
    m_exported = int(entries.size());
    become(Saved);
}

void StoredAgenda::become(Outcome outcome)
{
    m_outcome = outcome;
    Q_EMIT changed();
}

} // namespace aanzet
