// SPDX-License-Identifier: EUPL-1.2
#include "shared/schema/Fields.h"

namespace aanzet {
namespace {
using namespace fields;
using std::string_view;

constexpr string_view kLineKinds[] = {"fact", "complicating", "went_well", "bottom_line", "signal_green", "signal_orange", "signal_red",
                                      "what_to_do", "phone", "child_line", "signed"};
constexpr string_view kWhoKinds[] = {"child", "adult", "network", "professional"};
constexpr string_view kMoments[] = {"day", "night", "always"};

// One per space, with the space's id. What there is more than one of is a row, so that rows of two devices join.
constexpr FieldSpec kSafetyPlan[] = {
    text(2, "risk_sentence"), text(3, "safe_place"), line(4, "code_word"), line(5, "check_by"), line(6, "check_phone"),
    line(7, "check_rhythm"), date(8, "made_at"), date(9, "valid_until"), flag(10, "hidden_copy"), line(11, "hidden_place"),
};
constexpr FieldSpec kSafetyLine[] = {
    parent(2, "plan", types::SafetyPlan), choice(3, "kind", kLineKinds), text(4, "text"), line(5, "who"), choice(6, "who_kind", kWhoKinds),
    choice(7, "moment", kMoments), line(8, "phone"), line(9, "happened"), line(10, "seen_by"), line(11, "pictogram", 200),
    date(12, "signed_at"), last(line(13, "order", 200)),
};

constexpr TypeSpec kTypes[] = {
    {types::SafetyPlan, "safety_plan", SpaceKind::Safety, kSafetyPlan},
    {types::SafetyLine, "safety_line", SpaceKind::Safety, kSafetyLine},
};
} // namespace

std::span<const TypeSpec> safetyTypes()
{
    return kTypes;
}

} // namespace aanzet
