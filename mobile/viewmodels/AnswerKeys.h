// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "mobile/viewmodels/AssessmentListModel.h"
#include <string>

// The words of the schema for the answers that stand in place of a level.
namespace aanzet {

inline OtherAnswer::Kind otherAnswerOf(const std::string& key)
{
    if (key == "not_needed") return OtherAnswer::NotNeeded;
    if (key == "too_little_known") return OtherAnswer::TooLittleKnown;
    if (key == "does_not_want") return OtherAnswer::DoesNotWant;
    if (key == "not_discussed") return OtherAnswer::NotDiscussed;
    return OtherAnswer::None;
}

inline std::string keyOf(OtherAnswer::Kind answer)
{
    switch (answer) {
    case OtherAnswer::NotNeeded: return "not_needed";
    case OtherAnswer::TooLittleKnown: return "too_little_known";
    case OtherAnswer::DoesNotWant: return "does_not_want";
    case OtherAnswer::NotDiscussed: return "not_discussed";
    case OtherAnswer::None: break;
    }
    return {};
}

} // namespace aanzet
