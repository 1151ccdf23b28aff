// SPDX-License-Identifier: EUPL-1.2
#include "mobile/app/LiveApp.h"
#include "mobile/store/HandedKit.h"
#include "mobile/vault/KeySlot.h"
#include "mobile/vault/RecoveryKit.h"
#include <QProcess>
#include <QTcpServer>
#include <QTemporaryDir>
#include <QtTest>

using namespace aanzet;

// The app on the day a passphrase is forgotten, its slot is damaged or the device is gone: real vaults, Argon2id at its
// floor, and for the last the real server program.
class LiveKeysTest : public QObject
{
    Q_OBJECT

    static constexpr const char* kPassphrase = "paard gieter zolder kruik";
    static constexpr const char* kOther = "wolk emmer trap bezem";
    static constexpr crypto::KdfParameters kFloor{};

    QTemporaryDir m_dir;

    std::string at(const char* name) const { return m_dir.path().toStdString() + "/" + name; }
    LiveApp::Options options(const char* device = "a") const
    {
        LiveApp::Options o;
        o.vaultFolder = at(device);
        o.tokenFolder = at(device) + "-tokens";
        o.kdf = kFloor;
        o.sync = LiveSync::Mode::OnRequest;
        return o;
    }
    static QString text(const char* words) { return QString::fromLatin1(words); }
    static void confirm(LiveApp& app)
    {
        const auto groups = app.recoveryKit().split(QLatin1Char('-'));
        app.confirmRecovery(groups.value(1) + QLatin1Char(' ') + groups.value(6));
    }
    // Founds without a server, with one household. Answers the kit.
    QString begin()
    {
        LiveApp app(options());
        app.createVault(text(kPassphrase));
        if (!QTest::qWaitFor([&] { return app.state() == AppModel::Open; }, 20000)) return {};
        app.found({}, QStringLiteral("Lindenhaven"), QStringLiteral("Samira"));
        const auto kit = app.recoveryKit();
        if (app.membership() != AppModel::RecoveryUnconfirmed || !app.households()->createHousehold(QStringLiteral("Te vroeg")).isEmpty()) return {};
        confirm(app);
        if (app.membership() != AppModel::Member || app.households()->createHousehold(QStringLiteral("Gezin Kaya")).isEmpty()) return {};
        return kit;
    }
    Bytes slots() const
    {
        QFile file(QString::fromStdString(at("a") + "/slots"));
        if (!file.open(QIODevice::ReadOnly)) return {};
        const auto all = file.readAll();
        return {all.begin(), all.end()};
    }
    static Bytes slotOf(ByteView file, vault::SlotKind kind)
    {
        for (std::size_t i = 0; i + vault::KeySlot::kSize <= file.size(); i += vault::KeySlot::kSize)
            if (auto slot = vault::decodeSlot(file.subspan(i, vault::KeySlot::kSize)); slot && slot->kind == kind) return slot->encode();
        return {};
    }
    // What the app is when it stopped thinking.
    static bool settle(LiveApp& app) { return QTest::qWaitFor([&] { return app.state() != AppModel::Opening; }, 20000); }

private Q_SLOTS:
    void initTestCase() { QVERIFY(crypto::init()); }
    void init()
    {
        QDir(m_dir.path()).removeRecursively();
        QVERIFY(QDir().mkpath(m_dir.path()));
    }

