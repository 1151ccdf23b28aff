// SPDX-License-Identifier: EUPL-1.2
#include "mobile/viewmodels/ServiceListModel.h"

namespace aanzet {

const ServiceListModel::Roles& ServiceListModel::roles() const
{
    static const Roles kRoles{{"serviceId", &ServiceRow::id}, {"name", &ServiceRow::name}, {"organisation", &ServiceRow::organisation},
                              {"whatFor", &ServiceRow::whatFor}, {"areas", &ServiceRow::areas}, {"areaWords", &ServiceRow::areaWords},
                              {"phone", &ServiceRow::phone}, {"address", &ServiceRow::address}, {"hours", &ServiceRow::hours},
                              {"howIn", &ServiceRow::howIn}, {"languages", &ServiceRow::languages}, {"website", &ServiceRow::website},
                              {"checkedOn", &ServiceRow::checkedOn}, {"old", &ServiceRow::old}, {"shared", &ServiceRow::shared},
                              {"mayChange", &ServiceRow::mayChange}};
    return kRoles;
}

} // namespace aanzet
