// SPDX-License-Identifier: EUPL-1.2
#include "mobile/viewmodels/VisitListModel.h"

namespace aanzet {

QVariant VisitListModel::data(const QModelIndex& index, int role) const
{
    const VisitRow* row = rowAt(index);
    if (!row) return {};
    switch (role) {
    case IdRole: return row->id;
    case VisitAtRole: return row->visitAt;
    case FirstLineRole: return row->firstLine;
    case HasObservationRole: return row->hasObservation;
    default: return {};
    }
}

QHash<int, QByteArray> VisitListModel::roleNames() const
{
    return {{IdRole, "visitId"}, {VisitAtRole, "visitAt"}, {FirstLineRole, "firstLine"},
            {HasObservationRole, "hasObservation"}};
}

} // namespace aanzet
