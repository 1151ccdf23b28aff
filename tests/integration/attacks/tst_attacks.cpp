// SPDX-License-Identifier: EUPL-1.2
#include "shared/protocol/WireError.h"
#include "shared/schema/TypeIds.h"
#include "tests/integration/attacks/Attacks.h"
#include <QtTest>
#include <sys/resource.h>

// A hostile operator: every answer to bo's device passes through somebody who holds the server's identity key.
namespace aanzet::test {

static std::size_t peakMiB()
{
    rusage u{};
    getrusage(RUSAGE_SELF, &u);
    return static_cast<std::size_t>(u.ru_maxrss) / 1024;
}

class TestAttacks : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingIsWrongWithoutAnAttack();
    void nothingForgedIsTakenAndNothingSavedIsLost_data();
    void nothingForgedIsTakenAndNothingSavedIsLost();
    void aServerSetBackInSecretIsHealedByItsDevices();
    void aServerSetBackForAWhileTakesNothingAway();
    void aBatchBehindACutoffIsNotTaken();
    void aTailThatABeatNamesIsMissedUntilItComes();
    void aTailThatAnAcknowledgementNamesIsMissedUntilItComes();
    void aLogTailThatABeatNamesIsMissedUntilItComes();
    void aForkThatAColleagueNamesIsShownForGood();
    void aJoinerIsNotTakenToAnotherOrganisation_data();
    void aJoinerIsNotTakenToAnotherOrganisation();
    void historyIsBelievedOnlyWhereTheHashFits_data();
    void historyIsBelievedOnlyWhereTheHashFits();
};

// More seeds: AANZET_SEEDS=N
static std::vector<std::uint64_t> seeds()
{
    std::vector<std::uint64_t> out;
    const auto n = qEnvironmentVariableIsSet("AANZET_SEEDS") ? qEnvironmentVariableIntValue("AANZET_SEEDS") : 3;
    for (int i = 1; i <= n; ++i) out.push_back(static_cast<std::uint64_t>(i));
    return out;
}

void TestAttacks::nothingIsWrongWithoutAnAttack()
{
    Stage s(1);
    s.news();
    const auto done = s.sync(*s.bo);
    QVERIFY2(done.ok(), done.ok() ? "" : done.error().detail.c_str());
    QVERIFY(s.bo->requests < 15);
    QCOMPARE(s.visible(*s.bo), s.saved.size());
    QCOMPARE(QString::fromStdString(s.wrongWith(*s.bo)), QString());
    QCOMPARE(s.bo->store->status().quarantined, std::size_t(0));
    QCOMPARE(QString::fromStdString(s.heal()), QString());
}

void TestAttacks::nothingForgedIsTakenAndNothingSavedIsLost_data()
{
    QTest::addColumn<Attack>("attack");
    QTest::addColumn<quint64>("seed");
    for (const auto& a : everyAttack())
        for (const auto seed : seeds()) QTest::newRow((a.name + " #" + std::to_string(seed)).c_str()) << a << quint64(seed);
}

void TestAttacks::nothingForgedIsTakenAndNothingSavedIsLost()
{
    QFETCH(Attack, attack);
    QFETCH(quint64, seed);
    const auto before = peakMiB();
    QCOMPARE(QString::fromStdString(outcomeOf(attack, seed)), QString());
    QVERIFY2(peakMiB() - before < 256, "memory grows");
}

void TestAttacks::aServerSetBackInSecretIsHealedByItsDevices()
{
    for (const auto seed : seeds()) {
        Stage s(seed);
        const auto image = s.serverImage();
        s.news();
        QVERIFY(s.sync(*s.bo).ok());
        s.restoreServer(image);
        // The writer comes first: overwritten texts are only with her by now.
        for (int i = 0; i < 3; ++i) (void)s.sync(*s.ada);
        QCOMPARE(QString::fromStdString(s.heal()), QString());
    }
}

void TestAttacks::aServerSetBackForAWhileTakesNothingAway()
{
    for (const auto seed : seeds()) {
        Stage s(seed);
        const auto old = s.serverImage();
        s.news();
        QVERIFY(s.sync(*s.bo).ok());
        const auto now = s.serverImage();
        s.restoreServer(old);
        s.save(*s.bo, s.client, s.statement, types::ClientStatement, 3);
        for (int i = 0; i < 3; ++i) (void)s.sync(*s.bo);
        QVERIFY(!s.isEndless);
        QCOMPARE(QString::fromStdString(s.wrongWith(*s.bo)), QString());
        s.restoreServer(now);
        QCOMPARE(QString::fromStdString(s.heal()), QString());
    }
}

