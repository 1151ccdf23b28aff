// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "mobile/domain/Row.h"

namespace aanzet::domain {

// Where the work with a household stands; one row per dossier. Exactly one director at a time.
struct CaseStatus {
    static constexpr std::uint16_t kType = types::CaseStatus;

    RecordId id;
    std::string phase;
    std::optional<Day> phaseSince;
    std::optional<std::int64_t> intensityProfile;
    std::optional<Day> intensitySince;
    std::string intensityReason;
    std::optional<RecordId> director;
    std::optional<Day> directorSince;
    std::string directorReason;
    std::optional<RecordId> casemanager, coVisitor;
    std::string legalBasis, law, purpose, legalFrame, urgency, flow;
    std::optional<Day> contactClockStart;
    std::optional<std::int64_t> contactEveryDays;
    std::optional<Day> reviewAt, watchUntil, closedAt;
    std::string closedReason, riskSentence;

    bool operator==(const CaseStatus&) const = default;
    template <class Self, class F> static void eachField(Self& self, F&& f)
    {
        f("phase", self.phase); f("phase_since", self.phaseSince); f("intensity_profile", self.intensityProfile);
        f("intensity_since", self.intensitySince); f("intensity_reason", self.intensityReason);
        f("director", self.director); f("director_since", self.directorSince);
        f("director_reason", self.directorReason); f("casemanager", self.casemanager);
        f("co_visitor", self.coVisitor); f("legal_basis", self.legalBasis); f("law", self.law);
        f("purpose", self.purpose); f("legal_frame", self.legalFrame); f("urgency", self.urgency);
        f("flow", self.flow); f("contact_clock_start", self.contactClockStart);
        f("contact_every_days", self.contactEveryDays); f("review_at", self.reviewAt);
        f("watch_until", self.watchUntil); f("closed_at", self.closedAt); f("closed_reason", self.closedReason);
        f("risk_sentence", self.riskSentence);
    }
};

// Who else is involved: the helpers map.
struct Helper {
    static constexpr std::uint16_t kType = types::HelperRow;

    RecordId id;
    std::string name, organisation, discipline, task;
    std::optional<Day> since, until;
    std::string active, askedBy, useful;
    bool couldStop = false;
    std::string phone;
    std::optional<Day> lastContact;
    std::string remarks;

    bool operator==(const Helper&) const = default;
    template <class Self, class F> static void eachField(Self& self, F&& f)
    {
        f("name", self.name); f("organisation", self.organisation); f("discipline", self.discipline);
        f("task", self.task); f("since", self.since); f("until", self.until); f("active", self.active);
        f("asked_by", self.askedBy); f("useful", self.useful); f("could_stop", self.couldStop);
        f("phone", self.phone); f("last_contact", self.lastContact); f("remarks", self.remarks);
    }
};

// What happened outside a visit: a call, a letter, a decision. Corrected by a new entry that points back.
struct JournalEntry {
    static constexpr std::uint16_t kType = types::JournalEntry;

    RecordId id;
    std::optional<Day> happenedAt;
    std::optional<std::int64_t> startMinute;
    std::string kind, text, withWhom, decision, reason;
    bool toldToClient = false;
    std::optional<RecordId> corrects;
    std::vector<std::string> domains;

    bool operator==(const JournalEntry&) const = default;
    template <class Self, class F> static void eachField(Self& self, F&& f)
    {
        f("happened_at", self.happenedAt); f("start_minute", self.startMinute); f("kind", self.kind);
        f("text", self.text); f("with_whom", self.withWhom); f("decision", self.decision); f("reason", self.reason);
        f("told_to_client", self.toldToClient); f("corrects", self.corrects); f("domains", self.domains);
    }
};

} // namespace aanzet::domain
