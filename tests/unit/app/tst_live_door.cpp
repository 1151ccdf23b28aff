// SPDX-License-Identifier: EUPL-1.2
#include "mobile/app/LiveApp.h"
#include <QDirIterator>
#include <QTemporaryDir>
#include <QtTest>

using namespace aanzet;

// Two people share a tablet: each a vault, a passphrase and a PIN of their own, and nothing of the other but a sign.
// Planted and found: the other's PIN asked after the change, the first one opened whoever was chosen, an emptied vault that
// leaves nobody to choose.
class LiveDoorTest : public QObject
{
    Q_OBJECT

    static constexpr const char* kSamira = "paard gieter zolder kruik";
    static constexpr const char* kJoost = "emmer bezem trap wolk";
    static constexpr crypto::KdfParameters kFloor{};

    std::unique_ptr<QTemporaryDir> m_dir;

    LiveApp::Options options() const
    {
        LiveApp::Options o;
        o.vaultFolder = m_dir->path().toStdString() + "/vault";
        o.tokenFolder = m_dir->path().toStdString() + "/tokens";
        o.kdf = kFloor;
        o.sync = LiveSync::Mode::OnRequest;
        return o;
    }
    static void begin(LiveApp& app, const char* passphrase, const QString& name)
    {
        QCOMPARE(app.state(), AppModel::NoVault);
        app.createVault(QString::fromLatin1(passphrase));
        QTRY_COMPARE_WITH_TIMEOUT(app.state(), AppModel::Open, 20000);
        app.found({}, QStringLiteral("Lindenhaven"), name);
        QTRY_VERIFY_WITH_TIMEOUT(app.store()->hasOrganisation(), 20000);
        QTRY_COMPARE_WITH_TIMEOUT(app.userName(), name, 20000);
    }
    static void unlock(LiveApp& app, const char* passphrase)
    {
        app.unlock(QString::fromLatin1(passphrase));
        QTRY_COMPARE_WITH_TIMEOUT(app.state(), AppModel::Open, 20000);
    }
    // Samira began alone; Joost comes to it under the sign of a bicycle.
    static void both(LiveApp& app)
    {
        begin(app, kSamira, QStringLiteral("Samira Bakker"));
        app.appLock()->setPin(QStringLiteral("314159"));
        app.door()->share();
        QCOMPARE(app.state(), AppModel::Cold);       // not warm: her PIN is for nobody to try
        QVERIFY(app.door()->isAsking());
        app.door()->add(QStringLiteral("bike"));
        begin(app, kJoost, QStringLiteral("Joost de Wit"));
    }

private Q_SLOTS:
    void initTestCase() { QVERIFY(crypto::init()); }
    void init() { m_dir = std::make_unique<QTemporaryDir>(); }

    void oneVaultOpensAsItAlwaysDid()
    {
        {
            LiveApp app(options());
            QVERIFY(!app.door()->isAsking());
            begin(app, kSamira, QStringLiteral("Samira Bakker"));
        }
        LiveApp app(options());
        QVERIFY(!app.door()->isAsking());
        QCOMPARE(app.state(), AppModel::Cold);
        QCOMPARE(app.door()->signs().size(), 1);
        unlock(app, kSamira);
    }

    void eachOpensTheirOwnAndNothingElse()
    {
        {
            LiveApp app(options());
            both(app);
        }
        LiveApp app(options());
        QVERIFY(app.door()->isAsking());
        QCOMPARE(app.door()->signs(), QStringList({QStringLiteral("star"), QStringLiteral("bike")}));
        QVERIFY(app.userName().isEmpty());
        app.door()->choose(QStringLiteral("bike"));
        QVERIFY(!app.door()->isAsking());
        app.unlock(QString::fromLatin1(kSamira));
        QTRY_COMPARE_WITH_TIMEOUT(app.failure(), Failure::WrongPassphrase, 20000);
        unlock(app, kJoost);
        QTRY_COMPARE_WITH_TIMEOUT(app.userName(), QStringLiteral("Joost de Wit"), 20000);
        app.lock();
        app.door()->ask();
        QVERIFY(app.door()->isAsking());
        app.door()->choose(QStringLiteral("star"));
        QVERIFY(app.userName().isEmpty());           // nobody is greeted by another's name
        QVERIFY(!app.appLock()->hasPin());
        unlock(app, kSamira);
        QTRY_COMPARE_WITH_TIMEOUT(app.userName(), QStringLiteral("Samira Bakker"), 20000);
        // While it is open nobody chooses over it.
        app.door()->choose(QStringLiteral("bike"));
        QCOMPARE(app.state(), AppModel::Open);
        QCOMPARE(app.userName(), QStringLiteral("Samira Bakker"));
    }

    void whoWantsAnotherSignTakesOneThatNobodyHas()
    {
        {
            LiveApp app(options());
            both(app);
            app.door()->change(QStringLiteral("star"));      // Samira's
            QCOMPARE(app.failure(), Failure::fromError(ErrorCode::AlreadyExists));
            QCOMPARE(app.door()->here(), QStringLiteral("bike"));
            app.door()->change(QStringLiteral("heart"));
            QCOMPARE(app.door()->here(), QStringLiteral("heart"));
        }
        LiveApp app(options());
        QCOMPARE(app.door()->signs(), QStringList({QStringLiteral("star"), QStringLiteral("heart")}));
        app.door()->change(QStringLiteral("key"));           // nobody is inside
        QCOMPARE(app.door()->signs(), QStringList({QStringLiteral("star"), QStringLiteral("heart")}));
        app.door()->choose(QStringLiteral("heart"));
        unlock(app, kJoost);
        QTRY_COMPARE_WITH_TIMEOUT(app.userName(), QStringLiteral("Joost de Wit"), 20000);
    }

    void noNameLiesOnTheDisk()
    {
        LiveApp app(options());
        both(app);
        app.door()->share();
        int looked = 0;
        QDirIterator it(m_dir->path(), QDir::Files, QDirIterator::Subdirectories);
        while (it.hasNext()) {
            QFile file(it.next());
            QVERIFY(file.open(QIODevice::ReadOnly));
            const auto bytes = file.readAll() + it.fileName().toUtf8() + it.filePath().toUtf8();
            for (const char* word : {"Samira", "Bakker", "Joost", "Lindenhaven"}) QVERIFY2(!bytes.contains(word), qPrintable(it.fileName()));
            ++looked;
        }
        QVERIFY(looked > 4);
    }

    void emptyingOneLeavesTheOther()
    {
        std::string folder;
        {
            LiveApp app(options());
            both(app);
            const SystemClock clock;
            auto* s = app.store();
            auto order = membership::makeWipe(*s->orgLog(), s->deviceKeys(), clock.now(), s->device());
            QVERIFY(order.ok());
            QVERIFY(s->appendOrg(*order).ok());
        }
        LiveApp app(options());
        app.door()->choose(QStringLiteral("bike"));
        app.unlock(QString::fromLatin1(kJoost));
        QTRY_COMPARE_WITH_TIMEOUT(app.state(), AppModel::NoVault, 20000);
        QCOMPARE(app.failure(), Failure::Revoked);
        QVERIFY(app.door()->isAsking());
        QCOMPARE(app.door()->signs(), QStringList({QStringLiteral("star")}));
        app.door()->choose(QStringLiteral("star"));
        unlock(app, kSamira);
        QTRY_COMPARE_WITH_TIMEOUT(app.userName(), QStringLiteral("Samira Bakker"), 20000);
    }
};

QTEST_MAIN(LiveDoorTest)
#include "tst_live_door.moc"
