// SPDX-License-Identifier: EUPL-1.2
#include "tests/screens/DrawingStage.h"
#include <cmath>

namespace aanzet {
namespace {

QString named(NetworkEditor& network, const char* name)
{
    for (const auto& row : network.persons()->rows())
        if (row.name == QLatin1String(name)) return row.id;
    return {};
}

// A group, two slips and two strokes of the pen, as people leave them.
void leaveMarks(NetworkEditor& network)
{
    network.addGroup(u"thuis"_qs, {named(network, "Mehmet"), named(network, "Elif"), named(network, "Minoes")});
    network.addSlip(u"feest in mei"_qs, 520, 640);
    network.addSlip(u"wie past er op als het ziekenhuis belt?"_qs, -620, 300);
    QList<QPointF> heart, line;
    for (int i = 0; i <= 60; ++i) {
        const double t = i * 2 * M_PI / 60;
        heart.append({520 + 90 * std::pow(std::sin(t), 3), -640 - 6 * (13 * std::cos(t) - 5 * std::cos(2 * t) - 2 * std::cos(3 * t) - std::cos(4 * t))});
        line.append({-300.0 + 12 * i, 830 + 40 * std::sin(t * 3)});
    }
    network.addStroke(heart, u"warm"_qs);
    network.addStroke(line, {});
}

void relate(NetworkEditor& network, const QString& from, const QString& to, const char* kin)
{
    network.setTie(network.addTie(from, to), NetworkEditor::Kin, QLatin1String(kin));
}

} // namespace

bool playOnDrawing(QObject* drawing, NetworkEditor& network, const QString& does, int at)
{
    if (does == u"star"_qs) network.showAsStar(true);
    else if (does == u"marks"_qs) {
        leaveMarks(network);
        drawing->setProperty("toolsOpen", true);
    }
    else if (does == u"layer"_qs) return drawing->setProperty("shownLayer", at);
    else if (does == u"turned"_qs) return drawing->setProperty("large", true) && drawing->setProperty("turned", true);
    else if (does == u"lookSheet"_qs) return QMetaObject::invokeMethod(drawing, "openLooks");
    else if (does == u"slipSheet"_qs) return QMetaObject::invokeMethod(drawing, "newSlip");
    else if (does == u"manySheet"_qs) return QMetaObject::invokeMethod(drawing, "openMany");
    else if (does == u"many"_qs) {
        QStringList some;
        for (const auto* name : {"Hanneke", "Fatma", "Sevda"}) some.append(named(network, name));
        return drawing->setProperty("many", some);
    } else if (does == u"family"_qs) {
        network.showFamilyLines(true);
        relate(network, {}, named(network, "Mehmet"), "partner");
        relate(network, {}, named(network, "Elif"), "parent");
        relate(network, named(network, "Mehmet"), named(network, "Elif"), "parent");
        relate(network, named(network, "oma Zeynep"), named(network, "Fatma"), "parent");
        relate(network, named(network, "oma Zeynep"), named(network, "Emre"), "parent");
    } else return false;
    return true;
}

} // namespace aanzet
