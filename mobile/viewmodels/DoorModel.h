// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include <QObject>
#include <QStringList>
#include <QtQml/qqmlregistration.h>

namespace aanzet {

// A device that several people share: who is it, before anything opens. Everybody is a sign here, never a name.
class DoorModel : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("part of the app")
    Q_PROPERTY(bool asking READ isAsking NOTIFY changed)
    Q_PROPERTY(QStringList signs READ signs NOTIFY changed)
    Q_PROPERTY(QStringList free READ free NOTIFY changed)
    Q_PROPERTY(QString here READ here NOTIFY changed)

public:
    using QObject::QObject;
    virtual bool isAsking() const = 0;
    virtual QStringList signs() const = 0;   // of those who have a vault here: names of icons
    virtual QStringList free() const = 0;    // signs that nobody has
    virtual QString here() const = 0;        // whose vault this is about now; empty: somebody new, or nobody else is here

    // Closed: asks who it is.
    Q_INVOKABLE virtual void ask() = 0;
    Q_INVOKABLE virtual void choose(const QString& sign) = 0;
    // Somebody new, under a free sign: their vault is made next.
    Q_INVOKABLE virtual void add(const QString& sign) = 0;
    // Open: this person is known by another sign from now on, one that nobody has.
    Q_INVOKABLE virtual void change(const QString& sign) = 0;
    // Open: closes for good, as if nobody had been here, and asks.
    Q_INVOKABLE virtual void share() = 0;

Q_SIGNALS:
    void changed();
};

} // namespace aanzet
