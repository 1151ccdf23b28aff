// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "shared/protocol/CheckpointMessages.h"
#include "shared/protocol/DownloadMessages.h"
#include <random>

// One message of every kind with random content; lists are empty, of one and of several in turn.
namespace aanzet::protocol::samples {

using Random = std::mt19937_64;

template <class F> F id(Random& r)
{
    F f;
    for (auto& b : f.b) b = static_cast<std::uint8_t>(r());
    return f;
}
inline std::uint64_t number(Random& r) { return r() >> (r() % 64); }
inline WallTime time(Random& r) { return WallTime(Millis(static_cast<std::int64_t>(r() >> (1 + r() % 63)) * (r() % 4 ? 1 : -1))); }
inline Bytes blob(Random& r, std::size_t most = 40)
{
    Bytes b(r() % (most + 1));
    for (auto& x : b) x = static_cast<std::uint8_t>(r());
    return b;
}
template <class F> auto several(Random& r, F one)
{
    std::vector<decltype(one())> v;
    for (auto n = r() % 4; n > 0; --n) v.push_back(one());
    return v;
}
inline std::vector<Bytes> blobs(Random& r)
{
    return several(r, [&] { return blob(r, r() % 5 ? 40 : 400); });
}

template <class M> M make(Random& r);

template <> inline Info make<Info>(Random& r)
{
    Info m;
    m.version = static_cast<std::uint32_t>(number(r));
    m.identity = id<SignPublicKey>(r);
    m.time = time(r);
    if (r() % 2) m.org = id<OrgId>(r);
    if (r() % 2) m.genesis = id<Hash32>(r);
    m.openFounding = r() % 2;
    m.maxBody = number(r);
    return m;
}
template <> inline FoundRequest make<FoundRequest>(Random& r)
{
    return {blob(r, 16), blobs(r), several(r, [&] { return SpaceLogUpload{id<SpaceId>(r), blobs(r)}; })};
}
template <> inline FoundResponse make<FoundResponse>(Random& r) { return {id<OrgId>(r)}; }
template <> inline JoinRequest make<JoinRequest>(Random& r)
{
    return {id<SignPublicKey>(r), time(r), id<Salt16>(r), id<Signature>(r), blob(r)};
}
template <> inline JoinResponse make<JoinResponse>(Random& r) { return {r() % 2 == 0, blobs(r)}; }
template <> inline KitRequest make<KitRequest>(Random& r) { return {id<SignPublicKey>(r), blob(r)}; }
template <> inline RecoverRequest make<RecoverRequest>(Random& r)
{
    return {id<SignPublicKey>(r), time(r), id<Salt16>(r), id<Signature>(r), blob(r)};
}
template <> inline RecoverResponse make<RecoverResponse>(Random& r) { return {r() % 2 == 0, blob(r), blobs(r)}; }
inline LogKind logKind(Random& r) { return r() % 2 ? LogKind::Space : LogKind::Organisation; }
template <> inline LogsRequest make<LogsRequest>(Random& r)
{
    return {several(r, [&] { return LogRead{logKind(r), id<SpaceId>(r), number(r)}; }),
            several(r, [&] { return LogAppend{logKind(r), id<SpaceId>(r), blob(r)}; }), r() % 2 ? number(r) : 0};
}
template <> inline LogsResponse make<LogsResponse>(Random& r)
{
    return {several(r, [&] { return static_cast<std::uint16_t>(r()); }),
            several(r, [&] { return LogPage{logKind(r), id<SpaceId>(r), number(r), blobs(r), r() % 2 == 0}; }), blobs(r)};
}
inline Cursor cursor(Random& r) { return {id<Generation>(r), number(r), id<Hash32>(r)}; }
inline std::vector<ChainPosition> vectorOf(Random& r)
{
    return several(r, [&] { return ChainPosition{id<AuthorId>(r), number(r), id<Hash32>(r)}; });
}
template <> inline SyncRequest make<SyncRequest>(Random& r)
{
    SyncRequest m;
    m.groups = several(r, [&] { return several(r, [&] { return UploadItem{id<SpaceId>(r), blob(r, 400)}; }); });
    m.spaces = several(r, [&] {
        SpaceAsk a{id<SpaceId>(r), cursor(r), r() % 2 == 0, {}, number(r)};
        if (a.resync) a.vector = vectorOf(r);
        return a;
    });
    m.pageBytes = number(r);
    m.beats = blobs(r);
    if (r() % 2) m.largestFrame = number(r);
    return m;
}
template <> inline SyncResponse make<SyncResponse>(Random& r)
{
    SyncResponse m;
    m.groups = several(r, [&] { return GroupResult{static_cast<std::uint16_t>(r()), static_cast<std::uint32_t>(r())}; });
    m.spaces = several(r, [&] {
        SpaceAnswer a;
        a.space = id<SpaceId>(r);
        a.error = static_cast<std::uint16_t>(r());
        a.cursor = cursor(r);
        a.frames = blobs(r);
        a.more = r() % 2;
        a.vector = vectorOf(r);
        a.multiple = several(r, [&] { return id<FieldId>(r); });
        a.logSize = number(r);
        a.beats = blobs(r);
        a.beatsUpTo = number(r);
        return a;
    });
    m.orgLogSize = number(r);
    m.mine = several(r, [&] { return SpaceSeen{id<SpaceId>(r), number(r)}; });
    return m;
}
template <> inline HistoryRequest make<HistoryRequest>(Random& r)
{
    HistoryRequest m{id<SpaceId>(r), id<RecordId>(r), {}, number(r)};
    if (r() % 2) m.field = id<FieldId>(r);
    return m;
}
template <> inline HistoryResponse make<HistoryResponse>(Random& r)
{
    return {several(r, [&] { return HistoryItem{{id<AuthorId>(r), number(r)}, blob(r)}; }), r() % 2 == 0};
}
template <> inline WatchResponse make<WatchResponse>(Random& r)
{
    return {number(r), several(r, [&] { return id<SpaceId>(r); }), r() % 2 == 0};
}
template <> inline CheckpointRequest make<CheckpointRequest>(Random& r) { return {id<SpaceId>(r), number(r), number(r), number(r)}; }
template <> inline CheckpointResponse make<CheckpointResponse>(Random& r) { return {blob(r, 400), blobs(r)}; }
template <> inline StubsRequest make<StubsRequest>(Random& r) { return {id<SpaceId>(r), id<RecordId>(r), number(r)}; }
template <> inline StubsResponse make<StubsResponse>(Random& r) { return {blobs(r), r() % 2 == 0}; }
template <> inline DownloadsRequest make<DownloadsRequest>(Random& r) { return {several(r, [&] { return id<SpaceId>(r); })}; }
template <> inline DownloadsResponse make<DownloadsResponse>(Random& r)
{
    return {several(r, [&] { return DownloadsResponse::Row{id<DeviceId>(r), time(r)}; }), r() % 2 == 0};
}
template <> inline PieceResponse make<PieceResponse>(Random& r) { return {number(r), id<Hash32>(r), blob(r)}; }
template <> inline PartResponse make<PartResponse>(Random& r) { return {number(r), r() % 2 == 0}; }
template <> inline Beat make<Beat>(Random& r)
{
    return {id<SpaceId>(r), id<AuthorId>(r), id<DeviceId>(r), static_cast<std::uint32_t>(r()), number(r),
            id<Hash32>(r), id<Hash32>(r), id<Hash32>(r), id<Signature>(r)};
}

} // namespace aanzet::protocol::samples
