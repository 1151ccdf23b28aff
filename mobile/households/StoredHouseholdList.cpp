// SPDX-License-Identifier: EUPL-1.2
#include "mobile/households/StoredHouseholdList.h"
#include "mobile/domain/CaseStatus.h"
#include "mobile/domain/Household.h"
#include "mobile/domain/Visit.h"
#include "mobile/store/RowReading.h"
#include "mobile/viewmodels/Shown.h"

namespace aanzet {

void StoredHouseholdList::show(store::Store* store)
{
    m_store = store;
    m_known.clear();
    if (!m_store) m_filter.clear();
    refresh();
    Q_EMIT filterChanged();
}

HouseholdRow StoredHouseholdList::rowOf(const store::HouseholdRef& h)
{
    HouseholdRow row;
    row.id = QString::fromStdString(h.id.hex());
    row.name = shown(h.name);
    if (h.client) {
        RecordId header;
        header.b = h.client->b;
        if (const auto household = store::readRow<domain::Household>(*m_store, *h.client, header)) {
            row.address = shown(household->address);
            if (!household->place.empty()) row.address += (row.address.isEmpty() ? QString() : QStringLiteral(", ")) + shown(household->place);
        }
        std::optional<domain::Day> last;
        for (const auto& visit : store::readRows<domain::Visit>(*m_store, *h.client))
            if (visit.visitAt && (!last || *visit.visitAt > *last)) last = visit.visitAt;
        if (last) row.lastVisit = shown(last).startOfDay();
    }
    if (h.dossier)
        for (const auto& status : store::readRows<domain::CaseStatus>(*m_store, *h.dossier)) row.phase = shown(status.phase);
    return row;
}

void StoredHouseholdList::refresh()
{
    QList<HouseholdRow> all;
    if (m_store) {
        std::map<SpaceId, int> conflicts;
        for (const auto& c : m_store->conflicts()) ++conflicts[c.household];
        std::map<SpaceId, std::pair<store::Revisions, HouseholdRow>> known;
        for (const auto& h : m_store->households()) {
            auto& [stamp, row] = known[h.id];
            if (auto before = m_known.find(h.id); before != m_known.end()) std::tie(stamp, row) = before->second;
            if (stamp != store::revisionsOf(*m_store, h)) {
                row = rowOf(h);
                stamp = store::revisionsOf(*m_store, h);   // reading may open what was closed
            }
            const auto c = conflicts.find(h.id);
            row.conflictCount = c == conflicts.end() ? 0 : c->second;
            all.append(row);
        }
        m_known = std::move(known);
    }
    const bool moved = all.size() != m_all.size();
    m_all = std::move(all);
    applyFilter();
    if (moved) Q_EMIT totalChanged();
}

// Names as they are typed, whole words over everything on the device.
void StoredHouseholdList::applyFilter()
{
    const auto words = m_filter.trimmed();
    if (words.isEmpty() || !m_store) return replaceRows(m_all);
    std::set<QString> found;
    if (const auto hits = m_store->search(words.toStdString()); hits.ok())
        for (const auto& hit : *hits) found.insert(QString::fromStdString(m_store->householdOf(hit.space).hex()));
    QList<HouseholdRow> rows;
    for (const auto& row : m_all)
        if (row.name.contains(words, Qt::CaseInsensitive) || row.address.contains(words, Qt::CaseInsensitive) || found.count(row.id)) rows.append(row);
    replaceRows(rows);
}

void StoredHouseholdList::setFilter(const QString& filter)
{
    if (filter == m_filter) return;
    m_filter = filter;
    applyFilter();
    Q_EMIT filterChanged();
}

QString StoredHouseholdList::createHousehold(const QString& name)
{
    if (!m_store) return {};
    const auto made = m_store->createHousehold(name.simplified().toStdString());
    if (!made) {
        m_refused(made.error());
        return {};
    }
    refresh();
    return QString::fromStdString(made->hex());
}

} // namespace aanzet
