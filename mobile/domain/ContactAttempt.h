// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "mobile/domain/Row.h"

namespace aanzet::domain {

// One attempt to get in touch: when, how, what came of it, what to try next.
struct ContactAttempt {
    static constexpr std::uint16_t kType = types::ContactAttempt;

    RecordId id;
    std::optional<Day> attemptedAt;
    std::optional<std::int64_t> startMinute;
    std::string manner, result, ideaNext, remarks;
    std::optional<RecordId> by;
    std::string place;

    bool operator==(const ContactAttempt&) const = default;
    template <class Self, class F> static void eachField(Self& self, F&& f)
    {
        f("attempted_at", self.attemptedAt); f("start_minute", self.startMinute); f("manner", self.manner);
        f("result", self.result); f("idea_next", self.ideaNext); f("remarks", self.remarks); f("by", self.by);
        f("place", self.place);
    }
};

} // namespace aanzet::domain
