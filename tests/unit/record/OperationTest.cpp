// SPDX-License-Identifier: EUPL-1.2
#include "shared/cbor/Cbor.h"
#include "tests/unit/record/Diary.h"
#include <QtTest>
#include <functional>
#include <set>

using namespace aanzet;
using namespace aanzet::record;

// Sealing one field write and signing a batch of them: whatever is changed afterwards does not open or does not verify (T2).
class OperationTest : public QObject
{
    Q_OBJECT
    OpKey m_key;

    Operation sealed(const Payload& payload = note("vandaag")) const
    {
        Operation op;
        op.record = filled<RecordId>(0x31);
        op.field = fieldId(filled<Hash32>(8).view(), op.record, op.rule, payload.type, payload.field);
        op.epoch = 3;
        op.author = Author(7).id;
        op.seq = 9;
        op.lamport = 12;
        op.context = {{filled<AuthorId>(0x41), 5}, {filled<AuthorId>(0x42), 6}};
        sealOperation(op, org(), space(), m_key, payload);
        return op;
    }
    QString opened(const Operation& op, const OrgId& o = org(), const SpaceId& s = space()) const
    {
        const auto p = openOperation(op, o, s, m_key);
        return p ? QStringLiteral("OK") : nameOf(p.code());
    }
    static Batch batch()
    {
        std::mt19937_64 random(3);
        Batch b = anyBatch(random, 3);
        while (b.blobs.empty() || b.ack.empty() || b.operations.size() < 2) b = anyBatch(random, 3);
        return b;
    }

