// SPDX-License-Identifier: EUPL-1.2
#include "shared/membership/OrgEntries.h"
#include "shared/protocol/WireError.h"
#include "shared/schema/TypeIds.h"
#include "sync-server/store/Store.h"
#include "tests/unit/store/Team.h"
#include <QTest>

using namespace aanzet;
using namespace aanzet::test;
using namespace std::chrono_literals;

// What the sync engine does with each answer that is not "yes". Planted and found: STALE_EPOCH taken for "later"; the offset
// of a wrong clock not kept.
class SyncEngineTest : public QObject
{
    Q_OBJECT

    Team m_team;

    Status say(Tablet& t, std::uint8_t record, const std::string& words)
    {
        auto done = t.store->put({m_team.client, types::ClientStatement, recordNamed(record), {{3, words, {}}}});
        return done ? Status() : Status(done.error());
    }
    bool hears(Tablet& t, std::uint8_t record, const std::string& words) { return valuesOf(*t.store, m_team.client, recordNamed(record), 3).count(words); }
    std::size_t requestsOf(Tablet& t)
    {
        m_team.requests = 0;
        return m_team.sync(t).ok() ? m_team.requests : 0;
    }
    static constexpr std::size_t kMuch = 240;             // several batches
    std::size_t m_before = 0;                             // operations of Ada in this layer
    static std::string longText(std::size_t n) { return std::to_string(n) + std::string(400, 'x'); }
    bool sayMuch(Tablet& t)
    {
        m_before = 0;
        for (const auto& b : m_team.bo.store->replica(m_team.client)->batches())
            if (b.device == m_team.ada.store->device()) m_before += b.operations;
        for (std::size_t n = 0; n < kMuch; ++n)
            if (!say(t, static_cast<std::uint8_t>(n + 1), longText(n)).ok()) return false;
        return t.store->pendingEdits() == kMuch;
    }
    bool hearsMuch(Tablet& t)
    {
        for (std::size_t n = 0; n < kMuch; ++n)
            if (!hears(t, static_cast<std::uint8_t>(n + 1), longText(n))) return false;
        return true;
    }
    static std::size_t operationsIn(const protocol::SyncRequest& r)
    {
        std::size_t n = 0;
        for (const auto& g : r.groups)
            for (const auto& item : g)
                if (auto batch = record::decodeFrame(item.frame)) n += batch->operations.size();
        return n;
    }
    bool agree() { return *m_team.ada.store->stateHash(m_team.household) == *m_team.bo.store->stateHash(m_team.household); }

private Q_SLOTS:
    void init() { m_team.begin(31); }

    void withNothingToDoItIsOneRequest()
    {
        QVERIFY(m_team.syncAll().ok());
        QCOMPARE(requestsOf(m_team.ada), std::size_t(1));
    }

    void sizesHalveWhenALineBreaksAndGrowSlowlyAfterIt()
    {
        sync::BatchSize s;
        const auto start = s.bytes();
        s.went();
        QCOMPARE(s.bytes(), 2 * start);                           // a line that never broke: twice as much each time
        s.pushBroke();
        QCOMPARE(s.bytes(), start);
        s.went(), s.went();
        QCOMPARE(s.bytes(), start);                               // after a break three in a row
        s.went();
        QCOMPARE(s.bytes(), 2 * start);
        const std::size_t least = sync::BatchSize::kLeast, most = sync::BatchSize::kMost;
        for (int i = 0; i < 40; ++i) s.pushBroke();
        QCOMPARE(s.bytes(), least);
        for (int i = 0; i < 99; ++i) s.went();
        QCOMPARE(s.bytes(), most);
    }

