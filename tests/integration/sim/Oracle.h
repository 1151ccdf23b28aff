// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "tests/integration/sim/Town.h"
#include <set>

namespace aanzet::test {

// What people were told is saved, and whether it is still somewhere. Follows edits by their edit id (save, index), which
// travels inside the ciphertext and is the same whoever signs the edit how often.
class Oracle
{
public:
    using EditId = std::pair<SaveId, std::uint32_t>;
    struct Edit {
        EditId id;
        SpaceId space;
        RecordId record;
        std::uint16_t type = 0, field = 0;
        Bytes value;
        int person = 0;
        bool isDestroyed = false;        // its only holder was destroyed; computed, never assumed
        bool wasOnServer = false;        // when something was put back; a server put back may have lost it since
    };
    using Held = std::set<EditId>;

    explicit Oracle(Town& town) : m_town(town) {}
    void forget() { m_edits.clear(); m_known.clear(); m_erased.clear(); m_logs.clear(); m_ended.clear(); }

    // What a write that answered ok was asked to keep. Of a removal only that it is one counts, and why.
    struct Asked {
        SpaceId space;
        RecordId record;
        std::uint16_t field = 0;
        Bytes value;
    };
    static std::vector<Asked> askedOf(const store::PutRequest& request, const RecordId& record);
    // Call after every write that answered ok: takes up what waits there now. Empty, or what was asked and is not there.
    std::string acknowledged(Device& d, const std::vector<Asked>& asked = {});
    void erased(const SpaceId& space, const RecordId& record) { m_erased.insert({space, record}); }
    // Somebody still knows of the erase. One that a server which was put back forgot with everybody else excuses nothing.
    bool isErased(const SpaceId& space, const RecordId& record) const;
    // Before a disk or the server is put back: whatever nobody holds already was lost by something else. Empty, or that.
    std::string beforeDestruction();
    // It was put back: edits that nobody holds any more are gone for good.
    Status somethingWasDestroyed();
    // Of other spaces nobody is left who could say anything.
    void keepOnly(const std::set<SpaceId>& spaces) { std::erase_if(m_edits, [&](const Edit& e) { return !spaces.count(e.space); }); }

    // Readable bodies on this device: waiting, in batches, set aside. What was set aside of an author whose right to write
    // some log of that space has ended is kept and shown, here and where a file carried it, and goes nowhere by itself. Nor
    // does what was set aside in a space whose log forked: what it stands on is in the other log.
    enum class RefusedWork { Counts, IsLeftOut };
    Result<Held> heldBy(Device& d, RefusedWork refused = RefusedWork::Counts);
    std::string whereOn(Device& d, const EditId& id);   // in words, for a failure
    Result<Held> heldByServer();         // live and in history
    // A log of this space, the server's or a device's, once let this person write and later did not.
    bool wasEnded(const SpaceId& space, const UserId& user);
    // One truth each: what a device accepted of a log it keeps, whatever it is shown. Call after it heard anything.
    std::string checkLogs(Device& d);
    void wasPutBack(const Device& d) { m_logs.erase(d.number); }   // it is as old as its disk now
    const std::vector<Edit>& edits() const { return m_edits; }

private:
    Town& m_town;
    std::vector<Edit> m_edits;
    std::set<EditId> m_known;
    std::set<std::pair<SpaceId, RecordId>> m_erased;
    Result<Held> heldByAnybody();
    std::map<int, std::map<SpaceId, std::pair<std::uint64_t, Hash32>>> m_logs;   // device -> newest head it had
    std::map<SpaceId, std::pair<std::vector<Hash32>, std::set<UserId>>> m_ended;   // with the heads that it was read from
};

// Everything that must hold once nothing moves any more. Empty: all is well; else what is wrong.
std::string judge(Town& town, Oracle& oracle);
// Has this device another log of the space than the server, or entries that the server lacks? At rest: for good.
bool hasOtherLog(Town& town, Device& d, const SpaceId& space);
bool isForked(Town& town, const SpaceId& space);
bool isAnotherLog(const Error& e);       // the alarm of a device whose log and the server's do not go together
// Syncs without mishap until nothing moves. Empty, or what does not come to rest.
std::string comeToRest(Town& town, Oracle& oracle);

} // namespace aanzet::test
