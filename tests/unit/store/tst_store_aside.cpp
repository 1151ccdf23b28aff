// SPDX-License-Identifier: EUPL-1.2
#include "mobile/store/BundleFile.h"
#include "shared/schema/TypeIds.h"
#include "tests/unit/store/Team.h"
#include <QTest>

using namespace aanzet;
using namespace aanzet::test;
using store::AsideKind;
using store::Store;

// What cannot be taken is set aside with its reason, shown, and bounded. Planted and found: no bound at all.
class StoreAside : public QObject
{
    Q_OBJECT

    Team m_team;

    // Batches of about half a megabyte by Cy in the dossier that Bo has not seen, in their order.
    std::vector<Bytes> manyByCy(int batches)
    {
        auto& cy = *m_team.cy.store;
        const auto before = cy.replica(m_team.dossier)->batches().size();
        const std::string page(15000, 'x');
        std::uint8_t n = 60;
        for (int b = 0; b < batches; ++b) {
            for (int i = 0; i < 28; ++i, ++n)
                if (!cy.put({m_team.dossier, types::Observation, recordNamed(std::uint8_t(60 + n % 150)), {{4, page + std::to_string(b * 100 + i), {}}}})) qFatal("put");
            if (!cy.build(512 * 1024)) qFatal("build");
        }
        while (*cy.build(512 * 1024)) {}
        const auto file = store::decodeBundle(cy.writeBundle().value().first).value();
        for (const auto& p : file.parts)
            if (p.space == m_team.dossier) return {p.frames.begin() + std::ptrdiff_t(before), p.frames.end()};
        return {};
    }
    std::size_t bytesAside(Tablet& t)
    {
        std::size_t sum = 0;
        (void)t.vault->forEach(vault::Table::Quarantine, [&](std::int64_t, ByteView plain) { sum += plain.size(); return Status(); });
        return sum;
    }
    std::vector<store::AsideRow> rowsAside(Tablet& t)
    {
        std::vector<store::AsideRow> rows;
        (void)t.vault->forEach(vault::Table::Quarantine, [&](std::int64_t, ByteView plain) { rows.push_back(store::decodeAsideRow(plain).value()); return Status(); });
        return rows;
    }

private Q_SLOTS:
    void init() { m_team.begin(9); }

    void aBatchWithAHoleBeforeItIsHeldAndTakenOnceTheHoleIsFilled()
    {
        auto& t = m_team;
        for (const char* text : {"een", "twee"}) {
            QVERIFY(t.cy.store->put({t.client, types::ClientStatement, recordNamed(40), {{3, std::string(text), {}}}}).ok());
            QVERIFY(t.cy.store->build(1).ok());
        }
        const auto file = store::decodeBundle(t.cy.store->writeBundle().value().first).value();
        std::vector<Bytes> frames;
        for (const auto& p : file.parts)
            if (p.space == t.client) frames = p.frames;
        const auto got = t.bo.store->takeFrames(t.client, {frames.back()});
        QCOMPARE(got->held, std::size_t(1));
        QCOMPARE(t.bo.store->status().quarantined, std::size_t(1));
        QVERIFY(rowsAside(t.bo)[0].kind == AsideKind::Held && rowsAside(t.bo)[0].code == ErrorCode::ChainGap);
        QVERIFY(valuesOf(*t.bo.store, t.client, recordNamed(40), 3).empty());
        QVERIFY(t.bo.open().ok());                              // also after a restart
        QVERIFY(t.bo.store->takeFrames(t.client, frames).ok() && t.bo.store->retryHeld().ok());
        QVERIFY((valuesOf(*t.bo.store, t.client, recordNamed(40), 3) == std::set<std::string>{"een", "twee"}));
        QCOMPARE(t.bo.store->status().quarantined, std::size_t(0));
        QVERIFY(rowsAside(t.bo).empty());
    }

