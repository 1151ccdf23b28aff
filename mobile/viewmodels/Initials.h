// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include <QString>
#include <QStringList>
#include <QTextBoundaryFinder>

namespace aanzet {

// The first letters of the first and the last word, whole characters of any script: on the screen as on paper.
inline QString initialsOf(const QString& name)
{
    const auto words = name.split(QLatin1Char(' '), Qt::SkipEmptyParts);
    const auto first = [](const QString& word) {
        QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, word);
        const auto end = finder.toNextBoundary();
        return word.left(end > 0 ? end : 0);
    };
    if (words.isEmpty()) return {};
    const auto one = first(words.constFirst());
    return (words.size() > 1 ? one + first(words.constLast()) : one).toUpper();
}

} // namespace aanzet
