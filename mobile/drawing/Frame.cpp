// SPDX-License-Identifier: EUPL-1.2
#include "mobile/drawing/DrawingLayout.h"
#include <algorithm>
#include <cmath>
#include <numbers>

namespace aanzet::drawing {
namespace {

using std::numbers::pi;

constexpr std::array<std::string_view, kSectors> kWords{"household", "family", "friends", "neighbours", "work_school_activity", "professionals"};
constexpr std::array<double, 4> kEdges{170, 470, 760, 1000};
constexpr std::array<double, 4> kMiddles{1120, 330, 620, 885};
constexpr double kMostStretch = 1.5;
constexpr double kEdgeGap = 6;
constexpr double kClear = 9;             // dp from the middle of a disc to the line of another zone
// How far outside the rings professionals may stand, in radians from the middle of their sector.
constexpr double kOutsideSpread = 40 * pi / 180;

// From -pi to pi.
double turned(double angle)
{
    while (angle > pi) angle -= 2 * pi;
    while (angle < -pi) angle += 2 * pi;
    return angle;
}

} // namespace

Sector sectorOf(std::string_view word)
{
    const auto* at = std::find(kWords.begin(), kWords.end(), word);
    return static_cast<Sector>(at - kWords.begin());
}

std::string_view wordOf(Sector sector) { return sector == Sector::Nowhere ? std::string_view() : kWords[std::size_t(sector)]; }

Zone zoneFrom(std::string_view sectorWord, int closeness)
{
    const auto sector = sectorOf(sectorWord);
    if (sector == Sector::Professionals) return {closeness, sector};
    if (sector == Sector::Nowhere || closeness < 1 || closeness > kRings) return {};
    return {closeness, sector};
}

double diameterFor(std::size_t people) { return people > 40 ? 34 : people > 20 ? 38 : 44; }

double Frame::ringEdge(int ring) { return kEdges[std::size_t(ring)]; }
double Frame::angleOf(Sector sector) { return turned(-pi / 2 + int(sector) * pi / 3); }

Frame::Frame(const Sheet& sheet) : m_sheet(sheet)
{
    const double words = sheet.wordHeight > 0 ? sheet.wordHeight + 4 : 0;
    const double bench = sheet.diameter + 2 * sheet.wordHeight + 20 + (sheet.benchRows - 1) * (sheet.diameter + sheet.wordHeight + 8);
    m_benchTop = sheet.hasBench ? sheet.height - std::min(sheet.height * (sheet.benchRows > 1 ? 0.45 : 1.0 / 3), bench) : sheet.height;
    double left = kEdgeGap, top = kEdgeGap + words, right = sheet.width - kEdgeGap, bottom = m_benchTop - kEdgeGap - words;
    const double room = sheet.diameter + sheet.wordHeight + 8;
    if (sheet.hasOutside) {
        // Their place is the upper left: the longer side of the sheet gives the room.
        if (sheet.width > sheet.height) left += std::min(room * 1.6, std::max(0.0, (right - left) - (bottom - top)) + room);
        else top += std::min(room, std::max(0.0, (bottom - top) - (right - left)) + room / 2);
    }
    m_rx = std::max(1.0, (right - left) / 2);
    m_ry = std::max(1.0, (bottom - top) / 2);
    m_centre = {(left + right) / 2, (top + bottom) / 2};
    m_rx = std::min(m_rx, m_ry * kMostStretch);
    m_ry = std::min(m_ry, m_rx * kMostStretch);

    int all = 0;
    for (const int share : sheet.shares) all += share;
    // The first sector stays on top, however wide it is.
    const auto width = [&](std::size_t i) { return sheet.isStar && all > 0 ? 2 * pi * sheet.shares[i] / all : pi / 3; };
    m_begins[0] = -pi / 2 - width(0) / 2;
    for (std::size_t i = 0; i < kSectors; ++i) m_begins[i + 1] = m_begins[i] + width(i);
}

std::array<int, kSectors> sharesOf(const std::vector<Zone>& zones)
{
    std::array<int, kSectors> counts{}, shares{};
    for (const auto& zone : zones)
        if (zone.sector != Sector::Nowhere) ++counts[std::size_t(zone.sector)];
    for (std::size_t i = 0; i < shares.size(); ++i) shares[i] = 2 + (counts[i] + 1) / 2 * 2;
    return shares;
}

double Frame::widthOf(Sector sector) const
{
    return m_begins[std::size_t(sector) + 1] - m_begins[std::size_t(sector)];
}

// Piecewise: each sector of looks is as wide as the others, on the sheet it has its share.
double Frame::turnedToSheet(double angle) const
{
    if (!m_sheet.isStar) return angle;
    const double first = angleOf(Sector::Household) - pi / 6;
    double off = angle - first;
    off -= 2 * pi * std::floor(off / (2 * pi));
    const auto i = std::min<std::size_t>(std::size_t(off / (pi / 3)), kSectors - 1);
    const double part = (off - double(i) * pi / 3) / (pi / 3);
    return m_begins[i] + part * (m_begins[i + 1] - m_begins[i]);
}

double Frame::turnedToLooks(double angle) const
{
    if (!m_sheet.isStar) return angle;
    double off = angle - m_begins[0];
    off -= 2 * pi * std::floor(off / (2 * pi));
    std::size_t i = 0;
    while (i + 1 < kSectors && m_begins[0] + off >= m_begins[i + 1]) ++i;
    const double part = (m_begins[0] + off - m_begins[i]) / (m_begins[i + 1] - m_begins[i]);
    return angleOf(Sector::Household) - pi / 6 + (double(i) + part) * pi / 3;
}

double Frame::meRadius() const { return std::min(28.0, std::min(m_rx, m_ry) * kEdges[0] / 1000); }

Point Frame::toSheet(const Point& looks) const
{
    if (!m_sheet.isStar) return {m_centre.x + looks.x * m_rx / 1000, m_centre.y + looks.y * m_ry / 1000};
    const double radius = std::hypot(looks.x, looks.y), angle = turnedToSheet(std::atan2(looks.y, looks.x));
    return {m_centre.x + radius * std::cos(angle) * m_rx / 1000, m_centre.y + radius * std::sin(angle) * m_ry / 1000};
}

Point Frame::toLooks(const Point& p) const
{
    const Point flat{(p.x - m_centre.x) * 1000 / m_rx, (p.y - m_centre.y) * 1000 / m_ry};
    if (!m_sheet.isStar) return flat;
    const double radius = std::hypot(flat.x, flat.y), angle = turnedToLooks(std::atan2(flat.y, flat.x));
    return {radius * std::cos(angle), radius * std::sin(angle)};
}

Zone Frame::zoneAt(const Point& p) const
{
    if (m_sheet.hasBench && p.y > m_benchTop) return {};
    const auto looks = toLooks(p);
    const double radius = std::hypot(looks.x, looks.y);
    const double angle = std::atan2(looks.y, looks.x);
    const auto sector = static_cast<Sector>(int(std::floor((angle + pi / 2 + pi / 6 + 2 * pi) / (pi / 3))) % kSectors);
    if (radius > kEdges[3]) {
        if (std::abs(turned(angle - angleOf(Sector::Professionals))) < kOutsideSpread) return {0, Sector::Professionals};
        return {3, sector};
    }
    return {radius > kEdges[2] ? 3 : radius > kEdges[1] ? 2 : 1, sector};
}

bool Frame::allows(const Zone& zone, const Point& p) const
{
    const double half = m_sheet.diameter / 2;
    if (p.x < half + 1 || p.y < half + 1 || p.x > m_sheet.width - half - 1 || p.y > m_sheet.height - half - 1) return false;
    if (zone.sector == Sector::Nowhere) return m_sheet.hasBench && p.y > m_benchTop + m_sheet.wordHeight + half + 4;
    if (p.y > m_benchTop - half) return false;
    const auto looks = toLooks(p);
    const double radius = std::hypot(looks.x, looks.y);
    const double off = std::abs(turned(std::atan2(looks.y, looks.x) - angleOf(zone.sector)));
    const double least = std::min(m_rx, m_ry);
    const double inset = half * 1000 / least;
    // Outside, a professional of any ring may stand; the disc wholly outside the outer ring.
    if (zone.sector == Sector::Professionals && radius >= kEdges[3] + inset) return off < kOutsideSpread;
    if (zone.ring == 0) return false;
    // The middle tells the zone: a disc may lean over a line, its middle keeps clear of it.
    const double clear = kClear * 1000 / least;
    const double low = kEdges[std::size_t(zone.ring - 1)], high = kEdges[std::size_t(zone.ring)];
    const double margin = std::min(clear, (high - low) * 0.3);
    const double rim = zone.ring == kRings ? std::min(inset * 0.8, (high - low) * 0.4) : margin;
    if (radius < low + margin || radius > high - rim) return false;
    const double across = std::min(clear / radius, pi / 18) * (pi / 3) / std::max(widthOf(zone.sector), pi / 18);
    return off <= pi / 6 - across;
}

Point Frame::snapped(const Point& p) const
{
    const auto zone = zoneAt(p);
    const double half = m_sheet.diameter / 2;
    const Point inside{std::clamp(p.x, half + 1, std::max(half + 1, m_sheet.width - half - 1)), std::clamp(p.y, half + 1, std::max(half + 1, m_sheet.height - half - 1))};
    if (allows(zone, inside)) return inside;
    // Towards the middle of the zone, no farther than it must.
    const auto middle = middleOf(zone);
    for (int i = 1; i <= 40; ++i) {
        const double t = i / 40.0;
        const Point tried{inside.x + (middle.x - inside.x) * t, inside.y + (middle.y - inside.y) * t};
        if (allows(zone, tried)) return tried;
    }
    return inside;
}

Point Frame::middleOf(const Zone& zone) const
{
    if (zone.sector == Sector::Nowhere) return {m_sheet.diameter, (m_benchTop + m_sheet.height) / 2};
    double radius = kMiddles[std::size_t(zone.ring)];
    const double angle = angleOf(zone.sector);
    return toSheet({radius * std::cos(angle), radius * std::sin(angle)});
}

Box Frame::wordBox(Sector sector, double width) const
{
    const double height = m_sheet.wordHeight;
    if (m_sheet.isStar) {
        const double angle = (m_begins[std::size_t(sector)] + m_begins[std::size_t(sector) + 1]) / 2;
        const double x = std::cos(angle), y = std::sin(angle);
        const Point rim{m_centre.x + x * m_rx, m_centre.y + y * (m_ry + 2)};
        // Beside the rim the word grows away from the middle, above and below it stands centred.
        Box box{rim.x - width / 2 + x * width / 2, y > 0.5 ? rim.y : y < -0.5 ? rim.y - height : rim.y - height / 2, width, height};
        box.x = std::clamp(box.x, 2.0, std::max(2.0, m_sheet.width - width - 2));
        box.y = std::clamp(box.y, 2.0, std::max(2.0, m_benchTop - height - 2));
        return box;
    }
    const double angle = angleOf(sector);
    const bool isUpright = sector == Sector::Household || sector == Sector::Neighbours;
    // The slanting ones stand in the corners, where an ellipse leaves room.
    const double sideX = isUpright ? 0 : std::cos(angle) > 0 ? 1 : -1, sideY = std::sin(angle) > 0 ? 1 : -1;
    const double reach = isUpright ? 1.0 : 0.74;
    Point edge{m_centre.x + sideX * reach * m_rx, m_centre.y + sideY * (reach * m_ry + 2)};
    if (sector == Sector::Professionals && m_sheet.hasOutside && m_sheet.width <= m_sheet.height) edge.y = std::max(height + 2, m_centre.y - m_ry - m_sheet.diameter - height - 8);
    Box box{isUpright ? edge.x - width / 2 : sideX > 0 ? edge.x : edge.x - width, sideY > 0 ? edge.y : edge.y - height, width, height};
    box.x = std::clamp(box.x, 2.0, std::max(2.0, m_sheet.width - width - 2));
    box.y = std::clamp(box.y, 2.0, std::max(2.0, m_benchTop - height - 2));
    return box;
}

} // namespace aanzet::drawing
