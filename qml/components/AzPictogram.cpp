// SPDX-License-Identifier: EUPL-1.2
#include "qml/components/AzPictogram.h"
#include <QFile>
#include <QPainter>
#include <QSvgRenderer>

namespace aanzet {
namespace {

constexpr float kSoft = 0.45f; // how much of the colour the lighter tone has

QColor softened(const QColor& color, const QColor& paper)
{
    const auto mix = [](float a, float b) { return a * kSoft + b * (1 - kSoft); };
    return QColor::fromRgbF(mix(color.redF(), paper.redF()), mix(color.greenF(), paper.greenF()), mix(color.blueF(), paper.blueF()));
}

} // namespace

AzPictogram::AzPictogram(QQuickItem* parent) : QQuickPaintedItem(parent)
{
    setImplicitSize(48, 48);
    setAntialiasing(true);
    setOpaquePainting(false);
}

void AzPictogram::setName(const QString& name)
{
    if (name == m_name) return;
    m_name = name;
    update();
    Q_EMIT changed();
}

void AzPictogram::setColor(const QColor& color)
{
    if (color == m_color) return;
    m_color = color;
    update();
    Q_EMIT changed();
}

void AzPictogram::setPaper(const QColor& paper)
{
    if (paper == m_paper) return;
    m_paper = paper;
    update();
    Q_EMIT changed();
}

QByteArray AzPictogram::svg(const QString& name, const QColor& color, const QColor& paper)
{
    QFile file(QStringLiteral(":/pictograms/%1.svg").arg(name));
    if (!file.open(QIODevice::ReadOnly)) return {};
    QByteArray svg = file.readAll();
    // The paper first: none of the colours put in may be taken for a mark again.
    svg.replace("#ffffff", "@paper@").replace("#888888", "@soft@").replace("#000000", color.name().toLatin1());
    return svg.replace("@soft@", softened(color, paper).name().toLatin1()).replace("@paper@", paper.name().toLatin1());
}

void AzPictogram::paint(QPainter* painter)
{
    if (m_name.isEmpty()) return;
    const QByteArray picture = svg(m_name, m_color, m_paper);
    if (picture.isEmpty()) {
        qWarning("no pictogram of this name: %s", qPrintable(m_name));
        return;
    }
    const qreal side = std::min(width(), height());
    QSvgRenderer(picture).render(painter, QRectF((width() - side) / 2, (height() - side) / 2, side, side));
}

} // namespace aanzet
