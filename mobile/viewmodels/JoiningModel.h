// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "mobile/viewmodels/Failure.h"
#include <QString>

namespace aanzet {

// A device that has asked to come in and waits for somebody. It looks by itself whether it was admitted, also after a restart.
class JoiningModel : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("belongs to the app")
    Q_PROPERTY(Way way READ way NOTIFY changed)
    Q_PROPERTY(QString organisation READ organisation NOTIFY changed)
    Q_PROPERTY(QString ownCode READ ownCode NOTIFY changed)
    Q_PROPERTY(QString organisationCode READ organisationCode NOTIFY changed)
    Q_PROPERTY(QString request READ request NOTIFY changed)
    Q_PROPERTY(bool looking READ isLooking NOTIFY changed)
    Q_PROPERTY(aanzet::Failure::Kind failure READ failure NOTIFY changed)

public:
    // Invited: an administrator compares the codes and admits. SecondDevice: the person's other device takes `request`.
    enum Way { Nowhere, Invited, SecondDevice };
    Q_ENUM(Way)

    using QObject::QObject;
    virtual Way way() const = 0;
    virtual QString organisation() const = 0;        // as the invitation names it; empty for a second device
    virtual QString ownCode() const = 0;             // 25 digits, to be read out
    virtual QString organisationCode() const = 0;    // 25 digits, to be heard
    virtual QString request() const = 0;             // to be shown to the other device; holds no secret
    virtual bool isLooking() const = 0;
    virtual Failure::Kind failure() const = 0;       // of the last look

    Q_INVOKABLE virtual void lookAgain() = 0;
    Q_INVOKABLE virtual void copyRequest() = 0;      // onto the clipboard
    Q_INVOKABLE virtual void giveUp() = 0;           // back to the link

Q_SIGNALS:
    void changed();
};

} // namespace aanzet
