// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "mobile/drawing/DrawingStrokes.h"
#include <QRectF>

class QQuickWindow;
class QSGNode;

namespace aanzet {

// The node of the scene graph that draws these strokes: one geometry with colours, or a painter where the backend is software
// and knows no geometry of ours. `old` is what it gave before, or nothing.
QSGNode* strokeNode(QSGNode* old, QQuickWindow* window, const drawing::Strokes& strokes, const QRectF& rect);

} // namespace aanzet
