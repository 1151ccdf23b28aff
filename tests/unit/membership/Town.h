// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "shared/membership/Invitation.h"
#include "shared/membership/OrgEntries.h"
#include "shared/membership/SpaceEntries.h"
#include <QtTest>

// An organisation to write tests in: people with keys from their names, a log, and ways to write what no honest device
// would write.
namespace aanzet::membership {

inline Hash32 seedOf(std::string_view what) { return crypto::hash256(viewOf(what)); }
inline WallTime at(std::int64_t minutes) { return WallTime(Millis(1'760'000'000'000 + minutes * 60'000)); }
template <class F> F named(std::string_view what)
{
    F f;
    auto h = seedOf(what);
    std::memcpy(f.b.data(), h.b.data(), F::kSize);
    return f;
}
template <class T> T must(Result<T> r)
{
    if (!r) qFatal("%s %s", std::string(errorName(r.code())).c_str(), r.error().detail.c_str());
    return std::move(r).value();
}
inline void must(Status s)
{
    if (!s) qFatal("%s %s", std::string(errorName(s.code())).c_str(), s.error().detail.c_str());
}
inline QString outcome(const Status& s)
{
    return s ? QStringLiteral("OK") : QString::fromStdString(std::string(errorName(s.code())));
}
template <class T> QString outcome(const Result<T>& r)
{
    return r ? QStringLiteral("OK") : QString::fromStdString(std::string(errorName(r.code())));
}
inline QString outcome(ErrorCode c) { return QString::fromStdString(std::string(errorName(c))); }

inline DeviceKeys deviceOf(const std::string& name)
{
    return {must(crypto::SigningKey::fromSeed(seedOf("ds" + name).view())), must(crypto::BoxKey::fromSeed(seedOf("db" + name).view()))};
}

struct Person {
    std::string name;
    UserKeys user;
    DeviceKeys device;
    explicit Person(std::string n)
        : name(std::move(n)),
          user{must(crypto::SigningKey::fromSeed(seedOf("us" + name).view())), must(crypto::BoxKey::fromSeed(seedOf("ub" + name).view()))},
          device(deviceOf(name))
    {
    }
    UserId id() const { return user.id(); }
};

inline crypto::SigningKey inviteKey(const std::string& name) { return must(crypto::SigningKey::fromSeed(seedOf("invite" + name).view())); }

// An entry as written, signed by the device, without asking whether the log would take it.
template <class Body> Entry rawOrg(const OrgLog& log, const DeviceKeys& device, WallTime now, OrgKind kind, const Body& body)
{
    Entry e;
    e.logKind = LogKind::Organisation;
    e.log.b = log.org().b;
    e.index = log.size();
    e.prev = log.head();
    e.device = device.id();
    e.time = now;
    e.kind = static_cast<std::uint8_t>(kind);
    e.body = encodeBody(body);
    signEntry(e, device.sign);
    return e;
}
template <class Body> Entry rawSpace(const OrgLog& org, const SpaceLog& space, const DeviceKeys& device, WallTime now, SpaceEntryKind kind,
                                     const Body& body)
{
    Entry e;
    e.logKind = LogKind::Space;
    e.log.b = space.space().b;
    e.index = space.size();
    e.prev = space.head();
    e.device = device.id();
    e.orgHead = org.head();
    e.time = now;
    e.kind = static_cast<std::uint8_t>(kind);
    e.body = encodeBody(body);
    signEntry(e, device.sign);
    return e;
}

struct Town {
    Person anna{"anna"};      // application admin, founder
    Person bram{"bram"};      // team lead
    Person carla{"carla"};    // worker
    Person dirk{"dirk"};      // worker
    Person eva{"eva"};        // never in the organisation unless a test invites her
    OrgLog org;
    SpaceId space = named<SpaceId>("space");
    SpaceKeys keys = SpaceKeys::generate();

    explicit Town(const std::string& name = "town")
        : org(must(OrgLog::fromGenesis(must(makeGenesis(named<OrgId>(name), anna.user, anna.device, {}, at(0))))))
    {
        join(bram, Role::TeamLead);
        join(carla, Role::Worker);
        join(dirk, Role::Worker);
    }
    Invite inviteFor(const Person& p, Role role, WallTime now) const
    {
        Invite i;
        i.key = inviteKey(p.name).publicKey();
        i.role = role;
        i.expires = now + std::chrono::days(7);
        return i;
    }
    UserAdd joinOf(const Person& p, Role role) const
    {
        return makeJoin(org.org(), org.genesis(), inviteKey(p.name), p.user, p.device.publicKeys(), role);
    }
    void join(const Person& p, Role role, WallTime now = at(1))
    {
        must(org.append(must(makeInvite(org, anna.device, now, inviteFor(p, role, now)))));
        must(org.append(must(makeUserAdd(org, anna.device, now, joinOf(p, role)))));
    }
    // carla's space with dirk as second writer
    SpaceLog household(WallTime now = at(10)) const
    {
        auto e = must(makeCreate(org, carla.device, now, space, keys, SpaceKind::Client, {{dirk.id(), Right::Write, {}}}));
        return must(SpaceLog::fromCreate(org, e));
    }
};

// Refused with this code, and the log is what it was.
inline QString refusal(OrgLog& log, const Entry& e, std::optional<LiveCheck> live = {})
{
    auto state = log.state();
    auto size = log.size();
    auto s = log.append(e, live);
    if (!s.ok() && (log.state() != state || log.size() != size)) return QStringLiteral("CHANGED");
    return outcome(s);
}
inline QString refusal(const OrgLog& org, SpaceLog& log, const Entry& e, std::optional<LiveCheck> live = {})
{
    auto state = log.state();
    auto size = log.size();
    auto s = log.append(org, e, live);
    if (!s.ok() && (!(log.state() == state) || log.size() != size)) return QStringLiteral("CHANGED");
    return outcome(s);
}

} // namespace aanzet::membership

#define REFUSED(expression, code) QCOMPARE((expression), outcome(ErrorCode::code))
#define ACCEPTED(expression) QCOMPARE(outcome(expression), QStringLiteral("OK"))
