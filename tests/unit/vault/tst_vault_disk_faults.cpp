// SPDX-License-Identifier: EUPL-1.2
#include "tests/support/FaultMemory.h"
#include "tests/support/FaultSweep.h"
#include "tests/unit/vault/VaultDay.h"
#include <QTest>

using namespace aanzet;
using namespace aanzet::test;
using namespace aanzet::vault;

class VaultDiskFaultsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QVERIFY(FaultMemory::install()); }
    void cleanup() { FaultMemory::clear(); }

    void aFaultIsToldLosesNothingAndTheSameVaultGoesOn_data() { diskFaultRows(); }
    void aFaultIsToldLosesNothingAndTheSameVaultGoesOn()
    {
        QFETCH(int, fault);
        const auto& fails = kDiskFaults[fault];
        FaultVfs vfs("vault-faulty", Backing::Memory);
        VaultFixture f;
        auto options = f.simulated();
        options.vfs = vfs.name();
        (void)Vault::create(f.path(), {}, options);
        const auto morning = vfs.files();
        vfs.clear();
        {
            auto v = f.reopened(options).value();
            VaultDay whole;
            QVERIFY(whole.run(v).ok());
        }
        const auto calls = vfs.calls();
        int told = 0;
        for (std::uint64_t k = 1; k <= calls; ++k) {
            vfs.clear();
            vfs.setFiles(morning);
            auto v = f.reopened(options).value();
            vfs.failAt(k, fails.fault, fails.repeat);
            VaultDay day;
            const Status done = day.run(v);
            vfs.clear();
            if (!done.ok()) {
                ++told;
                QVERIFY2(done.code() == fails.code, qPrintable(QStringLiteral("call %1: %2").arg(k).arg(QString::fromStdString(done.error().detail))));
                QVERIFY(*VaultDay::read(v) == VaultDay::after(day.acknowledged()));   // everything as before the failed one
            }
            VaultDay rest;
            const Status later = rest.run(v, day.acknowledged());
            QVERIFY2(later.ok(), qPrintable(QStringLiteral("call %1: %2").arg(k).arg(QString::fromStdString(later.ok() ? "" : later.error().detail))));
            v.lock();
            QVERIFY(v.unlock({}).ok());
            QVERIFY(*VaultDay::read(v) == VaultDay::after(VaultDay::kSteps));
            QCOMPARE(v.installation(), Installation::Same);
        }
        QVERIFY2(told > 20, qPrintable(QString::number(told)));
    }

    void missingMemoryIsToldAndLosesNothing()
    {
        FaultVfs vfs("vault-memory", Backing::Memory);
        VaultFixture f;
        auto options = f.simulated();
        options.vfs = vfs.name();
        (void)Vault::create(f.path(), {}, options);
        const auto morning = vfs.files();
        int told = 0;
        for (std::uint64_t k = 1; k < 400; k += 3) {
            vfs.setFiles(morning);
            VaultDay day;
            {
                FaultMemory::failAt(k);
                auto v = f.reopened(options);
                if (v.ok()) (void)day.run(*v);
                told += !v.ok() || day.acknowledged() < VaultDay::kSteps;
                FaultMemory::clear();
            }
            auto v = f.reopened(options);
            QVERIFY(v.ok());
            int standing = 0;
            const auto wrong = day.judge(*v, standing);
            QVERIFY2(wrong.empty(), qPrintable(QStringLiteral("allocation %1: %2").arg(k).arg(QString::fromStdString(wrong))));
        }
        QVERIFY2(told > 20, qPrintable(QString::number(told)));
    }
};

QTEST_APPLESS_MAIN(VaultDiskFaultsTest)
#include "tst_vault_disk_faults.moc"
