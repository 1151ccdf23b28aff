// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "mobile/viewmodels/PrintModel.h"
#include <QDateTime>

namespace aanzet {

// The printed recovery kit of this person. Its code stands in AppModel::recoveryKit while it is being copied out, and
// nowhere else.
class KitModel : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("part of the app model")
    Q_PROPERTY(QDateTime madeAt READ madeAt NOTIFY changed)
    Q_PROPERTY(bool old READ isOld NOTIFY changed)
    Q_PROPERTY(bool opensHere READ opensHere NOTIFY changed)
    Q_PROPERTY(aanzet::PrintModel::Outcome outcome READ outcome NOTIFY changed)
    Q_PROPERTY(QString savedTo READ savedTo NOTIFY changed)

public:
    using QObject::QObject;
    virtual QDateTime madeAt() const = 0;      // typed back on this device; invalid: on another one, or never
    virtual bool isOld() const = 0;            // a device was lost since: this kit still works, a new one is better
    virtual bool opensHere() const = 0;        // it opens the vault of this device when the passphrase is forgotten
    virtual PrintModel::Outcome outcome() const = 0;   // of the last save()
    virtual QString savedTo() const = 0;       // empty: nothing was saved, or it was deleted again

    // What was typed as groups of capitals: "k7qf 2mx" becomes "K7QF-2MX".
    Q_INVOKABLE virtual QString tidy(const QString& typed) const = 0;
    // All groups are there and the check inside the code is right.
    Q_INVOKABLE virtual bool isWhole(const QString& typed) const = 0;
    // A new kit, to be copied out and typed back before anything else; the one before stops working.
    Q_INVOKABLE virtual void renew() = 0;
    // The kit that was made on another device of this person opens this one as well. False: not the code of a kit.
    Q_INVOKABLE virtual bool useHere(const QString& typed) = 0;
    // The kit that is being copied out, as a PDF; and away with that file once it is on paper.
    Q_INVOKABLE virtual void save(const QUrl& file) = 0;
    Q_INVOKABLE virtual void deleteFile() = 0;
    Q_INVOKABLE virtual QUrl suggestion() const = 0;

Q_SIGNALS:
    void changed();
};

} // namespace aanzet
