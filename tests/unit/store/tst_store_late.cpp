// SPDX-License-Identifier: EUPL-1.2
#include "mobile/store/BundleFile.h"
#include "mobile/store/Late.h"
#include "mobile/store/Trust.h"
#include "mobile/sync/TrustExchanges.h"
#include "shared/schema/TypeIds.h"
#include "tests/unit/store/Team.h"
#include <QtTest>

using namespace aanzet;
using namespace aanzet::test;

// Work of somebody who was removed before it could be sent comes in late: by themselves under new keys, or by a colleague.
// Found by it: edits delivered twice where a later version had left no text. Planted and found: an own batch's place used
// again after damage, a file without the state, a removal that looks at held work only.
class StoreLate : public QObject
{
    Q_OBJECT

    std::unique_ptr<Team> m_team;
    std::unique_ptr<Tablet> m_back;                 // of who comes back

#define OK(expression) do { const Status done_ = (expression); \
    QVERIFY2(done_.ok(), (std::string(errorName(done_ ? ErrorCode::Internal : done_.code())) + " " + (done_ ? std::string() : done_.error().detail)).c_str()); } while (0)

    static constexpr std::uint16_t kText = 4;       // of an observation

    Status write(Tablet& t, const RecordId& record, const std::string& words)
    {
        auto done = t.store->put({m_team->dossier, types::Observation, record, {{kText, words, {}}}});
        return done ? Status() : Status(done.error());
    }
    std::set<std::string> values(Tablet& t, const RecordId& record) { return valuesOf(*t.store, m_team->dossier, record, kText); }
    std::set<std::string> shown(Tablet& t, const RecordId& record)
    {
        std::set<std::string> out;
        if (auto r = t.store->get(m_team->dossier, record))
            if (const auto* f = r->field(kText)) {
                out.insert(wordOf(f->shown.value));
                for (const auto& o : f->others) out.insert(wordOf(o.value));
            }
        return out;
    }
    Status removeUser(Tablet& by, const UserId& user)
    {
        AANZET_CHECK(m_team->sync(by));
        sync::OrgEntriesExchange e(*by.store, {[user](store::Trust& t) { return t.userRevoke(user); }});
        AANZET_CHECK(m_team->converse(by, e));
        return m_team->sync(by);
    }
    static std::size_t openOf(const store::Late::Look& look)
    {
        std::size_t n = 0;
        for (const auto& p : look.parts) n += p.open;
        return n;
    }
    // Bo writes without a network, is removed, and his device says so.
    Result<Bytes> workOfWhoIsGone()
    {
        auto& t = *m_team;
        AANZET_CHECK(t.syncAll());
        AANZET_CHECK(write(t.bo, recordNamed(60), "niet verstuurd"));
        AANZET_CHECK(write(t.bo, recordNamed(61), "getekend en niet verstuurd"));
        AANZET_TRY(const auto built, t.bo.store->build(1));
        if (!built) return Error{ErrorCode::Internal, "nothing signed"};
        AANZET_CHECK(write(t.bo, recordNamed(60), "niet verstuurd, tweede keer"));
        AANZET_CHECK(removeUser(t.ada, t.boUser));
        if (t.sync(t.bo).code() != ErrorCode::Revoked) return Error{ErrorCode::Internal, "not removed"};
        AANZET_TRY(auto written, store::Late(*t.bo.store).write());
        return written.first;
    }

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(crypto::init());
        m_team = std::make_unique<Team>();
    }
    void init() { m_team->begin(11); }
    void cleanup() { m_back.reset(); }
    void cleanupTestCase() { m_team.reset(); }

    void aColleagueDeliversItAndEverybodySeesWhoWroteIt()
    {
        auto& t = *m_team;
        const auto file = workOfWhoIsGone();
        QVERIFY2(file.ok(), file.ok() ? "" : file.error().detail.c_str());
        QCOMPARE(store::Late(*t.bo.store).unsent().size(), std::size_t(1));
        OK(t.sync(t.ada));
        const auto look = store::Late(*t.ada.store).look(*file);
        QVERIFY(look.ok());
        QVERIFY(look->from == t.boUser && look->isRevoked);
        QCOMPARE(look->parts.size(), std::size_t(1));
        QVERIFY(look->parts[0].household == t.household && look->parts[0].isReadable && look->parts[0].mayWrite);
        QCOMPARE(openOf(*look), look->parts[0].edits);
        const auto came = store::Late(*t.ada.store).deliver(*file);
        QVERIFY(came.ok());
        QCOMPARE(*came, look->parts[0].edits);
        for (int i = 0; i < 2; ++i) {
            OK(t.sync(t.ada));
            OK(t.sync(t.cy));
        }
        for (auto* d : {&t.ada, &t.cy}) {
            if (d == &t.ada) QVERIFY((values(*d, recordNamed(60)) == std::set<std::string>{"niet verstuurd", "niet verstuurd, tweede keer"}));
            QVERIFY(shown(*d, recordNamed(60)) == std::set<std::string>{"niet verstuurd, tweede keer"});
            QVERIFY(shown(*d, recordNamed(61)) == std::set<std::string>{"getekend en niet verstuurd"});
            const auto record = d->store->get(t.dossier, recordNamed(61));
            QVERIFY(record->field(kText)->shown.author == t.adaUser);
            QVERIFY(record->field(kText)->shown.lateOf == t.boUser);
            OK(d->open());                                      // also after a restart
            QVERIFY(d->store->get(t.dossier, recordNamed(61))->field(kText)->shown.lateOf == t.boUser);
        }
        // Again, and by another colleague: nothing comes twice.
        for (auto* d : {&t.ada, &t.cy}) {
            QCOMPARE(openOf(*store::Late(*d->store).look(*file)), std::size_t(0));
            QCOMPARE(*store::Late(*d->store).deliver(*file), std::size_t(0));
        }
        QCOMPARE(QString::fromStdString(t.reused), QString());
        QCOMPARE(t.ada.store->status().waiting, std::size_t(0));
        QVERIFY(*t.ada.store->stateHash(t.household) == *t.cy.store->stateHash(t.household));
    }

    void whatTheDelivererWroteStaysBesideIt()
    {
        auto& t = *m_team;
        OK(write(t.ada, recordNamed(62), "begin"));
        OK(t.syncAll());
        OK(write(t.bo, recordNamed(62), "van Bo"));
        OK(removeUser(t.ada, t.boUser));
        QVERIFY(t.sync(t.bo).code() == ErrorCode::Revoked);
        const auto file = store::Late(*t.bo.store).write();
        QVERIFY(file.ok());
        OK(write(t.ada, recordNamed(62), "van Ada, verstuurd"));
        OK(t.sync(t.ada));
        OK(write(t.ada, recordNamed(63), "begin"));
        QVERIFY(store::Late(*t.ada.store).deliver(file->first).ok());
        // What she types now stood on her screen before the delivery: it has not seen it.
        QVERIFY(t.ada.store->put({t.dossier, types::Observation, recordNamed(62), {{kText, std::string("van Ada, daarna"), record::VersionVector{}}}}).ok());
        for (int i = 0; i < 2; ++i) {
            OK(t.sync(t.ada));
            OK(t.sync(t.cy));
        }
        QVERIFY(shown(t.cy, recordNamed(62)).count("van Bo"));
        QVERIFY(shown(t.cy, recordNamed(62)).count("van Ada, daarna"));
        QVERIFY(!shown(t.cy, recordNamed(62)).count("begin"));          // Bo had seen it
        QVERIFY(values(t.cy, recordNamed(62)).count("van Ada, verstuurd"));
        OK(t.ada.store->settle(t.dossier, recordNamed(62), kText, std::string("samen")));
        OK(t.sync(t.ada));
        OK(t.sync(t.cy));
        QVERIFY(values(t.cy, recordNamed(62)).count("van Bo"));
    }

    void whoComesBackUnderNewKeysDeliversItThemselves()
    {
        auto& t = *m_team;
        const auto file = workOfWhoIsGone();
        QVERIFY(file.ok());
        m_back = std::make_unique<Tablet>(5, t.dir.path().toStdString());
        auto& back = *m_back;
        back.clock.jumpTo(t.ada.clock.now());
        std::filesystem::remove_all(back.folder);
        back.disk.setFiles({});
        auto v = vault::Vault::create(back.folder, {}, back.options());
        QVERIFY(v.ok());
        back.vault = std::make_unique<vault::Vault>(std::move(*v));
        back.store = std::move(*store::Store::load(*back.vault, back.clock));
        sync::InviteExchange invite(*t.ada.store, "Bo", membership::Role::Worker, true);
        OK(t.converse(t.ada, invite));
        sync::JoinExchange join(*back.store, *membership::parseInvitation(invite.link(), t.time.now()), "Bo");
        OK(t.converse(back, join));
        OK(t.sync(t.ada));
        OK(t.sync(back));
        QCOMPARE(openOf(*store::Late(*back.store).look(*file)), std::size_t(0));      // no key yet
        QCOMPARE(*store::Late(*back.store).deliver(*file), std::size_t(0));
        for (const auto& space : {t.client, t.dossier}) OK(t.ada.store->grant(space, back.store->user(), membership::Right::Write, {}));
        for (int i = 0; i < 3; ++i) {
            OK(t.sync(t.ada));
            OK(t.sync(back));
        }
        QVERIFY(*store::Late(*back.store).deliver(*file) > 0);
        for (int i = 0; i < 2; ++i) {
            OK(t.sync(back));
            OK(t.sync(t.cy));
        }
        QVERIFY(values(back, recordNamed(60)).count("niet verstuurd"));
        QVERIFY(shown(t.cy, recordNamed(60)) == std::set<std::string>{"niet verstuurd, tweede keer"});
        const auto record = t.cy.store->get(t.dossier, recordNamed(61));
        QVERIFY(record->field(kText)->shown.author == back.store->user());
        QVERIFY(record->field(kText)->shown.lateOf == t.boUser);
        // The old device keeps its own until it is emptied.
        QVERIFY(values(t.bo, recordNamed(60)).count("niet verstuurd, tweede keer"));
    }

    // Somebody who lost the right in one space, and is a colleague still.
    void whatCannotBeSentInOneSpaceIsDelivered()
    {
        auto& t = *m_team;
        OK(t.syncAll());
        OK(write(t.cy, recordNamed(64), "te laat"));
        QVERIFY(store::Late(*t.cy.store).write().code() == ErrorCode::NotFound);     // can still be sent
        OK(t.ada.store->revoke(t.dossier, t.cyUser));
        for (int i = 0; i < 2; ++i) OK(t.sync(t.ada));
        for (int i = 0; i < 2; ++i) OK(t.sync(t.cy));
        const auto file = store::Late(*t.cy.store).write();
        QVERIFY(file.ok());
        QCOMPARE(*store::Late(*t.bo.store).deliver(file->first), std::size_t(1));
        for (int i = 0; i < 2; ++i) OK(t.sync(t.bo));
        OK(t.sync(t.ada));
        QVERIFY(shown(t.ada, recordNamed(64)).count("te laat"));
        QVERIFY(!store::Late(*t.ada.store).look(file->first)->isRevoked);
    }

    void everyChangedByteIsRefusedAndWhoMayNotReadReadsNothing()
    {
        auto& t = *m_team;
        const auto file = workOfWhoIsGone();
        QVERIFY(file.ok());
        for (std::size_t i = 0; i < file->size(); ++i) {
            auto bad = *file;
            bad[i] ^= 1;
            QVERIFY2(!store::Late(*t.ada.store).look(bad).ok(), qPrintable(QString::number(i)));
        }
        for (std::size_t i = 0; i < file->size(); ++i) QVERIFY(!store::decodeLateFile(ByteView(*file).first(i)).ok());
        // Signed by another device than it names; and by one that never could write there.
        auto other = *store::decodeLateFile(*file);
        other.signature = t.cy.store->deviceKeys().sign.sign(other.signedBytes());
        QVERIFY(store::Late(*t.ada.store).look(store::encodeLateFile(other)).code() == ErrorCode::BadSignature);
        OK(t.ada.store->revoke(t.dossier, t.cyUser));
        OK(t.ada.store->revoke(t.client, t.cyUser));
        for (int i = 0; i < 2; ++i) OK(t.sync(t.ada));
        for (int i = 0; i < 2; ++i) OK(t.sync(t.cy));
        QCOMPARE(*store::Late(*t.cy.store).deliver(*file), std::size_t(0));
        // A server or a thief without keys sees neither texts nor records.
        const std::string all(file->begin(), file->end());
        QVERIFY(all.find("verstuurd") == std::string::npos);
    }

    // --- three small mistakes that were known

    void aFileOfWhoBeganWithACheckpointCarriesThatState()
    {
        auto& t = *m_team;
        t.bo.store->setCheckpointAfter(5);
        for (int i = 0; i < 8; ++i) OK(write(t.bo, recordNamed(70), "versie " + std::to_string(i)));
        for (int i = 0; i < 3; ++i) OK(t.syncAll());
        t.pass(std::chrono::hours(25));
        for (int i = 0; i < 3; ++i) OK(t.syncAll());
        QVERIFY(t.ada.store->spaceLog(t.dossier)->state().checkpointAt);
        auto dee = t.anotherDevice(t.bo, 6);
        QVERIFY(dee.ok());
        for (int i = 0; i < 2; ++i) OK(t.sync(**dee));
        QVERIFY((*dee)->store->beganWithCheckpoint(t.dossier));
        OK(write(**dee, recordNamed(71), "na het begin"));
        for (int i = 0; i < 2; ++i) OK(t.sync(**dee));
        std::vector<SpaceId> notWhole;
        const auto file = (*dee)->store->writeBundle(&notWhole);
        QVERIFY(file.ok() && !notWhole.empty());
        auto eef = t.anotherDevice(t.bo, 7);
        QVERIFY(eef.ok());
        auto bad = *store::decodeBundle(file->first);
        bool isChanged = false;
        for (auto& p : bad.parts)
            for (auto& c : p.cut) {
                c[c.size() / 2] ^= 1;
                isChanged = true;
            }
        QVERIFY(isChanged);
        QVERIFY((*eef)->store->readBundle(store::encodeBundle(bad)).ok());
        QVERIFY(!(*eef)->store->beganWithCheckpoint(t.dossier));        // a state that was changed is not taken
        const auto read = (*eef)->store->readBundle(file->first);
        QVERIFY2(read.ok(), read.ok() ? "" : read.error().detail.c_str());
        QVERIFY((*eef)->store->beganWithCheckpoint(t.dossier));
        QVERIFY((shown(**eef, recordNamed(70)) == std::set<std::string>{"versie 7"}));
        QVERIFY((shown(**eef, recordNamed(71)) == std::set<std::string>{"na het begin"}));
        QVERIFY((*eef)->store->replica(t.dossier)->stateHash() == (*dee)->store->replica(t.dossier)->stateHash());
        OK((*eef)->open());
        QVERIFY((*eef)->store->replica(t.dossier)->stateHash() == (*dee)->store->replica(t.dossier)->stateHash());
        QVERIFY(t.ada.store->readBundle(file->first).ok());             // whoever has batches of it goes on as before
        QVERIFY(!t.ada.store->beganWithCheckpoint(t.dossier));
        for (int i = 0; i < 2; ++i) {
            OK(t.sync(**eef));
            OK(t.sync(t.ada));
        }
        QVERIFY((*eef)->store->replica(t.dossier)->stateHash() == t.ada.store->replica(t.dossier)->stateHash());
    }

    void thePlaceOfAnOwnBatchThatWasDamagedIsNeverUsedAgain()
    {
        auto& t = *m_team;
        OK(t.syncAll());
        OK(write(t.bo, recordNamed(72), "in het eerste bestand"));
        QVERIFY(*t.bo.store->build(1) > 0);
        const auto before = t.bo.store->writeBundle();
        std::int64_t row = 0;
        for (const auto& b : t.bo.store->replica(t.dossier)->batches()) row = std::max(row, b.row);
        OK(t.bo.vault->put(vault::Table::Batches, row, Bytes{9, 9, 9}));
        OK(t.bo.open());
        OK(write(t.bo, recordNamed(73), "in het tweede bestand"));
        for (int i = 0; i < 2 && t.bo.store->mayBuild(); ++i) QVERIFY(t.bo.store->build(1).ok());   // as bundle.write does
        const auto after = t.bo.store->writeBundle();
        QVERIFY(t.ada.store->readBundle(before->first).ok());
        QVERIFY(t.ada.store->readBundle(after->first).ok());
        QCOMPARE(t.ada.store->status().quarantined, std::size_t(0));
        QCOMPARE(t.ada.store->status().forks, std::size_t(0));
        for (int i = 0; i < 2; ++i) {
            OK(t.sync(t.ada));
            OK(t.sync(t.bo));
        }
        OK(t.sync(t.ada));
        QCOMPARE(QString::fromStdString(t.reused), QString());
        QCOMPARE(t.ada.store->status().forks, std::size_t(0));
        for (auto* d : {&t.ada, &t.bo}) {
            QVERIFY(shown(*d, recordNamed(72)).count("in het eerste bestand"));
            QVERIFY(shown(*d, recordNamed(73)).count("in het tweede bestand"));
        }
        // Once for each loss: no new author at each start.
        const auto author = [&] { return store::decodeIdentityRow(**t.bo.vault->get(vault::Table::Meta, store::kIdentityRow))->salts.size(); };
        const auto salts = author();
        OK(t.bo.open());
        QCOMPARE(author(), salts);
    }

    void noRecordIsRemovedWhoseQuarantinedWorkSomebodySigned()
    {
        auto& t = *m_team;
        OK(write(t.ada, recordNamed(74), "blijft"));
        OK(t.syncAll());
        OK(write(t.cy, recordNamed(74), "niet aangenomen"));
        QVERIFY(*t.cy.store->build(1) > 0);
        auto file = *store::decodeBundle(t.cy.store->writeBundle()->first);
        for (const auto& p : file.parts) {
            if (p.space != t.dossier) continue;
            auto batch = *record::decodeFrame(p.frames.back());
            auto forged = batch;
            forged.signature.b[0] ^= 1;
            QCOMPARE(t.bo.store->takeFrames(t.dossier, {record::encodeFrame(forged)})->quarantined, std::size_t(1));
        }
        OK(t.bo.store->remove(t.dossier, recordNamed(74)));             // nobody wrote that
        OK(t.bo.store->settle(t.dossier, recordNamed(74), kLifeField, std::string("alive")));
        // Signed by Cy, and it names itself as what it has seen: never acceptable, and her words all the same.
        for (const auto& p : file.parts) {
            if (p.space != t.dossier) continue;
            auto batch = *record::decodeFrame(p.frames.back());
            batch.operations.back().context = {batch.operations.back().dot()};
            batch.sign(t.cy.store->orgLog()->org(), t.dossier, t.cy.store->deviceKeys().sign);
            QCOMPARE(t.bo.store->takeFrames(t.dossier, {record::encodeFrame(batch)})->quarantined, std::size_t(1));
        }
        QVERIFY(t.bo.store->remove(t.dossier, recordNamed(74)).code() == ErrorCode::Busy);
        OK(write(t.bo, recordNamed(75), "een ander"));
        OK(t.bo.store->remove(t.dossier, recordNamed(75)));
    }
};

QTEST_APPLESS_MAIN(StoreLate)
#include "tst_store_late.moc"
