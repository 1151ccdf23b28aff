// SPDX-License-Identifier: EUPL-1.2
#include "mobile/households/StoredJournal.h"
#include "mobile/households/StoredNoteMove.h"
#include "mobile/store/RowReading.h"
#include "mobile/viewmodels/Shown.h"
#include "tests/unit/store/Team.h"
#include <QTest>

using namespace aanzet;
using namespace aanzet::test;
using namespace std::chrono_literals;

// Moving a note as its screen does it. Planted and found: the line of the leak left out; who moved it shown as who wrote it.
class tst_stored_note_move : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void aNoteGoesAndComesBack();
    void aLeakIsSaidAndKeptInTheRightJournal();
    void theJournalSaysWhoWroteItAndWhereItCameFrom();
    void whatCannotGoSaysWhyAndStays();
    void aDiskThatIsFullMovesNothing();

private:
    RecordId entry(Tablet& t, const std::string& words)
    {
        const auto at = [](const char* name) { return store::fieldOf(types::JournalEntry, name); };
        return *t.store->put({m_team->dossier, types::JournalEntry, {}, {{at("kind"), std::string("call"), {}}, {at("text"), words, {}}, {at("happened_at"), std::string("2026-02-21"), {}}}});
    }
    std::unique_ptr<StoredNoteMove> open(Tablet& t, const RecordId& note)
    {
        return std::make_unique<StoredNoteMove>(*t.store, m_team->household, note, [&t] { return t.clock.now(); });
    }
    QList<JournalRow> journal(Tablet& t, const SpaceId& household) { return journalItems(*t.store, *t.store->household(household), {}, {}); }

    std::unique_ptr<Team> m_team;
    SpaceId m_right;
    QString m_rightId;
};

void tst_stored_note_move::init()
{
    qputenv("TZ", "UTC");
    if (!m_team) m_team = std::make_unique<Team>();
    m_team->begin(31);
    m_right = *m_team->ada.store->createHousehold("Het juiste huishouden");
    m_rightId = QString::fromStdString(m_right.hex());
    QVERIFY(m_team->syncAll().ok());
}

void tst_stored_note_move::aNoteGoesAndComesBack()
{
    auto& t = m_team->ada;
    const auto note = entry(t, "Belde over de huur\ntweede regel");
    const auto move = open(t, note);
    QCOMPARE(move->hindrance(), NoteMoveModel::NoHindrance);
    QCOMPARE(move->note(), QStringLiteral("Belde over de huur"));
    QCOMPARE(move->noteAt().date(), QDate(2026, 2, 21));
    QCOMPARE(move->households()->rows().size(), 1);
    move->setSearch(QStringLiteral("JUISTE"));
    QCOMPARE(move->households()->rows().size(), 1);
    move->setSearch(QStringLiteral("zzz"));
    QVERIFY(move->households()->rows().isEmpty());
    QCOMPARE(move->leak(), NoteMoveModel::Unknown);
    move->move();                                       // nothing is chosen
    QCOMPARE(move->state(), NoteMoveModel::Choosing);
    move->choose(m_rightId);
    QCOMPARE(move->targetName(), QStringLiteral("Het juiste huishouden"));
    QCOMPARE(move->leak(), NoteMoveModel::NotLeft);
    move->move();
    QCOMPARE(move->state(), NoteMoveModel::Moved);
    QVERIFY(journal(t, m_team->household).isEmpty());
    QCOMPARE(journal(t, m_right).size(), 1);            // and no line of a leak
    move->putBack();
    QCOMPARE(move->state(), NoteMoveModel::PutBack);
    QCOMPARE(journal(t, m_team->household).size(), 1);
    QVERIFY(journal(t, m_team->household).at(0).moved.isEmpty());
    QVERIFY(journal(t, m_right).isEmpty());
}

void tst_stored_note_move::aLeakIsSaidAndKeptInTheRightJournal()
{
    auto& t = m_team->ada;
    const auto note = entry(t, "Belde over de huur");
    QVERIFY(m_team->syncAll().ok());
    const auto move = open(t, note);
    move->choose(m_rightId);
    QCOMPARE(move->leak(), NoteMoveModel::CouldRead);
    QString bo;
    for (const auto& p : t.store->people())
        if (p.user == m_team->boUser) bo = shown(p.name);
    QVERIFY(move->readers().contains(bo) && move->openers().isEmpty());
    move->move();
    QCOMPARE(move->state(), NoteMoveModel::Moved);
    const auto rows = journal(t, m_right);
    QCOMPARE(rows.size(), 2);
    const auto& line = rows[0].text.contains(bo) ? rows[0] : rows[1];
    QVERIFY2(line.text.contains(bo) && line.text.contains(QStringLiteral("72")), qPrintable(line.text));
    const auto wrong = shown(t.store->household(m_team->household)->name);
    QVERIFY(!line.text.contains(wrong));                // who reads there need not know it
    QVERIFY(!line.corrects.isEmpty());                  // it is about that note
    move->putBack();
    QVERIFY(journal(t, m_right).isEmpty());
}

