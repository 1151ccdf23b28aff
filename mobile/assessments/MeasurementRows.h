// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "mobile/domain/Measuring.h"
#include "mobile/store/Store.h"

namespace aanzet {

// What was measured of one household, oldest first, each voice a series of its own. What a later one corrects is not in it.
struct Measurements {
    std::vector<domain::Measurement> worker;
    std::vector<domain::Measurement> client;   // the client's own answers, in the same shape
};
Measurements measurementsOf(store::Store& store, const store::HouseholdRef& household);

} // namespace aanzet
