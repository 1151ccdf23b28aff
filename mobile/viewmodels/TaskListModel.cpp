// SPDX-License-Identifier: EUPL-1.2
#include "mobile/viewmodels/TaskListModel.h"

namespace aanzet {

const TaskListModel::Roles& TaskListModel::roles() const
{
    static const Roles kRoles{{"taskId", &TaskRow::id}, {"householdId", &TaskRow::householdId}, {"household", &TaskRow::household},
                              {"what", &TaskRow::what}, {"due", &TaskRow::due}, {"overdue", &TaskRow::overdue}, {"done", &TaskRow::done}};
    return kRoles;
}

} // namespace aanzet
