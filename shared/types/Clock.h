// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "shared/result/Result.h"
#include <chrono>
#include <string>
#include <string_view>

namespace aanzet {

using Millis = std::chrono::milliseconds;
// Wall time, UTC. It is shown to people and checked in requests; it never takes part in ordering (protocol 2).
using WallTime = std::chrono::sys_time<Millis>;

// The only source of time. Tests and `--time` give another one.
class Clock
{
public:
    virtual ~Clock() = default;
    virtual WallTime now() const = 0;
    virtual Millis steady() const = 0;   // monotonic, for time-outs and back-off
};

class SystemClock : public Clock
{
public:
    WallTime now() const override;
    Millis steady() const override;
};

// The work's clock shifted to start at a given moment (aanzet-cli --time, tests).
class ShiftedClock : public Clock
{
public:
    explicit ShiftedClock(WallTime start);
    WallTime now() const override;
    Millis steady() const override;

private:
    SystemClock m_system;
    Millis m_offset;
};

// A clock that stands still until told to move.
class ManualClock : public Clock
{
public:
    explicit ManualClock(WallTime start) : m_now(start) {}
    WallTime now() const override { return m_now; }
    Millis steady() const override { return m_steady; }
    void advance(Millis by) { m_now += by; m_steady += by; }
    void jumpTo(WallTime t) { m_now = t; }   // the wall clock alone, as when a person sets it

private:
    WallTime m_now;
    Millis m_steady{0};
};

std::string toRfc3339(WallTime t);                       // "2026-03-01T09:15:00.000Z"; years below 0 and above 9999 show as the nearest
Result<WallTime> fromRfc3339(std::string_view text);     // UTC ("Z") or with offset; Malformed otherwise
Result<std::chrono::year_month_day> fromIsoDate(std::string_view text);   // "YYYY-MM-DD", a day that exists
std::string toIsoDate(std::chrono::year_month_day day);

} // namespace aanzet
