// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include <QImage>
#include <QQuickPaintedItem>
#include <QVariant>
#include <QtQml/qqmlregistration.h>

namespace aanzet {

// A picture that is in memory alone: it has no name and no address, and it is gone with this item.
class AzPhoto : public QQuickPaintedItem
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QVariant picture READ picture WRITE setPicture NOTIFY changed)    // a QImage; anything else: none
    Q_PROPERTY(bool cropped MEMBER m_cropped NOTIFY changed)      // fills the item; else the whole of it is in sight
    Q_PROPERTY(qreal aspect READ aspect NOTIFY changed)           // height for a width of one; 0: no picture

public:
    explicit AzPhoto(QQuickItem* parent = nullptr) : QQuickPaintedItem(parent) {}

    QVariant picture() const { return m_picture; }
    void setPicture(const QVariant& picture);
    qreal aspect() const { return m_picture.isNull() ? 0 : qreal(m_picture.height()) / m_picture.width(); }
    void paint(QPainter* painter) override;

Q_SIGNALS:
    void changed();

private:
    QImage m_picture;
    bool m_cropped = false;
};

} // namespace aanzet
