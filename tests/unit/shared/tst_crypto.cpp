// SPDX-License-Identifier: EUPL-1.2
// What the primitives must refuse. Known answers stand in tests/golden.
#include "shared/crypto/Crypto.h"
#include "tests/support/SeededRandom.h"
#include <QTest>
#include <algorithm>
#include <set>

using namespace aanzet;
using namespace aanzet::crypto;

struct TestPurpose;
struct OtherPurpose;

static Bytes hex(const char* text) { return fromHex(text).value(); }
static bool allZero(const std::uint8_t* p, std::size_t n) { return std::all_of(p, p + n, [](auto b) { return b == 0; }); }

// Points of order 1, 2, 4 and 8 of edwards25519, and encodings of such points that are not reduced.
static const char* const kLowOrderEd25519[] = {
    "0100000000000000000000000000000000000000000000000000000000000000", "ecffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f",
    "0000000000000000000000000000000000000000000000000000000000000000", "0000000000000000000000000000000000000000000000000000000000000080",
    "26e8958fc2b227b045c3f489f2ef98f0d5dfac05d3c63339b13802886d53fc05", "26e8958fc2b227b045c3f489f2ef98f0d5dfac05d3c63339b13802886d53fc85",
    "c7176a703d4dd84fba3c0b760d10670f2a2053fa2c39ccc64ec7fd7792ac037a", "c7176a703d4dd84fba3c0b760d10670f2a2053fa2c39ccc64ec7fd7792ac03fa",
    "0100000000000000000000000000000000000000000000000000000000000080", "ecffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff",
    "edffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f", "eeffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f"};

// Points of low order of curve25519, not reduced ones among them.
static const char* const kLowOrderX25519[] = {
    "0000000000000000000000000000000000000000000000000000000000000000", "0100000000000000000000000000000000000000000000000000000000000000",
    "e0eb7a7c3b41b8ae1656e3faf19fc46ada098deb9c32b1fd866205165f49b800", "5f9c95bca3508c24b1d0b1559c83ef5b04445cc4581c8e86d8224eddd09f1157",
    "ecffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f", "edffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f",
    "eeffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f"};

// S + L: the same signature modulo the group order, which RFC 8032 5.1.7 tells to refuse.
static Signature withOrderAdded(Signature s, int times)
{
    const Bytes order = hex("edd3f55c1a631258d69cf7a2def9de1400000000000000000000000000000010");
    for (; times > 0; --times) {
        unsigned carry = 0;
        for (std::size_t i = 0; i < 32; ++i) {
            carry += unsigned(s.b[32 + i]) + order[i];
            s.b[32 + i] = std::uint8_t(carry);
            carry >>= 8;
        }
    }
    return s;
}

class CryptoTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QVERIFY(crypto::init()); }

    // --- Ed25519
    void everyChangedBitOfASignatureIsRefused()
    {
        const auto key = SigningKey::fromSeed(Bytes(32, 3)).value();
        const auto message = viewOf("a message");
        const auto good = key.sign(message);
        QVERIFY(verify(key.publicKey(), message, good));
        for (std::size_t bit = 0; bit < 512; ++bit) {
            auto bad = good;
            bad.b[bit / 8] ^= std::uint8_t(1 << bit % 8);
            if (verify(key.publicKey(), message, bad)) QFAIL(qPrintable(QString::number(bit)));
        }
        for (std::size_t bit = 0; bit < 256; ++bit) {
            auto other = key.publicKey();
            other.b[bit / 8] ^= std::uint8_t(1 << bit % 8);
            QVERIFY(!verify(other, message, good));
        }
        QVERIFY(!verify(key.publicKey(), viewOf("a messagf"), good));
        QVERIFY(!verify(key.publicKey(), viewOf("a messag"), good));
        QVERIFY(!verify(key.publicKey(), {}, good));
        QVERIFY(!verify(key.publicKey(), message, Signature{}));
    }

    void aSignatureThatIsNotReducedIsRefused()
    {
        for (std::uint8_t seed = 0; seed < 20; ++seed) {
            const auto key = SigningKey::fromSeed(Bytes(32, seed)).value();
            const auto good = key.sign(viewOf("m"));
            for (int times = 1; times <= 7; ++times) QVERIFY(!verify(key.publicKey(), viewOf("m"), withOrderAdded(good, times)));
        }
    }

    void keysAndPointsOfLowOrderVerifyNothing()
    {
        const auto honest = SigningKey::fromSeed(Bytes(32, 1)).value();
        for (const char* key : kLowOrderEd25519)
            for (const char* point : kLowOrderEd25519) {
                // With S = 0 the equation holds for a low-order key and point for many messages: such a "signature"
                // would be anybody's.
                Bytes forged = hex(point);
                forged.resize(64);
                for (const char* message : {"", "a", "b", "c", "d", "e", "f", "g", "h"}) {
                    QVERIFY2(!verify(SignPublicKey::from(hex(key)).value(), viewOf(message), Signature::from(forged).value()), key);
                    QVERIFY2(!verify(honest.publicKey(), viewOf(message), Signature::from(forged).value()), point);
                }
            }
    }

    void aTruncatedSignatureHasNoType()
    {
        const auto good = SigningKey::fromSeed(Bytes(32, 3)).value().sign(viewOf("m"));
        for (std::size_t n = 0; n < 64; ++n) QVERIFY(!Signature::from(good.view().first(n)).ok());
        Bytes longer = bytesOf(good.view());
        longer.push_back(0);
        QVERIFY(!Signature::from(longer).ok());
        QVERIFY(!SigningKey::fromSeed(Bytes(31)).ok());
        QVERIFY(!SigningKey::fromSeed(Bytes(33)).ok());
    }

    // --- sealed boxes
    void aSealedBoxOpensForItsKeyAlone()
    {
        const auto key = BoxKey::generate(), other = BoxKey::generate();
        for (std::size_t n : {0, 1, 32, 1000}) {
            const Bytes plain(n, 5);
            const auto sealed = boxSeal(key.publicKey(), plain);
            QCOMPARE(sealed.size(), n + 48);
            const auto opened = key.open(sealed);
            QVERIFY(opened && equal(opened->view(), plain));
            QVERIFY(key.copy().open(sealed));
            QVERIFY(!other.open(sealed));
            QVERIFY(boxSeal(key.publicKey(), plain) != sealed);   // a new sender key each time
        }
    }

    void aChangedOrTruncatedBoxIsRefused()
    {
        const auto key = BoxKey::generate();
        const auto sealed = boxSeal(key.publicKey(), viewOf("sixteen and more"));
        for (std::size_t bit = 0; bit < sealed.size() * 8; ++bit) {
            if (bit == 255) continue;   // X25519 leaves the top bit of a public key out (RFC 7748); the nonce still hashes it
            auto bad = sealed;
            bad[bit / 8] ^= std::uint8_t(1 << bit % 8);
            if (key.open(bad)) QFAIL(qPrintable(QString::number(bit)));
        }
        auto top = sealed;
        top[31] ^= 0x80;
        QVERIFY(!key.open(top));
        for (std::size_t n = 0; n < sealed.size(); ++n) QVERIFY(!key.open(ByteView(sealed).first(n)));
    }

    void nothingIsSealedToOrOpenedFromALowOrderPoint()
    {
        const auto key = BoxKey::generate();
        for (const char* point : kLowOrderX25519) {
            QVERIFY2(boxSeal(BoxPublicKey::from(hex(point)).value(), viewOf("secret")).empty(), point);
            Bytes sealed = hex(point);
            sealed.resize(80);
            QVERIFY2(!key.open(sealed), point);
        }
    }

    // --- XChaCha20-Poly1305
    void everyChangedBitOfASealedTextIsRefused()
    {
        const Bytes key(32, 4), aad = bytesOf(viewOf("place")), plain = bytesOf(viewOf("text of some length"));
        const auto nonce = randomFixed<Nonce24>();
        const auto sealed = sealRaw(key, plain, aad, nonce);
        auto flipped = [](Bytes b, std::size_t bit) { b[bit / 8] ^= std::uint8_t(1 << bit % 8); return b; };
        for (std::size_t bit = 0; bit < sealed.size() * 8; ++bit) QVERIFY(!openRaw(key, flipped(sealed, bit), aad, nonce));
        for (std::size_t bit = 0; bit < aad.size() * 8; ++bit) QVERIFY(!openRaw(key, sealed, flipped(aad, bit), nonce));
        for (std::size_t bit = 0; bit < 256; ++bit) QVERIFY(!openRaw(flipped(key, bit), sealed, aad, nonce));
        for (std::size_t bit = 0; bit < 192; ++bit) QVERIFY(!openRaw(key, sealed, aad, Nonce24::from(flipped(bytesOf(nonce.view()), bit)).value()));
        for (std::size_t n = 0; n < sealed.size(); ++n) QVERIFY(!openRaw(key, ByteView(sealed).first(n), aad, nonce));
        QVERIFY(!openRaw(key, sealed, {}, nonce));
        QVERIFY(!openRaw(ByteView(key).first(31), sealed, aad, nonce));
        QVERIFY(openRaw(key, sealed, aad, nonce) == plain);
    }

    void aBoxWithItsNonceRoundTrips()
    {
        const auto key = Key<TestPurpose>::random();
        const auto box = sealBox(key, viewOf("value"), viewOf("aad"));
        QCOMPARE(box.size(), std::size_t(24 + 5 + 16));
        QVERIFY(openBox(key, box, viewOf("aad")) == bytesOf(viewOf("value")));
        QVERIFY(!openBox(key, box, viewOf("dad")));
        for (std::size_t n = 0; n < box.size(); ++n) QVERIFY(!openBox(key, ByteView(box).first(n), viewOf("aad")));
        QVERIFY(sealBox(key, viewOf("value"), viewOf("aad")) != box);
        QVERIFY(openBox(key, sealBox(key, {}, {}), {})->empty());
    }

    // --- derivation
    void purposesAndNumbersGiveOtherKeys()
    {
        const auto master = Key<TestPurpose>::from(Bytes(32, 8)).value();
        std::set<std::string> keys;
        for (std::uint64_t id : {0, 1, 2, 255, 256})
            for (int context = 0; context < 3; ++context) {
                const auto k = context == 0 ? derive<OtherPurpose>(master, id, "AzLocal_") : context == 1 ? derive<OtherPurpose>(master, id, "AzKind__") : derive<OtherPurpose>(master, id, "azlocal_");
                keys.insert(toHex(k.view()));
            }
        QCOMPARE(keys.size(), std::size_t(15));
    }

    // --- Argon2id
    void parametersOutsideTheLimitsAreRefused()
    {
        using P = KdfParameters;
        const std::pair<P, bool> cases[] = {{{P::kFloorMemory, 3}, true}, {{P::kFloorMemory - 1, 3}, false}, {{P::kFloorMemory, 2}, false}, {{P::kFloorMemory, 0}, false},
                                            {{0, 3}, false}, {{P::kCeilingMemory, 12}, true}, {{P::kCeilingMemory + 1, 3}, false}, {{P::kCeilingMemory, 13}, false},
                                            {{UINT64_MAX, UINT32_MAX}, false}, {{P::kFloorMemory + (std::uint64_t(1) << 32), 3}, false}};
        for (const auto& [parameters, allowed] : cases) {
            QCOMPARE(parameters.allowed(), allowed);
            if (!allowed) QCOMPARE(argon2id(viewOf("pass"), {}, parameters).code(), ErrorCode::NotAllowed);
        }
        const auto made = argon2id(viewOf("pass"), {}, P{});
        QVERIFY(made.ok() && made->size() == 32);
        QVERIFY(!equal(made->view(), argon2idWarm(viewOf("pass"), {})->view()));
    }

    // --- secrets in memory
    void aKeyIsWipedWhenItEnds()
    {
        const std::uint8_t* slot = nullptr;
        {
            const auto key = Key<TestPurpose>::from(Bytes(32, 0xa5)).value();
            slot = key.view().data();
            QVERIFY(!allZero(slot, 32));
        }
        QVERIFY(allZero(slot, 32));   // the arena keeps the page: it can be looked at
    }

    void aKeyThatIsReplacedIsWipedAndAMovedOneLivesOn()
    {
        auto a = Key<TestPurpose>::from(Bytes(32, 1)).value();
        auto b = Key<TestPurpose>::from(Bytes(32, 2)).value();
        const auto *slotA = a.view().data(), *slotB = b.view().data();
        QVERIFY(slotA != slotB);
        a = std::move(b);
        QVERIFY(allZero(slotA, 32));
        QVERIFY(a.view().data() == slotB && a.view()[0] == 2);
        QVERIFY(!b.isSet() && b.view().empty());
        auto& same = a;
        a = std::move(same);
        QVERIFY(a.isSet() && a.view()[0] == 2);
        const auto copy = a.copy();
        QVERIFY(copy.view().data() != a.view().data() && equal(copy.view(), a.view()));
        QVERIFY(!Key<TestPurpose>().copy().isSet());
        QVERIFY(!Key<TestPurpose>::from(Bytes(31)).ok() && !Key<TestPurpose>::from(Bytes(33)).ok());
    }

    void theArenaGrowsAndSlotsAreNeverShared()
    {
        std::vector<Key<TestPurpose>> keys;
        std::set<const std::uint8_t*> slots;
        for (int i = 0; i < 1500; ++i) {
            keys.push_back(Key<TestPurpose>::from(Bytes(32, std::uint8_t(i))).value());
            slots.insert(keys.back().view().data());
        }
        QCOMPARE(slots.size(), std::size_t(1500));
        for (int i = 0; i < 1500; ++i) QVERIFY(keys[std::size_t(i)].view()[31] == std::uint8_t(i));
        keys.clear();
        for (const auto* slot : slots) QVERIFY(allZero(slot, 32));
    }

    void secretBytesAreWiped()
    {
        SecretBytes secret(std::string_view("vier woorden zijn genoeg"));
        const auto* data = secret.view().data();
        const auto size = secret.size();
        secret.clear();               // the memory still belongs to it
        QVERIFY(allZero(data, size));
        SecretBytes other(std::string_view("abc"));
        SecretBytes moved = std::move(other);
        QCOMPARE(other.size(), std::size_t(0));
        QCOMPARE(moved.size(), std::size_t(3));
    }

    void secretsAreComparedByValue()
    {
        QVERIFY(equalConstantTime({}, {}));
        QVERIFY(equalConstantTime(Bytes{1, 2}, Bytes{1, 2}));
        QVERIFY(!equalConstantTime(Bytes{1, 2}, Bytes{1, 3}));
        QVERIFY(!equalConstantTime(Bytes{1, 2}, Bytes{1, 2, 0}));
    }

    // --- randomness
    void randomNumbersStayBelowTheirBound()
    {
        std::set<std::uint64_t> seen;
        for (int i = 0; i < 500; ++i) seen.insert(randomBelow(7));
        QCOMPARE(seen, (std::set<std::uint64_t>{0, 1, 2, 3, 4, 5, 6}));
        QCOMPARE(randomBelow(0), std::uint64_t(0));
        QCOMPARE(randomBelow(1), std::uint64_t(0));
        const std::uint64_t big = (std::uint64_t(1) << 63) + 1;
        for (int i = 0; i < 200; ++i) QVERIFY(randomBelow(big) < big);
    }

    void oneSeedGivesOneSequence()   // the last one: this process has no real randomness from here on
    {
        auto draw = [](std::uint64_t seed) {
            test::seedRandom(seed);
            Bytes all = bytesOf(randomFixed<Hash32>().view());
            const auto next = randomFixed<Hash32>();
            all.insert(all.end(), next.b.begin(), next.b.end());
            const auto key = SigningKey::generate();
            all.insert(all.end(), key.publicKey().b.begin(), key.publicKey().b.end());
            const auto sealed = boxSeal(BoxKey::generate().publicKey(), viewOf("m"));
            all.insert(all.end(), sealed.begin(), sealed.end());
            return all;
        };
        const auto a = draw(1), b = draw(1), c = draw(2);
        QCOMPARE(a, b);
        QVERIFY(a != c);
        QVERIFY(!equal(ByteView(a).first(32), ByteView(a).subspan(32, 32)));
    }
};

QTEST_APPLESS_MAIN(CryptoTest)
#include "tst_crypto.moc"
