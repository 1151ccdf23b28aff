// SPDX-License-Identifier: EUPL-1.2
#include "qml/components/AzIcon.h"
#include <QFile>
#include <QPainter>
#include <QSvgRenderer>

namespace aanzet {

AzIcon::AzIcon(QQuickItem* parent) : QQuickPaintedItem(parent)
{
    setImplicitSize(24, 24);
    setAntialiasing(true);
    // The software backend does not honour the alpha channel of opaque items.
    setOpaquePainting(false);
}

void AzIcon::setName(const QString& name)
{
    if (name == m_name) return;
    m_name = name;
    update();
    Q_EMIT changed();
}

void AzIcon::setColor(const QColor& color)
{
    if (color == m_color) return;
    m_color = color;
    update();
    Q_EMIT changed();
}

void AzIcon::setFlipped(bool flipped)
{
    if (flipped == m_flipped) return;
    m_flipped = flipped;
    update();
    Q_EMIT changed();
}

void AzIcon::paint(QPainter* painter)
{
    if (m_name.isEmpty()) return;
    QFile file(QStringLiteral(":/icons/%1.svg").arg(m_name));
    if (!file.open(QIODevice::ReadOnly)) {
        qWarning("no icon of this name: %s", qPrintable(m_name));
        return;
    }
    QByteArray svg = file.readAll();
    svg.replace("#000000", m_color.name().toLatin1());
    if (m_flipped) {
        painter->translate(width(), 0);
        painter->scale(-1, 1);
    }
    QSvgRenderer(svg).render(painter, QRectF(0, 0, width(), height()));
}

} // namespace aanzet
