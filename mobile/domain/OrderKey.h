// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "shared/result/Result.h"
#include <string>
#include <string_view>

namespace aanzet::domain {

// The place of a row in a list is a string of digits and letters between its neighbours' (compared as bytes), so that
// moving a row writes that row alone. Empty `a`: before everything; empty `b`: after everything. Two rows with equal keys
// (two people added at once) stand in the order of their record ids.
// BadRequest: a >= b, or a key that this function did not make; give both rows new keys then.
// The key grows by one character for every six rows put at one and the same place, and by one for every thirty at an end.
Result<std::string> orderBetween(std::string_view a, std::string_view b);

} // namespace aanzet::domain
