// SPDX-License-Identifier: EUPL-1.2
// What prints are made of, by layer. A client's print gets ClientRows, in which nothing of the professional's layer fits.
#pragma once
#include "mobile/domain/Agreement.h"
#include "mobile/domain/Assessment.h"
#include "mobile/domain/CaseStatus.h"
#include "mobile/domain/Drawing.h"
#include "mobile/domain/Household.h"
#include "mobile/domain/Measuring.h"
#include "mobile/domain/Plan.h"
#include "mobile/domain/TalkAnswer.h"
#include "mobile/domain/Visit.h"
#include "mobile/prints/PlanAdditions.h"
#include "mobile/store/AccessDays.h"

namespace aanzet::prints {

struct ClientMeasurement {
    domain::ClientAssessment assessment;
    std::vector<domain::ClientScore> scores;
};

// What the client said about the work, and beside what stands in the record.
struct Evaluation {
    static constexpr std::uint16_t kType = types::Evaluation;
    RecordId id;
    std::optional<domain::Day> evaluatedAt;
    std::string helped, didNotHelp, whatChanged, advice;
    bool operator==(const Evaluation&) const = default;
    template <class Self, class F> static void eachField(Self& self, F&& f)
    {
        f("evaluated_at", self.evaluatedAt); f("helped", self.helped); f("did_not_help", self.didNotHelp);
        f("what_changed", self.whatChanged); f("advice", self.advice);
    }
};
struct Statement {
    static constexpr std::uint16_t kType = types::ClientStatement;
    RecordId id;
    std::string clientWords;
    std::optional<domain::Day> statedAt;
    bool operator==(const Statement&) const = default;
    template <class Self, class F> static void eachField(Self& self, F&& f)
    {
        f("client_words", self.clientWords); f("stated_at", self.statedAt);
    }
};

struct ClientRows {
    std::string name;                        // of the household
    domain::Household header;
    std::vector<domain::Person> persons;
    std::vector<domain::Agreement> agreements;
    std::optional<domain::Day> nextContact;
    std::string nextContactWords;
    std::optional<domain::Plan> plan;        // the newest that is not closed
    std::vector<domain::Goal> goals;         // of it, as are the steps; in their order
    std::vector<domain::Step> steps;
    std::optional<PlanAdditions> additions;  // to it, when the client wrote it without professionals
    std::optional<domain::Drawing> drawing;  // the newest
    std::vector<ClientMeasurement> measurements;
    std::vector<domain::ContactPoint> contacts;
    std::vector<domain::Visit> visits;             // newest first
    std::vector<domain::TalkAnswer> talk;          // the newest of each scene
    std::vector<Evaluation> evaluations;
    std::vector<Statement> statements;
};

// When and where the next visit or call is: no words, so that nothing of the professional's layer can come along.
struct NextTime {
    std::optional<domain::Day> day;
    std::optional<int> minute;                     // since midnight
    std::string place;                             // a key of the schema: "home", "phone"
};

struct ProfessionalRows {
    std::vector<domain::Measurement> measurements;
};

// What a colleague who takes over reads first, of the professional's layer.
struct HandoverRows {
    std::string phase, safetyCheck, safetyMeasures;   // keys of the schema, and words
    std::optional<domain::Day> safetyAt;
    std::vector<domain::Helper> helpers;              // that are not ended
    std::string note;                                 // of the newest handover
};

// Who looked, for the client: per day, by name or by role.
struct WhoRead {
    struct Line {
        domain::Day day{};
        std::string name;                             // empty: not known here
        membership::Role role{};
        store::AccessAction action{};
        std::set<store::AccessPart> client, dossier;
    };
    std::vector<Line> lines;                          // newest first
    std::size_t missing = 0, broken = 0;
    bool withNames = false;
};

HandoverRows readHandoverRows(store::Store& store, const store::HouseholdRef& household, domain::Day today);
Result<WhoRead> readWhoRead(store::Store& store, const store::HouseholdRef& household);

ClientRows readClientRows(store::Store& store, const store::HouseholdRef& household, domain::Day today);
NextTime readNextTime(store::Store& store, const store::HouseholdRef& household, domain::Day today);
ProfessionalRows readProfessionalRows(store::Store& store, const store::HouseholdRef& household);

} // namespace aanzet::prints
