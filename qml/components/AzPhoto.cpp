// SPDX-License-Identifier: EUPL-1.2
#include "qml/components/AzPhoto.h"
#include <QPainter>

namespace aanzet {

void AzPhoto::setPicture(const QVariant& picture)
{
    m_picture = picture.value<QImage>();
    update();
    Q_EMIT changed();
}

void AzPhoto::paint(QPainter* painter)
{
    if (m_picture.isNull()) return;
    const QRectF room(0, 0, width(), height());
    const auto size = QSizeF(m_picture.size()).scaled(room.size(), m_cropped ? Qt::KeepAspectRatioByExpanding : Qt::KeepAspectRatio);
    painter->setRenderHint(QPainter::SmoothPixmapTransform);
    painter->setClipRect(room);
    painter->drawImage(QRectF(room.center() - QPointF(size.width() / 2, size.height() / 2), size), m_picture);
}

} // namespace aanzet
