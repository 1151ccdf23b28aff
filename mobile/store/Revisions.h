// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "mobile/store/Store.h"
#include <array>

namespace aanzet::store {

// Of both spaces of a household; 0: not here. Another one: something in it changed, and what was read of it is old.
using Revisions = std::array<std::uint64_t, 2>;

inline Revisions revisionsOf(const Store& store, const HouseholdRef& household)
{
    const auto of = [&](const std::optional<SpaceId>& space) {
        const auto* replica = space ? store.replica(*space) : nullptr;
        return replica ? replica->revision() : 0;
    };
    return {of(household.client), of(household.dossier)};
}

} // namespace aanzet::store
