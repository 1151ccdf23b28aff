// SPDX-License-Identifier: EUPL-1.2
#include "mobile/store/AccessBook.h"
#include "mobile/store/BundleFile.h"
#include "mobile/store/Late.h"
#include "mobile/store/Trust.h"
#include "mobile/sync/ServerAddress.h"
#include "mobile/sync/TrustExchanges.h"
#include "shared/schema/TypeIds.h"
#include "tests/unit/store/Team.h"
#include <QtTest>

using namespace aanzet;
using namespace aanzet::test;

// A device is lost, a person leaves, a second device comes: who reads what afterwards, and that no work goes with them.
class StoreTrustTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<Team> m_team;
    std::unique_ptr<Tablet> m_second;

#define OK(expression) do { const Status done_ = (expression); \
    QVERIFY2(done_.ok(), (std::string(errorName(done_ ? ErrorCode::Internal : done_.code())) + " " + (done_ ? std::string() : done_.error().detail)).c_str()); } while (0)

    using Maker = sync::OrgEntriesExchange::Make;
    // As the command line does: sync, then the entry, again when the person's work went on.
    Status append(Tablet& t, Maker make)
    {
        for (int i = 0; i < 5; ++i) {
            AANZET_CHECK(m_team->sync(t));
            sync::OrgEntriesExchange e(*t.store, {make});
            auto done = m_team->converse(t, e);
            if (!done && done.code() == ErrorCode::CutOffMismatch) continue;
            AANZET_CHECK(done);
            return m_team->sync(t);
        }
        return ErrorCode::CutOffMismatch;
    }
    Status removeUser(Tablet& by, const UserId& user) { return append(by, [user](store::Trust& t) { return t.userRevoke(user); }); }
    Status removeDevice(Tablet& by, const DeviceId& d) { return append(by, [d](store::Trust& t) { return t.deviceRevoke(d); }); }
    Status admin(Tablet& by, const UserId& user)
    {
        return append(by, [user, &by](store::Trust&) {
            return membership::makeRoleChange(*by.store->orgLog(), by.store->deviceKeys(), by.store->trustedNow(), user, membership::Role::ApplicationAdmin);
        });
    }
    Result<RecordId> write(Tablet& t, const std::string& words)
    {
        return t.store->put({m_team->dossier, types::JournalEntry, {}, {{field("text"), words, {}}}});
    }
    static std::uint16_t field(std::string_view name)
    {
        for (const auto& f : findType(types::JournalEntry)->fields)
            if (f.name == name) return f.id;
        return 0;
    }
    static std::set<std::string> texts(Tablet& t, const SpaceId& space)
    {
        std::set<std::string> out;
        for (const auto& r : t.store->list(space, types::JournalEntry))
            for (const auto& v : valuesOf(*t.store, space, r, field("text"))) out.insert(v);
        return out;
    }
    // With all that this device holds: which epochs of the space as it stands on the server now does it open?
    std::set<std::uint32_t> opens(Tablet& t, const SpaceId& space)
    {
        const auto& log = *m_team->service().directory()->space(space);
        const auto& state = log.state();
        const auto& org = this->org();
        auto plain = t.vault->get(vault::Table::Meta, store::kIdentityRow);
        auto row = store::decodeIdentityRow(**plain);
        std::vector<crypto::BoxKey> boxes;
        boxes.push_back(std::move(*crypto::BoxKey::fromSeed(row->userBoxSeed)));
        membership::SpaceKeys keys;
        std::set<std::uint32_t> out;
        // Also what was meant for others, and for those who are gone: every wrap that ever stood in the log.
        for (std::uint64_t i = 0; i < log.size(); ++i)
            for (const auto& [id, m] : *log.stateAt(membership::entryHash(log.entry(i)))->members)
                for (const auto& w : m.wraps)
                    for (const auto& b : boxes) (void)keys.open(org, state, id, b, *w);
        for (std::uint32_t e = 0; e <= state.epoch; ++e)
            if (keys.epoch(e)) out.insert(e);
        return out;
    }
    const membership::SpaceState& atServer(const SpaceId& space) { return m_team->service().directory()->space(space)->state(); }
    const OrgId& org() { return m_team->service().directory()->org()->org(); }

    Status startSecond(Tablet& first, const std::string& name)
    {
        m_second = std::make_unique<Tablet>(4, m_team->dir.path().toStdString());
        m_second->clock.jumpTo(first.clock.now());
        std::filesystem::remove_all(m_second->folder);
        m_second->disk.setFiles({});
        AANZET_TRY(auto v, vault::Vault::create(m_second->folder, {}, m_second->options()));
        m_second->vault = std::make_unique<vault::Vault>(std::move(v));
        AANZET_TRY(m_second->store, store::Store::load(*m_second->vault, m_second->clock));
        AANZET_TRY(auto link, first.store->recoveryLink());
        AANZET_TRY(auto request, sync::requestDevice(*m_second->store, link));
        {
            sync::DeviceJoinExchange early(*m_second->store, link, name);
            const auto waits = m_team->converse(*m_second, early);
            if (waits.ok() || waits.code() != ErrorCode::Pending) return Error{ErrorCode::Internal, "a device came in by itself"};
        }
        AANZET_TRY(auto read, sync::parseDeviceRequest(sync::encodeDeviceRequest(request)));
        AANZET_CHECK(append(first, [d = read.device](store::Trust& t) { return t.deviceAdd(d); }));
        sync::DeviceJoinExchange join(*m_second->store, link, name);
        AANZET_CHECK(m_team->converse(*m_second, join));
        AANZET_CHECK(m_team->sync(*m_second));
        return m_team->sync(*m_second);
    }

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(crypto::init());
        m_team = std::make_unique<Team>();
    }
    void init() { m_team->begin(7); }
    void cleanup() { m_second.reset(); }
    void cleanupTestCase() { m_team.reset(); }

    void whoWasRemovedReadsNothingThatIsWrittenLater()
    {
        auto& t = *m_team;
        QVERIFY(write(t.bo, "van Bo").ok());
        OK(t.syncAll());
        OK(removeUser(t.ada, t.boUser));
        QVERIFY(write(t.cy, "later").ok());
        OK(t.sync(t.cy));
        OK(t.sync(t.ada));
        // In each space where he was, his work stays and the newest key is not his.
        QVERIFY(atServer(t.dossier).epoch >= 1);
        QCOMPARE(opens(t.bo, t.dossier), std::set<std::uint32_t>{0});
        QVERIFY(!atServer(t.dossier).canRead(t.boUser));
        QVERIFY(texts(t.ada, t.dossier).count("van Bo") && texts(t.ada, t.dossier).count("later"));
        QVERIFY(texts(t.cy, t.dossier).count("van Bo") && texts(t.cy, t.dossier).count("later"));
        // He is told by the log and gets nothing else.
        const auto told = t.sync(t.bo);
        QVERIFY(!told.ok());
        QCOMPARE(errorName(told.code()), errorName(ErrorCode::Revoked));
        QVERIFY(!texts(t.bo, t.dossier).count("later"));
        QVERIFY(!t.bo.store->isAdmitted());
    }

    // remove against offline edits
    void theCutOffNamesWhatArrivedAndWhatDidNotStaysWithItsAuthor()
    {
        auto& t = *m_team;
        OK(t.syncAll());
        QVERIFY(write(t.bo, "net nog verstuurd").ok());
        OK(t.sync(t.bo));                       // Ada does not know it yet
        QVERIFY(write(t.bo, "nog niet verstuurd").ok());
        OK(removeUser(t.ada, t.boUser));
        QCOMPARE(errorName(t.sync(t.bo).code()), errorName(ErrorCode::Revoked));
        OK(t.sync(t.cy));
        for (auto* d : {&t.ada, &t.cy}) {
            QVERIFY(texts(*d, t.dossier).count("net nog verstuurd"));
            QVERIFY(!texts(*d, t.dossier).count("nog niet verstuurd"));
        }
        QVERIFY(texts(t.bo, t.dossier).count("nog niet verstuurd"));
        t.bo.close();
        OK(t.bo.open());
        QVERIFY(texts(t.bo, t.dossier).count("nog niet verstuurd"));
    }

    // The work of who left comes back to a server that was put back to before it.
    void whatALeaverWroteIsGivenToAServerThatLostIt()
    {
        auto& t = *m_team;
        OK(t.syncAll());
        t.closeServer();
        const auto before = t.serverDisk.files();
        OK(t.openServer());
        QVERIFY(write(t.bo, "van Bo").ok());
        OK(t.sync(t.bo));
        OK(removeUser(t.ada, t.boUser));
        OK(t.sync(t.cy));
        OK(t.sync(t.ada));
        t.closeServer();
        t.serverDisk.setFiles(before);
        OK(t.openServer());
        for (int i = 0; i < 3; ++i) {
            (void)t.sync(t.ada);
            (void)t.sync(t.cy);
        }
        QVERIFY(!t.service().directory()->org()->state().isCurrent(t.boUser));
        QVERIFY(texts(t.ada, t.dossier).count("van Bo"));
        QCOMPARE(t.ada.store->status().waiting, std::size_t(0));
    }

    // A household that the administrator does not know: who manages it signs where the leaver's work ends.
    void whatTheAdministratorDoesNotKnowAManagerCutsOff()
    {
        auto& t = *m_team;
        auto own = t.bo.store->createHousehold("Buiten Ada om");
        QVERIFY(own.ok());
        const auto space = *t.bo.store->spaceOf(*own, store::Layer::Professional);
        OK(t.sync(t.bo));
        OK(t.bo.store->grant(space, t.cyUser, membership::Right::Manage, {}));
        QVERIFY(t.bo.store->put({space, types::JournalEntry, {}, {{field("text"), std::string("van Bo"), {}}}}).ok());
        OK(t.sync(t.bo));
        OK(t.syncAll());
        QVERIFY(!t.ada.store->spaceLog(space));
        QVERIFY(t.bo.store->put({space, types::JournalEntry, {}, {{field("text"), std::string("nog van Bo"), {}}}}).ok());
        OK(t.sync(t.bo));
        OK(removeUser(t.ada, t.boUser));
        QVERIFY(atServer(space).canRead(t.boUser));
        OK(t.sync(t.cy));
        QVERIFY(!atServer(space).canRead(t.boUser));
        QVERIFY(!atServer(space).cutoffs->empty());
        QVERIFY(texts(t.cy, space).count("nog van Bo"));
    }

    // hand over against work that is on its way
    void workThatArrivesWhileAHouseholdIsTakenOverIsNotLost()
    {
        auto& t = *m_team;
        OK(t.syncAll());
        OK(store::Trust(*t.ada.store).offer(t.household, t.boUser));
        for (int i = 0; i < 3; ++i) OK(t.sync(t.ada));
        OK(t.sync(t.bo));
        QCOMPARE(store::Trust(*t.bo.store).offers().size(), std::size_t(1));
        QCOMPARE(errorName(store::Trust(*t.cy.store).accept(t.household).code()), errorName(ErrorCode::NotFound));
        QVERIFY(write(t.ada, "op het laatste moment").ok());
        OK(store::Trust(*t.bo.store).accept(t.household));
        bool isDone = false;
        Status arrived;
        t.line = [&](const protocol::HttpRequest& r) {
            auto said = protocol::decode<protocol::LogsRequest>(r.body);
            if (isDone || r.target != "/v1/logs" || !said.ok() || said->appends.empty()) return Line::Whole;
            isDone = true;
            arrived = t.sync(t.ada);
            return Line::Whole;
        };
        OK(t.sync(t.bo));
        t.line = nullptr;
        QVERIFY(isDone);
        OK(arrived);
        for (int i = 0; i < 2; ++i) OK(t.sync(t.bo));
        OK(t.sync(t.cy));
        QVERIFY(atServer(t.dossier).owner == t.boUser);
        QVERIFY(!atServer(t.dossier).canRead(t.adaUser) && !atServer(t.client).canRead(t.adaUser));
        QVERIFY(atServer(t.dossier).canRead(t.cyUser));
        QVERIFY(texts(t.bo, t.dossier).count("op het laatste moment"));
        QVERIFY(texts(t.cy, t.dossier).count("op het laatste moment"));
        QVERIFY(write(t.bo, "na de overdracht").ok());
        OK(t.sync(t.bo));
        OK(t.sync(t.ada));
        QVERIFY(!texts(t.ada, t.dossier).count("na de overdracht"));
        QVERIFY(!opens(t.ada, t.dossier).count(atServer(t.dossier).epoch));
    }

    // remove against rotation
    void aRotationThatIsUnderWayDoesNotGiveTheNewKeyToWhoIsRemovedMeanwhile()
    {
        auto& t = *m_team;
        OK(t.syncAll());
        // Cy lost a device, so the other one draws new keys for all; while they are on their way, Bo is removed as well.
        OK(startSecond(t.cy, "Cy"));
        OK(removeDevice(t.ada, t.cy.store->device()));
        QVERIFY(write(*m_second, "terwijl").ok());
        bool isDone = false;
        Status removed;
        t.line = [&](const protocol::HttpRequest& r) {
            if (isDone || r.target != "/v1/logs") return Line::Whole;
            auto said = protocol::decode<protocol::LogsRequest>(r.body);
            if (!said.ok() || said->appends.empty() || said->appends.front().kind != protocol::LogKind::Space) return Line::Whole;
            isDone = true;
            removed = removeUser(t.ada, t.boUser);
            return Line::Whole;
        };
        OK(t.sync(*m_second));
        t.line = nullptr;
        QVERIFY(isDone);
        OK(removed);
        OK(t.sync(*m_second));
        OK(t.sync(t.ada));
        const auto& state = atServer(t.dossier);
        QVERIFY(texts(t.ada, t.dossier).count("terwijl"));
        QVERIFY(!state.mustRotate(m_team->service().directory()->org()->state()));
        QVERIFY(state.epoch >= 1);
        QVERIFY(!opens(t.bo, t.dossier).count(state.epoch));
        QVERIFY(!opens(t.cy, t.dossier).count(state.epoch));
    }

    // remove against offline edits, in both orders
    void workThatArrivesWhileItsAuthorIsBeingRemovedStays()
    {
        auto& t = *m_team;
        OK(t.syncAll());
        QVERIFY(write(t.bo, "op het nippertje").ok());
        bool isDone = false;
        Status arrived;
        t.line = [&](const protocol::HttpRequest& r) {
            auto said = protocol::decode<protocol::LogsRequest>(r.body);
            if (isDone || r.target != "/v1/logs" || !said.ok() || said->appends.empty()) return Line::Whole;
            isDone = true;
            arrived = t.sync(t.bo);                     // the cut-off that is under way does not name this
            return Line::Whole;
        };
        OK(removeUser(t.ada, t.boUser));
        t.line = nullptr;
        QVERIFY(isDone);
        OK(arrived);
        OK(t.sync(t.cy));
        for (auto* d : {&t.ada, &t.cy}) QVERIFY(texts(*d, t.dossier).count("op het nippertje"));
        QCOMPARE(t.ada.store->status().quarantined, std::size_t(0));
        QCOMPARE(errorName(t.sync(t.bo).code()), errorName(ErrorCode::Revoked));
        QVERIFY(store::Late(*t.bo.store).unsent().empty());
    }

    void workThatIsUnderWayWhenItsAuthorIsRemovedComesInLate()
    {
        auto& t = *m_team;
        OK(t.syncAll());
        QVERIFY(write(t.bo, "net te laat").ok());
        bool isDone = false;
        Status removed;
        t.line = [&](const protocol::HttpRequest& r) {
            auto said = protocol::decode<protocol::SyncRequest>(r.body);
            if (isDone || r.target != "/v1/sync" || !said.ok() || said->groups.empty()) return Line::Whole;
            isDone = true;
            removed = removeUser(t.ada, t.boUser);      // before the signed batch gets there
            return Line::Whole;
        };
        QCOMPARE(errorName(t.sync(t.bo).code()), errorName(ErrorCode::Revoked));
        t.line = nullptr;
        QVERIFY(isDone);
        OK(removed);
        OK(t.sync(t.cy));
        QVERIFY(!texts(t.cy, t.dossier).count("net te laat"));
        OK(t.bo.open());
        QVERIFY(texts(t.bo, t.dossier).count("net te laat") || !store::Late(*t.bo.store).unsent().empty());
        const auto file = store::Late(*t.bo.store).write();
        QVERIFY(file.ok());
        QCOMPARE(*store::Late(*t.cy.store).deliver(file->first), std::size_t(1));
        OK(t.sync(t.cy));
        OK(t.sync(t.ada));
        QVERIFY(texts(t.ada, t.dossier).count("net te laat"));
    }

    // remove against rotation, the other way round
    void aRotationThatLandsWhileSomebodyIsBeingRemovedIsFollowedByAnother()
    {
        auto& t = *m_team;
        OK(t.syncAll());
        OK(startSecond(t.cy, "Cy"));
        OK(removeDevice(t.ada, t.cy.store->device()));
        QVERIFY(write(*m_second, "terwijl").ok());
        bool isDone = false;
        Status rotated;
        t.line = [&](const protocol::HttpRequest& r) {
            auto said = protocol::decode<protocol::LogsRequest>(r.body);
            if (isDone || r.target != "/v1/logs" || !said.ok() || said->appends.empty() || said->appends.front().kind != protocol::LogKind::Organisation) return Line::Whole;
            isDone = true;
            rotated = t.sync(*m_second);                // new keys, Bo among their recipients
            return Line::Whole;
        };
        OK(removeUser(t.ada, t.boUser));
        t.line = nullptr;
        QVERIFY(isDone);
        OK(rotated);
        const auto between = atServer(t.dossier).epoch;
        QVERIFY(write(*m_second, "daarna").ok());
        OK(t.sync(*m_second));
        OK(t.sync(t.ada));
        const auto& state = atServer(t.dossier);
        QVERIFY(state.epoch > 0 && state.epoch >= between);
        QVERIFY(!state.mustRotate(m_team->service().directory()->org()->state()));
        QVERIFY(texts(t.ada, t.dossier).count("terwijl") && texts(t.ada, t.dossier).count("daarna"));
        QVERIFY(!opens(t.bo, t.dossier).count(state.epoch));
        QVERIFY(!opens(t.cy, t.dossier).count(state.epoch));
    }

    // A server that lets no new epoch through gets nothing that the removed person could open.
    void nothingIsSignedWhileTheRecipientsAreNotTheMembers()
    {
        auto& t = *m_team;
        OK(t.syncAll());
        OK(removeUser(t.ada, t.boUser));
        QVERIFY(write(t.cy, "wacht op een sleutel").ok());
        std::size_t batches = 0;
        t.line = [&](const protocol::HttpRequest& r) {
            if (r.target == "/v1/logs")
                if (auto said = protocol::decode<protocol::LogsRequest>(r.body); said.ok() && !said->appends.empty()) return Line::NoRequest;
            if (r.target == "/v1/sync")
                if (auto said = protocol::decode<protocol::SyncRequest>(r.body); said.ok())
                    for (const auto& g : said->groups)
                        for (const auto& item : g) batches += item.space == t.dossier || item.space == t.client;
            return Line::Whole;
        };
        const auto epochBefore = atServer(t.dossier).epoch;
        for (int i = 0; i < 2; ++i) (void)t.sync(t.cy);
        if (atServer(t.dossier).epoch == epochBefore && atServer(t.dossier).mustRotate(m_team->service().directory()->org()->state())) {
            QCOMPARE(batches, std::size_t(0));
            QVERIFY(t.cy.store->pendingEdits() > 0);
            QCOMPARE(*t.cy.store->build(1 << 20), std::size_t(0));      // nor for a file
        } else {
            QFAIL("Ada's own sync made the new epoch already: this shows nothing");
        }
        t.line = nullptr;
        for (int i = 0; i < 2; ++i) OK(t.sync(t.cy));
        OK(t.sync(t.ada));
        QVERIFY(texts(t.ada, t.dossier).count("wacht op een sleutel"));
        QVERIFY(!opens(t.bo, t.dossier).count(atServer(t.dossier).epoch));
    }

    // remove against a second remove
    void twoAdministratorsRemoveTheSamePersonAtOnce()
    {
        auto& t = *m_team;
        OK(admin(t.ada, t.cyUser));
        OK(t.syncAll());
        sync::OrgEntriesExchange first(*t.ada.store, {[&](store::Trust& trust) { return trust.userRevoke(t.boUser); }});
        sync::OrgEntriesExchange second(*t.cy.store, {[&](store::Trust& trust) { return trust.userRevoke(t.boUser); }});
        Status other;
        bool isDone = false;
        t.line = [&](const protocol::HttpRequest& r) {
            auto said = protocol::decode<protocol::LogsRequest>(r.body);
            if (isDone || !said.ok() || said->appends.empty()) return Line::Whole;
            isDone = true;
            other = t.converse(t.cy, second);
            return Line::Whole;
        };
        const auto done = t.converse(t.ada, first);
        OK(other);
        QCOMPARE(errorName(done.code()), errorName(ErrorCode::Revoked));   // said by the log: it is so already
        OK(t.sync(t.ada));
        OK(t.sync(t.cy));
        QVERIFY(!t.service().directory()->org()->state().isCurrent(t.boUser));
        QVERIFY(write(t.ada, "daarna").ok());
        OK(t.sync(t.ada));
        OK(t.sync(t.cy));
        QVERIFY(texts(t.cy, t.dossier).count("daarna"));
    }

    // Found by a review: a device that wrote under thousands of author ids could not be removed any more.
    void whoWroteUnderTooManyNamesIsRemovableStill()
    {
        std::vector<membership::SpaceCutoff> all;
        for (std::size_t i = 0; i < membership::kMaxOrgCutoffs + 500; ++i) {
            membership::SpaceCutoff c;
            c.space = m_team->dossier;
            c.cutoff.author = crypto::randomFixed<AuthorId>();
            c.cutoff.batchNo = i % 2;
            all.push_back(c);
        }
        const auto held = std::count_if(all.begin(), all.end(), [](auto& c) { return c.cutoff.batchNo; });
        const auto kept = store::mostThatFit(all);
        QCOMPARE(kept.size(), membership::kMaxOrgCutoffs);
        QCOMPARE(std::count_if(kept.begin(), kept.end(), [](auto& c) { return c.cutoff.batchNo; }), held);
        all.resize(3);
        QCOMPARE(store::mostThatFit(all).size(), std::size_t(3));
    }

    // Found by a review: once the removal stood, the order to wipe that came with it was never sent.
    void anOrderToWipeIsSentAlsoWhenTheRemovalStandsAlready()
    {
        auto& t = *m_team;
        const auto device = t.bo.store->device();
        OK(removeDevice(t.ada, device));
        sync::OrgEntriesExchange both(*t.ada.store, {[&](store::Trust& trust) { return trust.deviceRevoke(device); },
                                                     [&](store::Trust& trust) { return trust.wipe(device); }});
        OK(t.converse(t.ada, both));
        QVERIFY(t.service().directory()->org()->state().device(device)->isWipeOrdered);
        sync::OrgEntriesExchange again(*t.ada.store, {[&](store::Trust& trust) { return trust.deviceRevoke(device); }});
        QCOMPARE(errorName(t.converse(t.ada, again).code()), errorName(ErrorCode::Revoked));
    }

    // The network layer sends a request again when the connection ended before the answer: the removal stands by then.
    void aRemovalThatWasSentTwiceIsDoneAndNoFailure()
    {
        auto& t = *m_team;
        sync::OrgEntriesExchange removal(*t.ada.store, {[&](store::Trust& trust) { return trust.userRevoke(t.boUser); }});
        bool isDone = false;
        t.line = [&](const protocol::HttpRequest& r) {
            auto said = protocol::decode<protocol::LogsRequest>(r.body);
            if (isDone || !said.ok() || said->appends.empty()) return Line::Whole;
            isDone = true;
            (void)t.service().handle(r, {"127.0.0.1", "127.0.0.1", true});
            return Line::Whole;
        };
        OK(t.converse(t.ada, removal));
        QVERIFY(isDone);
        QVERIFY(!t.service().directory()->org()->state().isCurrent(t.boUser));
        QVERIFY(!t.ada.store->orgLog()->state().isCurrent(t.boUser));
    }

    void twoAdministratorsRemoveEachOtherAndOneStays()
    {
        auto& t = *m_team;
        OK(admin(t.ada, t.cyUser));
        OK(t.syncAll());
        sync::OrgEntriesExchange first(*t.ada.store, {[&](store::Trust& trust) { return trust.userRevoke(t.cyUser); }});
        sync::OrgEntriesExchange second(*t.cy.store, {[&](store::Trust& trust) { return trust.userRevoke(t.adaUser); }});
        Status other;
        bool isDone = false;
        t.line = [&](const protocol::HttpRequest& r) {
            auto said = protocol::decode<protocol::LogsRequest>(r.body);
            if (isDone || !said.ok() || said->appends.empty()) return Line::Whole;
            isDone = true;
            other = t.converse(t.cy, second);
            return Line::Whole;
        };
        QVERIFY(!t.converse(t.ada, first).ok());
        OK(other);
        QCOMPARE(t.service().directory()->org()->state().actingAdmins(), std::size_t(1));
        QVERIFY(t.service().directory()->org()->state().isAdmin(t.cyUser));
    }

    // Each in turn while the other one is under way: both are gone, and of both all that had arrived stays.
    void twoRemovalsOfTwoPeopleCross()
    {
        for (const bool adaFirst : {true, false}) {
            auto& t = *m_team;
            t.begin(8);
            OK(admin(t.ada, t.cyUser));
            OK(t.syncAll());
            OK(startSecond(t.bo, "Bo"));
            const auto lost = m_second->store->device();
            QVERIFY(write(t.bo, "van het eerste").ok() && write(*m_second, "van het tweede").ok());
            OK(t.sync(t.bo));
            OK(t.sync(*m_second));
            bool isDone = false;
            Status other;
            t.line = [&](const protocol::HttpRequest& r) {
                auto said = protocol::decode<protocol::LogsRequest>(r.body);
                if (isDone || r.target != "/v1/logs" || !said.ok() || said->appends.empty() || said->appends.front().kind != protocol::LogKind::Organisation) return Line::Whole;
                isDone = true;
                other = adaFirst ? removeDevice(t.cy, lost) : removeUser(t.cy, t.boUser);
                return Line::Whole;
            };
            const auto done = adaFirst ? removeUser(t.ada, t.boUser) : removeDevice(t.ada, lost);
            t.line = nullptr;
            QVERIFY(isDone);
            OK(other);
            if (adaFirst) OK(done);
            else QVERIFY(done.ok() || done.code() == ErrorCode::Revoked);   // the person is gone, and the device with them
            for (int i = 0; i < 2; ++i) {
                OK(t.sync(t.ada));
                OK(t.sync(t.cy));
            }
            const auto& state = t.service().directory()->org()->state();
            QVERIFY(!state.isCurrent(t.boUser) && !state.isCurrent(lost));
            QVERIFY(write(t.cy, "later").ok());
            OK(t.sync(t.cy));
            OK(t.sync(t.ada));
            for (const char* words : {"van het eerste", "van het tweede", "later"}) QVERIFY2(texts(t.ada, t.dossier).count(words), words);
            QVERIFY(!opens(t.bo, t.dossier).count(atServer(t.dossier).epoch));
            QVERIFY(!opens(*m_second, t.dossier).count(atServer(t.dossier).epoch));
            QCOMPARE(t.ada.store->status().quarantined, std::size_t(0));
        }
    }

    // --- T2: structures of the store (tests/architecture/structures.py names the others)

    void everyChangedByteOfALineIsSeen()
    {
        auto& t = *m_team;
        OK(t.syncAll(2));
        store::AccessBook book(*t.bo.vault, t.bo.clock);
        OK(book.attach(*t.bo.store));
        std::size_t size = 1, lines = 0;
        // Each line gets its own byte changed before it leaves.
        for (std::size_t i = 0; i < size; ++i) {
            book.event(store::AccessAction::Export, t.household, "veranderd");
            book.event(store::AccessAction::Export, t.household, "heel");
            std::int64_t row = 0, last = 0;
            Bytes line;
            OK(t.bo.vault->forEach(vault::Table::Audit, [&](std::int64_t id, ByteView plain) -> Status {
                if (id > last) {
                    row = last;
                    last = id;
                }
                (void)plain;
                return {};
            }));
            auto plain = t.bo.vault->get(vault::Table::Audit, row);
            line = **plain;
            size = line.size();
            line[i] ^= 1;
            OK(t.bo.vault->put(vault::Table::Audit, row, line));
            ++lines;
            if (i % 32 == 31 || i + 1 == size) OK(book.flush());
        }
        QVERIFY(lines > 100);
        for (int i = 0; i < 2; ++i) {
            OK(t.sync(t.bo));
            OK(t.sync(t.ada));
        }
        const auto seen = store::readAccess(*t.ada.store);
        QVERIFY(seen.ok());
        std::size_t whole = 0;
        for (const auto& l : seen->lines) {
            QVERIFY2(l.line.reason != "veranderd", "a changed line is read");
            whole += l.line.reason == "heel";
        }
        QVERIFY2(whole + 2 >= lines, qPrintable(QStringLiteral("%1 of %2").arg(whole).arg(lines)));
        QVERIFY(seen->sealed + seen->gaps + seen->broken >= lines);
    }

    void everyChangedByteOfAFileIsRefused()
    {
        store::BundleFile file{org(), m_team->ada.store->orgLog()->genesis(), {Bytes(60, 3)}, {}};
        file.parts.push_back({m_team->dossier, {Bytes(40, 4)}, {Bytes(50, 5)}, {}, {}});
        for (int form = 0; form < 2; ++form) {
            if (form) {
                file.parts[0].cut = {Bytes(30, 6)};
                file.parts[0].beats = {Bytes(20, 7)};
            }
            const auto bytes = store::encodeBundle(file);
            QVERIFY(store::decodeBundle(bytes).ok());
            for (std::size_t i = 0; i < bytes.size(); ++i) {
                auto bad = bytes;
                bad[i] ^= 1;
                QVERIFY2(!store::decodeBundle(bad).ok(), qPrintable(QString::number(i)));
                QVERIFY(!store::decodeBundle(ByteView(bytes).first(i)).ok());
            }
        }
    }

    // A right that ends: the server gives nothing more and takes nothing more, and who writes next signs it into the log.
    void aRightThatEndsIsOverAtTheServerAndAtEverybody()
    {
        auto& t = *m_team;
        OK(t.ada.store->revoke(t.dossier, t.cyUser));
        for (int i = 0; i < 2; ++i) OK(t.sync(t.ada));
        OK(t.ada.store->grant(t.dossier, t.cyUser, membership::Right::Write, t.ada.store->trustedNow() + std::chrono::hours(2)));
        for (int i = 0; i < 2; ++i) OK(t.sync(t.ada));
        for (int i = 0; i < 2; ++i) OK(t.sync(t.cy));
        QVERIFY(write(t.cy, "op tijd").ok());
        OK(t.sync(t.cy));
        t.pass(std::chrono::hours(3));
        QVERIFY(write(t.cy, "na afloop").ok() || !t.cy.store->spaceLog(t.dossier)->state().canWrite(t.cyUser));
        QVERIFY(write(t.ada, "alleen voor wie er nog is").ok());
        for (int i = 0; i < 3; ++i) {
            (void)t.sync(t.cy);
            OK(t.sync(t.ada));
            OK(t.sync(t.bo));
        }
        const auto& state = atServer(t.dossier);
        QVERIFY(!state.canRead(t.cyUser) && state.epoch > 0);
        bool isSigned = false;
        const auto& log = *m_team->service().directory()->space(t.dossier);
        for (std::uint64_t i = 0; i < log.size(); ++i)
            if (log.entry(i).kind == static_cast<std::uint8_t>(membership::SpaceEntryKind::Revoke))
                if (const auto body = membership::decodeRevoke(log.entry(i).body)) isSigned |= body->principal == t.cyUser && body->reason == membership::RevokeReason::Expired;
        QVERIFY(isSigned);
        QVERIFY(texts(t.bo, t.dossier).count("op tijd"));
        QVERIFY(!texts(t.bo, t.dossier).count("na afloop"));
        QVERIFY(!texts(t.cy, t.dossier).count("alleen voor wie er nog is"));
        QVERIFY(!opens(t.cy, t.dossier).count(state.epoch));
    }

    // A reader's device that writes all the same: its signature is right, and nobody takes it.
    void whatAReaderSignsIsTakenByNobody()
    {
        auto& t = *m_team;
        QVERIFY(write(t.cy, "nog als schrijver").ok());
        QVERIFY(*t.cy.store->build(1) > 0);
        OK(t.ada.store->grant(t.dossier, t.cyUser, membership::Right::Read, {}));
        for (int i = 0; i < 2; ++i) OK(t.sync(t.ada));
        OK(t.sync(t.bo));
        const auto file = *store::decodeBundle(t.cy.store->writeBundle()->first);
        for (const auto& p : file.parts)
            if (p.space == t.dossier) QCOMPARE(t.bo.store->takeFrames(t.dossier, {p.frames.back()})->quarantined, std::size_t(1));
        QVERIFY(!texts(t.bo, t.dossier).count("nog als schrijver"));
        for (int i = 0; i < 2; ++i) OK(t.sync(t.cy));
        OK(t.sync(t.bo));
        QVERIFY(!texts(t.bo, t.dossier).count("nog als schrijver"));
        QCOMPARE(errorName(write(t.cy, "weer").code()), errorName(ErrorCode::NotAllowed));
        QVERIFY(!store::Late(*t.cy.store).unsent().empty());      // kept, and deliverable by who may
    }

    void nobodyButAnAdministratorRemovesSomebodyElse()
    {
        auto& t = *m_team;
        OK(t.syncAll());
        QCOMPARE(errorName(removeUser(t.bo, t.cyUser).code()), errorName(ErrorCode::NotAllowed));
        QCOMPARE(errorName(removeDevice(t.bo, t.cy.store->device()).code()), errorName(ErrorCode::NotAllowed));
        QCOMPARE(errorName(removeUser(t.ada, t.adaUser).code()), errorName(ErrorCode::BadRequest));
        QCOMPARE(errorName(removeDevice(t.ada, t.ada.store->device()).code()), errorName(ErrorCode::BadRequest));
    }

    void aSecondDeviceReadsAllAndBothWrite()
    {
        auto& t = *m_team;
        QVERIFY(write(t.bo, "van de eerste").ok());
        OK(t.syncAll());
        OK(startSecond(t.bo, "Bo"));
        QVERIFY(m_second->store->user() == t.boUser);
        QVERIFY(m_second->store->device() != t.bo.store->device());
        QVERIFY(texts(*m_second, t.dossier).count("van de eerste"));
        QCOMPARE(screenOf(*m_second->store), screenOf(*t.bo.store));
        QVERIFY(write(*m_second, "van de tweede").ok());
        OK(t.sync(*m_second));
        OK(t.syncAll());
        QVERIFY(texts(t.bo, t.dossier).count("van de tweede"));
        QVERIFY(texts(t.ada, t.dossier).count("van de tweede"));
        QCOMPARE(std::size_t(2), [&] { for (const auto& p : t.ada.store->people()) if (p.user == t.boUser) return p.devices; return std::size_t(0); }());
    }

    // Without a pin only this very machine is trusted at first sight.
    void onlyThisMachineIsTrustedWithoutAPin()
    {
        for (const char* here : {"http://127.0.0.1:8443", "https://localhost/", "https://[::1]:1", "http://localhost:80/x"}) QVERIFY2(sync::parseServerAddress(here).ok(), here);
        for (const char* elsewhere : {"http://127.0.0.1:8443@example.org", "http://localhost:a@example.org:80", "https://[::1]@example.org", "https://[::1].example.org",
                                      "https://localhost.example.org", "http://127.0.0.1.example.org", "http://127.0.0.1:", "http://127.0.0.1:8443?x", "ftp://localhost", "localhost"})
            QVERIFY2(!sync::parseServerAddress(elsewhere).ok(), elsewhere);
    }

    void aRequestOfSomebodyElsesDeviceIsNoLink()
    {
        auto& t = *m_team;
        QVERIFY(!sync::parseDeviceRequest("aanzet-device:").ok());
        sync::DeviceRequest r{org(), membership::DeviceKeys::generate().publicKeys()};
        auto text = sync::encodeDeviceRequest(r);
        QVERIFY(sync::parseDeviceRequest(text + "\n").ok());
        for (std::size_t i = 0; i < text.size(); ++i) {
            auto bad = text;
            bad[i] = bad[i] == 'A' ? 'B' : 'A';
            QVERIFY2(!sync::parseDeviceRequest(bad).ok(), bad.c_str());
        }
        (void)t;
    }

    // The lost device knows the person's keys; the device that is left makes a new one by itself.
    void aLostDeviceOpensNothingWrittenLaterAndTheOtherDeviceGoesOn()
    {
        auto& t = *m_team;
        OK(t.syncAll());
        OK(startSecond(t.bo, "Bo"));
        QVERIFY(write(t.bo, "onverzonden").ok());
        QVERIFY(write(*m_second, "eerder").ok());
        OK(t.sync(*m_second));
        OK(removeDevice(t.ada, t.bo.store->device()));
        QVERIFY(t.service().directory()->org()->state().mustRekey(t.boUser));
        OK(t.sync(*m_second));
        QVERIFY(!t.service().directory()->org()->state().mustRekey(t.boUser));
        QVERIFY(store::Trust(*m_second->store).isKitOld());
        OK(t.sync(t.cy));
        QVERIFY(write(t.cy, "later").ok());
        OK(t.sync(t.cy));
        OK(t.sync(*m_second));
        QVERIFY(texts(*m_second, t.dossier).count("later"));
        QVERIFY(texts(*m_second, t.dossier).count("eerder"));
        for (const auto& space : {t.dossier, t.client}) {
            QVERIFY2(atServer(space).epoch >= 1, "no new epoch");
            QCOMPARE(opens(t.bo, space), std::set<std::uint32_t>{0});
        }
        // After a restart of the second device it still reads.
        m_second->close();
        OK(m_second->open());
        QVERIFY(texts(*m_second, t.dossier).count("later"));
        QCOMPARE(errorName(t.sync(t.bo).code()), errorName(ErrorCode::Revoked));
        QVERIFY(texts(t.bo, t.dossier).count("onverzonden"));
    }

    // The log held the new key, and the app was killed before the row of the key was written.
    void aNewKeyThatOnlyTheLogNamesIsFoundAgainAtTheNextStart()
    {
        auto& t = *m_team;
        constexpr std::int64_t kBoxes = 7, kNextBox = 8;
        OK(t.syncAll());
        OK(startSecond(t.bo, "Bo"));
        OK(removeDevice(t.ada, t.bo.store->device()));
        OK(t.sync(*m_second));
        const auto box = m_second->vault->get(vault::Table::Meta, kBoxes);
        QVERIFY(box.ok() && *box);
        OK(m_second->vault->put(vault::Table::Meta, kNextBox, **box));
        OK(m_second->vault->erase(vault::Table::Meta, kBoxes));
        QVERIFY(write(t.cy, "later").ok());
        OK(t.sync(t.cy));
        m_second->close();
        OK(m_second->open());
        OK(t.sync(*m_second));
        QVERIFY2(texts(*m_second, t.dossier).count("later"), "written under a key that this device has and does not know of");
        QVERIFY(*m_second->vault->get(vault::Table::Meta, kBoxes));
        QVERIFY(write(*m_second, "antwoord").ok());
        OK(t.sync(*m_second));
        OK(t.sync(t.cy));
        QVERIFY(texts(t.cy, t.dossier).count("antwoord"));
    }

    // What is sealed to the first of them is not sealed again until somebody who may write there comes by.
    void anOwnDeviceThatWasAwayDuringTwoNewKeysReadsWhatWasSealedToTheFirst()
    {
        auto& t = *m_team;
        OK(t.syncAll());
        OK(startSecond(t.bo, "Bo"));
        auto away = t.anotherDevice(*m_second, 5), lost = t.anotherDevice(*m_second, 6);
        QVERIFY(away.ok() && lost.ok());
        OK(t.sync(**away));
        OK(removeDevice(t.ada, t.bo.store->device()));
        OK(t.sync(*m_second));
        OK(t.sync(t.ada));
        auto own = t.ada.store->createHousehold("Tussen twee sleutels");
        QVERIFY(own.ok());
        const auto space = *t.ada.store->spaceOf(*own, store::Layer::Professional);
        QVERIFY(t.ada.store->put({space, types::JournalEntry, {}, {{field("text"), std::string("onder de eerste"), {}}}}).ok());
        OK(t.sync(t.ada));
        OK(t.ada.store->grant(space, t.boUser, membership::Right::Read, {}));
        for (int i = 0; i < 2; ++i) OK(t.sync(t.ada));
        OK(removeDevice(t.ada, (*lost)->store->device()));
        OK(t.sync(*m_second));
        QVERIFY(texts(*m_second, space).count("onder de eerste"));
        for (int i = 0; i < 2; ++i) OK(t.sync(**away));
        QVERIFY2(texts(**away, space).count("onder de eerste"), "the first of two keys was left out");
        (*away)->close();
        OK((*away)->open());
        QVERIFY(texts(**away, space).count("onder de eerste"));
    }

    void whatLayOnALostDeviceCanBeTold()
    {
        auto& t = *m_team;
        OK(t.syncAll());
        auto secret = t.ada.store->createHousehold("Alleen van Ada");
        QVERIFY(secret.ok());
        OK(t.syncAll());
        auto lost = store::Trust(*t.ada.store).contents(t.bo.store->device());
        QVERIFY(lost.ok());
        QCOMPARE(lost->size(), std::size_t(1));
        QVERIFY(lost->front().household == t.household);
        QCOMPARE(lost->front().name, std::string("Gezin Kaya"));
        QVERIFY(lost->front().client && lost->front().dossier);
        OK(removeUser(t.ada, t.boUser));
        auto after = store::Trust(*t.ada.store).contents(t.bo.store->device());
        QCOMPARE(after->size(), std::size_t(1));    // still known after the removal
        QCOMPARE(errorName(store::Trust(*t.ada.store).contents(DeviceId{}).code()), errorName(ErrorCode::NotFound));
    }

    void aWipeOrderIsKnownToTheDeviceItIsFor()
    {
        auto& t = *m_team;
        OK(t.syncAll());
        const auto lost = t.bo.store->device();
        OK(append(t.ada, [lost](store::Trust& trust) { return trust.deviceRevoke(lost); }));
        OK(append(t.ada, [lost](store::Trust& trust) { return trust.wipe(lost); }));
        QVERIFY(!store::Trust(*t.bo.store).isWipeOrdered());
        QCOMPARE(errorName(t.sync(t.bo).code()), errorName(ErrorCode::Revoked));
        QVERIFY(store::Trust(*t.bo.store).isWipeOrdered());
        OK(t.sync(t.cy));
        QVERIFY(!store::Trust(*t.cy.store).isWipeOrdered());
    }
};

QTEST_APPLESS_MAIN(StoreTrustTest)
#include "tst_store_trust.moc"
