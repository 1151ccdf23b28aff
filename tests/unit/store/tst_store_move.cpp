// SPDX-License-Identifier: EUPL-1.2
#include "mobile/store/AccessBook.h"
#include "mobile/store/NoteMove.h"
#include "mobile/store/RowReading.h"
#include "mobile/domain/MovedRecord.h"
#include "mobile/domain/Visit.h"
#include "tests/unit/store/Team.h"
#include <QtTest>

using namespace aanzet;
using namespace aanzet::test;
using namespace std::chrono_literals;
using Hindrance = store::NoteMove::Hindrance;

// A note under the wrong household goes to the right one, with all that hangs on it, and says where it came from.
// Planted and found: the seal of a carried note not counted; the copy without its mark; the removal in a save of its own; a
// reader of the right household named in the leak.
class StoreMove : public QObject
{
    Q_OBJECT

    std::unique_ptr<Team> m_team;
    SpaceId m_right;

    static std::uint16_t at(std::uint16_t type, const char* name) { return store::fieldOf(type, name); }
    RecordId write(Tablet& t, const SpaceId& space, std::uint16_t type, std::vector<std::pair<const char*, FieldValue>> fields)
    {
        store::PutRequest put{space, type, {}, {}};
        for (auto& [name, value] : fields) put.fields.push_back({at(type, name), std::move(value), {}});
        return *t.store->put(put);
    }
    // A visit with a word in both layers, and what was written at it.
    struct Note {
        RecordId visit, observed, worry, agreed, follow;
    };
    Note note(Tablet& t)
    {
        Note n;
        n.visit = write(t, m_team->client, types::Visit, {{"visit_at", std::string("2026-02-20")}, {"client_words", std::string("Ik slaap weer")}});
        n.observed = write(t, m_team->dossier, types::VisitObservation, {{"visit", n.visit}, {"notes", std::string("Deur ging open")}});
        n.worry = write(t, m_team->dossier, types::Worry, {{"visit", n.visit}, {"what", std::string("Post")}, {"status", std::string("open")}, {"person", recordNamed(9)}});
        n.agreed = write(t, m_team->client, types::Agreement, {{"visit", n.visit}, {"what", std::string("Bank bellen")}});
        n.follow = write(t, m_team->dossier, types::JournalEntry, {{"corrects", n.visit}, {"text", std::string("Het was dinsdag")}});
        return n;
    }
    void finish(Tablet& t, const Note& n)
    {
        QVERIFY(t.store->putAll({{m_team->client, types::Visit, n.visit, {}, true}, {m_team->dossier, types::VisitObservation, n.observed, {}, true}, {m_team->dossier, types::Worry, n.worry, {}, true}}).ok());
    }
    store::NoteMove::Words words() const
    {
        return {"Hoort bij een ander huishouden", "Mogelijk een datalek", [](const store::LateAddition& l) { return "Later: " + wordOf(l.version.value); }, "2026-03-01", 600};
    }
    static store::HouseholdRef ref(Tablet& t, const SpaceId& id) { return *t.store->household(id); }
    template <class Row> static std::vector<Row> rows(Tablet& t, const SpaceId& space) { return store::readRows<Row>(*t.store, space); }
    Status move(Tablet& t, const SpaceId& from, const RecordId& note, const SpaceId& to)
    {
        auto m = store::NoteMove::of(*t.store, from, note);
        return m ? m->moveTo(to, words()) : Status(m.error());
    }

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(crypto::init());
        m_team = std::make_unique<Team>();
    }
    void init()
    {
        m_team->begin(21);
        m_right = *m_team->ada.store->createHousehold("Het juiste huishouden");
        QVERIFY(m_team->syncAll().ok());
    }

    // A photo goes with its note, sealed as it was, and opens where it belongs, on another device too.
    void aPhotoGoesWithItsNote()
    {
        auto& t = m_team->ada;
        const auto n = note(t);
        const Bytes picture(90'000, 7);
        const auto photo = [&](const SpaceId& space, std::uint16_t type) {
            return *t.store->attach({space, {{at(type, "visit"), n.visit, {}}, {at(type, "kind"), std::string("photo"), {}}, {at(type, "caption"), std::string("de brief"), {}}}, picture, {}});
        };
        const auto shared = photo(m_team->client, types::Attachment), own = photo(m_team->dossier, types::WorkAttachment);
        finish(t, n);
        QVERIFY(t.store->putAll({{m_team->client, types::Attachment, shared, {}, true}}).ok());
        QVERIFY(m_team->syncAll().ok());
        QVERIFY(move(t, m_team->household, n.visit, m_right).ok());
        const auto there = ref(t, m_right);
        const auto opens = [&](Tablet& tablet, const SpaceId& space, const RecordId& record) {
            const auto content = tablet.store->content(space, record);
            return content && bytesOf(content->view()) == picture;
        };
        QVERIFY(opens(t, *there.client, shared) && opens(t, *there.dossier, own));
        QVERIFY(t.store->isFinished(*there.client, shared));
        QVERIFY(t.store->list(m_team->client, types::Attachment).empty());
        for (const auto& space : {*there.client, *there.dossier}) QVERIFY(t.store->grant(space, m_team->boUser, membership::Right::Write, WallTime{}).ok());
        QVERIFY(m_team->syncAll(3).ok());
        QVERIFY(opens(m_team->bo, *there.client, shared) && opens(m_team->bo, *there.dossier, own));
    }
    // One that has not arrived yet: the note waits for it.
    void aNoteWaitsForAPhotoThatIsNotHereYet()
    {
        const auto n = note(m_team->ada);
        QVERIFY(m_team->syncAll().ok());
        const auto type = types::Attachment;
        QVERIFY(m_team->ada.store->attach({m_team->client, {{at(type, "visit"), n.visit, {}}, {at(type, "kind"), std::string("photo"), {}}}, Bytes(400'000, 9), {}}).ok());
        QVERIFY(m_team->sync(m_team->ada).ok());
        m_team->line = [](const protocol::HttpRequest& r) { return r.target.find("/v1/blob/") != std::string::npos ? Line::NoReply : Line::Whole; };
        (void)m_team->sync(m_team->bo);
        QCOMPARE(store::NoteMove::of(*m_team->bo.store, m_team->household, n.visit)->hindrance(), Hindrance::Attached);
        m_team->line = {};
        QVERIFY(m_team->sync(m_team->bo).ok());
        QCOMPARE(store::NoteMove::of(*m_team->bo.store, m_team->household, n.visit)->hindrance(), Hindrance::None);
    }

    void allOfANoteGoesAndSaysWhereItCameFrom()
    {
        auto& t = m_team->ada;
        const auto n = note(t);
        const auto there = ref(t, m_right);
        QVERIFY(move(t, m_team->household, n.visit, m_right).ok());
        for (const auto& space : {m_team->client, m_team->dossier}) {
            QVERIFY(rows<domain::Visit>(t, space).empty());
            QVERIFY(rows<domain::Worry>(t, space).empty());
            QVERIFY(t.store->list(space, types::JournalEntry).empty());
        }
        QCOMPARE(rows<domain::Visit>(t, *there.client).at(0).clientWords, std::string("Ik slaap weer"));
        QCOMPARE(rows<domain::VisitObservation>(t, *there.dossier).at(0).notes, std::string("Deur ging open"));
        const auto worry = rows<domain::Worry>(t, *there.dossier).at(0);
        QVERIFY(worry.visit == n.visit && !worry.person);          // somebody of the other household
        QCOMPARE(t.store->list(*there.client, types::Agreement).size(), std::size_t(1));
        QCOMPARE(t.store->list(*there.dossier, types::JournalEntry).size(), std::size_t(2));   // the follow-up, and the line of the leak
        const auto marks = rows<domain::MovedRecord>(t, *there.dossier);
        QCOMPARE(marks.size(), std::size_t(5));
        for (const auto& m : marks) {
            QVERIFY(m.fromHousehold && m.fromHousehold->b == m_team->household.b);
            QVERIFY(m.movedBy && m.movedBy->b == m_team->adaUser.b && m.author && m.author->b == m_team->adaUser.b);
            QVERIFY(m.movedAt && m.writtenAt);
        }
        const auto gone = t.store->get(m_team->client, n.visit);
        QVERIFY(gone.ok() && gone->life == store::LifeState::Removed);
    }

    void aFinishedNoteOfAColleagueKeepsAuthorTimeAndSeal()
    {
        auto& team = *m_team;
        const auto n = note(team.bo);
        finish(team.bo, n);
        QVERIFY(team.syncAll().ok());
        team.pass(26h);
        const auto before = *team.ada.store->get(team.client, n.visit);
        QVERIFY(move(team.ada, team.household, n.visit, m_right).ok());
        const auto there = ref(team.ada, m_right);
        const auto after = team.ada.store->get(*there.client, n.visit);
        QVERIFY(after.ok() && after->finished);
        QCOMPARE(after->finished->by, team.boUser);
        QCOMPARE(after->finished->at.time_since_epoch().count(), before.finished->at.time_since_epoch().count());
        QVERIFY(team.ada.store->isSealGenuine(*there.client, n.visit));
        const auto* said = after->field(at(types::Visit, "client_words"));
        QVERIFY(said && said->shown.author == team.boUser && said->shown.at <= after->finished->at);
        QCOMPARE(team.ada.store->put({*there.client, types::Visit, n.visit, {{at(types::Visit, "client_words"), std::string("anders"), {}}}}).code(), ErrorCode::NotAllowed);
        // The mark says it too, and who moved it.
        for (const auto& m : rows<domain::MovedRecord>(team.ada, *there.dossier))
            if (m.record == n.visit) QVERIFY(m.author->b == team.boUser.b && m.movedBy->b == team.adaUser.b);
        // And so on another device that reads both.
        QVERIFY(team.ada.store->grant(*there.client, team.cyUser, membership::Right::Write, WallTime{}).ok());
        QVERIFY(team.syncAll(3).ok());
        const auto atCy = team.cy.store->get(*there.client, n.visit);
        QVERIFY(atCy.ok() && atCy->finished && atCy->finished->by == team.boUser);
        QVERIFY(team.cy.store->list(team.client, types::Visit).empty());
    }

    void aSealIsTakenAlongUnderItsOwnNumberAlone()
    {
        auto& team = *m_team;
        const auto n = note(team.bo);
        finish(team.bo, n);
        QVERIFY(team.syncAll().ok());
        const auto there = ref(team.ada, m_right);
        // Taken along under another number: not what Bo signed.
        store::PutRequest put{*there.client, types::Visit, recordNamed(99), {{at(types::Visit, "client_words"), std::string("verzonnen"), {}}}};
        put.sealedIn = team.client;
        QVERIFY(!team.ada.store->put(put).ok());
        QVERIFY(!team.ada.store->isFinished(*there.client, recordNamed(99)));
    }

    void theWayBackPutsItWhereItWas()
    {
        auto& t = m_team->ada;
        const auto n = note(t);
        finish(t, n);
        const auto client = screenOf(*t.store);
        QVERIFY(move(t, m_team->household, n.visit, m_right).ok());
        QVERIFY(screenOf(*t.store) != client);
        QVERIFY(move(t, m_right, n.visit, m_team->household).ok());
        const auto there = ref(t, m_right);
        QVERIFY(rows<domain::MovedRecord>(t, *there.dossier).empty() && rows<domain::MovedRecord>(t, m_team->dossier).empty());
        QVERIFY(t.store->list(*there.dossier, types::JournalEntry).empty());     // the line of the leak as well
        QCOMPARE(t.store->list(m_team->dossier, types::JournalEntry).size(), std::size_t(1));
        QVERIFY(t.store->get(m_team->client, n.visit)->finished);
        QCOMPARE(rows<domain::Worry>(t, m_team->dossier).size(), std::size_t(1));
        // And once more there: it says again where it came from.
        QVERIFY(move(t, m_team->household, n.visit, m_right).ok());
        QCOMPARE(rows<domain::MovedRecord>(t, *there.dossier).size(), std::size_t(5));
        QCOMPARE(rows<domain::Visit>(t, *there.client).size(), std::size_t(1));
        QVERIFY(t.store->conflicts().empty());
    }

    void itIsALeakWhenSomebodyCouldReadItThereAndNotHere()
    {
        auto& team = *m_team;
        const auto n = note(team.ada);
        auto leak = *store::NoteMove::of(*team.ada.store, team.household, n.visit)->leak(m_right);
        QVERIFY(!leak.hasLeft && !leak.isOne());                // nothing left the device
        QVERIFY(team.syncAll().ok());
        leak = *store::NoteMove::of(*team.ada.store, team.household, n.visit)->leak(m_right);
        QVERIFY(leak.isOne());
        QCOMPARE(leak.couldRead.size(), std::size_t(2));
        QVERIFY(leak.opened.empty());
        const auto there = ref(team.ada, m_right);
        for (const auto& space : {*there.client, *there.dossier}) QVERIFY(team.ada.store->grant(space, team.cyUser, membership::Right::Write, WallTime{}).ok());
        store::AccessBook book(*team.bo.vault, team.bo.clock);
        QVERIFY(book.attach(*team.bo.store).ok());
        team.pass(1h);
        book.look(ref(team.bo, team.household), store::Look::Journal);
        QVERIFY(book.flush().ok());
        QVERIFY(team.syncAll(3).ok());
        leak = *store::NoteMove::of(*team.ada.store, team.household, n.visit)->leak(m_right);
        QCOMPARE(leak.couldRead, std::vector<UserId>{team.boUser});   // Cy may read it where it belongs
        QCOMPARE(leak.opened, std::vector<UserId>{team.boUser});
    }

    void whatCannotGoSaysWhy()
    {
        auto& team = *m_team;
        const auto n = note(team.ada);
        QCOMPARE(store::NoteMove::of(*team.ada.store, team.household, n.agreed)->hindrance(), Hindrance::NotANote);
        QCOMPARE(store::NoteMove::of(*team.ada.store, team.household, n.worry)->note(), n.visit);    // stands for its visit
        QVERIFY(team.syncAll().ok());
        QVERIFY(team.ada.store->put({team.client, types::Visit, n.visit, {{at(types::Visit, "client_words"), std::string("van Ada"), {}}}}).ok());
        QVERIFY(team.bo.store->put({team.client, types::Visit, n.visit, {{at(types::Visit, "client_words"), std::string("van Bo"), {}}}}).ok());
        QVERIFY(team.syncAll(3).ok());
        QCOMPARE(store::NoteMove::of(*team.ada.store, team.household, n.visit)->hindrance(), Hindrance::Choices);
        QVERIFY(!move(team.ada, team.household, n.visit, m_right).ok());
        QCOMPARE(rows<domain::Visit>(team.ada, team.client).size(), std::size_t(1));
        // Bo may write in no other household.
        QVERIFY(store::NoteMove::of(*team.bo.store, team.household, n.visit)->targets().empty());
        QVERIFY(!move(team.bo, team.household, n.visit, m_right).ok());
    }

    void aPowerCutLeavesItInExactlyOneHousehold()
    {
        auto& t = m_team->ada;
        const auto n = note(t);
        t.close();
        const auto files = t.disk.files();
        const auto token = t.token();
        QVERIFY(t.open().ok());
        t.disk.clear();
        QVERIFY(move(t, m_team->household, n.visit, m_right).ok());
        const auto calls = t.disk.calls();
        QVERIFY(calls > 3);
        for (std::uint64_t k = 1; k <= calls; ++k) {
            t.close();
            t.disk.clear();
            t.disk.setFiles(files);
            t.setToken(token);
            QVERIFY(t.open().ok());
            t.disk.clear();
            t.disk.stopAt(k, Unsynced(k % 3), k);
            (void)move(t, m_team->household, n.visit, m_right);
            t.close();
            t.disk.clear();
            t.setToken(token);
            QVERIFY(t.open().ok());
            const auto there = ref(t, m_right);
            const auto here = rows<domain::Visit>(t, m_team->client).size() + rows<domain::Worry>(t, m_team->dossier).size();
            const auto moved = rows<domain::Visit>(t, *there.client).size() + rows<domain::Worry>(t, *there.dossier).size();
            QVERIFY2((here == 2 && moved == 0) || (here == 0 && moved == 2), qPrintable(QStringLiteral("stop %1: %2 here, %3 moved").arg(k).arg(here).arg(moved)));
        }
    }
};

QTEST_APPLESS_MAIN(StoreMove)
#include "tst_store_move.moc"
