// SPDX-License-Identifier: EUPL-1.2
#include "mobile/drawing/StrokeMesh.h"
#include <cmath>

namespace aanzet::drawing {
namespace {

constexpr double kFade = 0.6;

Vertex corner(const Point& p, const Rgba& c, double alpha)
{
    const double a = c.a / 255.0 * alpha;
    const auto part = [a](std::uint8_t v) { return std::uint8_t(std::lround(v * a)); };
    return {float(p.x), float(p.y), part(c.r), part(c.g), part(c.b), std::uint8_t(std::lround(255 * a))};
}

void addQuad(std::vector<Vertex>& out, const Vertex& a, const Vertex& b, const Vertex& c, const Vertex& d)
{
    out.insert(out.end(), {a, b, c, a, c, d});
}

void addPiece(std::vector<Vertex>& out, const Point& a, const Point& b, double width, const Rgba& colour)
{
    const double length = std::hypot(b.x - a.x, b.y - a.y);
    if (length < 1e-6) return;
    const double nx = -(b.y - a.y) / length, ny = (b.x - a.x) / length;
    const double inner = std::max(0.0, width / 2 - kFade / 2), outer = width / 2 + kFade / 2;
    const double full = std::min(1.0, width);
    const auto at = [&](const Point& p, double off, double alpha) { return corner({p.x + nx * off, p.y + ny * off}, colour, alpha); };
    addQuad(out, at(a, -outer, 0), at(b, -outer, 0), at(b, -inner, full), at(a, -inner, full));
    addQuad(out, at(a, -inner, full), at(b, -inner, full), at(b, inner, full), at(a, inner, full));
    addQuad(out, at(a, inner, full), at(b, inner, full), at(b, outer, 0), at(a, outer, 0));
}

} // namespace

std::vector<Vertex> meshOf(const Strokes& strokes)
{
    std::vector<Vertex> out;
    for (const auto& fill : strokes.fills)
        for (std::size_t i = 2; i < fill.outline.size(); ++i)
            for (const auto* p : {&fill.outline[0], &fill.outline[i - 1], &fill.outline[i]}) out.push_back(corner(*p, fill.colour, 1));
    for (const auto& stroke : strokes.lines)
        for (std::size_t i = 1; i < stroke.line.size(); ++i) addPiece(out, stroke.line[i - 1], stroke.line[i], stroke.width, stroke.colour);
    return out;
}

} // namespace aanzet::drawing
