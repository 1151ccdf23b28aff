// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "mobile/domain/Row.h"

namespace aanzet::domain {

// The worker's measurement of one moment; the client's voice is a series of its own.
struct Assessment {
    static constexpr std::uint16_t kType = types::Assessment;

    RecordId id;
    std::string instrument, version, packId, anchorSet;
    std::optional<Day> assessedAt;
    std::optional<RecordId> rater;
    bool raterTrained = false;
    std::string occasion;
    std::vector<std::string> informants;
    std::optional<RecordId> clientAssessment, visit, jointWith;
    std::string remarks;
    std::optional<RecordId> person;
    std::string language;
    std::optional<RecordId> corrects; // the finished measurement that this one takes the place of

    bool operator==(const Assessment&) const = default;
    template <class Self, class F> static void eachField(Self& self, F&& f)
    {
        f("instrument", self.instrument); f("version", self.version); f("pack_id", self.packId);
        f("anchor_set", self.anchorSet); f("assessed_at", self.assessedAt); f("rater", self.rater);
        f("rater_trained", self.raterTrained); f("occasion", self.occasion); f("informants", self.informants);
        f("client_assessment", self.clientAssessment); f("visit", self.visit); f("joint_with", self.jointWith);
        f("remarks", self.remarks); f("person", self.person); f("language", self.language);
        f("corrects", self.corrects);
    }
};

// One life area of it: a level, or one of the other answers. Nothing forces an area.
struct DomainScore {
    static constexpr std::uint16_t kType = types::DomainScore;

    RecordId id;
    std::optional<RecordId> assessment;
    std::string domain;
    std::optional<std::int64_t> level;
    std::string answer, fact;
    std::optional<Day> factsAsOf;
    std::string reason, jumpReason, arrangedToday;
    std::vector<std::string> carriedBy;
    bool toldToClient = false;

    bool operator==(const DomainScore&) const = default;
    template <class Self, class F> static void eachField(Self& self, F&& f)
    {
        f("assessment", self.assessment); f("domain", self.domain); f("level", self.level); f("answer", self.answer);
        f("fact", self.fact); f("facts_as_of", self.factsAsOf); f("reason", self.reason);
        f("jump_reason", self.jumpReason); f("arranged_today", self.arrangedToday); f("carried_by", self.carriedBy);
        f("told_to_client", self.toldToClient);
    }
};

// The client's own measurement.
struct ClientAssessment {
    static constexpr std::uint16_t kType = types::ClientAssessment;

    RecordId id;
    std::string instrument, version, packId, anchorSet;
    std::optional<Day> assessedAt;
    std::string occasion, clientWords, language;
    std::optional<RecordId> visit, person, corrects;

    bool operator==(const ClientAssessment&) const = default;
    template <class Self, class F> static void eachField(Self& self, F&& f)
    {
        f("instrument", self.instrument); f("version", self.version); f("pack_id", self.packId);
        f("anchor_set", self.anchorSet); f("assessed_at", self.assessedAt); f("occasion", self.occasion);
        f("client_words", self.clientWords); f("language", self.language); f("visit", self.visit);
        f("person", self.person); f("corrects", self.corrects);
    }
};

// One life area in the client's voice.
struct ClientScore {
    static constexpr std::uint16_t kType = types::ClientScore;

    RecordId id;
    std::optional<RecordId> clientAssessment;
    std::string domain;
    std::optional<std::int64_t> level;
    std::string answer, clientWords;
    bool wantsChange = false;

    bool operator==(const ClientScore&) const = default;
    template <class Self, class F> static void eachField(Self& self, F&& f)
    {
        f("client_assessment", self.clientAssessment); f("domain", self.domain); f("level", self.level);
        f("answer", self.answer); f("client_words", self.clientWords); f("wants_change", self.wantsChange);
    }
};

} // namespace aanzet::domain
