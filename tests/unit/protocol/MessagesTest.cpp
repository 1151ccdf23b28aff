// SPDX-License-Identifier: EUPL-1.2
#include "shared/cbor/Cbor.h"
#include "tests/unit/protocol/Samples.h"
#include <QtTest>

using namespace aanzet;
using namespace aanzet::protocol;

// Every message, both ways: it comes back as it was, cut short it is refused, and what a newer version adds is skipped.
class MessagesTest : public QObject
{
    Q_OBJECT

    static constexpr int kRounds = 400;

    template <class M, class F> static void forMany(F each)
    {
        samples::Random r(11);
        for (int i = 0; i < kRounds; ++i) each(encode(samples::make<M>(r)), i);
    }
    template <class M> static void comesBack()
    {
        forMany<M>([](const Bytes& bytes, int) {
            const auto m = decode<M>(bytes);
            QVERIFY(m.ok());
            QCOMPARE(encode(*m), bytes);
        });
    }
    template <class M> static void isRefusedWhenCut()
    {
        forMany<M>([](const Bytes& bytes, int i) {
            if (i % 20) return;
            for (std::size_t n = 0; n < bytes.size(); ++n) QVERIFY(!decode<M>(ByteView(bytes).first(n)).ok());
            auto longer = bytes;
            longer.push_back(0xf6);
            QVERIFY(!decode<M>(longer).ok());
        });
    }
    // The outer map gets one more key, at the end: 40 and any item.
    template <class M> static void skipsWhatIsNewer()
    {
        forMany<M>([](const Bytes& bytes, int) {
            auto newer = bytes;
            QVERIFY((newer[0] & 0xe0) == 0xa0 && (newer[0] & 31) < 23);
            ++newer[0];
            const auto more = cbor::Encoder().uint(40).map(1).key(3).array(2).text("nieuw").null().take();
            newer.insert(newer.end(), more.begin(), more.end());
            const auto m = decode<M>(newer);
            QVERIFY(m.ok());
            QCOMPARE(encode(*m), bytes);
        });
    }
    template <class M> static void staysItselfUnderFlips()
    {
        forMany<M>([](const Bytes& bytes, int i) {
            if (i % 10) return;
            for (std::size_t at = 0; at < bytes.size(); ++at)
                for (int bit = 0; bit < 8; ++bit) {
                    auto flipped = bytes;
                    flipped[at] ^= static_cast<std::uint8_t>(1 << bit);
                    const auto m = decode<M>(flipped);
                    if (m.ok()) QVERIFY(decode<M>(encode(*m)).ok());
                }
        });
    }
    template <class M> static void refusesOtherKinds()
    {
        for (const char* hex : {"", "00", "20", "40", "60", "80", "f4", "f6", "f5", "ff", "bf", "c0a0", "f90000", "a1", "a10000a0", "b800", "a2010001", "a201000100", "a2020001f4"}) {
            const auto b = fromHex(hex);
            const auto m = decode<M>(*b);
            QVERIFY2(!m.ok(), hex);
            QCOMPARE(int(m.code()), int(ErrorCode::Malformed));
        }
        const auto huge = decode<M>(Bytes(kMaxBody + kMaxPage + 1, 0xa0));
        QVERIFY(!huge.ok());
        QCOMPARE(int(huge.code()), int(ErrorCode::TooLarge));
    }

    template <class... M> struct All {
        static void comeBack() { (comesBack<M>(), ...); }
        static void areRefusedWhenCut() { (isRefusedWhenCut<M>(), ...); }
        static void skipWhatIsNewer() { (skipsWhatIsNewer<M>(), ...); }
        static void stayThemselves() { (staysItselfUnderFlips<M>(), ...); }
        static void refuseOtherKinds() { (refusesOtherKinds<M>(), ...); }
    };
    using Every = All<Info, FoundRequest, FoundResponse, JoinRequest, JoinResponse, KitRequest, RecoverRequest, RecoverResponse, LogsRequest, LogsResponse,
                      SyncRequest, SyncResponse, HistoryRequest, HistoryResponse, WatchResponse, PartResponse, PieceResponse,
                      CheckpointRequest, CheckpointResponse, StubsRequest, StubsResponse, DownloadsRequest, DownloadsResponse>;

private Q_SLOTS:
    void initTestCase() { QVERIFY(crypto::init()); }
    void everyMessageComesBack() { Every::comeBack(); }
    void everyMessageCutShortOrGoingOnIsRefused() { Every::areRefusedWhenCut(); }
    void membersOfANewerVersionAreSkipped() { Every::skipWhatIsNewer(); }
    void whatIsReadCanAlwaysBeWritten() { Every::stayThemselves(); }
    void anythingElseThanAMapOfRisingKeysIsRefused() { Every::refuseOtherKinds(); }

