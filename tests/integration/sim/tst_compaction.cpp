// SPDX-License-Identifier: EUPL-1.2
#include "mobile/vault/Vault.h"
#include "shared/membership/SpaceEntries.h"
#include "shared/schema/TypeIds.h"
#include "tests/integration/sim/Oracle.h"
#include <QTest>

using namespace aanzet;
using namespace aanzet::test;

// What leaves a device and what stays (docs/adr/0009). Random moments: tst_sim; a planted mistake: tst_sim_bugs.
class Compaction : public QObject
{
    Q_OBJECT

    Town m_town;
    static constexpr auto kLong = std::chrono::hours(24 * 91);

    RecordId write(Device& d, const std::string& text, std::optional<RecordId> record = {})
    {
        auto id = d.store->put({m_town.dossier, types::Observation, record, {{4, text, {}}}});
        if (!id) qFatal("put: %s", std::string(errorName(id.code())).c_str());
        return *id;
    }
    void pass(Millis time)
    {
        m_town.time.advance(time);
        for (auto* d : m_town.live()) d->clock.advance(time);
    }
    void sync(Device& d)
    {
        if (auto s = m_town.sync(d, 0); !s) qFatal("sync: %s", std::string(errorName(s.code())).c_str());
    }
    // Bodies of one field in the vault, and bytes of all batches.
    struct Rows {
        std::size_t bodies = 0, bytes = 0;
    };
    Rows rows(Device& d, const RecordId& record)
    {
        Rows out;
        auto read = d.vault->forEach(vault::Table::Batches, [&](std::int64_t, ByteView plain) -> Status {
            AANZET_TRY(auto row, store::decodeBatchRow(plain));
            AANZET_TRY(auto batch, record::decodeFrame(row.frame));
            out.bytes += row.frame.size();
            for (const auto& op : batch.operations) out.bodies += op.record == record && !op.isStub();
            return {};
        });
        if (!read) qFatal("rows");
        return out;
    }
    std::size_t versions(Device& d, const RecordId& record)
    {
        sync::HistoryExchange ask(*d.store, m_town.dossier, record, std::nullopt);
        if (!m_town.converse(d, ask, 0)) qFatal("history");
        auto h = d.store->history(m_town.dossier, record, 4, ask.items());
        return h && h->missing.empty() ? h->versions.size() : 0;
    }

private Q_SLOTS:
    void init() { m_town.begin(3, 2); }
    void cleanup() { m_town.end(); }

    void anOverwrittenTextLeavesAfterNinetyDaysAndIsReadFromTheServer()
    {
        auto& a = m_town.of(0);
        const auto record = write(a, "een");
        sync(a);
        for (const auto* text : {"twee", "drie"}) {
            write(a, text, record);
            sync(a);
        }
        pass(std::chrono::hours(24 * 80));
        sync(a);
        QCOMPARE(rows(a, record).bodies, std::size_t(3));
        const auto hash = a.store->replica(m_town.dossier)->stateHash();
        pass(std::chrono::hours(24 * 11));
        sync(a);
        QCOMPARE(rows(a, record).bodies, std::size_t(1));
        QCOMPARE(versions(a, record), std::size_t(3));
        m_town.close(a);
        QVERIFY(m_town.open(a).ok());
        QCOMPARE(a.store->replica(m_town.dossier)->stateHash(), hash);
        QCOMPARE(a.store->status().quarantined, std::size_t(0));
        sync(m_town.of(1));
        QCOMPARE(versions(m_town.of(1), record), std::size_t(3));
    }

    void twoTextsSideBySideBothStay()
    {
        auto& a = m_town.of(0);
        auto& b = m_town.of(1);
        const auto record = write(a, "een");
        sync(a);
        sync(b);
        write(a, "van a", record);
        write(b, "van b", record);
        sync(a);
        sync(b);
        sync(a);
        pass(kLong);
        sync(a);
        sync(b);
        for (auto* d : {&a, &b}) {
            QCOMPARE(rows(*d, record).bodies, std::size_t(2));
            QCOMPARE(d->store->conflicts().size(), std::size_t(1));
        }
    }

