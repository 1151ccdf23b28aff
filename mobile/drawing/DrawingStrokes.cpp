// SPDX-License-Identifier: EUPL-1.2
#include "mobile/drawing/DrawingStrokes.h"
#include <algorithm>
#include <cmath>
#include <numbers>

namespace aanzet::drawing {
namespace {

using std::numbers::pi;
constexpr int kRoundSteps = 72;

std::vector<Point> arc(const Frame& frame, double radius, double from, double to)
{
    const int steps = std::max(2, int(std::ceil(kRoundSteps * std::abs(to - from) / (2 * pi))));
    std::vector<Point> line;
    for (int i = 0; i <= steps; ++i) {
        const double a = from + (to - from) * i / steps;
        line.push_back(frame.toSheet({radius * std::cos(a), radius * std::sin(a)}));
    }
    return line;
}

// A slice between two radii, as convex quads.
void addSlice(Strokes& strokes, const Frame& frame, double low, double high, double from, double to, const Rgba& colour)
{
    const auto inner = arc(frame, low, from, to), outer = arc(frame, high, from, to);
    for (std::size_t i = 0; i + 1 < inner.size(); ++i) strokes.fills.push_back({{inner[i], outer[i], outer[i + 1], inner[i + 1]}, colour});
}

double lengthOf(const Point& a, const Point& b) { return std::hypot(b.x - a.x, b.y - a.y); }

// The tie from rim to rim, as many short pieces.
std::vector<Point> pathOf(const TieLine& tie)
{
    const double length = lengthOf(tie.from, tie.to);
    if (length < tie.fromRadius + tie.toRadius + 2) return {};
    const double nx = -(tie.to.y - tie.from.y) / length, ny = (tie.to.x - tie.from.x) / length;
    const Point bow{(tie.from.x + tie.to.x) / 2 + nx * tie.bend * length * 2, (tie.from.y + tie.to.y) / 2 + ny * tie.bend * length * 2};
    const int steps = tie.bend == 0 ? 1 : std::clamp(int(length / 12), 8, 48);
    std::vector<Point> path;
    const double begin = (tie.fromRadius + 2) / length, end = 1 - (tie.toRadius + 2) / length;
    for (int i = 0; i <= steps; ++i) {
        const double t = begin + (end - begin) * i / steps, u = 1 - t;
        path.push_back({u * u * tie.from.x + 2 * u * t * (tie.bend == 0 ? (tie.from.x + tie.to.x) / 2 : bow.x) + t * t * tie.to.x,
                        u * u * tie.from.y + 2 * u * t * (tie.bend == 0 ? (tie.from.y + tie.to.y) / 2 : bow.y) + t * t * tie.to.y});
    }
    return path;
}

struct Walker {
    const std::vector<Point>& path;
    std::vector<double> along;
    explicit Walker(const std::vector<Point>& p) : path(p)
    {
        along.push_back(0);
        for (std::size_t i = 1; i < p.size(); ++i) along.push_back(along.back() + lengthOf(p[i - 1], p[i]));
    }
    double length() const { return along.back(); }
    Point at(double s) const
    {
        s = std::clamp(s, 0.0, length());
        const auto next = std::max<std::ptrdiff_t>(1, std::lower_bound(along.begin(), along.end(), s) - along.begin());
        const auto i = std::min<std::size_t>(std::size_t(next), path.size() - 1);
        const double piece = along[i] - along[i - 1];
        const double t = piece > 0 ? (s - along[i - 1]) / piece : 0;
        return {path[i - 1].x + (path[i].x - path[i - 1].x) * t, path[i - 1].y + (path[i].y - path[i - 1].y) * t};
    }
    Point normal(double s) const
    {
        const auto a = at(s - 1), b = at(s + 1);
        const double l = std::max(1e-6, lengthOf(a, b));
        return {-(b.y - a.y) / l, (b.x - a.x) / l};
    }
    std::vector<Point> piece(double from, double to) const
    {
        std::vector<Point> line{at(from)};
        for (std::size_t i = 0; i < path.size(); ++i)
            if (along[i] > from && along[i] < to) line.push_back(path[i]);
        line.push_back(at(to));
        return line;
    }
};

void addArrow(Strokes& strokes, const Walker& walk, double tip, double back, double width, const Rgba& colour)
{
    const double size = 7 + width;
    const auto point = walk.at(tip);
    const auto base = walk.at(tip + back * size);
    const auto n = walk.normal(tip + back * size);
    strokes.fills.push_back({{point, {base.x + n.x * size * 0.55, base.y + n.y * size * 0.55}, {base.x - n.x * size * 0.55, base.y - n.y * size * 0.55}}, colour});
}

void addBench(Strokes& strokes, const Frame& frame, const Colours& colours)
{
    if (!frame.sheet().hasBench) return;
    const double y = frame.benchTop();
    for (double x = 12; x + 6 < frame.sheet().width - 8; x += 12) strokes.lines.push_back({{{x, y}, {x + 6, y}}, 1.0, colours.ringLine});
}

// The ecogram: paper, and at the rim where one group of people ends and the next begins. The ties say the rest.
void addStar(Strokes& strokes, const Frame& frame, const Colours& colours, const std::optional<Zone>& highlight)
{
    strokes.fills.push_back({arc(frame, Frame::ringEdge(3), 0, 2 * pi), colours.paper});
    if (highlight && highlight->sector != Sector::Nowhere && highlight->ring > 0) {
        const double a = Frame::angleOf(highlight->sector);
        addSlice(strokes, frame, Frame::ringEdge(highlight->ring - 1), Frame::ringEdge(highlight->ring), a - pi / 6 + 1e-6, a + pi / 6 - 1e-6, colours.highlight);
    }
    for (int i = 0; i < kSectors; ++i) {
        const double a = Frame::angleOf(static_cast<Sector>(i)) + pi / 6 - 1e-6;
        strokes.lines.push_back({{frame.toSheet({900 * std::cos(a), 900 * std::sin(a)}), frame.toSheet({1000 * std::cos(a), 1000 * std::sin(a)})}, 1.0, colours.ringLine});
    }
    addBench(strokes, frame, colours);
}

void addParallel(Strokes& strokes, const Walker& walk, double from, double to, double off, double width, const Rgba& colour)
{
    std::vector<Point> line;
    for (const auto& p : walk.piece(from, to)) line.push_back(p);
    for (std::size_t i = 0; i < line.size(); ++i) {
        const double s = from + (to - from) * double(i) / double(std::max<std::size_t>(1, line.size() - 1));
        const auto n = walk.normal(s);
        line[i] = {line[i].x + n.x * off, line[i].y + n.y * off};
    }
    strokes.lines.push_back({std::move(line), width, colour});
}

// As a family tree draws it: partners by two lines, with two cuts when that is over; a parent by a line that forks at the child.
void addKin(Strokes& strokes, const TieLine& tie, const Walker& walk, const Rgba& colour)
{
    const double end = walk.length(), middle = end / 2;
    if (tie.kin == Kin::Parent) {
        const double fork = std::min(12.0, end / 3);
        strokes.lines.push_back({walk.piece(0, end - fork), 2, colour});
        const auto p = walk.at(end - fork), n = walk.normal(end - fork);
        strokes.lines.push_back({{{p.x - n.x * 7, p.y - n.y * 7}, {p.x + n.x * 7, p.y + n.y * 7}}, 2, colour});
        strokes.lines.push_back({walk.piece(end - fork, end), 2, colour});
        return;
    }
    addParallel(strokes, walk, 0, end, -2.5, 2, colour);
    addParallel(strokes, walk, 0, end, 2.5, 2, colour);
    if (tie.kin != Kin::FormerPartner) return;
    for (const double s : {middle - 4, middle + 4}) {
        const auto p = walk.at(s), n = walk.normal(s);
        strokes.lines.push_back({{{p.x - n.x * 9 - n.y * 3, p.y - n.y * 9 + n.x * 3}, {p.x + n.x * 9 + n.y * 3, p.y + n.y * 9 - n.x * 3}}, 2, colour});
    }
}

double cross(const Point& o, const Point& a, const Point& b) { return (a.x - o.x) * (b.y - o.y) - (a.y - o.y) * (b.x - o.x); }

} // namespace

void addMove(Strokes& strokes, const Point& from, const Point& to, double radius, const Rgba& colour)
{
    constexpr int kDots = 14;
    for (int i = 0; i < kDots; ++i) {
        const auto at = [&](double k) { return Point{from.x + radius * std::cos(2 * pi * k / kDots), from.y + radius * std::sin(2 * pi * k / kDots)}; };
        strokes.lines.push_back({{at(i), at(i + 0.5)}, 2.0, colour});
    }
    const double length = lengthOf(from, to);
    if (length < 2 * radius + 16) return;
    const std::vector<Point> path{from, to};
    const Walker walk(path);
    const double tip = length - radius - 4;
    strokes.lines.push_back({walk.piece(radius + 2, tip - 9), 2.5, colour});
    addArrow(strokes, walk, tip, -1, 5, colour);
}

void addHull(Strokes& strokes, const std::vector<Point>& middles, double radius, const Rgba& colour, const Rgba& edge)
{
    std::vector<Point> around;
    for (const auto& m : middles)
        for (int i = 0; i < 20; ++i) around.push_back({m.x + radius * std::cos(i * pi / 10), m.y + radius * std::sin(i * pi / 10)});
    if (around.empty()) return;
    std::sort(around.begin(), around.end(), [](const Point& a, const Point& b) { return a.x != b.x ? a.x < b.x : a.y < b.y; });
    // Andrew's chains: the lower one there, the upper one back.
    std::vector<Point> hull;
    for (const auto& p : around) {
        while (hull.size() >= 2 && cross(hull[hull.size() - 2], hull.back(), p) <= 0) hull.pop_back();
        hull.push_back(p);
    }
    const auto lower = hull.size();
    for (auto p = around.rbegin() + 1; p != around.rend(); ++p) {
        while (hull.size() > lower && cross(hull[hull.size() - 2], hull.back(), *p) <= 0) hull.pop_back();
        hull.push_back(*p);
    }
    strokes.lines.push_back({hull, 1.5, edge});
    hull.pop_back();
    strokes.fills.push_back({std::move(hull), colour});
}

void addPen(Strokes& strokes, std::vector<Point> line, double width, const Rgba& colour)
{
    if (line.size() > 1) strokes.lines.push_back({std::move(line), width, colour});
}

void addLasso(Strokes& strokes, const std::vector<Point>& loop, const Rgba& colour)
{
    for (std::size_t i = 1; i < loop.size(); i += 2) strokes.lines.push_back({{loop[i - 1], loop[i]}, 2, colour});
}

bool isWithin(const std::vector<Point>& loop, const Point& p)
{
    bool isIn = false;
    for (std::size_t i = 0, k = loop.size() - 1; i < loop.size(); k = i++)
        if ((loop[i].y > p.y) != (loop[k].y > p.y) && p.x < (loop[k].x - loop[i].x) * (p.y - loop[i].y) / (loop[k].y - loop[i].y) + loop[i].x) isIn = !isIn;
    return isIn;
}

Quality qualityOf(std::string_view word)
{
    if (word == "supportive" || word == "get_along") return Quality::Supportive;
    if (word == "mixed") return Quality::Mixed;
    if (word == "strained" || word == "tension") return Quality::Strained;
    if (word == "broken" || word == "not_together") return Quality::Broken;
    return Quality::Unknown;
}

Direction directionOf(std::string_view word)
{
    if (word == "gets") return Direction::Gets;
    if (word == "gives") return Direction::Gives;
    if (word == "both") return Direction::Both;
    return Direction::Unknown;
}

void setBetween(TieLine& tie, const Point& centre)
{
    const double side = (tie.to.x - tie.from.x) * (centre.y - tie.from.y) - (tie.to.y - tie.from.y) * (centre.x - tie.from.x);
    tie.bend = side > 0 ? -0.1 : 0.1;
    tie.isBetween = true;
}

void addRings(Strokes& strokes, const Frame& frame, const Colours& colours, const std::optional<Zone>& highlight)
{
    if (frame.sheet().isStar) return addStar(strokes, frame, colours, highlight);
    strokes.fills.push_back({arc(frame, Frame::ringEdge(3), 0, 2 * pi), colours.ring});
    const double professionals = Frame::angleOf(Sector::Professionals);
    addSlice(strokes, frame, 0, Frame::ringEdge(3), professionals - pi / 6, professionals + pi / 6, colours.professional);
    // The nearer, the lighter: the paper shines through in the middle.
    auto light = colours.paper;
    light.a = 120;
    strokes.fills.push_back({arc(frame, Frame::ringEdge(2), 0, 2 * pi), light});
    strokes.fills.push_back({arc(frame, Frame::ringEdge(1), 0, 2 * pi), light});
    if (highlight && highlight->sector != Sector::Nowhere && highlight->ring > 0) {
        const double a = Frame::angleOf(highlight->sector);
        addSlice(strokes, frame, Frame::ringEdge(highlight->ring - 1), Frame::ringEdge(highlight->ring), a - pi / 6, a + pi / 6, colours.highlight);
    }
    for (int ring = 1; ring <= kRings; ++ring) strokes.lines.push_back({arc(frame, Frame::ringEdge(ring), 0, 2 * pi), ring == kRings ? 1.5 : 1.0, colours.ringLine});
    auto faint = colours.ringLine;
    faint.a = std::uint8_t(faint.a * 0.6);
    for (int i = 0; i < kSectors; ++i) {
        const double a = Frame::angleOf(static_cast<Sector>(i)) + pi / 6;
        const double low = Frame::ringEdge(0), high = Frame::ringEdge(3);
        strokes.lines.push_back({{frame.toSheet({low * std::cos(a), low * std::sin(a)}), frame.toSheet({high * std::cos(a), high * std::sin(a)})}, 1.0, faint});
    }
    addBench(strokes, frame, colours);
}

void addTie(Strokes& strokes, const TieLine& tie, const Colours& colours)
{
    const auto path = pathOf(tie);
    if (path.size() < 2) return;
    const Walker walk(path);
    const double width = tie.strength <= 0 ? 1.5 : 0.5 + 1.5 * tie.strength;
    auto colour = tie.quality == Quality::Strained ? colours.tense : tie.quality == Quality::Broken ? colours.broken : tie.isBetween ? colours.between : colours.line;
    if (tie.isFaint) colour.a = std::uint8_t(colour.a / 5);
    if (tie.isChosen) strokes.lines.push_back({path, width + 8, colours.chosen});

    if (tie.kin != Kin::None) return addKin(strokes, tie, walk, colour);
    double begin = 0, end = walk.length();
    const double head = 7 + width;
    if (tie.direction == Direction::Gets || tie.direction == Direction::Both) {
        addArrow(strokes, walk, 0, 1, width, colour);
        begin = std::min(head * 0.8, end / 3);
    }
    if (tie.direction == Direction::Gives || tie.direction == Direction::Both) {
        addArrow(strokes, walk, walk.length(), -1, width, colour);
        end -= std::min(head * 0.8, end / 3);
    }
    switch (tie.quality) {
    case Quality::Mixed: {
        const double dash = 10, gap = 7;
        for (double s = begin; s < end; s += dash + gap) strokes.lines.push_back({walk.piece(s, std::min(end, s + dash)), width, colour});
        return;
    }
    case Quality::Strained: {
        std::vector<Point> teeth{walk.at(begin)};
        const double pitch = 5, height = 2.5 + width / 2;
        double side = 1;
        for (double s = begin + pitch; s < end - pitch / 2; s += pitch, side = -side) {
            const auto p = walk.at(s), n = walk.normal(s);
            teeth.push_back({p.x + n.x * height * side, p.y + n.y * height * side});
        }
        teeth.push_back(walk.at(end));
        strokes.lines.push_back({std::move(teeth), std::min(width, 2.5), colour});
        return;
    }
    case Quality::Broken: {
        const double middle = (begin + end) / 2, gap = std::min(8.0, (end - begin) / 4);
        strokes.lines.push_back({walk.piece(begin, middle - gap), width, colour});
        strokes.lines.push_back({walk.piece(middle + gap, end), width, colour});
        for (const double s : {middle - gap, middle + gap}) {
            const auto p = walk.at(s), n = walk.normal(s);
            strokes.lines.push_back({{{p.x - n.x * 8, p.y - n.y * 8}, {p.x + n.x * 8, p.y + n.y * 8}}, 2.5, colour});
        }
        return;
    }
    default: strokes.lines.push_back({walk.piece(begin, end), width, colour});
    }
}

double distanceTo(const std::vector<Point>& line, const Point& p)
{
    double best = 1e9;
    for (std::size_t i = 1; i < line.size(); ++i) {
        const auto& a = line[i - 1];
        const auto& b = line[i];
        const double length = lengthOf(a, b);
        const double t = length > 0 ? std::clamp(((p.x - a.x) * (b.x - a.x) + (p.y - a.y) * (b.y - a.y)) / (length * length), 0.0, 1.0) : 0;
        best = std::min(best, lengthOf(p, {a.x + (b.x - a.x) * t, a.y + (b.y - a.y) * t}));
    }
    return best;
}

double distanceTo(const TieLine& tie, const Point& p) { return distanceTo(pathOf(tie), p); }

Point middleOf(const TieLine& tie)
{
    const auto path = pathOf(tie);
    if (path.size() < 2) return tie.to;
    const Walker walk(path);
    return walk.at(walk.length() / 2);
}

} // namespace aanzet::drawing
