// SPDX-License-Identifier: EUPL-1.2
#include "tests/unit/record/Histories.h"
#include <QtTest>

using namespace aanzet;
using namespace aanzet::record;

// The merge laws (quality.md C3) and what each single step does.
class MergeTest : public QObject
{
    Q_OBJECT

    static AuthorId author(std::uint8_t n) { return filled<AuthorId>(n); }
    static Operation op(std::uint8_t who, std::uint64_t seq, std::uint64_t lamport, std::vector<Dot> context = {}, Rule rule = Rule::Keep)
    {
        Operation o;
        o.author = author(who);
        o.seq = seq;
        o.lamport = lamport;
        o.context = std::move(context);
        o.rule = rule;
        return o;
    }
    static MergeOutcome apply(FieldState& s, const Operation& o, std::vector<Head>* gone = nullptr) { return merge(s, o, hashOf(o), 0, gone); }
    static FieldState after(const std::vector<Operation>& ops, Rule rule = Rule::Keep)
    {
        FieldState s;
        s.rule = rule;
        for (const auto& o : ops) apply(s, o);
        return s;
    }
    static std::vector<Dot> headsOf(const FieldState& s)
    {
        std::vector<Dot> d;
        for (const auto& h : s.heads) d.push_back(h.dot);
        return d;
    }

private Q_SLOTS:
    void initTestCase() { QVERIFY(crypto::init()); }

    void anEditOfWhatWasSeenTakesItsPlace()
    {
        FieldState s;
        std::vector<Head> gone;
        QCOMPARE(int(apply(s, op(1, 1, 1))), int(MergeOutcome::Joined));
        QCOMPARE(int(apply(s, op(2, 1, 2, {{author(1), 1}}), &gone)), int(MergeOutcome::Joined));
        QVERIFY(headsOf(s) == (std::vector<Dot>{{author(2), 1}}));
        QCOMPARE(gone.size(), std::size_t(1));
        QVERIFY(gone[0].dot == (Dot{author(1), 1}));
        QCOMPARE(s.seen.at(author(1)), std::uint64_t(1));
    }

    void editsSideBySideBothStay()
    {
        const auto s = after({op(1, 1, 1), op(2, 1, 2, {{author(1), 1}}), op(3, 1, 2, {{author(1), 1}})});
        QVERIFY(headsOf(s) == (std::vector<Dot>{{author(2), 1}, {author(3), 1}}));
    }

    void aContextCoversEverythingOfThatAuthorUpToItsSeq()
    {
        const auto s = after({op(1, 1, 1), op(1, 5, 9), op(2, 1, 10, {{author(1), 4}})});
        QVERIFY(headsOf(s) == (std::vector<Dot>{{author(1), 5}, {author(2), 1}}));
        QVERIFY(headsOf(after({op(1, 4, 1), op(2, 1, 10, {{author(1), 4}})})) == (std::vector<Dot>{{author(2), 1}}));
    }

    void theAuthorsOwnLaterEditTakesThePlaceOfItsEarlier()
    {
        QVERIFY(headsOf(after({op(1, 1, 1), op(1, 2, 2)})) == (std::vector<Dot>{{author(1), 2}}));
        QVERIFY(headsOf(after({op(1, 2, 2), op(1, 1, 1)})) == (std::vector<Dot>{{author(1), 2}}));
    }

    void whatWasOverwrittenBeforeItCameIsLate()
    {
        FieldState s;
        apply(s, op(2, 1, 2, {{author(1), 1}}));
        QCOMPARE(int(apply(s, op(1, 1, 1))), int(MergeOutcome::Late));
        QVERIFY(headsOf(s) == (std::vector<Dot>{{author(2), 1}}));
        QCOMPARE(int(apply(s, op(1, 1, 1))), int(MergeOutcome::Late));
    }

    void aLateOperationStillCoversWhatItHadSeen()
    {
        FieldState s;
        apply(s, op(1, 1, 1));
        apply(s, op(3, 1, 9, {{author(2), 1}}));          // overwrites what is not here yet
        std::vector<Head> gone;
        QCOMPARE(int(apply(s, op(2, 1, 2, {{author(1), 1}}), &gone)), int(MergeOutcome::Late));
        QCOMPARE(gone.size(), std::size_t(1));
        QVERIFY(headsOf(s) == (std::vector<Dot>{{author(3), 1}}));
    }

    void theSameAgainChangesNothing()
    {
        FieldState s;
        const auto o = op(1, 1, 1);
        merge(s, o, hashOf(o), 7);
        const auto before = s;
        QCOMPARE(int(merge(s, o, hashOf(o), 99)), int(MergeOutcome::Unchanged));
        QVERIFY(s == before);
        QCOMPARE(s.heads[0].place, std::uint64_t(7));
    }

