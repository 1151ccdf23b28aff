// SPDX-License-Identifier: EUPL-1.2
#include "mobile/domain/Agreement.h"
#include "mobile/domain/CaseStatus.h"
#include "mobile/services/StoredServices.h"
#include "mobile/store/RowReading.h"
#include "mobile/viewmodels/Shown.h"
#include "tests/unit/store/Team.h"
#include <QTest>

using namespace aanzet;
using namespace aanzet::test;
using namespace std::chrono_literals;

// The directory as its screen uses it. Planted and found: an administrator's entry put with the team's alone; a year that
// never ends; a filter that search undoes.
class tst_stored_services : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void whatAWorkerAddsTheTeamFinds();
    void anAdministratorWritesForAll();
    void searchForgivesASlipAndTheAreaNarrows();
    void whatNobodyLookedAtForAYearAsksForIt();
    void whatIsFoundGoesToTheHouseholdUntyped();
    void oneThatIsTakenOutComesBack();
    void aFullDiskLosesNothing();
    void aColleaguesChangeAtTheSameTimeStands();

private:
    std::unique_ptr<StoredServices> open(Tablet& t)
    {
        auto services = std::make_unique<StoredServices>(StoredServices::Surroundings{
            [&t] { return t.clock.now(); }, [] { return std::vector<std::string>{"finance", "housing"}; },
            [](const std::string& key) { return key == "finance" ? QStringLiteral("Financiën") : QStringLiteral("Huisvesting"); }, [this](const QString& text) { m_copied = text; }});
        services->show(t.store.get());
        return services;
    }
    static QVariantMap entry(const QString& name, const QString& whatFor = {}, const QStringList& areas = {})
    {
        return {{QStringLiteral("name"), name}, {QStringLiteral("what_for"), whatFor}, {QStringLiteral("domains"), areas}, {QStringLiteral("phone"), QStringLiteral("020 123 45 67")}};
    }
    static QStringList names(const StoredServices& services)
    {
        QStringList list;
        for (const auto& row : const_cast<StoredServices&>(services).services()->rows()) list.append(row.name);
        return list;
    }

    std::unique_ptr<Team> m_team;
    QString m_copied;
};

void tst_stored_services::init()
{
    qputenv("TZ", "UTC");
    if (!m_team) m_team = std::make_unique<Team>();
    m_team->begin(41);
    QVERIFY(m_team->syncAll(3).ok());
}

void tst_stored_services::whatAWorkerAddsTheTeamFinds()
{
    auto& t = *m_team;
    const auto bo = open(t.bo);
    QVERIFY(bo->canWrite() && !bo->writesForAll());
    bo->keep({}, entry(QStringLiteral("Schuldhulp Noord"), QStringLiteral("Hulp bij schulden"), {QStringLiteral("finance")}));
    QCOMPARE(bo->failure(), Failure::None);
    QCOMPARE(bo->outcome(), ServicesModel::Kept);
    QCOMPARE(bo->services()->rows().at(0).areaWords, QStringLiteral("Financiën"));
    QVERIFY(t.syncAll(3).ok());
    const auto cy = open(t.cy);
    QCOMPARE(names(*cy), QStringList{QStringLiteral("Schuldhulp Noord")});
    QVERIFY(!cy->services()->rows().at(0).shared && cy->services()->rows().at(0).mayChange);
    cy->copy(cy->services()->rows().at(0).id);
    QVERIFY(m_copied.contains(QStringLiteral("020 123 45 67")) && m_copied.startsWith(QStringLiteral("Schuldhulp Noord")));
    cy->keep({}, entry(QStringLiteral("   ")));          // without a name
    QVERIFY(cy->failure() != Failure::None);
    QCOMPARE(cy->total(), 1);
}

void tst_stored_services::anAdministratorWritesForAll()
{
    auto& t = *m_team;
    const auto ada = open(t.ada);
    QVERIFY(ada->writesForAll());
    ada->keep({}, entry(QStringLiteral("Voedselbank")));
    QVERIFY(t.syncAll(3).ok());
    const auto bo = open(t.bo);
    QCOMPARE(bo->total(), 1);
    const auto& row = bo->services()->rows().at(0);
    QVERIFY(row.shared && !row.mayChange);
    bo->keep(row.id, entry(QStringLiteral("Anders")));
    QCOMPARE(bo->failure(), Failure::NotAllowed);
    bo->remove(row.id);
    QCOMPARE(names(*bo), QStringList{QStringLiteral("Voedselbank")});
}

void tst_stored_services::searchForgivesASlipAndTheAreaNarrows()
{
    const auto ada = open(m_team->ada);
    ada->keep({}, entry(QStringLiteral("Voedselbank"), QStringLiteral("Eten"), {QStringLiteral("finance")}));
    ada->keep({}, entry(QStringLiteral("Woonloket"), QStringLiteral("Een huis zoeken"), {QStringLiteral("housing")}));
    QCOMPARE(names(*ada), (QStringList{QStringLiteral("Voedselbank"), QStringLiteral("Woonloket")}));
    ada->setSearch(QStringLiteral("voeds"));
    QCOMPARE(names(*ada), QStringList{QStringLiteral("Voedselbank")});
    QVERIFY(!ada->near());
    ada->setSearch(QStringLiteral("voedslebank"));
    QCOMPARE(names(*ada), QStringList{QStringLiteral("Voedselbank")});
    QVERIFY(ada->near());
    ada->setArea(QStringLiteral("housing"));
    QVERIFY(names(*ada).isEmpty());
    ada->setSearch({});
    QCOMPARE(names(*ada), QStringList{QStringLiteral("Woonloket")});
    QCOMPARE(ada->areas().size(), 2);
    ada->begin({});                                      // opened again: nothing narrows
    QCOMPARE(names(*ada).size(), 2);
}

