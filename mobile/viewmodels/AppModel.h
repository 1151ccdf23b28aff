// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "mobile/viewmodels/AgendaModel.h"
#include "mobile/viewmodels/ConflictListModel.h"
#include "mobile/viewmodels/ContentModel.h"
#include "mobile/viewmodels/CustodyModel.h"
#include "mobile/viewmodels/DoorModel.h"
#include "mobile/viewmodels/HandedReviewModel.h"
#include "mobile/viewmodels/HandoverListModel.h"
#include "mobile/viewmodels/HouseholdListModel.h"
#include "mobile/viewmodels/HouseholdModel.h"
#include "mobile/viewmodels/InviteModel.h"
#include "mobile/viewmodels/JoiningModel.h"
#include "mobile/viewmodels/KitModel.h"
#include "mobile/viewmodels/LeaseModel.h"
#include "mobile/viewmodels/PeopleModel.h"
#include "mobile/viewmodels/Place.h"
#include "mobile/viewmodels/ServicesModel.h"
#include "mobile/viewmodels/SettingsModel.h"
#include "mobile/viewmodels/DeviceModel.h"
#include "mobile/viewmodels/SheetDrafts.h"
#include "mobile/viewmodels/LockModel.h"
#include "mobile/viewmodels/SyncModel.h"
#include "mobile/viewmodels/TodayModel.h"

namespace aanzet {

// The root of what the window sees; given to Main.qml as its one required property.
class AppModel : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the program")
    Q_PROPERTY(State state READ state NOTIFY stateChanged)
    Q_PROPERTY(Membership membership READ membership NOTIFY stateChanged)
    Q_PROPERTY(aanzet::Failure::Kind failure READ failure NOTIFY stateChanged)
    Q_PROPERTY(QString userName READ userName NOTIFY stateChanged)
    Q_PROPERTY(QString recoveryKit READ recoveryKit NOTIFY stateChanged)
    Q_PROPERTY(aanzet::HouseholdListModel* households READ households CONSTANT)
    Q_PROPERTY(aanzet::ConflictListModel* conflicts READ conflicts CONSTANT)
    Q_PROPERTY(aanzet::SyncModel* sync READ sync CONSTANT)
    Q_PROPERTY(aanzet::TodayModel* today READ today CONSTANT)
    Q_PROPERTY(aanzet::AgendaModel* agenda READ agenda CONSTANT)
    Q_PROPERTY(aanzet::SettingsModel* settings READ settings CONSTANT)
    Q_PROPERTY(aanzet::LockModel* appLock READ appLock CONSTANT)
    Q_PROPERTY(aanzet::LeaseModel* lease READ lease CONSTANT)
    Q_PROPERTY(aanzet::PeopleModel* people READ people CONSTANT)
    Q_PROPERTY(aanzet::InviteModel* invites READ invites CONSTANT)
    Q_PROPERTY(aanzet::JoiningModel* joining READ joining CONSTANT)
    Q_PROPERTY(aanzet::HandoverListModel* handovers READ handovers CONSTANT)
    Q_PROPERTY(aanzet::KitModel* kit READ kit CONSTANT)
    Q_PROPERTY(aanzet::CustodyModel* custody READ custody CONSTANT)
    Q_PROPERTY(aanzet::ContentModel* content READ content CONSTANT)
    Q_PROPERTY(aanzet::ServicesModel* services READ services CONSTANT)
    Q_PROPERTY(aanzet::DoorModel* door READ door CONSTANT)
    Q_PROPERTY(PassphraseChange passphraseChange READ passphraseChange NOTIFY stateChanged)
    Q_PROPERTY(aanzet::HandedReviewModel* handedReview READ handedReview CONSTANT)
    Q_PROPERTY(aanzet::SheetDrafts* drafts READ drafts CONSTANT)
    Q_PROPERTY(aanzet::DeviceModel* device READ device CONSTANT)
    Q_PROPERTY(aanzet::Place place READ place NOTIFY stateChanged)

public:
    // NoVault: nothing on this device yet. Cold: closed, the passphrase opens it. Warm: locked, keys kept for the PIN.
    // Opening: the key is being derived (takes about a second). Open: work. Handed: the client holds the tablet.
    enum State { NoVault, Cold, Warm, Opening, Open, Handed };
    Q_ENUM(State)
    // Only of meaning while Open. Joining: a request is under way. Waiting: somebody has to admit this device.
    // RecoveryUnconfirmed: a recovery kit (recoveryKit()) was made and has not been copied out yet.
    enum Membership { NoOrganisation, Joining, Waiting, RecoveryUnconfirmed, Member };
    Q_ENUM(Membership)
    // Of changePassphrase(): takes about two seconds; what went wrong is failure().
    enum PassphraseChange { Unchanged, Changing, Changed };
    Q_ENUM(PassphraseChange)

