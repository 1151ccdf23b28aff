// SPDX-License-Identifier: EUPL-1.2
#include "shared/membership/OrgBodies.h"
#include "shared/membership/BodyCodec.h"
#include <algorithm>
#include <tuple>

namespace aanzet::membership {

namespace {

template <class Public> void writeKeys(Writer& w, const Public& p) { w.raw(p.sign).raw(p.box); }
template <class Public> Public readKeys(Reader& r)
{
    Public p;
    p.sign = r.fixed<SignPublicKey>();
    p.box = r.fixed<BoxPublicKey>();
    if (p.sign.isZero() || p.box.isZero()) r.fail();
    return p;
}

void writePolicy(Writer& w, const Policy& p)
{
    w.raw(p.recovery).raw(p.serverIdentity).sized(viewOf(p.url)).u16(p.leaseDays).u8(static_cast<std::uint8_t>(p.handedExit));
}

Policy readPolicy(BodyReader& r)
{
    Policy p;
    p.recovery = r.fixed<BoxPublicKey>();
    p.serverIdentity = r.fixed<SignPublicKey>();
    p.url = std::string(textOf(r.variable(kMaxUrl)));
    p.leaseDays = r.u16();
    p.handedExit = r.choice(HandedExit::Passphrase);
    bool isPrintable = std::all_of(p.url.begin(), p.url.end(), [](char c) { return c > 0x20 && c < 0x7f; });
    if (!isPrintable || p.url.empty() != p.serverIdentity.isZero()) r.fail();
    if (p.leaseDays < kMinLeaseDays || p.leaseDays > kMaxLeaseDays) r.fail();
    return p;
}

void writeSpaceCutoffs(Writer& w, const std::vector<SpaceCutoff>& cutoffs)
{
    w.u32(static_cast<std::uint32_t>(cutoffs.size()));
    for (auto& c : cutoffs) {
        w.raw(c.space);
        writeCutoff(w, c.cutoff);
    }
}

void readSpaceCutoffs(BodyReader& r, std::vector<SpaceCutoff>& out)
{
    auto read = [](BodyReader& b) {
        SpaceCutoff c;
        c.space = b.fixed<SpaceId>();
        c.cutoff = readCutoff(b);
        return c;
    };
    r.sorted(out, kMaxOrgCutoffs, read, [](const SpaceCutoff& c) { return std::tie(c.space, c.cutoff.author); });
}

} // namespace

Bytes encodeBody(const Genesis& b)
{
    Writer w;
    writeKeys(w, b.user);
    writeKeys(w, b.device);
    w.raw(b.certificate);
    writePolicy(w, b.policy);
    return w.take();
}

Result<Genesis> decodeGenesis(ByteView v)
{
    BodyReader r(v);
    Genesis b;
    b.user = readKeys<UserPublic>(r);
    b.device = readKeys<DevicePublic>(r);
    b.certificate = r.fixed<Signature>();
    b.policy = readPolicy(r);
    return r.done(std::move(b));
}

Bytes encodeBody(const Invite& b)
{
    Writer w;
    w.raw(b.key).u8(static_cast<std::uint8_t>(b.role));
    writeTime(w, b.expires);
    writeTime(w, b.admitUntil);
    w.u32(static_cast<std::uint32_t>(b.spaces.size()));
    for (auto& s : b.spaces) w.raw(s.space).u8(static_cast<std::uint8_t>(s.right));
    return w.sized(b.sealedLabel).take();
}

Result<Invite> decodeInvite(ByteView v)
{
    BodyReader r(v);
    Invite b;
    b.key = r.fixed<SignPublicKey>();
    if (b.key.isZero()) r.fail();
    b.role = r.choice(Role::ApplicationAdmin);
    b.expires = r.time();
    b.admitUntil = r.time();
    auto read = [](BodyReader& in) {
        InviteSpace s;
        s.space = in.fixed<SpaceId>();
        s.right = in.choice(Right::Manage);
        return s;
    };
    r.sorted(b.spaces, kMaxInviteSpaces, read, [](const InviteSpace& s) { return s.space; });
    b.sealedLabel = r.variable(kMaxLabel);
    return r.done(std::move(b));
}

Bytes encodeBody(const UserAdd& b)
{
    Writer w;
    writeKeys(w, b.user);
    writeKeys(w, b.device);
    return w.u8(static_cast<std::uint8_t>(b.role)).raw(b.invite).raw(b.inviteSignature).raw(b.certificate).take();
}

Result<UserAdd> decodeUserAdd(ByteView v)
{
    BodyReader r(v);
    UserAdd b;
    b.user = readKeys<UserPublic>(r);
    b.device = readKeys<DevicePublic>(r);
    b.role = r.choice(Role::ApplicationAdmin);
    b.invite = r.fixed<SignPublicKey>();
    b.inviteSignature = r.fixed<Signature>();
    b.certificate = r.fixed<Signature>();
    return r.done(std::move(b));
}

Bytes encodeBody(const DeviceAdd& b)
{
    Writer w;
    w.raw(b.user);
    writeKeys(w, b.device);
    return w.raw(b.certificate).sized(b.sealedKeys).take();
}

Result<DeviceAdd> decodeDeviceAdd(ByteView v)
{
    BodyReader r(v);
    DeviceAdd b;
    b.user = r.fixed<UserId>();
    b.device = readKeys<DevicePublic>(r);
    b.certificate = r.fixed<Signature>();
    b.sealedKeys = r.variable(kMaxSealedUserKeys);
    return r.done(std::move(b));
}

Bytes encodeBody(const DeviceRevoke& b)
{
    Writer w;
    w.raw(b.device);
    writeSpaceCutoffs(w, b.cutoffs);
    return w.take();
}

Result<DeviceRevoke> decodeDeviceRevoke(ByteView v)
{
    BodyReader r(v);
    DeviceRevoke b;
    b.device = r.fixed<DeviceId>();
    readSpaceCutoffs(r, b.cutoffs);
    return r.done(std::move(b));
}

Bytes encodeBody(const UserRevoke& b)
{
    Writer w;
    w.raw(b.user);
    writeSpaceCutoffs(w, b.cutoffs);
    return w.take();
}

Result<UserRevoke> decodeUserRevoke(ByteView v)
{
    BodyReader r(v);
    UserRevoke b;
    b.user = r.fixed<UserId>();
    readSpaceCutoffs(r, b.cutoffs);
    return r.done(std::move(b));
}

Bytes encodeBody(const RoleChange& b)
{
    return Writer().raw(b.user).u8(static_cast<std::uint8_t>(b.role)).take();
}

Result<RoleChange> decodeRoleChange(ByteView v)
{
    BodyReader r(v);
    RoleChange b;
    b.user = r.fixed<UserId>();
    b.role = r.choice(Role::ApplicationAdmin);
    return r.done(b);
}

Bytes encodeBody(const Wipe& b)
{
    return Writer().raw(b.device).take();
}

Result<Wipe> decodeWipe(ByteView v)
{
    BodyReader r(v);
    Wipe b;
    b.device = r.fixed<DeviceId>();
    return r.done(b);
}

Bytes encodeBody(const PolicyChange& b)
{
    Writer w;
    writePolicy(w, b.policy);
    return w.raw(b.secondDevice).raw(b.secondSignature).take();
}

Result<PolicyChange> decodePolicyChange(ByteView v)
{
    BodyReader r(v);
    PolicyChange b;
    b.policy = readPolicy(r);
    b.secondDevice = r.fixed<DeviceId>();
    b.secondSignature = r.fixed<Signature>();
    if (b.secondDevice.isZero() && !b.secondSignature.isZero()) r.fail();
    return r.done(std::move(b));
}

Bytes encodeBody(const Rekey& b)
{
    Writer w;
    w.raw(b.user).raw(b.box).u32(static_cast<std::uint32_t>(b.keys.size()));
    for (auto& k : b.keys) w.raw(k.device).sized(k.sealed);
    return w.take();
}

Result<Rekey> decodeRekey(ByteView v)
{
    BodyReader r(v);
    Rekey b;
    b.user = r.fixed<UserId>();
    b.box = r.fixed<BoxPublicKey>();
    if (b.box.isZero()) r.fail();
    auto read = [](BodyReader& in) {
        DeviceBox k;
        k.device = in.fixed<DeviceId>();
        k.sealed = in.variable(kMaxSealedUserKeys);
        return k;
    };
    r.sorted(b.keys, kMaxRekeyDevices, read, [](const DeviceBox& k) { return k.device; });
    return r.done(std::move(b));
}

static void writeCustody(Writer& w, const Custody& b)
{
    w.raw(b.box).raw(b.sign);
    for (auto& wrap : b.wraps) w.raw(wrap);
}

Bytes encodeBody(const Custody& b)
{
    Writer w;
    writeCustody(w, b);
    return w.raw(b.secondDevice).raw(b.secondSignature).take();
}

Result<Custody> decodeCustody(ByteView v)
{
    BodyReader r(v);
    Custody b;
    b.box = r.fixed<BoxPublicKey>();
    b.sign = r.fixed<SignPublicKey>();
    if (b.box.isZero() || b.sign.isZero()) r.fail();
    for (std::size_t i = 0; i < kCustodyWraps; ++i) b.wraps.push_back(bytesOf(r.raw(kCustodyWrapBytes)));
    b.secondDevice = r.fixed<DeviceId>();
    b.secondSignature = r.fixed<Signature>();
    if (b.secondDevice.isZero() && !b.secondSignature.isZero()) r.fail();
    return r.done(std::move(b));
}

Bytes encodeBody(const Succession& b)
{
    return Writer().raw(b.from).raw(b.to).raw(b.proof).take();
}

Result<Succession> decodeSuccession(ByteView v)
{
    BodyReader r(v);
    Succession b;
    b.from = r.fixed<UserId>();
    b.to = r.fixed<UserId>();
    b.proof = r.fixed<Signature>();
    return r.done(b);
}

Bytes encodeBody(const InviteWithdraw& b) { return Writer().raw(b.key).take(); }

Result<InviteWithdraw> decodeInviteWithdraw(ByteView v)
{
    BodyReader r(v);
    InviteWithdraw b{r.fixed<SignPublicKey>()};
    if (b.key.isZero()) r.fail();
    return r.done(b);
}

Bytes joinStatement(const OrgId& org, const Hash32& genesis, const UserAdd& join)
{
    Writer w("az1/join");
    w.raw(org).raw(genesis);
    writeKeys(w, join.user);
    writeKeys(w, join.device);
    return w.u8(static_cast<std::uint8_t>(join.role)).raw(join.invite).take();
}

Bytes policyStatement(const OrgId& org, std::uint64_t index, const Hash32& prev, const Policy& policy)
{
    Writer w("az1/policy");
    w.raw(org).u64(index).raw(prev);
    writePolicy(w, policy);
    return w.take();
}

Bytes custodyStatement(const OrgId& org, std::uint64_t index, const Hash32& prev, const Custody& custody)
{
    Writer w("az1/custody");
    w.raw(org).u64(index).raw(prev);
    writeCustody(w, custody);
    return w.take();
}

Bytes successionStatement(const OrgId& org, std::uint64_t index, const Hash32& prev, const UserId& from, const UserId& to)
{
    return Writer("az1/succession").raw(org).u64(index).raw(prev).raw(from).raw(to).take();
}

} // namespace aanzet::membership
