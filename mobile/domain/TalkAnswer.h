// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "mobile/domain/Row.h"

namespace aanzet::domain {

// What the client answered to one scene of the talk picture, on one day.
struct TalkAnswer {
    static constexpr std::uint16_t kType = types::TalkAnswer;

    RecordId id;
    std::string picture, scene, answer;
    std::vector<std::string> tapped;   // keys of answers; "not:" before it: that one not
    std::string teachBack, language;
    std::optional<Day> answeredAt;
    std::optional<RecordId> visit;

    bool operator==(const TalkAnswer&) const = default;
    template <class Self, class F> static void eachField(Self& self, F&& f)
    {
        f("picture", self.picture); f("scene", self.scene); f("answer", self.answer); f("tapped", self.tapped);
        f("teach_back", self.teachBack); f("language", self.language); f("answered_at", self.answeredAt);
        f("visit", self.visit);
    }
};

} // namespace aanzet::domain
