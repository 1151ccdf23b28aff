// SPDX-License-Identifier: EUPL-1.2
#include "shared/membership/Custody.h"
#include "shared/membership/KitBox.h"
#include "shared/membership/UserKeyBox.h"
#include "tests/unit/membership/Town.h"

using namespace aanzet;
using namespace aanzet::membership;

// Losing a device, the organisation's key on paper, and who takes whose place.
class TrustTest : public QObject
{
    Q_OBJECT

    static Rekey rekeyOf(const Town& t, const Person& p, const crypto::BoxKey& box, std::vector<const DeviceKeys*> devices)
    {
        UserSecrets s{p.user.copy(), {}};
        s.laterBoxes.push_back(box.copy());
        Rekey r{p.id(), box.publicKey(), {}};
        for (auto* d : devices) r.keys.push_back({d->id(), must(sealUserSecrets(t.org.org(), d->publicKeys(), s))});
        std::sort(r.keys.begin(), r.keys.end(), [](auto& a, auto& b) { return a.device < b.device; });
        return r;
    }
    static void rotate(const OrgLog& org, SpaceLog& log, SpaceKeys& keys, const Person& by, WallTime now)
    {
        auto next = SpaceKey::random();
        auto e = must(makeRotate(org, log, by.device, now, keys, next, {}));
        must(log.append(org, e));
        keys.add(log.state().epoch, std::move(next));
    }

private Q_SLOTS:
    void initTestCase() { QVERIFY(crypto::init()); }

    void keysOfAPersonOpenOnThatDeviceAlone()
    {
        Town t;
        UserSecrets s{t.carla.user.copy(), {}};
        s.laterBoxes.push_back(crypto::BoxKey::generate());
        auto sealed = must(sealUserSecrets(t.org.org(), t.carla.device.publicKeys(), s));
        auto back = must(openUserSecrets(t.org.org(), t.carla.device, t.carla.id(), sealed));
        QVERIFY(back.user.id() == t.carla.id());
        QVERIFY(back.box().publicKey() == s.laterBoxes[0].publicKey());
        REFUSED(outcome(openUserSecrets(t.org.org(), t.dirk.device, t.carla.id(), sealed)), CorruptData);
        REFUSED(outcome(openUserSecrets(t.org.org(), t.carla.device, t.dirk.id(), sealed)), CorruptData);
        REFUSED(outcome(openUserSecrets(named<OrgId>("other"), t.carla.device, t.carla.id(), sealed)), CorruptData);
        for (std::size_t i = 0; i < sealed.size(); ++i) {
            auto bad = sealed;
            bad[i] ^= 1;
            QVERIFY(!openUserSecrets(t.org.org(), t.carla.device, t.carla.id(), bad));
        }
    }

    void aLostDeviceMakesItsPersonReceiveUnderANewKey()
    {
        Town t;
        auto tablet = deviceOf("carla's tablet");
        must(t.org.append(must(makeDeviceAdd(t.org, t.carla.device, at(5), t.carla.user, tablet.publicKeys()))));
        auto log = t.household();
        QVERIFY(!t.org.state().mustRekey(t.carla.id()));
        must(t.org.append(must(makeDeviceRevoke(t.org, t.anna.device, at(20), {tablet.id(), {}}))));
        QVERIFY(t.org.state().mustRekey(t.carla.id()));
        QVERIFY(!log.state().mustRotate(t.org.state()));

        auto box = crypto::BoxKey::generate();
        auto body = rekeyOf(t, t.carla, box, {&t.carla.device});
        // by nobody else, not under a used key, and no own device is left out or let in
        REFUSED(refusal(t.org, rawOrg(t.org, t.anna.device, at(21), OrgKind::Rekey, body)), NotAllowed);
        REFUSED(refusal(t.org, rawOrg(t.org, tablet, at(21), OrgKind::Rekey, body)), Revoked);
        REFUSED(refusal(t.org, rawOrg(t.org, t.carla.device, at(21), OrgKind::Rekey, rekeyOf(t, t.carla, t.carla.user.box, {&t.carla.device}))), AlreadyExists);
        REFUSED(refusal(t.org, rawOrg(t.org, t.carla.device, at(21), OrgKind::Rekey, rekeyOf(t, t.carla, t.dirk.user.box, {&t.carla.device}))), AlreadyExists);
        REFUSED(refusal(t.org, rawOrg(t.org, t.carla.device, at(21), OrgKind::Rekey, rekeyOf(t, t.carla, box, {}))), NotAllowed);
        REFUSED(refusal(t.org, rawOrg(t.org, t.carla.device, at(21), OrgKind::Rekey, rekeyOf(t, t.carla, box, {&t.carla.device, &tablet}))), NotAllowed);
        must(t.org.append(must(makeRekey(t.org, t.carla.device, at(21), body))));
        QVERIFY(!t.org.state().mustRekey(t.carla.id()));
        QVERIFY(log.state().mustRotate(t.org.state()));
        QVERIFY(log.state().hasChangedKey(t.carla.id(), t.org.state()));
        QVERIFY(!log.state().hasChangedKey(t.dirk.id(), t.org.state()));

        auto keys = t.keys.copy();
        rotate(t.org, log, keys, t.dirk, at(30));
        QVERIFY(!log.state().mustRotate(t.org.state()));
        // What the lost device knows opens no later epoch; the new key alone opens every one.
        SpaceKeys lost, kept;
        (void)lost.openAll(t.org.org(), log.state(), t.carla.id(), t.carla.user.box);
        QVERIFY(!lost.epoch(1));
        (void)kept.openAll(t.org.org(), log.state(), t.carla.id(), box);
        QVERIFY(kept.epoch(0) && kept.epoch(1) && kept.fid());
        QVERIFY(kept.matches(t.org.org(), log.state()));
    }

