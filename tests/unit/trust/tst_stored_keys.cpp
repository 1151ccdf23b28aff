// SPDX-License-Identifier: EUPL-1.2
#include "mobile/store/HandedKit.h"
#include "mobile/sync/RecoverExchange.h"
#include "mobile/trust/StoredCustody.h"
#include "mobile/trust/StoredKit.h"
#include "mobile/vault/RecoveryKit.h"
#include "tests/unit/store/Team.h"
#include <QFile>
#include <QFileInfo>
#include <QTest>

using namespace aanzet;
using namespace aanzet::test;

// A person's kit and the organisation's key on three papers, as their screens use them: three stores and a server.
class tst_stored_keys : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanupTestCase() { m_team.reset(); }

    void threePapersArePrintedAndTypedBackOneByOne();
    void groupsThatAreNotOnThePaperDoNotPass();
    void papersThatWereLeftAreWorthNothing();
    void aWorkerDrawsNone();
    void withTwoAdministratorsBothHaveToAgree();
    void anAgreementThatIsOvertakenIsToldAsSuch();
    void thePapersWaitForTheSecondAdministratorThroughALock();
    void withoutANetworkThePapersAreKeptAndTriedAgain();
    void twoPapersBringBackEverythingAndEverybodySeesIt();
    void onePaperAloneBringsBackNothing();
    void theKitBringsEverythingBackOnANewDevice();
    void theKitSaysWhenItWasTypedBack();
    void aTypedCodeIsToldWholeOrNot();
    void aSecretFileIsForItsOwnerNotedFirstAndDeletedAgain();

private:
    using Papers = std::vector<std::pair<int, QString>>;
    std::unique_ptr<StoredCustody> custody(Tablet& t);
    static QString groupOf(const QString& code, int at) { return code.split(QLatin1Char('-')).value(at); }
    static bool typeBack(StoredCustody& c) { return c.check(groupOf(c.paper(), 2).toLower(), groupOf(c.paper(), 5)); }
    QStringList makePapers(StoredCustody& c);
    bool appoint(const UserId& user, membership::Role role);
    QString said(const std::string& name) const { return QString::fromStdString(name); }
    int placeOf(StoredCustody& c, Tablet& t, const UserId& user);

    std::unique_ptr<Team> m_team;
    std::vector<store::AccessAction> m_noted;
    std::vector<std::string> m_printed;
    Status m_note;
};

void tst_stored_keys::initTestCase()
{
    QVERIFY(crypto::init());
    m_team = std::make_unique<Team>();
}

void tst_stored_keys::init()
{
    m_team->begin(31);
    m_team->line = {};
    QVERIFY(m_team->syncAll(3).ok());
    m_noted.clear();
    m_printed.clear();
    m_note = {};
}

std::unique_ptr<StoredCustody> tst_stored_keys::custody(Tablet& t)
{
    StoredCustody::Surroundings s;
    s.now = [&t] { return t.clock.now(); };
    s.converse = [this, &t](std::unique_ptr<sync::Exchange> exchange, std::function<void(sync::Exchange&)> done) {
        (void)m_team->converse(t, *exchange);   // done() reads how it went
        done(*exchange);
    };
    s.copy = [](const QString&, Secrecy) {};
    s.note = [this](store::AccessAction action, const std::string&) {
        m_noted.push_back(action);
        return m_note;
    };
    s.document = [this](int number, const std::string& code, const std::string& keeper) {
        m_printed.push_back(std::to_string(number) + " " + keeper + " " + code);
        return print::PrintDocument();
    };
    s.paper = {[this](const std::string&) { return m_note; }, {}};
    auto c = std::make_unique<StoredCustody>(std::move(s));
    c->show(t.store.get());
    return c;
}

QStringList tst_stored_keys::makePapers(StoredCustody& c)
{
    QStringList papers;
    c.draw();
    for (int i = 0; i < CustodyModel::kPapers; ++i) {
        papers.append(c.paper());
        if (!typeBack(c)) qFatal("not this paper");
    }
    return papers;
}

bool tst_stored_keys::appoint(const UserId& user, membership::Role role)
{
    auto& ada = m_team->ada;
    sync::OrgEntriesExchange e(*ada.store, {[&](store::Trust&) {
        return membership::makeRoleChange(*ada.store->orgLog(), ada.store->deviceKeys(), ada.store->trustedNow(), user, role);
    }});
    return m_team->converse(ada, e).ok() && m_team->syncAll(2).ok();
}

