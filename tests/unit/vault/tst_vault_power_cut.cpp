// SPDX-License-Identifier: EUPL-1.2
#include "tests/support/FaultSweep.h"
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
    void everyStopOfADayLeavesWhatWasAcknowledged_data() { powerCutRows(); }
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
        VaultDay day;
        const auto wrong = sweepStops(
            vfs, {calls, Unsynced(unsynced)}, [&] { vfs.setFiles(morning), day = {}; },
            [&] {
                auto v = f.reopened(options);
                if (v.ok()) (void)day.run(*v);
            },
            [&]() -> std::string {
                auto v = f.reopened(options);
                if (!v) return "does not open";
                int standing = 0;
                if (auto bad = day.judge(*v, standing); !bad.empty()) return bad;
                VaultDay rest;
                if (!rest.run(*v, standing).ok()) return "does not go on";
                return *VaultDay::read(*v) == VaultDay::after(VaultDay::kSteps) ? std::string() : "goes on wrongly";
            });
        QVERIFY2(wrong.empty(), wrong.c_str());
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
