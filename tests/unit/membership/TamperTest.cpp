// SPDX-License-Identifier: EUPL-1.2
#include "shared/membership/Custody.h"
#include "shared/membership/UserKeyBox.h"
#include "tests/unit/membership/Town.h"
#include <functional>
#include <set>

using namespace aanzet;
using namespace aanzet::membership;

// One good entry of every kind, and the log that accepts it.
struct Sample {
    std::string name;
    Entry entry;
    std::function<Status(const Entry&)> accept;
    DeviceKeys author;
};

class TamperTest : public QObject
{
    Q_OBJECT
    std::vector<Sample> m_samples;

    void addOrg(const std::string& name, const OrgLog& log, const Entry& e, const Person& author)
    {
        m_samples.push_back({name, e, [log](const Entry& x) { return log.check(x); }, author.device.copy()});
    }
    void addSpace(const std::string& name, const OrgLog& org, const SpaceLog& log, const Entry& e, const Person& author)
    {
        m_samples.push_back({name, e, [org, log](const Entry& x) { return log.check(org, x); }, author.device.copy()});
    }

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(crypto::init());
        Town t;
        auto now = at(50);
        const auto plain = t.org;
        SpaceCutoff cut{t.space, {named<AuthorId>("a"), 3, named<Hash32>("h")}};
        m_samples.push_back({"genesis", t.org.entry(0), [](const Entry& x) -> Status {
                                 AANZET_CHECK(OrgLog::fromGenesis(x));
                                 return {};
                             }, t.anna.device.copy()});
        auto invite = t.inviteFor(t.eva, Role::Worker, now);
        invite.spaces = {{t.space, Right::Write}};
        invite.sealedLabel = Bytes(40, 7);
        invite.admitUntil = now + std::chrono::minutes(15);
        addOrg("invite", t.org, must(makeInvite(t.org, t.anna.device, now, invite)), t.anna);
        auto invited = t.org;
        must(invited.append(m_samples.back().entry));
        addOrg("user_add by admin", invited, must(makeUserAdd(invited, t.anna.device, now, t.joinOf(t.eva, Role::Worker))), t.anna);
        addOrg("user_add at once", invited, must(makeUserAdd(invited, t.eva.device, now, t.joinOf(t.eva, Role::Worker))), t.eva);
        addOrg("invite_withdraw", invited, must(makeInviteWithdraw(invited, t.anna.device, now, t.inviteFor(t.eva, Role::Worker, now).key)), t.anna);
        addOrg("device_add", t.org, must(makeDeviceAdd(t.org, t.carla.device, now, t.carla.user, deviceOf("tablet").publicKeys())), t.carla);
        addOrg("device_revoke", t.org, must(makeDeviceRevoke(t.org, t.anna.device, now, {t.dirk.device.id(), {cut}})), t.anna);
        addOrg("user_revoke", t.org, must(makeUserRevoke(t.org, t.anna.device, now, {t.dirk.id(), {cut}})), t.anna);
        addOrg("role", t.org, must(makeRoleChange(t.org, t.anna.device, now, t.bram.id(), Role::ApplicationAdmin)), t.anna);
        auto two = t.org;
        must(two.append(m_samples.back().entry));
        addOrg("wipe", t.org, must(makeWipe(t.org, t.anna.device, now, t.dirk.device.id())), t.anna);
        Policy p;
        p.url = "https://aanzet.example";
        p.serverIdentity = named<SignPublicKey>("server");
        addOrg("policy", two, must(makePolicyChange(two, t.anna.device, now, p, signPolicy(two, t.bram.device, p))), t.anna);

        // carla's tablet is lost: she receives under a new key, which her other device is given.
        auto lost = t.org;
        const auto tablet = deviceOf("tablet");
        must(lost.append(must(makeDeviceAdd(lost, t.carla.device, now, t.carla.user, tablet.publicKeys()))));
        must(lost.append(must(makeDeviceRevoke(lost, t.anna.device, now, {tablet.id(), {}}))));
        UserSecrets secrets{t.carla.user.copy(), {}};
        secrets.laterBoxes.push_back(must(crypto::BoxKey::fromSeed(seedOf("later").view())));
        const Rekey rekey{t.carla.id(), secrets.box().publicKey(),
                          {{t.carla.device.id(), must(sealUserSecrets(lost.org(), t.carla.device.publicKeys(), secrets))}}};
        addOrg("rekey", lost, must(makeRekey(lost, t.carla.device, now, rekey)), t.carla);
        // Two administrators name the organisation's key, and somebody comes back with two of its papers.
        auto ceremony = makeCeremony(two.org());
        auto& custody = ceremony.custody;
        custody.secondSignature = t.bram.device.sign.sign(custodyStatement(two.org(), two.size(), two.head(), custody));
        custody.secondDevice = t.bram.device.id();
        addOrg("custody", two, must(makeCustody(two, t.anna.device, now, custody)), t.anna);
        t.org = two;
        must(t.org.append(m_samples.back().entry));
        t.join(t.eva, Role::Worker, now);
        const auto key = must(openCustody(t.org.org(), custody, ceremony.papers[0].view(), ceremony.papers[1].view()));
        addOrg("succession", t.org, must(makeSuccession(t.org, t.eva.device, now, key.sign, t.dirk.id(), t.eva.id())), t.eva);
        t.org = plain;

