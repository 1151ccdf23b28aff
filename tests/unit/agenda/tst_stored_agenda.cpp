// SPDX-License-Identifier: EUPL-1.2
#include "mobile/agenda/StoredAgenda.h"
#include "mobile/domain/Household.h"
#include "mobile/store/RowReading.h"
#include "mobile/viewmodels/Shown.h"
#include "tests/unit/store/Team.h"
#include <QFile>
#include <QTest>

using namespace aanzet;
using namespace aanzet::test;

// The agenda of one of three people who share a household.
class tst_stored_agenda : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void plannedOnceAndAgainStandsOnItsDays();
    void aColleaguesVisitsShowWhenAskedFor();
    void aSickColleaguesDayIsTakenOverInOneActAndGivenBack();
    void whatWasBegunStaysWithWhoBeganIt();
    void theCalendarFileNamesNobodyAndLeavesALineFirst();
    void noLineNoFile();
    void aClosedAgendaIsEmpty();

private:
    struct Desk {
        explicit Desk(Tablet& t, tst_stored_agenda* test)
            : today(*test->m_flows, {&t.clock, [] { return std::string("nl"); }, [](const Error&) { QFAIL("refused"); }}),
              agenda(today, *test->m_flows, {&t.clock, [](const Error&) { QFAIL("refused"); }, [test](const SpaceId& h) {
                  test->m_noted.push_back(h);
                  return test->m_mayNote ? Status() : Status(ErrorCode::DiskFull);
              }})
        {
            today.show(t.store.get());
            agenda.show(t.store.get());
            agenda.open();
        }
        void refresh()
        {
            today.refresh();
            agenda.refresh();
        }
        QList<AgendaRow> planned()
        {
            refresh();
            QList<AgendaRow> rows;
            for (const auto& row : agenda.items()->rows())
                if (row.kind == AgendaItem::Appointment) rows.append(row);
            return rows;
        }
        StoredToday today;
        StoredAgenda agenda;
    };
    QString home() const { return QString::fromStdString(m_team->household.hex()); }
    QDate day(Tablet& t, int ahead = 0) const { return shown(t.clock.now()).date().addDays(ahead); }
    static QString idOf(const UserId& user) { return QString::fromStdString(user.hex()); }

    std::unique_ptr<Team> m_team;
    std::optional<FlowCatalogue> m_flows;
    std::vector<SpaceId> m_noted;
    bool m_mayNote = true;
};

void tst_stored_agenda::init()
{
    qputenv("TZ", "UTC");
    m_flows.emplace(QStringLiteral(AANZET_SOURCE_DIR "/assets/flows"));
    if (!m_team) m_team = std::make_unique<Team>();
    m_team->begin();
    m_noted.clear();
    m_mayNote = true;
}

void tst_stored_agenda::plannedOnceAndAgainStandsOnItsDays()
{
    auto& ada = m_team->ada;
    Desk desk(ada, this);
    QVERIFY(desk.agenda.plan(home(), day(ada, 1), 14 * 60, QStringLiteral("visit"), QStringLiteral(" post "), 2, 6));
    QVERIFY(desk.agenda.plan(home(), day(ada, 1), -1, QStringLiteral("phone"), {}, 0, 1));
    auto rows = desk.planned();
    QCOMPARE(rows.size(), 3);   // of six, those within four weeks; and the call
    rows.removeIf([](const AgendaRow& r) { return r.manner != QStringLiteral("visit"); });
    QCOMPARE(rows.size(), 2);
    QCOMPARE(rows[0].day, day(ada, 1));
    QCOMPARE(rows[0].words, QStringLiteral("post"));
    QCOMPARE(rows[0].startsAt.time(), QTime(14, 0));
    QCOMPARE(rows[1].day, day(ada, 15));
    QVERIFY(rows[1].firstOfDay);
    desk.agenda.cancel(rows[0].id);
    QCOMPARE(desk.planned().size(), 2);
    QVERIFY(!desk.agenda.plan(home(), {}, 0, QStringLiteral("visit"), {}, 0, 1));
}

void tst_stored_agenda::aColleaguesVisitsShowWhenAskedFor()
{
    {
        Desk bo(m_team->bo, this);
        QVERIFY(bo.agenda.plan(home(), day(m_team->bo), 600, QStringLiteral("visit"), {}, 0, 1));
    }
    QVERIFY(m_team->syncAll().ok());
    Desk ada(m_team->ada, this);
    QCOMPARE(ada.planned().size(), 0);
    ada.agenda.setWholeTeam(true);
    QCOMPARE(ada.planned().size(), 1);
    QVERIFY(!ada.planned()[0].who.isEmpty());
}

