// SPDX-License-Identifier: EUPL-1.2
#include "mobile/viewmodels/CustodyUseListModel.h"

namespace aanzet {

QVariant CustodyUseListModel::data(const QModelIndex& index, int role) const
{
    const CustodyUseRow* row = rowAt(index);
    if (!row) return {};
    switch (role) {
    case IdRole: return row->id;
    case FromRole: return row->from;
    case ToRole: return row->to;
    case AtRole: return row->at;
    case RecentRole: return row->recent;
    default: return {};
    }
}

QHash<int, QByteArray> CustodyUseListModel::roleNames() const
{
    return {{IdRole, "useId"}, {FromRole, "from"}, {ToRole, "to"}, {AtRole, "at"}, {RecentRole, "recent"}};
}

} // namespace aanzet
