// SPDX-License-Identifier: EUPL-1.2
#include "mobile/domain/Agreement.h"
#include "mobile/domain/Household.h"
#include "mobile/domain/Task.h"
#include "mobile/domain/Visit.h"
#include "mobile/store/Draft.h"
#include "mobile/store/RowReading.h"
#include "mobile/visits/StoredVisit.h"
#include "tests/unit/store/LoneDevice.h"
#include <QSignalSpy>
#include <QTest>

using namespace aanzet;

// What a note holds beside its texts.
class tst_whole_visit : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_device.begin(); }
    void cleanup() { m_device.end(); }

    void aChoiceMakesTheVisitOfTheAppointment();
    void everyChoiceComesBackAsItWasMade();
    void aChoiceWhileTypingKeepsWhatIsTyped();
    void aNoteThatOnlyHeldASheetIsTheSameAfterAKill();
    void aNewNoteNeverTakesThePlaceOfOneThatIsThere();
    void aFactStandsByItsLifeAreaApartFromWhatItMayMean();
    void onlyAPlainWorryStandsInTheText();
    void everyChildOfTheHouseholdHasALine();
    void anAgreementOfThisVisitIsOneOfTheHousehold();
    void undoGoesBackStepByStep();
    void undoLeavesWhatSomebodyElseChanged();
    void aLineThatWasTakenOutComesBack();
    void finishedSealsEveryLineAndNothingIsChosenAfter();
    void facesAloneAreANoteToo();
    void allOfItLeavesForAnotherSystem();
    void theClientsPartLeavesWithoutTheProfessionals();
    void whatItLacksIsSaidAndGoes();
    void theLastSafetyCheckIsThatOfTheVisitBefore();
    void aTemplateFillsWhatIsEmpty();
    void anOwnTemplateHoldsNoWordsOfTheHousehold();
    void theShippedTemplatesReadInBothLanguages();
    void aTemplateFileThatIsWrongSaysWhere();

private:
    using Choice = VisitEditor::Choice;
    std::unique_ptr<StoredVisit> open(std::optional<RecordId> visit = {}, std::optional<RecordId> appointment = {})
    {
        auto made = std::make_unique<StoredVisit>(*m_device.store, m_device.clock, m_device.ref(), visit, appointment);
        made->setSurroundings({{[] { return std::vector<std::string>{"finances", "housing"}; }, [](const std::string& key) { return key == "finances" ? QStringLiteral("Geld") : QStringLiteral("Wonen"); }},
                               [](std::uint16_t) { return QStringLiteral("afspraak"); },
                               [](std::uint16_t type, std::uint16_t field) { return QString::fromUtf8(findField(*findType(type), field)->name.data(), qsizetype(findField(*findType(type), field)->name.size())); },
                               [](std::uint16_t, std::uint16_t, const FieldValue& value) { return std::holds_alternative<std::string>(value) ? QString::fromStdString(std::get<std::string>(value)) : QStringLiteral("..."); },
                               &TemplateFile::shipped()});
        return made;
    }
    RecordId idOf(const StoredVisit& visit) { return *RecordId::fromHex(visit.visitId().toStdString()); }
    domain::Visit row(const StoredVisit& visit) { return store::readRow<domain::Visit>(*m_device.store, m_device.client(), idOf(visit)).value_or(domain::Visit()); }
    template <class Row> std::vector<Row> rows() { return store::readRows<Row>(*m_device.store, m_device.dossier()); }
    RecordId child(const char* name, int born)
    {
        const auto field = [](const char* n, FieldValue value) { return store::FieldWrite{store::fieldOf(types::Person, n), std::move(value), {}}; };
        return *m_device.store->put({m_device.client(), types::Person, {}, {field("name", std::string(name)), field("birth_year", std::int64_t(born))}});
    }
    static QVariantMap said(std::initializer_list<std::pair<QString, QVariant>> values) { return QVariantMap(values); }

    test::LoneDevice m_device;
};

