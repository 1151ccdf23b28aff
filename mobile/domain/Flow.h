// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "mobile/domain/CaseStatus.h"
#include "mobile/domain/ContactAttempt.h"
#include "mobile/domain/LocalText.h"

namespace aanzet::domain {

struct FlowPhase {
    std::string key;
    LocalText title;
    bool operator==(const FlowPhase&) const = default;
};

// A term that runs from a date: after `remindDays` it asks, after `alarmDays` it asks loudly.
struct FlowClock {
    std::string key, starts; // starts: what sets it going (see docs/schema.md)
    int remindDays = 0, alarmDays = 0;
    LocalText title, remind, alarm;
    bool operator==(const FlowClock&) const = default;
};

struct FlowIntensity {
    std::int64_t profile = 0; // 1-5
    LocalText title;
    int contactEveryDays = 0; // what is usual at this profile
    bool safety = false;      // opens the safety block
    bool operator==(const FlowIntensity&) const = default;
};

struct FlowStep {
    std::string key;
    LocalText title;
    int minutes = 0;
    bool perCase = false;
    bool operator==(const FlowStep&) const = default;
};

// A meeting with time boxes, or a checklist (no minutes).
struct FlowScript {
    std::string key;
    LocalText title;
    std::vector<FlowStep> steps;
    int minutes(int cases = 1) const; // with the steps of a case counted per case
    bool operator==(const FlowScript&) const = default;
};

// A way of working of an organisation (assets/flows, or a pack): data, never code.
struct Flow {
    std::string id, version;
    LocalText title;
    std::vector<FlowPhase> phases;
    std::vector<FlowClock> clocks;
    std::vector<FlowIntensity> intensities;
    std::vector<FlowScript> scripts;
    std::vector<std::string> contactResults; // results of an attempt that count as contact

    const FlowClock* clock(std::string_view key) const;
    const FlowScript* script(std::string_view key) const;
    const FlowIntensity* intensity(std::int64_t profile) const;
    bool operator==(const Flow&) const = default;
};

// Malformed: not JSON, no id, no phases, a key twice, an alarm before its reminder.
Result<Flow> readFlow(ByteView json);

enum class ClockState { NotRunning, Running, Remind, Alarm };

struct ClockReading {
    ClockState state = ClockState::NotRunning;
    int days = 0;  // since it started
    int week = 0;  // 1 in the first seven days
    Day remindAt{}, alarmAt{};
    bool operator==(const ClockReading&) const = default;
};

// Not running: not started, started in the future, or stopped.
ClockReading readClock(const FlowClock& clock, std::optional<Day> started, std::optional<Day> stopped, Day today);

// The contact clock of a case: runs from `contact_clock_start` until the first attempt on or after it that counts as contact.
ClockReading readContactClock(const Flow& flow, const CaseStatus& status, const std::vector<ContactAttempt>& attempts, Day today);

// Days over the usual rhythm (own `contact_every_days`, else that of the intensity); 0 when in time, without rhythm or last contact.
int daysOverdue(const Flow& flow, const CaseStatus& status, std::optional<Day> lastContact, Day today);

} // namespace aanzet::domain
