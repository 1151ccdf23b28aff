// SPDX-License-Identifier: EUPL-1.2
#include "mobile/store/RowReading.h"
#include "mobile/store/Safety.h"
#include "mobile/store/Trust.h"
#include "mobile/domain/SafetyPlan.h"
#include "tests/unit/store/Team.h"
#include <QtTest>

using namespace aanzet;
using namespace aanzet::test;
using store::Safety;
using store::SafetyStanding;
using MayRemove = store::SafetyRules::MayRemove;

// The safety plan of a household: who reads it, that two plans are one, and that no warning disappears unless the director says so.
class StoreSafetyTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<Team> m_team;

#define OK(expression) do { const Status done_ = (expression); \
    QVERIFY2(done_.ok(), (std::string(errorName(done_ ? ErrorCode::Internal : done_.code())) + " " + (done_ ? std::string() : done_.error().detail)).c_str()); } while (0)
#define REFUSED(expression, wanted) do { const auto done_ = (expression); QVERIFY(!done_.ok()); QCOMPARE(done_.code(), wanted); } while (0)

    static std::uint16_t field(std::string_view name) { return store::fieldOf(types::SafetyLine, name); }
    Result<SpaceId> begin(Tablet& t, const std::set<UserId>& readers = {}) { return Safety(*t.store).begin(m_team->household, readers); }
    Result<RecordId> write(Tablet& t, const std::string& words, const std::string& kind = "bottom_line")
    {
        AANZET_TRY(const auto space, Safety(*t.store).spaceToWrite(m_team->household));
        return t.store->put({space, types::SafetyLine, {}, {{field("plan"), Safety::planOf(space), {}}, {field("kind"), kind, {}}, {field("text"), words, {}}}});
    }
    Status becomesDirector(Tablet& t, const UserId& user)
    {
        const auto number = store::fieldOf(types::CaseStatus, "director");
        const auto known = t.store->list(m_team->dossier, types::CaseStatus);
        AANZET_TRY(auto id, t.store->put({m_team->dossier, types::CaseStatus, known.empty() ? std::nullopt : std::optional(known.front()),
                                          {{number, RecordId{user.b}, {}}}}));
        (void)id;
        return m_team->syncAll();
    }
    // What a person sees: the lines that are not gone, those with a mark with a star.
    std::multiset<std::string> seen(Tablet& t)
    {
        std::multiset<std::string> out;
        auto reading = Safety(*t.store).read(m_team->household);
        if (!reading) return {"unreadable"};
        for (const auto& line : reading->lines) {
            if (line.standing == SafetyStanding::Removed) continue;
            const auto* text = line.record.field(field("text"));
            if (!text) continue;
            std::set<std::string> values{wordOf(text->shown.value)};
            for (const auto& o : text->others) values.insert(wordOf(o.value));
            for (const auto& v : values) out.insert(v + (line.standing == SafetyStanding::Stands ? "" : "*"));
        }
        return out;
    }
    std::optional<store::SafetyItem> lineOf(Tablet& t, const RecordId& record)
    {
        auto reading = Safety(*t.store).read(m_team->household);
        if (reading)
            for (auto& line : reading->lines)
                if (line.record.record == record) return std::move(line);
        return std::nullopt;
    }
    using Words = std::multiset<std::string>;

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(crypto::init());
        m_team = std::make_unique<Team>();
    }
    void init() { m_team->begin(11); }
    void cleanupTestCase() { m_team.reset(); }

    void whoCarriesTheHouseholdReadsItsSafetyPlan()
    {
        auto& t = *m_team;
        auto before = Safety(*t.bo.store).read(t.household);
        QVERIFY(before.ok() && before->spaces.empty() && !before->isElsewhere);
        REFUSED(Safety(*t.bo.store).spaceToWrite(t.household), ErrorCode::NotFound);
        const auto space = begin(t.bo);
        QVERIFY(space.ok());
        QCOMPARE(*begin(t.bo), *space);   // twice is once
        QVERIFY(write(t.bo, "nooit alleen met hem thuis").ok());
        OK(t.syncAll());
        for (auto* tablet : {&t.ada, &t.bo, &t.cy}) QCOMPARE(seen(*tablet), Words{"nooit alleen met hem thuis"});
        const auto reading = Safety(*t.ada.store).read(t.household);
        QCOMPARE(reading->spaces, std::vector<SpaceId>{*space});
        QCOMPARE(reading->plans.size(), std::size_t(1));
        QCOMPARE(t.ada.store->householdOf(*space), t.household);
        QCOMPARE(t.ada.store->readersOf(*space).size(), std::size_t(3));
        // Who has the household gets the same right here: Ada manages, Cy writes.
        const auto& state = t.cy.store->spaceLog(*space)->state();
        QVERIFY(state.manages(t.adaUser) && state.manages(t.boUser) && state.canWrite(t.cyUser) && !state.manages(t.cyUser));
    }

    void theStarterChoosesWhoReadsIt()
    {
        auto& t = *m_team;
        REFUSED(begin(t.ada, {UserId{{9}}}), ErrorCode::BadRequest);
        const auto space = begin(t.ada, {t.cyUser});
        QVERIFY(space.ok());
        QVERIFY(write(t.ada, "alleen voor Cy").ok());
        OK(t.syncAll());
        QCOMPARE(seen(t.cy), Words{"alleen voor Cy"});
        const auto bos = Safety(*t.bo.store).read(t.household);
        QVERIFY(bos.ok() && bos->spaces.empty() && bos->lines.empty() && bos->isElsewhere);
        REFUSED(begin(t.bo), ErrorCode::NotAllowed);
        QVERIFY(!t.bo.store->kindOf(*space));
        QVERIFY(t.bo.store->search("alleen")->empty());
        QCOMPARE(t.cy.store->search("alleen")->size(), std::size_t(1));
    }

    void aPlanThatTwoBeganOutOfReachIsOne()
    {
        auto& t = *m_team;
        const auto bos = begin(t.bo), cys = begin(t.cy);
        QVERIFY(bos.ok() && cys.ok() && *bos != *cys);
        QVERIFY(write(t.bo, "van Bo").ok() && write(t.cy, "van Cy", "signal_red").ok());
        OK(t.syncAll(3));
        for (auto* tablet : {&t.ada, &t.bo, &t.cy}) {
            QCOMPARE(seen(*tablet), (Words{"van Bo", "van Cy"}));
            QCOMPARE(Safety(*tablet->store).spaces(t.household), (std::vector<SpaceId>{std::min(*bos, *cys), std::max(*bos, *cys)}));
            QCOMPARE(*Safety(*tablet->store).spaceToWrite(t.household), std::min(*bos, *cys));
            QCOMPARE(*begin(*tablet), std::min(*bos, *cys));
        }
        QCOMPARE(Safety(*t.ada.store).read(t.household)->plans.size(), std::size_t(2));
    }

    void onlyTheDirectorTakesALineAway()
    {
        auto& t = *m_team;
        QVERIFY(begin(t.ada).ok());
        const auto line = write(t.ada, "het mes ligt in de la");
        QVERIFY(line.ok());
        OK(t.syncAll());
        const auto space = Safety(*t.ada.store).spaces(t.household).front();
        QCOMPARE(Safety(*t.ada.store).mayRemove(space), MayRemove::NoDirector);
        REFUSED(Safety(*t.ada.store).remove(space, *line), ErrorCode::NotAllowed);
        OK(becomesDirector(t.ada, t.boUser));
        QCOMPARE(Safety(*t.ada.store).mayRemove(space), MayRemove::NotDirector);
        REFUSED(Safety(*t.ada.store).remove(space, *line), ErrorCode::NotAllowed);
        REFUSED(t.ada.store->settle(space, *line, kLifeField, std::string("removed")), ErrorCode::NotAllowed);
        REFUSED(Safety(*t.bo.store).remove(space, Safety::planOf(space)), ErrorCode::NotAllowed);   // the plan itself stays
        OK(Safety(*t.bo.store).remove(space, *line, "weggegooid"));
        // Until the server has it, it stands: the act may still fail.
        QCOMPARE(seen(t.bo), Words{"het mes ligt in de la*"});
        QCOMPARE(lineOf(t.bo, *line)->standing, SafetyStanding::BeingRemoved);
        OK(t.syncAll());
        for (auto* tablet : {&t.ada, &t.bo, &t.cy}) {
            QCOMPARE(seen(*tablet), Words{});
            const auto gone = lineOf(*tablet, *line);
            QVERIFY(gone && gone->standing == SafetyStanding::Removed && gone->isRemoverKnown);
            QCOMPARE(gone->removedBy, t.boUser);
            QCOMPARE(gone->removedBecause, std::string("weggegooid"));
            QCOMPARE(wordOf(gone->record.field(field("text"))->shown.value), std::string("het mes ligt in de la"));
            QVERIFY(tablet->store->list(space, types::SafetyLine).empty());
        }
        // Another director since then does not bring it back.
        OK(becomesDirector(t.ada, t.cyUser));
        QCOMPARE(seen(t.ada), Words{});
        QCOMPARE(lineOf(t.ada, *line)->standing, SafetyStanding::Removed);
    }

    void aLineIsNotTakenAwayWithoutTheServer()
    {
        auto& t = *m_team;
        QVERIFY(begin(t.ada).ok());
        const auto line = write(t.ada, "bel de buurvrouw");
        OK(becomesDirector(t.ada, t.boUser));
        const auto space = Safety(*t.ada.store).spaces(t.household).front();
        QCOMPARE(Safety(*t.bo.store).mayRemove(space), MayRemove::Yes);
        t.line = [](const auto&) { return Line::NoRequest; };
        QVERIFY(!t.sync(t.bo).ok());
        QCOMPARE(Safety(*t.bo.store).mayRemove(space), MayRemove::NotInContact);
        REFUSED(Safety(*t.bo.store).remove(space, *line), ErrorCode::Offline);
        REFUSED(t.bo.store->remove(space, *line), ErrorCode::Offline);
        QCOMPARE(seen(t.bo), Words{"bel de buurvrouw"});
        t.line = nullptr;
        OK(t.sync(t.bo));
        t.pass(Safety::kContact + Millis(1000));
        REFUSED(Safety(*t.bo.store).remove(space, *line), ErrorCode::Offline);
        // A sync of before the app was closed is no contact.
        OK(t.sync(t.bo));
        OK(t.bo.open());
        REFUSED(Safety(*t.bo.store).remove(space, *line), ErrorCode::Offline);
        OK(t.sync(t.bo));
        OK(Safety(*t.bo.store).remove(space, *line));
        OK(t.syncAll());
        QCOMPARE(seen(t.cy), Words{});
    }

    void aLineThatSomebodyChangedMeanwhileComesBack()
    {
        auto& t = *m_team;
        QVERIFY(begin(t.ada).ok());
        const auto line = write(t.ada, "vrijdag is gevaarlijk");
        OK(becomesDirector(t.ada, t.boUser));
        const auto space = Safety(*t.ada.store).spaces(t.household).front();
        QVERIFY(t.cy.store->put({space, types::SafetyLine, *line, {{field("text"), std::string("vrijdag en zaterdag"), {}}}}).ok());
        OK(t.sync(t.bo));
        OK(Safety(*t.bo.store).remove(space, *line));
        OK(t.syncAll(3));
        for (auto* tablet : {&t.ada, &t.bo, &t.cy}) {
            QCOMPARE(seen(*tablet), Words{"vrijdag en zaterdag*"});
            QCOMPARE(lineOf(*tablet, *line)->standing, SafetyStanding::ChangedAfter);
        }
    }

    void aLineIsNeverEmptied()
    {
        auto& t = *m_team;
        QVERIFY(begin(t.ada).ok());
        const auto line = write(t.ada, "niet leeg");
        const auto space = Safety(*t.ada.store).spaces(t.household).front();
        const auto empty = [&](FieldValue text) { return t.ada.store->put({space, types::SafetyLine, *line, {{field("text"), std::move(text), {}}}}); };
        REFUSED(empty({}), ErrorCode::BadRequest);
        REFUSED(empty(std::string()), ErrorCode::BadRequest);
        QVERIFY(empty(std::string("iets anders")).ok());
        QVERIFY(t.ada.store->put({space, types::SafetyLine, *line, {{field("phone"), std::string("112"), {}}, {field("text"), FieldValue(), {}}}}).ok());
    }
};

QTEST_APPLESS_MAIN(StoreSafetyTest)
#include "tst_store_safety.moc"
