// SPDX-License-Identifier: EUPL-1.2
#include "mobile/households/UnfinishedMoves.h"
#include "mobile/store/RowReading.h"
#include "mobile/viewmodels/Shown.h"
#include "tests/unit/store/Team.h"
#include <QTest>

using namespace aanzet;
using namespace aanzet::test;

// Splitting a household as its screen does it, and what stopped half way going on by itself.
class tst_stored_household_split : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void whatIsAboutWhoGoesIsChosenUntilAHandChoosesOtherwise();
    void aWholeGroupIsChosenAtOnceAndShownInPages();
    void whatIsChosenOutlivesALock();
    void theNewHouseholdHasItsNameItsReadersAndItsLine();
    void aDiskThatIsFullLosesNothing();
    void whatStoppedHalfWayGoesOnByItself();

private:
    static RecordId write(Tablet& t, const SpaceId& space, std::uint16_t type, std::vector<std::pair<const char*, FieldValue>> fields)
    {
        store::PutRequest put{space, type, {}, {}};
        for (auto& [name, value] : fields) put.fields.push_back({store::fieldOf(type, name), std::move(value), {}});
        return *t.store->put(put);
    }
    static FieldValue word(const char* text) { return std::string(text); }
    std::unique_ptr<StoredHouseholdSplit> open(Tablet& t)
    {
        return std::make_unique<StoredHouseholdSplit>(*t.store, m_team->household, JournalWords{}, [&t] { return t.clock.now(); });
    }
    static QString hexOf(const auto& id) { return QString::fromStdString(id.hex()); }
    QString journal(Tablet& t, const SpaceId& household)
    {
        QStringList out;
        for (const auto& row : journalItems(*t.store, *t.store->household(household), {}, {})) out.append(row.text);
        return out.join(QLatin1Char('|'));
    }
    static SplitPartRow rowOf(const SplitPartListModel* list, const RecordId& head)
    {
        for (const auto& row : list->rows())
            if (row.id == hexOf(head)) return row;
        return {};
    }
    static SplitGroupRow groupOf(HouseholdSplitModel& split, store::HouseholdSplit::Kind kind)
    {
        for (const auto& row : split.groups()->rows())
            if (row.id == QString::number(int(kind))) return row;
        return {};
    }
    static QString idOf(store::HouseholdSplit::Kind kind) { return QString::number(int(kind)); }
    using Kind = store::HouseholdSplit::Kind;

    std::unique_ptr<Team> m_team;
    RecordId m_ans, m_wil, m_worry, m_call;
};

void tst_stored_household_split::init()
{
    qputenv("TZ", "UTC");
    if (!m_team) m_team = std::make_unique<Team>();
    m_team->begin(35);
    auto& t = m_team->ada;
    m_ans = write(t, m_team->client, types::Person, {{"name", word("Ans")}, {"relation", word("moeder")}});
    m_wil = write(t, m_team->client, types::Person, {{"name", word("Wil")}});
    m_worry = write(t, m_team->dossier, types::Worry, {{"what", word("slaapt slecht")}, {"person", m_ans}});
    m_call = write(t, m_team->dossier, types::JournalEntry, {{"kind", word("call")}, {"text", word("gebeld met Ans")}, {"happened_at", word("2026-02-21")}});
    QVERIFY(m_team->syncAll().ok());
}

