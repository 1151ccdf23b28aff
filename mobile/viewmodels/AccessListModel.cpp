// SPDX-License-Identifier: EUPL-1.2
#include "mobile/viewmodels/AccessListModel.h"

namespace aanzet {

const AccessListModel::Roles& AccessListModel::roles() const
{
    static const Roles kRoles{{"rowId", &AccessRow::id},
                              {"at", &AccessRow::at},
                              {"firstOfDay", &AccessRow::firstOfDay},
                              {"person", &AccessRow::person},
                              {"self", &AccessRow::self},
                              {"deed", &AccessRow::deed},
                              {"clientParts", &AccessRow::client},
                              {"professionalParts", &AccessRow::professional},
                              {"about", &AccessRow::about},
                              {"household", &AccessRow::household}};
    return kRoles;
}

} // namespace aanzet
