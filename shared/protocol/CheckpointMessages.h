// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "shared/protocol/Messages.h"

// POST /v1/checkpoint and POST /v1/stubs: what a device that begins with a checkpoint asks for. Decoding: as Messages.h.
namespace aanzet::protocol {

// Fields of the state at a checkpoint, from the `from`-th on.
struct CheckpointRequest {
    SpaceId space;
    std::uint64_t index = 0;             // of the entry in the space log
    std::uint64_t from = 0;
    std::uint64_t pageBytes = 256 * 1024;
};
// NotFound: this server keeps no state for that entry; everything comes batch by batch.
struct CheckpointResponse {
    Bytes part;                          // record::CutPart; bodies of what is live or was overwritten since
    std::vector<Bytes> beats;            // of all members, with the first part: who acknowledged it
};

// The signed batches, as stubs, that hold the operations of one record: what history is checked against.
struct StubsRequest {
    SpaceId space;
    RecordId record;
    std::uint64_t skip = 0;
};
struct StubsResponse {
    std::vector<Bytes> frames;
    bool more = false;
};

Bytes encode(const CheckpointRequest&);
Bytes encode(const CheckpointResponse&);
Bytes encode(const StubsRequest&);
Bytes encode(const StubsResponse&);
template <> Result<CheckpointRequest> decode<CheckpointRequest>(ByteView body);
template <> Result<CheckpointResponse> decode<CheckpointResponse>(ByteView body);
template <> Result<StubsRequest> decode<StubsRequest>(ByteView body);
template <> Result<StubsResponse> decode<StubsResponse>(ByteView body);

} // namespace aanzet::protocol
