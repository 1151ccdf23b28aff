// SPDX-License-Identifier: EUPL-1.2
#include "mobile/households/FieldNames.h"
#include "mobile/households/StoredConflicts.h"
#include "mobile/store/RowReading.h"
#include "mobile/viewmodels/Shown.h"
#include "tests/unit/store/LateWork.h"
#include <QTest>

using namespace aanzet;
using namespace aanzet::test;

// The choices of one of three people who changed the same thing on their own devices, without contact.
class tst_stored_conflicts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void nothingOfTheSchemaIsWithoutWords();
    void aSingleValueSaysWhatItIsAboutAndWhoWroteEach();
    void twoTextsAreShownInFullAndBothCanStay();
    void textsThatDoNotTouchAreMergedByLines();
    void theClientsOwnWordsAreNeverPutTogether();
    void aDayAScoreAChoiceAndANameReadAsPeopleSayThem();
    void aSetIsJoined();
    void aTieOfTheDrawingNamesBothEnds();
    void aSecondPhoneNumberStaysAsARowOfItsOwn();
    void removedAgainstChangedSaysWhoDidWhat();
    void positionsAndOrderGiveNoCard();
    void whatAColleagueBroughtLaterNamesBoth();
    void onlyWhoLeadsSettlesThePhase();
    void whatWasSetOnceIsOnlyShown();
    void aChoiceIsTakenBackAndWaitsAgain_data();
    void aChoiceIsTakenBackAndWaitsAgain();
    void aTakenBackChoiceGoesWhenAColleagueSettlesIt();
    void lockingForgetsTheLastChoice();

private:
    using Fields = std::vector<std::pair<const char*, FieldValue>>;
    RecordId write(Tablet& t, const SpaceId& space, std::uint16_t type, const Fields& fields, std::optional<RecordId> record = {})
    {
        store::PutRequest put{space, type, record, {}};
        for (const auto& [name, value] : fields) put.fields.push_back({store::fieldOf(type, name), value, {}});
        return *t.store->put(put);
    }
    // Ada and Bo each write that field of a record that both have, and sync.
    RecordId twice(const SpaceId& space, std::uint16_t type, const Fields& first, const char* field, const FieldValue& ada, const FieldValue& bo)
    {
        const auto record = write(m_team->ada, space, type, first);
        [&] { QVERIFY(m_team->syncAll().ok()); }();
        m_team->pass(std::chrono::hours(1));
        write(m_team->ada, space, type, {{field, ada}}, record);
        m_team->pass(std::chrono::minutes(5));
        write(m_team->bo, space, type, {{field, bo}}, record);
        [&] { QVERIFY(m_team->syncAll(3).ok()); }();
        return record;
    }
    std::unique_ptr<StoredConflicts> open(Tablet& t)
    {
        auto model = std::make_unique<StoredConflicts>([this](const Error& e) { m_refused.push_back(e.code); },
            JournalWords{[](const std::string& domain) { return domain == "finances" ? QStringLiteral("Geldzaken") : shown(domain); },
                         [](const std::string&, const std::string&, std::int64_t level, const std::string&) { return QStringLiteral("trede %1").arg(level); }});
        model->show(t.store.get());
        return model;
    }
    static QStringList texts(const ConflictRow& row)
    {
        QStringList list;
        for (const auto& v : row.values) list.append(v.text);
        list.sort();
        return list;
    }
    static QString nameOf(Tablet& t)
    {
        for (const auto& p : t.store->people())
            if (p.user == t.store->user()) return shown(p.name);
        return {};
    }
    static FieldValue standing(Tablet& t, const SpaceId& space, const RecordId& record, std::uint16_t type, const char* name)
    {
        const auto r = t.store->get(space, record);
        const auto* f = r.ok() ? r->field(store::fieldOf(type, name)) : nullptr;
        return f ? f->shown.value : FieldValue();
    }
    static FieldValue words(const char* text) { return std::string(text); }

    std::vector<ErrorCode> m_refused;
    std::unique_ptr<Team> m_team;
};

void tst_stored_conflicts::init()
{
    qputenv("TZ", "UTC");
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    if (!m_team) m_team = std::make_unique<Team>();
    m_team->begin();
    m_refused.clear();
}

