// SPDX-License-Identifier: EUPL-1.2
#include "mobile/viewmodels/LostHouseholdListModel.h"

namespace aanzet {

const LostHouseholdListModel::Roles& LostHouseholdListModel::roles() const
{
    static const Roles kRoles{{"householdId", &LostHouseholdRow::id}, {"name", &LostHouseholdRow::name}, {"client", &LostHouseholdRow::client},
                              {"professional", &LostHouseholdRow::professional}, {"since", &LostHouseholdRow::since}};
    return kRoles;
}

} // namespace aanzet
