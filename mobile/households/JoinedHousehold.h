// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "mobile/store/Store.h"
#include <optional>

namespace aanzet {

// The household in which all of this one stands now. Nothing: it was not joined, something still stands in it, or this person
// has no way to the one that stays; then it is a household like others.
std::optional<SpaceId> goneInto(store::Store& store, const SpaceId& household);

} // namespace aanzet
