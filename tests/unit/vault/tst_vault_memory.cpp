// SPDX-License-Identifier: EUPL-1.2
#include "mobile/vault/SlotFile.h"
#include "tests/support/MemorySearch.h"
#include "tests/unit/vault/VaultFixture.h"
#include <QTest>

using namespace aanzet;
using namespace aanzet::test;
using namespace aanzet::vault;

class VaultMemoryTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void afterLockingNoKeyIsLeftInMemory()
    {
        VaultFixture f;
        auto v = Vault::create(f.path(), viewOf(kPassphrase), f.real()).value();
        v.lock();
        // The keys, learned the way the vault does it.
        std::optional<MemorySearch> root, local, tally;
        {
            struct Any;
            SlotFile slots(f.path());
            QVERIFY(slots.load().ok());
            auto opened = slots.open(SlotKind::Passphrase, viewOf(kPassphrase)).value();
            root.emplace(opened.root.view());
            auto key = crypto::Key<Any>::from(opened.root.view()).value();
            auto localKey = crypto::derive<Any>(key, 1, "AzLocal_");
            auto tallyKey = crypto::derive<Any>(key, 4, "AzLocal_");
            local.emplace(localKey.view());
            tally.emplace(tallyKey.view());
        }
        QVERIFY(v.unlock(viewOf(kPassphrase)).ok());
        for (int i = 0; i < 50; ++i) QVERIFY(v.insert(Table::Edits, Bytes(200, 'x')).ok());
        QVERIFY(v.changePassphrase(viewOf(kPassphrase), viewOf(kPassphrase)).ok());
        QVERIFY(v.addKitSlot().ok());
        QVERIFY(v.deriveLocal<PendingPurpose>().ok());
        QVERIFY(v.wrapRoot(Bytes(32, 3)).ok());
        QVERIFY(v.forEach(Table::Edits, [](std::int64_t, ByteView) { return Status(); }).ok());
        QVERIFY(root->hits() > 0);    // the search finds what is there
        QVERIFY(local->hits() > 0);
        v.lock();
        QCOMPARE(root->hits(), 0);
        QCOMPARE(local->hits(), 0);
        QCOMPARE(tally->hits(), 0);
    }

    void aRefusedUnlockLeavesNoKeyEither()
    {
        VaultFixture f;
        (void)Vault::create(f.path(), viewOf(kPassphrase), f.real());
        std::optional<MemorySearch> root;
        {
            SlotFile slots(f.path());
            QVERIFY(slots.load().ok());
            root.emplace(slots.open(SlotKind::Passphrase, viewOf(kPassphrase))->root.view());
        }
        writeFile(f.path() + "/vault.db", Bytes(9000, 'q'));
        auto v = Vault::open(f.path(), f.real()).value();
        QCOMPARE(int(v.unlock(viewOf(kPassphrase)).code()), int(ErrorCode::CorruptData));
        QCOMPARE(root->hits(), 0);
    }
};

QTEST_APPLESS_MAIN(VaultMemoryTest)
#include "tst_vault_memory.moc"
