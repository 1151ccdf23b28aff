// SPDX-License-Identifier: EUPL-1.2
#include "mobile/circle/StoredCircle.h"
#include "mobile/circle/StoredHandover.h"
#include "mobile/households/StoredConflicts.h"
#include "mobile/households/StoredHousehold.h"
#include "mobile/store/RowReading.h"
#include "mobile/sync/TrustExchanges.h"
#include "mobile/viewmodels/Shown.h"
#include "tests/unit/store/Team.h"
#include <QTest>

using namespace aanzet;
using namespace aanzet::test;
using namespace std::chrono_literals;

// Who can read a household, who has read it, and giving it away: three people with their own stores and a server.
class tst_stored_circle : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void cleanupTestCase() { m_team.reset(); }

    void thePictureNamesWhoReadsEachLayer();
    void aTermIsToldAndWhoIsTakenOffIsGone();
    void whoManagesGivesALayerUntilADay();
    void lessAndAnotherEndAreOneAct();
    void whatIsTakenAwayStaysReadAndNothingNewComes();
    void aRightChangesNotWithoutItsLine();
    void whoDoesNotManageChangesNoRight();
    void inWhoseHandsItIsIsNotTakenOff();
    void somebodyOfTheClientsPageAloneKnowsNothingOfTheOther();
    void anAdministratorWithoutAKeyStandsOutside();
    void aLookIsReadByThePrivacyOfficerOnAnotherDevice();
    void whoLookedCannotReadItBack();
    void eachScreenThatIsOpenedIsALineOnceADay();
    void everyScreenThatShowsAHouseholdNotesIt();
    void theChoicesOfTwoVersionsAreALook();
    void theWholeLogNamesOnlyWhatOneReads();
    void theFiltersNarrowTheLog();
    void aLineThatIsTakenOutIsSaid();
    void reviewingIsItselfALine();
    void whatTheServerGaveStandsBesideTheLines();
    void whoReviewsNothingAsksTheServerNothing();
    void aServerThatIsNotReachedIsSaid();
    void aHouseholdChangesHandsWithAnOverlap();
    void anOfferWaitsForTheSyncAndSaysSo();
    void anOfferIsTakenBack();
    void whoDoesNotManageCannotOffer();

private:
    struct Desk {
        std::unique_ptr<store::AccessBook> book;
        std::unique_ptr<StoredHousehold> household;
    };
    Desk& at(Tablet& t);
    std::unique_ptr<StoredCircle> circle(Tablet& t);
    std::unique_ptr<StoredHandover> handover(Tablet& t);
    bool appoint(const UserId& user, membership::Role role);
    void send(Tablet& t)
    {
        QVERIFY(at(t).book->flush().ok());
        QVERIFY(m_team->syncAll(2).ok());
    }
    static QString hex(const UserId& user) { return QString::fromStdString(user.hex()); }
    static const ReaderRow* rowOf(ReaderListModel* list, const UserId& user)
    {
        for (const auto& row : list->rows())
            if (row.id == hex(user)) return &row;
        return nullptr;
    }

    std::unique_ptr<Team> m_team;
    std::map<Tablet*, Desk> m_desks;
};

void tst_stored_circle::initTestCase()
{
    QVERIFY(crypto::init());
    m_team = std::make_unique<Team>();
}

void tst_stored_circle::init()
{
    m_team->begin(23);
    QVERIFY(m_team->syncAll(3).ok());
}

void tst_stored_circle::cleanup() { m_desks.clear(); }

// The book of a device, and the household as its screens open it: as the app puts them together.
tst_stored_circle::Desk& tst_stored_circle::at(Tablet& t)
{
    auto& desk = m_desks[&t];
    if (!desk.book) {
        desk.book = std::make_unique<store::AccessBook>(*t.vault, t.clock);
        if (!desk.book->attach(*t.store)) qFatal("no book");
    }
    return desk;
}

static std::unique_ptr<StoredHousehold> open(Tablet& t, store::AccessBook& book, const SpaceId& household)
{
    StoredHousehold::Editors editors;
    editors.visit = [](const store::HouseholdRef&, const StoredHousehold::VisitWanted&, QObject*) -> VisitEditor* { return nullptr; };
    editors.assessment = [](const store::HouseholdRef&, QObject*) -> AssessmentEditor* { return nullptr; };
    editors.network = [](const store::HouseholdRef&, QObject*) -> NetworkEditor* { return nullptr; };
    editors.safetyPlan = [](const store::HouseholdRef&, QObject*) -> SafetyModel* { return nullptr; };
    editors.plan = [](const store::HouseholdRef&, QObject*) -> PlanModel* { return nullptr; };
    editors.talkPicture = [](const store::HouseholdRef&, QObject*) -> TalkPictureModel* { return nullptr; };
    editors.talkHindrance = [] { return TalkPictureModel::NoHindrance; };
    editors.words = {[](const std::string& domain) { return shown(domain); },
                     [](const std::string&, const std::string&, std::int64_t, const std::string&) { return QString(); }};
    editors.placeOfArea = [](const std::string&) { return std::size_t(0); };
    editors.today = [&t] { return shown(t.clock.now()).date(); };
    editors.now = [&t] { return t.clock.now(); };
    editors.refused = [](const Error& e) { QFAIL(e.detail.c_str()); };
    editors.looked = [&book](const store::HouseholdRef& h, store::Look what) { book.look(h, what); };
    return std::make_unique<StoredHousehold>(*t.store, *t.store->household(household), editors);
}

