// SPDX-License-Identifier: EUPL-1.2
#include "tests/unit/record/Diary.h"
#include <QtTest>
#include <map>

using namespace aanzet;
using namespace aanzet::record;

namespace {

// A log of a few fields: as small as LogView can be.
struct Log final : LogView {
    std::map<AuthorId, ChainHead> chains;
    std::map<std::pair<AuthorId, std::uint64_t>, Hash32> batches;
    std::map<std::pair<FieldId, Dot>, std::uint64_t> operations;
    std::map<FieldId, FieldIdentity> fields;
    std::uint64_t highest = 0;

    std::optional<ChainHead> chain(const AuthorId& a) const override { return find(chains, a); }
    std::optional<Hash32> batchHash(const AuthorId& a, std::uint64_t n) const override { return find(batches, std::pair(a, n)); }
    std::uint64_t highestLamport() const override { return highest; }
    std::optional<std::uint64_t> lamportOf(const FieldId& f, const Dot& d) const override { return find(operations, std::pair(f, d)); }
    std::optional<FieldIdentity> identityOf(const FieldId& f) const override { return find(fields, f); }

    void take(const Batch& b)
    {
        const auto hash = b.hash(org(), space());
        chains[b.author] = {b.number, hash, b.lastSeq(), b.operations.back().lamport, b.device, b.orgHead, b.spaceHead};
        batches[{b.author, b.number}] = hash;
        for (const auto& op : b.operations) {
            operations[{op.field, op.dot()}] = op.lamport;
            fields[op.field] = {op.record, op.rule};
            highest = std::max(highest, op.lamport);
        }
    }

private:
    template <class K, class V> static std::optional<V> find(const std::map<K, V>& m, const K& k)
    {
        const auto it = m.find(k);
        return it == m.end() ? std::nullopt : std::optional(it->second);
    }
};

} // namespace

// Acceptance: each rule of protocol.md 4 broken alone, and what is said then.
class JudgeTest : public QObject
{
    Q_OBJECT
    Log m_log;
    Author m_anna{1}, m_bram{2};

    static FieldId field(std::uint8_t n) { return filled<FieldId>(n); }
    static Operation op(std::uint8_t f, std::uint64_t lamport, std::vector<Dot> context = {}, Rule rule = Rule::Keep)
    {
        Operation o;
        o.record = filled<RecordId>(static_cast<std::uint8_t>(f + 100));
        o.field = field(f);
        o.lamport = lamport;
        o.context = std::move(context);
        o.rule = rule;
        return o;
    }
    Batch next(const Author& who, std::vector<Operation> ops) const
    {
        Batch b;
        const auto chain = m_log.chain(who.id).value_or(ChainHead{});
        b.device = who.device;
        b.author = who.id;
        b.salt = who.salt;
        b.number = chain.number + 1;
        b.firstSeq = chain.lastSeq + 1;
        b.prev = chain.hash;
        for (auto& o : ops) {
            o.author = who.id;
            o.seq = b.firstSeq + b.operations.size();
            b.operations.push_back(o);
        }
        return b;
    }
    QString judged(const Batch& b) const
    {
        const auto a = judge(b, b.hash(org(), space()), m_log);
        static const char* const names[] = {"accept", "duplicate", "not yet", "never"};
        if (a.verdict == Verdict::Accept) return QStringLiteral("accept");
        return QString::fromUtf8(names[static_cast<int>(a.verdict)]) + QLatin1Char(' ') + nameOf(a.code);
    }
    static QString accept() { return QStringLiteral("accept"); }
    static QString notYet(ErrorCode c) { return QStringLiteral("not yet ") + nameOf(c); }
    static QString never(ErrorCode c) { return QStringLiteral("never ") + nameOf(c); }

private Q_SLOTS:
    void initTestCase() { QVERIFY(crypto::init()); }
    // Anna wrote twice into field 1 and once into field 2, in two batches; Bram once into field 1. Highest lamport: 4.
    void init()
    {
        m_log = {};
        m_log.take(next(m_anna, {op(1, 1), op(2, 2)}));
        m_log.take(next(m_anna, {op(1, 3, {{m_anna.id, 1}})}));
        m_log.take(next(m_bram, {op(1, 4, {{m_anna.id, 3}})}));
    }