int tst_stored_keys::placeOf(StoredCustody& c, Tablet& t, const UserId& user)
{
    for (const auto& p : t.store->people())
        if (p.user == user) return int(c.lost().indexOf(said(p.name)));
    return -1;
}

void tst_stored_keys::threePapersArePrintedAndTypedBackOneByOne()
{
    auto& t = *m_team;
    const auto c = custody(t.ada);
    QVERIFY(c->mayMake() && !c->isNamed() && !c->needsSecond());
    QVERIFY(c->paper().isEmpty());
    c->draw();
    QCOMPARE(c->step(), CustodyModel::Papers);
    const auto first = c->paper();
    QCOMPARE(first.size(), 34);
    const auto file = t.dir.filePath(QStringLiteral("paper.pdf"));
    c->save(QStringLiteral(" Karin  "), QUrl::fromLocalFile(file));
    QCOMPARE(m_printed, (std::vector<std::string>{"1 Karin " + first.toStdString()}));
    QCOMPARE(c->outcome(), PrintModel::Saved);
    QVERIFY(typeBack(*c));
    QCOMPARE(c->checked(), 1);
    QVERIFY(c->savedTo().isEmpty() && c->outcome() == PrintModel::Nothing);   // the next paper has its own file
    const auto second = c->paper();
    QVERIFY(second != first && !c->isNamed());
    QVERIFY(typeBack(*c));
    QVERIFY(c->paper() != second);
    QVERIFY(typeBack(*c));
    QVERIFY(c->paper().isEmpty());             // on paper and nowhere else
    QCOMPARE(c->step(), CustodyModel::Done);
    QVERIFY(c->isNamed() && c->namedAt().isValid() && !c->isUsedSince());
    QCOMPARE(m_noted, (std::vector<store::AccessAction>{store::AccessAction::People}));
    QVERIFY(t.syncAll(2).ok());
    QVERIFY(custody(t.bo)->isNamed());
    QVERIFY(t.ada.store->draft("custody/proposal").ok() && !*t.ada.store->draft("custody/proposal"));
}

void tst_stored_keys::groupsThatAreNotOnThePaperDoNotPass()
{
    const auto c = custody(m_team->ada);
    c->draw();
    const auto first = c->paper();
    const auto one = groupOf(first, 0), other = groupOf(first, 6);
    for (const auto& [a, b] : {std::pair(one, one), std::pair(one, QString()), std::pair(first, other), std::pair(QStringLiteral("0000"), other)}) {
        QVERIFY(!c->check(a, b));
        QCOMPARE(c->failure(), Failure::WrongKit);
    }
    QCOMPARE(c->checked(), 0);
    QVERIFY(c->check(one, other));
    QCOMPARE(c->failure(), Failure::None);
    QVERIFY(!c->check(one, other));            // of the first paper again, not of the second
    QCOMPARE(c->checked(), 1);
}

void tst_stored_keys::papersThatWereLeftAreWorthNothing()
{
    const auto c = custody(m_team->ada);
    c->draw();
    QVERIFY(typeBack(*c));
    c->leave();
    QCOMPARE(c->step(), CustodyModel::Nothing);
    QVERIFY(c->paper().isEmpty() && !c->isNamed());
    c->draw();
    QVERIFY(typeBack(*c));
    c->show(nullptr);                          // the vault locks
    QVERIFY(c->paper().isEmpty());
    c->show(m_team->ada.store.get());
    QCOMPARE(c->step(), CustodyModel::Nothing);
    QVERIFY(c->paper().isEmpty() && !c->isNamed());
}

void tst_stored_keys::aWorkerDrawsNone()
{
    const auto c = custody(m_team->bo);
    c->draw();
    QCOMPARE(c->failure(), Failure::NotAllowed);
    QCOMPARE(c->step(), CustodyModel::Nothing);
    QVERIFY(c->paper().isEmpty());
}

