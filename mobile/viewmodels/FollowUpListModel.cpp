// SPDX-License-Identifier: EUPL-1.2
#include "mobile/viewmodels/FollowUpListModel.h"

namespace aanzet {

const FollowUpListModel::Roles& FollowUpListModel::roles() const
{
    static const Roles kRoles{{"kind", &FollowUpRow::kind}, {"field", &FollowUpRow::field},   {"body", &FollowUpRow::text},
                              {"author", &FollowUpRow::author}, {"at", &FollowUpRow::at}};
    return kRoles;
}

} // namespace aanzet
