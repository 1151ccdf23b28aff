// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "shared/membership/OrgState.h"
#include "shared/membership/SpaceBodies.h"
#include <set>

namespace aanzet::membership {

struct Member {
    Right right = Right::Read;
    WallTime expires{};                                      // zero: never. Binds the server's clock; others wait for revoke{expired}
    std::uint64_t since = 0;                                 // index of the entry that last granted
    std::vector<std::shared_ptr<const Bytes>> wraps;         // sealed to this user, oldest first
    bool operator==(const Member& o) const;
};

struct Transfers {
    UserId from, to;
    bool operator==(const Transfers&) const = default;
};

// What a space log says at one of its heads. canRead, canWrite and manages know this log alone; who was removed from the
// organisation is left out by the functions that take an OrgState.
struct SpaceState {
    SpaceId space;
    Hash32 head;
    std::uint64_t index = 0;                                 // of head
    Hash32 orgHead;                                          // named by head
    UserId creator;
    UserId owner;                                            // the creator, later who accepted a transfer
    Hash32 fidCommitment;
    Bytes sealedKind;
    bool isClosed = false;
    std::optional<Transfers> offer;                          // a transfer that waits for acceptance
    std::optional<std::uint64_t> checkpointAt;               // index of the newest checkpoint entry

    std::uint32_t epoch = 0;
    WallTime epochSince{};                                   // time of the entry that began it = end of the previous epoch
    CopyOnWrite<std::vector<Hash32>> commitments;            // by epoch
    CopyOnWrite<std::map<AuthorId, Cutoff>> epochCutoffs;    // of the last rotate: where the previous epoch ended per author
    CopyOnWrite<std::map<UserId, BoxPublicKey>> keyHolders;  // who was given the current epoch's key, and under which key

    CopyOnWrite<std::map<UserId, Member>> members;
    CopyOnWrite<std::vector<std::shared_ptr<const Bytes>>> recoveryWraps;
    BoxPublicKey recoveryBox;                                // the recovery key that holds every epoch; zero: none does
    // Final: that author's chain ends there in this space. Who is granted again writes under a new author id.
    // By author and the person who was revoked; it holds for authors of that person alone (see OrgCutoffKey).
    CopyOnWrite<std::map<std::pair<AuthorId, UserId>, Cutoff>> cutoffs;
    CopyOnWrite<std::set<RecordId>> erasedRecords;
    CopyOnWrite<std::set<FieldId>> erasedFields;
    CopyOnWrite<std::set<ErasedOperation>> erasedOperations;
    CopyOnWrite<std::set<BlobId>> erasedBlobs;

    bool operator==(const SpaceState& o) const;
    const Member* member(const UserId& id) const;
    bool canRead(const UserId& id) const { return member(id); }
    bool canWrite(const UserId& id) const;                   // never in a closed space
    bool manages(const UserId& id) const;
    bool hasExpired(const UserId& id, WallTime now) const;   // member whose term has passed
    const Cutoff* cutoff(const AuthorId& author, const UserId& user) const;
    bool isErased(const RecordId& record, const FieldId& field, const ErasedOperation& operation) const;

    std::map<UserId, Right> effectiveMembers(const OrgState& org) const;   // members the organisation did not remove
    // Whose public keys a new epoch is sealed to: effective members, and UserId zero for the recovery key if there is one.
    std::map<UserId, BoxPublicKey> recipients(const OrgState& org) const;
    // Somebody who is no effective member holds the current key, or a lost device of a member does: rotate before the next
    // write. Members whose own key changed get every epoch with it.
    bool mustRotate(const OrgState& org) const;
    bool hasChangedKey(const UserId& id, const OrgState& org) const;         // since the current epoch was sealed to this member
    // The organisation let this person take the place of a member (Succession), and it is not taken yet.
    const Member* inheritance(const UserId& id, const OrgState& org) const;
};

} // namespace aanzet::membership
