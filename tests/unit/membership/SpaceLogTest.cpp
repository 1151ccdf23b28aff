// SPDX-License-Identifier: EUPL-1.2
#include "tests/unit/membership/Town.h"

using namespace aanzet;
using namespace aanzet::membership;

class SpaceLogTest : public QObject
{
    Q_OBJECT

    static Revoke removal(const UserId& who, RevokeReason reason = RevokeReason::Removed) { return {who, reason, Right::Read, {}}; }

private Q_SLOTS:
    void initTestCase() { QVERIFY(crypto::init()); }

    void theCreatorManages()
    {
        Town t;
        auto log = t.household();
        QVERIFY(log.state().manages(t.carla.id()));
        QVERIFY(log.state().canWrite(t.dirk.id()) && !log.state().manages(t.dirk.id()));
        QVERIFY(!log.state().canRead(t.bram.id()));
        QVERIFY(log.state().owner == t.carla.id());
        QCOMPARE(log.state().effectiveMembers(t.org.state()).size(), 2u);
    }

    void createIsWrittenByItsCreator()
    {
        Town t;
        auto e = t.household().entry(0);
        auto body = must(decodeCreate(e.body));
        auto with = [&](const Create& b, const DeviceKeys& device) {
            auto x = e;
            x.device = device.id();
            x.body = encodeBody(b);
            signEntry(x, device.sign);
            return outcome(SpaceLog::fromCreate(t.org, x));
        };
        QCOMPARE(with(body, t.carla.device), QStringLiteral("OK"));
        REFUSED(with(body, t.dirk.device), NotAllowed);
        auto b = body;
        std::erase_if(b.grants, [&](auto& g) { return g.principal == t.carla.id(); });
        REFUSED(with(b, t.carla.device), NotAllowed);
        b = body;
        std::reverse(b.grants.begin(), b.grants.end());
        REFUSED(with(b, t.carla.device), Malformed);
        b = body;
        b.grants[0].wraps.clear();
        REFUSED(with(b, t.carla.device), NotAllowed);
        for (auto& g : b.grants = body.grants)
            if (g.principal == t.carla.id()) g.right = Right::Write;
        REFUSED(with(b, t.carla.device), NotAllowed);
        REFUSED(outcome(makeCreate(t.org, t.eva.device, at(9), t.space, t.keys, SpaceKind::Client)), NotFound);
        REFUSED(outcome(makeCreate(t.org, t.carla.device, at(9), t.space, t.keys, SpaceKind::Client, {{t.eva.id(), Right::Read, {}}})), NotFound);
    }

    void onlyManagersGrant()
    {
        Town t;
        auto log = t.household();
        GrantWish wish{t.bram.id(), Right::Manage, {}};
        REFUSED(outcome(makeGrant(t.org, log, t.dirk.device, at(11), t.keys, wish)), NotAllowed);
        REFUSED(outcome(makeGrant(t.org, log, t.anna.device, at(11), t.keys, wish)), NotAllowed);   // an admin of the organisation
        ACCEPTED(log.append(t.org, must(makeGrant(t.org, log, t.carla.device, at(11), t.keys, wish))));
        QVERIFY(log.state().manages(t.bram.id()));
        ACCEPTED(makeGrant(t.org, log, t.bram.device, at(12), t.keys, {t.anna.id(), Right::Read, {}}));
        REFUSED(outcome(makeGrant(t.org, log, t.carla.device, at(12), t.keys, wish)), AlreadyExists);
        REFUSED(outcome(makeGrant(t.org, log, t.carla.device, at(12), t.keys, {t.eva.id(), Right::Read, {}})), NotFound);
        REFUSED(outcome(makeGrant(t.org, log, t.carla.device, at(12), t.keys, {t.dirk.id(), Right::Read, {}})), NotAllowed);
        auto keyless = rawSpace(t.org, log, t.carla.device, at(12), SpaceEntryKind::Grant, Grant{t.anna.id(), Right::Read, {}, {}});
        REFUSED(refusal(t.org, log, keyless), NotAllowed);
        must(t.org.append(must(makeUserRevoke(t.org, t.anna.device, at(13), {t.bram.id(), {}}))));
        REFUSED(outcome(makeGrant(t.org, log, t.bram.device, at(14), t.keys, {t.anna.id(), Right::Read, {}})), Revoked);
        REFUSED(outcome(makeGrant(t.org, log, t.carla.device, at(14), t.keys, wish)), Revoked);
    }

