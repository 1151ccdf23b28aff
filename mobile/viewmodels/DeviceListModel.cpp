// SPDX-License-Identifier: EUPL-1.2
#include "mobile/viewmodels/DeviceListModel.h"

namespace aanzet {

QVariant DeviceListModel::data(const QModelIndex& index, int role) const
{
    const DeviceRow* row = rowAt(index);
    if (!row) return {};
    switch (role) {
    case IdRole: return row->id;
    case MarkRole: return row->mark;
    case OwnerRole: return row->owner;
    case LastHeardRole: return row->lastHeard;
    case OwnRole: return row->own;
    case ThisOneRole: return row->thisOne;
    case CurrentRole: return row->current;
    case EmptiedRole: return row->emptied;
    default: return {};
    }
}

QHash<int, QByteArray> DeviceListModel::roleNames() const
{
    return {{IdRole, "deviceId"}, {MarkRole, "mark"}, {OwnerRole, "owner"}, {LastHeardRole, "lastHeard"},
            {OwnRole, "own"}, {ThisOneRole, "thisOne"}, {CurrentRole, "current"}, {EmptiedRole, "emptied"}};
}

} // namespace aanzet
