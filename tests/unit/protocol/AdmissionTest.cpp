// SPDX-License-Identifier: EUPL-1.2
#include "shared/protocol/Admission.h"
#include "tests/unit/membership/Town.h"

using namespace aanzet;
using namespace aanzet::membership;
using record::Batch;
using record::ChainHead;

// May this author write this batch? Each ground for refusal alone, and what stays welcome beside it.
class AdmissionTest : public QObject
{
    Q_OBJECT

    // Carla's space with Dirk as second writer; a batch by Dirk that is right in everything.
    struct Case {
        Town town;
        SpaceLog space = town.household();
        SpaceKeys keys = town.keys.copy();

        Batch batch(const DeviceKeys& device, std::uint64_t number = 1) const
        {
            Batch b;
            b.device = device.id();
            b.salt.b.fill(9);
            b.author = record::authorId(town.org.org(), b.device, b.salt);
            b.epoch = space.state().epoch;
            b.number = number;
            b.firstSeq = number;
            b.orgHead = town.org.head();
            b.spaceHead = space.head();
            record::Operation op;
            op.author = b.author;
            op.epoch = b.epoch;
            op.seq = op.lamport = number;
            b.operations = {op};
            sign(b, device);
            return b;
        }
        Batch byDirk(std::uint64_t number = 1) const { return batch(town.dirk.device, number); }
        void sign(Batch& b, const DeviceKeys& device) const { b.sign(town.org.org(), space.space(), device.sign); }
        ChainHead headOf(const Batch& b) const
        {
            return {b.number, b.hash(town.org.org(), space.space()), b.lastSeq(), b.number, b.device, b.orgHead, b.spaceHead};
        }
        Cutoff cutoffOf(const Batch& b) const { return {b.author, b.number, b.hash(town.org.org(), space.space())}; }
        QString admitted(const Batch& b, const std::optional<ChainHead>& previous = {}, std::optional<WallTime> now = {}) const
        {
            return outcome(protocol::admit(b, town.org, space, previous, now));
        }
        void rotate(WallTime now, const std::vector<Cutoff>& cutoffs = {})
        {
            auto next = SpaceKey::from(seedOf("next" + std::to_string(space.state().epoch)).view());
            auto e = must(makeRotate(town.org, space, town.carla.device, now, keys, *next, cutoffs));
            must(space.append(town.org, e));
            keys.add(space.state().epoch, std::move(*next));
        }
        void revokeDirk(WallTime now, const std::vector<Cutoff>& cutoffs)
        {
            must(space.append(town.org, must(makeRevoke(town.org, space, town.carla.device, now,
                                                        {town.dirk.id(), RevokeReason::Removed, Right::Read, cutoffs}))));
        }
    };

private Q_SLOTS:
    void initTestCase() { QVERIFY(crypto::init()); }

    void aWriterIsAdmitted()
    {
        Case c;
        QCOMPARE(c.admitted(c.byDirk()), QStringLiteral("OK"));
        QCOMPARE(c.admitted(c.byDirk(), {}, at(20)), QStringLiteral("OK"));
        QCOMPARE(c.admitted(c.batch(c.town.carla.device), {}, at(20)), QStringLiteral("OK"));
    }

    void anAuthorIdThatIsNotOfThisDeviceAndSaltIsRefused()
    {
        Case c;
        for (int part = 0; part < 3; ++part) {
            auto b = c.byDirk();
            if (part == 0) b.author.b[0] ^= 1;
            if (part == 1) b.salt.b[0] ^= 1;
            if (part == 2) b.device = c.town.carla.device.id();
            c.sign(b, c.town.dirk.device);
            REFUSED(c.admitted(b), Malformed);
        }
    }

    void headsThatAreNotHereAreAskedForFirst()
    {
        Case c;
        auto b = c.byDirk();
        b.orgHead.b[0] ^= 1;
        c.sign(b, c.town.dirk.device);
        REFUSED(c.admitted(b), UnknownContext);
        b = c.byDirk();
        b.spaceHead.b[0] ^= 1;
        c.sign(b, c.town.dirk.device);
        REFUSED(c.admitted(b), UnknownContext);
    }

