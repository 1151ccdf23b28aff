// SPDX-License-Identifier: EUPL-1.2
#include "shared/membership/SpaceState.h"
#include <algorithm>

namespace aanzet::membership {

using Wraps = std::vector<std::shared_ptr<const Bytes>>;

static bool sameWraps(const Wraps& a, const Wraps& b)
{
    return std::equal(a.begin(), a.end(), b.begin(), b.end(), [](auto& x, auto& y) { return x == y || *x == *y; });
}

bool Member::operator==(const Member& o) const
{
    return right == o.right && expires == o.expires && since == o.since && sameWraps(wraps, o.wraps);
}

bool SpaceState::operator==(const SpaceState& o) const
{
    auto plain = [](const SpaceState& s) {
        return std::tie(s.space, s.head, s.index, s.orgHead, s.creator, s.owner, s.fidCommitment, s.sealedKind, s.isClosed, s.offer, s.recoveryBox,
                        s.checkpointAt, s.epoch, s.epochSince);
    };
    return plain(*this) == plain(o) && commitments == o.commitments && epochCutoffs == o.epochCutoffs && keyHolders == o.keyHolders
        && members == o.members && sameWraps(*recoveryWraps, *o.recoveryWraps) && cutoffs == o.cutoffs
        && erasedRecords == o.erasedRecords && erasedFields == o.erasedFields && erasedOperations == o.erasedOperations
        && erasedBlobs == o.erasedBlobs;
}

const Member* SpaceState::member(const UserId& id) const
{
    auto it = members->find(id);
    return it == members->end() ? nullptr : &it->second;
}

bool SpaceState::canWrite(const UserId& id) const
{
    auto m = member(id);
    return m && m->right >= Right::Write && !isClosed;
}

bool SpaceState::manages(const UserId& id) const
{
    auto m = member(id);
    return m && m->right == Right::Manage;
}

bool SpaceState::hasExpired(const UserId& id, WallTime now) const
{
    auto m = member(id);
    return m && m->expires != WallTime{} && now >= m->expires;
}

const Cutoff* SpaceState::cutoff(const AuthorId& author, const UserId& user) const
{
    auto it = cutoffs->find({author, user});
    return it == cutoffs->end() ? nullptr : &it->second;
}

bool SpaceState::isErased(const RecordId& record, const FieldId& field, const ErasedOperation& operation) const
{
    return erasedRecords->contains(record) || erasedFields->contains(field) || erasedOperations->contains(operation);
}

std::map<UserId, Right> SpaceState::effectiveMembers(const OrgState& org) const
{
    std::map<UserId, Right> out;
    for (auto& [id, m] : *members)
        if (org.isCurrent(id)) out.emplace(id, m.right);
    return out;
}

std::map<UserId, BoxPublicKey> SpaceState::recipients(const OrgState& org) const
{
    std::map<UserId, BoxPublicKey> out;
    if (!org.policy.recovery.isZero()) out.emplace(UserId{}, org.policy.recovery);
    for (auto& [id, m] : *members)
        if (org.isCurrent(id)) out.emplace(id, org.user(id)->box);
    return out;
}

bool SpaceState::mustRotate(const OrgState& org) const
{
    return std::any_of(keyHolders->begin(), keyHolders->end(), [&](auto& h) { return !member(h.first) || !org.isCurrent(h.first) || org.user(h.first)->box != h.second; });
}

bool SpaceState::hasChangedKey(const UserId& id, const OrgState& org) const
{
    auto it = keyHolders->find(id);
    auto u = org.user(id);
    return u && it != keyHolders->end() && u->box != it->second;
}

const Member* SpaceState::inheritance(const UserId& id, const OrgState& org) const
{
    auto u = org.user(id);
    if (!u || u->isRevoked() || !u->predecessor || member(id)) return nullptr;
    return member(*u->predecessor);
}

} // namespace aanzet::membership
