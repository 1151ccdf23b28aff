// SPDX-License-Identifier: EUPL-1.2
#include "tests/integration/sim/Oracle.h"
#include "shared/schema/TypeIds.h"
#include <QTest>

using namespace aanzet;
using namespace aanzet::test;

// What the random histories found, told as short stories: each one failed before its defect was mended.
class Stories : public QObject
{
    Q_OBJECT

    Town m_town;
    Oracle m_oracle{m_town};

    Device& person(int i) { return m_town.of(i); }
    RecordId write(Device& d, const std::string& text, std::optional<RecordId> record = {})
    {
        auto id = d.store->put({m_town.dossier, types::Observation, record, {{4, text, {}}}});
        if (!id) qFatal("put: %s", std::string(errorName(id.code())).c_str());
        m_oracle.acknowledged(d);
        return *id;
    }
    // Signs what waits, and the line breaks before the server hears of it.
    void signButDoNotSend(Device& d)
    {
        sync::SyncEngine engine(*d.store, d.size);
        while (auto request = engine.next()) {
            if (engine.state() == sync::SyncEngine::State::Push) engine.answered(ErrorCode::Offline);
            else engine.answered(m_town.serve(*request));
        }
    }
    void carry(Device& from, Device& to)
    {
        auto file = from.store->writeBundle();
        if (!file || !to.store->readBundle(file->first)) qFatal("bundle");
    }
    void begin(int people)
    {
        m_town.begin(1, people);
        m_oracle.forget();
    }
    std::string end()
    {
        if (auto wrong = comeToRest(m_town); !wrong.empty()) return wrong;
        return judge(m_town, m_oracle);
    }

private Q_SLOTS:
    void cleanup() { m_town.end(); }

    void aComparisonInSmallPagesGoesOnBehindAnOverwrittenText()
    {
        begin(2);
        auto& a = person(0);
        auto& b = person(1);
        std::vector<RecordId> records;
        for (char c = 'a'; c < 'm'; ++c) {
            records.push_back(write(a, std::string(700, c)));
            QVERIFY(m_town.sync(a, 0).ok());
        }
        for (const auto& r : records) {
            write(a, std::string(700, 'z'), r);
            QVERIFY(m_town.sync(a, 0).ok());
        }
        QVERIFY(m_town.restoreServer(m_town.serverImage()).ok());   // another generation: everybody compares
        makePoor(b.size);
        QVERIFY(m_town.sync(b, 0).ok());
        QCOMPARE(b.store->list(m_town.dossier, types::Observation).size(), records.size());
        QCOMPARE(end(), std::string());
    }

    // The file's batch came after the removal, for the server and so for everybody. Whoever built on it was refused for ever.
    void whatAFileBroughtOfARemovedColleagueTakesNobodyElsesWorkWithIt()
    {
        begin(3);
        auto& a = person(0);
        auto& c = person(2);
        const auto record = write(c, "van een collega");
        signButDoNotSend(c);
        carry(c, a);
        write(a, "daarop verder", record);
        signButDoNotSend(a);
        QVERIFY(person(1).store->revoke(m_town.dossier, c.store->user()).ok());
        QVERIFY(m_town.sync(person(1), 0).ok());
        QCOMPARE(end(), std::string());
        QCOMPARE(a.store->status().quarantined, std::size_t(1));
        QCOMPARE(c.store->status().quarantined, std::size_t(1));
        QCOMPARE(person(1).store->list(m_town.dossier, types::Observation), std::vector<RecordId>{record});
    }
};

QTEST_GUILESS_MAIN(Stories)
#include "tst_sim_stories.moc"
