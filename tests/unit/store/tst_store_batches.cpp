// SPDX-License-Identifier: EUPL-1.2
#include "mobile/store/RowReading.h"
#include "shared/schema/TypeIds.h"
#include "tests/unit/store/Team.h"
#include <QTest>
#include <random>

using namespace aanzet;
using namespace aanzet::test;

// What leaves in one batch ends by bytes too: no frame is above what a server reads, and a save that fits goes whole.
// Planted and found: a save that runs over the end of its batch; one that no batch can hold taken at once.
class StoreBatches : public QObject
{
    Q_OBJECT

    Team m_team;

    std::vector<RecordId> save(std::size_t texts, std::size_t bytes)
    {
        std::vector<store::PutRequest> all;
        for (std::size_t i = 0; i < texts; ++i)
            all.push_back({m_team.dossier, types::JournalEntry, crypto::randomFixed<RecordId>(), {{store::fieldOf(types::JournalEntry, "text"), std::string(bytes, 'a'), {}}}});
        const auto ids = m_team.ada.store->putAll(all);
        if (!ids) qFatal("%s", ids.error().detail.c_str());
        return *ids;
    }
    // Signs all that waits, as much as may go at a time: how many edits each batch took.
    std::vector<std::size_t> sign(std::size_t bytes)
    {
        std::vector<std::size_t> taken;
        while (const auto n = m_team.ada.store->build(bytes).value()) taken.push_back(n);
        return taken;
    }
    std::size_t largestFrame() const
    {
        std::size_t most = 0;
        for (const auto& offer : m_team.ada.store->offers(std::size_t(1) << 30))
            for (const auto& part : offer.group) most = std::max(most, part.frame.size());
        return most;
    }
    bool isAtBo(const std::vector<RecordId>& ids, std::size_t bytes)
    {
        return std::all_of(ids.begin(), ids.end(), [&](const RecordId& id) {
            return valuesOf(*m_team.bo.store, m_team.dossier, id, store::fieldOf(types::JournalEntry, "text")) == std::set<std::string>{std::string(bytes, 'a')};
        });
    }

private Q_SLOTS:
    void init() { m_team.begin(31); }

    void aSaveOfThirtyLongTextsReachesAColleague()
    {
        const auto ids = save(30, 60000);
        QVERIFY(m_team.syncAll(2).ok());
        QCOMPARE(m_team.ada.store->pendingEdits(), std::size_t(0));
        QVERIFY(isAtBo(ids, 60000));
    }

    void aSaveThatNoBatchHoldsGoesInSeveralWithoutAFrameAboveTheLimit()
    {
        (void)save(30, 60000);
        QVERIFY(sign(record::Batch::kMaxBytes).size() > 3);
        QVERIFY2(largestFrame() <= record::Batch::kMaxBytes, qPrintable(QString::number(largestFrame())));
    }

    void aLargeSaveAfterManyMiddleOnesGoesWholeAndByItself()
    {
        for (int i = 0; i < 100; ++i) (void)save(2, 1000);
        const auto before = m_team.ada.store->pendingEdits();
        (void)save(7, 50000);
        const auto large = m_team.ada.store->pendingEdits() - before;
        const auto taken = sign(record::Batch::kMaxBytes);
        QVERIFY((taken == std::vector<std::size_t>{before, large}));
        QVERIFY2(largestFrame() <= record::Batch::kMaxBytes, qPrintable(QString::number(largestFrame())));
        QVERIFY(m_team.syncAll(2).ok());
        QCOMPARE(m_team.ada.store->pendingEdits(), std::size_t(0));
    }

    void aSaveOfManyEditsAfterOthersGoesWhole()
    {
        (void)save(600, 10);
        const auto first = m_team.ada.store->pendingEdits();
        (void)save(700, 10);
        const auto second = m_team.ada.store->pendingEdits() - first;
        QVERIFY(first + second > record::Batch::kMaxOperations);
        QVERIFY((sign(record::Batch::kMaxBytes) == std::vector<std::size_t>{first, second}));
    }

    void ofAnySizesNoFrameIsAboveTheLimitAndWhatFitsIsNotDivided()
    {
        for (unsigned seed = 1; seed <= 6; ++seed) {
            m_team.begin(40 + seed);
            std::mt19937 random(seed);
            std::vector<std::size_t> ends;               // pending edits after each save
            std::set<std::size_t> divided;               // of saves that no batch holds: all places in them
            std::vector<std::pair<std::vector<RecordId>, std::size_t>> written;
            for (int i = 0; i < 60; ++i) {
                const std::size_t texts = 1 + random() % (random() % 6 ? 4 : 40), bytes = 1 + random() % (random() % 4 ? 2000 : 60000);
                const auto before = m_team.ada.store->pendingEdits();
                written.emplace_back(save(texts, bytes), bytes);
                const auto after = m_team.ada.store->pendingEdits();
                ends.push_back(after);
                if (texts * bytes > record::Batch::kMaxBytes * 3 / 4)
                    for (auto place = before; place < after; ++place) divided.insert(place);
            }
            std::size_t at = 0;
            for (const auto n : sign(8 * 1024 << random() % 7)) {
                at += n;
                QVERIFY2(std::count(ends.begin(), ends.end(), at) || divided.count(at), qPrintable(QStringLiteral("seed %1: a save is divided at %2").arg(seed).arg(at)));
            }
            QCOMPARE(at, ends.back());
            QVERIFY2(largestFrame() <= record::Batch::kMaxBytes, qPrintable(QStringLiteral("seed %1: %2").arg(seed).arg(largestFrame())));
            QVERIFY(m_team.syncAll(2).ok());
            for (const auto& [ids, bytes] : written) QVERIFY(isAtBo(ids, bytes));
        }
    }
};

QTEST_GUILESS_MAIN(StoreBatches)
#include "tst_store_batches.moc"
