// SPDX-License-Identifier: EUPL-1.2
#include "shared/protocol/CheckpointMessages.h"
#include "shared/protocol/MessageCoding.h"
#include "shared/record/CutState.h"

namespace aanzet::protocol {

using namespace coding;

Bytes encode(const CheckpointRequest& m)
{
    Encoder e;
    e.map(4).key(1).bytes(m.space).key(2).uint(m.index).key(3).uint(m.from).key(4).uint(m.pageBytes);
    return e.take();
}

template <> Result<CheckpointRequest> decode<CheckpointRequest>(ByteView body)
{
    CheckpointRequest m;
    return readMap(body, m, [&](Decoder& d, std::uint64_t k) {
        switch (k) {
        case 1: m.space = d.fixed<SpaceId>(); return true;
        case 2: m.index = d.uint(); return true;
        case 3: m.from = d.uint(); return true;
        case 4: m.pageBytes = d.uint(); return true;
        default: return false;
        }
    });
}

Bytes encode(const CheckpointResponse& m)
{
    Encoder e;
    e.map(2).key(1).bytes(m.part).key(2);
    blobs(e, m.beats);
    return e.take();
}

template <> Result<CheckpointResponse> decode<CheckpointResponse>(ByteView body)
{
    CheckpointResponse m;
    Allowance parts;
    return readMap(body, m, [&](Decoder& d, std::uint64_t k) {
        switch (k) {
        case 1: m.part = bytesOf(d.bytes(record::CutPart::kMaxBytes)); return true;
        case 2: readBlobs(d, m.beats, 512, parts); return true;
        default: return false;
        }
    });
}

Bytes encode(const StubsRequest& m)
{
    Encoder e;
    e.map(3).key(1).bytes(m.space).key(2).bytes(m.record).key(3).uint(m.skip);
    return e.take();
}

template <> Result<StubsRequest> decode<StubsRequest>(ByteView body)
{
    StubsRequest m;
    return readMap(body, m, [&](Decoder& d, std::uint64_t k) {
        switch (k) {
        case 1: m.space = d.fixed<SpaceId>(); return true;
        case 2: m.record = d.fixed<RecordId>(); return true;
        case 3: m.skip = d.uint(); return true;
        default: return false;
        }
    });
}

Bytes encode(const StubsResponse& m)
{
    Encoder e;
    e.map(2).key(1);
    blobs(e, m.frames);
    e.key(2).boolean(m.more);
    return e.take();
}

template <> Result<StubsResponse> decode<StubsResponse>(ByteView body)
{
    StubsResponse m;
    Allowance parts;
    return readMap(body, m, [&](Decoder& d, std::uint64_t k) {
        switch (k) {
        case 1: readBlobs(d, m.frames, record::Batch::kMaxFrame, parts); return true;
        case 2: m.more = d.boolean(); return true;
        default: return false;
        }
    });
}

} // namespace aanzet::protocol
