// SPDX-License-Identifier: EUPL-1.2
#include "mobile/viewmodels/HandoverListModel.h"

namespace aanzet {

QVariant HandoverListModel::data(const QModelIndex& index, int role) const
{
    const HandoverRow* row = rowAt(index);
    if (!row) return {};
    switch (role) {
    case IdRole: return row->id;
    case HouseholdRole: return row->household;
    case FromRole: return row->from;
    default: return {};
    }
}

QHash<int, QByteArray> HandoverListModel::roleNames() const
{
    return {{IdRole, "householdId"}, {HouseholdRole, "household"}, {FromRole, "from"}};
}

} // namespace aanzet
