// SPDX-License-Identifier: EUPL-1.2
#include "shared/membership/SpaceEntries.h"
#include <algorithm>

namespace aanzet::membership {

namespace {

template <class Body> Entry build(const OrgLog& org, const SpaceId& space, const DeviceKeys& device, WallTime now, SpaceEntryKind kind,
                                  const Body& body, std::uint64_t index, const Hash32& prev)
{
    Entry e;
    e.logKind = LogKind::Space;
    e.log.b = space.b;
    e.index = index;
    e.prev = prev;
    e.device = device.id();
    e.orgHead = org.head();
    e.time = now;
    e.kind = static_cast<std::uint8_t>(kind);
    e.body = encodeBody(body);
    signEntry(e, device.sign);
    return e;
}

template <class Body> Result<Entry> make(const OrgLog& org, const SpaceLog& space, const DeviceKeys& device, WallTime now,
                                         SpaceEntryKind kind, const Body& body)
{
    auto e = build(org, space.space(), device, now, kind, body, space.size(), space.head());
    AANZET_CHECK(space.check(org, e, LiveCheck{now}));
    return e;
}

std::vector<Cutoff> sorted(std::vector<Cutoff> cutoffs)
{
    std::sort(cutoffs.begin(), cutoffs.end(), [](auto& a, auto& b) { return a.author < b.author; });
    return cutoffs;
}

template <class T> void sortUnique(std::vector<T>& v)
{
    std::sort(v.begin(), v.end());
    v.erase(std::unique(v.begin(), v.end()), v.end());
}

Result<BoxPublicKey> boxOf(const OrgState& org, const UserId& principal)
{
    if (principal.isZero()) {
        if (org.policy.recovery.isZero()) return {ErrorCode::NotFound, "no recovery key"};
        return org.policy.recovery;
    }
    auto u = org.user(principal);
    if (!u) return {ErrorCode::NotFound, "user " + principal.shortHex()};
    if (u->isRevoked()) return {ErrorCode::Revoked, "user " + principal.shortHex()};
    return u->box;
}

Result<Grant> grantOf(const OrgLog& org, const SpaceId& space, const SpaceKeys& keys, const GrantWish& wish)
{
    AANZET_TRY(BoxPublicKey to, boxOf(org.state(), wish.principal));
    AANZET_TRY(auto wraps, makeWraps(org.org(), space, wish.principal, to, keys));
    return Grant{wish.principal, wish.right, wish.expires, std::move(wraps)};
}

} // namespace

Result<Entry> makeCreate(const OrgLog& org, const DeviceKeys& device, WallTime now, const SpaceId& space, const SpaceKeys& keys,
                         SpaceKind kind, const std::vector<GrantWish>& wishes, const SpaceId& related)
{
    AANZET_TRY(UserId creator, org.state().userOf(device.id()));
    if (keys.newestEpoch() != 0u || !keys.fid()) return {ErrorCode::NotFound, "keys of a new space"};
    Create b;
    b.creator = creator;
    b.keyCommitment = keyCommitment(org.org(), space, 0, keys.epoch(0)->view());
    b.fidCommitment = keyCommitment(org.org(), space, kFidEpoch, keys.fid()->view());
    b.sealedKind = sealKind(org.org(), space, *keys.epoch(0), kind, related);
    std::map<UserId, GrantWish> all{{creator, {creator, Right::Manage, {}}}};
    if (!org.state().policy.recovery.isZero()) all.emplace(UserId{}, GrantWish{});
    for (auto& w : wishes) all.emplace(w.principal, w);
    for (auto& [id, w] : all) {
        AANZET_TRY(Grant g, grantOf(org, space, keys, w));
        b.grants.push_back(std::move(g));
    }
    auto e = build(org, space, device, now, SpaceEntryKind::Create, b, 0, {});
    AANZET_CHECK(SpaceLog::fromCreate(org, e, LiveCheck{now}));
    return e;
}

Result<Entry> makeGrant(const OrgLog& org, const SpaceLog& space, const DeviceKeys& device, WallTime now, const SpaceKeys& keys,
                        const GrantWish& wish)
{
    if (keys.newestEpoch() != space.state().epoch || !keys.matches(org.org(), space.state())) return {ErrorCode::StaleEpoch, "keys"};
    AANZET_TRY(Grant g, grantOf(org, space.space(), keys, wish));
    if (space.state().member(wish.principal)) g.wraps.clear();   // has them; a member who lost keys is revoked and granted again
    return make(org, space, device, now, SpaceEntryKind::Grant, g);
}

Result<Entry> makeRevoke(const OrgLog& org, const SpaceLog& space, const DeviceKeys& device, WallTime now, const Revoke& body)
{
    auto b = body;
    b.cutoffs = sorted(std::move(b.cutoffs));
    return make(org, space, device, now, SpaceEntryKind::Revoke, b);
}

Result<Entry> makeRotate(const OrgLog& org, const SpaceLog& space, const DeviceKeys& device, WallTime now, const SpaceKeys& keys,
                         const SpaceKey& next, const std::vector<Cutoff>& cutoffs)
{
    auto& state = space.state();
    if (!keys.fid() || !keys.matches(org.org(), state)) return {ErrorCode::StaleEpoch, "keys"};
    Rotate b;
    b.epoch = state.epoch + 1;
    b.commitment = keyCommitment(org.org(), space.space(), b.epoch, next.view());
    b.cutoffs = sorted(cutoffs);
    SpaceKeys fresh;
    fresh.add(b.epoch, next.copy());
    fresh.setFid(keys.fid()->copy());
    for (auto& [id, box] : state.recipients(org.state())) {
        // Whose key changed gets all epochs under the new one: nobody is locked out because a device was lost.
        const bool isWhole = b.epoch < kMaxWrapEpochs && keys.size() == b.epoch && state.hasChangedKey(id, org.state());
        if (isWhole) {
            auto all = keys.copy();
            all.add(b.epoch, next.copy());
            AANZET_TRY(Bytes sealed, makeWrap(org.org(), space.space(), id, box, all, 0, b.epoch + 1));
            b.wraps.push_back({id, std::move(sealed)});
            continue;
        }
        AANZET_TRY(Bytes sealed, makeWrap(org.org(), space.space(), id, box, fresh, b.epoch, 1));
        b.wraps.push_back({id, std::move(sealed)});
    }
    return make(org, space, device, now, SpaceEntryKind::Rotate, b);
}

Result<Entry> makeTransfer(const OrgLog& org, const SpaceLog& space, const DeviceKeys& device, WallTime now, const Transfer& body)
{
    auto b = body;
    b.cutoffs = sorted(std::move(b.cutoffs));
    return make(org, space, device, now, SpaceEntryKind::Transfer, b);
}

Result<Entry> makeCheckpoint(const OrgLog& org, const SpaceLog& space, const DeviceKeys& device, WallTime now, const Checkpoint& body)
{
    auto b = body;
    b.authors = sorted(std::move(b.authors));
    return make(org, space, device, now, SpaceEntryKind::Checkpoint, b);
}

Result<Entry> makeErase(const OrgLog& org, const SpaceLog& space, const DeviceKeys& device, WallTime now, const Erase& body)
{
    auto b = body;
    sortUnique(b.records);
    sortUnique(b.fields);
    sortUnique(b.operations);
    sortUnique(b.blobs);
    return make(org, space, device, now, SpaceEntryKind::Erase, b);
}

Result<Entry> makeClose(const OrgLog& org, const SpaceLog& space, const DeviceKeys& device, WallTime now)
{
    return make(org, space, device, now, SpaceEntryKind::Close, Close{});
}

} // namespace aanzet::membership
