// SPDX-License-Identifier: EUPL-1.2
#include "mobile/viewmodels/TodayVisitListModel.h"

namespace aanzet {

const TodayVisitListModel::Roles& TodayVisitListModel::roles() const
{
    static const Roles kRoles{{"appointmentId", &TodayVisitRow::id}, {"householdId", &TodayVisitRow::householdId},
                              {"household", &TodayVisitRow::household}, {"startsAt", &TodayVisitRow::startsAt}, {"minutes", &TodayVisitRow::minutes},
                              {"kind", &TodayVisitRow::kind}, {"where", &TodayVisitRow::where}, {"purpose", &TodayVisitRow::purpose},
                              {"moment", &TodayVisitRow::moment}, {"visitId", &TodayVisitRow::visitId}};
    return kRoles;
}

} // namespace aanzet
