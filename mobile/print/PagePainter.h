// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "mobile/print/PageLayout.h"
#include <QByteArray>
#include <QString>
#include <functional>

class QPainter;

namespace aanzet::print {

// An icon's SVG by its name; empty: there is none.
using IconSource = std::function<QByteArray(const std::string& name)>;
// NAME.svg under a folder (":"): names are "icons/phone", "pictograms/goal".
IconSource iconsIn(const QString& folder);

// The same for files of any kind under a folder, by their whole name.
IconSource filesIn(const QString& folder);

// Paints at kUnitsPerPoint units to the point.
void paint(QPainter& painter, const Page& page, const IconSource& icons);

} // namespace aanzet::print
