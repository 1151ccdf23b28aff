// SPDX-License-Identifier: EUPL-1.2
#include "mobile/app/LiveApp.h"
#include <QTemporaryDir>
#include <QtTest>

using namespace aanzet;

// The app that gives a sheet away and gets it back: the real session, vault and store.
class LiveHandedTest : public QObject
{
    Q_OBJECT

    static constexpr const char* kPassphrase = "paard gieter zolder kruik";
    static constexpr crypto::KdfParameters kFloor{};

    QTemporaryDir m_dir;
    QString m_household;

    LiveApp::Options options() const
    {
        LiveApp::Options o;
        o.vaultFolder = m_dir.path().toStdString() + "/vault";
        o.tokenFolder = m_dir.path().toStdString() + "/tokens";
        o.kdf = kFloor;
        o.sync = LiveSync::Mode::OnRequest;
        return o;
    }
    void unlock(LiveApp& app)
    {
        app.unlock(QString::fromLatin1(kPassphrase));
        QTRY_COMPARE_WITH_TIMEOUT(app.state(), AppModel::Open, 20000);
    }

private Q_SLOTS:
    void initTestCase() { QVERIFY(crypto::init()); }
    void init()
    {
        QDir(m_dir.path()).removeRecursively();
        QVERIFY(QDir().mkpath(m_dir.path()));
        vault::Options o;
        o.kdf = kFloor;
        o.tokenFolder = options().tokenFolder;
        const SystemClock clock;
        auto v = vault::Vault::create(options().vaultFolder, viewOf(kPassphrase), o);
        QVERIFY(v.ok());
        auto s = store::Store::load(*v, clock);
        QVERIFY(s.ok());
        auto founding = (*s)->prepareFounding("Lindenhaven", "Samira", {});
        QVERIFY(founding.ok());
        QVERIFY((*s)->adopt(std::move(*founding)).ok());
        QVERIFY((*s)->setRecoveryConfirmed(true).ok());
        auto household = (*s)->createHousehold("Gezin Kaya");
        QVERIFY(household.ok());
        m_household = QString::fromStdString(household->hex());
    }

    void aSheetIsOnlyGivenWhenAPinBringsItBack()
    {
        LiveApp app(options());
        unlock(app);
        QVERIFY(!app.appLock()->handOver(HandedPage::Plan));   // nothing is open
        QVERIFY(app.openHousehold(m_household));
        for (const auto kind : {HandedPage::Plan, HandedPage::Network}) {
            QVERIFY(!app.appLock()->handOver(kind));
            QCOMPARE(app.appLock()->failure(), Failure::NotAllowed);
            QCOMPARE(app.state(), AppModel::Open);
        }
    }

    void whatTheClientWroteIsThereAfterAKillAndBecomesThePlan()
    {
        {
            LiveApp app(options());
            unlock(app);
            app.appLock()->setPin(QStringLiteral("482913"));
            auto* household = app.openHousehold(m_household);
            QVERIFY(household);
            household->openPlan();
            QPointer<HouseholdModel> open = household;
            QVERIFY(app.appLock()->handOver(HandedPage::Plan));
            QCOMPARE(app.state(), AppModel::Handed);
            QVERIFY(!app.store());
            QTRY_VERIFY(!open);                                  // nothing of the household is kept
            QCOMPARE(app.households()->rowCount(), 0);
            QCOMPARE(app.handedReview()->count(), 0);
            auto* sheet = app.appLock()->handed()->plan();
            QVERIFY(sheet);
            sheet->edit(PlanSheetModel::Dream, QStringLiteral("Een huis zonder lekkage"));
            QTRY_COMPARE(sheet->saveState(), VisitEditor::Saved);   // without anything else being done
            sheet->agree(true);
        }   // ends without the way back; what is written is written
        LiveApp app(options());
        QCOMPARE(app.handedReview()->count(), 0);
        unlock(app);
        QCOMPARE(app.handedReview()->count(), 1);
        QVERIFY(app.handedReview()->isAsked());
        QCOMPARE(app.handedReview()->household(), QStringLiteral("Gezin Kaya"));
        app.handedReview()->accept();
        QCOMPARE(app.handedReview()->failure(), Failure::None);
        QCOMPARE(app.handedReview()->count(), 0);
        auto* plan = app.openHousehold(m_household)->openPlan();
        QCOMPARE(plan->dream(), QStringLiteral("Een huis zonder lekkage"));
        QVERIFY(app.store()->build(record::Batch::kMaxBytes).ok());
        auto log = store::readAccess(*app.store());
        QVERIFY(log.ok());
        QStringList said;
        for (const auto& l : log->lines)
            if (l.line.action == store::AccessAction::ClientMode) said.append(QString::fromStdString(l.line.reason));
        QCOMPARE(said, (QStringList{QStringLiteral("given plan"), QStringLiteral("accepted plan")}));
    }

    void aWordThatIsBeingTypedIsKeptWhenTheWorkerComesBack()
    {
        LiveApp app(options());
        unlock(app);
        app.appLock()->setPin(QStringLiteral("482913"));
        QVERIFY(app.openHousehold(m_household)->openTalkPicture());
        QVERIFY(app.appLock()->handOver(HandedPage::Talk));
        auto* talk = app.appLock()->handed()->talk();
        QVERIFY(talk);
        talk->show(QStringLiteral("fixed"));
        talk->edit(QStringLiteral("Samira"));                    // no event loop from here: the half second is not over
        app.appLock()->unlockWithPin(QStringLiteral("482913"));
        QCOMPARE(app.state(), AppModel::Open);
        QCOMPARE(app.handedReview()->count(), 1);
        app.handedReview()->accept();
        auto* again = app.openHousehold(m_household)->openTalkPicture();
        again->show(QStringLiteral("fixed"));
        QCOMPARE(again->ownWords(), QStringLiteral("Samira"));
    }
};

QTEST_MAIN(LiveHandedTest)
#include "tst_live_handed.moc"
