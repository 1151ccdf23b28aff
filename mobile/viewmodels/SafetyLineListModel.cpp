// SPDX-License-Identifier: EUPL-1.2
#include "mobile/viewmodels/SafetyLineListModel.h"

namespace aanzet {

const SafetyLineListModel::Roles& SafetyLineListModel::roles() const
{
    static const Roles kRoles{{"lineId", &SafetyLineRow::id}, {"what", &SafetyLineRow::what}, {"who", &SafetyLineRow::who},
                              {"whoKind", &SafetyLineRow::whoKind}, {"phone", &SafetyLineRow::phone}, {"moment", &SafetyLineRow::moment},
                              {"happened", &SafetyLineRow::happened}, {"seenBy", &SafetyLineRow::seenBy}, {"how", &SafetyLineRow::how},
                              {"removedBy", &SafetyLineRow::removedBy}, {"because", &SafetyLineRow::because}, {"beside", &SafetyLineRow::beside}};
    return kRoles;
}

} // namespace aanzet