    // Leaving an own device out would lock it out of everything written from then on.
    void aNewKeyGoesToEveryDeviceThatIsLeft()
    {
        Town t;
        auto tablet = deviceOf("carla's tablet"), phone = deviceOf("carla's phone");
        for (auto* d : {&tablet, &phone})
            must(t.org.append(must(makeDeviceAdd(t.org, t.carla.device, at(5), t.carla.user, d->publicKeys()))));
        must(t.org.append(must(makeDeviceRevoke(t.org, t.anna.device, at(20), {tablet.id(), {}}))));
        auto box = crypto::BoxKey::generate();
        for (auto* alone : {&t.carla.device, &phone})
            REFUSED(refusal(t.org, rawOrg(t.org, t.carla.device, at(21), OrgKind::Rekey, rekeyOf(t, t.carla, box, {alone}))), NotAllowed);
        must(t.org.append(must(makeRekey(t.org, phone, at(21), rekeyOf(t, t.carla, box, {&t.carla.device, &phone})))));
        QVERIFY(t.org.state().user(t.carla.id())->box == box.publicKey());
    }

    void aKitKeepsTheKeysOfLaterAndAnOldKitStillReads()
    {
        Town t;
        const auto kit = KitKeys::from(Bytes(16, 7));
        KitContent c{t.org.org(), t.org.genesis(), t.carla.user.copy(), "Carla", "Wijkteam", {}};
        auto old = must(openKit(kit, t.org.org(), t.org.genesis(), must(sealKit(kit, c))));
        QVERIFY(old.laterBoxes.empty());
        for (int i = 0; i < 10; ++i) c.laterBoxes.push_back(crypto::BoxKey::generate());
        auto box = must(sealKit(kit, c));
        QCOMPARE(box.size(), kKitBoxBytes);
        auto back = must(openKit(kit, t.org.org(), t.org.genesis(), box));
        QCOMPARE(back.laterBoxes.size(), kMaxKitBoxes);
        QVERIFY(back.laterBoxes.back().publicKey() == c.laterBoxes.back().publicKey());
        QVERIFY(back.laterBoxes.front().publicKey() == c.laterBoxes[2].publicKey());
    }

    void anyTwoPapersOpenTheOrganisationsKeyAndOneAloneDoesNot()
    {
        const auto org = named<OrgId>("town");
        auto c = makeCeremony(org);
        for (std::size_t i = 0; i < kPapers; ++i)
            for (std::size_t j = 0; j < kPapers; ++j) {
                auto opened = openCustody(org, c.custody, c.papers[i].view(), c.papers[j].view());
                if (i == j) {
                    REFUSED(outcome(opened), CorruptData);
                } else {
                    ACCEPTED(opened);
                    QVERIFY(opened->box.publicKey() == c.custody.box);
                    QVERIFY(opened->sign.publicKey() == c.custody.sign);
                }
            }
        auto other = makeCeremony(org);
        REFUSED(outcome(openCustody(org, c.custody, c.papers[0].view(), other.papers[1].view())), CorruptData);
        REFUSED(outcome(openCustody(named<OrgId>("elsewhere"), c.custody, c.papers[0].view(), c.papers[1].view())), CorruptData);
        REFUSED(outcome(openCustody(org, c.custody, c.papers[0].view(), Bytes(16, 0))), CorruptData);
        REFUSED(outcome(openCustody(org, c.custody, c.papers[0].view(), {})), Malformed);
        for (std::size_t n = 0; n < kCustodyWraps; ++n)
            for (std::size_t i = 0; i < kCustodyWrapBytes; ++i) {
                auto bad = c.custody;
                bad.wraps[n][i] ^= 1;
                auto pair = std::array<std::pair<int, int>, 3>{{{0, 1}, {0, 2}, {1, 2}}}[n];
                QVERIFY(!openCustody(org, bad, c.papers[std::size_t(pair.first)].view(), c.papers[std::size_t(pair.second)].view()));
            }
    }

