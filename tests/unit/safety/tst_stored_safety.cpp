// SPDX-License-Identifier: EUPL-1.2
#include "mobile/safety/StoredSafety.h"
#include "mobile/store/RowReading.h"
#include "tests/unit/store/Team.h"
#include <QTest>

using namespace aanzet;
using namespace aanzet::test;

// The safety plan on real stores: who reads it, that two words at once both stand, and who takes a line away.
class tst_stored_safety : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        qputenv("TZ", "UTC");
        if (!m_team) m_team = std::make_unique<Team>();
        m_team->begin();
        m_asked = 0;
    }
    void cleanup() { m_team->line = {}; }

    void itBeginsForWhoIsChosen()
    {
        const auto plan = open(m_team->ada);
        QCOMPARE(plan->state(), SafetyModel::NotBegun);
        QVERIFY(plan->mayBegin());
        QCOMPARE(plan->carriers().size(), 3);
        plan->begin({hex(m_team->cyUser)});
        QCOMPARE(plan->state(), SafetyModel::Open);
        QCOMPARE(plan->readers().size(), 2);
        QVERIFY(m_team->syncAll().ok());
        QCOMPARE(open(m_team->cy)->state(), SafetyModel::Open);
        QCOMPARE(open(m_team->bo)->state(), SafetyModel::Elsewhere);
    }

    void whatIsWrittenStandsOnTheOtherDevice()
    {
        const auto ada = begun();
        ada->saveLine({}, SafetyModel::Red, {}, {{QStringLiteral("what"), QStringLiteral("Er wordt geschreeuwd")}});
        ada->saveLine({}, SafetyModel::Action, {}, {{QStringLiteral("what"), QStringLiteral("gaat naar Ans")}, {QStringLiteral("who"), QStringLiteral("Elif")}, {QStringLiteral("whoKind"), QStringLiteral("child")}, {QStringLiteral("moment"), QStringLiteral("day")}});
        ada->saveLine({}, SafetyModel::PhoneNumber, {}, {{QStringLiteral("who"), QStringLiteral("Sevda")}, {QStringLiteral("phone"), QStringLiteral("06 1111 2222")}});
        ada->edit(SafetyModel::SafePlace, QStringLiteral("bij Sevda"));
        ada->leave(SafetyModel::SafePlace);
        ada->setValidUntil(QDate(2026, 7, 1).startOfDay());
        QCOMPARE(ada->saveState(), VisitEditor::Saved);
        QVERIFY(m_team->syncAll().ok());
        const auto bo = open(m_team->bo);
        QCOMPARE(words(*bo, SafetyModel::Red), QStringList{QStringLiteral("Er wordt geschreeuwd")});
        const auto action = bo->lines(SafetyModel::Action)->rows().value(0);
        QCOMPARE(action.who, QStringLiteral("Elif"));
        QCOMPARE(action.whoKind, QStringLiteral("child"));
        QCOMPARE(action.moment, QStringLiteral("day"));
        QCOMPARE(bo->lines(SafetyModel::PhoneNumber)->rows().value(0).phone, QStringLiteral("06 1111 2222"));
        QCOMPARE(bo->texts().at(SafetyModel::SafePlace), QStringLiteral("bij Sevda"));
        QCOMPARE(bo->validUntil(), QDate(2026, 7, 1).startOfDay());
    }

    void whatIsTypedOutlivesAKill()
    {
        const auto ada = begun();
        ada->edit(SafetyModel::CodeWord, QStringLiteral("munt"));
        QTRY_COMPARE(open(m_team->ada)->texts().at(SafetyModel::CodeWord), QStringLiteral("munt"));   // while nobody left the field
    }

    void twoCodeWordsAtOnceBothStand()
    {
        const auto ada = begun();
        const auto bo = open(m_team->bo);
        ada->edit(SafetyModel::CodeWord, QStringLiteral("munt"));
        ada->leave(SafetyModel::CodeWord);
        bo->edit(SafetyModel::CodeWord, QStringLiteral("kat"));
        bo->leave(SafetyModel::CodeWord);
        QVERIFY(m_team->syncAll().ok());
        ada->refresh();
        QCOMPARE(ada->besides().size(), 1);
        const QSet<QString> both{ada->texts().at(SafetyModel::CodeWord), ada->besides().at(0).toMap()[QStringLiteral("words")].toString()};
        QCOMPARE(both, (QSet<QString>{QStringLiteral("munt"), QStringLiteral("kat")}));
    }

    // The sheet was open while a colleague's words came in: what is typed over what one saw stands beside them.
    void aLineThatAColleagueChangedMeanwhileKeepsBothWords()
    {
        const auto ada = begun();
        ada->saveLine({}, SafetyModel::BottomLine, {}, {{QStringLiteral("what"), QStringLiteral("niemand slaat")}});
        QVERIFY(m_team->syncAll().ok());
        ada->refresh();
        const auto bo = open(m_team->bo);
        const auto id = bo->lines(SafetyModel::BottomLine)->rows().value(0).id;
        bo->saveLine(id, SafetyModel::BottomLine, {{QStringLiteral("what"), QStringLiteral("niemand slaat")}}, {{QStringLiteral("what"), QStringLiteral("niemand slaat of gooit")}});
        QVERIFY(m_team->syncAll().ok());
        ada->refresh();
        ada->saveLine(id, SafetyModel::BottomLine, {{QStringLiteral("what"), QStringLiteral("niemand slaat")}}, {{QStringLiteral("what"), QStringLiteral("niemand slaat of schreeuwt")}});
        const auto row = ada->lines(SafetyModel::BottomLine)->rows().value(0);
        QCOMPARE((QSet<QString>{row.what, row.beside}), (QSet<QString>{QStringLiteral("niemand slaat of gooit"), QStringLiteral("niemand slaat of schreeuwt")}));
    }

    void onlyTheDirectorInContactTakesALineAway()
    {
        const auto ada = begun();
        ada->saveLine({}, SafetyModel::BottomLine, {}, {{QStringLiteral("what"), QStringLiteral("niemand slaat")}});
        QVERIFY(becomesDirector(m_team->adaUser));
        ada->refresh();
        QVERIFY(!ada->director().isEmpty());
        const auto bo = open(m_team->bo);
        QCOMPARE(bo->hindrance(), SafetyModel::NotDirector);
        bo->removeLine(bo->lines(SafetyModel::BottomLine)->rows().value(0).id, {});
        QCOMPARE(bo->saveState(), VisitEditor::Failed);
        QCOMPARE(words(*bo, SafetyModel::BottomLine).size(), 1);

        m_team->pass(std::chrono::minutes(5));
        QCOMPARE(ada->hindrance(), SafetyModel::NotInContact);
        ada->reachOut();
        QVERIFY(ada->isReaching());
        QCOMPARE(m_asked, 1);
        QVERIFY(m_team->syncAll().ok());
        ada->synced();
        QVERIFY(!ada->isReaching());
        QCOMPARE(ada->hindrance(), SafetyModel::NoHindrance);
        ada->removeLine(ada->lines(SafetyModel::BottomLine)->rows().value(0).id, QStringLiteral("geldt niet meer"));
        QCOMPARE(m_asked, 2);
        QVERIFY(m_team->syncAll().ok());
        bo->refresh();
        QCOMPARE(words(*bo, SafetyModel::BottomLine).size(), 0);
        const auto taken = bo->lines(SafetyModel::TakenAway)->rows().value(0);
        QCOMPARE(taken.what, QStringLiteral("niemand slaat"));
        QCOMPARE(taken.because, QStringLiteral("geldt niet meer"));
    }

