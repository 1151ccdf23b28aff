// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "shared/membership/Entry.h"
#include "shared/membership/Identity.h"
#include <string>
#include <vector>

// Bodies of the organisation log. decode...: Malformed for anything that encodeBody would not have written (unknown enum
// value, unsorted or repeated member of a set, trailing byte), TooLarge for a count beyond its limit.
namespace aanzet::membership {

enum class Role : std::uint8_t { Worker = 1, TeamLead, TeamAssistant, TableMember, PrivacyOfficer, KeyHolder, ApplicationAdmin };
enum class Right : std::uint8_t { Read = 1, Write = 2, Manage = 3 };      // each includes the ones before
enum class HandedExit : std::uint8_t { Pin = 1, Passphrase = 2 };         // how client mode is left

constexpr std::size_t kMaxUrl = 512, kMaxLabel = 1024, kMaxInviteSpaces = 64, kMaxOrgCutoffs = 3000;
constexpr std::uint16_t kMinLeaseDays = 7, kMaxLeaseDays = 90;
constexpr auto kInviteLife = std::chrono::days(7);
constexpr auto kAdmitLife = std::chrono::minutes(15);

struct Policy {
    BoxPublicKey recovery;              // zero: none
    SignPublicKey serverIdentity;       // zero: no server
    std::string url;                    // empty: no server
    std::uint16_t leaseDays = 30;       // days without contact before an app locks cold
    HandedExit handedExit = HandedExit::Pin;
    bool operator==(const Policy&) const = default;
};

// The last batch of an author that still counts. batchNo 0 with a zero head: nothing of that author counts.
struct Cutoff {
    AuthorId author;
    std::uint64_t batchNo = 0;
    Hash32 head;
    bool operator==(const Cutoff&) const = default;
};
struct SpaceCutoff {
    SpaceId space;
    Cutoff cutoff;
    bool operator==(const SpaceCutoff&) const = default;
};

struct Genesis {
    UserPublic user;                    // the first application admin
    DevicePublic device;
    Signature certificate;              // certifyDevice
    Policy policy;
    bool operator==(const Genesis&) const = default;
};
struct InviteSpace {
    SpaceId space;
    Right right = Right::Read;
    bool operator==(const InviteSpace&) const = default;
};
struct Invite {
    SignPublicKey key;                  // its seed travels in the link alone
    Role role = Role::Worker;
    WallTime expires{};                 // at most kInviteLife after the entry
    WallTime admitUntil{};              // zero: an admin admits; else at most kAdmitLife after the entry
    std::vector<InviteSpace> spaces;    // sorted by space; what the joiner is to be granted (a wish, rights come from the space logs)
    Bytes sealedLabel;                  // for whom: sealed under the team key, opaque here
    bool operator==(const Invite&) const = default;
};
// Also what a joiner hands over when an admin is to admit: everything in it is signed already.
struct UserAdd {
    UserPublic user;
    DevicePublic device;
    Role role = Role::Worker;
    SignPublicKey invite;
    Signature inviteSignature;          // by the invite key, over joinStatement
    Signature certificate;
    bool operator==(const UserAdd&) const = default;
};
struct DeviceAdd {
    UserId user;
    DevicePublic device;
    Signature certificate;
    Bytes sealedKeys = {};              // the person's keys for that device (UserKeyBox.h); empty: it has them from the kit
    bool operator==(const DeviceAdd&) const = default;
};
struct DeviceRevoke {
    DeviceId device;
    std::vector<SpaceCutoff> cutoffs;   // sorted by (space, author)
    bool operator==(const DeviceRevoke&) const = default;
};
struct UserRevoke {
    UserId user;
    std::vector<SpaceCutoff> cutoffs;
    bool operator==(const UserRevoke&) const = default;
};
struct RoleChange {
    UserId user;
    Role role = Role::Worker;
    bool operator==(const RoleChange&) const = default;
};
struct Wipe {
    DeviceId device;
    bool operator==(const Wipe&) const = default;
};
struct PolicyChange {
    Policy policy;
    DeviceId secondDevice;              // zero: none
    Signature secondSignature;          // by that device, over policyStatement
    bool operator==(const PolicyChange&) const = default;
};
// After the loss of a device: the person receives under a new key from here on, made and shared among the own devices that
// are left. The id stays.
struct DeviceBox {
    DeviceId device;
    Bytes sealed;                       // UserKeyBox.h
    bool operator==(const DeviceBox&) const = default;
};
struct Rekey {
    UserId user;
    BoxPublicKey box;
    std::vector<DeviceBox> keys;        // sorted by device: exactly the current devices of that user
    bool operator==(const Rekey&) const = default;
};
// The organisation's key on paper (Custody.h): what it seals and signs with, and three wraps, one for each pair of papers.
// Takes the place of Policy::recovery.
struct Custody {
    BoxPublicKey box;
    SignPublicKey sign;
    std::vector<Bytes> wraps;           // kCustodyWraps of kCustodyWrapBytes each: papers 1+2, 1+3, 2+3
    DeviceId secondDevice;              // as in PolicyChange
    Signature secondSignature;          // over custodyStatement
    bool operator==(const Custody&) const = default;
};
constexpr std::size_t kMaxSealedUserKeys = 4096, kMaxRekeyDevices = 32, kCustodyWraps = 3, kCustodyWrapBytes = 24 + 32 + 16;
// The organisation's key was used: `to` is `from` under new keys, takes that role, and may take those places in the spaces.
struct Succession {
    UserId from, to;
    Signature proof;                    // by the organisation's key, over successionStatement
    bool operator==(const Succession&) const = default;
};

// An invitation that nobody used yet counts no longer.
struct InviteWithdraw {
    SignPublicKey key;
    bool operator==(const InviteWithdraw&) const = default;
};

Bytes encodeBody(const Genesis&);
Bytes encodeBody(const Invite&);
Bytes encodeBody(const UserAdd&);
Bytes encodeBody(const DeviceAdd&);
Bytes encodeBody(const DeviceRevoke&);
Bytes encodeBody(const UserRevoke&);
Bytes encodeBody(const RoleChange&);
Bytes encodeBody(const Wipe&);
Bytes encodeBody(const PolicyChange&);
Bytes encodeBody(const Rekey&);
Bytes encodeBody(const Custody&);
Bytes encodeBody(const Succession&);
Bytes encodeBody(const InviteWithdraw&);
Result<Genesis> decodeGenesis(ByteView);
Result<Invite> decodeInvite(ByteView);
Result<UserAdd> decodeUserAdd(ByteView);
Result<DeviceAdd> decodeDeviceAdd(ByteView);
Result<DeviceRevoke> decodeDeviceRevoke(ByteView);
Result<UserRevoke> decodeUserRevoke(ByteView);
Result<RoleChange> decodeRoleChange(ByteView);
Result<Wipe> decodeWipe(ByteView);
Result<PolicyChange> decodePolicyChange(ByteView);
Result<Rekey> decodeRekey(ByteView);
Result<Custody> decodeCustody(ByteView);
Result<Succession> decodeSuccession(ByteView);
Result<InviteWithdraw> decodeInviteWithdraw(ByteView);

// What the invite key signs: the joiner's keys, the role, the organisation.
Bytes joinStatement(const OrgId& org, const Hash32& genesis, const UserAdd& join);
// What the second admin signs: exactly this policy at exactly this place of the log.
Bytes policyStatement(const OrgId& org, std::uint64_t index, const Hash32& prev, const Policy& policy);
// What the second admin signs of a custody: without the two members that hold this signature.
Bytes custodyStatement(const OrgId& org, std::uint64_t index, const Hash32& prev, const Custody& custody);
// What the organisation's key signs: who becomes whom, at exactly this place of the log.
Bytes successionStatement(const OrgId& org, std::uint64_t index, const Hash32& prev, const UserId& from, const UserId& to);

} // namespace aanzet::membership
