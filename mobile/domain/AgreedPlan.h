// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "mobile/domain/Row.h"

namespace aanzet::domain {

// A plan as its client wrote it in the private round, kept as a `plan_version` that nobody changes any more: what came
// after it is an addition, and their words can always be shown as they stood.
struct AgreedPlan {
    struct Line {
        RecordId id;                 // of the goal or the step
        std::string words;
        bool operator==(const Line&) const = default;
    };
    std::string dream, acceptableSituation, myPeople;
    std::vector<Line> lines;         // goals and steps that stood on their sheet

    bool holds(const RecordId& id) const;
    bool operator==(const AgreedPlan&) const = default;
};

// The `content` of a version. What does not fit (120,000 bytes) keeps the lines without their words.
std::string freeze(const AgreedPlan& plan);
Result<AgreedPlan> readAgreedPlan(const std::string& content);

// A kept state of a plan.
struct PlanVersion {
    static constexpr std::uint16_t kType = types::PlanVersion;

    RecordId id;
    std::optional<RecordId> plan;
    std::optional<Day> frozenAt;
    std::string changedBecause, content;

    bool operator==(const PlanVersion&) const = default;
    template <class Self, class F> static void eachField(Self& self, F&& f)
    {
        f("plan", self.plan); f("frozen_at", self.frozenAt); f("changed_because", self.changedBecause); f("content", self.content);
    }
};

} // namespace aanzet::domain
