// SPDX-License-Identifier: EUPL-1.2
#include "mobile/prints/NetworkFigure.h"
#include <algorithm>
#include <cmath>
#include <map>
#include <numbers>

namespace aanzet::prints {

using namespace print;

namespace {

constexpr double kRings[] = {0.45, 0.73, 1.0};        // outer edges, of the radius
constexpr double kRingMiddles[] = {0.33, 0.59, 0.87};
constexpr double kGap = 3;

double radiusOf(const NetworkLooks& l) { return (std::min(l.height, l.width / 1.12) - 2.8 * l.letter) / 2; }
Point centreOf(const NetworkLooks& l) { return {l.width / 2, l.height / 2}; }
double meRadius(const NetworkLooks& l) { return std::max(1.5 * l.letter, 0.17 * radiusOf(l)); }

int sectorOf(const std::string& word)
{
    for (int i = 0; i < 6; ++i)
        if (word == kSectorWords[i]) return i;
    return -1;
}
double angleOf(int sector) { return (-90.0 + 60.0 * sector) * std::numbers::pi / 180; }

// The words of the groups: above and below the circle, and in the four corners, where no ring comes.
Anchor wordAnchor(int sector) { return sector % 3 == 0 ? Anchor::Middle : sector < 3 ? Anchor::End : Anchor::Start; }
Point wordPlace(int sector, const NetworkLooks& l)
{
    const auto centre = centreOf(l);
    const double radius = radiusOf(l);
    if (sector == 0) return {centre.x, centre.y - radius - 0.5 * l.letter};
    if (sector == 3) return {centre.x, centre.y + radius + 1.25 * l.letter};
    const bool isAbove = sector == 1 || sector == 5;
    return {sector < 3 ? l.width : 0.0, centre.y + (isAbove ? -0.84 * radius : 0.84 * radius + l.letter)};
}
std::size_t lettersIn(const std::string& utf8)
{
    return std::size_t(std::count_if(utf8.begin(), utf8.end(), [](char c) { return (static_cast<unsigned char>(c) & 0xC0) != 0x80; }));
}

// A plate takes a name of some twenty letters; a longer one is cut and stands whole in the list.
std::string shortName(const std::string& name)
{
    constexpr std::size_t kMost = 20;
    if (lettersIn(name) <= kMost) return name;
    std::size_t letters = 0, at = 0;
    for (; at < name.size(); ++at)
        if ((static_cast<unsigned char>(name[at]) & 0xC0) != 0x80 && ++letters > kMost - 1) break;
    return name.substr(0, at) + "…";
}

double plateWidth(const std::string& name, double letter) { return (0.6 * double(lettersIn(name)) + 2.7) * letter; }

bool meets(const Box& a, const Box& b, double gap)
{
    return a.x < b.right() + gap && b.x < a.right() + gap && a.y < b.bottom() + gap && b.y < a.bottom() + gap;
}

Point middleOf(const Box& b) { return {b.x + b.width / 2, b.y + b.height / 2}; }

// Where the person wants to be: their own place, else spread over the middle of ring and sector.
std::map<RecordId, Point> wantedPlaces(const domain::Drawing& drawing, const NetworkLooks& looks)
{
    const auto centre = centreOf(looks);
    const double radius = radiusOf(looks);
    std::map<std::pair<int, std::int64_t>, std::vector<RecordId>> cells;
    std::map<RecordId, Point> wanted;
    for (const auto& p : drawing.persons) {
        if (p.x && p.y && (*p.x || *p.y)) {
            const double reach = std::hypot(double(*p.x), double(*p.y)), most = reach > 1150 ? 1150 / reach : 1;
            wanted[p.id] = {centre.x + double(*p.x) * most / 1000 * radius, centre.y + double(*p.y) * most / 1000 * radius};
        } else if (const int sector = sectorOf(p.sector); sector >= 0) {
            cells[{sector, std::clamp<std::int64_t>(p.closeness.value_or(sector == 5 ? 3 : 2), 1, 3)}].push_back(p.id);
        }
    }
    for (const auto& [cell, ids] : cells)
        for (std::size_t i = 0; i < ids.size(); ++i) {
            const double angle = angleOf(cell.first) + ((double(i) + 0.5) / double(ids.size()) - 0.5) * 54 * std::numbers::pi / 180;
            const double reach = kRingMiddles[cell.second - 1] * radius;
            wanted[ids[i]] = {centre.x + std::cos(angle) * reach, centre.y + std::sin(angle) * reach};
        }
    return wanted;
}

// Pushes plates apart until none covers another or the client; answers whether that worked out.
bool spread(std::vector<Plate>& plates, const NetworkLooks& looks)
{
    const auto centre = centreOf(looks);
    const double me = meRadius(looks);
    std::vector<Box> taken{{centre.x - me, centre.y - me, 2 * me, 2 * me}};
    for (int sector = 0; sector < int(looks.sectors.size()); ++sector) {
        const auto at = wordPlace(sector, looks);
        const double width = 0.64 * double(lettersIn(looks.sectors[std::size_t(sector)])) * looks.letter;
        const double left = wordAnchor(sector) == Anchor::Start ? 0 : wordAnchor(sector) == Anchor::End ? width : width / 2;
        taken.push_back({at.x - left, at.y - 1.05 * looks.letter, width, 1.35 * looks.letter});
    }
    for (int round = 0; round < 400; ++round) {
        bool isClear = true;
        const auto push = [&](Box& a, Box* b, const Box& other) {
            const double dx = middleOf(a).x - middleOf(other).x, dy = middleOf(a).y - middleOf(other).y;
            const double overX = (a.width + other.width) / 2 + kGap - std::abs(dx), overY = (a.height + other.height) / 2 + kGap - std::abs(dy);
            const double part = b ? 0.5 : 1.0;
            if (overY <= overX) {
                const double move = (dy < 0 ? -1 : 1) * (overY + 0.2);
                a.y += part * move;
                if (b) b->y -= part * move;
            } else {
                const double move = (dx < 0 ? -1 : 1) * (overX + 0.2);
                a.x += part * move;
                if (b) b->x -= part * move;
            }
            isClear = false;
        };
        for (std::size_t i = 0; i < plates.size(); ++i) {
            for (std::size_t k = i + 1; k < plates.size(); ++k)
                if (meets(plates[i].box, plates[k].box, kGap)) push(plates[i].box, &plates[k].box, plates[k].box);
            for (const auto& box : taken)
                if (meets(plates[i].box, box, kGap)) push(plates[i].box, nullptr, box);
        }
        for (auto& p : plates) {
            p.box.x = std::clamp(p.box.x, 0.0, std::max(0.0, looks.width - p.box.width));
            p.box.y = std::clamp(p.box.y, 0.0, std::max(0.0, looks.height - p.box.height));
        }
        if (isClear) return true;
    }
    return false;
}

// Where the line from the middle of a box towards `to` leaves it.
Point edgeOf(const Box& box, const Point& to)
{
    const auto m = middleOf(box);
    const double dx = to.x - m.x, dy = to.y - m.y;
    const double part = std::min(dx != 0 ? (box.width / 2 + 1.5) / std::abs(dx) : 1e9, dy != 0 ? (box.height / 2 + 1.5) / std::abs(dy) : 1e9);
    return part >= 1 ? to : Point{m.x + dx * part, m.y + dy * part};
}

void addArrow(Figure& f, const Point& at, const Point& from, double width)
{
    const double length = std::hypot(at.x - from.x, at.y - from.y);
    if (length < 5) return;
    const double size = std::min(5 + 1.4 * width, 0.45 * length);   // two fit on a short tie
    const double ux = (at.x - from.x) / length, uy = (at.y - from.y) / length, half = 0.5 * size;
    const Point back{at.x - ux * size, at.y - uy * size};
    f.marks.push_back(PolygonMark{{at, {back.x - uy * half, back.y + ux * half}, {back.x + uy * half, back.y - ux * half}}, Ink::Text, Ink::None, 0});
}

void addTie(Figure& f, const Point& a, const Point& b, const domain::NetworkTie& tie)
{
    const double width = 0.8 + 1.1 * double(std::clamp<std::int64_t>(tie.strength.value_or(1), 1, 3) - 1);
    const auto pattern = tie.quality == "mixed" ? Pattern::Dashed : tie.quality == "strained" ? Pattern::Dotted : Pattern::Solid;
    f.marks.push_back(LineMark{a, b, pattern == Pattern::Dotted ? width + 0.8 : width, Ink::Soft, pattern});
    if (tie.quality == "broken") {
        const Point m{(a.x + b.x) / 2, (a.y + b.y) / 2};
        const double length = std::max(1.0, std::hypot(b.x - a.x, b.y - a.y)), ux = (b.x - a.x) / length, uy = (b.y - a.y) / length;
        for (const double shift : {-2.0, 2.0}) {
            const Point c{m.x + ux * shift, m.y + uy * shift};
            f.marks.push_back(LineMark{{c.x - uy * 5 + ux * 2, c.y + ux * 5 + uy * 2}, {c.x + uy * 5 - ux * 2, c.y - ux * 5 - uy * 2}, 1.4, Ink::Text, Pattern::Solid});
        }
    }
    if (tie.direction == "gets" || tie.direction == "both") addArrow(f, a, b, width);
    if (tie.direction == "gives" || tie.direction == "both") addArrow(f, b, a, width);
}

void addPlate(Figure& f, const Box& box, const domain::NetworkPerson& p, double letter)
{
    const bool isProfessional = domain::isProfessional(p);
    f.marks.push_back(BoxMark{box, isProfessional ? 1.5 : box.height / 2, isProfessional ? Ink::ProfessionalTint : Ink::White,
                              isProfessional ? Ink::ProfessionalEdge : Ink::Accent, 1.1});
    const double icon = 1.25 * letter;
    f.marks.push_back(IconMark{{box.x + 0.5 * letter, box.y + (box.height - icon) / 2, icon, icon}, iconOf(p), Ink::Accent});
    f.marks.push_back(TextMark{{box.x + 2.05 * letter, box.y + box.height / 2 + 0.36 * letter}, shortName(p.name), {letter, false}, Ink::Text, Anchor::Start, 0});
}

} // namespace

std::string iconOf(const domain::NetworkPerson& p)
{
    if (p.kind == "pet") return "pictograms/kind-pet";
    if (p.kind == "group_or_place") return "pictograms/kind-group";
    if (p.kind == "organisation") return "pictograms/kind-organisation";
    if (p.kind == "deceased") return "pictograms/kind-died";
    return "pictograms/kind-person";
}

std::vector<Plate> networkPlates(const domain::Drawing& drawing, const NetworkLooks& looks, double& letter)
{
    const auto wanted = wantedPlaces(drawing, looks);
    std::vector<Plate> plates;
    for (letter = looks.letter;; letter -= 0.5) {
        plates.clear();
        for (const auto& p : drawing.persons) {
            const auto at = wanted.find(p.id);
            if (at == wanted.end()) continue;
            const double width = plateWidth(shortName(p.name), letter), height = 1.75 * letter;
            plates.push_back({p.id, {at->second.x - width / 2, at->second.y - height / 2, width, height}});
        }
        if (spread(plates, looks) || letter <= 7) return plates;
    }
}

Figure networkFigure(const domain::Drawing& drawing, const NetworkLooks& looks)
{
    Figure f{looks.width, looks.height, {}};
    const auto centre = centreOf(looks);
    const double radius = radiusOf(looks), me = meRadius(looks);
    for (int ring = 2; ring >= 0; --ring)
        f.marks.push_back(DiscMark{centre, kRings[ring] * radius, ring == 0 ? Ink::ClientTint : Ink::None, Ink::Rule, ring == 2 ? 0.9 : 0.6, Pattern::Solid});
    for (int sector = 0; sector < 6; ++sector) {
        const double border = angleOf(sector) + std::numbers::pi / 6;
        f.marks.push_back(LineMark{{centre.x + std::cos(border) * me, centre.y + std::sin(border) * me},
                                   {centre.x + std::cos(border) * radius, centre.y + std::sin(border) * radius}, 0.5, Ink::Rule, Pattern::Dotted});
        if (std::size_t(sector) >= looks.sectors.size()) continue;
        f.marks.push_back(TextMark{wordPlace(sector, looks), looks.sectors[std::size_t(sector)], {looks.letter, true}, Ink::Soft, wordAnchor(sector), 0});
    }
    double letter = looks.letter;
    const auto plates = networkPlates(drawing, looks, letter);
    const Box middle{centre.x - me, centre.y - me, 2 * me, 2 * me};
    const auto boxOf = [&](const std::optional<RecordId>& id) -> const Box* {
        if (!id) return &middle;
        for (const auto& p : plates)
            if (p.id == *id) return &p.box;
        return nullptr;
    };
    for (const auto& tie : drawing.ties) {
        const auto *from = boxOf(tie.from), *to = boxOf(tie.to);
        if (!from || !to || from == to) continue;
        Point a = edgeOf(*from, middleOf(*to)), b = edgeOf(*to, middleOf(*from));
        if (!tie.from) {   // the client is round
            const auto c = middleOf(*to);
            const double length = std::max(1.0, std::hypot(c.x - centre.x, c.y - centre.y));
            a = {centre.x + (c.x - centre.x) / length * (me + 1.5), centre.y + (c.y - centre.y) / length * (me + 1.5)};
        }
        addTie(f, a, b, tie);
    }
    f.marks.push_back(DiscMark{centre, me, Ink::Accent, Ink::None, 0, Pattern::Solid});
    f.marks.push_back(TextMark{{centre.x, centre.y + 0.36 * looks.letter}, shortName(looks.me), {looks.letter, true}, Ink::White, Anchor::Middle, 0});
    for (const auto& plate : plates)
        if (const auto* person = drawing.person(plate.id)) addPlate(f, plate.box, *person, letter);
    return f;
}

Figure networkLegend(const NetworkLooks& looks, const std::function<std::string(const char*)>& say)
{
    const double letter = looks.letter, step = 1.65 * letter, sample = 3.4 * letter;
    Figure f{22 * letter, 0, {}};
    double y = 0.3 * letter;
    const auto entry = [&](const char* key, auto draw) {
        draw(y + 0.6 * letter);
        f.marks.push_back(TextMark{{sample + 0.8 * letter, y + 0.96 * letter}, say(key), {letter, false}, Ink::Text, Anchor::Start, 0});
        y += step;
    };
    const auto line = [&](const char* quality, std::int64_t strength, const char* direction) {
        return [&f, sample, quality, strength, direction](double at) {
            domain::NetworkTie tie;
            tie.quality = quality;
            tie.strength = strength;
            tie.direction = direction;
            addTie(f, {0, at}, {sample, at}, tie);
        };
    };
    entry("network.supportive", line("supportive", 1, ""));
    entry("network.strong", line("supportive", 3, ""));
    entry("network.mixed", line("mixed", 2, ""));
    entry("network.strained", line("strained", 2, ""));
    entry("network.broken", line("broken", 1, ""));
    entry("network.arrow", line("supportive", 2, "gives"));
    entry("network.professional", [&](double at) {
        f.marks.push_back(BoxMark{{0, at - 0.65 * letter, sample, 1.3 * letter}, 1.5, Ink::ProfessionalTint, Ink::ProfessionalEdge, 1.1});
    });
    for (const auto& [key, icon] : {std::pair("network.pet", "kind-pet"), std::pair("network.place", "kind-group"), std::pair("network.deceased", "kind-died")})
        entry(key, [&, icon = icon](double at) {
            f.marks.push_back(IconMark{{(sample - 1.4 * letter) / 2, at - 0.7 * letter, 1.4 * letter, 1.4 * letter}, std::string("pictograms/") + icon, Ink::Accent});
        });
    f.height = y;
    return f;
}

} // namespace aanzet::prints