    void everyPartArrives()
    {
        samples::Random r(4);
        for (int i = 0; i < 200; ++i) {
            const auto asked = samples::make<SyncRequest>(r);
            const auto q = decode<SyncRequest>(encode(asked));
            QVERIFY(q.ok());
            QCOMPARE(q->groups.size(), asked.groups.size());
            for (std::size_t g = 0; g < asked.groups.size(); ++g) {
                QCOMPARE(q->groups[g].size(), asked.groups[g].size());
                for (std::size_t k = 0; k < asked.groups[g].size(); ++k)
                    QVERIFY(q->groups[g][k].space == asked.groups[g][k].space && q->groups[g][k].frame == asked.groups[g][k].frame);
            }
            for (std::size_t k = 0; k < asked.spaces.size(); ++k) {
                const auto &a = asked.spaces[k], &b = q->spaces[k];
                QVERIFY(a.space == b.space && a.cursor == b.cursor && a.resync == b.resync && a.vector == b.vector && a.beatsSince == b.beatsSince);
            }
            QVERIFY(q->pageBytes == asked.pageBytes && q->beats == asked.beats && q->largestFrame == asked.largestFrame);
            const auto join = samples::make<JoinRequest>(r);
            const auto j = decode<JoinRequest>(encode(join));
            QVERIFY(j->invite == join.invite && j->time == join.time && j->nonce == join.nonce && j->proof == join.proof && j->entry == join.entry);
            const auto info = samples::make<Info>(r);
            const auto n = decode<Info>(encode(info));
            QVERIFY(n->version == info.version && n->identity == info.identity && n->time == info.time && n->org == info.org);
            QVERIFY(n->genesis == info.genesis && n->openFounding == info.openFounding && n->maxBody == info.maxBody);
        }
    }

    void countsBeyondTheLimitsAreRefused()
    {
        SyncRequest groups;
        groups.groups.resize(4097);
        QVERIFY(!decode<SyncRequest>(encode(groups)).ok());
        groups.groups.resize(4096);
        QVERIFY(decode<SyncRequest>(encode(groups)).ok());
        SyncRequest items;
        items.groups.resize(1);
        items.groups[0].resize(65);
        QVERIFY(!decode<SyncRequest>(encode(items)).ok());
        SyncRequest spaces;
        spaces.spaces.resize(kMaxSpaces + 1);
        QVERIFY(!decode<SyncRequest>(encode(spaces)).ok());
        SyncRequest frame;
        frame.groups = {{UploadItem{{}, Bytes(record::Batch::kMaxFrame + 1)}}};
        QVERIFY(!decode<SyncRequest>(encode(frame)).ok());
        SyncRequest beats;
        beats.beats = {Bytes(513)};
        QVERIFY(!decode<SyncRequest>(encode(beats)).ok());
        FoundRequest code;
        code.code = Bytes(65);
        QVERIFY(!decode<FoundRequest>(encode(code)).ok());
        JoinRequest entry;
        entry.entry = Bytes(256 * 1024 + 1);
        QVERIFY(!decode<JoinRequest>(encode(entry)).ok());
    }

    // An empty entry costs one byte on the wire and many in memory: their number counts over all lists of a message.
    void manyEmptyPartsAreRefused()
    {
        FoundRequest found;
        found.spaces.resize(2);
        found.spaces[0].entries.resize(60000);
        QVERIFY(decode<FoundRequest>(encode(found)).ok());
        found.spaces[1].entries.resize(60000);
        QVERIFY(!decode<FoundRequest>(encode(found)).ok());
        LogsResponse logs;
        logs.pages.resize(2);
        for (auto& p : logs.pages) p.entries.resize(60000);
        QVERIFY(!decode<LogsResponse>(encode(logs)).ok());
        SyncResponse answer;
        answer.spaces.resize(2);
        for (auto& a : answer.spaces) a.frames.resize(60000);
        QVERIFY(!decode<SyncResponse>(encode(answer)).ok());
        for (auto& a : answer.spaces) a.frames.clear(), a.multiple.resize(60000);
        QVERIFY(!decode<SyncResponse>(encode(answer)).ok());
    }

