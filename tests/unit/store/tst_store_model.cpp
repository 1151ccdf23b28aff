// SPDX-License-Identifier: EUPL-1.2
#include "shared/schema/TypeIds.h"
#include "tests/unit/store/Team.h"
#include <QTest>

using namespace aanzet;
using namespace aanzet::test;
using store::LifeState;
using Seen = sync::SyncEngine::Seen;

// Edit here, edit there, sync, compare: what Store.h promises to whoever types. Planted and found: a context that grows with
// a pull; a removal that covers what was on nobody's screen.
class StoreModel : public QObject
{
    Q_OBJECT

    Team m_team;
    const RecordId m_fact = recordNamed(20);

    static Status put(Tablet& t, const SpaceId& space, std::uint16_t type, const RecordId& record, std::uint16_t field, FieldValue value)
    {
        auto done = t.store->put({space, type, record, {{field, std::move(value), {}}}});
        return done ? Status() : Status(done.error());
    }
    Status fact(Tablet& t, const std::string& text) { return put(t, m_team.dossier, types::Observation, m_fact, 4, text); }
    static store::ShownField shown(Tablet& t, const SpaceId& space, const RecordId& record, std::uint16_t field)
    {
        auto r = t.store->get(space, record);
        const auto* f = r ? r->field(field) : nullptr;
        return f ? *f : store::ShownField{};
    }
    static std::set<std::string> live(Tablet& t, const SpaceId& space, const RecordId& record, std::uint16_t field)
    {
        const auto f = shown(t, space, record, field);
        std::set<std::string> out{wordOf(f.shown.value)};
        for (const auto& o : f.others) out.insert(wordOf(o.value));
        return out;
    }
    LifeState life(Tablet& t) { return t.store->replica(m_team.dossier)->lifeOf(m_fact); }
    Status everybody() { return m_team.syncAll(2); }
    using Words = std::set<std::string>;

private Q_SLOTS:
    void init()
    {
        m_team.begin(21);
        QVERIFY(fact(m_team.ada, "drie aanmaningen").ok() && everybody().ok());
    }

    void whatArrivesWhileSomebodyTypesIsNotCoveredByWhatTheySave()
    {
        auto& t = m_team;
        (void)t.ada.store->get(t.dossier, m_fact);               // Ada has it on her screen
        QVERIFY(fact(t.bo, "van Bo").ok() && t.sync(t.bo).ok());
        QVERIFY(t.sync(t.ada, nullptr, Seen::Leave).ok());        // and while she types Bo's words arrive
        QVERIFY(fact(t.ada, "van Ada").ok() && everybody().ok() && everybody().ok());
        for (auto* who : {&t.ada, &t.bo, &t.cy}) QVERIFY((live(*who, t.dossier, m_fact, 4) == Words{"van Ada", "van Bo"}));
    }

    void whatWasLookedAtIsCovered()
    {
        auto& t = m_team;
        QVERIFY(fact(t.bo, "van Bo").ok() && t.sync(t.bo).ok());
        QVERIFY(t.sync(t.ada, nullptr, Seen::Leave).ok());
        (void)t.ada.store->get(t.dossier, m_fact);
        QVERIFY(fact(t.ada, "van Ada").ok() && everybody().ok());
        for (auto* who : {&t.ada, &t.bo}) QVERIFY((live(*who, t.dossier, m_fact, 4) == Words{"van Ada"}));
        QVERIFY(valuesOf(*t.bo.store, t.dossier, m_fact, 4).count("van Bo"));   // overwritten, and still in the history
    }

    void aContextThatIsHandedInCountsWhateverWasShownSince()
    {
        auto& t = m_team;
        const auto before = t.ada.store->contextOf(t.dossier, m_fact, types::Observation, 4);
        QVERIFY(fact(t.bo, "van Bo").ok() && t.sync(t.bo).ok() && t.sync(t.ada).ok());
        (void)t.ada.store->get(t.dossier, m_fact);
        QVERIFY(t.ada.store->put({t.dossier, types::Observation, m_fact, {{4, std::string("van Ada"), before}}}).ok() && everybody().ok());
        QVERIFY((live(t.bo, t.dossier, m_fact, 4) == Words{"van Ada", "van Bo"}));
    }

