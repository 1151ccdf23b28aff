// SPDX-License-Identifier: EUPL-1.2
#include "mobile/domain/Visit.h"
#include "mobile/handed/ClientWords.h"
#include "mobile/handed/HandedSheets.h"
#include "mobile/handed/StoredHandedReview.h"
#include "mobile/session/DropBox.h"
#include "mobile/store/RowReading.h"
#include "mobile/viewmodels/Signature.h"
#include "mobile/visits/StoredVisit.h"
#include "tests/unit/store/LoneDevice.h"
#include <QFile>
#include <QTest>

using namespace aanzet;

// The page of a visit in the client's hands: three faces and a signature, and what becomes of them.
class tst_handed_visit : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QFile file(QStringLiteral(AANZET_SOURCE_DIR "/assets/client/words.json"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        auto words = ClientWords::read(file.readAll());
        QVERIFY(words.ok());
        m_words = *words;
    }
    void init()
    {
        m_device.begin();
        m_document = crypto::randomFixed<RecordId>();
        m_visit = std::make_unique<StoredVisit>(*m_device.store, m_device.clock, m_device.ref(), std::nullopt);
    }
    void cleanup()
    {
        m_visit.reset();
        m_device.end();
    }

    void facesAndASignatureBecomePartOfTheNote()
    {
        write();
        const auto page = give();
        QCOMPARE(page->kind(), HandedPage::VisitWords);
        QCOMPARE(page->parts().size(), 1);
        QVERIFY(page->visit());
        page->visit()->setFace(VisitSheetModel::CouldSay, u"good"_qs);
        page->visit()->setFace(VisitSheetModel::KnowsNext, u"not_good"_qs);
        page->visit()->setFace(VisitSheetModel::Matters, u"splendid"_qs);   // is none
        page->visit()->sign({10, 20, 30, 40});
        page->visit()->sign({500, 600, 2000, -5});
        QCOMPARE(page->visit()->saveState(), VisitEditor::Saved);
        QCOMPARE(row().allianceCouldSay, std::string());   // nothing but the box so far

        const auto review = open();
        QCOMPARE(review->count(), 1);
        QCOMPARE(review->kind(), HandedPage::VisitWords);
        QCOMPARE(review->lines().size(), 3);
        QCOMPARE(review->strokes().size(), 2);
        review->accept();
        QCOMPARE(review->failure(), Failure::None);
        QCOMPARE(review->count(), 0);
        QCOMPARE(row().allianceCouldSay, std::string("good"));
        QCOMPARE(row().allianceMatters, std::string());
        QCOMPARE(row().allianceKnowsNext, std::string("not_good"));
        QVERIFY(row().signedAt.has_value());
        m_visit->refresh();
        QCOMPARE(m_visit->strokes(), (QVariantList{QVariant(QVariantList{10, 20, 30, 40}), QVariant(QVariantList{500, 600, 1000, 0})}));
        QCOMPARE(m_visit->clientWords(), u"Dag."_qs);
    }
    void theSameFaceTwiceTakesItBack()
    {
        write();
        m_visit->choose(VisitEditor::CouldSay, u"so_so"_qs);
        const auto page = give();
        QCOMPARE(page->visit()->faces(), (QStringList{u"so_so"_qs, {}, {}}));
        page->visit()->setFace(VisitSheetModel::CouldSay, u"so_so"_qs);
        page->visit()->sign({1, 2, 3, 4});
        page->visit()->signAgain();
        open()->accept();
        QCOMPARE(row().allianceCouldSay, std::string());
        QCOMPARE(row().signature, std::string());
        QVERIFY(!row().signedAt.has_value());
    }
    void aPageThatWasOnlyReadLeavesNothing()
    {
        write();
        const auto page = give();
        page->leave();
        QCOMPARE(open()->count(), 0);
    }
    void aNoteWithoutAWordYetTakesThem()
    {
        const auto page = give();
        page->visit()->setFace(VisitSheetModel::Matters, u"good"_qs);
        open()->accept();
        QCOMPARE(row().allianceMatters, std::string("good"));
        QVERIFY(row().visitAt.has_value() && row().startMinute.has_value());
    }
    void onANoteThatWasFinishedMeanwhileTheyStandBesideIt()
    {
        write();
        const auto page = give();
        page->visit()->setFace(VisitSheetModel::CouldSay, u"good"_qs);
        m_visit->finish();
        QVERIFY(m_visit->isFinished());
        const auto review = open();
        review->accept();
        QCOMPARE(review->failure(), Failure::None);
        QCOMPARE(row().allianceCouldSay, std::string());
        const auto ids = m_device.store->list(m_device.client(), types::ClientStatement);
        QCOMPARE(ids.size(), std::size_t(1));
        const auto statement = m_device.store->get(m_device.client(), ids[0]);
        QCOMPARE(std::get<RecordId>(statement->field(store::fieldOf(types::ClientStatement, "about"))->shown.value), m_visit->record());
        QVERIFY(!std::get<std::string>(statement->field(store::fieldOf(types::ClientStatement, "client_words"))->shown.value).empty());
    }
    void aHostileSheetGetsNothingIntoTheNote()
    {
        write();
        handed::Work work{handed::Sheet::Visit, m_device.household, "nl", {}};
        work.changes.push_back({"visit", m_visit->record().hex(), {{"alliance_could_say", "<script>"}, {"signature", "1,2 x,y;;;9999999999999,3"}, {"client_words", "ik ben tevreden"}}});
        work.changes.push_back({"visit", "zz", {{"alliance_could_say", "good"}}});
        work.changes.push_back({"person", m_visit->record().hex(), {{"name", "x"}}});
        QVERIFY(deposit(handed::encode(work)).ok());
        const auto review = open();
        review->accept();
        QCOMPARE(review->failure(), Failure::None);
        QCOMPARE(row().allianceCouldSay, std::string());
        QCOMPARE(row().clientWords, std::string("Dag."));
        QCOMPARE(row().signature, std::string("1,2 0,0;0,3;"));
    }
    void aSignatureHasAnEnd()
    {
        write();
        const auto page = give();
        QVariantList scribble;
        for (int i = 0; i < 500; ++i) scribble << 1000 << 1000;
        for (int i = 0; i < 20; ++i) page->visit()->sign(scribble);
        QVERIFY(strokesText(page->visit()->strokes()).size() <= kMostSignature);
        open()->accept();
        QVERIFY(row().signature.size() > kMostSignature / 2);
    }
    void theFrameSpeaksTheClientsLanguage()
    {
        const auto known = m_device.store->list(m_device.client(), types::Household);
        QVERIFY(m_device.store->put({m_device.client(), types::Household, known.empty() ? std::optional<RecordId>() : known[0], {{store::fieldOf(types::Household, "language"), std::string("tr"), {}}}}).ok());
        QCOMPARE(give()->language(), u"tr"_qs);
    }

private:
    void write()
    {
        m_visit->edit(VisitEditor::ClientWords, u"Dag."_qs);
        m_visit->leave(VisitEditor::ClientWords);
    }
    domain::Visit row() { return store::readRow<domain::Visit>(*m_device.store, m_device.client(), m_visit->record()).value_or(domain::Visit()); }
    Status deposit(ByteView content)
    {
        const auto device = m_device.store->deviceKeys().publicKeys().box;
        const auto kept = m_device.vault->insert(vault::Table::Inbox, session::sealDeposit(device, m_device.vault->id(), {m_document, m_device.clock.now(), bytesOf(content)}));
        return kept ? Status() : Status(kept.error());
    }
    std::unique_ptr<HandedPage> give()
    {
        const handed::Making making{*m_device.store, m_device.clock, m_device.ref(), m_words.all(), [this](ByteView content) { return deposit(content); },
                                    [this](const QString& language) { return m_words.nearest(language); }};
        return handed::visitSheet(making, *m_visit);
    }
    std::unique_ptr<StoredHandedReview> open()
    {
        auto review = std::make_unique<StoredHandedReview>(StoredHandedReview::Surroundings{
            &m_device.clock, [](const std::string&, const std::vector<std::string>&) -> const talkpicture::TalkPack* { return nullptr; },
            [](const SpaceId&, handed::Sheet, StoredHandedReview::End) {}, [] {}});
        review->show(&*m_device.vault, m_device.store.get());
        return review;
    }

    test::LoneDevice m_device;
    ClientWords m_words;
    RecordId m_document;
    std::unique_ptr<StoredVisit> m_visit;
};

QTEST_GUILESS_MAIN(tst_handed_visit)
#include "tst_handed_visit.moc"
