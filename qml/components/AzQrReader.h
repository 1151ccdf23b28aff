// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include <QImage>
#include <QObject>
#include <QUrl>
#include <QtQml/qqmlregistration.h>
#include <optional>

namespace aanzet {

// Reads the text of a QR code out of a picture file: a photo, turned or askew as it may be. The work is done off the window's
// thread, nothing is written anywhere, and the picture is let go at once.
class AzQrReader : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(Outcome outcome READ outcome NOTIFY changed)

public:
    // NoCode: a picture without a code that can be read. NoPicture: not a picture, or one that is too large.
    enum Outcome { Nothing, Reading, Found, NoCode, NoPicture };
    Q_ENUM(Outcome)

    explicit AzQrReader(QObject* parent = nullptr) : QObject(parent) {}

    Outcome outcome() const { return m_outcome; }
    // One at a time; found() or another outcome comes later.
    Q_INVOKABLE void readFile(const QUrl& file);
    Q_INVOKABLE void forget() { become(Nothing); }

    static std::optional<QString> codeIn(const QImage& picture);

Q_SIGNALS:
    void changed();
    void found(const QString& text);

private:
    void become(Outcome outcome);

    Outcome m_outcome = Nothing;
};

} // namespace aanzet
