// SPDX-License-Identifier: EUPL-1.2
#include "mobile/viewmodels/NetworkPersonListModel.h"

namespace aanzet {

QVariant NetworkPersonListModel::data(const QModelIndex& index, int role) const
{
    const NetworkPersonRow* row = rowAt(index);
    if (!row) return {};
    switch (role) {
    case PersonIdRole: return row->id;
    case PersonRole: return QVariant::fromValue(*row);
    default: return {};
    }
}

QHash<int, QByteArray> NetworkPersonListModel::roleNames() const { return {{PersonIdRole, "personId"}, {PersonRole, "person"}}; }

NetworkPersonRow NetworkPersonListModel::find(const QString& personId) const
{
    for (const auto& row : rows())
        if (row.id == personId) return row;
    return {};
}

} // namespace aanzet
