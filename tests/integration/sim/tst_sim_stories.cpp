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
        while (b.size.bytes() > sync::BatchSize::kLeast) b.size.broke();
        QVERIFY(m_town.sync(b, 0).ok());
        QCOMPARE(b.store->list(m_town.dossier, types::Observation).size(), records.size());
        QCOMPARE(end(), std::string());
    }
};

QTEST_GUILESS_MAIN(Stories)
#include "tst_sim_stories.moc"