    // What no honest device writes: its builder refuses before the log is asked.
    void aGrantNamesSomebodyOfTheOrganisation()
    {
        Town t;
        auto log = t.household();
        auto wrap = must(decodeCreate(log.entry(0).body)).grants[0].wraps[0];
        auto grant = [&](const UserId& who, Right right, std::vector<Bytes> wraps) {
            return refusal(t.org, log, rawSpace(t.org, log, t.carla.device, at(12), SpaceEntryKind::Grant, Grant{who, right, {}, std::move(wraps)}));
        };
        REFUSED(grant(t.eva.id(), Right::Read, {wrap}), NotFound);
        REFUSED(grant(UserId{}, Right::Read, {wrap}), NotFound);
        Policy p;
        p.recovery = crypto::BoxKey::generate().publicKey();
        must(t.org.append(must(makePolicyChange(t.org, t.anna.device, at(11), p))));
        REFUSED(grant(UserId{}, Right::Write, {wrap}), NotAllowed);
        REFUSED(grant(UserId{}, Right::Read, {}), NotAllowed);
        must(t.org.append(must(makeUserRevoke(t.org, t.anna.device, at(11), {t.bram.id(), {}}))));
        REFUSED(grant(t.bram.id(), Right::Read, {wrap}), Revoked);
        QCOMPARE(grant(UserId{}, Right::Read, {wrap}), QStringLiteral("OK"));
    }

    void aGrantDoesNotOutliveTheGranter()
    {
        Town t;
        auto log = t.household();
        must(log.append(t.org, must(makeGrant(t.org, log, t.carla.device, at(11), t.keys, {t.bram.id(), Right::Manage, at(100)}))));
        REFUSED(outcome(makeGrant(t.org, log, t.bram.device, at(12), t.keys, {t.anna.id(), Right::Read, {}})), NotAllowed);
        REFUSED(outcome(makeGrant(t.org, log, t.bram.device, at(12), t.keys, {t.anna.id(), Right::Read, at(101)})), NotAllowed);
        REFUSED(outcome(makeGrant(t.org, log, t.bram.device, at(12), t.keys, {t.bram.id(), Right::Manage, {}})), NotAllowed);
        ACCEPTED(makeGrant(t.org, log, t.bram.device, at(12), t.keys, {t.anna.id(), Right::Read, at(100)}));
        REFUSED(outcome(makeGrant(t.org, log, t.bram.device, at(100), t.keys, {t.anna.id(), Right::Read, at(100)})), NotAllowed);
        REFUSED(outcome(makeGrant(t.org, log, t.carla.device, at(12), t.keys, {t.anna.id(), Right::Read, at(12)})), NotAllowed);
        REFUSED(outcome(makeTransfer(t.org, log, t.bram.device, at(12), {t.carla.id(), t.dirk.id(), {}})), NotAllowed);
    }

    void managersRemoveAndAnyoneLeaves()
    {
        Town t;
        auto log = t.household();
        must(log.append(t.org, must(makeGrant(t.org, log, t.carla.device, at(11), t.keys, {t.bram.id(), Right::Read, {}}))));
        REFUSED(outcome(makeRevoke(t.org, log, t.dirk.device, at(12), removal(t.bram.id()))), NotAllowed);
        auto left = log;
        ACCEPTED(left.append(t.org, must(makeRevoke(t.org, left, t.bram.device, at(12), removal(t.bram.id())))));
        QVERIFY(!left.state().canRead(t.bram.id()) && left.state().mustRotate(t.org.state()));
        auto body = removal(t.dirk.id());
        body.cutoffs = {{named<AuthorId>("d"), 4, named<Hash32>("h")}};
        ACCEPTED(log.append(t.org, must(makeRevoke(t.org, log, t.carla.device, at(12), body))));
        QVERIFY(!log.state().canRead(t.dirk.id()));
        QCOMPARE(log.state().cutoff(named<AuthorId>("d"), t.dirk.id())->batchNo, 4u);
        QVERIFY(!log.state().cutoff(named<AuthorId>("d"), t.carla.id()));
        QCOMPARE(must(cutoffsOf(log.entry(log.size() - 1))).size(), 1u);
        REFUSED(outcome(makeRevoke(t.org, log, t.carla.device, at(13), removal(t.dirk.id()))), NotFound);
        REFUSED(outcome(makeRevoke(t.org, log, t.carla.device, at(13), removal(t.carla.id()))), NotAllowed);   // last manager
    }

