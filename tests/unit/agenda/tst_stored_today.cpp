// SPDX-License-Identifier: EUPL-1.2
#include "mobile/agenda/StoredToday.h"
#include "mobile/domain/Assessment.h"
#include "mobile/domain/Household.h"
#include "mobile/domain/Visit.h"
#include "mobile/store/RowReading.h"
#include "mobile/store/Safety.h"
#include <QTemporaryDir>
#include <QTest>

using namespace aanzet;

// The day out of a real store: one worker, households that are hers and one that is a colleague's.
class tst_stored_today : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void theVisitsOfTheDayStandInOrderAndSayWhereTheyStand();
    void whatIsAColleaguesStaysAway();
    void aTaskThatIsDoneStaysUntilTheDayIsOver();
    void nobodyHomeIsAnAttemptAndSaysSoOnce();
    void theClocksSpeakTheLanguageOfTheWindow();
    void aSafetyPlanThatRunsOutAsksOnTheDayItIsWrittenDown();
    void aHouseholdThatWasJoinedWithAnotherAsksNothing();
    void theClockOfTheWorkDecidesWhatDayItIs();
    void onlyAHouseholdThatChangedIsReadAgain();
    void lockingEmptiesTheDay();

private:
    SpaceId household(const char* name);
    RecordId add(const SpaceId& space, std::uint16_t type, const std::vector<std::pair<const char*, FieldValue>>& fields);
    SpaceId dossier(const SpaceId& household) { return *m_store->spaceOf(household, store::Layer::Professional); }
    RecordId me() const
    {
        RecordId id;
        id.b = m_store->user().b;
        return id;
    }
    FieldValue day(int fromToday) const
    {
        return domain::toText(std::chrono::floor<std::chrono::days>(m_clock.now()) + std::chrono::days(fromToday));
    }
    RecordId appointment(const SpaceId& h, int minute, std::vector<std::pair<const char*, FieldValue>> more = {})
    {
        more.insert(more.end(), {{"planned_for", day(0)}, {"start_minute", std::int64_t(minute)}, {"duration_minutes", std::int64_t(60)},
                                 {"status", std::string("planned")}});
        return add(dossier(h), types::Appointment, more);
    }

    void finish(const RecordId& appointment)
    {
        QVERIFY(m_store->put({dossier(m_home), types::Appointment, appointment, {{store::fieldOf(types::Appointment, "status"), std::string("done"), {}}}}).ok());
    }

    ManualClock m_clock{*fromRfc3339("2026-05-12T10:00:00Z")};
    std::unique_ptr<QTemporaryDir> m_folder;
    std::optional<vault::Vault> m_vault;
    std::unique_ptr<store::Store> m_store;
    std::optional<FlowCatalogue> m_flows;
    std::unique_ptr<StoredToday> m_today;
    std::string m_language = "nl";
    SpaceId m_home;
};

void tst_stored_today::init()
{
    qputenv("TZ", "UTC");
    QVERIFY(crypto::init());
    m_folder = std::make_unique<QTemporaryDir>();
    vault::Options options;
    options.tokenFolder = m_folder->filePath(QStringLiteral("tokens")).toStdString();
    options.rootKeyForTests = Bytes(32, 7);
    auto made = vault::Vault::create(m_folder->filePath(QStringLiteral("vault")).toStdString(), viewOf("paard gieter zolder kruik"), options);
    QVERIFY(made.ok());
    m_vault = std::move(*made);
    auto loaded = store::Store::load(*m_vault, m_clock);
    QVERIFY(loaded.ok());
    m_store = std::move(*loaded);
    auto founding = m_store->prepareFounding("Lindenhaven", "Samira", {});
    QVERIFY(founding.ok());
    QVERIFY(m_store->adopt(std::move(*founding)).ok());
    QVERIFY(m_store->setRecoveryConfirmed(true).ok());
    m_flows.emplace(QStringLiteral(AANZET_SOURCE_DIR "/assets/flows"));
    m_today = std::make_unique<StoredToday>(*m_flows, StoredToday::Surroundings{&m_clock, [this] { return m_language; }, [](const Error&) { QFAIL("refused"); }});
    m_home = household("Marek");
    m_today->show(m_store.get());
}

void tst_stored_today::cleanup()
{
    m_today.reset();
    m_store.reset();
    m_vault.reset();
    m_folder.reset();
    m_clock.jumpTo(*fromRfc3339("2026-05-12T10:00:00Z"));
    m_language = "nl";
}

SpaceId tst_stored_today::household(const char* name) { return *m_store->createHousehold(name); }

RecordId tst_stored_today::add(const SpaceId& space, std::uint16_t type, const std::vector<std::pair<const char*, FieldValue>>& fields)
{
    store::PutRequest put{space, type, {}, {}};
    for (const auto& [name, value] : fields) put.fields.push_back({store::fieldOf(type, name), value, {}});
    return *m_store->put(put);
}