void tst_whole_visit::aChoiceMakesTheVisitOfTheAppointment()
{
    const auto field = [](const char* name, FieldValue value) { return store::FieldWrite{store::fieldOf(types::Appointment, name), std::move(value), {}}; };
    const auto day = domain::toText(std::chrono::floor<std::chrono::days>(m_device.clock.now()));
    const auto appointment = *m_device.store->put({m_device.dossier(), types::Appointment, {}, {field("planned_for", day), field("kind", std::string("visit"))}});
    const auto visit = open({}, appointment);
    visit->choose(VisitEditor::Place, QStringLiteral("home"));
    QCOMPARE(visit->saveState(), VisitEditor::Saved);
    QCOMPARE(row(*visit).place, std::string("home"));
    QVERIFY(row(*visit).visitAt.has_value());
    QVERIFY(store::readRow<domain::Appointment>(*m_device.store, m_device.dossier(), appointment)->visit == idOf(*visit));
    QCOMPARE(m_device.store->list(m_device.client(), types::Visit).size(), std::size_t(1));
}

void tst_whole_visit::everyChoiceComesBackAsItWasMade()
{
    const QVariantList made{QStringLiteral("home"), QStringLiteral("phone"), QStringLiteral("ti"), QStringList{QStringLiteral("client"), QStringLiteral("interpreter")},
                            QStringList{QStringLiteral("letters")}, 45, true, true, true, QDate(2026, 5, 19).startOfDay(), QStringLiteral("good"),
                            QStringLiteral("so_so"), QStringLiteral("not_good"), QStringLiteral("orange"), true};
    const auto visit = open();
    QCOMPARE(visit->choices().size(), made.size());
    QSignalSpy told(visit.get(), &VisitEditor::choicesChanged);
    for (int choice = 0; choice < made.size(); ++choice) visit->choose(Choice(choice), made[choice]);
    QVERIFY(told.count() >= made.size());
    QCOMPARE(visit->choices(), made);
    QCOMPARE(open(idOf(*visit))->choices(), made);
    QCOMPARE(rows<domain::VisitObservation>().size(), std::size_t(1));
    QCOMPARE(rows<domain::VisitObservation>().front().visit, std::optional(idOf(*visit)));

    const QVariantList nothing{QString(), QString(), QString(), QStringList(), QStringList(), 0, false, false, false, QDateTime(), QString(), QString(), QString(), QString(), false};
    for (int choice = 0; choice < nothing.size(); ++choice) visit->choose(Choice(choice), nothing[choice]);
    QCOMPARE(visit->choices(), nothing);
}

void tst_whole_visit::aChoiceWhileTypingKeepsWhatIsTyped()
{
    const auto visit = open();
    visit->edit(VisitEditor::ClientWords, QStringLiteral("Ik durf de post niet open te maken."));
    visit->edit(VisitEditor::SmallWin, QStringLiteral("Eén brief geopend."));
    visit->choose(VisitEditor::PracticalHelp, QStringList{QStringLiteral("letters")});
    QCOMPARE(visit->clientWords(), QStringLiteral("Ik durf de post niet open te maken."));
    visit->leave(VisitEditor::ClientWords);
    QCOMPARE(row(*visit).clientWords, std::string("Ik durf de post niet open te maken."));
    QCOMPARE(row(*visit).smallWin, std::string("Eén brief geopend."));
    QCOMPARE(row(*visit).practicalHelp, std::vector<std::string>{"letters"});
    QCOMPARE(m_device.drafts(), 0);
}

void tst_whole_visit::aNoteThatOnlyHeldASheetIsTheSameAfterAKill()
{
    auto* killed = open().release();
    killed->hold();
    const auto id = killed->visitId();
    const auto again = open();
    QCOMPARE(again->visitId(), id);
    QCOMPARE(again->saveState(), VisitEditor::Clean);
    QVERIFY(m_device.store->list(m_device.client(), types::Visit).empty());
    again->saveAreaNote({}, {}, said({{QStringLiteral("fact"), QStringLiteral("Eén kamer is warm.")}}));
    QCOMPARE(m_device.drafts(), 0);
    QVERIFY(open()->visitId() != id);   // that one is another
    delete killed;
}

