// SPDX-License-Identifier: EUPL-1.2
#include "mobile/store/RowReading.h"
#include "tests/unit/store/LoneDevice.h"
#include <QTest>
#include <algorithm>

using namespace aanzet;
using namespace aanzet::store;
using namespace aanzet::test;

// Searching a caseload of which not everything stands in the index yet, and for words that thousands of texts have.
class tst_search_reading : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_device.begin(); }
    void textsAreReadAFewAtATimeAndThenAllAreFound();
    void whatChangesWhileTextsAreReadIsFoundAsItStandsNow();
    void aSearchForEverythingWaitsForNothingLater();
    void fewAreRankedAndManyComeWithTheWholeWordFirst();
    void wordsOfManyTextsAreFoundOnceEach();

private:
    RecordId write(const std::string& what, std::optional<RecordId> record = {})
    {
        const auto id = m_device.store->put({m_device.dossier(), types::Task, record, {{fieldOf(types::Task, "what"), what, {}}}});
        if (!id) qFatal("a task");
        return *id;
    }
    void writeMany(std::size_t count, const std::string& what)
    {
        std::vector<PutRequest> save;
        for (std::size_t i = 0; i < count; ++i)
            save.push_back({m_device.dossier(), types::Task, {}, {{fieldOf(types::Task, "what"), what + " nr" + std::to_string(i), {}}}});
        if (!m_device.store->putAll(save)) qFatal("tasks");
    }
    void reopen()
    {
        m_device.store.reset();
        m_device.store = std::move(*Store::load(*m_device.vault, m_device.clock));
    }
    std::size_t found(const std::string& words, Store::Search reach, std::size_t limit = 10'000) { return m_device.store->search(words, reach, limit)->size(); }

    LoneDevice m_device;
};

void tst_search_reading::textsAreReadAFewAtATimeAndThenAllAreFound()
{
    constexpr std::size_t kTasks = 5000;
    writeMany(kTasks, "post openen");
    reopen();
    auto& store = *m_device.store;
    QVERIFY(!store.isIndexed());
    QVERIFY(store.indexSome(100).ok());
    const auto early = found("post", Store::Search::WhatIsRead);
    QVERIFY2(early > 0 && early < kTasks, qPrintable(QString::number(early)));
    QVERIFY(!store.isIndexed());
    std::size_t slices = 0;
    for (; !store.isIndexed(); ++slices) QVERIFY(store.indexSome(100).ok());
    QVERIFY2(slices > 10, qPrintable(QString::number(slices)));
    QCOMPARE(found("post", Store::Search::WhatIsRead), kTasks);
}

void tst_search_reading::whatChangesWhileTextsAreReadIsFoundAsItStandsNow()
{
    std::vector<RecordId> tasks;
    for (int i = 0; i < 300; ++i) tasks.push_back(write("vroeger woord"));
    reopen();
    auto& store = *m_device.store;
    std::size_t changed = 0;
    for (; !store.isIndexed(); ++changed) {
        QVERIFY(store.indexSome(5).ok());
        if (changed < 40) write("nieuw woord", tasks[changed * 7]);
        else if (changed < 50) QVERIFY(store.remove(m_device.dossier(), tasks[(changed - 40) * 7 + 1]).ok());
    }
    QVERIFY(changed > 50);
    QCOMPARE(found("nieuw", Store::Search::WhatIsRead), std::size_t(40));
    QCOMPARE(found("vroeger", Store::Search::WhatIsRead), std::size_t(250));
}

void tst_search_reading::aSearchForEverythingWaitsForNothingLater()
{
    writeMany(5000, "post openen");
    reopen();
    QCOMPARE(found("post", Store::Search::Everything), std::size_t(5000));
    QVERIFY(m_device.store->isIndexed());
}

void tst_search_reading::fewAreRankedAndManyComeWithTheWholeWordFirst()
{
    write("de huur is betaald, daarna nog veel meer woorden over alles wat er die dag gebeurde");
    const auto best = write("huur huur huur");
    QCOMPARE(m_device.store->search("huur")->front().record, best);
    writeMany(SearchIndex::kMostRanked + 500, "huurachterstand");
    const auto hits = *m_device.store->search("huur", Store::Search::Everything, 50);
    QCOMPARE(hits.size(), std::size_t(50));
    QCOMPARE(hits[0].record, best);
    QVERIFY(hits[1].excerpt.find("betaald") != std::string::npos);
    QVERIFY(std::all_of(hits.begin() + 2, hits.end(), [](const auto& h) { return h.excerpt.find("huurachterstand") != std::string::npos; }));
    // Of thousands the newest come first.
    const auto newest = write("huurachterstand weg");
    QCOMPARE(m_device.store->search("huura")->front().record, newest);
}

void tst_search_reading::wordsOfManyTextsAreFoundOnceEach()
{
    writeMany(SearchIndex::kMostRanked + 500, "bellen");
    const auto hits = *m_device.store->search("bellen", Store::Search::Everything, 100);
    std::set<FieldId> fields;
    for (const auto& h : hits) fields.insert(h.field);
    QCOMPARE(fields.size(), hits.size());
    QCOMPARE(hits.size(), std::size_t(100));
}

QTEST_GUILESS_MAIN(tst_search_reading)
#include "tst_search_reading.moc"
