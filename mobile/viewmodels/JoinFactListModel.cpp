// SPDX-License-Identifier: EUPL-1.2
#include "mobile/viewmodels/JoinFactListModel.h"

namespace aanzet {

const JoinFactListModel::Roles& JoinFactListModel::roles() const
{
    static const Roles kRoles{{"factId", &JoinFactRow::id},
                              {"label", &JoinFactRow::label},
                              {"going", &JoinFactRow::going},
                              {"staying", &JoinFactRow::staying},
                              {"takesGoing", &JoinFactRow::takesGoing}};
    return kRoles;
}

} // namespace aanzet
