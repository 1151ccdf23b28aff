// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "mobile/drawing/DrawingLayout.h"
#include <array>
#include <cstdint>

// What the canvas draws under the people: rings, sectors and ties, as filled outlines and lines, the same for every way of
// drawing. Colour never stands alone: quality is a pattern, strength a width, direction an arrow.
namespace aanzet::drawing {

struct Rgba {
    std::uint8_t r = 0, g = 0, b = 0, a = 255;
    bool operator==(const Rgba&) const = default;
};
struct Fill {
    std::vector<Point> outline;      // convex
    Rgba colour;
};
struct Stroke {
    std::vector<Point> line;
    double width = 1;
    Rgba colour;
};
struct Strokes {
    std::vector<Fill> fills;         // below the lines
    std::vector<Stroke> lines;
    void clear()
    {
        fills.clear();
        lines.clear();
    }
};

struct Colours {
    Rgba paper, ring, ringLine, professional, highlight, line, between, tense, broken, chosen, group;
    std::array<Rgba, 4> pens;        // ink, warm, cool, soft
    bool operator==(const Colours&) const = default;
};

enum class Quality { Unknown, Supportive, Mixed, Strained, Broken };
enum class Direction { Unknown, Gets, Gives, Both };   // seen from the first end: help comes to it, goes from it
enum class Kin { None, Partner, FormerPartner, Parent };
Quality qualityOf(std::string_view word);              // of the schema; also "get_along", "tension", "not_together"
Direction directionOf(std::string_view word);

struct TieLine {
    Point from, to;                  // middles of the two discs
    double fromRadius = 0, toRadius = 0;
    double bend = 0;                 // how far the middle lies aside, as a part of the length
    int strength = 0;                // 1 to 3; 0: not said
    Quality quality = Quality::Unknown;
    Direction direction = Direction::Unknown;
    bool isBetween = false;          // of two others: lighter than the client's own
    bool isChosen = false;
    bool isFaint = false;            // not of the layer that is shown
    Kin kin = Kin::None;             // as a line of a family tree: two lines, two with a cut, one with a fork
};

// A tie between two others: it bows away from the client in the middle.
void setBetween(TieLine& tie, const Point& centre);
void addRings(Strokes& strokes, const Frame& frame, const Colours& colours, const std::optional<Zone>& highlight);
void addTie(Strokes& strokes, const TieLine& tie, const Colours& colours);
// From where somebody stood, a ring of dots, to where they stand.
void addMove(Strokes& strokes, const Point& from, const Point& to, double radius, const Rgba& colour);
// A soft hull around discs of one size.
void addHull(Strokes& strokes, const std::vector<Point>& middles, double radius, const Rgba& colour, const Rgba& edge);
// A stroke of the pen, or the loop of a lasso, on the sheet.
void addPen(Strokes& strokes, std::vector<Point> line, double width, const Rgba& colour);
void addLasso(Strokes& strokes, const std::vector<Point>& loop, const Rgba& colour);
// Is a point within a loop that closes by itself?
bool isWithin(const std::vector<Point>& loop, const Point& p);
double distanceTo(const std::vector<Point>& line, const Point& p);
// How far a point is from the line that addTie draws, in dp.
double distanceTo(const TieLine& tie, const Point& p);
Point middleOf(const TieLine& tie);

} // namespace aanzet::drawing
