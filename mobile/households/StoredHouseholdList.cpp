// SPDX-License-Identifier: EUPL-1.2
#include "mobile/households/StoredHouseholdList.h"
#include "mobile/domain/Caseload.h"
#include "mobile/domain/Household.h"
#include "mobile/domain/Visit.h"
#include "mobile/households/JoinedHousehold.h"
#include "mobile/households/SearchHits.h"
#include "mobile/store/HouseholdJoin.h"
#include "mobile/store/RowReading.h"
#include "mobile/viewmodels/Shown.h"

namespace aanzet {

StoredHouseholdList::StoredHouseholdList(Surroundings surroundings, QObject* parent)
    : HouseholdListModel(parent), m_surroundings(std::move(surroundings))
{
    m_reading.setSingleShot(true);
    connect(&m_reading, &QTimer::timeout, this, &StoredHouseholdList::readSome);
}

// A few milliseconds at a time, more and sooner while somebody waits for what is found.
void StoredHouseholdList::readOn()
{
    if (m_store && !m_store->isIndexed() && !m_reading.isActive()) m_reading.start(m_filter.isEmpty() ? 25 : 0);
}

void StoredHouseholdList::readSome()
{
    if (!m_store || !m_store->indexSome(m_filter.isEmpty() ? 150 : 600)) return;   // a search says what hinders it
    if (m_isReading && m_store->isIndexed()) search();
    readOn();
}

void StoredHouseholdList::show(store::Store* store)
{
    m_store = store;
    m_known.clear();
    if (!m_store) {
        m_filter.clear();
        chooseAll();
    }
    refresh();
    Q_EMIT filterChanged();
}

HouseholdRow StoredHouseholdList::rowOf(const store::HouseholdRef& h)
{
    HouseholdRow row;
    std::string directorName;
    row.id = QString::fromStdString(h.id.hex());
    row.name = shown(h.name);
    if (h.client) {
        RecordId header;
        header.b = h.client->b;
        if (const auto household = store::readRow<domain::Household>(*m_store, *h.client, header)) {
            row.address = shown(household->address);
            directorName = household->directorName;
            if (!household->place.empty()) row.address += (row.address.isEmpty() ? QString() : QStringLiteral(", ")) + shown(household->place);
        }
        std::optional<domain::Day> last;
        for (const auto& visit : store::readRows<domain::Visit>(*m_store, *h.client))
            if (visit.visitAt && (!last || *visit.visitAt > *last)) last = visit.visitAt;
        if (last) row.lastVisit = shown(last).startOfDay();
    }
    domain::CaseStatus status;
    if (h.dossier)
        for (auto& s : store::readRows<domain::CaseStatus>(*m_store, *h.dossier)) status = std::move(s);
    row.phase = shown(status.phase);
    row.intensity = int(status.intensityProfile.value_or(0));
    row.mine = h.dossier && domain::isCaseOf(status, directorName, m_me, m_myName);
    return row;
}

void StoredHouseholdList::refresh()
{
    QList<HouseholdRow> all;
    if (m_store) {
        m_me.b = m_store->user().b;
        for (const auto& p : m_store->people())
            if (p.user == m_store->user()) m_myName = p.name;
        std::map<SpaceId, int> conflicts;
        for (const auto& c : m_store->conflicts()) ++conflicts[c.household];
        std::map<SpaceId, Known> known;
        for (const auto& h : m_store->households()) {
            auto& k = known[h.id];
            if (auto before = m_known.find(h.id); before != m_known.end()) k = before->second;
            if (k.stamp != store::revisionsOf(*m_store, h)) {
                k.row = rowOf(h);
                k.isJoined = store::HouseholdJoin::joinedInto(*m_store, h.id).has_value();
                k.stamp = store::revisionsOf(*m_store, h);   // reading may open what was closed
            }
            if (k.isJoined && goneInto(*m_store, h.id)) continue;
            const auto c = conflicts.find(h.id);
            k.row.conflictCount = c == conflicts.end() ? 0 : c->second;
            all.append(k.row);
        }
        m_known = std::move(known);
    }
    const bool moved = all.size() != m_all.size();
    m_all = std::move(all);
    search();
    if (moved) Q_EMIT totalChanged();
    if (auto caseload = counted(m_all); caseload != m_caseload) {
        m_caseload = std::move(caseload);
        Q_EMIT caseloadChanged();
    }
}

// Names as they are typed, and everything else on the device, whole words and the one that is being typed.
void StoredHouseholdList::search()
{
    m_found.clear();
    m_isNear = false;
    QList<SearchHitRow> hits;
    if (m_store && !m_filter.trimmed().isEmpty()) {
        auto found = searchHits(*m_store, m_filter.trimmed(), m_surroundings.words);
        hits = std::move(found.rows);
        m_found = std::move(found.households);
        m_isNear = found.isNear;
    }
    m_hits.replaceRows(hits);
    showRows();
    m_isReading = m_store && !m_filter.trimmed().isEmpty() && !m_store->isIndexed();
    Q_EMIT foundChanged();
    readOn();
}

void StoredHouseholdList::showRows()
{
    const auto words = m_filter.trimmed();
    const auto today = m_surroundings.today();
    QList<HouseholdRow> rows;
    for (const auto& row : m_all)
        if (passes(row, today) && (words.isEmpty() || row.name.contains(words, Qt::CaseInsensitive) || row.address.contains(words, Qt::CaseInsensitive) || m_found.count(row.id))) rows.append(row);
    replaceRows(rows);
}

void StoredHouseholdList::setFilter(const QString& filter)
{
    if (filter == m_filter) return;
    m_filter = filter;
    search();
    Q_EMIT filterChanged();
}

QString StoredHouseholdList::createHousehold(const QString& name)
{
    if (!m_store) return {};
    const auto made = m_store->createHousehold(name.simplified().toStdString());
    if (!made) {
        m_surroundings.refused(made.error());
        return {};
    }
    refresh();
    return QString::fromStdString(made->hex());
}

} // namespace aanzet
