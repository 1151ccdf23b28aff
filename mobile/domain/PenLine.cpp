// SPDX-License-Identifier: EUPL-1.2
#include "mobile/domain/PenLine.h"
#include <algorithm>
#include <charconv>
#include <cmath>

namespace aanzet::domain {
namespace {

constexpr int kFarthest = 20'000;            // thousandths; nobody draws farther away
constexpr std::size_t kMostPoints = 4'000;

double distance(const PenPoint& p, const PenPoint& a, const PenPoint& b)
{
    const double dx = b.x - a.x, dy = b.y - a.y, length2 = dx * dx + dy * dy;
    const double t = length2 > 0 ? std::clamp(((p.x - a.x) * dx + (p.y - a.y) * dy) / length2, 0.0, 1.0) : 0;
    return std::hypot(p.x - a.x - t * dx, p.y - a.y - t * dy);
}

// Leaves out what lies within `slack` of the line between its neighbours (Douglas and Peucker).
std::vector<PenPoint> plainer(const std::vector<PenPoint>& points, double slack)
{
    if (points.size() < 3) return points;
    std::vector<bool> stays(points.size());
    stays.front() = stays.back() = true;
    std::vector<std::pair<std::size_t, std::size_t>> open{{0, points.size() - 1}};
    while (!open.empty()) {
        const auto [from, to] = open.back();
        open.pop_back();
        double most = slack;
        std::size_t at = 0;
        for (std::size_t i = from + 1; i < to; ++i)
            if (const double far = distance(points[i], points[from], points[to]); far > most) {
                most = far;
                at = i;
            }
        if (at == 0) continue;
        stays[at] = true;
        open.emplace_back(from, at);
        open.emplace_back(at, to);
    }
    std::vector<PenPoint> kept;
    for (std::size_t i = 0; i < points.size(); ++i)
        if (stays[i]) kept.push_back(points[i]);
    return kept;
}

std::string written(const std::vector<PenPoint>& points)
{
    std::string line;
    PenPoint last;
    for (const auto& p : points) {
        if (!line.empty()) line += ' ';
        line += std::to_string(p.x - last.x) + ' ' + std::to_string(p.y - last.y);
        last = p;
    }
    return line;
}

} // namespace

std::string penLine(std::vector<PenPoint> points, std::size_t mostBytes)
{
    for (auto& p : points) p = {std::clamp(p.x, -kFarthest, kFarthest), std::clamp(p.y, -kFarthest, kFarthest)};
    double slack = 1.5;
    auto line = written(plainer(points, slack));
    while (line.size() > mostBytes) line = written(plainer(points, slack *= 1.6));
    return line;
}

std::vector<PenPoint> penPoints(std::string_view line)
{
    std::vector<PenPoint> points;
    PenPoint at;
    const char* p = line.data();
    const char* const end = p + line.size();
    const auto number = [&](int& into) {
        while (p != end && *p == ' ') ++p;
        int step = 0;
        const auto [next, error] = std::from_chars(p, end, step);
        if (error != std::errc() || std::abs(step) > 2 * kFarthest) return false;
        into = std::clamp(into + step, -kFarthest, kFarthest);
        p = next;
        return true;
    };
    while (points.size() < kMostPoints && number(at.x) && number(at.y)) points.push_back(at);
    return points;
}

} // namespace aanzet::domain
