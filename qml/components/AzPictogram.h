// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include <QColor>
#include <QQuickPaintedItem>
#include <QString>
#include <QtQml/qqmlregistration.h>

namespace aanzet {

// One pictogram of assets/pictograms: filled, in a colour, a lighter tone of it, and the colour of the paper below.
// Decoration for a screen reader: the words beside it carry the meaning.
class AzPictogram : public QQuickPaintedItem
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QString name READ name WRITE setName NOTIFY changed)
    Q_PROPERTY(QColor color READ color WRITE setColor NOTIFY changed)
    Q_PROPERTY(QColor paper READ paper WRITE setPaper NOTIFY changed)

public:
    explicit AzPictogram(QQuickItem* parent = nullptr);

    QString name() const { return m_name; } // file name without ".svg"; an unknown name draws nothing and warns
    QColor color() const { return m_color; }
    QColor paper() const { return m_paper; }
    void setName(const QString& name);
    void setColor(const QColor& color);
    void setPaper(const QColor& paper);
    void paint(QPainter* painter) override;

    // The picture as SVG in these colours, for paper and for other programs; empty when there is none of this name.
    static QByteArray svg(const QString& name, const QColor& color, const QColor& paper);

Q_SIGNALS:
    void changed();

private:
    QString m_name;
    QColor m_color = Qt::black;
    QColor m_paper = Qt::white;
};

} // namespace aanzet
