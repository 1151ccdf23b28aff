// SPDX-License-Identifier: EUPL-1.2
#include "mobile/domain/Organisation.h"
#include "mobile/store/OrganisationSpace.h"
#include "mobile/store/Trust.h"
#include "mobile/sync/TrustExchanges.h"
#include "shared/schema/TypeIds.h"
#include "tests/unit/store/Team.h"
#include <QtTest>

using namespace aanzet;
using namespace aanzet::test;

// The organisation's own space: everybody reads it, its administrators write it, whoever they are now.
class StoreOrganisationTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<Team> m_team;

#define OK(expression) do { const Status done_ = (expression); \
    QVERIFY2(done_.ok(), (std::string(errorName(done_ ? ErrorCode::Internal : done_.code())) + " " + (done_ ? std::string() : done_.error().detail)).c_str()); } while (0)

    Status append(Tablet& t, sync::OrgEntriesExchange::Make make)
    {
        AANZET_CHECK(m_team->sync(t));
        sync::OrgEntriesExchange e(*t.store, {make});
        AANZET_CHECK(m_team->converse(t, e));
        return m_team->sync(t);
    }
    Status role(Tablet& by, const UserId& user, membership::Role role)
    {
        return append(by, [user, role, &by](store::Trust&) {
            return membership::makeRoleChange(*by.store->orgLog(), by.store->deviceKeys(), by.store->trustedNow(), user, role);
        });
    }
    static Status phone(Tablet& t, const std::string& number)
    {
        store::OrganisationSpace space(*t.store);
        if (!space.id()) return ErrorCode::NotFound;
        RecordId profile;
        profile.b = space.id()->b;
        auto done = space.write({{{}, types::OrganisationProfile, profile, {{store::fieldOf(types::OrganisationProfile, "phone"), number, {}}}}});
        return done ? Status() : Status(done.error());
    }
    static std::string shownPhone(Tablet& t)
    {
        const auto rows = store::OrganisationSpace(*t.store).rows<domain::OrganisationProfile>();
        return rows.size() == 1 ? rows.front().phone : std::string("?");
    }
    const membership::SpaceState& atServer() { return m_team->service().directory()->space(*store::OrganisationSpace(*m_team->ada.store).id())->state(); }

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(crypto::init());
        m_team = std::make_unique<Team>();
    }
    void init() { m_team->begin(11); }

    void everybodyReadsWhatTheFounderWrites()
    {
        OK(phone(m_team->ada, "0900 1234"));
        OK(m_team->syncAll());
        QCOMPARE(shownPhone(m_team->bo), std::string("0900 1234"));
        QCOMPARE(shownPhone(m_team->cy), std::string("0900 1234"));
    }
    void whoIsNoAdministratorWritesNothing()
    {
        QVERIFY(store::OrganisationSpace(*m_team->ada.store).mayWrite());
        QVERIFY(!store::OrganisationSpace(*m_team->bo.store).mayWrite());
        QCOMPARE(phone(m_team->bo, "1").code(), ErrorCode::NotAllowed);
        QCOMPARE(m_team->bo.store->pendingEdits(), std::size_t(0));
    }
    void theNextAdministratorWritesToo()
    {
        OK(role(m_team->ada, m_team->boUser, membership::Role::ApplicationAdmin));
        OK(m_team->syncAll());
        QVERIFY(store::OrganisationSpace(*m_team->bo.store).mayWrite());
        OK(phone(m_team->bo, "0900 5678"));
        OK(m_team->syncAll());
        QCOMPARE(shownPhone(m_team->cy), std::string("0900 5678"));
        QCOMPARE(m_team->cy.store->status().quarantined, std::size_t(0));
    }
    void whoIsNoAdministratorAnyMoreOnlyReadsAndTheirWorkStays()
    {
        OK(role(m_team->ada, m_team->boUser, membership::Role::ApplicationAdmin));
        OK(m_team->syncAll());
        OK(phone(m_team->bo, "0900 5678"));
        OK(m_team->syncAll());
        OK(role(m_team->ada, m_team->boUser, membership::Role::Worker));
        OK(m_team->syncAll());
        QCOMPARE(int(atServer().member(m_team->boUser)->right), int(membership::Right::Read));
        QVERIFY(!store::OrganisationSpace(*m_team->bo.store).mayWrite());
        for (auto* t : {&m_team->ada, &m_team->bo, &m_team->cy}) {
            QCOMPARE(shownPhone(*t), std::string("0900 5678"));
            QCOMPARE(t->store->status().quarantined, std::size_t(0));
        }
        // One answer to one question: nothing is said again at the next sync.
        const auto entries = atServer().index;
        OK(m_team->syncAll());
        QCOMPARE(atServer().index, entries);
    }
    void whoLeavesReadsItNoMore()
    {
        const auto bo = m_team->boUser;
        OK(append(m_team->ada, [bo](store::Trust& t) { return t.userRevoke(bo); }));
        OK(m_team->sync(m_team->ada));
        OK(phone(m_team->ada, "after"));
        OK(m_team->sync(m_team->ada));
        OK(m_team->sync(m_team->ada));
        QVERIFY(!atServer().member(bo));
        QVERIFY(atServer().epoch > 0);
    }
    void whoWasTakenOutByHandStaysOut()
    {
        const auto space = *store::OrganisationSpace(*m_team->ada.store).id();
        OK(m_team->ada.store->revoke(space, m_team->cyUser));
        OK(m_team->syncAll());
        QVERIFY(!atServer().member(m_team->cyUser));
    }
    void theFounderMayGoAndTheSpaceGoesOn()
    {
        OK(role(m_team->ada, m_team->boUser, membership::Role::ApplicationAdmin));
        OK(m_team->syncAll());
        OK(role(m_team->bo, m_team->adaUser, membership::Role::Worker));
        OK(role(m_team->bo, m_team->cyUser, membership::Role::ApplicationAdmin));
        OK(m_team->syncAll(3));
        QVERIFY(!store::OrganisationSpace(*m_team->ada.store).mayWrite());
        QVERIFY(store::OrganisationSpace(*m_team->cy.store).mayWrite());
        OK(phone(m_team->cy, "0900 9999"));
        OK(m_team->syncAll());
        QCOMPARE(shownPhone(m_team->ada), std::string("0900 9999"));
    }
};

QTEST_GUILESS_MAIN(StoreOrganisationTest)
#include "tst_store_organisation.moc"
