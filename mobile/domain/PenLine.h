// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace aanzet::domain {

// A point of the pen, in thousandths of the outer ring.
struct PenPoint {
    int x = 0, y = 0;
    bool operator==(const PenPoint&) const = default;
};

// How a stroke is kept: the first point, then steps, as decimal numbers with spaces. A long one is drawn with fewer points,
// never cut, until it fits the field. Empty: no point.
std::string penLine(std::vector<PenPoint> points, std::size_t mostBytes = 2000);
// What is no number ends the line: half a stroke is better than none.
std::vector<PenPoint> penPoints(std::string_view line);

} // namespace aanzet::domain
