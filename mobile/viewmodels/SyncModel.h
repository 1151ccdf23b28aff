// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "mobile/viewmodels/Failure.h"
#include <QDateTime>
#include <QObject>
#include <QtQml/qqmlregistration.h>

namespace aanzet {

// The sync pill and the sync screen. Counts are of things a person knows: changes and choices, never operations.
class SyncModel : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the session")
    Q_PROPERTY(State state READ state NOTIFY changed)
    Q_PROPERTY(int waiting READ waiting NOTIFY changed)
    Q_PROPERTY(int conflicts READ conflicts NOTIFY changed)
    Q_PROPERTY(int quarantined READ quarantined NOTIFY changed)
    Q_PROPERTY(QDateTime lastContact READ lastContact NOTIFY changed)
    Q_PROPERTY(int daysSinceContact READ daysSinceContact NOTIFY changed)
    Q_PROPERTY(aanzet::Failure::Kind failure READ failure NOTIFY changed)

public:
    // OnlyHere: the organisation has no server, everything stays on this device. Idle: the last sync ended well, or none
    // was made yet (lastContact()). Attention: it ended in a failure that will not pass by itself (failure() says which).
    enum State { OnlyHere, Idle, Syncing, Offline, Attention };
    Q_ENUM(State)

    using QObject::QObject;
    virtual State state() const = 0;
    virtual int waiting() const = 0;           // changes made here that the server has not taken yet
    virtual int conflicts() const = 0;         // fields that wait for a choice
    virtual int quarantined() const = 0;       // items set aside because they did not verify
    virtual QDateTime lastContact() const = 0; // invalid: never
    virtual int daysSinceContact() const = 0;  // whole days; 0 also when there never was contact
    virtual Failure::Kind failure() const = 0;

    // Starts a sync; while one runs this does nothing.
    Q_INVOKABLE virtual void start() = 0;

Q_SIGNALS:
    void changed();
};

} // namespace aanzet
