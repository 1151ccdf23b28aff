// SPDX-License-Identifier: EUPL-1.2
#include "mobile/viewmodels/HelperListModel.h"

namespace aanzet {

QVariant HelperListModel::data(const QModelIndex& index, int role) const
{
    const HelperRow* row = rowAt(index);
    if (!row) return {};
    switch (role) {
    case IdRole: return row->id;
    case NameRole: return row->name;
    case OrganisationRole: return row->organisation;
    case TaskRole: return row->task;
    case SinceRole: return row->since;
    case ActiveRole: return row->active;
    default: return {};
    }
}

QHash<int, QByteArray> HelperListModel::roleNames() const
{
    return {{IdRole, "helperId"}, {NameRole, "name"}, {OrganisationRole, "organisation"}, {TaskRole, "task"},
            {SinceRole, "since"}, {ActiveRole, "active"}};
}

} // namespace aanzet