    // The keys behind a given root, found with Python's hashlib and cryptography.
    void theOrganisationsKeyIsWhatTheFormatSays()
    {
        const auto key = OrganisationKey::from(Bytes(32, 0x42));
        QCOMPARE(QString::fromStdString(key.box.publicKey().hex()), QStringLiteral("3f4699ae1ef18b5480113a4e07cb06d197d0944c63154990850c2171e8a08a06"));
        QCOMPARE(QString::fromStdString(key.sign.publicKey().hex()), QStringLiteral("5f4ff1b6fcdda1fc84e4259ae68d091f3c7f5f90b5f424ed0cea2bdb4e48c56a"));
        QVERIFY(!OrganisationKey::from(Bytes(31, 1)).box.isSet());
    }

    void theOrganisationsKeyIsNamedByTwoAdminsOnceThereAreTwo()
    {
        Town t;
        auto c = makeCeremony(t.org.org());
        REFUSED(refusal(t.org, rawOrg(t.org, t.bram.device, at(5), OrgKind::Custody, c.custody)), NotAllowed);
        must(t.org.append(must(makeRoleChange(t.org, t.anna.device, at(4), t.bram.id(), Role::ApplicationAdmin))));
        REFUSED(refusal(t.org, rawOrg(t.org, t.anna.device, at(5), OrgKind::Custody, c.custody)), NotAllowed);
        auto signedBy = [&](const Person& p, const Custody& what) {
            auto b = what;
            b.secondDevice = p.device.id();
            b.secondSignature = p.device.sign.sign(custodyStatement(t.org.org(), t.org.size(), t.org.head(), what));
            return b;
        };
        REFUSED(refusal(t.org, rawOrg(t.org, t.anna.device, at(5), OrgKind::Custody, signedBy(t.anna, c.custody))), NotAllowed);
        auto other = makeCeremony(t.org.org());
        auto stolen = signedBy(t.bram, other.custody);
        stolen.box = c.custody.box;
        REFUSED(refusal(t.org, rawOrg(t.org, t.anna.device, at(5), OrgKind::Custody, stolen)), BadSignature);
        must(t.org.append(must(makeCustody(t.org, t.anna.device, at(5), signedBy(t.bram, c.custody)))));
        QVERIFY(t.org.state().policy.recovery == c.custody.box);
        REFUSED(refusal(t.org, rawOrg(t.org, t.anna.device, at(6), OrgKind::Custody, signedBy(t.bram, c.custody))), AlreadyExists);
        // Every new space is sealed to it, and a space of before by whoever manages it.
        auto old = Town("other").household();
        auto e = must(makeCreate(t.org, t.carla.device, at(10), t.space, t.keys, SpaceKind::Client));
        auto log = must(SpaceLog::fromCreate(t.org, e));
        QVERIFY(log.state().recoveryBox == c.custody.box);
    }

