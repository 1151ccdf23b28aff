// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "mobile/store/Store.h"

// The safety plan of a household (protocol.md 1 and 3). It lives in a space of its own, with members of its own, that the
// dossier names; the client's layer never does. Nothing disappears by itself: the plan is the union of all lines of all its
// spaces, and a line is gone only when the director took it away. Light: make one where it is needed.
namespace aanzet::store {

enum class SafetyStanding : std::uint8_t {
    Stands,
    BeingRemoved,       // the director took it away here; the server does not have that yet
    ChangedAfter,       // the director took it away, somebody changed it meanwhile: shown with a mark
    RemovedByOther,     // by who was not the director: shown with a mark
    Removed,            // by the director; what it said stays readable
};
struct SafetyItem {
    ShownRecord record;                            // of types::SafetyPlan or types::SafetyLine; all values of a field
    SafetyStanding standing{};
    UserId removedBy;                              // zero: it stands
    WallTime removedAt{};
    std::string removedBecause;
    // False: the dossier, or the part of its past that names directors, is not on this device; the removal is then believed.
    bool isRemoverKnown = true;
};
struct SafetyReading {
    std::vector<SpaceId> spaces;                   // lowest id first; empty: not begun, or not for this person
    bool isElsewhere = false;                      // there is one that this person does not read
    std::vector<SafetyItem> plans;                 // one per space, in that order
    std::vector<SafetyItem> lines;                 // by their order field; Removed ones among them
};

// What holds for the safety plans of this device; changes nothing.
class SafetyRules
{
public:
    explicit SafetyRules(const Store& store) : m_store(store) {}

    // Who carries the household: whoever may write in its dossier today, with the right they have there.
    std::vector<membership::GrantWish> carriers(const SpaceId& household) const;
    // Those of this household that this person reads, lowest id first. More than one: two began it out of each other's reach.
    std::vector<SpaceId> spaces(const SpaceId& household) const;
    bool isElsewhere(const SpaceId& household) const;
    // Where new lines and first values go: the lowest one that this person may write in. NotFound: begin first; NotAllowed.
    Result<SpaceId> spaceToWrite(const SpaceId& household) const;
    static RecordId planOf(const SpaceId& safety);               // the one safety_plan record of that space

    // Taking a line away is an act that needs a connection: sync, remove, sync again.
    enum class MayRemove : std::uint8_t {
        Yes,
        NotDirector,           // somebody else is
        NoDirector,            // nobody is, or two are proposed: that is settled first
        NotInContact,          // the last whole sync of this process is longer ago than kContact, or failed
        CannotKnow,            // the dossier is not here
        ReadOnly,
    };
    static constexpr Millis kContact = std::chrono::minutes(2);
    MayRemove mayRemove(const SpaceId& safety) const;

    // --- called by the store
    Status checkRemoval(const SpaceId& safety, std::uint16_t type) const;
    Status checkPut(const PutRequest& request) const;            // of a line: one that would say nothing any more
    LifeState lifeOf(const Store::Space& s, const RecordId& record) const;
    bool isBeingRemoved(const Store::Space& s, const RecordId& record) const;

protected:
    struct Removal {
        SafetyStanding standing{};
        UserId by;
        WallTime at{};
        std::string because;
        bool isRemoverKnown = true;
    };
    Removal removalOf(const Store::Space& s, const RecordId& record) const;

private:
    struct Directors {
        std::set<UserId> now, ever;                // now: all that are proposed
        bool isKnown = false;                      // the dossier is here
        bool isWhole = true;                       // and all of its past that names directors
    };
    enum class Past { Leave, Read };
    Directors directorsOf(const SpaceId& household, Past past) const;
    const Store::Space* dossierOf(const SpaceId& household) const;
    std::set<SpaceId> linked(const SpaceId& household) const;

    const Store& m_store;
};

class Safety : public SafetyRules
{
public:
    explicit Safety(Store& store) : SafetyRules(store), m_s(store) {}

    // The space for `readers` (empty: all carriers) and for who begins, without a server as well. Begun already: that one. NotFound,
    // Pending, RecoveryNotConfirmed, NotAllowed (no right to write in the dossier, or isElsewhere() and that was not said to be fine),
    // BadRequest (a reader who does not carry the household; others are given a right to it afterwards, Store::grant).
    // Beside: one more, beside the one that this person does not read; who reads both sees them as one. A plan that is named and
    // that nobody has any more must not keep a household without one.
    enum class Elsewhere { Refuse, Beside };
    Result<SpaceId> begin(const SpaceId& household, const std::set<UserId>& readers = {}, Elsewhere elsewhere = Elsewhere::Refuse);
    // Everything there is; each record passes the access log. NotFound: no such household. Lines and values are written with
    // Store::put in their own space (SafetyItem::record.space). An emptied line is refused there: it is taken away, or it says something.
    Result<SafetyReading> read(const SpaceId& household);
    // As Store::remove in a safety space. NotAllowed, Offline (not in contact), NotFound, Busy.
    Status remove(const SpaceId& safety, const RecordId& line, const std::string& reason = {}) { return m_s.remove(safety, line, reason); }

private:
    Store& m_s;
};

} // namespace aanzet::store
