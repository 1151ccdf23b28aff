// SPDX-License-Identifier: EUPL-1.2
#include "mobile/trust/StoredInvites.h"
#include "mobile/trust/StoredJoining.h"
#include "mobile/viewmodels/PeopleModel.h"
#include "tests/unit/store/Team.h"
#include <QTest>
#include <filesystem>

using namespace aanzet;
using namespace aanzet::test;

// Both sides of coming in, as their screens see it: Ada invites and admits, a new tablet joins, and Ada's own second one.
class tst_stored_invites : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_new.reset(); }
    void besideMeOneIsInAtOnce();
    void withALinkOneWaitsAndIsAdmittedWhenTheCodesAreTheSame();
    void whoWaitsStillWaitsAfterARestart();
    void aRequestThatWasReplacedIsNotAdmitted();
    void whatIsTakenBackLetsNobodyIn();
    void whoWaitsWithAWithdrawnInvitationHearsIt();
    void aSecondDeviceHoldsTheSamePersonsHouseholds();
    void textsThatAreNoLinkAreToldAtOnce();
    void theRolesOneMayInviteAreThoseOfTheLog();
    void copyingTellsWhatIsSecret();
    void whatLiesInTheVaultGoesWhenItIsOver();

private:
    Converse line(Tablet& tablet)
    {
        return [this, &tablet](std::unique_ptr<sync::Exchange> exchange, std::function<void(sync::Exchange&)> done) {
            (void)m_team->converse(tablet, *exchange);
            done(*exchange);
        };
    }
    CopyText copied()
    {
        return [this](const QString& text, Secrecy secrecy) { m_copied.append({text, secrecy}); };
    }
    std::unique_ptr<StoredInvites> inviting(Tablet& tablet)
    {
        auto invites = std::make_unique<StoredInvites>(StoredInvites::Surroundings{line(tablet), [](store::AccessAction, const std::string&) { return Status(); }, copied()});
        invites->show(tablet.store.get());
        return invites;
    }
    std::unique_ptr<StoredJoining> joining(Tablet& tablet)
    {
        auto joins = std::make_unique<StoredJoining>(StoredJoining::Surroundings{line(tablet), copied(), std::chrono::hours(24)});
        connect(joins.get(), &StoredJoining::joined, this, [this] { ++m_joined; });
        connect(joins.get(), &StoredJoining::refused, this, [this](int code) { m_refused.append(code); });
        joins->show(tablet.store.get());
        return joins;
    }
    Tablet& fresh()
    {
        m_new = std::make_unique<Tablet>(4, m_team->dir.path().toStdString());
        m_new->clock.jumpTo(m_team->time.now());
        std::filesystem::remove_all(m_new->folder);
        m_new->disk.setFiles({});
        auto v = vault::Vault::create(m_new->folder, {}, m_new->options());
        if (!v) qFatal("no vault");
        m_new->vault = std::make_unique<vault::Vault>(std::move(*v));
        auto s = store::Store::load(*m_new->vault, m_new->clock);
        if (!s) qFatal("no store");
        m_new->store = std::move(*s);
        return *m_new;
    }

    std::unique_ptr<Team> m_team;
    std::unique_ptr<Tablet> m_new;
    int m_joined = 0;
    QList<int> m_refused;
    QList<std::pair<QString, Secrecy>> m_copied;
};

void tst_stored_invites::init()
{
    if (!m_team) m_team = std::make_unique<Team>();
    m_team->begin();
    QVERIFY(m_team->syncAll().ok());
    m_joined = 0;
    m_refused.clear();
    m_copied.clear();
}