    void twoValuesStandBesideEachOtherUntilSomebodySettles()
    {
        auto& t = m_team;
        QVERIFY(fact(t.ada, "van Ada").ok() && fact(t.bo, "van Bo").ok() && everybody().ok() && everybody().ok());
        QCOMPARE(wordOf(shown(t.ada, t.dossier, m_fact, 4).shown.value), wordOf(shown(t.bo, t.dossier, m_fact, 4).shown.value));
        const auto cards = t.cy.store->conflicts();
        QCOMPARE(cards.size(), std::size_t(1));
        QVERIFY(cards[0].record == m_fact && cards[0].values.size() == 2);
        QVERIFY(t.cy.store->settle(t.dossier, m_fact, 4, std::string("van ons allen"), cards[0].context).ok() && everybody().ok() && everybody().ok());
        for (auto* who : {&t.ada, &t.bo, &t.cy}) {
            QVERIFY((live(*who, t.dossier, m_fact, 4) == Words{"van ons allen"}));
            QVERIFY(who->store->conflicts().empty());
        }
    }

    void theSameValueTwiceIsNoConflict()
    {
        auto& t = m_team;
        QVERIFY(fact(t.ada, "gelijk").ok() && fact(t.bo, "gelijk").ok() && everybody().ok() && everybody().ok());
        QVERIFY(t.ada.store->conflicts().empty() && (live(t.ada, t.dossier, m_fact, 4) == Words{"gelijk"}));
    }

    void textsThatDoNotTouchAreOfferedMerged()
    {
        auto& t = m_team;
        QVERIFY(fact(t.ada, "een\ntwee\ndrie").ok() && everybody().ok());
        for (auto* who : {&t.ada, &t.bo}) (void)who->store->get(t.dossier, m_fact);
        QVERIFY(fact(t.ada, "EEN\ntwee\ndrie").ok() && fact(t.bo, "een\ntwee\nDRIE").ok() && everybody().ok() && everybody().ok());
        const auto f = shown(t.cy, t.dossier, m_fact, 4);
        QVERIFY(f.merged && *f.merged == "EEN\ntwee\nDRIE");
        QCOMPARE(f.others.size(), std::size_t(1));                // offered, never written back by itself
    }

    void ofLastTheWinnerAloneIsShown()
    {
        auto& t = m_team;
        const auto person = recordNamed(30);
        QVERIFY(put(t.ada, t.client, types::NetworkPerson, person, 7, std::int64_t(100)).ok() && everybody().ok());
        QVERIFY(put(t.ada, t.client, types::NetworkPerson, person, 7, std::int64_t(200)).ok());
        QVERIFY(put(t.bo, t.client, types::NetworkPerson, person, 7, std::int64_t(300)).ok() && everybody().ok() && everybody().ok());
        QCOMPARE(live(t.ada, t.client, person, 7).size(), std::size_t(1));
        QVERIFY(live(t.ada, t.client, person, 7) == live(t.bo, t.client, person, 7));
        QVERIFY(t.ada.store->conflicts().empty());
    }

    void whatIsSetOnceStaysAndASecondShowsAsAConflict()
    {
        auto& t = m_team;
        const auto score = recordNamed(31);
        QVERIFY(put(t.ada, t.dossier, types::DomainScore, score, 3, std::string("financien")).ok() && everybody().ok());
        QVERIFY(put(t.bo, t.dossier, types::DomainScore, score, 3, std::string("huisvesting")).ok() && everybody().ok() && everybody().ok());
        for (auto* who : {&t.ada, &t.bo}) {
            QCOMPARE(wordOf(shown(*who, t.dossier, score, 3).shown.value), std::string("financien"));   // the first one, also for who wrote the second
            QVERIFY((live(*who, t.dossier, score, 3) == Words{"financien", "huisvesting"}));
        }
    }

    void aRemovedRecordIsGoneEverywhereAndItsTextStaysInTheHistory()
    {
        auto& t = m_team;
        QVERIFY(t.ada.store->remove(t.dossier, m_fact, "dubbel").ok() && everybody().ok());
        for (auto* who : {&t.ada, &t.bo}) {
            QVERIFY(life(*who) == LifeState::Removed);
            QVERIFY(who->store->list(t.dossier, types::Observation).empty());
            QVERIFY(valuesOf(*who->store, t.dossier, m_fact, 4).count("drie aanmaningen"));
        }
    }