std::unique_ptr<StoredCircle> tst_stored_circle::circle(Tablet& t)
{
    auto& book = *at(t).book;
    return std::make_unique<StoredCircle>(*t.store, *t.store->household(m_team->household),
                                          StoredCircle::Surroundings{{[&t] { return t.clock.now(); }, [&book](const SpaceId& household) {
                                              book.event(store::AccessAction::ReadLog, household);
                                              if (!book.flush()) qFatal("not kept");
                                          }, [this, &t](std::unique_ptr<sync::Exchange> exchange, const std::function<void(sync::Exchange&)>& done) {
                                              (void)m_team->converse(t, *exchange);
                                              done(*exchange);
                                          }}, [&book](store::AccessAction action, const SpaceId& household, const std::string& about) {
                                              book.event(action, household, about);
                                              return Status();
                                          }});
}

std::unique_ptr<StoredHandover> tst_stored_circle::handover(Tablet& t)
{
    auto& book = *at(t).book;
    return std::make_unique<StoredHandover>(*t.store, *t.store->household(m_team->household),
                                            StoredHandover::Surroundings{[&t] { return shown(t.clock.now()).date(); },
                                                                         [&book](const SpaceId& h) { book.event(store::AccessAction::Handover, h); }});
}

bool tst_stored_circle::appoint(const UserId& user, membership::Role role)
{
    auto& ada = m_team->ada;
    sync::OrgEntriesExchange e(*ada.store, {[&](store::Trust&) {
        return membership::makeRoleChange(*ada.store->orgLog(), ada.store->deviceKeys(), ada.store->trustedNow(), user, role);
    }});
    return m_team->converse(ada, e).ok() && m_team->syncAll(2).ok();
}

void tst_stored_circle::thePictureNamesWhoReadsEachLayer()
{
    auto& t = *m_team;
    const auto c = circle(t.bo);
    QCOMPARE(c->client()->count(), 3);
    QCOMPARE(c->professional()->count(), 3);
    const auto* ada = rowOf(c->client(), t.adaUser);
    QVERIFY(ada && ada->responsible && ada->right == Reading::Manages && !ada->self);
    QVERIFY(ada->since.isValid() && !ada->until.isValid() && !ada->name.isEmpty());
    QCOMPARE(c->client()->rows().constFirst().id, hex(t.adaUser));
    const auto* bo = rowOf(c->professional(), t.boUser);
    QVERIFY(bo && bo->self && !bo->responsible && bo->right == Reading::Writes);
    QVERIFY(c->hasServer() && !c->hasPapers());
    QVERIFY(c->administrators().isEmpty());   // the only one reads along, by name
}

void tst_stored_circle::aTermIsToldAndWhoIsTakenOffIsGone()
{
    auto& t = *m_team;
    const auto until = t.ada.clock.now() + 14 * 24h;
    const auto before = circle(t.ada);
    const auto since = rowOf(before->client(), t.cyUser)->since;
    t.pass(24h);
    QVERIFY(t.ada.store->grant(t.client, t.cyUser, membership::Right::Write, until).ok());
    QVERIFY(t.ada.store->revoke(t.dossier, t.cyUser).ok());
    QVERIFY(t.syncAll(3).ok());
    const auto c = circle(t.bo);
    const auto* cy = rowOf(c->client(), t.cyUser);
    QVERIFY(cy && cy->right == Reading::Writes);
    QCOMPARE(cy->until, shown(until));
    QCOMPARE(cy->since, since);               // reads since then without a break
    QVERIFY(!rowOf(c->professional(), t.cyUser));
}

