// SPDX-License-Identifier: EUPL-1.2
#include "mobile/viewmodels/AttentionListModel.h"

namespace aanzet {

QVariant AttentionListModel::data(const QModelIndex& index, int role) const
{
    const AttentionRow* row = rowAt(index);
    if (!row) return {};
    switch (role) {
    case IdRole: return row->id;
    case HouseholdIdRole: return row->householdId;
    case HouseholdRole: return row->household;
    case KindRole: return row->kind;
    case WordsRole: return row->words;
    case AlarmRole: return row->alarm;
    case SinceRole: return row->since;
    case DaysRole: return row->days;
    case NumberRole: return row->number;
    default: return {};
    }
}

QHash<int, QByteArray> AttentionListModel::roleNames() const
{
    return {{IdRole, "attentionId"}, {HouseholdIdRole, "householdId"}, {HouseholdRole, "household"},
            {KindRole, "kind"}, {WordsRole, "words"}, {AlarmRole, "alarm"}, {SinceRole, "since"}, {DaysRole, "days"},
            {NumberRole, "number"}};
}

} // namespace aanzet
