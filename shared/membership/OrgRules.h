// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "shared/membership/OrgState.h"

// Who may write what into the organisation log. Private to this folder; used by OrgLog alone.
namespace aanzet::membership {

Result<OrgState> beginOrganisation(const Entry& genesis);
Result<OrgState> applyToOrganisation(const OrgState& before, const Entry& entry, std::optional<LiveCheck> live);

} // namespace aanzet::membership
