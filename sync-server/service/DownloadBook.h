// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "sync-server/store/DownloadTable.h"
#include <mutex>
#include <set>

namespace aanzet::server {

// What of today's downloads stands in the table already, so that only a device's first of a space and day waits for the disk.
class DownloadBook
{
public:
    // Those of `spaces` that are not noted yet.
    std::vector<SpaceId> fresh(const DeviceId& device, const std::vector<SpaceId>& spaces, WallTime now);
    // Inside the write transaction.
    Status write(Store& store, const DeviceId& device, const std::vector<SpaceId>& spaces, WallTime now);
    void written(const DeviceId& device, const std::vector<SpaceId>& spaces, WallTime now);   // after its commit

private:
    std::mutex m_mutex;
    std::int64_t m_day = 0, m_trimmed = 0;
    std::set<std::pair<DeviceId, SpaceId>> m_today;
};

} // namespace aanzet::server