private:
    static QString hex(const UserId& user) { return QString::fromStdString(user.hex()); }
    std::unique_ptr<StoredSafety> open(Tablet& t)
    {
        return std::make_unique<StoredSafety>(*t.store, *t.store->household(m_team->household), StoredSafety::Surroundings{t.clock, [this] { ++m_asked; }});
    }
    // Ada began it for all three, and everybody has it.
    std::unique_ptr<StoredSafety> begun()
    {
        auto plan = open(m_team->ada);
        plan->begin({hex(m_team->boUser), hex(m_team->cyUser)});
        if (!m_team->syncAll().ok()) qFatal("no sync");
        plan->refresh();
        return plan;
    }
    static QStringList words(StoredSafety& plan, SafetyModel::Kind kind)
    {
        QStringList list;
        for (const auto& row : plan.lines(kind)->rows()) list.append(row.what);
        return list;
    }
    bool becomesDirector(const UserId& user)
    {
        const auto number = store::fieldOf(types::CaseStatus, "director");
        const auto known = m_team->ada.store->list(m_team->dossier, types::CaseStatus);
        const auto put = m_team->ada.store->put({m_team->dossier, types::CaseStatus, known.empty() ? std::nullopt : std::optional(known.front()), {{number, RecordId{user.b}, {}}}});
        return put.ok() && m_team->syncAll().ok();
    }

    std::unique_ptr<Team> m_team;
    int m_asked = 0;
};

QTEST_GUILESS_MAIN(tst_stored_safety)
#include "tst_stored_safety.moc"
