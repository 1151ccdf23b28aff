// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "mobile/viewmodels/Failure.h"
#include "mobile/viewmodels/HandedPage.h"
#include <QStringList>

namespace aanzet {

// Passphrase, PIN and handing over, as the screens see them. The state itself (Warm, Handed ...) is AppModel's.
class LockModel : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("belongs to the app")
    Q_PROPERTY(bool hasPin READ hasPin NOTIFY changed)
    Q_PROPERTY(bool isPinOffered READ isPinOffered NOTIFY changed)
    Q_PROPERTY(int pinTries READ pinTries NOTIFY changed)
    Q_PROPERTY(aanzet::HandedPage* handed READ handed NOTIFY changed)
    Q_PROPERTY(bool covered READ isCovered NOTIFY changed)
    Q_PROPERTY(aanzet::Failure::Kind failure READ failure NOTIFY changed)

public:
    using QObject::QObject;
    virtual bool hasPin() const = 0;          // Open: one is set. Warm, Handed: it opens.
    virtual bool isPinOffered() const = 0;    // a vault was just made and nobody has said yes or no to a PIN
    virtual int pinTries() const = 0;         // left; then the passphrase alone opens
    virtual HandedPage* handed() const = 0;   // null unless Handed
    virtual bool isCovered() const = 0;       // Handed and untouched for a quarter of an hour: shown to nobody without the PIN
    virtual Failure::Kind failure() const = 0; // of the last verb here; the next verb clears it

    // Six digits, in place of the one before. Open only.
    Q_INVOKABLE virtual void setPin(const QString& pin) = 0;
    Q_INVOKABLE virtual void removePin() = 0;
    Q_INVOKABLE virtual void declinePin() = 0;
    // Warm and Handed. After the fifth wrong one the state is Cold.
    Q_INVOKABLE virtual void unlockWithPin(const QString& pin) = 0;
    Q_INVOKABLE virtual int pinWait() const = 0; // seconds until the next try is taken

    // Gives the device away with what is open now, keys dropped. Answers whether it did; failure() says why not. A sheet that
    // the client writes on asks for a PIN first: the way back is a PIN, for whoever sits at somebody's table.
    Q_INVOKABLE virtual bool handOver(aanzet::HandedPage::Kind kind) = 0;

    // A fresh passphrase of that many words, for a person to write down.
    Q_INVOKABLE virtual QString newPassphrase(int words) const = 0;
    Q_INVOKABLE virtual QStringList completions(const QString& start) const = 0;

Q_SIGNALS:
    void changed();
};

} // namespace aanzet
