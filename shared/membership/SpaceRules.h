// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "shared/membership/OrgLog.h"
#include "shared/membership/SpaceState.h"

// Who may write what into a space log. Private to this folder; used by SpaceLog alone.
namespace aanzet::membership {

Result<SpaceState> beginSpace(const OrgLog& org, const Entry& create, std::optional<LiveCheck> live);
Result<SpaceState> applyToSpace(const OrgLog& org, const SpaceState& before, const Entry& entry, std::optional<LiveCheck> live);

} // namespace aanzet::membership