    void reductionLeavesWhatItSays()
    {
        Town t;
        auto log = t.household();
        Revoke body{t.dirk.id(), RevokeReason::Reduced, Right::Write, {}};
        REFUSED(outcome(makeRevoke(t.org, log, t.carla.device, at(11), body)), NotAllowed);
        body.remaining = Right::Read;
        ACCEPTED(log.append(t.org, must(makeRevoke(t.org, log, t.carla.device, at(11), body))));
        QVERIFY(log.state().canRead(t.dirk.id()) && !log.state().canWrite(t.dirk.id()));
        QVERIFY(!log.state().mustRotate(t.org.state()));
        REFUSED(outcome(makeRevoke(t.org, log, t.carla.device, at(11), {t.carla.id(), RevokeReason::Reduced, Right::Write, {}})), NotAllowed);
    }

    void anyMemberSignsAnExpiry()
    {
        Town t;
        auto log = t.household();
        must(log.append(t.org, must(makeGrant(t.org, log, t.carla.device, at(11), t.keys, {t.bram.id(), Right::Write, at(60)}))));
        auto body = removal(t.bram.id(), RevokeReason::Expired);
        REFUSED(outcome(makeRevoke(t.org, log, t.dirk.device, at(59), body)), NotAllowed);
        REFUSED(outcome(makeRevoke(t.org, log, t.anna.device, at(61), body)), NotAllowed);
        REFUSED(refusal(t.org, log, rawSpace(t.org, log, t.dirk.device, at(59), SpaceEntryKind::Revoke, body)), NotAllowed);
        auto early = rawSpace(t.org, log, t.dirk.device, at(61), SpaceEntryKind::Revoke, body);
        REFUSED(refusal(t.org, log, early, LiveCheck{at(59)}), NotAllowed);                            // a fast clock
        REFUSED(outcome(makeRevoke(t.org, log, t.dirk.device, at(61), removal(t.carla.id(), RevokeReason::Expired))), NotAllowed);
        REFUSED(outcome(makeRotate(t.org, log, t.bram.device, at(61), t.keys, SpaceKey::random(), {})), NotAllowed);
        ACCEPTED(log.append(t.org, must(makeRevoke(t.org, log, t.dirk.device, at(60), body))));
        QVERIFY(!log.state().canRead(t.bram.id()));
    }

