// SPDX-License-Identifier: EUPL-1.2
#include "mobile/print/Mark.h"
#include <algorithm>
#include <cmath>

namespace aanzet::print {
namespace {

constexpr double kAscent = 1.04, kDescent = 0.3;   // of the size; what Noto Sans needs

Box around(const Point& a, const Point& b)
{
    return {std::min(a.x, b.x), std::min(a.y, b.y), std::abs(a.x - b.x), std::abs(a.y - b.y)};
}

struct Extent {
    Box operator()(const LineMark& m) const { return around(m.from, m.to); }
    Box operator()(const DiscMark& m) const { return {m.centre.x - m.radius, m.centre.y - m.radius, 2 * m.radius, 2 * m.radius}; }
    Box operator()(const BoxMark& m) const { return m.box; }
    Box operator()(const IconMark& m) const { return m.box; }
    Box operator()(const TextMark& m) const
    {
        const double before = m.anchor == Anchor::Start ? 0 : m.anchor == Anchor::Middle ? m.width / 2 : m.width;
        return {m.at.x - before, m.at.y - kAscent * m.font.size, m.width, (kAscent + kDescent) * m.font.size};
    }
    Box operator()(const PolygonMark& m) const
    {
        if (m.points.empty()) return {};
        auto [left, right] = std::minmax_element(m.points.begin(), m.points.end(), [](auto& a, auto& b) { return a.x < b.x; });
        auto [top, bottom] = std::minmax_element(m.points.begin(), m.points.end(), [](auto& a, auto& b) { return a.y < b.y; });
        return {left->x, top->y, right->x - left->x, bottom->y - top->y};
    }
};

} // namespace

Box extentOf(const Mark& mark) { return std::visit(Extent{}, mark); }

Mark moved(Mark mark, double dx, double dy)
{
    const auto shift = [&](Point& p) { p = {p.x + dx, p.y + dy}; };
    if (auto* line = std::get_if<LineMark>(&mark)) {
        shift(line->from);
        shift(line->to);
    } else if (auto* disc = std::get_if<DiscMark>(&mark)) {
        shift(disc->centre);
    } else if (auto* polygon = std::get_if<PolygonMark>(&mark)) {
        for (auto& p : polygon->points) shift(p);
    } else if (auto* text = std::get_if<TextMark>(&mark)) {
        shift(text->at);
    } else {
        auto& box = std::holds_alternative<BoxMark>(mark) ? std::get<BoxMark>(mark).box : std::get<IconMark>(mark).box;
        box.x += dx;
        box.y += dy;
    }
    return mark;
}

Mark mirrored(Mark mark, double width)
{
    if (auto* line = std::get_if<LineMark>(&mark)) {
        line->from.x = width - line->from.x;
        line->to.x = width - line->to.x;
        return mark;
    }
    if (auto* polygon = std::get_if<PolygonMark>(&mark)) {
        for (auto& p : polygon->points) p.x = width - p.x;
        return mark;
    }
    const auto box = extentOf(mark);
    return moved(std::move(mark), width - box.right() - box.x, 0);
}

} // namespace aanzet::print
