// SPDX-License-Identifier: EUPL-1.2
#include "mobile/viewmodels/DeviceListModel.h"

namespace aanzet {

const DeviceListModel::Roles& DeviceListModel::roles() const
{
    static const Roles kRoles{{"deviceId", &DeviceRow::id}, {"mark", &DeviceRow::mark}, {"owner", &DeviceRow::owner},
                              {"lastHeard", &DeviceRow::lastHeard}, {"own", &DeviceRow::own}, {"thisOne", &DeviceRow::thisOne},
                              {"current", &DeviceRow::current}, {"emptied", &DeviceRow::emptied}, {"name", &DeviceRow::name}};
    return kRoles;
}

} // namespace aanzet
