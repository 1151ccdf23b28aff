// SPDX-License-Identifier: EUPL-1.2
#include "mobile/households/StoredHousehold.h"
#include "mobile/store/RowReading.h"
#include "mobile/viewmodels/Shown.h"
#include "tests/unit/store/LateWork.h"
#include <QTest>
#include <random>

using namespace aanzet;
using namespace aanzet::test;

// The journal of a household that three people share, opened as the household's page opens it.
class tst_stored_journal : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void everythingStandsInOneTimelineNewestFirst();
    void eachItemSaysItsLayerAndWhoCanReadIt();
    void whatColleaguesWroteSinceOneLookedIsNew();
    void filtersShowTheirOwn();
    void aSyncBringsItemsIntoAnOpenJournal();
    void whatWasRemovedIsGone();
    void thePageCountsNewItemsAsTheJournalDoes_data();
    void thePageCountsNewItemsAsTheJournalDoes();
    void aVisitWithoutAWordSaysSo();
    void withoutTheDossierNothingOfItIsTold();
    void kindLayerAndPersonCountTogether();
    void anItemIsCorrectedByAnEntryThatPointsBack();
    void whatWasDeliveredLateSaysWhoWroteItAndWhoBroughtIt();

private:
    using Fields = std::vector<std::pair<const char*, FieldValue>>;
    RecordId write(Tablet& t, const SpaceId& space, std::uint16_t type, const Fields& fields)
    {
        store::PutRequest put{space, type, {}, {}};
        for (const auto& [name, value] : fields) put.fields.push_back({store::fieldOf(type, name), value, {}});
        return *t.store->put(put);
    }
    std::unique_ptr<StoredHousehold> open(Tablet& t)
    {
        StoredHousehold::Editors editors;
        editors.words = {[](const std::string& domain) { return shown(domain); },
                         [](const std::string&, const std::string&, std::int64_t level, const std::string&) { return QStringLiteral("stap %1").arg(level); }};
        editors.placeOfArea = [](const std::string&) { return std::size_t(0); };
        editors.today = [&t] { return shown(t.clock.now()).date(); };
        editors.now = [&t] { return t.clock.now(); };
        editors.refused = [](const Error& e) { QFAIL(e.detail.c_str()); };
        return std::make_unique<StoredHousehold>(*t.store, *t.store->household(m_team->household), editors);
    }
    static QStringList titles(JournalModel* journal)
    {
        QStringList list;
        for (const auto& row : journal->items()->rows()) list.append(row.title);
        return list;
    }
    RecordId visit(Tablet& t, const char* day, const char* words)
    {
        return write(t, m_team->client, types::Visit, {{"visit_at", std::string(day)}, {"start_minute", std::int64_t(600)}, {"client_words", std::string(words)}});
    }

    void writeAnything(Tablet& t, std::mt19937& random, std::vector<std::pair<SpaceId, RecordId>>& written);

    std::unique_ptr<Team> m_team;
};

void tst_stored_journal::init()
{
    qputenv("TZ", "UTC");
    if (!m_team) m_team = std::make_unique<Team>();
    m_team->begin();
}

void tst_stored_journal::everythingStandsInOneTimelineNewestFirst()
{
    auto& ada = m_team->ada;
    const auto id = visit(ada, "2026-02-20", "Ik slaap weer");
    write(ada, m_team->dossier, types::VisitObservation, {{"visit", FieldValue(id)}, {"notes", std::string("Deur ging open")}});
    write(ada, m_team->dossier, types::ContactAttempt, {{"attempted_at", std::string("2026-02-10")}, {"manner", std::string("bell")}, {"result", std::string("no_answer")}});
    write(ada, m_team->client, types::Agreement, {{"what", std::string("Bank bellen")}, {"made_at", std::string("2026-02-25")}, {"status", std::string("open")}});
    const auto page = open(ada);
    auto* journal = page->openJournal();
    const auto& rows = journal->items()->rows();
    QCOMPARE(rows.size(), 4);
    QCOMPARE(rows[0].text, QStringLiteral("Bank bellen"));
    QCOMPARE(rows[1].kind, JournalItem::Visit);
    QVERIFY(rows[1].text.contains(QStringLiteral("Ik slaap weer")));
    QCOMPARE(rows[1].recordId, QString::fromStdString(id.hex()));   // opens the visit
    QCOMPARE(rows[2].kind, JournalItem::VisitNotes);
    QVERIFY(rows[2].text.contains(QStringLiteral("Deur ging open")));
    QCOMPARE(rows[2].at, rows[1].at);
    QCOMPARE(rows[3].kind, JournalItem::Attempt);
    for (int i = 1; i < rows.size(); ++i) QVERIFY(rows[i - 1].at >= rows[i].at);
}

