// SPDX-License-Identifier: EUPL-1.2
#include "mobile/households/StoredHouseholdList.h"
#include "mobile/store/NearWord.h"
#include "mobile/store/RecordCarry.h"
#include "mobile/store/RowReading.h"
#include "mobile/store/Safety.h"
#include "mobile/viewmodels/Shown.h"
#include "tests/unit/store/LoneDevice.h"
#include <QTest>

using namespace aanzet;
using namespace aanzet::test;

// The list of households of one person: found by words, and narrowed by what is chosen.
class tst_stored_household_list : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void everythingThatWasWrittenIsFoundWithItsHouseholdAndPlace();
    void whatWasFoundIsMarkedAndWhatPeopleWroteStaysText();
    void aSafetyPlanIsNotFoundWhereOthersLookOn();
    void oneSlipFindsItToo_data();
    void oneSlipFindsItToo();
    void whatIsFoundAsTypedIsNotMixedWithWhatIsNear();
    void shortWordsAreTakenAsTheyAre();
    void aVisitOpensFromWhatStandsInIt();
    void oneSlipIsOneSlip();
    void filtersCountTogether();
    void notVisitedForCountsFromItsDay();
    void theCaseloadCountsMyOpenHouseholds();
    void aJoinedHouseholdStandsInNoListOrCountAndItsWordsLeadToTheOneThatStays();
    void aJoinedHouseholdStaysInTheListWhileSomethingIsLeftInIt();
    void lockingForgetsWordsAndFilters();

private:
    using Fields = std::vector<std::pair<const char*, FieldValue>>;
    RecordId write(const SpaceId& space, std::uint16_t type, const Fields& fields)
    {
        store::PutRequest put{space, type, {}, {}};
        for (const auto& [name, value] : fields) put.fields.push_back({store::fieldOf(type, name), value, {}});
        return *m_device.store->put(put);
    }
    void point(const SpaceId& goes, const SpaceId& stays)
    {
        const auto done = m_device.store->put({goes, types::Household, store::asReference(goes), {{store::fieldOf(types::Household, "joined_into"), store::asReference(stays), {}}}});
        QVERIFY(done.ok());
    }
    SpaceId household(const char* name) { return *m_device.store->createHousehold(name); }
    SpaceId dossier(const SpaceId& home) { return *m_device.store->spaceOf(home, store::Layer::Professional); }
    const QList<SearchHitRow>& find(const char* words)
    {
        m_list->setFilter(QString::fromUtf8(words));
        return m_list->hits()->rows();
    }
    static FieldValue words(const char* text) { return std::string(text); }
    QStringList names() const
    {
        QStringList all;
        for (const auto& row : m_list->rows()) all.append(row.name);
        all.sort();
        return all;
    }
    RecordId me() const
    {
        RecordId id;
        id.b = m_device.store->user().b;
        return id;
    }

    LoneDevice m_device;
    std::unique_ptr<StoredHouseholdList> m_list;
};

void tst_stored_household_list::init()
{
    qputenv("TZ", "UTC");
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    m_list.reset();
    m_device.begin();
    m_list = std::make_unique<StoredHouseholdList>(StoredHouseholdList::Surroundings{[](const Error& e) { QFAIL(e.detail.c_str()); }, {}, [this] { return shown(m_device.clock.now()).date(); }});
    m_list->show(m_device.store.get());
}

