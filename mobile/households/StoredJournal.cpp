// SPDX-License-Identifier: EUPL-1.2
#include "mobile/households/StoredJournal.h"
#include "mobile/viewmodels/Shown.h"

namespace aanzet {

StoredJournal::StoredJournal(store::Store& store, const store::HouseholdRef& household, JournalWords words, std::optional<WallTime> lookedAt, QObject* parent)
    : JournalModel(parent), m_store(&store), m_household(household), m_words(std::move(words)), m_lookedAt(lookedAt)
{
    refresh();
}

QString StoredJournal::household() const { return shown(m_household.name); }
QDateTime StoredJournal::lookedAt() const { return m_lookedAt ? shown(*m_lookedAt) : QDateTime(); }

void StoredJournal::refresh()
{
    if (!m_store) return;
    if (auto household = m_store->household(m_household.id); household.ok()) m_household = *household;
    m_all = journalItems(*m_store, m_household, m_words, m_lookedAt);
    m_fresh = int(std::count_if(m_all.begin(), m_all.end(), [](const JournalRow& row) { return row.fresh; }));
    apply();
}

void StoredJournal::setFilter(Filter filter)
{
    if (filter == m_filter) return;
    m_filter = filter;
    apply();
}

void StoredJournal::apply()
{
    QList<JournalRow> rows;
    for (const auto& row : m_all) {
        const bool passes = m_filter == Everything || (m_filter == Fresh && row.fresh) || (m_filter == ClientLayer && row.client) || (m_filter == Own && row.own)
            || (m_filter == Visits && (row.kind == JournalItem::Visit || row.kind == JournalItem::VisitNotes || row.kind == JournalItem::Attempt));
        if (passes) rows.append(row);
    }
    m_items.replaceRows(rows);
    Q_EMIT changed();
}

} // namespace aanzet