    void anOddVectorIsRefused()
    {
        SyncRequest m;
        m.spaces.resize(1);
        m.spaces[0].resync = true;
        m.spaces[0].vector.resize(1);
        const auto good = encode(m);
        QVERIFY(decode<SyncRequest>(good).ok());
        // Key 4 holds a byte string of 56: one row. 55 bytes are none.
        const Bytes head{0x04, 0x58, 56};
        auto at = std::search(good.begin(), good.end(), head.begin(), head.end());
        QVERIFY(at != good.end());
        auto odd = good;
        const auto place = at - good.begin();
        odd[static_cast<std::size_t>(place) + 2] = 55;
        odd.erase(odd.begin() + place + 3);
        QVERIFY(!decode<SyncRequest>(odd).ok());
    }

    void aBeatHasOneForm()
    {
        samples::Random r(6);
        for (int i = 0; i < 100; ++i) {
            const auto b = samples::make<Beat>(r);
            const auto bytes = encodeBeat(b);
            QCOMPARE(bytes.size(), std::size_t(16 * 3 + 4 + 8 + 32 * 3 + 64));
            const auto back = decodeBeat(bytes);
            QVERIFY(back.ok());
            QCOMPARE(encodeBeat(*back), bytes);
            for (std::size_t n = 0; n < bytes.size(); ++n) QVERIFY(!decodeBeat(ByteView(bytes).first(n)).ok());
        }
    }

    // T2 for beats and join proofs: what is signed changes with every byte that travels.
    void everyByteOfABeatIsSigned()
    {
        samples::Random r(7);
        auto key = crypto::SigningKey::fromSeed(Bytes(32, 1));
        const auto org = samples::id<OrgId>(r);
        auto b = samples::make<Beat>(r);
        b.signature = key->sign(beatBytes(b, org));
        const auto bytes = encodeBeat(b);
        for (std::size_t at = 0; at < bytes.size(); ++at) {
            auto flipped = bytes;
            flipped[at] ^= 1;
            const auto f = decodeBeat(flipped);
            QVERIFY(f.ok());
            QVERIFY(!crypto::verify(key->publicKey(), beatBytes(*f, org), f->signature));
        }
        QVERIFY(crypto::verify(key->publicKey(), beatBytes(b, org), b.signature));
        QVERIFY(!crypto::verify(key->publicKey(), beatBytes(b, samples::id<OrgId>(r)), b.signature));
    }

    void everyPartOfARecoveryIsProven()
    {
        samples::Random r(9);
        const auto server = samples::id<SignPublicKey>(r);
        auto recover = samples::make<RecoverRequest>(r);
        recover.entry = {1, 2, 3};
        const auto proven = recoverBytes(recover, server);
        const auto differs = [&](auto change) {
            auto other = recover;
            change(other);
            return recoverBytes(other, server) != proven;
        };
        QVERIFY(differs([](RecoverRequest& o) { o.kit.b[0] ^= 1; }));
        QVERIFY(differs([](RecoverRequest& o) { o.time += Millis(1); }));
        QVERIFY(differs([](RecoverRequest& o) { o.nonce.b[15] ^= 1; }));
        QVERIFY(differs([](RecoverRequest& o) { o.entry.push_back(4); }));
        auto elsewhere = server;
        elsewhere.b[31] ^= 1;
        QVERIFY(recoverBytes(recover, elsewhere) != proven);
    }

    void everyPartOfAJoinIsProven()
    {
        samples::Random r(8);
        const auto server = samples::id<SignPublicKey>(r);
        auto join = samples::make<JoinRequest>(r);
        join.entry = {1, 2, 3};
        const auto proven = joinBytes(join, server);
        auto other = join;
        other.invite.b[0] ^= 1;
        QVERIFY(joinBytes(other, server) != proven);
        other = join;
        other.time += Millis(1);
        QVERIFY(joinBytes(other, server) != proven);
        other = join;
        other.nonce.b[3] ^= 1;
        QVERIFY(joinBytes(other, server) != proven);
        other = join;
        other.entry[2] ^= 1;
        QVERIFY(joinBytes(other, server) != proven);
        QVERIFY(joinBytes(join, samples::id<SignPublicKey>(r)) != proven);
    }
};

QTEST_APPLESS_MAIN(MessagesTest)
#include "MessagesTest.moc"