void tst_stored_household_list::everythingThatWasWrittenIsFoundWithItsHouseholdAndPlace()
{
    const auto home = household("Familie Yilmaz");
    write(home, types::Agreement, {{"what", words("Brief van de belastingdienst openen")}});
    write(home, types::Visit, {{"visit_at", words("2026-05-11")}, {"client_words", words("Ik snap die zwembandjes niet")}});
    write(home, types::NetworkPerson, {{"name", words("tante Hatice")}});
    write(home, types::Person, {{"name", words("Mehmet")}});
    write(dossier(home), types::Task, {{"what", words("Kwijtschelding aanvragen")}});
    write(dossier(home), types::VisitObservation, {{"notes", words("De gordijnen zaten dicht")}});
    m_list->refresh();
    const std::map<const char*, const char*> expected{{"belastingdienst", "greement"}, {"zwembandjes", "11 May 2026"}, {"hatice", "drawing"}, {"mehmet", "member"},
                                                      {"kwijtsch", "task"}, {"gordijnen", "visit"}};
    for (const auto& [typed, where] : expected) {
        const auto& hits = find(typed);
        QVERIFY2(hits.size() == 1, typed);
        QCOMPARE(hits[0].household, QStringLiteral("Familie Yilmaz"));
        QVERIFY2(hits[0].where.contains(QLatin1String(where)), qPrintable(hits[0].where));
        QCOMPARE(hits[0].client, QLatin1String(typed) != QLatin1String("kwijtsch") && QLatin1String(typed) != QLatin1String("gordijnen"));
        QCOMPARE(names(), QStringList(QStringLiteral("Familie Yilmaz")));
        QVERIFY(!m_list->isNear());
    }
    find("");
    QVERIFY(m_list->hits()->rows().isEmpty());
    QVERIFY(m_list->count() > 1);
}

// A list of hits says whose plan it is, to whoever sits beside: its lines are read on its own page alone.
void tst_stored_household_list::aSafetyPlanIsNotFoundWhereOthersLookOn()
{
    const auto home = household("Familie Yilmaz");
    const auto safety = store::Safety(*m_device.store).begin(m_device.household);
    QVERIFY(safety.ok());
    write(*safety, types::SafetyLine, {{"kind", words("signal_red")}, {"text", words("de deur slaat dichtknal")}});
    write(home, types::Agreement, {{"what", words("dichtknallen bespreken")}});
    m_list->refresh();
    const auto& hits = find("dichtknal");
    QCOMPARE(hits.size(), 1);
    QVERIFY(hits[0].client);
    QVERIFY(m_device.store->search("dichtknal")->size() == 2);   // the store finds both, for the plan's own readers
}

void tst_stored_household_list::whatWasFoundIsMarkedAndWhatPeopleWroteStaysText()
{
    write(household("Nadia"), types::Agreement, {{"what", words("Vóór <b>vrijdag</b> & de café-bon regelen")}});
    const auto hit = find("cafe").value(0);
    QCOMPARE(hit.excerpt, QStringLiteral("Vóór &lt;b&gt;vrijdag&lt;/b&gt; &amp; de <b>café</b>-bon regelen"));
    QCOMPARE(hit.plain, QStringLiteral("Vóór <b>vrijdag</b> & de café-bon regelen"));
    QVERIFY(!m_list->isNear());   // an accent is no slip
}

void tst_stored_household_list::oneSlipFindsItToo_data()
{
    QTest::addColumn<QString>("typed");
    for (const char* typed : {"belasting", "belastimg", "belsating", "belastig", "bellasting", "Belastign", "belastingdienzt", "briev belastingdienst", "belastingdinest"}) QTest::newRow(typed) << QString::fromUtf8(typed);
}

void tst_stored_household_list::oneSlipFindsItToo()
{
    QFETCH(QString, typed);
    write(household("Familie Yilmaz"), types::Agreement, {{"what", words("Brief van de belastingdienst openen")}});
    write(household("Nadia"), types::Agreement, {{"what", words("Fiets ophalen")}});
    m_list->refresh();
    m_list->setFilter(typed);
    QCOMPARE(m_list->hits()->count(), 1);
    QVERIFY(m_list->hits()->rows()[0].excerpt.contains(QStringLiteral("<b>belastingdienst</b>")));
    QCOMPARE(m_list->isNear(), typed != QStringLiteral("belasting"));
    QCOMPARE(names(), QStringList(QStringLiteral("Familie Yilmaz")));
    m_list->setFilter(QStringLiteral("blsaeting"));   // two slips
    QCOMPARE(m_list->hits()->count(), 0);
}