void tst_stored_conflicts::nothingOfTheSchemaIsWithoutWords()
{
    for (const auto& type : allTypes()) {
        if (layerName(type.space).empty()) continue;
        const auto names = std::find_if(typeNames().begin(), typeNames().end(), [&](const TypeNames& n) { return n.type == type.id; });
        QVERIFY2(names != typeNames().end(), type.name.data());
        for (const auto& field : type.fields) {
            if (field.rule == Rule::Keep)
                QVERIFY2(std::any_of(names->fields.begin(), names->fields.end(), [&](const FieldName& n) { return n.field == field.name; }),
                         (std::string(type.name) + "." + std::string(field.name)).c_str());
            if (field.rule != Rule::Keep) continue;
            for (const auto key : field.choices)
                QVERIFY2(choiceNames().count(key) || choiceNames().count(std::string(field.name) + ":" + std::string(key)), (std::string(field.name) + ": " + std::string(key)).c_str());
        }
    }
}

void tst_stored_conflicts::aSingleValueSaysWhatItIsAboutAndWhoWroteEach()
{
    const auto record = twice(m_team->client, types::Agreement, {{"what", words("Bank bellen")}}, "who_kind", words("client"), words("network"));
    const auto model = open(m_team->ada);
    QCOMPARE(model->count(), 1);
    const auto& row = model->rows().constFirst();
    QCOMPARE(row.kind, ConflictKind::Value);
    QVERIFY2(row.about.contains(QStringLiteral("Bank bellen")), qPrintable(row.about));
    QCOMPARE(texts(row), QStringList({QStringLiteral("the client"), QStringLiteral("the network")}));
    QStringList authors{row.values[0].author, row.values[1].author};
    authors.sort();
    QStringList names{nameOf(m_team->ada), nameOf(m_team->bo)};
    names.sort();
    QCOMPARE(authors, names);
    QVERIFY(row.values[0].at != row.values[1].at);
    QVERIFY(row.both.isEmpty());
    QVERIFY(row.maySettle);
    model->settle(0, row.values[1].token);
    QCOMPARE(model->count(), 0);
    QVERIFY(m_refused.empty());
    QVERIFY(m_team->syncAll().ok());
    QCOMPARE(open(m_team->bo)->count(), 0);
    QVERIFY(standing(m_team->bo, m_team->client, record, types::Agreement, "who_kind") == standing(m_team->ada, m_team->client, record, types::Agreement, "who_kind"));
}

void tst_stored_conflicts::twoTextsAreShownInFullAndBothCanStay()
{
    const auto record = twice(m_team->client, types::Visit, {{"visit_at", words("2026-05-12")}, {"strengths", words("begin")}}, "strengths", words("Ada zag\nveel"), words("Bo zag\nmeer"));
    const auto model = open(m_team->bo);
    const auto row = model->rows().constFirst();
    QCOMPARE(row.kind, ConflictKind::Text);
    QCOMPARE(texts(row), QStringList({QStringLiteral("Ada zag\nveel"), QStringLiteral("Bo zag\nmeer")}));
    QVERIFY(row.about.contains(QStringLiteral("12 May 2026")));
    QVERIFY(row.both.contains(QStringLiteral("Ada zag\nveel")) && row.both.contains(QStringLiteral("Bo zag\nmeer")));
    model->keepBoth(0);
    QCOMPARE(model->count(), 0);
    QVERIFY(m_team->syncAll().ok());
    QVERIFY(standing(m_team->ada, m_team->client, record, types::Visit, "strengths") == FieldValue(row.both.toStdString()));
    QCOMPARE(open(m_team->ada)->count(), 0);
}

void tst_stored_conflicts::textsThatDoNotTouchAreMergedByLines()
{
    twice(m_team->client, types::Visit, {{"strengths", words("een\ntwee\ndrie\nvier\n")}}, "strengths", words("EEN\ntwee\ndrie\nvier\n"), words("een\ntwee\ndrie\nVIER\n"));
    QCOMPARE(open(m_team->cy)->rows().constFirst().both, QStringLiteral("EEN\ntwee\ndrie\nVIER\n"));
}

void tst_stored_conflicts::theClientsOwnWordsAreNeverPutTogether()
{
    twice(m_team->client, types::Visit, {{"client_words", words("een\ntwee\ndrie\n")}}, "client_words", words("EEN\ntwee\ndrie\n"), words("een\ntwee\nDRIE\n"));
    const auto row = open(m_team->ada)->rows().constFirst();
    QCOMPARE(row.kind, ConflictKind::OwnWords);
    QVERIFY(row.both.isEmpty());
    QCOMPARE(row.values.size(), 2);
}

