// SPDX-License-Identifier: EUPL-1.2
#include "mobile/prints/NetworkFigure.h"
#include "mobile/domain/PenLine.h"
#include "mobile/drawing/Kinship.h"
#include "mobile/viewmodels/Initials.h"
#include <algorithm>
#include <cmath>
#include <numbers>

namespace aanzet::prints {

using namespace print;

namespace {

constexpr double kLetter = 14, kLine = 20;   // dp: Theme.textSmall and its line, the names on the screen
constexpr double kLeastLetter = 6;           // points
constexpr std::size_t kMostSigns = 24;       // of a name; a longer one is cut and stands whole in the list

// How wide a text is in a bold sans serif, in parts of the letter's size: rather too wide than too narrow, so that what is
// kept free here is enough for any of the fonts on the device.
double advanceOf(const std::string& utf8)
{
    double sum = 0;
    for (const char32_t c : QString::fromStdString(utf8).toStdU32String()) {
        if (c < 0x80 && std::string_view("iIjl.,:;'|!").find(char(c)) != std::string_view::npos) sum += 0.36;
        else if (c < 0x80 && std::string_view("frt()- ").find(char(c)) != std::string_view::npos) sum += 0.46;
        else if (c < 0x80 && std::string_view("mwMW@%&").find(char(c)) != std::string_view::npos) sum += 1.0;
        else if (c >= 0x1100) sum += 1.1;
        else sum += QChar::isUpper(c) ? 0.82 : 0.65;
    }
    return sum;
}

std::string shortName(const std::string& name)
{
    auto signs = QString::fromStdString(name).toStdU32String();
    if (signs.size() <= kMostSigns) return name;
    return QString::fromStdU32String(signs.substr(0, kMostSigns - 1)).trimmed().toStdString() + "…";
}

std::vector<drawing::Box> wordBoxes(const drawing::Frame& frame, const NetworkLooks& looks)
{
    std::vector<drawing::Box> boxes;
    for (std::size_t i = 0; i < looks.sectors.size() && i < std::size_t(drawing::kSectors); ++i)
        boxes.push_back(frame.wordBox(drawing::Sector(i), std::ceil(kLetter * advanceOf(looks.sectors[i])) + 6));
    return boxes;
}

// --- from dp of a sheet to marks on paper

// drawing/ knows colours, paper knows inks: each ink travels as a colour that means it.
constexpr drawing::Rgba asColour(Ink ink) { return {std::uint8_t(ink), 0, 0, 255}; }
constexpr Ink asInk(const drawing::Rgba& colour) { return Ink(colour.r); }

drawing::Colours inks()
{
    drawing::Colours c;
    c.paper = asColour(Ink::White);
    c.ring = asColour(Ink::ClientTint);
    c.ringLine = asColour(Ink::Rule);
    c.professional = asColour(Ink::ProfessionalTint);
    c.line = asColour(Ink::Accent);
    c.between = asColour(Ink::Soft);
    c.tense = c.broken = asColour(Ink::Text);
    c.pens = {asColour(Ink::Accent), asColour(Ink::ClientEdge), asColour(Ink::ProfessionalEdge), asColour(Ink::Soft)};
    return c;
}

class Paper
{
public:
    Paper(Figure& figure, double dp, Point shift = {}) : m_figure(figure), m_dp(dp), m_shift(shift) {}

    Point at(const drawing::Point& p) const { return {m_shift.x + p.x * m_dp, m_shift.y + p.y * m_dp}; }
    Box at(const drawing::Box& b) const { return {m_shift.x + b.x * m_dp, m_shift.y + b.y * m_dp, b.width * m_dp, b.height * m_dp}; }

