// SPDX-License-Identifier: EUPL-1.2
#include "shared/types/Clock.h"
#include <QDateTime>
#include <QTest>
#include <limits>

using namespace aanzet;
using namespace std::chrono_literals;

static WallTime at(std::int64_t ms) { return WallTime(Millis(ms)); }

class ClockTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void timesRoundTrip()
    {
        QCOMPARE(toRfc3339(at(0)), std::string("1970-01-01T00:00:00.000Z"));
        QCOMPARE(toRfc3339(at(-1)), std::string("1969-12-31T23:59:59.999Z"));
        QCOMPARE(toRfc3339(at(1772356500123)), std::string("2026-03-01T09:15:00.123Z"));
        for (std::int64_t ms = -62167219200000; ms < 253402300800000; ms += 98765432101) {
            const auto text = toRfc3339(at(ms));
            QVERIFY2(fromRfc3339(text).ok(), text.c_str());
            QCOMPARE(fromRfc3339(text).value(), at(ms));
            const auto qt = QDateTime::fromMSecsSinceEpoch(ms, Qt::UTC).toString(Qt::ISODateWithMs).toStdString();
            if (ms > 0) QCOMPARE(text, qt);
        }
    }

    // A wall time comes sealed from another device and may be any number.
    void noTimeBreaksTheFormat()
    {
        using limits = std::numeric_limits<std::int64_t>;
        for (std::int64_t ms : {limits::min(), limits::min() + 1, std::int64_t(-62167219200001), std::int64_t(253402300800000), limits::max()}) {
            const auto text = toRfc3339(at(ms));
            QVERIFY2(fromRfc3339(text).ok(), text.c_str());
        }
        QCOMPARE(toRfc3339(at(limits::max())), std::string("9999-12-31T23:59:59.999Z"));
        QCOMPARE(toRfc3339(at(limits::min())), std::string("0000-01-01T00:00:00.000Z"));
    }

    void offsetsAndFractionsAreUnderstood()
    {
        const auto t = fromRfc3339("2026-03-01T09:15:00Z").value();
        for (const char* same : {"2026-03-01t09:15:00z", "2026-03-01 09:15:00Z", "2026-03-01T10:15:00+01:00", "2026-03-01T00:45:00-08:30", "2026-03-01T09:15:00.0Z", "2026-03-01T09:15:00-00:00"}) {
            QVERIFY2(fromRfc3339(same).ok(), same);
            QVERIFY2(fromRfc3339(same).value() == t, same);
        }
        QVERIFY(fromRfc3339("2026-03-01T09:15:00.1Z").value() == t + 100ms);
        QVERIFY(fromRfc3339("2026-03-01T09:15:00.0019999999999999999999Z").value() == t + 1ms);
        QVERIFY(fromRfc3339("2026-02-28T23:59:60Z").value() == fromRfc3339("2026-03-01T00:00:00Z").value());
    }

    void whatIsNoTimeIsRefused()
    {
        for (const char* bad : {"", "2026-03-01", "2026-03-01T09:15:00", "2026-03-01T09:15Z", "2026-02-29T00:00:00Z", "2026-13-01T00:00:00Z", "2026-00-01T00:00:00Z",
                                "2026-03-01T24:00:00Z", "2026-03-01T09:60:00Z", "2026-03-01T09:15:61Z", "2026-03-01T09:15:00.Z", "2026-03-01T09:15:00,5Z",
                                "2026-03-01T09:15:00+0100", "2026-03-01T09:15:00+24:00", "2026-03-01T09:15:00+01:60", "2026-03-01T09:15:00ZZ", " 2026-03-01T09:15:00Z",
                                "2026-03-01T09:15:00Z ", "20260301T091500Z", "2026-3-01T09:15:00Z0", "+026-03-01T09:15:00Z", "2026-03-01T-9:15:00Z"})
            QVERIFY2(!fromRfc3339(bad).ok(), bad);
    }

    void datesExistOrAreRefused()
    {
        int days = 0;
        for (int m = 0; m <= 13; ++m)
            for (int d = 0; d <= 32; ++d) {
                const auto text = QString::asprintf("2028-%02d-%02d", m, d).toStdString();
                const auto day = fromIsoDate(text);
                days += day.ok();
                if (day.ok()) QCOMPARE(toIsoDate(*day), text);
            }
        QCOMPARE(days, 366);
        QVERIFY(fromIsoDate("2000-02-29").ok() && !fromIsoDate("1900-02-29").ok());
        for (const char* bad : {"2028-1-01", "2028/01/01", "2028-01-01 ", "28-01-01", "-028-01-01"}) QVERIFY2(!fromIsoDate(bad).ok(), bad);
    }

    void aManualClockStandsStillUntilTold()
    {
        ManualClock clock(at(1000));
        QCOMPARE(clock.now(), at(1000));
        clock.advance(5ms);
        QCOMPARE(clock.now(), at(1005));
        QCOMPARE(clock.steady(), 5ms);
        clock.jumpTo(at(0));
        QCOMPARE(clock.steady(), 5ms);   // setting the wall clock moves no time-out
    }

    void aShiftedClockStartsWhereItIsTold()
    {
        const auto start = fromRfc3339("2030-01-01T00:00:00Z").value();
        ShiftedClock clock(start);
        QVERIFY(clock.now() >= start);
        QVERIFY(clock.now() < start + 24h);
    }
};

QTEST_APPLESS_MAIN(ClockTest)
#include "tst_clock.moc"
