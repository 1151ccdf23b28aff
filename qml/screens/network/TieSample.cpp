// SPDX-License-Identifier: EUPL-1.2
#include "qml/screens/network/TieSample.h"
#include "mobile/drawing/DrawingStrokes.h"
#include <QPainter>
#include <QPainterPath>

namespace aanzet {

using namespace drawing;

namespace {

Rgba rgba(const QColor& c) { return {std::uint8_t(c.red()), std::uint8_t(c.green()), std::uint8_t(c.blue()), std::uint8_t(c.alpha())}; }
QColor colourOf(const Rgba& c) { return {c.r, c.g, c.b, c.a}; }

QPolygonF polygonOf(const std::vector<Point>& points)
{
    QPolygonF polygon;
    for (const auto& p : points) polygon.append({p.x, p.y});
    return polygon;
}

} // namespace

TieSample::TieSample(QQuickItem* parent) : QQuickPaintedItem(parent)
{
    setAntialiasing(true);
    connect(this, &TieSample::lookChanged, this, [this] { update(); });
}

void TieSample::paint(QPainter* painter)
{
    TieLine tie;
    tie.from = {1, height() / 2};
    tie.to = {width() - 1, height() / 2};
    tie.fromRadius = tie.toRadius = -2;   // from edge to edge
    tie.strength = m_strength;
    tie.quality = qualityOf(m_quality.toStdString());
    tie.direction = directionOf(m_direction.toStdString());
    Colours colours;
    colours.line = rgba(m_line);
    colours.tense = rgba(m_tense);
    colours.broken = rgba(m_broken);
    Strokes strokes;
    addTie(strokes, tie, colours);
    painter->setPen(Qt::NoPen);
    for (const auto& fill : strokes.fills) {
        painter->setBrush(colourOf(fill.colour));
        painter->drawPolygon(polygonOf(fill.outline));
    }
    painter->setBrush(Qt::NoBrush);
    for (const auto& stroke : strokes.lines) {
        painter->setPen(QPen(colourOf(stroke.colour), stroke.width, Qt::SolidLine, Qt::FlatCap, Qt::RoundJoin));
        painter->drawPolyline(polygonOf(stroke.line));
    }
}

} // namespace aanzet