void tst_stored_household_list::whatIsFoundAsTypedIsNotMixedWithWhatIsNear()
{
    const auto home = household("Nadia");
    write(home, types::Agreement, {{"what", words("De deur schilderen")}});
    write(home, types::Agreement, {{"what", words("De duur van het verblijf")}});
    QCOMPARE(find("deur").size(), 1);
    QVERIFY(!m_list->isNear());
}

void tst_stored_household_list::shortWordsAreTakenAsTheyAre()
{
    write(household("Nadia"), types::Agreement, {{"what", words("De kat naar de dierenarts")}});
    QCOMPARE(find("kat").size(), 1);
    QCOMPARE(find("kot").size(), 0);
    QCOMPARE(find("\"kat* (").size(), 1);   // signs that mean something to the index are only signs
}

void tst_stored_household_list::aVisitOpensFromWhatStandsInIt()
{
    const auto home = household("Nadia");
    const auto visit = write(home, types::Visit, {{"client_words", words("vlinders")}});
    write(dossier(home), types::VisitObservation, {{"visit", visit}, {"notes", words("gordijnen")}});
    write(home, types::Agreement, {{"what", words("fietsbel")}});
    const auto id = QString::fromStdString(visit.hex());
    QCOMPARE(find("vlinders").value(0).visitId, id);
    QCOMPARE(find("gordijnen").value(0).visitId, id);
    QCOMPARE(find("fietsbel").value(0).visitId, QString());
}

// Against every word that one slip makes, over a small alphabet.
void tst_stored_household_list::oneSlipIsOneSlip()
{
    const std::u32string alphabet = U"aéb";
    std::vector<std::u32string> all{U""};
    for (std::size_t i = 0; i < all.size(); ++i)
        if (all[i].size() < 4)
            for (const auto c : alphabet) all.push_back(all[i] + c);
    for (const auto& a : all) {
        std::set<std::u32string> near;
        for (std::size_t i = 0; i <= a.size(); ++i)
            for (const auto c : alphabet) {
                near.insert(a.substr(0, i) + c + a.substr(i));
                if (i < a.size()) near.insert(a.substr(0, i) + c + a.substr(i + 1));
            }
        for (std::size_t i = 0; i < a.size(); ++i) {
            near.insert(a.substr(0, i) + a.substr(i + 1));
            if (i + 1 < a.size()) near.insert(a.substr(0, i) + a[i + 1] + a[i] + a.substr(i + 2));
        }
        near.erase(a);
        for (const auto& b : all) QCOMPARE(store::isOneSlip(a, b), near.count(b) > 0);
    }
    QVERIFY(store::signsOf("é\xff") == U"é\ufffd");
    QVERIFY(store::beginsWithOneSlip(U"belastingdienst", U"belsating"));
    QVERIFY(!store::beginsWithOneSlip(U"belastingdienst", U"belsatign"));
}

void tst_stored_household_list::filtersCountTogether()
{
    RecordId other;
    other.b.fill(9);
    const auto add = [&](const char* name, const char* phase, std::int64_t intensity, const RecordId& director) {
        write(dossier(household(name)), types::CaseStatus, {{"phase", words(phase)}, {"intensity_profile", intensity}, {"director", director}});
    };
    add("A", "planning", 1, me());
    add("B", "planning", 2, me());
    add("C", "watch", 1, me());
    add("D", "planning", 1, other);
    m_list->refresh();
    m_list->setPhase(QStringLiteral("planning"));
    QCOMPARE(names(), QStringList({QStringLiteral("A"), QStringLiteral("B"), QStringLiteral("D")}));
    m_list->setIntensity(1);
    QCOMPARE(names(), QStringList({QStringLiteral("A"), QStringLiteral("D")}));
    m_list->setOnlyMine(true);
    QCOMPARE(names(), QStringList(QStringLiteral("A")));
    m_list->setFilter(QStringLiteral("zz"));
    QVERIFY(names().isEmpty());
    m_list->setFilter({});
    m_list->chooseAll();
    QCOMPARE(m_list->count(), m_list->total());
}