    void aForgottenPassphraseIsReplacedWithTheKitAndEverythingIsThere()
    {
        const auto kit = begin();
        QVERIFY(!kit.isEmpty());
        const auto before = slots();
        LiveApp app(options());
        app.resetPassphrase(QStringLiteral("N1N0-AZC1-GNXQ-S7XT-MN4P-1HVN-V4XW"), text(kOther));   // of nobody
        QVERIFY(settle(app));
        QCOMPARE(app.state(), AppModel::Cold);
        QCOMPARE(app.failure(), Failure::WrongKit);
        app.resetPassphrase(kit.left(20), text(kOther));
        QCOMPARE(app.failure(), Failure::WrongKit);
        QVERIFY(slots() == before);
        app.resetPassphrase(kit.toLower().replace(QLatin1Char('-'), QLatin1Char(' ')), text(kOther));
        QVERIFY(settle(app));
        QCOMPARE(app.state(), AppModel::Open);
        QCOMPARE(app.membership(), AppModel::Member);
        QCOMPARE(app.households()->rowCount(), 1);
        const auto after = slots();
        QVERIFY(slotOf(after, vault::SlotKind::Kit) == slotOf(before, vault::SlotKind::Kit));   // the new passphrase touched its slot alone
        QVERIFY(slotOf(after, vault::SlotKind::Passphrase) != slotOf(before, vault::SlotKind::Passphrase));
        QCOMPARE(after.size(), before.size());
        QVERIFY(app.kit()->opensHere() && app.kit()->madeAt().isValid());
        QVERIFY(app.store()->build(record::Batch::kMaxBytes).ok());
        app.live().start();
        const auto log = store::readAccess(*app.store());
        QVERIFY(log.ok());
        QVERIFY(std::any_of(log->lines.begin(), log->lines.end(), [](const auto& l) { return l.line.action == store::AccessAction::RecoveryUsed && l.line.reason == "kit"; }));
        app.lock();
        QCOMPARE(app.state(), AppModel::Cold);
        app.unlock(text(kPassphrase));
        QVERIFY(settle(app));
        QCOMPARE(app.failure(), Failure::WrongPassphrase);
        app.unlock(text(kOther));
        QVERIFY(settle(app));
        QCOMPARE(app.state(), AppModel::Open);
    }

    void aDamagedPassphraseSlotIsToldAndTheKitOpens()
    {
        const auto kit = begin();
        auto bad = slots();
        QCOMPARE(bad.size(), std::size_t(320));
        bad[100] ^= 4;   // in the first slot, the passphrase's
        {
            QFile file(QString::fromStdString(at("a") + "/slots"));
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.write(reinterpret_cast<const char*>(bad.data()), qint64(bad.size()));
        }
        LiveApp app(options());
        app.unlock(text(kPassphrase));
        QVERIFY(settle(app));
        QCOMPARE(app.state(), AppModel::Cold);
        QCOMPARE(app.failure(), Failure::PassphraseDamaged);
        app.resetPassphrase(kit, text(kOther));
        QVERIFY(settle(app));
        QCOMPARE(app.state(), AppModel::Open);
        QCOMPARE(app.households()->rowCount(), 1);
        app.lock();
        app.unlock(text(kOther));
        QVERIFY(settle(app));
        QCOMPARE(app.state(), AppModel::Open);
    }

    void thePassphraseIsChangedWhileTheAppIsOpen()
    {
        QVERIFY(!begin().isEmpty());
        LiveApp app(options());
        app.unlock(text(kPassphrase));
        QVERIFY(settle(app));
        const auto before = slots();
        app.changePassphrase(text(kOther), text(kOther));
        QCOMPARE(app.passphraseChange(), AppModel::Changing);
        QTRY_COMPARE_WITH_TIMEOUT(app.passphraseChange(), AppModel::Unchanged, 20000);
        QCOMPARE(app.failure(), Failure::WrongPassphrase);
        QVERIFY(slots() == before);
        app.changePassphrase(text(kPassphrase), text(kOther));
        QVERIFY(!app.households()->createHousehold(QStringLiteral("Intussen")).isEmpty());   // work goes on meanwhile
        QTRY_COMPARE_WITH_TIMEOUT(app.passphraseChange(), AppModel::Changed, 20000);
        QCOMPARE(app.failure(), Failure::None);
        QVERIFY(slotOf(slots(), vault::SlotKind::Kit) == slotOf(before, vault::SlotKind::Kit));
        // Locked in the middle of another change: the next passphrase waits for its end.
        app.changePassphrase(text(kOther), text(kPassphrase));
        app.lock();
        app.unlock(text(kPassphrase));
        QVERIFY(settle(app));
        QCOMPARE(app.state(), AppModel::Open);
        QCOMPARE(app.passphraseChange(), AppModel::Unchanged);
        QCOMPARE(app.households()->rowCount(), 2);
    }