void tst_stored_keys::withTwoAdministratorsBothHaveToAgree()
{
    auto& t = *m_team;
    QVERIFY(appoint(t.boUser, membership::Role::ApplicationAdmin));
    const auto ada = custody(t.ada), bo = custody(t.bo), cy = custody(t.cy);
    makePapers(*ada);
    QCOMPARE(ada->step(), CustodyModel::Agreement);
    QVERIFY(ada->needsSecond() && !ada->isNamed());
    ada->finish(ada->proposal());              // not signed by anybody else
    QVERIFY(!ada->isNamed() && ada->failure() != Failure::None);
    ada->agree(ada->proposal());               // by the same person: two people, not two signatures
    ada->finish(ada->signedProposal());
    QVERIFY(!ada->isNamed() && ada->failure() != Failure::None);
    cy->agree(ada->proposal());
    QCOMPARE(cy->failure(), Failure::NotAllowed);
    bo->agree(QStringLiteral("aanzet-custody:none"));
    QCOMPARE(bo->failure(), Failure::LinkBroken);
    bo->agree(ada->proposal());
    QVERIFY(!bo->signedProposal().isEmpty());
    auto other = custody(t.bo);                // papers of somebody else do not pass for these
    makePapers(*other);
    bo->agree(other->proposal());
    ada->finish(bo->signedProposal());
    QCOMPARE(ada->failure(), Failure::LinkBroken);
    bo->agree(ada->proposal());
    ada->finish(bo->signedProposal());
    QCOMPARE(ada->failure(), Failure::None);
    QCOMPARE(ada->step(), CustodyModel::Done);
    QVERIFY(ada->isNamed());
}

void tst_stored_keys::anAgreementThatIsOvertakenIsToldAsSuch()
{
    auto& t = *m_team;
    QVERIFY(appoint(t.boUser, membership::Role::ApplicationAdmin));
    const auto ada = custody(t.ada), bo = custody(t.bo);
    makePapers(*ada);
    bo->agree(ada->proposal());
    QVERIFY(appoint(t.cyUser, membership::Role::TeamLead));   // another entry since
    ada->finish(bo->signedProposal());
    QCOMPARE(ada->failure(), Failure::ProposalStale);
    QCOMPARE(ada->step(), CustodyModel::Agreement);           // ask again
    bo->agree(ada->proposal());
    ada->finish(bo->signedProposal());
    QCOMPARE(ada->step(), CustodyModel::Done);
}

void tst_stored_keys::thePapersWaitForTheSecondAdministratorThroughALock()
{
    auto& t = *m_team;
    QVERIFY(appoint(t.boUser, membership::Role::ApplicationAdmin));
    auto ada = custody(t.ada);
    makePapers(*ada);
    const auto proposal = ada->proposal();
    const auto bo = custody(t.bo);
    bo->agree(proposal);
    ada.reset();
    t.ada.close();
    QVERIFY(t.ada.open().ok());
    ada = custody(t.ada);
    QCOMPARE(ada->step(), CustodyModel::Agreement);
    QCOMPARE(ada->proposal(), proposal);
    ada->finish(bo->signedProposal());
    QCOMPARE(ada->failure(), Failure::None);
    QVERIFY(ada->isNamed());
    QCOMPARE(custody(t.ada)->step(), CustodyModel::Nothing);  // and waits no more
}

void tst_stored_keys::withoutANetworkThePapersAreKeptAndTriedAgain()
{
    auto& t = *m_team;
    const auto c = custody(t.ada);
    t.line = [](const protocol::HttpRequest&) { return Line::NoRequest; };
    const auto papers = makePapers(*c);
    QCOMPARE(c->failure(), Failure::Offline);
    QCOMPARE(c->step(), CustodyModel::Agreement);
    QVERIFY(!c->isNamed());
    t.line = {};
    c->finish({});
    QCOMPARE(c->failure(), Failure::None);
    QVERIFY(c->isNamed());
    QVERIFY(membership::openCustody(t.ada.store->orgLog()->org(), *t.ada.store->orgLog()->state().custody, typedCode(papers[0]).view(), typedCode(papers[1]).view()).ok());
}

