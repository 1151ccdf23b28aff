// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "shared/membership/OrgState.h"
#include <algorithm>

namespace aanzet::membership {

// Who reviews access to every household: the privacy officers; without one the administrators, so that it is never nobody.
inline bool reviewsAccess(const OrgState& org, const UserId& user)
{
    const auto isOfficer = [](const User& u) { return !u.isRevoked() && u.role == Role::PrivacyOfficer; };
    const auto* one = org.user(user);
    if (!one || one->isRevoked()) return false;
    const bool hasOfficer = std::any_of(org.users->begin(), org.users->end(), [&](const auto& entry) { return isOfficer(entry.second); });
    return hasOfficer ? isOfficer(*one) : org.isAdmin(user);
}

} // namespace aanzet::membership
