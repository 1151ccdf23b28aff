// SPDX-License-Identifier: EUPL-1.2
#include "mobile/viewmodels/AttentionListModel.h"

namespace aanzet {

const AttentionListModel::Roles& AttentionListModel::roles() const
{
    static const Roles kRoles{{"attentionId", &AttentionRow::id}, {"householdId", &AttentionRow::householdId},
                              {"household", &AttentionRow::household}, {"kind", &AttentionRow::kind}, {"words", &AttentionRow::words},
                              {"alarm", &AttentionRow::alarm}, {"since", &AttentionRow::since}, {"days", &AttentionRow::days},
                              {"number", &AttentionRow::number}};
    return kRoles;
}

} // namespace aanzet