    using QObject::QObject;
    virtual State state() const = 0;
    virtual Membership membership() const = 0;
    virtual Failure::Kind failure() const = 0; // of the last verb; the next verb clears it
    virtual QString userName() const = 0;
    virtual QString recoveryKit() const = 0; // groups separated by spaces; empty unless RecoveryUnconfirmed
    virtual HouseholdListModel* households() = 0;
    virtual ConflictListModel* conflicts() = 0;
    virtual SyncModel* sync() = 0;
    virtual TodayModel* today() = 0;
    virtual AgendaModel* agenda() = 0;
    virtual SettingsModel* settings() = 0;
    virtual LockModel* appLock() = 0;
    virtual LeaseModel* lease() = 0; // while it is over nothing else than sync is of meaning
    virtual PeopleModel* people() = 0;
    virtual InviteModel* invites() = 0;
    virtual JoiningModel* joining() = 0;
    virtual HandoverListModel* handovers() = 0;
    virtual KitModel* kit() = 0;
    virtual CustodyModel* custody() = 0;
    virtual ContentModel* content() = 0;
    virtual ServicesModel* services() = 0;
    virtual DoorModel* door() = 0;
    virtual PassphraseChange passphraseChange() const = 0;
    virtual HandedReviewModel* handedReview() = 0; // what clients made on this device
    virtual SheetDrafts* drafts() = 0;
    virtual DeviceModel* device() = 0;
    virtual Place place() const = 0; // where the person was when this vault was last open; nowhere while it is not

    Q_INVOKABLE virtual void createVault(const QString& passphrase) = 0;
    Q_INVOKABLE virtual void unlock(const QString& passphrase) = 0;
    Q_INVOKABLE virtual void lock() = 0;
    // Closed, and the passphrase forgotten: the kit opens the vault of this device, under a new passphrase.
    Q_INVOKABLE virtual void resetPassphrase(const QString& kit, const QString& passphrase) = 0;
    Q_INVOKABLE virtual void changePassphrase(const QString& before, const QString& passphrase) = 0;
    // A new vault becomes one of the devices of who holds this kit. link: as it stands on the kit.
    Q_INVOKABLE virtual void recover(const QString& link, const QString& kit) = 0;
    // A vault of its own with invented households, no server; never mixed with real data.
    Q_INVOKABLE virtual void tryDemo() = 0;
    // server: the founding link, or empty for an organisation without a server.
    Q_INVOKABLE virtual void found(const QString& server, const QString& organisation, const QString& name) = 0;
    // An invitation, or the link that another device of the same person shows.
    Q_INVOKABLE virtual void join(const QString& link, const QString& name) = 0;
    Q_INVOKABLE virtual void confirmRecovery(const QString& groups) = 0;
    // Null when it is not on this device. Belongs to this model and lives until the next openHousehold() or lock().
    Q_INVOKABLE virtual aanzet::HouseholdModel* openHousehold(const QString& householdId) = 0;
    // Kept, sealed, within half a second. Numbers as in Place.
    Q_INVOKABLE virtual void keepPlace(const QString& section, const QString& page, const QString& household, const QString& record, int field, int fromEnd) = 0;

Q_SIGNALS:
    void stateChanged();
};

} // namespace aanzet
