// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "shared/membership/SpaceLog.h"
#include "shared/membership/Wrap.h"

// How a device makes entries of a space log: signed, on the heads of both logs, and such that SpaceLog::check accepts
// them (its errors are theirs). Wraps for the recovery key are added where the policy names one.
namespace aanzet::membership {

struct GrantWish {
    UserId principal;
    Right right = Right::Read;
    WallTime expires{};           // zero: does not expire
};

// `keys` holds epoch 0 and K_fid (SpaceKeys::generate). The creator manages the space and needs no wish.
Result<Entry> makeCreate(const OrgLog& org, const DeviceKeys& device, WallTime now, const SpaceId& space, const SpaceKeys& keys,
                         SpaceKind kind, const std::vector<GrantWish>& wishes = {}, const SpaceId& related = {});
// `keys` holds every epoch so far: a new member must be able to read the whole space. Principal zero: the recovery key
// (right Read), for a space that is older than the recovery key.
Result<Entry> makeGrant(const OrgLog& org, const SpaceLog& space, const DeviceKeys& device, WallTime now, const SpaceKeys& keys,
                        const GrantWish& wish);
Result<Entry> makeRevoke(const OrgLog& org, const SpaceLog& space, const DeviceKeys& device, WallTime now, const Revoke& body);
// `keys` holds the current epoch and K_fid; `next` is drawn by the caller, who adds it to `keys` once the entry stands.
Result<Entry> makeRotate(const OrgLog& org, const SpaceLog& space, const DeviceKeys& device, WallTime now, const SpaceKeys& keys,
                         const SpaceKey& next, const std::vector<Cutoff>& cutoffs);
Result<Entry> makeTransfer(const OrgLog& org, const SpaceLog& space, const DeviceKeys& device, WallTime now, const Transfer& body);
Result<Entry> makeCheckpoint(const OrgLog& org, const SpaceLog& space, const DeviceKeys& device, WallTime now, const Checkpoint& body);
Result<Entry> makeErase(const OrgLog& org, const SpaceLog& space, const DeviceKeys& device, WallTime now, const Erase& body);
Result<Entry> makeClose(const OrgLog& org, const SpaceLog& space, const DeviceKeys& device, WallTime now);

} // namespace aanzet::membership
