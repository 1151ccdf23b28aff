// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "mobile/domain/Row.h"

namespace aanzet::domain {

// The client's plan: dream, and when it is good enough.
struct Plan {
    static constexpr std::uint16_t kType = types::Plan;

    RecordId id;
    std::string title, names, dream, acceptableSituation, strengths, myPeople, helpsOthers, sharingAgreements;
    std::optional<Day> startedAt, reviewAt;
    std::string status, changedBecause, madeHow, clientAgreement, clientDiffers, managedBefore, simpleThing;
    std::string signature;          // "x,y x,y;..." in thousandths of its field
    std::optional<Day> agreedAt;

    bool operator==(const Plan&) const = default;
    template <class Self, class F> static void eachField(Self& self, F&& f)
    {
        f("title", self.title); f("names", self.names); f("dream", self.dream);
        f("acceptable_situation", self.acceptableSituation); f("strengths", self.strengths);
        f("my_people", self.myPeople); f("helps_others", self.helpsOthers);
        f("sharing_agreements", self.sharingAgreements); f("started_at", self.startedAt);
        f("review_at", self.reviewAt); f("status", self.status); f("changed_because", self.changedBecause);
        f("made_how", self.madeHow); f("client_agreement", self.clientAgreement);
        f("client_differs", self.clientDiffers); f("managed_before", self.managedBefore);
        f("simple_thing", self.simpleThing); f("signature", self.signature); f("agreed_at", self.agreedAt);
    }
};

// A goal of the client, or of the cooperation around them.
struct Goal {
    static constexpr std::uint16_t kType = types::Goal;

    RecordId id;
    std::optional<RecordId> plan;
    std::string level, wording, ownWords;
    std::vector<std::string> domains;
    std::string horizon;
    std::optional<std::int64_t> priority;
    std::string why, howNoticed;
    std::optional<std::int64_t> targetLevel;
    std::string status, outcomeWords;
    std::optional<Day> reviewAt;
    std::string order;

    bool operator==(const Goal&) const = default;
    template <class Self, class F> static void eachField(Self& self, F&& f)
    {
        f("plan", self.plan); f("level", self.level); f("wording", self.wording); f("own_words", self.ownWords);
        f("domains", self.domains); f("horizon", self.horizon); f("priority", self.priority); f("why", self.why);
        f("how_noticed", self.howNoticed); f("target_level", self.targetLevel); f("status", self.status);
        f("outcome_words", self.outcomeWords); f("review_at", self.reviewAt); f("order", self.order);
    }
};

// A small step.
struct Step {
    static constexpr std::uint16_t kType = types::Step;

    RecordId id;
    std::optional<RecordId> goal, plan;
    std::string what, manner, helper, helperKind;
    std::optional<RecordId> networkPerson;
    std::optional<Day> startAt, byWhen;
    std::string status, reason, promisedBy;
    std::optional<Day> doneAt;
    bool smallWin = false;
    std::string ownWords, order;

    bool operator==(const Step&) const = default;
    template <class Self, class F> static void eachField(Self& self, F&& f)
    {
        f("goal", self.goal); f("plan", self.plan); f("what", self.what); f("manner", self.manner);
        f("helper", self.helper); f("helper_kind", self.helperKind); f("network_person", self.networkPerson);
        f("start_at", self.startAt); f("by_when", self.byWhen); f("status", self.status); f("reason", self.reason);
        f("promised_by", self.promisedBy); f("done_at", self.doneAt); f("small_win", self.smallWin);
        f("own_words", self.ownWords); f("order", self.order);
    }
};

} // namespace aanzet::domain
