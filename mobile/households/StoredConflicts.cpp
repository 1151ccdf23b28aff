// SPDX-License-Identifier: EUPL-1.2
#include "mobile/households/StoredConflicts.h"
#include "mobile/households/FieldWords.h"
#include "mobile/viewmodels/Shown.h"
#include <QCoreApplication>

namespace aanzet {

void StoredConflicts::show(store::Store* store)
{
    m_store = store;
    refresh();
}

void StoredConflicts::refresh()
{
    QList<ConflictRow> rows;
    m_conflicts.clear();
    if (m_store) {
        std::map<SpaceId, QString> names;
        for (const auto& h : m_store->households()) names[h.id] = shown(h.name);
        std::map<UserId, QString> people;
        for (const auto& p : m_store->people()) people[p.user] = shown(p.name);
        for (auto& c : m_store->conflicts()) {
            ConflictRow row;
            row.id = QStringLiteral("%1/%2/%3").arg(QString::fromStdString(c.space.hex()), QString::fromStdString(c.record.hex())).arg(c.field);
            row.householdId = QString::fromStdString(c.household.hex());
            row.household = names[c.household];
            const bool isLife = c.field == kLifeField;
            //: A thing that one person removed while another changed it, for example "an agreement: keep or remove?"
            row.fieldLabel = isLife ? QCoreApplication::translate("StoredConflicts", "%1: keep or remove?").arg(fieldWords(c.type, c.field))
                                    : fieldWords(c.type, c.field);
            for (std::size_t i = 0; i < c.values.size(); ++i) {
                const auto& v = c.values[i];
                ConflictValue value;
                value.text = !isLife ? valueWords(v.value)
                             : v.value == FieldValue(std::string("removed")) ? QCoreApplication::translate("StoredConflicts", "Remove it")
                                                                             : QCoreApplication::translate("StoredConflicts", "Keep it");
                value.author = people[v.author];
                value.at = shown(v.at);
                value.token = QString::number(i);
                row.values.append(value);
            }
            m_conflicts.emplace(row.id, std::move(c));
            rows.append(row);
        }
    }
    replaceRows(rows);
}

void StoredConflicts::settle(int index, const QString& token)
{
    if (!m_store || index < 0 || index >= rows().size()) return;
    const auto conflict = m_conflicts.find(rows()[index].id);
    bool isNumber = false;
    const auto at = token.toUInt(&isNumber);
    if (conflict == m_conflicts.end() || !isNumber || at >= conflict->second.values.size()) return;
    const auto& c = conflict->second;
    const auto value = c.values[at].value;
    if (const auto done = m_store->settle(c.space, c.record, c.field, value, c.context); !done) m_refused(done.error());
    refresh();
}

} // namespace aanzet
