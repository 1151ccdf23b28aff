// SPDX-License-Identifier: EUPL-1.2
#include "mobile/viewmodels/JoinerListModel.h"

namespace aanzet {

QVariant JoinerListModel::data(const QModelIndex& index, int role) const
{
    const JoinerRow* row = rowAt(index);
    if (!row) return {};
    switch (role) {
    case IdRole: return row->id;
    case NameRole: return row->name;
    case RoleRole: return row->role;
    case CodeRole: return row->code;
    default: return {};
    }
}

QHash<int, QByteArray> JoinerListModel::roleNames() const
{
    return {{IdRole, "inviteId"}, {NameRole, "name"}, {RoleRole, "role"}, {CodeRole, "code"}};
}

} // namespace aanzet
