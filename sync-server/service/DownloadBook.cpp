// SPDX-License-Identifier: EUPL-1.2
#include "sync-server/service/DownloadBook.h"
#include <algorithm>

namespace aanzet::server {

static std::int64_t dayOf(WallTime t) { return std::chrono::floor<std::chrono::days>(t).time_since_epoch().count(); }

std::vector<SpaceId> DownloadBook::fresh(const DeviceId& device, const std::vector<SpaceId>& spaces, WallTime now)
{
    const std::lock_guard lock(m_mutex);
    if (m_day != dayOf(now)) m_today.clear();
    m_day = dayOf(now);
    std::vector<SpaceId> out;
    std::copy_if(spaces.begin(), spaces.end(), std::back_inserter(out), [&](const SpaceId& s) { return !m_today.contains({device, s}); });
    return out;
}

Status DownloadBook::write(Store& store, const DeviceId& device, const std::vector<SpaceId>& spaces, WallTime now)
{
    DownloadTable table(store);
    AANZET_CHECK(table.note(device, spaces, now));
    {
        const std::lock_guard lock(m_mutex);
        if (m_trimmed == dayOf(now)) return {};
        m_trimmed = dayOf(now);
    }
    return table.trim(now);
}

void DownloadBook::written(const DeviceId& device, const std::vector<SpaceId>& spaces, WallTime now)
{
    const std::lock_guard lock(m_mutex);
    if (m_day != dayOf(now)) return;
    for (const auto& s : spaces) m_today.insert({device, s});
}

} // namespace aanzet::server
