// SPDX-License-Identifier: EUPL-1.2
#include "shared/membership/SpaceEntries.h"
#include "shared/protocol/CheckpointMessages.h"
#include "shared/schema/TypeIds.h"
#include "tests/integration/attacks/Attacks.h"
#include <QtTest>

// A hostile operator at a checkpoint: somebody new asks for the state that all have agreed on and is given something else,
// or a member signs another state. Nothing may be hidden, put back or forged by it.
namespace aanzet::test {

using protocol::CheckpointResponse;

class TestCheckpointAttacks : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void withoutAnAttackTheStateIsTaken();
    void noOtherStateIsTaken_data();
    void noOtherStateIsTaken();
    void aStateWithoutEndIsGivenUp();
    void aStateThatNobodyElseAgreedToIsNotTaken();
    void aColleagueThatSignsAnotherStateIsSeen();
    void aHistoryBeforeTheCheckpointIsBelievedOnlyWhenSigned_data();
    void aHistoryBeforeTheCheckpointIsBelievedOnlyWhenSigned();
};

static void must(bool ok, const char* what)
{
    if (!ok) qFatal("%s", what);
}

// Everybody writes, ada signs a checkpoint of the client layer, all hear of it and agree.
static void agree(Stage& s)
{
    const auto everybody = [&](int rounds) {
        for (int i = 0; i < rounds; ++i)
            for (auto* t : {s.ada.get(), s.bo.get(), s.cy.get()}) must(s.sync(*t).ok(), "sync");
    };
    for (int i = 0; i < 6; ++i) {
        s.save(*s.bo, s.client, s.statement2, types::ClientStatement, 3);
        s.save(*s.cy, s.client, s.statement, types::ClientStatement, 5);
        everybody(1);
    }
    everybody(1);
    s.ada->store->setCheckpointAfter(8);
    must(s.sync(*s.ada).ok(), "checkpoint");
    s.ada->store->setCheckpointAfter(store::Store::kCheckpointAfter);
    must(s.ada->store->spaceLog(s.client)->state().checkpointAt.has_value(), "no checkpoint");
    everybody(2);
    s.save(*s.bo, s.client, s.statement2, types::ClientStatement, 3);
    everybody(1);
}

static std::unique_ptr<Tablet> join(Stage& s)
{
    auto dee = s.newcomer("dee");
    must(s.sync(*s.ada).ok(), "sync");
    for (const auto& space : {s.client, s.dossier}) must(s.ada->store->grant(space, dee->user(), membership::Right::Write, {}).ok(), "grant");
    for (int i = 0; i < 3; ++i) must(s.sync(*s.ada).ok(), "sync");
    return dee;
}

static bool isAlike(Stage& s, Tablet& t)
{
    const auto* mine = t.store->replica(s.client);
    return mine && mine->stateHash() == s.ada->store->replica(s.client)->stateHash();
}

// Changes what the server says of a state. `changed` counts the answers that are others by it: an attack that touches
// nothing is none.
static void onParts(Stage& s, int& changed, std::function<void(CheckpointResponse&, record::CutPart&)> change)
{
    s.hooks.answer = [change, &changed](protocol::HttpResponse& r, const protocol::HttpRequest& q) {
        if (q.target != "/v1/checkpoint" || r.status != 200) return;
        auto page = protocol::decode<CheckpointResponse>(r.body);
        auto part = page ? record::decodeCutPart(page->part) : Result<record::CutPart>(ErrorCode::Malformed);
        must(part.ok(), "an honest part does not decode");
        change(*page, *part);
        if (!part->fields.empty()) page->part = record::encodeCutPart(*part);
        auto body = protocol::encode(*page);
        changed += body != r.body;
        r.body = std::move(body);
    };
}