    void partsAreAFractionOfWhatGotThrough()
    {
        sync::BatchSize s;
        QVERIFY(!s.isPoor() && s.whole() == sync::BatchSize::kStart);
        s.bore(20'000);
        QCOMPARE(s.whole(), 2 * sync::BatchSize::kStart);         // it came: the next may be twice as large
        s.passed(16'000);
        s.broke(32'000);
        QVERIFY(s.isPoor());
        QCOMPARE(s.part(), std::size_t(2'000));
        QCOMPARE(s.whole(), std::size_t(8'000));
        s.passed(300);
        s.broke(2'000);                                           // not even one part
        QCOMPARE(s.part(), std::size_t(sync::BatchSize::kLeastPart));
        for (int i = 0; i < 20; ++i) s.broke(512);
        QCOMPARE(s.part(), std::size_t(sync::BatchSize::kLeastPart));
        int requests = 0;
        for (; s.isPoor() && requests < 1000; ++requests) s.passed(s.part());
        QVERIFY2(requests < 60, "a line that bears everything again is tried with more soon");
    }

    void withoutALineNothingChangesAndNothingIsLost()
    {
        auto& t = m_team;
        QVERIFY(say(t.ada, 1, "wacht").ok());
        const auto waiting = t.ada.store->status().waiting, whole = t.ada.size.whole();
        t.line = [](const auto&) { return Line::NoRequest; };
        for (int i = 0; i < 3; ++i) QCOMPARE(int(t.sync(t.ada).code()), int(ErrorCode::Offline));
        QCOMPARE(t.ada.store->status().waiting, waiting);
        QVERIFY(t.ada.size.whole() < whole && t.ada.size.isPoor());
        t.line = nullptr;
        QVERIFY(t.syncAll().ok() && hears(t.bo, 1, "wacht") && agree());
    }

    void answersThatAreLostLeadToTheSameBatchOnceMore()
    {
        auto& t = m_team;
        QVERIFY(say(t.ada, 1, "een keer").ok());
        const auto before = t.bo.store->replica(t.client)->batches().size();
        t.line = [](const protocol::HttpRequest& r) {
            auto said = protocol::decode<protocol::SyncRequest>(r.body);
            return said && !said->groups.empty() ? Line::NoReply : Line::Whole;
        };
        for (int i = 0; i < 4; ++i) (void)t.sync(t.ada);
        t.line = nullptr;
        QVERIFY(t.syncAll().ok());
        QCOMPARE(t.bo.store->replica(t.client)->batches().size(), before + 1);
        QCOMPARE(QString::fromStdString(t.reused), QString());
        QCOMPARE(t.ada.store->status().waiting, std::size_t(0));
        QVERIFY(agree());
    }

    void aWrongClockCostsOneRequestAndIsRemembered()
    {
        auto& t = m_team;
        QVERIFY(t.syncAll().ok());
        t.time.advance(3h);                                       // the server's clock, or ours, is three hours off
        QVERIFY(say(t.ada, 1, "te vroeg").ok());
        QVERIFY(t.sync(t.ada).ok() && t.sync(t.bo).ok() && hears(t.bo, 1, "te vroeg"));
        QVERIFY(t.ada.open().ok());
        QCOMPARE(requestsOf(t.ada), std::size_t(1));              // also after a restart the offset is known
    }

    // Planted and found: the pause not ended by an answer; no end to the patience.
    void aBusyServerIsAskedAgainEachTimeLaterUntilPatienceEnds()
    {
        auto& t = m_team;
        QVERIFY(t.sync(t.ada).ok());                              // the day's comparison of logs is behind
        t.closeServer();
        const auto usual = std::exchange(t.rates().device, {2, 1});
        QVERIFY(t.openServer().ok());
        QVERIFY(say(t.ada, 1, "haast").ok());
        QVERIFY(t.sync(t.ada).ok());                              // two requests, the pull and the push
        t.pauses.clear();
        QCOMPARE(int(t.sync(t.ada).code()), int(ErrorCode::Busy));
        QCOMPARE(t.pauses, (std::vector<Millis>{1s, 2s, 4s, 8s}));
        t.pauses.clear();
        t.onPause = [&](Millis) { t.time.advance(3min); };        // both may be asked again
        QVERIFY(say(t.ada, 2, "geduld").ok() && t.sync(t.ada).ok());
        QCOMPARE(t.pauses, std::vector<Millis>{1s});
        t.onPause = nullptr;
        QVERIFY(t.sync(t.bo).ok() && hears(t.bo, 2, "geduld"));
        t.closeServer();
        t.rates().device = usual;
        QVERIFY(t.openServer().ok());
    }

    // Who is removed while a batch comes, or goes, in bits is told by the log, not by a sync that fails.
    void beingRemovedWhileABatchTravelsInBitsIsNoFailure_data()
    {
        QTest::addColumn<bool>("isUp");
        QTest::newRow("down, in pieces") << false;
        QTest::newRow("up, in parts") << true;
    }

    void beingRemovedWhileABatchTravelsInBitsIsNoFailure()
    {
        QFETCH(bool, isUp);
        auto& t = m_team;
        QVERIFY(t.syncAll().ok());
        QVERIFY(say(isUp ? t.cy : t.ada, 1, std::string(9'000, 'w')).ok());
        if (!isUp) QVERIFY(t.sync(t.ada).ok());
        t.line = [](const auto&) { return Line::NoRequest; };
        for (int i = 0; i < 12 && t.cy.size.whole() > 4096; ++i) QCOMPARE(int(t.sync(t.cy).code()), int(ErrorCode::Offline));
        int bits = 0;
        t.line = [&](const protocol::HttpRequest& r) {
            if (r.target.starts_with("/v1/batch/") && ++bits == 2) {
                const auto outer = std::exchange(t.line, nullptr);
                if (!t.ada.store->revoke(t.client, t.cyUser).ok() || !t.sync(t.ada).ok()) qFatal("the removal fails");
                t.line = outer;
            }
            return Line::Whole;
        };
        const auto done = t.sync(t.cy);
        t.line = nullptr;
        QVERIFY(bits >= 2);
        QVERIFY2(done.ok(), done.ok() ? "" : std::string(errorName(done.code())).c_str());
        QVERIFY(!t.cy.store->spaceLog(t.client)->state().canRead(t.cyUser));
    }

    void aServerThatWasPutBackIsHealedByItsDevices()
    {
        auto& t = m_team;
        QVERIFY(say(t.ada, 1, "voor de kopie").ok() && t.syncAll().ok());
        t.closeServer();
        const auto backup = t.serverDisk.files();
        QVERIFY(t.openServer().ok());
        QVERIFY(say(t.ada, 2, "na de kopie").ok() && say(t.bo, 3, "ook daarna").ok() && t.syncAll().ok());
        t.closeServer();
        t.serverDisk.setFiles(backup);
        {
            auto store = server::Store::open("/server.db", server::Store::Access::Write, t.serverDisk.name());
            QVERIFY(store.ok() && store->setMeta("generation", crypto::randomFixed<Generation>().view()).ok());
        }
        QVERIFY(t.openServer().ok());
        QVERIFY(say(t.bo, 4, "na de terugkeer").ok());
        QVERIFY(t.syncAll(4).ok());
        for (auto* who : {&t.ada, &t.bo, &t.cy}) {
            QVERIFY(hears(*who, 1, "voor de kopie") && hears(*who, 2, "na de kopie") && hears(*who, 3, "ook daarna") && hears(*who, 4, "na de terugkeer"));
            QCOMPARE(who->store->status().waiting, std::size_t(0));
        }
        QVERIFY(agree());
        QCOMPARE(QString::fromStdString(t.reused), QString());
    }

    void workSignedUnderAKeyThatHasEndedIsSealedAnew()
    {
        auto& t = m_team;
        QVERIFY(say(t.bo, 1, "onder de oude sleutel").ok());
        QVERIFY(*t.bo.store->build(1 << 16) > 0);                 // signed, and then Bo is away
        QVERIFY(t.ada.store->revoke(t.client, t.cyUser).ok() && say(t.ada, 2, "nieuwe sleutel").ok());
        for (int i = 0; i < 3; ++i) QVERIFY(t.sync(t.ada).ok());
        QVERIFY(t.service().directory()->space(t.client)->state().epoch > 0);
        t.pass(25h);
        for (int i = 0; i < 3; ++i) QVERIFY(t.sync(t.bo).ok() && t.sync(t.ada).ok());
        QVERIFY(hears(t.ada, 1, "onder de oude sleutel") && hears(t.bo, 2, "nieuwe sleutel"));
        QCOMPARE(t.bo.store->status().waiting, std::size_t(0));
        QCOMPARE(t.bo.store->status().quarantined, std::size_t(0));
        QVERIFY(agree());
        QCOMPARE(QString::fromStdString(t.reused), QString());
    }

    void theNextBatchIsSignedWhileOneTravels()
    {
        auto& t = m_team;
        QVERIFY(sayMuch(t.ada));
        std::size_t travelled = 0, pushes = 0, ahead = 0;
        t.line = [&](const protocol::HttpRequest& r) {
            const auto said = protocol::decode<protocol::SyncRequest>(r.body);
            const auto n = said ? operationsIn(*said) : 0;
            travelled += n;
            pushes += n > 0;
            ahead += n > 0 && t.ada.store->pendingEdits() + travelled < kMuch;
            return Line::Whole;
        };
        QVERIFY(t.sync(t.ada).ok());
        QCOMPARE(travelled, kMuch);
        QVERIFY(pushes > 2);
        QCOMPARE(ahead, pushes - 1);                              // all but the last
        t.line = nullptr;
        QVERIFY(t.syncAll().ok() && hearsMuch(t.bo) && agree());
        QCOMPARE(QString::fromStdString(t.reused), QString());
    }

    void aStopWhileABatchTravelsAndTheNextIsSignedLosesNothing_data()
    {
        QTest::addColumn<bool>("arrives");
        QTest::addColumn<int>("push");
        for (int push = 1; push <= 3; ++push)
            for (const bool arrives : {false, true}) QTest::addRow("push %d %s", push, arrives ? "arrives" : "is lost") << arrives << push;
    }
    void aStopWhileABatchTravelsAndTheNextIsSignedLosesNothing()
    {
        QFETCH(const bool, arrives);
        QFETCH(const int, push);
        auto& t = m_team;
        QVERIFY(sayMuch(t.ada));
        {
            sync::SyncEngine engine(*t.ada.store, t.ada.size);
            int pushes = 0;
            while (auto request = engine.next()) {
                engine.prepare();
                pushes += engine.state() == sync::SyncEngine::State::Push;
                const bool stops = pushes == push;
                if (!stops || arrives) {
                    auto answer = t.service().handle(*request, {"127.0.0.1", "127.0.0.1", true});
                    if (!stops) engine.answered(std::move(answer));
                }
                if (stops) break;
            }
            QCOMPARE(pushes, push);
        }
        t.ada.close();
        QVERIFY(t.ada.open().ok());
        QVERIFY(t.syncAll().ok() && hearsMuch(t.bo) && hearsMuch(t.ada) && agree());
        QCOMPARE(t.ada.store->status().waiting, std::size_t(0));
        QCOMPARE(t.ada.store->status().quarantined, std::size_t(0));
        // Each operation came once.
        const auto chain = t.bo.store->replica(t.client)->batches();
        std::size_t operations = 0;
        for (const auto& b : chain)
            if (b.device == t.ada.store->device()) operations += b.operations;
        QCOMPARE(operations, m_before + kMuch);
    }

    // The server refuses the first batch for good; the next one, which stands on it, is signed while that is not known yet.
    void whatStandsOnARefusedBatchIsSignedAnewWithIt()
    {
        auto& t = m_team;
        QVERIFY(sayMuch(t.bo));
        QVERIFY(*t.bo.store->build(1 << 14) > 0);
        QVERIFY(t.ada.store->revoke(t.client, t.cyUser).ok() && say(t.ada, 255, "nieuwe sleutel").ok());
        for (int i = 0; i < 3; ++i) QVERIFY(t.sync(t.ada).ok());
        t.pass(25h);
        const auto before = t.bo.store->replica(t.client)->chains().size();
        std::size_t first = 0;
        t.line = [&](const protocol::HttpRequest& r) {
            const auto said = protocol::decode<protocol::SyncRequest>(r.body);
            if (const auto n = said ? operationsIn(*said) : 0; n && !first) first = kMuch - n - t.bo.store->pendingEdits();
            return Line::Whole;
        };
        for (int i = 0; i < 3; ++i) QVERIFY(t.sync(t.bo).ok() && t.sync(t.ada).ok());
        QVERIFY(first > 0);                                       // so much was signed on top of it
        QCOMPARE(t.bo.store->replica(t.client)->chains().size(), before);
        QVERIFY(hearsMuch(t.ada) && hears(t.bo, 255, "nieuwe sleutel") && agree());
        QCOMPARE(t.bo.store->status().waiting, std::size_t(0));
        QCOMPARE(t.bo.store->status().quarantined, std::size_t(0));
        QCOMPARE(QString::fromStdString(t.reused), QString());
    }

    void aRemovedDeviceIsToldKeepsItsDataAndSendsNothing()
    {
        auto& t = m_team;
        QVERIFY(say(t.bo, 1, "nog niet verzonden").ok());
        const auto revoke = membership::makeDeviceRevoke(*t.service().directory()->org(), t.ada.store->deviceKeys(), t.time.now(), {t.bo.store->device(), {}});
        QVERIFY(revoke.ok());
        protocol::LogsRequest r;
        r.appends.push_back({protocol::LogKind::Organisation, {}, membership::encodeEntry(*revoke)});
        QCOMPARE(t.ask(t.ada, "/v1/logs", protocol::encode(r)).status, 200);
        QCOMPARE(int(t.sync(t.bo).code()), int(ErrorCode::Revoked));
        QVERIFY(!t.bo.store->isAdmitted());                       // learned from the signed log, not from the number
        QVERIFY(hears(t.bo, 1, "nog niet verzonden"));
        QVERIFY(t.bo.open().ok());
        QVERIFY(!t.bo.store->isAdmitted() && !t.bo.store->mayBuild());
        QVERIFY(t.sync(t.ada).ok() && !hears(t.ada, 1, "nog niet verzonden"));
    }

    void aRevocationThatNoLogBearsOutChangesNothing()
    {
        auto& t = m_team;
        QVERIFY(say(t.bo, 1, "van Bo").ok());
        t.answer = [](protocol::HttpResponse& response, const protocol::HttpRequest& request) {
            if (request.target != "/v1/sync") return;
            response.status = 403;
            response.body = protocol::encodeErrorBody(ErrorCode::Revoked, {});
        };
        QVERIFY(!t.sync(t.bo).ok());
        t.answer = nullptr;
        QVERIFY(t.bo.store->isAdmitted());
        QVERIFY(t.syncAll().ok() && hears(t.ada, 1, "van Bo"));
    }

    void nonsenseIsToldAndTheNextSyncGoesOn()
    {
        auto& t = m_team;
        QVERIFY(say(t.ada, 1, "woord").ok());
        t.answer = [](protocol::HttpResponse& response, const protocol::HttpRequest&) { response.body.resize(response.body.size() / 2); };
        QCOMPARE(int(t.sync(t.ada).code()), int(ErrorCode::ServerNonsense));
        t.answer = nullptr;
        QVERIFY(t.syncAll().ok() && hears(t.bo, 1, "woord") && agree());
    }
};

QTEST_APPLESS_MAIN(SyncEngineTest)
#include "tst_sync_engine.moc"
