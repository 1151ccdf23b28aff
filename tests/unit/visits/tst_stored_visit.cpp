// SPDX-License-Identifier: EUPL-1.2
#include "mobile/domain/Task.h"
#include "mobile/domain/Visit.h"
#include "mobile/store/RowReading.h"
#include "mobile/visits/StoredVisit.h"
#include "tests/unit/store/LoneDevice.h"
#include <QDirIterator>
#include <QTest>

using namespace aanzet;

class tst_stored_visit : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void typingBecomesADraftThatOutlivesTheEditor();
    void leavingAFieldIsOneSaveInBothLayers();
    void whatIsTypedStandsNowhereInPlain();
    void aDraftIsGoneOnceItIsAChange();
    void aTextThatIsTooLongStaysInTheWindow();
    void theNoteOfAnAppointmentIsTiedWithItsFirstWords();
    void aKilledNoteKeepsItsAppointment();
    void theOnlyVisitOfTodayIsMeantWhenNobodySaysWhich();
    void onlyFinishingEndsTheAppointment();
    void anAppointmentThatHasANoteKeepsIt();
    void aVisitThatIsFinishedWithoutAWordStillTookPlace();
    void whatWasTypedForALayerThatIsGoneStaysInTheVault();
    void aFinishedNoteStandsAndIsCorrectedByWhatFollowsIt();
    void whatWasBeingTypedWhenItWasFinishedFollowsIt();
    void wordsLeaveForAnotherSystemOnlyWhenTheLogSaysSo();

private:
    std::unique_ptr<StoredVisit> open(std::optional<RecordId> visit = {}, std::optional<RecordId> appointment = {})
    {
        return std::make_unique<StoredVisit>(*m_device.store, m_device.clock, m_device.ref(), visit, appointment);
    }
    std::int64_t drafts() { return m_device.drafts(); }
    SpaceId dossier() const { return m_device.dossier(); }
    RecordId plan(const char* kind = "visit", int daysFromToday = 0)
    {
        const auto field = [](const char* name, FieldValue value) { return store::FieldWrite{store::fieldOf(types::Appointment, name), std::move(value), {}}; };
        const auto day = std::chrono::floor<std::chrono::days>(m_device.clock.now()) + std::chrono::days(daysFromToday);
        return *m_device.store->put({dossier(), types::Appointment, {}, {field("planned_for", domain::toText(day)), field("kind", std::string(kind)), field("status", std::string("planned"))}});
    }
    domain::Appointment appointment(const RecordId& id) { return *store::readRow<domain::Appointment>(*m_device.store, dossier(), id); }
    bool standsOnDisk(const QString& text) const;

    test::LoneDevice m_device;
};

void tst_stored_visit::init() { m_device.begin(); }

void tst_stored_visit::cleanup() { m_device.end(); }

void tst_stored_visit::typingBecomesADraftThatOutlivesTheEditor()
{
    auto* killed = open().release();   // never closed: what stays of it is what stays after a kill
    killed->edit(VisitEditor::ClientWords, QStringLiteral("Ik slaap weer in een bed."));
    QCOMPARE(killed->saveState(), VisitEditor::Draft);
    QTRY_COMPARE(drafts(), 1);
    QVERIFY(m_device.store->list(m_device.household, types::Visit).empty());

    const auto again = open();
    QCOMPARE(again->visitId(), killed->visitId());
    QCOMPARE(again->clientWords(), QStringLiteral("Ik slaap weer in een bed."));
    QCOMPARE(again->saveState(), VisitEditor::Draft);
    again->leave(VisitEditor::ClientWords);
    QCOMPARE(m_device.store->list(m_device.household, types::Visit).size(), std::size_t(1));
    delete killed;
}

void tst_stored_visit::leavingAFieldIsOneSaveInBothLayers()
{
    const auto dossier = *m_device.store->spaceOf(m_device.household, store::Layer::Professional);
    const auto before = m_device.store->replica(m_device.household)->pending().size() + m_device.store->replica(dossier)->pending().size();
    const auto visit = open();
    visit->edit(VisitEditor::ClientWords, QStringLiteral("woorden"));
    visit->edit(VisitEditor::Observations, QStringLiteral("gezien"));
    visit->edit(VisitEditor::Worries, QStringLiteral("zorg"));
    visit->leave(VisitEditor::Worries);
    QCOMPARE(visit->saveState(), VisitEditor::Saved);

    std::map<SaveId, int> saves;
    for (const auto& space : {m_device.household, dossier})
        for (const auto& [row, edit] : m_device.store->replica(space)->pending()) ++saves[edit.save];
    QCOMPARE(saves.size(), std::size_t(2));   // the household's own and this one
    QVERIFY(m_device.store->replica(m_device.household)->pending().size() + m_device.store->replica(dossier)->pending().size() > before);
    const auto visits = store::readRows<domain::Visit>(*m_device.store, m_device.household);
    const auto observations = store::readRows<domain::VisitObservation>(*m_device.store, dossier);
    QCOMPARE(visits.size(), std::size_t(1));
    QCOMPARE(visits.front().clientWords, std::string("woorden"));
    QCOMPARE(observations.size(), std::size_t(1));
    QCOMPARE(observations.front().notes, std::string("gezien"));
    QVERIFY(observations.front().visit == visits.front().id);
}