void tst_stored_conflicts::aDayAScoreAChoiceAndANameReadAsPeopleSayThem()
{
    twice(m_team->client, types::Agreement, {{"what", words("x")}}, "by_when", words("2026-05-15"), words("2026-05-18"));
    QCOMPARE(texts(open(m_team->ada)->rows().constFirst()), QStringList({QStringLiteral("Friday, 15 May 2026"), QStringLiteral("Monday, 18 May 2026")}));
    init();
    const auto measurement = write(m_team->ada, m_team->dossier, types::Assessment, {{"assessed_at", words("2026-05-11")}, {"instrument", words("zrm")}});
    twice(m_team->dossier, types::DomainScore, {{"assessment", measurement}, {"domain", words("finances")}}, "level", std::int64_t(2), std::int64_t(3));
    auto row = open(m_team->bo)->rows().constFirst();
    QCOMPARE(texts(row), QStringList({QStringLiteral("2, trede 2"), QStringLiteral("3, trede 3")}));
    QVERIFY2(row.about.contains(QStringLiteral("Geldzaken")) && row.about.contains(QStringLiteral("11 May 2026")), qPrintable(row.about));
    init();
    RecordId ada, bo;
    ada.b = m_team->adaUser.b;
    bo.b = m_team->boUser.b;
    twice(m_team->dossier, types::Task, {{"what", words("formulier halen")}}, "for_user", ada, bo);
    row = open(m_team->cy)->rows().constFirst();
    QStringList names{nameOf(m_team->ada), nameOf(m_team->bo)};
    names.sort();
    QCOMPARE(texts(row), names);
    init();
    twice(m_team->dossier, types::Appointment, {{"planned_for", words("2026-05-20")}}, "start_minute", std::int64_t(14 * 60), std::int64_t(14 * 60 + 30));
    QCOMPARE(texts(open(m_team->cy)->rows().constFirst()), QStringList({QStringLiteral("14:00"), QStringLiteral("14:30")}));
}

void tst_stored_conflicts::aSetIsJoined()
{
    const auto record = twice(m_team->client, types::Visit, {{"visit_at", words("2026-05-12")}}, "present", std::vector<std::string>{"client", "partner"}, std::vector<std::string>{"client", "neighbour"});
    const auto model = open(m_team->ada);
    QCOMPARE(model->rows().constFirst().kind, ConflictKind::Several);
    model->keepBoth(0);
    const auto value = standing(m_team->ada, m_team->client, record, types::Visit, "present");
    const auto* all = std::get_if<std::vector<std::string>>(&value);
    QVERIFY(all);
    QCOMPARE(std::set<std::string>(all->begin(), all->end()), std::set<std::string>({"client", "partner", "neighbour"}));
}

void tst_stored_conflicts::aTieOfTheDrawingNamesBothEnds()
{
    const auto map = write(m_team->ada, m_team->client, types::NetworkMap, {{"me_label", words("Ik")}});
    const auto aysel = write(m_team->ada, m_team->client, types::NetworkPerson, {{"map", map}, {"name", words("Aysel")}});
    const auto hatice = write(m_team->ada, m_team->client, types::NetworkPerson, {{"map", map}, {"name", words("tante Hatice")}});
    twice(m_team->client, types::NetworkTie, {{"map", map}, {"from", aysel}, {"to", hatice}}, "quality", words("supportive"), words("broken"));
    const auto row = open(m_team->ada)->rows().constFirst();
    QVERIFY2(row.about.contains(QStringLiteral("Aysel")) && row.about.contains(QStringLiteral("tante Hatice")), qPrintable(row.about));
    QCOMPARE(texts(row), QStringList({QStringLiteral("broken off"), QStringLiteral("does good")}));
}

void tst_stored_conflicts::aSecondPhoneNumberStaysAsARowOfItsOwn()
{
    twice(m_team->client, types::ContactPoint, {{"kind", words("mobile")}}, "value", words("06 1"), words("06 2"));
    const auto model = open(m_team->ada);
    QVERIFY(!model->rows().constFirst().both.isEmpty());
    model->keepBoth(0);
    QCOMPARE(model->count(), 0);
    std::set<std::string> numbers;
    for (const auto& id : m_team->ada.store->list(m_team->client, types::ContactPoint)) {
        const auto value = standing(m_team->ada, m_team->client, id, types::ContactPoint, "value");
        QVERIFY(standing(m_team->ada, m_team->client, id, types::ContactPoint, "kind") == words("mobile"));
        numbers.insert(std::get<std::string>(value));
    }
    QCOMPARE(numbers, std::set<std::string>({"06 1", "06 2"}));
    model->undo();
    QCOMPARE(m_team->ada.store->list(m_team->client, types::ContactPoint).size(), std::size_t(1));
    QCOMPARE(model->count(), 1);
}

