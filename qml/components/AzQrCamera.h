// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "qml/components/CameraFeed.h"
#include <QQuickPaintedItem>
#include <QtQml/qqmlregistration.h>

namespace aanzet {

// What the camera sees, until a QR code is read in it. The camera is on only while this is looking and visible; its pictures
// are in memory alone and are gone with it.
class AzQrCamera : public QQuickPaintedItem
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(Phase phase READ phase NOTIFY changed)

public:
    enum Phase { Off, Looking, NoCamera };
    Q_ENUM(Phase)

    explicit AzQrCamera(QQuickItem* parent = nullptr) : QQuickPaintedItem(parent) {}

    Phase phase() const { return m_phase; }
    Q_INVOKABLE void start();
    Q_INVOKABLE void stop() { become(Off); }
    void paint(QPainter* painter) override;

Q_SIGNALS:
    void changed();
    void found(const QString& text);

protected:
    void itemChange(ItemChange change, const ItemChangeData& data) override;

private:
    void become(Phase phase);
    void take(const QImage& picture);

    Phase m_phase = Off;
    std::unique_ptr<CameraFeed> m_feed;
    QImage m_picture;
    bool m_isReading = false;
};

} // namespace aanzet