void tst_stored_circle::whoManagesGivesALayerUntilADay()
{
    auto& t = *m_team;
    QVERIFY(t.ada.store->revoke(t.dossier, t.cyUser).ok());
    QVERIFY(t.syncAll(3).ok());
    const auto c = circle(t.ada);
    QVERIFY(c->managesClient() && c->managesProfessional());
    QCOMPARE(c->outsideProfessional()->count(), 1);
    QCOMPARE(c->outsideProfessional()->rows().constFirst().id, hex(t.cyUser));
    QCOMPARE(c->outsideClient()->count(), 0);
    const auto last = c->today().date().addDays(14);
    c->give(CircleModel::Professional, hex(t.cyUser), Reading::Reads, last);
    QCOMPARE(c->failure(), Failure::None);
    const auto* due = rowOf(c->professional(), t.cyUser);
    QVERIFY(due && due->underway == Reading::BeingGiven && due->right == Reading::Reads);
    QCOMPARE(c->outsideProfessional()->count(), 0);
    QVERIFY(!circle(t.cy)->knowsProfessional());

    QVERIFY(t.syncAll(3).ok());
    const auto seen = circle(t.bo);
    const auto* cy = rowOf(seen->professional(), t.cyUser);
    QVERIFY(cy && cy->right == Reading::Reads && cy->underway == Reading::Settled);
    QCOMPARE(cy->until.date(), last);         // the last day, whole
    QVERIFY(circle(t.cy)->knowsProfessional());
    QVERIFY(!t.cy.store->put({t.dossier, types::JournalEntry, {}, {{store::fieldOf(types::JournalEntry, "text"), std::string("x"), {}}}}).ok());

    t.pass(15 * 24h);
    QVERIFY(t.syncAll(4).ok());
    QVERIFY(!rowOf(circle(t.bo)->professional(), t.cyUser));
}

void tst_stored_circle::lessAndAnotherEndAreOneAct()
{
    auto& t = *m_team;
    const auto c = circle(t.ada);
    const auto last = c->today().date().addDays(7);
    c->give(CircleModel::Client, hex(t.boUser), Reading::Reads, last);
    QCOMPARE(c->failure(), Failure::None);
    QCOMPARE(rowOf(c->client(), t.boUser)->underway, Reading::BeingChanged);
    QVERIFY(t.syncAll(3).ok());
    c->refresh();
    const auto* bo = rowOf(c->client(), t.boUser);
    QVERIFY(bo && bo->right == Reading::Reads && bo->underway == Reading::Settled);
    QCOMPARE(bo->until.date(), last);
    QCOMPARE(rowOf(c->professional(), t.boUser)->right, Reading::Writes);   // the other layer is another right
    c->give(CircleModel::Client, hex(t.boUser), Reading::Writes, {});
    QVERIFY(t.syncAll(3).ok());
    c->refresh();
    QVERIFY(rowOf(c->client(), t.boUser)->right == Reading::Writes && !rowOf(c->client(), t.boUser)->until.isValid());
}

void tst_stored_circle::whatIsTakenAwayStaysReadAndNothingNewComes()
{
    auto& t = *m_team;
    const auto text = store::fieldOf(types::JournalEntry, "text");
    const auto old = t.ada.store->put({t.dossier, types::JournalEntry, {}, {{text, std::string("eerder"), {}}}});
    QVERIFY(old.ok() && t.syncAll(2).ok());
    const auto c = circle(t.ada);
    c->takeAway(CircleModel::Professional, hex(t.boUser));
    QCOMPARE(c->failure(), Failure::None);
    QCOMPARE(rowOf(c->professional(), t.boUser)->underway, Reading::BeingTaken);
    QVERIFY(t.syncAll(3).ok());
    c->refresh();
    QVERIFY(!rowOf(c->professional(), t.boUser));
    QVERIFY(rowOf(c->client(), t.boUser));    // one by one
    const auto fresh = t.ada.store->put({t.dossier, types::JournalEntry, {}, {{text, std::string("later"), {}}}});
    QVERIFY(fresh.ok() && t.syncAll(3).ok());
    QVERIFY(!t.bo.store->get(t.dossier, *fresh).ok());
    QVERIFY(t.cy.store->get(t.dossier, *fresh).ok());
}

void tst_stored_circle::aRightChangesNotWithoutItsLine()
{
    auto& t = *m_team;
    StoredCircle::Surroundings full{{[&t] { return t.ada.clock.now(); }, [](const SpaceId&) {}},
                                    [](store::AccessAction, const SpaceId&, const std::string&) { return Status(ErrorCode::DiskFull); }};
    StoredCircle c(*t.ada.store, *t.ada.store->household(t.household), full);
    c.takeAway(CircleModel::Client, hex(t.boUser));
    QCOMPARE(c.failure(), Failure::DiskFull);
    QCOMPARE(rowOf(c.client(), t.boUser)->underway, Reading::Settled);
    const auto before = *t.ada.vault->count(vault::Table::Audit);
    const auto kept = circle(t.ada);
    kept->takeAway(CircleModel::Client, hex(t.boUser));
    QCOMPARE(*t.ada.vault->count(vault::Table::Audit), before + 1);
}

