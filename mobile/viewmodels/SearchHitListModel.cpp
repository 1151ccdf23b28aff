// SPDX-License-Identifier: EUPL-1.2
#include "mobile/viewmodels/SearchHitListModel.h"

namespace aanzet {

const SearchHitListModel::Roles& SearchHitListModel::roles() const
{
    static const Roles kRoles{{"hitId", &SearchHitRow::id}, {"householdId", &SearchHitRow::householdId}, {"household", &SearchHitRow::household},
                              {"where", &SearchHitRow::where}, {"excerpt", &SearchHitRow::excerpt}, {"plain", &SearchHitRow::plain},
                              {"visitId", &SearchHitRow::visitId}, {"client", &SearchHitRow::client}};
    return kRoles;
}

} // namespace aanzet
