// SPDX-License-Identifier: EUPL-1.2
#include "mobile/drawing/DrawingLayout.h"
#include <algorithm>
#include <cmath>
#include <numbers>

namespace aanzet::drawing {
namespace {

constexpr double kDiscGap = 4;       // dp between two discs
constexpr double kLabelGap = 2;      // dp between a disc and its own label
constexpr double kStep = 6;          // dp between two places that are tried

// One sheet that fills up: discs first, labels after.
class Filling
{
public:
    Filling(const Frame& frame, const std::vector<Box>& taken) : m_frame(frame), m_taken(taken) {}

    bool isFree(const Point& p) const
    {
        const double half = m_frame.sheet().diameter / 2;
        if (far2(p, m_frame.centre()) < square(half + m_frame.meRadius() + kDiscGap)) return false;
        for (const auto& box : m_taken)
            if (touches(box, p, half)) return false;
        for (const auto& disc : m_discs)
            if (far2(p, disc) < square(2 * half + kDiscGap)) return false;
        return true;
    }
    // Free with a label below it, away from the labels that others hope for.
    bool isRoomy(const Point& p, const Standing& who) const
    {
        const double half = m_frame.sheet().diameter / 2;
        for (const auto& box : m_hoped)
            if (touches(box, p, half + 1)) return false;
        const auto label = below(p, who);
        return isOnSheet(label) && !meetsAnything(label, m_discs.size(), m_hoped);
    }
    void take(const Point& p, const Standing& who)
    {
        m_discs.push_back(p);
        m_hoped.push_back(below(p, who));
    }
    std::optional<Box> labelFor(std::size_t self, const Standing& who)
    {
        const auto& p = m_discs[self];
        const double half = m_frame.sheet().diameter / 2;
        const double w = who.labelWidth, h = who.labelHeight;
        const double slant = half * 0.72;
        const std::array<Box, 8> tries{below(p, who), Box{p.x - w / 2, p.y - half - kLabelGap - h, w, h},
                                       Box{p.x + half + kLabelGap + 1, p.y - h / 2, w, h}, Box{p.x - half - kLabelGap - 1 - w, p.y - h / 2, w, h},
                                       Box{p.x + slant, p.y + slant, w, h}, Box{p.x - slant - w, p.y + slant, w, h},
                                       Box{p.x + slant, p.y - slant - h, w, h}, Box{p.x - slant - w, p.y - slant - h, w, h}};
        for (const auto& box : tries)
            if (isOnSheet(box) && !meetsAnything(box, self, m_labels)) {
                m_labels.push_back(box);
                return box;
            }
        return std::nullopt;
    }

private:
    static double square(double v) { return v * v; }
    static double far2(const Point& a, const Point& b) { return square(a.x - b.x) + square(a.y - b.y); }
    static bool touches(const Box& box, const Point& p, double radius)
    {
        const double dx = std::max({box.x - p.x, 0.0, p.x - box.x - box.width}), dy = std::max({box.y - p.y, 0.0, p.y - box.y - box.height});
        return square(dx) + square(dy) < square(radius);
    }
    Box below(const Point& p, const Standing& who) const
    {
        return {p.x - who.labelWidth / 2, p.y + m_frame.sheet().diameter / 2 + kLabelGap, who.labelWidth, who.labelHeight};
    }
    bool isOnSheet(const Box& b) const
    {
        return b.x >= 1 && b.y >= 1 && b.x + b.width <= m_frame.sheet().width - 1 && b.y + b.height <= m_frame.sheet().height - 1;
    }
    bool meetsAnything(const Box& box, std::size_t self, const std::vector<Box>& labels) const
    {
        const double half = m_frame.sheet().diameter / 2;
        if (touches(box, m_frame.centre(), m_frame.meRadius() + 1)) return true;
        for (std::size_t i = 0; i < m_discs.size(); ++i)
            if (i != self && touches(box, m_discs[i], half + 1)) return true;
        return std::any_of(m_taken.begin(), m_taken.end(), [&](const Box& b) { return b.meets(box); })
               || std::any_of(labels.begin(), labels.end(), [&](const Box& b) { return b.meets(box); });
    }

    const Frame& m_frame;
    const std::vector<Box>& m_taken;
    std::vector<Point> m_discs;
    std::vector<Box> m_hoped, m_labels;
};

// Every place of a zone that is tried: rows along its arcs, which do not move with who asks.
std::vector<Point> placesOf(const Frame& frame, const Zone& zone)
{
    std::vector<Point> places;
    const auto tryIt = [&](const Point& p) {
        if (frame.allows(zone, p)) places.push_back(p);
    };
    const auto& sheet = frame.sheet();
    if (zone.sector == Sector::Nowhere) {
        for (double y = frame.benchTop() + sheet.wordHeight + sheet.diameter / 2 + 5; y < sheet.height; y += kStep)
            for (double x = sheet.diameter / 2 + kStep; x < sheet.width; x += kStep) tryIt({x, y});
        return places;
    }
    const double least = std::min(frame.radiusX(), frame.radiusY()), most = std::max(frame.radiusX(), frame.radiusY());
    const auto arcs = [&](double low, double high, double spread) {
        const double step = std::max(kStep * 1000 / least, (high - low) / 24);
        for (double r = low; r <= high; r += step) {
            const double turn = std::max(kStep, step * least / 1000) / (r * most / 1000);
            for (double a = -spread; a <= spread; a += turn) {
                const double angle = Frame::angleOf(zone.sector) + a;
                tryIt(frame.toSheet({r * std::cos(angle), r * std::sin(angle)}));
            }
        }
    };
    if (zone.ring > 0) arcs(Frame::ringEdge(zone.ring - 1), Frame::ringEdge(zone.ring), std::numbers::pi / 6);
    if (zone.sector == Sector::Professionals) arcs(Frame::ringEdge(kRings), 2.4 * Frame::ringEdge(kRings), std::numbers::pi / 4);
    return places;
}

class Search
{
public:
    Search(const Frame& frame, Filling& filling) : m_frame(frame), m_filling(filling) {}

