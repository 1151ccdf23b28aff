// SPDX-License-Identifier: EUPL-1.2
#include "mobile/domain/EasyLanguage.h"
#include "mobile/domain/Plan.h"
#include "mobile/domain/TalkAnswer.h"
#include "mobile/handed/ClientWords.h"
#include "mobile/handed/HandedPlan.h"
#include "mobile/handed/HandedSheets.h"
#include "mobile/handed/StoredHandedReview.h"
#include "mobile/networkmap/StoredNetwork.h"
#include "mobile/plan/StoredPlan.h"
#include "mobile/session/DropBox.h"
#include "mobile/store/RowReading.h"
#include "mobile/talkpicture/StoredTalkPicture.h"
#include "tests/unit/store/LoneDevice.h"
#include <QFile>
#include <QTest>

using namespace aanzet;

// The sheets in the client's hands, from being given to what becomes of them: all but the keys, which the session has.
class tst_handed_sheets : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_shelf.add(QStringLiteral(AANZET_SOURCE_DIR "/assets/talkpicture"));
        QVERIFY(m_shelf.inUse());
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
        m_isBoxFull = false;
        m_ends.clear();
    }
    void cleanup() { m_device.end(); }

    // --- the box

    void whatGoesInComesOutAndDamagedBytesDoNot()
    {
        handed::Work work{handed::Sheet::Network, m_device.household, "ar", {{"person", "p1", {{"name", "Zohra"}, {"sector", ""}}}, {"tie", "t1", {}, true}}};
        work.moment.emplace().raise(crypto::randomFixed<AuthorId>(), 7);
        work.moment->raise(crypto::randomFixed<AuthorId>(), 1);
        const auto bytes = handed::encode(work);
        auto back = handed::decode(bytes);
        QVERIFY(back.ok() && *back == work);
        for (std::size_t cut = 0; cut < bytes.size(); ++cut) QVERIFY(!handed::decode(ByteView(bytes).first(cut)).ok());
        auto longer = bytes;
        longer.push_back(0);
        QVERIFY(!handed::decode(longer).ok());
        // What was made before the moment went with the sheet is still taken.
        const auto older = Writer("az1/handed").u8(1).u8(3).raw(m_device.household).vsized(viewOf("nl")).u16(0).take();
        back = handed::decode(older);
        QVERIFY(back.ok() && !back->moment);
    }
    void everyLanguageOfTheClientsHasEveryWord()
    {
        QCOMPARE(m_words.languages(), (QStringList{u"ar"_qs, u"en"_qs, u"nl"_qs, u"pl"_qs, u"tr"_qs, u"uk"_qs}));
        QVERIFY(m_words.isReviewed(u"nl"_qs) && !m_words.isReviewed(u"ar"_qs));
        QCOMPARE(m_words.nearest(u"so"_qs), u"nl"_qs);
        QVERIFY(m_words.all().value(u"ar"_qs).toMap().value(u"right_to_left"_qs).toBool());
        for (const auto& language : m_words.languages())
            for (const auto& word : m_words.all().value(language).toMap()) QVERIFY(!word.toString().trimmed().isEmpty());
        for (const auto& word : m_words.all().value(u"nl"_qs).toMap())
            if (word.typeId() == QMetaType::QString) QVERIFY2(domain::hardParts(word.toString().toStdString()).empty(), qPrintable(word.toString()));
        QVERIFY(!ClientWords::read(R"({"format":"az1/client-words","source":"nl","words":{"a":{"nl":"x"},"b":{"en":"y"}}})").ok());
    }

    void answersOfTheTalkPictureBecomeTheClients()
    {
        const auto page = talk();
        page->talk()->show(u"much"_qs);
        page->talk()->touch(u"letters"_qs);
        page->talk()->speak(u"tr"_qs);
        page->talk()->touch(u"sleep"_qs);
        page->talk()->show(u"fixed"_qs);
        page->talk()->edit(u"Samira"_qs);
        page->leave();
        QCOMPARE(page->talk()->saveState(), VisitEditor::Saved);
        QVERIFY(answers().empty());   // nothing but the box so far

        auto review = open();
        QCOMPARE(review->count(), 1);
        QVERIFY(review->isAsked());
        QCOMPARE(review->kind(), HandedPage::Talk);
        QCOMPARE(review->lines().size(), 2);
        review->accept();
        QCOMPARE(review->failure(), Failure::None);
        QCOMPARE(review->count(), 0);
        QCOMPARE(inbox(), 0);
        const auto kept = answers();
        QCOMPARE(kept.size(), std::size_t(2));
        for (const auto& a : kept) {
            QCOMPARE(a.language, std::string("tr"));
            if (a.scene == "much") QCOMPARE(a.tapped, (std::vector<std::string>{"letters", "sleep"}));
            else QCOMPARE(a.answer, std::string("Samira"));
        }
        QCOMPARE(m_ends, (QStringList{u"accepted 1"_qs}));
    }

    void theClientsDrawingIsDrawnOnWhatStood()
    {
        StoredNetwork before(*m_device.store, m_device.ref(), [] { return QDate(2026, 5, 12); });
        const auto fatma = before.addPerson(u"Fatma"_qs, u"family"_qs, 2), emre = before.addPerson(u"Emre"_qs, u"family"_qs, 3);
        before.addTie({}, emre);
        const auto page = handed::networkSheet(making(handed::Sheet::Network));
        auto* hands = page->network();
        QCOMPARE(hands->persons()->rowCount(), 2);
        const auto zohra = hands->addPerson(u" Zohra "_qs, {}, 0);
        hands->place(zohra, u"friends"_qs, 1, 300, -200);
        const auto tie = hands->addTie({}, zohra);
        QCOMPARE(hands->addTie({}, zohra), tie);
        hands->setTie(tie, NetworkEditor::Support, QStringList{u"company"_qs, u"advice"_qs});
        hands->place(fatma, u"household"_qs, 2, 10, 20);
        hands->place(fatma, u"friends"_qs, 2, 10, 20);
        const auto stroke = hands->addStroke({{0, 0}, {100, 50}, {200, -50}}, {});
        hands->addSlip(u"kerstmis"_qs, 5, 6);
        hands->removePerson(emre);
        const auto gone = hands->addPerson(u"Te veel"_qs, {}, 0);
        hands->undo();
        QVERIFY(hands->persons()->find(gone).id.isEmpty());
        hands->redo();
        hands->undo();
        QCOMPARE(StoredNetwork(*m_device.store, m_device.ref(), [] { return QDate(); }).persons()->rowCount(), 2);

        const auto lay = rows();
        auto review = open();
        QCOMPARE(review->kind(), HandedPage::Network);
        QStringList parts;
        for (const auto& line : review->lines()) parts.append(QString::number(line.toMap().value(u"part"_qs).toInt()) + line.toMap().value(u"title"_qs).toString());
        QVERIFY(parts.contains(QString::number(HandedReviewModel::Added) + u"Zohra"_qs));
        QVERIFY(parts.contains(QString::number(HandedReviewModel::Changed) + u"Fatma"_qs));
        QVERIFY(parts.contains(QString::number(HandedReviewModel::Removed) + u"Emre"_qs));
        QVERIFY2(parts.filter(u"Te veel"_qs).isEmpty(), "came and went in their hands");
        review->accept();
        QCOMPARE(review->failure(), Failure::None);
        // As after a kill between writing and emptying the box: the same sheet once more makes nothing twice.
        for (const auto& row : lay) QVERIFY(m_device.vault->insert(vault::Table::Inbox, row).ok());
        review = open();
        review->accept();
        QCOMPARE(review->failure(), Failure::None);
        QCOMPARE(inbox(), 0);
        StoredNetwork after(*m_device.store, m_device.ref(), [] { return QDate(); });
        QCOMPARE(after.persons()->rowCount(), 2);
        const auto z = after.persons()->find(zohra);
        QCOMPARE(z.name, u"Zohra"_qs);
        QCOMPARE(z.sector, u"friends"_qs);
        QCOMPARE(z.closeness, 1);
        QCOMPARE(z.x, 300);
        QCOMPARE(after.persons()->find(fatma).sector, u"friends"_qs);
        QCOMPARE(after.persons()->find(fatma).closeness, 2);
        QCOMPARE(after.strokes()->rowCount(), 1);
        QCOMPARE(after.strokes()->at(0).id, stroke);
        QCOMPARE(after.slips()->rowCount(), 1);
        QCOMPARE(after.slips()->at(0).words, u"kerstmis"_qs);
        QCOMPARE(after.ties()->rowCount(), 1);
        QCOMPARE(after.ties()->find(tie).support, (QStringList{u"company"_qs, u"advice"_qs}));
    }

    void thePlanOfThePrivateRoundBecomesThePlan()
    {
        const auto page = handed::planSheet(making(handed::Sheet::Plan));
        auto* sheet = page->plan();
        sheet->edit(PlanSheetModel::Dream, u"Een huis zonder lekkage"_qs);
        sheet->edit(PlanSheetModel::GoodEnough, u"Geen blauwe enveloppen"_qs);
        sheet->addStep();
        sheet->addStep();   // one that stays empty is none
        const auto id = sheet->steps().constFirst().toMap().value(u"id"_qs).toString();
        sheet->editStep(id, u"Samen de post openen"_qs);
        sheet->setHelper(id, PlanModel::Network);
        sheet->editHelper(id, u"Fatma"_qs);
        sheet->setWhen(id, PlanSheetModel::ThisWeek);
        sheet->sign({10, 20, 500, 600, 900, 30});
        QVERIFY(sheet->isAgreed());
        page->leave();
        const auto lay = rows();
        for (int time = 0; time < 2; ++time) {
            if (time == 1)
                for (const auto& row : lay) QVERIFY(m_device.vault->insert(vault::Table::Inbox, row).ok());
            auto review = open();
            QCOMPARE(review->strokes().size(), 1);
            review->accept();
            QCOMPARE(review->failure(), Failure::None);
            StoredPlan plan(*m_device.store, m_device.clock, m_device.ref());
            QCOMPARE(plan.dream(), u"Een huis zonder lekkage"_qs);
            QCOMPARE(plan.goodEnough(), u"Geen blauwe enveloppen"_qs);
            QCOMPARE(plan.goals()->rowCount(), 1);
            const auto goal = plan.goals()->rows().constFirst();
            QCOMPARE(goal.words, u"Geen blauwe enveloppen"_qs);
            QCOMPARE(goal.steps.size(), 1);
            QCOMPARE(goal.steps[0].id, id);
            QCOMPARE(goal.steps[0].helper, u"Fatma"_qs);
            QCOMPARE(goal.steps[0].helperKind, u"network"_qs);
            QCOMPARE(goal.steps[0].by.date(), QDate(2026, 5, 17));   // the Sunday of that week
        }
        const auto kept = store::readRows<domain::Plan>(*m_device.store, m_device.client());
        QCOMPARE(kept.size(), std::size_t(1));
        QCOMPARE(kept[0].clientAgreement, std::string("agrees"));
        QCOMPARE(kept[0].madeHow, std::string("private_round"));
        QCOMPARE(kept[0].signature, std::string("10,20 500,600 900,30;"));
        QVERIFY(kept[0].agreedAt == domain::dayFrom("2026-05-12"));
    }

    void whatIsThrownAwayLeavesNothingAndChangesNothing()
    {
        const auto page = handed::planSheet(making(handed::Sheet::Plan));
        page->plan()->agree(true);
        auto review = open();
        QCOMPARE(review->count(), 1);
        review->discard();
        QCOMPARE(review->count(), 0);
        QCOMPARE(inbox(), 0);
        QVERIFY(store::readRows<domain::Plan>(*m_device.store, m_device.client()).empty());
        QCOMPARE(m_ends, (QStringList{u"discarded 3"_qs}));
    }

    void sheetsWaitInTheOrderInWhichTheyWereMadeAndLaterKeepsThem()
    {
        const auto first = handed::planSheet(making(handed::Sheet::Plan));
        first->plan()->agree(true);
        m_document = crypto::randomFixed<RecordId>();
        const auto second = talk();
        second->talk()->show(u"much"_qs);
        second->talk()->touch(u"letters"_qs);
        auto review = open();
        QCOMPARE(review->count(), 2);
        QCOMPARE(review->kind(), HandedPage::Plan);
        review->later();
        QVERIFY(!review->isAsked());
        QCOMPARE(inbox(), 2);
        review = open();
        QVERIFY(review->isAsked());
        review->accept();
        QCOMPARE(review->kind(), HandedPage::Talk);
        QCOMPARE(review->count(), 1);
    }

    void whatTheDiskRefusedIsSaidAndGoesInWhenItTakesAgain()
    {
        const auto page = handed::planSheet(making(handed::Sheet::Plan));
        m_isBoxFull = true;
        page->plan()->edit(PlanSheetModel::Dream, u"Rust"_qs);
        QTRY_COMPARE(page->plan()->saveState(), VisitEditor::Failed);   // within half a second
        QCOMPARE(inbox(), 0);
        m_isBoxFull = false;
        QTRY_COMPARE(page->plan()->saveState(), VisitEditor::Saved);    // by itself, within a second
        QCOMPARE(inbox(), 1);
    }

    void aPieceThatNobodyCanReadIsSaidAndHoldsUpNothing()
    {
        const auto page = handed::planSheet(making(handed::Sheet::Plan));
        page->plan()->edit(PlanSheetModel::Dream, u"Rust"_qs);
        page->leave();
        QVERIFY(m_device.vault->insert(vault::Table::Inbox, viewOf("scribble")).ok());
        const auto& keys = m_device.store->deviceKeys();
        QVERIFY(m_device.vault->insert(vault::Table::Inbox, session::sealDeposit(keys.publicKeys().box, m_device.vault->id(), {m_document, {}, Bytes(9, 'x')})).ok());
        auto review = open();
        QCOMPARE(review->damaged(), 2);
        QCOMPARE(review->count(), 1);
        review->accept();
        QCOMPARE(inbox(), 0);
    }

    void aSheetOfAHouseholdThatIsNotHereIsOnlyThrownAway()
    {
        const auto page = handed::planSheet(making(handed::Sheet::Plan));
        page->plan()->agree(true);
        QVERIFY(m_device.vault->erase(vault::Table::Inbox, 1).ok());
        handed::Work work{handed::Sheet::Plan, crypto::randomFixed<SpaceId>(), "nl", {{"text", "dream", {{"text", "Rust"}}}}};
        const auto& keys = m_device.store->deviceKeys();
        QVERIFY(m_device.vault->insert(vault::Table::Inbox, session::sealDeposit(keys.publicKeys().box, m_device.vault->id(), {m_document, {}, handed::encode(work)})).ok());
        auto review = open();
        QVERIFY(!review->mayAccept());
        review->accept();
        QCOMPARE(review->count(), 1);
        review->discard();
        QCOMPARE(review->count(), 0);
    }

