// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "shared/membership/SpaceState.h"
#include "shared/protocol/Messages.h"
#include "sync-server/store/FieldTable.h"
#include <unordered_set>

namespace aanzet::server {

// The batches of all spaces: taking them in and giving them out. Rights were judged before (protocol::admit).
class BatchTable
{
public:
    BatchTable(Store& store, const OrgId& org) : m_db(store.db()), m_org(org) {}

    // Chain, contexts, merge, rows: n and running hash of `row` rise. `state` says what was erased.
    // Errors: record::judge's codes (ChainGap, ChainFork, UnknownContext, BadLamport, Malformed), UnknownContext when an
    // introduced attachment is not complete, storage failures. A batch that is held is ok and brings the bodies that lack.
    enum class Taken { New, Held };
    Result<Taken> take(SpaceRow& row, FieldTable& fields, const record::Batch& batch, const record::Batch::Digest& digest,
                       const membership::SpaceState& state, WallTime now);

    Result<Hash32> runningAt(const SpaceRow& row, std::uint64_t n);          // NotFound
    Result<std::vector<protocol::ChainPosition>> vector(const SpaceRow& row);

    // Whole batches in log order from behind `after`, until `budget` bytes are used; overwritten bodies as stubs.
    struct Page {
        std::vector<Bytes> frames;
        std::uint64_t n = 0;                 // of the last batch given, or `after`
        Hash32 running;
        bool more = false;
        std::vector<FieldId> multiple;
    };
    // What an answer may still hold, over all of its pages.
    struct Room {
        std::uint64_t bytes = 0;
        std::uint64_t largest = 0;           // of a frame that is given whole, 0: any; for a larger one stands its hash
        std::uint64_t named = 0;             // bytes of the frames for which hashes stand
        bool isFirst = true;                 // one batch is given in any case
    };
    // `own`: batches the asker has just sent; their hashes stand for them.
    Result<Page> after(const SpaceRow& row, std::uint64_t after, const Hash32& running, Room& room, const std::unordered_set<Hash32>& own);
    // Batches of which a body is missing, the first of them.
    Result<std::vector<protocol::ChainPosition>> wanted(const SpaceRow& row);
    // What somebody with this vector lacks.
    Result<Page> lacking(const SpaceRow& row, const std::vector<protocol::ChainPosition>& held, Room& room);
    // As a page would give it. NotFound.
    Result<Bytes> frame(const SpaceRow& row, const Hash32& hash);
    // It is held and lacks no body.
    Result<bool> isWhole(const SpaceRow& row, const Hash32& hash);

    Result<protocol::HistoryResponse> history(const SpaceRow& row, const protocol::HistoryRequest& ask, std::size_t limit);

    // Bodies of these targets go, here and in history.
    Status erase(const SpaceRow& row, const std::vector<RecordId>& records, const std::vector<FieldId>& fields,
                 const std::vector<record::Dot>& operations);
    Status quarantine(const SpaceRow& row, const record::Batch& batch, const Hash32& hash, ErrorCode why, WallTime now, ByteView frame);

private:
    Status store(SpaceRow& row, FieldTable& fields, const record::Batch& batch, const record::Batch::Digest& digest, const membership::SpaceState& state, WallTime now);
    Status overwrite(const record::Head& head, FieldTable& fields);
    Status fillBodies(FieldTable& fields, const record::Batch& batch, const membership::SpaceState& state);
    Status checkAttachments(const SpaceRow& row, const record::Batch& batch, const membership::SpaceState& state);
    Result<Bytes> frameFor(std::int64_t chain, ByteView stored, std::unordered_set<FieldId>* touched, bool withBodies);
    Result<std::vector<FieldId>> multipleOf(const SpaceRow& row, const std::unordered_set<FieldId>& touched);

    sql::Connection& m_db;
    OrgId m_org;
};

} // namespace aanzet::server
