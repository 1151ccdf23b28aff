// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "shared/types/Clock.h"
#include <QDateTime>
#include <QString>

// Our values as Qt shows them.
namespace aanzet {

inline QString shown(const std::string& utf8) { return QString::fromUtf8(utf8.data(), qsizetype(utf8.size())); }
// Local time; invalid for the epoch, which stands for "never".
inline QDateTime shown(WallTime t) { return t == WallTime{} ? QDateTime() : QDateTime::fromMSecsSinceEpoch(t.time_since_epoch().count()); }
inline QDate shown(const std::optional<std::chrono::sys_days>& day)
{
    return day ? QDate::fromJulianDay(qint64(day->time_since_epoch().count()) + 2440588) : QDate();
}
inline std::chrono::sys_days dayOf(const QDate& date) { return std::chrono::sys_days(std::chrono::days(date.toJulianDay() - 2440588)); }

} // namespace aanzet
