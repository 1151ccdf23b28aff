// SPDX-License-Identifier: EUPL-1.2
#include "mobile/circle/StoredHandover.h"
#include "mobile/domain/CaseStatus.h"
#include "mobile/domain/Household.h"
#include "mobile/store/RowReading.h"
#include "mobile/viewmodels/Shown.h"
#include <algorithm>

namespace aanzet {
namespace {

constexpr std::string_view kHandoverEntry = "handover";

// Who visits households. The others (privacy officer, key holder, assistant, somebody of the Table) take none over.
bool worksWithHouseholds(membership::Role role)
{
    return role == membership::Role::Worker || role == membership::Role::TeamLead || role == membership::Role::ApplicationAdmin;
}

} // namespace

StoredHandover::StoredHandover(store::Store& store, const store::HouseholdRef& household, Surroundings surroundings, QObject* parent)
    : HandoverModel(parent), m_store(&store), m_household(household), m_surroundings(std::move(surroundings))
{
    refresh();
}

void StoredHandover::refresh()
{
    if (!m_store || !m_store->hasOrganisation()) return;
    if (auto household = m_store->household(m_household.id); household.ok()) m_household = *household;
    std::map<UserId, QString> names;
    const auto people = m_store->people();
    for (const auto& p : people) names[p.user] = shown(p.name);

    m_mayOffer = m_household.client || m_household.dossier;
    std::optional<UserId> owner;
    for (const auto& space : {m_household.client, m_household.dossier})
        if (const auto* log = space ? m_store->spaceLog(*space) : nullptr) {
            m_mayOffer = m_mayOffer && log->state().manages(m_store->user());
            if (!owner) owner = log->state().owner;
        }
    QList<ColleagueRow> colleagues;
    for (const auto& p : people)
        if (p.isCurrent && p.user != owner && worksWithHouseholds(p.role))
            colleagues.append({QString::fromStdString(p.user.hex()), shown(p.name), int(p.devices), shown(p.lastHeard), p.user == m_store->user(), true});
    std::stable_sort(colleagues.begin(), colleagues.end(), [](const auto& a, const auto& b) { return a.name.localeAwareCompare(b.name) < 0; });
    m_colleagues.replaceRows(colleagues);

    store::Trust trust(*m_store);
    m_state = Nothing;
    m_from = m_to = QString();
    for (const auto& o : trust.offers()) {
        if (o.household != m_household.id) continue;
        m_state = o.to == m_store->user() ? OfferedToMe : Offered;
        m_from = names[o.from];
        m_to = names[o.to];
    }
    switch (trust.underway(m_household.id)) {
    case store::Trust::Underway::Offer: m_state = Sending; break;
    case store::Trust::Underway::Acceptance: m_state = Accepting; break;
    case store::Trust::Underway::TakingBack: m_state = TakingBack; break;
    case store::Trust::Underway::Nothing: break;
    }
    m_wantsKnown.clear();
    if (m_household.client) {
        RecordId id;
        id.b = m_household.client->b;
        if (const auto header = store::readRow<domain::Household>(*m_store, *m_household.client, id)) m_wantsKnown = shown(header->clientWantsKnown);
    }
    readNote();
    Q_EMIT changed();
}

void StoredHandover::readNote()
{
    m_note.clear();
    m_notedAt = {};
    if (!m_household.dossier) return;
    std::optional<domain::Day> newest;
    for (const auto& entry : store::readRows<domain::JournalEntry>(*m_store, *m_household.dossier)) {
        if (entry.kind != kHandoverEntry || (newest && entry.happenedAt < newest)) continue;
        newest = entry.happenedAt;
        m_note = shown(entry.text);
    }
    if (newest) m_notedAt = shown(newest).startOfDay();
}

void StoredHandover::ended(const Status& done)
{
    m_failure = done ? Failure::None : Failure::fromError(done.code());
    if (done) m_surroundings.noted(m_household.id);
    refresh();
}

void StoredHandover::offer(const QString& colleagueId, const QString& note)
{
    const auto to = UserId::fromHex(colleagueId.toStdString());
    if (!m_store || !to) return;
    const auto given = store::Trust(*m_store).offer(m_household.id, *to);
    if (!given) return ended(given);
    const auto words = note.trimmed().toStdString();
    if (words.empty() || !m_household.dossier) return ended({});
    std::string name;
    for (const auto& p : m_store->people())
        if (p.user == *to) name = p.name;
    const auto field = [](const char* key, FieldValue value) {
        return store::FieldWrite{store::fieldOf(types::JournalEntry, key), std::move(value), {}};
    };
    const auto written = m_store->put({*m_household.dossier, types::JournalEntry, {},
                                       {field("kind", std::string(kHandoverEntry)), field("text", words), field("with_whom", name),
                                        field("happened_at", domain::toText(dayOf(m_surroundings.today())))}});
    ended(written ? Status() : Status(written.error()));
}

void StoredHandover::accept()
{
    if (!m_store) return;
    ended(store::Trust(*m_store).accept(m_household.id));
}

void StoredHandover::takeBack()
{
    if (!m_store) return;
    ended(store::Trust(*m_store).takeBack(m_household.id));
}

QList<HandoverRow> offeredToMe(store::Store& store)
{
    QList<HandoverRow> rows;
    if (!store.hasOrganisation()) return rows;
    std::map<UserId, QString> names;
    store::Trust trust(store);
    for (const auto& o : trust.offers()) {
        if (o.to != store.user() || trust.underway(o.household) == store::Trust::Underway::Acceptance) continue;
        if (names.empty())
            for (const auto& p : store.people()) names[p.user] = shown(p.name);
        rows.append({QString::fromStdString(o.household.hex()), shown(o.name), names[o.from]});
    }
    std::stable_sort(rows.begin(), rows.end(), [](const auto& a, const auto& b) { return a.household.localeAwareCompare(b.household) < 0; });
    return rows;
}

} // namespace aanzet
