// SPDX-License-Identifier: EUPL-1.2
#include "tests/integration/sim/Oracle.h"
#include "shared/schema/TypeIds.h"
#include <QTest>

using namespace aanzet;
using namespace aanzet::test;

// What the random histories found, told as short stories: each one failed before its defect was mended.
class Stories : public QObject
{
    Q_OBJECT

    Town m_town;
    Oracle m_oracle{m_town};

    Device& person(int i) { return m_town.of(i); }
    RecordId write(Device& d, const std::string& text, std::optional<RecordId> record = {})
    {
        auto id = d.store->put({m_town.dossier, types::Observation, record, {{4, text, {}}}});
        if (!id) qFatal("put: %s", std::string(errorName(id.code())).c_str());
        m_oracle.acknowledged(d);
        return *id;
    }
    // Signs what waits, and the line breaks before the server hears of it.
    void signButDoNotSend(Device& d)
    {
        sync::SyncEngine engine(*d.store, d.size);
        while (auto request = engine.next()) {
            if (engine.state() == sync::SyncEngine::State::Push) engine.answered(ErrorCode::Offline);
            else engine.answered(m_town.serve(*request));
        }
    }
    void carry(Device& from, Device& to)
    {
        auto file = from.store->writeBundle();
        if (!file || !to.store->readBundle(file->first)) qFatal("bundle");
    }
    // (device, person): who is told that a device of whom was copied.
    std::set<std::pair<int, int>> copied()
    {
        std::set<std::pair<int, int>> out;
        for (auto* d : m_town.live())
            for (const auto& p : d->store->people())
                if (p.hasCopiedDevice)
                    for (int i = 0; i < Town::kPeople; ++i)
                        if (m_town.users[static_cast<std::size_t>(i)] == p.user) out.insert({d->number, i});
        return out;
    }
    void begin(int people)
    {
        m_town.begin(1, people);
        m_oracle.forget();
    }
    std::string end()
    {
        if (auto wrong = comeToRest(m_town, m_oracle); !wrong.empty()) return wrong;
        return judge(m_town, m_oracle);
    }

private Q_SLOTS:
    void cleanup() { m_town.end(); }

    void aComparisonInSmallPagesGoesOnBehindAnOverwrittenText()
    {
        begin(2);
        auto& a = person(0);
        auto& b = person(1);
        std::vector<RecordId> records;
        for (char c = 'a'; c < 'm'; ++c) {
            records.push_back(write(a, std::string(700, c)));
            QVERIFY(m_town.sync(a, 0).ok());
        }
        for (const auto& r : records) {
            write(a, std::string(700, 'z'), r);
            QVERIFY(m_town.sync(a, 0).ok());
        }
        QVERIFY(m_town.restoreServer(m_town.serverImage()).ok());   // another generation: everybody compares
        makePoor(b.size);
        QVERIFY(m_town.sync(b, 0).ok());
        QCOMPARE(b.store->list(m_town.dossier, types::Observation).size(), records.size());
        QCOMPARE(end(), std::string());
    }

    // The file's batch came after the removal, for the server and so for everybody. Whoever built on it was refused for ever.
    void whatAFileBroughtOfARemovedColleagueTakesNobodyElsesWorkWithIt()
    {
        begin(3);
        auto& a = person(0);
        auto& c = person(2);
        const auto record = write(c, "van een collega");
        signButDoNotSend(c);
        carry(c, a);
        write(a, "daarop verder", record);
        signButDoNotSend(a);
        QVERIFY(person(1).store->revoke(m_town.dossier, c.store->user()).ok());
        QVERIFY(m_town.sync(person(1), 0).ok());
        QCOMPARE(end(), std::string());
        QCOMPARE(a.store->status().quarantined, std::size_t(1));
        QCOMPARE(c.store->status().quarantined, std::size_t(1));
        QCOMPARE(person(1).store->list(m_town.dossier, types::Observation), std::vector<RecordId>{record});
    }

    void aServerPutBackToBeforeAHouseholdExistedHasItAgain_data()
    {
        QTest::addColumn<bool>("isMakerThere");
        QTest::newRow("brought back by who made it") << true;
        QTest::newRow("brought back by a colleague") << false;
    }
    void aServerPutBackToBeforeAHouseholdExistedHasItAgain()
    {
        QFETCH(bool, isMakerThere);
        begin(3);
        const auto before = m_town.serverImage();
        auto& a = person(0);
        auto& b = person(1);
        auto household = a.store->createHousehold("Gezin De Boer");
        QVERIFY(household.ok());
        const auto dossier = *a.store->spaceOf(*household, store::Layer::Professional);
        QVERIFY(m_town.sync(a, 0).ok());
        for (const auto& space : {*household, dossier}) QVERIFY(a.store->grant(space, b.store->user(), membership::Right::Manage, {}).ok());
        for (int i = 0; i < 3; ++i) QVERIFY(m_town.sync(a, 0).ok() && m_town.sync(b, 0).ok());
        for (auto* d : {&a, &b}) QVERIFY(d->store->put({dossier, types::Observation, std::nullopt, {{4, "gezien " + std::to_string(d->number), {}}}}).ok());
        for (int i = 0; i < 2; ++i) QVERIFY(m_town.sync(a, 0).ok() && m_town.sync(b, 0).ok());
        const auto hash = *b.store->stateHash(*household);

        QVERIFY(m_town.restoreServer(before).ok());
        QVERIFY(!m_town.service().directory()->space(dossier));
        if (!isMakerThere) m_town.close(a);
        QVERIFY(b.store->put({dossier, types::Observation, std::nullopt, {{4, "daarna gezien", {}}}}).ok());
        QCOMPARE(end(), std::string());
        if (!isMakerThere) QVERIFY(m_town.open(a).ok());
        QCOMPARE(end(), std::string());
        for (const auto& space : {*household, dossier}) QVERIFY(m_town.service().directory()->space(space));
        QVERIFY(*b.store->stateHash(*household) != hash);
        QCOMPARE(*a.store->stateHash(*household), *b.store->stateHash(*household));
        QCOMPARE(a.store->list(dossier, types::Observation).size(), std::size_t(3));
    }

