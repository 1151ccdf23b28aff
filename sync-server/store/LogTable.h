// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "sync-server/store/Store.h"

namespace aanzet::server {

// A space as the server counts it.
struct SpaceRow {
    std::int64_t id = 0;
    SpaceId space;
    std::uint64_t n = 0;         // batches accepted
    Hash32 running;              // protocol::nextRunning over their hashes
    std::uint64_t lamport = 0;   // the highest of any operation
    std::uint64_t beats = 0;     // numbers beats as they come in
};

// The signed logs, entry by entry as they came.
class LogTable
{
public:
    explicit LogTable(Store& store) : m_db(store.db()) {}

    Result<std::vector<Bytes>> organisation();
    Status appendOrganisation(std::uint64_t index, ByteView entry);
    struct SpaceLogRows {
        SpaceRow row;
        std::vector<Bytes> entries;
    };
    Result<std::vector<SpaceLogRows>> spaces();
    Result<std::int64_t> addSpace(const SpaceId& space);        // AlreadyExists
    Status appendSpace(std::int64_t spaceRow, std::uint64_t index, ByteView entry);

    Result<std::optional<SpaceRow>> space(const SpaceId& space);
    Status update(const SpaceRow& row);

    struct JoinRow {
        SignPublicKey invite;
        Bytes entry;
    };
    Result<std::vector<JoinRow>> joinRequests();
    Status putJoinRequest(const SignPublicKey& invite, WallTime now, ByteView entry);   // the newest of an invite is kept
    Status dropJoinRequest(const SignPublicKey& invite);

    // BadSignature: this nonce was used before. Rows older than `forget` go.
    Status useNonce(const Salt16& nonce, WallTime now, Millis forget);

private:
    sql::Connection& m_db;
};

} // namespace aanzet::server
