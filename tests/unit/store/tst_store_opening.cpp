// SPDX-License-Identifier: EUPL-1.2
#include "shared/schema/TypeIds.h"
#include "tests/unit/store/Team.h"
#include <QTest>

using namespace aanzet;
using namespace aanzet::test;

// After unlocking, the values of a space are opened when something of it is first asked for. Whatever comes first, the
// outcome is that of a device that had everything open.
class StoreOpening : public QObject
{
    Q_OBJECT

    Team m_team;
    const RecordId m_fact = recordNamed(20), m_other = recordNamed(21);

    Status fact(Tablet& t, const RecordId& record, const std::string& text)
    {
        auto done = t.store->put({m_team.dossier, types::Observation, record, {{4, text, {}}}});
        return done ? Status() : Status(done.error());
    }
    Status reopen(Tablet& t)
    {
        t.close();
        return t.open();
    }
    bool isClosed(const SpaceId& space) const { return m_team.ada.store->replica(space)->isClosed(); }

    void begin()
    {
        m_team.begin(31);
        const auto isReady = fact(m_team.ada, m_fact, "drie aanmaningen").ok() && fact(m_team.ada, m_other, "fietst weer").ok() && m_team.syncAll(2).ok();
        if (!isReady) qFatal("the first day");
    }

    enum class Before { AllOpen, Closed };
    // Bo overwrites one text, and both write into the other without having seen each other; then Ada's app starts, `first`
    // is done, and work goes on. What Ada and Bo see at the end.
    QString story(int first, Before before)
    {
        auto& t = m_team;
        auto& ada = t.ada;
        const auto must = [](bool isTrue) { if (!isTrue) qFatal("a step of the story"); };
        must(fact(t.bo, m_fact, "van Bo").ok() && fact(t.bo, m_other, "van Bo").ok() && t.sync(t.bo).ok());
        must(fact(ada, m_other, "van Ada").ok() && t.sync(ada).ok() && reopen(ada).ok());
        if (before == Before::AllOpen) must(ada.store->replica(t.dossier)->withheld() == 0);
        must(isClosed(t.dossier) == (before == Before::Closed));
        switch (first) {
        case 0: must(ada.store->get(t.dossier, m_fact)->field(4)->others.empty()); break;
        case 1: must(fact(ada, m_fact, "van Ada").ok()); break;
        case 2: must(ada.store->remove(t.dossier, m_fact).ok()); break;
        case 3: must(fact(t.cy, m_fact, "van Cy").ok() && t.sync(t.cy).ok() && t.sync(ada).ok()); break;
        case 4: must(t.erase(t.dossier, m_fact).ok()); break;
        case 5: must(ada.store->search("van")->size() == 2); break;
        case 6: must(ada.store->conflicts().size() == 1); break;
        case 7: must(ada.store->status().quarantined == 0); break;
        case 8: must(ada.store->revoke(t.dossier, t.cyUser).ok()); break;
        }
        must(t.sync(ada).ok() && fact(ada, m_other, "daarna van Ada").ok() && t.sync(ada).ok() && t.sync(t.bo).ok());
        must(fact(t.bo, m_other, "daarna van Bo").ok() && t.sync(t.bo).ok() && t.sync(ada).ok() && t.sync(t.bo).ok());
        std::string out;
        for (auto* who : {&ada, &t.bo}) {
            const auto hash = who->store->stateHash(t.household);
            must(*hash == *ada.store->stateHash(t.household));
            out += screenOf(*who->store) + std::to_string(who->store->conflicts().size()) + "\n";
            must(reopen(*who).ok() && *who->store->stateHash(t.household) == *hash);
            out += screenOf(*who->store);
        }
        return QString::fromStdString(out);
    }

private Q_SLOTS:
    void init() { begin(); }

    void theListOfHouseholdsOpensNoDossier()
    {
        auto& store = m_team.ada.store;
        const auto before = store->households();
        QVERIFY(reopen(m_team.ada).ok());
        QVERIFY(isClosed(m_team.dossier));
        const auto after = store->households();
        QCOMPARE(after.size(), before.size());
        for (std::size_t i = 0; i < after.size(); ++i) QCOMPARE(after[i].name, before[i].name);
        QVERIFY(!after.front().name.empty());
        QVERIFY(isClosed(m_team.dossier) && !isClosed(m_team.client));
        QCOMPARE(valuesOf(*store, m_team.dossier, m_fact, 4), std::set<std::string>{"drie aanmaningen"});
        QVERIFY(!isClosed(m_team.dossier));
    }

    void whateverComesFirstTheOutcomeIsTheSame_data()
    {
        QTest::addColumn<int>("first");
        const char* names[] = {"a look", "an edit", "a removal", "others' work", "an erasure", "a search", "conflicts", "status", "a new key"};
        for (int i = 0; i < 9; ++i) QTest::newRow(names[i]) << i;
    }
    void whateverComesFirstTheOutcomeIsTheSame()
    {
        QFETCH(const int, first);
        const auto open = story(first, Before::AllOpen);
        begin();
        QCOMPARE(story(first, Before::Closed), open);
    }
};

QTEST_APPLESS_MAIN(StoreOpening)
#include "tst_store_opening.moc"
