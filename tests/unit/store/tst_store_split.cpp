// SPDX-License-Identifier: EUPL-1.2
#include "mobile/domain/CaseStatus.h"
#include "mobile/domain/Household.h"
#include "mobile/domain/MovedRecord.h"
#include "mobile/store/HouseholdJoin.h"
#include "mobile/store/HouseholdSplit.h"
#include "mobile/store/RowReading.h"
#include "mobile/store/Safety.h"
#include "tests/unit/store/RandomHousehold.h"
#include <QtTest>

using namespace aanzet;
using namespace aanzet::test;
using namespace std::chrono_literals;
using store::HouseholdJoin;
using store::HouseholdSplit;
using Choice = HouseholdSplit::Choice;
using Hindrance = HouseholdSplit::Hindrance;
using Stuck = HouseholdSplit::Stuck;

// One household becomes two: what is chosen goes whole, the rest stays whole, nobody reads more than was chosen, and nothing
// in the old file says where the new one is.
class StoreSplit : public QObject
{
    Q_OBJECT

    std::unique_ptr<Team> m_team;

    static std::uint16_t at(std::uint16_t type, const char* name) { return store::fieldOf(type, name); }
    static RecordId write(Tablet& t, const SpaceId& space, std::uint16_t type, std::vector<std::pair<const char*, FieldValue>> fields, std::optional<RecordId> record = {})
    {
        store::PutRequest put{space, type, record, {}};
        for (auto& [name, value] : fields) put.fields.push_back({at(type, name), std::move(value), {}});
        return *t.store->put(put);
    }
    static FieldValue word(const char* text) { return std::string(text); }
    static store::HouseholdRef ref(Tablet& t, const SpaceId& id) { return *t.store->household(id); }
    template <class Row> static std::vector<Row> rows(Tablet& t, const SpaceId& space) { return store::readRows<Row>(*t.store, space); }
    static HouseholdSplit::Words words()
    {
        return {"Staat in een ander dossier", "Een deel van dit dossier ging verder.", "Afgesplitst van Wil.",
                [](const store::LateAddition& l) { return "Later: " + wordOf(l.version.value); }, {"2026-03-01", 600}};
    }
    // The new household.
    static Result<SpaceId> split(Tablet& t, const SpaceId& household, const HouseholdSplit::Choices& choices, const std::set<UserId>& readers = {}, int most = 1000)
    {
        auto s = HouseholdSplit::of(*t.store, household);
        if (!s) return s.error();
        if (auto done = s->begin("Ans apart", readers, choices, words()); !done) return done.error();
        for (int i = 0; i < most; ++i) {
            auto done = s->step(words());
            if (!done) return done.error();
            if (*done) break;
        }
        return *s->into();
    }
    static bool stands(Tablet& t, const std::optional<SpaceId>& space, const RecordId& record)
    {
        const auto r = space ? t.store->get(*space, record) : Result<store::ShownRecord>(ErrorCode::NotFound);
        return r.ok() && r->life != store::LifeState::Removed;
    }
    static const HouseholdSplit::Part* part(const HouseholdSplit& s, const RecordId& head)
    {
        const auto found = std::find_if(s.parts().begin(), s.parts().end(), [&](const auto& p) { return p.head == head; });
        return found == s.parts().end() ? nullptr : &*found;
    }
    void meet() { QVERIFY(m_team->syncAll(4).ok()); }

