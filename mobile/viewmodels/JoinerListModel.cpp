// SPDX-License-Identifier: EUPL-1.2
#include "mobile/viewmodels/JoinerListModel.h"

namespace aanzet {

const JoinerListModel::Roles& JoinerListModel::roles() const
{
    static const Roles kRoles{{"inviteId", &JoinerRow::id}, {"name", &JoinerRow::name}, {"role", &JoinerRow::role}, {"code", &JoinerRow::code}};
    return kRoles;
}

} // namespace aanzet
