// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include <QList>
#include <QSize>
#include <QString>
#include <QStringList>

namespace aanzet {

// One state of one screen: the fake app's scene, then where the person has gone ("household h01", "visit v3" ...).
struct Scene
{
    QString name;
    QString play;
    QStringList steps;
};

// One way to look at it.
struct View
{
    QString name;
    QSize size; // dp; tall ones show a whole page at once
    bool dark = false;
    qreal textScale = 1.0;
    bool mirrored = false;
    bool english = false;
};

const QList<Scene>& scenes();
const QList<View>& views();

} // namespace aanzet
