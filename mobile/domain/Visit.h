// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "mobile/domain/Row.h"

namespace aanzet::domain {

// The client's part of a visit note: their words come first.
struct Visit {
    static constexpr std::uint16_t kType = types::Visit;

    RecordId id;
    std::optional<Day> visitAt;
    std::optional<std::int64_t> startMinute, durationMinutes;
    std::string place, placeWords, visitType, purpose;
    bool purposeExplained = false;
    std::vector<std::string> present;
    std::string presentWords, interpreter, language, clientWords, strengths, smallWin, cameAlongTo;
    std::vector<std::string> practicalHelp;
    std::optional<Day> nextContact;
    std::string nextContactWords;
    bool teachBackDone = false;
    std::string teachBackWords;
    bool explainedAgain = false;
    std::string allianceCouldSay, allianceMatters, allianceKnowsNext, notes;
    std::string signature;               // the client's, as lines of the pen; means: I have read this
    std::optional<Day> signedAt;

    bool operator==(const Visit&) const = default;
    template <class Self, class F> static void eachField(Self& self, F&& f)
    {
        f("visit_at", self.visitAt); f("start_minute", self.startMinute); f("duration_minutes", self.durationMinutes);
        f("place", self.place); f("place_words", self.placeWords); f("visit_type", self.visitType);
        f("purpose", self.purpose); f("purpose_explained", self.purposeExplained); f("present", self.present);
        f("present_words", self.presentWords); f("interpreter", self.interpreter); f("language", self.language);
        f("client_words", self.clientWords); f("strengths", self.strengths); f("small_win", self.smallWin);
        f("came_along_to", self.cameAlongTo); f("practical_help", self.practicalHelp);
        f("next_contact", self.nextContact); f("next_contact_words", self.nextContactWords);
        f("teach_back_done", self.teachBackDone); f("teach_back_words", self.teachBackWords);
        f("explained_again", self.explainedAgain); f("alliance_could_say", self.allianceCouldSay);
        f("alliance_matters", self.allianceMatters); f("alliance_knows_next", self.allianceKnowsNext);
        f("notes", self.notes); f("signature", self.signature); f("signed_at", self.signedAt);
    }
};

// The professional's part of the same visit.
struct VisitObservation {
    static constexpr std::uint16_t kType = types::VisitObservation;

    RecordId id;
    std::optional<RecordId> visit;
    std::string safetyCheck, safetyMeasures, safetyColleague, letInBy;
    std::vector<std::string> domainsTouched;
    std::string allianceReflection, notes, reflection, ruleThatHindered;
    bool toldToClient = false;

    bool operator==(const VisitObservation&) const = default;
    template <class Self, class F> static void eachField(Self& self, F&& f)
    {
        f("visit", self.visit); f("safety_check", self.safetyCheck); f("safety_measures", self.safetyMeasures);
        f("safety_colleague", self.safetyColleague); f("let_in_by", self.letInBy);
        f("domains_touched", self.domainsTouched); f("alliance_reflection", self.allianceReflection);
        f("notes", self.notes); f("reflection", self.reflection); f("rule_that_hindered", self.ruleThatHindered);
        f("told_to_client", self.toldToClient);
    }
};

// One fact of one life area; what it may mean is kept apart from it.
struct Observation {
    static constexpr std::uint16_t kType = types::Observation;

    RecordId id;
    std::optional<RecordId> visit;
    std::string domain, fact, source, toldBy, interpretation;
    bool toldToClient = false;
    std::optional<Day> observedAt;
    std::string order;

    bool operator==(const Observation&) const = default;
    template <class Self, class F> static void eachField(Self& self, F&& f)
    {
        f("visit", self.visit); f("domain", self.domain); f("fact", self.fact); f("source", self.source);
        f("told_by", self.toldBy); f("interpretation", self.interpretation); f("told_to_client", self.toldToClient);
        f("observed_at", self.observedAt); f("order", self.order);
    }
};

// A worry: what, for whom, since when, how sure.
struct Worry {
    static constexpr std::uint16_t kType = types::Worry;

    RecordId id;
    std::string what, forWhom;
    std::optional<RecordId> person;
    std::optional<Day> since;
    std::string howSure, domain;
    std::optional<RecordId> visit;
    std::string status, arranged;
    bool toldToClient = false;
    std::optional<Day> notedAt;

    bool operator==(const Worry&) const = default;
    template <class Self, class F> static void eachField(Self& self, F&& f)
    {
        f("what", self.what); f("for_whom", self.forWhom); f("person", self.person); f("since", self.since);
        f("how_sure", self.howSure); f("domain", self.domain); f("visit", self.visit); f("status", self.status);
        f("arranged", self.arranged); f("told_to_client", self.toldToClient); f("noted_at", self.notedAt);
    }
};

// One child at one visit: seen, spoken alone, a worry or none.
struct ChildCheck {
    static constexpr std::uint16_t kType = types::ChildCheck;

    RecordId id;
    std::optional<RecordId> visit, person;
    std::string child;
    bool seen = false, spokenAlone = false;
    std::string worryLevel, worry;
    std::optional<Day> checkedAt;
    bool toldToClient = false;

    bool operator==(const ChildCheck&) const = default;
    template <class Self, class F> static void eachField(Self& self, F&& f)
    {
        f("visit", self.visit); f("person", self.person); f("child", self.child); f("seen", self.seen);
        f("spoken_alone", self.spokenAlone); f("worry_level", self.worryLevel); f("worry", self.worry);
        f("checked_at", self.checkedAt); f("told_to_client", self.toldToClient);
    }
};

} // namespace aanzet::domain
