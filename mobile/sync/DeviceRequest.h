// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "shared/membership/Identity.h"
#include <string>
#include <string_view>

namespace aanzet::sync {

// What a new device shows to the person's first one: its public keys. No secret.
struct DeviceRequest {
    OrgId org;
    membership::DevicePublic device;
};
std::string encodeDeviceRequest(const DeviceRequest& request);
Result<DeviceRequest> parseDeviceRequest(std::string_view text);                    // LinkBroken

} // namespace aanzet::sync
