// SPDX-License-Identifier: EUPL-1.2
#include "mobile/viewmodels/SplitPartListModel.h"

namespace aanzet {

const SplitPartListModel::Roles& SplitPartListModel::roles() const
{
    static const Roles kRoles{{"partId", &SplitPartRow::id}, {"words", &SplitPartRow::words}, {"detail", &SplitPartRow::detail}, {"why", &SplitPartRow::why}, {"choice", &SplitPartRow::choice}};
    return kRoles;
}

} // namespace aanzet
