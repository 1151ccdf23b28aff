// SPDX-License-Identifier: EUPL-1.2
#include "tests/unit/membership/Town.h"

using namespace aanzet;
using namespace aanzet::membership;

class OrgLogTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QVERIFY(crypto::init()); }

    void founderIsTheFirstAdmin()
    {
        Town t;
        auto log = must(OrgLog::fromGenesis(t.org.entry(0)));
        QVERIFY(log.state().isAdmin(t.anna.id()));
        QCOMPARE(log.size(), 1u);
        QVERIFY(log.head() == log.genesis());
        QVERIFY(log.state().isCurrent(t.anna.device.id()));
    }

    void invitedPeopleJoinWithTheirRole()
    {
        Town t;
        QVERIFY(t.org.state().user(t.bram.id())->role == Role::TeamLead);
        QVERIFY(t.org.state().isCurrent(t.carla.device.id()));
        QVERIFY(*t.org.state().invite(inviteKey("carla").publicKey())->usedBy == t.carla.id());
    }

    void statesOfEarlierHeadsStay()
    {
        Town t;
        auto head = t.org.head();
        auto state = t.org.state();
        must(t.org.append(must(makeUserRevoke(t.org, t.anna.device, at(2), {t.dirk.id(), {}}))));
        QVERIFY(t.org.stateAt(head)->isCurrent(t.dirk.id()));
        QVERIFY(*t.org.stateAt(head) == state);
        QVERIFY(!t.org.state().isCurrent(t.dirk.id()));
        QVERIFY(!t.org.stateAt(named<Hash32>("elsewhere")));
        QCOMPARE(*t.org.indexOf(head), t.org.size() - 2);
    }

    void replayGivesTheSameState()
    {
        Town t;
        std::vector<Entry> entries;
        for (std::uint64_t i = 0; i < t.org.size(); ++i) entries.push_back(must(decodeEntry(encodeEntry(t.org.entry(i)))));
        QVERIFY(must(OrgLog::fromEntries(entries)).state() == t.org.state());
        entries.erase(entries.begin() + 2);
        REFUSED(outcome(OrgLog::fromEntries(entries)), LogConflict);
    }

    void genesisMustBeWhole()
    {
        Town t;
        auto g = must(decodeGenesis(t.org.entry(0).body));
        auto sealed = [&](const Genesis& body, const DeviceKeys& device) {
            auto e = t.org.entry(0);
            e.device = device.id();
            e.body = encodeBody(body);
            signEntry(e, device.sign);
            return outcome(OrgLog::fromGenesis(e));
        };
        QCOMPARE(sealed(g, t.anna.device), QStringLiteral("OK"));
        REFUSED(sealed(g, t.eva.device), Malformed);                      // author is not the device in the body
        auto other = g;
        other.user = t.eva.user.publicKeys();
        REFUSED(sealed(other, t.anna.device), BadSignature);              // certificate of somebody else
        REFUSED(outcome(OrgLog::fromGenesis(t.org.entry(1))), Malformed);
    }

    void onlyAdminsAndTeamLeadsInvite()
    {
        Town t;
        auto invite = t.inviteFor(t.eva, Role::Worker, at(5));
        REFUSED(outcome(makeInvite(t.org, t.carla.device, at(5), invite)), NotAllowed);
        REFUSED(refusal(t.org, rawOrg(t.org, t.carla.device, at(5), OrgKind::Invite, invite)), NotAllowed);
        REFUSED(refusal(t.org, rawOrg(t.org, t.eva.device, at(5), OrgKind::Invite, invite)), NotFound);
        ACCEPTED(makeInvite(t.org, t.bram.device, at(5), invite));
        for (auto role : {Role::TeamLead, Role::PrivacyOfficer, Role::KeyHolder, Role::ApplicationAdmin}) {
            invite.role = role;
            REFUSED(outcome(makeInvite(t.org, t.bram.device, at(5), invite)), NotAllowed);
            ACCEPTED(makeInvite(t.org, t.anna.device, at(5), invite));
        }
    }

    void inviteTermsAreBounded()
    {
        Town t;
        auto invite = t.inviteFor(t.eva, Role::Worker, at(5));
        auto with = [&](WallTime expires, WallTime admit, Role role) {
            invite.expires = expires;
            invite.admitUntil = admit;
            invite.role = role;
            return outcome(makeInvite(t.org, t.anna.device, at(5), invite));
        };
        auto week = at(5) + std::chrono::days(7);
        QCOMPARE(with(week, at(20), Role::TableMember), QStringLiteral("OK"));
        REFUSED(with(week + Millis(1), {}, Role::Worker), NotAllowed);
        REFUSED(with(at(5), {}, Role::Worker), NotAllowed);
        REFUSED(with(week, at(20) + Millis(1), Role::Worker), NotAllowed);
        REFUSED(with(week, at(20), Role::ApplicationAdmin), NotAllowed);
        REFUSED(with(week, at(20), Role::TeamLead), NotAllowed);
        invite.key = inviteKey("carla").publicKey();
        REFUSED(with(week, {}, Role::Worker), AlreadyExists);
    }

    void admissionAtOnceLastsFifteenMinutes()
    {
        Town t;
        auto invite = t.inviteFor(t.eva, Role::Worker, at(5));
        invite.admitUntil = at(20);
        must(t.org.append(must(makeInvite(t.org, t.anna.device, at(5), invite))));
        auto join = t.joinOf(t.eva, Role::Worker);
        auto late = rawOrg(t.org, t.eva.device, at(21), OrgKind::UserAdd, join);
        REFUSED(refusal(t.org, late), Pending);
        auto backdated = rawOrg(t.org, t.eva.device, at(6), OrgKind::UserAdd, join);
        REFUSED(refusal(t.org, backdated, LiveCheck{at(21)}), Pending);
        auto copy = t.org;
        ACCEPTED(copy.append(rawOrg(t.org, t.anna.device, at(21), OrgKind::UserAdd, join)));   // an admin still can
        ACCEPTED(t.org.append(must(makeUserAdd(t.org, t.eva.device, at(20), join))));
        QVERIFY(t.org.state().isCurrent(t.eva.device.id()));
    }

    void withoutThePromiseAnAdminAdmits()
    {
        Town t;
        must(t.org.append(must(makeInvite(t.org, t.bram.device, at(5), t.inviteFor(t.eva, Role::Worker, at(5))))));
        auto join = t.joinOf(t.eva, Role::Worker);
        REFUSED(refusal(t.org, rawOrg(t.org, t.eva.device, at(6), OrgKind::UserAdd, join)), Pending);
        REFUSED(refusal(t.org, rawOrg(t.org, t.bram.device, at(6), OrgKind::UserAdd, join)), NotAllowed);
        REFUSED(refusal(t.org, rawOrg(t.org, t.carla.device, at(6), OrgKind::UserAdd, join)), NotAllowed);
        ACCEPTED(makeUserAdd(t.org, t.anna.device, at(6), join));
        REFUSED(outcome(makeUserAdd(t.org, t.anna.device, at(5) + std::chrono::days(7) + Millis(1), join)), LinkExpired);
        REFUSED(refusal(t.org, rawOrg(t.org, t.anna.device, at(6), OrgKind::UserAdd, join), LiveCheck{at(5) + std::chrono::days(8)}), LinkExpired);
    }

    void aJoinMustBeWhatTheInviteSaid()
    {
        Town t;
        must(t.org.append(must(makeInvite(t.org, t.anna.device, at(5), t.inviteFor(t.eva, Role::Worker, at(5))))));
        auto add = [&](const UserAdd& b) { return refusal(t.org, rawOrg(t.org, t.anna.device, at(6), OrgKind::UserAdd, b)); };
        REFUSED(add(t.joinOf(t.eva, Role::TeamLead)), NotAllowed);
        auto join = t.joinOf(t.eva, Role::Worker);
        auto stolen = join;
        stolen.user = Person("mallory").user.publicKeys();
        REFUSED(add(stolen), BadSignature);
        stolen = join;
        stolen.certificate = certifyDevice(t.carla.user, t.org.org(), t.eva.device.publicKeys());
        REFUSED(add(stolen), BadSignature);
        stolen = makeJoin(t.org.org(), t.org.genesis(), inviteKey("guessed"), t.eva.user, t.eva.device.publicKeys(), Role::Worker);
        REFUSED(add(stolen), NotFound);
        stolen = makeJoin(t.org.org(), named<Hash32>("other"), inviteKey("eva"), t.eva.user, t.eva.device.publicKeys(), Role::Worker);
        REFUSED(add(stolen), BadSignature);
        stolen = makeJoin(t.org.org(), t.org.genesis(), inviteKey("eva"), t.carla.user, deviceOf("new").publicKeys(), Role::Worker);
        REFUSED(add(stolen), AlreadyMember);
        stolen = makeJoin(t.org.org(), t.org.genesis(), inviteKey("eva"), t.eva.user, t.carla.device.publicKeys(), Role::Worker);
        REFUSED(add(stolen), AlreadyExists);
        QCOMPARE(add(join), QStringLiteral("OK"));
    }

    void anInviteIsUsedOnce()
    {
        Town t;
        t.join(t.eva, Role::Worker);
        Person second("second");
        auto again = makeJoin(t.org.org(), t.org.genesis(), inviteKey("eva"), second.user, second.device.publicKeys(), Role::Worker);
        REFUSED(refusal(t.org, rawOrg(t.org, t.anna.device, at(6), OrgKind::UserAdd, again)), LinkUsed);
        REFUSED(refusal(t.org, rawOrg(t.org, second.device, at(6), OrgKind::UserAdd, again)), LinkUsed);
    }

    void aWithdrawnInviteLetsNobodyIn()
    {
        Town t;
        const auto key = t.inviteFor(t.eva, Role::Worker, at(5)).key;
        REFUSED(outcome(makeInviteWithdraw(t.org, t.anna.device, at(5), key)), NotFound);
        must(t.org.append(must(makeInvite(t.org, t.bram.device, at(5), t.inviteFor(t.eva, Role::Worker, at(5))))));
        REFUSED(outcome(makeInviteWithdraw(t.org, t.carla.device, at(6), key)), NotAllowed);
        ACCEPTED(makeInviteWithdraw(t.org, t.anna.device, at(6), key));          // an administrator, anybody's
        must(t.org.append(must(makeInviteWithdraw(t.org, t.bram.device, at(6), key))));
        QVERIFY(t.org.state().invite(key)->isWithdrawn && !t.org.state().invite(key)->isOpen(at(6)));
        REFUSED(refusal(t.org, rawOrg(t.org, t.anna.device, at(7), OrgKind::UserAdd, t.joinOf(t.eva, Role::Worker))), LinkExpired);
        REFUSED(refusal(t.org, rawOrg(t.org, t.eva.device, at(7), OrgKind::UserAdd, t.joinOf(t.eva, Role::Worker))), LinkExpired);
        REFUSED(outcome(makeInviteWithdraw(t.org, t.bram.device, at(7), key)), AlreadyExists);
        // Too late for one that was used; and a team lead leaves the administrator's alone.
        REFUSED(outcome(makeInviteWithdraw(t.org, t.anna.device, at(7), inviteKey("carla").publicKey())), LinkUsed);
        Person second("second");
        must(t.org.append(must(makeInvite(t.org, t.anna.device, at(8), t.inviteFor(second, Role::Worker, at(8))))));
        REFUSED(outcome(makeInviteWithdraw(t.org, t.bram.device, at(9), inviteKey("second").publicKey())), NotAllowed);
    }

    void anInviteDiesWithItsInviter()
    {
        Town t;
        must(t.org.append(must(makeInvite(t.org, t.bram.device, at(5), t.inviteFor(t.eva, Role::Worker, at(5))))));
        auto demoted = t.org;
        must(demoted.append(must(makeRoleChange(demoted, t.anna.device, at(6), t.bram.id(), Role::Worker))));
        must(t.org.append(must(makeDeviceRevoke(t.org, t.anna.device, at(6), {t.bram.device.id(), {}}))));
        auto join = t.joinOf(t.eva, Role::Worker);
        REFUSED(refusal(t.org, rawOrg(t.org, t.anna.device, at(7), OrgKind::UserAdd, join)), Revoked);
        REFUSED(refusal(demoted, rawOrg(demoted, t.anna.device, at(7), OrgKind::UserAdd, join)), NotAllowed);
    }

    void aUserAddsOwnDevices()
    {
        Town t;
        auto tablet = deviceOf("tablet");
        auto body = DeviceAdd{t.carla.id(), tablet.publicKeys(), certifyDevice(t.carla.user, t.org.org(), tablet.publicKeys())};
        auto other = t.org;
        ACCEPTED(other.append(must(makeDeviceAdd(other, tablet, at(5), t.carla.user, tablet.publicKeys()))));   // from the kit
        QVERIFY(other.state().isCurrent(tablet.id()));
        REFUSED(refusal(t.org, rawOrg(t.org, t.anna.device, at(5), OrgKind::DeviceAdd, body)), NotAllowed);
        body.certificate = certifyDevice(t.dirk.user, t.org.org(), tablet.publicKeys());
        REFUSED(refusal(t.org, rawOrg(t.org, t.carla.device, at(5), OrgKind::DeviceAdd, body)), BadSignature);
        body.certificate = certifyDevice(t.carla.user, named<OrgId>("elsewhere"), tablet.publicKeys());
        REFUSED(refusal(t.org, rawOrg(t.org, t.carla.device, at(5), OrgKind::DeviceAdd, body)), BadSignature);
        ACCEPTED(t.org.append(must(makeDeviceAdd(t.org, t.carla.device, at(5), t.carla.user, tablet.publicKeys()))));
        REFUSED(outcome(makeDeviceAdd(t.org, t.carla.device, at(5), t.carla.user, tablet.publicKeys())), AlreadyExists);
        QVERIFY(must(t.org.state().userOf(tablet.id())) == t.carla.id());
    }

    void aRevokedDeviceDoesNothingMore()
    {
        Town t;
        REFUSED(outcome(makeDeviceRevoke(t.org, t.carla.device, at(5), {t.dirk.device.id(), {}})), NotAllowed);
        SpaceCutoff cut{t.space, {named<AuthorId>("a"), 3, named<Hash32>("h")}};
        must(t.org.append(must(makeDeviceRevoke(t.org, t.carla.device, at(5), {t.carla.device.id(), {cut}}))));   // her own
        QVERIFY(t.org.state().cutoff(t.space, cut.cutoff.author, t.carla.id())->batchNo == 3);
        QVERIFY(!t.org.state().cutoff(t.space, cut.cutoff.author, t.dirk.id()));
        auto tablet = deviceOf("tablet");
        REFUSED(outcome(makeDeviceAdd(t.org, t.carla.device, at(6), t.carla.user, tablet.publicKeys())), Revoked);
        REFUSED(outcome(makeDeviceRevoke(t.org, t.anna.device, at(6), {t.carla.device.id(), {}})), Revoked);
        ACCEPTED(makeDeviceAdd(t.org, tablet, at(6), t.carla.user, tablet.publicKeys()));
    }

    void aCutoffNeverRises()
    {
        Town t;
        SpaceCutoff cut{t.space, {named<AuthorId>("a"), 3, named<Hash32>("h")}};
        must(t.org.append(must(makeDeviceRevoke(t.org, t.anna.device, at(5), {t.carla.device.id(), {cut}}))));
        cut.cutoff.batchNo = 9;
        must(t.org.append(must(makeUserRevoke(t.org, t.anna.device, at(5), {t.carla.id(), {cut}}))));
        QCOMPARE(t.org.state().cutoff(t.space, cut.cutoff.author, t.carla.id())->batchNo, 3u);
    }

    void aRevokedUserDoesNothingMore()
    {
        Town t;
        REFUSED(outcome(makeUserRevoke(t.org, t.bram.device, at(5), {t.dirk.id(), {}})), NotAllowed);
        must(t.org.append(must(makeUserRevoke(t.org, t.anna.device, at(5), {t.bram.id(), {}}))));
        REFUSED(outcome(makeInvite(t.org, t.bram.device, at(6), t.inviteFor(t.eva, Role::Worker, at(6)))), Revoked);
        auto tablet = deviceOf("tablet");
        REFUSED(outcome(makeDeviceAdd(t.org, tablet, at(6), t.bram.user, tablet.publicKeys())), Revoked);
        REFUSED(outcome(makeUserRevoke(t.org, t.anna.device, at(6), {t.bram.id(), {}})), Revoked);
        REFUSED(outcome(makeUserRevoke(t.org, t.anna.device, at(6), {t.eva.id(), {}})), NotFound);
    }

    void theLastAdminStays()
    {
        Town t;
        REFUSED(outcome(makeUserRevoke(t.org, t.anna.device, at(5), {t.anna.id(), {}})), NotAllowed);
        REFUSED(outcome(makeRoleChange(t.org, t.anna.device, at(5), t.anna.id(), Role::Worker)), NotAllowed);
        REFUSED(outcome(makeDeviceRevoke(t.org, t.anna.device, at(5), {t.anna.device.id(), {}})), NotAllowed);
        must(t.org.append(must(makeRoleChange(t.org, t.anna.device, at(5), t.bram.id(), Role::ApplicationAdmin))));
        ACCEPTED(t.org.append(must(makeUserRevoke(t.org, t.bram.device, at(6), {t.anna.id(), {}}))));
        REFUSED(outcome(makeRoleChange(t.org, t.bram.device, at(7), t.bram.id(), Role::Worker)), NotAllowed);
    }

    void rolesAndWipesAreForAdmins()
    {
        Town t;
        REFUSED(outcome(makeRoleChange(t.org, t.bram.device, at(5), t.bram.id(), Role::ApplicationAdmin)), NotAllowed);
        REFUSED(outcome(makeRoleChange(t.org, t.anna.device, at(5), t.bram.id(), Role::TeamLead)), AlreadyExists);
        REFUSED(outcome(makeWipe(t.org, t.bram.device, at(5), t.dirk.device.id())), NotAllowed);
        ACCEPTED(t.org.append(must(makeWipe(t.org, t.anna.device, at(5), t.dirk.device.id()))));
        QVERIFY(t.org.state().device(t.dirk.device.id())->isWipeOrdered);
        REFUSED(outcome(makeWipe(t.org, t.anna.device, at(5), t.eva.device.id())), NotFound);
    }

    void strangersAndFormerPeopleAreNamed()
    {
        Town t;
        auto tablet = deviceOf("tablet");
        REFUSED(outcome(makeDeviceAdd(t.org, tablet, at(5), t.eva.user, tablet.publicKeys())), NotFound);
        REFUSED(outcome(makeDeviceRevoke(t.org, t.anna.device, at(5), {tablet.id(), {}})), NotFound);
        REFUSED(outcome(makeRoleChange(t.org, t.anna.device, at(5), t.eva.id(), Role::TeamLead)), NotFound);
        must(t.org.append(must(makeUserRevoke(t.org, t.anna.device, at(5), {t.dirk.id(), {}}))));
        REFUSED(outcome(makeRoleChange(t.org, t.anna.device, at(6), t.dirk.id(), Role::TeamLead)), Revoked);
        must(t.org.append(must(makeWipe(t.org, t.anna.device, at(6), t.dirk.device.id()))));
        REFUSED(outcome(makeWipe(t.org, t.anna.device, at(6), t.dirk.device.id())), AlreadyExists);
    }

    void devicesOfAUserAreCounted()
    {
        Town t;
        for (int i = 1; i < 32; ++i)
            must(t.org.append(must(makeDeviceAdd(t.org, t.carla.device, at(5), t.carla.user, deviceOf("d" + std::to_string(i)).publicKeys()))));
        auto more = deviceOf("more");
        REFUSED(outcome(makeDeviceAdd(t.org, t.carla.device, at(5), t.carla.user, more.publicKeys())), TooLarge);
        must(t.org.append(must(makeDeviceRevoke(t.org, t.carla.device, at(5), {deviceOf("d1").id(), {}}))));
        ACCEPTED(makeDeviceAdd(t.org, t.carla.device, at(5), t.carla.user, more.publicKeys()));
    }

    void policyNeedsTwoAdminsOnceThereAreTwo()
    {
        Town t;
        Policy p;
        p.leaseDays = 60;
        REFUSED(outcome(makePolicyChange(t.org, t.bram.device, at(5), p)), NotAllowed);
        ACCEPTED(t.org.append(must(makePolicyChange(t.org, t.anna.device, at(5), p))));
        QCOMPARE(t.org.state().policy.leaseDays, std::uint16_t(60));
        must(t.org.append(must(makeRoleChange(t.org, t.anna.device, at(6), t.bram.id(), Role::ApplicationAdmin))));
        p.leaseDays = 61;
        REFUSED(outcome(makePolicyChange(t.org, t.anna.device, at(7), p)), NotAllowed);
        REFUSED(outcome(makePolicyChange(t.org, t.anna.device, at(7), p, signPolicy(t.org, t.anna.device, p))), NotAllowed);
        REFUSED(outcome(makePolicyChange(t.org, t.anna.device, at(7), p, signPolicy(t.org, t.carla.device, p))), NotAllowed);
        auto second = signPolicy(t.org, t.bram.device, p);
        auto other = p;
        other.leaseDays = 62;
        REFUSED(outcome(makePolicyChange(t.org, t.anna.device, at(7), other, second)), BadSignature);
        ACCEPTED(t.org.append(must(makePolicyChange(t.org, t.anna.device, at(7), p, second))));
        REFUSED(outcome(makePolicyChange(t.org, t.anna.device, at(8), p, second)), BadSignature);   // not again, elsewhere
    }

    void policyStaysWithinItsBounds()
    {
        Town t;
        auto with = [&](auto change) {
            Policy p;
            change(p);
            return outcome(makePolicyChange(t.org, t.anna.device, at(5), p));
        };
        REFUSED(with([](Policy& p) { p.leaseDays = 6; }), Malformed);
        REFUSED(with([](Policy& p) { p.leaseDays = 91; }), Malformed);
        REFUSED(with([](Policy& p) { p.url = "https://x"; }), Malformed);
        REFUSED(with([](Policy& p) { p.serverIdentity = named<SignPublicKey>("s"); }), Malformed);
        REFUSED(with([](Policy& p) { p.url = "https://x y"; p.serverIdentity = named<SignPublicKey>("s"); }), Malformed);
        REFUSED(with([](Policy& p) { p.url = std::string(513, 'x'); p.serverIdentity = named<SignPublicKey>("s"); }), TooLarge);
        QCOMPARE(with([](Policy& p) { p.url = "https://x"; p.serverIdentity = named<SignPublicKey>("s"); }), QStringLiteral("OK"));
    }

    void entriesContinueTheHead()
    {
        Town t;
        auto e = must(makeWipe(t.org, t.anna.device, at(5), t.dirk.device.id()));
        auto with = [&](auto change) {
            auto x = e;
            change(x);
            signEntry(x, t.anna.device.sign);
            return refusal(t.org, x);
        };
        REFUSED(with([](Entry& x) { ++x.index; }), LogConflict);
        REFUSED(with([](Entry& x) { x.prev = named<Hash32>("p"); }), LogConflict);
        REFUSED(with([](Entry& x) { x.orgHead = named<Hash32>("p"); }), Malformed);
        REFUSED(with([](Entry& x) { x.logKind = LogKind::Space; }), Malformed);
        REFUSED(with([](Entry& x) { x.log = named<LogId>("p"); }), LinkForeign);
        REFUSED(with([](Entry& x) { x.time = WallTime(Millis(-1)); }), Malformed);
        REFUSED(with([](Entry& x) { x.kind = 14; }), NewerVersion);
        REFUSED(with([](Entry& x) { x.kind = 0; }), NewerVersion);
        REFUSED(with([](Entry& x) { x.kind = 1; }), NotAllowed);
        REFUSED(with([](Entry& x) { x.body.push_back(0); }), Malformed);
        REFUSED(with([](Entry& x) { x.body.resize(70000); }), TooLarge);
        QCOMPARE(refusal(t.org, e), QStringLiteral("OK"));
        REFUSED(refusal(t.org, e), LogConflict);                                                    // replayed
        REFUSED(refusal(t.org, t.org.entry(1)), LogConflict);
    }

    void aForeignOrganisationIsRefused()
    {
        Town t, other("elsewhere");
        REFUSED(refusal(t.org, must(makeWipe(other.org, other.anna.device, at(5), other.dirk.device.id()))), LinkForeign);
        REFUSED(refusal(t.org, other.org.entry(1)), LinkForeign);
    }
};

QTEST_APPLESS_MAIN(OrgLogTest)
#include "OrgLogTest.moc"