    void whoComesBackWithTwoPapersTakesTheirPlaceAndNothingElse()
    {
        Town t;
        auto c = makeCeremony(t.org.org());
        must(t.org.append(must(makeCustody(t.org, t.anna.device, at(5), c.custody))));
        auto e = must(makeCreate(t.org, t.carla.device, at(10), t.space, t.keys, SpaceKind::Client));
        auto log = must(SpaceLog::fromCreate(t.org, e));   // carla alone
        auto keys = t.keys.copy();
        rotate(t.org, log, keys, t.carla, at(11));
        t.join(t.eva, Role::Worker, at(20));
        auto key = must(openCustody(t.org.org(), c.custody, c.papers[2].view(), c.papers[0].view()));

        // not with another key, not for somebody else
        REFUSED(outcome(makeSuccession(t.org, t.eva.device, at(21), crypto::SigningKey::generate(), t.carla.id(), t.eva.id())), BadSignature);
        REFUSED(outcome(makeSuccession(t.org, t.anna.device, at(21), key.sign, t.carla.id(), t.eva.id())), NotAllowed);
        // before it, eva can grant herself nothing
        SpaceKeys opened;
        for (auto& w : *log.state().recoveryWraps) ACCEPTED(opened.open(t.org.org(), log.state(), {}, key.box, *w));
        QVERIFY(opened.epoch(0) && opened.epoch(1));
        REFUSED(outcome(makeGrant(t.org, log, t.eva.device, at(21), opened, {t.eva.id(), Right::Manage, {}})), NotAllowed);

        must(t.org.append(must(makeSuccession(t.org, t.eva.device, at(22), key.sign, t.carla.id(), t.eva.id()))));
        QVERIFY(!t.org.state().isCurrent(t.carla.id()));
        QVERIFY(t.org.state().user(t.eva.id())->predecessor == t.carla.id());
        REFUSED(outcome(makeSuccession(t.org, t.eva.device, at(23), key.sign, t.dirk.id(), t.eva.id())), AlreadyExists);
        // the same place: not more, not for somebody else
        REFUSED(outcome(makeGrant(t.org, log, t.eva.device, at(24), opened, {t.eva.id(), Right::Read, {}})), NotAllowed);
        REFUSED(outcome(makeGrant(t.org, log, t.eva.device, at(24), opened, {t.dirk.id(), Right::Manage, {}})), NotAllowed);
        REFUSED(outcome(makeGrant(t.org, log, t.dirk.device, at(24), opened, {t.dirk.id(), Right::Manage, {}})), NotAllowed);
        must(log.append(t.org, must(makeGrant(t.org, log, t.eva.device, at(24), opened, {t.eva.id(), Right::Manage, {}}))));
        QVERIFY(log.state().manages(t.eva.id()));
        QVERIFY(log.state().mustRotate(t.org.state()));   // carla's lost keys open nothing of what comes
    }

    void aReaderWhoComesBackDoesNotManage()
    {
        Town t;
        auto c = makeCeremony(t.org.org());
        must(t.org.append(must(makeCustody(t.org, t.anna.device, at(5), c.custody))));
        auto e = must(makeCreate(t.org, t.carla.device, at(10), t.space, t.keys, SpaceKind::Client, {{t.dirk.id(), Right::Read, at(9000)}}));
        auto log = must(SpaceLog::fromCreate(t.org, e));
        t.join(t.eva, Role::Worker, at(20));
        auto key = must(openCustody(t.org.org(), c.custody, c.papers[0].view(), c.papers[1].view()));
        must(t.org.append(must(makeSuccession(t.org, t.eva.device, at(22), key.sign, t.dirk.id(), t.eva.id()))));
        REFUSED(outcome(makeGrant(t.org, log, t.eva.device, at(24), t.keys, {t.eva.id(), Right::Write, at(9000)})), NotAllowed);
        REFUSED(outcome(makeGrant(t.org, log, t.eva.device, at(24), t.keys, {t.eva.id(), Right::Read, {}})), NotAllowed);
        ACCEPTED(makeGrant(t.org, log, t.eva.device, at(24), t.keys, {t.eva.id(), Right::Read, at(9000)}));
    }

    void everyBodyHasOneForm()
    {
        Town t;
        auto c = makeCeremony(t.org.org());
        const auto custody = encodeBody(c.custody);
        const auto rekey = encodeBody(rekeyOf(t, t.carla, crypto::BoxKey::generate(), {&t.carla.device, &t.dirk.device}));
        const auto succession = encodeBody(Succession{t.carla.id(), t.eva.id(), {}});
        auto checkAll = [](const Bytes& b, auto decode) {
            ACCEPTED(decode(b));
            QVERIFY(encodeBody(*decode(b)) == b);
            for (std::size_t n = 0; n < b.size(); ++n) QVERIFY(!decode(ByteView(b).first(n)));
            auto longer = b;
            longer.push_back(0);
            QVERIFY(!decode(longer));
        };
        checkAll(custody, [](ByteView v) { return decodeCustody(v); });
        checkAll(rekey, [](ByteView v) { return decodeRekey(v); });
        checkAll(succession, [](ByteView v) { return decodeSuccession(v); });
        auto swapped = must(decodeRekey(rekey));
        std::swap(swapped.keys[0], swapped.keys[1]);
        REFUSED(outcome(decodeRekey(encodeBody(swapped))), Malformed);
    }
};

QTEST_APPLESS_MAIN(TrustTest)
#include "TrustTest.moc"
