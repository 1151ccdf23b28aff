// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "shared/membership/SpaceState.h"

// Space keys and how they are sealed to people. A sealed box does not say who made it: its content repeats organisation,
// space, recipient and epochs, and each key must match the commitment in the signed space log (security.md 2.2).
namespace aanzet::membership {

struct SpaceKeyPurpose;
struct FidKeyPurpose;
using SpaceKey = crypto::Key<SpaceKeyPurpose>;   // K_space[epoch]
using FidKey = crypto::Key<FidKeyPurpose>;       // K_fid, one for the life of the space

constexpr std::uint32_t kFidEpoch = 0xffffffff;  // stands for K_fid in a commitment
constexpr std::uint32_t kMaxWrapEpochs = 1024;

Hash32 keyCommitment(const OrgId& org, const SpaceId& space, std::uint32_t epoch, ByteView key);

// The keys of one space that this process holds. Move-only.
class SpaceKeys
{
public:
    SpaceKeys() = default;
    static SpaceKeys generate();                                   // epoch 0 and K_fid of a new space

    const SpaceKey* epoch(std::uint32_t epoch) const;              // nullptr: not held
    const FidKey* fid() const { return m_fid.isSet() ? &m_fid : nullptr; }
    std::optional<std::uint32_t> newestEpoch() const;
    std::size_t size() const { return m_epochs.size(); }
    void add(std::uint32_t epoch, SpaceKey key);                   // a key this device drew itself (before its rotate)
    // For storing and restoring them under a local key; restoring is checked by matches().
    void setFid(FidKey key) { m_fid = std::move(key); }

    // Opens one wrap and takes its keys. CorruptData: it does not open, or names another organisation, space, recipient or
    // more epochs than the log has; BadSignature: a key does not match the commitment in the log. Nothing is taken then.
    Status open(const OrgId& org, const SpaceState& state, const UserId& principal, const crypto::BoxKey& key, ByteView sealed);
    // Opens all wraps of a member (nothing new is no failure). NotAllowed: no member.
    Status openAll(const OrgId& org, const SpaceState& state, const UserId& principal, const crypto::BoxKey& key);
    bool matches(const OrgId& org, const SpaceState& state) const; // every held key fits its commitment
    SpaceKeys copy() const;

private:
    std::map<std::uint32_t, SpaceKey> m_epochs;
    FidKey m_fid;
};

// Seals epochs first .. first + count - 1 and K_fid. NotFound: `keys` lacks one of them.
Result<Bytes> makeWrap(const OrgId& org, const SpaceId& space, const UserId& principal, const BoxPublicKey& to, const SpaceKeys& keys,
                       std::uint32_t first, std::uint32_t count);
// Every epoch 0 .. newest, in as many wraps as it takes.
Result<std::vector<Bytes>> makeWraps(const OrgId& org, const SpaceId& space, const UserId& principal, const BoxPublicKey& to,
                                     const SpaceKeys& keys);

// --- the kind of a space, hidden from the server
enum class SpaceKind : std::uint8_t { Client = 1, Dossier, Safety, Reporting, Table, Submission, Team, Organisation, Personal, Audit };
struct KindStatement {
    std::uint8_t kind = 0;        // a SpaceKind, or one of a newer version: keep the space, do not show it
    SpaceId related;              // zero: none
    bool operator==(const KindStatement&) const = default;
};
Bytes sealKind(const OrgId& org, const SpaceId& space, const SpaceKey& epoch0, SpaceKind kind, const SpaceId& related = {});
Result<KindStatement> openKind(const OrgId& org, const SpaceId& space, const SpaceKey& epoch0, ByteView sealed);   // CorruptData

} // namespace aanzet::membership
