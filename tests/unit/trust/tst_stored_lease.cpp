// SPDX-License-Identifier: EUPL-1.2
#include "mobile/store/AccessBook.h"
#include "mobile/trust/StoredLease.h"
#include "tests/unit/store/Team.h"
#include <QTest>

using namespace aanzet;
using namespace aanzet::test;

// The 30 days without contact as the screens see them, on Bo's real store with a clock that moves.
class tst_stored_lease : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void closesAfterThirtyDaysAndOpensAtTheNextContact();
    void aClockPutBackOpensNothing();
    void theEmergencyDayIsOneDayOnceWithAReasonThatIsLogged();
    void whatTheAccessLogDoesNotTakeOpensNothing();
    void withoutAServerItNeverCloses();
    void aDiskThatIsFullClosesNobodyOut();

private:
    std::unique_ptr<StoredLease> make()
    {
        auto lease = std::make_unique<StoredLease>(StoredLease::Surroundings{&m_team->bo.clock, [this](const std::string& reason) {
            m_reasons.push_back(reason);
            m_wasOverWhenNoted = store::checkLease(*m_team->bo.vault, *m_team->bo.store, m_team->bo.clock)->isOver;
            return m_note;
        }});
        connect(lease.get(), &LeaseModel::changed, this, [this] { ++m_told; });
        if (!lease->show(*m_team->bo.vault, *m_team->bo.store)) qFatal("the lease does not read");
        return lease;
    }
    void pass(std::chrono::hours time) { m_team->pass(time); }

    std::unique_ptr<Team> m_team;
    std::vector<std::string> m_reasons;
    bool m_wasOverWhenNoted = false;
    Status m_note;
    int m_told = 0;
};

void tst_stored_lease::init()
{
    if (!m_team) m_team = std::make_unique<Team>();
    m_team->begin();
    QVERIFY(m_team->sync(m_team->bo).ok());
    m_reasons.clear();
    m_note = {};
    m_told = 0;
}

void tst_stored_lease::closesAfterThirtyDaysAndOpensAtTheNextContact()
{
    const auto lease = make();
    QVERIFY(!lease->isOver());
    QCOMPARE(lease->days(), 30);
    QVERIFY(lease->daysLeft() >= 29 && lease->daysLeft() <= 30);
    pass(std::chrono::hours(24 * 20));
    lease->check();
    QVERIFY(!lease->isOver());
    QVERIFY(lease->daysLeft() >= 9 && lease->daysLeft() <= 10);
    QVERIFY(m_told > 0);
    pass(std::chrono::hours(24 * 10 + 1));
    m_told = 0;
    lease->check();
    QVERIFY(lease->isOver());
    QCOMPARE(lease->daysLeft(), 0);
    QCOMPARE(m_told, 1);
    // An answer that does not come is no contact.
    m_team->line = [](const protocol::HttpRequest&) { return Line::NoRequest; };
    QVERIFY(!m_team->sync(m_team->bo).ok());
    lease->check();
    QVERIFY(lease->isOver());
    m_team->line = nullptr;
    QVERIFY(m_team->sync(m_team->bo).ok());
    lease->check();
    QVERIFY(!lease->isOver());
    QCOMPARE(m_told, 2);
}

void tst_stored_lease::aClockPutBackOpensNothing()
{
    const auto lease = make();
    pass(std::chrono::hours(24 * 31));
    lease->check();
    QVERIFY(lease->isOver());
    m_team->bo.clock.jumpTo(m_team->bo.clock.now() - std::chrono::hours(24 * 25));
    lease->check();
    QVERIFY(lease->isOver());
    const auto again = make();   // as after a restart
    QVERIFY(again->isOver());
}

void tst_stored_lease::theEmergencyDayIsOneDayOnceWithAReasonThatIsLogged()
{
    const auto lease = make();
    lease->takeEmergencyDay(QStringLiteral("te vroeg"));
    QVERIFY(lease->failure() != Failure::None && m_reasons.empty());
    pass(std::chrono::hours(24 * 31));
    lease->check();
    lease->takeEmergencyDay(QStringLiteral("   "));
    QVERIFY(lease->isOver() && m_reasons.empty());
    lease->takeEmergencyDay(QStringLiteral("  crisis  bij een gezin "));
    QCOMPARE(m_reasons, std::vector<std::string>{"crisis bij een gezin"});
    QVERIFY(m_wasOverWhenNoted);   // written down before it opened
    QVERIFY(!lease->isOver());
    QCOMPARE(lease->failure(), Failure::None);
    QVERIFY(lease->emergencyUntil().isValid());
    pass(std::chrono::hours(25));
    lease->check();
    QVERIFY(lease->isOver());
    lease->takeEmergencyDay(QStringLiteral("nog eens"));
    QVERIFY(lease->isOver());
    QCOMPARE(lease->failure(), Failure::NotAllowed);
    QCOMPARE(m_reasons.size(), std::size_t(1));
    QVERIFY(m_team->sync(m_team->bo).ok());
    lease->check();
    QVERIFY(!lease->isOver() && !lease->emergencyUntil().isValid());
}

void tst_stored_lease::whatTheAccessLogDoesNotTakeOpensNothing()
{
    const auto lease = make();
    pass(std::chrono::hours(24 * 31));
    lease->check();
    m_note = ErrorCode::DiskFull;
    lease->takeEmergencyDay(QStringLiteral("crisis"));
    QVERIFY(lease->isOver());
    QCOMPARE(lease->failure(), Failure::DiskFull);
    m_note = {};
    lease->takeEmergencyDay(QStringLiteral("crisis"));
    QVERIFY(!lease->isOver());
}

void tst_stored_lease::withoutAServerItNeverCloses()
{
    auto server = m_team->bo.store->server();
    server.url.clear();
    QVERIFY(m_team->bo.store->setServer(server).ok());
    const auto lease = make();
    pass(std::chrono::hours(24 * 400));
    lease->check();
    QVERIFY(!lease->isOver());
    QCOMPARE(lease->daysLeft(), -1);
    QVERIFY(!lease->until().isValid());
}

void tst_stored_lease::aDiskThatIsFullClosesNobodyOut()
{
    const auto lease = make();
    m_team->bo.disk.failAt(1, Fault::DiskFull, Repeat::FromThenOn);
    pass(std::chrono::hours(24));
    const auto again = make();
    QVERIFY(!again->isOver());
    pass(std::chrono::hours(24 * 31));
    lease->check();
    m_team->bo.disk.clear();
    QVERIFY(lease->isOver());      // and it closes all the same
}

QTEST_GUILESS_MAIN(tst_stored_lease)
#include "tst_stored_lease.moc"