void tst_stored_conflicts::removedAgainstChangedSaysWhoDidWhat()
{
    const auto record = write(m_team->ada, m_team->client, types::Agreement, {{"what", words("Bank bellen")}});
    QVERIFY(m_team->syncAll().ok());
    m_team->pass(std::chrono::hours(1));
    QVERIFY(m_team->ada.store->get(m_team->client, record).ok());
    QVERIFY(m_team->ada.store->remove(m_team->client, record).ok());
    m_team->pass(std::chrono::minutes(10));
    write(m_team->bo, m_team->client, types::Agreement, {{"by_when", words("2026-06-01")}}, record);
    QVERIFY(m_team->syncAll(3).ok());
    for (const bool keeps : {true, false}) {
        auto model = open(m_team->cy);
        QCOMPARE(model->count(), 1);
        const auto row = model->rows().constFirst();
        QCOMPARE(row.kind, ConflictKind::Removed);
        QVERIFY(row.about.contains(QStringLiteral("Bank bellen")));
        QCOMPARE(row.values[0].author, nameOf(m_team->ada));
        QCOMPARE(row.values[1].author, nameOf(m_team->bo));
        QVERIFY(row.values[0].at < row.values[1].at);
        model->settle(0, row.values[keeps ? 1 : 0].token);
        QCOMPARE(model->count(), 0);
        QCOMPARE(m_team->cy.store->list(m_team->client, types::Agreement).size(), std::size_t(keeps ? 1 : 0));
        if (!keeps) continue;
        model->undo();
        QCOMPARE(model->count(), 1);   // waits again, here
        model->settle(0, model->rows().constFirst().values[0].token);
        QVERIFY(m_team->cy.store->list(m_team->client, types::Agreement).empty());
        model->undo();
        QCOMPARE(m_team->cy.store->list(m_team->client, types::Agreement).size(), std::size_t(1));
        break;
    }
    QVERIFY(m_refused.empty());
}

// Planted and found: the deliverer named as the one who wrote it.
void tst_stored_conflicts::whatAColleagueBroughtLaterNamesBoth()
{
    auto& t = *m_team;
    const auto record = write(t.ada, t.client, types::Agreement, {{"what", std::string("Bank bellen")}});
    QVERIFY(t.syncAll().ok());
    t.pass(std::chrono::hours(1));
    write(t.bo, t.client, types::Agreement, {{"what", std::string("Bank samen bellen")}}, record);
    write(t.cy, t.client, types::Agreement, {{"what", std::string("Bank mailen")}}, record);
    QVERIFY(t.sync(t.cy).ok());
    const auto came = removedAndDelivered(t, t.bo, t.boUser);
    QVERIFY2(came.ok() && *came > 0, came.ok() ? "nothing came" : came.error().detail.c_str());
    std::map<UserId, QString> names;
    for (const auto& p : t.cy.store->people()) names[p.user] = shown(p.name);
    const auto model = open(t.cy);
    QCOMPARE(model->count(), 1);
    int late = 0;
    for (const auto& value : model->rows().constFirst().values) {
        const bool isBos = value.text.contains(QStringLiteral("samen"));
        QCOMPARE(value.author.contains(names[t.boUser]) && value.author.contains(names[t.adaUser]), isBos);
        late += isBos;
        if (!isBos) QCOMPARE(value.author, names[t.cyUser]);
    }
    QCOMPARE(late, 1);
}

void tst_stored_conflicts::positionsAndOrderGiveNoCard()
{
    const auto map = write(m_team->ada, m_team->client, types::NetworkMap, {});
    twice(m_team->client, types::NetworkPerson, {{"map", map}, {"name", words("Aysel")}}, "x", std::int64_t(10), std::int64_t(20));
    QCOMPARE(open(m_team->ada)->count(), 0);
    twice(m_team->client, types::Agreement, {{"what", words("x")}}, "order", words("a"), words("b"));
    QCOMPARE(open(m_team->bo)->count(), 0);
}

