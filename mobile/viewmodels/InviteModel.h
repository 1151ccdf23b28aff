// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "mobile/viewmodels/Failure.h"
#include "mobile/viewmodels/JoinerListModel.h"
#include "mobile/viewmodels/OpenInviteListModel.h"
#include <QDateTime>
#include <QList>

namespace aanzet {

// Bringing somebody in: a colleague by an invitation, or another device of this person. A link that stands here opens the
// door to whoever holds it: it goes from the screen with forget().
class InviteModel : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("belongs to the app")
    Q_PROPERTY(QList<int> roles READ roles NOTIFY changed)
    Q_PROPERTY(bool admits READ admits NOTIFY changed)
    Q_PROPERTY(bool online READ isOnline NOTIFY changed)
    Q_PROPERTY(bool busy READ isBusy NOTIFY changed)
    Q_PROPERTY(Done done READ done NOTIFY changed)
    Q_PROPERTY(aanzet::Failure::Kind failure READ failure NOTIFY changed)
    Q_PROPERTY(QString link READ link NOTIFY changed)
    Q_PROPERTY(QString invited READ invited NOTIFY changed)
    Q_PROPERTY(bool atOnce READ isAtOnce NOTIFY changed)
    Q_PROPERTY(QDateTime expires READ expires NOTIFY changed)
    Q_PROPERTY(QString deviceLink READ deviceLink NOTIFY changed)
    Q_PROPERTY(QString organisationCode READ organisationCode NOTIFY changed)
    Q_PROPERTY(aanzet::JoinerListModel* waiting READ waiting CONSTANT)
    Q_PROPERTY(aanzet::OpenInviteListModel* open READ open CONSTANT)

public:
    enum Done { Nothing, Invited, Admitted, DeviceAdded, Withdrawn };
    Q_ENUM(Done)

    using QObject::QObject;
    virtual QList<int> roles() const = 0;            // PeopleModel::Role, that this person may invite; empty: none
    virtual bool admits() const = 0;                 // administrators
    virtual bool isOnline() const = 0;               // without a server nobody can be invited
    virtual bool isBusy() const = 0;
    virtual Done done() const = 0;
    virtual Failure::Kind failure() const = 0;
    virtual QString link() const = 0;                // of the invitation just made; empty: none
    virtual QString invited() const = 0;             // for whom
    virtual bool isAtOnce() const = 0;               // whoever opens it is in; else an administrator admits
    virtual QDateTime expires() const = 0;
    virtual QString deviceLink() const = 0;          // where another device of this person begins; holds no secret
    virtual QString organisationCode() const = 0;    // 25 digits, the same on the joiner's screen
    virtual JoinerListModel* waiting() = 0;
    virtual OpenInviteListModel* open() = 0;

    Q_INVOKABLE virtual bool canBeAtOnce(int role) const = 0;   // the others an administrator admits
    Q_INVOKABLE virtual void invite(const QString& name, int role, bool atOnce) = 0;
    Q_INVOKABLE virtual void forget() = 0;
    // Onto the clipboard, which forgets an invitation after half a minute.
    Q_INVOKABLE virtual void copyLink() = 0;
    Q_INVOKABLE virtual void copyDeviceLink() = 0;
    Q_INVOKABLE virtual void lookWhoWaits() = 0;
    // The codes were compared. NotAllowed: the request was replaced since it was looked at.
    Q_INVOKABLE virtual void admit(const QString& inviteId) = 0;
    // An invitation that nobody used yet lets nobody in any more.
    Q_INVOKABLE virtual void withdraw(const QString& inviteId) = 0;
    // What the new device shows, as text.
    Q_INVOKABLE virtual void addDevice(const QString& request) = 0;

Q_SIGNALS:
    void changed();
};

} // namespace aanzet
