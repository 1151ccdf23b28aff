// SPDX-License-Identifier: EUPL-1.2
#include "mobile/vault/SlotFile.h"
#include "tests/unit/vault/VaultFixture.h"
#include <QTest>

using namespace aanzet;
using namespace aanzet::test;
using namespace aanzet::vault;

// The hex between "```golden NAME" and "```" of FORMAT.md.
static Bytes golden(const std::string& name)
{
    const Bytes file = readFile(std::string(AANZET_SOURCE_DIR) + "/mobile/vault/FORMAT.md");
    const std::string text(textOf(file));
    auto at = text.find("```golden " + name + "\n");
    if (at == std::string::npos) return {};
    at = text.find('\n', at) + 1;
    std::string hex;
    for (char c : text.substr(at, text.find("```", at) - at))
        if (c != '\n' && c != ' ') hex += c;
    return fromHex(hex).value();
}

static Salt16 salt(std::uint8_t first)
{
    Salt16 s;
    for (std::size_t i = 0; i < 16; ++i) s.b[i] = static_cast<std::uint8_t>(first + i);
    return s;
}

static KeySlot exampleSlot(SlotKind kind)
{
    KeySlot slot;
    slot.kind = kind;
    slot.vaultId = salt(0x10);
    slot.slotId = salt(0x20);
    slot.salt = salt(0x30);
    if (kind == SlotKind::Kit) slot.kdf = {0, 0};
    for (std::size_t i = 0; i < 24; ++i) slot.nonce.b[i] = static_cast<std::uint8_t>(0x40 + i);
    return slot;
}

static const Bytes kKit(16, 0x77);
static Bytes exampleRoot() { Bytes b(32); for (std::size_t i = 0; i < 32; ++i) b[i] = static_cast<std::uint8_t>(0x80 + i); return b; }

static Bytes exampleBytes(SlotKind kind)
{
    KeySlot slot = exampleSlot(kind);
    auto key = slot.sealingKey(kind == SlotKind::Kit ? ByteView(kKit) : viewOf(kPassphrase)).value();
    const Bytes sealed = crypto::sealRaw(key.view(), exampleRoot(), slot.header(), slot.nonce);
    std::copy(sealed.begin(), sealed.end(), slot.sealedRoot.begin());
    return slot.encode();
}

// As an attacker or a later version would write it: other bytes under a check that fits.
static Bytes rechecked(Bytes slot)
{
    const auto check = crypto::hash128(ByteView(slot).first(144));
    std::copy(check.begin(), check.end(), slot.begin() + 144);
    return slot;
}

class KeySlotTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aSlotHasTheBytesOfTheFormatPage()
    {
        QCOMPARE(toHex(exampleBytes(SlotKind::Passphrase)), toHex(golden("passphrase-slot")));
        QCOMPARE(toHex(exampleBytes(SlotKind::Kit)), toHex(golden("kit-slot")));
    }

    void theSlotsOfTheFormatPageOpen()
    {
        const auto slot = decodeSlot(golden("passphrase-slot"));
        QVERIFY(slot.ok());
        auto root = slot->openRoot(slot->sealingKey(viewOf(kPassphrase))->view());
        QVERIFY(root.ok() && equal(root->view(), exampleRoot()));
        const auto kit = decodeSlot(golden("kit-slot"));
        QVERIFY(kit.ok());
        root = kit->openRoot(kit->sealingKey(kKit)->view());
        QVERIFY(root.ok() && equal(root->view(), exampleRoot()));
    }

    void everyFlippedByteOfASlotIsRefused()
    {
        const Bytes good = exampleBytes(SlotKind::Kit);
        QVERIFY(decodeSlots(good).ok());
        for (std::size_t i = 0; i < good.size(); ++i) {
            for (int bit = 0; bit < 8; ++bit) {
                Bytes bad = good;
                bad[i] ^= static_cast<std::uint8_t>(1 << bit);
                QCOMPARE(int(decodeSlots(bad).code()), int(ErrorCode::CorruptData));
            }
        }
    }

    void everyFlippedByteUnderAFittingCheckIsRefusedByTheSeal()
    {
        const Bytes good = exampleBytes(SlotKind::Kit);
        for (std::size_t i = 0; i < 144; ++i) {
            Bytes bad = good;
            bad[i] ^= 1;
            auto slot = decodeSlot(rechecked(bad));
            if (!slot.ok()) continue;
            QCOMPARE(int(slot->openRoot(slot->sealingKey(kKit)->view()).code()), int(ErrorCode::WrongPassphrase));
        }
    }

    void parametersOutsideTheLimitsAreRefused()
    {
        for (auto [memory, passes] : std::initializer_list<std::pair<std::uint64_t, std::uint32_t>>{
                 {8ull << 20, 3}, {64ull << 20, 2}, {257ull << 20, 3}, {64ull << 20, 13}, {0, 0}, {~0ull, 3}}) {
            KeySlot slot = exampleSlot(SlotKind::Passphrase);
            slot.kdf = {memory, passes};
            QCOMPARE(int(decodeSlot(slot.encode()).code()), int(ErrorCode::NotAllowed));
            QVERIFY(!slot.sealingKey(viewOf(kPassphrase)).ok());
        }
        KeySlot kit = exampleSlot(SlotKind::Kit);
        kit.kdf = {64ull << 20, 3};
        QCOMPARE(int(decodeSlot(kit.encode()).code()), int(ErrorCode::Malformed));
    }

    void aLaterVersionIsNamedAsSuch()
    {
        Bytes later = exampleBytes(SlotKind::Kit);
        later[9] = 2;
        QCOMPARE(int(decodeSlots(later).code()), int(ErrorCode::CorruptData));
        QCOMPARE(int(decodeSlots(rechecked(later)).code()), int(ErrorCode::NewerVersion));
        Bytes mixed = exampleBytes(SlotKind::Kit);
        const Bytes second = rechecked(later);
        mixed.insert(mixed.end(), second.begin(), second.end());
        QCOMPARE(int(decodeSlots(mixed).code()), int(ErrorCode::NewerVersion));
    }

    void aDamagedSlotLeavesTheOthersInUse()
    {
        VaultFixture f;
        Bytes kit;
        {
            auto v = Vault::create(f.path(), viewOf(kPassphrase), f.real()).value();
            kit = v.addKitSlot().value();
        }
        const std::string file = f.path() + "/slots";
        const Bytes whole = readFile(file);
        Bytes bad = whole;
        bad[100] ^= 4;
        writeFile(file, bad);
        {
            auto v = Vault::open(f.path(), f.real()).value();
            QCOMPARE(int(v.unlock(viewOf(kPassphrase)).code()), int(ErrorCode::CorruptData));
            QVERIFY(readFile(file) == bad);
            QVERIFY(v.unlockWithKit(kit).ok());
            QVERIFY(v.resetPassphrase(viewOf(kPassphrase)).ok());
            v.lock();
            QVERIFY(v.unlock(viewOf(kPassphrase)).ok());
        }
        writeFile(file, ByteView(whole).first(250));   // cut within the second slot
        auto v = Vault::open(f.path(), f.real()).value();
        QCOMPARE(int(v.unlockWithKit(kit).code()), int(ErrorCode::CorruptData));
        QVERIFY(!v.hasKit() && !v.isPassphraseDamaged());
        QVERIFY(v.unlock(viewOf(kPassphrase)).ok());
    }

    // The rest of a cut slot lies where the next one is written.
    void aNewKitOpensAfterTheOldOneWasCut()
    {
        VaultFixture f;
        {
            auto v = Vault::create(f.path(), viewOf(kPassphrase), f.real()).value();
            QVERIFY(v.addKitSlot().ok());
        }
        const std::string file = f.path() + "/slots";
        const Bytes whole = readFile(file);
        writeFile(file, ByteView(whole).first(250));
        Bytes kit;
        {
            auto v = f.reopened(f.real()).value();
            kit = v.addKitSlot().value();
        }
        auto v = Vault::open(f.path(), f.real()).value();
        QVERIFY(v.hasKit());
        QVERIFY(v.unlockWithKit(kit).ok());
        QCOMPARE(int(v.setKitSlot(ByteView(kit).first(15)).code()), int(ErrorCode::BadRequest));
        kit[0] ^= 1;
        QVERIFY(v.setKitSlot(kit).ok());   // of another device: it opens this one as well
        v.lock();
        QVERIFY(v.unlockWithKit(kit).ok());
    }

    // However often a slot is damaged, the kit finds room for a new passphrase.
    void damagedSlotsLeaveRoomForANewOne()
    {
        VaultFixture f;
        Bytes kit;
        {
            auto v = Vault::create(f.path(), viewOf(kPassphrase), f.real()).value();
            kit = v.addKitSlot().value();
        }
        const std::string file = f.path() + "/slots";
        Bytes full = readFile(file);
        full[100] ^= 4;   // the passphrase's
        while (full.size() < 8 * 160) full.insert(full.end(), full.begin(), full.begin() + 160);
        writeFile(file, full);
        auto v = Vault::open(f.path(), f.real()).value();
        QVERIFY(v.isPassphraseDamaged() && v.hasKit());
        QVERIFY(v.unlockWithKit(kit).ok());
        QVERIFY(v.resetPassphrase(viewOf(kPassphrase)).ok());
        QVERIFY(!v.isPassphraseDamaged());
        v.lock();
        QVERIFY(v.unlock(viewOf(kPassphrase)).ok());
    }

    void slotsOfTwoVaultsInOneFileAreRefused()
    {
        KeySlot other = exampleSlot(SlotKind::Kit);
        other.vaultId = salt(0x11);
        Bytes both = exampleBytes(SlotKind::Kit);
        const Bytes second = other.encode();
        both.insert(both.end(), second.begin(), second.end());
        QCOMPARE(int(decodeSlots(both).code()), int(ErrorCode::CorruptData));
        QCOMPARE(int(decodeSlots(Bytes(9 * 160)).code()), int(ErrorCode::CorruptData));
    }
};

QTEST_APPLESS_MAIN(KeySlotTest)
#include "tst_key_slot.moc"
