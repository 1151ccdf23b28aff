// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "shared/membership/OrgBodies.h"
#include <string>

// Two people compare 25 digits, by voice or side by side, before somebody is admitted who was invited by mail: one code for
// the joiner's keys, one for the organisation, each computed on both screens (security.md 2.8). 25 digits are 83 bits, and
// each try costs an attacker an Argon2id of 32 MiB. One code a direction: a joint code would let whoever stands in the
// middle choose both ends.
namespace aanzet::membership {

// "12345 67890 12345 67890 12345". OutOfMemory.
Result<std::string> joinerCode(const OrgId& org, const UserPublic& user, const DevicePublic& device);
Result<std::string> organisationCode(const OrgId& org, const Hash32& genesis);

} // namespace aanzet::membership
