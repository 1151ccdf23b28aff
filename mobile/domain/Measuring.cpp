// SPDX-License-Identifier: EUPL-1.2
#include "mobile/domain/Measuring.h"
#include <algorithm>
#include <cstdlib>

namespace aanzet::domain {
namespace {

template <class Score> const Score* scoreOf(const std::vector<Score>& scores, std::string_view domain)
{
    for (const auto& s : scores)
        if (s.domain == domain) return &s;
    return nullptr;
}

// Was this older area cut in several that one of them is `domain`? Then the line starts anew.
bool splitInto(const Instrument& instrument, const Assessment& a, std::string_view domain)
{
    for (const auto& p : instrument.follows)
        if (p.instrument == a.instrument && p.version == a.version)
            for (const auto& d : p.domains)
                if (d.to.size() > 1 && std::find(d.to.begin(), d.to.end(), domain) != d.to.end()) return true;
    return false;
}

} // namespace

std::vector<DomainHint> hintsFor(const Instrument& instrument, const std::vector<DomainScore>& scores,
                                 const std::vector<DomainScore>& previous, Day today, Children children)
{
    std::vector<DomainHint> hints;
    for (const auto& s : scores) {
        if (!s.level) continue;
        const auto* before = scoreOf(previous, s.domain);
        if (before && before->level && std::llabs(*s.level - *before->level) >= kJumpLevels && s.jumpReason.empty())
            hints.push_back({s.domain, ScoreHint::JumpAsksReason});
        if (s.factsAsOf && daysBetween(*s.factsAsOf, today) > kFactsFreshDays)
            hints.push_back({s.domain, ScoreHint::FactsAreOld});
        if (*s.level == 1 && s.arrangedToday.empty()) hints.push_back({s.domain, ScoreHint::WhatIsArrangedToday});
        const auto* area = instrument.domain(s.domain);
        if (*s.level <= 2 && children == Children::InHousehold && area && area->childCheckWhenLow)
            hints.push_back({s.domain, ScoreHint::LookAtTheChildren});
    }
    return hints;
}

std::vector<TrendPoint> trendOf(const Instrument& instrument, std::string_view domain, const std::vector<Measurement>& all)
{
    std::vector<const Measurement*> dated;
    for (const auto& m : all)
        if (m.assessment.assessedAt) dated.push_back(&m);
    std::stable_sort(dated.begin(), dated.end(),
                     [](auto* a, auto* b) { return *a->assessment.assessedAt < *b->assessment.assessedAt; });

    std::vector<TrendPoint> line;
    bool splitBefore = false;
    for (const auto* m : dated) {
        const auto& a = m->assessment;
        if (splitInto(instrument, a, domain)) {
            splitBefore = true;
            continue;
        }
        for (const auto& s : m->scores) {
            const auto now = instrument.successorOf(a.instrument, a.version, s.domain);
            if (!now || *now != domain) continue;
            line.push_back({*a.assessedAt, s.level, splitBefore});
            splitBefore = false;
        }
    }
    return line;
}

std::vector<VoiceGap> voiceGaps(const std::vector<DomainScore>& worker, const std::vector<ClientScore>& client)
{
    std::vector<VoiceGap> gaps;
    for (const auto& w : worker) {
        const auto* c = scoreOf(client, w.domain);
        if (w.level && c && c->level && *c->level != *w.level) gaps.push_back({w.domain, *w.level, *c->level});
    }
    std::stable_sort(gaps.begin(), gaps.end(), [](const VoiceGap& a, const VoiceGap& b) {
        return std::llabs(a.worker - a.client) > std::llabs(b.worker - b.client);
    });
    return gaps;
}

} // namespace aanzet::domain
