// SPDX-License-Identifier: EUPL-1.2
#include "mobile/trust/LostDevicePaper.h"
#include "mobile/trust/StoredPeople.h"
#include "shared/schema/TypeIds.h"
#include "tests/unit/store/Team.h"
#include <QTemporaryDir>
#include <QTest>

using namespace aanzet;
using namespace aanzet::test;

// Devices and people as the screens see them: Ada founded and administers, Bo and Cy are workers; a real server in between.
class tst_stored_people : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void everybodySeesWhoAndOnlySomeSeeWithWhat();
    void aRemovedDeviceIsRefusedAtOnceAndToldToEmptyItself();
    void whatWasOnALostDeviceIsListed();
    void theListOfALostDeviceIsAPaper();
    void aRemovedPersonGoesWithAllDevices();
    void allHouseholdsGoToAColleagueInOneAct();
    void householdsThatWaitForTheSyncAreNotSaidToBeGiven();
    void whoMayNotDoesNothing();
    void withoutANetworkNothingChangesAndItIsTold();
    void eachActIsNotedBeforeItHappens();
    void aNameOfOnesOwnIsSeenByTheTeam();
    void nobodyNamesSomebodyElsesDevice();
    void theWholeLogIsForTheReviewersAlone();
    void aLockedVaultTellsNothing();

private:
    std::unique_ptr<StoredPeople> make(Tablet& tablet)
    {
        auto people = std::make_unique<StoredPeople>(StoredPeople::Surroundings{
            [this, &tablet](std::unique_ptr<sync::Exchange> exchange, std::function<void(sync::Exchange&)> done) {
                (void)m_team->converse(tablet, *exchange);
                done(*exchange);
            },
            [this](store::AccessAction action, const std::string& about) {
                m_noted.push_back({action, about});
                return m_note;
            },
            &tablet.clock, [] { return QStringLiteral("nl"); }, {}, {}});
        people->show(tablet.store.get());
        return people;
    }
    Status makeRole(const UserId& user, membership::Role role)
    {
        AANZET_CHECK(m_team->syncAll());
        auto& ada = *m_team->ada.store;
        sync::OrgEntriesExchange e(ada, {[&](store::Trust&) { return membership::makeRoleChange(*ada.orgLog(), ada.deviceKeys(), ada.trustedNow(), user, role); }});
        AANZET_CHECK(m_team->converse(m_team->ada, e));
        return m_team->syncAll();
    }
    static QString hex(const UserId& user) { return QString::fromStdString(user.hex()); }
    static QString deviceOf(const Tablet& tablet) { return QString::fromStdString(tablet.store->device().hex()); }
    static const ColleagueRow& row(StoredPeople& people, const UserId& user)
    {
        for (const auto& r : people.colleagues()->rows())
            if (r.id == hex(user)) return r;
        qFatal("no such colleague");
    }

    std::unique_ptr<Team> m_team;
    std::vector<std::pair<store::AccessAction, std::string>> m_noted;
    Status m_note;
};

void tst_stored_people::init()
{
    if (!m_team) m_team = std::make_unique<Team>();
    m_team->begin();
    QVERIFY(m_team->syncAll().ok());
    m_noted.clear();
    m_note = {};
}

void tst_stored_people::everybodySeesWhoAndOnlySomeSeeWithWhat()
{
    const auto ada = make(m_team->ada), bo = make(m_team->bo);
    QCOMPARE(ada->ownDevices()->count(), 1);
    QVERIFY(ada->ownDevices()->rows().first().thisOne && ada->ownDevices()->rows().first().current);
    QVERIFY(ada->ownDevices()->rows().first().lastHeard.isValid());
    QCOMPARE(ada->colleagues()->count(), 2);
    QCOMPARE(row(*ada, m_team->boUser).role, int(PeopleModel::Worker));
    QVERIFY(ada->administers() && ada->leads() && ada->seesDevices());
    QVERIFY(!bo->administers() && !bo->leads() && !bo->seesDevices());
    QVERIFY(ada->openPerson(hex(m_team->boUser)));
    QCOMPARE(ada->personName(), QStringLiteral("Bo"));
    QCOMPARE(ada->personDevices()->count(), 1);
    QVERIFY(ada->openDevice(deviceOf(m_team->bo)));
    QVERIFY(ada->mayRemoveDevice());
    QVERIFY(bo->openPerson(hex(m_team->cyUser)));
    QCOMPARE(bo->personDevices()->count(), 0);
    QVERIFY(!bo->openDevice(deviceOf(m_team->cy)));
    QVERIFY(!bo->openPerson(QStringLiteral("nobody")));
    // A team lead sees devices, and still removes nobody.
    QVERIFY(makeRole(m_team->boUser, membership::Role::TeamLead).ok());
    bo->refresh();
    QVERIFY(bo->seesDevices() && bo->leads() && !bo->administers());
    QVERIFY(bo->openPerson(hex(m_team->cyUser)));
    QVERIFY(bo->openDevice(deviceOf(m_team->cy)));
    QVERIFY(!bo->mayRemoveDevice());
}

