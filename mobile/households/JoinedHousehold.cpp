// SPDX-License-Identifier: EUPL-1.2
#include "mobile/households/JoinedHousehold.h"
#include "mobile/store/HouseholdJoin.h"

namespace aanzet {

std::optional<SpaceId> goneInto(store::Store& store, const SpaceId& household)
{
    const auto into = store::HouseholdJoin::joinedInto(store, household);
    if (!into || !store.household(*into) || store::HouseholdJoin::leftIn(store, household) > 0) return std::nullopt;
    return into;
}

} // namespace aanzet
