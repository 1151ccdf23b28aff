// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "mobile/viewmodels/AccessReviewModel.h"
#include "mobile/viewmodels/ColleagueListModel.h"
#include "mobile/viewmodels/DeviceListModel.h"
#include "mobile/viewmodels/Failure.h"
#include "mobile/viewmodels/LostHouseholdListModel.h"
#include <QUrl>

namespace aanzet {

// Devices and people: who works here, with what, and what happens when a device or a person goes. A right that this person
// lacks is false here, and its verb then does nothing.
class PeopleModel : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("belongs to the app")
    Q_PROPERTY(aanzet::DeviceListModel* ownDevices READ ownDevices CONSTANT)
    Q_PROPERTY(aanzet::ColleagueListModel* colleagues READ colleagues CONSTANT)
    Q_PROPERTY(QString ownId READ ownId NOTIFY changed)
    Q_PROPERTY(bool seesDevices READ seesDevices NOTIFY changed)
    Q_PROPERTY(bool administers READ administers NOTIFY changed)
    Q_PROPERTY(bool leads READ leads NOTIFY changed)
    Q_PROPERTY(bool online READ isOnline NOTIFY changed)
    Q_PROPERTY(bool busy READ isBusy NOTIFY changed)
    Q_PROPERTY(Done done READ done NOTIFY changed)
    Q_PROPERTY(int given READ given NOTIFY changed)
    Q_PROPERTY(int kept READ kept NOTIFY changed)
    Q_PROPERTY(aanzet::Failure::Kind failure READ failure NOTIFY changed)
    Q_PROPERTY(QString personId READ personId NOTIFY changed)
    Q_PROPERTY(QString personName READ personName NOTIFY changed)
    Q_PROPERTY(Role personRole READ personRole NOTIFY changed)
    Q_PROPERTY(bool personCurrent READ isPersonCurrent NOTIFY changed)
    Q_PROPERTY(aanzet::DeviceListModel* personDevices READ personDevices CONSTANT)
    Q_PROPERTY(QString deviceId READ deviceId NOTIFY changed)
    Q_PROPERTY(QString deviceMark READ deviceMark NOTIFY changed)
    Q_PROPERTY(QString deviceName READ deviceName NOTIFY changed)
    Q_PROPERTY(bool reviews READ reviews NOTIFY changed)
    Q_PROPERTY(QString deviceOwner READ deviceOwner NOTIFY changed)
    Q_PROPERTY(bool deviceOwn READ isDeviceOwn NOTIFY changed)
    Q_PROPERTY(bool deviceThis READ isDeviceThis NOTIFY changed)
    Q_PROPERTY(bool deviceCurrent READ isDeviceCurrent NOTIFY changed)
    Q_PROPERTY(bool deviceEmptied READ isDeviceEmptied NOTIFY changed)
    Q_PROPERTY(QDateTime deviceHeard READ deviceHeard NOTIFY changed)
    Q_PROPERTY(bool mayRemoveDevice READ mayRemoveDevice NOTIFY changed)
    Q_PROPERTY(aanzet::LostHouseholdListModel* contents READ contents CONSTANT)
    Q_PROPERTY(QUrl paper READ paper NOTIFY changed)
    Q_PROPERTY(QString savedTo READ savedTo NOTIFY changed)

public:
    // The numbers of the organisation's log.
    enum Role { NoRole, Worker, TeamLead, TeamAssistant, TableMember, PrivacyOfficer, KeyHolder, ApplicationAdmin };
    Q_ENUM(Role)
    // What the last verb came to; the next one clears it.
    enum Done { Nothing, DeviceRemoved, EmptyingOrdered, PersonRemoved, HouseholdsGiven, HouseholdsWaiting, PaperSaved };
    Q_ENUM(Done)

    using QObject::QObject;
    virtual DeviceListModel* ownDevices() = 0;
    virtual ColleagueListModel* colleagues() = 0;      // everybody else, who still works here first
    virtual QString ownId() const = 0;                 // of this person
    virtual bool seesDevices() const = 0;              // of colleagues: administrators and team leads
    virtual bool administers() const = 0;
    virtual bool reviews() const = 0;                  // lines of the log of access are sealed to this person
    virtual bool leads() const = 0;                    // may give somebody's households to a colleague
    virtual bool isOnline() const = 0;                 // the organisation has a server
    virtual bool isBusy() const = 0;                   // a verb is under way; another one does nothing
    virtual Done done() const = 0;
    virtual int given() const = 0;                     // households, with HouseholdsGiven and HouseholdsWaiting (for the next sync)
    virtual int kept() const = 0;                      // households that cannot be given from here
    virtual Failure::Kind failure() const = 0;

    // The person and the device whose page is open.
    virtual QString personId() const = 0;
    virtual QString personName() const = 0;
    virtual Role personRole() const = 0;
    virtual bool isPersonCurrent() const = 0;
    virtual DeviceListModel* personDevices() = 0;
    virtual QString deviceId() const = 0;
    virtual QString deviceMark() const = 0;
    virtual QString deviceName() const = 0;            // empty: none was given
    virtual QString deviceOwner() const = 0;
    virtual bool isDeviceOwn() const = 0;
    virtual bool isDeviceThis() const = 0;
    virtual bool isDeviceCurrent() const = 0;
    virtual bool isDeviceEmptied() const = 0;
    virtual QDateTime deviceHeard() const = 0;
    virtual bool mayRemoveDevice() const = 0;
    virtual LostHouseholdListModel* contents() = 0;    // of the open device
    virtual QUrl paper() const = 0;                    // where a file dialog for that list begins; names nobody
    virtual QString savedTo() const = 0;               // with PaperSaved

    // False: not known here, or not for this person's eyes.
    Q_INVOKABLE virtual bool openPerson(const QString& userId) = 0;
    Q_INVOKABLE virtual bool openDevice(const QString& deviceId) = 0;
    // Of the open device, when it is one's own; the team sees it, the server does not. Empty: none any more.
    Q_INVOKABLE virtual void nameDevice(const QString& name) = 0;
    // The log of access of the whole organisation, as far as this person may read it. Opening it is noted. Null: not theirs.
    // Whoever asks lets go of the one before.
    Q_INVOKABLE virtual aanzet::AccessReviewModel* openReview() = 0;
    // The open device, and for administrators with the order that it empties itself. None of this can be undone.
    Q_INVOKABLE virtual void removeDevice(bool andEmpty) = 0;
    Q_INVOKABLE virtual void emptyDevice() = 0;
    // contents() as a PDF, for the report of a data leak.
    Q_INVOKABLE virtual void savePaper(const QUrl& file) = 0;
    // The open person, with all devices.
    Q_INVOKABLE virtual void removePerson() = 0;
    Q_INVOKABLE virtual void giveHouseholds(const QString& toUserId) = 0;

Q_SIGNALS:
    void changed();
};

} // namespace aanzet