    void whatTheServerDoesNotHoldStays()
    {
        auto& a = m_town.of(0);
        sync(a);
        pass(kLong);
        const auto record = write(a, "een");
        while (*a.store->build(1 << 16)) {}
        write(a, "twee", record);
        while (*a.store->build(1 << 16)) {}
        pass(kLong);
        QVERIFY(a.store->compact(Millis(0)).ok());
        QCOMPARE(rows(a, record).bodies, std::size_t(2));
        sync(a);
        QCOMPARE(rows(a, record).bodies, std::size_t(1));
        QCOMPARE(versions(a, record), std::size_t(2));
    }

    void whatAnEraseNamesLeavesAtOnce()
    {
        auto& a = m_town.of(0);
        auto& b = m_town.of(1);
        const auto record = write(a, "een"), other = write(a, "blijft");
        sync(a);
        sync(b);
        QCOMPARE(rows(b, record).bodies, std::size_t(1));
        sync(a);
        membership::Erase body;
        body.records.push_back(record);
        body.ground = membership::EraseGround::Request;
        body.date = std::chrono::year(2026) / 3 / 2;
        const auto* log = m_town.service().directory()->space(m_town.dossier);
        auto entry = membership::makeErase(*a.store->orgLog(), *log, a.store->deviceKeys(), m_town.time.now(), body);
        QVERIFY(entry.ok());
        protocol::LogsRequest r;
        r.appends.push_back({protocol::LogKind::Space, m_town.dossier, membership::encodeEntry(*entry)});
        const auto answer = protocol::decode<protocol::LogsResponse>(m_town.ask(a, "/v1/logs", protocol::encode(r)).body);
        QVERIFY(answer.ok());
        QCOMPARE(answer->appended, std::vector<std::uint16_t>{0});
        sync(b);
        QCOMPARE(rows(b, record).bodies, std::size_t(0));
        QCOMPARE(rows(b, other).bodies, std::size_t(1));
        QCOMPARE(b.store->status().quarantined, std::size_t(0));
    }

    void aServerThatWasPutBackIsGivenTheLiveTextsOfCompactedBatches()
    {
        auto& a = m_town.of(0);
        auto& b = m_town.of(1);
        sync(a);
        sync(b);
        const auto empty = m_town.serverImage();
        const auto record = write(a, "een"), kept = write(a, "blijft");
        sync(a);
        write(a, "twee", record);
        sync(a);
        sync(b);
        pass(kLong);
        sync(a);
        QCOMPARE(rows(a, record).bodies, std::size_t(1));
        QVERIFY(m_town.restoreServer(empty).ok());
        for (int i = 0; i < 3; ++i) {
            sync(a);
            sync(b);
        }
        for (auto* d : {&a, &b}) {
            QCOMPARE(d->store->status().quarantined, std::size_t(0));
            QCOMPARE(d->store->status().waiting, std::size_t(0));
            QCOMPARE(rows(*d, kept).bodies, std::size_t(1));
        }
        QCOMPARE(a.store->replica(m_town.dossier)->stateHash(), b.store->replica(m_town.dossier)->stateHash());
    }

    void aMonthOfRewritingTakesNoMoreRoomThanItsLastTexts()
    {
        auto& a = m_town.of(0);
        std::vector<RecordId> records;
        for (int i = 0; i < 100; ++i) records.push_back(write(a, std::string(400, 'a')));
        sync(a);
        const auto once = rows(a, records[0]).bytes;
        for (char c = 'b'; c < 'g'; ++c) {
            for (const auto& r : records) write(a, std::string(400, c), r);
            sync(a);
        }
        const auto before = rows(a, records[0]).bytes;
        pass(kLong);
        sync(a);
        const auto after = rows(a, records[0]).bytes;
        qInfo("100 texts of 400 bytes written six times: %zu bytes of batches, %zu after compaction; written once %zu", before, after, once);
        QVERIFY(after < before / 2);
        QVERIFY(after < 2 * once + 500 * 160);           // live texts, and a stub for each older one
    }
};

QTEST_GUILESS_MAIN(Compaction)
#include "tst_compaction.moc"