    void aRecordRemovedHereAndChangedThereComesBackWithAMark_data()
    {
        QTest::addColumn<QString>("choice");
        QTest::newRow("kept") << QStringLiteral("alive");
        QTest::newRow("removed after all") << QStringLiteral("removed");
    }
    void aRecordRemovedHereAndChangedThereComesBackWithAMark()
    {
        QFETCH(QString, choice);
        auto& t = m_team;
        QVERIFY(t.ada.store->remove(t.dossier, m_fact).ok() && fact(t.bo, "toch nog iets").ok() && everybody().ok() && everybody().ok());
        for (auto* who : {&t.ada, &t.bo, &t.cy}) QVERIFY(life(*who) == LifeState::Marked);
        const auto cards = t.bo.store->conflicts();
        QVERIFY(cards.size() == 1 && cards[0].field == kLifeField);
        t.bo.store->noteShown(cards[0]);
        QVERIFY(t.bo.store->settle(t.dossier, m_fact, kLifeField, choice.toStdString(), cards[0].context).ok() && everybody().ok() && everybody().ok());
        for (auto* who : {&t.ada, &t.bo, &t.cy}) {
            QVERIFY(life(*who) == (choice == QStringLiteral("alive") ? LifeState::Alive : LifeState::Removed));
            QVERIFY(who->store->conflicts().empty());
        }
    }

    void aRemovalCoversOnlyWhatItsAuthorHadSeen()
    {
        auto& t = m_team;
        (void)t.ada.store->get(t.dossier, m_fact);
        QVERIFY(fact(t.bo, "toch nog iets").ok() && t.sync(t.bo).ok());
        QVERIFY(t.sync(t.ada, nullptr, Seen::Leave).ok());        // it is here, and was on nobody's screen
        QVERIFY(t.ada.store->remove(t.dossier, m_fact).ok() && everybody().ok());
        for (auto* who : {&t.ada, &t.bo}) QVERIFY(life(*who) == LifeState::Marked);
    }

    void aDraftIsKeptIsNoEditAndGoesWhenItIsEmptied()
    {
        auto& t = m_team;
        QVERIFY(t.ada.store->saveDraft("note/7", viewOf("een halve z")).ok());
        QVERIFY(t.ada.store->saveDraft("note/7", viewOf("een halve zin")).ok());
        QCOMPARE(t.ada.store->status().waiting, std::size_t(0));
        QVERIFY(t.ada.open().ok());
        QCOMPARE(std::string(textOf(*t.ada.store->draft("note/7").value())), std::string("een halve zin"));
        QVERIFY(!*t.ada.store->draft("note/8"));
        sync::SyncReport report;
        QVERIFY(t.sync(t.ada, &report).ok());
        QCOMPARE(report.pushed, std::size_t(0));
        QVERIFY(t.ada.store->saveDraft("note/7", {}).ok() && t.ada.open().ok());
        QVERIFY(!*t.ada.store->draft("note/7"));
    }

    void aSaveInTwoLayersArrivesTogetherOrNotAtAll()
    {
        auto& t = m_team;
        QVERIFY(t.ada.store->putAll({{t.client, types::ClientStatement, recordNamed(40), {{3, std::string("zegt zij"), {}}}},
                                     {t.dossier, types::Observation, recordNamed(41), {{4, std::string("zien wij"), {}}}}}).ok());
        t.line = [](const protocol::HttpRequest& r) { return r.body.size() > 600 ? Line::NoRequest : Line::Whole; };
        (void)t.sync(t.ada);
        t.line = nullptr;
        QVERIFY(t.sync(t.bo).ok());
        QVERIFY(valuesOf(*t.bo.store, t.client, recordNamed(40), 3).empty() && valuesOf(*t.bo.store, t.dossier, recordNamed(41), 4).empty());
        QVERIFY(everybody().ok());
        QVERIFY(valuesOf(*t.bo.store, t.client, recordNamed(40), 3).count("zegt zij") && valuesOf(*t.bo.store, t.dossier, recordNamed(41), 4).count("zien wij"));
    }
};

QTEST_APPLESS_MAIN(StoreModel)
#include "tst_store_model.moc"
