// SPDX-License-Identifier: EUPL-1.2
#include "mobile/domain/Plan.h"
#include "mobile/plan/StoredPlan.h"
#include "mobile/store/RowReading.h"
#include "tests/unit/store/Team.h"
#include <QTest>

using namespace aanzet;
using namespace aanzet::test;

// The client's page on real stores, and where two people change it at once.
class tst_stored_plan : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void theFirstWordMakesThePlan();
    void aGoalMakesAPlanAndIsOneSaveWithIt();
    void stepsStandByDayAndDoneOnesLast();
    void whatIsTypedOutlivesAKill();
    void aTapIsOnTheOtherDeviceAfterASync();
    void twoDreamsAtOnceBothStand();
    void aTextThatIsBeingTypedIsNotTakenAwayByASync();
    void aClosedPlanMakesRoomForANewOne();
    void agreementsOpenOnesFirstOverdueOnesMarked();
    void lockingSavesWhatWasTyped();
    void aFullDiskKeepsTheTextAndSaysSo();
    void withoutTheClientsLayerNothingIsDroppedInSilence();
    void aHardWordIsPointedAtInTheLanguageThatIsChecked();
    void aTapDoesNotCallTheTextSavedThatIsStillBeingTyped();
    void aTapDoesNotHideThatTheTextCouldNotBeSaved();

private:
    std::unique_ptr<StoredPlan> open(Tablet& t) { return std::make_unique<StoredPlan>(*t.store, t.clock, *t.store->household(m_team->household)); }
    std::vector<domain::Plan> plans(Tablet& t) { return store::readRows<domain::Plan>(*t.store, m_team->client); }
    QDateTime inDays(int days) { return QDateTime(QDate(2026, 3, 2).addDays(days), QTime(0, 0)); }
    static QStringList whats(const QList<PlanStep>& steps)
    {
        QStringList list;
        for (const auto& s : steps) list.append(s.what);
        return list;
    }

    std::unique_ptr<Team> m_team;
};

void tst_stored_plan::init()
{
    qputenv("TZ", "UTC");
    if (!m_team) m_team = std::make_unique<Team>();
    m_team->begin();
}

void tst_stored_plan::cleanup() { m_team->line = {}; }

void tst_stored_plan::aHardWordIsPointedAtInTheLanguageThatIsChecked()
{
    const auto plan = open(m_team->ada);
    QVERIFY(plan->hardParts(QStringLiteral("Samen de post openen.")).isEmpty());
    const auto found = plan->hardParts(QStringLiteral("Bellen indien de post er is."));
    QCOMPARE(found.size(), 1);
    QCOMPARE(found[0].toMap().value(QStringLiteral("kind")).toInt(), int(PlanModel::HardWord));
    QCOMPARE(found[0].toMap().value(QStringLiteral("instead")).toString(), QStringLiteral("als"));
    RecordId header;
    header.b = m_team->household.b;
    QVERIFY(m_team->ada.store->put({m_team->client, types::Household, header, {{store::fieldOf(types::Household, "language"), std::string("pl"), {}}}}).ok());
    QVERIFY(plan->hardParts(QStringLiteral("Bellen indien de post er is.")).isEmpty());
}

void tst_stored_plan::theFirstWordMakesThePlan()
{
    const auto plan = open(m_team->ada);
    plan->leave(PlanModel::Dream);   // looked at
    QVERIFY(plans(m_team->ada).empty());
    plan->edit(PlanModel::Dream, QStringLiteral("Weer zelf koken"));
    plan->leave(PlanModel::Dream);
    const auto stored = plans(m_team->ada);
    QCOMPARE(stored.size(), std::size_t(1));
    QCOMPARE(stored.front().dream, std::string("Weer zelf koken"));
    QCOMPARE(stored.front().status, std::string("active"));
    plan->edit(PlanModel::GoodEnough, QStringLiteral("Twee keer in de week"));
    plan->leave(PlanModel::GoodEnough);
    QCOMPARE(plans(m_team->ada).size(), std::size_t(1));
    QCOMPARE(open(m_team->ada)->goodEnough(), QStringLiteral("Twee keer in de week"));
    plan->edit(PlanModel::Dream, QStringLiteral("  "));   // taken out again
    plan->leave(PlanModel::Dream);
    QCOMPARE(open(m_team->ada)->dream(), QString());
}

