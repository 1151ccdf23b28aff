// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "shared/crypto/Crypto.h"
#include "shared/types/Bytes.h"
#include "shared/types/Clock.h"

// One entry of a signed log (protocol.md 5). Bytes: shared/membership/FORMAT.md.
namespace aanzet::membership {

enum class LogKind : std::uint8_t { Organisation = 1, Space = 2 };
using LogId = Fixed<struct LogTag, 16>;   // the bytes of an OrgId or of a SpaceId

// Kinds are bytes and not an enum in Entry: an entry of a newer version must be readable, so that it can be refused
// as NewerVersion and not as damaged.
enum class OrgKind : std::uint8_t { Genesis = 1, Invite, UserAdd, DeviceAdd, DeviceRevoke, UserRevoke, Role, Wipe, Policy, Rekey, Custody,
                                    Succession, InviteWithdraw };
enum class SpaceEntryKind : std::uint8_t { Create = 1, Grant, Revoke, Rotate, Transfer, Checkpoint, Erase, Close };

struct Entry {
    LogKind logKind = LogKind::Organisation;
    LogId log;
    std::uint64_t index = 0;
    Hash32 prev;              // zero at index 0
    DeviceId device;          // the author
    Hash32 orgHead;           // space logs: the head of the organisation log the author stood on; else zero
    WallTime time{};          // the author's clock
    std::uint8_t kind = 0;
    Bytes body;
    Signature signature;

    bool operator==(const Entry&) const = default;
    OrgId org() const { OrgId i; i.b = log.b; return i; }
    SpaceId space() const { SpaceId i; i.b = log.b; return i; }
};

// Entries whose body grows with the number of members, epochs or authors may use the larger limit.
constexpr std::size_t kMaxEntryBytes = 256 * 1024, kMaxSmallEntryBytes = 64 * 1024;
constexpr std::size_t kEntryOverhead = 10 + 1 + 16 + 8 + 32 + 16 + 32 + 8 + 1 + 4 + 64;   // wire size of an empty body

Bytes canonicalBytes(const Entry& entry);                 // what is signed
Bytes encodeEntry(const Entry& entry);                    // canonical bytes, then the signature
// Malformed: not exactly one entry, a time outside [0, 2^52) ms, fields that its place in the log forbids. TooLarge.
Result<Entry> decodeEntry(ByteView wire);
Status checkEntryForm(const Entry& entry);                // the part of decodeEntry that an Entry made in memory must fulfil too
Hash32 entryHash(const Entry& entry);                     // BLAKE2b-256 of encodeEntry
void signEntry(Entry& entry, const crypto::SigningKey& device);
bool verifyEntry(const Entry& entry, const SignPublicKey& device);

bool isPlausible(WallTime time);                          // [0, 2^52) ms: sums with any term of ours cannot overflow

// What only the one who appends can judge, because it has a clock it believes: the server, or a device about to offer
// its own entry. Absent: an entry that others accepted earlier is replayed.
struct LiveCheck {
    WallTime now{};
};

} // namespace aanzet::membership