void tst_stored_circle::whoDoesNotManageChangesNoRight()
{
    auto& t = *m_team;
    const auto before = *t.bo.vault->count(vault::Table::Audit);
    const auto c = circle(t.bo);
    QVERIFY(!c->managesClient() && !c->managesProfessional());
    QCOMPARE(c->outsideClient()->count(), 0);
    c->give(CircleModel::Client, hex(t.cyUser), Reading::Manages, {});
    QCOMPARE(c->failure(), Failure::NotAllowed);
    c->takeAway(CircleModel::Client, hex(t.cyUser));
    QCOMPARE(c->failure(), Failure::NotAllowed);
    QCOMPARE(rowOf(c->client(), t.cyUser)->underway, Reading::Settled);
    QCOMPARE(*t.bo.vault->count(vault::Table::Audit), before);
}

void tst_stored_circle::inWhoseHandsItIsIsNotTakenOff()
{
    auto& t = *m_team;
    circle(t.ada)->give(CircleModel::Client, hex(t.boUser), Reading::Manages, {});
    QVERIFY(t.syncAll(3).ok());
    const auto c = circle(t.bo);
    QVERIFY(c->managesClient());
    c->takeAway(CircleModel::Client, hex(t.adaUser));
    QCOMPARE(c->failure(), Failure::NotAllowed);
    QVERIFY(rowOf(c->client(), t.adaUser)->responsible);
    c->forgetFailure();
    QCOMPARE(c->failure(), Failure::None);
}

void tst_stored_circle::somebodyOfTheClientsPageAloneKnowsNothingOfTheOther()
{
    auto& t = *m_team;
    QVERIFY(t.ada.store->revoke(t.dossier, t.cyUser).ok());
    QVERIFY(t.syncAll(3).ok());
    const auto c = circle(t.cy);
    QVERIFY(c->knowsClient() && !c->knowsProfessional());
    QCOMPARE(c->professional()->count(), 0);
    QVERIFY(!handover(t.cy)->mayOffer());
}

void tst_stored_circle::anAdministratorWithoutAKeyStandsOutside()
{
    auto& t = *m_team;
    QVERIFY(appoint(t.cyUser, membership::Role::ApplicationAdmin));
    for (const auto& space : {t.client, t.dossier}) QVERIFY(t.ada.store->revoke(space, t.cyUser).ok());
    QVERIFY(t.syncAll(3).ok());
    const auto c = circle(t.bo);
    QVERIFY(!c->administrators().isEmpty() && !c->administrators().contains(QLatin1Char(',')));
    QVERIFY(!rowOf(c->client(), t.cyUser) && !rowOf(c->professional(), t.cyUser));
}

void tst_stored_circle::aLookIsReadByThePrivacyOfficerOnAnotherDevice()
{
    auto& t = *m_team;
    QVERIFY(appoint(t.cyUser, membership::Role::PrivacyOfficer));
    auto& bo = at(t.bo);
    bo.household = open(t.bo, *bo.book, t.household);
    QVERIFY(bo.household->openJournal());
    send(t.bo);
    const auto c = circle(t.cy);
    auto* seen = c->openReview();
    QVERIFY(seen->isReviewer());
    const auto& rows = seen->rows()->rows();
    const auto look = std::find_if(rows.begin(), rows.end(), [](const AccessRow& r) { return r.deed == AccessDeed::Looked; });
    QVERIFY(look != rows.end());
    QVERIFY(!look->self && !look->person.isEmpty());
    const QVariantList parts{int(AccessDeed::Page), int(AccessDeed::Journal)};
    QCOMPARE(look->client, parts);
    QCOMPARE(look->professional, parts);
    QCOMPARE(seen->missing() + seen->broken(), 0);
}

void tst_stored_circle::whoLookedCannotReadItBack()
{
    auto& t = *m_team;
    auto& bo = at(t.bo);
    bo.household = open(t.bo, *bo.book, t.household);
    send(t.bo);
    const auto own = circle(t.bo);
    auto* none = own->openReview();
    QVERIFY(!none->isReviewer());
    QCOMPARE(none->total(), 0);
    const auto ada = circle(t.ada);           // carries the household
    QVERIFY(ada->openReview()->isReviewer());
    QVERIFY(ada->openReview()->total() > 0);
}