void tst_stored_people::aRemovedDeviceIsRefusedAtOnceAndToldToEmptyItself()
{
    const auto ada = make(m_team->ada);
    QVERIFY(ada->openPerson(hex(m_team->boUser)) && ada->openDevice(deviceOf(m_team->bo)));
    ada->removeDevice(false);
    QCOMPARE(ada->failure(), Failure::None);
    QCOMPARE(ada->done(), PeopleModel::DeviceRemoved);
    QVERIFY(!ada->isDeviceCurrent() && !ada->isDeviceEmptied() && !ada->isBusy());
    QVERIFY(!m_team->service().directory()->org()->state().isCurrent(m_team->bo.store->device()));
    ada->emptyDevice();
    QCOMPARE(ada->done(), PeopleModel::EmptyingOrdered);
    QVERIFY(ada->isDeviceEmptied());
    QCOMPARE(errorName(m_team->sync(m_team->bo).code()), errorName(ErrorCode::Revoked));
    QVERIFY(store::Trust(*m_team->bo.store).isWipeOrdered());
    ada->removeDevice(true);      // once is enough
    QCOMPARE(m_noted.size(), std::size_t(2));
}

void tst_stored_people::whatWasOnALostDeviceIsListed()
{
    const auto ada = make(m_team->ada);
    QVERIFY(ada->openPerson(hex(m_team->boUser)) && ada->openDevice(deviceOf(m_team->bo)));
    const auto check = [&] {
        QCOMPARE(ada->contents()->count(), 1);
        const auto& lost = ada->contents()->rows().first();
        QCOMPARE(lost.name, QStringLiteral("Gezin Kaya"));
        QVERIFY(lost.client && lost.professional && lost.since.isValid());
    };
    check();
    ada->removeDevice(true);
    check();                      // the report is written afterwards
}

void tst_stored_people::theListOfALostDeviceIsAPaper()
{
    const auto ada = make(m_team->ada);
    QTemporaryDir folder;
    const auto file = folder.filePath(QStringLiteral("lijst"));
    ada->savePaper(QUrl::fromLocalFile(file));         // no device is open
    QVERIFY(m_noted.empty());
    QVERIFY(ada->openPerson(hex(m_team->boUser)) && ada->openDevice(deviceOf(m_team->bo)));
    QVERIFY(!ada->paper().fileName().contains(QLatin1String("Bo")));
    m_note = ErrorCode::DiskFull;
    ada->savePaper(QUrl::fromLocalFile(file));
    QCOMPARE(ada->failure(), Failure::DiskFull);
    QVERIFY(!QFile::exists(file + QStringLiteral(".pdf")));
    m_note = {};
    ada->savePaper(QUrl::fromLocalFile(file));
    QCOMPARE(ada->done(), PeopleModel::PaperSaved);
    QCOMPARE(m_noted.back().first, store::AccessAction::Export);
    QFile pdf(file + QStringLiteral(".pdf"));
    QVERIFY(pdf.open(QIODevice::ReadOnly));
    QVERIFY(pdf.readAll().startsWith("%PDF"));
    // The words of it, before they become lines.
    LostDevice lost{QStringLiteral("3f9a01c2"), QStringLiteral("Bo"), {}, false, true, ada->contents()->rows()};
    const auto paper = lostDevicePaper(lost, m_team->ada.clock, QStringLiteral("nl"));
    QCOMPARE(paper.owner, print::Owner::Professional);
    bool isNamed = false;
    for (const auto& block : paper.blocks)
        if (const auto* table = std::get_if<print::Table>(&block.content))
            for (const auto& r : table->rows) isNamed |= r.front().text == "Gezin Kaya";
    QVERIFY(isNamed);
}

