// SPDX-License-Identifier: EUPL-1.2
#include "qml/screens/network/NetworkCanvas.h"
#include "mobile/viewmodels/Initials.h"
#include "qml/screens/network/StrokeNode.h"
#include <QFontMetricsF>
#include <QSGNode>
#include <QTextBoundaryFinder>
#include <array>
#include <cmath>

namespace aanzet {

using namespace drawing;

namespace {

// The sheet grows until everybody has a place: by little at first, so that what nearly fits stays in view.
constexpr int kMostGrowths = 18;
qreal grown(qreal scale) { return scale * (scale < 1.4 ? 1.07 : 1.2); }
// Before it grows, everybody becomes a little smaller, as on the sheet of a larger company.
constexpr std::array kShrinks{1.0, 0.93, 0.86};
constexpr int kFewEnough = 20;        // people who are drawn large at first
constexpr qreal kFinger = 26;         // dp around a disc that still means it
constexpr qreal kTieReach = 16;       // dp beside a line that still means it

Rgba rgba(const QColor& c) { return {std::uint8_t(c.red()), std::uint8_t(c.green()), std::uint8_t(c.blue()), std::uint8_t(c.alpha())}; }

QString shortened(const QString& name, const QFontMetricsF& metrics, qreal most)
{
    if (metrics.horizontalAdvance(name) <= most) return name;
    QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, name);
    int end = 0;
    while (finder.toNextBoundary() > 0 && metrics.horizontalAdvance(name.left(finder.position()) + QChar(0x2026)) <= most) end = int(finder.position());
    return name.left(end).trimmed() + QChar(0x2026);
}

} // namespace

NetworkCanvas::NetworkCanvas(QQuickItem* parent) : QQuickItem(parent) { setFlag(ItemHasContents); }

void NetworkCanvas::setEditor(NetworkEditor* editor)
{
    if (m_editor == editor) return;
    if (m_editor) m_editor->disconnect(this);
    m_editor = editor;
    m_stood.clear();
    m_stoodLooks.clear();
    m_isLayoutDue = true;
    if (m_editor)
        connect(m_editor, &NetworkEditor::changed, this, [this] {
            m_isLayoutDue = true;
            polish();
        });
    polish();
    Q_EMIT editorChanged();
}

void NetworkCanvas::colour(QColor& mine, const QColor& wanted)
{
    if (mine == wanted) return;
    mine = wanted;
    redraw();
    Q_EMIT lookChanged();
}

void NetworkCanvas::redraw()
{
    m_isRedrawDue = true;
    polish();
}

void NetworkCanvas::setChosenPerson(const QString& id)
{
    if (m_chosenPerson == id) return;
    m_chosenPerson = id;
    m_isLayoutDue = true;
    polish();
    Q_EMIT chosenChanged();
}

void NetworkCanvas::setChosenTie(const QString& id)
{
    if (m_chosenTie == id) return;
    m_chosenTie = id;
    redraw();
    Q_EMIT chosenChanged();
}

Zone NetworkCanvas::zoneOf(const NetworkPersonRow& row) const
{
    return zoneFrom(row.sector.toStdString(), row.closeness);
}

Frame NetworkCanvas::frameFor(qreal scale) const
{
    Frame::Sheet sheet;
    sheet.width = m_view.width() * scale;
    sheet.height = m_view.height() * scale;
    sheet.diameter = m_diameter;
    sheet.wordHeight = m_isSmall ? 0 : QFontMetricsF(m_font).height() + 2;
    sheet.isStar = m_editor->isStar();
    std::vector<Zone> zones;
    int benched = 0;
    for (const auto& row : m_editor->persons()->rows()) {
        const auto zone = zoneOf(row);
        zones.push_back(zone);
        sheet.hasBench |= zone.sector == Sector::Nowhere;
        benched += zone.sector == Sector::Nowhere;
        sheet.hasOutside |= zone.sector == Sector::Professionals;
    }
    sheet.benchRows = std::clamp(int(std::ceil(benched * (m_diameter + 24) / std::max(1.0, sheet.width))), 1, 3);
    if (sheet.isStar) sheet.shares = sharesOf(zones);
    return Frame(sheet);
}

// Called before the scene is synced, once however much changed.
void NetworkCanvas::updatePolish()
{
    if (m_isLayoutDue && m_editor && m_view.width() > 8 && m_view.height() > 8) layOut();
    if (!m_isRedrawDue || !m_frame) return;
    m_isRedrawDue = false;
    m_strokes.clear();
    std::optional<Zone> under;
    if (m_carriedTo) under = m_frame->zoneAt(*m_carriedTo);
    const auto inks = colours();
    addRings(m_strokes, *m_frame, inks, under);
    addGroups(inks);
    for (const auto& tie : m_editor->ties()->rows())
        if (const auto line = lineOf(tie)) addTie(m_strokes, *line, inks);
    addStrokes(inks);
    if (m_layer == Since) addMoves(inks);
    if (m_stretchedTo) {
        TieLine line;
        line.from = m_stretched.isEmpty() ? m_frame->centre() : standing(m_stretched).value_or(m_frame->centre());
        line.fromRadius = m_stretched.isEmpty() ? m_frame->meRadius() : m_diameter / 2;
        line.to = *m_stretchedTo;
        line.strength = 2;
        addTie(m_strokes, line, inks);
    }
    update();
}

