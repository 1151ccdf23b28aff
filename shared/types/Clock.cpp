// SPDX-License-Identifier: EUPL-1.2
#include "shared/types/Clock.h"
#include <algorithm>
#include <cstdio>

namespace aanzet {

WallTime SystemClock::now() const { return std::chrono::time_point_cast<Millis>(std::chrono::system_clock::now()); }
Millis SystemClock::steady() const
{
    return std::chrono::duration_cast<Millis>(std::chrono::steady_clock::now().time_since_epoch());
}

ShiftedClock::ShiftedClock(WallTime start) : m_offset(start - m_system.now()) {}
WallTime ShiftedClock::now() const { return m_system.now() + m_offset; }
Millis ShiftedClock::steady() const { return m_system.steady(); }

std::string toRfc3339(WallTime t)
{
    // The format has four digits for the year, and a time from elsewhere may be any number.
    using namespace std::chrono;
    t = std::clamp(t, WallTime(sys_days(year(0) / 1 / 1)), WallTime(sys_days(year(10000) / 1 / 1)) - Millis(1));
    auto day = std::chrono::floor<std::chrono::days>(t);
    std::chrono::year_month_day d{day};
    std::chrono::hh_mm_ss h{t - day};
    char buf[48];
    std::snprintf(buf, sizeof buf, "%04d-%02u-%02uT%02d:%02d:%02d.%03dZ", int(d.year()), unsigned(d.month()),
                  unsigned(d.day()), int(h.hours().count()), int(h.minutes().count()), int(h.seconds().count()),
                  int(h.subseconds().count()));
    return buf;
}

static bool number(std::string_view s, std::size_t at, std::size_t n, int& out)
{
    if (at + n > s.size()) return false;
    out = 0;
    for (std::size_t i = at; i < at + n; ++i) {
        if (s[i] < '0' || s[i] > '9') return false;
        out = out * 10 + (s[i] - '0');
    }
    return true;
}

Result<std::chrono::year_month_day> fromIsoDate(std::string_view s)
{
    int y, m, d;
    if (s.size() != 10 || s[4] != '-' || s[7] != '-' || !number(s, 0, 4, y) || !number(s, 5, 2, m) || !number(s, 8, 2, d))
        return ErrorCode::Malformed;
    std::chrono::year_month_day day{std::chrono::year(y), std::chrono::month(unsigned(m)), std::chrono::day(unsigned(d))};
    if (!day.ok()) return ErrorCode::Malformed;
    return day;
}

std::string toIsoDate(std::chrono::year_month_day d)
{
    char buf[32];
    std::snprintf(buf, sizeof buf, "%04d-%02u-%02u", int(d.year()), unsigned(d.month()), unsigned(d.day()));
    return buf;
}

Result<WallTime> fromRfc3339(std::string_view s)
{
    if (s.size() < 20 || (s[10] != 'T' && s[10] != 't' && s[10] != ' ')) return ErrorCode::Malformed;
    AANZET_TRY(auto day, fromIsoDate(s.substr(0, 10)));
    int h, m, sec, ms = 0;
    if (!number(s, 11, 2, h) || s[13] != ':' || !number(s, 14, 2, m) || s[16] != ':' || !number(s, 17, 2, sec))
        return ErrorCode::Malformed;
    if (h > 23 || m > 59 || sec > 60) return ErrorCode::Malformed;
    std::size_t at = 19;
    if (s[at] == '.') {
        int scale = 100;
        std::size_t digits = 0;
        for (++at; at < s.size() && s[at] >= '0' && s[at] <= '9'; ++at, ++digits) {
            ms += (s[at] - '0') * scale;
            scale /= 10;
        }
        if (!digits) return ErrorCode::Malformed;
    }
    WallTime t = std::chrono::sys_days(day) + std::chrono::hours(h) + std::chrono::minutes(m) +
                 std::chrono::seconds(sec) + Millis(ms);
    auto zone = s.substr(at);
    if (zone == "Z" || zone == "z") return t;
    int zh, zm;
    if (zone.size() != 6 || (zone[0] != '+' && zone[0] != '-') || zone[3] != ':' || !number(zone, 1, 2, zh) ||
        !number(zone, 4, 2, zm) || zh > 23 || zm > 59)
        return ErrorCode::Malformed;
    auto offset = std::chrono::hours(zh) + std::chrono::minutes(zm);
    return zone[0] == '+' ? t - offset : t + offset;
}

} // namespace aanzet
