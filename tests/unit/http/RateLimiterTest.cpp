// SPDX-License-Identifier: EUPL-1.2
#include "sync-server/http/RateLimiter.h"
#include <QTest>

using namespace aanzet;
using server::RateLimiter;

class RateLimiterTest : public QObject
{
    Q_OBJECT

    ManualClock m_clock{WallTime{}};

private Q_SLOTS:
    void aBurstPassesAndThenNothing()
    {
        RateLimiter limiter({3, 60}, m_clock);
        for (int i = 0; i < 3; ++i) QVERIFY(limiter.admit("a"));
        QVERIFY(!limiter.admit("a"));
    }
    void tokensComeBackAtTheRateAndNeverBeyondTheBurst()
    {
        RateLimiter limiter({3, 60}, m_clock);
        for (int i = 0; i < 3; ++i) QVERIFY(limiter.admit("a"));
        m_clock.advance(Millis{999});
        QVERIFY(!limiter.admit("a"));
        m_clock.advance(Millis{1});
        QVERIFY(limiter.admit("a"));
        QVERIFY(!limiter.admit("a"));
        m_clock.advance(std::chrono::hours(1));
        for (int i = 0; i < 3; ++i) QVERIFY(limiter.admit("a"));
        QVERIFY(!limiter.admit("a"));
    }
    void keysDoNotTouchEachOther()
    {
        RateLimiter limiter({1, 1}, m_clock);
        QVERIFY(limiter.admit("a"));
        QVERIFY(!limiter.admit("a"));
        QVERIFY(limiter.admit("b"));
    }
    void settingTheWallClockChangesNothing()
    {
        RateLimiter limiter({1, 1}, m_clock);
        QVERIFY(limiter.admit("a"));
        m_clock.jumpTo(m_clock.now() + std::chrono::hours(1000));
        QVERIFY(!limiter.admit("a"));
    }
    void manyKeysNeitherGrowWithoutEndNorGetAFreshBurstEach()
    {
        RateLimiter limiter({2, 1}, m_clock, 100);
        int admitted = 0;
        for (int i = 0; i < 10'000; ++i) admitted += limiter.admit(std::to_string(i));
        QCOMPARE(limiter.size(), std::size_t{100});
        QCOMPARE(admitted, 102);   // one for each of the hundred, and the shared burst of two
    }
    void fullBucketsMakeRoom()
    {
        RateLimiter limiter({2, 60}, m_clock, 100);
        for (int i = 0; i < 100; ++i) QVERIFY(limiter.admit("old" + std::to_string(i)));
        m_clock.advance(Millis{5000});
        for (int i = 0; i < 100; ++i) QVERIFY(limiter.admit("new" + std::to_string(i)));
        QCOMPARE(limiter.size(), std::size_t{100});
    }
};

QTEST_APPLESS_MAIN(RateLimiterTest)
#include "RateLimiterTest.moc"