    void headsThatDoNotFitEachOtherAreRefused()
    {
        Case c;
        const auto before = c.town.org.head();
        must(c.town.org.append(must(makeRoleChange(c.town.org, c.town.anna.device, at(11), c.town.bram.id(), Role::Worker))));
        c.rotate(at(12));                       // stands on the newer organisation log
        auto b = c.byDirk();
        QCOMPARE(c.admitted(b), QStringLiteral("OK"));
        b.orgHead = before;
        c.sign(b, c.town.dirk.device);
        REFUSED(c.admitted(b), Malformed);
    }

    void headsNeverGoBackwards()
    {
        Case c;
        const auto old = c.byDirk(2);
        const auto oldSpaceHead = c.space.head();
        must(c.town.org.append(must(makeRoleChange(c.town.org, c.town.anna.device, at(11), c.town.bram.id(), Role::Worker))));
        must(c.space.append(c.town.org, must(makeGrant(c.town.org, c.space, c.town.carla.device, at(12), c.keys, {c.town.bram.id(), Right::Read, {}}))));
        const auto first = c.headOf(c.byDirk(1));
        QCOMPARE(c.admitted(c.byDirk(2), first), QStringLiteral("OK"));
        QCOMPARE(c.admitted(old), QStringLiteral("OK"));            // nothing stood before it
        REFUSED(c.admitted(old, first), Malformed);
        auto b = c.byDirk(2);
        b.spaceHead = oldSpaceHead;
        c.sign(b, c.town.dirk.device);
        REFUSED(c.admitted(b, first), Malformed);
    }

    void theHeadOfTheOrganisationAloneDoesNotGoBackwardsEither()
    {
        Case c;
        const auto old = c.byDirk(2);
        must(c.town.org.append(must(makeRoleChange(c.town.org, c.town.anna.device, at(11), c.town.bram.id(), Role::Worker))));
        QCOMPARE(c.admitted(old), QStringLiteral("OK"));
        REFUSED(c.admitted(old, c.headOf(c.byDirk(1))), Malformed);
    }

    void whoIsNotInTheOrganisationOrTheSpaceMayNotWrite()
    {
        Case c;
        REFUSED(c.admitted(c.batch(c.town.eva.device)), NotAllowed);       // unknown device
        REFUSED(c.admitted(c.batch(c.town.bram.device)), NotAllowed);      // no member
        REFUSED(c.admitted(c.batch(c.town.anna.device)), NotAllowed);      // an admin is no member either
        must(c.space.append(c.town.org, must(makeGrant(c.town.org, c.space, c.town.carla.device, at(12), c.keys, {c.town.bram.id(), Right::Read, {}}))));
        REFUSED(c.admitted(c.batch(c.town.bram.device)), NotAllowed);      // may read
        must(c.space.append(c.town.org, must(makeGrant(c.town.org, c.space, c.town.carla.device, at(13), c.keys, {c.town.bram.id(), Right::Write, {}}))));
        QCOMPARE(c.admitted(c.batch(c.town.bram.device)), QStringLiteral("OK"));
    }

    void whoWasRemovedAtTheNamedHeadMayNotWrite()
    {
        for (bool wholePerson : {false, true}) {
            Case c;
            const auto& admin = c.town.anna.device;
            must(c.town.org.append(wholePerson ? must(makeUserRevoke(c.town.org, admin, at(30), {c.town.dirk.id(), {}}))
                                               : must(makeDeviceRevoke(c.town.org, admin, at(30), {c.town.dirk.device.id(), {}}))));
            REFUSED(c.admitted(c.byDirk()), Revoked);
            REFUSED(c.admitted(c.byDirk(), {}, at(31)), Revoked);
        }
    }

    void theEpochIsThatOfTheNamedHead()
    {
        Case c;
        for (std::uint32_t epoch : {1u, 7u}) {
            auto b = c.byDirk();
            b.epoch = epoch;
            c.sign(b, c.town.dirk.device);
            REFUSED(c.admitted(b), StaleEpoch);
        }
        c.rotate(at(20));
        auto b = c.byDirk();
        QCOMPARE(b.epoch, 1u);
        QCOMPARE(c.admitted(b), QStringLiteral("OK"));
        b.epoch = 0;
        c.sign(b, c.town.dirk.device);
        REFUSED(c.admitted(b), StaleEpoch);
    }

