// SPDX-License-Identifier: EUPL-1.2
#include "mobile/session/Hardening.h"
#include "tests/unit/session/SessionFixture.h"
#include <QTest>
#include <sys/prctl.h>
#include <sys/resource.h>

using namespace aanzet;
using namespace aanzet::session;
using namespace aanzet::test;
using namespace std::chrono_literals;

class SessionTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void twoMinutesWithoutATouchLockAndThePinReopens()
    {
        SessionFixture f;
        QCOMPARE(f.session.state(), State::Open);
        f.setPin();
        f.clock.advance(119s);
        QCOMPARE(f.session.tick(), std::optional(Millis(1000)));
        f.session.activity();
        f.clock.advance(119s);
        QCOMPARE(f.session.tick(), std::optional(Millis(1000)));
        QCOMPARE(f.session.state(), State::Open);
        f.clock.advance(1s);
        QCOMPARE(f.session.tick(), std::optional(Millis(30min)));
        QCOMPARE(f.session.state(), State::Warm);
        QVERIFY(!f.holder.key.isSet() && !f.vault.isOpen() && !f.session.hasPin());
        QCOMPARE(f.holder.flushed, 1);
        QVERIFY(f.session.unlockWithPin(viewOf(kPin)).ok());
        QCOMPARE(f.session.state(), State::Open);
        QVERIFY(f.holder.has() && f.vault.isOpen() && f.session.hasPin());
        f.session.lock();   // and again, with the same PIN
        QCOMPARE(f.session.state(), State::Warm);
        QVERIFY(f.session.unlockWithPin(viewOf(kPin)).ok());
    }

    void withoutAPinALockIsCold()
    {
        SessionFixture f;
        f.session.lock();
        QCOMPARE(f.session.state(), State::Cold);
        QVERIFY(!f.holder.key.isSet() && !f.vault.isOpen());
        QCOMPARE(f.session.tick(), std::optional<Millis>());
        QCOMPARE(int(f.session.unlockWithPin(viewOf(kPin)).code()), int(ErrorCode::Locked));
        QVERIFY(f.session.unlock({}).ok());
        QCOMPARE(f.session.state(), State::Open);
    }

    void thePinIsKnownAgainAfterAStartWithThePassphrase()
    {
        SessionFixture f;
        f.setPin();
        f.session.lockCold();
        QCOMPARE(f.session.state(), State::Cold);
        QCOMPARE(int(f.session.unlockWithPin(viewOf(kPin)).code()), int(ErrorCode::Locked));
        QVERIFY(f.session.unlock({}).ok());
        f.holder.load();
        QVERIFY(f.session.hasPin());
        f.session.lock();
        QCOMPARE(f.session.state(), State::Warm);
        QVERIFY(f.session.unlockWithPin(viewOf(kPin)).ok());
        QVERIFY(f.holder.has());
    }

    void aPinThatWasChangedOrRemovedOpensNothing()
    {
        SessionFixture f;
        f.setPin();
        QVERIFY(f.session.setPin(viewOf("802614")).ok());
        f.session.lock();
        QCOMPARE(int(f.session.unlockWithPin(viewOf(kPin)).code()), int(ErrorCode::WrongPassphrase));
        QVERIFY(f.session.unlockWithPin(viewOf("802614")).ok());
        QVERIFY(f.session.removePin().ok());
        QVERIFY(!f.session.hasPin());
        f.session.lock();
        QCOMPARE(f.session.state(), State::Cold);
        QCOMPARE(int(f.session.removePin().code()), int(ErrorCode::Locked));
        QVERIFY(f.session.unlock({}).ok());   // nor after the next start
        QVERIFY(!f.session.hasPin());
        f.session.lock();
        QCOMPARE(f.session.state(), State::Cold);
    }

    void fiveWrongPinsMakeItColdWithDelaysBetween()
    {
        SessionFixture f;
        f.setPin();
        f.session.lock();
        const Millis delays[] = {0s, 0s, 5s, 30s, 60s};
        for (int i = 0; i < 5; ++i) {
            QCOMPARE(f.session.triesLeft(), 5 - i);
            QCOMPARE(f.session.wait(), delays[i]);
            if (delays[i] > 0s) {
                f.clock.advance(delays[i] - 1ms);
                QCOMPARE(int(f.session.unlockWithPin(viewOf(kPin)).code()), int(ErrorCode::Busy));   // even the right one
                QCOMPARE(f.session.triesLeft(), 5 - i);
                f.clock.advance(1ms);
            }
            QCOMPARE(f.session.state(), State::Warm);
            QCOMPARE(int(f.session.unlockWithPin(viewOf(kWrongPin)).code()), int(ErrorCode::WrongPassphrase));
        }
        QCOMPARE(f.session.state(), State::Cold);
        f.clock.advance(10min);
        QCOMPARE(int(f.session.unlockWithPin(viewOf(kPin)).code()), int(ErrorCode::Locked));
        QVERIFY(f.session.unlock({}).ok());
    }

    void theWallClockDoesNotShortenADelay()
    {
        SessionFixture f;
        f.setPin();
        f.session.lock();
        (void)f.session.unlockWithPin(viewOf(kWrongPin));
        (void)f.session.unlockWithPin(viewOf(kWrongPin));
        f.clock.jumpTo(f.clock.now() + 10min);
        QCOMPARE(int(f.session.unlockWithPin(viewOf(kPin)).code()), int(ErrorCode::Busy));
    }

    void aRightPinBeginsTheCountAnew()
    {
        SessionFixture f;
        f.setPin();
        f.session.lock();
        (void)f.session.unlockWithPin(viewOf(kWrongPin));
        (void)f.session.unlockWithPin(viewOf(kWrongPin));
        f.clock.advance(5s);
        QVERIFY(f.session.unlockWithPin(viewOf(kPin)).ok());
        f.session.lock();
        QCOMPARE(f.session.triesLeft(), 5);
    }

    void warmBecomesColdAfterHalfAnHourEvenAsleep()
    {
        for (bool asleep : {false, true}) {
            SessionFixture f;
            f.setPin();
            f.session.lock();
            f.clock.advance(29min);
            QCOMPARE(f.session.tick(), std::optional(Millis(1min)));
            if (asleep) f.clock.jumpTo(f.clock.now() + 1min);   // the steady clock stands still in sleep
            else f.clock.advance(1min);
            QCOMPARE(int(f.session.unlockWithPin(viewOf(kPin)).code()), int(ErrorCode::Locked));   // without a tick in between
            QCOMPARE(f.session.state(), State::Cold);
        }
    }

    void twelveHoursAfterThePassphraseItIsAskedAgain()
    {
        SessionFixture f;
        f.setPin();
        for (int i = 0; i < 12 * 60 - 5; ++i) {
            f.clock.advance(1min);
            f.session.activity();
        }
        f.session.lock();
        QCOMPARE(f.session.state(), State::Warm);
        QCOMPARE(f.session.tick(), std::optional(Millis(5min)));
        QVERIFY(f.session.unlockWithPin(viewOf(kPin)).ok());   // a PIN does not begin the day anew
        for (int i = 0; i < 6; ++i) {
            f.clock.advance(1min);
            f.session.activity();
        }
        QCOMPARE(f.session.state(), State::Open);              // nobody is interrupted at work
        f.session.lock();
        QCOMPARE(f.session.state(), State::Cold);
    }

    void theBackgroundLocksSoonerAndSleepAtOnce()
    {
        SessionFixture f;
        f.setPin();
        f.session.leftForeground();
        f.clock.advance(29s);
        f.session.cameToForeground();
        f.clock.advance(10s);
        QVERIFY(f.session.tick().has_value());
        QCOMPARE(f.session.state(), State::Open);
        f.session.leftForeground();
        f.clock.advance(30s);
        f.session.cameToForeground();
        QCOMPARE(f.session.state(), State::Warm);
        QVERIFY(f.session.unlockWithPin(viewOf(kPin)).ok());
        f.session.suspended();
        QCOMPARE(f.session.state(), State::Warm);
    }

    void aTouchAfterTheTimeIsUpDoesNotProlongIt()
    {
        SessionFixture f;
        f.setPin();
        f.clock.advance(3min);
        f.session.activity();
        QCOMPARE(f.session.state(), State::Warm);
    }

    void aPolicyOfPassphraseOnlyKeepsNothing()
    {
        Policy strict;
        strict.afterLock = strict.afterHanding = Reopening::PassphraseOnly;
        SessionFixture f(strict);
        f.setPin();
        f.session.lock();
        QCOMPARE(f.session.state(), State::Cold);
        QVERIFY(f.session.unlock({}).ok());
        f.holder.load();
        QVERIFY(f.session.handOver({}, crypto::BoxKey::generate().publicKey()).ok());
        QCOMPARE(f.session.state(), State::Handed);
        QCOMPARE(f.session.triesLeft(), 0);
        QCOMPARE(int(f.session.unlockWithPin(viewOf(kPin)).code()), int(ErrorCode::Locked));
        QCOMPARE(f.session.state(), State::Handed);
        QVERIFY(f.session.deposit(viewOf("a line")).ok());
        QVERIFY(f.session.unlock({}).ok());
        QCOMPARE(f.session.state(), State::Open);
    }

    void handedOverTheClientsWorkWaitsInTheDropBox()
    {
        SessionFixture f;
        f.setPin();
        const auto device = crypto::BoxKey::generate();
        const auto document = crypto::randomFixed<RecordId>();
        QCOMPARE(int(f.session.deposit(viewOf("too early")).code()), int(ErrorCode::NotAllowed));
        QVERIFY(f.session.handOver(document, device.publicKey()).ok());
        QVERIFY(!f.holder.key.isSet() && !f.vault.isOpen());
        QVERIFY(f.session.deposit(viewOf("first line")).ok());
        f.clock.advance(20min);
        QVERIFY(f.session.tick().has_value());
        QCOMPARE(f.session.state(), State::Handed);   // a long talk is no reason to end it
        QVERIFY(f.session.deposit(viewOf("second line")).ok());
        QCOMPARE(int(forEachDeposit(f.vault, device, [](std::int64_t, const Deposit&) { return Status(); }).code()), int(ErrorCode::Locked));
        QVERIFY(f.session.unlockWithPin(viewOf(kPin)).ok());
        QVERIFY(f.holder.has());
        std::vector<std::string> lines;
        QVERIFY(forEachDeposit(f.vault, device, [&](std::int64_t, const Deposit& d) {
            if (d.document == document) lines.emplace_back(textOf(d.content));
            return Status();
        }).ok());
        QVERIFY((lines == std::vector<std::string>{"first line", "second line"}));
        QCOMPARE(int(f.session.deposit(viewOf("too late")).code()), int(ErrorCode::NotAllowed));
    }

    void aSheetThatNobodyTouchesIsCoveredAndOnlyAPinBringsItBack()
    {
        SessionFixture f;
        f.setPin();
        QVERIFY(f.session.handOver({}, crypto::BoxKey::generate().publicKey()).ok());
        f.clock.advance(14min);
        QVERIFY(*f.session.tick() <= 1min);            // it asks to be called in time
        QVERIFY(!f.session.isCovered());
        f.session.activity();                          // the client went on writing
        f.clock.advance(14min);
        QVERIFY(f.session.tick().has_value());
        QVERIFY(!f.session.isCovered());
        f.clock.advance(1min);
        QVERIFY(f.session.tick().has_value());
        QVERIFY(f.session.isCovered());
        QCOMPARE(f.session.state(), State::Handed);
        QVERIFY(f.session.deposit(viewOf("what was being typed")).ok());   // nothing is lost
        f.session.activity();
        QVERIFY(f.session.isCovered());                // a touch does not show it again
        QVERIFY(f.session.unlockWithPin(viewOf(kPin)).ok());
        QVERIFY(!f.session.isCovered());
        const auto device = crypto::BoxKey::generate();
        QVERIFY(f.session.handOver({}, device.publicKey()).ok());
        QVERIFY(!f.session.isCovered());
    }

    void leavingTheWindowWhileHandedIsCold()
    {
        for (int how : {0, 1, 2}) {
            SessionFixture f;
            f.setPin();
            QVERIFY(f.session.handOver({}, crypto::BoxKey::generate().publicKey()).ok());
            if (how == 0) f.session.leftForeground();
            else if (how == 1) f.session.suspended();
            else f.session.lock();
            QCOMPARE(f.session.state(), State::Cold);
            QCOMPARE(f.session.triesLeft(), 0);
        }
    }

    void fiveWrongPinsWhileHandedAreCold()
    {
        SessionFixture f;
        f.setPin();
        QVERIFY(f.session.handOver({}, crypto::BoxKey::generate().publicKey()).ok());
        for (int i = 0; i < 5; ++i) {
            f.clock.advance(1min);
            QCOMPARE(int(f.session.unlockWithPin(viewOf(kWrongPin)).code()), int(ErrorCode::WrongPassphrase));
        }
        QCOMPARE(f.session.state(), State::Cold);
        QVERIFY(f.session.unlock({}).ok());
    }

    void whatCannotBeMadeDurableKeepsTheDeviceInHandButNotOpenForEver()
    {
        SessionFixture f;
        f.setPin();
        f.holder.refuses = Error{ErrorCode::DiskFull, {}};
        QCOMPARE(int(f.session.handOver({}, crypto::BoxKey::generate().publicKey()).code()), int(ErrorCode::DiskFull));
        QCOMPARE(f.session.state(), State::Open);
        QVERIFY(f.holder.has());
        f.session.lock();
        QCOMPARE(f.session.state(), State::Cold);
        QVERIFY(!f.holder.key.isSet());
    }

    void keysThatCannotBeRestoredEndCold()
    {
        SessionFixture f;
        f.setPin();
        f.session.lock();
        f.holder.refuses = Error{ErrorCode::OutOfMemory, {}};
        QCOMPARE(int(f.session.unlockWithPin(viewOf(kPin)).code()), int(ErrorCode::OutOfMemory));
        QCOMPARE(f.session.state(), State::Cold);
        QVERIFY(!f.vault.isOpen());
    }

    void everyChangeOfStateIsTold()
    {
        SessionFixture f;
        std::vector<State> told;
        f.session.whenChanged([&](State s) { told.push_back(s); });
        f.setPin();
        f.session.lock();
        (void)f.session.unlockWithPin(viewOf(kPin));
        (void)f.session.handOver({}, crypto::BoxKey::generate().publicKey());
        f.session.lockCold();
        f.session.lockCold();
        QVERIFY((told == std::vector{State::Warm, State::Open, State::Handed, State::Cold}));
    }

    void aHardenedProcessLeavesNoCore()
    {
        QCOMPARE(hardenProcess(), Hardening::Complete);
        rlimit limit{1, 1};
        QCOMPARE(::getrlimit(RLIMIT_CORE, &limit), 0);
        QCOMPARE(limit.rlim_max, rlim_t(0));
        QCOMPARE(::prctl(PR_GET_DUMPABLE, 0, 0, 0, 0), 0);
    }
};

QTEST_APPLESS_MAIN(SessionTest)
#include "tst_session.moc"
