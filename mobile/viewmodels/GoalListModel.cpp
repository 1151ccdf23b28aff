// SPDX-License-Identifier: EUPL-1.2
#include "mobile/viewmodels/GoalListModel.h"

namespace aanzet {

const GoalListModel::Roles& GoalListModel::roles() const
{
    static const Roles kRoles{{"goalId", &GoalRow::id}, {"words", &GoalRow::words}, {"collaboration", &GoalRow::collaboration},
                              {"why", &GoalRow::why}, {"reached", &GoalRow::reached}, {"steps", &GoalRow::steps},
                              {"addition", &GoalRow::addition}, {"addedBy", &GoalRow::addedBy}};
    return kRoles;
}

} // namespace aanzet
