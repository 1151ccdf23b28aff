// SPDX-License-Identifier: EUPL-1.2
#include "mobile/domain/ContactAttempt.h"
#include "mobile/households/StoredHousehold.h"
#include "mobile/store/RowReading.h"
#include "mobile/viewmodels/Shown.h"
#include "tests/unit/store/Team.h"
#include <QTest>

using namespace aanzet;
using namespace aanzet::test;

// The page of a household that three people share.
class tst_stored_household : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void theTalkPictureSaysWhyItCannotBegin();
    void anAttemptIsNotedWithItsTimeAndTakenBack();
    void tasksAndAgreementsAreAddedWhereTheyAreSeen();
    void withoutTheDossierNothingIsNoted();
    void whatAColleagueChangedWhileOneTypesIsNotCovered();
    void whatWasTypedBeforeAnEndOfTheAppCoversNothingItNeverSaw();
    void theAttemptOfTodayIsNotedAgainAfterAnEndOfTheApp();

private:
    std::unique_ptr<StoredHousehold> open(Tablet& t)
    {
        StoredHousehold::Editors editors;
        editors.words = {[](const std::string& domain) { return shown(domain); }, [](const std::string&, const std::string&, std::int64_t, const std::string&) { return QString(); }};
        editors.placeOfArea = [](const std::string&) { return std::size_t(0); };
        editors.today = [&t] { return shown(t.clock.now()).date(); };
        editors.now = [&t] { return t.clock.now(); };
        editors.refused = [this](const Error& e) { m_refused.push_back(e.code); };
        editors.talkPicture = [](const store::HouseholdRef&, QObject*) -> TalkPictureModel* { qFatal("asked for a talk that cannot begin"); };
        editors.talkHindrance = [this] { return m_hindrance; };
        return std::make_unique<StoredHousehold>(*t.store, *t.store->household(m_team->household), editors);
    }

    TalkPictureModel::Hindrance m_hindrance = TalkPictureModel::NoHindrance;
    std::vector<ErrorCode> m_refused;
    std::unique_ptr<Team> m_team;
};

void tst_stored_household::init()
{
    qputenv("TZ", "UTC");
    if (!m_team) m_team = std::make_unique<Team>();
    m_team->begin();
    m_refused.clear();
    m_hindrance = TalkPictureModel::NoHindrance;
}

void tst_stored_household::theTalkPictureSaysWhyItCannotBegin()
{
    QVERIFY(open(m_team->cy)->canTalk());
    m_hindrance = TalkPictureModel::PackIncomplete;
    auto page = open(m_team->cy);
    QVERIFY(!page->canTalk());
    QCOMPARE(page->talkHindrance(), TalkPictureModel::PackIncomplete);
    QVERIFY(!page->openTalkPicture());
    m_hindrance = TalkPictureModel::NoHindrance;
    QVERIFY(m_team->ada.store->revoke(m_team->client, m_team->cyUser).ok());
    QVERIFY(m_team->syncAll(3).ok());
    page = open(m_team->cy);
    QVERIFY(!page->canTalk());
    QCOMPARE(page->talkHindrance(), TalkPictureModel::NotShared);
    QVERIFY(!page->openTalkPicture());
}

void tst_stored_household::anAttemptIsNotedWithItsTimeAndTakenBack()
{
    auto& bo = m_team->bo;
    const auto page = open(bo);
    auto* contact = page->contact();
    QVERIFY(contact->canWrite() && !contact->isSeeking());
    contact->note(QStringLiteral("bell"), QStringLiteral("no_answer"));
    QCOMPARE(contact->attempts(), 1);
    QCOMPARE(contact->lastAttempt(), shown(bo.clock.now()).date());
    QVERIFY(!contact->noted().isEmpty());
    contact->setNextIdea(QStringLiteral("na vieren"));
    const auto attempt = store::readRows<domain::ContactAttempt>(*bo.store, m_team->dossier).at(0);
    QCOMPARE(attempt.manner, std::string("bell"));
    QCOMPARE(attempt.result, std::string("no_answer"));
    QCOMPARE(attempt.ideaNext, std::string("na vieren"));
    QCOMPARE(attempt.by->b, m_team->boUser.b);
    QCOMPARE(*attempt.startMinute, std::int64_t(shown(bo.clock.now()).time().msecsSinceStartOfDay() / 60000));
    contact->undo();
    QCOMPARE(contact->attempts(), 0);
    QVERIFY(contact->noted().isEmpty());
    QVERIFY(bo.store->list(m_team->dossier, types::ContactAttempt).empty());
    contact->undo();   // nothing more to take back
    QVERIFY(m_refused.empty());
    QVERIFY(bo.store->put({m_team->dossier, types::CaseStatus, {}, {{store::fieldOf(types::CaseStatus, "phase"), std::string("outreach"), {}}}}).ok());
    page->refresh();
    QVERIFY(contact->isSeeking());
}