void tst_stored_plan::aGoalMakesAPlanAndIsOneSaveWithIt()
{
    const auto plan = open(m_team->ada);
    plan->addGoal(QStringLiteral("   "));
    QCOMPARE(plan->goals()->count(), 0);
    plan->addGoal(QStringLiteral("Slapen zonder zorgen"));
    plan->addGoal(QStringLiteral("De post open"));
    QCOMPARE(plan->goals()->count(), 2);
    QCOMPARE(plan->goals()->rows()[0].words, QStringLiteral("Slapen zonder zorgen"));   // in the order in which they were said
    QCOMPARE(plans(m_team->ada).size(), std::size_t(1));
    std::map<SaveId, std::set<std::uint16_t>> saves;
    for (const auto& [row, edit] : m_team->ada.store->replica(m_team->client)->pending())
        saves[edit.save].insert(edit.type);
    QCOMPARE(saves.size(), std::size_t(2));
    QVERIFY(std::any_of(saves.begin(), saves.end(), [](const auto& s) { return s.second == std::set<std::uint16_t>{types::Plan, types::Goal}; }));
}

void tst_stored_plan::stepsStandByDayAndDoneOnesLast()
{
    const auto plan = open(m_team->ada);
    plan->addGoal(QStringLiteral("De post open"));
    const auto goal = plan->goals()->rows().constFirst().id;
    plan->addStep(goal, QStringLiteral("Map kopen"), PlanModel::Self, {}, {});
    plan->addStep(goal, QStringLiteral("Brief aan de bank"), PlanModel::Professional, QStringLiteral("Samira"), inDays(5));
    plan->addStep(goal, QStringLiteral("Stapel sorteren"), PlanModel::Network, QStringLiteral("Noor"), inDays(-1));
    plan->addStep(goal, QStringLiteral(" "), PlanModel::Self, {}, {});
    plan->addStep(QStringLiteral("geen nummer"), QStringLiteral("Nergens bij"), PlanModel::Self, {}, {});
    auto steps = plan->goals()->rows().constFirst().steps;
    QCOMPARE(whats(steps), (QStringList{QStringLiteral("Stapel sorteren"), QStringLiteral("Brief aan de bank"), QStringLiteral("Map kopen")}));
    QVERIFY(steps[0].overdue && !steps[1].overdue && !steps[2].overdue);
    QCOMPARE(steps[1].helperKind, QStringLiteral("professional"));
    QCOMPARE(steps[1].helper, QStringLiteral("Samira"));
    plan->setStepDone(steps[0].id, true);
    steps = plan->goals()->rows().constFirst().steps;
    QCOMPARE(steps.last().what, QStringLiteral("Stapel sorteren"));
    QVERIFY(steps.last().done && !steps.last().overdue);
    plan->setStepDone(steps.last().id, false);
    QVERIFY(!plan->goals()->rows().constFirst().steps[0].done);
}

void tst_stored_plan::whatIsTypedOutlivesAKill()
{
    auto* killed = open(m_team->ada).release();   // never closed
    killed->edit(PlanModel::Dream, QStringLiteral("Weer zelf ko"));
    QTRY_VERIFY(m_team->ada.store->draft("plan/" + m_team->household.hex())->has_value());
    const auto again = open(m_team->ada);
    QCOMPARE(again->dream(), QStringLiteral("Weer zelf ko"));
    QCOMPARE(again->saveState(), VisitEditor::Draft);
    QVERIFY(plans(m_team->ada).empty());
    again->leave(PlanModel::Dream);
    QCOMPARE(plans(m_team->ada).size(), std::size_t(1));
    QVERIFY(!m_team->ada.store->draft("plan/" + m_team->household.hex())->has_value());
    killed->detach();
    delete killed;
}

void tst_stored_plan::aTapIsOnTheOtherDeviceAfterASync()
{
    const auto plan = open(m_team->ada);
    plan->addGoal(QStringLiteral("De post open"));
    plan->addStep(plan->goals()->rows().constFirst().id, QStringLiteral("Stapel sorteren"), PlanModel::Self, {}, {});
    plan->addAgreement(QStringLiteral("Samira belt de bank"), QStringLiteral("Samira"), inDays(2));
    QVERIFY(m_team->syncAll().ok());
    const auto there = open(m_team->bo);
    QCOMPARE(there->goals()->rows(), plan->goals()->rows());
    QCOMPARE(there->agreements()->rows(), plan->agreements()->rows());
    there->setAgreementDone(there->agreements()->rows().constFirst().id, true);
    QVERIFY(m_team->syncAll().ok());
    plan->refresh();
    QVERIFY(plan->agreements()->rows().constFirst().done);
}