void tst_stored_today::theVisitsOfTheDayStandInOrderAndSayWhereTheyStand()
{
    const auto visit = add(m_home, types::Visit, {{"visit_at", day(0)}});
    appointment(m_home, 15 * 60);                            // later: the first to come
    appointment(m_home, 10 * 60 + 20, {{"purpose", std::string("de post")}});
    appointment(m_home, 8 * 60);
    appointment(m_home, 7 * 60, {{"visit", FieldValue(visit)}});
    const auto finished = appointment(m_home, 6 * 60, {{"visit", FieldValue(visit)}});
    finish(finished);
    appointment(m_home, 17 * 60, {{"user", FieldValue(me())}});
    add(dossier(m_home), types::Appointment, {{"planned_for", day(1)}, {"start_minute", std::int64_t(60)}});
    m_today->refresh();
    QList<TodayVisit::Moment> moments;
    for (const auto& row : m_today->visits()->rows()) moments.append(row.moment);
    QCOMPARE(moments, (QList<TodayVisit::Moment>{TodayVisit::Written, TodayVisit::Begun, TodayVisit::Missed, TodayVisit::Now, TodayVisit::Later, TodayVisit::Later}));
    const auto& now = m_today->visits()->rows()[3];
    QCOMPARE(now.household, QStringLiteral("Marek"));
    QCOMPARE(now.purpose, QStringLiteral("de post"));
    QCOMPARE(now.startsAt.time(), QTime(10, 20));
    QCOMPARE(m_today->visits()->rows()[0].visitId, QString::fromStdString(visit.hex()));
}

void tst_stored_today::whatIsAColleaguesStaysAway()
{
    const auto theirs = household("Van een collega");
    add(dossier(theirs), types::CaseStatus, {{"phase", std::string("carrying_out")}, {"director", FieldValue(RecordId{{9}})},
                                             {"contact_clock_start", day(-90)}});
    appointment(theirs, 600);
    add(dossier(theirs), types::Task, {{"what", std::string("iets")}, {"due", day(0)}});
    m_today->refresh();
    QCOMPARE(m_today->visits()->count(), 0);
    QCOMPARE(m_today->attention()->count(), 0);
    QCOMPARE(m_today->tasks()->count(), 0);
    // Unless it was asked of me by name.
    add(dossier(theirs), types::Task, {{"what", std::string("voor mij")}, {"due", day(0)}, {"for_user", FieldValue(me())}});
    m_today->refresh();
    QCOMPARE(m_today->tasks()->count(), 1);
    QCOMPARE(m_today->tasks()->rows().constFirst().what, QStringLiteral("voor mij"));
}

void tst_stored_today::aTaskThatIsDoneStaysUntilTheDayIsOver()
{
    const auto task = add(dossier(m_home), types::Task, {{"what", std::string("bellen")}, {"due", day(-1)}, {"status", std::string("open")}});
    add(dossier(m_home), types::Task, {{"what", std::string("volgende maand")}, {"due", day(40)}});
    m_today->refresh();
    QCOMPARE(m_today->tasks()->count(), 1);
    QVERIFY(m_today->tasks()->rows().constFirst().overdue);
    const auto id = QString::fromStdString(task.hex());
    m_today->setTaskDone(id, true);
    QCOMPARE(m_today->tasks()->count(), 1);
    QVERIFY(m_today->tasks()->rows().constFirst().done);
    QVERIFY(!m_today->tasks()->rows().constFirst().overdue);
    m_today->setTaskDone(id, false);
    QVERIFY(m_today->tasks()->rows().constFirst().overdue);
    m_today->setTaskDone(id, true);
    const auto stored = store::readRow<domain::Task>(*m_store, dossier(m_home), task);
    QVERIFY(stored && stored->status == "done" && stored->doneAt);
    m_clock.advance(std::chrono::hours(24));
    m_today->refresh();
    QCOMPARE(m_today->tasks()->count(), 0);
}

void tst_stored_today::nobodyHomeIsAnAttemptAndSaysSoOnce()
{
    const auto id = QString::fromStdString(appointment(m_home, 10 * 60).hex());
    m_today->refresh();
    m_today->nobodyHome(id);
    m_today->nobodyHome(id);
    QCOMPARE(m_today->visits()->rows().constFirst().moment, TodayVisit::NotHome);
    const auto attempts = store::readRows<domain::ContactAttempt>(*m_store, dossier(m_home));
    QCOMPARE(attempts.size(), std::size_t(1));
    QCOMPARE(attempts.front().result, std::string("no_answer"));
    QCOMPARE(attempts.front().startMinute.value_or(0), std::int64_t(600));
    QVERIFY(attempts.front().by == me());
}

