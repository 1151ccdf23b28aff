// SPDX-License-Identifier: EUPL-1.2
// The rules around measurements of life areas. All hints are soft: nothing here keeps anybody from saving.
#pragma once
#include "mobile/domain/Assessment.h"
#include "mobile/domain/Instrument.h"
#include <set>

namespace aanzet::domain {

constexpr int kFactsFreshDays = 30;  // older facts are no picture of now
constexpr int kJumpLevels = 2;       // a change of this much asks why

enum class ScoreHint {
    JumpAsksReason,        // two levels or more since last time, without a reason
    FactsAreOld,           // facts older than 30 days
    WhatIsArrangedToday,   // level 1 without a word on what is arranged today
    LookAtTheChildren,     // level 1 or 2 on an area that touches children, and there are children
};

struct DomainHint {
    std::string domain;
    ScoreHint hint;
    bool operator==(const DomainHint&) const = default;
};

enum class Children { None, InHousehold };

// `previous`: the scores of the measurement before, of the same instrument; may be empty.
std::vector<DomainHint> hintsFor(const Instrument& instrument, const std::vector<DomainScore>& scores,
                                 const std::vector<DomainScore>& previous, Day today, Children children);

// A measurement with its rows, for lines over time.
struct Measurement {
    Assessment assessment;
    std::vector<DomainScore> scores;
};

// Leaves out what a later one corrects, once that one has an answer: the finished one stays to be read, it counts no more.
// Of Measurement, or anything like it.
template <class Any> void dropCorrected(std::vector<Any>& all)
{
    std::set<RecordId> corrected;
    for (const auto& m : all)
        if (m.assessment.corrects && !m.scores.empty()) corrected.insert(*m.assessment.corrects);
    std::erase_if(all, [&](const Any& m) { return corrected.count(m.assessment.id) != 0; });
}

struct TrendPoint {
    Day at;
    std::optional<std::int64_t> level; // empty: another answer, or the area was not in that version
    bool breaksLine = false;           // not comparable with the point before: the area was split between versions
    bool operator==(const TrendPoint&) const = default;
};

// The line of one area of `instrument` over measurements in any order; nothing is computed across a split.
// Measurements of another family of instruments and those without a date do not count.
std::vector<TrendPoint> trendOf(const Instrument& instrument, std::string_view domain, const std::vector<Measurement>& all);

struct VoiceGap {
    std::string domain;
    std::int64_t worker = 0, client = 0;
    bool operator==(const VoiceGap&) const = default;
};

// Where worker and client both gave a level and it differs: something to talk about, widest first. Never an average.
std::vector<VoiceGap> voiceGaps(const std::vector<DomainScore>& worker, const std::vector<ClientScore>& client);

} // namespace aanzet::domain
