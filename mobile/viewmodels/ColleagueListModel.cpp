// SPDX-License-Identifier: EUPL-1.2
#include "mobile/viewmodels/ColleagueListModel.h"

namespace aanzet {

const ColleagueListModel::Roles& ColleagueListModel::roles() const
{
    static const Roles kRoles{{"colleagueId", &ColleagueRow::id}, {"name", &ColleagueRow::name}, {"devices", &ColleagueRow::devices},
                              {"lastHeard", &ColleagueRow::lastHeard}, {"self", &ColleagueRow::self}, {"current", &ColleagueRow::current},
                              {"role", &ColleagueRow::role}, {"copied", &ColleagueRow::copied}};
    return kRoles;
}

} // namespace aanzet
