// SPDX-License-Identifier: EUPL-1.2
#include "mobile/vault/SlotFile.h"
#include "tests/unit/vault/VaultFixture.h"
#include <QTest>
#include <cstdio>
#include <fcntl.h>
#include <unistd.h>

using namespace aanzet;
using namespace aanzet::test;
using namespace aanzet::vault;

// Where the 32 bytes stand in this process's own memory. The needle is kept inverted, so that it does not find itself.
static int hits(const std::array<std::uint8_t, 32>& inverted)
{
    std::ifstream maps("/proc/self/maps");
    const int memory = ::open("/proc/self/mem", O_RDONLY);
    int found = 0;
    static std::vector<std::uint8_t> page(1 << 20);
    for (std::string line; std::getline(maps, line);) {
        unsigned long from = 0, to = 0;
        char rights[5] = {};
        if (std::sscanf(line.c_str(), "%lx-%lx %4s", &from, &to, rights) != 3 || rights[0] != 'r' || rights[1] != 'w') continue;
        for (unsigned long at = from; at < to;) {
            const auto want = std::min<unsigned long>(page.size(), to - at);
            const ssize_t n = ::pread(memory, page.data(), want, static_cast<off_t>(at));
            if (n < 32) break;
            for (ssize_t i = 0; i + 32 <= n; ++i) {
                if (page[std::size_t(i)] != static_cast<std::uint8_t>(~inverted[0])) continue;
                if (at + std::size_t(i) >= reinterpret_cast<unsigned long>(page.data()) && at + std::size_t(i) < reinterpret_cast<unsigned long>(page.data() + page.size())) continue;
                bool same = true;
                for (std::size_t k = 1; same && k < 32; ++k) same = page[std::size_t(i) + k] == static_cast<std::uint8_t>(~inverted[k]);
                found += same;
            }
            if (at + static_cast<unsigned long>(n) >= to) break;
            at += static_cast<unsigned long>(n) - 31;
        }
    }
    ::close(memory);
    crypto::wipe(page.data(), page.size());
    return found;
}

static std::array<std::uint8_t, 32> inverted(ByteView key)
{
    std::array<std::uint8_t, 32> out;
    for (std::size_t i = 0; i < 32; ++i) out[i] = static_cast<std::uint8_t>(~key[i]);
    return out;
}

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
        std::array<std::uint8_t, 32> root, local, tally;
        {
            struct Any;
            SlotFile slots(f.path());
            QVERIFY(slots.load().ok());
            auto opened = slots.open(SlotKind::Passphrase, viewOf(kPassphrase)).value();
            root = inverted(opened.root.view());
            auto key = crypto::Key<Any>::from(opened.root.view()).value();
            auto localKey = crypto::derive<Any>(key, 1, "AzLocal_");
            auto tallyKey = crypto::derive<Any>(key, 4, "AzLocal_");
            local = inverted(localKey.view());
            tally = inverted(tallyKey.view());
        }
        QVERIFY(v.unlock(viewOf(kPassphrase)).ok());
        for (int i = 0; i < 50; ++i) QVERIFY(v.insert(Table::Edits, Bytes(200, 'x')).ok());
        QVERIFY(v.changePassphrase(viewOf(kPassphrase), viewOf(kPassphrase)).ok());
        QVERIFY(v.addKitSlot().ok());
        QVERIFY(v.deriveLocal<PendingPurpose>().ok());
        QVERIFY(v.wrapRoot(Bytes(32, 3)).ok());
        QVERIFY(v.forEach(Table::Edits, [](std::int64_t, ByteView) { return Status(); }).ok());
        QVERIFY(hits(root) > 0);    // the search finds what is there
        QVERIFY(hits(local) > 0);
        v.lock();
        QCOMPARE(hits(root), 0);
        QCOMPARE(hits(local), 0);
        QCOMPARE(hits(tally), 0);
    }

    void aRefusedUnlockLeavesNoKeyEither()
    {
        VaultFixture f;
        (void)Vault::create(f.path(), viewOf(kPassphrase), f.real());
        std::array<std::uint8_t, 32> root;
        {
            SlotFile slots(f.path());
            QVERIFY(slots.load().ok());
            root = inverted(slots.open(SlotKind::Passphrase, viewOf(kPassphrase))->root.view());
        }
        writeFile(f.path() + "/vault.db", Bytes(9000, 'q'));
        auto v = Vault::open(f.path(), f.real()).value();
        QCOMPARE(int(v.unlock(viewOf(kPassphrase)).code()), int(ErrorCode::CorruptData));
        QCOMPARE(hits(root), 0);
    }
};

QTEST_APPLESS_MAIN(VaultMemoryTest)
#include "tst_vault_memory.moc"
