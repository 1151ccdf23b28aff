// SPDX-License-Identifier: EUPL-1.2
#include "qml/screens/network/NetworkCanvas.h"
#include "mobile/drawing/StrokeMesh.h"
#include "mobile/viewmodels/Initials.h"
#include <QFontMetricsF>
#include <QPainter>
#include <QPainterPath>
#include <QQuickWindow>
#include <QSGGeometryNode>
#include <QSGRenderNode>
#include <QSGRendererInterface>
#include <QSGVertexColorMaterial>
#include <QTextBoundaryFinder>
#include <cmath>

namespace aanzet {

using namespace drawing;

namespace {

constexpr qreal kGrowth = 1.2;        // the sheet grows by this until everybody has a place
constexpr int kMostGrowths = 14;
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

// What the software backend draws: it knows no geometry of ours.
class PaintedNode final : public QSGRenderNode
{
public:
    PaintedNode(QQuickWindow* window) : m_window(window) {}
    void take(const Strokes& strokes, const QRectF& rect)
    {
        m_strokes = strokes;
        m_rect = rect;
    }
    StateFlags changedStates() const override { return {}; }
    RenderingFlags flags() const override { return BoundedRectRendering; }
    QRectF rect() const override { return m_rect; }
    void render(const RenderState* state) override
    {
        auto* p = static_cast<QPainter*>(m_window->rendererInterface()->getResource(m_window, QSGRendererInterface::PainterResource));
        if (!p) return;
        p->save();
        if (state->clipRegion()) p->setClipRegion(*state->clipRegion(), Qt::ReplaceClip);
        p->setTransform(matrix()->toTransform());
        p->setOpacity(inheritedOpacity());
        p->setRenderHint(QPainter::Antialiasing);
        p->setPen(Qt::NoPen);
        // Neighbours of one colour as one path: between two antialiased edges the paper would shine through.
        for (std::size_t i = 0; i < m_strokes.fills.size();) {
            QPainterPath path;
            path.setFillRule(Qt::WindingFill);
            const auto& colour = m_strokes.fills[i].colour;
            for (; i < m_strokes.fills.size() && m_strokes.fills[i].colour == colour; ++i) path.addPolygon(polygonOf(m_strokes.fills[i].outline));
            p->fillPath(path.simplified(), QColor(colour.r, colour.g, colour.b, colour.a));
        }
        p->setBrush(Qt::NoBrush);
        for (const auto& stroke : m_strokes.lines) {
            const auto& c = stroke.colour;
            p->setPen(QPen(QColor(c.r, c.g, c.b, c.a), stroke.width, Qt::SolidLine, Qt::FlatCap, Qt::RoundJoin));
            p->drawPolyline(polygonOf(stroke.line));
        }
        p->restore();
    }

private:
    static QPolygonF polygonOf(const std::vector<Point>& points)
    {
        QPolygonF polygon;
        polygon.reserve(qsizetype(points.size()));
        for (const auto& point : points) polygon.append({point.x, point.y});
        return polygon;
    }
    QQuickWindow* m_window;
    Strokes m_strokes;
    QRectF m_rect;
};

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
    for (const auto& row : m_editor->persons()->rows()) {
        const auto zone = zoneOf(row);
        sheet.hasBench |= zone.sector == Sector::Nowhere;
        sheet.hasOutside |= zone.sector == Sector::Professionals;
    }
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
    addRings(m_strokes, *m_frame, colours(), under);
    for (const auto& tie : m_editor->ties()->rows())
        if (const auto line = lineOf(tie)) addTie(m_strokes, *line, colours());
    if (m_stretchedTo) {
        TieLine line;
        line.from = m_stretched.isEmpty() ? m_frame->centre() : standing(m_stretched).value_or(m_frame->centre());
        line.fromRadius = m_stretched.isEmpty() ? m_frame->meRadius() : m_diameter / 2;
        line.to = *m_stretchedTo;
        line.strength = 2;
        addTie(m_strokes, line, colours());
    }
    update();
}

void NetworkCanvas::layOut()
{
    m_isLayoutDue = false;
    m_isRedrawDue = true;
    const auto& rows = m_editor->persons()->rows();
    m_diameter = m_isSmall ? 16 : diameterFor(std::size_t(rows.size()));
    const QFontMetricsF metrics(m_font);
    const qreal most = std::clamp(m_view.width() / 3.2, 72.0, 150.0) * std::max(1.0, metrics.height() / 19);
    std::vector<Standing> people;
    for (const auto& row : rows) {
        Standing who;
        if (const auto id = RecordId::fromHex(row.id.toStdString())) who.id = *id;
        who.zone = zoneOf(row);
        if (row.hasLooks) who.looks = Point{double(row.x), double(row.y)};
        else if (const auto looks = m_stoodLooks.constFind(row.id); looks != m_stoodLooks.constEnd()) who.looks = *looks;
        auto& place = m_places[row.id];
        place.text = shortened(row.name, metrics, most);
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
    for (int i = 0; i <= kMostGrowths; ++i, scale *= kGrowth) {
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
        layout = drawing::layOut(*m_frame, people, taken);
        if (layout.fits) break;
        // Before the sheet grows, those whom nobody put anywhere make room for each other.
        for (std::size_t k = 0; k < people.size(); ++k) {
            people[k].before.reset();
            if (!rows[qsizetype(k)].hasLooks) people[k].looks.reset();
        }
        layout = drawing::layOut(*m_frame, people, taken);
        if (layout.fits) break;
    }
    const auto before = std::exchange(m_places, {});
    m_stood.clear();
    m_stoodOn = m_frame->sheet();
    m_unnamed = 0;
    for (qsizetype i = 0; i < rows.size(); ++i) {
        const auto& placed = layout.places[std::size_t(i)];
        auto place = before.value(rows[i].id);
        place.x = placed.centre.x;
        place.y = placed.centre.y;
        place.isNamed = placed.label.has_value();
        if (placed.label) place.label = {placed.label->x, placed.label->y, placed.label->width, placed.label->height};
        m_unnamed += !place.isNamed;
        m_places.insert(rows[i].id, place);
        m_stood.insert(rows[i].id, {people[std::size_t(i)].zone, rows[i].x, rows[i].y, placed.centre});
        m_stoodLooks.insert(rows[i].id, m_frame->toLooks(placed.centre));
    }
    setImplicitSize(m_frame->sheet().width, m_frame->sheet().height);
    ++m_revision;
    Q_EMIT laidOut();
}

Colours NetworkCanvas::colours() const
{
    return {rgba(m_paper), rgba(m_ring), rgba(m_ringLine), rgba(m_professional), rgba(m_highlight),
            rgba(m_line), rgba(m_between), rgba(m_tense), rgba(m_broken), rgba(m_chosen)};
}

std::optional<Point> NetworkCanvas::standing(const QString& personId) const
{
    if (m_carriedTo && personId == m_carried) return m_carriedTo;
    const auto place = m_places.constFind(personId);
    if (place == m_places.constEnd()) return std::nullopt;
    return Point{place->x, place->y};
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
    return line;
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

void NetworkCanvas::carry(const QString& personId, const QPointF& point)
{
    m_carried = personId;
    m_carriedTo = Point{point.x(), point.y()};
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
    m_stretched = from;
    m_stretchedTo = Point{point.x(), point.y()};
    redraw();
}

QSGNode* NetworkCanvas::updatePaintNode(QSGNode* old, UpdatePaintNodeData*)
{
    if (!m_frame) {
        delete old;
        return nullptr;
    }
    const bool isSoftware = window()->rendererInterface()->graphicsApi() == QSGRendererInterface::Software;
    if (isSoftware) {
        auto* node = static_cast<PaintedNode*>(old);
        if (!node) node = new PaintedNode(window());
        node->take(m_strokes, QRectF(0, 0, width(), height()));
        node->markDirty(QSGNode::DirtyMaterial);
        return node;
    }
    auto* node = static_cast<QSGGeometryNode*>(old);
    if (!node) {
        node = new QSGGeometryNode;
        auto* geometry = new QSGGeometry(QSGGeometry::defaultAttributes_ColoredPoint2D(), 0);
        geometry->setDrawingMode(QSGGeometry::DrawTriangles);
        node->setGeometry(geometry);
        node->setMaterial(new QSGVertexColorMaterial);
        node->setFlags(QSGNode::OwnsGeometry | QSGNode::OwnsMaterial);
    }
    const auto mesh = meshOf(m_strokes);
    node->geometry()->allocate(int(mesh.size()));
    auto* to = node->geometry()->vertexDataAsColoredPoint2D();
    for (const auto& v : mesh) (to++)->set(v.x, v.y, v.r, v.g, v.b, v.a);
    node->markDirty(QSGNode::DirtyGeometry);
    return node;
}

} // namespace aanzet
