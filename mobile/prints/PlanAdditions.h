// SPDX-License-Identifier: EUPL-1.2
// What stands on a plan beside what its client wrote without professionals.
#pragma once
#include "mobile/domain/Plan.h"
#include "mobile/store/Store.h"
#include <map>
#include <optional>
#include <vector>

namespace aanzet::prints {

struct PlanAdditions {
    struct Beside {
        std::string who, words;                // who: empty when not known here
    };
    // One of the three questions of the sheet: their answer, and what others wrote there.
    struct Answer {
        std::string theirs;
        std::vector<Beside> besides;
    };
    Answer dream, goodEnough, people;
    std::map<RecordId, std::string> addedBy;   // goals and steps that came after, and who wrote them; may be empty
    std::map<RecordId, std::string> lines;     // the words of goals and steps as they stood on the sheet
};

// Nothing: there was no private round of this plan.
std::optional<PlanAdditions> readPlanAdditions(store::Store& store, const SpaceId& space, const RecordId& plan, const std::vector<domain::Goal>& goals,
                                               const std::vector<domain::Step>& steps);

} // namespace aanzet::prints
