// SPDX-License-Identifier: EUPL-1.2
#include "shared/record/CutState.h"
#include "tests/unit/record/Diary.h"
#include <QtTest>

using namespace aanzet;
using namespace aanzet::record;

// A state at a checkpoint travels in parts: they come back as they were, and no changed byte gives the state that was signed.
class CutPartTest : public QObject
{
    Q_OBJECT

    static CutState anyState(std::uint64_t seed)
    {
        CutBuilder builder;
        std::mt19937_64 random(seed);
        for (int i = 0; i < 3; ++i) {
            const auto batch = anyBatch(random, 5);
            builder.take(batch, batch.digest(org(), space()));
        }
        return builder.finish();
    }
    static std::vector<Bytes> inParts(const CutState& state, std::size_t most)
    {
        std::vector<Bytes> parts;
        for (std::size_t at = 0; at < state.fields.size(); at += most) {
            CutPart p{filled<Hash32>(7), at, state.fields.size(), {}, {}};
            if (at == 0) p.chains = state.chains;
            for (auto i = at; i < std::min(at + most, state.fields.size()); ++i) p.fields.push_back(state.fields[i]);
            parts.push_back(encodeCutPart(p));
        }
        return parts;
    }
    static QString outcome(const CutPart& part)
    {
        const auto p = decodeCutPart(encodeCutPart(part));
        return p ? QStringLiteral("OK") : nameOf(p.code());
    }

private Q_SLOTS:
    void initTestCase() { QVERIFY(crypto::init()); }

    void thePartsOfAStateComeBackAsThatState()
    {
        for (std::uint64_t seed = 1; seed <= 40; ++seed) {
            const auto state = anyState(seed);
            for (const std::size_t most : {1, 3, 500}) {
                CutState again;
                for (const auto& bytes : inParts(state, most)) {
                    QVERIFY(isCutPart(bytes) && !decodeFrame(bytes).ok());
                    auto part = decodeCutPart(bytes);
                    QVERIFY(part.ok());
                    QCOMPARE(encodeCutPart(*part), bytes);
                    QCOMPARE(part->first, std::uint64_t(again.fields.size()));
                    QCOMPARE(part->total, std::uint64_t(state.fields.size()));
                    for (auto& c : part->chains) again.chains.push_back(c);
                    for (auto& f : part->fields) again.fields.push_back(std::move(f));
                }
                QVERIFY(again.hash(org(), space()) == state.hash(org(), space()));
                for (std::size_t i = 0; i < state.fields.size(); ++i)
                    for (std::size_t k = 0; k < state.fields[i].live.size(); ++k) QVERIFY(again.fields[i].live[k].body == state.fields[i].live[k].body);
            }
        }
    }

    void aPartCutShortOrGoingOnIsRefused()
    {
        for (auto bytes : inParts(anyState(3), 4)) {
            for (std::size_t n = 0; n < bytes.size(); ++n) QVERIFY(!decodeCutPart(ByteView(bytes).first(n)).ok());
            bytes.push_back(0);
            QVERIFY(!decodeCutPart(bytes).ok());
        }
    }

    void everyChangedByteIsRefusedOrAnotherState()
    {
        for (std::uint64_t seed = 1; seed <= 4; ++seed) {
            const auto state = anyState(seed);
            const auto hash = state.hash(org(), space());
            const auto bytes = inParts(state, 500).at(0);
            for (std::size_t i = 0; i < bytes.size(); ++i)
                for (const std::uint8_t mask : {0x01, 0x80}) {
                    auto changed = bytes;
                    changed[i] ^= mask;
                    const auto part = decodeCutPart(changed);
                    if (!part) continue;
                    const bool isNamedOtherwise = part->entry != filled<Hash32>(7) || part->first != 0 || part->total != state.fields.size();
                    const CutState other{part->chains, part->fields};
                    QVERIFY2(isNamedOtherwise || other.hash(org(), space()) != hash, qPrintable(QString::number(i)));
                }
        }
    }

    void aPartSaysWhereItStands()
    {
        const auto state = anyState(5);
        const CutPart whole{filled<Hash32>(7), 0, state.fields.size(), state.chains, state.fields};
        const auto with = [&](auto change) {
            auto p = whole;
            change(p);
            return outcome(p);
        };
        const auto refused = nameOf(ErrorCode::Malformed);
        QCOMPARE(with([](CutPart&) {}), QStringLiteral("OK"));
        QCOMPARE(with([](CutPart& p) { p.chains.clear(); }), refused);                      // the first part names them
        QCOMPARE(with([](CutPart& p) { p.first = 1, p.total += 1; }), refused);             // and no other
        QCOMPARE(with([](CutPart& p) { p.first = 1, p.total += 1, p.chains.clear(); }), QStringLiteral("OK"));
        QCOMPARE(with([](CutPart& p) { p.total -= 1; }), refused);                          // more fields than there are
        QCOMPARE(with([](CutPart& p) { p.fields.clear(); }), refused);
        QCOMPARE(with([](CutPart& p) { p.total = 1ull << 48; }), refused);
        QCOMPARE(with([](CutPart& p) { std::swap(p.chains[0], p.chains[1]); }), refused);
        QCOMPARE(with([](CutPart& p) { p.chains[0].head.number = 0; }), refused);
        QCOMPARE(with([](CutPart& p) { std::swap(p.fields[0], p.fields[1]); }), refused);
        QCOMPARE(with([](CutPart& p) { p.fields[0] = p.fields[1]; }), refused);
        QCOMPARE(with([](CutPart& p) { p.fields[0].live.clear(); }), refused);
        QCOMPARE(with([](CutPart& p) { p.fields[0].live.push_back(p.fields[0].live[0]); }), refused);
        QCOMPARE(with([](CutPart& p) { p.fields[0].rule = static_cast<Rule>(3); }), refused);
        QCOMPARE(with([](CutPart& p) { p.fields[0].live[0].seq = 0; }), refused);
        QCOMPARE(with([](CutPart& p) { p.fields[0].live[0].lamport = 1ull << 48; }), refused);
        QCOMPARE(with([](CutPart& p) { p.fields[0].live[0].body = Bytes(crypto::kTagSize + 31, 1); }), refused);
        auto other = encodeCutPart(whole);
        other[0] = 0x82;
        QCOMPARE(nameOf(decodeCutPart(other).code()), nameOf(ErrorCode::NewerVersion));
        QCOMPARE(nameOf(decodeCutPart(Bytes(CutPart::kMaxBytes + 1, 0x81)).code()), nameOf(ErrorCode::TooLarge));
    }
};

QTEST_APPLESS_MAIN(CutPartTest)
#include "CutPartTest.moc"
