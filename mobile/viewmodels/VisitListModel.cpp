// SPDX-License-Identifier: EUPL-1.2
#include "mobile/viewmodels/VisitListModel.h"

namespace aanzet {

const VisitListModel::Roles& VisitListModel::roles() const
{
    static const Roles kRoles{{"visitId", &VisitRow::id}, {"visitAt", &VisitRow::visitAt}, {"firstLine", &VisitRow::firstLine},
                              {"hasObservation", &VisitRow::hasObservation}};
    return kRoles;
}

} // namespace aanzet
