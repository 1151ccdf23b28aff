// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include <QImage>
#include <QList>
#include <QQuickWindow>
#include <QString>

namespace aanzet {

// What is wrong with a screen as it stands, read from its items and its picture.
struct Finding
{
    enum Kind {
        Elided,        // a text ends in dots
        Clipped,       // a text needs more room than its item has
        BrokenWord,    // a word goes on in the next line without a hyphen
        Outside,       // a text reaches out of something it lies in
        TextOverText,  // two texts touch
        Overlap,       // two targets share a spot
        SmallTarget,   // under 48 dp
        LowContrast,   // text under 4.5, icon under 3
        NameMissing,   // can have the focus, says nothing
    };
    Kind kind;
    QString where;
    QString what;
};

// `picture` is a grab of `window` at scale 1. Accessibility has to be switched on before.
QList<Finding> findingsIn(QQuickWindow* window, const QImage& picture);

// One line each, for the message of a failed test.
QString told(const QList<Finding>& findings);

// WCAG 2.1 contrast ratio of two opaque colours, 1 to 21.
double contrastOf(const QColor& one, const QColor& other);

} // namespace aanzet
