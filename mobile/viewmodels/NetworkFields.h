// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include <array>

namespace aanzet {

// The schema's names of what NetworkEditor::PersonField and TieField mean, in the order of those enums. A hidden person has
// the same fields under the same numbers, as has a hidden tie.
inline constexpr std::array kPersonFields{"name", "role_word", "kind", "sector", "closeness", "lives_here", "call_at_night", "informal_carer",
                                          "carer_load", "may_invite", "may_know", "client_says", "phone", "phone_agreed"};
inline constexpr std::array kTieFields{"strength", "quality", "direction", "support", "frequency", "wish", "between", "client_says", "kin",
                                       "modes", "initiative", "since"};

} // namespace aanzet