    // The free place of their zone nearest to where they would like to be; nothing when the zone is full.
    std::optional<Point> placeFor(const Standing& who, const Point& wish)
    {
        const bool mayHaveWish = m_frame.allows(who.zone, wish);
        if (mayHaveWish && m_filling.isFree(wish) && m_filling.isRoomy(wish, who)) return wish;
        const auto& places = placesIn(who.zone);
        const Point* best = nullptr;
        double bestCost = 0;
        // A place with room for the label may be a good deal farther away than one without.
        const double penalty = 2.5 * m_frame.sheet().diameter;
        const auto consider = [&](const Point& p) {
            const double far = std::hypot(p.x - wish.x, p.y - wish.y);
            if ((best && far >= bestCost) || !m_filling.isFree(p)) return;
            const double cost = far + (m_filling.isRoomy(p, who) ? 0 : penalty);
            if (best && cost >= bestCost) return;
            best = &p;
            bestCost = cost;
        };
        if (mayHaveWish) consider(wish);
        for (const auto& p : places) consider(p);
        if (!best) return std::nullopt;
        return *best;
    }

private:
    const std::vector<Point>& placesIn(const Zone& zone)
    {
        for (const auto& [z, places] : m_places)
            if (z == zone) return places;
        m_places.emplace_back(zone, placesOf(m_frame, zone));
        return m_places.back().second;
    }

    const Frame& m_frame;
    Filling& m_filling;
    std::vector<std::pair<Zone, std::vector<Point>>> m_places;
};

// Where somebody would like to stand: where they stood, where they were put, or evenly beside the others of their zone who
// were never put anywhere.
Point wishOf(const Frame& frame, const std::vector<Standing>& people, const std::vector<std::size_t>& order, std::size_t self)
{
    const auto& who = people[self];
    if (who.before) return *who.before;
    if (who.looks) return frame.toSheet(*who.looks);
    int count = 0, mine = 0;
    for (const auto i : order) {
        const auto& other = people[i];
        if (other.before || other.looks || other.zone != who.zone) continue;
        if (i == self) mine = count;
        ++count;
    }
    const auto middle = frame.middleOf(who.zone);
    if (count < 2 || who.zone.ring == 0) return middle;
    const auto looks = frame.toLooks(middle);
    // The first ring is small: its outer edge has the most room beside each other.
    const double radius = who.zone.ring == 1 ? 0.92 * Frame::ringEdge(1) : std::hypot(looks.x, looks.y);
    const double spread = std::numbers::pi / 4 / (count - 1);
    const double angle = Frame::angleOf(who.zone.sector) + spread * (mine - (count - 1) / 2.0);
    return frame.toSheet({radius * std::cos(angle), radius * std::sin(angle)});
}

} // namespace

Layout layOut(const Frame& frame, const std::vector<Standing>& people, const std::vector<Box>& taken, Unfitting unfitting)
{
    // Who stood somewhere goes first, then who was put somewhere, then the rest.
    std::vector<std::size_t> order(people.size());
    for (std::size_t i = 0; i < order.size(); ++i) order[i] = i;
    const auto rank = [&](std::size_t i) { return people[i].before ? 0 : people[i].looks ? 1 : 2; };
    std::sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) {
        return rank(a) != rank(b) ? rank(a) < rank(b) : people[a].id < people[b].id;
    });

    Layout layout;
    layout.places.resize(people.size());
    Filling filling(frame, taken);
    Search search(frame, filling);
    for (const auto i : order) {
        const auto& who = people[i];
        auto at = who.before && frame.allows(who.zone, *who.before) && filling.isFree(*who.before) ? who.before : search.placeFor(who, wishOf(frame, people, order, i));
        if (!at) {
            layout.fits = false;
            if (unfitting == Unfitting::GiveUp) return layout;
            const double half = frame.sheet().diameter / 2;
            const auto middle = frame.middleOf(who.zone);
            at = Point{std::clamp(middle.x, half, std::max(half, frame.sheet().width - half)), std::clamp(middle.y, half, std::max(half, frame.sheet().height - half))};
        }
        filling.take(*at, who);
        layout.places[i] = {who.id, *at, {}};
    }

    std::vector<std::size_t> named(order.size());
    for (std::size_t i = 0; i < named.size(); ++i) named[i] = i;
    std::stable_sort(named.begin(), named.end(), [&](std::size_t a, std::size_t b) {
        const auto& p = people[order[a]];
        const auto& q = people[order[b]];
        if (p.isFirst != q.isFirst) return p.isFirst;
        return (p.zone.ring ? p.zone.ring : 4) < (q.zone.ring ? q.zone.ring : 4);
    });
    for (const auto disc : named) {
        const auto i = order[disc];
        if (people[i].labelWidth > 0) layout.places[i].label = filling.labelFor(disc, people[i]);
    }
    return layout;
}

} // namespace aanzet::drawing
