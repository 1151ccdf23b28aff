// SPDX-License-Identifier: EUPL-1.2
#include "shared/membership/OrgLog.h"
#include "shared/membership/OrgRules.h"

namespace aanzet::membership {

Result<OrgLog> OrgLog::fromGenesis(Entry genesis)
{
    AANZET_TRY(OrgState state, beginOrganisation(genesis));
    OrgLog log;
    log.take(std::move(genesis), std::move(state));
    return log;
}

Result<OrgLog> OrgLog::fromEntries(std::vector<Entry> entries)
{
    if (entries.empty()) return {ErrorCode::Malformed, "empty log"};
    AANZET_TRY(OrgLog log, fromGenesis(std::move(entries.front())));
    for (std::size_t i = 1; i < entries.size(); ++i) AANZET_CHECK(log.append(std::move(entries[i])));
    return log;
}

Status OrgLog::check(const Entry& entry, std::optional<LiveCheck> live) const
{
    AANZET_CHECK(applyToOrganisation(state(), entry, live));
    return {};
}

Status OrgLog::append(Entry entry, std::optional<LiveCheck> live)
{
    AANZET_TRY(OrgState after, applyToOrganisation(state(), entry, live));
    take(std::move(entry), std::move(after));
    return {};
}

const OrgState* OrgLog::stateAt(const Hash32& head) const
{
    auto i = indexOf(head);
    return i ? &m_records[*i]->after : nullptr;
}

std::optional<std::uint64_t> OrgLog::indexOf(const Hash32& head) const
{
    auto it = m_index.find(head);
    if (it == m_index.end()) return std::nullopt;
    return it->second;
}

void OrgLog::take(Entry entry, OrgState state)
{
    m_index.emplace(state.head, m_records.size());
    m_records.push_back(std::make_shared<const Record>(Record{std::move(entry), std::move(state)}));
}

} // namespace aanzet::membership
