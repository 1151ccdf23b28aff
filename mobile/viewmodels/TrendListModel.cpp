// SPDX-License-Identifier: EUPL-1.2
#include "mobile/viewmodels/TrendListModel.h"

namespace aanzet {

const TrendListModel::Roles& TrendListModel::roles() const
{
    static const Roles kRoles{{"trendId", &TrendRow::id}, {"section", &TrendRow::section}, {"label", &TrendRow::label}, {"worker", &TrendRow::worker},
                              {"client", &TrendRow::client}, {"lastAt", &TrendRow::lastAt}, {"ended", &TrendRow::ended}};
    return kRoles;
}

} // namespace aanzet