// Planted and found: the deliverer shown as its author; what was added to another's text named as theirs.
void tst_stored_journal::whatWasDeliveredLateSaysWhoWroteItAndWhoBroughtIt()
{
    auto& t = *m_team;
    const auto visitOfCy = visit(t.cy, "2026-02-20", "Ik slaap weer");
    QVERIFY(t.syncAll().ok());
    t.pass(std::chrono::hours(1));
    write(t.bo, t.dossier, types::ContactAttempt, {{"attempted_at", std::string("2026-02-10")}, {"manner", std::string("bell")}, {"result", std::string("no_answer")}});
    QVERIFY(t.bo.store->put({t.client, types::Visit, visitOfCy, {{store::fieldOf(types::Visit, "small_win"), std::string("Zelf gebeld"), {}}}}).ok());
    const auto came = removedAndDelivered(t, t.bo, t.boUser);
    QVERIFY2(came.ok() && *came > 0, came.ok() ? "nothing came" : came.error().detail.c_str());
    QString bo, ada, cy;
    for (const auto& p : t.cy.store->people()) (p.user == t.boUser ? bo : p.user == t.adaUser ? ada : cy) = shown(p.name);
    QVERIFY(!bo.isEmpty() && !ada.isEmpty());
    for (auto* reader : {&t.cy, &t.ada}) {
        const auto page = open(*reader);
        const auto& rows = page->openJournal()->items()->rows();
        QCOMPARE(rows.size(), 2);
        QCOMPARE(rows[0].author, cy);
        QVERIFY2(rows[0].delivered.contains(bo) && rows[0].delivered.contains(ada), qPrintable(rows[0].delivered));
        QCOMPARE(rows[1].author, bo);
        QVERIFY2(!rows[1].delivered.contains(bo) && rows[1].delivered.contains(ada), qPrintable(rows[1].delivered));
        QVERIFY(!rows[1].own);       // also not of who brought it
    }
}

void tst_stored_journal::eachItemSaysItsLayerAndWhoCanReadIt()
{
    auto& ada = m_team->ada;
    visit(ada, "2026-02-20", "Ik slaap weer");
    write(ada, m_team->dossier, types::JournalEntry, {{"kind", std::string("call")}, {"happened_at", std::string("2026-02-21")}});
    const auto page = open(ada);
    for (const auto& row : page->openJournal()->items()->rows()) {
        QCOMPARE(row.client, row.kind == JournalItem::Visit);
        QVERIFY(row.own);
        for (const auto& p : ada.store->people())
            if (p.user != ada.store->user()) QVERIFY2(row.readers.contains(shown(p.name)), qPrintable(row.readers));
    }
}