void tst_stored_circle::eachScreenThatIsOpenedIsALineOnceADay()
{
    auto& t = *m_team;
    auto& bo = at(t.bo);
    const auto all = [&] {
        bo.household = open(t.bo, *bo.book, t.household);
        bo.household->refresh();              // a frame, a sync: no look
        bo.household->openVisit({});
        bo.household->openAssessment();
        bo.household->network();
        bo.household->openJournal();
        bo.household->openPlan();
        bo.household->openTalkPicture();
    };
    all();
    all();
    QCOMPARE(*t.bo.vault->count(vault::Table::Audit), std::int64_t(11));   // 7 screens: 6 show the client's layer, 5 the other
    t.pass(25h);
    all();
    QCOMPARE(*t.bo.vault->count(vault::Table::Audit), std::int64_t(22));
    send(t.bo);
    const auto c = circle(t.ada);
    auto* review = c->openReview();
    review->setPeriod(AccessReviewModel::Everything);
    review->setKind(AccessReviewModel::Looks);
    review->setPerson(int(review->people().indexOf(rowOf(c->client(), t.boUser)->name)));
    QCOMPARE(review->rows()->count(), 2);     // a row a day
    QCOMPARE(review->rows()->rows().constFirst().client.size(), 6);
    QCOMPARE(review->rows()->rows().constFirst().professional.size(), 5);
}

// Whatever a household can open, now or later: a verb of the model that begins with "open", a way in that reads like one.
void tst_stored_circle::everyScreenThatShowsAHouseholdNotesIt()
{
    auto& t = *m_team;
    auto& bo = at(t.bo);
    const auto lines = [&] { return *t.bo.vault->count(vault::Table::Audit); };
    const std::map<QByteArray, std::function<void()>> ways{
        {"openVisit", [&] { bo.household->openVisit({}); }},
        {"openAssessment", [&] { bo.household->openAssessment(); }},
        {"openNetwork", [&] { bo.household->network(); }},
        {"openJournal", [&] { bo.household->openJournal(); }},
        {"openPlan", [&] { bo.household->openPlan(); }},
        {"openTalkPicture", [&] { bo.household->openTalkPicture(); }},
        {"openSafetyPlan", [&] { bo.household->openSafetyPlan(); }},
        {"openNoteMove", [&] { bo.household->openNoteMove(QString(32, u'7')); }},
        {"openJoin", [&] { bo.household->openJoin(); }},
        {"openSplit", [&] { bo.household->openSplit(); }},
    };
    const QSet<QByteArray> notOfAHousehold{};
    bo.household = open(t.bo, *bo.book, t.household);
    QVERIFY2(lines() > 0, "the page itself");
    QSet<QByteArray> known;
    for (const auto& [name, act] : ways) {
        t.pass(25h);   // one that was noted today is not noted again
        const auto before = lines();
        act();
        QVERIFY2(lines() > before, name.constData());
        known.insert(name);
    }
    const auto& meta = HouseholdModel::staticMetaObject;
    for (int i = meta.methodOffset(); i < meta.methodCount(); ++i)
        if (const auto name = meta.method(i).name(); name.startsWith("open") && !notOfAHousehold.contains(name))
            QVERIFY2(known.contains(name), qPrintable(QStringLiteral("a screen that this test does not walk: %1").arg(QString::fromLatin1(name))));
}

void tst_stored_circle::theChoicesOfTwoVersionsAreALook()
{
    auto& t = *m_team;
    const auto text = store::fieldOf(types::JournalEntry, "text");
    const auto record = t.ada.store->put({t.dossier, types::JournalEntry, {}, {{text, std::string("begin"), {}}}});
    QVERIFY(record.ok() && t.syncAll(2).ok());
    for (auto* tablet : {&t.ada, &t.bo}) {
        QVERIFY(tablet->store->get(t.dossier, *record).ok());
        QVERIFY(tablet->store->put({t.dossier, types::JournalEntry, *record, {{text, std::string(tablet == &t.ada ? "links" : "rechts"), {}}}}).ok());
    }
    QVERIFY(t.syncAll(3).ok());
    auto& book = *at(t.bo).book;
    const JournalWords words{[](const std::string& domain) { return shown(domain); },
                             [](const std::string&, const std::string&, std::int64_t, const std::string&) { return QString(); }};
    StoredConflicts conflicts([](const Error&) {}, words, [&](const SpaceId& space, const RecordId& r) { book.note(store::Access::Read, space, r); });
    conflicts.show(t.bo.store.get());
    QVERIFY(conflicts.count() > 0);
    QCOMPARE(*t.bo.vault->count(vault::Table::Audit), std::int64_t(0));   // nobody looked yet
    conflicts.lookedAt();
    conflicts.lookedAt();
    QCOMPARE(*t.bo.vault->count(vault::Table::Audit), std::int64_t(1));   // once a day
    send(t.bo);
    const auto c = circle(t.ada);
    const auto rows = c->openReview()->rows()->rows();
    QVERIFY(std::any_of(rows.begin(), rows.end(), [](const AccessRow& r) {
        return !r.self && r.deed == AccessDeed::Looked && r.professional.contains(int(AccessDeed::Journal));
    }));
}

