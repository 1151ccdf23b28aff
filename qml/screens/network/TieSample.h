// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include <QQuickPaintedItem>
#include <QtQml/qqmlregistration.h>

namespace aanzet {

// A tie as the canvas draws it, from edge to edge: what a legend shows beside its words.
class TieSample : public QQuickPaintedItem
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QString quality MEMBER m_quality NOTIFY lookChanged)     // words of the schema
    Q_PROPERTY(QString direction MEMBER m_direction NOTIFY lookChanged)
    Q_PROPERTY(int strength MEMBER m_strength NOTIFY lookChanged)       // 1 to 3
    Q_PROPERTY(QColor line MEMBER m_line NOTIFY lookChanged)
    Q_PROPERTY(QColor tense MEMBER m_tense NOTIFY lookChanged)
    Q_PROPERTY(QColor broken MEMBER m_broken NOTIFY lookChanged)

public:
    explicit TieSample(QQuickItem* parent = nullptr);
    void paint(QPainter* painter) override;

Q_SIGNALS:
    void lookChanged();

private:
    QString m_quality, m_direction;
    int m_strength = 2;
    QColor m_line, m_tense, m_broken;
};

} // namespace aanzet
