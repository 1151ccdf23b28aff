// SPDX-License-Identifier: EUPL-1.2
#include "mobile/domain/CaseStatus.h"
#include "mobile/domain/Household.h"
#include "mobile/domain/MovedRecord.h"
#include "mobile/domain/Plan.h"
#include "mobile/domain/Visit.h"
#include "mobile/store/HouseholdJoin.h"
#include "mobile/store/RowReading.h"
#include "tests/unit/store/RandomHousehold.h"
#include <QtTest>
#include <random>

using namespace aanzet;
using namespace aanzet::test;
using namespace std::chrono_literals;
using store::HouseholdJoin;
using Hindrance = HouseholdJoin::Hindrance;

// Two files of one household become one. Nothing that somebody wrote is lost, whatever stops or happens at the same time.
// Planted and found: a kind of record left behind; the seal of a copy dropped; a value that was not chosen dropped; a late copy
// over what stood there; no slot that says it is under way.
class StoreJoin : public QObject
{
    Q_OBJECT

    std::unique_ptr<Team> m_team;
    SpaceId m_second;

    static std::uint16_t at(std::uint16_t type, const char* name) { return store::fieldOf(type, name); }
    using Values = std::vector<std::pair<const char*, FieldValue>>;
    static Result<RecordId> tryWrite(Tablet& t, const SpaceId& space, std::uint16_t type, Values fields, std::optional<RecordId> record = {})
    {
        store::PutRequest put{space, type, record, {}};
        for (auto& [name, value] : fields) put.fields.push_back({at(type, name), std::move(value), {}});
        return t.store->put(put);
    }
    static RecordId write(Tablet& t, const SpaceId& space, std::uint16_t type, Values fields, std::optional<RecordId> record = {})
    {
        return *tryWrite(t, space, type, std::move(fields), record);
    }
    static FieldValue word(const char* text) { return std::string(text); }
    static store::HouseholdRef ref(Tablet& t, const SpaceId& id) { return *t.store->household(id); }
    static SpaceId dossierOf(Tablet& t, const SpaceId& id) { return *ref(t, id).dossier; }
    static RecordId header(const SpaceId& id) { return store::asReference(id); }
    template <class Row> static std::vector<Row> rows(Tablet& t, const SpaceId& space) { return store::readRows<Row>(*t.store, space); }
    static HouseholdJoin::Words words()
    {
        return {"Hoort bij een ander huishouden", "Samengevoegd",
                [](std::uint16_t, std::uint16_t, const FieldValue& v) { return "Stond in het andere dossier: " + wordOf(v); },
                [](const store::LateAddition& l) { return "Later: " + wordOf(l.version.value); },
                [](const store::ShownRecord& r) {
                    std::string all = "Te laat:";
                    for (const auto& f : r.fields) all += " " + wordOf(f.shown.value);
                    return all;
                },
                {"2026-03-01", 600}};
    }
    static Status join(Tablet& t, const SpaceId& goes, const SpaceId& stays, const std::set<std::size_t>& chosen = {}, int most = 1000)
    {
        auto j = HouseholdJoin::of(*t.store, goes, stays);
        if (!j) return j.error();
        if (auto done = j->begin(chosen, words()); !done) return done;
        for (int i = 0; i < most; ++i) {
            auto done = j->step(words());
            if (!done) return done.error();
            if (*done) break;
        }
        return {};
    }
    // The second household, shared with Bo and Cy as the first is.
    void share(const SpaceId& household)
    {
        auto& t = m_team->ada;
        const auto r = ref(t, household);
        for (const auto& space : {*r.client, *r.dossier})
            for (const auto& user : {m_team->boUser, m_team->cyUser}) QVERIFY(t.store->grant(space, user, membership::Right::Manage, WallTime{}).ok());
        QVERIFY(m_team->syncAll(3).ok());
    }
    static bool says(Tablet& t, const SpaceId& household, const std::string& text)
    {
        const auto all = textsIn(t, household);
        return std::any_of(all.begin(), all.end(), [&](const std::string& s) { return s.find(text) != std::string::npos; });
    }
    struct Filled {
        RecordId visit, observed, person, plan, goal, map, drawn;
    };
    Filled fill(Tablet& t, const SpaceId& household, const std::string& mark)
    {
        const auto h = ref(t, household);
        Filled f;
        f.visit = write(t, *h.client, types::Visit, {{"visit_at", word("2026-02-20")}, {"client_words", mark + " slaapt weer"}});
        f.observed = write(t, *h.dossier, types::VisitObservation, {{"visit", f.visit}, {"notes", mark + " deed open"}});
        f.person = write(t, *h.client, types::Person, {{"name", mark + " zelf"}, {"is_client", true}});
        f.plan = write(t, *h.client, types::Plan, {{"dream", mark + " droomt"}, {"status", word("active")}});
        f.goal = write(t, *h.client, types::Goal, {{"plan", f.plan}, {"wording", mark + " wil rust"}});
        f.map = write(t, *h.client, types::NetworkMap, {{"me_label", mark}});
        f.drawn = write(t, *h.client, types::NetworkPerson, {{"map", f.map}, {"name", mark + " buur"}});
        write(t, *h.dossier, types::Worry, {{"visit", f.visit}, {"what", mark + " post"}, {"person", f.person}});
        write(t, *h.dossier, types::Task, {{"what", mark + " bellen"}, {"about", f.goal}});
        write(t, *h.dossier, types::CaseStatus, {{"phase", word(mark == "Ans" ? "outreach" : "planning")}, {"legal_basis", mark + " grond"}});
        return f;
    }
    void finish(Tablet& t, const SpaceId& household, const Filled& f)
    {
        QVERIFY(t.store->putAll({{household, types::Visit, f.visit, {}, true}, {dossierOf(t, household), types::VisitObservation, f.observed, {}, true}}).ok());
    }
    void meet() { QVERIFY(m_team->syncAll(4).ok()); }

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(crypto::init());
        m_team = std::make_unique<Team>();
    }
    void init()
    {
        m_team->begin(41);
        m_second = *m_team->ada.store->createHousehold("Ans");
        share(m_second);
    }

    void allOfTheOneStandsInTheOther()
    {
        auto& t = m_team->ada;
        const auto goes = m_second, stays = m_team->household;
        const auto g = fill(t, goes, "Ans"), s = fill(t, stays, "Wil");
        finish(t, goes, g);
        const auto j = *HouseholdJoin::of(*t.store, goes, stays);
        QCOMPARE(j.hindrance(), Hindrance::None);
        QCOMPARE(j.counts().notes, std::size_t(1));
        QCOMPARE(j.counts().people, std::size_t(1));
        QVERIFY(j.counts().hasDrawing);
        QVERIFY(join(t, goes, stays).ok());
        const auto here = ref(t, stays);
        QCOMPARE(HouseholdJoin::leftIn(*t.store, goes), std::size_t(0));
        QCOMPARE(rows<domain::Visit>(t, *here.client).size(), std::size_t(2));
        const auto visit = *t.store->get(*here.client, g.visit);
        QVERIFY(visit.finished && visit.finished->by == m_team->adaUser && t.store->isSealGenuine(*here.client, g.visit));
        // One plan and one drawing: what belonged to the other belongs to it.
        QCOMPARE(rows<domain::Plan>(t, *here.client).size(), std::size_t(1));
        for (const auto& goal : rows<domain::Goal>(t, *here.client)) QVERIFY(goal.plan == s.plan);
        QCOMPARE(t.store->list(*here.client, types::NetworkMap).size(), std::size_t(1));
        const auto drawn = *t.store->get(*here.client, g.drawn);
        QVERIFY(drawn.field(at(types::NetworkPerson, "map"))->shown.value == FieldValue(s.map));
        for (const auto* text : {"Ans slaapt weer", "Ans deed open", "Ans zelf", "Ans droomt", "Ans wil rust", "Ans buur", "Ans post", "Ans bellen", "Ans grond"})
            QVERIFY2(says(t, stays, text), text);
        QVERIFY(HouseholdJoin::joinedInto(*t.store, goes) == stays);
        QVERIFY(!HouseholdJoin::joinedInto(*t.store, stays));
        QVERIFY(!HouseholdJoin::unfinished(*t.store));
        // Who wrote it, and from where it came.
        bool isMarked = false;
        for (const auto& m : rows<domain::MovedRecord>(t, *here.dossier)) isMarked |= m.record == g.observed && m.author->b == m_team->adaUser.b && m.fromHousehold == header(goes);
        QVERIFY(isMarked);
        meet();
        QCOMPARE(textsIn(m_team->cy, stays), textsIn(t, stays));
        QVERIFY(t.store->conflicts().empty());
    }

    void aColleaguesNoteKeepsItsAuthorAndTime()
    {
        auto& team = *m_team;
        const auto g = fill(team.bo, m_second, "Ans");
        finish(team.bo, m_second, g);
        meet();
        const auto before = *team.ada.store->get(m_second, g.visit);
        team.pass(30h);
        QVERIFY(join(team.ada, m_second, team.household).ok());
        meet();
        for (auto* t : {&team.ada, &team.bo, &team.cy}) {
            const auto after = t->store->get(team.client, g.visit);
            QVERIFY(after.ok() && after->finished && after->finished->by == team.boUser && after->finished->at == before.finished->at);
        }
    }

    void ofTwoValuesOneIsChosenAndTheOtherIsKept()
    {
        auto& t = m_team->ada;
        write(t, m_second, types::Household, {{"address", word("Dorpsstraat 1")}, {"pets", word("een kat")}, {"language", word("tr")}}, header(m_second));
        write(t, m_team->client, types::Household, {{"address", word("Kerkweg 2")}, {"language", word("tr")}}, header(m_team->household));
        const auto j = *HouseholdJoin::of(*t.store, m_second, m_team->household);
        std::set<std::size_t> chosen;
        QCOMPARE(j.facts().size(), std::size_t(2));                  // name and address; the pet is no question, nor what is equal
        for (std::size_t i = 0; i < j.facts().size(); ++i)
            if (j.facts()[i].field == at(types::Household, "address")) chosen.insert(i);
        QCOMPARE(chosen.size(), std::size_t(1));
        QVERIFY(join(t, m_second, m_team->household, chosen).ok());
        const auto h = *store::readRow<domain::Household>(*t.store, m_team->client, header(m_team->household));
        QCOMPARE(h.address, std::string("Dorpsstraat 1"));
        QCOMPARE(h.pets, std::string("een kat"));
        QVERIFY(says(t, m_team->household, "Stond in het andere dossier: Kerkweg 2"));
        QVERIFY(says(t, m_team->household, "Stond in het andere dossier: Ans"));
        QVERIFY(!says(t, m_team->household, "Stond in het andere dossier: een kat"));
        QVERIFY(HouseholdJoin::of(*t.store, m_second, m_team->household)->facts().empty());   // asked once
    }

    void whatCannotGoSaysWhy()
    {
        auto& team = *m_team;
        QCOMPARE(HouseholdJoin::of(*team.ada.store, m_second, m_second)->hindrance(), Hindrance::Same);
        const auto own = *team.bo.store->createHousehold("Van Bo");
        QVERIFY(team.bo.store->grant(own, team.cyUser, membership::Right::Read, WallTime{}).ok());
        meet();
        QCOMPARE(HouseholdJoin::of(*team.cy.store, own, m_second)->hindrance(), Hindrance::NotBothLayers);
        const auto bos = write(team.bo, team.client, types::Visit, {{"client_words", word("eerst")}});
        meet();
        write(team.bo, team.client, types::Visit, {{"client_words", word("van Bo")}}, bos);
        write(team.ada, team.client, types::Visit, {{"client_words", word("van Ada")}}, bos);
        meet();
        QCOMPARE(HouseholdJoin::of(*team.ada.store, team.household, m_second)->hindrance(), Hindrance::Choices);
        QVERIFY(!join(team.ada, team.household, m_second).ok());
        QVERIFY(!HouseholdJoin::unfinished(*team.ada.store));
        const Bytes photo(64, 7);
        QVERIFY(team.bo.store->attach({m_second, {}, photo, {}}).ok());
        QCOMPARE(HouseholdJoin::of(*team.bo.store, m_second, team.household)->hindrance(), Hindrance::None);
        team.answer = [](protocol::HttpResponse& r, const protocol::HttpRequest& q) {
            if (q.method == "GET" && q.target.starts_with("/v1/blob/")) r.body.clear();
        };
        meet();
        team.answer = nullptr;
        QCOMPARE(HouseholdJoin::of(*team.ada.store, m_second, team.household)->hindrance(), Hindrance::Attached);   // its content has not come
    }

    void aPhotoGoesAlong()
    {
        auto& t = m_team->ada;
        const auto visit = write(t, m_second, types::Visit, {{"visit_at", word("2026-02-20")}});
        const Bytes photo(64, 7);
        const auto attached = *t.store->attach({m_second, {{at(types::Attachment, "visit"), visit, {}}}, photo, {}});
        QVERIFY(t.store->putAll({{m_second, types::Visit, visit, {}, true}, {m_second, types::Attachment, attached, {}, true}}).ok());
        QVERIFY(join(t, m_second, m_team->household).ok());
        const auto there = t.store->content(m_team->client, attached);
        QVERIFY(there.ok() && std::ranges::equal(there->view(), photo));
        QCOMPARE(HouseholdJoin::leftIn(*t.store, m_second), std::size_t(0));
        meet();
        QVERIFY(m_team->bo.store->get(m_team->client, attached)->finished);
    }

    void whoWouldNewlyReadIsSaidAndNeedsAManager()
    {
        auto& team = *m_team;
        const auto third = *team.ada.store->createHousehold("Alleen van Ada");
        const auto h = ref(team.ada, third);
        for (const auto& space : {*h.client, *h.dossier}) QVERIFY(team.ada.store->grant(space, team.boUser, membership::Right::Write, WallTime{}).ok());
        meet();
        QCOMPARE(HouseholdJoin::of(*team.bo.store, third, m_second)->hindrance(), Hindrance::NotManaged);
        const auto j = *HouseholdJoin::of(*team.ada.store, third, m_second);
        QCOMPARE(j.hindrance(), Hindrance::None);
        QCOMPARE(j.newReaders(), std::vector<UserId>{team.cyUser});
        QVERIFY(j.lostReaders().empty());
    }

    void whatAColleagueWroteMeanwhileIsNotLost()
    {
        auto& team = *m_team;
        const auto g = fill(team.ada, m_second, "Ans");
        finish(team.ada, m_second, g);
        const auto open = write(team.ada, m_second, types::Visit, {{"visit_at", word("2026-02-21")}, {"client_words", word("nog niet klaar")}});
        meet();
        // Bo is away.
        write(team.bo, m_second, types::Visit, {{"visit_at", word("2026-02-25")}, {"client_words", word("Bo schreef later")}});
        write(team.bo, m_second, types::Visit, {{"client_words", word("Bo vulde aan")}}, open);
        const auto dossier = dossierOf(team.bo, m_second);
        write(team.bo, m_second, types::Household, {{"reachability", word("na vijven")}}, header(m_second));
        QVERIFY(join(team.ada, m_second, team.household).ok());
        // Two rows under a note that Ada finished; Bo's app did not know.
        QVERIFY(team.sync(team.ada).ok());
        QVERIFY(!tryWrite(team.bo, dossier, types::Observation, {{"visit", g.visit}, {"fact", word("te laat")}}).ok());
        meet();
        QVERIFY(HouseholdJoin::joinedInto(*team.bo.store, m_second) == team.household);
        QCOMPARE(HouseholdJoin::leftIn(*team.ada.store, m_second), std::size_t(2));
        QVERIFY(says(team.cy, m_second, "Bo schreef later"));
        QVERIFY(join(team.cy, m_second, team.household).ok());
        meet();
        for (auto* t : {&team.ada, &team.bo, &team.cy}) {
            QCOMPARE(HouseholdJoin::leftIn(*t->store, m_second), std::size_t(0));
            for (const auto* text : {"Bo schreef later", "Bo vulde aan", "nog niet klaar", "na vijven"}) QVERIFY2(says(*t, team.household, text), text);
        }
        // Two versions of the open note stand side by side: a person chooses.
        QCOMPARE(team.ada.store->conflicts().size(), std::size_t(1));
    }

    void bothJoinTheSameTwoInTheSameWay()
    {
        auto& team = *m_team;
        const auto g = fill(team.ada, m_second, "Ans");
        finish(team.ada, m_second, g);
        fill(team.ada, team.household, "Wil");
        meet();
        QVERIFY(join(team.ada, m_second, team.household).ok());
        QVERIFY(join(team.bo, m_second, team.household).ok());
        meet();
        QVERIFY(team.ada.store->conflicts().empty());
        QCOMPARE(rows<domain::Visit>(team.ada, team.client).size(), std::size_t(2));
        QCOMPARE(screenOf(*team.ada.store), screenOf(*team.bo.store));
        QCOMPARE(HouseholdJoin::leftIn(*team.cy.store, m_second), std::size_t(0));
        QVERIFY(says(team.cy, team.household, "Ans deed open"));
    }

    void bothJoinThemTheOppositeWay()
    {
        auto& team = *m_team;
        const auto g = fill(team.ada, m_second, "Ans");
        const auto s = fill(team.ada, team.household, "Wil");
        finish(team.ada, m_second, g);
        finish(team.ada, team.household, s);
        meet();
        QVERIFY(join(team.ada, m_second, team.household).ok());
        QVERIFY(join(team.bo, team.household, m_second).ok());
        meet();
        // Everybody says the same of which one stays, and what stands in the other is brought along with one tap.
        const auto stays = std::min(m_second, team.household), goes = std::max(m_second, team.household);
        for (auto* t : {&team.ada, &team.bo, &team.cy}) {
            QVERIFY(HouseholdJoin::joinedInto(*t->store, goes) == stays);
            QVERIFY(!HouseholdJoin::joinedInto(*t->store, stays));
            for (const auto* mark : {"Ans", "Wil"}) QVERIFY(says(*t, stays, std::string(mark) + " slaapt weer") || says(*t, goes, std::string(mark) + " slaapt weer"));
        }
        QVERIFY(HouseholdJoin::leftIn(*team.cy.store, goes) > 0);
        QVERIFY(join(team.cy, goes, stays).ok());
        meet();
        for (auto* t : {&team.ada, &team.bo, &team.cy}) {
            QCOMPARE(HouseholdJoin::leftIn(*t->store, goes), std::size_t(0));
            for (const auto* mark : {"Ans", "Wil"})
                for (const auto* what : {" slaapt weer", " deed open", " zelf", " droomt", " wil rust", " buur", " post", " bellen", " grond"})
                    QVERIFY2(says(*t, stays, std::string(mark) + what), (std::string(mark) + what).c_str());
            QVERIFY(t->store->get(*ref(*t, stays).client, g.visit)->finished && t->store->get(*ref(*t, stays).client, s.visit)->finished);
        }
        QCOMPARE(screenOf(*team.ada.store), screenOf(*team.bo.store));
    }

    void aPowerCutAnywhereLeavesEachNoteInOnePlaceAndCanGoOn()
    {
        auto& t = m_team->ada;
        for (int i = 0; i < 60; ++i) write(t, m_second, types::Visit, {{"visit_at", word("2026-02-20")}, {"client_words", "bezoek " + std::to_string(i)}, {"strengths", word("sterk")}});
        const auto g = fill(t, m_second, "Ans");
        finish(t, m_second, g);
        t.close();
        const auto files = t.disk.files();
        const auto token = t.token();
        QVERIFY(t.open().ok());
        t.disk.clear();
        QVERIFY(join(t, m_second, m_team->household).ok());
        const auto calls = t.disk.calls();
        t.close();
        QVERIFY(calls > 12);                                    // several saves
        std::size_t inBetween = 0;
        for (std::uint64_t k = 1; k <= calls; k += std::max<std::uint64_t>(1, calls / 60)) {
            t.disk.clear();
            t.disk.setFiles(files);
            t.setToken(token);
            QVERIFY(t.open().ok());
            t.disk.clear();
            t.disk.stopAt(k, Unsynced(k % 3), k);
            (void)join(t, m_second, m_team->household);
            t.close();
            t.disk.clear();
            t.setToken(token);
            QVERIFY(t.open().ok());
            const auto here = rows<domain::Visit>(t, m_second).size(), there = rows<domain::Visit>(t, m_team->client).size();
            QCOMPARE(here + there, std::size_t(61));
            QCOMPARE(rows<domain::Visit>(t, m_second).size() == 61 || HouseholdJoin::joinedInto(*t.store, m_second).has_value(), true);
            if (here > 0 && there > 0) {
                ++inBetween;
                QVERIFY(HouseholdJoin::unfinished(*t.store) == std::pair(m_second, m_team->household));
            }
            QVERIFY(join(t, m_second, m_team->household).ok());
            QCOMPARE(rows<domain::Visit>(t, m_team->client).size(), std::size_t(61));
            QVERIFY(t.store->get(m_team->client, g.visit)->finished);
            QVERIFY(!HouseholdJoin::unfinished(*t.store));
            t.close();
        }
        QVERIFY(inBetween > 3);
        QVERIFY(t.open().ok());
    }

    void noWordOfAnyRecordIsLost()
    {
        auto& team = *m_team;
        for (unsigned seed = 1; seed <= 6; ++seed) {
            init();
            std::mt19937 random(seed);
            std::set<std::string> written;
            for (const auto& household : {m_second, team.household}) fillAtRandom(team.ada, household, random);
            for (const auto& household : {m_second, team.household})
                for (const auto& text : textsIn(team.ada, household)) written.insert(text);
            QVERIFY(written.size() > 100);
            QVERIFY(join(team.ada, m_second, team.household).ok());
            QCOMPARE(HouseholdJoin::leftIn(*team.ada.store, m_second), std::size_t(0));
            const auto after = textsIn(team.ada, team.household);
            for (const auto& text : written)
                QVERIFY2(after.count(text) || says(team.ada, team.household, text), qPrintable(QStringLiteral("seed %1: %2").arg(seed).arg(QString::fromStdString(text))));
            meet();
            QCOMPARE(textsIn(team.bo, team.household), after);
        }
    }
};

QTEST_APPLESS_MAIN(StoreJoin)
#include "tst_store_join.moc"
