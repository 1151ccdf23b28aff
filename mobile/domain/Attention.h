// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "mobile/domain/Agreement.h"
#include "mobile/domain/Flow.h"
#include "mobile/domain/Plan.h"

// The clocks of the work that ask for attention today. Pure: dates in, a short list out. The terms come from the flow.
namespace aanzet::domain {

enum class Watched {
    Contact,     // no real talk since the household was assigned (week 6 and 8)
    Director,    // nobody is the director
    Assessment,  // the last measurement is old
    SafetyCheck, // a check of the worker's safety at visits runs out
    WatchPhase,  // keeping in touch comes to its end
    Review,      // the plan's review is due
    Agreements,  // agreements are past their day
    SafetyPlan,  // the household's safety plan runs out, or has
    Rhythm,      // not seen for longer than usual
};

struct Attention {
    Watched what = Watched::Contact;
    ClockState state = ClockState::Remind; // Remind or Alarm
    Day since{};                           // the date the clock runs from
    int days = 0;                          // from that date to today; Rhythm: days since they were last seen
    int count = 1;                         // Agreements: how many
    bool operator==(const Attention&) const = default;
};

// What the clocks of one household are read from.
struct CaseFacts {
    CaseStatus status;
    std::string directorName;              // of the household's header: somebody without an account may be the director
    std::vector<ContactAttempt> attempts;
    std::vector<Day> visits;               // that took place
    std::optional<Day> assessedAt;         // newest measurement; none: nobody said that one is needed
    std::optional<Day> safetyCheckAt;
    std::optional<Day> safetyPlanUntil;    // the last day on which it holds; none: there is none, or no day was set
    std::optional<Day> plannedFor;         // next appointment, today or later
    std::vector<Plan> plans;
    std::vector<Agreement> agreements;
};

// The newest day on which somebody of the household was really met or spoken to.
std::optional<Day> lastContact(const Flow& flow, const CaseFacts& facts);

// What asks for attention today: alarms first, then what has waited longest. A closed case asks for nothing.
std::vector<Attention> attentionFor(const Flow& flow, const CaseFacts& facts, Day today);

} // namespace aanzet::domain
