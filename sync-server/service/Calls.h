// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "shared/protocol/DownloadMessages.h"
#include "shared/protocol/Messages.h"
#include "sync-server/service/Metrics.h"
#include "sync-server/service/RequestGate.h"
#include "sync-server/service/WriteSession.h"

// The calls of protocol.md 7 as functions of what was asked and what is held. Those that change something take the open
// write session, those that read take a view.
namespace aanzet::server {

// What the server is, beside what it stores.
struct ServerIdentity {
    crypto::SigningKey key;
    Generation generation;
    bool isPlain = false;                        // without TLS, on this machine only
};

struct ReadView {
    Store& store;
    const Directory& directory;
    Caller caller;
    WallTime now{};
};

// LinkUsed, LinkBroken (wrong code travels as NotAllowed), LinkForeign, log errors.
Result<protocol::FoundResponse> found(WriteSession& session, const protocol::FoundRequest& request, const ServerIdentity& server, bool isLocal);

// `admitted` false and no error: the request waits for an admin (Pending on the wire).
Result<protocol::JoinResponse> join(WriteSession& session, const protocol::JoinRequest& request, const ServerIdentity& server);

// The caller's own kit; the one before it is forgotten.
Status putKit(WriteSession& session, const Caller& caller, const protocol::KitRequest& request);
Result<protocol::RecoverResponse> recover(WriteSession& session, const protocol::RecoverRequest& request, const ServerIdentity& server, RateLimiter& perKit);

Status appendLogs(WriteSession& session, const Caller& caller, const protocol::LogsRequest& request, protocol::LogsResponse& response);
Status readLogs(const ReadView& view, const protocol::LogsRequest& request, protocol::LogsResponse& response);

// A frame of an upload, decoded on the thread that received it.
struct DecodedItem {
    SpaceId space;
    Hash32 reference;                            // not zero: sent before in parts
    Bytes frame;
    std::optional<record::Batch> batch;
    record::Batch::Digest digest;
    ErrorCode failure = ErrorCode::Internal;     // when there is no batch
};
using DecodedGroups = std::vector<std::vector<DecodedItem>>;
DecodedGroups decodeGroups(protocol::SyncRequest& request, const Directory& directory);
Status takeGroups(WriteSession& session, const Caller& caller, DecodedGroups& groups, const std::vector<Bytes>& beats,
                  protocol::SyncResponse& response, Metrics& metrics);
Status answerSync(const ReadView& view, const protocol::SyncRequest& request, const DecodedGroups& sent, const Generation& generation,
                  protocol::SyncResponse& response, Metrics& metrics);

Result<protocol::HistoryResponse> history(const ReadView& view, const protocol::HistoryRequest& request);

// NotAllowed: not a reviewer of one of these spaces. BadRequest: none.
Result<protocol::DownloadsResponse> downloads(const ReadView& view, const protocol::DownloadsRequest& request);

Result<protocol::PartResponse> putBatchPart(WriteSession& session, const Caller& caller, const Route& route, ByteView body);
Result<protocol::PieceResponse> readPiece(const ReadView& view, const Route& route);
Result<protocol::PartResponse> putBlob(WriteSession& session, const Caller& caller, const Route& route, ByteView body);
struct BlobAnswer {
    std::uint64_t held = 0, total = 0;
    bool isComplete = false;
    Bytes body;                                  // empty for HEAD
};
Result<BlobAnswer> readBlob(const ReadView& view, const Route& route);

} // namespace aanzet::server
