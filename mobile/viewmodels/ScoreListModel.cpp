// SPDX-License-Identifier: EUPL-1.2
#include "mobile/viewmodels/ScoreListModel.h"

namespace aanzet {

const ScoreListModel::Roles& ScoreListModel::roles() const
{
    static const Roles kRoles{{"domainKey", &ScoreRow::id}, {"label", &ScoreRow::label}, {"level", &ScoreRow::level}, {"answer", &ScoreRow::answer}};
    return kRoles;
}

} // namespace aanzet