void tst_stored_invites::besideMeOneIsInAtOnce()
{
    const auto ada = inviting(m_team->ada);
    ada->invite(QStringLiteral(" Dirk  Jan "), PeopleModel::Worker, true);
    QCOMPARE(ada->failure(), Failure::None);
    QCOMPARE(ada->done(), InviteModel::Invited);
    QCOMPARE(ada->invited(), QStringLiteral("Dirk Jan"));
    QVERIFY(ada->isAtOnce());
    QVERIFY(ada->expires().isValid());
    auto& tablet = fresh();
    const auto dirk = joining(tablet);
    QVERIFY(dirk->begin(ada->link(), QStringLiteral("Dirk Jan")).ok());
    QCOMPARE(m_joined, 1);
    QVERIFY(tablet.store->isAdmitted());
    QCOMPARE(dirk->way(), JoiningModel::Nowhere);
    // A link works once.
    const auto again = joining(fresh());
    QVERIFY(again->begin(ada->link(), QStringLiteral("Eva")).ok());
    QCOMPARE(m_refused, QList<int>{int(ErrorCode::LinkUsed)});
    ada->forget();
    QVERIFY(ada->link().isEmpty());
}

void tst_stored_invites::withALinkOneWaitsAndIsAdmittedWhenTheCodesAreTheSame()
{
    const auto ada = inviting(m_team->ada);
    ada->invite(QStringLiteral("Fatima"), PeopleModel::TeamLead, true);   // more than own work: never at once
    QVERIFY(!ada->isAtOnce());
    auto& tablet = fresh();
    const auto fatima = joining(tablet);
    QVERIFY(fatima->begin(ada->link(), QStringLiteral("Fatima")).ok());
    QCOMPARE(m_joined, 0);
    QCOMPARE(fatima->way(), JoiningModel::Invited);
    QCOMPARE(fatima->organisation(), QStringLiteral("Buurtteam"));
    QCOMPARE(fatima->ownCode().size(), 29);
    fatima->lookAgain();
    QCOMPARE(fatima->way(), JoiningModel::Invited);

    ada->lookWhoWaits();
    QCOMPARE(ada->waiting()->count(), 1);
    const auto waits = ada->waiting()->rows().first();
    QCOMPARE(waits.name, QStringLiteral("Fatima"));
    QCOMPARE(waits.role, int(PeopleModel::TeamLead));
    QCOMPARE(waits.code, fatima->ownCode());
    QCOMPARE(ada->organisationCode(), fatima->organisationCode());
    ada->admit(waits.id);
    QCOMPARE(ada->done(), InviteModel::Admitted);
    QCOMPARE(ada->waiting()->count(), 0);
    // No network: it goes on waiting, and says so.
    m_team->line = [](const protocol::HttpRequest&) { return Line::NoRequest; };
    fatima->lookAgain();
    QCOMPARE(fatima->way(), JoiningModel::Invited);
    QCOMPARE(fatima->failure(), Failure::Offline);
    m_team->line = nullptr;
    fatima->lookAgain();
    QCOMPARE(m_joined, 1);
    QCOMPARE(fatima->way(), JoiningModel::Nowhere);
    QVERIFY(tablet.store->isAdmitted());
}

void tst_stored_invites::whoWaitsStillWaitsAfterARestart()
{
    const auto ada = inviting(m_team->ada);
    ada->invite(QStringLiteral("Fatima"), PeopleModel::Worker, false);
    auto& tablet = fresh();
    const auto first = joining(tablet);
    QVERIFY(first->begin(ada->link(), QStringLiteral("Fatima")).ok());
    const auto code = first->ownCode();
    first->show(nullptr);
    QVERIFY(tablet.open().ok());
    const auto next = joining(tablet);
    QCOMPARE(next->way(), JoiningModel::Invited);
    QCOMPARE(next->ownCode(), code);
    ada->lookWhoWaits();
    ada->admit(ada->waiting()->rows().first().id);
    next->lookAgain();
    QCOMPARE(m_joined, 1);
}

