// SPDX-License-Identifier: EUPL-1.2
#include "shared/schema/TypeIds.h"
#include "tests/unit/store/Team.h"
#include <QtTest>

using namespace aanzet;
using namespace aanzet::test;

// A finished record stands as it was; what a colleague wrote before they knew stands beside it, on every device.
class StoreFinish : public QObject
{
    Q_OBJECT

    static constexpr std::uint16_t kWords = 14, kStrengths = 15;       // of a visit
    static constexpr std::uint16_t kWhat = 2, kWorryVisit = 8, kStatus = 9;   // of a worry
    std::unique_ptr<Team> m_team;

    Status write(Tablet& t, std::uint16_t field, const std::string& words)
    {
        auto done = t.store->put({m_team->client, types::Visit, recordNamed(70), {{field, words, {}}}});
        return done ? Status() : Status(done.error());
    }
    Status finish(Tablet& t)
    {
        auto done = t.store->putAll({{m_team->client, types::Visit, recordNamed(70), {}, true}});
        return done ? Status() : Status(done.error());
    }
    store::ShownRecord visit(Tablet& t) { return *t.store->get(m_team->client, recordNamed(70)); }
    std::string words(Tablet& t, std::uint16_t field = kWords)
    {
        const auto shown = visit(t);
        const auto* f = shown.field(field);
        return f ? wordOf(f->shown.value) : std::string();
    }
    std::set<std::string> late(Tablet& t)
    {
        std::set<std::string> out;
        for (const auto& l : visit(t).late) out.insert(wordOf(l.version.value));
        return out;
    }

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(crypto::init());
        m_team = std::make_unique<Team>();
    }
    void init() { m_team->begin(5); }

    void aFinishedRecordIsNotWrittenAgain()
    {
        auto& t = *m_team;
        QVERIFY(write(t.ada, kWords, "Ik slaap weer."));
        const auto worry = *t.ada.store->put({t.dossier, types::Worry, {}, {{kWhat, std::string("post"), {}}, {kWorryVisit, recordNamed(70), {}}}});
        QVERIFY(finish(t.ada));
        QVERIFY(t.ada.store->putAll({{t.dossier, types::Worry, worry, {}, true}}));
        QVERIFY(visit(t.ada).finished && visit(t.ada).finished->by == t.adaUser);
        QCOMPARE(write(t.ada, kWords, "iets anders").code(), ErrorCode::NotAllowed);
        QCOMPARE(write(t.ada, kStrengths, "iets erbij").code(), ErrorCode::NotAllowed);
        QVERIFY(!t.ada.store->put({t.dossier, types::VisitObservation, {}, {{2, recordNamed(70), {}}}}));   // no row under it
        QVERIFY(!t.ada.store->put({t.dossier, types::Worry, worry, {{kWhat, std::string("geen post"), {}}}}));
        QVERIFY(t.ada.store->put({t.dossier, types::Worry, worry, {{kStatus, std::string("closed"), {}}}}));   // a worry goes on
        QCOMPARE(t.ada.store->remove(t.client, recordNamed(70)).code(), ErrorCode::NotAllowed);
        QVERIFY(t.ada.store->remove(t.client, recordNamed(70), "verkeerd huishouden"));

        QVERIFY(!t.ada.store->putAll({{t.client, types::Visit, recordNamed(71), {}, true}}));              // there is nothing
        QVERIFY(write(t.bo, kWords, "van Bo"));
        QVERIFY(finish(t.bo));
        QVERIFY(finish(t.bo));   // twice is once
    }

    void aColleagueReadsItAsItWasAndWritesItNoMore()
    {
        auto& t = *m_team;
        QVERIFY(write(t.ada, kWords, "Ik slaap weer."));
        QVERIFY(finish(t.ada));
        QVERIFY(t.syncAll());
        QCOMPARE(words(t.bo), std::string("Ik slaap weer."));
        QVERIFY(visit(t.bo).finished && visit(t.bo).finished->by == t.adaUser);
        QVERIFY(t.bo.store->isSealGenuine(t.client, recordNamed(70)));
        QCOMPARE(write(t.bo, kWords, "van Bo").code(), ErrorCode::NotAllowed);
        t.bo.close();
        QVERIFY(t.bo.open());
        QCOMPARE(write(t.bo, kWords, "van Bo").code(), ErrorCode::NotAllowed);
    }

    void whatAColleagueWroteOfflineStandsBesideIt()
    {
        auto& t = *m_team;
        QVERIFY(write(t.ada, kWords, "Ik slaap weer."));
        QVERIFY(t.syncAll());
        QVERIFY(write(t.bo, kWords, "Ik slaap weer, zei hij."));      // covers what Ada then finishes
        QVERIFY(write(t.bo, kStrengths, "belde zelf"));
        QVERIFY(finish(t.ada));
        QVERIFY(t.syncAll(3));
        const std::set<std::string> expected{"Ik slaap weer, zei hij.", "belde zelf"};
        for (auto* one : {&t.ada, &t.bo, &t.cy}) {
            QCOMPARE(words(*one), std::string("Ik slaap weer."));
            QCOMPARE(words(*one, kStrengths), std::string());
            QVERIFY(late(*one) == expected);
            for (const auto& l : visit(*one).late) QVERIFY(l.version.author == t.boUser);
            QVERIFY(one->store->conflicts().empty());                 // nobody chooses in a finished note
        }
        QVERIFY(*t.ada.store->stateHash(t.household) == *t.bo.store->stateHash(t.household));
    }

    void whatWasFinishedIsFoundAlsoWhereLateWorkCoveredIt()
    {
        auto& t = *m_team;
        QVERIFY(write(t.ada, kWords, "Ik slaap weer in een bed."));
        QVERIFY(t.syncAll());
        QVERIFY(write(t.bo, kWords, "De woningbouw belde."));
        QVERIFY(finish(t.ada));
        QVERIFY(t.syncAll(3));
        for (int again = 0; again < 2; ++again) {
            for (auto* one : {&t.ada, &t.bo, &t.cy}) {
                QCOMPARE(one->store->search("slaap")->size(), std::size_t(1));
                QCOMPARE(one->store->search("woningbouw")->size(), std::size_t(1));
                one->close();
                QVERIFY(one->open());
            }
        }
    }

    void twoWhoFinishItOfflineFinishItOnce()
    {
        auto& t = *m_team;
        QVERIFY(write(t.ada, kWords, "Ik slaap weer."));
        QVERIFY(t.syncAll());
        QVERIFY(write(t.bo, kWords, "Van Bo."));
        QVERIFY(finish(t.bo));
        QVERIFY(finish(t.ada));
        QVERIFY(t.syncAll(3));
        QCOMPARE(words(t.ada), words(t.bo));
        QVERIFY(late(t.ada) == late(t.bo));
        QVERIFY(visit(t.ada).finished->by == visit(t.bo).finished->by);
        auto all = late(t.ada);
        all.insert(words(t.ada));
        QVERIFY(all.count("Van Bo."));
        QVERIFY(t.ada.store->conflicts().empty() && t.bo.store->conflicts().empty());
    }

    void aSealThatIsCutShortOrNamesNobodyIsNone()
    {
        store::Seal seal;
        QVERIFY(!store::decodeSeal(store::encodeSeal(seal)).ok());
        seal.user = m_team->boUser;
        seal.values[kWords] = store::encodeValue(std::string("woorden"));
        const auto bytes = store::encodeSeal(seal);
        QVERIFY(store::decodeSeal(bytes)->values == seal.values);
        for (std::size_t n = 0; n < bytes.size(); ++n) QVERIFY(!store::decodeSeal(ByteView(bytes).first(n)).ok());
    }

    void everyChangedByteOfASealIsSeen()
    {
        const auto user = membership::UserKeys::generate();
        const OrgId org{};
        store::Seal seal;
        seal.user = user.id();
        seal.at = m_team->time.now();
        seal.values[kWords] = store::encodeValue(std::string("woorden"));
        seal.signature = user.sign.sign(seal.statement(org, recordNamed(70), types::Visit));
        const auto holds = [&](ByteView bytes) {
            const auto read = store::decodeSeal(bytes);
            return read && read->user == user.id() && crypto::verify(user.sign.publicKey(), read->statement(org, recordNamed(70), types::Visit), read->signature);
        };
        const auto bytes = store::encodeSeal(seal);
        QVERIFY(holds(bytes));
        for (std::size_t i = 0; i < bytes.size(); ++i) {
            auto changed = bytes;
            changed[i] ^= 1;
            QVERIFY2(!holds(changed), std::to_string(i).c_str());
        }
        QVERIFY(!crypto::verify(user.sign.publicKey(), seal.statement(org, recordNamed(71), types::Visit), seal.signature));   // of another note
    }
};

QTEST_GUILESS_MAIN(StoreFinish)
#include "tst_store_finish.moc"
