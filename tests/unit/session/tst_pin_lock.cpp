// SPDX-License-Identifier: EUPL-1.2
#include "tests/unit/session/SessionFixture.h"
#include <QTest>

using namespace aanzet;
using namespace aanzet::session;
using namespace aanzet::test;

class PinLockTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void onlySixDigitsThatAreNoPatternAreAPin()
    {
        QVERIFY(PinLock::judge(viewOf("482915")).ok());
        QVERIFY(PinLock::judge(viewOf("112233")).ok());
        for (const char* bad : {"", "48291", "4829150", "48291a", "4829 5", "\xd9\xa1\xd9\xa2\xd9\xa3"})
            QCOMPARE(int(PinLock::judge(viewOf(bad)).code()), int(ErrorCode::BadRequest));
        for (const char* weak : {"000000", "777777", "123456", "456789", "987654"})
            QCOMPARE(int(PinLock::judge(viewOf(weak)).code()), int(ErrorCode::WeakPassphrase));
    }

    void whatItHoldsComesBackWithThePinAlone()
    {
        ManualClock clock{WallTime()};
        PinLock lock(clock);
        const Salt16 salt = crypto::randomFixed<Salt16>();
        auto key = PinLock::keyFor(viewOf(kPin), salt).value();
        QVERIFY(!lock.holds());
        lock.close(salt, key.view(), Bytes{1, 2, 3}, viewOf("keys of the store"));
        QVERIFY(lock.holds());
        PinLock::Contents contents;
        QCOMPARE(*lock.open(viewOf(kWrongPin), contents), PinLock::Answer::Wrong);
        QVERIFY(contents.keys.view().empty() && contents.wrappedRoot.empty());
        QCOMPARE(*lock.open(viewOf(kPin), contents), PinLock::Answer::Opened);
        QCOMPARE(std::string(textOf(contents.keys.view())), std::string("keys of the store"));
        QVERIFY(contents.wrappedRoot == (Bytes{1, 2, 3}) && equal(contents.pinKey.view(), key.view()));
        lock.wipe();
        QCOMPARE(*lock.open(viewOf(kPin), contents), PinLock::Answer::Spent);
    }
};

QTEST_APPLESS_MAIN(PinLockTest)
#include "tst_pin_lock.moc"
