// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "mobile/viewmodels/AppModel.h"
#include "tests/qml/fakes/FakeAgenda.h"
#include "tests/qml/fakes/FakeConflicts.h"
#include "tests/qml/fakes/FakeContent.h"
#include "tests/qml/fakes/FakeDoor.h"
#include "tests/qml/fakes/FakeHousehold.h"
#include "tests/qml/fakes/FakeHouseholds.h"
#include "tests/qml/fakes/FakeServices.h"
#include "tests/qml/fakes/FakeSettings.h"
#include "tests/qml/fakes/FakeDevice.h"
#include "tests/qml/fakes/FakeSheetDrafts.h"
#include "tests/qml/fakes/FakeInvites.h"
#include "tests/qml/fakes/FakeJoining.h"
#include "tests/qml/fakes/FakeKeys.h"
#include "tests/qml/fakes/FakeLease.h"
#include "tests/qml/fakes/FakeLock.h"
#include "tests/qml/fakes/FakePeople.h"
#include "tests/qml/fakes/FakeSync.h"
#include "tests/qml/fakes/FakeToday.h"

namespace aanzet {

// The whole app without a store: passphrase "paard gieter zolder kruik", twelve invented households.
class FakeAppModel : public AppModel
{
    Q_OBJECT
    QML_NAMED_ELEMENT(FakeAppModel)

public:
    explicit FakeAppModel(QObject* parent = nullptr);
    State state() const override { return m_state; }
    Membership membership() const override { return m_membership; }
    Failure::Kind failure() const override { return m_failure; }
    QString userName() const override { return m_userName; }
    QString recoveryKit() const override;
    HouseholdListModel* households() override { return &m_households; }
    ConflictListModel* conflicts() override { return &m_conflicts; }
    SyncModel* sync() override { return &m_sync; }
    TodayModel* today() override { return &m_today; }
    FakeAgenda* agenda() override { return &m_agenda; }
    SettingsModel* settings() override { return &m_settings; }
    FakeLock* appLock() override { return &m_lock; }
    FakeLease* lease() override { return &m_lease; }
    FakePeople* people() override { return &m_colleagues; }
    FakeInvites* invites() override { return &m_invites; }
    FakeJoining* joining() override { return &m_joining; }
    HandoverListModel* handovers() override { return &m_handovers; }
    FakeKit* kit() override { return &m_kit; }
    FakeCustody* custody() override { return &m_custody; }
    FakeServices* services() override { return &m_services; }
    FakeSheetDrafts* drafts() override { return &m_drafts; }
    FakeDevice* device() override { return &m_device; }
    FakeContent* content() override { return &m_ownContent; }
    FakeDoor* door() override { return &m_door; }
    PassphraseChange passphraseChange() const override { return m_passphraseChange; }
    FakeHandedReview* handedReview() override { return &m_review; }
    Place place() const override { return m_place; }
    void keepPlace(const QString& section, const QString& page, const QString& household, const QString& record, int field, int fromEnd) override;
    void createVault(const QString& passphrase) override;
    void unlock(const QString& passphrase) override;
    void lock() override;
    void resetPassphrase(const QString& kit, const QString& passphrase) override;
    void changePassphrase(const QString& before, const QString& passphrase) override;
    void recover(const QString& link, const QString& kit) override;
    void tryDemo() override;
    void found(const QString& server, const QString& organisation, const QString& name) override;
    void join(const QString& link, const QString& name) override;
    void confirmRecovery(const QString& groups) override;
    aanzet::HouseholdModel* openHousehold(const QString& householdId) override;

    // Puts the app in a state by its name: see the end of the .cpp. Unknown names abort the test.
    Q_INVOKABLE void play(const QString& scene);
    Q_INVOKABLE aanzet::FakeHousehold* openedHousehold() const { return m_household; }
    // How many people stand on the drawing of the households that are opened from now on.
    Q_INVOKABLE void drawPeople(int people) { m_people = people; }
    // As after a kill: the window opens there next time.
    Q_INVOKABLE void setPlace(const QString& section, const QString& page, const QString& household, const QString& record, int field, int fromEnd)
    {
        keepPlace(section, page, household, record, field, fromEnd);
    }
    Q_INVOKABLE QString lastVerb() const { return m_verb; }

private:
    void become(State state, Membership membership, Failure::Kind failure = Failure::None);

    FakeContent m_ownContent;
    FakeDoor m_door;
    State m_state = NoVault;
    Membership m_membership = NoOrganisation;
    Failure::Kind m_failure = Failure::None;
    QString m_userName;
    QString m_verb;
    FakeHouseholds m_households;
    FakeConflicts m_conflicts;
    FakeSync m_sync;
    FakeToday m_today;
    FakeAgenda m_agenda;
    FakeSettings m_settings;
    FakeLock m_lock;
    FakeLease m_lease;
    FakePeople m_colleagues;
    FakeInvites m_invites;
    FakeJoining m_joining;
    HandoverListModel m_handovers;
    FakeKit m_kit;
    FakeSheetDrafts m_drafts;
    FakeDevice m_device;
    FakeServices m_services;
    FakeCustody m_custody;
    PassphraseChange m_passphraseChange = Unchanged;
    FakeHandedReview m_review;
    Place m_place;
    FakeHousehold* m_household = nullptr;
    int m_people = -1; // as the content says
    FakeHousehold::Content m_content = FakeHousehold::Full;
};

} // namespace aanzet
