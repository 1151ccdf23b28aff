// SPDX-License-Identifier: EUPL-1.2
#include "mobile/viewmodels/FetchedListModel.h"

namespace aanzet {

const FetchedListModel::Roles& FetchedListModel::roles() const
{
    static const Roles kRoles{{"deviceId", &FetchedRow::id}, {"person", &FetchedRow::person}, {"self", &FetchedRow::self}, {"device", &FetchedRow::device},
                              {"current", &FetchedRow::current}, {"days", &FetchedRow::days}, {"last", &FetchedRow::last}, {"ownDays", &FetchedRow::ownDays}};
    return kRoles;
}

} // namespace aanzet