// The program ended after the visit was saved and before its held place was given up.
void tst_whole_visit::aNewNoteNeverTakesThePlaceOfOneThatIsThere()
{
    const auto first = open();
    first->choose(VisitEditor::Place, QStringLiteral("home"));
    store::Draft held;
    held.record = first->record();
    held.texts.push_back({"held", {}, {}});
    QVERIFY(held.keep(*m_device.store, "visit/new/" + m_device.household.hex()).ok());
    const auto next = open();
    QVERIFY(next->visitId() != first->visitId());
    next->choose(VisitEditor::Place, QStringLiteral("street"));
    QCOMPARE(row(*first).place, std::string("home"));
    QCOMPARE(m_device.store->list(m_device.client(), types::Visit).size(), std::size_t(2));
}

void tst_whole_visit::aFactStandsByItsLifeAreaApartFromWhatItMayMean()
{
    const auto visit = open();
    visit->saveAreaNote({}, {}, said({{QStringLiteral("area"), QStringLiteral("housing")}, {QStringLiteral("fact"), QStringLiteral("Eén kamer is warm.")}}));
    visit->saveAreaNote({}, {}, said({{QStringLiteral("area"), QStringLiteral("finances")}, {QStringLiteral("fact"), QStringLiteral("Elf brieven dicht.")}, {QStringLiteral("source"), QStringLiteral("seen")},
                                      {QStringLiteral("interpretation"), QStringLiteral("Misschien bang.")}}));
    const auto& facts = visit->areaNotes()->rows();
    QCOMPARE(facts.size(), 2);
    QCOMPARE(facts[0].areaName, QStringLiteral("Geld"));   // in the order of the areas
    QCOMPARE(facts[0].fact, QStringLiteral("Elf brieven dicht."));
    QCOMPARE(facts[0].interpretation, QStringLiteral("Misschien bang."));
    QCOMPARE(facts[1].areaName, QStringLiteral("Wonen"));
    const auto stored = rows<domain::Observation>();
    QVERIFY(std::all_of(stored.begin(), stored.end(), [&](const auto& o) { return o.visit == idOf(*visit) && o.observedAt.has_value() && !o.order.empty(); }));
    QVERIFY(m_device.store->list(m_device.client(), types::Observation).empty());

    visit->saveAreaNote(facts[0].id, said({{QStringLiteral("fact"), QStringLiteral("Elf brieven dicht.")}}), said({{QStringLiteral("fact"), QStringLiteral("Elf brieven dicht, drie van het CJIB.")}, {QStringLiteral("told"), true}}));
    QCOMPARE(visit->areaNotes()->rows()[0].fact, QStringLiteral("Elf brieven dicht, drie van het CJIB."));
    QVERIFY(visit->areaNotes()->rows()[0].told);
    QVERIFY(visit->areaNotes()->rows()[0].beside.isEmpty());
    visit->saveAreaNote(QStringLiteral("0123"), {}, said({{QStringLiteral("fact"), QStringLiteral("van niets")}}));
    QCOMPARE(rows<domain::Observation>().size(), std::size_t(2));
}