    void theNextBatchIsAccepted()
    {
        QCOMPARE(judged(next(m_anna, {op(1, 5, {{m_anna.id, 3}, {m_bram.id, 1}}), op(9, 6)})), accept());
        QCOMPARE(judged(next(Author(3), {op(2, 5, {{m_anna.id, 2}})})), accept());
    }

    void theSameBatchAgainIsADuplicateAndAnotherInItsPlaceAFork()
    {
        auto b = next(m_anna, {op(1, 5)});
        m_log.take(b);
        QCOMPARE(judged(b), QStringLiteral("duplicate ") + nameOf(ErrorCode::AlreadyExists));
        b.operations[0].lamport = 4;
        QCOMPARE(judged(b), never(ErrorCode::ChainFork));
        b.number = 1;
        QCOMPARE(judged(b), never(ErrorCode::ChainFork));
    }

    void theChainHasNoGapsAndNoForks()
    {
        auto b = next(m_anna, {op(1, 5)});
        ++b.number;
        QCOMPARE(judged(b), notYet(ErrorCode::ChainGap));
        b = next(m_anna, {op(1, 5)});
        b.prev.b[5] ^= 1;
        QCOMPARE(judged(b), never(ErrorCode::ChainFork));
        b = next(Author(3), {op(9, 5)});
        b.prev.b[0] = 1;
        QCOMPARE(judged(b), never(ErrorCode::ChainFork));
        b = next(Author(3), {op(9, 5)});
        b.number = 2;
        QCOMPARE(judged(b), notYet(ErrorCode::ChainGap));
        b.number = 0;
        QCOMPARE(judged(b), never(ErrorCode::Malformed));
        QCOMPARE(judged(next(m_anna, {})), never(ErrorCode::Malformed));
    }

    void seqGoesOnWhereItEnded()
    {
        for (int by : {-1, 1, 1000}) {
            auto b = next(m_anna, {op(1, 5)});
            b.firstSeq += static_cast<std::uint64_t>(by);
            b.operations[0].seq = b.firstSeq;
            QCOMPARE(judged(b), never(ErrorCode::Malformed));
        }
    }

    void aChainStaysWithItsDevice()
    {
        auto b = next(m_anna, {op(1, 5)});
        b.device.b[0] ^= 1;
        QCOMPARE(judged(b), never(ErrorCode::Malformed));
    }

    void aContextNamesWhatIsHere()
    {
        // Bram's second operation has not come; nobody has heard of a third author.
        QCOMPARE(judged(next(m_anna, {op(1, 5, {{m_bram.id, 2}})})), notYet(ErrorCode::UnknownContext));
        QCOMPARE(judged(next(m_anna, {op(1, 5, {{Author(3).id, 1}})})), notYet(ErrorCode::UnknownContext));
        // Anna's second is in field 2, and so it stays.
        QCOMPARE(judged(next(m_bram, {op(1, 5, {{m_anna.id, 2}})})), never(ErrorCode::UnknownContext));
        QCOMPARE(judged(next(m_bram, {op(9, 5, {{m_anna.id, 3}})})), never(ErrorCode::UnknownContext));
    }

    void aContextNamesTheOwnPastAlone()
    {
        const auto seq = m_log.chain(m_anna.id)->lastSeq;
        QCOMPARE(judged(next(m_anna, {op(1, 5, {{m_anna.id, seq + 1}})})), never(ErrorCode::UnknownContext));     // itself
        QCOMPARE(judged(next(m_anna, {op(1, 5, {{m_anna.id, seq + 2}}), op(1, 6)})), never(ErrorCode::UnknownContext));
        QCOMPARE(judged(next(m_anna, {op(1, 5, {{m_anna.id, ~0ull}})})), never(ErrorCode::UnknownContext));
        QCOMPARE(judged(next(m_anna, {op(1, 5), op(1, 6, {{m_anna.id, seq + 1}})})), accept());
        QCOMPARE(judged(next(m_anna, {op(2, 5), op(1, 6, {{m_anna.id, seq + 1}})})), never(ErrorCode::UnknownContext));   // of another field
        QCOMPARE(judged(next(m_anna, {op(1, 5, {{m_anna.id, 1}})})), accept());
        QCOMPARE(judged(next(m_anna, {op(1, 5, {{m_anna.id, 2}})})), never(ErrorCode::UnknownContext));
    }

