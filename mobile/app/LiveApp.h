// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "mobile/agenda/StoredAgenda.h"
#include "mobile/agenda/StoredToday.h"
#include "mobile/app/Clipboard.h"
#include "mobile/app/DemoFill.h"
#include "mobile/app/LiveDoor.h"
#include "mobile/app/LiveLock.h"
#include "mobile/app/LiveSync.h"
#include "mobile/assessments/InstrumentCatalogue.h"
#include "mobile/circle/StoredAccessReview.h"
#include "mobile/handed/ClientWords.h"
#include "mobile/handed/StoredHandedReview.h"
#include "mobile/households/StoredConflicts.h"
#include "mobile/households/StoredHousehold.h"
#include "mobile/households/StoredHouseholdList.h"
#include "mobile/services/StoredServices.h"
#include "mobile/households/StoredSheetDrafts.h"
#include "mobile/households/UnfinishedMoves.h"
#include "mobile/settings/StoredDevice.h"
#include "mobile/packs/PackFolders.h"
#include "mobile/packs/StoredContent.h"
#include "mobile/prints/KeyPapers.h"
#include "mobile/viewmodels/HandoverListModel.h"
#include "mobile/session/Session.h"
#include "mobile/settings/StoredSettings.h"
#include "mobile/store/AccessBook.h"
#include "mobile/talkpicture/TalkPackShelf.h"
#include "mobile/trust/StoredCustody.h"
#include "mobile/trust/StoredInvites.h"
#include "mobile/trust/StoredJoining.h"
#include "mobile/trust/StoredKit.h"
#include "mobile/trust/StoredLease.h"
#include "mobile/trust/StoredPeople.h"
#include "mobile/viewmodels/AppModel.h"
#include <QFuture>
#include <QPointer>
#include <memory>

namespace aanzet {

class StoredAttachments;
class StoredVisit;
class StoredAssessment;
class StoredPrints;
class StoredNetwork;
class StoredPlan;
class StoredSafety;
class StoredTalkPicture;
class StoredCircle;
class StoredHandover;

// The composition root: vault, store, session and sync, and the view models over them. Keys stay in here; what QML gets
// is what a person sees. Deriving a key (about a second) happens on another thread, everything else on this one.
class LiveApp final : public AppModel, private session::KeyHolder
{
    Q_OBJECT

public:
    struct Options {
        std::string vaultFolder;
        std::string tokenFolder;                  // empty: the user's state folder
        std::optional<crypto::KdfParameters> kdf; // tests and the demo, whose passphrase nobody types
        QString language;                         // "nl", "en"; empty: as it was chosen
        QString preferences;                      // file of how the window looks; empty: kept nowhere
        QString assets = QStringLiteral(":/assets");
        LiveSync::Mode sync = LiveSync::Mode::Automatic;
        session::Policy policy;
    };
    explicit LiveApp(Options options, QObject* parent = nullptr);
    ~LiveApp() override;

    State state() const override { return m_state; }
    Membership membership() const override;
    Failure::Kind failure() const override { return m_failure; }
    QString userName() const override { return m_userName; }
    QString recoveryKit() const override { return m_kit; }
    HouseholdListModel* households() override { return &m_households; }
    ConflictListModel* conflicts() override { return &m_conflicts; }
    SyncModel* sync() override { return &m_sync; }
    TodayModel* today() override { return &m_today; }
    AgendaModel* agenda() override { return &m_agenda; }
    SettingsModel* settings() override { return &m_settings; }
    LockModel* appLock() override { return &m_lock; }
    LeaseModel* lease() override { return &m_lease; }
    PeopleModel* people() override { return &m_people; }
    InviteModel* invites() override { return &m_invites; }
    JoiningModel* joining() override { return &m_joining; }
    HandoverListModel* handovers() override { return &m_handovers; }
    KitModel* kit() override { return &m_kitModel; }
    CustodyModel* custody() override { return &m_custody; }
    ContentModel* content() override { return &m_content; }
    ServicesModel* services() override { return &m_services; }
    DoorModel* door() override { return &m_door; }
    PassphraseChange passphraseChange() const override { return m_passphraseChange; }
    HandedReviewModel* handedReview() override { return &m_review; }
    StoredSheetDrafts* drafts() override { return &m_drafts; }
    StoredDevice* device() override { return &m_device; }
    Place place() const override { return m_place; }
    void keepPlace(const QString& section, const QString& page, const QString& household, const QString& record, int field, int fromEnd) override;

    void createVault(const QString& passphrase) override;
    void unlock(const QString& passphrase) override;
    void lock() override;
    void resetPassphrase(const QString& kit, const QString& passphrase) override;
    void changePassphrase(const QString& before, const QString& passphrase) override;
    void recover(const QString& link, const QString& kit) override;
    void tryDemo() override { beginDemo({}); }
    void found(const QString& server, const QString& organisation, const QString& name) override;
    void join(const QString& link, const QString& name) override;
    void confirmRecovery(const QString& groups) override;
    aanzet::HouseholdModel* openHousehold(const QString& householdId) override;

    // A new vault under a passphrase that nobody sees, an organisation at `server` (empty: none), the invented households.
    void beginDemo(const QString& server);
    // The invented households into the organisation that is there.
    void fillWithDemo();

