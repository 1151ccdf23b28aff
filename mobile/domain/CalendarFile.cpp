// SPDX-License-Identifier: EUPL-1.2
#include "mobile/domain/CalendarFile.h"
#include <cstdio>

namespace aanzet::domain {
namespace {

constexpr std::size_t kMostBytes = 75;   // of a line, without its end (RFC 5545, 3.1)

std::string escaped(const std::string& text)
{
    std::string out;
    for (const char c : text) {
        if (c == '\\' || c == ';' || c == ',') out += '\\';
        if (c == '\n') out += "\\n";
        else if (static_cast<unsigned char>(c) >= 0x20) out += c;
    }
    return out;
}

// Never inside a sign of several bytes.
void add(std::string& out, const std::string& line)
{
    std::size_t room = kMostBytes;
    for (std::size_t i = 0; i < line.size();) {
        std::size_t sign = 1;
        while (i + sign < line.size() && (static_cast<unsigned char>(line[i + sign]) & 0xc0) == 0x80) ++sign;
        if (sign > room) {
            out += "\r\n ";
            room = kMostBytes - 1;
        }
        out.append(line, i, sign);
        room -= sign;
        i += sign;
    }
    out += "\r\n";
}

std::string plain(Day day)
{
    auto text = toText(day);
    std::erase(text, '-');
    return text;
}

std::string moment(Day day, std::int64_t minute)
{
    char time[16];
    std::snprintf(time, sizeof time, "T%02d%02d00", int(minute / 60 % 24), int(minute % 60));
    return plain(day + std::chrono::days(minute / (24 * 60))) + time;
}

} // namespace

std::string calendarFile(const std::vector<CalendarEntry>& entries, const std::string& word, WallTime madeAt)
{
    const auto day = std::chrono::floor<std::chrono::days>(madeAt);
    const auto seconds = std::chrono::duration_cast<std::chrono::seconds>(madeAt - day).count();
    char time[16];
    std::snprintf(time, sizeof time, "T%02d%02d%02dZ", int(seconds / 3600), int(seconds / 60 % 60), int(seconds % 60));
    const auto stamp = plain(Day(day)) + time;
    std::string out;
    for (const char* line : {"BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//AanZet//AanZet//NL", "CALSCALE:GREGORIAN"}) add(out, line);
    for (const auto& e : entries) {
        add(out, "BEGIN:VEVENT");
        add(out, "UID:" + escaped(e.mark));
        add(out, "DTSTAMP:" + stamp);
        // Without a time zone: the clock on the wall where it is read, as the appointment was made.
        if (e.startMinute) {
            add(out, "DTSTART:" + moment(e.day, *e.startMinute));
            add(out, "DTEND:" + moment(e.day, *e.startMinute + e.minutes));
        } else {
            add(out, "DTSTART;VALUE=DATE:" + plain(e.day));
        }
        add(out, "SUMMARY:" + escaped(word));
        if (!e.area.empty()) add(out, "LOCATION:" + escaped(e.area));
        add(out, "CLASS:PRIVATE");
        add(out, "END:VEVENT");
    }
    add(out, "END:VCALENDAR");
    return out;
}

} // namespace aanzet::domain
