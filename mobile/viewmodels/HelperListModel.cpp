// SPDX-License-Identifier: EUPL-1.2
#include "mobile/viewmodels/HelperListModel.h"

namespace aanzet {

const HelperListModel::Roles& HelperListModel::roles() const
{
    static const Roles kRoles{{"helperId", &HelperRow::id}, {"name", &HelperRow::name}, {"organisation", &HelperRow::organisation},
                              {"task", &HelperRow::task}, {"since", &HelperRow::since}, {"active", &HelperRow::active}};
    return kRoles;
}

} // namespace aanzet