void tst_whole_visit::onlyAPlainWorryStandsInTheText()
{
    const auto visit = open();
    visit->saveWorry({}, {}, said({{QStringLiteral("what"), QStringLiteral("De stroom kan eraf.")}, {QStringLiteral("forWhom"), QStringLiteral("het gezin")}, {QStringLiteral("since"), QDate(2026, 5, 1)}, {QStringLiteral("howSure"), QStringLiteral("probably")}}));
    visit->saveWorry({}, {}, said({{QStringLiteral("what"), QStringLiteral("Zij slaapt niet.")}}));
    QCOMPARE(visit->worries(), QString());
    QCOMPARE(visit->moreWorries()->rowCount(), 2);
    visit->edit(VisitEditor::Worries, QStringLiteral("Hij klinkt anders dan anders."));
    visit->leave(VisitEditor::Worries);
    const auto again = open(idOf(*visit));
    QCOMPARE(again->worries(), QStringLiteral("Hij klinkt anders dan anders."));
    QCOMPARE(again->moreWorries()->rowCount(), 2);
    const auto stored = rows<domain::Worry>();
    QCOMPARE(stored.size(), std::size_t(3));
    QVERIFY(std::all_of(stored.begin(), stored.end(), [](const auto& w) { return w.status == "open" && w.notedAt.has_value(); }));
    QVERIFY(std::any_of(stored.begin(), stored.end(), [](const auto& w) { return w.since == domain::dayFrom("2026-05-01") && w.howSure == "probably" && w.forWhom == "het gezin"; }));
}

void tst_whole_visit::everyChildOfTheHouseholdHasALine()
{
    const auto sem = child("Sem", 2017);
    child("Oma", 1950);
    const auto visit = open();
    QCOMPARE(visit->children()->rowCount(), 1);
    QCOMPARE(visit->children()->rows()[0].name, QStringLiteral("Sem"));
    QCOMPARE(visit->children()->rows()[0].age, 9);
    QVERIFY(visit->children()->rows()[0].line.isEmpty());
    const auto id = visit->children()->rows()[0].id;
    visit->saveChild(id, {}, said({{QStringLiteral("seen"), true}}));
    visit->saveChild(id, {}, said({{QStringLiteral("spokenAlone"), true}, {QStringLiteral("worryLevel"), QStringLiteral("some")}, {QStringLiteral("worry"), QStringLiteral("Slaapt slecht.")}}));
    visit->saveChild({}, {}, said({{QStringLiteral("name"), QStringLiteral("Neefje Ali")}, {QStringLiteral("seen"), true}}));
    const auto checks = rows<domain::ChildCheck>();
    QCOMPARE(checks.size(), std::size_t(2));
    const auto& of = checks[0].person ? checks[0] : checks[1];
    QCOMPARE(of.person, std::optional(sem));
    QVERIFY(of.seen && of.spokenAlone && of.worryLevel == "some" && of.worry == "Slaapt slecht.");
    QCOMPARE(of.child, std::string("Sem"));   // for the journal, and for a note that is moved
    const auto& lines = open(idOf(*visit))->children()->rows();
    QCOMPARE(lines.size(), 2);
    QCOMPARE(lines[1].name, QStringLiteral("Neefje Ali"));
    visit->saveChild(lines[1].id, said({{QStringLiteral("seen"), true}}), said({{QStringLiteral("seen"), false}}));
    QVERIFY(!visit->children()->rows()[1].seen);
    QCOMPARE(rows<domain::ChildCheck>().size(), std::size_t(2));
}

void tst_whole_visit::anAgreementOfThisVisitIsOneOfTheHousehold()
{
    const auto visit = open();
    visit->agree(QStringLiteral(" Bellen met het CJIB "), QStringLiteral("Samira"), QDate(2026, 5, 15));
    visit->agree(QStringLiteral("  "), {}, {});
    QCOMPARE(visit->agreements()->rowCount(), 1);
    const auto stored = store::readRows<domain::Agreement>(*m_device.store, m_device.client());
    QCOMPARE(stored.size(), std::size_t(1));
    QCOMPARE(stored[0].what, std::string("Bellen met het CJIB"));
    QCOMPARE(stored[0].visit, std::optional(idOf(*visit)));
    QCOMPARE(stored[0].byWhen, domain::dayFrom("2026-05-15"));
    QCOMPARE(stored[0].status, std::string("open"));
    QCOMPARE(open()->agreements()->rowCount(), 0);   // of another visit
}