void tst_stored_people::aRemovedPersonGoesWithAllDevices()
{
    const auto ada = make(m_team->ada);
    QVERIFY(ada->openPerson(hex(m_team->boUser)));
    ada->removePerson();
    QCOMPARE(ada->failure(), Failure::None);
    QCOMPARE(ada->done(), PeopleModel::PersonRemoved);
    QVERIFY(!ada->isPersonCurrent());
    QVERIFY(!row(*ada, m_team->boUser).current);
    QCOMPARE(ada->colleagues()->rows().last().id, hex(m_team->boUser));   // those who are gone stand last
    QCOMPARE(errorName(m_team->sync(m_team->bo).code()), errorName(ErrorCode::Revoked));
    QVERIFY(!m_team->service().directory()->space(m_team->dossier)->state().canRead(m_team->boUser));
}

void tst_stored_people::allHouseholdsGoToAColleagueInOneAct()
{
    const auto ada = make(m_team->ada);
    QVERIFY(ada->openPerson(hex(m_team->boUser)));
    ada->giveHouseholds(hex(m_team->cyUser));
    QCOMPARE(ada->failure(), Failure::None);
    QCOMPARE(ada->done(), PeopleModel::HouseholdsGiven);
    QCOMPARE(ada->given(), 1);
    QCOMPARE(ada->kept(), 0);
    const auto state = m_team->service().directory()->space(m_team->dossier)->state();
    QVERIFY(state.manages(m_team->cyUser));
    // What somebody else manages cannot be given from here.
    QVERIFY(makeRole(m_team->boUser, membership::Role::TeamLead).ok());
    const auto bo = make(m_team->bo);
    QVERIFY(bo->openPerson(hex(m_team->cyUser)));
    bo->giveHouseholds(bo->ownId());
    QCOMPARE(bo->given(), 0);
    QCOMPARE(bo->kept(), 1);
}

// Found when the change was read once more: without a network the screen said that they had been given.
void tst_stored_people::householdsThatWaitForTheSyncAreNotSaidToBeGiven()
{
    const auto ada = make(m_team->ada);
    QVERIFY(ada->openPerson(hex(m_team->boUser)));
    m_team->line = [](const protocol::HttpRequest&) { return Line::NoRequest; };
    ada->giveHouseholds(hex(m_team->cyUser));
    QCOMPARE(ada->failure(), Failure::None);
    QCOMPARE(ada->done(), PeopleModel::HouseholdsWaiting);
    QCOMPARE(ada->given(), 1);
    QVERIFY(!ada->isBusy());
    const auto isGiven = [&] { return m_team->service().directory()->space(m_team->dossier)->state().manages(m_team->cyUser); };
    QVERIFY(!isGiven());
    m_team->line = nullptr;
    QVERIFY(m_team->sync(m_team->ada).ok());
    QVERIFY(isGiven());
}

void tst_stored_people::whoMayNotDoesNothing()
{
    const auto bo = make(m_team->bo);
    QVERIFY(bo->openPerson(hex(m_team->cyUser)));
    bo->removePerson();
    bo->giveHouseholds(bo->ownId());
    QVERIFY(bo->openDevice(deviceOf(m_team->bo)));
    QVERIFY(!bo->mayRemoveDevice());   // the one in use
    bo->removeDevice(true);
    bo->emptyDevice();
    QVERIFY(m_noted.empty());
    QCOMPARE(bo->done(), PeopleModel::Nothing);
    QVERIFY(m_team->service().directory()->org()->state().isCurrent(m_team->cyUser));
    const auto ada = make(m_team->ada);
    QVERIFY(!ada->openPerson(hex(m_team->adaUser)));   // nobody removes themselves
}

void tst_stored_people::withoutANetworkNothingChangesAndItIsTold()
{
    const auto ada = make(m_team->ada);
    QVERIFY(ada->openPerson(hex(m_team->boUser)) && ada->openDevice(deviceOf(m_team->bo)));
    m_team->line = [](const protocol::HttpRequest&) { return Line::NoRequest; };
    ada->removeDevice(true);
    QCOMPARE(ada->failure(), Failure::Offline);
    QCOMPARE(ada->done(), PeopleModel::Nothing);
    QVERIFY(ada->isDeviceCurrent() && !ada->isBusy());
    m_team->line = nullptr;
    ada->removeDevice(true);
    QCOMPARE(ada->failure(), Failure::None);
    QVERIFY(!ada->isDeviceCurrent() && ada->isDeviceEmptied());
}

