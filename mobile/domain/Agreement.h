// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "mobile/domain/Row.h"

namespace aanzet::domain {

// Who does what by when, and how we will know.
struct Agreement {
    static constexpr std::uint16_t kType = types::Agreement;

    RecordId id;
    std::string what, who, whoKind, organisation;
    std::optional<Day> byWhen;
    std::string howKnown, status;
    std::optional<Day> doneAt;
    std::string reason;
    bool discussedWithClient = false;
    std::optional<Day> madeAt;
    std::optional<RecordId> visit, goal;
    std::string order;

    bool operator==(const Agreement&) const = default;
    template <class Self, class F> static void eachField(Self& self, F&& f)
    {
        f("what", self.what); f("who", self.who); f("who_kind", self.whoKind); f("organisation", self.organisation);
        f("by_when", self.byWhen); f("how_known", self.howKnown); f("status", self.status); f("done_at", self.doneAt);
        f("reason", self.reason); f("discussed_with_client", self.discussedWithClient); f("made_at", self.madeAt);
        f("visit", self.visit); f("goal", self.goal); f("order", self.order);
    }
};

} // namespace aanzet::domain
