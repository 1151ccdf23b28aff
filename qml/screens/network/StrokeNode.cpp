// SPDX-License-Identifier: EUPL-1.2
#include "qml/screens/network/StrokeNode.h"
#include "mobile/drawing/StrokeMesh.h"
#include <QPainter>
#include <QPainterPath>
#include <QQuickWindow>
#include <QSGGeometryNode>
#include <QSGRenderNode>
#include <QSGRendererInterface>
#include <QSGVertexColorMaterial>

namespace aanzet {

using namespace drawing;

namespace {

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

QSGNode* strokeNode(QSGNode* old, QQuickWindow* window, const Strokes& strokes, const QRectF& rect)
{
    if (window->rendererInterface()->graphicsApi() == QSGRendererInterface::Software) {
        auto* node = static_cast<PaintedNode*>(old);
        if (!node) node = new PaintedNode(window);
        node->take(strokes, rect);
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
    const auto mesh = meshOf(strokes);
    node->geometry()->allocate(int(mesh.size()));
    auto* to = node->geometry()->vertexDataAsColoredPoint2D();
    for (const auto& v : mesh) (to++)->set(v.x, v.y, v.r, v.g, v.b, v.a);
    node->markDirty(QSGNode::DirtyGeometry);
    return node;
}

} // namespace aanzet
