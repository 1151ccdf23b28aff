// SPDX-License-Identifier: EUPL-1.2
#include "qml/components/AzCamera.h"
#include <QPainter>

namespace aanzet {

void AzCamera::start()
{
    if (m_phase == Looking) return;
    m_feed = CameraFeed::first();
    if (!m_feed) return become(NoCamera);
    connect(m_feed.get(), &CameraFeed::frame, this, [this](const QImage& picture) {
        if (m_phase != Looking) return;
        const bool isFirst = m_picture.isNull();
        m_picture = picture;
        update();
        if (isFirst) Q_EMIT seen();
    });
    connect(m_feed.get(), &CameraFeed::failed, this, [this] { become(NoCamera); }, Qt::QueuedConnection);
    become(Looking);
    m_feed->start();
}

QImage AzCamera::shot()
{
    const auto picture = m_picture;
    become(Off);
    return picture;
}

void AzCamera::become(Phase phase)
{
    if (phase != Looking) {
        m_picture = {};
        if (m_feed) m_feed.release()->deleteLater();   // it may be what called
    }
    m_phase = phase;
    update();
    Q_EMIT changed();
    Q_EMIT seen();
}

void AzCamera::paint(QPainter* painter)
{
    if (m_picture.isNull()) return;
    const auto room = QRectF(0, 0, width(), height());
    const auto size = QSizeF(m_picture.size()).scaled(room.size(), Qt::KeepAspectRatio);
    painter->setRenderHint(QPainter::SmoothPixmapTransform);
    painter->drawImage(QRectF(room.center() - QPointF(size.width() / 2, size.height() / 2), size), m_picture);
}

// A page that is left, a window that is locked: the camera goes off.
void AzCamera::itemChange(ItemChange change, const ItemChangeData& data)
{
    if (change == ItemVisibleHasChanged && !data.boolValue && m_phase == Looking) become(Off);
    QQuickPaintedItem::itemChange(change, data);
}

} // namespace aanzet
