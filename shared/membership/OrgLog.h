// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "shared/membership/OrgState.h"
#include <memory>
#include <span>
#include <unordered_map>

namespace aanzet::membership {

// The verified organisation log, the same code in app, command line and server. Whatever is in it was checked from the
// genesis on; a refused entry leaves it as it was. Copies are cheap in state (snapshots are shared), linear in entries.
//
// Errors of check and append: Malformed, TooLarge, BadSignature, NewerVersion (unknown kind), LinkForeign (another
// organisation), LogConflict (index or prev do not continue the head), NotFound (unknown device, user, invite), Revoked,
// NotAllowed (the right is missing; the last admin; the second admin's signature), AlreadyExists, AlreadyMember,
// LinkUsed, LinkExpired, Pending (admission at once is over or was not promised: an admin has to admit).
class OrgLog
{
public:
    static Result<OrgLog> fromGenesis(Entry genesis);
    static Result<OrgLog> fromEntries(std::vector<Entry> entries);   // replay; the first is the genesis

    Status check(const Entry& entry, std::optional<LiveCheck> live = {}) const;   // would append accept it
    Status append(Entry entry, std::optional<LiveCheck> live = {});

    const OrgState& state() const { return m_records.back()->after; }
    const OrgState* stateAt(const Hash32& head) const;               // nullptr: no ancestor of (or equal to) the head
    std::optional<std::uint64_t> indexOf(const Hash32& head) const;
    const Hash32& head() const { return state().head; }
    const Hash32& genesis() const { return state().genesis; }
    const OrgId& org() const { return state().org; }
    std::uint64_t size() const { return m_records.size(); }
    const Entry& entry(std::uint64_t index) const { return m_records[index]->entry; }   // index < size()

private:
    struct Record {
        Entry entry;
        OrgState after;
    };
    OrgLog() = default;
    void take(Entry entry, OrgState state);

    std::vector<std::shared_ptr<const Record>> m_records;
    std::unordered_map<Hash32, std::uint64_t> m_index;
};

} // namespace aanzet::membership
