// SPDX-License-Identifier: EUPL-1.2
#include "mobile/households/StoredContact.h"
#include "mobile/domain/CaseStatus.h"
#include "mobile/domain/ContactAttempt.h"
#include "mobile/domain/PlanRules.h"
#include "mobile/households/FieldWords.h"
#include "mobile/store/RowReading.h"
#include "mobile/store/Tick.h"
#include "mobile/viewmodels/Shown.h"
#include <QCoreApplication>
#include <tuple>

namespace aanzet {

StoredContact::StoredContact(store::Store& store, const store::HouseholdRef& household, Surroundings surroundings, QObject* parent)
    : ContactModel(parent), m_store(&store), m_household(household), m_surroundings(std::move(surroundings))
{
    refresh();
}

QDate StoredContact::today() const { return shown(m_surroundings.now()).date(); }

RecordId StoredContact::me() const
{
    RecordId id;
    id.b = m_store->user().b;
    return id;
}

void StoredContact::refresh()
{
    if (!m_store) return;
    if (auto household = m_store->household(m_household.id); household.ok()) m_household = *household;
    m_attempts = 0;
    m_lastAttempt = {};
    m_isSeeking = false;
    QList<TaskRow> rows;
    const auto* log = m_household.dossier ? m_store->spaceLog(*m_household.dossier) : nullptr;
    m_canWrite = log && log->state().canWrite(m_store->user());
    if (m_household.dossier) {
        const auto today = dayOf(this->today());
        for (const auto& status : store::readRows<domain::CaseStatus>(*m_store, *m_household.dossier))
            m_isSeeking = status.phase == "referral" || status.phase == "outreach" || status.phase == "introduction";
        for (const auto& a : store::readRows<domain::ContactAttempt>(*m_store, *m_household.dossier)) {
            ++m_attempts;
            if (const auto day = shown(a.attemptedAt); day.isValid() && (!m_lastAttempt.isValid() || day > m_lastAttempt)) m_lastAttempt = day;
        }
        for (const auto& t : store::readRows<domain::Task>(*m_store, *m_household.dossier)) {
            const bool isDoneToday = t.status == "done" && t.doneAt == today;
            if (domain::isOpen(t) || isDoneToday)
                rows.append({QString::fromStdString(t.id.hex()), QString::fromStdString(m_household.id.hex()), {}, shown(t.what), shown(t.due), domain::isOverdue(t, today), isDoneToday});
        }
        std::stable_sort(rows.begin(), rows.end(), [](const TaskRow& a, const TaskRow& b) { return std::tuple(!a.due.isValid(), a.due, a.id) < std::tuple(!b.due.isValid(), b.due, b.id); });
    }
    m_tasks.replaceRows(rows);
    Q_EMIT changed();
}

std::optional<RecordId> StoredContact::write(const SpaceId& space, std::uint16_t type, const std::vector<std::pair<const char*, FieldValue>>& fields, const std::optional<RecordId>& record)
{
    store::PutRequest put{space, type, record, {}};
    for (const auto& [name, value] : fields) put.fields.push_back({store::fieldOf(type, name), value, {}});
    const auto stored = m_store->put(put);
    if (stored) return *stored;
    m_surroundings.refused(stored.error());
    return std::nullopt;
}

void StoredContact::note(const QString& manner, const QString& result)
{
    if (!m_store || !m_household.dossier) return;
    const auto now = shown(m_surroundings.now());
    const std::string how = manner.toStdString(), what = result.toStdString();
    m_notedAttempt = write(*m_household.dossier, types::ContactAttempt,
                           {{"attempted_at", domain::toText(dayOf(now.date()))}, {"start_minute", std::int64_t(now.time().msecsSinceStartOfDay() / 60000)}, {"manner", how}, {"result", what}, {"by", me()}});
    sayNoted(how, what);
    refresh();
}

void StoredContact::sayNoted(const std::string& manner, const std::string& result)
{
    const auto words = [](const char* field, const std::string& value) { return valueWords(types::ContactAttempt, store::fieldOf(types::ContactAttempt, field), value); };
    m_noted.clear();
    //: An attempt to make contact: what was tried, then what came of it
    if (m_notedAttempt) m_noted = QCoreApplication::translate("StoredContact", "%1, %2").arg(words("manner", manner), words("result", result));
}

void StoredContact::resume()
{
    if (!m_store || !m_household.dossier || m_notedAttempt) return;
    const auto today = dayOf(this->today());
    std::optional<domain::ContactAttempt> last;
    for (auto& a : store::readRows<domain::ContactAttempt>(*m_store, *m_household.dossier))
        if (a.by == me() && a.attemptedAt == today && (!last || a.startMinute > last->startMinute)) last = std::move(a);
    if (!last) return;
    m_notedAttempt = last->id;
    sayNoted(last->manner, last->result);
    Q_EMIT changed();
}

void StoredContact::setNextIdea(const QString& idea)
{
    if (!m_store || !m_household.dossier || !m_notedAttempt || idea.trimmed().isEmpty()) return;
    (void)write(*m_household.dossier, types::ContactAttempt, {{"idea_next", idea.trimmed().toStdString()}}, m_notedAttempt);
    refresh();
}

void StoredContact::undo()
{
    if (!m_store || !m_household.dossier || !m_notedAttempt) return;
    if (const auto gone = m_store->remove(*m_household.dossier, *m_notedAttempt); !gone) return m_surroundings.refused(gone.error());
    m_notedAttempt.reset();
    m_noted.clear();
    refresh();
}

void StoredContact::addTask(const QString& what, const QDate& due)
{
    if (!m_store || !m_household.dossier || what.trimmed().isEmpty()) return;
    (void)write(*m_household.dossier, types::Task,
                {{"what", what.trimmed().toStdString()}, {"status", std::string("open")}, {"for_user", me()}, {"due", due.isValid() ? FieldValue(domain::toText(dayOf(due))) : FieldValue()}});
    refresh();
}

void StoredContact::setTaskDone(const QString& taskId, bool done)
{
    const auto id = RecordId::fromHex(taskId.toStdString());
    if (!m_store || !m_household.dossier || !id) return;
    if (const auto stored = m_store->put(store::tick(*m_household.dossier, types::Task, *id, "open", done, dayOf(today()))); !stored) m_surroundings.refused(stored.error());
    refresh();
}

void StoredContact::addAgreement(const QString& what, const QString& who, const QDate& by)
{
    if (!m_store || !m_household.client || what.trimmed().isEmpty()) return;
    (void)write(*m_household.client, types::Agreement,
                {{"what", what.trimmed().toStdString()}, {"who", who.trimmed().isEmpty() ? FieldValue() : FieldValue(who.simplified().toStdString())}, {"status", std::string("open")},
                 {"made_at", domain::toText(dayOf(today()))}, {"by_when", by.isValid() ? FieldValue(domain::toText(dayOf(by))) : FieldValue()}});
    refresh();
}

} // namespace aanzet
