// SPDX-License-Identifier: EUPL-1.2
#include "mobile/viewmodels/SplitGroupListModel.h"

namespace aanzet {

const SplitGroupListModel::Roles& SplitGroupListModel::roles() const
{
    static const Roles kRoles{{"groupId", &SplitGroupRow::id}, {"words", &SplitGroupRow::words}, {"parts", &SplitGroupRow::count}, {"going", &SplitGroupRow::going}, {"isOpen", &SplitGroupRow::isOpen}};
    return kRoles;
}

} // namespace aanzet