void tst_stored_agenda::aSickColleaguesDayIsTakenOverInOneActAndGivenBack()
{
    {
        Desk bo(m_team->bo, this);
        for (const int minute : {540, 660, 840}) QVERIFY(bo.agenda.plan(home(), day(m_team->bo), minute, QStringLiteral("visit"), {}, 0, 1));
        QVERIFY(bo.agenda.plan(home(), day(m_team->bo, 1), 600, QStringLiteral("visit"), {}, 0, 1));   // tomorrow stays his
    }
    QVERIFY(m_team->syncAll().ok());
    Desk ada(m_team->ada, this);
    QCOMPARE(ada.agenda.colleagues()->count(), 1);
    QCOMPARE(ada.agenda.colleagues()->rows()[0].visits, 3);
    const auto before = m_team->ada.store->pendingEdits();
    ada.agenda.takeOver(idOf(m_team->boUser));
    QCOMPARE(m_team->ada.store->pendingEdits(), before + 3);
    QVERIFY(!ada.agenda.takenOver().isEmpty());
    QCOMPARE(ada.planned().size(), 3);
    QCOMPARE(ada.today.visits()->count(), 3);
    QCOMPARE(ada.agenda.colleagues()->count(), 0);
    QVERIFY(m_team->syncAll().ok());
    {
        Desk bo(m_team->bo, this);
        QCOMPARE(bo.planned().size(), 1);
    }
    ada.agenda.takeBack();
    QVERIFY(ada.agenda.takenOver().isEmpty());
    QCOMPARE(ada.planned().size(), 0);
    QVERIFY(m_team->syncAll().ok());
    Desk bo(m_team->bo, this);
    QCOMPARE(bo.planned().size(), 4);
}

void tst_stored_agenda::whatWasBegunStaysWithWhoBeganIt()
{
    {
        Desk bo(m_team->bo, this);
        for (const int minute : {540, 660}) QVERIFY(bo.agenda.plan(home(), day(m_team->bo), minute, QStringLiteral("visit"), {}, 0, 1));
    }
    QVERIFY(m_team->syncAll().ok());
    Desk ada(m_team->ada, this);
    ada.agenda.takeOver(idOf(m_team->boUser));
    ada.refresh();
    ada.today.nobodyHome(ada.today.visits()->rows()[0].id);
    ada.agenda.takeBack();
    ada.refresh();
    QCOMPARE(ada.today.visits()->count(), 1);
    QVERIFY(m_team->syncAll().ok());
    Desk bo(m_team->bo, this);
    QCOMPARE(bo.planned().size(), 1);
}

void tst_stored_agenda::theCalendarFileNamesNobodyAndLeavesALineFirst()
{
    auto& ada = m_team->ada;
    RecordId header;
    header.b = m_team->client.b;
    const auto field = [](const char* name, const char* value) { return store::FieldWrite{store::fieldOf(types::Household, name), std::string(value), {}}; };
    QVERIFY(ada.store->put({m_team->client, types::Household, header, {field("call_name", "Familie Yilmaz"), field("address", "Bessenlaan 14"), field("place", "Noord")}}).ok());
    Desk desk(ada, this);
    QVERIFY(desk.agenda.plan(home(), day(ada), 840, QStringLiteral("visit"), QStringLiteral("schulden"), 1, 8));
    desk.refresh();
    const auto path = m_team->dir.filePath(QStringLiteral("out"));
    desk.agenda.saveCalendar(QUrl::fromLocalFile(path));
    QCOMPARE(desk.agenda.outcome(), AgendaModel::Saved);
    QCOMPARE(desk.agenda.exported(), 8);
    QCOMPARE(m_noted, std::vector<SpaceId>{m_team->household});
    QFile file(path + QStringLiteral(".ics"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const auto text = file.readAll();
    QCOMPARE(text.count("BEGIN:VEVENT"), 8);
    QCOMPARE(text.count("LOCATION:Noord"), 8);
    for (const char* secret : {"Yilmaz", "Bessenlaan", "schulden"}) QVERIFY(!text.contains(secret));
    for (const auto& id : ada.store->list(m_team->dossier, types::Appointment)) QVERIFY(!text.contains(id.hex().c_str()));
}

void tst_stored_agenda::noLineNoFile()
{
    Desk desk(m_team->ada, this);
    QVERIFY(desk.agenda.plan(home(), day(m_team->ada), 840, QStringLiteral("visit"), {}, 0, 1));
    desk.refresh();
    m_mayNote = false;
    const auto path = m_team->dir.filePath(QStringLiteral("none.ics"));
    desk.agenda.saveCalendar(QUrl::fromLocalFile(path));
    QCOMPARE(desk.agenda.outcome(), AgendaModel::DiskFull);
    QVERIFY(!QFile::exists(path));
}

void tst_stored_agenda::aClosedAgendaIsEmpty()
{
    Desk desk(m_team->ada, this);
    QVERIFY(desk.agenda.plan(home(), day(m_team->ada), 840, QStringLiteral("visit"), {}, 0, 1));
    QCOMPARE(desk.planned().size(), 1);
    desk.agenda.close();
    QCOMPARE(desk.planned().size(), 0);
    desk.agenda.open();
    desk.agenda.show(nullptr);
    QCOMPARE(desk.agenda.items()->count(), 0);
    QVERIFY(!desk.agenda.plan(home(), day(m_team->ada), 840, QStringLiteral("visit"), {}, 0, 1));
}

QTEST_GUILESS_MAIN(tst_stored_agenda)
#include "tst_stored_agenda.moc"