void tst_stored_services::whatNobodyLookedAtForAYearAsksForIt()
{
    auto& t = *m_team;
    const auto ada = open(t.ada);
    ada->keep({}, entry(QStringLiteral("Voedselbank")));
    QVERIFY(!ada->services()->rows().at(0).old);
    t.pass(24h * 365);
    ada->refresh();
    QVERIFY(!ada->services()->rows().at(0).old);         // a year to the day
    t.pass(24h * 2);
    ada->refresh();
    QVERIFY(ada->services()->rows().at(0).old);
    ada->check(ada->services()->rows().at(0).id);
    QVERIFY(!ada->services()->rows().at(0).old);
    QCOMPARE(ada->outcome(), ServicesModel::Checked);
}

void tst_stored_services::whatIsFoundGoesToTheHouseholdUntyped()
{
    auto& t = *m_team;
    const auto ada = open(t.ada);
    auto fields = entry(QStringLiteral("Schuldhulp Noord"), QStringLiteral("Hulp bij schulden"));
    fields[QStringLiteral("organisation")] = QStringLiteral("Gemeente");
    ada->keep({}, fields);
    const auto id = ada->services()->rows().at(0).id;
    ada->useAsHelper(id);                                // for no household: nothing happens
    QVERIFY(t.ada.store->list(t.dossier, types::HelperRow).empty());
    ada->begin(QString::fromStdString(t.household.hex()));
    QVERIFY(!ada->household().isEmpty());
    ada->useAsHelper(id);
    QCOMPARE(ada->outcome(), ServicesModel::OnHelpers);
    const auto helper = store::readRows<domain::Helper>(*t.ada.store, t.dossier).at(0);
    QCOMPARE(helper.organisation, std::string("Schuldhulp Noord, Gemeente"));
    QCOMPARE(helper.task, std::string("Hulp bij schulden"));
    QCOMPARE(helper.phone, std::string("020 123 45 67"));
    QVERIFY(helper.since && helper.active == "active");
    ada->agree(id, QStringLiteral("Intake deze week"));
    const auto agreed = store::readRows<domain::Agreement>(*t.ada.store, t.client).at(0);
    QCOMPARE(agreed.who, std::string("Schuldhulp Noord"));
    QCOMPARE(agreed.what, std::string("Intake deze week"));
    QCOMPARE(agreed.organisation, std::string("Gemeente"));
    QCOMPARE(agreed.status, std::string("open"));
}

void tst_stored_services::oneThatIsTakenOutComesBack()
{
    const auto ada = open(m_team->ada);
    ada->keep({}, entry(QStringLiteral("Voedselbank")));
    ada->remove(ada->services()->rows().at(0).id);
    QCOMPARE(ada->total(), 0);
    ada->putBack();
    QCOMPARE(names(*ada), QStringList{QStringLiteral("Voedselbank")});
    QCOMPARE(ada->outcome(), ServicesModel::PutBack);
    ada->show(nullptr);                                  // the vault locks: nothing is left on the screen
    QCOMPARE(ada->total(), 0);
    QVERIFY(!ada->canWrite());
}

void tst_stored_services::aFullDiskLosesNothing()
{
    auto& t = m_team->ada;
    const auto ada = open(t);
    ada->keep({}, entry(QStringLiteral("Voedselbank")));
    t.disk.clear();
    t.disk.failAt(1, Fault::DiskFull, Repeat::FromThenOn);
    ada->keep(ada->services()->rows().at(0).id, entry(QStringLiteral("Voedselbank Oost")));
    t.disk.clear();
    QCOMPARE(ada->failure(), Failure::DiskFull);
    QCOMPARE(ada->outcome(), ServicesModel::Nothing);
    QCOMPARE(names(*ada), QStringList{QStringLiteral("Voedselbank")});
}

void tst_stored_services::aColleaguesChangeAtTheSameTimeStands()
{
    auto& t = *m_team;
    const auto bo = open(t.bo);
    bo->keep({}, entry(QStringLiteral("Schuldhulp Noord"), QStringLiteral("Schulden")));
    QVERIFY(t.syncAll(3).ok());
    const auto cy = open(t.cy);
    bo->refresh();
    const auto id = bo->services()->rows().at(0).id;
    auto hours = entry(QStringLiteral("Schuldhulp Noord"), QStringLiteral("Schulden"));
    hours[QStringLiteral("hours")] = QStringLiteral("Ma tot vr");
    bo->keep(id, hours);
    auto address = entry(QStringLiteral("Schuldhulp Noord"), QStringLiteral("Schulden"));
    address[QStringLiteral("address")] = QStringLiteral("Kade 3");
    cy->keep(id, address);
    QVERIFY(t.syncAll(3).ok());
    bo->refresh();
    const auto& row = bo->services()->rows().at(0);
    QCOMPARE(row.hours, QStringLiteral("Ma tot vr"));    // only what was changed is written
    QCOMPARE(row.address, QStringLiteral("Kade 3"));
}

QTEST_GUILESS_MAIN(tst_stored_services)
#include "tst_stored_services.moc"