void NetworkCanvas::layOut()
{
    m_isLayoutDue = false;
    m_isRedrawDue = true;
    const auto& rows = m_editor->persons()->rows();
    const qreal most = m_isSmall ? 16 : diameterFor(std::size_t(rows.size())) * (m_isLarge ? 1.3 : 1);
    m_diameter = most;
    findLit();
    const QFontMetricsF metrics(m_font);
    const qreal longest = std::clamp(m_view.width() / 3.2, 72.0, 150.0) * std::max(1.0, metrics.height() / 19);
    std::vector<Standing> people;
    for (const auto& row : rows) {
        Standing who;
        if (const auto id = RecordId::fromHex(row.id.toStdString())) who.id = *id;
        who.zone = zoneOf(row);
        if (row.hasLooks) who.looks = Point{double(row.x), double(row.y)};
        else if (const auto looks = m_stoodLooks.constFind(row.id); looks != m_stoodLooks.constEnd()) who.looks = *looks;
        auto& place = m_places[row.id];
        place.text = shortened(row.name, metrics, longest);
        place.initials = initialsOf(row.name);
        if (!m_isSmall) {
            who.labelWidth = std::ceil(metrics.horizontalAdvance(place.text)) + 6;
            who.labelHeight = std::ceil(metrics.height());
        }
        who.isFirst = row.id == m_chosenPerson;
        people.push_back(who);
    }
    qreal scale = std::max(1.0, m_zoom);
    Layout layout;
    const int shrinks = m_isSmall || m_isLarge || rows.size() > kFewEnough ? 1 : int(kShrinks.size());
    for (int i = 1 - shrinks; i <= kMostGrowths; ++i) {
        if (i > 0) scale = grown(scale);
        m_diameter = i > 0 ? most : most * kShrinks[std::size_t(i + shrinks - 1)];
        m_frame.emplace(frameFor(scale));
        if (m_stoodOn != m_frame->sheet()) m_stood.clear();
        for (std::size_t k = 0; k < people.size(); ++k) {
            const auto stood = m_stood.constFind(rows[qsizetype(k)].id);
            const auto& row = rows[qsizetype(k)];
            people[k].before = stood != m_stood.constEnd() && stood->zone == people[k].zone && stood->x == row.x && stood->y == row.y
                                   ? std::optional(stood->at) : std::nullopt;
        }
        std::vector<Box> taken;
        for (int s = 0; s < m_words.size() && s < kSectors; ++s) {
            const auto box = wordBox(s);
            taken.push_back({box.x(), box.y(), box.width(), box.height()});
        }
        const auto meetsAnother = [&](const Box& a) { return std::count_if(taken.begin(), taken.end(), [&](const Box& b) { return a.meets(b); }) > 1; };
        if (i < kMostGrowths && std::any_of(taken.begin(), taken.end(), meetsAnother)) continue;
        layout = drawing::layOut(*m_frame, people, taken, Unfitting::GiveUp);
        if (layout.fits) break;
        // Before the sheet grows, those whom nobody put anywhere make room for each other.
        for (std::size_t k = 0; k < people.size(); ++k) {
            people[k].before.reset();
            if (!rows[qsizetype(k)].hasLooks) people[k].looks.reset();
        }
        layout = drawing::layOut(*m_frame, people, taken, i < kMostGrowths ? Unfitting::GiveUp : Unfitting::Finish);
        if (layout.fits) break;
    }
    const auto before = std::exchange(m_places, {});
    m_stood.clear();
    m_stoodOn = m_frame->sheet();
    m_unnamed = m_faint = 0;
    for (qsizetype i = 0; i < rows.size(); ++i) {
        const auto& placed = layout.places[std::size_t(i)];
        auto place = before.value(rows[i].id);
        place.x = placed.centre.x;
        place.y = placed.centre.y;
        place.isNamed = placed.label.has_value();
        place.isFaint = m_layer != Everything && !m_lit.contains(rows[i].id);
        place.since = m_layer == Since ? since().people.value(rows[i].id, NetworkHistory::Same) : NetworkHistory::Same;
        if (placed.label) place.label = {placed.label->x, placed.label->y, placed.label->width, placed.label->height};
        m_unnamed += !place.isNamed;
        m_faint += place.isFaint;
        m_places.insert(rows[i].id, place);
        m_stood.insert(rows[i].id, {people[std::size_t(i)].zone, rows[i].x, rows[i].y, placed.centre});
        m_stoodLooks.insert(rows[i].id, m_frame->toLooks(placed.centre));
    }
    m_faintTies = 0;
    for (const auto& tie : m_editor->ties()->rows())
        if (const auto line = lineOf(tie)) m_faintTies += line->isFaint;
    layOutSlips(layout);
    // Whoever was in the hand may be gone: a colleague took them off.
    if (m_carriedTo && !m_places.contains(m_carried)) m_carriedTo.reset();
    if (m_stretchedTo && !m_stretched.isEmpty() && !m_places.contains(m_stretched)) m_stretchedTo.reset();
    setImplicitSize(m_frame->sheet().width, m_frame->sheet().height);
    ++m_revision;
    Q_EMIT laidOut();
}

