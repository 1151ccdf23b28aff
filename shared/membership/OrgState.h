// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "shared/membership/CopyOnWrite.h"
#include "shared/membership/OrgBodies.h"
#include <map>
#include <optional>

namespace aanzet::membership {

struct User {
    UserId id;
    UserPublic keys;
    Role role = Role::Worker;
    SignPublicKey invite;                        // zero: the founder
    std::uint64_t since = 0;                     // index of the entry that added
    std::optional<std::uint64_t> revokedAt;      // index of the entry that removed
    BoxPublicKey box = {};                       // what is sealed to this person now: keys.box until a rekey
    std::uint64_t boxSince = 0;
    std::optional<UserId> predecessor = {};      // whose place this person takes (Succession)
    bool isRevoked() const { return revokedAt.has_value(); }
    bool operator==(const User&) const = default;
};

struct Device {
    DeviceId id;
    UserId user;
    DevicePublic keys;
    std::uint64_t since = 0;
    std::optional<std::uint64_t> revokedAt;      // of this device; its user may be revoked besides
    bool isWipeOrdered = false;
    bool isRevoked() const { return revokedAt.has_value(); }
    bool operator==(const Device&) const = default;
};

struct InviteState {
    Invite invite;
    DeviceId inviter;
    WallTime time{};
    std::uint64_t index = 0;
    std::optional<UserId> usedBy;
    bool isWithdrawn = false;
    bool isOpen(WallTime now) const { return !usedBy && !isWithdrawn && now <= invite.expires; }
    bool operator==(const InviteState&) const = default;
};

// A cut-off holds for an author of the person whose device (or who) was revoked and for nobody else, so that nobody can
// cut a colleague off by naming that colleague's author.
struct OrgCutoffKey {
    SpaceId space;
    AuthorId author;
    UserId user;
    auto operator<=>(const OrgCutoffKey&) const = default;
};

// What the organisation log says at one of its heads. Immutable once handed out.
struct OrgState {
    OrgId org;
    Hash32 genesis;
    Hash32 head;
    std::uint64_t index = 0;                     // of head
    Policy policy;
    std::optional<Custody> custody;              // of policy.recovery; nothing while that key was named by a policy alone
    CopyOnWrite<std::map<UserId, User>> users;
    CopyOnWrite<std::map<DeviceId, Device>> devices;
    CopyOnWrite<std::map<SignPublicKey, InviteState>> invites;
    CopyOnWrite<std::map<OrgCutoffKey, Cutoff>> cutoffs;     // final: beyond it, nothing of that author counts

    bool operator==(const OrgState&) const = default;
    const User* user(const UserId& id) const;                // revoked ones too; nullptr: never known
    const Device* device(const DeviceId& id) const;
    const InviteState* invite(const SignPublicKey& key) const;
    bool isCurrent(const UserId& id) const;                  // known and not revoked
    bool isCurrent(const DeviceId& id) const;                // and so is its user
    bool isAdmin(const UserId& id) const;                    // current application admin
    std::size_t actingAdmins() const;                        // current admins that have a current device
    // An own device was lost and the key that it knew is still the one that is sealed to.
    bool mustRekey(const UserId& id) const;
    const User* successorOf(const UserId& id) const;
    bool mayInvite(const UserId& id, Role role) const;
    bool mayWithdraw(const UserId& id, const InviteState& invite) const;   // administrators, and whose device made it
    // `user`: whose device the author id was derived from (batch header: device and salt).
    const Cutoff* cutoff(const SpaceId& space, const AuthorId& author, const UserId& user) const;
    // The user of a current device. NotFound: unknown device. Revoked: it or its user was removed.
    Result<UserId> userOf(const DeviceId& id) const;
};

} // namespace aanzet::membership
