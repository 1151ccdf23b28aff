// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "shared/membership/Identity.h"
#include <vector>

// Who a person is, sealed to one own device: in the entry that adds the device, and in each rekey. FORMAT.md 9.
namespace aanzet::membership {

// The keys of a person: the ones the id was made of, and the box keys of later rekeys, oldest first.
struct UserSecrets {
    UserKeys user;
    std::vector<crypto::BoxKey> laterBoxes;
    const crypto::BoxKey& box() const { return laterBoxes.empty() ? user.box : laterBoxes.back(); }
};

constexpr std::size_t kMaxLaterBoxes = 64;

Result<Bytes> sealUserSecrets(const OrgId& org, const DevicePublic& device, const UserSecrets& secrets);   // TooLarge
// CorruptData: does not open, of another organisation, person or device.
Result<UserSecrets> openUserSecrets(const OrgId& org, const DeviceKeys& device, const UserId& user, ByteView sealed);

} // namespace aanzet::membership