// Between looking and tapping somebody else asked with the same link: the code that was compared is not theirs.
void tst_stored_invites::aRequestThatWasReplacedIsNotAdmitted()
{
    const auto ada = inviting(m_team->ada);
    ada->invite(QStringLiteral("Fatima"), PeopleModel::Worker, false);
    const auto fatima = joining(fresh());
    QVERIFY(fatima->begin(ada->link(), QStringLiteral("Fatima")).ok());
    ada->lookWhoWaits();
    const auto waits = ada->waiting()->rows().first();
    auto other = std::make_unique<Tablet>(5, m_team->dir.path().toStdString());
    std::swap(other, m_new);
    fresh();
    const auto thief = joining(*m_new);
    QVERIFY(thief->begin(ada->link(), QStringLiteral("Fatima")).ok());
    ada->admit(waits.id);
    const auto& state = m_team->service().directory()->org()->state();
    const auto* invite = state.invite(*SignPublicKey::fromHex(waits.id.toStdString()));
    if (thief->way() == JoiningModel::Invited && thief->ownCode() != waits.code && ada->failure() == Failure::NotAllowed) {
        QVERIFY(!invite->usedBy);
        QCOMPARE(ada->done(), InviteModel::Nothing);
    } else {
        // The server kept the first request: then that one is who came in.
        QVERIFY(invite->usedBy);
        thief->lookAgain();
        QVERIFY(!m_new->store->isAdmitted());
    }
    std::swap(other, m_new);
}

void tst_stored_invites::whatIsTakenBackLetsNobodyIn()
{
    const auto ada = inviting(m_team->ada), bo = inviting(m_team->bo);
    QCOMPARE(ada->open()->count(), 0);                // those of the team are used
    ada->invite(QStringLiteral("Dirk"), PeopleModel::Worker, true);
    const auto link = ada->link();
    QCOMPARE(ada->open()->count(), 1);
    const auto row = ada->open()->rows().first();
    QCOMPARE(row.name, QStringLiteral("Dirk"));
    QVERIFY(row.atOnce && row.until.isValid() && row.by.isEmpty());
    QVERIFY(m_team->syncAll().ok());
    bo->refresh();
    QCOMPARE(bo->open()->count(), 0);                 // somebody else's
    bo->withdraw(row.id);
    QCOMPARE(bo->failure(), Failure::NotAllowed);
    ada->withdraw(row.id);
    QCOMPARE(ada->failure(), Failure::None);
    QCOMPARE(ada->done(), InviteModel::Withdrawn);
    QCOMPARE(ada->open()->count(), 0);
    QVERIFY(ada->link().isEmpty());                   // and its picture leaves the screen
    const auto dirk = joining(fresh());
    QVERIFY(dirk->begin(link, QStringLiteral("Dirk")).ok());
    QCOMPARE(m_joined, 0);
    QCOMPARE(m_refused, QList<int>{int(ErrorCode::LinkExpired)});
}

void tst_stored_invites::whoWaitsWithAWithdrawnInvitationHearsIt()
{
    const auto ada = inviting(m_team->ada);
    ada->invite(QStringLiteral("Fatima"), PeopleModel::Worker, false);
    const auto fatima = joining(fresh());
    QVERIFY(fatima->begin(ada->link(), QStringLiteral("Fatima")).ok());
    ada->lookWhoWaits();
    QCOMPARE(ada->waiting()->count(), 1);
    const auto id = ada->waiting()->rows().first().id;
    ada->withdraw(id);
    QCOMPARE(ada->done(), InviteModel::Withdrawn);
    ada->lookWhoWaits();
    QCOMPARE(ada->waiting()->count(), 0);
    ada->admit(id);
    QVERIFY(!m_team->service().directory()->org()->state().invite(*SignPublicKey::fromHex(id.toStdString()))->usedBy);
    fatima->lookAgain();
    QCOMPARE(m_joined, 0);
    QCOMPARE(m_refused, QList<int>{int(ErrorCode::LinkExpired)});
}