    void anotherOperationUnderTheSameNumberIsAnAlarm()
    {
        for (auto rule : {Rule::Keep, Rule::Last, Rule::First}) {
            auto s = after({op(1, 1, 1, {}, rule)}, rule);
            const auto before = s;
            auto other = op(1, 1, 1, {}, rule);
            other.record.b[0] = 1;
            QCOMPARE(int(apply(s, other)), int(MergeOutcome::Alarm));
            QVERIFY(s == before);
        }
    }

    void firstOnlyGrowsAndTheEarliestIsShown()
    {
        FieldState s;
        s.rule = Rule::First;
        std::vector<Head> gone;
        for (auto [who, lamport] : {std::pair(3, 7), {1, 5}, {2, 5}, {1, 9}})
            QCOMPARE(int(apply(s, op(static_cast<std::uint8_t>(who), static_cast<std::uint64_t>(lamport), static_cast<std::uint64_t>(lamport), {}, Rule::First), &gone)), int(MergeOutcome::Joined));
        QCOMPARE(s.heads.size(), std::size_t(4));
        QVERIFY(gone.empty());
        QVERIFY(s.winner()->dot == (Dot{author(1), 5}));
        // Nothing is covered even by a context that no honest device would write.
        QVERIFY(!covers(op(1, 9, 9, {{author(2), 99}}, Rule::First), {author(2), 5}));
    }

    void theWinnerIsATotalOrder()
    {
        // lamport first, then author, then seq; never the order of arrival
        std::vector<Operation> ops{op(1, 1, 5), op(2, 1, 5), op(3, 1, 4), op(4, 1, 5)};
        std::sort(ops.begin(), ops.end(), [](auto& a, auto& b) { return a.author < b.author; });
        do {
            QVERIFY(after(ops).winner()->dot == (Dot{author(4), 1}));
            QVERIFY(after(ops, Rule::Last).winner()->dot == (Dot{author(4), 1}));
        } while (std::next_permutation(ops.begin(), ops.end(), [](auto& a, auto& b) { return a.author < b.author; }));
        QVERIFY(!FieldState{}.winner());
        FieldState s;
        s.heads = {{{author(1), 2}, 5, {}, 0}, {{author(1), 3}, 5, {}, 0}};
        QVERIFY(s.winner()->dot == (Dot{author(1), 3}));
        s.rule = Rule::First;
        QVERIFY(s.winner()->dot == (Dot{author(1), 2}));
    }

    void aVersionVectorIsSortedAndOnlyRises()
    {
        std::mt19937_64 random(8);
        for (int round = 0; round < 500; ++round) {
            VersionVector v;
            std::map<AuthorId, std::uint64_t> model;
            for (int i = 0; i < 30; ++i) {
                const auto a = author(static_cast<std::uint8_t>(random() % 6));
                const auto seq = random() % 20;
                v.raise(a, seq);
                if (seq) model[a] = std::max(model[a], seq);
            }
            QCOMPARE(v.entries().size(), model.size());
            QVERIFY(std::is_sorted(v.entries().begin(), v.entries().end()));
            for (const auto& [a, seq] : model) QVERIFY(v.at(a) == seq && v.covers({a, seq}) && !v.covers({a, seq + 1}));
            VersionVector other;
            other.raise(author(2), 7);
            other.raise(v);
            for (const auto& d : other.entries()) QCOMPARE(d.seq, std::max(v.at(d.author), d.author == author(2) ? std::uint64_t(7) : 0));
        }
    }

    // C3. Each triple: three sets of operations out of one random history, merged in different orders and with repetitions.
    void theLawsHold_data()
    {
        QTest::addColumn<int>("style");
        QTest::newRow("honest histories, in a causal order") << 0;
        QTest::newRow("honest histories, in any order") << 1;
        QTest::newRow("any context, in any order") << 2;
        QTest::newRow("set once") << 3;
    }
    void theLawsHold()
    {
        QFETCH(int, style);
        const auto triples = triplesAsked() / 4;
        const auto wrong = checkLaws(static_cast<HistoryStyle>(style), 1, triples);
        if (wrong) QFAIL(qPrintable(QStringLiteral("seed %1").arg(*wrong)));
        qInfo("%llu triples", static_cast<unsigned long long>(triples));
    }

    static std::uint64_t triplesAsked()
    {
        bool given = false;
        const auto n = qEnvironmentVariableIntValue("AANZET_TRIPLES", &given);
        return given ? static_cast<std::uint64_t>(n) : 1'000'000;
    }
};

QTEST_APPLESS_MAIN(MergeTest)
#include "MergeTest.moc"
