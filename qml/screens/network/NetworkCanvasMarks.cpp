// SPDX-License-Identifier: EUPL-1.2
#include "qml/screens/network/NetworkCanvas.h"
#include "mobile/drawing/Kinship.h"
#include <QFontMetricsF>
#include <cmath>

// What is on the canvas beside the people: ties, groups, strokes, slips, what the hand draws now, and which of it a layer shows.
namespace aanzet {

using namespace drawing;

namespace {

constexpr qreal kSlipWidth = 150;     // dp of a slip of paper at most
constexpr int kSlipLines = 5;
constexpr qreal kSlipReach = 280;     // how far it may be moved to lie free
constexpr qreal kSignSide = 22;       // of a sign that says with what somebody helps
constexpr qreal kStrokeReach = 16;    // dp beside a stroke that still means it
constexpr int kManyTies = 40;         // among so many lines those of whoever is chosen stand out alone

std::size_t penOf(const QString& word)
{
    return word == QLatin1String("warm") ? 1 : word == QLatin1String("cool") ? 2 : word == QLatin1String("soft") ? 3 : 0;
}

bool isProfessional(const NetworkPersonRow& row) { return row.sector == QLatin1String("professionals") || row.kind == QLatin1String("organisation"); }

bool isTense(const NetworkTieRow& tie)
{
    const auto quality = qualityOf((tie.quality.isEmpty() ? tie.between : tie.quality).toStdString());
    return quality == Quality::Strained || quality == Quality::Broken;
}

std::string_view kinWord(const QString& word)
{
    for (const std::string_view known : {"partner", "former_partner", "parent", "child"})
        if (word == QLatin1String(known.data(), qsizetype(known.size()))) return known;
    return {};
}

Point pointOf(const QPointF& p) { return {p.x(), p.y()}; }

} // namespace

void NetworkCanvas::findLit()
{
    m_lit.clear();
    if (m_layer == Everything) return;
    if (m_layer == Professionals) {
        for (const auto& row : m_editor->persons()->rows())
            if (isProfessional(row)) m_lit.insert(row.id);
        return;
    }
    if (m_layer == Spotlight) {
        m_lit = {m_spotlight.begin(), m_spotlight.end()};
        return;
    }
    if (m_layer == Since)
        for (auto it = since().people.keyBegin(); it != since().people.keyEnd(); ++it) m_lit.insert(*it);
    for (const auto& tie : m_editor->ties()->rows()) {
        if (!isLit(tie)) continue;
        m_lit.insert(tie.to);
        if (!tie.from.isEmpty()) m_lit.insert(tie.from);
    }
}

bool NetworkCanvas::isLit(const NetworkTieRow& tie) const
{
    switch (m_layer) {
    case Everything: return true;
    case Support: return !tie.support.isEmpty() || !tie.direction.isEmpty();
    case Professionals: return m_lit.contains(tie.to) || m_lit.contains(tie.from);
    case Tension: return isTense(tie);
    case Since: return since().ties.contains(tie.id);
    case Spotlight: return m_lit.contains(tie.to) && (tie.from.isEmpty() || m_lit.contains(tie.from));
    }
    return true;
}

std::optional<TieLine> NetworkCanvas::lineOf(const NetworkTieRow& tie) const
{
    const auto to = standing(tie.to);
    const auto from = tie.from.isEmpty() ? std::optional(m_frame->centre()) : standing(tie.from);
    if (!from || !to) return std::nullopt;
    TieLine line;
    line.from = *from;
    line.to = *to;
    line.fromRadius = tie.from.isEmpty() ? m_frame->meRadius() : m_diameter / 2;
    line.toRadius = m_diameter / 2;
    if (!tie.from.isEmpty()) drawing::setBetween(line, m_frame->centre());
    line.strength = tie.strength;
    line.quality = qualityOf((tie.quality.isEmpty() ? tie.between : tie.quality).toStdString());
    line.direction = directionOf(tie.direction.toStdString());
    line.isChosen = tie.id == m_chosenTie || (!m_chosenPerson.isEmpty() && (tie.from == m_chosenPerson || tie.to == m_chosenPerson));
    line.isFaint = !isLit(tie) || (!line.isChosen && !m_chosenPerson.isEmpty() && m_editor->ties()->count() > kManyTies);
    if (m_editor->hasFamilyLines()) setKin(line, tie);
    return line;
}

void NetworkCanvas::setKin(TieLine& line, const NetworkTieRow& tie) const
{
    if (tie.kin.isEmpty()) return;
    const auto kinOf = [](const NetworkTieRow& row) { return KinTie{row.from.toStdString(), row.to.toStdString(), kinWord(row.kin)}; };
    const auto& rows = m_editor->ties()->rows();
    std::vector<KinTie> ties;
    std::vector<qsizetype> at;
    for (qsizetype i = 0; i < rows.size(); ++i) {
        if (rows[i].kin.isEmpty()) continue;
        ties.push_back(kinOf(rows[i]));
        at.push_back(i);
    }
    drawing::setKin(line, kinOf(tie), ties, [&](std::size_t n) { return lineOf(rows[at[n]]); });
}

// Nothing on a sheet that keeps no days.
const NetworkHistory::Since& NetworkCanvas::since() const
{
    static const NetworkHistory::Since kNothing;
    const auto* history = m_editor->history();
    return history ? history->since() : kNothing;
}

void NetworkCanvas::addMoves(const Colours& inks)
{
    const double half = m_diameter / 2;
    for (const auto& ghost : since().ghosts) {
        const auto to = standing(ghost.of);
        const auto zone = zoneFrom(ghost.sector.toStdString(), ghost.closeness);
        if (!to || (zone.sector == Sector::Nowhere && !m_frame->sheet().hasBench)) continue;
        auto from = ghost.hasLooks && zone.sector != Sector::Nowhere ? m_frame->toSheet({double(ghost.x), double(ghost.y)}) : m_frame->middleOf(zone);
        from.x = std::clamp(from.x, half, std::max(half, m_frame->sheet().width - half));
        from.y = std::clamp(from.y, half, std::max(half, m_frame->sheet().height - half));
        addMove(m_strokes, from, *to, half, inks.line);
    }
}

void NetworkCanvas::addGroups(const Colours& inks)
{
    for (const auto& group : m_editor->groups()->rows()) {
        std::vector<Point> middles;
        for (const auto& id : group.members)
            if (const auto at = standing(id)) middles.push_back(*at);
        if (middles.empty()) continue;
        auto edge = inks.pens[penOf(group.pen.isEmpty() ? QStringLiteral("cool") : group.pen)];
        edge.a = 110;
        addHull(m_strokes, middles, m_diameter / 2 + 12, inks.group, edge);
    }
}

void NetworkCanvas::addStrokes(const Colours& inks)
{
    for (const auto& stroke : m_editor->strokes()->rows()) addPen(m_strokes, onSheet(stroke.points), 3, inks.pens[penOf(stroke.pen)]);
    if (m_sketch.empty()) return;
    if (m_sketchPen.isEmpty()) addLasso(m_strokes, m_sketch, inks.line);
    else addPen(m_strokes, m_sketch, 3, inks.pens[penOf(m_sketchPen)]);
}

std::vector<Point> NetworkCanvas::onSheet(const QList<QPointF>& looks) const
{
    std::vector<Point> line;
    line.reserve(std::size_t(looks.size()));
    for (const auto& p : looks) line.push_back(m_frame->toSheet(pointOf(p)));
    return line;
}

void NetworkCanvas::layOutSlips(const Layout& layout)
{
    m_slips.clear();
    m_signs.clear();
    m_unplaced = 0;
    if (m_isSmall) return;
    std::vector<Box> taken;
    for (int s = 0; s < m_words.size() && s < kSectors; ++s) {
        const auto box = wordBox(s);
        taken.push_back({box.x(), box.y(), box.width(), box.height()});
    }
    const QFontMetricsF metrics(m_font);
    std::vector<Lying> slips;
    for (const auto& row : m_editor->slips()->rows()) {
        const auto text = metrics.boundingRect(QRectF(0, 0, kSlipWidth, 10'000), Qt::TextWrapAnywhere, row.words);
        Lying slip;
        if (const auto id = RecordId::fromHex(row.id.toStdString())) slip.id = *id;
        slip.box.width = std::ceil(std::min(text.width(), kSlipWidth)) + 20;
        slip.box.height = std::ceil(std::min(text.height(), kSlipLines * metrics.lineSpacing())) + 14;
        const auto at = m_frame->toSheet({double(row.x), double(row.y)});
        slip.box.x = at.x - slip.box.width / 2;
        slip.box.y = at.y - slip.box.height / 2;
        slip.reach = kSlipReach;
        slips.push_back(slip);
    }
    const auto lying = fitIn(*m_frame, layout, slips, taken);
    for (std::size_t i = 0; i < lying.size(); ++i) {
        m_unplaced += !lying[i];
        if (!lying[i]) continue;
        taken.push_back(*lying[i]);
        m_slips.insert(m_editor->slips()->rows()[qsizetype(i)].id, {lying[i]->x, lying[i]->y, lying[i]->width, lying[i]->height});
    }
    if (m_layer != Support) return;
    std::vector<Lying> signs;
    QStringList ids;
    for (const auto& tie : m_editor->ties()->rows()) {
        const auto line = tie.support.isEmpty() ? std::nullopt : lineOf(tie);
        if (!line) continue;
        const auto middle = drawing::middleOf(*line);
        Lying sign;
        if (const auto id = RecordId::fromHex(tie.id.toStdString())) sign.id = *id;
        sign.box = {middle.x - tie.support.size() * kSignSide / 2, middle.y - kSignSide / 2, tie.support.size() * kSignSide, kSignSide};
        sign.reach = 60;
        signs.push_back(sign);
        ids.append(tie.id);
    }
    const auto fitted = fitIn(*m_frame, layout, signs, taken);
    for (std::size_t i = 0; i < fitted.size(); ++i)
        if (fitted[i]) m_signs.insert(ids[qsizetype(i)], {fitted[i]->x, fitted[i]->y, fitted[i]->width, fitted[i]->height});
}

void NetworkCanvas::carry(const QString& personId, const QPointF& point)
{
    m_carried = personId;
    m_carriedTo = pointOf(point);
    redraw();
}

void NetworkCanvas::letGo()
{
    if (!m_carriedTo && !m_stretchedTo) return;
    m_carriedTo.reset();
    m_stretchedTo.reset();
    redraw();
}

void NetworkCanvas::stretch(const QString& from, const QPointF& point)
{
    m_stretched = from == QLatin1String("me") ? QString() : from;
    m_stretchedTo = pointOf(point);
    redraw();
}

void NetworkCanvas::sketch(const QPointF& point, const QString& pen)
{
    m_sketchPen = pen;
    // Closer than this a hand does not mean it.
    if (m_sketch.empty() || std::hypot(m_sketch.back().x - point.x(), m_sketch.back().y - point.y()) > 1.5) m_sketch.push_back(pointOf(point));
    redraw();
}

QList<QPointF> NetworkCanvas::sketched() const
{
    QList<QPointF> looks;
    for (const auto& p : m_sketch) {
        const auto q = m_frame->toLooks(p);
        looks.append({q.x, q.y});
    }
    return looks;
}

QStringList NetworkCanvas::peopleInSketch() const
{
    QStringList found;
    if (m_sketch.size() < 3) return found;
    for (auto it = m_places.constBegin(); it != m_places.constEnd(); ++it)
        if (isWithin(m_sketch, {it->x, it->y})) found.append(it.key());
    found.sort();
    return found;
}

void NetworkCanvas::endSketch()
{
    if (m_sketch.empty()) return;
    m_sketch.clear();
    redraw();
}

QString NetworkCanvas::strokeAt(const QPointF& point) const
{
    QString best;
    double nearest = kStrokeReach;
    if (!m_frame || !m_editor) return best;
    for (const auto& stroke : m_editor->strokes()->rows()) {
        const double far = distanceTo(onSheet(stroke.points), pointOf(point));
        if (far >= nearest) continue;
        nearest = far;
        best = stroke.id;
    }
    return best;
}

} // namespace aanzet
