// SPDX-License-Identifier: EUPL-1.2
#include "mobile/viewmodels/HouseholdListModel.h"

namespace aanzet {

QVariant HouseholdListModel::data(const QModelIndex& index, int role) const
{
    const HouseholdRow* row = rowAt(index);
    if (!row) return {};
    switch (role) {
    case IdRole: return row->id;
    case NameRole: return row->name;
    case AddressRole: return row->address;
    case LastVisitRole: return row->lastVisit;
    case ConflictCountRole: return row->conflictCount;
    case PhaseRole: return row->phase;
    default: return {};
    }
}

QHash<int, QByteArray> HouseholdListModel::roleNames() const
{
    return {{IdRole, "householdId"},     {NameRole, "name"},  {AddressRole, "address"}, {LastVisitRole, "lastVisit"},
            {ConflictCountRole, "conflictCount"}, {PhaseRole, "phase"}};
}

} // namespace aanzet
