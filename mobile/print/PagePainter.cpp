// SPDX-License-Identifier: EUPL-1.2
#include "mobile/print/PagePainter.h"
#include "mobile/print/QtTypesetter.h"
#include <QFile>
#include <QGlyphRun>
#include <QPainter>
#include <QSvgRenderer>
#include <QTextLayout>
#include <algorithm>

namespace aanzet::print {
namespace {

QColor colourOf(Ink ink)
{
    switch (ink) {
    case Ink::None: return Qt::transparent;
    case Ink::Text: return QColor(0x1F, 0x2A, 0x30);
    case Ink::Soft: return QColor(0x4A, 0x5A, 0x63);
    case Ink::Accent: return QColor(0x0F, 0x5C, 0x63);
    case Ink::Rule: return QColor(0x8A, 0x96, 0x9D);
    case Ink::White: return Qt::white;
    case Ink::Tint: return QColor(0xEE, 0xF3, 0xF3);
    case Ink::ClientTint: return QColor(0xFF, 0xF6, 0xE9);
    case Ink::ClientEdge: return QColor(0xB8, 0x66, 0x0F);
    case Ink::ProfessionalTint: return QColor(0xED, 0xF1, 0xF4);
    case Ink::ProfessionalEdge: return QColor(0x4F, 0x6B, 0x7C);
    case Ink::ClientText: return QColor(0x7A, 0x42, 0x08);
    }
    return Qt::black;
}

QColor mixed(const QColor& colour, double part)
{
    const auto toned = [part](int c) { return qRound(255 - part * (255 - c)); };
    return QColor(toned(colour.red()), toned(colour.green()), toned(colour.blue()));
}

QPointF at(const Point& p) { return {p.x * kUnitsPerPoint, p.y * kUnitsPerPoint}; }
QRectF at(const Box& b) { return {b.x * kUnitsPerPoint, b.y * kUnitsPerPoint, b.width * kUnitsPerPoint, b.height * kUnitsPerPoint}; }

QPen penOf(Ink ink, double width, Pattern pattern = Pattern::Solid)
{
    if (ink == Ink::None || width <= 0) return Qt::NoPen;
    QPen pen(colourOf(ink), width * kUnitsPerPoint, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin);
    if (pattern == Pattern::Dashed) pen.setDashPattern({5, 3.5});
    if (pattern == Pattern::Dotted) pen.setDashPattern({0.2, 2.6});
    return pen;
}
QBrush brushOf(Ink ink) { return ink == Ink::None ? QBrush(Qt::NoBrush) : QBrush(colourOf(ink)); }

struct Brush {
    QPainter& p;
    const IconSource& icons;

    void operator()(const LineMark& m) const
    {
        p.setPen(penOf(m.ink, m.width, m.pattern));
        p.drawLine(at(m.from), at(m.to));
    }
    void operator()(const DiscMark& m) const
    {
        p.setPen(penOf(m.edge, m.width, m.pattern));
        p.setBrush(brushOf(m.fill));
        p.drawEllipse(at(m.centre), m.radius * kUnitsPerPoint, m.radius * kUnitsPerPoint);
    }
    void operator()(const BoxMark& m) const
    {
        p.setPen(penOf(m.edge, m.width));
        p.setBrush(brushOf(m.fill));
        const double r = m.radius * kUnitsPerPoint;
        r > 0 ? p.drawRoundedRect(at(m.box), r, r) : p.drawRect(at(m.box));
    }
    void operator()(const PolygonMark& m) const
    {
        QPolygonF polygon;
        for (const auto& point : m.points) polygon << at(point);
        p.setPen(penOf(m.edge, m.width));
        p.setBrush(brushOf(m.fill));
        p.drawPolygon(polygon);
    }
    void operator()(const TextMark& m) const
    {
        const auto layout = laidLine(QString::fromUtf8(m.text.data(), qsizetype(m.text.size())), m.font);
        p.setPen(colourOf(m.ink));
        const auto line = layout->lineAt(0);
        // A line set from the right stands at the far end of its room.
        const auto place = at(m.at) - QPointF(line.naturalTextRect().x(), line.ascent());
        auto runs = layout->glyphRuns();
        if (std::none_of(runs.cbegin(), runs.cend(), [](const auto& r) { return r.isRightToLeft(); })) return layout->draw(&p, place);
        // What reads text out of a PDF expects signs from left to right, also those of words that run the other way.
        for (auto& run : runs) {
            auto glyphs = run.glyphIndexes();
            auto places = run.positions();
            if (run.isRightToLeft()) {
                std::reverse(glyphs.begin(), glyphs.end());
                std::reverse(places.begin(), places.end());
            }
            run.setGlyphIndexes(glyphs);
            run.setPositions(places);
        }
        const auto left = [](const QGlyphRun& r) { return r.positions().isEmpty() ? 0.0 : r.positions().constFirst().x(); };
        std::stable_sort(runs.begin(), runs.end(), [&](const auto& a, const auto& b) { return left(a) < left(b); });
        for (const auto& run : runs) p.drawGlyphRun(place, run);
    }
    void operator()(const IconMark& m) const
    {
        // Icons are drawn in black; pictograms have a lighter tone of it beside, and the paper itself.
        auto svg = icons(m.name);
        if (m.ink != Ink::None) svg.replace("#000000", colourOf(m.ink).name().toLatin1()).replace("#888888", mixed(colourOf(m.ink), 0.45).name().toLatin1());
        QSvgRenderer renderer(svg);
        if (!renderer.isValid()) return;
        const auto box = at(m.box);
        p.save();
        if (m.ink == Ink::None) p.setClipRect(box);   // a drawing may reach over its edge
        if (m.isMirrored) {
            p.translate(box.left() + box.right(), 0);
            p.scale(-1, 1);
        }
        renderer.render(&p, box);
        p.restore();
    }
};

} // namespace

IconSource filesIn(const QString& folder)
{
    return [folder](const std::string& name) {
        QFile file(folder + QLatin1Char('/') + QString::fromStdString(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    };
}

IconSource iconsIn(const QString& folder)
{
    return [files = filesIn(folder)](const std::string& name) { return files(name + ".svg"); };
}

void paint(QPainter& painter, const Page& page, const IconSource& icons)
{
    painter.setRenderHint(QPainter::Antialiasing);
    for (const auto& mark : page.marks) std::visit(Brush{painter, icons}, mark);
}

} // namespace aanzet::print