bool tst_stored_visit::standsOnDisk(const QString& text) const
{
    const auto utf8 = text.toUtf8();
    const QByteArray utf16(reinterpret_cast<const char*>(text.utf16()), text.size() * 2);
    QDirIterator files(m_device.folder->path(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        if (!file.open(QIODevice::ReadOnly)) continue;
        const auto content = file.readAll();
        if (content.contains(utf8) || content.contains(utf16)) return true;
    }
    return false;
}

void tst_stored_visit::whatIsTypedStandsNowhereInPlain()
{
    const auto canary = QStringLiteral("kanarie van het concept");
    const auto visit = open();
    visit->edit(VisitEditor::Observations, canary);
    QTRY_COMPARE(drafts(), 1);
    QVERIFY(!standsOnDisk(canary));
    visit->leave(VisitEditor::Observations);
    QVERIFY(!standsOnDisk(canary));

    // The search finds what there is to find.
    QFile planted(m_device.folder->filePath(QStringLiteral("planted")));
    QVERIFY(planted.open(QIODevice::WriteOnly));
    planted.write("xx" + canary.toUtf8());
    planted.close();
    QVERIFY(standsOnDisk(canary));
}

void tst_stored_visit::aDraftIsGoneOnceItIsAChange()
{
    const auto visit = open();
    visit->edit(VisitEditor::Strengths, QStringLiteral("belde zelf"));
    QTRY_COMPARE(drafts(), 1);
    visit->leave(VisitEditor::Strengths);
    QCOMPARE(drafts(), 0);
    visit->leave(VisitEditor::Strengths);   // nothing typed: nothing saved
    QCOMPARE(m_device.store->list(m_device.household, types::Visit).size(), std::size_t(1));
    QVERIFY(open()->visitId() != visit->visitId());
}

void tst_stored_visit::aTextThatIsTooLongStaysInTheWindow()
{
    const auto visit = open();
    const QString text(70'000, QLatin1Char('x'));
    visit->edit(VisitEditor::Observations, text);
    visit->leave(VisitEditor::Observations);
    QCOMPARE(visit->saveState(), VisitEditor::Failed);
    QCOMPARE(visit->failure(), Failure::FieldLimit);
    QCOMPARE(visit->observations(), text);
    QCOMPARE(drafts(), 1);
    visit->edit(VisitEditor::Observations, QStringLiteral("korter"));
    visit->leave(VisitEditor::Observations);
    QCOMPARE(visit->saveState(), VisitEditor::Saved);
}

void tst_stored_visit::theNoteOfAnAppointmentIsTiedWithItsFirstWords()
{
    const auto morning = plan(), afternoon = plan();
    const auto visit = open({}, afternoon);
    visit->leave(VisitEditor::ClientWords);   // looked at, nothing written
    QVERIFY(!appointment(afternoon).visit);
    visit->edit(VisitEditor::ClientWords, QStringLiteral("woorden"));
    visit->leave(VisitEditor::ClientWords);
    const auto id = *RecordId::fromHex(visit->visitId().toStdString());
    QVERIFY(appointment(afternoon).visit == id);
    QVERIFY(!appointment(morning).visit);
    // One save: the note and the tie reach colleagues together.
    std::set<SaveId> saves;
    for (const auto& [row, edit] : m_device.store->replica(m_device.household)->pending()) saves.insert(edit.save);
    const auto& inDossier = m_device.store->replica(dossier())->pending();
    QVERIFY(saves.count(inDossier.rbegin()->second.save) == 1);
}

void tst_stored_visit::aKilledNoteKeepsItsAppointment()
{
    const auto morning = plan(), afternoon = plan();
    auto* killed = open({}, afternoon).release();
    killed->edit(VisitEditor::ClientWords, QStringLiteral("Ik slaap weer"));
    QTRY_COMPARE(drafts(), 1);
    const auto again = open();
    again->leave(VisitEditor::ClientWords);
    QVERIFY(appointment(afternoon).visit == *RecordId::fromHex(again->visitId().toStdString()));
    QVERIFY(!appointment(morning).visit);
    delete killed;
}

void tst_stored_visit::theOnlyVisitOfTodayIsMeantWhenNobodySaysWhich()
{
    const auto call = plan("phone"), tomorrow = plan("visit", 1), today = plan();
    const auto first = open();
    first->edit(VisitEditor::Observations, QStringLiteral("gezien"));
    first->leave(VisitEditor::Observations);
    QVERIFY(appointment(today).visit == *RecordId::fromHex(first->visitId().toStdString()));
    QVERIFY(!appointment(call).visit);
    QVERIFY(!appointment(tomorrow).visit);

    const auto one = plan(), other = plan();   // two: nobody can say
    const auto second = open();
    second->edit(VisitEditor::ClientWords, QStringLiteral("woorden"));
    second->leave(VisitEditor::ClientWords);
    QVERIFY(!appointment(one).visit);
    QVERIFY(!appointment(other).visit);
}

void tst_stored_visit::onlyFinishingEndsTheAppointment()
{
    const auto planned = plan();
    const auto visit = open({}, planned);
    visit->leave(VisitEditor::ClientWords);   // looked at, nothing written
    QCOMPARE(appointment(planned).status, std::string("planned"));
    visit->edit(VisitEditor::ClientWords, QStringLiteral("woorden"));
    visit->leave(VisitEditor::ClientWords);
    QCOMPARE(appointment(planned).status, std::string("planned"));
    visit->edit(VisitEditor::Strengths, QStringLiteral("belde zelf"));
    visit->finish();
    QCOMPARE(appointment(planned).status, std::string("done"));
    QCOMPARE(visit->saveState(), VisitEditor::Saved);
    QCOMPARE(store::readRows<domain::Visit>(*m_device.store, m_device.household).front().strengths, std::string("belde zelf"));
}

void tst_stored_visit::anAppointmentThatHasANoteKeepsIt()
{
    const auto planned = plan();
    const auto first = open({}, planned), second = open({}, planned);
    for (auto* visit : {first.get(), second.get()}) {
        visit->edit(VisitEditor::ClientWords, QStringLiteral("woorden"));
        visit->leave(VisitEditor::ClientWords);
    }
    QVERIFY(appointment(planned).visit == *RecordId::fromHex(first->visitId().toStdString()));
    second->finish();
    QCOMPARE(appointment(planned).status, std::string("planned"));
}

void tst_stored_visit::aVisitThatIsFinishedWithoutAWordStillTookPlace()
{
    const auto planned = plan();
    const auto visit = open({}, planned);
    visit->finish();
    QCOMPARE(visit->saveState(), VisitEditor::Saved);
    QCOMPARE(appointment(planned).status, std::string("done"));
    const auto id = *RecordId::fromHex(visit->visitId().toStdString());
    QVERIFY(appointment(planned).visit == id);
    const auto kept = store::readRows<domain::Visit>(*m_device.store, m_device.household);
    QCOMPARE(kept.size(), std::size_t(1));
    QVERIFY(kept.front().id == id && kept.front().visitAt == domain::dayFrom("2026-05-12") && kept.front().clientWords.empty());
    visit->finish();   // twice is once
    QCOMPARE(m_device.store->list(m_device.household, types::Visit).size(), std::size_t(1));
    visit->edit(VisitEditor::ClientWords, QStringLiteral("later opgeschreven"));
    visit->leave(VisitEditor::ClientWords);
    QCOMPARE(store::readRows<domain::Visit>(*m_device.store, m_device.household).front().clientWords, std::string("later opgeschreven"));
}

void tst_stored_visit::whatWasTypedForALayerThatIsGoneStaysInTheVault()
{
    auto ref = m_device.ref();
    ref.id = crypto::randomFixed<SpaceId>();   // a household of which nothing was shared
    ref.client.reset();
    ref.dossier.reset();
    {
        StoredVisit visit(*m_device.store, m_device.clock, ref, {});
        visit.edit(VisitEditor::ClientWords, QStringLiteral("woorden"));
        visit.leave(VisitEditor::ClientWords);
        QCOMPARE(visit.failure(), Failure::NotAllowed);
    }
    QCOMPARE(drafts(), 1);
    StoredVisit again(*m_device.store, m_device.clock, ref, {});
    QCOMPARE(again.clientWords(), QStringLiteral("woorden"));
}

void tst_stored_visit::aFinishedNoteStandsAndIsCorrectedByWhatFollowsIt()
{
    const auto visit = open();
    visit->edit(VisitEditor::ClientWords, QStringLiteral("Vrijdag wordt het gemaakt."));
    visit->edit(VisitEditor::Observations, QStringLiteral("gezien"));
    visit->edit(VisitEditor::Worries, QStringLiteral("een brief"));
    visit->leave(VisitEditor::Worries);
    QVERIFY(!visit->isFinished());
    visit->finish();
    QVERIFY(visit->isFinished());
    QCOMPARE(visit->finishedBy(), QString());   // oneself
    visit->follow(QStringLiteral("Maandag, niet vrijdag."));
    QCOMPARE(visit->followUps()->count(), 1);
    QCOMPARE(visit->followUps()->rows().front().text, QStringLiteral("Maandag, niet vrijdag."));
    QCOMPARE(visit->clientWords(), QStringLiteral("Vrijdag wordt het gemaakt."));

    // Not on the screen alone: the store takes no other text for any part of it.
    const auto id = *RecordId::fromHex(visit->visitId().toStdString());
    const auto observation = m_device.store->list(dossier(), types::VisitObservation).front(), worry = m_device.store->list(dossier(), types::Worry).front();
    QVERIFY(!m_device.store->put({m_device.household, types::Visit, id, {{store::fieldOf(types::Visit, "client_words"), std::string("anders"), {}}}}));
    QVERIFY(!m_device.store->put({dossier(), types::VisitObservation, observation, {{store::fieldOf(types::VisitObservation, "notes"), std::string("anders"), {}}}}));
    QVERIFY(!m_device.store->put({dossier(), types::Worry, worry, {{store::fieldOf(types::Worry, "what"), std::string("anders"), {}}}}));
    const auto again = open(id);
    QVERIFY(again->isFinished());
    QCOMPARE(again->followUps()->count(), 1);
    const auto second = open();
    QVERIFY(second->visitId() != visit->visitId());
    QVERIFY(!second->isFinished());
}

void tst_stored_visit::whatWasBeingTypedWhenItWasFinishedFollowsIt()
{
    const auto first = open();
    first->edit(VisitEditor::ClientWords, QStringLiteral("woorden"));
    first->leave(VisitEditor::ClientWords);
    const auto id = *RecordId::fromHex(first->visitId().toStdString());
    const auto typing = open(id);
    typing->edit(VisitEditor::Strengths, QStringLiteral("belde zelf"));
    QTRY_COMPARE(drafts(), 1);
    first->finish();
    typing->leave(VisitEditor::Strengths);
    QCOMPARE(typing->saveState(), VisitEditor::Saved);
    QCOMPARE(typing->strengths(), QString());
    QCOMPARE(typing->followUps()->count(), 1);
    QVERIFY(typing->followUps()->rows().front().text.endsWith(QStringLiteral("belde zelf")));
    QCOMPARE(drafts(), 0);
}

void tst_stored_visit::wordsLeaveForAnotherSystemOnlyWhenTheLogSaysSo()
{
    auto visit = open();
    visit->edit(VisitEditor::ClientWords, QStringLiteral("Ik slaap weer in een bed."));
    visit->edit(VisitEditor::Worries, QStringLiteral("De stroom gaat eraf."));
    QVERIFY(!visit->copyOut(VisitEditor::WholeNote));   // there is nowhere for them to go

    QStringList went;
    Status mayNote = ErrorCode::DiskFull;
    visit->setOutlet({[&](VisitEditor::Part part) {
                          went.append(part == VisitEditor::ClientPart ? QStringLiteral("noted client") : QStringLiteral("noted all"));
                          return mayNote;
                      },
                      [&](const QString& text) { went.append(text); }});
    QVERIFY(!visit->copyOut(VisitEditor::WholeNote));
    QCOMPARE(went, QStringList{QStringLiteral("noted all")});
    QCOMPARE(visit->failure(), Failure::DiskFull);

    mayNote = {};
    went.clear();
    QVERIFY(visit->copyOut(VisitEditor::ClientPart));
    QCOMPARE(went.size(), 2);
    QCOMPARE(went[0], QStringLiteral("noted client"));
    QVERIFY(went[1].contains(QStringLiteral("Ik slaap weer in een bed.")));
    QVERIFY(!went[1].contains(QStringLiteral("stroom")));
    QVERIFY(visit->copyOut(VisitEditor::WholeNote));
    QVERIFY(went.last().contains(QStringLiteral("Ik slaap weer in een bed.")) && went.last().contains(QStringLiteral("De stroom gaat eraf.")));
}

QTEST_GUILESS_MAIN(tst_stored_visit)
#include "tst_stored_visit.moc"
