// SPDX-License-Identifier: EUPL-1.2
#include "tests/bench/Report.h"
#include "tests/bench/Timing.h"

namespace aanzet::bench {

void Report::add(const std::string& work, const Target& target, double ours, std::optional<double> theirs)
{
    auto line = std::find_if(m_lines.begin(), m_lines.end(), [&](const Line& l) { return l.work == work && l.target.baseline == target.baseline; });
    if (line == m_lines.end()) line = m_lines.insert(m_lines.end(), {work, target, {}, {}, {}});
    line->ours.push_back(ours);
    if (theirs) line->theirs.push_back(*theirs);
    switch (target.measure) {
    case Measure::Faster: if (theirs) line->ratios.push_back(*theirs / ours); break;
    case Measure::Times: if (theirs) line->ratios.push_back(ours / *theirs); break;
    case Measure::Note:
    case Measure::Value:
    case Measure::AtLeast: line->ratios.push_back(ours); break;
    }
}

static std::string number(double v, const std::string& unit = {})
{
    char out[64];
    std::snprintf(out, sizeof out, v >= 1000 ? "%.0f" : v >= 10 ? "%.1f" : "%.3g", v);
    return out + (unit.empty() ? "" : " " + unit);
}

void Report::print() const
{
    std::printf("| work | ours | baseline | ratio | target | |\n|---|---|---|---|---|---|\n");
    for (const auto& l : m_lines) {
        const bool isAtLeast = l.target.measure == Measure::Faster || l.target.measure == Measure::AtLeast;
        const bool hasBaseline = l.target.measure == Measure::Faster || l.target.measure == Measure::Times;
        const bool hasTarget = l.target.measure != Measure::Note;
        const auto bar = !hasTarget ? std::string("-") : std::string(isAtLeast ? ">= " : "<= ") + number(l.target.bar) + (hasBaseline ? "x" : "");
        const auto overRounds = [&](const std::vector<double>& rounds) {
            return l.target.measure == Measure::AtLeast && !rounds.empty() ? *std::min_element(rounds.begin(), rounds.end()) : median(rounds);
        };
        const auto figure = overRounds(l.ratios);
        const bool isKnown = !l.ratios.empty();
        const bool isMet = isAtLeast ? figure >= l.target.bar : figure <= l.target.bar;
        std::string theirs = l.target.baseline;
        if (hasBaseline) theirs += l.theirs.empty() ? ": baseline not available" : " " + number(median(l.theirs), l.target.unit);
        std::printf("| %s | %s | %s | %s | %s | %s |\n", l.work.c_str(), number(overRounds(l.ours), l.target.unit).c_str(), theirs.c_str(),
                    isKnown ? number(figure).c_str() : "-", bar.c_str(), !isKnown || !hasTarget ? "-" : isMet ? "met" : "missed");
    }
    std::fflush(stdout);
}

} // namespace aanzet::bench
