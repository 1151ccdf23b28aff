// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "mobile/store/Replica.h"
#include "shared/membership/SpaceBodies.h"
#include "shared/protocol/Messages.h"

// What the store keeps in the vault's tables, as plain bytes before they are sealed. Each row begins with its version.
namespace aanzet::store {

// Rows of Table::Meta with a fixed id; space rows follow from kFirstSpaceRow.
inline constexpr std::int64_t kIdentityRow = 1, kServerRow = 2, kFoundingRow = 3, kKitBoxRow = 5, kGenesisRow = 6, kFirstSpaceRow = 16;

struct IdentityRow {
    OrgId org;
    Hash32 genesis;
    Bytes userSignSeed, userBoxSeed, deviceSignSeed, deviceBoxSeed;   // 32 bytes each; wiped by the reader
    std::vector<Salt16> salts;              // every installation salt, the current one last
    bool mustPull = false;                  // nothing is signed before one complete pull
    bool isAdmitted = false;                // the organisation log names this device
    bool recoveryConfirmed = true;          // false: a kit was handed out and not typed back
    std::string personName;
    std::string organisationName;
};
struct ServerRow {
    std::string url;                        // empty: no server
    SignPublicKey identity;
    std::int64_t clockOffsetMs = 0;         // server time minus this system's
    WallTime lastContact{};
    Bytes certificate;                      // DER of the pinned TLS certificate, empty: the system's authorities
};
// A founding or a joining whose answer has not come yet: sent again word for word, so that a lost answer costs nothing.
struct BeginningRow {
    Bytes key;                              // which link it belongs to
    Bytes userSignSeed, userBoxSeed, deviceSignSeed, deviceBoxSeed;
    std::vector<Bytes> orgEntries;          // founding: the genesis; joining: the user_add
    std::vector<Bytes> spaceEntries;        // founding: one create each
};
// The recovery kit as the server is to keep it; sealed, so it waits here without its code.
struct KitRow {
    SignPublicKey kit;
    Bytes box;
    bool isOnServer = false;
};
struct BatchRow {
    SpaceId space;
    WallTime receivedAt{};
    std::uint64_t group = 0;
    std::vector<std::uint16_t> invalid;
    Bytes frame;
    bool isFolded = false;                  // a stub that the state at a checkpoint counts in: kept for a server that was put back
};
struct EntryRow {
    protocol::LogKind kind = protocol::LogKind::Organisation;
    SpaceId space;
    Bytes entry;
};
// What a colleague said, signed, about a chain: an acknowledgement or a beat that names more than is held here.
struct ClaimRow {
    AuthorId by, author;
    std::uint64_t number = 0;
    Hash32 head;
    bool isMissed = false;                  // a whole pull did not bring it
};
// A colleague was shown another batch at this place. Never taken away: somebody signed twice, or a copy of a device wrote.
struct ForkRow {
    AuthorId by, author;
    std::uint64_t number = 0;
    Hash32 held, named;
};
struct SpaceRow {
    SpaceId space;
    protocol::Cursor cursor;
    std::uint64_t entriesOnServer = 0;
    std::uint64_t beatsSince = 0;
    std::uint32_t beatDay = 0;              // day of the last own beat
    std::uint64_t checkpointSeen = 0;       // index of the newest checkpoint entry whose state is the same here
    std::vector<protocol::ChainPosition> onServer;
    std::vector<Bytes> beats;               // newest of each colleague
    std::vector<ClaimRow> claims;
    std::vector<ForkRow> forks;
};
enum class IntentKind : std::uint8_t { Grant = 1, Revoke = 2, Offer = 3, Accept = 4, TakeBack = 5 };   // handover: to, from, no longer to the principal
// A change of members that waits for the server: made into a signed entry on the head that stands then.
struct IntentRow {
    IntentKind kind = IntentKind::Grant;
    SpaceId space;
    UserId principal;
    membership::Right right = membership::Right::Read;
    WallTime expires{};
};
enum class AsideKind : std::uint8_t {
    Held = 1,        // something before it is missing; tried again whenever anything arrives
    Quarantined = 2, // never acceptable; kept and shown
    Refused = 3,     // own work that the server refused for good; kept and shown
};
struct AsideRow {
    AsideKind kind = AsideKind::Held;
    SpaceId space;
    ErrorCode code = ErrorCode::Internal;
    WallTime at{};
    Bytes frame;
};

Bytes encodeRow(const IdentityRow&);
Bytes encodeRow(const ServerRow&);
Bytes encodeRow(const BeginningRow&);
Result<BeginningRow> decodeBeginningRow(ByteView);
Bytes encodeRow(const KitRow&);
Result<KitRow> decodeKitRow(ByteView);
Bytes encodeRow(const BatchRow&);
Bytes encodeRow(const EntryRow&);
Bytes encodeRow(const SpaceRow&);
Bytes encodeRow(const PendingEdit&);        // Table::Edits holds these two; their first byte tells which
Bytes encodeRow(const IntentRow&);
Bytes encodeRow(const AsideRow&);
Result<IdentityRow> decodeIdentityRow(ByteView);
Result<ServerRow> decodeServerRow(ByteView);
Result<BatchRow> decodeBatchRow(ByteView);
// The operations of a row's frame, by their places; of a part of a checkpoint's state the members of the batch stay empty.
Result<record::Batch> decodeKept(ByteView frame);
Result<EntryRow> decodeEntryRow(ByteView);
Result<SpaceRow> decodeSpaceRow(ByteView);
bool isIntentRow(ByteView);
Result<PendingEdit> decodeEditRow(ByteView);   // `row` stays 0
Result<IntentRow> decodeIntentRow(ByteView);
Result<AsideRow> decodeAsideRow(ByteView);

} // namespace aanzet::store
