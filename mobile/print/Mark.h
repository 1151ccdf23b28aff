// SPDX-License-Identifier: EUPL-1.2
// What a page consists of: marks with a place. Lengths are points (1/72 inch), y runs down. Without Qt: the layout is
// computed and tested as plain values, and painted at the edge (PagePainter).
#pragma once
#include <string>
#include <variant>
#include <vector>

namespace aanzet::print {

struct Point {
    double x = 0, y = 0;
    bool operator==(const Point&) const = default;
};

struct Box {
    double x = 0, y = 0, width = 0, height = 0;
    double right() const { return x + width; }
    double bottom() const { return y + height; }
    bool operator==(const Box&) const = default;
};

// The colours of paper: always light, and each pair that meets is told apart in grey as well.
enum class Ink { None, Text, Soft, Accent, Rule, White, Tint, ClientTint, ClientEdge, ProfessionalTint, ProfessionalEdge, ClientText };
enum class Pattern { Solid, Dashed, Dotted };
enum class Anchor { Start, Middle, End };

struct Font {
    double size = 11;
    bool isBold = false;
    bool operator==(const Font&) const = default;
};

struct LineMark {
    Point from, to;
    double width = 1;
    Ink ink = Ink::Text;
    Pattern pattern = Pattern::Solid;
    bool operator==(const LineMark&) const = default;
};
struct DiscMark {
    Point centre;
    double radius = 1;
    Ink fill = Ink::None, edge = Ink::Text;
    double width = 1;
    Pattern pattern = Pattern::Solid;
    bool operator==(const DiscMark&) const = default;
};
struct BoxMark {
    Box box;
    double radius = 0;
    Ink fill = Ink::None, edge = Ink::None;
    double width = 1;
    bool operator==(const BoxMark&) const = default;
};
struct PolygonMark {
    std::vector<Point> points;   // closed
    Ink fill = Ink::Text, edge = Ink::None;
    double width = 1;
    bool operator==(const PolygonMark&) const = default;
};
// One line of text; `at` is on the baseline. On a laid-out page the anchor is always Start and `width` is known.
struct TextMark {
    Point at;
    std::string text;
    Font font;
    Ink ink = Ink::Text;
    Anchor anchor = Anchor::Start;
    double width = 0;
    bool operator==(const TextMark&) const = default;
};
// A picture of assets by its name: "icons/phone", "pictograms/goal".
struct IconMark {
    Box box;
    std::string name;
    Ink ink = Ink::Text;         // None: in its own colours
    bool isMirrored = false;     // drawn as in a mirror, whatever becomes of the page
    bool operator==(const IconMark&) const = default;
};

using Mark = std::variant<LineMark, DiscMark, BoxMark, PolygonMark, TextMark, IconMark>;

// The room a mark takes, ink widths left out. A text counts from its ascent to its descent.
Box extentOf(const Mark& mark);
Mark moved(Mark mark, double dx, double dy);
// As seen in a mirror that stands at x = width; texts and icons keep their own direction.
Mark mirrored(Mark mark, double width);

// A drawing of its own size, placed as a whole.
struct Figure {
    double width = 0, height = 0;
    std::vector<Mark> marks;
    bool operator==(const Figure&) const = default;
};

} // namespace aanzet::print
