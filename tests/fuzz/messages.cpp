// SPDX-License-Identifier: EUPL-1.2
#include "shared/protocol/CheckpointMessages.h"
#include "shared/protocol/DownloadMessages.h"
#include "shared/protocol/WireError.h"
#include "tests/fuzz/Same.h"

using namespace aanzet;
using namespace aanzet::protocol;
using fuzz::claim;

namespace {

// Members of a newer version are dropped, so the first form may be longer; what we write comes back as it is.
template <class M> void message(ByteView input)
{
    const auto first = decode<M>(input);
    if (!first) return;
    const auto written = encode(*first);
    const auto again = decode<M>(written);
    claim(again.ok());
    fuzz::claimSame(encode(*again), written);
}

void beat(ByteView input)
{
    if (auto b = decodeBeat(input)) fuzz::claimSame(encodeBeat(*b), input);
}

void errorBody(ByteView input)
{
    const auto e = decodeErrorBody(input);
    if (!e) return;
    claim(e->extra.size() <= input.size());
    claim(e->error.code == ErrorCode::ServerNonsense || wireErrorOf(e->error.number).code == e->error.code);
}

} // namespace

// The body of every call, both ways.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    ByteView input(data, size);
    static constexpr void (*decoders[])(ByteView) = {
        message<Info>, message<FoundRequest>, message<FoundResponse>, message<JoinRequest>, message<JoinResponse>,
        message<LogsRequest>, message<LogsResponse>, message<SyncRequest>, message<SyncResponse>,
        message<HistoryRequest>, message<HistoryResponse>, message<WatchResponse>, message<PartResponse>, message<PieceResponse>,
        beat, errorBody, message<KitRequest>, message<RecoverRequest>, message<RecoverResponse>,
        message<CheckpointRequest>, message<CheckpointResponse>, message<StubsRequest>, message<StubsResponse>,
        message<DownloadsRequest>, message<DownloadsResponse>,
    };
    decoders[fuzz::choose(input) % std::size(decoders)](input);
    return 0;
}
