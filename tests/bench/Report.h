// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include <optional>
#include <string>
#include <vector>

namespace aanzet::bench {

// How a figure of ours stands to its target.
enum class Measure {
    Faster,   // baseline / ours, at least the target
    Times,    // ours / baseline, at most the target
    Value,    // ours alone, at most the target
    AtLeast,  // ours alone, at least the target in every round: of what may never be lost the worst counts
    Note,     // ours alone, without a target
};

struct Target {
    Measure measure = Measure::Value;
    double bar = 0;
    std::string baseline;   // what it is compared with, for people
    std::string unit = "s"; // of both figures: s, ms, us, B or a word
};

// One table line per work and baseline: medians over the rounds, and the median of the ratios of each round; the least of the
// rounds for AtLeast.
class Report
{
public:
    // `theirs` nothing: the baseline is not there; the figure is printed without a verdict.
    void add(const std::string& work, const Target& target, double ours, std::optional<double> theirs = {});
    void print() const;

private:
    struct Line {
        std::string work;
        Target target;
        std::vector<double> ours, theirs, ratios;
    };
    std::vector<Line> m_lines;
};

} // namespace aanzet::bench