void TestAttacks::aBatchBehindACutoffIsNotTaken()
{
    for (const auto seed : seeds()) {
        Stage s(seed);
        const auto late = s.forge(*s.cy, s.client);      // signed while the right still stood, never sent
        QVERIFY(s.ada->store->revoke(s.client, s.cy->user()).ok());
        QVERIFY(s.sync(*s.ada).ok());
        QVERIFY(s.sync(*s.bo).ok());
        inject(s, s.client, [&] { return std::vector<Bytes>{record::encodeFrame(late)}; });
        for (int i = 0; i < 3; ++i) (void)s.sync(*s.bo);
        QVERIFY(!s.isEndless);
        s.hooks = {};
        QCOMPARE(QString::fromStdString(s.wrongWith(*s.bo)), QString());
        QVERIFY(s.bo->store->status().quarantined > 0);
    }
}

// The server goes on as if ada had written nothing more in this space: no frame, no place in its vector, a cursor that fits.
static void cutTailOf(Stage& s, const Tablet& of, const SpaceId& space)
{
    std::map<AuthorId, protocol::ChainPosition> known;
    for (const auto& b : s.bo->store->replica(space)->batches())
        if (b.device == of.store->device() && b.number >= known[b.author].number) known[b.author] = {b.author, b.number, b.hash};
    onAnswers(s, space, [&s, known, device = of.store->device()](protocol::SpaceAnswer& a, const protocol::SpaceAsk& ask) {
        std::erase_if(a.frames, [&](const Bytes& f) {
            auto b = record::decodeFrame(f);
            return b.ok() && b->device == device && (!known.contains(b->author) || b->number > known.at(b->author).number);
        });
        for (auto& p : a.vector)
            if (known.contains(p.author)) p = known.at(p.author);
        fitCursor(s, a, ask);
    });
}

void TestAttacks::aTailThatABeatNamesIsMissedUntilItComes()
{
    for (const auto seed : seeds()) {
        Stage s(seed);
        s.save(*s.ada, s.client, s.statement, types::ClientStatement, 3);
        QVERIFY(s.sync(*s.ada).ok());
        s.clock.advance(std::chrono::hours(24));
        QVERIFY(s.sync(*s.ada).ok());                    // today's beat names what she wrote yesterday
        cutTailOf(s, *s.ada, s.client);
        QVERIFY(s.sync(*s.bo).ok());
        QCOMPARE(s.bo->store->status().withheld, std::size_t(1));
        QVERIFY(s.bo->store->status().quarantined > 0);
        s.bo->reopen();
        QCOMPARE(s.bo->store->status().withheld, std::size_t(1));
        QCOMPARE(QString::fromStdString(s.heal()), QString());
        QCOMPARE(s.bo->store->status().withheld, std::size_t(0));
        QCOMPARE(s.bo->store->status().quarantined, std::size_t(0));
    }
}

void TestAttacks::aTailThatAnAcknowledgementNamesIsMissedUntilItComes()
{
    for (const auto seed : seeds()) {
        Stage s(seed);
        s.save(*s.ada, s.client, s.statement, types::ClientStatement, 3);
        QVERIFY(s.sync(*s.ada).ok());
        cutTailOf(s, *s.ada, s.client);
        // So many own edits that cy's next one is not ahead of bo's log: nothing but its acknowledgement tells of ada's.
        for (int i = 0; i < 4; ++i) s.save(*s.bo, s.client, s.statement2, types::ClientStatement, 3);
        QVERIFY(s.sync(*s.bo).ok());
        QCOMPARE(s.bo->store->status().withheld, std::size_t(0));
        auto forged = s.forge(*s.cy, s.client);          // cy's device, on the true chain of another author id
        QVERIFY(s.sync(*s.cy).ok());
        const auto ada = s.cy->store->replica(s.client)->chains();
        std::vector<record::AckEntry> acks;
        for (const auto& [author, head] : ada)
            if (head.device == s.ada->store->device()) acks.push_back({author, head.number, head.hash});
        QCOMPARE(acks.size(), std::size_t(1));
        const auto keys = s.cy->keys(s.client);
        forged.ack = record::sealAck(keys.epoch(forged.epoch)->view(), s.client, forged.author, forged.number, acks);
        s.isMemberDishonest = true;
        inject(s, s.client, [&] { return std::vector<Bytes>{s.signAgain(forged, s.client, s.cy->store->deviceKeys().sign)}; });
        (void)s.sync(*s.bo);
        QCOMPARE(s.bo->store->status().withheld, std::size_t(1));
        s.hooks = {};
        for (int i = 0; i < 3; ++i) (void)s.sync(*s.bo);
        QCOMPARE(s.bo->store->status().withheld, std::size_t(0));
        QCOMPARE(s.bo->store->status().forks, std::size_t(0));
    }
}

