// SPDX-License-Identifier: EUPL-1.2
#include "mobile/domain/Household.h"
#include "mobile/domain/TalkAnswer.h"
#include "mobile/store/RowReading.h"
#include "mobile/talkpicture/StoredTalkPicture.h"
#include <QTemporaryDir>
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

private:
    std::unique_ptr<StoredTalkPicture> open()
    {
        return std::make_unique<StoredTalkPicture>(*m_store, m_clock, *m_store->household(m_household), m_shelf.inUse()->pack, QUrl());
    }
    std::vector<domain::TalkAnswer> rows() { return store::readRows<domain::TalkAnswer>(*m_store, *m_store->household(m_household)->client); }

    ManualClock m_clock{*fromRfc3339("2026-05-12T12:05:00Z")};
    talkpicture::TalkPackShelf m_shelf;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::optional<vault::Vault> m_vault;
    std::unique_ptr<store::Store> m_store;
    SpaceId m_household;
};

void tst_stored_talk_picture::init()
{
    QVERIFY(crypto::init());
    m_shelf.add(QStringLiteral(AANZET_SOURCE_DIR "/assets/talkpicture"));
    QVERIFY(m_shelf.inUse());
    m_folder = std::make_unique<QTemporaryDir>();
    vault::Options options;
    options.tokenFolder = m_folder->filePath(QStringLiteral("tokens")).toStdString();
    options.rootKeyForTests = Bytes(32, 7);
    auto made = vault::Vault::create(m_folder->filePath(QStringLiteral("vault")).toStdString(), viewOf("paard gieter zolder kruik"), options);
    QVERIFY(made.ok());
    m_vault = std::move(*made);
    auto loaded = store::Store::load(*m_vault, m_clock);
    QVERIFY(loaded.ok());
    m_store = std::move(*loaded);
    auto founding = m_store->prepareFounding("Lindenhaven", "Samira", {});
    QVERIFY(founding.ok());
    QVERIFY(m_store->adopt(std::move(*founding)).ok());
    QVERIFY(m_store->setRecoveryConfirmed(true).ok());
    auto household = m_store->createHousehold("Marek");
    QVERIFY(household.ok());
    m_household = *household;
}

void tst_stored_talk_picture::cleanup()
{
    m_store.reset();
    m_vault.reset();
}

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
    m_clock.advance(std::chrono::hours(24 * 7));
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
    const auto client = *m_store->household(m_household)->client;
    const auto header = store::readRows<domain::Household>(*m_store, client).at(0).id;
    QVERIFY(m_store->put({client, types::Household, header, {{store::fieldOf(types::Household, "language"), std::string("pl"), {}},
                                                             {store::fieldOf(types::Household, "form_of_address"), std::string("je"), {}}}}).ok());
    const auto talk = open();
    QCOMPARE(talk->language(), QStringLiteral("pl"));
    QVERIFY(talk->isFamiliar());
}

void tst_stored_talk_picture::theFirstLanguageChosenIsTheHouseholdsAndLaterOnesAreForTheTalk()
{
    const auto language = [&] { return store::readRows<domain::Household>(*m_store, *m_store->household(m_household)->client).at(0).language; };
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

QTEST_GUILESS_MAIN(tst_stored_talk_picture)
#include "tst_stored_talk_picture.moc"