void tst_stored_people::eachActIsNotedBeforeItHappens()
{
    const auto ada = make(m_team->ada);
    QVERIFY(ada->openPerson(hex(m_team->boUser)));
    m_note = ErrorCode::DiskFull;
    ada->removePerson();
    ada->giveHouseholds(hex(m_team->cyUser));
    QCOMPARE(ada->failure(), Failure::DiskFull);
    QVERIFY(m_team->service().directory()->org()->state().isCurrent(m_team->boUser));
    QVERIFY(!m_team->service().directory()->space(m_team->dossier)->state().manages(m_team->cyUser));
    m_note = {};
    ada->removePerson();
    QCOMPARE(m_noted.back().first, store::AccessAction::People);
    QCOMPARE(m_noted.back().second, m_team->boUser.hex());
}

void tst_stored_people::aNameOfOnesOwnIsSeenByTheTeam()
{
    const auto bo = make(m_team->bo);
    const auto id = deviceOf(m_team->bo);
    QVERIFY(bo->openDevice(id));
    const auto entries = m_team->ada.store->orgLog()->size();
    bo->nameDevice(QStringLiteral("  Tablet in de  blauwe tas "));
    QCOMPARE(bo->failure(), Failure::None);
    QCOMPARE(bo->deviceName(), QStringLiteral("Tablet in de blauwe tas"));
    QVERIFY(m_team->syncAll(2).ok());
    const auto ada = make(m_team->ada);
    QVERIFY(ada->openPerson(hex(m_team->boUser)));
    QCOMPARE(ada->personDevices()->rows().first().name, QStringLiteral("Tablet in de blauwe tas"));
    QCOMPARE(m_team->ada.store->orgLog()->size(), entries);     // no name in the organisation's log (ADR 7)
    bo->nameDevice(QStringLiteral("Oude tablet"));
    QVERIFY(m_team->syncAll(2).ok());
    ada->refresh();
    QCOMPARE(ada->personDevices()->rows().first().name, QStringLiteral("Oude tablet"));
    bo->nameDevice({});
    QVERIFY(m_team->syncAll(2).ok());
    ada->refresh();
    QVERIFY(ada->personDevices()->rows().first().name.isEmpty());
}

void tst_stored_people::nobodyNamesSomebodyElsesDevice()
{
    const auto ada = make(m_team->ada);
    QVERIFY(ada->openPerson(hex(m_team->boUser)) && ada->openDevice(deviceOf(m_team->bo)));
    ada->nameDevice(QStringLiteral("van Ada"));
    QVERIFY(ada->deviceName().isEmpty());
    // Written past the screen: whoever shows it looks who wrote it.
    auto& store = *m_team->ada.store;
    RecordId record;
    record.b = m_team->bo.store->device().b;
    QVERIFY(store.put({*store.spaceOfKind(SpaceKind::Team), types::DeviceName, record, {{2, record, {}}, {3, std::string("van Ada"), {}}}}).ok());
    QVERIFY(m_team->syncAll(2).ok());
    ada->refresh();
    QVERIFY(ada->personDevices()->rows().first().name.isEmpty());
    const auto bo = make(m_team->bo);
    QVERIFY(bo->ownDevices()->rows().first().name.isEmpty());
    // The owner's own word then counts.
    QVERIFY(bo->openDevice(deviceOf(m_team->bo)));
    bo->nameDevice(QStringLiteral("van Bo"));
    QCOMPARE(bo->deviceName(), QStringLiteral("van Bo"));
}

void tst_stored_people::theWholeLogIsForTheReviewersAlone()
{
    auto ada = make(m_team->ada), bo = make(m_team->bo);
    QVERIFY(ada->reviews() && !bo->reviews());                  // without an officer: the administrators
    QVERIFY(!bo->openReview());
    QVERIFY(makeRole(m_team->cyUser, membership::Role::PrivacyOfficer).ok());
    ada->refresh();
    bo->refresh();
    QVERIFY(!ada->reviews() && !bo->reviews() && !ada->openReview());
    QVERIFY(make(m_team->cy)->reviews());
}

void tst_stored_people::aLockedVaultTellsNothing()
{
    const auto ada = make(m_team->ada);
    QVERIFY(ada->openPerson(hex(m_team->boUser)) && ada->openDevice(deviceOf(m_team->bo)));
    ada->show(nullptr);
    QCOMPARE(ada->ownDevices()->count(), 0);
    QCOMPARE(ada->colleagues()->count(), 0);
    QCOMPARE(ada->personDevices()->count(), 0);
    QCOMPARE(ada->contents()->count(), 0);
    QVERIFY(ada->personName().isEmpty() && ada->deviceId().isEmpty() && !ada->administers() && !ada->mayRemoveDevice());
    ada->removeDevice(true);
    ada->removePerson();
    QVERIFY(m_noted.empty());
}

QTEST_MAIN(tst_stored_people)
#include "tst_stored_people.moc"
