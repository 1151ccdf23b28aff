// SPDX-License-Identifier: EUPL-1.2
#include "mobile/domain/Household.h"
#include "mobile/domain/TalkAnswer.h"
#include "mobile/store/RowReading.h"
#include "mobile/talkpicture/StoredTalkPicture.h"
#include "tests/unit/store/LoneDevice.h"
#include <QTest>

using namespace aanzet;

class tst_stored_talk_picture : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void lookingWritesNothing();
    void aTapIsStoredInTheClientsLayerAtOnce();
    void typedWordsAreStoredWhenTheSceneIsLeft();
    void whatWasAnsweredIsThereAgain();
    void anotherDayMakesAnotherRecordAndLeavesTheFirst();
    void theTalkBeginsInTheLanguageAndFormOfTheHousehold();
    void theFirstLanguageChosenIsTheHouseholdsAndLaterOnesAreForTheTalk();
    void theFormOfAddressIsTheHouseholds();
    void afterTheLockNothingIsTaken();
    void anAnswerOfAnEarlierDayCanBeTakenBack();
    void wordsOfAnEarlierDayCanBeTakenBack();
    void wordsThatCouldNotBeSavedStayThroughARefreshAndAKill();
    void anAnswerTheDiskRefusedIsKeptAndTriedAgain();
    void oneSceneThatCannotBeSavedHoldsUpNoOther();
    void aTalkThatWasKilledGoesOnAtItsScene();
    void afterTheLastSceneOrAnotherDayATalkIsNew();
    void withoutTheClientsLayerAnAnswerSaysThatItIsNotKept();

private:
    std::unique_ptr<StoredTalkPicture> open()
    {
        return std::make_unique<StoredTalkPicture>(*m_device.store, m_device.clock, m_device.ref(), m_shelf.inUse()->pack, QUrl());
    }
    std::vector<domain::TalkAnswer> rows() { return store::readRows<domain::TalkAnswer>(*m_device.store, m_device.client()); }

    test::LoneDevice m_device;
    talkpicture::TalkPackShelf m_shelf;
};

void tst_stored_talk_picture::init()
{
    if (!m_shelf.inUse()) m_shelf.add(QStringLiteral(AANZET_SOURCE_DIR "/assets/talkpicture"));
    QVERIFY(m_shelf.inUse());
    m_device.begin();
}

void tst_stored_talk_picture::cleanup() { m_device.end(); }

void tst_stored_talk_picture::lookingWritesNothing()
{
    {
        const auto talk = open();
        while (!talk->isLast()) talk->next();
        talk->speak(QStringLiteral("ar"));
    }
    QVERIFY(rows().empty());
}

void tst_stored_talk_picture::aTapIsStoredInTheClientsLayerAtOnce()
{
    const auto talk = open();
    talk->speak(QStringLiteral("tr"));
    talk->next();
    talk->touch(QStringLiteral("letters"));
    talk->touch(QStringLiteral("sleep"));
    talk->setTeachBack(TalkPictureModel::ExplainedAgain);
    QCOMPARE(talk->saveState(), VisitEditor::Saved);
    const auto kept = rows();
    QCOMPARE(kept.size(), std::size_t(1));
    QCOMPARE(kept[0].picture, std::string("aanzet-tafel"));
    QCOMPARE(kept[0].scene, std::string("much"));
    QCOMPARE(kept[0].tapped, (std::vector<std::string>{"letters", "sleep"}));
    QCOMPARE(kept[0].teachBack, std::string("explained_again"));
    QCOMPARE(kept[0].language, std::string("tr"));
    QVERIFY(kept[0].answeredAt == domain::dayFrom("2026-05-12"));
}

void tst_stored_talk_picture::typedWordsAreStoredWhenTheSceneIsLeft()
{
    const auto talk = open();
    talk->show(QStringLiteral("fixed"));
    talk->edit(QStringLiteral("Samira "));
    QCOMPARE(talk->saveState(), VisitEditor::Draft);
    talk->back();
    QCOMPARE(talk->saveState(), VisitEditor::Saved);
    QCOMPARE(rows().at(0).answer, std::string("Samira "));
    talk->next();
    talk->edit(QStringLiteral("Samira Bakker"));
    QTRY_COMPARE(talk->saveState(), VisitEditor::Saved);   // and soon by itself
    QCOMPARE(rows().at(0).answer, std::string("Samira Bakker"));
}

void tst_stored_talk_picture::whatWasAnsweredIsThereAgain()
{
    {
        const auto talk = open();
        talk->show(QStringLiteral("seats"));
        talk->touch(QStringLiteral("care"));
        talk->touch(QStringLiteral("care"));
        talk->show(QStringLiteral("steps"));
        talk->edit(QStringLiteral("De map kopen"));
    }
    const auto talk = open();
    talk->show(QStringLiteral("seats"));
    QCOMPARE(talk->answers().at(2).toMap().value(QStringLiteral("answer")).toInt(), int(TalkPictureModel::No));
    talk->show(QStringLiteral("steps"));
    QCOMPARE(talk->ownWords(), QStringLiteral("De map kopen"));
}