void tst_stored_today::aSafetyPlanThatRunsOutAsksOnTheDayItIsWrittenDown()
{
    add(dossier(m_home), types::CaseStatus, {{"phase", std::string("carrying_out")}, {"director", FieldValue(me())}});
    const auto space = store::Safety(*m_store).begin(m_home);
    QVERIFY(space.ok());
    m_today->refresh();
    QCOMPARE(m_today->attention()->count(), 0);   // no day was set
    const auto validUntil = [&](int days) {
        QVERIFY(m_store->put({*space, types::SafetyPlan, store::Safety::planOf(*space), {{store::fieldOf(types::SafetyPlan, "valid_until"), day(days), {}}}}).ok());
        m_today->refresh();
    };
    validUntil(7);
    QCOMPARE(m_today->attention()->count(), 1);
    QCOMPARE(m_today->attention()->rows()[0].kind, AttentionKind::SafetyPlan);
    QVERIFY(!m_today->attention()->rows()[0].alarm);
    validUntil(-1);
    QVERIFY(m_today->attention()->rows()[0].alarm);
    QCOMPARE(m_today->attention()->rows()[0].words, QStringLiteral("Het veiligheidsplan is verlopen. Bel, en spreek een nieuwe dag af."));
    validUntil(90);
    QCOMPARE(m_today->attention()->count(), 0);
}

void tst_stored_today::theClocksSpeakTheLanguageOfTheWindow()
{
    add(dossier(m_home), types::CaseStatus, {{"phase", std::string("outreach")}, {"contact_clock_start", day(-56)}, {"director", FieldValue(me())}});
    add(m_home, types::Agreement, {{"what", std::string("a")}, {"by_when", day(-2)}, {"status", std::string("open")}});
    add(m_home, types::Agreement, {{"what", std::string("b")}, {"by_when", day(-1)}, {"status", std::string("open")}});
    m_today->refresh();
    QCOMPARE(m_today->attention()->count(), 2);
    auto rows = m_today->attention()->rows();
    QVERIFY(rows[0].alarm);
    QCOMPARE(rows[0].kind, AttentionKind::Contact);
    QCOMPARE(rows[0].words, QStringLiteral("Acht weken zonder contact. Weeg samen het risico van stoppen."));
    QCOMPARE(rows[1].kind, AttentionKind::Agreements);
    QCOMPARE(rows[1].number, 2);
    m_language = "en";
    m_today->refresh();
    QCOMPARE(m_today->attention()->rows()[0].words, QStringLiteral("Eight weeks without contact. Weigh the risk of closing together."));
}

// What asked for attention in it asks in the household in which all of it stands now.
void tst_stored_today::aHouseholdThatWasJoinedWithAnotherAsksNothing()
{
    add(dossier(m_home), types::CaseStatus, {{"phase", std::string("outreach")}, {"contact_clock_start", day(-56)}, {"director", FieldValue(me())}});
    m_today->refresh();
    QCOMPARE(m_today->attention()->count(), 1);
    RecordId header, into;
    header.b = m_home.b;
    into.b = crypto::randomFixed<SpaceId>().b;
    QVERIFY(m_store->put({m_home, types::Household, header, {{store::fieldOf(types::Household, "joined_into"), into, {}}}}).ok());
    m_today->refresh();
    QCOMPARE(m_today->attention()->count(), 0);
}

void tst_stored_today::theClockOfTheWorkDecidesWhatDayItIs()
{
    appointment(m_home, 600);
    m_today->refresh();
    QCOMPARE(m_today->day().date(), QDate(2026, 5, 12));
    QCOMPARE(m_today->visits()->count(), 1);
    m_clock.advance(std::chrono::hours(24));
    m_today->refresh();
    QCOMPARE(m_today->day().date(), QDate(2026, 5, 13));
    QCOMPARE(m_today->visits()->count(), 0);
}

void tst_stored_today::onlyAHouseholdThatChangedIsReadAgain()
{
    const auto a = appointment(m_home, 600);
    m_today->refresh();
    QCOMPARE(m_today->visits()->count(), 1);
    const auto put = m_store->put({dossier(m_home), types::Appointment, a, {{store::fieldOf(types::Appointment, "status"), std::string("cancelled"), {}}}});
    QVERIFY(put.ok());
    m_today->refresh();
    QCOMPARE(m_today->visits()->count(), 0);
}

void tst_stored_today::lockingEmptiesTheDay()
{
    appointment(m_home, 600);
    m_today->refresh();
    QCOMPARE(m_today->visits()->count(), 1);
    m_today->show(nullptr);
    QCOMPARE(m_today->visits()->count(), 0);
    m_today->nobodyHome(QStringLiteral("00"));
}

QTEST_GUILESS_MAIN(tst_stored_today)
#include "tst_stored_today.moc"
