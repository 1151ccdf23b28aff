// SPDX-License-Identifier: EUPL-1.2
#include "qml/components/AzQrCamera.h"
#include "qml/components/AzQrReader.h"
#include <QCoreApplication>
#include <QPainter>
#include <QPointer>
#include <QThreadPool>

namespace aanzet {

constexpr int kLongestSide = 1280;   // of a picture that is read and shown

void AzQrCamera::start()
{
    if (m_phase == Looking) return;
    m_feed = CameraFeed::first();
    if (!m_feed) return become(NoCamera);
    connect(m_feed.get(), &CameraFeed::frame, this, &AzQrCamera::take);
    connect(m_feed.get(), &CameraFeed::failed, this, [this] { become(NoCamera); }, Qt::QueuedConnection);
    become(Looking);
    m_feed->start();
}

void AzQrCamera::become(Phase phase)
{
    if (phase != Looking) {
        m_picture = {};
        if (m_feed) m_feed.release()->deleteLater();   // it may be what called
    }
    m_phase = phase;
    update();
    Q_EMIT changed();
}

void AzQrCamera::take(const QImage& picture)
{
    if (m_phase != Looking) return;
    m_picture = std::max(picture.width(), picture.height()) > kLongestSide ? picture.scaled(kLongestSide, kLongestSide, Qt::KeepAspectRatio) : picture;
    update();
    if (m_isReading) return;
    m_isReading = true;
    QThreadPool::globalInstance()->start([self = QPointer(this), app = QCoreApplication::instance(), seen = m_picture] {
        QMetaObject::invokeMethod(app, [self, text = AzQrReader::codeIn(seen)] {
            if (!self) return;
            self->m_isReading = false;
            if (!text || self->m_phase != Looking) return;
            self->become(Off);
            Q_EMIT self->found(*text);
        });
    });
}

void AzQrCamera::paint(QPainter* painter)
{
    if (m_picture.isNull()) return;
    const auto room = QRectF(0, 0, width(), height());
    auto size = QSizeF(m_picture.size()).scaled(room.size(), Qt::KeepAspectRatio);
    painter->setRenderHint(QPainter::SmoothPixmapTransform);
    painter->drawImage(QRectF(room.center() - QPointF(size.width() / 2, size.height() / 2), size), m_picture);
}

// A page that is left, a window that is locked: the camera goes off.
void AzQrCamera::itemChange(ItemChange change, const ItemChangeData& data)
{
    if (change == ItemVisibleHasChanged && !data.boolValue && m_phase == Looking) become(Off);
    QQuickPaintedItem::itemChange(change, data);
}

} // namespace aanzet
