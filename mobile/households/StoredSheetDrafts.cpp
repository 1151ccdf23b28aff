// SPDX-License-Identifier: EUPL-1.2
#include "mobile/households/StoredSheetDrafts.h"
#include "mobile/store/Draft.h"

namespace aanzet {
namespace {

constexpr const char* kOpenSlot = "sheet/open";
constexpr const char* kOpenName = "sheet";

std::string slotOf(const QString& sheet) { return "sheet/of/" + sheet.toStdString(); }

} // namespace

void StoredSheetDrafts::settle()
{
    Q_EMIT closing();
    m_store = nullptr;
}

void StoredSheetDrafts::show(store::Store* store)
{
    m_store = store;
    m_opened.clear();
    if (m_store)
        if (const auto open = store::Draft::read(*m_store, kOpenSlot))
            for (const auto& t : open->texts)
                if (t.name == kOpenName) m_opened = QString::fromStdString(t.text);
    Q_EMIT openedChanged();
}

void StoredSheetDrafts::enter(const QString& sheet)
{
    if (m_opened != sheet) becomeOpen(sheet);
}

void StoredSheetDrafts::leave(const QString& sheet)
{
    if (m_opened == sheet) becomeOpen({});
}

void StoredSheetDrafts::becomeOpen(const QString& sheet)
{
    if (!m_store) return;
    m_opened = sheet;
    store::Draft open;
    if (!sheet.isEmpty()) open.texts.push_back({kOpenName, sheet.toStdString(), {}});
    // A sheet that does not open again costs a tap, nothing else: no reason to disturb.
    (void)open.keep(*m_store, kOpenSlot);
    Q_EMIT openedChanged();
}

QVariantMap StoredSheetDrafts::read(const QString& sheet) const
{
    QVariantMap texts;
    if (!m_store) return texts;
    if (const auto draft = store::Draft::read(*m_store, slotOf(sheet)))
        for (const auto& t : draft->texts) texts.insert(QString::fromStdString(t.name), QString::fromStdString(t.text));
    return texts;
}

void StoredSheetDrafts::keep(const QString& sheet, const QVariantMap& texts)
{
    if (!m_store) return;
    store::Draft draft;
    for (auto t = texts.begin(); t != texts.end(); ++t) draft.texts.push_back({t.key().toStdString(), t.value().toString().toStdString(), {}});
    if (const auto kept = draft.keep(*m_store, slotOf(sheet)); !kept) m_onFailure(kept.error());
}

} // namespace aanzet
