// SPDX-License-Identifier: EUPL-1.2
#include "shared/protocol/DownloadMessages.h"
#include "shared/protocol/MessageCoding.h"

namespace aanzet::protocol {

using namespace coding;

Bytes encode(const DownloadsRequest& m)
{
    Encoder e;
    e.map(1).key(1).array(m.spaces.size());
    for (const auto& s : m.spaces) e.bytes(s);
    return e.take();
}

template <> Result<DownloadsRequest> decode<DownloadsRequest>(ByteView body)
{
    DownloadsRequest m;
    return readMap(body, m, [&](Decoder& d, std::uint64_t k) {
        if (k != 1) return false;
        list(d, DownloadsRequest::kMaxSpaces, [&] { m.spaces.push_back(d.fixed<SpaceId>()); });
        return true;
    });
}

Bytes encode(const DownloadsResponse& m)
{
    Encoder e;
    e.map(2).key(1).array(m.rows.size());
    for (const auto& row : m.rows) e.map(2).key(1).bytes(row.device).key(2).integer(row.first.time_since_epoch().count());
    e.key(2).boolean(m.more);
    return e.take();
}

template <> Result<DownloadsResponse> decode<DownloadsResponse>(ByteView body)
{
    DownloadsResponse m;
    return readMap(body, m, [&](Decoder& d, std::uint64_t k) {
        switch (k) {
        case 1:
            list(d, DownloadsResponse::kMaxRows, [&] {
                auto& row = m.rows.emplace_back();
                inner(d, [&](std::uint64_t key) {
                    switch (key) {
                    case 1: row.device = d.fixed<DeviceId>(); return true;
                    case 2: row.first = WallTime(Millis(d.integer())); return true;
                    default: return false;
                    }
                });
            });
            return true;
        case 2: m.more = d.boolean(); return true;
        default: return false;
        }
    });
}

} // namespace aanzet::protocol
