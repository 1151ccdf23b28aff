// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "mobile/domain/Row.h"

namespace aanzet::domain {

// The safety plan of a household: what there is one of. One row per safety space.
struct SafetyPlan {
    static constexpr std::uint16_t kType = types::SafetyPlan;

    RecordId id;
    std::string riskSentence;       // "if nothing changes, then ..."
    std::string safePlace, codeWord;
    std::string checkBy, checkPhone, checkRhythm;
    std::optional<Day> madeAt, validUntil;
    bool hiddenCopy = false;        // a copy lies where not everybody at home finds it
    std::string hiddenPlace;

    bool operator==(const SafetyPlan&) const = default;
    template <class Self, class F> static void eachField(Self& self, F&& f)
    {
        f("risk_sentence", self.riskSentence); f("safe_place", self.safePlace); f("code_word", self.codeWord);
        f("check_by", self.checkBy); f("check_phone", self.checkPhone); f("check_rhythm", self.checkRhythm);
        f("made_at", self.madeAt); f("valid_until", self.validUntil); f("hidden_copy", self.hiddenCopy);
        f("hidden_place", self.hiddenPlace);
    }
};

// One line of it. Kinds: fact (what, who, happened, seen_by), complicating, went_well, bottom_line, signal_green,
// signal_orange, signal_red, what_to_do (who, who_kind, moment), phone (who, phone), child_line (pictogram), signed (who, signed_at).
struct SafetyLine {
    static constexpr std::uint16_t kType = types::SafetyLine;

    RecordId id;
    std::optional<RecordId> plan;
    std::string kind, text, who, whoKind, moment, phone, happened, seenBy, pictogram;
    std::optional<Day> signedAt;
    std::string order;

    bool operator==(const SafetyLine&) const = default;
    template <class Self, class F> static void eachField(Self& self, F&& f)
    {
        f("plan", self.plan); f("kind", self.kind); f("text", self.text); f("who", self.who);
        f("who_kind", self.whoKind); f("moment", self.moment); f("phone", self.phone); f("happened", self.happened);
        f("seen_by", self.seenBy); f("pictogram", self.pictogram); f("signed_at", self.signedAt); f("order", self.order);
    }
};

// In the dossier: where the safety plan is. A safety space counts for a household if its dossier names it.
struct SafetyLink {
    static constexpr std::uint16_t kType = types::SafetyLink;

    RecordId id;
    std::optional<RecordId> safetySpace;

    bool operator==(const SafetyLink&) const = default;
    template <class Self, class F> static void eachField(Self& self, F&& f) { f("safety_space", self.safetySpace); }
};

} // namespace aanzet::domain
