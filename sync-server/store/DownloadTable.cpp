// SPDX-License-Identifier: EUPL-1.2
#include "sync-server/store/DownloadTable.h"

namespace aanzet::server {

static std::int64_t dayOf(WallTime t) { return std::chrono::floor<std::chrono::days>(t).time_since_epoch().count(); }

Status DownloadTable::note(const DeviceId& device, const std::vector<SpaceId>& spaces, WallTime now)
{
    for (const auto& space : spaces) {
        AANZET_TRY(auto q, m_db.prepare("INSERT OR IGNORE INTO download VALUES(?, ?, ?, ?)"));
        q.bind(1, dayOf(now)).bind(2, device).bind(3, space).bind(4, millisOf(now));
        AANZET_CHECK(q.run());
    }
    return {};
}

Status DownloadTable::trim(WallTime now, std::uint64_t maxRows)
{
    const auto today = dayOf(now);
    {
        AANZET_TRY(auto old, m_db.prepare("DELETE FROM download WHERE day < ?"));
        old.bind(1, today - kDays);
        AANZET_CHECK(old.run());
    }
    for (;;) {
        AANZET_TRY(const auto rows, count());
        if (rows <= maxRows) return {};
        AANZET_TRY(auto q, m_db.prepare("DELETE FROM download WHERE day = (SELECT min(day) FROM download) AND day < ?"));
        q.bind(1, today);
        AANZET_CHECK(q.run());
        if (m_db.changes() == 0) return {};
    }
}

Result<std::vector<DownloadTable::Row>> DownloadTable::since(std::int64_t day)
{
    AANZET_TRY(auto q, m_db.prepare("SELECT day, device, space, at FROM download WHERE day >= ? ORDER BY day, device, space"));
    q.bind(1, day);
    std::vector<Row> out;
    for (;;) {
        AANZET_TRY(const auto step, q.step());
        if (step == sql::Step::Done) return out;
        Row row;
        row.day = q.integer(0);
        AANZET_TRY(row.device, q.fixed<DeviceId>(1));
        AANZET_TRY(row.space, q.fixed<SpaceId>(2));
        row.first = WallTime(Millis(q.integer(3)));
        out.push_back(row);
    }
}

Result<std::vector<DownloadTable::Row>> DownloadTable::perDevice(const std::vector<SpaceId>& spaces, std::size_t limit)
{
    if (spaces.empty()) return std::vector<Row>();
    std::string text = "SELECT day, device, min(at) FROM download WHERE space IN (?";
    for (std::size_t i = 1; i < spaces.size(); ++i) text += ", ?";
    AANZET_TRY(auto q, m_db.prepare(text + ") GROUP BY day, device ORDER BY day DESC, device LIMIT ?"));
    int at = 0;
    for (const auto& space : spaces) q.bind(++at, space);
    q.bind(++at, static_cast<std::int64_t>(limit));
    std::vector<Row> out;
    for (;;) {
        AANZET_TRY(const auto step, q.step());
        if (step == sql::Step::Done) return out;
        Row row;
        row.day = q.integer(0);
        AANZET_TRY(row.device, q.fixed<DeviceId>(1));
        row.first = WallTime(Millis(q.integer(2)));
        out.push_back(row);
    }
}

Result<std::uint64_t> DownloadTable::count()
{
    AANZET_TRY(auto q, m_db.prepare("SELECT count(*) FROM download"));
    AANZET_TRY(const auto step, q.step());
    return step == sql::Step::Row ? static_cast<std::uint64_t>(q.integer(0)) : 0;
}

} // namespace aanzet::server