void TestAttacks::aLogTailThatABeatNamesIsMissedUntilItComes()
{
    for (const auto seed : seeds()) {
        Stage s(seed);
        const auto size = s.bo->store->spaceLogSize(s.client);
        QVERIFY(s.ada->store->revoke(s.client, s.cy->user()).ok());
        QVERIFY(s.sync(*s.ada).ok());
        s.isCyGone = true;
        s.clock.advance(std::chrono::hours(24));
        QVERIFY(s.sync(*s.ada).ok());
        s.hooks.sync = [&](protocol::SyncResponse& r, const protocol::SyncRequest&) {
            for (auto& m : r.mine)
                if (m.space == s.client) m.logSize = size;
            if (auto* a = answerOf(r, s.client)) a->logSize = size;
        };
        onPages(s, [&](protocol::LogPage& p) {
            if (p.kind == protocol::LogKind::Space && p.space == s.client) p.entries.resize(std::min<std::size_t>(p.entries.size(), size - std::min(size, p.from)));
        });
        for (int i = 0; i < 2; ++i) QVERIFY(s.sync(*s.bo).ok());
        QCOMPARE(s.bo->store->status().withheld, std::size_t(1));
        QCOMPARE(QString::fromStdString(s.heal()), QString());
        QCOMPARE(s.bo->store->status().withheld, std::size_t(0));
    }
}

void TestAttacks::aForkThatAColleagueNamesIsShownForGood()
{
    for (const auto seed : seeds()) {
        Stage s(seed);
        s.isMemberDishonest = true;
        // Ada's device signs two batches for one place: bo is shown the one, cy the other.
        auto shown = s.forge(*s.ada, s.client, "aan bo"), other = shown;
        const auto& key = s.ada->store->deviceKeys().sign;
        other.operations[0].lamport += 1;
        other.operations[0].body.reset();
        other.operations[0].bodyHash = crypto::hash256(viewOf("x"));
        const auto hash = [&](record::Batch b) {
            b.sign(s.org(), s.client, key);
            return b.hash(s.org(), s.client);
        };
        inject(s, s.client, [&] { return std::vector<Bytes>{s.signAgain(shown, s.client, key)}; });
        (void)s.sync(*s.bo);
        QVERIFY(s.bo->store->replica(s.client)->batch(shown.author, 1));
        QCOMPARE(s.bo->store->status().forks, std::size_t(0));
        auto answer = s.forge(*s.cy, s.client);
        const auto keys = s.cy->keys(s.client);
        answer.ack = record::sealAck(keys.epoch(answer.epoch)->view(), s.client, answer.author, answer.number, {{shown.author, 1, hash(other)}});
        s.hooks = {};
        inject(s, s.client, [&] { return std::vector<Bytes>{s.signAgain(answer, s.client, s.cy->store->deviceKeys().sign)}; });
        (void)s.sync(*s.bo);
        QCOMPARE(s.bo->store->status().forks, std::size_t(1));
        s.hooks = {};
        for (int i = 0; i < 3; ++i) (void)s.sync(*s.bo);
        s.bo->reopen();
        QCOMPARE(s.bo->store->status().forks, std::size_t(1));
        QVERIFY(s.bo->store->status().quarantined > 0);
        QCOMPARE(s.bo->store->status().withheld, std::size_t(0));
    }
}