void tst_stored_keys::twoPapersBringBackEverythingAndEverybodySeesIt()
{
    auto& t = *m_team;
    const auto papers = makePapers(*custody(t.ada));
    QVERIFY(t.syncAll(3).ok());                // the spaces are sealed to the new key
    for (const auto& space : {t.client, t.dossier}) QVERIFY(t.ada.store->revoke(space, t.cyUser).ok());
    QVERIFY(t.syncAll(3).ok());
    QVERIFY(t.cy.store->households().empty());
    const auto before = screenOf(*t.bo.store);
    const auto c = custody(t.cy);
    QVERIFY(c->isNamed());
    c->use(papers[2].toLower(), papers[0], placeOf(*c, t.cy, t.boUser));
    QCOMPARE(c->failure(), Failure::None);
    QVERIFY(c->broughtBack() >= 2);
    QCOMPARE(m_noted.back(), store::AccessAction::RecoveryUsed);
    for (int i = 0; i < 3; ++i)
        for (auto* tablet : {&t.ada, &t.cy}) QVERIFY(t.sync(*tablet).ok());
    QCOMPARE(t.sync(t.bo).code(), ErrorCode::Revoked);   // the place is taken: whoever finds the old tablet gets nothing new
    QCOMPARE(t.cy.store->households().size(), std::size_t(1));
    QCOMPARE(screenOf(*t.cy.store), before);   // everything is there
    const auto seen = custody(t.ada);
    QCOMPARE(seen->uses()->count(), 1);
    const auto use = seen->uses()->rows().constFirst();
    QVERIFY(use.recent && use.at.isValid());
    QCOMPARE(use.from, QStringLiteral("Bo"));
    QCOMPARE(use.to, QStringLiteral("Cy"));
    QVERIFY(seen->isUsedSince());
    t.pass(std::chrono::hours(24 * 31));
    seen->refresh();
    QVERIFY(!seen->uses()->rows().constFirst().recent);       // stands there for ever, and is no news any more
    makePapers(*seen);
    QVERIFY(!seen->isUsedSince());
}

void tst_stored_keys::onePaperAloneBringsBackNothing()
{
    auto& t = *m_team;
    const auto papers = makePapers(*custody(t.ada));
    QVERIFY(t.syncAll(2).ok());
    const auto c = custody(t.cy);
    const auto lost = placeOf(*c, t.cy, t.boUser);
    for (const auto& paper : papers) {
        c->use(paper, paper, lost);
        QCOMPARE(c->failure(), Failure::WrongPapers);
        c->use(paper, QStringLiteral("N1N0-AZC1-GNXQ-S7XT-MN4P-1HVN-V4XW"), lost);
        QCOMPARE(c->failure(), Failure::WrongPapers);
        c->use(paper, QString(), lost);
        QCOMPARE(c->failure(), Failure::WrongPapers);
    }
    // A thief without the screen has no more: none of the three wraps opens with one paper and any guess at the other.
    const auto& log = *t.cy.store->orgLog();
    for (int i = 0; i < 50; ++i) {
        Bytes guess(16);
        crypto::randomBytes(guess.data(), guess.size());
        for (const auto& paper : papers) QVERIFY(!membership::openCustody(log.org(), *log.state().custody, typedCode(paper).view(), guess));
    }
    QCOMPARE(c->broughtBack(), -1);
    QVERIFY(t.syncAll(2).ok());
    QCOMPARE(custody(t.ada)->uses()->count(), 0);
    QVERIFY(m_noted.size() == 1);              // that they were drawn
}

// Through the server's own recover call: it gives the sealed kit to whoever proves the code, and nothing to anybody else.
void tst_stored_keys::theKitBringsEverythingBackOnANewDevice()
{
    auto& t = *m_team;
    const auto kit = store::handOutKit(*t.bo.vault, *t.bo.store);
    QVERIFY(kit.ok());
    QVERIFY(store::confirmKit(*t.bo.vault, *t.bo.store, *kit).ok());
    QVERIFY(t.syncAll(2).ok());
    const auto before = screenOf(*t.bo.store);
    const auto link = t.bo.store->recoveryLink();
    QVERIFY(link.ok());
    t.bo.close();                              // the tablet falls into a canal
    Tablet fresh(7, t.dir.path().toStdString());
    fresh.clock.jumpTo(t.cy.clock.now());
    auto vault = vault::Vault::create(fresh.folder, {}, fresh.options());
    QVERIFY(vault.ok());
    fresh.vault = std::make_unique<vault::Vault>(std::move(*vault));
    auto store = store::Store::load(*fresh.vault, fresh.clock);
    QVERIFY(store.ok());
    fresh.store = std::move(*store);
    auto wrong = *vault::parseKit(*kit);
    wrong[0] ^= 1;
    sync::RecoverExchange refused(*fresh.store, *link, wrong);
    QCOMPARE(t.converse(fresh, refused).code(), ErrorCode::BadSignature);
    QVERIFY(!fresh.store->hasOrganisation());
    sync::RecoverExchange back(*fresh.store, *link, *vault::parseKit(*kit));
    QVERIFY(t.converse(fresh, back).ok());
    QVERIFY(t.sync(fresh).ok() && t.sync(fresh).ok());
    QCOMPARE(fresh.store->user(), t.boUser);
    QCOMPARE(screenOf(*fresh.store), before);
}