void tst_stored_talk_picture::anotherDayMakesAnotherRecordAndLeavesTheFirst()
{
    open()->touch(QStringLiteral("other_day"));
    m_device.clock.advance(std::chrono::hours(24 * 7));
    const auto talk = open();
    QCOMPARE(talk->answers().at(1).toMap().value(QStringLiteral("answer")).toInt(), int(TalkPictureModel::Yes));
    talk->touch(QStringLiteral("come_in"));
    auto kept = rows();
    std::sort(kept.begin(), kept.end(), [](const auto& a, const auto& b) { return *a.answeredAt < *b.answeredAt; });
    QCOMPARE(kept.size(), std::size_t(2));
    QCOMPARE(kept[0].tapped, std::vector<std::string>{"other_day"});
    QCOMPARE(kept[1].tapped, std::vector<std::string>{"come_in"});
    QCOMPARE(open()->answers().at(0).toMap().value(QStringLiteral("answer")).toInt(), int(TalkPictureModel::Yes));
}

void tst_stored_talk_picture::theTalkBeginsInTheLanguageAndFormOfTheHousehold()
{
    const auto client = m_device.client();
    const auto header = store::readRows<domain::Household>(*m_device.store, client).at(0).id;
    QVERIFY(m_device.store->put({client, types::Household, header, {{store::fieldOf(types::Household, "language"), std::string("pl"), {}},
                                                             {store::fieldOf(types::Household, "form_of_address"), std::string("je"), {}}}}).ok());
    const auto talk = open();
    QCOMPARE(talk->language(), QStringLiteral("pl"));
    QVERIFY(talk->isFamiliar());
}

void tst_stored_talk_picture::theFirstLanguageChosenIsTheHouseholdsAndLaterOnesAreForTheTalk()
{
    const auto language = [&] { return store::readRows<domain::Household>(*m_device.store, m_device.client()).at(0).language; };
    const auto talk = open();
    QCOMPARE(language(), std::string());
    talk->speak(QStringLiteral("tr"));
    QCOMPARE(language(), std::string("tr"));
    talk->speak(QStringLiteral("en"));
    QCOMPARE(language(), std::string("tr"));
    QCOMPARE(talk->language(), QStringLiteral("en"));
    QCOMPARE(open()->language(), QStringLiteral("tr"));
}

void tst_stored_talk_picture::theFormOfAddressIsTheHouseholds()
{
    open()->address(true);
    QVERIFY(open()->isFamiliar());
    open()->address(false);
    QVERIFY(!open()->isFamiliar());
}

void tst_stored_talk_picture::afterTheLockNothingIsTaken()
{
    const auto talk = open();
    talk->show(QStringLiteral("table"));
    talk->edit(QStringLiteral("De buurvrouw"));
    talk->detach();
    QCOMPARE(rows().at(0).answer, std::string("De buurvrouw"));
    talk->edit(QStringLiteral("iets anders"));
    talk->leave();
    QCOMPARE(rows().at(0).answer, std::string("De buurvrouw"));
}

void tst_stored_talk_picture::anAnswerOfAnEarlierDayCanBeTakenBack()
{
    open()->touch(QStringLiteral("other_day"));
    m_device.clock.advance(std::chrono::hours(24 * 7));
    const auto isYes = [](const auto& talk) { return talk->answers().at(1).toMap().value(QStringLiteral("answer")).toInt() == int(TalkPictureModel::Yes); };
    {
        const auto talk = open();
        QVERIFY(isYes(talk));
        talk->touch(QStringLiteral("other_day"));
        QCOMPARE(talk->saveState(), VisitEditor::Saved);
        talk->refresh();
        QVERIFY(!isYes(talk));
    }
    QVERIFY(!isYes(open()));
    auto kept = rows();
    std::sort(kept.begin(), kept.end(), [](const auto& a, const auto& b) { return *a.answeredAt < *b.answeredAt; });
    QCOMPARE(kept.size(), std::size_t(2));
    QCOMPARE(kept[0].tapped, std::vector<std::string>{"other_day"});   // what was said then stays said
    QVERIFY(kept[1].tapped.empty());
    const auto talk = open();
    talk->touch(QStringLiteral("other_day"));   // and given again on the same day
    QVERIFY(isYes(open()));
    QCOMPARE(rows().size(), std::size_t(2));
}