    void lamportsRiseAlongTheChain()
    {
        QCOMPARE(judged(next(m_anna, {op(1, 3)})), never(ErrorCode::BadLamport));
        QCOMPARE(judged(next(m_anna, {op(1, 4)})), accept());
        QCOMPARE(judged(next(m_anna, {op(1, 5), op(2, 5)})), never(ErrorCode::BadLamport));
        QCOMPARE(judged(next(m_anna, {op(1, 5), op(2, 4)})), never(ErrorCode::BadLamport));
        QCOMPARE(judged(next(Author(3), {op(9, 0)})), never(ErrorCode::BadLamport));
    }

    void lamportsExceedWhatTheyName()
    {
        QCOMPARE(judged(next(m_anna, {op(1, 4, {{m_bram.id, 1}})})), never(ErrorCode::BadLamport));
        QCOMPARE(judged(next(m_anna, {op(1, 5, {{m_bram.id, 1}})})), accept());
    }

    void lamportsStayWithinReachOfTheLog()
    {
        QCOMPARE(judged(next(m_anna, {op(1, 6)})), notYet(ErrorCode::BadLamport));
        QCOMPARE(judged(next(m_anna, {op(1, 5), op(2, 6), op(9, 7)})), accept());
        QCOMPARE(judged(next(m_anna, {op(1, 5), op(2, 7)})), notYet(ErrorCode::BadLamport));
        QCOMPARE(judged(next(m_anna, {op(1, 4), op(2, 5), op(9, 6)})), accept());
        QCOMPARE(judged(next(m_anna, {op(1, 4), op(2, 6)})), notYet(ErrorCode::BadLamport));
        QCOMPARE(judged(next(Author(3), {op(9, ~0ull)})), notYet(ErrorCode::BadLamport));
        m_log = {};
        QCOMPARE(judged(next(m_anna, {op(1, 1)})), accept());
        QCOMPARE(judged(next(m_anna, {op(1, 2)})), notYet(ErrorCode::BadLamport));
    }

    void setOnceHasNoContext()
    {
        QCOMPARE(judged(next(m_anna, {op(9, 5, {}, Rule::First)})), accept());
        QCOMPARE(judged(next(m_anna, {op(9, 5, {{m_anna.id, 1}}, Rule::First)})), never(ErrorCode::Malformed));
    }

    void aFieldKeepsItsRecordAndRule()
    {
        for (auto rule : {Rule::Last, Rule::First}) QCOMPARE(judged(next(m_anna, {op(1, 5, {}, rule)})), never(ErrorCode::Malformed));
        auto other = op(1, 5);
        other.record.b[0] ^= 1;
        QCOMPARE(judged(next(m_anna, {other})), never(ErrorCode::Malformed));
        // The same inside one batch, for a field nobody wrote before.
        QCOMPARE(judged(next(m_anna, {op(9, 5), op(9, 6, {}, Rule::Last)})), never(ErrorCode::Malformed));
        other = op(9, 6);
        other.record.b[0] ^= 1;
        QCOMPARE(judged(next(m_anna, {op(9, 5), other})), never(ErrorCode::Malformed));
        QCOMPARE(judged(next(m_anna, {op(9, 5), op(9, 6)})), accept());
    }

    // Honest authors are never refused: whatever they write on what they pulled is taken at once by who has the same.
    void honestBatchesAreAlwaysAccepted()
    {
        std::mt19937_64 random(1);
        for (int round = 0; round < 300; ++round) {
            m_log = {};
            std::map<FieldId, FieldState> state;
            const std::vector<Author> authors{Author(1), Author(2), Author(3)};
            for (int n = 0; n < 12; ++n) {
                const auto& who = authors[random() % authors.size()];
                std::vector<Operation> ops;
                auto seq = m_log.chain(who.id).value_or(ChainHead{}).lastSeq;
                for (auto k = 1 + random() % 4; k > 0; --k) {
                    const auto f = static_cast<std::uint8_t>(1 + random() % 3);
                    auto o = op(f, m_log.highest + 1 + ops.size());
                    o.author = who.id;
                    o.seq = ++seq;
                    o.context = state[o.field].seen.entries();
                    merge(state[o.field], o, o.hash(org(), space()), 0);
                    ops.push_back(o);
                }
                const auto b = next(who, ops);
                QCOMPARE(judged(b), accept());
                m_log.take(b);
                QVERIFY(judged(b).startsWith(QStringLiteral("duplicate")));
            }
        }
    }
};

QTEST_APPLESS_MAIN(JudgeTest)
#include "JudgeTest.moc"
