// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "mobile/domain/Drawing.h"

namespace aanzet::domain {

// What a drawing says when one asks it who helps: lists of people, counts of lists, and never a score of anybody.
struct DrawingInsight {
    // Help with one thing that the client gets.
    struct Help {
        std::string support;                     // a word of the schema; the five kinds, in its order
        std::vector<RecordId> own, professional; // who gives it
        bool isCarriedByOne() const { return own.size() + professional.size() == 1; }
        bool isProfessionalOnly() const { return own.empty() && !professional.empty(); }
        bool operator==(const Help&) const = default;
    };
    struct Carer {
        RecordId person;
        std::string load;                        // a word of the schema; empty: nobody asked
        bool operator==(const Carer&) const = default;
    };
    std::vector<Help> help;
    std::vector<RecordId> onlyHelpsMe, onlyHelpedByMe, eachOther;
    std::vector<Carer> carers;                   // heaviest first
    NetworkCounts counts;
    // Own people whom nobody asked yet: they help with nothing, and nothing was said about inviting or telling them. Nearest first.
    std::vector<RecordId> notAsked;
    // Who may be invited, and for whom the client wants to be asked first.
    std::vector<RecordId> mayInvite, askFirst;
    bool operator==(const DrawingInsight&) const = default;
};

// Of the people and ties that are there: for who may not be seen, give it a safe view.
DrawingInsight insightOf(const Drawing& drawing);

} // namespace aanzet::domain
