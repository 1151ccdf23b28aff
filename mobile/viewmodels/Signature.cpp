// SPDX-License-Identifier: EUPL-1.2
#include "mobile/viewmodels/Signature.h"
#include <QString>
#include <algorithm>

namespace aanzet {

std::string strokesText(const QVariantList& strokes)
{
    std::string text;
    for (const auto& stroke : strokes) {
        const auto points = stroke.toList();
        for (qsizetype i = 0; i + 1 < points.size(); i += 2)
            text += std::to_string(std::clamp(points[i].toInt(), 0, 1000)) + ',' + std::to_string(std::clamp(points[i + 1].toInt(), 0, 1000)) + ' ';
        if (!text.empty()) text.back() = ';';
    }
    return text;
}

QVariantList strokesOf(const std::string& text)
{
    QVariantList strokes;
    for (const auto& stroke : QString::fromStdString(text).split(QLatin1Char(';'), Qt::SkipEmptyParts)) {
        QVariantList points;
        for (const auto& point : stroke.split(QLatin1Char(' '), Qt::SkipEmptyParts))
            for (const auto& number : point.split(QLatin1Char(','))) points.append(std::clamp(number.toInt(), 0, 1000));
        strokes.append(QVariant(points));
    }
    return strokes;
}

} // namespace aanzet
