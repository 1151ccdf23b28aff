// SPDX-License-Identifier: EUPL-1.2
#include "mobile/app/LiveApp.h"
#include <QDirIterator>
#include <QTemporaryDir>
#include <QtTest>

using namespace aanzet;

// The app obeys an administrator's order to empty the device: keys, database and token go, and nothing is shown before.
class LiveWipeTest : public QObject
{
    Q_OBJECT

    static constexpr const char* kPassphrase = "paard gieter zolder kruik";
    static constexpr crypto::KdfParameters kFloor{};

    QTemporaryDir m_dir;

    vault::Options vaultOptions() const
    {
        vault::Options o;
        o.kdf = kFloor;
        o.tokenFolder = m_dir.path().toStdString() + "/tokens";
        return o;
    }
    std::string folder() const { return m_dir.path().toStdString() + "/vault"; }
    QStringList files() const
    {
        QStringList out;
        QDirIterator it(m_dir.path(), QDir::Files, QDirIterator::Subdirectories);
        while (it.hasNext()) {
            const QFileInfo f(it.next());
            if (f.size() > 0 && !f.fileName().endsWith(QLatin1String("lock"))) out.append(f.fileName());
        }
        return out;
    }

    // A vault whose organisation ordered this device to be emptied, and which was closed before it obeyed.
    void orderWipe()
    {
        const SystemClock clock;
        auto v = vault::Vault::create(folder(), viewOf(kPassphrase), vaultOptions());
        QVERIFY(v.ok());
        auto s = store::Store::load(*v, clock);
        QVERIFY(s.ok());
        auto founding = (*s)->prepareFounding("Lindenhaven", "Samira", {});
        QVERIFY(founding.ok());
        QVERIFY((*s)->adopt(std::move(*founding)).ok());
        auto order = membership::makeWipe(*(*s)->orgLog(), (*s)->deviceKeys(), clock.now(), (*s)->device());
        QVERIFY(order.ok());
        QVERIFY((*s)->appendOrg(*order).ok());
        s->reset();
        QVERIFY(!files().isEmpty());
    }
    LiveApp::Options appOptions() const
    {
        LiveApp::Options options;
        options.vaultFolder = folder();
        options.tokenFolder = m_dir.path().toStdString() + "/tokens";
        options.kdf = kFloor;
        options.sync = LiveSync::Mode::OnRequest;
        return options;
    }

private Q_SLOTS:
    void initTestCase() { QVERIFY(crypto::init()); }

    void anOrderThatWasNotFinishedIsFinishedAtTheNextUnlock()
    {
        orderWipe();
        LiveApp app(appOptions());
        QCOMPARE(app.state(), AppModel::Cold);
        bool wasOpen = false;
        connect(&app, &AppModel::stateChanged, &app, [&] { wasOpen |= app.state() == AppModel::Open || app.store(); });
        app.unlock(QString::fromLatin1(kPassphrase));
        QTRY_COMPARE_WITH_TIMEOUT(app.state(), AppModel::NoVault, 20000);
        QVERIFY(!wasOpen);
        QCOMPARE(app.failure(), Failure::Revoked);
        QCOMPARE(files(), QStringList());
    }

    void whatTheDiskDoesNotLetGoOfIsSaidAndTriedAgain()
    {
        orderWipe();
        LiveApp app(appOptions());
        // Stands where a file of the vault would: it cannot be removed as one.
        const auto stuck = QString::fromStdString(folder()) + QStringLiteral("/vault.db-journal");
        connect(&app, &AppModel::stateChanged, &app, [&] {
            if (app.state() == AppModel::Cold && app.failure() == Failure::Revoked) QVERIFY(QDir().mkpath(stuck + QStringLiteral("/full")));
        });
        app.unlock(QString::fromLatin1(kPassphrase));
        QTRY_COMPARE_WITH_TIMEOUT(app.failure(), Failure::DiskFull, 20000);
        QCOMPARE(app.state(), AppModel::Cold);   // not "no vault": something of it is still there
        QVERIFY(!app.store());
        app.unlock(QString::fromLatin1(kPassphrase));
        QTRY_COMPARE_WITH_TIMEOUT(app.failure(), Failure::DiskFull, 20000);
        QCOMPARE(app.state(), AppModel::Cold);
        QVERIFY(QDir(stuck).removeRecursively());
        app.unlock(QString::fromLatin1(kPassphrase));
        QTRY_COMPARE_WITH_TIMEOUT(app.state(), AppModel::NoVault, 20000);
        QCOMPARE(app.failure(), Failure::Revoked);
        QCOMPARE(files(), QStringList());
    }
};

QTEST_MAIN(LiveWipeTest)
#include "tst_live_wipe.moc"