void tst_stored_household_list::notVisitedForCountsFromItsDay()
{
    const auto visited = [&](const char* name, const char* day) { write(household(name), types::Visit, {{"visit_at", words(day)}}); };
    visited("thirteen days ago", "2026-04-29");   // today is 12 May
    visited("fourteen days ago", "2026-04-28");
    household("never");
    m_list->refresh();
    m_list->setNotSeenDays(14);
    QVERIFY(!names().contains(QStringLiteral("thirteen days ago")));
    QVERIFY(names().contains(QStringLiteral("fourteen days ago")));
    QVERIFY(names().contains(QStringLiteral("never")));
}

void tst_stored_household_list::theCaseloadCountsMyOpenHouseholds()
{
    const auto before = m_list->caseload();
    RecordId other;
    other.b.fill(9);
    for (const char* phase : {"planning", "watch", "closed"}) write(dossier(household(phase)), types::CaseStatus, {{"phase", words(phase)}, {"intensity_profile", std::int64_t(2)}, {"casemanager", me()}});
    write(dossier(household("theirs")), types::CaseStatus, {{"phase", words("planning")}, {"intensity_profile", std::int64_t(2)}, {"casemanager", other}});
    m_list->refresh();
    QCOMPARE(m_list->caseload().value(2), before.value(2) + 2);
    QCOMPARE(m_list->caseload().value(1), before.value(1));
}

void tst_stored_household_list::aJoinedHouseholdStandsInNoListOrCountAndItsWordsLeadToTheOneThatStays()
{
    const auto goes = household("Familie Bakker"), stays = household("Familie De Wit");
    write(dossier(goes), types::CaseStatus, {{"phase", words("planning")}, {"intensity_profile", std::int64_t(2)}, {"casemanager", me()}, {"legal_basis", words("toestemming kiwi")}});
    m_list->refresh();
    const auto total = m_list->total();
    const auto before = m_list->caseload();
    QVERIFY(names().contains(QStringLiteral("Familie Bakker")));

    point(goes, stays);
    m_list->refresh();
    QCOMPARE(m_list->total(), total - 1);
    QVERIFY(!names().contains(QStringLiteral("Familie Bakker")) && names().contains(QStringLiteral("Familie De Wit")));
    QCOMPARE(m_list->caseload().value(2), before.value(2) - 1);
    m_list->setOnlyMine(true);
    QVERIFY(!names().contains(QStringLiteral("Familie Bakker")));
    m_list->setOnlyMine(false);

    (void)find("bakker");
    QCOMPARE(names(), QStringList{QStringLiteral("Familie De Wit")});
    const auto& hits = find("kiwi");
    QCOMPARE(hits.size(), 1);
    QCOMPARE(hits[0].householdId, QString::fromStdString(stays.hex()));
    QCOMPARE(hits[0].household, QStringLiteral("Familie De Wit"));
}

void tst_stored_household_list::aJoinedHouseholdStaysInTheListWhileSomethingIsLeftInIt()
{
    const auto goes = household("Familie Bakker"), stays = household("Familie De Wit");
    write(dossier(goes), types::Task, {{"what", words("kiwi kopen")}});
    point(goes, stays);
    m_list->refresh();
    QVERIFY(names().contains(QStringLiteral("Familie Bakker")));
    const auto& hits = find("kiwi");
    QCOMPARE(hits.size(), 1);
    QCOMPARE(hits[0].householdId, QString::fromStdString(goes.hex()));
}

void tst_stored_household_list::lockingForgetsWordsAndFilters()
{
    write(household("Nadia"), types::Agreement, {{"what", words("fietsbel")}});
    find("fietsbel");
    m_list->setOnlyMine(true);
    m_list->show(nullptr);
    QVERIFY(m_list->filter().isEmpty());
    QVERIFY(!m_list->onlyMine());
    QCOMPARE(m_list->hits()->count(), 0);
    QCOMPARE(m_list->count(), 0);
}

QTEST_GUILESS_MAIN(tst_stored_household_list)
#include "tst_stored_household_list.moc"
