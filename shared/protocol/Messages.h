// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "shared/record/Batch.h"
#include "shared/types/Bytes.h"
#include "shared/types/Clock.h"
#include <optional>
#include <vector>

// The bodies of the calls of protocol.md 7, as values. Every decode is strict, bounded and total: it answers Malformed
// or TooLarge and never reads past the input. Unknown map keys are skipped, so that either side may be newer.
// Log entries and batches travel as opaque byte strings here; membership and record decode them.
namespace aanzet::protocol {

inline constexpr std::uint32_t kProtocolVersion = 1;
inline constexpr std::size_t kMaxBody = 4 << 20;              // of any CBOR request
inline constexpr std::size_t kMaxPage = 1 << 20;              // of batches in one answer, at least one batch
inline constexpr std::size_t kMaxSpaces = 2000;

// GET /v1/info
struct Info {
    std::uint32_t version = kProtocolVersion;
    SignPublicKey identity;
    WallTime time{};
    std::optional<OrgId> org;            // none: no organisation founded here yet
    std::optional<Hash32> genesis;
    bool openFounding = false;           // plain loopback server: /v1/found needs no code
    std::uint64_t maxBody = kMaxBody;
};

// POST /v1/found: whole logs, so that an organisation that began without a server can bring them.
struct SpaceLogUpload {
    SpaceId space;
    std::vector<Bytes> entries;
};
struct FoundRequest {
    Bytes code;                          // 16 bytes of the founding link, or empty
    std::vector<Bytes> orgEntries;
    std::vector<SpaceLogUpload> spaces;
};
struct FoundResponse {
    OrgId org;
};

// POST /v1/join, twice: first without `entry` to read the organisation log, then with the signed user_add.
struct JoinRequest {
    SignPublicKey invite;
    WallTime time{};
    Salt16 nonce;
    Signature proof;                     // of the invite key over joinBytes()
    Bytes entry;                         // user_add, or empty
};
Bytes joinBytes(const JoinRequest& request, const SignPublicKey& server);
struct JoinResponse {
    bool admitted = false;
    std::vector<Bytes> orgEntries;       // from genesis
};

// PUT /v1/kit: the caller's own recovery kit, sealed (membership/KitBox.h); the one before it is forgotten.
inline constexpr std::size_t kMaxKitBox = 2048;
struct KitRequest {
    SignPublicKey kit;
    Bytes box;
};

// POST /v1/recover, twice: first without `entry` to get the kit and the organisation log, then with the signed device_add.
struct RecoverRequest {
    SignPublicKey kit;
    WallTime time{};
    Salt16 nonce;
    Signature proof;                     // of the kit's key over recoverBytes()
    Bytes entry;                         // device_add, or empty
};
Bytes recoverBytes(const RecoverRequest& request, const SignPublicKey& server);
struct RecoverResponse {
    bool admitted = false;
    Bytes box;
    std::vector<Bytes> orgEntries;       // from genesis
};

// POST /v1/logs
enum class LogKind : std::uint8_t { Organisation = 1, Space = 2 };
struct LogRead {
    LogKind kind = LogKind::Organisation;
    SpaceId space;                       // zero for the organisation log
    std::uint64_t from = 0;              // first index wanted
};
struct LogAppend {
    LogKind kind = LogKind::Organisation;
    SpaceId space;
    Bytes entry;
};
struct LogsRequest {
    std::vector<LogRead> reads;
    std::vector<LogAppend> appends;      // in order; the first refusal stops the rest of the same log
    std::uint64_t pageBytes = 0;         // of entries in the answer, about; 0: as the server likes
};
struct LogPage {
    LogKind kind = LogKind::Organisation;
    SpaceId space;
    std::uint64_t from = 0;
    std::vector<Bytes> entries;
    bool more = false;
};
struct LogsResponse {
    std::vector<std::uint16_t> appended; // wire error number per append, 0 = done
    std::vector<LogPage> pages;          // read after the appends
    std::vector<Bytes> joinRequests;     // user_add entries that wait for an admin (only for admins)
};

// POST /v1/sync
struct Cursor {
    Generation generation;
    std::uint64_t n = 0;
    Hash32 running;                      // running hash of batches 1..n: h(n) = BLAKE2b(h(n-1) | batch hash), h(0) = zeros
    bool operator==(const Cursor&) const = default;
};
struct ChainPosition {
    AuthorId author;
    std::uint64_t number = 0;
    Hash32 head;
    bool operator==(const ChainPosition&) const = default;
};
struct UploadItem {
    SpaceId space;
    Bytes frame;                         // a frame, or the 32-byte hash of one that was sent before in parts
};
using UploadGroup = std::vector<UploadItem>;   // committed whole or not at all
struct SpaceAsk {
    SpaceId space;
    Cursor cursor;
    bool resync = false;                 // true: `vector` says what is held, the cursor is to be ignored
    std::vector<ChainPosition> vector;
    std::uint64_t beatsSince = 0;
};
struct SyncRequest {
    std::vector<UploadGroup> groups;
    std::vector<SpaceAsk> spaces;
    std::uint64_t pageBytes = 256 * 1024;
    std::vector<Bytes> beats;
    std::uint64_t largestFrame = 0;      // a larger one is named by its hash and comes in pieces; 0: all come whole
};
struct GroupResult {
    std::uint16_t error = 0;             // 0: durable (or held already)
    std::uint32_t item = 0;              // which item of the group was refused
};
struct SpaceAnswer {
    SpaceId space;
    std::uint16_t error = 0;             // Resync: compare vectors; NotAllowed: no longer a member
    Cursor cursor;                       // after these frames
    // Whole batches in log order, overwritten bodies as stubs; a hash for what this request brought, and for what is
    // larger than `largestFrame`.
    std::vector<Bytes> frames;
    bool more = false;
    std::vector<ChainPosition> vector;   // in answers to a resync and with error Resync: what the server holds
    std::vector<FieldId> multiple;       // fields among these frames that now have several heads
    std::uint64_t logSize = 0;           // entries of the space log
    std::vector<Bytes> beats;
    std::uint64_t beatsUpTo = 0;
    // Batches (author, number, hash) whose bodies the server lacks: it was put back, and somebody brought stubs.
    std::vector<ChainPosition> wanted;
};
struct SpaceSeen {
    SpaceId space;
    std::uint64_t logSize = 0;
};
struct SyncResponse {
    std::vector<GroupResult> groups;
    std::vector<SpaceAnswer> spaces;
    std::uint64_t orgLogSize = 0;
    std::vector<SpaceSeen> mine;         // every space this user may read
};
Hash32 nextRunning(const Hash32& running, const Hash32& batchHash);

// POST /v1/history: bodies of overwritten operations of one record.
struct HistoryRequest {
    SpaceId space;
    RecordId record;
    std::optional<FieldId> field;
    std::uint64_t skip = 0;
};
struct HistoryItem {
    record::Dot dot;
    Bytes body;
};
struct HistoryResponse {
    std::vector<HistoryItem> items;
    bool more = false;
};

// Once a day per author and space (protocol.md 4).
struct Beat {
    SpaceId space;
    AuthorId author;
    DeviceId device;
    std::uint32_t day = 0;               // days since 1970-01-01 UTC
    std::uint64_t number = 0;            // last batch_no
    Hash32 head, spaceHead, orgHead;
    Signature signature;
};
Bytes beatBytes(const Beat& beat, const OrgId& org);    // what is signed
Bytes encodeBeat(const Beat& beat);
Result<Beat> decodeBeat(ByteView bytes);

// GET /v1/watch?since=N
struct WatchResponse {
    std::uint64_t now = 0;               // pass as `since` next time
    std::vector<SpaceId> changed;
    bool organisation = false;
};

// PUT /v1/batch/<hash>?space=<hex>&offset=N&total=N&hash=<hex>, PUT /v1/blob/<space>/<id>?offset=N&total=N&hash=<hex>
struct PartResponse {
    std::uint64_t held = 0;
    bool complete = false;
};

// GET /v1/batch/<hash>?space=<hex>&offset=N&length=N: a piece of a frame as the server would give it now.
struct PieceResponse {
    std::uint64_t total = 0;
    Hash32 hash;                         // of the whole frame: pieces belong together when it is the same
    Bytes bytes;                         // from `offset`
};

Bytes encode(const Info&);
Bytes encode(const FoundRequest&);
Bytes encode(const FoundResponse&);
Bytes encode(const JoinRequest&);
Bytes encode(const JoinResponse&);
Bytes encode(const KitRequest&);
Bytes encode(const RecoverRequest&);
Bytes encode(const RecoverResponse&);
Bytes encode(const LogsRequest&);
Bytes encode(const LogsResponse&);
Bytes encode(const SyncRequest&);
Bytes encode(const SyncResponse&);
Bytes encode(const HistoryRequest&);
Bytes encode(const HistoryResponse&);
Bytes encode(const WatchResponse&);
Bytes encode(const PartResponse&);
Bytes encode(const PieceResponse&);

template <class Message> Result<Message> decode(ByteView body);   // specialised for each of the above

} // namespace aanzet::protocol