void tst_stored_plan::twoDreamsAtOnceBothStand()
{
    auto plan = open(m_team->ada);
    plan->edit(PlanModel::Dream, QStringLiteral("rust"));
    plan->leave(PlanModel::Dream);
    QVERIFY(m_team->syncAll().ok());
    for (auto* t : {&m_team->ada, &m_team->bo}) {
        const auto page = open(*t);
        page->edit(PlanModel::Dream, t == &m_team->ada ? QStringLiteral("een tuin") : QStringLiteral("een hond"));
        page->leave(PlanModel::Dream);
    }
    QVERIFY(m_team->syncAll().ok());
    QCOMPARE(m_team->ada.store->conflicts().size(), std::size_t(1));
    std::set<std::string> both;
    const auto conflicts = m_team->ada.store->conflicts();
    for (const auto& v : conflicts.front().values) both.insert(std::get<std::string>(v.value));
    QCOMPARE(both, (std::set<std::string>{"een tuin", "een hond"}));
    QCOMPARE(open(m_team->ada)->dream(), open(m_team->bo)->dream());
}

void tst_stored_plan::aTextThatIsBeingTypedIsNotTakenAwayByASync()
{
    const auto plan = open(m_team->ada);
    plan->edit(PlanModel::Dream, QStringLiteral("rust"));
    plan->leave(PlanModel::Dream);
    QVERIFY(m_team->syncAll().ok());
    plan->edit(PlanModel::Dream, QStringLiteral("rust en een tuin"));
    const auto there = open(m_team->bo);
    there->edit(PlanModel::Dream, QStringLiteral("rust en een hond"));
    there->edit(PlanModel::Strengths, QStringLiteral("Kookt graag"));
    there->detach();
    QVERIFY(m_team->sync(m_team->bo).ok());
    QVERIFY(m_team->sync(m_team->ada).ok());
    plan->refresh();
    QCOMPARE(plan->dream(), QStringLiteral("rust en een tuin"));
    QCOMPARE(plan->strengths(), QStringLiteral("Kookt graag"));
    plan->leave(PlanModel::Dream);   // written on what stood there when typing began: a choice, not an overwriting
    QCOMPARE(m_team->ada.store->conflicts().size(), std::size_t(1));
}

void tst_stored_plan::aClosedPlanMakesRoomForANewOne()
{
    const auto plan = open(m_team->ada);
    plan->edit(PlanModel::Dream, QStringLiteral("rust"));
    plan->leave(PlanModel::Dream);
    const auto first = plans(m_team->ada).front().id;
    QVERIFY(m_team->ada.store->put({m_team->client, types::Plan, first, {{store::fieldOf(types::Plan, "status"), std::string("closed"), {}}}}).ok());
    plan->refresh();
    QCOMPARE(plan->dream(), QString());
    plan->addGoal(QStringLiteral("Nieuw begin"));
    QCOMPARE(plans(m_team->ada).size(), std::size_t(2));
    QCOMPARE(store::readRow<domain::Plan>(*m_team->ada.store, m_team->client, first)->dream, std::string("rust"));
}

void tst_stored_plan::agreementsOpenOnesFirstOverdueOnesMarked()
{
    const auto plan = open(m_team->ada);
    plan->addAgreement(QStringLiteral("zonder dag"), {}, {});
    plan->addAgreement(QStringLiteral("morgen"), {}, inDays(1));
    plan->addAgreement(QStringLiteral("gisteren"), {}, inDays(-1));
    auto rows = plan->agreements()->rows();
    QCOMPARE(rows.size(), 3);
    QCOMPARE((QStringList{rows[0].what, rows[1].what, rows[2].what}), (QStringList{QStringLiteral("gisteren"), QStringLiteral("morgen"), QStringLiteral("zonder dag")}));
    QVERIFY(rows[0].overdue && !rows[1].overdue);
    plan->setAgreementDone(rows[0].id, true);
    rows = plan->agreements()->rows();
    QCOMPARE(rows.last().what, QStringLiteral("gisteren"));
    QVERIFY(rows.last().done && !rows.last().overdue);
}