    void aRotateIsForExactlyTheReaders()
    {
        Town t;
        auto log = t.household();
        auto next = SpaceKey::random();
        auto e = must(makeRotate(t.org, log, t.dirk.device, at(11), t.keys, next, {}));
        auto good = must(decodeRotate(e.body));
        QCOMPARE(good.wraps.size(), 2u);
        auto with = [&](auto change) {
            auto b = good;
            change(b);
            return refusal(t.org, log, rawSpace(t.org, log, t.dirk.device, at(11), SpaceEntryKind::Rotate, b));
        };
        REFUSED(with([](Rotate& b) { b.wraps.pop_back(); }), NotAllowed);
        REFUSED(with([](Rotate& b) { b.wraps.clear(); }), NotAllowed);
        REFUSED(with([&](Rotate& b) {
                    b.wraps.push_back({t.bram.id(), b.wraps[0].sealed});
                    std::sort(b.wraps.begin(), b.wraps.end(), [](auto& x, auto& y) { return x.principal < y.principal; });
                }), NotAllowed);
        REFUSED(with([&](Rotate& b) { b.wraps[0].principal = UserId{}; }), NotAllowed);
        REFUSED(with([](Rotate& b) { ++b.epoch; }), StaleEpoch);
        REFUSED(with([](Rotate& b) { --b.epoch; }), StaleEpoch);
        REFUSED(with([&](Rotate& b) { b.commitment = log.state().commitments->at(0); }), NotAllowed);
        REFUSED(with([](Rotate& b) { std::swap(b.wraps[0], b.wraps[1]); }), Malformed);
        REFUSED(with([](Rotate& b) { b.wraps[0].sealed.pop_back(); }), Malformed);
        REFUSED(with([](Rotate& b) { b.cutoffs = {{named<AuthorId>("a"), 0, named<Hash32>("h")}}; }), Malformed);
        REFUSED(outcome(makeRotate(t.org, log, t.bram.device, at(11), t.keys, next, {})), NotAllowed);
        QCOMPARE(refusal(t.org, log, e), QStringLiteral("OK"));
        QCOMPARE(log.state().epoch, 1u);
        QVERIFY(log.state().epochSince == at(11));
        auto left = log;
        must(left.append(t.org, must(makeRevoke(t.org, left, t.carla.device, at(12), removal(t.dirk.id())))));
        QVERIFY(!log.state().mustRotate(t.org.state()) && left.state().mustRotate(t.org.state()));
        REFUSED(refusal(t.org, log, e), LogConflict);
    }

    void readersDoNotRotate()
    {
        Town t;
        auto log = t.household();
        must(log.append(t.org, must(makeGrant(t.org, log, t.carla.device, at(11), t.keys, {t.bram.id(), Right::Read, {}}))));
        REFUSED(outcome(makeRotate(t.org, log, t.bram.device, at(12), t.keys, SpaceKey::random(), {})), NotAllowed);
        REFUSED(outcome(makeCheckpoint(t.org, log, t.bram.device, at(12), {})), NotAllowed);
        ACCEPTED(makeCheckpoint(t.org, log, t.dirk.device, at(12), {{{named<AuthorId>("a"), 2, named<Hash32>("h")}}, named<Hash32>("s")}));
    }

    void whoLeftTheOrganisationIsNoMember()
    {
        Town t;
        auto log = t.household();
        auto before = t.org.head();
        must(t.org.append(must(makeUserRevoke(t.org, t.anna.device, at(11), {t.dirk.id(), {}}))));
        QVERIFY(!log.state().effectiveMembers(t.org.state()).contains(t.dirk.id()));
        QVERIFY(log.state().mustRotate(t.org.state()));
        REFUSED(outcome(makeRotate(t.org, log, t.dirk.device, at(12), t.keys, SpaceKey::random(), {})), Revoked);
        // He names the head from before his removal: the server, which has a newer one, refuses.
        auto e = rawSpace(t.org, log, t.dirk.device, at(12), SpaceEntryKind::Checkpoint, Checkpoint{});
        e.orgHead = before;
        signEntry(e, t.dirk.device.sign);
        REFUSED(refusal(t.org, log, e, LiveCheck{at(12)}), Revoked);
        auto rotate = must(makeRotate(t.org, log, t.carla.device, at(12), t.keys, SpaceKey::random(), {}));
        QCOMPARE(must(decodeRotate(rotate.body)).wraps.size(), 1u);
        must(log.append(t.org, rotate));
        QVERIFY(!log.state().mustRotate(t.org.state()));
        // and once the space has named a newer head, everybody does
        e = rawSpace(t.org, log, t.dirk.device, at(13), SpaceEntryKind::Checkpoint, Checkpoint{});
        e.orgHead = before;
        signEntry(e, t.dirk.device.sign);
        REFUSED(refusal(t.org, log, e), NotAllowed);
    }

    void aRotateMadeBesideARemovalIsMadeAgain()
    {
        Town t;
        auto log = t.household();
        auto e = must(makeRotate(t.org, log, t.carla.device, at(11), t.keys, SpaceKey::random(), {}));
        must(t.org.append(must(makeUserRevoke(t.org, t.anna.device, at(11), {t.dirk.id(), {}}))));
        REFUSED(refusal(t.org, log, e, LiveCheck{at(11)}), LogConflict);
    }

