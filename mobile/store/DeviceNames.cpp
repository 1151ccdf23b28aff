// SPDX-License-Identifier: EUPL-1.2
#include "mobile/store/DeviceNames.h"
#include "shared/schema/TypeIds.h"

namespace aanzet::store {

std::map<DeviceId, std::string> deviceNames(Store& store)
{
    std::map<DeviceId, std::string> out;
    const auto team = store.spaceOfKind(SpaceKind::Team);
    if (!team) return out;
    for (const auto& record : store.list(*team, types::DeviceName)) {
        const auto shownRecord = store.get(*team, record);
        const auto* name = shownRecord ? shownRecord->field(kDeviceNameField) : nullptr;
        DeviceId id;
        id.b = record.b;
        const auto* device = store.orgLog()->state().device(id);
        const auto* text = name ? std::get_if<std::string>(&name->shown.value) : nullptr;
        if (device && text && name->shown.author == device->user) out[id] = *text;
    }
    return out;
}

} // namespace aanzet::store
