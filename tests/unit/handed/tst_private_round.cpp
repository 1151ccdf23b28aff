// SPDX-License-Identifier: EUPL-1.2
#include "mobile/domain/AgreedPlan.h"
#include "mobile/domain/Plan.h"
#include "mobile/handed/ClientWords.h"
#include "mobile/handed/HandedPlan.h"
#include "mobile/handed/HandedSheets.h"
#include "mobile/handed/StoredHandedReview.h"
#include "mobile/networkmap/StoredNetwork.h"
#include "mobile/plan/StoredPlan.h"
#include "mobile/session/DropBox.h"
#include "mobile/store/RowReading.h"
#include "tests/unit/store/Team.h"
#include <QFile>
#include <QTest>

using namespace aanzet;
using namespace aanzet::test;

// The client's plan is written without professionals on Ada's tablet, while Bo, elsewhere and without a line, writes in the
// same plan. What stands on both devices after both synced.
class tst_private_round : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        qputenv("TZ", "UTC");
        QFile file(QStringLiteral(AANZET_SOURCE_DIR "/assets/client/words.json"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        auto words = ClientWords::read(file.readAll());
        QVERIFY(words.ok());
        m_words = *words;
        m_team = std::make_unique<Team>();
    }
    void init()
    {
        m_team->begin();
        const auto plan = open(m_team->ada);
        plan->edit(PlanModel::Dream, u"rust"_qs);
        plan->edit(PlanModel::GoodEnough, u"minder post"_qs);
        plan->leave(PlanModel::Dream);
        plan->addGoal(u"De post open"_qs);
        plan->addStep(goalOf(*plan), u"Map kopen"_qs, PlanModel::Self, {}, {});
        QVERIFY(m_team->syncAll().ok());
    }

    void theClientsWordsStandAndWhatAColleagueWroteIsSaidAsAnAddition()
    {
        auto page = giveAway();
        // Meanwhile, without a line.
        {
            const auto there = open(m_team->bo);
            there->edit(PlanModel::GoodEnough, u"Er is een regeling voor de huur"_qs);
            there->leave(PlanModel::GoodEnough);
            there->addStep(goalOf(*there), u"Schuldhulp aanvragen"_qs, PlanModel::Professional, u"Bo"_qs, {});
            there->addGoal(u"Op gesprek bij de gemeente"_qs);
        }
        write(*page);
        page.reset();
        takeOver();
        QVERIFY(m_team->syncAll(3).ok());

        for (auto* tablet : {&m_team->ada, &m_team->bo, &m_team->cy}) {
            const auto plan = open(*tablet);
            QCOMPARE(plan->writtenOn().date(), QDate(2026, 3, 3));
            QCOMPARE(plan->dream(), u"Een huis zonder lekkage"_qs);
            QCOMPARE(plan->goodEnough(), u"Geen blauwe enveloppen"_qs);   // byte for byte what the client wrote
            QCOMPARE(plan->besides().size(), 1);
            const auto beside = plan->besides().constFirst().toMap();
            QCOMPARE(beside.value(u"field"_qs).toInt(), int(PlanModel::GoodEnough));
            QCOMPARE(beside.value(u"words"_qs).toString(), u"Er is een regeling voor de huur"_qs);
            QCOMPARE(beside.value(u"who"_qs).toString(), nameOf(m_team->boUser));
            QVERIFY(!beside.value(u"fromClient"_qs).toBool());
            QStringList own, added;
            for (const auto& goal : plan->goals()->rows()) {
                (goal.addition ? added : own).append(goal.words);
                if (goal.addition) QCOMPARE(goal.addedBy, nameOf(m_team->boUser));
                for (const auto& step : goal.steps) {
                    (step.addition ? added : own).append(step.what);
                    if (step.addition) QCOMPARE(step.addedBy, nameOf(m_team->boUser));
                }
            }
            own.sort();
            added.sort();
            QCOMPARE(own, (QStringList{u"De post open"_qs, u"Map kopen"_qs, u"Samen de post openen"_qs}));
            QCOMPARE(added, (QStringList{u"Op gesprek bij de gemeente"_qs, u"Schuldhulp aanvragen"_qs}));
        }
        // Nothing was lost: both texts stand as versions, and the card is there for whoever settles it with the client.
        const auto plan = store::readRows<domain::Plan>(*m_team->cy.store, m_team->client).front();
        QCOMPARE(valuesOf(*m_team->cy.store, m_team->client, plan.id, store::fieldOf(types::Plan, "acceptable_situation")).count("Er is een regeling voor de huur"), std::size_t(1));
        QCOMPARE(m_team->ada.store->conflicts().size(), std::size_t(1));
        QCOMPARE(m_team->bo.store->conflicts().size(), std::size_t(1));
    }

    // The tablet was away, a colleague's text arrived, and only then the worker looked at what the client wrote.
    void whatArrivedBetweenGivingAwayAndTakingOverIsNotWrittenOver()
    {
        auto page = giveAway();
        {
            const auto there = open(m_team->bo);
            there->edit(PlanModel::GoodEnough, u"Er is een regeling voor de huur"_qs);
            there->leave(PlanModel::GoodEnough);
        }
        QVERIFY(m_team->sync(m_team->bo).ok());
        write(*page);
        page.reset();
        QVERIFY(m_team->sync(m_team->ada).ok());   // unlocked, "later" said, synced
        QCOMPARE(open(m_team->ada)->goodEnough(), u"Er is een regeling voor de huur"_qs);
        takeOver();
        QVERIFY(m_team->syncAll(3).ok());
        for (auto* tablet : {&m_team->ada, &m_team->bo}) {
            const auto plan = open(*tablet);
            QCOMPARE(plan->goodEnough(), u"Geen blauwe enveloppen"_qs);
            QCOMPARE(plan->besides().size(), 1);
            QCOMPARE(plan->besides().constFirst().toMap().value(u"words"_qs).toString(), u"Er is een regeling voor de huur"_qs);
            QCOMPARE(tablet->store->conflicts().size(), std::size_t(1));
        }
    }

    void aTextChangedAfterwardsShowsTheClientsOwnWordsBesideIt()
    {
        auto page = giveAway();
        write(*page);
        page.reset();
        takeOver();
        QVERIFY(m_team->syncAll(2).ok());
        const auto there = open(m_team->bo);
        there->edit(PlanModel::Dream, u"Een woning zonder gebreken"_qs);
        there->leave(PlanModel::Dream);
        QVERIFY(m_team->syncAll(2).ok());
        const auto plan = open(m_team->ada);
        QCOMPARE(plan->dream(), u"Een woning zonder gebreken"_qs);
        QCOMPARE(plan->besides().size(), 1);
        const auto beside = plan->besides().constFirst().toMap();
        QCOMPARE(beside.value(u"words"_qs).toString(), u"Een huis zonder lekkage"_qs);
        QVERIFY(beside.value(u"fromClient"_qs).toBool());
    }

    void somebodyAColleagueChangedStaysThoughTheClientTookThemAway()
    {
        StoredNetwork before(*m_team->ada.store, ref(), [] { return QDate(2026, 3, 2); });
        const auto fatma = before.addPerson(u"Fatma"_qs, u"family"_qs, 2), emre = before.addPerson(u"Emre"_qs, u"family"_qs, 2);
        QVERIFY(m_team->syncAll().ok());
        auto page = handed::networkSheet(making());
        StoredNetwork there(*m_team->bo.store, *m_team->bo.store->household(m_team->household), [] { return QDate(2026, 3, 2); });
        there.setPerson(fatma, NetworkEditor::RoleWord, u"zus, belt elke dag"_qs);
        QVERIFY(m_team->sync(m_team->bo).ok());
        page->network()->removePerson(fatma);
        page->network()->removePerson(emre);
        page->leave();
        page.reset();
        QVERIFY(m_team->sync(m_team->ada).ok());
        auto review = waiting();
        QStringList parts;
        for (const auto& line : review->lines()) parts.append(QString::number(line.toMap().value(u"part"_qs).toInt()) + line.toMap().value(u"title"_qs).toString());
        QVERIFY2(parts.contains(QString::number(HandedReviewModel::Stays) + u"Fatma"_qs), qPrintable(parts.join(u' ')));
        review->accept();
        QCOMPARE(review->failure(), Failure::None);
        QVERIFY(m_team->syncAll().ok());
        StoredNetwork after(*m_team->bo.store, *m_team->bo.store->household(m_team->household), [] { return QDate(2026, 3, 2); });
        QVERIFY(!after.persons()->find(fatma).id.isEmpty());
        QVERIFY(after.persons()->find(emre).id.isEmpty());
    }

    void theWrittenPlanReadsBackAndAStrangeOneIsNone()
    {
        domain::AgreedPlan plan{"\"droom\"\n", "", "Fatma", {{crypto::randomFixed<RecordId>(), "Samen"}}};
        const auto back = domain::readAgreedPlan(domain::freeze(plan));
        QVERIFY(back.ok() && *back == plan);
        for (int i = 0; i < 3000; ++i) plan.lines.push_back({crypto::randomFixed<RecordId>(), std::string(10, 'x')});
        QVERIFY(domain::freeze(plan).size() < 200'000);
        for (const char* bad : {"", "[]", "{}", R"({"format":"az1/agreed-plan","lines":[{"id":"x"}]})"}) QVERIFY(!domain::readAgreedPlan(bad).ok());
    }

private:
    store::HouseholdRef ref() { return *m_team->ada.store->household(m_team->household); }
    std::unique_ptr<StoredPlan> open(Tablet& t) { return std::make_unique<StoredPlan>(*t.store, t.clock, *t.store->household(m_team->household)); }
    static QString goalOf(StoredPlan& plan) { return plan.goals()->rows().constFirst().id; }
    QString nameOf(const UserId& user)
    {
        for (const auto& person : m_team->ada.store->people())
            if (person.user == user) return QString::fromStdString(person.name);
        return {};
    }
    handed::Making making()
    {
        auto& ada = m_team->ada;
        m_document = crypto::randomFixed<RecordId>();
        return {*ada.store, ada.clock, ref(), m_words.all(), [this, &ada](ByteView content) -> Status {
            const auto kept = ada.vault->insert(vault::Table::Inbox, session::sealDeposit(ada.store->deviceKeys().publicKeys().box, ada.vault->id(), {m_document, ada.clock.now(), bytesOf(content)}));
            return kept ? Status() : Status(kept.error());
        }, [this](const QString& language) { return m_words.nearest(language); }};
    }
    std::unique_ptr<HandedPage> giveAway() { return handed::planSheet(making()); }
    static void write(HandedPage& page)
    {
        auto* sheet = page.plan();
        sheet->edit(PlanSheetModel::Dream, u"Een huis zonder lekkage"_qs);
        sheet->edit(PlanSheetModel::GoodEnough, u"Geen blauwe enveloppen"_qs);
        sheet->addStep();
        const auto id = sheet->steps().constFirst().toMap().value(u"id"_qs).toString();
        sheet->editStep(id, u"Samen de post openen"_qs);
        sheet->setHelper(id, PlanModel::Network);
        sheet->sign({10, 20, 500, 600});
        page.leave();
    }
    std::unique_ptr<StoredHandedReview> waiting()
    {
        auto review = std::make_unique<StoredHandedReview>(StoredHandedReview::Surroundings{&m_team->ada.clock, [](const std::string&, const std::vector<std::string>&) { return nullptr; }, [](const SpaceId&, handed::Sheet, StoredHandedReview::End) {}, [] {}});
        review->show(m_team->ada.vault.get(), m_team->ada.store.get());
        return review;
    }
    void takeOver()
    {
        auto review = waiting();
        QCOMPARE(review->count(), 1);
        review->accept();
        QCOMPARE(review->failure(), Failure::None);
        QCOMPARE(review->count(), 0);
    }

    std::unique_ptr<Team> m_team;
    ClientWords m_words;
    RecordId m_document;
};

QTEST_GUILESS_MAIN(tst_private_round)
#include "tst_private_round.moc"