private:
    handed::Making making(handed::Sheet)
    {
        return {*m_device.store, m_device.clock, m_device.ref(), m_words.all(), [this](ByteView content) -> Status {
            if (m_isBoxFull) return ErrorCode::DiskFull;
            const auto device = m_device.store->deviceKeys().publicKeys().box;
            const auto kept = m_device.vault->insert(vault::Table::Inbox, session::sealDeposit(device, m_device.vault->id(), {m_document, m_device.clock.now(), bytesOf(content)}));
            return kept ? Status() : Status(kept.error());
        }, [this](const QString& language) { return m_words.nearest(language); }};
    }
    std::unique_ptr<HandedPage> talk()
    {
        const StoredTalkPicture stored(*m_device.store, m_device.clock, m_device.ref(), m_shelf.inUse()->pack, QUrl());
        return handed::talkSheet(making(handed::Sheet::Talk), stored);
    }
    std::unique_ptr<StoredHandedReview> open()
    {
        auto review = std::make_unique<StoredHandedReview>(StoredHandedReview::Surroundings{
            &m_device.clock, [this](const std::string& language, const std::vector<std::string>& scenes) { return m_shelf.holding(language, scenes); },
            [this](const SpaceId&, handed::Sheet sheet, StoredHandedReview::End end) {
                m_ends.append((end == StoredHandedReview::End::Accepted ? u"accepted "_qs : u"discarded "_qs) + QString::number(int(sheet)));
            },
            [] {}});
        review->show(&*m_device.vault, m_device.store.get());
        return review;
    }
    std::vector<domain::TalkAnswer> answers() { return store::readRows<domain::TalkAnswer>(*m_device.store, m_device.client()); }
    qint64 inbox() { return *m_device.vault->count(vault::Table::Inbox); }
    std::vector<Bytes> rows()
    {
        std::vector<Bytes> all;
        const auto read = m_device.vault->forEach(vault::Table::Inbox, [&](std::int64_t, ByteView row) -> Status {
            all.push_back(bytesOf(row));
            return {};
        });
        return read ? all : std::vector<Bytes>();
    }

    test::LoneDevice m_device;
    talkpicture::TalkPackShelf m_shelf;
    ClientWords m_words;
    RecordId m_document;
    bool m_isBoxFull = false;
    QStringList m_ends;
};

QTEST_GUILESS_MAIN(tst_handed_sheets)
#include "tst_handed_sheets.moc"
