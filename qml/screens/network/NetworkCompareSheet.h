// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "mobile/viewmodels/NetworkHistory.h"
#include "qml/screens/network/NetworkCanvas.h"
#include <QPointer>
#include <QQuickPaintedItem>

namespace aanzet {

// The ground of two days over each other: rings, and an arrow for whoever moved. It says where everybody stands; the people
// are QML on top of it.
class NetworkCompareSheet : public QQuickPaintedItem
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(aanzet::NetworkHistory* history READ history WRITE setHistory NOTIFY lookChanged)
    Q_PROPERTY(QFont labelFont MEMBER m_font WRITE setLabelFont NOTIFY lookChanged)
    Q_PROPERTY(QStringList words MEMBER m_words WRITE setWords NOTIFY lookChanged)
    Q_PROPERTY(QColor ring MEMBER m_ring NOTIFY lookChanged)
    Q_PROPERTY(QColor ringLine MEMBER m_ringLine NOTIFY lookChanged)
    Q_PROPERTY(QColor paper MEMBER m_paper NOTIFY lookChanged)
    Q_PROPERTY(QColor nearer MEMBER m_nearer NOTIFY lookChanged)
    Q_PROPERTY(QColor farther MEMBER m_farther NOTIFY lookChanged)
    Q_PROPERTY(int revision READ revision NOTIFY laidOut)
    Q_PROPERTY(qreal diameter READ diameter NOTIFY laidOut)
    Q_PROPERTY(qreal meDiameter READ meDiameter NOTIFY laidOut)
    Q_PROPERTY(QPointF middle READ middle NOTIFY laidOut)

public:
    explicit NetworkCompareSheet(QQuickItem* parent = nullptr);

    NetworkHistory* history() const { return m_history; }
    void setHistory(NetworkHistory* history);
    void setLabelFont(const QFont& font);
    void setWords(const QStringList& words);
    int revision() const { return m_revision; }
    qreal diameter() const { return m_diameter; }
    qreal meDiameter() const { return m_frame ? 2 * m_frame->meRadius() : 0; }
    QPointF middle() const { return m_frame ? QPointF(m_frame->centre().x, m_frame->centre().y) : QPointF(); }

    Q_INVOKABLE aanzet::NetworkPlace placeOf(const QString& overlayId) const { return m_places.value(overlayId); }
    Q_INVOKABLE QRectF wordBox(int sector) const;

    void paint(QPainter* painter) override;

Q_SIGNALS:
    void lookChanged();
    void laidOut();

protected:
    void updatePolish() override;
    void geometryChange(const QRectF& now, const QRectF& before) override;

private:
    void layOut();
    void arrow(QPainter* painter, const QPointF& from, const QPointF& to, const QColor& colour) const;

    QPointer<NetworkHistory> m_history;
    QFont m_font;
    QStringList m_words;
    QColor m_ring, m_ringLine, m_paper, m_nearer, m_farther;
    std::optional<drawing::Frame> m_frame;
    QHash<QString, NetworkPlace> m_places;
    qreal m_diameter = 32;
    int m_revision = 0;
};

} // namespace aanzet
