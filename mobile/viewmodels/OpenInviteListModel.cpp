// SPDX-License-Identifier: EUPL-1.2
#include "mobile/viewmodels/OpenInviteListModel.h"

namespace aanzet {

const OpenInviteListModel::Roles& OpenInviteListModel::roles() const
{
    static const Roles kRoles{{"inviteId", &OpenInviteRow::id}, {"name", &OpenInviteRow::name},   {"role", &OpenInviteRow::role},
                              {"by", &OpenInviteRow::by},       {"until", &OpenInviteRow::until}, {"atOnce", &OpenInviteRow::atOnce}};
    return kRoles;
}

} // namespace aanzet