void tst_stored_circle::theWholeLogNamesOnlyWhatOneReads()
{
    auto& t = *m_team;
    QVERIFY(appoint(t.cyUser, membership::Role::PrivacyOfficer));
    for (const auto& space : {t.client, t.dossier}) QVERIFY(t.ada.store->revoke(space, t.cyUser).ok());
    QVERIFY(t.bo.store->setRecoveryConfirmed(true).ok());
    const auto other = t.bo.store->createHousehold("Mevrouw De Jong");
    QVERIFY(other.ok() && t.syncAll(3).ok());
    auto& bo = at(t.bo);
    bo.household = open(t.bo, *bo.book, t.household);
    bo.household = open(t.bo, *bo.book, *other);
    bo.book->event(store::AccessAction::LeaseOverride, {}, "geen bereik");
    send(t.bo);
    std::vector<SpaceId> read;
    auto& book = *at(t.cy).book;
    StoredAccessReview review(*t.cy.store, std::nullopt, {[&] { return t.cy.clock.now(); }, [&](const SpaceId& h) {
        read.push_back(h);
        book.event(store::AccessAction::ReadLog, h);
    }});
    QVERIFY(review.isWhole() && review.isReviewer());
    QCOMPARE(read, std::vector<SpaceId>{SpaceId{}});                      // looking is a line, about no household alone
    QCOMPARE(review.places().size(), 2);
    for (const auto& place : review.places()) QCOMPARE(place.size(), 8);  // marks: reads neither
    review.setKind(AccessReviewModel::Looks);
    QVERIFY(review.rows()->count() >= 2);
    review.setPlace(0);
    QCOMPARE(review.rows()->count(), 1);
    QCOMPARE(review.rows()->rows().first().household, review.places().first());
    review.setPlace(-1);
    review.setKind(AccessReviewModel::Special);
    QVERIFY(review.rows()->count() >= 1);
    const auto& rows = review.rows()->rows();
    QVERIFY(std::any_of(rows.begin(), rows.end(), [](const AccessRow& r) { return r.deed == AccessDeed::Emergency && r.about == QLatin1String("geen bereik"); }));
    // Who carries one of them knows its name, and is no reviewer of the rest.
    StoredAccessReview own(*t.bo.store, std::nullopt, {[&] { return t.bo.clock.now(); }, [](const SpaceId&) {}});
    QVERIFY(!own.isReviewer());
}

void tst_stored_circle::theFiltersNarrowTheLog()
{
    auto& t = *m_team;
    auto& bo = at(t.bo);
    bo.household = open(t.bo, *bo.book, t.household);
    t.pass(10 * 24h);
    bo.book->event(store::AccessAction::Export, t.household, "plan");
    bo.book->event(store::AccessAction::Grant, t.household, t.cyUser.hex());
    send(t.bo);
    const auto c = circle(t.ada);
    auto* review = c->openReview();
    const auto deeds = [&] {
        QList<int> out;
        for (const auto& row : review->rows()->rows())
            if (!row.self) out.append(row.deed);
        return out;
    };
    review->setPeriod(AccessReviewModel::Everything);
    QCOMPARE(deeds(), (QList<int>{AccessDeed::Printed, AccessDeed::Granted, AccessDeed::Looked}));
    review->setPeriod(AccessReviewModel::Week);
    QCOMPARE(deeds(), (QList<int>{AccessDeed::Printed, AccessDeed::Granted}));
    review->setKind(AccessReviewModel::Papers);
    QCOMPARE(deeds(), (QList<int>{AccessDeed::Printed}));
    QCOMPARE(review->rows()->rows().constFirst().about, QStringLiteral("plan"));
    review->setKind(AccessReviewModel::Rights);
    QCOMPARE(review->rows()->rows().constFirst().about, rowOf(c->client(), t.cyUser)->name);   // by name, not by number
}

void tst_stored_circle::aLineThatIsTakenOutIsSaid()
{
    auto& t = *m_team;
    auto& bo = at(t.bo);
    for (const char* paper : {"kaart", "plan", "netwerk"}) bo.book->event(store::AccessAction::Export, t.household, paper);
    std::vector<std::int64_t> ids;
    QVERIFY(t.bo.vault->forEach(vault::Table::Audit, [&](std::int64_t id, ByteView) -> Status { ids.push_back(id); return {}; }).ok());
    QVERIFY(t.bo.vault->erase(vault::Table::Audit, ids[1]).ok());
    send(t.bo);
    const auto c = circle(t.ada);
    QCOMPARE(c->openReview()->missing(), 1);
}

void tst_stored_circle::reviewingIsItselfALine()
{
    auto& t = *m_team;
    QVERIFY(appoint(t.cyUser, membership::Role::PrivacyOfficer));
    const auto cy = circle(t.cy);
    cy->openReview();
    send(t.cy);
    const auto ada = circle(t.ada);
    auto* review = ada->openReview();
    QVERIFY(std::any_of(review->rows()->rows().begin(), review->rows()->rows().end(),
                        [](const AccessRow& row) { return row.deed == AccessDeed::ReadLog && !row.self; }));
}

