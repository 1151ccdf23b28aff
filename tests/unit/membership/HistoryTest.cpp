// SPDX-License-Identifier: EUPL-1.2
#include "tests/unit/membership/Town.h"
#include <random>

using namespace aanzet;
using namespace aanzet::membership;

// Random histories out of honest builders: whatever they accept must replay to the same states on another machine, and
// the rules that protect people must hold at every step.
class HistoryTest : public QObject
{
    Q_OBJECT

    struct World {
        std::mt19937 random;
        std::vector<Person> people;
        OrgLog org;
        std::map<SpaceId, SpaceLog> spaces;
        std::map<SpaceId, SpaceKeys> keys;
        std::int64_t minute = 0;
        int accepted = 0, refused = 0;

        explicit World(unsigned seed)
            : random(seed),
              org([&] {
                  for (int i = 0; i < 8; ++i) people.emplace_back("p" + std::to_string(i));
                  return must(OrgLog::fromGenesis(must(makeGenesis(named<OrgId>("h"), people[0].user, people[0].device, {}, at(0)))));
              }())
        {
            for (std::size_t i = 1; i < 6; ++i) {
                auto key = inviteKey("first" + std::to_string(i));
                auto role = i == 1 ? Role::TeamLead : Role::Worker;
                take(makeInvite(org, people[0].device, at(0), {key.publicKey(), role, at(100), {}, {}, {}}));
                take(makeUserAdd(org, people[0].device, at(0),
                                 makeJoin(org.org(), org.genesis(), key, people[i].user, people[i].device.publicKeys(), role)));
            }
        }
        std::size_t below(std::size_t n) { return random() % n; }
        Person& someone() { return people[below(people.size())]; }
        Person& managerOrSomeone(const SpaceState& s)
        {
            auto start = below(people.size());
            for (std::size_t i = 0; i < people.size() && below(8); ++i)
                if (auto& p = people[(start + i) % people.size()]; s.manages(p.id())) return p;
            return someone();
        }
        void take(Result<Entry> e)
        {
            ++(e ? accepted : refused);
            if (e) must(org.append(std::move(*e)));
        }
        void take(SpaceLog& log, Result<Entry> e)
        {
            ++(e ? accepted : refused);
            if (e) must(log.append(org, std::move(*e)));
        }
        void orgStep();
        void spaceStep();
    };

    static void checkRules(const World& w)
    {
        QVERIFY(w.org.state().actingAdmins() >= 1);
        for (auto& [id, log] : w.spaces) {
            auto& s = log.state();
            QVERIFY(s.commitments->size() == std::size_t(s.epoch) + 1);
            QVERIFY(w.keys.at(id).matches(w.org.org(), s));
            QVERIFY(*w.keys.at(id).newestEpoch() == s.epoch);
            // whoever is a member can read everything from his wraps alone
            for (auto& p : w.people) {
                if (!s.canRead(p.id()) || !w.org.state().isCurrent(p.id())) continue;
                SpaceKeys held;
                QCOMPARE(outcome(held.openAll(w.org.org(), s, p.id(), p.user.box)), QStringLiteral("OK"));
                QVERIFY(held.size() == std::size_t(s.epoch) + 1);
                QVERIFY(s.keyHolders->count(p.id()) == 1);
            }
            // whoever was removed holds no key of an epoch that began later
            auto& last = log.entry(log.size() - 1);
            if (last.kind == std::uint8_t(SpaceEntryKind::Rotate)) QVERIFY(!s.mustRotate(*w.org.stateAt(last.orgHead)));
        }
    }

private Q_SLOTS:
    void initTestCase() { QVERIFY(crypto::init()); }

    void validHistoriesReplayToEqualStates_data()
    {
        QTest::addColumn<unsigned>("seed");
        for (unsigned seed = 1; seed <= 12; ++seed) QTest::newRow(qPrintable(QStringLiteral("seed %1").arg(seed))) << seed;
    }

    void validHistoriesReplayToEqualStates()
    {
        QFETCH(unsigned, seed);
        World w(seed);
        for (int i = 0; i < 500; ++i) {
            w.minute += std::int64_t(w.below(20));
            w.below(3) ? w.spaceStep() : w.orgStep();
            if (i % 16 == 15) checkRules(w);
            if (QTest::currentTestFailed()) return;
        }
        QVERIFY2(w.accepted > 40 && w.refused > 60, qPrintable(QStringLiteral("%1 accepted %2 refused").arg(w.accepted).arg(w.refused)));
        std::vector<Entry> entries;
        for (std::uint64_t i = 0; i < w.org.size(); ++i) entries.push_back(must(decodeEntry(encodeEntry(w.org.entry(i)))));
        auto org = must(OrgLog::fromEntries(entries));
        QVERIFY(org.state() == w.org.state());
        for (std::uint64_t i = 0; i < org.size(); ++i) {
            auto head = entryHash(org.entry(i));
            QVERIFY(*org.stateAt(head) == *w.org.stateAt(head));
        }
        for (auto& [id, log] : w.spaces) {
            std::vector<Entry> all;
            for (std::uint64_t i = 0; i < log.size(); ++i) all.push_back(must(decodeEntry(encodeEntry(log.entry(i)))));
            auto again = must(SpaceLog::fromEntries(org, all));
            for (auto& e : all) QVERIFY(*again.stateAt(entryHash(e)) == *log.stateAt(entryHash(e)));
        }
    }
};

