// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "shared/membership/SpaceLog.h"
#include "sync-server/store/LogTable.h"
#include <map>
#include <memory>

namespace aanzet::server {

// Who is who and who may what: the verified logs in memory. Immutable; a change makes a new one that shares the rest, so
// that readers never wait and a refused or failed transaction leaves nothing behind.
class Directory
{
public:
    // Reads and verifies every log. CorruptData: a log in the database does not verify.
    static Result<std::shared_ptr<const Directory>> load(Store& store);

    const membership::OrgLog* org() const { return m_org.get(); }           // nullptr: nothing founded here
    Hash32 orgHead() const { return m_org ? m_org->head() : Hash32{}; }
    const membership::SpaceLog* space(const SpaceId& id) const;

    // The user may read at this moment: member, not removed from the organisation, term not over.
    bool canRead(const SpaceId& space, const UserId& user, WallTime now) const;
    // How many entries of the space log this user may read: all while a member; a former one up to the removal.
    std::uint64_t visibleEntries(const SpaceId& space, const UserId& user) const;
    // Spaces whose log this user may read.
    struct Readable {
        SpaceId space;
        std::uint64_t logSize = 0;
    };
    std::vector<Readable> readable(const UserId& user, WallTime now) const;
    std::size_t spaces() const { return m_spaces.size(); }

    std::shared_ptr<const Directory> with(membership::OrgLog org) const;
    std::shared_ptr<const Directory> with(membership::SpaceLog space) const;

private:
    std::shared_ptr<const membership::OrgLog> m_org;
    std::map<SpaceId, std::shared_ptr<const membership::SpaceLog>> m_spaces;
};
using DirectoryPtr = std::shared_ptr<const Directory>;

} // namespace aanzet::server
