// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "shared/protocol/Messages.h"

// POST /v1/downloads: which device fetched texts of these spaces, as the server noted it. For who reviews access to them.
// Decoding: as Messages.h.
namespace aanzet::protocol {

struct DownloadsRequest {
    static constexpr std::size_t kMaxSpaces = 16;
    std::vector<SpaceId> spaces;
};
struct DownloadsResponse {
    static constexpr std::size_t kMaxRows = 10000;
    // One a device and day (UTC), the newest days first.
    struct Row {
        DeviceId device;
        WallTime first{};                // of any of the spaces, on that day
        bool operator==(const Row&) const = default;
    };
    std::vector<Row> rows;
    bool more = false;                   // older days are left out
};

Bytes encode(const DownloadsRequest&);
Bytes encode(const DownloadsResponse&);
template <> Result<DownloadsRequest> decode<DownloadsRequest>(ByteView body);
template <> Result<DownloadsResponse> decode<DownloadsResponse>(ByteView body);

} // namespace aanzet::protocol