void tst_stored_journal::whatColleaguesWroteSinceOneLookedIsNew()
{
    visit(m_team->bo, "2026-02-20", "eerder");
    QVERIFY(m_team->syncAll().ok());
    {
        const auto page = open(m_team->ada);
        QCOMPARE(page->fresh(), 0);   // never looked: nothing is called new
        QCOMPARE(page->openJournal()->fresh(), 0);
    }
    m_team->pass(std::chrono::hours(1));
    visit(m_team->ada, "2026-03-01", "van mijzelf");
    const auto theirs = visit(m_team->bo, "2026-02-28", "van Bo");
    QVERIFY(m_team->syncAll().ok());
    {
        const auto page = open(m_team->ada);
        QCOMPARE(page->fresh(), 1);
        auto* journal = page->openJournal();
        QCOMPARE(journal->fresh(), 1);
        journal->setFilter(JournalModel::Fresh);
        QCOMPARE(journal->items()->count(), 1);
        QCOMPARE(journal->items()->rows().constFirst().recordId, QString::fromStdString(theirs.hex()));
        QVERIFY(!journal->items()->rows().constFirst().own);
    }
    m_team->pass(std::chrono::hours(1));
    const auto page = open(m_team->ada);
    QCOMPARE(page->fresh(), 0);   // seen
    QVERIFY(open(m_team->cy)->openJournal()->lookedAt().isNull());   // what Ada looked at is hers
}

void tst_stored_journal::filtersShowTheirOwn()
{
    visit(m_team->ada, "2026-02-20", "Ik slaap weer");
    write(m_team->bo, m_team->dossier, types::ContactAttempt, {{"attempted_at", std::string("2026-02-10")}, {"manner", std::string("bell")}});
    write(m_team->bo, m_team->client, types::Agreement, {{"what", std::string("Bank bellen")}, {"made_at", std::string("2026-02-25")}});
    QVERIFY(m_team->syncAll().ok());
    const auto page = open(m_team->ada);
    auto* journal = page->openJournal();
    const auto count = [journal](JournalModel::Filter filter) {
        journal->setFilter(filter);
        return journal->items()->count();
    };
    QCOMPARE(count(JournalModel::Everything), 3);
    QCOMPARE(count(JournalModel::Visits), 2);
    QCOMPARE(count(JournalModel::ClientLayer), 2);
    QCOMPARE(count(JournalModel::Own), 1);
    QCOMPARE(journal->total(), 3);
}

void tst_stored_journal::aSyncBringsItemsIntoAnOpenJournal()
{
    const auto page = open(m_team->ada);
    auto* journal = page->openJournal();
    QCOMPARE(journal->total(), 0);
    visit(m_team->bo, "2026-02-28", "van Bo");
    QVERIFY(m_team->syncAll().ok());
    page->refresh();
    QCOMPARE(journal->items()->count(), 1);
    page->detach();
    visit(m_team->ada, "2026-03-01", "na het slot");
    page->refresh();
    QCOMPARE(journal->items()->count(), 1);
}

void tst_stored_journal::whatWasRemovedIsGone()
{
    const auto id = visit(m_team->ada, "2026-02-20", "Ik slaap weer");
    const auto page = open(m_team->ada);
    auto* journal = page->openJournal();
    QCOMPARE(journal->total(), 1);
    QVERIFY(m_team->ada.store->remove(m_team->client, id).ok());
    page->refresh();
    QCOMPARE(journal->total(), 0);
}

void tst_stored_journal::withoutTheDossierNothingOfItIsTold()
{
    visit(m_team->ada, "2026-02-20", "Ik slaap weer");
    write(m_team->ada, m_team->dossier, types::JournalEntry, {{"kind", std::string("call")}});
    QVERIFY(m_team->ada.store->revoke(m_team->dossier, m_team->cyUser).ok());
    QVERIFY(m_team->syncAll(3).ok());
    const auto page = open(m_team->cy);
    for (const auto& row : page->openJournal()->items()->rows()) QVERIFY2(row.client, qPrintable(row.title));
    QCOMPARE(page->openJournal()->total(), 1);
    for (const auto& row : open(m_team->ada)->openJournal()->items()->rows())
        for (const auto& p : m_team->ada.store->people())
            if (p.user == m_team->cyUser) QCOMPARE(row.readers.contains(shown(p.name)), row.client);
}