void tst_stored_plan::lockingSavesWhatWasTyped()
{
    const auto plan = open(m_team->ada);
    plan->edit(PlanModel::MyPeople, QStringLiteral("Noor en de buurvrouw"));
    plan->detach();
    QCOMPARE(plans(m_team->ada).front().myPeople, std::string("Noor en de buurvrouw"));
    plan->edit(PlanModel::MyPeople, QStringLiteral("niemand"));   // it only shows from here on
    plan->leave(PlanModel::MyPeople);
    plan->addGoal(QStringLiteral("niets"));
    QCOMPARE(plans(m_team->ada).front().myPeople, std::string("Noor en de buurvrouw"));
    QVERIFY(store::readRows<domain::Goal>(*m_team->ada.store, m_team->client).empty());
}

void tst_stored_plan::aFullDiskKeepsTheTextAndSaysSo()
{
    const auto plan = open(m_team->ada);
    plan->edit(PlanModel::Dream, QStringLiteral("rust"));
    m_team->ada.disk.failAt(1, Fault::DiskFull, Repeat::FromThenOn);
    plan->leave(PlanModel::Dream);
    QCOMPARE(plan->saveState(), VisitEditor::Failed);
    QCOMPARE(plan->failure(), Failure::DiskFull);
    QCOMPARE(plan->dream(), QStringLiteral("rust"));
    m_team->ada.disk.clear();
    plan->leave(PlanModel::Dream);
    QCOMPARE(plan->saveState(), VisitEditor::Saved);
    QCOMPARE(plans(m_team->ada).front().dream, std::string("rust"));
}

void tst_stored_plan::withoutTheClientsLayerNothingIsDroppedInSilence()
{
    QVERIFY(m_team->ada.store->revoke(m_team->client, m_team->cyUser).ok());
    QVERIFY(m_team->syncAll(3).ok());
    QVERIFY(!m_team->cy.store->household(m_team->household)->client);
    const QString some(32, QLatin1Char('a'));
    const std::vector<std::function<void(StoredPlan&)>> all{
        [](StoredPlan& p) { p.edit(PlanModel::Dream, QStringLiteral("rust")); p.leave(PlanModel::Dream); },
        [](StoredPlan& p) { p.addGoal(QStringLiteral("De post open")); },
        [&](StoredPlan& p) { p.addStep(some, QStringLiteral("Map kopen"), PlanModel::Self, {}, {}); },
        [&](StoredPlan& p) { p.setStepDone(some, true); },
        [](StoredPlan& p) { p.addAgreement(QStringLiteral("Bellen"), {}, {}); },
        [&](StoredPlan& p) { p.setAgreementDone(some, true); }};
    for (const auto& tries : all) {
        const auto plan = open(m_team->cy);
        tries(*plan);
        QCOMPARE(plan->saveState(), VisitEditor::Failed);
        QCOMPARE(plan->failure(), Failure::NotAllowed);
    }
    QCOMPARE(open(m_team->cy)->dream(), QStringLiteral("rust"));   // what was typed is still there
    const auto plan = open(m_team->cy);
    plan->addGoal(QStringLiteral("  "));
    QCOMPARE(plan->saveState(), VisitEditor::Draft);   // nothing was asked for, nothing refused
}

void tst_stored_plan::aTapDoesNotCallTheTextSavedThatIsStillBeingTyped()
{
    const auto plan = open(m_team->ada);
    plan->edit(PlanModel::Dream, QStringLiteral("ru"));
    plan->addGoal(QStringLiteral("De post open"));
    QCOMPARE(plan->saveState(), VisitEditor::Draft);
    plan->leave(PlanModel::Dream);
    QCOMPARE(plan->saveState(), VisitEditor::Saved);
    plan->addGoal(QStringLiteral("Slapen"));
    QCOMPARE(plan->saveState(), VisitEditor::Saved);
}

void tst_stored_plan::aTapDoesNotHideThatTheTextCouldNotBeSaved()
{
    const auto plan = open(m_team->ada);
    plan->edit(PlanModel::Dream, QString(70'000, QLatin1Char('x')));
    plan->leave(PlanModel::Dream);
    QCOMPARE(plan->failure(), Failure::FieldLimit);
    plan->addGoal(QStringLiteral("De post open"));
    QCOMPARE(plan->saveState(), VisitEditor::Failed);
    QCOMPARE(plan->failure(), Failure::FieldLimit);
}

QTEST_GUILESS_MAIN(tst_stored_plan)
#include "tst_stored_plan.moc"
