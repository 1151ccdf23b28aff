// SPDX-License-Identifier: EUPL-1.2
#include "tests/support/FaultVfs.h"
#include "tests/unit/vault/VaultDay.h"
#include <QTest>
#include <filesystem>

using namespace aanzet;
using namespace aanzet::test;
using namespace aanzet::vault;

class VaultPowerCutTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everyStopOfADayLeavesWhatWasAcknowledged_data()
    {
        QTest::addColumn<int>("unsynced");
        QTest::newRow("everything written arrived") << int(Unsynced::Keep);
        QTest::newRow("nothing unsynced arrived") << int(Unsynced::Drop);
        QTest::newRow("torn") << int(Unsynced::Tear);
    }
    void everyStopOfADayLeavesWhatWasAcknowledged()
    {
        QFETCH(int, unsynced);
        FaultVfs vfs("vault-cut", Backing::Memory);
        VaultFixture f;
        auto options = f.simulated();
        options.vfs = vfs.name();
        (void)Vault::create(f.path(), {}, options);
        const auto morning = vfs.files();
        QVERIFY(!morning.empty());
        std::uint64_t calls = 0;
        {
            vfs.clear();
            auto v = f.reopened(options).value();
            VaultDay day;
            QVERIFY(day.run(v).ok());
            v.lock();
            calls = vfs.calls();
        }
        QVERIFY2(calls > 60, qPrintable(QString::number(calls)));
        for (std::uint64_t k = 1; k <= calls; ++k) {
            vfs.clear();
            vfs.setFiles(morning);
            VaultDay day;
            {
                vfs.stopAt(k, Unsynced(unsynced), k);
                auto v = f.reopened(options);
                if (v.ok()) (void)day.run(*v);
            }
            QVERIFY2(vfs.stopped(), qPrintable(QString::number(k)));
            vfs.clear();
            auto v = f.reopened(options);
            QVERIFY2(v.ok(), qPrintable(QStringLiteral("stop at %1").arg(k)));
            int standing = 0;
            const auto wrong = day.judge(*v, standing);
            QVERIFY2(wrong.empty(), qPrintable(QStringLiteral("stop at %1: %2").arg(k).arg(QString::fromStdString(wrong))));
            VaultDay rest;
            QVERIFY(rest.run(*v, standing).ok());
            QVERIFY(*VaultDay::read(*v) == VaultDay::after(VaultDay::kSteps));
        }
    }

    void everyStopOfACreationCanBeBegunAgain()
    {
        FaultVfs vfs("vault-create", Backing::Memory);
        std::uint64_t calls = 0;
        {
            VaultFixture f;
            auto options = f.simulated();
            options.vfs = vfs.name();
            QVERIFY(Vault::create(f.path(), {}, options).ok());
            calls = vfs.calls();
        }
        int stopped = 0;
        for (std::uint64_t k = 1; k <= calls; ++k) {
            VaultFixture f;
            auto options = f.simulated();
            options.vfs = vfs.name();
            vfs.clear();
            vfs.setFiles({});
            vfs.stopAt(k, Unsynced::Tear, k);
            const bool told = Vault::create(f.path(), {}, options).ok();
            vfs.clear();
            if (!told) {
                ++stopped;
                QVERIFY2(!Vault::open(f.path(), options).ok(), qPrintable(QString::number(k)));
                vfs.setFiles({});   // the database is on this disk, the folder on the real one
                QVERIFY2(Vault::create(f.path(), {}, options).ok(), qPrintable(QString::number(k)));
            }
            QVERIFY(f.reopened(options).ok());
        }
        QVERIFY(stopped > 5);
    }
};

QTEST_APPLESS_MAIN(VaultPowerCutTest)
#include "tst_vault_power_cut.moc"
