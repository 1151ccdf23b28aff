// SPDX-License-Identifier: EUPL-1.2
#include "mobile/viewmodels/TodayVisitListModel.h"

namespace aanzet {

QVariant TodayVisitListModel::data(const QModelIndex& index, int role) const
{
    const TodayVisitRow* row = rowAt(index);
    if (!row) return {};
    switch (role) {
    case IdRole: return row->id;
    case HouseholdIdRole: return row->householdId;
    case HouseholdRole: return row->household;
    case StartsAtRole: return row->startsAt;
    case MinutesRole: return row->minutes;
    case KindRole: return row->kind;
    case WhereRole: return row->where;
    case PurposeRole: return row->purpose;
    case MomentRole: return row->moment;
    case VisitIdRole: return row->visitId;
    default: return {};
    }
}

QHash<int, QByteArray> TodayVisitListModel::roleNames() const
{
    return {{IdRole, "appointmentId"}, {HouseholdIdRole, "householdId"}, {HouseholdRole, "household"},
            {StartsAtRole, "startsAt"}, {MinutesRole, "minutes"}, {KindRole, "kind"}, {WhereRole, "where"},
            {PurposeRole, "purpose"}, {MomentRole, "moment"}, {VisitIdRole, "visitId"}};
}

} // namespace aanzet