// A record of any type of the household, or a change of one that is there: what the schema allows, in any mixture.
void tst_stored_journal::writeAnything(Tablet& t, std::mt19937& random, std::vector<std::pair<SpaceId, RecordId>>& written)
{
    const auto below = [&](std::size_t n) { return std::size_t(random() % n); };
    std::vector<const TypeSpec*> all;
    for (const auto& type : allTypes())
        if ((type.space == SpaceKind::Client || type.space == SpaceKind::Dossier) && type.id != types::Household) all.push_back(&type);
    const TypeSpec* type = all[below(all.size())];
    std::optional<RecordId> record;
    if (!written.empty() && below(3) == 0) {
        const auto [space, id] = written[below(written.size())];
        const auto there = t.store->get(space, id);
        if (there && there->life != store::LifeState::Removed) {
            if (below(6) == 0) {
                QVERIFY(t.store->remove(space, id).ok());
                return;
            }
            record = id;
            type = findType(there->type);
        }
    }
    const auto& space = type->space == SpaceKind::Client ? m_team->client : m_team->dossier;
    store::PutRequest put{space, type->id, record, {}};
    for (const auto& field : type->fields) {
        if (below(3) == 0) continue;
        FieldValue value;
        switch (field.kind) {
        case FieldKind::Text:
        case FieldKind::Line: value = below(4) == 0 ? std::string(" ") : "woord" + std::to_string(below(100)); break;
        case FieldKind::Choice: value = field.choices.empty() ? std::string("iets") : std::string(field.choices[below(field.choices.size())]); break;
        case FieldKind::Integer: value = std::int64_t(below(std::min<std::uint64_t>(field.limit, 5) + 1)); break;
        case FieldKind::Flag: value = below(2) == 0; break;
        case FieldKind::Date: value = "2026-02-" + std::to_string(10 + below(15)); break;
        case FieldKind::Reference: {   // to something of the right type, if there is one
            std::vector<RecordId> there;
            for (const auto& layer : {m_team->client, m_team->dossier})
                for (const auto& id : t.store->list(layer, field.target)) there.push_back(id);
            value = there.empty() ? recordNamed(std::uint8_t(below(200))) : there[below(there.size())];
            break;
        }
        case FieldKind::List: continue;
        }
        put.fields.push_back({field.id, value, {}});
    }
    if (put.fields.empty()) return;
    const auto done = t.store->put(put);
    QVERIFY2(done.ok(), done.ok() ? "" : done.error().detail.c_str());
    written.emplace_back(space, *done);
}

void tst_stored_journal::thePageCountsNewItemsAsTheJournalDoes_data()
{
    QTest::addColumn<unsigned>("seed");
    for (unsigned seed = 1; seed <= 8; ++seed) QTest::addRow("%u", seed) << seed;
}

void tst_stored_journal::thePageCountsNewItemsAsTheJournalDoes()
{
    QFETCH(unsigned, seed);
    std::mt19937 random(seed);
    std::vector<std::pair<SpaceId, RecordId>> written;
    for (int i = 0; i < 30; ++i) writeAnything(i % 2 ? m_team->ada : m_team->bo, random, written);
    QVERIFY(m_team->syncAll().ok());
    {
        const auto page = open(m_team->ada);
        page->openJournal();
    }
    for (int round = 0; round < 3; ++round) {
        m_team->pass(std::chrono::hours(1));
        for (int i = 0; i < 25; ++i) writeAnything(i % 5 ? m_team->bo : m_team->ada, random, written);
        QVERIFY(m_team->syncAll().ok());
        const auto page = open(m_team->ada);
        const int promised = page->fresh();
        auto* journal = page->openJournal();
        QCOMPARE(journal->fresh(), promised);
        journal->setFilter(JournalModel::Fresh);
        QCOMPARE(journal->items()->count(), promised);
        QVERIFY(promised > 0);
    }
}

void tst_stored_journal::aVisitWithoutAWordSaysSo()
{
    const auto silent = write(m_team->ada, m_team->client, types::Visit, {{"visit_at", std::string("2026-02-20")}});
    const auto noted = write(m_team->ada, m_team->client, types::Visit, {{"visit_at", std::string("2026-02-21")}});
    write(m_team->ada, m_team->dossier, types::VisitObservation, {{"visit", FieldValue(noted)}, {"notes", std::string("Deur ging open")}});
    const auto page = open(m_team->ada);
    for (const auto& row : page->openJournal()->items()->rows()) {
        if (row.kind != JournalItem::Visit) continue;
        QCOMPARE(row.text.isEmpty(), row.recordId != QString::fromStdString(silent.hex()));
    }
}