void HistoryTest::World::orgStep()
{
    auto now = at(minute);
    auto& author = below(3) ? people[0] : someone();
    auto& other = someone();
    static constexpr Role roles[] = {Role::Worker, Role::TeamLead, Role::TableMember, Role::ApplicationAdmin};
    auto role = roles[below(4)];
    auto n = org.size();
    switch (below(9)) {
    case 0: case 1: case 2: case 3: {
        auto key = inviteKey("h" + std::to_string(n));
        Invite i;
        i.key = key.publicKey();
        i.role = role;
        i.expires = now + std::chrono::days(below(8));
        if (below(2)) i.admitUntil = now + std::chrono::minutes(below(20));
        auto e = makeInvite(org, people[below(3)].device, now, i);
        bool isMade = e.ok();
        take(std::move(e));
        if (!isMade) return;
        auto join = makeJoin(org.org(), org.genesis(), key, other.user, other.device.publicKeys(), role);
        take(makeUserAdd(org, (below(2) ? other : people[0]).device, now, join));
        break;
    }
    case 4: {
        auto added = deviceOf("extra" + std::to_string(n));
        take(makeDeviceAdd(org, author.device, now, other.user, added.publicKeys()));
        break;
    }
    case 5: if (!below(3)) take(makeDeviceRevoke(org, author.device, now, {other.device.id(), {}})); break;
    case 6: if (!below(3)) take(makeUserRevoke(org, author.device, now, {other.id(), {}})); break;
    case 7: take(makeRoleChange(org, author.device, now, other.id(), role)); break;
    default: {
        Policy p;
        p.leaseDays = static_cast<std::uint16_t>(7 + below(84));
        auto second = below(2) ? std::optional(signPolicy(org, other.device, p)) : std::nullopt;
        take(makePolicyChange(org, author.device, now, p, second));
    }
    }
}

void HistoryTest::World::spaceStep()
{
    auto now = at(minute);
    auto& other = someone();
    if (spaces.size() < 3) {
        auto id = named<SpaceId>("s" + std::to_string(spaces.size()));
        auto fresh = SpaceKeys::generate();
        auto e = makeCreate(org, someone().device, now, id, fresh, SpaceKind::Client);
        ++(e ? accepted : refused);
        if (!e) return;
        spaces.emplace(id, must(SpaceLog::fromCreate(org, std::move(*e))));
        keys.emplace(id, std::move(fresh));
        return;
    }
    auto it = std::next(spaces.begin(), static_cast<long>(below(spaces.size())));
    auto& log = it->second;
    auto& held = keys.at(it->first);
    auto& author = managerOrSomeone(log.state());
    Cutoff cut{named<AuthorId>("a" + std::to_string(minute)), 1, named<Hash32>("h")};
    static constexpr Right rights[] = {Right::Read, Right::Write, Right::Manage};
    switch (below(10)) {
    case 0: case 1: case 2: case 3:
        take(log, makeGrant(org, log, author.device, now, held, {other.id(), rights[below(3)], below(2) ? at(minute + 100) : WallTime{}}));
        break;
    case 4: take(log, makeRevoke(org, log, author.device, now, {other.id(), RevokeReason::Removed, Right::Read, {cut}})); break;
    case 5: take(log, makeRevoke(org, log, author.device, now, {other.id(), RevokeReason::Expired, Right::Read, {cut}})); break;
    case 6: take(log, makeRevoke(org, log, author.device, now, {other.id(), RevokeReason::Reduced, rights[below(2)], {}})); break;
    case 7: {
        auto next = SpaceKey::random();
        auto e = makeRotate(org, log, author.device, now, held, next, {cut});
        if (e) held.add(log.state().epoch + 1, std::move(next));
        take(log, std::move(e));
        break;
    }
    case 8: take(log, makeTransfer(org, log, author.device, now, {log.state().owner, other.id(), {}})); break;
    default: take(log, makeCheckpoint(org, log, author.device, now, {{cut}, named<Hash32>("s")}));
    }
}

QTEST_APPLESS_MAIN(HistoryTest)
#include "HistoryTest.moc"
