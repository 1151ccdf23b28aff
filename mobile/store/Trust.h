// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "mobile/store/Store.h"
#include "shared/membership/Custody.h"
#include "shared/membership/UserKeyBox.h"

// Losing, leaving and handing over, on top of a store: what an administrator or a colleague signs, and what every device
// then does by itself at its next sync. Light: make one where it is needed.
namespace aanzet::store {

// What an entry of the organisation has room for. Somebody with thousands of author ids must still be removable: what
// stands on the server comes before what is named with nothing, and the server takes no new batch of theirs in any case.
std::vector<membership::SpaceCutoff> mostThatFit(std::vector<membership::SpaceCutoff> all);

// A grant to this person stands in the log, whatever came after it.
bool wasEverGranted(const membership::SpaceLog& log, const UserId& user);

class Trust
{
public:
    explicit Trust(Store& store) : m_s(store) {}

    // --- people and devices
    struct DeviceRow {
        DeviceId device;
        UserId user;
        bool isCurrent = true, isOwn = false, isThis = false, isWipeOrdered = false;
        WallTime lastHeard{};                       // what it last wrote, as far as it came here; epoch: nothing did
    };
    std::vector<DeviceRow> devices() const;
    // An entry on the current head; the exchange sends it and takes it with taken(). Cut-offs say what the server holds of
    // every author of that person or device in every space that is known here: sync first. NotFound, NotAllowed, Revoked,
    // BadRequest (this very device, oneself).
    Result<membership::Entry> deviceRevoke(const DeviceId& device) const;
    Result<membership::Entry> userRevoke(const UserId& user) const;
    Result<membership::Entry> wipe(const DeviceId& device) const;
    bool isWipeOrdered() const;                     // of this very device, in the log as accepted
    Status taken(const membership::Entry& entry);   // an organisation entry on the current head that is accepted

    // What lay on a lost device: for the report of a data leak. Households whose logs are known here; what its person could
    // read in spaces that this device does not know is not in it.
    struct LostHousehold {
        SpaceId household;
        std::string name;                           // empty: not readable here
        bool client = false, dossier = false;       // which layers that person could read
        bool safety = false;                        // and its safety plan
        membership::Right right{};                  // the highest
        WallTime since{};                           // of the oldest grant that still stood
    };
    Result<std::vector<LostHousehold>> contents(const DeviceId& device) const;

    // --- handing over (TrustHandover.cpp)
    // The offer of a household: who is to take it is a member already, or becomes one with the right to write. Both work in
    // it until the acceptance. NotFound, NotAllowed.
    Status offer(const SpaceId& household, const UserId& to);
    struct Offer {
        SpaceId household;
        std::string name;
        UserId from, to;
    };
    std::vector<Offer> offers() const;              // that wait: made by me, to me, or seen
    Status accept(const SpaceId& household);        // NotFound: nothing was offered to me
    // An offer that stands counts no longer. The right to write that came with it stays until it is taken away.
    // NotFound: nothing is offered. NotAllowed.
    Status takeBack(const SpaceId& household);
    // What of this household the next sync carries out: an offer by this person, their acceptance, or that it is taken back.
    enum class Underway { Nothing, Offer, Acceptance, TakingBack };
    Underway underway(const SpaceId& household) const;
    // All households of somebody who leaves, in one act: each that can be managed here goes to `to`. Answers how many, and
    // how many cannot be given from here.
    struct Reassigned {
        std::size_t households = 0, refused = 0;
    };
    Result<Reassigned> reassign(const UserId& from, const UserId& to);

    // --- rights that this person gave or took and that leave with the next sync: of each person the newest
    struct RightUnderway {
        bool isTaken = false;                       // else given, or another right or end than before
        membership::Right right{};
        WallTime expires{};
    };
    std::map<UserId, RightUnderway> rightsUnderway(const SpaceId& space) const;

    // --- keys (TrustKeys.cpp)
    Status noteKit();                               // a kit was sealed with all keys of now
    bool isKitOld() const;                          // a rekey came after the last kit: print a new one
    // What the papers open: succession and then every space of the predecessor.
    Result<membership::Entry> succession(const membership::OrganisationKey& key, const UserId& from) const;
    // Entries that take the predecessor's places with the organisation's key. Those that do not open are counted.
    std::vector<membership::Entry> inherit(const membership::OrganisationKey& key, std::size_t& closed) const;
    Result<membership::Entry> deviceAdd(const membership::DevicePublic& device) const;
    // The person's keys as an entry of the log seals them to a device; for one that has none yet.
    static Result<membership::UserSecrets> secretsFor(const membership::OrgLog& log, const membership::DeviceKeys& device);

    std::optional<crypto::SecretBytes> openForMe(ByteView sealed) const;     // under any key of this person

    // What an administrator signs for the organisation outside of its logs (a pack), with the person's own key. `what` begins
    // with a domain of its own, so that it is never something else as well. NotAllowed.
    Result<Signature> signForOrganisation(ByteView what) const;

    // --- called by the store
    bool isDone(const IntentRow& intent, const membership::SpaceState& state) const;
    Result<membership::Entry> handoverEntry(const IntentRow& intent) const;
    Status addDue(std::vector<protocol::LogAppend>& out, std::set<SpaceId>& touched);
    bool awaitsKeys(const membership::SpaceState& state) const;      // a member's own key changed
    Status afterOrgEntries();
    Status settleSafety(const SpaceId& household);                   // who left the household leaves its safety plan
    Status keepBoxes(const std::vector<crypto::BoxKey>& boxes);
    Status loadBoxes();

private:
    Result<std::vector<membership::SpaceCutoff>> cutoffs(const UserId& user, const std::optional<DeviceId>& device) const;
    Status addOrgDue(std::vector<protocol::LogAppend>& out);
    Result<membership::Entry> leaverRevoke(const Store::Space& s) const;
    Result<membership::Entry> writerOfLog(const Store::Space& s) const;
    Result<membership::Entry> placeInOrganisation(const Store::Space& s) const;
    Status addIntent(const IntentRow& intent);
    std::vector<SpaceId> layersOf(const SpaceId& household) const;
    // TrustSafety.cpp
    Status giveSafety(const SpaceId& household, const UserId& to);
    Result<membership::Entry> safetyLeaver(const Store::Space& s) const;

    Store& m_s;
};

} // namespace aanzet::store