void tst_whole_visit::undoGoesBackStepByStep()
{
    const auto visit = open();
    QVERIFY(!visit->canUndo());
    visit->choose(VisitEditor::Place, QStringLiteral("home"));
    visit->choose(VisitEditor::Place, QStringLiteral("street"));
    visit->saveAreaNote({}, {}, said({{QStringLiteral("area"), QStringLiteral("housing")}, {QStringLiteral("fact"), QStringLiteral("Eén kamer is warm.")}}));
    QVERIFY(visit->canUndo());
    visit->undo();
    QCOMPARE(visit->areaNotes()->rowCount(), 0);
    visit->undo();
    QCOMPARE(visit->choices()[VisitEditor::Place], QVariant(QStringLiteral("home")));
    visit->undo();
    QCOMPARE(visit->choices()[VisitEditor::Place], QVariant(QString()));
    QVERIFY(!visit->canUndo());
    QVERIFY(row(*visit).visitAt.has_value());   // the visit is there
    visit->undo();
    QCOMPARE(visit->saveState(), VisitEditor::Saved);
}

void tst_whole_visit::undoLeavesWhatSomebodyElseChanged()
{
    const auto visit = open();
    visit->choose(VisitEditor::Place, QStringLiteral("home"));
    QVERIFY(m_device.store->put({m_device.client(), types::Visit, idOf(*visit), {{store::fieldOf(types::Visit, "place"), std::string("office"), {}}}}).ok());
    visit->refresh();
    visit->undo();
    QCOMPARE(visit->choices()[VisitEditor::Place], QVariant(QStringLiteral("office")));
}

void tst_whole_visit::aLineThatWasTakenOutComesBack()
{
    const auto visit = open();
    visit->agree(QStringLiteral("Bellen"), {}, {});
    visit->saveWorry({}, {}, said({{QStringLiteral("what"), QStringLiteral("De stroom kan eraf.")}}));
    const auto worry = visit->moreWorries()->rows()[0].id, agreement = visit->agreements()->rows()[0].id;
    visit->removeLine(worry);
    visit->removeLine(agreement);
    visit->removeLine(QStringLiteral("ffff"));
    QCOMPARE(visit->moreWorries()->rowCount() + visit->agreements()->rowCount(), 0);
    visit->undo();
    visit->undo();
    QCOMPARE(visit->moreWorries()->rows()[0].what, QStringLiteral("De stroom kan eraf."));
    QCOMPARE(visit->agreements()->rows()[0].what, QStringLiteral("Bellen"));
}

void tst_whole_visit::finishedSealsEveryLineAndNothingIsChosenAfter()
{
    child("Sem", 2017);
    const auto visit = open();
    visit->saveAreaNote({}, {}, said({{QStringLiteral("area"), QStringLiteral("housing")}, {QStringLiteral("fact"), QStringLiteral("Eén kamer is warm.")}}));
    visit->saveWorry({}, {}, said({{QStringLiteral("what"), QStringLiteral("De stroom kan eraf.")}}));
    visit->saveChild(visit->children()->rows()[0].id, {}, said({{QStringLiteral("seen"), true}}));
    visit->choose(VisitEditor::SafetyCheck, QStringLiteral("green"));
    visit->finish();
    QVERIFY(visit->isFinished());
    for (const auto type : {types::Observation, types::Worry, types::ChildCheck, types::VisitObservation})
        for (const auto& id : m_device.store->list(m_device.dossier(), type)) QVERIFY2(m_device.store->isFinished(m_device.dossier(), id), std::to_string(type).c_str());
    QVERIFY(m_device.store->isFinished(m_device.client(), idOf(*visit)));
    visit->choose(VisitEditor::Place, QStringLiteral("home"));
    visit->saveAreaNote({}, {}, said({{QStringLiteral("fact"), QStringLiteral("te laat")}}));
    visit->useTemplate(QStringLiteral("letters"));
    visit->agree(QStringLiteral("te laat"), {}, {});
    visit->removeLine(visit->areaNotes()->rows()[0].id);
    QCOMPARE(visit->saveState(), VisitEditor::Saved);
    QCOMPARE(visit->agreements()->rowCount(), 0);
    QCOMPARE(visit->choices()[VisitEditor::Place], QVariant(QString()));
    QCOMPARE(visit->areaNotes()->rowCount(), 1);
    QCOMPARE(visit->texts()[VisitEditor::Purpose], QString());
    QVERIFY(!visit->canUndo());
}