// A changed app writes no line; what it fetched the server knows.
void tst_stored_circle::whatTheServerGaveStandsBesideTheLines()
{
    auto& t = *m_team;
    const auto text = store::fieldOf(types::JournalEntry, "text");
    const auto say = [&](const SpaceId& space, const char* words) {
        QVERIFY(t.ada.store->put({space, types::JournalEntry, {}, {{text, std::string(words), {}}}}).ok());
        QVERIFY(t.syncAll(2).ok());
    };
    t.pass(10 * 24h);                         // what was fetched before is past the last week
    QVERIFY(t.syncAll(2).ok());
    say(t.dossier, "een");
    auto& bo = at(t.bo);
    bo.household = open(t.bo, *bo.book, t.household);
    send(t.bo);
    t.pass(24h);
    say(t.dossier, "twee");
    const auto c = circle(t.ada);
    auto* review = c->openReview();
    review->setPeriod(AccessReviewModel::Week);
    QCOMPARE(review->asked(), AccessReviewModel::NotYet);
    QCOMPARE(review->fetched()->count(), 0);
    review->askServer();
    QCOMPARE(review->asked(), AccessReviewModel::Answered);
    const auto rowFor = [&](const Tablet& who) -> const FetchedRow* {
        for (const auto& row : review->fetched()->rows())
            if (row.id == QString::fromStdString(who.store->device().hex())) return &row;
        return nullptr;
    };
    const auto* boRow = rowFor(t.bo);
    const auto* cyRow = rowFor(t.cy);
    QVERIFY(boRow && cyRow);
    QVERIFY(!boRow->person.isEmpty() && boRow->person == rowOf(c->client(), t.boUser)->name && !boRow->self && boRow->current);
    QCOMPARE(boRow->days, 2);
    QCOMPARE(boRow->last.date(), shown(t.time.now()).date());
    QCOMPARE(boRow->ownDays, 1);              // and says so itself
    QCOMPARE(cyRow->days, 2);
    QCOMPARE(cyRow->ownDays, 0);              // fetched, and wrote nothing
    QVERIFY(!rowFor(t.ada));                  // what it wrote itself it did not fetch
    review->setPeriod(AccessReviewModel::Everything);
    QVERIFY(rowFor(t.cy)->days > 2);
    review->setPerson(int(review->people().indexOf(rowOf(c->client(), t.boUser)->name)));
    QCOMPARE(review->fetched()->count(), 1);
    // A device that is gone stands in it as well.
    QVERIFY(t.removeDevice(t.ada, t.cy.store->device()).ok());
    review->setPerson(-1);
    review->askServer();
    QVERIFY(rowFor(t.cy) && !rowFor(t.cy)->current);
}

void tst_stored_circle::whoReviewsNothingAsksTheServerNothing()
{
    auto& t = *m_team;
    const auto c = circle(t.bo);
    auto* review = c->openReview();
    QCOMPARE(review->asked(), AccessReviewModel::NoServer);
    const auto before = t.requests;
    review->askServer();
    QCOMPARE(t.requests, before);
    // A changed app asks all the same; the server does not answer it, nor about what is not there.
    for (const auto& space : {t.client, t.dossier, SpaceId()}) {
        sync::DownloadsExchange e(*t.bo.store, {space});
        QVERIFY(!t.converse(t.bo, e).ok());
        QCOMPARE(e.outcome().code(), ErrorCode::NotAllowed);
        QVERIFY(e.rows().empty());
    }
    sync::DownloadsExchange nothing(*t.ada.store, {});
    QCOMPARE(t.converse(t.ada, nothing).code(), ErrorCode::BadRequest);
    // The officer may, of what they do not read; an administrator beside an officer no longer.
    for (const auto& space : {t.client, t.dossier}) QVERIFY(t.ada.store->revoke(space, t.cyUser).ok());
    QVERIFY(t.syncAll(3).ok());
    QVERIFY(appoint(t.cyUser, membership::Role::PrivacyOfficer));
    sync::DownloadsExchange officer(*t.cy.store, {t.client, t.dossier});
    QVERIFY(t.converse(t.cy, officer).ok());
    QVERIFY(!officer.rows().empty());
}

void tst_stored_circle::aServerThatIsNotReachedIsSaid()
{
    auto& t = *m_team;
    const auto c = circle(t.ada);
    auto* review = c->openReview();
    t.line = [](const protocol::HttpRequest&) { return Line::NoRequest; };
    review->askServer();
    QCOMPARE(review->asked(), AccessReviewModel::NotReached);
    t.line = {};
    review->askServer();
    QCOMPARE(review->asked(), AccessReviewModel::Answered);
}

