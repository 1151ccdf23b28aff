// SPDX-License-Identifier: EUPL-1.2
#include "mobile/app/LiveApp.h"
#include <QTemporaryDir>
#include <QtTest>

using namespace aanzet;

// The app of a device that was without its server for too long: nothing readable reaches the screens but for the emergency
// day, whose reason stands in the access log.
class LiveLeaseTest : public QObject
{
    Q_OBJECT

    static constexpr const char* kPassphrase = "paard gieter zolder kruik";
    static constexpr crypto::KdfParameters kFloor{};

    QTemporaryDir m_dir;
    SpaceId m_household;

    std::string folder() const { return m_dir.path().toStdString() + "/vault"; }
    std::string tokens() const { return m_dir.path().toStdString() + "/tokens"; }

    void makeVault(std::chrono::days withoutContact)
    {
        vault::Options o;
        o.kdf = kFloor;
        o.tokenFolder = tokens();
        const SystemClock clock;
        auto v = vault::Vault::create(folder(), viewOf(kPassphrase), o);
        QVERIFY(v.ok());
        auto s = store::Store::load(*v, clock);
        QVERIFY(s.ok());
        auto founding = (*s)->prepareFounding("Lindenhaven", "Samira", {});
        QVERIFY(founding.ok());
        QVERIFY((*s)->adopt(std::move(*founding)).ok());
        QVERIFY((*s)->setRecoveryConfirmed(true).ok());
        auto household = (*s)->createHousehold("Gezin Kaya");
        QVERIFY(household.ok());
        m_household = *household;
        store::ServerRow server;
        server.url = "http://127.0.0.1:1";
        server.identity = crypto::SigningKey::generate().publicKey();
        server.lastContact = clock.now() - withoutContact;
        QVERIFY((*s)->setServer(server).ok());
    }
    LiveApp::Options options() const
    {
        LiveApp::Options o;
        o.vaultFolder = folder();
        o.tokenFolder = tokens();
        o.kdf = kFloor;
        o.sync = LiveSync::Mode::OnRequest;
        return o;
    }

private Q_SLOTS:
    void initTestCase() { QVERIFY(crypto::init()); }
    void init()
    {
        QDir(m_dir.path()).removeRecursively();
        QVERIFY(QDir().mkpath(m_dir.path()));
    }

    void aDeviceWithinItsTermShowsItsHouseholds()
    {
        makeVault(std::chrono::days(29));
        LiveApp app(options());
        app.unlock(QString::fromLatin1(kPassphrase));
        QTRY_COMPARE_WITH_TIMEOUT(app.state(), AppModel::Open, 20000);
        QVERIFY(!app.lease()->isOver());
        QCOMPARE(app.households()->rowCount(), 1);
        QCOMPARE(app.lease()->daysLeft(), 0);   // less than a whole one
    }

    void afterThirtyDaysNothingReadableIsHandedOutUntilTheEmergencyDay()
    {
        makeVault(std::chrono::days(31));
        const auto id = QString::fromStdString(m_household.hex());
        LiveApp app(options());
        bool wasShown = false;
        connect(&app, &AppModel::stateChanged, &app, [&] { wasShown |= app.state() == AppModel::Open && (!app.lease()->isOver() || app.households()->rowCount() > 0); });
        app.unlock(QString::fromLatin1(kPassphrase));
        QTRY_COMPARE_WITH_TIMEOUT(app.state(), AppModel::Open, 20000);
        QVERIFY(app.lease()->isOver());
        QVERIFY(!wasShown);
        QCOMPARE(app.households()->rowCount(), 0);
        QVERIFY(!app.openHousehold(id));
        QCOMPARE(app.people()->ownDevices()->rowCount(), 0);
        // A sync that reaches nobody opens nothing.
        app.sync()->start();
        QTRY_VERIFY_WITH_TIMEOUT(app.sync()->state() != SyncModel::Syncing, 20000);
        QVERIFY(app.lease()->isOver());
        QVERIFY(!app.openHousehold(id));

        app.lease()->takeEmergencyDay(QStringLiteral("crisis bij een gezin"));
        QVERIFY(!app.lease()->isOver());
        QCOMPARE(app.households()->rowCount(), 1);
        QVERIFY(app.openHousehold(id));
        QVERIFY(app.store()->build(record::Batch::kMaxBytes).ok());   // what waits is signed, as a sync would
        auto log = store::readAccess(*app.store());
        QVERIFY(log.ok());
        QCOMPARE(log->lines.size(), std::size_t(2));
        QCOMPARE(log->lines.front().line.action, store::AccessAction::Unlock);
        QCOMPARE(log->lines.back().line.action, store::AccessAction::LeaseOverride);
        QCOMPARE(log->lines.back().line.reason, std::string("crisis bij een gezin"));
    }

    // The other way round: open, and the time comes.
    void whatIsOpenGoesFromTheScreensWhenTheTermEnds()
    {
        makeVault(std::chrono::days(1));
        LiveApp app(options());
        app.unlock(QString::fromLatin1(kPassphrase));
        QTRY_COMPARE_WITH_TIMEOUT(app.state(), AppModel::Open, 20000);
        QPointer<HouseholdModel> open = app.openHousehold(QString::fromStdString(m_household.hex()));
        QVERIFY(open);
        auto server = app.store()->server();
        server.lastContact -= std::chrono::days(40);
        QVERIFY(app.store()->setServer(server).ok());
        app.sync()->start();   // reaches nobody; the lease is looked at afterwards
        QTRY_VERIFY_WITH_TIMEOUT(app.lease()->isOver(), 20000);
        QCOMPARE(app.households()->rowCount(), 0);
        QTRY_VERIFY(!open);
        QCOMPARE(app.state(), AppModel::Open);
        app.lock();
        QCOMPARE(app.state(), AppModel::Cold);
    }
};

QTEST_MAIN(LiveLeaseTest)
#include "tst_live_lease.moc"