void tst_whole_visit::facesAloneAreANoteToo()
{
    const auto visit = open();
    visit->choose(VisitEditor::CouldSay, QStringLiteral("good"));
    visit->finish();
    QVERIFY(visit->isFinished());
    const auto bare = open();
    bare->choose(VisitEditor::Place, QStringLiteral("home"));
    bare->undo();
    bare->finish();
    QVERIFY(!bare->isFinished());   // whoever comes home later may still write it
}

void tst_whole_visit::allOfItLeavesForAnotherSystem()
{
    child("Sem", 2017);
    const auto visit = open();
    visit->edit(VisitEditor::ClientWords, QStringLiteral("Ik slaap weer."));
    visit->edit(VisitEditor::SmallWin, QStringLiteral("Zelf gebeld."));
    visit->leave(VisitEditor::ClientWords);
    visit->choose(VisitEditor::Place, QStringLiteral("home"));
    visit->agree(QStringLiteral("Bellen met het CJIB"), QStringLiteral("Samira"), QDate(2026, 5, 15));
    visit->saveAreaNote({}, {}, said({{QStringLiteral("area"), QStringLiteral("housing")}, {QStringLiteral("fact"), QStringLiteral("Eén kamer is warm.")}, {QStringLiteral("interpretation"), QStringLiteral("Misschien te duur.")}}));
    visit->saveWorry({}, {}, said({{QStringLiteral("what"), QStringLiteral("De stroom kan eraf.")}, {QStringLiteral("forWhom"), QStringLiteral("het gezin")}}));
    visit->saveChild(visit->children()->rows()[0].id, {}, said({{QStringLiteral("seen"), true}, {QStringLiteral("worry"), QStringLiteral("Slaapt slecht.")}}));
    QString copied;
    visit->setOutlet({[](VisitEditor::Part) { return Status(); }, [&](const QString& text) { copied = text; }});
    QVERIFY(visit->copyOut(VisitEditor::WholeNote));
    for (const char* words : {"Ik slaap weer.", "Zelf gebeld.", "place: home", "afspraak: Bellen met het CJIB, Samira", "Wonen: Eén kamer is warm.", "interpretation: Misschien te duur.", "De stroom kan eraf. (het gezin)", "Sem: seen, Slaapt slecht."})
        QVERIFY2(copied.contains(QString::fromUtf8(words)), qPrintable(QString::fromUtf8(words) + QStringLiteral(" in ") + copied));
}

void tst_whole_visit::theClientsPartLeavesWithoutTheProfessionals()
{
    const auto visit = open();
    visit->edit(VisitEditor::ClientWords, QStringLiteral("Ik slaap weer."));
    visit->edit(VisitEditor::SafetyMeasures, QStringLiteral("de hond in de keuken"));
    visit->edit(VisitEditor::Reflection, QStringLiteral("ik praatte te veel"));
    visit->leave(VisitEditor::ClientWords);
    visit->choose(VisitEditor::SafetyCheck, QStringLiteral("orange"));
    visit->agree(QStringLiteral("Bellen"), {}, {});
    visit->saveAreaNote({}, {}, said({{QStringLiteral("area"), QStringLiteral("housing")}, {QStringLiteral("fact"), QStringLiteral("Eén kamer is warm.")}}));
    visit->saveWorry({}, {}, said({{QStringLiteral("what"), QStringLiteral("De stroom kan eraf.")}}));
    QString copied;
    visit->setOutlet({[](VisitEditor::Part) { return Status(); }, [&](const QString& text) { copied = text; }});
    QVERIFY(visit->copyOut(VisitEditor::ClientPart));
    QVERIFY(copied.contains(QStringLiteral("Ik slaap weer.")) && copied.contains(QStringLiteral("Bellen")));
    for (const char* words : {"hond", "te veel", "orange", "kamer", "stroom"}) QVERIFY2(!copied.contains(QString::fromUtf8(words)), words);
}