void tst_stored_note_move::theJournalSaysWhoWroteItAndWhereItCameFrom()
{
    auto& t = *m_team;
    const auto note = entry(t.bo, "Van Bo");
    QVERIFY(t.syncAll().ok());
    t.pass(1h);
    const auto move = open(t.ada, note);
    move->choose(m_rightId);
    move->move();
    QCOMPARE(move->state(), NoteMoveModel::Moved);
    QString ada, bo;
    for (const auto& p : t.ada.store->people()) (p.user == t.boUser ? bo : p.user == t.adaUser ? ada : bo) = p.user == t.cyUser ? bo : shown(p.name);
    const auto wrong = shown(t.ada.store->household(t.household)->name);
    int shownHere = 0;
    for (const auto& row : journal(t.ada, m_right)) {
        if (row.text != QStringLiteral("Van Bo")) continue;
        ++shownHere;
        QCOMPARE(row.author, bo);
        QVERIFY(!row.own);
        QVERIFY2(row.moved.contains(wrong) && row.moved.contains(ada), qPrintable(row.moved));
    }
    QCOMPARE(shownHere, 1);
    // A colleague who reads the right one reads the same.
    const auto there = *t.ada.store->household(m_right);
    for (const auto& space : {*there.client, *there.dossier}) QVERIFY(t.ada.store->grant(space, t.cyUser, membership::Right::Write, WallTime{}).ok());
    QVERIFY(t.syncAll(3).ok());
    bool seen = false;
    for (const auto& row : journal(t.cy, m_right)) {
        if (row.text != QStringLiteral("Van Bo")) continue;
        seen = true;
        QCOMPARE(row.author, bo);
        QVERIFY(!row.moved.isEmpty());
    }
    QVERIFY(seen);
}

void tst_stored_note_move::whatCannotGoSaysWhyAndStays()
{
    auto& t = *m_team;
    const auto note = entry(t.ada, "Van Ada");
    const auto gone = open(t.ada, recordNamed(77));
    QCOMPARE(gone->hindrance(), NoteMoveModel::NotANote);
    QVERIFY(t.syncAll().ok());
    const auto at = store::fieldOf(types::JournalEntry, "text");
    QVERIFY(t.ada.store->put({t.dossier, types::JournalEntry, note, {{at, std::string("een"), {}}}}).ok());
    QVERIFY(t.bo.store->put({t.dossier, types::JournalEntry, note, {{at, std::string("twee"), {}}}}).ok());
    QVERIFY(t.syncAll(3).ok());
    const auto move = open(t.ada, note);
    QCOMPARE(move->hindrance(), NoteMoveModel::Choices);
    move->choose(m_rightId);
    move->move();
    QCOMPARE(move->state(), NoteMoveModel::Choosing);
    QCOMPARE(t.ada.store->list(t.dossier, types::JournalEntry).size(), std::size_t(1));
}

void tst_stored_note_move::aDiskThatIsFullMovesNothing()
{
    auto& t = m_team->ada;
    const auto note = entry(t, "Belde over de huur");
    const auto move = open(t, note);
    move->choose(m_rightId);
    t.disk.clear();
    t.disk.failAt(1, Fault::DiskFull, Repeat::FromThenOn);
    move->move();
    t.disk.clear();
    QCOMPARE(move->failure(), Failure::DiskFull);
    QCOMPARE(move->state(), NoteMoveModel::Choosing);
    QCOMPARE(journal(t, m_team->household).size(), 1);
    QVERIFY(journal(t, m_right).isEmpty());
    move->move();                                       // room was made
    QCOMPARE(move->state(), NoteMoveModel::Moved);
    QCOMPARE(move->failure(), Failure::None);
}

QTEST_GUILESS_MAIN(tst_stored_note_move)
#include "tst_stored_note_move.moc"
