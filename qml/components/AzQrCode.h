// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include <QColor>
#include <QQuickPaintedItem>
#include <QString>
#include <QtQml/qqmlregistration.h>

namespace aanzet {

// A text as a QR code with the margin that readers need. Always dark on light: many readers take nothing else. What it is
// good for is said by the caller, for a screen reader too.
class AzQrCode : public QQuickPaintedItem
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QString text READ text WRITE setText NOTIFY changed)
    Q_PROPERTY(QColor ink MEMBER m_ink NOTIFY changed)
    Q_PROPERTY(QColor paper MEMBER m_paper NOTIFY changed)
    Q_PROPERTY(int modules READ modules NOTIFY changed)

public:
    explicit AzQrCode(QQuickItem* parent = nullptr);

    QString text() const { return m_text; }
    void setText(const QString& text);
    int modules() const { return m_modules; } // on a side, without the margin; 0: no text, or one that is too long
    bool isDark(int x, int y) const { return m_dark.at(y * m_modules + x) != 0; }
    void paint(QPainter* painter) override;

Q_SIGNALS:
    void changed();

private:
    QString m_text;
    QColor m_ink = Qt::black, m_paper = Qt::white;
    int m_modules = 0;
    QByteArray m_dark; // row by row
};

} // namespace aanzet