void tst_whole_visit::whatItLacksIsSaidAndGoes()
{
    child("Sem", 2017);
    const auto visit = open();
    const auto lacks = [&](VisitEditor::Hint hint) { return visit->hints().contains(int(hint)); };
    QVERIFY(lacks(VisitEditor::NoClientWords) && lacks(VisitEditor::NoPurpose) && lacks(VisitEditor::NoNextContact) && lacks(VisitEditor::NothingGood) && lacks(VisitEditor::ChildrenNotLookedAt));
    visit->edit(VisitEditor::ClientWords, QStringLiteral("Dag."));
    visit->edit(VisitEditor::Purpose, QStringLiteral("Kennismaken"));
    visit->edit(VisitEditor::SmallWin, QStringLiteral("Zelf gebeld."));
    visit->choose(VisitEditor::NextContactDay, QDate(2026, 5, 19).startOfDay());
    visit->saveChild(visit->children()->rows()[0].id, {}, said({{QStringLiteral("seen"), true}}));
    QCOMPARE(visit->hints(), QVariantList());
    visit->saveWorry({}, {}, said({{QStringLiteral("what"), QStringLiteral("De stroom kan eraf.")}}));
    visit->saveAreaNote({}, {}, said({{QStringLiteral("area"), QStringLiteral("housing")}, {QStringLiteral("interpretation"), QStringLiteral("Misschien te duur.")}}));
    QCOMPARE(visit->hints(), (QVariantList{int(VisitEditor::InterpretationWithoutFact), int(VisitEditor::JudgementNotTold)}));
}

void tst_whole_visit::theLastSafetyCheckIsThatOfTheVisitBefore()
{
    const auto first = open();
    first->edit(VisitEditor::SafetyMeasures, QStringLiteral("Met zijn tweeën"));
    first->edit(VisitEditor::SafetyColleague, QStringLiteral("Joost"));
    first->leave(VisitEditor::SafetyMeasures);
    first->choose(VisitEditor::SafetyCheck, QStringLiteral("orange"));
    QVERIFY(first->lastSafety().isEmpty());   // its own does not count
    m_device.clock.advance(std::chrono::hours(24 * 40));
    const auto second = open();
    QCOMPARE(second->lastSafety().value(QStringLiteral("check")).toString(), QStringLiteral("orange"));
    QCOMPARE(second->lastSafety().value(QStringLiteral("measures")).toString(), QStringLiteral("Met zijn tweeën"));
    QCOMPARE(second->lastSafety().value(QStringLiteral("colleague")).toString(), QStringLiteral("Joost"));
    QCOMPARE(second->lastSafety().value(QStringLiteral("holds")).toBool(), true);
    m_device.clock.advance(std::chrono::hours(24 * 330));
    QCOMPARE(open()->lastSafety().value(QStringLiteral("holds")).toBool(), false);
}

void tst_whole_visit::aTemplateFillsWhatIsEmpty()
{
    const auto visit = open();
    visit->edit(VisitEditor::Purpose, QStringLiteral("Het CJIB"));
    visit->choose(VisitEditor::Place, QStringLiteral("office"));
    QSignalSpy changed(visit.get(), &VisitEditor::textChanged);
    visit->useTemplate(QStringLiteral("letters"));
    QCOMPARE(visit->texts()[VisitEditor::Purpose], QStringLiteral("Het CJIB"));
    QCOMPARE(visit->choices()[VisitEditor::Place], QVariant(QStringLiteral("office")));
    QVERIFY(visit->observations().startsWith(QStringLiteral("Geopend, en van wie:")));
    QVERIFY(changed.count() > 0);
    QCOMPARE(visit->choices()[VisitEditor::PracticalHelp], QVariant(QStringList{QStringLiteral("letters"), QStringLiteral("money")}));
    visit->undo();
    QCOMPARE(visit->observations(), QString());
    QCOMPARE(visit->choices()[VisitEditor::PracticalHelp], QVariant(QStringList()));
    visit->useTemplate(QStringLiteral("no such"));
    QVERIFY(visit->canUndo());   // that of the place
}