    void draw(const drawing::Strokes& strokes)
    {
        for (const auto& fill : strokes.fills) polygon(fill.outline, asInk(fill.colour), Ink::None, 0);
        for (const auto& stroke : strokes.lines) line(stroke);
    }
    void polygon(const std::vector<drawing::Point>& outline, Ink fill, Ink edge, double width)
    {
        PolygonMark mark{{}, fill, edge, width * m_dp};
        for (const auto& p : outline) mark.points.push_back(within(at(p)));
        m_figure.marks.push_back(std::move(mark));
    }
    void words(const Box& box, const std::string& text, const Font& font, Ink ink)
    {
        m_figure.marks.push_back(TextMark{{box.x + box.width / 2, box.y + box.height / 2 + 0.36 * font.size}, text, font, ink, Anchor::Middle, 0});
    }

private:
    // Ends are round on paper: they begin half a width later, so that a dash stays as long as on the screen.
    void line(const drawing::Stroke& stroke)
    {
        for (std::size_t i = 1; i < stroke.line.size(); ++i) {
            auto a = stroke.line[i - 1], b = stroke.line[i];
            const double length = std::hypot(b.x - a.x, b.y - a.y), part = length > stroke.width ? stroke.width / 2 / length : 0;
            const drawing::Point way{(b.x - a.x) * part, (b.y - a.y) * part};
            if (i == 1) a = {a.x + way.x, a.y + way.y};
            if (i + 1 == stroke.line.size()) b = {b.x - way.x, b.y - way.y};
            m_figure.marks.push_back(LineMark{within(at(a)), within(at(b)), stroke.width * m_dp, asInk(stroke.colour), Pattern::Solid});
        }
    }
    // A tie may bow past the edge of the sheet; it does not leave the paper.
    Point within(const Point& p) const
    {
        if (m_figure.height <= 0) return p;
        return {std::clamp(p.x, 0.0, m_figure.width), std::clamp(p.y, 0.0, m_figure.height)};
    }

