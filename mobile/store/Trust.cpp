// SPDX-License-Identifier: EUPL-1.2
#include "mobile/store/Trust.h"
#include "mobile/store/Space.h"
#include <algorithm>

namespace aanzet::store {

using membership::Entry;
using vault::Table;

std::vector<Trust::DeviceRow> Trust::devices() const
{
    std::vector<DeviceRow> out;
    if (!m_s.m_org) return out;
    std::map<DeviceId, WallTime> heard;
    for (const auto& [id, s] : m_s.m_spaces) {
        for (const auto& b : s->replica.batches()) heard[b.device] = std::max(heard[b.device], b.receivedAt);
        for (const auto& bytes : s->row.beats)
            if (auto beat = protocol::decodeBeat(bytes)) heard[beat->device] = std::max(heard[beat->device], WallTime(std::chrono::days(beat->day)));
    }
    for (const auto& [id, d] : *m_s.m_org->state().devices)
        out.push_back({id, d.user, m_s.m_org->state().isCurrent(id), d.user == m_s.user(), id == m_s.device(), d.isWipeOrdered, heard[id]});
    return out;
}

std::vector<membership::SpaceCutoff> mostThatFit(std::vector<membership::SpaceCutoff> all)
{
    if (all.size() <= membership::kMaxOrgCutoffs) return all;
    std::stable_partition(all.begin(), all.end(), [](const auto& c) { return c.cutoff.batchNo > 0; });
    all.resize(membership::kMaxOrgCutoffs);
    return all;
}

// Of every space that is known here, where each chain of that person stands on the server. An author that has nothing there
// is named with nothing, so that a chain which it dates back later counts for nobody.
Result<std::vector<membership::SpaceCutoff>> Trust::cutoffs(const UserId& user, const std::optional<DeviceId>& device) const
{
    std::vector<membership::SpaceCutoff> out;
    for (const auto& [id, s] : m_s.m_spaces) {
        if (s->hasLeft) continue;
        std::set<AuthorId> named;
        for (const auto& c : m_s.cutoffsOf(*s, user)) {
            const auto chain = s->replica.chain(c.author);
            if (!chain || (device && chain->device != *device)) continue;
            named.insert(c.author);
            out.push_back({id, c});
        }
        for (const auto& [author, head] : s->replica.chains())
            if (!named.count(author) && m_s.userOf(head.device) == user && (!device || head.device == *device)) out.push_back({id, {author, 0, {}}});
    }
    return mostThatFit(std::move(out));
}

Result<Entry> Trust::deviceRevoke(const DeviceId& device) const
{
    if (!m_s.m_org) return ErrorCode::NoOrganisation;
    const auto* d = m_s.m_org->state().device(device);
    if (!d) return Error{ErrorCode::NotFound, "device"};
    if (device == m_s.device()) return Error{ErrorCode::BadRequest, "This is the device itself. Remove it from another one."};
    AANZET_TRY(auto list, cutoffs(d->user, device));
    return membership::makeDeviceRevoke(*m_s.m_org, m_s.m_device, m_s.trustedNow(), {device, std::move(list)});
}

Result<Entry> Trust::userRevoke(const UserId& user) const
{
    if (!m_s.m_org) return ErrorCode::NoOrganisation;
    if (!m_s.m_org->state().user(user)) return Error{ErrorCode::NotFound, "user"};
    if (user == m_s.user()) return Error{ErrorCode::BadRequest, "Nobody removes themselves. Ask another administrator."};
    AANZET_TRY(auto list, cutoffs(user, std::nullopt));
    return membership::makeUserRevoke(*m_s.m_org, m_s.m_device, m_s.trustedNow(), {user, std::move(list)});
}

Result<Entry> Trust::wipe(const DeviceId& device) const
{
    if (!m_s.m_org) return ErrorCode::NoOrganisation;
    if (!m_s.m_org->state().device(device)) return Error{ErrorCode::NotFound, "device"};
    if (device == m_s.device()) return Error{ErrorCode::BadRequest, "This is the device itself."};
    return membership::makeWipe(*m_s.m_org, m_s.m_device, m_s.trustedNow(), device);
}

bool Trust::isWipeOrdered() const
{
    const auto* d = m_s.m_org ? m_s.m_org->state().device(m_s.device()) : nullptr;
    return d && d->isWipeOrdered;
}

Status Trust::taken(const Entry& entry)
{
    if (!m_s.m_org) return ErrorCode::NoOrganisation;
    if (m_s.m_org->indexOf(membership::entryHash(entry))) return {};
    AANZET_CHECK(m_s.appendOrg(entry));
    AANZET_CHECK(afterOrgEntries());
    m_s.changed();
    return {};
}

Result<std::vector<Trust::LostHousehold>> Trust::contents(const DeviceId& device) const
{
    if (!m_s.m_org) return ErrorCode::NoOrganisation;
    const auto* d = m_s.m_org->state().device(device);
    if (!d) return Error{ErrorCode::NotFound, "device"};
    // As it stood before the organisation removed device or person: a lost device is often revoked first.
    std::map<SpaceId, LostHousehold> found;
    for (const auto& [id, s] : m_s.m_spaces) {
        const bool isClient = s->isKind(SpaceKind::Client);
        const bool isSafety = s->isKind(SpaceKind::Safety);
        if (!isClient && !isSafety && !s->isKind(SpaceKind::Dossier)) continue;
        const membership::Member* held = nullptr;
        std::uint64_t at = s->log.size();
        while (at-- > 0 && !held) {
            const auto* state = s->log.stateAt(membership::entryHash(s->log.entry(at)));
            held = state ? state->member(d->user) : nullptr;
        }
        if (!held) continue;
        auto& h = found[m_s.householdOf(id)];
        h.household = m_s.householdOf(id);
        (isClient ? h.client : isSafety ? h.safety : h.dossier) = true;
        h.right = std::max(h.right, held->right);
        const auto since = s->log.entry(held->since).time;
        h.since = h.since == WallTime{} ? since : std::min(h.since, since);
    }
    std::vector<LostHousehold> out;
    for (auto& [id, h] : found) {
        if (auto known = m_s.household(id)) h.name = known->name;
        out.push_back(std::move(h));
    }
    return out;
}

bool Trust::isDone(const IntentRow& i, const membership::SpaceState& state) const
{
    const auto* member = state.member(i.principal);
    switch (i.kind) {
    case IntentKind::Grant: return member && member->right == i.right && member->expires == i.expires;
    case IntentKind::Revoke: return !member;
    case IntentKind::Offer: return state.owner == i.principal || (state.offer && state.offer->to == i.principal);
    case IntentKind::Accept: return state.owner == m_s.user();
    case IntentKind::TakeBack: return !state.offer || state.offer->to != i.principal;
    }
    return false;
}

// In each space a manager ends what the organisation ended: the cut-offs of a space that the administrator does not know
// are named by somebody who knows it, and the person's earlier work stays welcome on a server that was put back.
Result<Entry> Trust::leaverRevoke(const Store::Space& s) const
{
    const auto& org = m_s.m_org->state();
    for (const auto& [id, m] : *s.log.state().members) {
        const auto* u = org.user(id);
        if (!u || !u->isRevoked() || id == m_s.user()) continue;
        const auto* heir = org.successorOf(id);
        if (heir && !heir->isRevoked() && !s.log.state().member(heir->id)) continue;   // takes the place first
        membership::Revoke body;
        body.principal = id;
        body.cutoffs = m_s.cutoffsOf(s, id);
        return membership::makeRevoke(*m_s.m_org, s.log, m_s.m_device, m_s.trustedNow(), body);
    }
    return ErrorCode::NotFound;
}

// Everybody writes into the access log; what stands in it is sealed to who may read it.
Result<Entry> Trust::writerOfLog(const Store::Space& s) const
{
    for (const auto& [id, u] : *m_s.m_org->state().users) {
        if (u.isRevoked() || s.log.state().member(id)) continue;
        return membership::makeGrant(*m_s.m_org, s.log, m_s.m_device, m_s.trustedNow(), s.keys, {id, membership::Right::Write, {}});
    }
    return ErrorCode::NotFound;
}

bool wasEverGranted(const membership::SpaceLog& log, const UserId& user)
{
    for (std::uint64_t i = 0; i < log.size(); ++i)
        if (log.entry(i).kind == static_cast<std::uint8_t>(membership::SpaceEntryKind::Grant))
            if (auto g = membership::decodeGrant(log.entry(i).body); g.ok() && g->principal == user) return true;
    return false;
}

// The organisation's own space: everybody reads it, its administrators write it and let the next ones in. Whoever was taken
// out of it by hand stays out.
Result<Entry> Trust::placeInOrganisation(const Store::Space& s) const
{
    const auto& org = m_s.m_org->state();
    const auto grant = [&](const UserId& to, membership::Right right) {
        return membership::makeGrant(*m_s.m_org, s.log, m_s.m_device, m_s.trustedNow(), s.keys, {to, right, {}});
    };
    for (const auto& [id, u] : *org.users) {
        if (u.isRevoked()) continue;
        const auto* member = s.log.state().member(id);
        if (org.isAdmin(id)) {
            if (!member || member->right != membership::Right::Manage) return grant(id, membership::Right::Manage);
        } else if (!member) {
            if (!wasEverGranted(s.log, id)) return grant(id, membership::Right::Read);
        } else if (member->right == membership::Right::Manage) {
            membership::Revoke less;
            less.principal = id;
            less.reason = membership::RevokeReason::Reduced;
            less.remaining = membership::Right::Read;
            less.cutoffs = m_s.cutoffsOf(s, id);
            return membership::makeRevoke(*m_s.m_org, s.log, m_s.m_device, m_s.trustedNow(), less);
        }
    }
    return ErrorCode::NotFound;
}

Status Trust::addDue(std::vector<protocol::LogAppend>& out, std::set<SpaceId>& touched)
{
    AANZET_CHECK(addOrgDue(out));
    for (const auto& [id, s] : m_s.m_spaces) {
        const auto& state = s->log.state();
        if (touched.count(id) || s->hasLeft || !state.manages(m_s.user())) continue;
        const auto add = [&](const Result<Entry>& entry) {
            if (!entry) return false;
            out.push_back({protocol::LogKind::Space, id, membership::encodeEntry(*entry)});
            touched.insert(id);
            return true;
        };
        if (add(leaverRevoke(*s)) || add(safetyLeaver(*s))) continue;
        if (s->isKind(SpaceKind::Audit) && add(writerOfLog(*s))) continue;
        if (id == m_s.spaceOfKind(SpaceKind::Organisation) && add(placeInOrganisation(*s))) continue;
        // A space that is older than the organisation's key is sealed to it by who manages it.
        const auto& recovery = m_s.m_org->state().policy.recovery;
        if (!recovery.isZero() && state.recoveryBox != recovery && !state.isClosed)
            add(membership::makeGrant(*m_s.m_org, s->log, m_s.m_device, m_s.trustedNow(), s->keys, {{}, membership::Right::Read, {}}));
    }
    return {};
}

} // namespace aanzet::store