void tst_stored_household::tasksAndAgreementsAreAddedWhereTheyAreSeen()
{
    auto& bo = m_team->bo;
    const auto page = open(bo);
    auto* contact = page->contact();
    const auto today = contact->today();
    contact->addTask(QStringLiteral(" formulier halen "), today.addDays(-1));
    contact->addTask(QStringLiteral("later"), {});
    contact->addTask(QStringLiteral("  "), today);
    QCOMPARE(contact->tasks()->count(), 2);
    const auto row = contact->tasks()->rows()[0];
    QCOMPARE(row.what, QStringLiteral("formulier halen"));
    QVERIFY(row.overdue);
    contact->setTaskDone(row.id, true);
    QVERIFY(contact->tasks()->rows()[0].done);
    contact->setTaskDone(row.id, false);
    QVERIFY(!contact->tasks()->rows()[0].done);
    contact->addAgreement(QStringLiteral("Bank bellen"), QStringLiteral("Aysel"), today.addDays(3));
    page->refresh();
    QCOMPARE(page->agreements()->count(), 1);
    QCOMPARE(page->agreements()->rows()[0].who, QStringLiteral("Aysel"));
    QVERIFY(m_refused.empty());
}

void tst_stored_household::withoutTheDossierNothingIsNoted()
{
    QVERIFY(m_team->ada.store->revoke(m_team->dossier, m_team->cyUser).ok());
    QVERIFY(m_team->syncAll(3).ok());
    const auto page = open(m_team->cy);
    QVERIFY(!page->contact()->canWrite());
    page->contact()->note(QStringLiteral("bell"), QStringLiteral("spoke"));
    QCOMPARE(page->contact()->attempts(), 0);
}

void tst_stored_household::whatAColleagueChangedWhileOneTypesIsNotCovered()
{
    const auto page = open(m_team->bo);
    page->setField(HouseholdModel::Address, {}, QStringLiteral("Kade 1"));
    QVERIFY(m_team->syncAll(3).ok());
    const auto other = open(m_team->cy);
    other->setField(HouseholdModel::Address, QStringLiteral("Kade 1"), QStringLiteral("Laan 2"));
    QVERIFY(m_team->syncAll(3).ok());
    page->refresh();   // bo began to type while "Kade 1" stood there
    QCOMPARE(page->address(), QStringLiteral("Laan 2"));
    page->setField(HouseholdModel::Address, QStringLiteral("Kade 1"), QStringLiteral("Kade 1a"));
    QVERIFY(m_team->syncAll(3).ok());
    for (auto* t : {&m_team->bo, &m_team->cy}) {
        const auto cards = t->store->conflicts();
        QCOMPARE(cards.size(), std::size_t(1));
        std::set<std::string> both;
        for (const auto& v : cards[0].values) both.insert(std::get<std::string>(v.value));
        QCOMPARE(both, (std::set<std::string>{"Kade 1a", "Laan 2"}));
    }
    // What stood there before both is no third choice; and who saw both settles it.
    page->refresh();
    const auto shownNow = page->address();
    page->setField(HouseholdModel::Address, shownNow, QStringLiteral("Laan 2a"));
    QVERIFY(m_team->syncAll(3).ok());
    QCOMPARE(m_team->cy.store->conflicts().size(), std::size_t(0));
    QVERIFY(m_refused.empty());
}

void tst_stored_household::whatWasTypedBeforeAnEndOfTheAppCoversNothingItNeverSaw()
{
    open(m_team->bo)->setField(HouseholdModel::Address, {}, QStringLiteral("Kade 1"));
    QVERIFY(m_team->syncAll(3).ok());
    open(m_team->cy)->setField(HouseholdModel::Address, QStringLiteral("Kade 1"), QStringLiteral("Laan 2"));
    QVERIFY(m_team->syncAll(3).ok());
    open(m_team->bo)->setField(HouseholdModel::Address, QStringLiteral("Kade 1"), QStringLiteral("Kade 1a"));   // a page that opened on "Laan 2"
    QVERIFY(m_team->syncAll(3).ok());
    QCOMPARE(m_team->cy.store->conflicts().size(), std::size_t(1));
    QCOMPARE(m_team->cy.store->conflicts()[0].values.size(), std::size_t(2));
}

void tst_stored_household::theAttemptOfTodayIsNotedAgainAfterAnEndOfTheApp()
{
    auto& bo = m_team->bo;
    auto page = open(bo);
    page->contact()->resume();
    QVERIFY(page->contact()->noted().isEmpty());
    page->contact()->note(QStringLiteral("bell"), QStringLiteral("no_answer"));
    bo.clock.advance(std::chrono::minutes(5));
    page->contact()->note(QStringLiteral("phone"), QStringLiteral("spoke"));
    const auto said = page->contact()->noted();
    page = open(bo);
    QVERIFY(page->contact()->noted().isEmpty());
    page->contact()->resume();
    QCOMPARE(page->contact()->noted(), said);
    page->contact()->setNextIdea(QStringLiteral("na vieren"));
    for (const auto& a : store::readRows<domain::ContactAttempt>(*bo.store, m_team->dossier)) QCOMPARE(a.ideaNext, std::string(a.manner == "phone" ? "na vieren" : ""));
    bo.clock.advance(std::chrono::hours(24));
    page = open(bo);
    page->contact()->resume();
    QVERIFY(page->contact()->noted().isEmpty());   // yesterday's stands
}

QTEST_GUILESS_MAIN(tst_stored_household)
#include "tst_stored_household.moc"