    Figure& m_figure;
    double m_dp;
    Point m_shift;
};

std::vector<drawing::Point> ringOf(const drawing::Frame& frame, double radius)
{
    std::vector<drawing::Point> points;
    for (int i = 0; i < 120; ++i) {
        const double angle = i * std::numbers::pi / 60;
        points.push_back(frame.toSheet({radius * std::cos(angle), radius * std::sin(angle)}));
    }
    return points;
}

// As on the screen, with one outline a ring instead of many slices: no seams on paper.
void addRings(Figure& f, Paper& paper, const drawing::Frame& frame)
{
    using drawing::Frame;
    paper.polygon(ringOf(frame, Frame::ringEdge(3)), Ink::ClientTint, Ink::None, 0);
    std::vector<drawing::Point> slice{frame.centre()};
    for (int i = -15; i <= 15; ++i) {
        const double angle = Frame::angleOf(drawing::Sector::Professionals) + i * std::numbers::pi / 90;
        slice.push_back(frame.toSheet({1000 * std::cos(angle), 1000 * std::sin(angle)}));
    }
    paper.polygon(slice, Ink::ProfessionalTint, Ink::None, 0);
    paper.polygon(ringOf(frame, Frame::ringEdge(1)), Ink::White, Ink::None, 0);
    for (int ring = 1; ring <= drawing::kRings; ++ring)
        paper.polygon(ringOf(frame, Frame::ringEdge(ring)), Ink::None, Ink::Rule, ring == drawing::kRings ? 1.5 : 1);
    for (int i = 0; i < drawing::kSectors; ++i) {
        const double angle = Frame::angleOf(drawing::Sector(i)) + std::numbers::pi / 6;
        const auto from = frame.toSheet({Frame::ringEdge(0) * std::cos(angle), Frame::ringEdge(0) * std::sin(angle)});
        const auto to = frame.toSheet({1000 * std::cos(angle), 1000 * std::sin(angle)});
        f.marks.push_back(LineMark{paper.at(from), paper.at(to), 0.5, Ink::Rule, Pattern::Dotted});
    }
    if (frame.sheet().hasBench)
        f.marks.push_back(LineMark{paper.at(drawing::Point{8, frame.benchTop()}), paper.at(drawing::Point{frame.sheet().width - 8, frame.benchTop()}), 0.7, Ink::Rule, Pattern::Dashed});
}

// A person is round, a pet a diamond, a place or group a soft square, whoever comes for work a hard one.
void addShape(Figure& f, Paper& paper, const drawing::Point& centre, double side, const domain::NetworkPerson& p)
{
    const bool isProfessional = p.sector == "professionals" || p.kind == "organisation";
    const auto tint = isProfessional ? Ink::ProfessionalTint : Ink::White, edge = isProfessional ? Ink::ProfessionalEdge : Ink::ClientEdge;
    const double width = p.livesHere ? 3 : 1.8, half = side / 2;
    const auto box = paper.at(drawing::Box{centre.x - half, centre.y - half, side, side});
    const double dp = box.width / side;
    if (isProfessional || p.kind == "group_or_place")
        f.marks.push_back(BoxMark{box, (isProfessional ? 4 : 0.32 * side) * dp, tint, edge, width * dp});
    else if (p.kind == "pet" || p.kind == "unborn_child") {
        const double reach = 0.56 * side;
        paper.polygon({{centre.x, centre.y - reach}, {centre.x + reach, centre.y}, {centre.x, centre.y + reach}, {centre.x - reach, centre.y}}, tint, edge, width);
    } else
        f.marks.push_back(DiscMark{paper.at(centre), box.width / 2, tint, edge, width * dp, Pattern::Solid});
    if (p.kind == "deceased") f.marks.push_back(DiscMark{paper.at(centre), box.width / 2 - 4 * dp, Ink::None, edge, dp, Pattern::Solid});
}

std::optional<drawing::Point> standing(const NetworkSheet& sheet, const std::optional<RecordId>& id)
{
    if (!id) return sheet.frame.centre();
    for (const auto& place : sheet.layout.places)
        if (place.id == *id) return place.centre;
    return std::nullopt;
}

std::optional<drawing::TieLine> lineOf(const domain::NetworkTie& tie, const NetworkSheet& sheet)
{
    const auto from = standing(sheet, tie.from), to = tie.to ? standing(sheet, tie.to) : std::nullopt;
    if (!from || !to) return std::nullopt;
    drawing::TieLine line;
    line.from = *from;
    line.to = *to;
    line.toRadius = sheet.frame.sheet().diameter / 2;
    line.fromRadius = tie.from ? line.toRadius : sheet.frame.meRadius();
    line.strength = int(tie.strength.value_or(0));
    line.quality = drawing::qualityOf(tie.quality.empty() ? tie.between : tie.quality);
    line.direction = drawing::directionOf(tie.direction);
    if (tie.from) drawing::setBetween(line, sheet.frame.centre());
    return line;
}

void addTies(Paper& paper, const domain::Drawing& drawing, const NetworkSheet& sheet)
{
    drawing::Strokes strokes;
    std::vector<drawing::KinTie> kin;
    if (drawing.map.familyLines)
        for (const auto& tie : drawing.ties) kin.push_back({tie.from ? tie.from->hex() : "", tie.to ? tie.to->hex() : "", tie.kin});
    for (std::size_t i = 0; i < drawing.ties.size(); ++i) {
        auto line = lineOf(drawing.ties[i], sheet);
        if (!line) continue;
        if (!kin.empty()) drawing::setKin(*line, kin[i], kin, [&](std::size_t n) { return lineOf(drawing.ties[n], sheet); });
        drawing::addTie(strokes, *line, inks());
    }
    paper.draw(strokes);
}

std::size_t penOf(const std::string& word) { return word == "warm" ? 1 : word == "cool" ? 2 : word == "soft" ? 3 : 0; }

// The edge of the hull alone: on paper a tint would hide the rings.
void addGroups(Paper& paper, const domain::Drawing& drawing, const NetworkSheet& sheet)
{
    drawing::Strokes strokes;
    for (const auto& group : drawing.groups) {
        std::vector<drawing::Point> middles;
        for (const auto& member : drawing.members)
            if (const auto at = member.group == group.id && member.person ? standing(sheet, member.person) : std::nullopt) middles.push_back(*at);
        if (!middles.empty()) drawing::addHull(strokes, middles, sheet.frame.sheet().diameter / 2 + 12, {}, inks().pens[group.pen.empty() ? 2 : penOf(group.pen)]);
    }
    strokes.fills.clear();
    paper.draw(strokes);
}

void addPenStrokes(Paper& paper, const domain::Drawing& drawing, const NetworkSheet& sheet)
{
    drawing::Strokes strokes;
    for (const auto& stroke : drawing.strokes) {
        std::vector<drawing::Point> line;
        for (const auto& p : domain::penPoints(stroke.points)) line.push_back(sheet.frame.toSheet({double(p.x), double(p.y)}));
        drawing::addPen(strokes, std::move(line), 3, inks().pens[penOf(stroke.pen)]);
    }
    paper.draw(strokes);
}

// A slip of paper in lines of at most so wide, in parts of the letter's size.
std::vector<std::string> slipLines(const std::string& text)
{
    constexpr double kMost = 10;
    constexpr std::size_t kMostLines = 5;
    std::vector<std::string> lines;
    for (const auto& part : QString::fromStdString(text).simplified().split(QLatin1Char(' '))) {
        const auto word = shortName(part.toStdString());
        if (!lines.empty() && advanceOf(lines.back() + " " + word) <= kMost) lines.back() += " " + word;
        else if (lines.size() < kMostLines) lines.push_back(word);
        else {
            lines.back() += "…";
            break;
        }
    }
    return lines;
}

// Where nothing lies yet, as near as can be to where they were laid; the list behind the drawing has them all.
void addSlips(Figure& f, Paper& paper, const domain::Drawing& drawing, const NetworkSheet& sheet, std::vector<drawing::Box> taken)
{
    std::vector<drawing::Lying> slips;
    std::vector<std::vector<std::string>> words;
    const auto& size = sheet.frame.sheet();
    for (const auto& slip : drawing.words) {
        words.push_back(slipLines(slip.words));
        double width = 0;
        for (const auto& line : words.back()) width = std::max(width, kLetter * advanceOf(line));
        const auto at = sheet.frame.toSheet({double(slip.x.value_or(0)), double(slip.y.value_or(0))});
        const double high = double(words.back().size()) * kLine + 8;
        slips.push_back({slip.id, {at.x - width / 2 - 8, at.y - high / 2, width + 16, high}, std::max(size.width, size.height)});
    }
    const auto lying = drawing::fitIn(sheet.frame, sheet.layout, slips, std::move(taken));
    for (std::size_t i = 0; i < lying.size(); ++i) {
        if (!lying[i]) continue;
        f.marks.push_back(BoxMark{paper.at(*lying[i]), 0, Ink::ClientTint, Ink::ClientEdge, sheet.dp});
        auto row = *lying[i];
        row.y += 4;
        row.height = kLine;
        for (const auto& line : words[i]) {
            paper.words(paper.at(row), line, {sheet.letter(), false}, Ink::Text);
            row.y += kLine;
        }
    }
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

std::string sectorKey(drawing::Sector sector) { return "sector." + std::string(drawing::wordOf(sector)); }

double NetworkSheet::letter() const { return kLetter * dp; }

NetworkSheet networkSheet(const domain::Drawing& drawing, const NetworkLooks& looks)
{
    std::vector<drawing::Standing> people;
    std::vector<std::string> names;
    std::vector<drawing::Zone> zones;
    drawing::Frame::Sheet sheet;
    sheet.diameter = drawing::diameterFor(drawing.persons.size());
    sheet.wordHeight = kLine;
    for (const auto& p : drawing.persons) {
        drawing::Standing who;
        who.id = p.id;
        who.zone = drawing::zoneFrom(p.sector, int(std::clamp<std::int64_t>(p.closeness.value_or(0), 0, 3)));
        if (p.x && p.y) who.looks = drawing::Point{double(*p.x), double(*p.y)};
        names.push_back(shortName(p.name));
        who.labelWidth = std::ceil(kLetter * advanceOf(names.back())) + 6;
        who.labelHeight = kLine;
        sheet.hasBench |= who.zone.sector == drawing::Sector::Nowhere;
        sheet.hasOutside |= who.zone.sector == drawing::Sector::Professionals;
        zones.push_back(who.zone);
        people.push_back(std::move(who));
    }
    sheet.isStar = drawing.map.view == "star";
    if (sheet.isStar) sheet.shares = drawing::sharesOf(zones);
    // The smaller the letters, the larger the sheet: the paper's way of zooming in.
    std::optional<NetworkSheet> best;
    std::ptrdiff_t fewest = 0;
    for (double letter = looks.letter; letter >= kLeastLetter || !best; letter -= 0.5) {
        sheet.width = looks.width * kLetter / letter;
        sheet.height = looks.height * kLetter / letter;
        const drawing::Frame frame(sheet);
        const auto words = wordBoxes(frame, looks);
        auto layout = drawing::layOut(frame, people, words);
        const auto unnamed = std::count_if(layout.places.begin(), layout.places.end(), [](const auto& p) { return !p.label; }) + (layout.fits ? 0 : std::ptrdiff_t(people.size()));
        if (best && unnamed >= fewest) continue;
        best = NetworkSheet{frame, std::move(layout), names, letter / kLetter};
        fewest = unnamed;
        if (unnamed == 0) break;
    }
    return *best;
}

Figure networkFigure(const domain::Drawing& drawing, const NetworkLooks& looks)
{
    Figure f{looks.width, looks.height, {}};
    const auto sheet = networkSheet(drawing, looks);
    const auto& frame = sheet.frame;
    Paper paper(f, sheet.dp);
    const double letter = sheet.letter();
    if (frame.sheet().isStar) {
        drawing::Strokes ground;
        drawing::addRings(ground, frame, inks(), {});
        paper.draw(ground);
    } else {
        addRings(f, paper, frame);
    }
    const auto words = wordBoxes(frame, looks);
    for (const auto& box : words) f.marks.push_back(BoxMark{paper.at(box), 2 * sheet.dp, Ink::White, Ink::None, 0});
    for (std::size_t i = 0; i < words.size(); ++i)
        paper.words(paper.at(words[i]), looks.sectors[i], {letter, true}, drawing::Sector(i) == drawing::Sector::Professionals ? Ink::ProfessionalEdge : Ink::Soft);
    if (frame.sheet().hasBench)
        f.marks.push_back(TextMark{paper.at(drawing::Point{12, frame.benchTop() + 2 + 1.04 * kLetter}), looks.bench, {letter, false}, Ink::Soft, Anchor::Start, 0});
    addGroups(paper, drawing, sheet);
    addTies(paper, drawing, sheet);
    addPenStrokes(paper, drawing, sheet);

    const double me = frame.meRadius(), side = frame.sheet().diameter;
    f.marks.push_back(DiscMark{paper.at(frame.centre()), me * sheet.dp, Ink::ClientText, Ink::None, 0, Pattern::Solid});
    const auto own = shortName(looks.me);
    const double ownLetter = std::min({letter, 0.9 * me * sheet.dp, 1.85 * me * sheet.dp / std::max(0.1, advanceOf(own))});
    paper.words(paper.at(drawing::Box{frame.centre().x - me, frame.centre().y - me, 2 * me, 2 * me}), own, {ownLetter, true}, Ink::White);
    for (std::size_t i = 0; i < drawing.persons.size(); ++i) {
        const auto& person = drawing.persons[i];
        const auto& place = sheet.layout.places[i];
        addShape(f, paper, place.centre, side, person);
        const auto initials = initialsOf(QString::fromStdString(person.name)).toStdString();
        const double size = std::min({kLetter, 0.42 * side, 0.85 * side / std::max(0.1, advanceOf(initials))}) * sheet.dp;
        if (!initials.empty()) paper.words(paper.at(drawing::Box{place.centre.x - side / 2, place.centre.y - side / 2, side, side}), initials, {size, true}, Ink::Text);
    }
    // Names last, each on a piece of paper of its own: lines pass below them.
    for (std::size_t i = 0; i < drawing.persons.size(); ++i) {
        const auto& label = sheet.layout.places[i].label;
        if (!label) continue;
        const auto box = paper.at(*label);
        f.marks.push_back(BoxMark{box, 2 * sheet.dp, Ink::White, Ink::None, 0});
        paper.words(box, sheet.names[i], {letter, false}, Ink::Text);
    }
    addSlips(f, paper, drawing, sheet, words);
    return f;
}

Figure networkLegend(const domain::Drawing& drawing, const NetworkLooks& looks, const std::function<std::string(const char*)>& say)
{
    const auto has = [&](auto is) { return std::any_of(drawing.persons.begin(), drawing.persons.end(), is); };
    const auto hasKind = [&](std::string_view kind) { return has([&](const auto& p) { return p.kind == kind; }); };
    const double letter = looks.letter, step = 1.75 * letter, sample = 3.6 * letter, dp = letter / kLetter;
    Figure f{22 * letter, 0, {}};
    double y = 0.3 * letter;
    const auto entry = [&](const char* key, auto draw) {
        draw(y + 0.6 * letter);
        f.marks.push_back(TextMark{{sample + 0.8 * letter, y + 0.96 * letter}, say(key), {letter, false}, Ink::Text, Anchor::Start, 0});
        y += step;
    };
    const auto line = [&](drawing::Quality quality, int strength, drawing::Direction direction) {
        return [&f, dp, sample, quality, strength, direction](double at) {
            drawing::TieLine tie;
            tie.from = {0, at / dp};
            tie.to = {sample / dp, at / dp};
            tie.fromRadius = tie.toRadius = -2;   // from edge to edge
            tie.quality = quality;
            tie.strength = strength;
            tie.direction = direction;
            drawing::Strokes strokes;
            drawing::addTie(strokes, tie, inks());
            Paper(f, dp).draw(strokes);
        };
    };
    const auto shape = [&](const char* kind, bool isProfessional) {
        return [&f, dp, sample, kind, isProfessional](double at) {
            domain::NetworkPerson person;
            person.kind = kind;
            if (isProfessional) person.sector = "professionals";
            Paper paper(f, dp);
            addShape(f, paper, {sample / dp / 2, at / dp}, 17, person);
        };
    };
    using drawing::Direction;
    using drawing::Quality;
    entry("network.supportive", line(Quality::Supportive, 1, Direction::Unknown));
    entry("network.strong", line(Quality::Supportive, 3, Direction::Unknown));
    entry("network.mixed", line(Quality::Mixed, 2, Direction::Unknown));
    entry("network.strained", line(Quality::Strained, 2, Direction::Unknown));
    entry("network.broken", line(Quality::Broken, 1, Direction::Unknown));
    entry("network.arrow", line(Quality::Supportive, 2, Direction::Gives));
    // All the lines, for a pen draws on the paper too; of the forms those that are on it.
    if (has(domain::isProfessional)) entry("network.professional", shape("person", true));
    if (hasKind("pet")) entry("network.pet", shape("pet", false));
    if (hasKind("group_or_place")) entry("network.place", shape("group_or_place", false));
    if (hasKind("deceased")) entry("network.deceased", shape("deceased", false));
    f.height = y;
    return f;
}

} // namespace aanzet::prints