void TestAttacks::aJoinerIsNotTakenToAnotherOrganisation_data()
{
    QTest::addColumn<QByteArray>("what");
    for (const auto* what : {"no log", "another organisation", "cut before the invite", "entry changed", "entry dropped", "admitted without an entry", "noise", "always in conflict",
                             "admitted into another log"})
        QTest::newRow(what) << QByteArray(what);
}

void TestAttacks::aJoinerIsNotTakenToAnotherOrganisation()
{
    QFETCH(QByteArray, what);
    static Stage other(77);
    for (const auto seed : seeds()) {
        Stage s(seed);
        const auto link = s.invitation("Dee");
        Tablet dee(s.dir.path().toStdString() + "/dee", s.clock, "dee");
        s.hooks.join = [&](protocol::JoinResponse& r) {
            if (what == "no log") r.orgEntries.clear();
            if (what == "another organisation" || (what == "admitted into another log" && r.admitted)) {
                r.orgEntries.clear();
                for (std::uint64_t i = 0; i < other.ada->store->orgLog()->size(); ++i) r.orgEntries.push_back(membership::encodeEntry(other.ada->store->orgLog()->entry(i)));
            }
            if (what == "cut before the invite") r.orgEntries.pop_back();
            if (what == "entry changed") r.orgEntries[s.random() % r.orgEntries.size()].back() ^= 1;
            if (what == "entry dropped") r.orgEntries.erase(r.orgEntries.begin() + 1);
            if (what == "admitted without an entry" && r.admitted) r.orgEntries.pop_back();
            if (what == "noise") r.orgEntries = {Bytes(300, 7)};
        };
        if (what == "always in conflict") s.hooks.join = {};
        if (what == "always in conflict")
            s.hooks.answer = [](protocol::HttpResponse& r, const protocol::HttpRequest& q) {
                auto asked = protocol::decode<protocol::JoinRequest>(q.body);
                if (asked.ok() && !asked->entry.empty()) r = {409, {}, protocol::encodeErrorBody(ErrorCode::LogConflict)};
            };
        if (what == "always in conflict")
            s.hooks.before = [&](const protocol::HttpRequest&) {};
        sync::JoinExchange join(*dee.store, *membership::parseInvitation(link, s.clock.now()), "Dee");
        const auto done = s.run(dee, join);
        QVERIFY2(!s.isEndless, "the conversation does not end");
        QVERIFY(!done.ok());
        QVERIFY(!dee.store->hasOrganisation());
    }
}

void TestAttacks::historyIsBelievedOnlyWhereTheHashFits_data()
{
    QTest::addColumn<QByteArray>("what");
    for (const auto* what : {"bodies exchanged", "bodies of noise", "dots exchanged", "the same page for ever", "nothing"}) QTest::newRow(what) << QByteArray(what);
}

void TestAttacks::historyIsBelievedOnlyWhereTheHashFits()
{
    QFETCH(QByteArray, what);
    for (const auto seed : seeds()) {
        Stage s(seed);
        s.news();
        QVERIFY(s.sync(*s.bo).ok());
        s.hooks.history = [&](protocol::HistoryResponse& r) {
            if (what == "bodies exchanged" && r.items.size() > 1) std::swap(r.items[0].body, r.items[1].body);
            if (what == "bodies of noise") for (auto& i : r.items) i.body[0] ^= 1;
            if (what == "dots exchanged" && r.items.size() > 1) std::swap(r.items[0].dot, r.items[1].dot);
            if (what == "the same page for ever") r.more = true;
            if (what == "nothing") r.items.clear();
        };
        sync::HistoryExchange ask(*s.bo->store, s.client, s.statement, std::nullopt);
        (void)s.run(*s.bo, ask);
        QVERIFY2(!s.isEndless, "the conversation does not end");
        QVERIFY(ask.items().size() < 1000);
        const auto past = s.bo->store->history(s.client, s.statement, 3, ask.items());
        QVERIFY(past.ok());
        for (const auto& v : past->versions) {
            const auto* text = std::get_if<std::string>(&v.value);
            QVERIFY(text && std::any_of(s.saved.begin(), s.saved.end(), [&](const Saved& x) { return x.text == *text && x.field == 3 && x.record == s.statement; }));
        }
        QCOMPARE(QString::fromStdString(s.heal()), QString());
    }
}

} // namespace aanzet::test

QTEST_GUILESS_MAIN(aanzet::test::TestAttacks)
#include "tst_attacks.moc"
