// SPDX-License-Identifier: EUPL-1.2
#include "mobile/households/StoredJournal.h"
#include "mobile/domain/Day.h"
#include "mobile/store/RowReading.h"
#include "mobile/viewmodels/Shown.h"

namespace aanzet {

StoredJournal::StoredJournal(store::Store& store, const store::HouseholdRef& household, Surroundings surroundings, std::optional<WallTime> lookedAt, QObject* parent)
    : JournalModel(parent), m_store(&store), m_household(household), m_surroundings(std::move(surroundings)), m_lookedAt(lookedAt)
{
    refresh();
}

QString StoredJournal::household() const { return shown(m_household.name); }
QDateTime StoredJournal::lookedAt() const { return m_lookedAt ? shown(*m_lookedAt) : QDateTime(); }

void StoredJournal::refresh()
{
    if (!m_store) return;
    if (auto household = m_store->household(m_household.id); household.ok()) m_household = *household;
    m_all = journalItems(*m_store, m_household, m_surroundings.words, m_lookedAt);
    m_fresh = int(std::count_if(m_all.begin(), m_all.end(), [](const JournalRow& row) { return row.fresh; }));
    apply();
}

void StoredJournal::setFilter(Filter filter)
{
    if (filter == m_filter) return;
    m_filter = filter;
    apply();
}

bool StoredJournal::passes(const JournalRow& row) const
{
    if (m_kind != kEveryKind && row.kind != m_kind) return false;
    if (m_layer != BothLayers && row.client != (m_layer == OnlyClient)) return false;
    if (!m_person.isEmpty() && row.author != m_person) return false;
    return m_filter == Everything || (m_filter == Fresh && row.fresh) || (m_filter == ClientLayer && row.client) || (m_filter == Own && row.own)
        || (m_filter == Visits && (row.kind == JournalItem::Visit || row.kind == JournalItem::VisitNotes || row.kind == JournalItem::Attempt));
}

void StoredJournal::apply()
{
    QList<JournalRow> rows;
    for (const auto& row : m_all)
        if (passes(row)) rows.append(row);
    m_items.replaceRows(rows);
    Q_EMIT changed();
}

QStringList StoredJournal::people() const
{
    QStringList names;
    for (const auto& row : m_all)
        if (!row.author.isEmpty() && !names.contains(row.author)) names.append(row.author);
    names.sort();
    return names;
}

bool StoredJournal::canWrite() const
{
    const auto* log = m_store && m_household.dossier ? m_store->spaceLog(*m_household.dossier) : nullptr;
    return log && log->state().canWrite(m_store->user());
}

void StoredJournal::follow(const QString& itemId, const QString& text)
{
    // The first 32 signs are the record; what of it the item tells comes after.
    if (const auto record = RecordId::fromHex(itemId.left(32).toStdString())) add(QStringLiteral("other"), text, *record);
}

void StoredJournal::add(const QString& kind, const QString& text, const std::optional<RecordId>& corrects)
{
    if (!canWrite() || text.trimmed().isEmpty()) return;
    const auto now = shown(m_surroundings.now());
    const auto field = [](const char* name, FieldValue value) { return store::FieldWrite{store::fieldOf(types::JournalEntry, name), std::move(value), {}}; };
    store::PutRequest put{*m_household.dossier, types::JournalEntry, {},
                          {field("kind", kind.toStdString()), field("text", text.trimmed().toStdString()), field("happened_at", domain::toText(dayOf(now.date()))),
                           field("start_minute", std::int64_t(now.time().msecsSinceStartOfDay() / 60000))}};
    if (corrects) put.fields.push_back(field("corrects", *corrects));
    if (const auto stored = m_store->put(put); !stored) m_surroundings.refused(stored.error());
    refresh();
}

} // namespace aanzet
