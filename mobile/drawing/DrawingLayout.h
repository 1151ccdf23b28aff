// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "shared/types/Bytes.h"
#include <array>
#include <optional>
#include <string_view>
#include <vector>

// Where everybody stands on the drawing: pure geometry. The circles and the star (ecogram) are one model: ring and sector
// say where somebody belongs; the star gives a sector as much of the round as it has people, and looks turn along with it. Lengths are dp of the sheet that is drawn on, y down; a looks
// point is in thousandths of the outer ring, the client at 0, 0 (docs/schema.md).
namespace aanzet::drawing {

struct Point {
    double x = 0, y = 0;
    bool operator==(const Point&) const = default;
};
struct Box {
    double x = 0, y = 0, width = 0, height = 0;
    bool operator==(const Box&) const = default;
    bool meets(const Box& o) const { return x < o.x + o.width && o.x < x + width && y < o.y + o.height && o.y < y + height; }
};

// Clockwise from the top, sixty degrees each. Professionals may stand outside the rings. Nowhere: not sorted yet, on the bench.
enum class Sector { Household, Family, Friends, Neighbours, Work, Professionals, Nowhere };
inline constexpr int kSectors = 6, kRings = 3;
Sector sectorOf(std::string_view word);      // of the schema; an unknown word: Nowhere
std::string_view wordOf(Sector sector);      // "" of Nowhere

// A ring of 1 to 3, or 0: outside the rings (professionals) or on the bench (Nowhere).
struct Zone {
    int ring = 0;
    Sector sector = Sector::Nowhere;
    bool operator==(const Zone&) const = default;
};

// Of what is kept of somebody; closeness 0: not said. Professionals may stand outside, anybody else without a ring or sector
// is on the bench.
Zone zoneFrom(std::string_view sectorWord, int closeness);
// How large somebody is drawn among so many, so that all of them find a place.
double diameterFor(std::size_t people);

// The rings on a sheet of some size: an ellipse that uses the length of a phone, never longer than one and a half.
class Frame
{
public:
    struct Sheet {
        double width = 0, height = 0;
        double diameter = 44;                // of a person
        double wordHeight = 20;              // of the words at the rim; 0: none
        bool hasOutside = false;             // somebody stands outside the rings
        bool hasBench = false;
        bool isStar = false;
        std::array<int, kSectors> shares{};  // of the star: how much of the round each sector has
        int benchRows = 1;
        bool operator==(const Sheet&) const = default;
    };
    explicit Frame(const Sheet& sheet);

    const Sheet& sheet() const { return m_sheet; }
    Point centre() const { return m_centre; }
    double radiusX() const { return m_rx; }
    double radiusY() const { return m_ry; }
    double meRadius() const;
    double benchTop() const { return m_benchTop; }          // the sheet's height when there is none
    Point toSheet(const Point& looks) const;
    Point toLooks(const Point& onSheet) const;
    Zone zoneAt(const Point& onSheet) const;
    // The nearest point of the same zone where a disc may stand: what is dropped on a line goes to one side of it.
    Point snapped(const Point& onSheet) const;
    // Where a word of this size stands that names the sector.
    Box wordBox(Sector sector, double width) const;
    // May the middle of a person of this zone stand here, wholly on the sheet?
    bool allows(const Zone& zone, const Point& onSheet) const;
    // Somewhere in the middle of a zone.
    Point middleOf(const Zone& zone) const;

    static double ringEdge(int ring);        // outer edge in thousandths; of 0: the client's own disc
    static double angleOf(Sector sector);    // its middle in looks, radians, y down

private:
    // Of an angle on the sheet and in looks: the same on the circles.
    double turnedToSheet(double angle) const;
    double turnedToLooks(double angle) const;
    double widthOf(Sector sector) const;

    std::array<double, kSectors + 1> m_begins{};   // of each sector on the sheet
    Sheet m_sheet;
    Point m_centre;
    double m_rx = 0, m_ry = 0, m_benchTop = 0;
};

struct Standing {
    RecordId id;
    Zone zone;
    std::optional<Point> looks;              // stored x and y
    std::optional<Point> before;             // on this very sheet, where they stood at the last layout: they stay if they may
    double labelWidth = 0, labelHeight = 0;
    bool isFirst = false;                    // their label goes before those of others (chosen, or held)
};

struct Place {
    RecordId id;
    Point centre;
    std::optional<Box> label;                // none: there is no room for it; zooming in makes room
    bool operator==(const Place&) const = default;
};

struct Layout {
    std::vector<Place> places;               // in the order of what was asked
    bool fits = true;                        // false: discs overlap, ask again on a larger sheet
};

// Shares of the star for these people: in steps of two, so that one more does not turn the whole round.
std::array<int, kSectors> sharesOf(const std::vector<Zone>& zones);

// Something that lies on the sheet beside people and names, and would like to be at a place.
struct Lying {
    RecordId id;
    Box box;
    double reach = 0;                        // how far it may be moved to lie free
};
// Where each can lie so that it covers no disc, no label, no box of `taken` and none of the others; none: there is no room.
std::vector<std::optional<Box>> fitIn(const Frame& frame, const Layout& layout, const std::vector<Lying>& things, std::vector<Box> taken = {});

// Discs never overlap each other or the client's, and stand in their zone, when `fits`. Labels never overlap a disc, a
// label or a box of `taken`, and never leave the sheet. The same question has the same answer; people who stood somewhere
// before stay there when others come.
// Whoever asks again on a larger sheet when it does not fit need not wait for the rest: with GiveUp such a layout has no
// names and not everybody's place.
enum class Unfitting { Finish, GiveUp };
Layout layOut(const Frame& frame, const std::vector<Standing>& people, const std::vector<Box>& taken = {}, Unfitting unfitting = Unfitting::Finish);

} // namespace aanzet::drawing
