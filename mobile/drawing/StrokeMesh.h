// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "mobile/drawing/DrawingStrokes.h"

namespace aanzet::drawing {

// A corner of a triangle; colour with its alpha multiplied in, as the scene graph wants it.
struct Vertex {
    float x = 0, y = 0;
    std::uint8_t r = 0, g = 0, b = 0, a = 0;
};

// Triangles for all fills and lines, in drawing order, three corners each. Edges fade over one dp, so that lines are smooth
// without multisampling.
std::vector<Vertex> meshOf(const Strokes& strokes);

} // namespace aanzet::drawing