void tst_stored_circle::aHouseholdChangesHandsWithAnOverlap()
{
    auto& t = *m_team;
    const auto gives = handover(t.ada);
    QVERIFY(gives->mayOffer());
    QCOMPARE(gives->state(), HandoverModel::Nothing);
    gives->offer(hex(t.boUser), QStringLiteral("De post ligt in de la."));
    QCOMPARE(gives->failure(), Failure::None);
    QVERIFY(t.syncAll(3).ok());
    gives->refresh();
    QCOMPARE(gives->state(), HandoverModel::Offered);

    QCOMPARE(offeredToMe(*t.bo.store).size(), 1);
    QVERIFY(offeredToMe(*t.cy.store).isEmpty());
    const auto takes = handover(t.bo);
    QCOMPARE(takes->state(), HandoverModel::OfferedToMe);
    QCOMPARE(takes->note(), QStringLiteral("De post ligt in de la."));
    QVERIFY(!takes->from().isEmpty());
    // Both work in it until then.
    for (auto* tablet : {&t.ada, &t.bo})
        QVERIFY(tablet->store->put({t.dossier, types::JournalEntry, {}, {{store::fieldOf(types::JournalEntry, "text"), std::string("samen"), {}}}}).ok());
    QVERIFY(t.syncAll(2).ok());

    takes->accept();
    QCOMPARE(takes->failure(), Failure::None);
    QVERIFY(t.syncAll(4).ok());
    takes->refresh();
    QCOMPARE(takes->state(), HandoverModel::Nothing);
    QVERIFY(takes->mayOffer());
    QVERIFY(offeredToMe(*t.bo.store).isEmpty());
    const auto c = circle(t.bo);
    QVERIFY(rowOf(c->client(), t.boUser)->responsible);
    QVERIFY(!rowOf(c->client(), t.adaUser) && !rowOf(c->professional(), t.adaUser));
    QVERIFY(rowOf(c->client(), t.cyUser) && rowOf(c->professional(), t.cyUser));
    QVERIFY(t.ada.store->households().empty());
    QVERIFY(t.bo.store->list(t.dossier, types::JournalEntry).size() >= 3);   // nothing was lost
}

void tst_stored_circle::anOfferWaitsForTheSyncAndSaysSo()
{
    auto& t = *m_team;
    const auto gives = handover(t.ada);
    gives->offer(hex(t.boUser), {});
    QCOMPARE(gives->state(), HandoverModel::Sending);
    QCOMPARE(handover(t.ada)->state(), HandoverModel::Sending);   // also for a page that is opened later
    QVERIFY(t.syncAll(3).ok());
    const auto takes = handover(t.bo);
    takes->accept();
    QCOMPARE(takes->state(), HandoverModel::Accepting);
    QVERIFY(offeredToMe(*t.bo.store).isEmpty());
}

void tst_stored_circle::anOfferIsTakenBack()
{
    auto& t = *m_team;
    const auto gives = handover(t.ada);
    gives->offer(hex(t.boUser), {});
    QVERIFY(t.syncAll(3).ok());
    QCOMPARE(offeredToMe(*t.bo.store).size(), 1);
    handover(t.cy)->takeBack();
    QVERIFY(handover(t.cy)->state() != HandoverModel::TakingBack);   // manages nothing
    gives->refresh();
    gives->takeBack();
    QCOMPARE(gives->failure(), Failure::None);
    QCOMPARE(gives->state(), HandoverModel::TakingBack);
    QVERIFY(t.syncAll(3).ok());
    gives->refresh();
    QCOMPARE(gives->state(), HandoverModel::Nothing);
    QVERIFY(offeredToMe(*t.bo.store).isEmpty());
    const auto takes = handover(t.bo);
    takes->accept();
    QVERIFY(takes->failure() != Failure::None);
    QVERIFY(rowOf(circle(t.bo)->client(), t.adaUser)->responsible);
    // Once more, to the same colleague: it is another offer.
    gives->offer(hex(t.boUser), {});
    QVERIFY(t.syncAll(3).ok());
    QCOMPARE(offeredToMe(*t.bo.store).size(), 1);
}

void tst_stored_circle::whoDoesNotManageCannotOffer()
{
    auto& t = *m_team;
    const auto h = handover(t.bo);
    QVERIFY(!h->mayOffer());
    h->offer(hex(t.cyUser), QStringLiteral("x"));
    QCOMPARE(h->failure(), Failure::NotAllowed);
    QCOMPARE(h->state(), HandoverModel::Nothing);
    QVERIFY(t.bo.store->list(t.dossier, types::JournalEntry).empty());
}

QTEST_GUILESS_MAIN(tst_stored_circle)
#include "tst_stored_circle.moc"