    void everyByteOfTheSignatureCounts()
    {
        Case c;
        auto b = c.byDirk();
        for (auto& byte : b.signature.b) {
            byte ^= 1;
            REFUSED(c.admitted(b), BadSignature);
            byte ^= 1;
        }
        c.sign(b, c.town.carla.device);        // another member's signature is none
        REFUSED(c.admitted(b), BadSignature);
        b = c.byDirk();
        b.sign(named<OrgId>("elsewhere"), c.space.space(), c.town.dirk.device.sign);
        REFUSED(c.admitted(b), BadSignature);
        b.sign(c.town.org.org(), named<SpaceId>("elsewhere"), c.town.dirk.device.sign);
        REFUSED(c.admitted(b), BadSignature);
    }

    void theOldKeyIsGoodForADay()
    {
        Case c;
        const auto late = c.byDirk();
        c.rotate(at(100));
        const auto day = std::chrono::hours(24);
        QCOMPARE(c.admitted(late, {}, at(100) + day), QStringLiteral("OK"));
        REFUSED(c.admitted(late, {}, at(100) + day + Millis(1)), StaleEpoch);
        QCOMPARE(c.admitted(late), QStringLiteral("OK"));          // a device takes what the server took
        c.rotate(at(101));
        REFUSED(c.admitted(late, {}, at(102)), StaleEpoch);         // two epochs behind
    }

    void whatARotationCountedInComesBackAtAnyTime()
    {
        Case c;
        const auto first = c.byDirk(1), second = c.byDirk(2);
        c.rotate(at(100), {c.cutoffOf(first)});
        const auto later = at(100) + std::chrono::days(90);
        QCOMPARE(c.admitted(first, {}, later), QStringLiteral("OK"));
        REFUSED(c.admitted(second, {}, later), StaleEpoch);
        QCOMPARE(c.admitted(second, {}, at(101)), QStringLiteral("OK"));
    }

    void nothingBeyondACutOffOfTheSpaceIsTaken()
    {
        Case c;
        const auto first = c.byDirk(1), second = c.byDirk(2);
        auto other = first;
        other.operations[0].lamport = 7;
        c.sign(other, c.town.dirk.device);
        c.revokeDirk(at(30), {c.cutoffOf(first)});
        QCOMPARE(c.admitted(first), QStringLiteral("OK"));
        QCOMPARE(c.admitted(first, {}, at(31)), QStringLiteral("OK"));
        REFUSED(c.admitted(second), NotAllowed);
        REFUSED(c.admitted(second, {}, at(31)), NotAllowed);
        REFUSED(c.admitted(other), NotAllowed);                    // another batch in the place of the last one
        REFUSED(c.admitted(c.byDirk(2)), NotAllowed);              // at the head where the right is gone
    }

    void nothingBeyondACutOffOfTheOrganisationIsTaken()
    {
        Case c;
        const auto first = c.byDirk(1), second = c.byDirk(2);
        must(c.town.org.append(must(makeUserRevoke(c.town.org, c.town.anna.device, at(30), {c.town.dirk.id(), {{c.space.space(), c.cutoffOf(first)}}}))));
        QCOMPARE(c.admitted(first, {}, at(31)), QStringLiteral("OK"));
        REFUSED(c.admitted(second), NotAllowed);
        REFUSED(c.admitted(second, {}, at(31)), NotAllowed);
    }

    void withoutACutOffTheServerStopsWhoHasNoRightNow()
    {
        Case c;
        const auto b = c.byDirk();
        c.revokeDirk(at(30), {});
        REFUSED(c.admitted(b, {}, at(31)), NotAllowed);
        Case d;
        const auto e = d.byDirk();
        must(d.town.org.append(must(makeDeviceRevoke(d.town.org, d.town.anna.device, at(30), {d.town.dirk.device.id(), {}}))));
        REFUSED(d.admitted(e, {}, at(31)), NotAllowed);
        QCOMPARE(d.admitted(d.batch(d.town.carla.device), {}, at(31)), QStringLiteral("OK"));
    }
};

QTEST_APPLESS_MAIN(AdmissionTest)
#include "AdmissionTest.moc"
