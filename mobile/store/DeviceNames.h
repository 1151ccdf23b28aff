// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "mobile/store/Store.h"

namespace aanzet::store {

inline constexpr std::uint16_t kDeviceNameField = 3;    // of types::DeviceName, whose record id is the device's

// What people call their devices. Only who works with a device names it: what others wrote into its record counts for nothing.
std::map<DeviceId, std::string> deviceNames(Store& store);

} // namespace aanzet::store