    // The server was put back to before a removal and took the removed one's work again. The removal as it was signed fits
    // no more, and no rule says which of the two holds: whoever knows of it is told at every sync, and nothing is given up.
    void aRemovalThatAServerForgotAndCannotTakeAgainIsSaidAtEverySync()
    {
        begin(3);
        auto& a = person(0);
        auto& c = person(2);
        const auto before = m_town.serverImage();
        QVERIFY(a.store->revoke(m_town.dossier, c.store->user()).ok());
        QVERIFY(m_town.sync(a, 0).ok());
        QVERIFY(m_town.restoreServer(before).ok());
        const auto record = write(c, "na het terugzetten");
        QVERIFY(m_town.sync(c, 0).ok());
        const auto own = write(a, "eigen werk");
        for (int i = 0; i < 2; ++i) QCOMPARE(m_town.sync(a, 0).code(), ErrorCode::CutOffMismatch);
        QCOMPARE(end(), std::string());
        QCOMPARE(m_town.alarmed, std::set<int>{0});
        QVERIFY(!a.store->spaceLog(m_town.dossier)->state().canRead(c.store->user()));
        QCOMPARE(a.store->list(m_town.dossier, types::Observation), std::vector<RecordId>{own});
        QCOMPARE(person(1).store->list(m_town.dossier, types::Observation), std::vector<RecordId>{record});
    }

    void aCopyAtWorkIsToldToItsUserAndToColleagues_data()
    {
        QTest::addColumn<bool>("isTokenCopied");
        QTest::newRow("the folder alone") << false;
        QTest::newRow("all of the device") << true;
    }
    void aCopyAtWorkIsToldToItsUserAndToColleagues()
    {
        QFETCH(bool, isTokenCopied);
        begin(3);
        auto& b = person(1);
        write(b, "voor de kopie");
        QVERIFY(m_town.sync(b, 0).ok());
        auto* copy = m_town.clone(b, m_town.image(b), isTokenCopied ? Town::Token::PutBack : Town::Token::LeftBehind);
        QVERIFY(copy);
        QCOMPARE(copied(), (std::set<std::pair<int, int>>{}));
        for (int i = 0; i < 2; ++i)
            for (auto* d : {&b, copy}) {
                write(*d, "door " + std::to_string(d->number));
                QVERIFY(m_town.sync(*d, 0).ok());
            }
        QCOMPARE(end(), std::string());
        QCOMPARE(copied(), (std::set<std::pair<int, int>>{{0, 1}, {1, 1}, {2, 1}, {copy->number, 1}}));
    }

    // An "ok" means that it goes to colleagues. Bringing a record back was taken, and waited for ever.
    void whoeverMayOnlyReadIsToldSoAtOnce()
    {
        begin(2);
        auto& b = person(1);
        const auto space = b.store->spaceOfKind(SpaceKind::Organisation);
        QVERIFY(space && !b.store->spaceLog(*space)->state().canWrite(b.store->user()));
        const auto records = b.store->list(*space, types::OrganisationProfile);
        QVERIFY(!records.empty());
        const auto isNotAllowed = [](const Status& s) { return !s && s.code() == ErrorCode::NotAllowed; };
        QVERIFY(isNotAllowed(b.store->remove(*space, records[0])));
        QVERIFY(isNotAllowed(b.store->settle(*space, records[0], 2, std::string("anders"))));
        QVERIFY(isNotAllowed(b.store->settle(*space, records[0], kLifeField, std::string("removed"))));
        QVERIFY(isNotAllowed(b.store->settle(*space, records[0], kLifeField, std::string("alive"))));
        QCOMPARE(b.store->status().waiting, std::size_t(0));
        QCOMPARE(end(), std::string());
    }

    void aDeviceThatWasPutBackIsNoCopy()
    {
        begin(3);
        auto& b = person(1);
        write(b, "voor de reservekopie");
        QVERIFY(m_town.sync(b, 0).ok());
        const auto disk = m_town.image(b);
        write(b, "na de reservekopie");
        QVERIFY(m_town.sync(b, 0).ok());
        QVERIFY(m_town.putBack(b, disk, Town::Token::LeftBehind).ok());
        for (int i = 0; i < 3; ++i) {
            write(b, "daarna");
            QVERIFY(m_town.sync(b, 0).ok());
        }
        QCOMPARE(end(), std::string());
        QCOMPARE(copied(), (std::set<std::pair<int, int>>{}));
    }
};

QTEST_GUILESS_MAIN(Stories)
#include "tst_sim_stories.moc"
