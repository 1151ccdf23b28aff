// SPDX-License-Identifier: EUPL-1.2
#include "shared/membership/OrgRules.h"

namespace aanzet::membership {

namespace {

constexpr std::size_t kMaxDevicesOfUser = 32;

// One entry on its way from `before` to `after`. Rules read `before`, change `after`, and leave it half-changed when
// they refuse: it is thrown away then.
struct Step {
    const OrgState& before;
    const Entry& entry;
    std::optional<LiveCheck> live;
    OrgState after;

    bool isPast(WallTime term) const { return entry.time > term || (live && live->now > term); }

    // The author as the log knows it, signature checked.
    Result<UserId> author() const
    {
        AANZET_TRY(UserId user, before.userOf(entry.device));
        if (!verifyEntry(entry, before.device(entry.device)->keys.sign)) return ErrorCode::BadSignature;
        return user;
    }
    Status byAdmin() const
    {
        AANZET_TRY(UserId user, author());
        if (!before.isAdmin(user)) return {ErrorCode::NotAllowed, "not an admin"};
        return {};
    }
    // An organisation that nobody can act for any more could never be repaired.
    Status keepsAnAdmin() const
    {
        if (after.actingAdmins() == 0) return {ErrorCode::NotAllowed, "last admin"};
        return {};
    }
    void addDevice(const UserId& user, const DevicePublic& keys)
    {
        Device d;
        d.id = keys.id();
        d.user = user;
        d.keys = keys;
        d.since = entry.index;
        after.devices.edit().emplace(d.id, d);
    }
    void addUser(const UserPublic& keys, Role role, const SignPublicKey& invite)
    {
        User u;
        u.id = keys.id();
        u.keys = keys;
        u.box = keys.box;
        u.boxSince = entry.index;
        u.role = role;
        u.invite = invite;
        u.since = entry.index;
        after.users.edit().emplace(u.id, u);
    }
    // A cut-off is final: a later, higher one does not bring anything back.
    void addCutoffs(const std::vector<SpaceCutoff>& cutoffs, const UserId& user)
    {
        if (cutoffs.empty()) return;
        auto& all = after.cutoffs.edit();
        for (auto& c : cutoffs) {
            auto [it, isNew] = all.emplace(OrgCutoffKey{c.space, c.cutoff.author, user}, c.cutoff);
            if (!isNew && c.cutoff.batchNo < it->second.batchNo) it->second = c.cutoff;
        }
    }
};

Status apply(Step& s, const Invite& b)
{
    AANZET_TRY(UserId user, s.author());
    if (!s.before.mayInvite(user, b.role)) return {ErrorCode::NotAllowed, "invite"};
    if (b.expires <= s.entry.time || b.expires > s.entry.time + kInviteLife) return {ErrorCode::NotAllowed, "invite term"};
    if (b.admitUntil != WallTime{}) {
        if (b.admitUntil <= s.entry.time || b.admitUntil > s.entry.time + kAdmitLife) return {ErrorCode::NotAllowed, "admission term"};
        if (b.role != Role::Worker && b.role != Role::TableMember) return {ErrorCode::NotAllowed, "admission at once: role"};
    }
    if (s.before.invite(b.key)) return {ErrorCode::AlreadyExists, "invite"};
    InviteState i;
    i.invite = b;
    i.inviter = s.entry.device;
    i.time = s.entry.time;
    i.index = s.entry.index;
    s.after.invites.edit().emplace(b.key, std::move(i));
    return {};
}

// The new device admits itself when the inviter, standing beside, promised so; else an admin does.
Status checkAdmission(const Step& s, const UserAdd& b, const Invite& invite)
{
    if (s.entry.device != b.device.id()) return s.byAdmin();
    if (!verifyEntry(s.entry, b.device.sign)) return ErrorCode::BadSignature;
    if (invite.admitUntil == WallTime{} || s.isPast(invite.admitUntil)) return ErrorCode::Pending;
    return {};
}

Status apply(Step& s, const UserAdd& b)
{
    auto i = s.before.invite(b.invite);
    if (!i) return {ErrorCode::NotFound, "invite"};
    if (!crypto::verify(b.invite, joinStatement(s.before.org, s.before.genesis, b), b.inviteSignature)) return ErrorCode::BadSignature;
    if (!verifyDeviceCertificate(b.user, s.before.org, b.device, b.certificate)) return ErrorCode::BadSignature;
    if (i->usedBy) return ErrorCode::LinkUsed;
    if (i->isWithdrawn) return ErrorCode::LinkExpired;
    if (s.isPast(i->invite.expires)) return ErrorCode::LinkExpired;
    if (b.role != i->invite.role) return {ErrorCode::NotAllowed, "role of the invite"};
    AANZET_CHECK(checkAdmission(s, b, i->invite));
    AANZET_TRY(UserId inviter, s.before.userOf(i->inviter));   // an invite dies with the device that made it
    if (!s.before.mayInvite(inviter, b.role)) return {ErrorCode::NotAllowed, "inviter"};
    if (s.before.user(b.user.id())) return ErrorCode::AlreadyMember;
    if (s.before.device(b.device.id())) return {ErrorCode::AlreadyExists, "device"};
    s.addUser(b.user, b.role, b.invite);
    s.addDevice(b.user.id(), b.device);
    s.after.invites.edit().at(b.invite).usedBy = b.user.id();
    return {};
}

Status apply(Step& s, const DeviceAdd& b)
{
    auto user = s.before.user(b.user);
    if (!user) return {ErrorCode::NotFound, "user"};
    if (user->isRevoked()) return ErrorCode::Revoked;
    if (!verifyDeviceCertificate(user->keys, s.before.org, b.device, b.certificate)) return ErrorCode::BadSignature;
    if (s.entry.device == b.device.id()) {
        if (!verifyEntry(s.entry, b.device.sign)) return ErrorCode::BadSignature;
    } else {
        AANZET_TRY(UserId author, s.author());
        if (author != b.user) return {ErrorCode::NotAllowed, "device of another user"};
    }
    if (s.before.device(b.device.id())) return {ErrorCode::AlreadyExists, "device"};
    std::size_t held = 0;
    for (auto& [id, d] : *s.before.devices) held += d.user == b.user && !d.isRevoked();
    if (held >= kMaxDevicesOfUser) return {ErrorCode::TooLarge, "devices of a user"};
    s.addDevice(b.user, b.device);
    return {};
}

Status apply(Step& s, const DeviceRevoke& b)
{
    AANZET_TRY(UserId author, s.author());
    auto device = s.before.device(b.device);
    if (!device) return {ErrorCode::NotFound, "device"};
    if (author != device->user && !s.before.isAdmin(author)) return {ErrorCode::NotAllowed, "device of another user"};
    if (device->isRevoked()) return ErrorCode::Revoked;
    s.after.devices.edit().at(b.device).revokedAt = s.entry.index;
    s.addCutoffs(b.cutoffs, device->user);
    return s.keepsAnAdmin();
}

Status apply(Step& s, const UserRevoke& b)
{
    AANZET_CHECK(s.byAdmin());
    auto user = s.before.user(b.user);
    if (!user) return {ErrorCode::NotFound, "user"};
    if (user->isRevoked()) return ErrorCode::Revoked;
    s.after.users.edit().at(b.user).revokedAt = s.entry.index;
    s.addCutoffs(b.cutoffs, b.user);
    return s.keepsAnAdmin();
}

Status apply(Step& s, const RoleChange& b)
{
    AANZET_CHECK(s.byAdmin());
    auto user = s.before.user(b.user);
    if (!user) return {ErrorCode::NotFound, "user"};
    if (user->isRevoked()) return ErrorCode::Revoked;
    if (user->role == b.role) return {ErrorCode::AlreadyExists, "role"};
    s.after.users.edit().at(b.user).role = b.role;
    return s.keepsAnAdmin();
}

Status apply(Step& s, const Wipe& b)
{
    AANZET_CHECK(s.byAdmin());
    auto device = s.before.device(b.device);
    if (!device) return {ErrorCode::NotFound, "device"};
    if (device->isWipeOrdered) return {ErrorCode::AlreadyExists, "wipe"};
    s.after.devices.edit().at(b.device).isWipeOrdered = true;
    return {};
}

// Recovery key, server and policy: by two admins once there are two.
Status checkTwoAdmins(const Step& s, const DeviceId& secondDevice, const Signature& secondSignature, ByteView statement)
{
    AANZET_TRY(UserId author, s.author());
    if (!s.before.isAdmin(author)) return {ErrorCode::NotAllowed, "not an admin"};
    if (secondDevice.isZero()) {
        if (s.before.actingAdmins() >= 2) return {ErrorCode::NotAllowed, "second admin"};
        return {};
    }
    AANZET_TRY(UserId second, s.before.userOf(secondDevice));
    if (second == author || !s.before.isAdmin(second)) return {ErrorCode::NotAllowed, "second admin"};
    if (!crypto::verify(s.before.device(secondDevice)->keys.sign, statement, secondSignature)) return ErrorCode::BadSignature;
    return {};
}

Status apply(Step& s, const PolicyChange& b)
{
    AANZET_CHECK(checkTwoAdmins(s, b.secondDevice, b.secondSignature, policyStatement(s.before.org, s.entry.index, s.entry.prev, b.policy)));
    s.after.policy = b.policy;
    if (s.after.custody && s.after.custody->box != b.policy.recovery) s.after.custody.reset();
    return {};
}

Status apply(Step& s, const Rekey& b)
{
    AANZET_TRY(UserId author, s.author());
    if (author != b.user) return {ErrorCode::NotAllowed, "key of another user"};
    for (auto& [id, u] : *s.before.users)
        if (u.box == b.box || u.keys.box == b.box) return {ErrorCode::AlreadyExists, "key"};
    // An own device that is left out would be locked out.
    auto given = b.keys.begin();
    for (auto& [id, d] : *s.before.devices) {
        if (d.user != b.user || d.isRevoked()) continue;
        if (given == b.keys.end() || given->device != id) return {ErrorCode::NotAllowed, "devices of the user"};
        ++given;
    }
    if (given != b.keys.end()) return {ErrorCode::NotAllowed, "devices of the user"};
    auto& user = s.after.users.edit().at(b.user);
    user.box = b.box;
    user.boxSince = s.entry.index;
    return {};
}

Status apply(Step& s, const Custody& b)
{
    AANZET_CHECK(checkTwoAdmins(s, b.secondDevice, b.secondSignature, custodyStatement(s.before.org, s.entry.index, s.entry.prev, b)));
    if (s.before.policy.recovery == b.box || (s.before.custody && s.before.custody->sign == b.sign)) return {ErrorCode::AlreadyExists, "recovery key"};
    s.after.policy.recovery = b.box;
    s.after.custody = b;
    return {};
}

Status apply(Step& s, const Succession& b)
{
    AANZET_TRY(UserId author, s.author());
    if (author != b.to || b.from == b.to) return {ErrorCode::NotAllowed, "successor"};
    if (!s.before.custody) return {ErrorCode::NotFound, "no recovery key"};
    auto from = s.before.user(b.from);
    if (!from) return {ErrorCode::NotFound, "user"};
    if (s.before.user(b.to)->predecessor || s.before.successorOf(b.from)) return {ErrorCode::AlreadyExists, "succession"};
    if (!crypto::verify(s.before.custody->sign, successionStatement(s.before.org, s.entry.index, s.entry.prev, b.from, b.to), b.proof))
        return ErrorCode::BadSignature;
    auto& users = s.after.users.edit();
    auto& to = users.at(b.to);
    to.predecessor = b.from;
    to.role = from->role;
    if (auto& old = users.at(b.from); !old.revokedAt) old.revokedAt = s.entry.index;
    return s.keepsAnAdmin();
}

Status apply(Step& s, const InviteWithdraw& b)
{
    AANZET_TRY(UserId author, s.author());
    auto i = s.before.invite(b.key);
    if (!i) return {ErrorCode::NotFound, "invite"};
    if (!s.before.mayWithdraw(author, *i)) return {ErrorCode::NotAllowed, "invite of another user"};
    if (i->usedBy) return ErrorCode::LinkUsed;
    if (i->isWithdrawn) return {ErrorCode::AlreadyExists, "withdrawn"};
    s.after.invites.edit().at(b.key).isWithdrawn = true;
    return {};
}

Status dispatch(Step& s)
{
    auto decodeAndApply = [&s](auto body) -> Status {
        if (!body) return body.error();
        return apply(s, *body);
    };
    ByteView body = s.entry.body;
    switch (static_cast<OrgKind>(s.entry.kind)) {
    case OrgKind::Genesis: return {ErrorCode::NotAllowed, "second genesis"};
    case OrgKind::Invite: return decodeAndApply(decodeInvite(body));
    case OrgKind::UserAdd: return decodeAndApply(decodeUserAdd(body));
    case OrgKind::DeviceAdd: return decodeAndApply(decodeDeviceAdd(body));
    case OrgKind::DeviceRevoke: return decodeAndApply(decodeDeviceRevoke(body));
    case OrgKind::UserRevoke: return decodeAndApply(decodeUserRevoke(body));
    case OrgKind::Role: return decodeAndApply(decodeRoleChange(body));
    case OrgKind::Wipe: return decodeAndApply(decodeWipe(body));
    case OrgKind::Policy: return decodeAndApply(decodePolicyChange(body));
    case OrgKind::Rekey: return decodeAndApply(decodeRekey(body));
    case OrgKind::Custody: return decodeAndApply(decodeCustody(body));
    case OrgKind::Succession: return decodeAndApply(decodeSuccession(body));
    case OrgKind::InviteWithdraw: return decodeAndApply(decodeInviteWithdraw(body));
    }
    return {ErrorCode::NewerVersion, "kind " + std::to_string(s.entry.kind)};
}

} // namespace

Result<OrgState> beginOrganisation(const Entry& e)
{
    AANZET_CHECK(checkEntryForm(e));
    if (e.logKind != LogKind::Organisation || e.index != 0) return {ErrorCode::Malformed, "genesis"};
    if (e.kind != static_cast<std::uint8_t>(OrgKind::Genesis)) return {ErrorCode::Malformed, "genesis kind"};
    AANZET_TRY(Genesis b, decodeGenesis(e.body));
    if (e.device != b.device.id()) return {ErrorCode::Malformed, "genesis author"};
    if (!verifyEntry(e, b.device.sign)) return ErrorCode::BadSignature;
    if (!verifyDeviceCertificate(b.user, e.org(), b.device, b.certificate)) return ErrorCode::BadSignature;
    OrgState nothing;
    Step s{nothing, e, {}, {}};
    s.after.org = e.org();
    s.after.genesis = s.after.head = entryHash(e);
    s.after.policy = b.policy;
    s.addUser(b.user, Role::ApplicationAdmin, {});
    s.addDevice(b.user.id(), b.device);
    return std::move(s.after);
}

Result<OrgState> applyToOrganisation(const OrgState& before, const Entry& e, std::optional<LiveCheck> live)
{
    if (e.logKind != LogKind::Organisation) return {ErrorCode::Malformed, "not an organisation entry"};
    AANZET_CHECK(checkEntryForm(e));
    if (e.org() != before.org) return {ErrorCode::LinkForeign, "organisation " + e.org().shortHex()};
    if (e.index != before.index + 1 || e.prev != before.head) return {ErrorCode::LogConflict, "index " + std::to_string(e.index)};
    Step s{before, e, live, before};
    AANZET_CHECK(dispatch(s));
    s.after.head = entryHash(e);
    s.after.index = e.index;
    return std::move(s.after);
}

} // namespace aanzet::membership
