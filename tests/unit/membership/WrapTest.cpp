// SPDX-License-Identifier: EUPL-1.2
#include "tests/unit/membership/Town.h"

using namespace aanzet;
using namespace aanzet::membership;

class WrapTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QVERIFY(crypto::init()); }

    void membersOpenTheirKeys()
    {
        Town t;
        auto log = t.household();
        auto next = SpaceKey::random();
        must(log.append(t.org, must(makeRotate(t.org, log, t.dirk.device, at(11), t.keys, next, {}))));
        SpaceKeys dirk;
        ACCEPTED(dirk.openAll(t.org.org(), log.state(), t.dirk.id(), t.dirk.user.box));
        QCOMPARE(dirk.size(), 2u);
        QVERIFY(equal(dirk.epoch(1)->view(), next.view()));
        QVERIFY(equal(dirk.fid()->view(), t.keys.fid()->view()));
        QVERIFY(dirk.matches(t.org.org(), log.state()));
        REFUSED(outcome(dirk.openAll(t.org.org(), log.state(), t.bram.id(), t.bram.user.box)), NotAllowed);
        // a later member gets every epoch in one wrap
        REFUSED(outcome(makeGrant(t.org, log, t.carla.device, at(12), t.keys, {t.bram.id(), Right::Read, {}})), StaleEpoch);
        must(log.append(t.org, must(makeGrant(t.org, log, t.carla.device, at(12), dirk, {t.bram.id(), Right::Read, {}}))));
        SpaceKeys bram;
        ACCEPTED(bram.openAll(t.org.org(), log.state(), t.bram.id(), t.bram.user.box));
        QCOMPARE(bram.size(), 2u);
        QCOMPARE(*bram.newestEpoch(), 1u);
    }

    void aWrapOfAnotherPlaceIsRefused()
    {
        Town t;
        auto log = t.household();
        auto& box = t.dirk.user.box;
        auto attempt = [&](const OrgId& org, const SpaceId& space, const UserId& who, std::uint32_t first, std::uint32_t count) {
            SpaceKeys from = t.keys.copy(), to;
            for (std::uint32_t e = 1; e < 4; ++e) from.add(e, SpaceKey::random());
            auto wrap = must(makeWrap(org, space, who, box.publicKey(), from, first, count));
            auto s = to.open(t.org.org(), log.state(), t.dirk.id(), box, wrap);
            return to.size() && !s.ok() ? QStringLiteral("TAKEN") : outcome(s);
        };
        QCOMPARE(attempt(t.org.org(), t.space, t.dirk.id(), 0, 1), QStringLiteral("OK"));
        REFUSED(attempt(named<OrgId>("x"), t.space, t.dirk.id(), 0, 1), CorruptData);
        REFUSED(attempt(t.org.org(), named<SpaceId>("x"), t.dirk.id(), 0, 1), CorruptData);
        REFUSED(attempt(t.org.org(), t.space, t.carla.id(), 0, 1), CorruptData);
        REFUSED(attempt(t.org.org(), t.space, t.dirk.id(), 0, 2), CorruptData);     // an epoch the log does not have
        REFUSED(attempt(t.org.org(), t.space, t.dirk.id(), 1, 1), CorruptData);
        SpaceKeys to;
        auto wrap = must(makeWrap(t.org.org(), t.space, t.dirk.id(), box.publicKey(), t.keys, 0, 1));
        REFUSED(outcome(to.open(t.org.org(), log.state(), t.dirk.id(), t.carla.user.box, wrap)), CorruptData);
        for (std::size_t i = 0; i < wrap.size(); ++i) {
            auto x = wrap;
            x[i] ^= 1;
            QVERIFY(!to.open(t.org.org(), log.state(), t.dirk.id(), box, x));
            QVERIFY(!to.open(t.org.org(), log.state(), t.dirk.id(), box, ByteView(wrap).first(i)));
        }
        QCOMPARE(to.size(), 0u);
    }

    void aKeyThatWasNotCommittedIsRefused()
    {
        Town t;
        auto log = t.household();
        auto& box = t.dirk.user.box;
        auto attempt = [&](SpaceKeys from) {
            SpaceKeys to;
            auto wrap = must(makeWrap(t.org.org(), t.space, t.dirk.id(), box.publicKey(), from, 0, 1));
            auto s = to.open(t.org.org(), log.state(), t.dirk.id(), box, wrap);
            return to.size() || to.fid() ? QStringLiteral("TAKEN") : outcome(s);
        };
        auto from = t.keys.copy();
        from.add(0, SpaceKey::random());
        REFUSED(attempt(std::move(from)), BadSignature);
        from = t.keys.copy();
        from.setFid(FidKey::random());
        REFUSED(attempt(from.copy()), BadSignature);
        QVERIFY(!from.matches(t.org.org(), log.state()));
    }

    void commitmentsDifferByPlaceAndEpoch()
    {
        auto org = named<OrgId>("o");
        auto space = named<SpaceId>("s");
        auto key = SpaceKey::random();
        auto c = keyCommitment(org, space, 0, key.view());
        QVERIFY(c != keyCommitment(org, space, 1, key.view()));
        QVERIFY(c != keyCommitment(named<OrgId>("p"), space, 0, key.view()));
        QVERIFY(c != keyCommitment(org, named<SpaceId>("t"), 0, key.view()));
    }

    void theKindOpensInItsPlaceOnly()
    {
        auto org = named<OrgId>("o");
        auto space = named<SpaceId>("s"), related = named<SpaceId>("r");
        auto key = SpaceKey::random();
        auto sealed = sealKind(org, space, key, SpaceKind::Dossier, related);
        QCOMPARE(sealed.size(), sealKind(org, space, key, SpaceKind::Audit).size());
        auto kind = must(openKind(org, space, key, sealed));
        QCOMPARE(kind.kind, std::uint8_t(SpaceKind::Dossier));
        QVERIFY(kind.related == related);
        REFUSED(outcome(openKind(org, related, key, sealed)), CorruptData);
        REFUSED(outcome(openKind(related == space ? org : named<OrgId>("p"), space, key, sealed)), CorruptData);
        REFUSED(outcome(openKind(org, space, SpaceKey::random(), sealed)), CorruptData);
        for (std::size_t i = 0; i < sealed.size(); ++i) {
            auto x = sealed;
            x[i] ^= 1;
            QVERIFY(!openKind(org, space, key, x));
            QVERIFY(!openKind(org, space, key, ByteView(sealed).first(i)));
        }
    }

    void manyEpochsTakeSeveralWraps()
    {
        auto keys = SpaceKeys::generate();
        for (std::uint32_t e = 1; e <= kMaxWrapEpochs; ++e) keys.add(e, SpaceKey::random());
        auto box = crypto::BoxKey::generate();
        auto wraps = must(makeWraps(named<OrgId>("o"), named<SpaceId>("s"), named<UserId>("u"), box.publicKey(), keys));
        QCOMPARE(wraps.size(), 2u);
        QVERIFY(wraps[0].size() <= kMaxWrapBytes);
        keys = SpaceKeys::generate();
        keys.add(2, SpaceKey::random());
        REFUSED(outcome(makeWraps(named<OrgId>("o"), named<SpaceId>("s"), named<UserId>("u"), box.publicKey(), keys)), NotFound);
    }
};

QTEST_APPLESS_MAIN(WrapTest)
#include "WrapTest.moc"