void tst_stored_journal::kindLayerAndPersonCountTogether()
{
    visit(m_team->ada, "2026-02-20", "van Ada");
    visit(m_team->bo, "2026-02-21", "van Bo");
    write(m_team->bo, m_team->dossier, types::ContactAttempt, {{"attempted_at", std::string("2026-02-10")}, {"manner", std::string("bell")}});
    write(m_team->ada, m_team->dossier, types::JournalEntry, {{"kind", std::string("call")}, {"happened_at", std::string("2026-02-12")}});
    QVERIFY(m_team->syncAll().ok());
    const auto page = open(m_team->ada);
    auto* journal = page->openJournal();
    QCOMPARE(journal->items()->count(), 4);
    QCOMPARE(journal->people().size(), 2);
    journal->setLayer(JournalModel::OnlyClient);
    QCOMPARE(journal->items()->count(), 2);
    QString bo;
    for (const auto& p : m_team->ada.store->people())
        if (p.user == m_team->boUser) bo = shown(p.name);
    journal->setPerson(bo);
    QCOMPARE(journal->items()->count(), 1);
    journal->setLayer(JournalModel::OnlyProfessional);
    QCOMPARE(journal->items()->count(), 1);
    QCOMPARE(journal->items()->rows()[0].kind, JournalItem::Attempt);
    journal->setKind(JournalItem::Note);
    QCOMPARE(journal->items()->count(), 0);
    journal->setPerson({});
    QCOMPARE(journal->items()->count(), 1);
    journal->setKind(JournalModel::kEveryKind);
    journal->setLayer(JournalModel::BothLayers);
    QCOMPARE(journal->items()->count(), 4);
}

void tst_stored_journal::anItemIsCorrectedByAnEntryThatPointsBack()
{
    const auto attempt = write(m_team->bo, m_team->dossier, types::ContactAttempt, {{"attempted_at", std::string("2026-02-10")}, {"manner", std::string("bell")}, {"result", std::string("no_answer")}});
    QVERIFY(m_team->syncAll().ok());
    const auto page = open(m_team->ada);
    auto* journal = page->openJournal();
    const auto before = journal->items()->rows()[0];
    QVERIFY(journal->canWrite() && before.corrects.isEmpty() && !before.corrected);
    journal->follow(before.id, QStringLiteral("  "));
    QCOMPARE(journal->items()->count(), 1);
    journal->follow(before.id, QStringLiteral("Er was wel iemand thuis."));
    journal->write(QStringLiteral("decision"), QStringLiteral("We gaan morgen weer."));
    QCOMPARE(journal->items()->count(), 3);
    QVERIFY(m_team->syncAll().ok());
    const auto theirs = open(m_team->bo);
    int found = 0;
    for (const auto& row : theirs->openJournal()->items()->rows()) {
        if (row.id == QString::fromStdString(attempt.hex())) {
            auto same = row;
            same.corrected = false;
            same.own = before.own;
            same.fresh = before.fresh;
            same.readers = before.readers;
            QCOMPARE(same, before);   // it stands as it was written
            QVERIFY(row.corrected);
            ++found;
        } else if (!row.corrects.isEmpty()) {
            QVERIFY2(row.corrects.contains(before.title), qPrintable(row.corrects));
            QVERIFY(row.text.contains(QStringLiteral("Er was wel iemand thuis.")) && !row.client);
            ++found;
        } else {
            QVERIFY(row.text.contains(QStringLiteral("We gaan morgen weer.")));
        }
    }
    QCOMPARE(found, 2);
}

QTEST_GUILESS_MAIN(tst_stored_journal)
#include "tst_stored_journal.moc"
