// SPDX-License-Identifier: EUPL-1.2
#include "mobile/viewmodels/HandoverListModel.h"

namespace aanzet {

const HandoverListModel::Roles& HandoverListModel::roles() const
{
    static const Roles kRoles{{"householdId", &HandoverRow::id},
                              {"household", &HandoverRow::household},
                              {"from", &HandoverRow::from}};
    return kRoles;
}

} // namespace aanzet