        auto log = t.household();
        m_samples.push_back({"create", log.entry(0), [org = t.org](const Entry& x) -> Status {
                                 AANZET_CHECK(SpaceLog::fromCreate(org, x));
                                 return {};
                             }, t.carla.device.copy()});
        addSpace("grant", t.org, log, must(makeGrant(t.org, log, t.carla.device, now, t.keys, {t.bram.id(), Right::Manage, at(900)})), t.carla);
        addSpace("revoke", t.org, log, must(makeRevoke(t.org, log, t.carla.device, now, {t.dirk.id(), RevokeReason::Removed, Right::Read, {cut.cutoff}})), t.carla);
        addSpace("rotate", t.org, log, must(makeRotate(t.org, log, t.dirk.device, now, t.keys, SpaceKey::random(), {cut.cutoff})), t.dirk);
        addSpace("transfer", t.org, log, must(makeTransfer(t.org, log, t.carla.device, now, {t.carla.id(), t.dirk.id(), {}})), t.carla);
        addSpace("checkpoint", t.org, log, must(makeCheckpoint(t.org, log, t.dirk.device, now, {{cut.cutoff}, named<Hash32>("s")})), t.dirk);
        Erase erase{{named<RecordId>("r")}, {named<FieldId>("f")}, {{named<AuthorId>("a"), 7}}, {named<BlobId>("b")},
                    EraseGround::Request, std::chrono::year(2026) / 3 / 1};
        addSpace("erase", t.org, log, must(makeErase(t.org, log, t.carla.device, now, erase)), t.carla);
        addSpace("close", t.org, log, must(makeClose(t.org, log, t.carla.device, now)), t.carla);
    }

    void everySampleIsAccepted()
    {
        for (auto& s : m_samples) {
            auto back = decodeEntry(encodeEntry(s.entry));
            QVERIFY2(back.ok() && *back == s.entry, s.name.c_str());
            QVERIFY2(s.accept(*back).ok(), s.name.c_str());
            QVERIFY2(encodeEntry(s.entry).size() == kEntryOverhead + s.entry.body.size(), s.name.c_str());
        }
    }

    void everyChangedByteIsRefused()
    {
        for (auto& s : m_samples) {
            auto wire = encodeEntry(s.entry);
            for (std::size_t i = 0; i < wire.size(); ++i)
                for (std::uint8_t mask : {0x01, 0x80}) {
                    auto x = wire;
                    x[i] ^= mask;
                    auto e = decodeEntry(x);
                    QVERIFY2(!e || !s.accept(*e).ok(), qPrintable(QString::fromStdString(s.name) + QStringLiteral(" byte %1").arg(i)));
                }
        }
    }

    void everyCutAndEveryAdditionIsRefused()
    {
        for (auto& s : m_samples) {
            auto wire = encodeEntry(s.entry);
            for (std::size_t i = 0; i < wire.size(); ++i) QVERIFY2(!decodeEntry(ByteView(wire).first(i)), s.name.c_str());
            wire.push_back(0);
            QVERIFY2(!decodeEntry(wire), s.name.c_str());
        }
    }

    // The author itself changes its body and signs again: bodies have one form, so what still decodes is another body,
    // never the same one in other bytes.
    void bodiesHaveOneForm()
    {
        for (auto& s : m_samples) {
            for (std::size_t i = 0; i <= s.entry.body.size(); ++i) {
                auto x = s.entry;
                if (i < s.entry.body.size())
                    x.body.resize(i);
                else
                    x.body.push_back(0);
                signEntry(x, s.author.sign);
                QVERIFY2(!s.accept(x).ok(), qPrintable(QString::fromStdString(s.name) + QStringLiteral(" cut %1").arg(i)));
            }
            auto again = s.entry;
            signEntry(again, s.author.sign);
            QVERIFY2(again == s.entry, s.name.c_str());
        }
    }

    // Every kind there is has its sample: a new one must not come in without.
    void everyKindIsThere()
    {
        std::set<std::pair<LogKind, int>> kinds;
        for (auto& s : m_samples) kinds.emplace(s.entry.logKind, s.entry.kind);
        Town t;
        const auto log = t.household();
        for (auto kind : {LogKind::Organisation, LogKind::Space})
            for (int i = 1; i <= 255; ++i) {
                Entry e;
                e.logKind = kind;
                e.log.b = kind == LogKind::Space ? log.space().b : t.org.org().b;
                e.index = kind == LogKind::Space ? log.size() : t.org.size();
                e.prev = kind == LogKind::Space ? log.head() : t.org.head();
                const auto& author = kind == LogKind::Space ? t.carla.device : t.anna.device;
                e.device = author.id();
                if (kind == LogKind::Space) e.orgHead = t.org.head();
                e.time = at(60);
                e.kind = static_cast<std::uint8_t>(i);
                signEntry(e, author.sign);
                const auto said = kind == LogKind::Space ? log.check(t.org, e) : t.org.check(e);
                const bool isKnown = said.ok() || said.code() != ErrorCode::NewerVersion;
                QVERIFY2(isKnown == (kinds.count({kind, i}) == 1), qPrintable(QStringLiteral("kind %1").arg(i)));
            }
    }

    // Signatures inside a body hold even against the entry's author.
    void innerSignaturesHold()
    {
        static const std::set<std::string> kCovered{"user_add by admin", "user_add at once", "device_add", "policy", "custody", "succession"};
        std::size_t looked = 0;
        for (auto& s : m_samples) {
            if (!kCovered.count(s.name)) continue;
            ++looked;
            for (std::size_t i = 0; i < s.entry.body.size(); ++i) {
                auto x = s.entry;
                x.body[i] ^= 1;
                signEntry(x, s.author.sign);
                QVERIFY2(!s.accept(x).ok(), qPrintable(QString::fromStdString(s.name) + QStringLiteral(" byte %1").arg(i)));
            }
        }
        QCOMPARE(looked, kCovered.size());
    }

    void anotherAuthorsSignatureIsRefused()
    {
        auto stranger = deviceOf("stranger");
        for (auto& s : m_samples) {
            auto x = s.entry;
            signEntry(x, stranger.sign);
            QCOMPARE(outcome(s.accept(x)), outcome(ErrorCode::BadSignature));
        }
    }

    void countsAreLimitedBeforeAnythingIsAllocated()
    {
        Writer w;
        w.raw(named<DeviceId>("d")).u32(0xffffffff);
        QCOMPARE(outcome(decodeDeviceRevoke(w.bytes())), outcome(ErrorCode::TooLarge));
        Writer c;
        c.u32(1).raw(named<Hash32>("h")).u32(0x7fffffff);
        QCOMPARE(outcome(decodeRotate(c.bytes())), outcome(ErrorCode::TooLarge));
        Writer s;
        s.raw(named<UserId>("u")).raw(named<Hash32>("h")).raw(named<Hash32>("h")).u32(0xffffffff);
        QCOMPARE(outcome(decodeCreate(s.bytes())), outcome(ErrorCode::TooLarge));
        Bytes large(kMaxEntryBytes + 1);
        QCOMPARE(outcome(decodeEntry(large)), outcome(ErrorCode::TooLarge));
    }

    void repeatedMembersOfASetAreRefused()
    {
        auto cut = Cutoff{named<AuthorId>("a"), 3, named<Hash32>("h")};
        QVERIFY(decodeRevoke(encodeBody(Revoke{named<UserId>("u"), RevokeReason::Removed, Right::Read, {cut}})));
        QVERIFY(!decodeRevoke(encodeBody(Revoke{named<UserId>("u"), RevokeReason::Removed, Right::Read, {cut, cut}})));
        QVERIFY(!decodeRevoke(encodeBody(Revoke{named<UserId>("u"), RevokeReason::Removed, Right::Write, {cut}})));
        SpaceCutoff sc{named<SpaceId>("s"), cut};
        QVERIFY(decodeUserRevoke(encodeBody(UserRevoke{named<UserId>("u"), {sc}})));
        QVERIFY(!decodeUserRevoke(encodeBody(UserRevoke{named<UserId>("u"), {sc, sc}})));
    }
};

QTEST_APPLESS_MAIN(TamperTest)
#include "TamperTest.moc"
