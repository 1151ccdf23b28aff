// SPDX-License-Identifier: EUPL-1.2
#include "shared/membership/SpaceLog.h"
#include "shared/membership/SpaceRules.h"

namespace aanzet::membership {

Result<SpaceLog> SpaceLog::fromCreate(const OrgLog& org, Entry create, std::optional<LiveCheck> live)
{
    AANZET_TRY(SpaceState state, beginSpace(org, create, live));
    SpaceLog log;
    log.take(std::move(create), std::move(state));
    return log;
}

Result<SpaceLog> SpaceLog::fromEntries(const OrgLog& org, std::vector<Entry> entries)
{
    if (entries.empty()) return {ErrorCode::Malformed, "empty log"};
    AANZET_TRY(SpaceLog log, fromCreate(org, std::move(entries.front())));
    for (std::size_t i = 1; i < entries.size(); ++i) AANZET_CHECK(log.append(org, std::move(entries[i])));
    return log;
}

Status SpaceLog::check(const OrgLog& org, const Entry& entry, std::optional<LiveCheck> live) const
{
    AANZET_CHECK(applyToSpace(org, state(), entry, live));
    return {};
}

Status SpaceLog::append(const OrgLog& org, Entry entry, std::optional<LiveCheck> live)
{
    AANZET_TRY(SpaceState after, applyToSpace(org, state(), entry, live));
    take(std::move(entry), std::move(after));
    return {};
}

const SpaceState* SpaceLog::stateAt(const Hash32& head) const
{
    auto i = indexOf(head);
    return i ? &m_records[*i]->after : nullptr;
}

std::optional<std::uint64_t> SpaceLog::indexOf(const Hash32& head) const
{
    auto it = m_index.find(head);
    if (it == m_index.end()) return std::nullopt;
    return it->second;
}

void SpaceLog::take(Entry entry, SpaceState state)
{
    m_index.emplace(state.head, m_records.size());
    m_records.push_back(std::make_shared<const Record>(Record{std::move(entry), std::move(state)}));
}

Result<std::vector<Cutoff>> cutoffsOf(const Entry& e)
{
    std::vector<Cutoff> none;
    if (e.logKind != LogKind::Space) return none;
    auto of = [](auto body) -> Result<std::vector<Cutoff>> {
        if (!body) return body.error();
        return std::move(body->cutoffs);
    };
    switch (static_cast<SpaceEntryKind>(e.kind)) {
    case SpaceEntryKind::Revoke: return of(decodeRevoke(e.body));
    case SpaceEntryKind::Rotate: return of(decodeRotate(e.body));
    case SpaceEntryKind::Transfer: return of(decodeTransfer(e.body));
    default: return none;
    }
}

Result<std::vector<SpaceCutoff>> orgCutoffsOf(const Entry& e)
{
    std::vector<SpaceCutoff> none;
    if (e.logKind != LogKind::Organisation) return none;
    auto of = [](auto body) -> Result<std::vector<SpaceCutoff>> {
        if (!body) return body.error();
        return std::move(body->cutoffs);
    };
    switch (static_cast<OrgKind>(e.kind)) {
    case OrgKind::DeviceRevoke: return of(decodeDeviceRevoke(e.body));
    case OrgKind::UserRevoke: return of(decodeUserRevoke(e.body));
    default: return none;
    }
}

} // namespace aanzet::membership
