// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "shared/membership/OrgLog.h"
#include "shared/membership/SpaceState.h"

namespace aanzet::membership {

// The verified log of one space. Each entry is judged by the organisation log at the head that the entry names, which
// must be an ancestor of the log given and no older than the one the previous entry named. With LiveCheck the author
// must also be current at the organisation's newest head, and terms are judged by that clock as well.
//
// Errors: as OrgLog, and UnknownContext (orgHead is not in the organisation log given: fetch it first), StaleEpoch
// (rotate is not the next epoch), CutOffMismatch is the server's to say (it compares entry cut-offs with what it holds).
class SpaceLog
{
public:
    static Result<SpaceLog> fromCreate(const OrgLog& org, Entry create, std::optional<LiveCheck> live = {});
    static Result<SpaceLog> fromEntries(const OrgLog& org, std::vector<Entry> entries);

    Status check(const OrgLog& org, const Entry& entry, std::optional<LiveCheck> live = {}) const;
    Status append(const OrgLog& org, Entry entry, std::optional<LiveCheck> live = {});

    const SpaceState& state() const { return m_records.back()->after; }
    const SpaceState* stateAt(const Hash32& head) const;             // nullptr: no ancestor of (or equal to) the head
    std::optional<std::uint64_t> indexOf(const Hash32& head) const;
    const Hash32& head() const { return state().head; }
    const SpaceId& space() const { return state().space; }
    std::uint64_t size() const { return m_records.size(); }
    const Entry& entry(std::uint64_t index) const { return m_records[index]->entry; }   // index < size()

private:
    struct Record {
        Entry entry;
        SpaceState after;
    };
    SpaceLog() = default;
    void take(Entry entry, SpaceState state);

    std::vector<std::shared_ptr<const Record>> m_records;
    std::unordered_map<Hash32, std::uint64_t> m_index;
};

// The cut-offs an entry carries, for the server to compare with what it holds before it appends. Empty for other kinds.
Result<std::vector<Cutoff>> cutoffsOf(const Entry& spaceEntry);
Result<std::vector<SpaceCutoff>> orgCutoffsOf(const Entry& orgEntry);

} // namespace aanzet::membership
