// SPDX-License-Identifier: EUPL-1.2
#include "mobile/viewmodels/HouseholdListModel.h"

namespace aanzet {

const HouseholdListModel::Roles& HouseholdListModel::roles() const
{
    static const Roles kRoles{{"householdId", &HouseholdRow::id}, {"name", &HouseholdRow::name}, {"address", &HouseholdRow::address},
                              {"lastVisit", &HouseholdRow::lastVisit}, {"conflictCount", &HouseholdRow::conflictCount},
                              {"phase", &HouseholdRow::phase}};
    return kRoles;
}

} // namespace aanzet
