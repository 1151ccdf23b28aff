// SPDX-License-Identifier: EUPL-1.2
#include "tests/bench/drawing/Ways.h"
#include "qml/screens/network/StrokeNode.h"
#include <QElapsedTimer>
#include <QGuiApplication>
#include <QPainter>
#include <QPainterPath>
#include <QQmlComponent>
#include <QQmlEngine>
#include <QQuickPaintedItem>
#include <QQuickWindow>
#include <QSGRendererInterface>
#include <algorithm>
#include <cmath>
#include <cstdio>
#include <ctime>
#include <memory>

namespace aanzet::bench {
namespace {

using namespace drawing;

// Of all threads: a renderer may have its own.
double cpuMs()
{
    timespec t{};
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &t);
    return double(t.tv_sec) * 1e3 + double(t.tv_nsec) / 1e6;
}

Colours inks()
{
    Colours c;
    c.paper = {255, 253, 248, 255};
    c.ring = {246, 236, 220, 255};
    c.ringLine = {160, 120, 60, 90};
    c.line = c.pens[0] = {20, 90, 80, 255};
    c.between = {120, 120, 120, 255};
    c.tense = {140, 80, 20, 255};
    return c;
}

// People on their rings, a tie with each and as many between two of them; the first is in the hand.
Strokes strokesOf(const Frame& frame, int people, const Point& hand)
{
    Strokes strokes;
    addRings(strokes, frame, inks(), {});
    std::vector<Point> at;
    for (int i = 0; i < people; ++i) {
        const double radius = 320 + 280 * (i % 3), angle = i * 2.399;
        at.push_back(i ? frame.toSheet({radius * std::cos(angle), radius * std::sin(angle)}) : hand);
    }
    for (int i = 0; i < people; ++i) {
        TieLine tie;
        tie.from = frame.centre();
        tie.to = at[std::size_t(i)];
        tie.fromRadius = frame.meRadius();
        tie.toRadius = 17;
        tie.strength = 1 + i % 3;
        tie.quality = i % 5 ? Quality::Supportive : Quality::Mixed;
        addTie(strokes, tie, inks());
        if (i == 0) continue;
        tie.from = at[std::size_t(i) / 2];
        tie.fromRadius = 17;
        setBetween(tie, frame.centre());
        addTie(strokes, tie, inks());
    }
    return strokes;
}

QPolygonF polygonOf(const std::vector<Point>& points)
{
    QPolygonF polygon;
    for (const auto& p : points) polygon.append({p.x, p.y});
    return polygon;
}
QColor colourOf(const Rgba& c) { return QColor(c.r, c.g, c.b, c.a); }

class Way
{
public:
    virtual ~Way() = default;
    virtual void show(const Strokes& strokes) = 0;
};

class NodeWay final : public QQuickItem, public Way
{
public:
    NodeWay() { setFlag(ItemHasContents); }
    void show(const Strokes& strokes) override
    {
        m_strokes = strokes;
        update();
    }

protected:
    QSGNode* updatePaintNode(QSGNode* old, UpdatePaintNodeData*) override { return strokeNode(old, window(), m_strokes, boundingRect()); }

private:
    Strokes m_strokes;
};

class PaintedWay final : public QQuickPaintedItem, public Way
{
public:
    void show(const Strokes& strokes) override
    {
        m_strokes = strokes;
        update();
    }
    void paint(QPainter* p) override
    {
        p->setRenderHint(QPainter::Antialiasing);
        for (const auto& fill : m_strokes.fills) {
            QPainterPath path;
            path.addPolygon(polygonOf(fill.outline));
            p->fillPath(path, colourOf(fill.colour));
        }
        for (const auto& stroke : m_strokes.lines) {
            p->setPen(QPen(colourOf(stroke.colour), stroke.width, Qt::SolidLine, Qt::FlatCap, Qt::RoundJoin));
            p->drawPolyline(polygonOf(stroke.line));
        }
    }

private:
    Strokes m_strokes;
};

// A Shape for each line and each fill; only what moved is told.
class ShapeWay final : public QQuickItem, public Way
{
public:
    explicit ShapeWay(QQmlEngine& engine) : m_component(&engine)
    {
        m_component.setData("import QtQuick\nimport QtQuick.Shapes\nShape { property alias path: line.path; property alias ink: way.strokeColor; "
                            "property alias fill: way.fillColor; property alias wide: way.strokeWidth; ShapePath { id: way; PathPolyline { id: line } } }", {});
    }
    void show(const Strokes& strokes) override
    {
        std::size_t n = 0;
        for (const auto& fill : strokes.fills) tell(n++, polygonOf(fill.outline), Qt::transparent, colourOf(fill.colour), -1);
        for (const auto& stroke : strokes.lines) tell(n++, polygonOf(stroke.line), colourOf(stroke.colour), Qt::transparent, stroke.width);
        for (; n < m_shapes.size(); ++n) m_shapes[n]->setVisible(false);
    }

private:
    void tell(std::size_t n, const QPolygonF& path, const QColor& ink, const QColor& fill, double wide)
    {
        if (n == m_shapes.size()) {
            auto* shape = qobject_cast<QQuickItem*>(m_component.create());
            if (!shape) qFatal("no shape: %s", qPrintable(m_component.errorString()));
            shape->setParent(this);
            shape->setParentItem(this);
            m_shapes.push_back(shape);
            m_paths.emplace_back();
        }
        auto* shape = m_shapes[n];
        shape->setVisible(true);
        shape->setProperty("ink", ink);
        shape->setProperty("fill", fill);
        shape->setProperty("wide", wide);
        if (m_paths[n] == path) return;
        m_paths[n] = path;
        shape->setProperty("path", QVariant::fromValue(path));
    }
    QQmlComponent m_component;
    std::vector<QQuickItem*> m_shapes;
    std::vector<QPolygonF> m_paths;
};

template <class T> void measure(const char* name, T* way, const QSize& size, int people)
{
    QQuickWindow window;
    window.resize(size);
    way->setParentItem(window.contentItem());
    way->setSize(size);
    window.show();
    bool isDrawn = false;
    QObject::connect(&window, &QQuickWindow::frameSwapped, &window, [&] { isDrawn = true; }, Qt::DirectConnection);
    Frame::Sheet sheet;
    sheet.width = size.width();
    sheet.height = size.height();
    const Frame frame(sheet);
    std::vector<double> costs;
    for (int i = 0; i < 330; ++i) {
        const auto strokes = strokesOf(frame, people, {size.width() / 2.0 + size.width() * 0.3 * std::sin(i * 0.05), size.height() / 2.0 + 90 * std::cos(i * 0.05)});
        const double began = cpuMs();
        isDrawn = false;
        way->show(strokes);
        window.update();
        QElapsedTimer clock;
        clock.start();
        while (!isDrawn && clock.elapsed() < 5000) QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
        if (i >= 30) costs.push_back(cpuMs() - began);
    }
    std::sort(costs.begin(), costs.end());
    std::printf("%-8s %4d x %d, %d people: CPU of a frame p50 %.1f ms, p99 %.1f ms\n", name, size.width(), size.height(), people, costs[costs.size() / 2],
                costs[costs.size() * 99 / 100]);
    std::fflush(stdout);
    way->setParentItem(nullptr);
}

} // namespace

int compareWays()
{
    QQmlEngine engine;
    {
        QQuickWindow window;
        window.show();
        QCoreApplication::processEvents();
        std::printf("renderer: %s\n", window.rendererInterface()->graphicsApi() == QSGRendererInterface::Software ? "software" : "scene graph");
    }
    for (const auto& size : {QSize(360, 800), QSize(1280, 800)})
        for (const int people : {60, 300}) {
            NodeWay node;
            PaintedWay painted;
            ShapeWay shapes(engine);
            measure("node", &node, size, people);
            measure("painted", &painted, size, people);
            measure("shapes", &shapes, size, people);
        }
    return 0;
}

} // namespace aanzet::bench
