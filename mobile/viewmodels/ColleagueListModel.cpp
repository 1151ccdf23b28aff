// SPDX-License-Identifier: EUPL-1.2
#include "mobile/viewmodels/ColleagueListModel.h"

namespace aanzet {

QVariant ColleagueListModel::data(const QModelIndex& index, int role) const
{
    const ColleagueRow* row = rowAt(index);
    if (!row) return {};
    switch (role) {
    case IdRole: return row->id;
    case NameRole: return row->name;
    case DevicesRole: return row->devices;
    case LastHeardRole: return row->lastHeard;
    case SelfRole: return row->self;
    case CurrentRole: return row->current;
    case RoleRole: return row->role;
    case CopiedRole: return row->copied;
    default: return {};
    }
}

QHash<int, QByteArray> ColleagueListModel::roleNames() const
{
    return {{IdRole, "colleagueId"}, {NameRole, "name"}, {DevicesRole, "devices"}, {LastHeardRole, "lastHeard"},
            {SelfRole, "self"}, {CurrentRole, "current"}, {RoleRole, "role"}, {CopiedRole, "copied"}};
}

} // namespace aanzet
