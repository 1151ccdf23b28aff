// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "sync-server/store/Store.h"

namespace aanzet::server {

// Which device fetched something of which space, on which day: the lower bound beside what the devices' own access logs say
// (docs/server.md). Ids alone. Kept for kDays and kMaxRows; beyond them whole days go, the oldest first.
class DownloadTable
{
public:
    static constexpr std::int64_t kDays = 400;
    static constexpr std::uint64_t kMaxRows = 1'000'000;
    explicit DownloadTable(Store& store) : m_db(store.db()) {}

    struct Row {
        std::int64_t day = 0;            // since 1970
        DeviceId device;
        SpaceId space;
        WallTime first{};                // of that day
    };
    Status note(const DeviceId& device, const std::vector<SpaceId>& spaces, WallTime now);
    Status trim(WallTime now, std::uint64_t maxRows = kMaxRows);
    Result<std::vector<Row>> since(std::int64_t day);    // by day, device, space
    // Of any of these spaces: one row a day and device (`space` is not told), the newest day first.
    Result<std::vector<Row>> perDevice(const std::vector<SpaceId>& spaces, std::size_t limit);
    Result<std::uint64_t> count();

private:
    sql::Connection& m_db;
};

} // namespace aanzet::server