    template <class F> static std::vector<std::function<void()>> flipsOf(F& fixed)
    {
        std::vector<std::function<void()>> v;
        for (auto& byte : fixed.b) v.push_back([&byte] { byte ^= 1; });
        return v;
    }
    template <class N> static std::vector<std::function<void()>> bitsOf(N& number)
    {
        std::vector<std::function<void()>> v;
        for (unsigned i = 0; i < sizeof(N); ++i) v.push_back([&number, i] { number ^= static_cast<N>(N(1) << (8 * i)); });
        return v;
    }

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(crypto::init());
        m_key = deriveOpKey(spaceKey().view());
    }

    void whatWasSealedOpensAtItsPlace()
    {
        std::mt19937_64 random(1);
        for (int i = 0; i < 300; ++i) {
            auto payload = note("x");
            payload.type = static_cast<std::uint16_t>(random());
            payload.field = static_cast<std::uint16_t>(random());
            payload.value = cbor::Encoder().bytes(anyBody(random, random() % 600)).take();
            payload.save = drawn<SaveId>(random);
            payload.index = static_cast<std::uint32_t>(random());
            payload.wall = WallTime(Millis(static_cast<std::int64_t>(random() >> 2) * (i % 2 ? 1 : -1)));
            if (i % 3 == 0) payload.extra = {{7 + random() % 100, {0xf6}}, {1000, {0x82, 1, 2}}};
            const auto op = sealed(payload);
            const auto p = openOperation(op, org(), space(), m_key);
            QVERIFY(p.ok());
            QCOMPARE(encodePayload(*p), encodePayload(payload));
            QVERIFY(p->type == payload.type && p->field == payload.field && p->save == payload.save && p->wall == payload.wall && p->extra == payload.extra);
            QCOMPARE(op.body->size(), crypto::sizeClass(encodePayload(payload).size() + 1) + crypto::kTagSize);
        }
    }

    void theSameTextTwiceLooksDifferent()
    {
        std::set<Bytes> bodies;
        for (int i = 0; i < 100; ++i) bodies.insert(*sealed().body);
        QCOMPARE(bodies.size(), std::size_t(100));
    }

    void noFlippedByteOpens()
    {
        auto op = sealed();
        const auto refused = nameOf(ErrorCode::CorruptData);
        const auto allRefused = [&](const std::vector<std::function<void()>>& flips) {
            for (const auto& flip : flips) {
                flip();
                if (opened(op) != refused) return false;
                flip();
            }
            return opened(op) == QStringLiteral("OK");
        };
        QVERIFY(allRefused(flipsOf(op.record)));
        QVERIFY(allRefused(flipsOf(op.field)));
        QVERIFY(allRefused(flipsOf(op.author)));
        QVERIFY(allRefused(flipsOf(op.nonce)));
        QVERIFY(allRefused(bitsOf(op.epoch)));
        QVERIFY(allRefused(bitsOf(op.seq)));
        QVERIFY(allRefused(bitsOf(op.lamport)));
        for (auto& c : op.context) {
            QVERIFY(allRefused(flipsOf(c.author)));
            QVERIFY(allRefused(bitsOf(c.seq)));
        }
        for (auto rule : {Rule::Last, Rule::First}) {
            op.rule = rule;
            QCOMPARE(opened(op), refused);
        }
        op.rule = Rule::Keep;
        for (auto& byte : *op.body)
            for (int bit = 0; bit < 8; ++bit) {
                byte ^= static_cast<std::uint8_t>(1 << bit);
                QCOMPARE(opened(op), refused);
                byte ^= static_cast<std::uint8_t>(1 << bit);
            }
        for (std::size_t n = 0; n < op.body->size(); ++n) {
            auto cut = op;
            cut.body->resize(n);
            QCOMPARE(opened(cut), refused);
        }
        auto fewer = op;
        fewer.context.pop_back();
        QCOMPARE(opened(fewer), refused);
        auto o = org();
        auto s = space();
        for (auto& byte : o.b) {
            byte ^= 1;
            QCOMPARE(opened(op, o, s), refused);
            byte ^= 1;
        }
        for (auto& byte : s.b) {
            byte ^= 1;
            QCOMPARE(opened(op, o, s), refused);
            byte ^= 1;
        }
        const auto other = deriveOpKey(filled<Hash32>(0x77).view());
        QVERIFY(!openOperation(op, org(), space(), other).ok());
        auto stub = op;
        stub.body.reset();
        QCOMPARE(opened(stub), nameOf(ErrorCode::NotFound));
    }

    void whatOpensButIsNoPayloadIsMalformed()
    {
        auto op = sealed();
        const auto put = [&](const Bytes& plain) {
            op.body = crypto::seal(m_key, plain, op.aad(org(), space()), op.nonce);
            return opened(op);
        };
        const auto good = encodePayload(note("a"));
        QCOMPARE(put(crypto::pad(good)), QStringLiteral("OK"));
        QCOMPARE(put(Bytes(64, 0)), nameOf(ErrorCode::Malformed));           // no mark
        QCOMPARE(put(good), nameOf(ErrorCode::Malformed));                   // no class
        auto wide = crypto::pad(good);
        wide.resize(128);
        QCOMPARE(put(wide), nameOf(ErrorCode::Malformed));                   // another class than its length asks for
        for (std::size_t n = 0; n < good.size(); ++n)
            QCOMPARE(put(crypto::pad(ByteView(good).first(n))), nameOf(ErrorCode::Malformed));
        auto longer = good;
        longer.push_back(0xf6);
        QCOMPARE(put(crypto::pad(longer)), nameOf(ErrorCode::Malformed));
        auto fewer = good;
        fewer[0] = 0xa5;
        QVERIFY(!decodePayload(fewer).ok());
        auto swapped = good;
        swapped[1] = 2;
        QVERIFY(!decodePayload(swapped).ok());
    }

    void payloadsHaveOneForm()
    {
        std::mt19937_64 random(2);
        auto p = note("dag");
        p.extra = {{9, {0x61, 'x'}}};
        const auto good = encodePayload(p);
        int taken = 0;
        for (int i = 0; i < 200000; ++i) {
            auto b = good;
            for (auto n = 1 + random() % 3; n > 0; --n) b[random() % b.size()] = static_cast<std::uint8_t>(random());
            const auto back = decodePayload(b);
            if (!back) continue;
            ++taken;
            QCOMPARE(encodePayload(*back), b);
        }
        QVERIFY(taken > 1000);
    }

    void aStubKeepsTheHash()
    {
        auto op = sealed();
        const auto hash = op.hash(org(), space());
        op.body.reset();
        QCOMPARE(op.hash(org(), space()).hex(), hash.hex());
        op.bodyHash.b[0] ^= 1;
        QVERIFY(op.hash(org(), space()) != hash);
    }

    void fieldIdsTellRecordsRulesTypesAndFieldsApart()
    {
        const auto key = filled<Hash32>(8), other = filled<Hash32>(9);
        std::set<FieldId> ids;
        int n = 0;
        for (const auto& k : {key, other})
            for (std::uint8_t r = 1; r < 4; ++r)
                for (auto rule : {Rule::Keep, Rule::Last, Rule::First})
                    for (std::uint16_t type : {0, 1, 256})
                        for (std::uint16_t field : {0, 1, 256}) ids.insert(fieldId(k.view(), filled<RecordId>(r), rule, type, field)), ++n;
        QCOMPARE(ids.size(), std::size_t(n));
    }

    void anAuthorIdBelongsToOneOrganisationDeviceAndSalt()
    {
        const auto id = authorId(org(), filled<DeviceId>(6), filled<Salt16>(7));
        QCOMPARE(id.hex(), Author(7).id.hex());
        QVERIFY(authorId(filled<OrgId>(9), filled<DeviceId>(6), filled<Salt16>(7)) != id);
        QVERIFY(authorId(org(), filled<DeviceId>(9), filled<Salt16>(7)) != id);
        QVERIFY(authorId(org(), filled<DeviceId>(6), filled<Salt16>(9)) != id);
    }

    void noFlippedPartOfABatchVerifies()
    {
        auto b = batch();
        const auto key = deviceKey().publicKey();
        const auto hash = b.hash(org(), space());
        QVERIFY(b.verify(org(), space(), key));
        const auto allRefused = [&](const std::vector<std::function<void()>>& flips) {
            for (const auto& flip : flips) {
                flip();
                if (b.verify(org(), space(), key) || b.hash(org(), space()) == hash) return false;
                flip();
            }
            return b.verify(org(), space(), key);
        };
        QVERIFY(allRefused(flipsOf(b.device)));
        QVERIFY(allRefused(flipsOf(b.author)));
        QVERIFY(allRefused(flipsOf(b.salt)));
        QVERIFY(allRefused(flipsOf(b.prev)));
        QVERIFY(allRefused(flipsOf(b.orgHead)));
        QVERIFY(allRefused(flipsOf(b.spaceHead)));
        QVERIFY(allRefused(flipsOf(b.signature)));
        QVERIFY(allRefused(bitsOf(b.epoch)));
        QVERIFY(allRefused(bitsOf(b.number)));
        QVERIFY(allRefused(bitsOf(b.firstSeq)));
        for (auto& id : b.blobs) QVERIFY(allRefused(flipsOf(id)));
        for (auto& byte : b.ack) QVERIFY(allRefused({[&byte] { byte ^= 1; }}));
        for (auto& op : b.operations) {
            QVERIFY(allRefused(flipsOf(op.record)));
            QVERIFY(allRefused(flipsOf(op.field)));
            QVERIFY(allRefused(flipsOf(op.nonce)));
            QVERIFY(allRefused(flipsOf(op.bodyHash)));
            QVERIFY(allRefused(bitsOf(op.lamport)));
        }
        std::swap(b.operations[0], b.operations[1]);
        QVERIFY(!b.verify(org(), space(), key));
        std::swap(b.operations[0], b.operations[1]);
        auto fewer = b;
        fewer.operations.pop_back();
        QVERIFY(!fewer.verify(org(), space(), key));
        fewer = b;
        fewer.blobs.pop_back();
        QVERIFY(!fewer.verify(org(), space(), key));
        QVERIFY(!b.verify(filled<OrgId>(9), space(), key));
        QVERIFY(!b.verify(org(), filled<SpaceId>(9), key));
        auto other = crypto::SigningKey::generate();
        QVERIFY(!b.verify(org(), space(), other.publicKey()));
    }

    void anAckOpensForItsSpaceAuthorAndNumberAlone()
    {
        const auto key = spaceKey();
        const auto author = Author(7).id;
        std::mt19937_64 random(5);
        std::vector<AckEntry> entries;
        for (int i = 0; i < 5; ++i) entries.push_back({drawn<AuthorId>(random), random() >> (random() % 60), drawn<Hash32>(random)});
        auto ack = sealAck(key.view(), space(), author, 4, entries);
        const auto back = openAck(key.view(), space(), author, 4, ack);
        QVERIFY(back.ok());
        QCOMPARE(back->size(), entries.size());
        for (std::size_t i = 0; i < entries.size(); ++i)
            QVERIFY(back->at(i).author == entries[i].author && back->at(i).number == entries[i].number && back->at(i).head == entries[i].head);
        QVERIFY(!openAck(filled<Hash32>(9).view(), space(), author, 4, ack).ok());
        QVERIFY(!openAck(key.view(), filled<SpaceId>(9), author, 4, ack).ok());
        QVERIFY(!openAck(key.view(), space(), filled<AuthorId>(9), 4, ack).ok());
        QVERIFY(!openAck(key.view(), space(), author, 5, ack).ok());
        for (auto& byte : ack) {
            byte ^= 1;
            QVERIFY(!openAck(key.view(), space(), author, 4, ack).ok());
            byte ^= 1;
        }
        for (std::size_t n = 1; n < ack.size(); ++n) QVERIFY(!openAck(key.view(), space(), author, 4, ByteView(ack).first(n)).ok());
        QVERIFY(sealAck(key.view(), space(), author, 4, {}).empty());
        QVERIFY(openAck(key.view(), space(), author, 4, {}).ok());
    }
};

QTEST_APPLESS_MAIN(OperationTest)
#include "OperationTest.moc"