void TestCheckpointAttacks::withoutAnAttackTheStateIsTaken()
{
    Stage s(1);
    agree(s);
    auto dee = join(s);
    QVERIFY(s.sync(*dee).ok());
    QVERIFY(dee->store->beganWithCheckpoint(s.client));
    QVERIFY(isAlike(s, *dee));
    QCOMPARE(QString::fromStdString(s.wrongWith(*dee)), QString());
    QCOMPARE(dee->store->status().quarantined, std::size_t(0));
    QCOMPARE(s.visible(*dee), s.saved.size());
}

void TestCheckpointAttacks::noOtherStateIsTaken_data()
{
    QTest::addColumn<QByteArray>("what");
    for (const auto* what : {"a field left out", "a text put back", "a chain that ends earlier", "a chain left out", "seen without an author", "another author's name on a text",
                             "a body of noise", "bodies exchanged", "bodies withheld", "noise", "nothing", "it has no end", "it begins again and again", "the entry of another state",
                             "beats left out", "beats of noise", "refused", "pages out of order"})
        QTest::newRow(what) << QByteArray(what);
}

void TestCheckpointAttacks::noOtherStateIsTaken()
{
    QFETCH(QByteArray, what);
    Stage s(2);
    agree(s);
    auto dee = join(s);
    int changed = 0;
    record::CutPart again;
    onParts(s, changed, [&](CheckpointResponse& page, record::CutPart& part) {
        auto& field = part.fields[s.random() % part.fields.size()];
        auto& op = field.live.front();
        if (what == "a field left out" && part.fields.size() > 1) {
            part.fields.pop_back();
            part.total -= 1;
        }
        if (what == "a text put back") op.lamport -= op.lamport > 1 ? 1 : 0, op.nonce.b[0] ^= 1;
        if (what == "a chain that ends earlier")
            for (auto& c : part.chains) c.head.number -= c.head.number > 1 ? 1 : 0;
        if (what == "a chain left out" && part.chains.size() > 1) part.chains.pop_back();
        if (what == "seen without an author") field.seen = {};
        if (what == "another author's name on a text" && part.chains.size() > 1) op.author = part.chains.back().author == op.author ? part.chains.front().author : part.chains.back().author;
        if (what == "a body of noise" && op.body) (*op.body)[0] ^= 1;
        if (what == "bodies exchanged" && part.fields.size() > 1) std::swap(part.fields[0].live[0].body, part.fields[1].live[0].body);
        if (what == "bodies withheld")
            for (auto& f : part.fields)
                for (auto& o : f.live) o.body.reset();
        if (what == "it has no end") part.total += 1000;
        if (what == "it begins again and again") {
            if (part.first == 0) again = part, again.fields.resize(1);
            part = again;
        }
        if (what == "the entry of another state") part.entry.b[3] ^= 1;
        if (what == "pages out of order") part.first += 1, part.total += 1, part.chains.clear();
        if (what == "beats left out") page.beats.clear();
        if (what == "beats of noise")
            for (auto& b : page.beats) b[b.size() / 2] ^= 1;
        if (what == "noise" || what == "nothing") {
            page.part = what == "noise" ? Bytes(400, 0x81) : Bytes();
            part.fields.clear();
        }
    });
    if (what == "refused")
        s.hooks.answer = [&](protocol::HttpResponse& r, const protocol::HttpRequest& q) {
            if (q.target == "/v1/checkpoint") ++changed, r = {404, {}, protocol::encodeErrorBody(ErrorCode::NotFound)};
        };
    for (int i = 0; i < 3; ++i) {
        (void)s.sync(*dee);
        QVERIFY2(!s.isEndless, "the conversation does not end");
        if (i == 1) dee->reopen();
    }
    QVERIFY2(changed > 0, "no answer was changed");
    QCOMPARE(QString::fromStdString(s.wrongWith(*dee)), QString());
    const auto status = dee->store->status();
    if (what == "bodies withheld") QVERIFY2(status.quarantined > 0 || isAlike(s, *dee), "texts are kept back and nobody is told");
    else QVERIFY(isAlike(s, *dee));
    s.hooks = {};
    for (int i = 0; i < 4; ++i) {
        s.clock.advance(Millis(600'000));
        QVERIFY(s.sync(*dee).ok());
    }
    QVERIFY(isAlike(s, *dee));
    QCOMPARE(dee->store->status().quarantined, std::size_t(0));
    QCOMPARE(QString::fromStdString(s.heal()), QString());
}

// What cy's device signs with the server's help: the true chains, and a state with a text that ada never wrote.
struct Forgery {
    membership::Entry entry;
    record::CutState state;
};

static Forgery forgeState(Stage& s)
{
    record::CutBuilder builder;
    must(s.ada->vault->forEach(vault::Table::Batches, [&](std::int64_t, ByteView plain) -> Status {
        AANZET_TRY(auto row, store::decodeBatchRow(plain));
        if (row.space != s.client) return {};
        AANZET_TRY(auto batch, record::decodeFrame(row.frame));
        builder.take(batch, batch.digest(s.org(), s.client));
        return {};
    }).ok(), "batches");
    Forgery f;
    f.state = builder.finish();
    const auto keys = s.cy->keys(s.client);
    for (auto& field : f.state.fields)
        for (auto& op : field.live)
            if (auto opened = record::openOperation(op, s.org(), s.client, record::deriveOpKey(keys.epoch(op.epoch)->view()))) {
                if (opened->type != types::ClientStatement || op.record != s.statement2) continue;
                opened->value = store::encodeValue(FieldValue(std::string("vervalst")));
                record::sealOperation(op, s.org(), s.client, record::deriveOpKey(keys.epoch(op.epoch)->view()), *opened);
            }
    membership::Checkpoint body;
    for (const auto& c : f.state.chains) body.authors.push_back({c.author, c.head.number, c.head.hash});
    body.stateHash = f.state.hash(s.org(), s.client);
    auto entry = membership::makeCheckpoint(*s.cy->store->orgLog(), *s.cy->store->spaceLog(s.client), s.cy->store->deviceKeys(), s.clock.now(), body);
    must(entry.ok(), "entry");
    f.entry = *entry;
    return f;
}

// Page after page of noise that fits what was said before: it would fill the memory of a tablet.
void TestCheckpointAttacks::aStateWithoutEndIsGivenUp()
{
    Stage s(6);
    agree(s);
    auto dee = join(s);
    std::size_t pages = 0;
    record::CutPart first;
    s.hooks.instead = [&](const protocol::HttpRequest& q) -> std::optional<Result<protocol::HttpResponse>> {
        auto asked = q.target == "/v1/checkpoint" ? protocol::decode<protocol::CheckpointRequest>(q.body) : Result<protocol::CheckpointRequest>(ErrorCode::Malformed);
        if (!asked || asked->space != s.client || ++pages > 60) return std::nullopt;
        CheckpointResponse page;
        if (!asked->from) {
            auto honest = protocol::decode<CheckpointResponse>(s.service->handle(q, {"127.0.0.1", "127.0.0.1", true}).body);
            page = *honest;
            first = *record::decodeCutPart(page.part);
        }
        record::CutPart part{first.entry, asked->from, std::uint64_t(1) << 18, asked->from ? std::vector<record::CutChain>() : first.chains, {first.fields.front()}};
        const auto op = part.fields[0].live.front();
        part.fields[0].live.clear();
        for (std::uint64_t i = 1; i <= 11; ++i) {
            part.fields[0].live.push_back(op);
            part.fields[0].live.back().seq = i;
            part.fields[0].live.back().body = Bytes(250'000, std::uint8_t(i));
        }
        page.part = record::encodeCutPart(part);
        return protocol::HttpResponse{200, {}, protocol::encode(page)};
    };
    (void)s.sync(*dee);
    QVERIFY(pages > 1);
    QVERIFY2(pages < 40, "a tablet takes as much as it is given");
    s.hooks = {};
    for (int i = 0; i < 2; ++i) QVERIFY(s.sync(*dee).ok());
    QVERIFY(isAlike(s, *dee));
}

void TestCheckpointAttacks::aStateThatNobodyElseAgreedToIsNotTaken()
{
    Stage s(3);
    agree(s);
    auto dee = join(s);
    for (auto* t : {s.bo.get(), s.cy.get(), s.ada.get()}) must(s.sync(*t).ok(), "sync");
    const auto forged = forgeState(s);
    offerEntry(s, forged.entry);
    bool isAsked = false;
    s.hooks.instead = [&](const protocol::HttpRequest& q) -> std::optional<Result<protocol::HttpResponse>> {
        if (q.target != "/v1/checkpoint") return std::nullopt;
        auto asked = protocol::decode<protocol::CheckpointRequest>(q.body);
        if (!asked || asked->space != s.client || asked->index != forged.entry.index) return std::nullopt;
        isAsked = true;
        protocol::SyncRequest r;
        r.spaces.push_back({s.client, {}, true, {}, 0});
        CheckpointResponse page;
        record::CutPart part{membership::entryHash(forged.entry), 0, forged.state.fields.size(), forged.state.chains, forged.state.fields};
        page.part = record::encodeCutPart(part);
        for (const auto* t : {s.ada.get(), s.bo.get(), s.cy.get()}) {   // true signs of life, of before
            protocol::Beat b;
            b.space = s.client;
            b.author = t->store->replica(s.client)->chains().front().first;
            b.device = t->store->device();
            b.day = 20'000;
            b.spaceHead = t == s.cy.get() ? membership::entryHash(forged.entry) : forged.entry.prev;
            b.orgHead = s.ada->store->orgLog()->head();
            b.author = record::authorId(s.org(), b.device, Salt16{});
            b.signature = t->store->deviceKeys().sign.sign(protocol::beatBytes(b, s.org()));
            page.beats.push_back(protocol::encodeBeat(b));
        }
        return protocol::HttpResponse{200, {}, protocol::encode(page)};
    };
    for (int i = 0; i < 2; ++i) (void)s.sync(*dee);
    QVERIFY(isAsked);
    // What all agreed on before is taken instead, and the batches since.
    QVERIFY(dee->store->replica(s.client)->cutEntry() != membership::entryHash(forged.entry));
    const auto shown = dee->store->get(s.client, s.statement2);
    QVERIFY(shown.ok() && !shown->fields.empty());
    for (const auto& field : shown->fields) {
        QVERIFY(field.shown.value != FieldValue(std::string("vervalst")));
        for (const auto& other : field.others) QVERIFY(other.value != FieldValue(std::string("vervalst")));
    }
}

void TestCheckpointAttacks::aColleagueThatSignsAnotherStateIsSeen()
{
    Stage s(4);
    agree(s);
    for (auto* t : {s.bo.get(), s.cy.get(), s.ada.get()}) must(s.sync(*t).ok(), "sync");
    const auto forged = forgeState(s);
    // An honest server does not take it.
    protocol::LogsRequest r;
    r.appends.push_back({protocol::LogKind::Space, s.client, membership::encodeEntry(forged.entry)});
    auto request = sync::post("/v1/logs", protocol::encode(r));
    protocol::signRequest(request, s.serverKey().publicKey(), s.cy->store->device(), s.cy->store->deviceKeys().sign, s.clock.now());
    const auto answer = protocol::decode<protocol::LogsResponse>(s.service->handle(request, {"127.0.0.1", "127.0.0.1", true}).body);
    QVERIFY(answer.ok());
    QCOMPARE(answer->appended, std::vector<std::uint16_t>{protocol::wireErrorOf(ErrorCode::CutOffMismatch).number});
    // One that does: bo compares, says so, and never names it in a sign of life.
    offerEntry(s, forged.entry);
    std::vector<Hash32> named;
    s.hooks.before = [&](const protocol::HttpRequest& q) {
        if (q.target != "/v1/sync") return;
        if (auto asked = protocol::decode<protocol::SyncRequest>(q.body))
            for (const auto& bytes : asked->beats)
                if (auto b = protocol::decodeBeat(bytes); b.ok() && b->space == s.client) named.push_back(b->spaceHead);
    };
    for (int i = 0; i < 3; ++i) {
        (void)s.sync(*s.bo);
        s.clock.advance(std::chrono::hours(24));
    }
    QCOMPARE(s.bo->store->spaceLog(s.client)->head(), membership::entryHash(forged.entry));
    QVERIFY(s.bo->store->status().forks > 0);
    QVERIFY(s.bo->store->status().quarantined > 0);
    QVERIFY(!named.empty());
    for (const auto& head : named) QVERIFY(head != membership::entryHash(forged.entry));
    s.bo->reopen();
    (void)s.sync(*s.bo);
    QVERIFY(s.bo->store->status().forks > 0);
}

void TestCheckpointAttacks::aHistoryBeforeTheCheckpointIsBelievedOnlyWhenSigned_data()
{
    QTest::addColumn<QByteArray>("what");
    for (const auto* what : {"no attack", "nothing", "a time changed", "a signature changed", "another device", "the same page for ever", "noise"}) QTest::newRow(what) << QByteArray(what);
}

void TestCheckpointAttacks::aHistoryBeforeTheCheckpointIsBelievedOnlyWhenSigned()
{
    QFETCH(QByteArray, what);
    Stage s(5);
    agree(s);
    auto dee = join(s);
    QVERIFY(s.sync(*dee).ok());
    QVERIFY(dee->store->beganWithCheckpoint(s.client));
    int asked = 0, changed = 0;
    s.hooks.answer = [&](protocol::HttpResponse& r, const protocol::HttpRequest& q) {
        if (q.target != "/v1/stubs" || r.status != 200) return;
        ++asked;
        auto page = protocol::decode<protocol::StubsResponse>(r.body);
        must(page.ok(), "an honest page does not decode");
        if (what == "the same page for ever") page->more = true;
        for (auto& f : page->frames) {
            auto b = record::decodeFrame(f);
            if (what == "a time changed") b->operations[0].lamport += 1;
            if (what == "a signature changed") b->signature.b[5] ^= 1;
            if (what == "another device") b->device = s.ada->store->device() == b->device ? s.cy->store->device() : s.ada->store->device();
            f = what == "noise" ? Bytes(200, 1) : record::encodeFrame(*b);
        }
        if (what == "nothing") page->frames.clear();
        auto body = protocol::encode(*page);
        changed += body != r.body;
        r.body = std::move(body);
    };
    sync::HistoryExchange ask(*dee->store, s.client, s.statement2, std::nullopt);
    (void)s.run(*dee, ask);
    QVERIFY2(!s.isEndless, "the conversation does not end");
    QVERIFY(asked > 0 && (changed > 0 || what == "no attack"));
    const auto past = dee->store->history(s.client, s.statement2, 3, ask.items());
    QVERIFY(past.ok());
    // What stands now is always there; what stood before the checkpoint needs the signatures that were kept or changed.
    const auto written = std::count_if(s.saved.begin(), s.saved.end(), [&](const Saved& x) { return x.record == s.statement2 && x.field == 3; });
    QVERIFY(written > 2 && !past->versions.empty());
    if (what == "no attack") QCOMPARE(past->versions.size(), std::size_t(written));
    else if (what != "the same page for ever") QVERIFY(past->versions.size() < std::size_t(written));
    for (const auto& v : past->versions) {
        const auto* text = std::get_if<std::string>(&v.value);
        QVERIFY(text && std::any_of(s.saved.begin(), s.saved.end(), [&](const Saved& x) { return x.text == *text && x.by == v.author && x.record == s.statement2; }));
    }
    s.hooks = {};
    QCOMPARE(s.visible(*dee), s.saved.size());
}

} // namespace aanzet::test

QTEST_GUILESS_MAIN(aanzet::test::TestCheckpointAttacks)
#include "tst_checkpoint_attacks.moc"
