// SPDX-License-Identifier: EUPL-1.2
#include "mobile/store/Space.h"
#include "mobile/store/Trust.h"
#include <algorithm>

// A household changes hands: offered, worked in by both, accepted; then the old worker's access ends and all others stay.
namespace aanzet::store {

using membership::Entry;
using vault::Table;

std::vector<SpaceId> Trust::layersOf(const SpaceId& household) const
{
    std::vector<SpaceId> out;
    if (auto h = m_s.household(household))
        for (const auto& space : {h->client, h->dossier})
            if (space) out.push_back(*space);
    return out;
}

Result<Entry> Trust::handoverEntry(const IntentRow& i) const
{
    auto* s = m_s.find(i.space);
    if (!s) return ErrorCode::NotFound;
    membership::Transfer t;
    t.from = i.kind == IntentKind::Accept ? i.principal : s->log.state().owner;
    t.to = i.kind == IntentKind::Offer ? i.principal : i.kind == IntentKind::Accept ? m_s.user() : t.from;
    if (i.kind == IntentKind::Accept) t.cutoffs = m_s.cutoffsOf(*s, t.from);
    return membership::makeTransfer(*m_s.m_org, s->log, m_s.m_device, m_s.trustedNow(), t);
}

// Now if nobody else has a say, else at the next sync, on the head that stands then.
Status Trust::addIntent(const IntentRow& intent)
{
    auto* s = m_s.find(intent.space);
    if (m_s.m_server.url.empty() || s->row.entriesOnServer == 0) {
        AANZET_TRY(auto entry, m_s.makeIntentEntry(intent));
        AANZET_CHECK(s->log.check(*m_s.m_org, entry));
        AANZET_CHECK(m_s.insertEntry(entry));
        AANZET_CHECK(s->log.append(*m_s.m_org, entry));
        AANZET_CHECK(m_s.refreshKeys(*s));
        m_s.changed();
        return {};
    }
    AANZET_TRY(auto row, m_s.m_vault.insert(Table::Edits, encodeRow(intent)));
    m_s.m_intents[row] = intent;
    m_s.changed();
    return {};
}

Status Trust::offer(const SpaceId& household, const UserId& to)
{
    const auto layers = layersOf(household);
    if (layers.empty()) return Error{ErrorCode::NotFound, "household"};
    if (!m_s.m_org->state().isCurrent(to)) return Error{ErrorCode::NotFound, "user"};
    for (const auto& id : layers) {
        const auto& state = m_s.find(id)->log.state();
        if (!state.manages(m_s.user())) return Error{ErrorCode::NotAllowed, "not a manager of this space"};
        if (state.owner == to) return Error{ErrorCode::AlreadyExists, "owner"};
    }
    for (const auto& id : layers) {
        const auto* member = m_s.find(id)->log.state().member(to);
        if (!member || member->right < membership::Right::Write) AANZET_CHECK(m_s.grant(id, to, membership::Right::Write, {}));
        AANZET_CHECK(addIntent({IntentKind::Offer, id, to, membership::Right::Read, {}}));
    }
    return giveSafety(household, to);
}

std::vector<Trust::Offer> Trust::offers() const
{
    std::vector<Offer> out;
    for (const auto& h : m_s.households())
        for (const auto& space : {h.client, h.dossier})
            if (space)
                if (const auto& o = m_s.find(*space)->log.state().offer) {
                    out.push_back({h.id, h.name, o->from, o->to});
                    break;
                }
    return out;
}

Trust::Underway Trust::underway(const SpaceId& household) const
{
    for (const auto& [row, intent] : m_s.m_intents) {
        if (intent.kind < IntentKind::Offer || m_s.householdOf(intent.space) != household) continue;
        return intent.kind == IntentKind::Offer ? Underway::Offer : intent.kind == IntentKind::Accept ? Underway::Acceptance : Underway::TakingBack;
    }
    return Underway::Nothing;
}

std::map<UserId, Trust::RightUnderway> Trust::rightsUnderway(const SpaceId& space) const
{
    std::map<UserId, RightUnderway> out;
    for (const auto& [row, intent] : m_s.m_intents)
        if (intent.space == space && (intent.kind == IntentKind::Grant || intent.kind == IntentKind::Revoke))
            out[intent.principal] = {intent.kind == IntentKind::Revoke, intent.right, intent.expires};
    return out;
}

Status Trust::takeBack(const SpaceId& household)
{
    bool wasOffered = false;
    for (const auto& id : layersOf(household)) {
        const auto& state = m_s.find(id)->log.state();
        if (!state.offer) continue;
        if (!state.manages(m_s.user())) return Error{ErrorCode::NotAllowed, "not a manager of this space"};
        wasOffered = true;
        AANZET_CHECK(addIntent({IntentKind::TakeBack, id, state.offer->to, membership::Right::Read, {}}));
    }
    return wasOffered ? Status() : Error{ErrorCode::NotFound, "nothing was offered"};
}

Status Trust::accept(const SpaceId& household)
{
    bool wasOffered = false;
    for (const auto& id : layersOf(household)) {
        const auto& offer = m_s.find(id)->log.state().offer;
        if (!offer || offer->to != m_s.user()) continue;
        wasOffered = true;
        AANZET_CHECK(addIntent({IntentKind::Accept, id, offer->from, membership::Right::Read, {}}));
    }
    return wasOffered ? settleSafety(household) : Error{ErrorCode::NotFound, "nothing was offered"};
}

Result<Trust::Reassigned> Trust::reassign(const UserId& from, const UserId& to)
{
    if (!m_s.m_org) return ErrorCode::NoOrganisation;
    if (!m_s.m_org->state().user(from) || !m_s.m_org->state().isCurrent(to) || from == to) return Error{ErrorCode::NotFound, "user"};
    Reassigned done;
    for (const auto& h : m_s.households()) {
        bool isHis = false, isMine = true;
        std::vector<SpaceId> his;
        for (const auto& space : {h.client, h.dossier}) {
            if (!space) continue;
            const auto& state = m_s.find(*space)->log.state();
            if (!state.member(from) && state.owner != from) continue;
            isHis = true;
            isMine &= state.manages(m_s.user());
            his.push_back(*space);
        }
        if (!isHis) continue;
        if (!isMine) {
            ++done.refused;
            continue;
        }
        for (const auto& id : his) {
            const auto& state = m_s.find(id)->log.state();
            const auto* member = state.member(to);
            // Who takes a household over manages it at once: whoever leaves may not be there any more to wait for.
            if (!member || member->right < membership::Right::Manage) AANZET_CHECK(m_s.grant(id, to, membership::Right::Manage, {}));
            if (state.owner == from && to != m_s.user()) AANZET_CHECK(addIntent({IntentKind::Offer, id, to, membership::Right::Read, {}}));
            if (state.owner == from && to == m_s.user()) AANZET_CHECK(addIntent({IntentKind::Accept, id, from, membership::Right::Read, {}}));
        }
        AANZET_CHECK(giveSafety(h.id, to));
        ++done.households;
    }
    return done;
}

} // namespace aanzet::store