    void aNewKitIsTypedBackBeforeAnythingElseAndTheOldOneIsWorthNothing()
    {
        const auto kit = begin();
        {
            LiveApp app(options());
            app.unlock(text(kPassphrase));
            QVERIFY(settle(app));
            app.kit()->renew();
            QCOMPARE(app.membership(), AppModel::RecoveryUnconfirmed);
            QVERIFY(app.recoveryKit() != kit && app.recoveryKit().size() == 34);
            const auto file = m_dir.filePath(QStringLiteral("kit.pdf"));
            app.kit()->save(QUrl::fromLocalFile(file));
            QCOMPARE(app.kit()->outcome(), PrintModel::Saved);
            QVERIFY(QFileInfo(file).size() > 1000);
            app.kit()->deleteFile();
            QVERIFY(!QFile::exists(file));
        }
        LiveApp app(options());   // stopped in between: it waits
        app.resetPassphrase(kit, text(kOther));
        QVERIFY(settle(app));
        QCOMPARE(app.failure(), Failure::WrongKit);
        app.unlock(text(kPassphrase));
        QVERIFY(settle(app));
        QCOMPARE(app.membership(), AppModel::RecoveryUnconfirmed);
        confirm(app);
        QCOMPARE(app.membership(), AppModel::Member);
    }

    void theDeviceIsGoneAndTheKitBringsEverythingToANewOne()
    {
        QTcpServer probe;
        QVERIFY(probe.listen(QHostAddress::LocalHost));
        const auto listen = QStringLiteral("127.0.0.1:%1").arg(probe.serverPort());
        probe.close();
        const QString program = QStringLiteral(AANZET_SERVER), data = QString::fromStdString(at("server"));
        QProcess init;
        init.start(program, {QStringLiteral("init"), QStringLiteral("--data"), data, QStringLiteral("--listen"), listen});
        QVERIFY(init.waitForFinished(30000));
        const auto link = QRegularExpression(QStringLiteral("https://\\S+#f1\\.\\S+")).match(QString::fromUtf8(init.readAllStandardOutput())).captured();
        QVERIFY(!link.isEmpty());
        QProcess server;
        server.start(program, {QStringLiteral("serve"), QStringLiteral("--data"), data});
        const auto ended = qScopeGuard([&] {
            server.terminate();
            server.waitForFinished(10000);
        });
        QVERIFY(server.waitForReadyRead(30000) && server.readAllStandardOutput().startsWith("listening on "));

        const auto synced = [](LiveApp& app) {
            bool isOver = false;
            const auto c = QObject::connect(&app.live(), &LiveSync::ended, [&] { isOver = true; });
            app.live().start();
            const bool done = QTest::qWaitFor([&] { return isOver; }, 20000) && app.sync()->failure() == Failure::None;
            QObject::disconnect(c);
            return done;
        };
        QString kit, back;
        {
            LiveApp app(options());
            app.createVault(text(kPassphrase));
            QVERIFY(settle(app));
            app.found(link, QStringLiteral("Lindenhaven"), QStringLiteral("Samira"));
            QTRY_COMPARE_WITH_TIMEOUT(app.membership(), AppModel::RecoveryUnconfirmed, 20000);
            kit = app.recoveryKit();
            confirm(app);
            QVERIFY(!app.households()->createHousehold(QStringLiteral("Gezin Kaya")).isEmpty());
            back = QString::fromStdString(membership::encodeLink(*app.store()->recoveryLink()));
            QVERIFY(synced(app));
        }
        LiveApp app(options("b"));
        app.createVault(text(kOther));
        QVERIFY(settle(app));
        app.recover(back.left(40), kit);
        QCOMPARE(app.failure(), Failure::LinkBroken);
        app.recover(back, QStringLiteral("N1N0-AZC1-GNXQ-S7XT-MN4P-1HVN-V4XW"));
        QTRY_COMPARE_WITH_TIMEOUT(app.membership(), AppModel::NoOrganisation, 20000);
        QCOMPARE(app.failure(), Failure::WrongKit);
        app.recover(back, kit);
        QTRY_COMPARE_WITH_TIMEOUT(app.membership(), AppModel::Member, 20000);
        QVERIFY(synced(app));
        QTRY_COMPARE_WITH_TIMEOUT(app.households()->rowCount(), 1, 20000);
        QCOMPARE(app.households()->rows().constFirst().name, QStringLiteral("Gezin Kaya"));
        QVERIFY(app.kit()->opensHere());   // the same paper opens this device as well
        app.lock();
        app.resetPassphrase(kit, text(kPassphrase));
        QVERIFY(settle(app));
        QCOMPARE(app.state(), AppModel::Open);
        QCOMPARE(app.households()->rowCount(), 1);
    }
};

QTEST_MAIN(LiveKeysTest)
#include "tst_live_keys.moc"