    void aHandoverEndsTheOldGrantAtAcceptance()
    {
        Town t;
        auto log = t.household();
        Transfer body{t.carla.id(), t.dirk.id(), {}};
        REFUSED(outcome(makeTransfer(t.org, log, t.dirk.device, at(11), body)), NotAllowed);      // taken, not offered
        REFUSED(outcome(makeTransfer(t.org, log, t.carla.device, at(11), {t.carla.id(), t.bram.id(), {}})), NotFound);
        REFUSED(outcome(makeTransfer(t.org, log, t.carla.device, at(11), {t.dirk.id(), t.carla.id(), {}})), NotAllowed);
        const Transfer back{t.carla.id(), t.carla.id(), {}};
        REFUSED(outcome(makeTransfer(t.org, log, t.carla.device, at(11), back)), NotFound);       // nothing was offered
        auto taken = log;
        must(taken.append(t.org, must(makeTransfer(t.org, taken, t.carla.device, at(11), body))));
        REFUSED(outcome(makeTransfer(t.org, taken, t.dirk.device, at(12), back)), NotAllowed);
        must(taken.append(t.org, must(makeTransfer(t.org, taken, t.carla.device, at(12), back))));
        QVERIFY(!taken.state().offer && taken.state().owner == t.carla.id());
        REFUSED(outcome(makeTransfer(t.org, taken, t.dirk.device, at(13), body)), NotAllowed);    // no offer any more
        must(log.append(t.org, must(makeTransfer(t.org, log, t.carla.device, at(11), body))));
        QVERIFY(log.state().manages(t.carla.id()) && log.state().offer);
        body.cutoffs = {{named<AuthorId>("c"), 9, named<Hash32>("h")}};
        ACCEPTED(log.append(t.org, must(makeTransfer(t.org, log, t.dirk.device, at(12), body))));
        QVERIFY(log.state().owner == t.dirk.id() && log.state().manages(t.dirk.id()));
        QVERIFY(!log.state().canRead(t.carla.id()) && log.state().mustRotate(t.org.state()));
        QCOMPARE(log.state().cutoff(named<AuthorId>("c"), t.carla.id())->batchNo, 9u);
        REFUSED(outcome(makeTransfer(t.org, log, t.dirk.device, at(13), body)), NotAllowed);
    }

    void eraseAndCloseAreForManagers()
    {
        Town t;
        auto log = t.household();
        Erase body;
        body.records = {named<RecordId>("r")};
        body.operations = {{named<AuthorId>("a"), 7}};
        body.date = std::chrono::year(2026) / 2 / 28;
        REFUSED(outcome(makeErase(t.org, log, t.dirk.device, at(11), body)), NotAllowed);
        REFUSED(outcome(makeClose(t.org, log, t.dirk.device, at(11))), NotAllowed);
        auto bad = body;
        bad.date = std::chrono::year(2026) / 2 / 30;
        REFUSED(outcome(makeErase(t.org, log, t.carla.device, at(11), bad)), Malformed);
        bad = body;
        bad.records.clear();
        bad.operations.clear();
        REFUSED(outcome(makeErase(t.org, log, t.carla.device, at(11), bad)), Malformed);
        ACCEPTED(log.append(t.org, must(makeErase(t.org, log, t.carla.device, at(11), body))));
        QVERIFY(log.state().isErased(named<RecordId>("r"), {}, {}));
        QVERIFY(log.state().isErased({}, {}, {named<AuthorId>("a"), 7}));
        QVERIFY(!log.state().isErased({}, {}, {named<AuthorId>("a"), 8}));
        must(log.append(t.org, must(makeClose(t.org, log, t.carla.device, at(12)))));
        QVERIFY(!log.state().canWrite(t.carla.id()) && log.state().canRead(t.carla.id()));
        REFUSED(outcome(makeGrant(t.org, log, t.carla.device, at(13), t.keys, {t.bram.id(), Right::Read, {}})), NotAllowed);
        REFUSED(outcome(makeRotate(t.org, log, t.carla.device, at(13), t.keys, SpaceKey::random(), {})), NotAllowed);
        REFUSED(outcome(makeClose(t.org, log, t.carla.device, at(13))), NotAllowed);
        ACCEPTED(makeErase(t.org, log, t.carla.device, at(13), body));
        ACCEPTED(makeRevoke(t.org, log, t.dirk.device, at(13), removal(t.dirk.id())));
    }

