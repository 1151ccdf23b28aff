// SPDX-License-Identifier: EUPL-1.2
#include "mobile/store/Safety.h"
#include "mobile/store/Space.h"
#include "mobile/store/Trust.h"

// The safety plan goes where its household goes: who takes the household gets it too, and who is no longer on the household
// loses it. Its members are its own, so nobody else comes or goes with the dossier.
namespace aanzet::store {

using membership::Entry;

// With the offer of a household. At the acceptance whoever hands it over is off the household, and safetyLeaver() does the rest:
// a plan that was in their hands is then in the hands of who took the household, one in other hands stays there.
Status Trust::giveSafety(const SpaceId& household, const UserId& to)
{
    for (const auto& id : SafetyRules(m_s).spaces(household)) {
        const auto& state = m_s.find(id)->log.state();
        const auto* member = state.member(to);
        if (state.manages(m_s.user()) && (!member || member->right < membership::Right::Manage)) AANZET_CHECK(m_s.grant(id, to, membership::Right::Manage, {}));
    }
    return {};
}

// Who was on the household and is not any more. Who got the plan after that, or never had the household (the client's own
// people), has it by somebody's choice.
Result<Entry> Trust::safetyLeaver(const Store::Space& s) const
{
    const auto home = s.isKind(SpaceKind::Safety) ? m_s.household(s.kind->related) : Result<HouseholdRef>(ErrorCode::NotFound);
    const auto* dossier = home && home->dossier ? m_s.find(*home->dossier) : nullptr;
    if (!dossier) return ErrorCode::NotFound;
    const auto stateAt = [&](std::uint64_t index) { return dossier->log.stateAt(membership::entryHash(dossier->log.entry(index))); };
    for (const auto& [id, member] : *s.log.state().members) {
        if (id == m_s.user() || dossier->log.state().member(id)) continue;
        auto left = dossier->log.size();
        while (left > 0 && !stateAt(left - 1)->member(id)) --left;
        if (left == 0 || s.log.entry(member.since).time > dossier->log.entry(left).time) continue;
        auto cutoffs = m_s.cutoffsOf(s, id);
        // The plan is not left in the hands of somebody who is gone.
        if (s.log.state().owner == id && dossier->log.state().owner == m_s.user())
            return membership::makeTransfer(*m_s.m_org, s.log, m_s.m_device, m_s.trustedNow(), {id, m_s.user(), std::move(cutoffs)});
        membership::Revoke body;
        body.principal = id;
        body.cutoffs = std::move(cutoffs);
        return membership::makeRevoke(*m_s.m_org, s.log, m_s.m_device, m_s.trustedNow(), body);
    }
    return ErrorCode::NotFound;
}

// Where nobody else has a say it happens now; else at the next sync, by whoever manages the plan (addDue).
Status Trust::settleSafety(const SpaceId& household)
{
    for (const auto& id : SafetyRules(m_s).spaces(household)) {
        auto* s = m_s.find(id);
        if (!m_s.m_server.url.empty() && s->row.entriesOnServer != 0) continue;
        while (s->log.state().manages(m_s.user())) {
            const auto entry = safetyLeaver(*s);
            if (!entry) break;
            AANZET_CHECK(s->log.check(*m_s.m_org, *entry));
            AANZET_CHECK(m_s.insertEntry(*entry));
            AANZET_CHECK(s->log.append(*m_s.m_org, *entry));
            AANZET_CHECK(m_s.refreshKeys(*s));
        }
    }
    return {};
}

} // namespace aanzet::store