void tst_whole_visit::anOwnTemplateHoldsNoWordsOfTheHousehold()
{
    const auto visit = open();
    visit->edit(VisitEditor::Purpose, QStringLiteral("Even bijpraten"));
    visit->edit(VisitEditor::ClientWords, QStringLiteral("Ik slaap weer."));
    visit->edit(VisitEditor::Observations, QStringLiteral("Het is warm."));
    visit->leave(VisitEditor::Purpose);
    visit->choose(VisitEditor::Minutes, 30);
    visit->keepAsTemplate(QStringLiteral("Mijn dinsdag"));
    visit->keepAsTemplate(QStringLiteral("  "));
    const auto own = [&](const StoredVisit& v) {
        QVariantList list;
        for (const auto& t : v.templates())
            if (t.toMap()[QStringLiteral("own")].toBool()) list.append(t);
        return list;
    };
    QCOMPARE(own(*visit).size(), 1);
    const auto next = open();
    next->useTemplate(own(*next)[0].toMap()[QStringLiteral("id")].toString());
    QCOMPARE(next->texts()[VisitEditor::Purpose], QStringLiteral("Even bijpraten"));
    QCOMPARE(next->choices()[VisitEditor::Minutes], QVariant(30));
    QCOMPARE(next->clientWords() + next->observations(), QString());
    visit->choose(VisitEditor::Minutes, 60);
    visit->keepAsTemplate(QStringLiteral("Mijn dinsdag"));
    QCOMPARE(own(*visit).size(), 1);
    visit->dropTemplate(own(*visit)[0].toMap()[QStringLiteral("id")].toString());
    QCOMPARE(own(*visit).size(), 0);
}

void tst_whole_visit::theShippedTemplatesReadInBothLanguages()
{
    const auto dutch = TemplateFile::shipped().in(QStringLiteral("nl")), english = TemplateFile::shipped().in(QStringLiteral("en"));
    QVERIFY(dutch.size() >= 5);
    QCOMPARE(english.size(), dutch.size());
    for (qsizetype i = 0; i < dutch.size(); ++i) {
        QCOMPARE(english[i].id, dutch[i].id);
        QVERIFY(english[i].name != dutch[i].name);
        QCOMPARE(english[i].texts.size(), dutch[i].texts.size());
        // What it chooses is in the schema.
        const auto visit = open();
        visit->useTemplate(dutch[i].id);
        QCOMPARE(visit->saveState(), VisitEditor::Saved);
        QCOMPARE(visit->choices()[VisitEditor::Place].toString(), dutch[i].place);
    }
    QCOMPARE(TemplateFile::shipped().in(QStringLiteral("ar")), dutch);
}

void tst_whole_visit::aTemplateFileThatIsWrongSaysWhere()
{
    QVERIFY(!TemplateFile::read("{}").ok());
    const auto nameless = TemplateFile::read(R"({"format":"az1/visit-templates","templates":[{"id":"a","name":{"en":"A"}}]})");
    QCOMPARE(nameless.error().detail, std::string("a: name"));
    const auto strange = TemplateFile::read(R"({"format":"az1/visit-templates","templates":[{"id":"a","name":{"nl":"A"},"texts":{"weather":{"nl":"mooi"}}}]})");
    QCOMPARE(strange.error().detail, std::string("a: texts"));
    const auto oneLanguage = TemplateFile::read(R"({"format":"az1/visit-templates","templates":[{"id":"a","name":{"nl":"A","en":"A"},"texts":{"purpose":{"nl":"mooi"}}}]})");
    QCOMPARE(oneLanguage.error().detail, std::string("a: texts"));
}

QTEST_GUILESS_MAIN(tst_whole_visit)
#include "tst_whole_visit.moc"