void tst_stored_invites::aSecondDeviceHoldsTheSamePersonsHouseholds()
{
    const auto ada = inviting(m_team->ada);
    const auto link = ada->deviceLink();
    QVERIFY(!link.isEmpty());
    auto& tablet = fresh();
    const auto second = joining(tablet);
    QVERIFY(second->begin(link, QStringLiteral("Ada")).ok());
    QCOMPARE(second->way(), JoiningModel::SecondDevice);
    QVERIFY(second->request().startsWith(QLatin1String("aanzet-device:")));
    ada->addDevice(QStringLiteral("  ") + second->request() + QStringLiteral("\n"));
    QCOMPARE(ada->failure(), Failure::None);
    QCOMPARE(ada->done(), InviteModel::DeviceAdded);
    second->lookAgain();
    QCOMPARE(m_joined, 1);
    QCOMPARE(tablet.store->user(), m_team->adaUser);
    QVERIFY(tablet.store->device() != m_team->ada.store->device());
    QVERIFY(m_team->sync(tablet).ok() && m_team->sync(tablet).ok());
    QCOMPARE(tablet.store->households().size(), std::size_t(1));
    QCOMPARE(tablet.store->households().front().name, std::string("Gezin Kaya"));
}

void tst_stored_invites::textsThatAreNoLinkAreToldAtOnce()
{
    const auto ada = inviting(m_team->ada);
    ada->addDevice(QStringLiteral("hallo"));
    QCOMPARE(ada->failure(), Failure::LinkBroken);
    auto& tablet = fresh();
    const auto dirk = joining(tablet);
    QCOMPARE(errorName(dirk->begin(QStringLiteral("https://x/#v1.kapot"), QStringLiteral("Dirk")).code()), errorName(ErrorCode::LinkBroken));
    QCOMPARE(dirk->way(), JoiningModel::Nowhere);
    ada->invite(QStringLiteral("Dirk"), PeopleModel::Worker, true);
    const auto requests = m_team->requests;
    QVERIFY(!dirk->begin(ada->link().chopped(3), QStringLiteral("Dirk")).ok());
    QCOMPARE(m_team->requests, requests);      // nothing was sent
    ada->invite(QStringLiteral("  "), PeopleModel::Worker, true);
    QCOMPARE(m_team->requests, requests);
}

void tst_stored_invites::theRolesOneMayInviteAreThoseOfTheLog()
{
    const auto ada = inviting(m_team->ada), bo = inviting(m_team->bo);
    QCOMPARE(ada->roles().size(), 7);
    QVERIFY(ada->admits());
    QVERIFY(bo->roles().isEmpty() && !bo->admits());
    const auto requests = m_team->requests;
    bo->invite(QStringLiteral("Dirk"), PeopleModel::Worker, true);
    bo->lookWhoWaits();
    QCOMPARE(m_team->requests, requests);
    for (const int role : ada->roles()) QCOMPARE(ada->canBeAtOnce(role), role == PeopleModel::Worker || role == PeopleModel::TableMember);
}

void tst_stored_invites::copyingTellsWhatIsSecret()
{
    const auto ada = inviting(m_team->ada);
    ada->copyLink();
    QVERIFY(m_copied.isEmpty());
    ada->invite(QStringLiteral("Dirk"), PeopleModel::Worker, true);
    ada->copyLink();
    ada->copyDeviceLink();
    QCOMPARE(m_copied.size(), 2);
    QVERIFY(m_copied[0].first == ada->link() && m_copied[0].second == Secrecy::Secret);
    QVERIFY(m_copied[1].first == ada->deviceLink() && m_copied[1].second == Secrecy::Open);
}

void tst_stored_invites::whatLiesInTheVaultGoesWhenItIsOver()
{
    const auto ada = inviting(m_team->ada);
    ada->invite(QStringLiteral("Fatima"), PeopleModel::Worker, false);
    auto& tablet = fresh();
    {
        const auto waits = joining(tablet);
        QVERIFY(waits->begin(ada->link(), QStringLiteral("Fatima")).ok());
        QVERIFY(*tablet.store->draft("joining/link"));
        waits->giveUp();
        QCOMPARE(waits->way(), JoiningModel::Nowhere);
    }
    QVERIFY(!*tablet.store->draft("joining/link"));
    QCOMPARE(joining(tablet)->way(), JoiningModel::Nowhere);
    ada->show(nullptr);
    QVERIFY(ada->link().isEmpty() && ada->roles().isEmpty() && ada->deviceLink().isEmpty());
}

QTEST_GUILESS_MAIN(tst_stored_invites)
#include "tst_stored_invites.moc"
