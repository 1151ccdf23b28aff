// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include <QColor>
#include <QQuickPaintedItem>
#include <QString>
#include <QtQml/qqmlregistration.h>

namespace aanzet {

// One icon of assets/icons in one colour, at any size, on every backend. Pure decoration for a screen reader: the
// control around it carries the name.
class AzIcon : public QQuickPaintedItem
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QString name READ name WRITE setName NOTIFY changed)
    Q_PROPERTY(QColor color READ color WRITE setColor NOTIFY changed)
    Q_PROPERTY(bool flipped READ isFlipped WRITE setFlipped NOTIFY changed)

public:
    explicit AzIcon(QQuickItem* parent = nullptr);

    QString name() const { return m_name; } // file name without ".svg"; an unknown name draws nothing and warns
    QColor color() const { return m_color; }
    bool isFlipped() const { return m_flipped; } // turned left to right, for arrows in right-to-left layouts
    void setName(const QString& name);
    void setColor(const QColor& color);
    void setFlipped(bool flipped);
    void paint(QPainter* painter) override;

Q_SIGNALS:
    void changed();

private:
    QString m_name;
    QColor m_color = Qt::black;
    bool m_flipped = false;
};

} // namespace aanzet