Colours NetworkCanvas::colours() const
{
    return {rgba(m_paper), rgba(m_ring), rgba(m_ringLine), rgba(m_professional), rgba(m_highlight),
            rgba(m_line), rgba(m_between), rgba(m_tense), rgba(m_broken), rgba(m_chosen), rgba(m_group),
            {rgba(m_line), rgba(m_tense), rgba(m_professionalLine), rgba(m_broken)}};
}

std::optional<Point> NetworkCanvas::standing(const QString& personId) const
{
    if (m_carriedTo && personId == m_carried) return m_carriedTo;
    const auto place = m_places.constFind(personId);
    if (place == m_places.constEnd()) return std::nullopt;
    return Point{place->x, place->y};
}

NetworkPlace NetworkCanvas::placeOf(const QString& personId) const { return m_places.value(personId); }

QRectF NetworkCanvas::wordBox(int sector) const
{
    if (!m_frame || sector < 0 || sector >= m_words.size() || m_isSmall) return {};
    const auto box = m_frame->wordBox(Sector(sector), std::ceil(QFontMetricsF(m_font).horizontalAdvance(m_words[sector])) + 6);
    return {box.x, box.y, box.width, box.height};
}

NetworkZone NetworkCanvas::shownZone(const Zone& zone, const Point& point) const
{
    const auto looks = m_frame->toLooks(point);
    return {zone.ring, QString::fromStdString(std::string(wordOf(zone.sector))), int(std::lround(looks.x)), int(std::lround(looks.y))};
}

NetworkZone NetworkCanvas::zoneAt(const QPointF& point) const
{
    if (!m_frame) return {};
    const Point p{point.x(), point.y()};
    return shownZone(m_frame->zoneAt(p), p);
}

NetworkZone NetworkCanvas::dropAt(const QPointF& point) const
{
    if (!m_frame) return {};
    const auto p = m_frame->snapped({point.x(), point.y()});
    return shownZone(m_frame->zoneAt(p), p);
}

NetworkZone NetworkCanvas::zoneBeside(const QString& personId, int outwards, int clockwise) const
{
    if (!m_frame || !m_editor) return {};
    auto zone = zoneOf(m_editor->persons()->find(personId));
    // From the bench the first step leads to the middle ring of the first sector.
    if (zone.sector == Sector::Nowhere) zone = {2, Sector::Household};
    else {
        zone.sector = Sector((int(zone.sector) + clockwise + kSectors) % kSectors);
        zone.ring = zone.ring == 0 ? (outwards < 0 ? kRings : 0) : std::clamp(zone.ring + outwards, 1, kRings);
        if (zone.ring == 0 && zone.sector != Sector::Professionals) zone.ring = kRings;
    }
    auto middle = m_frame->middleOf(zone);
    return shownZone(zone, middle);
}

QString NetworkCanvas::personAt(const QPointF& point, const QString& except) const
{
    if (!m_frame) return {};
    QString best;
    qreal nearest = std::max(m_diameter / 2 + 6, kFinger);
    for (auto it = m_places.constBegin(); it != m_places.constEnd(); ++it) {
        const qreal far = std::hypot(it->x - point.x(), it->y - point.y());
        if (it.key() == except || far > nearest) continue;
        nearest = far;
        best = it.key();
    }
    if (best.isEmpty() && std::hypot(m_frame->centre().x - point.x(), m_frame->centre().y - point.y()) <= m_frame->meRadius() + 6) return QStringLiteral("me");
    return best;
}

QString NetworkCanvas::tieAt(const QPointF& point) const
{
    QString best;
    double nearest = kTieReach;
    if (!m_frame || !m_editor) return best;
    for (const auto& tie : m_editor->ties()->rows()) {
        const auto line = lineOf(tie);
        const double far = line ? distanceTo(*line, {point.x(), point.y()}) : nearest;
        if (far >= nearest) continue;
        nearest = far;
        best = tie.id;
    }
    return best;
}

QPointF NetworkCanvas::middleOfTie(const QString& tieId) const
{
    if (!m_frame || !m_editor) return {};
    const auto line = lineOf(m_editor->ties()->find(tieId));
    if (!line) return {};
    const auto p = drawing::middleOf(*line);
    return {p.x, p.y};
}

QSGNode* NetworkCanvas::updatePaintNode(QSGNode* old, UpdatePaintNodeData*)
{
    if (m_frame) return strokeNode(old, window(), m_strokes, QRectF(0, 0, width(), height()));
    delete old;
    return nullptr;
}

} // namespace aanzet