    void aForgedBatchIsQuarantinedWithItsReasonAndChangesNothing()
    {
        auto& t = m_team;
        const auto hash = *t.bo.store->stateHash(t.household);
        QVERIFY(t.cy.store->put({t.client, types::ClientStatement, recordNamed(40), {{3, std::string("vals"), {}}}}).ok());
        QVERIFY(t.cy.store->build(1).ok());
        auto frame = store::decodeBundle(t.cy.store->writeBundle().value().first).value();
        for (const auto& p : frame.parts) {
            if (p.space != t.client) continue;
            auto batch = record::decodeFrame(p.frames.back()).value();
            batch.signature.b[3] ^= 1;
            QCOMPARE(t.bo.store->takeFrames(t.client, {record::encodeFrame(batch)})->quarantined, std::size_t(1));
        }
        QVERIFY(rowsAside(t.bo)[0].kind == AsideKind::Quarantined && rowsAside(t.bo)[0].code == ErrorCode::BadSignature);
        QVERIFY(*t.bo.store->stateHash(t.household) == hash);
        QVERIFY(t.sync(t.bo).ok());                             // everything else goes on
    }

    void aMemberWhoSendsWithoutEndFillsNoDisk()
    {
        auto& t = m_team;
        const auto frames = manyByCy(16);
        std::size_t sum = 0;
        for (const auto& f : frames) sum += f.size();
        QVERIFY2(sum > Store::kAsideOfAuthor + (2 << 20), qPrintable(QString::number(sum)));
        QVERIFY(!t.bo.store->status().isAsideFull);
        // Twice: with signatures that are wrong, and with the first one missing, so that all the others must wait.
        for (const auto& f : frames) {
            auto bad = record::decodeFrame(f).value();
            bad.signature.b[0] ^= 1;
            QVERIFY(t.bo.store->takeFrames(t.dossier, {record::encodeFrame(bad)}).ok());
        }
        QVERIFY2(bytesAside(t.bo) < Store::kAsideOfAuthor + (64 << 10), qPrintable(QString::number(bytesAside(t.bo))));
        QVERIFY(t.bo.store->status().isAsideFull);
        QVERIFY(t.bo.store->takeFrames(t.dossier, {frames.begin() + 1, frames.end()}).ok());
        QVERIFY2(bytesAside(t.bo) < Store::kAsideOfAuthor + (128 << 10), qPrintable(QString::number(bytesAside(t.bo))));
        QVERIFY(t.bo.open().ok());
        QVERIFY(t.bo.store->status().isAsideFull);
        // Nothing is lost by it: what was right comes whole from the server.
        for (int i = 0; i < 3; ++i) QVERIFY(t.sync(t.cy).ok() && t.sync(t.bo).ok());
        t.pass(std::chrono::minutes(6));                        // texts that did not come are asked for again after a while
        for (int i = 0; i < 3; ++i) QVERIFY(t.sync(t.cy).ok() && t.sync(t.bo).ok());
        QVERIFY(*t.bo.store->stateHash(t.household) == *t.cy.store->stateHash(t.household));
        QVERIFY(screenOf(*t.bo.store) == screenOf(*t.cy.store));
        for (const auto& row : rowsAside(t.bo)) QVERIFY(row.kind == AsideKind::Quarantined);   // the forged ones stay shown
    }

    void garbageIsKeptToABound()
    {
        auto& t = m_team;
        for (int i = 0; i < 12; ++i) {
            Bytes junk(500'000, std::uint8_t(i));
            QVERIFY(t.bo.store->takeFrames(t.client, {junk}).ok());
        }
        QVERIFY(bytesAside(t.bo) <= Store::kAsideOfAuthor + (64 << 10) && bytesAside(t.bo) > (3 << 20));
        QVERIFY(t.bo.store->status().isAsideFull);
        QVERIFY(t.sync(t.bo).ok());
    }

    void ownWorkThatIsRefusedIsKeptWholeHoweverMuch()
    {
        auto& t = m_team;
        const auto frames = manyByCy(16);
        QVERIFY(t.ada.store->grant(t.dossier, t.cyUser, membership::Right::Read, {}).ok() && t.sync(t.ada).ok());
        for (int i = 0; i < 3; ++i) (void)t.sync(t.cy);         // learns that it may only read from now on
        std::size_t kept = 0;
        for (const auto& row : rowsAside(t.cy)) kept += row.kind == AsideKind::Refused ? row.frame.size() : 0;
        std::size_t sum = 0;
        for (const auto& f : frames) sum += f.size();
        QVERIFY2(kept >= sum, qPrintable(QStringLiteral("%1 of %2").arg(kept).arg(sum)));
    }
};

QTEST_APPLESS_MAIN(StoreAside)
#include "tst_store_aside.moc"