void tst_stored_household_split::whatIsAboutWhoGoesIsChosenUntilAHandChoosesOtherwise()
{
    const auto split = open(m_team->ada);
    QCOMPARE(split->hindrance(), HouseholdSplitModel::NoHindrance);
    QCOMPARE(rowOf(split->people(), m_ans).words, QStringLiteral("Ans"));
    QCOMPARE(rowOf(split->people(), m_ans).detail, QStringLiteral("moeder"));
    split->openGroup(idOf(Kind::Other));
    QCOMPARE(rowOf(split->parts(), m_worry).choice, int(HouseholdSplitModel::Stays));
    split->choosePart(hexOf(m_ans), HouseholdSplitModel::Goes);
    QCOMPARE(rowOf(split->parts(), m_worry).choice, int(HouseholdSplitModel::Goes));
    QCOMPARE(split->going(), 1);
    split->choosePart(hexOf(m_worry), HouseholdSplitModel::Stays);
    QCOMPARE(rowOf(split->parts(), m_worry).choice, int(HouseholdSplitModel::Stays));
    split->choosePart(hexOf(m_ans), HouseholdSplitModel::Both);
    QCOMPARE(rowOf(split->parts(), m_worry).choice, int(HouseholdSplitModel::Stays));
    QVERIFY(!split->ready());
    split->setNewName(QStringLiteral("Ans"));
    QVERIFY(split->ready());
    split->choosePart(hexOf(m_ans), HouseholdSplitModel::Stays);
    QVERIFY(!split->ready());
}

void tst_stored_household_split::aWholeGroupIsChosenAtOnceAndShownInPages()
{
    auto& t = m_team->ada;
    for (int day = 1; day <= 40; ++day)
        write(t, m_team->client, types::Visit, {{"visit_at", std::string("2026-01-") + (day < 10 ? "0" : "") + std::to_string(std::min(day, 31))}, {"client_words", "woord " + std::to_string(day)}});
    const auto split = open(t);
    split->openGroup(idOf(Kind::Note));
    QCOMPARE(split->parts()->count(), 30);
    QCOMPARE(split->more(), 11);                                            // 40 visits, one call
    QCOMPARE(split->parts()->rows().constFirst().id, hexOf(m_call));         // the newest first
    split->showMore();
    QCOMPARE(split->parts()->count(), 41);
    split->chooseGroup(idOf(Kind::Note), HouseholdSplitModel::Goes);
    QCOMPARE(split->going(), 41);
    QCOMPARE(groupOf(*split, Kind::Note).going, 41);
    split->choosePart(split->parts()->rows().constFirst().id, HouseholdSplitModel::Stays);
    QCOMPARE(split->going(), 40);
}

void tst_stored_household_split::whatIsChosenOutlivesALock()
{
    auto& t = m_team->ada;
    {
        const auto split = open(t);
        split->setNewName(QStringLiteral("Ans apart"));
        split->choosePart(hexOf(m_ans), HouseholdSplitModel::Both);
        split->chooseReader(hexOf(m_team->cyUser), false);
    }
    t.close();
    QVERIFY(t.open().ok());
    const auto split = open(t);
    QCOMPARE(split->newName(), QStringLiteral("Ans apart"));
    QCOMPARE(rowOf(split->people(), m_ans).choice, int(HouseholdSplitModel::Both));
    for (const auto& row : split->readers()->rows()) QCOMPARE(row.isChosen, row.id != hexOf(m_team->cyUser) || row.isFixed);
}

void tst_stored_household_split::theNewHouseholdHasItsNameItsReadersAndItsLine()
{
    auto& t = m_team->ada;
    const auto split = open(t);
    split->setNewName(QStringLiteral("  Ans apart "));
    split->choosePart(hexOf(m_ans), HouseholdSplitModel::Goes);
    split->choosePart(hexOf(m_call), HouseholdSplitModel::Goes);
    split->chooseReader(hexOf(m_team->cyUser), false);
    split->split();
    QTRY_COMPARE(split->state(), HouseholdSplitModel::Split);
    const auto made = *SpaceId::fromHex(split->made().toStdString());
    const auto household = *t.store->household(made);
    QCOMPARE(household.name, std::string("Ans apart"));
    const auto readers = t.store->readersOf(*household.dossier);
    QVERIFY(std::count(readers.begin(), readers.end(), m_team->boUser) && !std::count(readers.begin(), readers.end(), m_team->cyUser));
    QVERIFY(journal(t, made).contains(QStringLiteral("gebeld met Ans")));
    QVERIFY(journal(t, made).contains(QString::fromStdString(t.store->household(m_team->household)->name)));
    QVERIFY(!journal(t, m_team->household).contains(QStringLiteral("Ans apart")));
    QVERIFY(journal(t, m_team->household).contains(QStringLiteral("goes on in a file of its own")));
    // Chosen anew the next time.
    const auto again = open(t);
    QVERIFY(again->newName().isEmpty() && again->going() == 0 && !again->begun());
}

