// SPDX-License-Identifier: EUPL-1.2
#include "mobile/domain/Visit.h"
#include "mobile/store/RowReading.h"
#include "mobile/visits/StoredVisit.h"
#include "tests/unit/store/Team.h"
#include <QSet>
#include <QTest>

using namespace aanzet;

// Two professionals were at one visit and write in its note on two devices.
class tst_shared_visit : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_team = std::make_unique<test::Team>(); }
    void init()
    {
        m_team->begin();
        const auto field = [](const char* n, FieldValue value) { return store::FieldWrite{store::fieldOf(types::Person, n), std::move(value), {}}; };
        QVERIFY(m_team->ada.store->put({m_team->client, types::Person, {}, {field("name", std::string("Sem")), field("kind", std::string("child"))}}).ok());
        m_ada = open(m_team->ada);
        m_ada->edit(VisitEditor::ClientWords, QStringLiteral("Dag."));
        m_ada->leave(VisitEditor::ClientWords);
        QVERIFY(m_team->syncAll().ok());
        m_bo = open(m_team->bo, m_ada->record());
    }
    void cleanup()
    {
        m_ada.reset();
        m_bo.reset();
    }

    // The sheet was open while a colleague's words came in: what is typed over what one saw stands beside them.
    void aFactThatAColleagueChangedMeanwhileKeepsBothWords()
    {
        m_ada->saveAreaNote({}, {}, fact("Eén kamer is warm."));
        meet();
        const auto line = m_bo->areaNotes()->rows().value(0);
        m_bo->saveAreaNote(line.id, fact("Eén kamer is warm."), fact("Twee kamers zijn warm."));
        meet();
        m_ada->saveAreaNote(line.id, fact("Eén kamer is warm."), fact("Eén kamer is warm, door een straalkachel."));
        const auto row = m_ada->areaNotes()->rows().value(0);
        QCOMPARE((QSet<QString>{row.fact, row.beside}), (QSet<QString>{QStringLiteral("Twee kamers zijn warm."), QStringLiteral("Eén kamer is warm, door een straalkachel.")}));
    }

    void whatIsChangedFromWhatOneSawIsNoChoice()
    {
        m_ada->saveAreaNote({}, {}, fact("Eén kamer is warm."));
        meet();
        const auto line = m_bo->areaNotes()->rows().value(0);
        m_bo->saveAreaNote(line.id, fact("Eén kamer is warm."), fact("Twee kamers zijn warm."));
        meet();
        m_ada->saveAreaNote(line.id, fact("Twee kamers zijn warm."), fact("Drie kamers zijn warm."));
        meet();
        QCOMPARE(m_bo->areaNotes()->rows().value(0).fact, QStringLiteral("Drie kamers zijn warm."));
        QVERIFY(m_bo->areaNotes()->rows().value(0).beside.isEmpty());
    }

    void linesOfBothStand()
    {
        m_ada->saveAreaNote({}, {}, fact("Eén kamer is warm."));
        m_ada->saveWorry({}, {}, {{QStringLiteral("what"), QStringLiteral("De stroom kan eraf.")}});
        m_ada->saveChild(m_ada->children()->rows().value(0).id, {}, {{QStringLiteral("seen"), true}});
        m_bo->saveAreaNote({}, {}, fact("De kraan lekt."));
        m_bo->saveWorry({}, {}, {{QStringLiteral("what"), QStringLiteral("Hij drinkt weer.")}});
        m_bo->saveChild(m_bo->children()->rows().value(0).id, {}, {{QStringLiteral("worryLevel"), QStringLiteral("some")}, {QStringLiteral("worry"), QStringLiteral("Slaapt slecht.")}});
        m_bo->agree(QStringLiteral("Bellen"), QStringLiteral("Bo"), {});
        meet();
        for (auto* visit : {m_ada.get(), m_bo.get()}) {
            QCOMPARE(visit->areaNotes()->rowCount(), 2);
            QCOMPARE(visit->moreWorries()->rowCount(), 2);
            QCOMPARE(visit->agreements()->rowCount(), 1);
            QCOMPARE(visit->children()->rowCount(), 2);   // each said something of Sem
            for (const auto& row : visit->children()->rows()) QCOMPARE(row.name, QStringLiteral("Sem"));
        }
    }

    void undoLeavesWhatAColleagueChanged()
    {
        m_ada->choose(VisitEditor::Place, QStringLiteral("home"));
        meet();
        m_bo->choose(VisitEditor::Place, QStringLiteral("office"));
        meet();
        m_ada->undo();
        QCOMPARE(m_ada->choices().at(VisitEditor::Place), QVariant(QStringLiteral("office")));
        m_bo->undo();
        QCOMPARE(m_bo->choices().at(VisitEditor::Place), QVariant(QStringLiteral("home")));
    }

    void aFactThatCameAfterTheNoteWasFinishedStandsBesideIt()
    {
        m_ada->saveAreaNote({}, {}, fact("Eén kamer is warm."));
        meet();
        const auto line = m_bo->areaNotes()->rows().value(0);
        m_ada->finish();
        m_bo->saveAreaNote(line.id, fact("Eén kamer is warm."), fact("Twee kamers zijn warm."));
        meet();
        QVERIFY(m_bo->isFinished());
        QCOMPARE(m_ada->areaNotes()->rows().value(0).fact, QStringLiteral("Eén kamer is warm."));
        QCOMPARE(m_ada->followUps()->rowCount(), 1);
        QCOMPARE(m_ada->followUps()->rows().value(0).text, QStringLiteral("Twee kamers zijn warm."));
    }

private:
    std::unique_ptr<StoredVisit> open(test::Tablet& tablet, std::optional<RecordId> visit = {})
    {
        return std::make_unique<StoredVisit>(*tablet.store, tablet.clock, *tablet.store->household(m_team->household), visit);
    }
    static QVariantMap fact(const char* words) { return {{QStringLiteral("fact"), QString::fromUtf8(words)}, {QStringLiteral("area"), QStringLiteral("housing")}}; }
    void meet()
    {
        QVERIFY(m_team->syncAll().ok());
        m_ada->refresh();
        m_bo->refresh();
    }

    std::unique_ptr<test::Team> m_team;
    std::unique_ptr<StoredVisit> m_ada, m_bo;
};

QTEST_GUILESS_MAIN(tst_shared_visit)
#include "tst_shared_visit.moc"
