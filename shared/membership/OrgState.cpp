// SPDX-License-Identifier: EUPL-1.2
#include "shared/membership/OrgState.h"
#include <set>

namespace aanzet::membership {

template <class Map> static const typename Map::mapped_type* find(const Map& map, const typename Map::key_type& key)
{
    auto it = map.find(key);
    return it == map.end() ? nullptr : &it->second;
}

const User* OrgState::user(const UserId& id) const
{
    return find(*users, id);
}

const Device* OrgState::device(const DeviceId& id) const
{
    return find(*devices, id);
}

const InviteState* OrgState::invite(const SignPublicKey& key) const
{
    return find(*invites, key);
}

bool OrgState::isCurrent(const UserId& id) const
{
    auto u = user(id);
    return u && !u->isRevoked();
}

bool OrgState::isCurrent(const DeviceId& id) const
{
    return userOf(id).ok();
}

bool OrgState::isAdmin(const UserId& id) const
{
    auto u = user(id);
    return u && !u->isRevoked() && u->role == Role::ApplicationAdmin;
}

std::size_t OrgState::actingAdmins() const
{
    std::set<UserId> acting;
    for (auto& [id, d] : *devices)
        if (!d.isRevoked() && isAdmin(d.user)) acting.insert(d.user);
    return acting.size();
}

bool OrgState::mustRekey(const UserId& id) const
{
    auto u = user(id);
    if (!u || u->isRevoked()) return false;
    for (auto& [deviceId, d] : *devices)
        if (d.user == id && d.isRevoked() && *d.revokedAt > u->boxSince) return true;
    return false;
}

const User* OrgState::successorOf(const UserId& id) const
{
    for (auto& [other, u] : *users)
        if (u.predecessor == id) return &u;
    return nullptr;
}

// A team lead brings in the people of the team, never somebody with more power than a team lead has.
bool OrgState::mayInvite(const UserId& id, Role role) const
{
    auto u = user(id);
    if (!u || u->isRevoked()) return false;
    if (u->role == Role::ApplicationAdmin) return true;
    return u->role == Role::TeamLead && (role == Role::Worker || role == Role::TeamAssistant || role == Role::TableMember);
}

bool OrgState::mayWithdraw(const UserId& id, const InviteState& invite) const
{
    const auto* maker = device(invite.inviter);
    return isAdmin(id) || (isCurrent(id) && maker && maker->user == id);
}

const Cutoff* OrgState::cutoff(const SpaceId& space, const AuthorId& author, const UserId& userId) const
{
    return find(*cutoffs, OrgCutoffKey{space, author, userId});
}

Result<UserId> OrgState::userOf(const DeviceId& id) const
{
    auto d = device(id);
    if (!d) return {ErrorCode::NotFound, "device " + id.shortHex()};
    if (d->isRevoked() || !isCurrent(d->user)) return {ErrorCode::Revoked, "device " + id.shortHex()};
    return d->user;
}

} // namespace aanzet::membership
