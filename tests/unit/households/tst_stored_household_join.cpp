// SPDX-License-Identifier: EUPL-1.2
#include "mobile/households/StoredHouseholdJoin.h"
#include "mobile/households/StoredJournal.h"
#include "mobile/store/RowReading.h"
#include "mobile/viewmodels/Shown.h"
#include "tests/unit/store/Team.h"
#include <QTest>

using namespace aanzet;
using namespace aanzet::test;

// Joining two files as its screen does it. Planted and found: the choice of a value not handed on; the emptier one stays.
class tst_stored_household_join : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void theOneWithMoreStaysAndTheWorkerMayTurnItRound();
    void theChosenValueCountsAndTheOtherIsInTheJournal();
    void whatCameLaterIsBroughtAlong();
    void whoWillReadIsNamed();
    void aDiskThatIsFullLosesNothing();

private:
    void entry(Tablet& t, const SpaceId& household, const std::string& words)
    {
        const auto at = [](const char* name) { return store::fieldOf(types::JournalEntry, name); };
        const auto dossier = *t.store->household(household)->dossier;
        QVERIFY(t.store->put({dossier, types::JournalEntry, {}, {{at("kind"), std::string("call"), {}}, {at("text"), words, {}}, {at("happened_at"), std::string("2026-02-21"), {}}}}).ok());
    }
    std::unique_ptr<StoredHouseholdJoin> open(Tablet& t, const SpaceId& household)
    {
        return std::make_unique<StoredHouseholdJoin>(*t.store, household, JournalWords{}, [&t] { return t.clock.now(); });
    }
    static QString hexOf(const SpaceId& id) { return QString::fromStdString(id.hex()); }
    QStringList journal(Tablet& t, const SpaceId& household)
    {
        QStringList out;
        for (const auto& row : journalItems(*t.store, *t.store->household(household), {}, {})) out.append(row.text);
        return out;
    }

    std::unique_ptr<Team> m_team;
    SpaceId m_second;
};

void tst_stored_household_join::init()
{
    qputenv("TZ", "UTC");
    if (!m_team) m_team = std::make_unique<Team>();
    m_team->begin(33);
    m_second = *m_team->ada.store->createHousehold("Mevrouw Ans");
    QVERIFY(m_team->syncAll().ok());
}

void tst_stored_household_join::theOneWithMoreStaysAndTheWorkerMayTurnItRound()
{
    auto& t = m_team->ada;
    entry(t, m_second, "een");
    entry(t, m_second, "twee");
    const auto join = open(t, m_second);
    QCOMPARE(join->households()->count(), 1);
    join->choose(hexOf(m_team->household));
    QCOMPARE(join->hindrance(), HouseholdJoinModel::NoHindrance);
    QCOMPARE(join->stays(), QStringLiteral("Mevrouw Ans"));
    join->swap();
    QCOMPARE(join->goes(), QStringLiteral("Mevrouw Ans"));
    QCOMPARE(join->left(), 2);
    QCOMPARE(join->contents().size(), 1);
    join->setSearch(QStringLiteral("zoiets niet"));
    QCOMPARE(join->households()->count(), 0);
}

void tst_stored_household_join::theChosenValueCountsAndTheOtherIsInTheJournal()
{
    auto& t = m_team->ada;
    entry(t, m_second, "uit het andere dossier");
    const auto join = open(t, m_second);
    join->choose(hexOf(m_team->household));
    if (join->stays() == QStringLiteral("Mevrouw Ans")) join->swap();
    QCOMPARE(join->facts()->count(), 1);
    const auto before = join->facts()->rows().at(0);
    QCOMPARE(before.going, QStringLiteral("Mevrouw Ans"));
    join->takeFact(before.id, true);
    join->join();
    QCOMPARE(join->state(), HouseholdJoinModel::Joining);
    QTRY_COMPARE(join->state(), HouseholdJoinModel::Joined);
    QCOMPARE(join->left(), 0);
    QCOMPARE(QString::fromStdString(t.store->household(m_team->household)->name), QStringLiteral("Mevrouw Ans"));
    const auto said = journal(t, m_team->household).join(QLatin1Char('|'));
    QVERIFY2(said.contains(QStringLiteral("uit het andere dossier")) && said.contains(before.staying), qPrintable(said));
    QVERIFY(journal(t, m_second).isEmpty());
}

void tst_stored_household_join::whatCameLaterIsBroughtAlong()
{
    auto& t = m_team->ada;
    const auto join = open(t, m_second);
    join->choose(hexOf(m_team->household));
    if (join->stays() == QStringLiteral("Mevrouw Ans")) join->swap();
    join->join();
    QTRY_COMPARE(join->state(), HouseholdJoinModel::Joined);
    entry(t, m_second, "toch nog hier");
    const auto again = open(t, m_second);
    QVERIFY(again->begun());
    QCOMPARE(again->target(), hexOf(m_team->household));
    QCOMPARE(again->left(), 1);
    QCOMPARE(again->facts()->count(), 0);
    again->swap();                                   // too late for that
    QCOMPARE(again->goes(), QStringLiteral("Mevrouw Ans"));
    again->join();
    QTRY_COMPARE(again->state(), HouseholdJoinModel::Joined);
    QVERIFY(journal(t, m_team->household).join(QLatin1Char('|')).contains(QStringLiteral("toch nog hier")));
    // From the one that stays it is not offered again.
    QCOMPARE(open(t, m_team->household)->households()->count(), 0);
}

void tst_stored_household_join::whoWillReadIsNamed()
{
    auto& t = m_team->ada;
    const auto join = open(t, m_second);
    join->choose(hexOf(m_team->household));
    if (join->stays() == QStringLiteral("Mevrouw Ans")) join->swap();
    QVERIFY(join->newReaders().contains(QStringLiteral("Bo")));
    QVERIFY(join->lostReaders().isEmpty());
    join->swap();
    QVERIFY(join->newReaders().isEmpty());
    QVERIFY(join->lostReaders().contains(QStringLiteral("Bo")));
}

void tst_stored_household_join::aDiskThatIsFullLosesNothing()
{
    auto& t = m_team->ada;
    entry(t, m_second, "blijft staan");
    const auto join = open(t, m_second);
    join->choose(hexOf(m_team->household));
    t.disk.clear();
    t.disk.failAt(1, Fault::DiskFull, Repeat::FromThenOn);
    join->join();
    QTRY_VERIFY(join->state() == HouseholdJoinModel::Choosing);
    QCOMPARE(join->failure(), Failure::DiskFull);
    t.disk.clear();
    QVERIFY((journal(t, m_second) + journal(t, m_team->household)).join(QLatin1Char('|')).contains(QStringLiteral("blijft staan")));
    join->join();
    QTRY_COMPARE(join->state(), HouseholdJoinModel::Joined);
    QCOMPARE(join->failure(), Failure::None);
}

QTEST_GUILESS_MAIN(tst_stored_household_join)
#include "tst_stored_household_join.moc"