    struct Filled {
        RecordId ans, wil, phone, visit, seen, worry, ansWorry, plan, goal, step, map, drawn, tie, task, agreement, entry, added;
    };
    Filled fill(Tablet& t)
    {
        const auto h = ref(t, m_team->household);
        Filled f;
        f.ans = write(t, *h.client, types::Person, {{"name", word("Ans")}, {"lives_here", true}, {"is_client", true}});
        f.wil = write(t, *h.client, types::Person, {{"name", word("Wil")}, {"lives_here", true}, {"is_client", true}});
        f.phone = write(t, *h.client, types::ContactPoint, {{"value", word("06-1")}, {"person", f.ans}});
        f.visit = write(t, *h.client, types::Visit, {{"visit_at", word("2026-02-20")}, {"client_words", word("Ans slaapt weer")}});
        f.seen = write(t, *h.dossier, types::VisitObservation, {{"visit", f.visit}, {"notes", word("deed open")}});
        f.worry = write(t, *h.dossier, types::Worry, {{"visit", f.visit}, {"what", word("post")}, {"person", f.wil}, {"for_whom", word("Wil")}});
        f.ansWorry = write(t, *h.dossier, types::Worry, {{"what", word("slaapt slecht")}, {"person", f.ans}});
        f.plan = write(t, *h.client, types::Plan, {{"dream", word("rust")}, {"status", word("active")}});
        f.goal = write(t, *h.client, types::Goal, {{"plan", f.plan}, {"wording", word("slapen")}});
        f.step = write(t, *h.client, types::Step, {{"goal", f.goal}, {"what", word("huisarts")}});
        f.map = write(t, *h.client, types::NetworkMap, {{"me_label", word("Ans")}});
        f.drawn = write(t, *h.client, types::NetworkPerson, {{"map", f.map}, {"name", word("buur")}, {"person", f.wil}});
        f.tie = write(t, *h.client, types::NetworkTie, {{"map", f.map}, {"to", f.drawn}});
        f.task = write(t, *h.dossier, types::Task, {{"what", word("bellen")}, {"about", f.goal}});
        f.agreement = write(t, *h.client, types::Agreement, {{"what", word("samen naar de bank")}, {"visit", f.visit}, {"goal", f.goal}});
        f.entry = write(t, *h.dossier, types::JournalEntry, {{"text", word("gebeld")}});
        f.added = write(t, *h.dossier, types::JournalEntry, {{"text", word("nog iets")}, {"corrects", f.entry}});
        write(t, *h.dossier, types::CaseStatus, {{"phase", word("planning")}, {"law", word("wmo")}, {"risk_sentence", word("Wil drinkt")}});
        write(t, *h.client, types::Household, {{"language", word("tr")}, {"address", word("Kerkweg 2")}, {"visitor_notes", word("bel bij Wil")}}, store::asReference(h.id));
        return f;
    }

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(crypto::init());
        m_team = std::make_unique<Team>();
    }
    void init()
    {
        m_team->answer = nullptr;
        m_team->begin(43);
    }

    void whatIsChosenGoesWholeAndTheRestStaysWhole()
    {
        auto& t = m_team->ada;
        const auto f = fill(t);
        QVERIFY(t.store->putAll({{m_team->client, types::Visit, f.visit, {}, true}, {m_team->dossier, types::VisitObservation, f.seen, {}, true}, {m_team->dossier, types::Worry, f.worry, {}, true}}).ok());
        const auto s = *HouseholdSplit::of(*t.store, m_team->household);
        QCOMPARE(s.hindrance(), Hindrance::None);
        for (const auto& row : {f.phone, f.seen, f.worry, f.goal, f.step, f.drawn, f.tie, f.added}) QVERIFY(!part(s, row));   // of something
        for (const auto& head : {f.ans, f.wil, f.visit, f.ansWorry, f.plan, f.map, f.task, f.agreement, f.entry}) QVERIFY(part(s, head));
        QCOMPARE(part(s, f.visit)->people, std::set<RecordId>{f.wil});
        const HouseholdSplit::Choices people{{f.ans, Choice::Goes}};
        QCOMPARE(HouseholdSplit::suggested(*part(s, f.ansWorry), people), Choice::Goes);
        QCOMPARE(HouseholdSplit::suggested(*part(s, f.visit), people), Choice::Stays);
        QCOMPARE(HouseholdSplit::suggested(*part(s, f.ansWorry), {{f.ans, Choice::Both}}), Choice::Both);
        QCOMPARE(HouseholdSplit::suggested(*part(s, f.task), people), Choice::Stays);

        const auto made = split(t, m_team->household, {{f.ans, Choice::Goes}, {f.visit, Choice::Goes}, {f.plan, Choice::Both}, {f.agreement, Choice::Goes}, {f.ansWorry, Choice::Goes}});
        QVERIFY(made.ok());
        const auto here = ref(t, m_team->household), there = ref(t, *made);
        QCOMPARE(there.name, std::string("Ans apart"));
        for (const auto& id : {f.ans, f.phone, f.visit, f.plan, f.goal, f.step, f.agreement}) QVERIFY(stands(t, there.client, id));
        for (const auto& id : {f.seen, f.worry, f.ansWorry}) QVERIFY(stands(t, there.dossier, id));
        for (const auto& id : {f.phone, f.visit, f.agreement}) QVERIFY(!stands(t, here.client, id));
        for (const auto& id : {f.seen, f.worry, f.ansWorry}) QVERIFY(!stands(t, here.dossier, id));
        for (const auto& id : {f.wil, f.map, f.drawn, f.tie}) QVERIFY(stands(t, here.client, id) && !stands(t, there.client, id));
        for (const auto& id : {f.task, f.entry, f.added}) QVERIFY(stands(t, here.dossier, id) && !stands(t, there.dossier, id));
        for (const auto& id : {f.plan, f.goal, f.step}) QVERIFY(stands(t, here.client, id));
        // Who went stays known where colleagues wrote of them, and lives there no more.
        const auto old = *store::readRow<domain::Person>(*t.store, *here.client, f.ans), now = *store::readRow<domain::Person>(*t.store, *there.client, f.ans);
        QVERIFY(!old.livesHere && !old.isClient && now.livesHere && now.isClient);
        QCOMPARE(rows<domain::CaseStatus>(t, *here.dossier).size(), std::size_t(1));
        const auto status = rows<domain::CaseStatus>(t, *there.dossier);
        QCOMPARE(status.size(), std::size_t(1));
        QVERIFY(status[0].phase == "planning" && status[0].law == "wmo" && status[0].riskSentence.empty());
        const auto header = *store::readRow<domain::Household>(*t.store, *there.client, store::asReference(*made));
        QVERIFY(header.language == "tr" && header.address.empty());
        // The seal is the one that was set, and beside each record stands who wrote it and where.
        const auto visit = *t.store->get(*there.client, f.visit);
        QVERIFY(visit.finished && t.store->isSealGenuine(*there.client, f.visit));
        std::set<RecordId> marked;
        for (const auto& m : rows<domain::MovedRecord>(t, *there.dossier)) {
            QVERIFY(m.fromHousehold == store::asReference(m_team->household) && m.author->b == m_team->adaUser.b);
            marked.insert(*m.record);
        }
        for (const auto& id : {f.visit, f.worry, f.agreement, f.plan}) QVERIFY(marked.count(id));
        // What names something that stays, names it there no more; but not in what was sealed.
        const auto* about = t.store->get(*there.client, f.agreement)->field(at(types::Agreement, "visit"));
        QVERIFY(about && about->shown.value == FieldValue(f.visit));
        QVERIFY(t.store->get(*there.dossier, f.worry)->field(at(types::Worry, "person"))->shown.value == FieldValue(f.wil));
        QVERIFY(HouseholdSplit::unfinished(*t.store).empty());
        meet();
        QCOMPARE(textsIn(m_team->bo, m_team->household), textsIn(t, m_team->household));
        QVERIFY(t.store->conflicts().empty() && m_team->bo.store->conflicts().empty());
    }

    void onlyWhoWasChosenReadsTheNewFile()
    {
        auto& team = *m_team;
        const auto f = fill(team.ada);
        QVERIFY(team.ada.store->grant(team.dossier, team.cyUser, membership::Right::Read, WallTime{}).ok());
        meet();
        const auto made = *split(team.ada, team.household, {{f.ans, Choice::Goes}, {f.visit, Choice::Goes}}, {team.boUser});
        meet();
        const auto there = ref(team.bo, made);
        QVERIFY(there.client && there.dossier && stands(team.bo, there.client, f.visit));
        for (const auto& [space, old] : {std::pair(*there.client, team.client), std::pair(*there.dossier, team.dossier)}) {
            const auto* member = team.ada.store->spaceLog(space)->state().member(team.boUser);
            QVERIFY(member && member->right == team.ada.store->spaceLog(old)->state().member(team.boUser)->right);
            QVERIFY(!team.ada.store->spaceLog(space)->state().canRead(team.cyUser));
        }
        QVERIFY(!team.cy.store->household(made).ok());
        // Nothing that Cy can read says that there is another file, or where.
        const auto told = [&](const std::string& text) { return text.find("Ans apart") != std::string::npos || text.find(made.hex()) != std::string::npos; };
        store::eachRecord(*team.cy.store, ref(team.cy, team.household), [&](const store::ShownRecord& r) {
            for (const auto& field : r.fields) {
                const auto* id = std::get_if<RecordId>(&field.shown.value);
                QVERIFY(!id || (id->b != made.b && id->b != there.dossier->b));
                QVERIFY(!told(wordOf(field.shown.value)));
            }
        });
        const auto gone = *team.cy.store->get(team.client, f.visit);
        QCOMPARE(gone.life, store::LifeState::Removed);
    }

    void whatCannotGoSaysWhyAndTheRestCan()
    {
        auto& team = *m_team;
        const auto f = fill(team.ada);
        meet();
        write(team.bo, team.client, types::Visit, {{"client_words", word("van Bo")}}, f.visit);
        write(team.ada, team.client, types::Visit, {{"client_words", word("van Ada")}}, f.visit);
        const Bytes photo(64, 7);
        const auto second = write(team.bo, team.client, types::Visit, {{"visit_at", word("2026-02-22")}});
        QVERIFY(team.bo.store->attach({team.client, {{at(types::Attachment, "visit"), second, {}}}, photo, {}}).ok());
        team.answer = [](protocol::HttpResponse& r, const protocol::HttpRequest& q) {
            if (q.method == "GET" && q.target.starts_with("/v1/blob/")) r.body.clear();
        };
        meet();
        const auto s = *HouseholdSplit::of(*team.ada.store, team.household);
        QCOMPARE(part(s, f.visit)->stuck, Stuck::Choices);
        QCOMPARE(part(s, second)->stuck, Stuck::Attached);
        QCOMPARE(part(s, f.plan)->stuck, Stuck::No);
        const auto before = team.ada.store->households().size();
        QVERIFY(!split(team.ada, team.household, {{f.visit, Choice::Goes}}).ok());
        QVERIFY(!split(team.ada, team.household, {}).ok());
        QVERIFY(!split(team.ada, team.household, {{f.plan, Choice::Stays}}).ok());
        QVERIFY(!split(team.ada, team.household, {{recordNamed(9), Choice::Goes}}).ok());
        QVERIFY(!HouseholdSplit::of(*team.ada.store, team.household)->begin("", {}, {{f.plan, Choice::Goes}}, words()).ok());
        QVERIFY(!HouseholdSplit::of(*team.ada.store, team.household)->begin(std::string(100000, 'x'), {}, {{f.plan, Choice::Goes}}, words()).ok());
        QCOMPARE(team.ada.store->households().size(), before);
        QVERIFY(HouseholdSplit::unfinished(*team.ada.store).empty());
        QVERIFY(split(team.ada, team.household, {{f.plan, Choice::Goes}}).ok());

        const auto own = *team.bo.store->createHousehold("Van Bo");
        QVERIFY(team.bo.store->grant(own, team.cyUser, membership::Right::Write, WallTime{}).ok());
        meet();
        QCOMPARE(HouseholdSplit::of(*team.cy.store, own)->hindrance(), Hindrance::NotBothLayers);
    }

    void nothingInTheNewFileNamesWhatStayedInTheOld()
    {
        auto& t = m_team->ada;
        const auto f = fill(t);
        const auto made = *split(t, m_team->household, {{f.agreement, Choice::Goes}, {f.task, Choice::Goes}});
        const auto there = ref(t, made);
        for (const auto* name : {"visit", "goal"}) {
            const auto* field = t.store->get(*there.client, f.agreement)->field(at(types::Agreement, name));
            QVERIFY(!field || field->shown.value == FieldValue());
        }
        const auto* about = t.store->get(*there.dossier, f.task)->field(at(types::Task, "about"));
        QVERIFY(!about || about->shown.value == FieldValue());
    }

    void goingOnLeavesWhatWasChangedThereMeanwhile()
    {
        auto& t = m_team->ada;
        const auto f = fill(t);
        const auto made = *split(t, m_team->household, {{f.ans, Choice::Goes}, {f.plan, Choice::Both}}, {}, 0);
        write(t, made, types::Household, {{"language", word("pl")}}, store::asReference(made));
        QCOMPARE(*split(t, m_team->household, {}), made);
        QCOMPARE(store::readRow<domain::Household>(*t.store, made, store::asReference(made))->language, std::string("pl"));
        QVERIFY(stands(t, made, f.step));
    }

    void aPhotoGoesAlongAndStandsInBothIfThatIsChosen()
    {
        auto& t = m_team->ada;
        const Bytes photo(64, 7);
        std::map<RecordId, RecordId> of;
        for (int i = 0; i < 2; ++i) {
            const auto visit = write(t, m_team->client, types::Visit, {{"visit_at", word("2026-02-20")}});
            of[visit] = *t.store->attach({m_team->client, {{at(types::Attachment, "visit"), visit, {}}}, photo, {}});
        }
        const auto goes = of.begin()->first, both = of.rbegin()->first;
        const auto made = *split(t, m_team->household, {{goes, Choice::Goes}, {both, Choice::Both}});
        for (const auto& [visit, attached] : of) {
            const auto there = t.store->content(made, attached);
            QVERIFY(there.ok() && std::ranges::equal(there->view(), photo));
        }
        QVERIFY(!stands(t, m_team->client, of[goes]));
        QVERIFY(t.store->content(m_team->client, of[both]).ok());
    }

    void theSafetyPlanStays()
    {
        auto& t = m_team->ada;
        const auto f = fill(t);
        QVERIFY(!HouseholdSplit::of(*t.store, m_team->household)->hasSafetyPlan());
        const auto plan = store::Safety(*t.store).begin(m_team->household);
        QVERIFY(plan.ok());
        QVERIFY(HouseholdSplit::of(*t.store, m_team->household)->hasSafetyPlan());
        const auto made = *split(t, m_team->household, {{f.ans, Choice::Goes}});
        QVERIFY(store::SafetyRules(*t.store).spaces(made).empty());
        QVERIFY(!store::SafetyRules(*t.store).spaces(m_team->household).empty());
    }

    void whatAColleagueWroteMeanwhileIsNotLost()
    {
        auto& team = *m_team;
        const auto f = fill(team.ada);
        meet();
        write(team.bo, team.client, types::Visit, {{"client_words", word("Bo vulde aan")}}, f.visit);
        const auto late = write(team.bo, team.dossier, types::Observation, {{"visit", f.visit}, {"fact", word("Bo zag iets")}});
        const auto made = *split(team.ada, team.household, {{f.visit, Choice::Goes}}, {team.boUser, team.cyUser});
        meet();
        // What Bo changed asks a person; what Bo added under it stands where it was, and can be brought along.
        for (auto* t : {&team.ada, &team.cy}) {
            const auto texts = textsIn(*t, team.household);
            QVERIFY(texts.count("Bo vulde aan") && texts.count("Bo zag iets"));
            QVERIFY(stands(*t, team.dossier, late));
            QVERIFY(stands(*t, ref(*t, made).client, f.visit));
        }
        QCOMPARE(team.ada.store->conflicts().size(), std::size_t(1));
    }

    void joinedAgainEverythingStandsOnce()
    {
        auto& t = m_team->ada;
        const auto f = fill(t);
        const auto before = textsIn(t, m_team->household);
        const auto made = *split(t, m_team->household, {{f.ans, Choice::Goes}, {f.visit, Choice::Goes}, {f.plan, Choice::Both}, {f.map, Choice::Goes}});
        auto j = *HouseholdJoin::of(*t.store, made, m_team->household);
        QCOMPARE(j.hindrance(), HouseholdJoin::Hindrance::None);
        HouseholdJoin::Words w;
        w.reason = "weer samen";
        w.fact = [](auto, auto, const FieldValue& v) { return "ander: " + wordOf(v); };
        w.late = [](const store::LateAddition& l) { return wordOf(l.version.value); };
        w.record = [](const store::ShownRecord&) { return std::string("laat"); };
        w.at = {"2026-03-02", 600};
        QVERIFY(j.begin({}, w).ok());
        for (bool isDone = false; !isDone;) isDone = *j.step(w);
        const auto after = textsIn(t, m_team->household);
        for (const auto& text : before) QVERIFY2(after.count(text), text.c_str());
        for (const auto* text : {"Ans slaapt weer", "huisarts", "buur"}) QCOMPARE(after.count(text), std::size_t(1));
    }

    void aPowerCutAnywhereLeavesEachPartInOnePlaceAndCanGoOn()
    {
        auto& t = m_team->ada;
        HouseholdSplit::Choices choices;
        for (int i = 0; i < 60; ++i) {
            const auto id = write(t, m_team->client, types::Visit, {{"visit_at", word("2026-02-20")}, {"client_words", "bezoek " + std::to_string(i)}, {"strengths", word("sterk")}});
            if (i % 3) choices[id] = i % 3 == 1 ? Choice::Goes : Choice::Both;
        }
        const auto f = fill(t);
        for (const auto& head : {f.ans, f.map, f.plan}) choices[head] = Choice::Goes;
        std::vector<RecordId> strokes;                          // a drawing is more than one save
        for (int i = 0; i < 300; ++i) strokes.push_back(write(t, m_team->client, types::NetworkStroke, {{"map", f.map}, {"points", "1,1 2," + std::to_string(i)}}));
        t.close();
        const auto files = t.disk.files();
        const auto token = t.token();
        QVERIFY(t.open().ok());
        const auto before = t.store->households().size();
        t.disk.clear();
        QVERIFY(split(t, m_team->household, choices, {m_team->boUser}).ok());
        const auto calls = t.disk.calls();
        t.close();
        QVERIFY(calls > 12);
        std::size_t inBetween = 0, inDrawing = 0;
        for (std::uint64_t k = 1; k <= calls; k += std::max<std::uint64_t>(1, calls / 60)) {
            t.disk.clear();
            t.disk.setFiles(files);
            t.setToken(token);
            QVERIFY(t.open().ok());
            t.disk.clear();
            t.disk.stopAt(k, Unsynced(k % 3), k);
            (void)split(t, m_team->household, choices, {m_team->boUser});
            t.close();
            t.disk.clear();
            t.setToken(token);
            QVERIFY(t.open().ok());
            const auto waiting = HouseholdSplit::unfinished(*t.store);
            const auto made = t.store->households().size() - before;
            QVERIFY(made <= 1);
            const auto drawn = std::count_if(strokes.begin(), strokes.end(), [&](const RecordId& id) { return stands(t, m_team->client, id); });
            inDrawing += drawn > 0 && drawn < 300;
            const bool isPartly = drawn > 0 && made == 1;
            if (isPartly) {
                ++inBetween;
                QVERIFY(waiting == std::vector<SpaceId>{m_team->household});
            }
            // Without knowing what was chosen; only if nothing was begun it is chosen again.
            const auto into = waiting.empty() && made == 1 ? Result<SpaceId>(ErrorCode::NotFound) : split(t, m_team->household, waiting.empty() ? choices : HouseholdSplit::Choices(), waiting.empty() ? std::set<UserId>{m_team->boUser} : std::set<UserId>());
            const auto all = t.store->households();
            QCOMPARE(all.size(), before + 1);
            const auto there = *std::find_if(all.begin(), all.end(), [](const auto& h) { return h.name == "Ans apart"; });
            if (into) QVERIFY(*into == there.id);
            for (const auto& [head, choice] : choices) {
                QVERIFY(stands(t, there.client, head));
                QCOMPARE(stands(t, m_team->client, head), choice == Choice::Both || head == f.ans);
            }
            for (const auto& id : strokes) QVERIFY(stands(t, there.client, id) && !stands(t, m_team->client, id));
            for (const auto& id : {f.drawn, f.tie, f.goal, f.step, f.phone}) QVERIFY(stands(t, there.client, id) && !stands(t, m_team->client, id));
            QVERIFY(stands(t, m_team->client, f.visit) && !stands(t, there.client, f.visit));
            QVERIFY(t.store->spaceLog(*there.dossier)->state().canRead(m_team->boUser));
            QCOMPARE(rows<domain::CaseStatus>(t, *there.dossier).size(), std::size_t(1));
            QCOMPARE(textsIn(t, there.id).count("Afgesplitst van Wil."), std::size_t(1));
            QVERIFY(HouseholdSplit::unfinished(*t.store).empty());
            t.close();
        }
        QVERIFY(inBetween > 3 && inDrawing > 0);
        QVERIFY(t.open().ok());
    }

    void noWordIsLostAndNoneTooManyStandsThere()
    {
        auto& team = *m_team;
        for (unsigned seed = 1; seed <= 12; ++seed) {
            init();
            std::mt19937 random(seed);
            fillAtRandom(team.ada, team.household, random);
            const auto before = textsIn(team.ada, team.household);
            const auto s = *HouseholdSplit::of(*team.ada.store, team.household);
            HouseholdSplit::Choices choices;
            for (const auto& part : s.parts())
                if (part.stuck == Stuck::No) choices[part.head] = Choice(random() % 3);
            const auto h = ref(team.ada, team.household);
            const auto made = split(team.ada, team.household, choices, {team.boUser});
            QVERIFY(made.ok());
            const auto here = textsIn(team.ada, team.household), there = textsIn(team.ada, *made);
            for (const auto& text : before) QVERIFY2(here.count(text) || there.count(text), qPrintable(QStringLiteral("seed %1: %2").arg(seed).arg(QString::fromStdString(text))));
            const auto target = ref(team.ada, *made);
            std::size_t chosen = 0;
            for (const auto& [head, choice] : choices) {
                const bool isThere = stands(team.ada, target.client, head) || stands(team.ada, target.dossier, head);
                const bool isHere = stands(team.ada, h.client, head) || stands(team.ada, h.dossier, head);
                const bool isPerson = part(s, head)->kind == HouseholdSplit::Kind::Person;
                QCOMPARE(isThere, choice != Choice::Stays);
                QCOMPARE(isHere, choice != Choice::Goes || isPerson);
                chosen += isThere;
            }
            QVERIFY(chosen > 3);
            // Every part there was chosen, or is the line with which the file begins.
            std::size_t lines = 0;
            const auto again = *HouseholdSplit::of(*team.ada.store, *made);
            for (const auto& p : again.parts()) {
                const auto chosenHere = choices.find(p.head);
                if (chosenHere == choices.end()) ++lines;
                else QVERIFY(chosenHere->second != Choice::Stays);
            }
            QCOMPARE(lines, std::size_t(1));                          // "split off from"
            meet();
            QCOMPARE(textsIn(team.bo, *made), there);
            QCOMPARE(textsIn(team.bo, team.household), here);
        }
    }
};

QTEST_APPLESS_MAIN(StoreSplit)
#include "tst_store_split.moc"