void tst_stored_household_split::aDiskThatIsFullLosesNothing()
{
    auto& t = m_team->ada;
    for (bool isLater : {false, true}) {
        init();
        const auto split = open(t);
        split->setNewName(QStringLiteral("Ans apart"));
        split->choosePart(hexOf(m_ans), HouseholdSplitModel::Goes);
        split->choosePart(hexOf(m_call), HouseholdSplitModel::Goes);
        t.disk.clear();
        if (!isLater) t.disk.failAt(1, Fault::DiskFull, Repeat::FromThenOn);
        split->split();
        if (isLater) t.disk.failAt(1, Fault::DiskFull, Repeat::FromThenOn);
        QTRY_COMPARE(split->state(), HouseholdSplitModel::Choosing);
        QCOMPARE(split->failure(), Failure::DiskFull);
        QCOMPARE(split->begun(), isLater);
        t.disk.clear();
        QVERIFY(journal(t, m_team->household).contains(QStringLiteral("gebeld met Ans")));
        split->split();
        QTRY_COMPARE(split->state(), HouseholdSplitModel::Split);
        QCOMPARE(split->failure(), Failure::None);
        QVERIFY(journal(t, *SpaceId::fromHex(split->made().toStdString())).contains(QStringLiteral("gebeld met Ans")));
    }
}

void tst_stored_household_split::whatStoppedHalfWayGoesOnByItself()
{
    auto& t = m_team->ada;
    const auto before = t.store->households().size();
    {
        const auto split = open(t);
        split->setNewName(QStringLiteral("Ans apart"));
        split->choosePart(hexOf(m_ans), HouseholdSplitModel::Goes);
        split->choosePart(hexOf(m_call), HouseholdSplitModel::Goes);
        split->split();                                        // begun; the first step waits for the window
    }
    const auto second = *t.store->createHousehold("Ook Wil");
    write(t, *t.store->household(second)->dossier, types::JournalEntry, {{"kind", word("call")}, {"text", word("ook gebeld")}, {"happened_at", word("2026-02-22")}});
    {
        StoredHouseholdJoin join(*t.store, second, JournalWords{}, [&t] { return t.clock.now(); });
        join.choose(hexOf(m_team->household));
        if (join.goes() != QStringLiteral("Ook Wil")) join.swap();
        join.join();
    }
    t.close();
    QVERIFY(t.open().ok());
    QVERIFY(journal(t, second).contains(QStringLiteral("ook gebeld")));
    UnfinishedMoves moves([&t] { return t.clock.now(); });
    moves.show(t.store.get());
    QTRY_VERIFY(store::HouseholdSplit::unfinished(*t.store).empty() && !store::HouseholdJoin::unfinished(*t.store));
    QCOMPARE(t.store->households().size(), before + 2);
    QVERIFY(journal(t, m_team->household).contains(QStringLiteral("ook gebeld")));
    for (const auto& h : t.store->households())
        if (h.name == "Ans apart") QVERIFY(journal(t, h.id).contains(QStringLiteral("gebeld met Ans")));
    moves.show(nullptr);
    moves.show(t.store.get());
    QTest::qWait(0);
    QCOMPARE(t.store->households().size(), before + 2);
}

QTEST_GUILESS_MAIN(tst_stored_household_split)
#include "tst_stored_household_split.moc"
