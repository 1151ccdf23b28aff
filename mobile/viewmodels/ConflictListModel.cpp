// SPDX-License-Identifier: EUPL-1.2
#include "mobile/viewmodels/ConflictListModel.h"

namespace aanzet {

QVariant ConflictListModel::data(const QModelIndex& index, int role) const
{
    const ConflictRow* row = rowAt(index);
    if (!row) return {};
    switch (role) {
    case ConflictIdRole: return row->id;
    case HouseholdIdRole: return row->householdId;
    case HouseholdRole: return row->household;
    case FieldLabelRole: return row->fieldLabel;
    case ValuesRole: {
        QVariantList values;
        for (const ConflictValue& value : row->values) values.append(QVariant::fromValue(value));
        return values;
    }
    default: return {};
    }
}

QHash<int, QByteArray> ConflictListModel::roleNames() const
{
    return {{ConflictIdRole, "conflictId"}, {HouseholdIdRole, "householdId"}, {HouseholdRole, "household"},
            {FieldLabelRole, "fieldLabel"}, {ValuesRole, "values"}};
}

} // namespace aanzet
