// SPDX-License-Identifier: EUPL-1.2
#include "tests/unit/session/SessionFixture.h"
#include <QTest>

using namespace aanzet;
using namespace aanzet::session;
using namespace aanzet::test;

class DropBoxTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aDepositOpensForItsDeviceAndVaultAlone()
    {
        const auto device = crypto::BoxKey::generate(), other = crypto::BoxKey::generate();
        const auto vault = crypto::randomFixed<Salt16>(), otherVault = crypto::randomFixed<Salt16>();
        const Deposit made{crypto::randomFixed<RecordId>(), WallTime(Millis(1234567)), bytesOf(viewOf("strokes"))};
        const Bytes sealed = sealDeposit(device.publicKey(), vault, made);
        QVERIFY(!contains(sealed, viewOf("strokes")));
        auto opened = openDeposit(device, vault, sealed);
        QVERIFY(opened.ok());
        QVERIFY(opened->document == made.document && opened->at == made.at && opened->content == made.content);
        QCOMPARE(int(openDeposit(other, vault, sealed).code()), int(ErrorCode::CorruptData));
        QCOMPARE(int(openDeposit(device, otherVault, sealed).code()), int(ErrorCode::CorruptData));
    }

    void everyFlippedByteOfADepositIsRefused()
    {
        const auto device = crypto::BoxKey::generate();
        const Bytes sealed = sealDeposit(device.publicKey(), {}, {{}, {}, Bytes(40, 'x')});
        for (std::size_t i = 0; i < sealed.size(); ++i) {
            Bytes bad = sealed;
            bad[i] ^= 1;
            QCOMPARE(int(openDeposit(device, {}, bad).code()), int(ErrorCode::CorruptData));
        }
        QVERIFY(!openDeposit(device, {}, {}).ok());
    }

    void aDamagedDepositIsListedAndTheOthersAreShown()
    {
        SessionFixture f;
        const auto device = crypto::BoxKey::generate();
        QVERIFY(f.session.handOver({}, device.publicKey()).ok());
        for (int i = 0; i < 3; ++i) QVERIFY(f.session.deposit(viewOf("line")).ok());
        QVERIFY(f.session.unlock({}).ok());
        QVERIFY(f.vault.put(vault::Table::Inbox, 2, viewOf("scribble")).ok());
        std::vector<std::int64_t> damaged, shown;
        QVERIFY(forEachDeposit(f.vault, device, [&](std::int64_t id, const Deposit&) { shown.push_back(id); return Status(); }, &damaged).ok());
        QVERIFY(damaged == std::vector<std::int64_t>{2} && shown == (std::vector<std::int64_t>{1, 3}));
    }
};

QTEST_APPLESS_MAIN(DropBoxTest)
#include "tst_drop_box.moc"
