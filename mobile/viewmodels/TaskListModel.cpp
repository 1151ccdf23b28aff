// SPDX-License-Identifier: EUPL-1.2
#include "mobile/viewmodels/TaskListModel.h"

namespace aanzet {

QVariant TaskListModel::data(const QModelIndex& index, int role) const
{
    const TaskRow* row = rowAt(index);
    if (!row) return {};
    switch (role) {
    case IdRole: return row->id;
    case HouseholdIdRole: return row->householdId;
    case HouseholdRole: return row->household;
    case WhatRole: return row->what;
    case DueRole: return row->due;
    case OverdueRole: return row->overdue;
    case DoneRole: return row->done;
    default: return {};
    }
}

QHash<int, QByteArray> TaskListModel::roleNames() const
{
    return {{IdRole, "taskId"}, {HouseholdIdRole, "householdId"}, {HouseholdRole, "household"}, {WhatRole, "what"},
            {DueRole, "due"}, {OverdueRole, "overdue"}, {DoneRole, "done"}};
}

} // namespace aanzet