void tst_stored_keys::theKitSaysWhenItWasTypedBack()
{
    auto& t = m_team->bo;
    std::string handed;
    StoredKit::Surroundings s;
    s.now = [&t] { return t.clock.now(); };
    s.renew = [&] { handed = *store::handOutKit(*t.vault, *t.store); };
    s.opensHere = [&] { return t.vault->hasKit(); };
    s.useHere = [&](ByteView code) { return t.vault->setKitSlot(code); };
    StoredKit kit(std::move(s));
    kit.show(t.store.get());
    QVERIFY(!kit.madeAt().isValid());
    QVERIFY(!kit.useHere(QStringLiteral("n1n0 azc1 gnxq")));
    QVERIFY(kit.useHere(QStringLiteral("n1n0 azc1 gnxq s7xt mn4p 1hvn v4xw")));   // of another device
    QVERIFY(kit.opensHere());
    kit.renew();
    QVERIFY(!handed.empty() && !t.store->recoveryConfirmed());
    QVERIFY(store::confirmKit(*t.vault, *t.store, handed).ok());
    QVERIFY(kit.typedBack().ok());
    QVERIFY(kit.madeAt().isValid() && !kit.isOld());
    const auto before = kit.madeAt();
    m_team->pass(std::chrono::hours(48));
    kit.refresh();
    QCOMPARE(kit.madeAt(), before);
    QVERIFY(kit.typedBack().ok());
    QVERIFY(kit.madeAt() > before);
    kit.show(nullptr);
    QVERIFY(!kit.madeAt().isValid());
}

void tst_stored_keys::aTypedCodeIsToldWholeOrNot()
{
    StoredKit kit({});
    QCOMPARE(kit.tidy(QStringLiteral("n1n0 azc1gn")), QStringLiteral("N1N0-AZC1-GN"));
    QVERIFY(kit.isWhole(QStringLiteral("n1n0 azc1 gnxq s7xt mn4p 1hvn v4xw")));
    QVERIFY(!kit.isWhole(QStringLiteral("n1n0 azc1 gnxq s7xt mn4p 1hvn v4x")));
    QVERIFY(!kit.isWhole(QStringLiteral("n1n0 azc1 gnxq s7xt mn4p 1hvn v4x7")));
}

void tst_stored_keys::aSecretFileIsForItsOwnerNotedFirstAndDeletedAgain()
{
    const auto file = m_team->dir.filePath(QStringLiteral("kit"));
    SecretPaper paper({[&](const std::string& name) {
                           m_printed.push_back(name);
                           return QFile::exists(file + QStringLiteral(".pdf")) ? Status(ErrorCode::Internal) : m_note;
                       }, {}}, "herstelset");
    m_note = ErrorCode::DiskFull;
    paper.save({}, QUrl::fromLocalFile(file));
    QCOMPARE(paper.outcome(), PrintModel::DiskFull);          // no line in the log, no paper
    QVERIFY(!QFile::exists(file + QStringLiteral(".pdf")));
    m_note = {};
    paper.save({}, QUrl::fromLocalFile(file));
    QCOMPARE(paper.outcome(), PrintModel::Saved);
    QCOMPARE(paper.savedTo(), file + QStringLiteral(".pdf"));
    QCOMPARE(QFileInfo(paper.savedTo()).permissions() & (QFileDevice::ReadGroup | QFileDevice::ReadOther), QFileDevice::Permissions());
    QCOMPARE(m_printed, (std::vector<std::string>{"herstelset", "herstelset"}));
    paper.deleteFile();
    QVERIFY(!QFile::exists(file + QStringLiteral(".pdf")));
    QCOMPARE(paper.outcome(), PrintModel::Nothing);
    paper.save({}, QUrl::fromLocalFile(QStringLiteral("/nowhere/at/all.pdf")));
    QCOMPARE(paper.outcome(), PrintModel::NotWritable);
    QCOMPARE(paper.suggestion(2).fileName(), QStringLiteral("herstelset-2.pdf"));
}

QTEST_MAIN(tst_stored_keys)
#include "tst_stored_keys.moc"