    void theRecoveryKeyGetsEveryEpoch()
    {
        Town t;
        auto recovery = crypto::BoxKey::generate();
        auto old = t.household();
        Policy p;
        p.recovery = recovery.publicKey();
        must(t.org.append(must(makePolicyChange(t.org, t.anna.device, at(11), p))));
        auto log = must(SpaceLog::fromCreate(t.org, must(makeCreate(t.org, t.carla.device, at(12), named<SpaceId>("new"), t.keys, SpaceKind::Client))));
        QCOMPARE(log.state().recoveryWraps->size(), 1u);
        auto create = must(decodeCreate(log.entry(0).body));
        QVERIFY(create.grants.front().principal.isZero());
        create.grants.erase(create.grants.begin());
        auto e = log.entry(0);
        e.body = encodeBody(create);
        signEntry(e, t.carla.device.sign);
        REFUSED(outcome(SpaceLog::fromCreate(t.org, e)), NotAllowed);
        must(log.append(t.org, must(makeRotate(t.org, log, t.carla.device, at(13), t.keys, SpaceKey::random(), {}))));
        SpaceKeys opened;
        for (auto& w : *log.state().recoveryWraps) ACCEPTED(opened.open(t.org.org(), log.state(), UserId{}, recovery, *w));
        QCOMPARE(opened.size(), 2u);
        ACCEPTED(old.append(t.org, must(makeGrant(t.org, old, t.carla.device, at(14), t.keys, {UserId{}, Right::Read, {}}))));
        QCOMPARE(old.state().recoveryWraps->size(), 1u);
    }

    void entriesContinueBothHeads()
    {
        Town t;
        auto log = t.household();
        auto e = must(makeClose(t.org, log, t.carla.device, at(11)));
        auto with = [&](auto change) {
            auto x = e;
            change(x);
            signEntry(x, t.carla.device.sign);
            return refusal(t.org, log, x);
        };
        REFUSED(with([](Entry& x) { ++x.index; }), LogConflict);
        REFUSED(with([](Entry& x) { x.prev = named<Hash32>("p"); }), LogConflict);
        REFUSED(with([](Entry& x) { x.log = named<LogId>("p"); }), LinkForeign);
        REFUSED(with([](Entry& x) { x.orgHead = named<Hash32>("p"); }), UnknownContext);
        REFUSED(with([&](Entry& x) { x.orgHead = t.org.genesis(); }), NotAllowed);
        REFUSED(with([](Entry& x) { x.orgHead = {}; }), Malformed);
        REFUSED(with([](Entry& x) { x.logKind = LogKind::Organisation; x.orgHead = {}; }), Malformed);
        REFUSED(with([](Entry& x) { x.kind = 9; }), NewerVersion);
        REFUSED(with([](Entry& x) { x.kind = 1; }), NotAllowed);
        Town other("elsewhere");
        auto foreign = other.household();
        REFUSED(refusal(t.org, log, must(makeClose(other.org, foreign, other.carla.device, at(11)))), LogConflict);
        REFUSED(outcome(SpaceLog::fromCreate(t.org, foreign.entry(0))), UnknownContext);
    }

    void replayGivesTheSameState()
    {
        Town t;
        auto log = t.household();
        auto next = SpaceKey::random();
        must(log.append(t.org, must(makeRotate(t.org, log, t.dirk.device, at(11), t.keys, next, {}))));
        auto middle = log.head();
        auto state = log.state();
        must(log.append(t.org, must(makeRevoke(t.org, log, t.carla.device, at(12), removal(t.dirk.id())))));
        QVERIFY(*log.stateAt(middle) == state);
        std::vector<Entry> entries;
        for (std::uint64_t i = 0; i < log.size(); ++i) entries.push_back(must(decodeEntry(encodeEntry(log.entry(i)))));
        QVERIFY(must(SpaceLog::fromEntries(t.org, entries)).state() == log.state());
    }
};

QTEST_APPLESS_MAIN(SpaceLogTest)
#include "SpaceLogTest.moc"
