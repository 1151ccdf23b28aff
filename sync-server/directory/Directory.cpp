// SPDX-License-Identifier: EUPL-1.2
#include "sync-server/directory/Directory.h"

namespace aanzet::server {

using membership::OrgLog;
using membership::SpaceLog;

static Result<std::vector<membership::Entry>> decodeAll(const std::vector<Bytes>& rows)
{
    std::vector<membership::Entry> out;
    out.reserve(rows.size());
    for (const auto& row : rows) {
        AANZET_TRY(out.emplace_back(), membership::decodeEntry(row));
    }
    return out;
}

static Error damaged(const Error& e) { return isStorageFailure(e.code) ? e : Error{ErrorCode::CorruptData, "a stored log does not verify"}; }

Result<DirectoryPtr> Directory::load(Store& store)
{
    auto directory = std::make_shared<Directory>();
    LogTable logs(store);
    AANZET_TRY(const auto rows, logs.organisation());
    if (rows.empty()) return DirectoryPtr(directory);
    auto entries = decodeAll(rows);
    if (!entries) return damaged(entries.error());
    auto org = OrgLog::fromEntries(std::move(*entries));
    if (!org) return damaged(org.error());
    directory->m_org = std::make_shared<const OrgLog>(std::move(*org));

    AANZET_TRY(auto spaces, logs.spaces());
    for (const auto& s : spaces) {
        auto own = decodeAll(s.entries);
        if (!own) return damaged(own.error());
        auto log = SpaceLog::fromEntries(*directory->m_org, std::move(*own));
        if (!log) return damaged(log.error());
        directory->m_spaces.emplace(s.row.space, std::make_shared<const SpaceLog>(std::move(*log)));
    }
    return DirectoryPtr(directory);
}

const SpaceLog* Directory::space(const SpaceId& id) const
{
    const auto it = m_spaces.find(id);
    return it == m_spaces.end() ? nullptr : it->second.get();
}

// A member, or who may take a member's place with the organisation's key and has not yet: that needs the log alone.
static bool mayReadLog(const SpaceLog& log, const OrgLog& org, const UserId& user)
{
    return log.state().canRead(user) || log.state().inheritance(user, org.state());
}

bool Directory::canRead(const SpaceId& id, const UserId& user, WallTime now) const
{
    const auto* log = space(id);
    return log && m_org->state().isCurrent(user) && log->state().canRead(user) && !log->state().hasExpired(user, now);
}

std::uint64_t Directory::visibleEntries(const SpaceId& id, const UserId& user) const
{
    const auto* log = space(id);
    if (!log) return 0;
    if (mayReadLog(*log, *m_org, user)) return log->size();
    for (auto i = log->size() - 1; i > 0; --i) {
        const auto* before = log->stateAt(log->entry(i).prev);
        if (before && before->canRead(user)) return i + 1;
    }
    return 0;
}

std::vector<Directory::Readable> Directory::readable(const UserId& user, WallTime now) const
{
    std::vector<Readable> out;
    if (!m_org || !m_org->state().isCurrent(user)) return out;
    for (const auto& [id, log] : m_spaces)
        if (mayReadLog(*log, *m_org, user) && !log->state().hasExpired(user, now)) out.push_back({id, log->size()});
    return out;
}

DirectoryPtr Directory::with(OrgLog org) const
{
    auto next = std::make_shared<Directory>(*this);
    next->m_org = std::make_shared<const OrgLog>(std::move(org));
    return next;
}

DirectoryPtr Directory::with(SpaceLog space) const
{
    auto next = std::make_shared<Directory>(*this);
    const auto id = space.space();
    next->m_spaces[id] = std::make_shared<const SpaceLog>(std::move(space));
    return next;
}

} // namespace aanzet::server