void tst_stored_talk_picture::wordsOfAnEarlierDayCanBeTakenBack()
{
    {
        const auto talk = open();
        talk->show(QStringLiteral("fixed"));
        talk->edit(QStringLiteral("Samira"));
        talk->setTeachBack(TalkPictureModel::Clear);
    }
    m_device.clock.advance(std::chrono::hours(24));
    {
        const auto talk = open();
        talk->show(QStringLiteral("fixed"));
        talk->edit(QString());
        talk->leave();
    }
    const auto talk = open();
    talk->show(QStringLiteral("fixed"));
    QCOMPARE(talk->ownWords(), QString());
    QCOMPARE(talk->teachBack(), TalkPictureModel::Clear);   // what was not taken back still stands
}

void tst_stored_talk_picture::wordsThatCouldNotBeSavedStayThroughARefreshAndAKill()
{
    const QString text(70'000, QLatin1Char('x'));
    auto* killed = open().release();   // never closed
    killed->show(QStringLiteral("fixed"));
    killed->edit(text);
    killed->leave();
    QCOMPARE(killed->saveState(), VisitEditor::Failed);
    QCOMPARE(killed->failure(), Failure::FieldLimit);
    killed->refresh();   // as after every sync
    QCOMPARE(killed->ownWords(), text);
    QCOMPARE(m_device.drafts(), 2);   // the words, and where the talk is

    const auto again = open();
    again->show(QStringLiteral("fixed"));
    QCOMPARE(again->ownWords(), text);
    again->edit(QStringLiteral("korter"));
    again->leave();
    QCOMPARE(again->saveState(), VisitEditor::Saved);
    QCOMPARE(rows().at(0).answer, std::string("korter"));
    QCOMPARE(m_device.drafts(), 1);
    delete killed;
}

void tst_stored_talk_picture::anAnswerTheDiskRefusedIsKeptAndTriedAgain()
{
    const auto talk = open();
    m_device.disk.failAt(1, test::Fault::DiskFull, test::Repeat::FromThenOn);
    talk->touch(QStringLiteral("come_in"));
    QCOMPARE(talk->saveState(), VisitEditor::Failed);
    QCOMPARE(talk->failure(), Failure::DiskFull);
    talk->refresh();
    QCOMPARE(talk->answers().at(0).toMap().value(QStringLiteral("answer")).toInt(), int(TalkPictureModel::Yes));
    talk->next();
    QCOMPARE(talk->saveState(), VisitEditor::Failed);   // still
    m_device.disk.clear();
    talk->leave();
    QCOMPARE(talk->saveState(), VisitEditor::Saved);
    QCOMPARE(rows().at(0).tapped, std::vector<std::string>{"come_in"});
    QCOMPARE(rows().at(0).scene, std::string("visit"));
    QCOMPARE(m_device.drafts(), 0);
}

void tst_stored_talk_picture::aTalkThatWasKilledGoesOnAtItsScene()
{
    auto* killed = open().release();   // never closed
    killed->next();
    killed->show(QStringLiteral("yours"));
    QCOMPARE(open()->scene(), QStringLiteral("yours"));
    killed->back();
    QCOMPARE(open()->scene(), QStringLiteral("talks"));
    QVERIFY(rows().empty());   // where one looks is nothing of the client's
    delete killed;
}

void tst_stored_talk_picture::afterTheLastSceneOrAnotherDayATalkIsNew()
{
    open()->show(QStringLiteral("talks"));
    m_device.clock.advance(std::chrono::hours(24));
    QCOMPARE(open()->scene(), QStringLiteral("visit"));
    {
        const auto talk = open();
        while (!talk->isLast()) talk->next();
        talk->leave();
    }
    QCOMPARE(open()->scene(), QStringLiteral("visit"));
    QCOMPARE(m_device.drafts(), 0);
}

void tst_stored_talk_picture::oneSceneThatCannotBeSavedHoldsUpNoOther()
{
    const auto talk = open();
    talk->show(QStringLiteral("fixed"));
    talk->edit(QString(70'000, QLatin1Char('x')));
    talk->show(QStringLiteral("much"));
    talk->touch(QStringLiteral("letters"));
    QCOMPARE(talk->saveState(), VisitEditor::Failed);   // one of them still is not
    QCOMPARE(rows().size(), std::size_t(1));
    QCOMPARE(rows().at(0).scene, std::string("much"));
}

void tst_stored_talk_picture::withoutTheClientsLayerAnAnswerSaysThatItIsNotKept()
{
    auto ref = m_device.ref();
    ref.id = crypto::randomFixed<SpaceId>();   // a household of which nothing was shared
    ref.client.reset();
    StoredTalkPicture talk(*m_device.store, m_device.clock, ref, m_shelf.inUse()->pack, QUrl());
    talk.touch(QStringLiteral("come_in"));
    QCOMPARE(talk.saveState(), VisitEditor::Failed);
    QCOMPARE(talk.failure(), Failure::NotAllowed);
}

QTEST_GUILESS_MAIN(tst_stored_talk_picture)
#include "tst_stored_talk_picture.moc"
