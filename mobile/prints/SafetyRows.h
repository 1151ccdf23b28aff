// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "mobile/prints/SafetyPapers.h"
#include "mobile/store/Safety.h"

namespace aanzet::prints {

// The safety plan of a household for its own papers: the union of all its lines, without those the director took away. Where two
// wrote at once both stand, "this / that": no warning is left out. NotAllowed: there is none, or not for this person.
Result<SafetySheet> readSafetySheet(store::Store& store, const store::HouseholdRef& household);

} // namespace aanzet::prints
