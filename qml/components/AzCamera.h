// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "qml/components/CameraFeed.h"
#include <QQuickPaintedItem>
#include <QtQml/qqmlregistration.h>

namespace aanzet {

// What the camera sees, and one picture of it. The camera is on only while this is looking and visible; nothing of it reaches
// a gallery or a file.
class AzCamera : public QQuickPaintedItem
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(Phase phase READ phase NOTIFY changed)
    Q_PROPERTY(bool sees READ sees NOTIFY seen)

public:
    enum Phase { Off, Looking, NoCamera };
    Q_ENUM(Phase)

    explicit AzCamera(QQuickItem* parent = nullptr) : QQuickPaintedItem(parent) {}

    Phase phase() const { return m_phase; }
    bool sees() const { return !m_picture.isNull(); }
    Q_INVOKABLE void start();
    Q_INVOKABLE void stop() { become(Off); }
    // What it sees now, as large as it comes; the camera goes off. Null: nothing yet.
    Q_INVOKABLE QImage shot();
    void paint(QPainter* painter) override;

Q_SIGNALS:
    void changed();
    void seen();

protected:
    void itemChange(ItemChange change, const ItemChangeData& data) override;

private:
    void become(Phase phase);

    Phase m_phase = Off;
    std::unique_ptr<CameraFeed> m_feed;
    QImage m_picture;
};

} // namespace aanzet
