// SPDX-License-Identifier: EUPL-1.2
#include "shared/membership/OrgEntries.h"
#include <algorithm>
#include <tuple>

namespace aanzet::membership {

template <class Body> static Entry draft(const OrgLog& log, const DeviceKeys& device, WallTime now, OrgKind kind, const Body& body)
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

template <class Body> static Result<Entry> make(const OrgLog& log, const DeviceKeys& device, WallTime now, OrgKind kind, const Body& body)
{
    auto e = draft(log, device, now, kind, body);
    AANZET_CHECK(log.check(e, LiveCheck{now}));
    return e;
}

static void sort(std::vector<SpaceCutoff>& cutoffs)
{
    std::sort(cutoffs.begin(), cutoffs.end(),
              [](auto& a, auto& b) { return std::tie(a.space, a.cutoff.author) < std::tie(b.space, b.cutoff.author); });
}

Result<Entry> makeGenesis(const OrgId& org, const UserKeys& user, const DeviceKeys& device, const Policy& policy, WallTime now)
{
    Entry e;
    e.logKind = LogKind::Organisation;
    e.log.b = org.b;
    e.device = device.id();
    e.time = now;
    e.kind = static_cast<std::uint8_t>(OrgKind::Genesis);
    e.body = encodeBody(Genesis{user.publicKeys(), device.publicKeys(), certifyDevice(user, org, device.publicKeys()), policy});
    signEntry(e, device.sign);
    AANZET_CHECK(OrgLog::fromGenesis(e));
    return e;
}

Result<Entry> makeInvite(const OrgLog& log, const DeviceKeys& device, WallTime now, const Invite& invite)
{
    auto body = invite;
    std::sort(body.spaces.begin(), body.spaces.end(), [](auto& a, auto& b) { return a.space < b.space; });
    return make(log, device, now, OrgKind::Invite, body);
}

Result<Entry> makeInviteWithdraw(const OrgLog& log, const DeviceKeys& device, WallTime now, const SignPublicKey& invite)
{
    return make(log, device, now, OrgKind::InviteWithdraw, InviteWithdraw{invite});
}

UserAdd makeJoin(const OrgId& org, const Hash32& genesis, const crypto::SigningKey& inviteKey, const UserKeys& user,
                 const DevicePublic& device, Role role)
{
    UserAdd b;
    b.user = user.publicKeys();
    b.device = device;
    b.role = role;
    b.invite = inviteKey.publicKey();
    b.inviteSignature = inviteKey.sign(joinStatement(org, genesis, b));
    b.certificate = certifyDevice(user, org, device);
    return b;
}

Result<Entry> makeUserAdd(const OrgLog& log, const DeviceKeys& device, WallTime now, const UserAdd& join)
{
    return make(log, device, now, OrgKind::UserAdd, join);
}

Result<Entry> makeJoinRequest(const OrgLog& log, const DeviceKeys& device, WallTime now, const UserAdd& join)
{
    auto e = draft(log, device, now, OrgKind::UserAdd, join);
    if (auto fits = log.check(e, LiveCheck{now}); !fits && fits.code() != ErrorCode::Pending) return fits.error();
    return e;
}

Result<Entry> makeDeviceAdd(const OrgLog& log, const DeviceKeys& device, WallTime now, const UserKeys& user, const DevicePublic& added,
                            const Bytes& sealedKeys)
{
    return make(log, device, now, OrgKind::DeviceAdd, DeviceAdd{user.id(), added, certifyDevice(user, log.org(), added), sealedKeys});
}

Result<Entry> makeRekey(const OrgLog& log, const DeviceKeys& device, WallTime now, const Rekey& body)
{
    auto b = body;
    std::sort(b.keys.begin(), b.keys.end(), [](auto& x, auto& y) { return x.device < y.device; });
    return make(log, device, now, OrgKind::Rekey, b);
}

Result<Entry> makeCustody(const OrgLog& log, const DeviceKeys& device, WallTime now, const Custody& body)
{
    return make(log, device, now, OrgKind::Custody, body);
}

Result<Entry> makeSuccession(const OrgLog& log, const DeviceKeys& device, WallTime now, const crypto::SigningKey& organisationKey,
                             const UserId& from, const UserId& to)
{
    return make(log, device, now, OrgKind::Succession,
                Succession{from, to, organisationKey.sign(successionStatement(log.org(), log.size(), log.head(), from, to))});
}

Result<Entry> makeDeviceRevoke(const OrgLog& log, const DeviceKeys& device, WallTime now, const DeviceRevoke& body)
{
    auto b = body;
    sort(b.cutoffs);
    return make(log, device, now, OrgKind::DeviceRevoke, b);
}

Result<Entry> makeUserRevoke(const OrgLog& log, const DeviceKeys& device, WallTime now, const UserRevoke& body)
{
    auto b = body;
    sort(b.cutoffs);
    return make(log, device, now, OrgKind::UserRevoke, b);
}

Result<Entry> makeRoleChange(const OrgLog& log, const DeviceKeys& device, WallTime now, const UserId& user, Role role)
{
    return make(log, device, now, OrgKind::Role, RoleChange{user, role});
}

Result<Entry> makeWipe(const OrgLog& log, const DeviceKeys& device, WallTime now, const DeviceId& wiped)
{
    return make(log, device, now, OrgKind::Wipe, Wipe{wiped});
}

SecondSignature signPolicy(const OrgLog& log, const DeviceKeys& second, const Policy& policy)
{
    return {second.id(), second.sign.sign(policyStatement(log.org(), log.size(), log.head(), policy))};
}

Result<Entry> makePolicyChange(const OrgLog& log, const DeviceKeys& device, WallTime now, const Policy& policy,
                               const std::optional<SecondSignature>& second)
{
    PolicyChange b{policy, {}, {}};
    if (second) {
        b.secondDevice = second->device;
        b.secondSignature = second->signature;
    }
    return make(log, device, now, OrgKind::Policy, b);
}

} // namespace aanzet::membership