void tst_stored_conflicts::onlyWhoLeadsSettlesThePhase()
{
    twice(m_team->dossier, types::CaseStatus, {{"flow", words("outreach_team")}}, "phase", words("planning"), words("carrying_out"));
    const auto bo = open(m_team->bo);
    const auto row = bo->rows().constFirst();
    QCOMPARE(row.kind, ConflictKind::Decision);
    QCOMPARE(texts(row), QStringList({QStringLiteral("doing"), QStringLiteral("making the plan")}));
    const bool boManages = m_team->bo.store->spaceLog(m_team->dossier)->state().manages(m_team->boUser);
    QVERIFY(!boManages);
    QVERIFY(!row.maySettle);
    bo->settle(0, row.values[0].token);
    QCOMPARE(bo->count(), 1);   // not by asking past the card either
    const auto ada = open(m_team->ada);
    QVERIFY(ada->rows().constFirst().maySettle);
    ada->settle(0, ada->rows().constFirst().values[0].token);
    QVERIFY(m_team->syncAll().ok());
    QCOMPARE(open(m_team->bo)->count(), 0);
}

void tst_stored_conflicts::whatWasSetOnceIsOnlyShown()
{
    const auto record = recordNamed(7);
    write(m_team->ada, m_team->client, types::ClientScore, {{"domain", words("finances")}}, record);
    write(m_team->bo, m_team->client, types::ClientScore, {{"domain", words("housing")}}, record);
    QVERIFY(m_team->syncAll(3).ok());
    const auto model = open(m_team->ada);
    QCOMPARE(model->count(), 1);
    QCOMPARE(model->rows().constFirst().kind, ConflictKind::Fixed);
    QVERIFY(!model->rows().constFirst().maySettle);
}

void tst_stored_conflicts::aChoiceIsTakenBackAndWaitsAgain_data()
{
    QTest::addColumn<int>("place");
    QTest::newRow("the shown one") << 0;
    QTest::newRow("the other one") << 1;
}

void tst_stored_conflicts::aChoiceIsTakenBackAndWaitsAgain()
{
    QFETCH(int, place);
    const auto record = twice(m_team->client, types::Agreement, {{"what", words("x")}}, "by_when", words("2026-05-15"), words("2026-05-18"));
    const auto model = open(m_team->ada);
    const auto before = model->rows().constFirst();
    const auto shown = standing(m_team->ada, m_team->client, record, types::Agreement, "by_when");
    QVERIFY(model->settled().isEmpty());
    model->settle(0, before.values[place].token);
    QCOMPARE(model->count(), 0);
    QVERIFY2(model->settled().contains(before.values[place].text), qPrintable(model->settled()));
    model->undo();
    QVERIFY(model->settled().isEmpty());
    QCOMPARE(model->count(), 1);
    QCOMPARE(model->rows().constFirst(), before);
    QVERIFY(standing(m_team->ada, m_team->client, record, types::Agreement, "by_when") == shown);
    QVERIFY(m_team->syncAll().ok());
    model->refresh();
    QCOMPARE(model->count(), 1);
    model->settle(0, before.values[1].token);
    QCOMPARE(model->count(), 0);
    QVERIFY(m_team->syncAll().ok());
    QVERIFY(standing(m_team->bo, m_team->client, record, types::Agreement, "by_when") == standing(m_team->ada, m_team->client, record, types::Agreement, "by_when"));
    QVERIFY(m_refused.empty());
}

void tst_stored_conflicts::aTakenBackChoiceGoesWhenAColleagueSettlesIt()
{
    const auto record = twice(m_team->client, types::Agreement, {{"what", words("x")}}, "by_when", words("2026-05-15"), words("2026-05-18"));
    const auto model = open(m_team->ada);
    model->settle(0, model->rows().constFirst().values[1].token);
    model->undo();
    QCOMPARE(model->count(), 1);
    QVERIFY(m_team->syncAll().ok());
    write(m_team->bo, m_team->client, types::Agreement, {{"by_when", words("2026-07-01")}}, record);
    QVERIFY(m_team->syncAll().ok());
    model->refresh();
    QCOMPARE(model->count(), 0);
}

void tst_stored_conflicts::lockingForgetsTheLastChoice()
{
    twice(m_team->client, types::Agreement, {{"what", words("x")}}, "by_when", words("2026-05-15"), words("2026-05-18"));
    const auto model = open(m_team->ada);
    model->settle(0, QStringLiteral("1"));
    QVERIFY(!model->settled().isEmpty());
    model->show(nullptr);
    QVERIFY(model->settled().isEmpty());
    model->undo();
    QCOMPARE(model->count(), 0);
}

QTEST_GUILESS_MAIN(tst_stored_conflicts)
#include "tst_stored_conflicts.moc"
