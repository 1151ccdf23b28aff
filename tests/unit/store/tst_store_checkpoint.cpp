// SPDX-License-Identifier: EUPL-1.2
#include "shared/membership/SpaceEntries.h"
#include "shared/protocol/CheckpointMessages.h"
#include "shared/protocol/WireError.h"
#include "shared/schema/TypeIds.h"
#include "tests/unit/store/Team.h"
#include <QtTest>

using namespace aanzet;
using namespace aanzet::test;
using namespace std::chrono_literals;

// Around a checkpoint (docs/adr/0009): who agreed to it, what a device that begins with it keeps when something goes wrong, and
// what is folded and unfolded. Each of these was a mistake once.
class StoreCheckpoint : public QObject
{
    Q_OBJECT

    std::unique_ptr<Team> m_team;
    std::vector<std::unique_ptr<Tablet>> m_more;                // devices beside Ada's, Bo's and Cy's
    std::map<std::string, Bytes> m_serverBefore;                // before the checkpoint
    std::vector<RecordId> m_records;
    std::vector<protocol::Beat> m_beats;                        // of the dossier, that left a device

#define OK(expression) do { const Status done_ = (expression); \
    QVERIFY2(done_.ok(), (std::string(errorName(done_ ? ErrorCode::Internal : done_.code())) + " " + (done_ ? std::string() : done_.error().detail)).c_str()); } while (0)

    Status write(Tablet& t, const RecordId& record, const std::string& text)
    {
        auto done = t.store->put({m_team->dossier, types::Observation, record, {{4, text, {}}}});
        return done ? Status() : Status(done.error());
    }
    static std::string longText(const std::string& word) { return word + std::string(4500, '.'); }
    const store::Replica& replica(Tablet& t) const { return *t.store->replica(m_team->dossier); }
    std::uint64_t checkpoint(Tablet& t) const { return t.store->spaceLog(m_team->dossier)->state().checkpointAt.value_or(0); }
    bool isAlike(Tablet& t) const { return replica(t).stateHash() == replica(m_team->ada).stateHash(); }

    struct Row {
        std::int64_t id = 0;
        store::BatchRow row;
    };
    std::vector<Row> rows(Tablet& t, bool (*which)(const store::BatchRow&)) const
    {
        std::vector<Row> out;
        (void)t.vault->forEach(vault::Table::Batches, [&](std::int64_t id, ByteView plain) -> Status {
            auto row = store::decodeBatchRow(plain);
            if (row && row->space == m_team->dossier && which(*row)) out.push_back({id, std::move(*row)});
            return {};
        });
        return out;
    }
    static bool isPart(const store::BatchRow& row) { return record::isCutPart(row.frame); }
    static bool isFolded(const store::BatchRow& row) { return row.isFolded; }
    // Texts in the vault, of all versions.
    std::size_t bodies(Tablet& t) const
    {
        std::size_t n = 0;
        for (const auto& r : rows(t, [](const store::BatchRow&) { return true; }))
            if (auto batch = store::decodeKept(r.row.frame))
                for (const auto& op : batch->operations) n += !op.isStub();
        return n;
    }
    std::size_t shown(Tablet& t) const
    {
        std::size_t n = 0;
        for (const auto& r : m_records) n += !replica(t).versions(r, types::Observation, 4).empty();
        return n;
    }
    Status reopen(Tablet& t)
    {
        t.close();
        return t.open();
    }
    void pass(Millis time)
    {
        m_team->pass(time);
        for (auto& t : m_more) t->clock.advance(time);
    }
    Status another(Tablet& first)
    {
        AANZET_TRY(auto t, m_team->anotherDevice(first, 4 + static_cast<int>(m_more.size())));
        m_more.push_back(std::move(t));
        return {};
    }
    // A device that holds the state and no batch from before it.
    Status beginWithState()
    {
        AANZET_CHECK(another(m_team->bo));
        for (int i = 0; i < 2; ++i) AANZET_CHECK(m_team->sync(*m_more.back()));
        return m_more.back()->store->beganWithCheckpoint(m_team->dossier) ? Status() : Status(ErrorCode::NotFound, "the state was not taken");
    }
    Status foldAda()
    {
        pass(24h * 91);
        AANZET_CHECK(m_team->syncAll(2));
        pass(24h);
        AANZET_CHECK(m_team->syncAll(1));
        AANZET_TRY(auto n, m_team->ada.store->compact());
        (void)n;
        return m_team->ada.store->beganWithCheckpoint(m_team->dossier) ? Status() : Status(ErrorCode::NotFound, "nothing was folded");
    }
    void noteBeats()
    {
        m_beats.clear();
        m_team->line = [this](const protocol::HttpRequest& r) {
            if (r.target == "/v1/sync")
                if (auto said = protocol::decode<protocol::SyncRequest>(r.body))
                    for (const auto& bytes : said->beats)
                        if (auto b = protocol::decodeBeat(bytes); b.ok() && b->space == m_team->dossier) m_beats.push_back(*b);
            return Line::Whole;
        };
    }
    // From now on the server says that it lacks the texts of these.
    void lack(const std::vector<protocol::ChainPosition>& positions)
    {
        m_team->answer = [this, positions](protocol::HttpResponse& r, const protocol::HttpRequest& q) {
            auto said = q.target == "/v1/sync" ? protocol::decode<protocol::SyncResponse>(r.body) : Result<protocol::SyncResponse>(ErrorCode::Malformed);
            if (!said || r.status != 200) return;
            for (auto& s : said->spaces)
                if (s.space == m_team->dossier && !s.error) s.wanted = positions;
            r.body = protocol::encode(*said);
        };
    }

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(crypto::init());
        m_team = std::make_unique<Team>();
        auto& t = *m_team;
        t.begin(2);
        for (std::uint8_t i = 0; i < 40; ++i) m_records.push_back(recordNamed(100 + i));
        int round = 0;
        for (auto* who : {&t.ada, &t.bo, &t.cy, &t.ada}) {
            if (++round == 4) m_serverBefore = t.serverFiles();
            OK(t.sync(*who));
            for (const auto& r : m_records) OK(write(*who, r, longText("ronde " + std::to_string(round) + " ")));
            OK(t.sync(*who));
        }
        OK(t.syncAll(2));
        t.ada.store->setCheckpointAfter(50);
        OK(t.sync(t.ada));
        QVERIFY(checkpoint(t.ada));
        OK(t.syncAll(3));
        t.becomesMorning();
    }
    void init() { m_team->begin(7); }
    void cleanup()
    {
        m_team->line = nullptr;
        m_team->answer = nullptr;
        m_more.clear();
    }
    void cleanupTestCase() { m_team.reset(); }

    void aDamagedPartOfTheStateTakesNoReadableTextWithIt_data()
    {
        QTest::addColumn<int>("part");
        QTest::addColumn<bool>("hasState");      // the server still has it
        QTest::newRow("the first") << 0 << true;
        QTest::newRow("the last") << 1 << true;
        QTest::newRow("the first, batch by batch") << 0 << false;
        QTest::newRow("the last, batch by batch") << 1 << false;
    }

    void aDamagedPartOfTheStateTakesNoReadableTextWithIt()
    {
        QFETCH(int, part);
        QFETCH(bool, hasState);
        auto& t = *m_team;
        OK(beginWithState());
        auto& dee = *m_more.back();
        OK(write(t.ada, recordNamed(200), "daarna"));
        OK(t.sync(t.ada));
        OK(t.sync(dee));
        OK(write(dee, recordNamed(201), "eigen, niet verzonden"));
        while (*dee.store->build(1 << 16)) {}
        const auto parts = rows(dee, isPart);
        QVERIFY(parts.size() >= 2);
        OK(dee.vault->put(vault::Table::Batches, part ? parts.back().id : parts.front().id, Bytes{9, 9, 9}));
        for (int start = 0; start < 2; ++start) {
            OK(reopen(dee));                     // without a server
            QVERIFY2(shown(dee) > 0, "the readable part is gone too");
            QCOMPARE(rows(dee, isPart).size(), parts.size() - 1);
            QVERIFY(dee.store->status().quarantined > 0);
            QCOMPARE(*dee.store->build(1 << 16), std::size_t(0));
        }
        if (!hasState)
            t.answer = [](protocol::HttpResponse& r, const protocol::HttpRequest& q) {
                if (q.target == "/v1/checkpoint") r = {404, {}, protocol::encodeErrorBody(ErrorCode::NotFound)};
            };
        for (int i = 0; i < 3; ++i) {
            OK(t.sync(dee));
            OK(t.sync(t.ada));
        }
        QCOMPARE(shown(dee), m_records.size());
        QVERIFY(isAlike(dee));
        QCOMPARE(valuesOf(*t.ada.store, t.dossier, recordNamed(201), 4), std::set<std::string>{"eigen, niet verzonden"});
        QVERIFY2(t.reused.empty(), t.reused.c_str());
        QCOMPARE(dee.store->beganWithCheckpoint(t.dossier), hasState);
        OK(reopen(dee));
        QVERIFY2(isAlike(dee), "another state after a start");
        OK(t.sync(dee));
        QVERIFY(isAlike(dee));
        QCOMPARE(dee.store->status().quarantined, std::size_t(1));   // the damaged row, until somebody looks
    }

    void ownWorkBehindADamagedStateStaysWhenItIsUnfolded()
    {
        auto& t = *m_team;
        OK(foldAda());
        OK(write(t.ada, recordNamed(201), "eigen, niet verzonden"));
        while (*t.ada.store->build(1 << 16)) {}
        OK(t.ada.vault->put(vault::Table::Batches, rows(t.ada, isPart).front().id, Bytes{9, 9, 9}));
        OK(reopen(t.ada));
        OK(reopen(t.ada));
        OK(t.ada.store->retryHeld().ok() ? Status() : Status(ErrorCode::Internal));
        OK(reopen(t.ada));
        QCOMPARE(valuesOf(*t.ada.store, t.dossier, recordNamed(201), 4), std::set<std::string>{"eigen, niet verzonden"});
        OK(t.sync(t.ada));
        OK(t.sync(t.bo));
        QCOMPARE(valuesOf(*t.bo.store, t.dossier, recordNamed(201), 4), std::set<std::string>{"eigen, niet verzonden"});
        QVERIFY2(t.reused.empty(), t.reused.c_str());
    }

    void whoSyncsOncePerStartStillAgreesWithACheckpoint()
    {
        auto& t = *m_team;
        pass(24h);
        for (int day = 0; day < 2; ++day) {
            noteBeats();
            for (auto* who : {&t.ada, &t.bo, &t.cy}) {
                OK(reopen(*who));
                OK(t.sync(*who));
            }
            QCOMPARE(m_beats.size(), std::size_t(3));
            for (const auto& b : m_beats) QVERIFY2(t.ada.store->spaceLog(t.dossier)->indexOf(b.spaceHead).value_or(0) >= checkpoint(t.ada), "names the head before the checkpoint");
            pass(24h);
        }
    }

    // The device that agreed is gone, and the new one was never asked.
    void whoseDeviceWasReplacedIsAskedToo()
    {
        auto& t = *m_team;
        OK(another(t.bo));
        auto& bosNew = *m_more.back();
        OK(t.removeDevice(t.ada, t.bo.store->device()));
        OK(t.sync(t.cy));
        OK(another(t.cy));
        for (int i = 0; i < 2; ++i) OK(t.sync(*m_more.back()));
        QVERIFY2(!m_more.back()->store->beganWithCheckpoint(t.dossier), "a state was taken that Bo has not agreed to");
        QVERIFY(isAlike(*m_more.back()));
        for (int i = 0; i < 2; ++i) {
            OK(t.sync(bosNew));
            OK(t.sync(*m_more.back()));
            OK(t.sync(t.cy));
            OK(t.sync(t.ada));
        }
        OK(another(t.ada));
        for (int i = 0; i < 2; ++i) OK(t.sync(*m_more.back()));
        QVERIFY2(m_more.back()->store->beganWithCheckpoint(t.dossier), "all have agreed and the state was not taken");
    }

    void aServerThatWasPutBackMakesNobodyLookForked()
    {
        auto& t = *m_team;
        OK(foldAda());
        QVERIFY(!rows(t.ada, isFolded).empty());
        t.putServerBack(m_serverBefore);
        int asked = 0;
        t.line = [&](const protocol::HttpRequest& r) { return r.target == "/v1/sync" && asked++ ? Line::NoRequest : Line::Whole; };   // it says that it is behind, no more
        (void)t.sync(t.ada);
        t.ada.size = {};
        OK(reopen(t.ada));
        pass(24h);
        noteBeats();
        for (int i = 0; i < 4; ++i)
            for (auto* who : {&t.ada, &t.bo, &t.cy}) (void)t.sync(*who);
        for (const auto& b : m_beats) QVERIFY2(!b.number || !b.head.isZero(), "a sign of life that names a batch and no hash");
        for (auto* who : {&t.ada, &t.bo, &t.cy}) {
            QCOMPARE(who->store->status().forks, std::size_t(0));
            QVERIFY(isAlike(*who));
        }
    }

    void aServersClockThatStoodYearsAheadSilencesNobodyAfterwards()
    {
        auto& t = *m_team;
        const auto before = t.time.now();
        t.time.jumpTo(before + 24h * 3650);
        for (auto* who : {&t.bo, &t.ada}) OK(t.sync(*who));
        t.time.jumpTo(before + 24h * 2);
        for (auto* c : {&t.ada.clock, &t.bo.clock, &t.cy.clock}) c->jumpTo(before + 24h * 2);
        noteBeats();
        std::size_t told = 0;
        const auto today = static_cast<std::uint32_t>(std::chrono::floor<std::chrono::days>(t.time.now()).time_since_epoch().count());
        t.answer = [&](protocol::HttpResponse& r, const protocol::HttpRequest&) {
            if (auto said = protocol::decode<protocol::SyncResponse>(r.body))
                for (const auto& s : said->spaces)
                    for (const auto& bytes : s.beats)
                        if (auto b = protocol::decodeBeat(bytes); b.ok() && b->space == t.dossier && b->device == t.bo.store->device() && b->day == today) ++told;
        };
        for (int i = 0; i < 2; ++i) OK(t.sync(t.bo));
        QVERIFY2(std::any_of(m_beats.begin(), m_beats.end(), [&](const auto& b) { return b.day == today; }), "no sign of life until that year");
        OK(t.sync(t.cy));
        QVERIFY2(told > 0, "the server keeps the one of that year");
    }

    // Where Bo wrote nothing yet, nobody can tell which device his author id belongs to.
    void nobodySilencesAColleagueOrFillsTheServerWithSignsOfLife()
    {
        auto& t = *m_team;
        pass(24h);
        OK(t.sync(t.cy));
        const auto today = static_cast<std::uint32_t>(std::chrono::floor<std::chrono::days>(t.time.now()).time_since_epoch().count());
        AuthorId bos;
        for (const auto& [author, head] : replica(t.cy).chains())
            if (head.device == t.bo.store->device()) bos = author;
        protocol::SyncRequest r;
        for (int i = 0; i < 40; ++i) {
            protocol::Beat b;
            b.space = t.client;
            b.author = i ? crypto::randomFixed<AuthorId>() : bos;
            b.device = t.cy.store->device();
            b.day = today + 1;
            b.spaceHead = t.cy.store->spaceLog(t.client)->head();
            b.orgHead = t.cy.store->orgLog()->head();
            b.signature = t.cy.store->deviceKeys().sign.sign(protocol::beatBytes(b, t.cy.store->orgLog()->org()));
            r.beats.push_back(protocol::encodeBeat(b));
        }
        QCOMPARE(t.ask(t.cy, "/v1/sync", protocol::encode(r)).status, 200);
        OK(t.sync(t.bo));
        std::size_t ofBo = 0, ofCy = 0;
        t.answer = [&](protocol::HttpResponse& response, const protocol::HttpRequest&) {
            if (auto said = protocol::decode<protocol::SyncResponse>(response.body))
                for (const auto& s : said->spaces)
                    for (const auto& bytes : s.beats)
                        if (auto b = protocol::decodeBeat(bytes); b.ok() && b->space == t.client) {
                            ofBo += b->device == t.bo.store->device() && b->author == bos && b->day == today;
                            ofCy += b->device == t.cy.store->device();
                        }
        };
        OK(t.sync(t.ada));
        QVERIFY2(ofBo > 0, "a colleague's sign of life was taken for his");
        QVERIFY2(ofCy <= 16, qPrintable(QStringLiteral("%1 of one device").arg(ofCy)));
    }

    void aServerChecksNoCheckpointThatCountsInNothingMore()
    {
        auto& t = *m_team;
        const auto* log = t.cy.store->spaceLog(t.dossier);
        const auto body = membership::decodeCheckpoint(log->entry(checkpoint(t.cy)).body);
        auto entry = membership::makeCheckpoint(*t.cy.store->orgLog(), *log, t.cy.store->deviceKeys(), t.time.now(), *body);
        QVERIFY(entry.ok());
        protocol::LogsRequest r;
        r.appends.push_back({protocol::LogKind::Space, t.dossier, membership::encodeEntry(*entry)});
        const auto said = protocol::decode<protocol::LogsResponse>(t.ask(t.cy, "/v1/logs", protocol::encode(r)).body);
        QVERIFY(said.ok());
        QCOMPARE(said->appended, std::vector<std::uint16_t>{protocol::wireErrorOf(ErrorCode::NotAllowed).number});
    }

    void aFieldThatFitsInNoPartIsNoPartOfAState()
    {
        record::CutState state;
        auto& f = state.fields.emplace_back();
        record::Operation op;
        op.body = Bytes(250'000);
        f.live.assign(8, op);
        QVERIFY(state.fitsParts());
        f.live.assign(13, op);
        QVERIFY(!state.fitsParts());
        op.body.reset();
        f.live.assign(record::CutState::kMaxLive + 1, op);
        QVERIFY(!state.fitsParts());
    }

    void theLastCopyOfATextThatTheServerLacksStaysInTheState()
    {
        auto& t = *m_team;
        OK(beginWithState());
        auto& dee = *m_more.back();
        OK(t.sync(t.bo));
        for (const auto& r : m_records) OK(write(t.bo, r, "kort"));
        OK(t.sync(t.bo));
        OK(t.sync(dee));
        const auto chains = replica(dee).chains();
        lack({{chains.front().first, 1, chains.front().second.hash}});
        OK(t.sync(dee));
        const auto before = bodies(dee);
        pass(24h * 91);
        for (int i = 0; i < 2; ++i) OK(t.sync(dee));
        QCOMPARE(bodies(dee), before);
        t.answer = nullptr;
        pass(24h);
        for (int i = 0; i < 2; ++i) OK(t.sync(dee));
        QVERIFY2(bodies(dee) < before, "a server that lacks nothing holds what was overwritten");
    }

    void aTextThatTheServerLacksForGoodIsGivenOnceAndNotFoldedAwayMeanwhile()
    {
        auto& t = *m_team;
        OK(foldAda());
        const auto folded = rows(t.ada, isFolded);
        Result<record::Batch> first(ErrorCode::NotFound);    // of texts that were all overwritten: nobody has them any more
        for (const auto& f : folded) {
            first = record::decodeFrame(f.row.frame);
            if (first && std::all_of(first->operations.begin(), first->operations.end(), [&](const auto& op) { return std::count(m_records.begin(), m_records.end(), op.record); })) break;
        }
        lack({{first->author, first->number, first->hash(t.ada.store->orgLog()->org(), t.dossier)}});
        for (int day = 0; day < 3; ++day) {
            pass(24h);
            OK(t.sync(t.ada));
            QVERIFY2(rows(t.ada, isFolded).empty(), "folded again over what the server asks for");
        }
        std::string given;
        t.line = [&](const protocol::HttpRequest& r) {
            auto said = r.target == "/v1/sync" ? protocol::decode<protocol::SyncRequest>(r.body) : Result<protocol::SyncRequest>(ErrorCode::Malformed);
            for (std::size_t i = 0; said && i < said->groups.size(); ++i)
                for (const auto& item : said->groups[i])
                    if (auto batch = record::decodeFrame(item.frame)) given += " " + batch->author.shortHex() + "/" + std::to_string(batch->number);
            return Line::Whole;
        };
        OK(t.sync(t.ada));
        QVERIFY2(given.empty(), ("given again:" + given).c_str());
        t.answer = nullptr;
        pass(24h);
        for (int i = 0; i < 2; ++i) OK(t.sync(t.ada));
        QVERIFY(!rows(t.ada, isFolded).empty());
        QVERIFY(isAlike(t.ada) && replica(t.ada).stateHash() == replica(t.bo).stateHash());
    }

    void aComparisonOfWhichTheDiskTookNothingIsMadeAgain()
    {
        auto& t = *m_team;
        for (std::uint64_t call = 1;; ++call) {          // each write of that sync fails once
            QVERIFY(call < 200);
            t.begin(7);
            for (int i = 0; i < 2; ++i) OK(t.sync(t.bo));
            QVERIFY(t.bo.store->takeFrames(t.dossier, {Bytes(40, 7)}).ok());     // or their count would tell that one is missing
            const auto* lost = replica(t.bo).batch(replica(t.ada).batches().back().author, replica(t.ada).batches().back().number);
            QVERIFY(lost && lost->device != t.bo.store->device());
            OK(t.bo.vault->put(vault::Table::Batches, lost->row, Bytes{9, 9, 9}));
            OK(reopen(t.bo));
            QVERIFY(!isAlike(t.bo));
            t.bo.disk.clear();
            t.bo.disk.failAt(call, Fault::DiskFull, Repeat::FromThenOn);
            const auto done = t.sync(t.bo);
            const bool hasStruck = t.bo.disk.struck();
            t.bo.disk.clear();
            if (!hasStruck) break;
            (void)done;
            OK(t.sync(t.bo));
            QVERIFY2(isAlike(t.bo), qPrintable(QStringLiteral("after write %1: what was lost is not asked for again").arg(call)));
        }
    }

    void aFileReadWhileAStateArrivesIsNotCountedTwice()
    {
        auto& t = *m_team;
        const auto file = t.ada.store->writeBundle();
        QVERIFY(file.ok());
        OK(another(t.bo));
        auto& dee = *m_more.back();
        bool isRead = false;
        t.line = [&](const protocol::HttpRequest& r) {
            auto asked = r.target == "/v1/checkpoint" ? protocol::decode<protocol::CheckpointRequest>(r.body) : Result<protocol::CheckpointRequest>(ErrorCode::Malformed);
            if (asked && asked->space == t.dossier && !isRead) isRead = dee.store->readBundle(file->first).ok();
            return Line::Whole;
        };
        for (int i = 0; i < 2; ++i) OK(t.sync(dee));
        QVERIFY(isRead);
        for (int start = 0; start < 2; ++start) {
            for (const auto& [id, f] : replica(dee).fields()) {
                std::set<record::Dot> dots;
                for (const auto& h : f.state.heads) QVERIFY2(dots.insert(h.dot).second, "the same text twice");
            }
            QVERIFY(isAlike(dee));
            OK(reopen(dee));
        }
        QCOMPARE(dee.store->status().quarantined, std::size_t(0));
    }
};

QTEST_APPLESS_MAIN(StoreCheckpoint)
#include "tst_store_checkpoint.moc"
