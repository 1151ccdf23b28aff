// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "mobile/viewmodels/NetworkEditor.h"
#include <QObject>

namespace aanzet {

// What is done on the sheet of the drawing for a scene: "star", "marks", "layer 1". False: no such thing.
bool playOnDrawing(QObject* drawing, NetworkEditor& network, const QString& does, int at);

} // namespace aanzet