    store::Store* store() { return m_store.get(); }
    LiveSync& live() { return m_sync; }
    StoredHousehold* openedHousehold() const { return m_household; }   // null: none
    AssessmentEditor* openedAssessment() const;

Q_SIGNALS:
    void demoReady();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    // KeyHolder
    Result<crypto::SecretBytes> wrapKeys() override;
    void dropKeys() override;
    Status restoreKeys(crypto::SecretBytes keys) override;

    void derive(std::function<Status()> onOtherThread);
    void derived(const Status& done);
    Status openStore();
    Failure::Kind openFailure(ErrorCode code);
    void showContents();              // of the store, to the screens
    void hideContents();
    void closeStore();
    void openFolder();                // the vault that lies there, still closed
    LiveDoor::Hooks doorHooks();
    void leaseChanged();
    Converse conversation();
    void joinEnded(const Status& done);
    Status noteAccess(store::AccessAction action, const SpaceId& household, const std::string& reason);
    void obeyWipe();                  // after each sync: was this device ordered to be emptied?
    void emptyVault();
    void storeChanged();
    StoredContent::Surroundings contentSurroundings();
    std::string languageOf(const store::HouseholdRef& household);
    void refreshAll();
    void followClock();
    void writePlace();
    void readPlace();
    void resetDemo();
    StoredSettings::Surroundings settingsSurroundings();
    std::string language() const { return m_settings.language().toStdString(); }
    void become(State state);
    void fail(const Error& error);
    void tickSession();
    void foregroundChanged();
    void sessionChanged(session::State state);
    std::optional<LiveLock::Handing> whatIsOpen(HandedPage::Kind kind);
    StoredHandedReview::Surroundings reviewSurroundings();
    void foundNow(const QString& server, const QString& organisation, const QString& name, std::function<void(Status)> done);
    void continueDemo();
    void writeDemo();
    JournalWords journalWords();
    StoredHousehold::Editors editors();
    StoredAccessReview::Surroundings reviewing();
    AccessReviewModel* wholeReview(QObject* parent);
    void sendAccessLines();
    // The way back (LiveKeys.cpp)
    Status handOutKit();
    Status ensureKit();               // whoever is a member has one: the one that waits to be typed back, or a new one
    StoredKit::Surroundings kitSurroundings();
    StoredCustody::Surroundings custodySurroundings();
    StoredServices::Surroundings servicesSurroundings();
    SecretPaper::Surroundings secretPapers();
    prints::Wish keyWish() const;

    Options m_options;
    WorkClock m_clock;
    SystemClock m_requestClock;
    InstrumentCatalogue m_catalogue;
    prints::PrintWords m_printWords;
    FlowCatalogue m_flows;
    std::optional<vault::Vault> m_vault;
    std::unique_ptr<session::Session> m_session;
    std::unique_ptr<store::Store> m_store;
    std::optional<store::AccessBook> m_access;   // who looked at what
    StoredHouseholdList m_households;
    StoredConflicts m_conflicts;
    LiveSync m_sync;
    StoredToday m_today;
    StoredAgenda m_agenda;
    StoredSettings m_settings;
    LiveLock m_lock;
    StoredLease m_lease;
    Clipboard m_clipboard;
    StoredPeople m_people;
    StoredInvites m_invites;
    StoredJoining m_joining;
    QPointer<StoredHousehold> m_household;
    QPointer<StoredVisit> m_visit;
    QPointer<StoredAttachments> m_attachments;   // of that visit
    QPointer<StoredAssessment> m_assessment;
    QPointer<StoredPrints> m_prints;
    QPointer<StoredNetwork> m_network;
    QPointer<StoredPlan> m_plan;
    QPointer<StoredSafety> m_safetyPlan;
    packs::PackFolders m_packFolders;   // before who shows what is in them
    talkpicture::TalkPackShelf m_talkPacks;
    QPointer<StoredTalkPicture> m_talk;
    QPointer<StoredCircle> m_circle;
    QPointer<StoredAccessReview> m_wholeReview;
    QPointer<StoredHandover> m_handover;
    HandoverListModel m_handovers;
    StoredKit m_kitModel;
    StoredCustody m_custody;
    StoredContent m_content;
    StoredServices m_services;
    ClientWords m_clientWords;
    StoredHandedReview m_review;
    UnfinishedMoves m_unfinished;
    LiveDoor m_door;
    StoredSheetDrafts m_drafts;
    StoredDevice m_device;
    Place m_place;
    QTimer m_placeTimer;
    QTimer m_sessionTimer, m_minute, m_sweep;
    State m_state = NoVault;
    State m_closingTo = Cold;   // what the window shows from the moment the keys go
    bool m_isWipeUnfinished = false;   // ordered, and the disk did not let go of everything
    bool m_isJoining = false;
    bool m_isByKit = false;     // what is being opened, by the kit
    PassphraseChange m_passphraseChange = Unchanged;
    QFuture<Status> m_changing;
    bool m_hadKit = false;      // when it began: the slots are not looked at meanwhile
    bool m_isRefreshDue = false;
    bool m_isShown = false;     // the contents are with the screens: not while the lease is over
    Failure::Kind m_failure = Failure::None;
    QString m_userName, m_kit;
    crypto::SecretBytes m_demoPassphrase;   // set: this vault holds the demo
    QString m_demoServer;
    std::optional<DemoFill> m_demoFill;
};

} // namespace aanzet
