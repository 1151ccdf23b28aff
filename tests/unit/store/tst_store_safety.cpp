// SPDX-License-Identifier: EUPL-1.2
#include "mobile/store/AccessBook.h"
#include "mobile/store/RowReading.h"
#include "mobile/store/Safety.h"
#include "tests/unit/store/LateWork.h"
#include "tests/unit/store/LoneDevice.h"
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
    const membership::SpaceState& atServer(const SpaceId& space) { return m_team->service().directory()->space(space)->state(); }
    // A removal as an app that asks nobody would make it: straight into the outbox.
    static Status removesUnasked(Tablet& t, const SpaceId& space, const RecordId& record)
    {
        const auto& replica = *t.store->replica(space);
        store::PendingEdit e;
        e.space = space;
        e.record = record;
        e.type = types::SafetyLine;
        e.field = kLifeField;
        store::Life life;
        life.isRemoved = true;
        for (const auto& f : replica.fieldsOf(record)) life.seen.raise(replica.seenOf(f, replica.batches().size()));
        e.value = store::encodeLife(life);
        e.context = t.store->contextOf(space, record, types::SafetyLine, kLifeField);
        e.save = crypto::randomFixed<SaveId>();
        e.wall = t.clock.now();
        AANZET_TRY(auto row, t.vault->insert(vault::Table::Edits, store::encodeRow(e)));
        (void)row;
        return t.open();
    }

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

    void aPlanThatIsNamedAndThatNobodyHasDoesNotStopOne()
    {
        auto& t = *m_team;
        QVERIFY(t.ada.store->put({t.dossier, types::SafetyLink, {}, {{2, recordNamed(77), {}}}}).ok());
        OK(t.syncAll());
        QVERIFY(Safety(*t.bo.store).isElsewhere(t.household));
        REFUSED(begin(t.bo), ErrorCode::NotAllowed);
        QVERIFY(Safety(*t.bo.store).begin(t.household, {}, Safety::Elsewhere::Beside).ok());
        QVERIFY(write(t.bo, "toch begonnen").ok());
        OK(t.syncAll());
        QCOMPARE(seen(t.ada), Words{"toch begonnen"});
    }

    void aPlanBesideOneThatIsNotSharedIsReadWithItByWhoHasBoth()
    {
        auto& t = *m_team;
        const auto first = begin(t.ada, {t.cyUser});
        QVERIFY(write(t.ada, "zonder Bo").ok());
        OK(t.syncAll());
        const auto second = Safety(*t.bo.store).begin(t.household, {}, Safety::Elsewhere::Beside);
        QVERIFY(first.ok() && second.ok() && *first != *second);
        QVERIFY(t.bo.store->put({*second, types::SafetyLine, {}, {{field("text"), std::string("van Bo"), {}}}}).ok());
        OK(t.syncAll());
        QCOMPARE(seen(t.cy), (Words{"van Bo", "zonder Bo"}));
        QCOMPARE(seen(t.bo), Words{"van Bo"});
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

    void aLineThatIsTakenAwayAgainStandsUntilTheServerHasThat()
    {
        aLineThatSomebodyChangedMeanwhileComesBack();
        auto& t = *m_team;
        const auto space = Safety(*t.bo.store).spaces(t.household).front();
        const auto line = Safety(*t.bo.store).read(t.household)->lines.front().record.record;
        OK(Safety(*t.bo.store).remove(space, line));
        QCOMPARE(lineOf(t.bo, line)->standing, SafetyStanding::BeingRemoved);
        QCOMPARE(t.bo.store->list(space, types::SafetyLine).size(), std::size_t(1));
        // Signed and on its way is not there yet either.
        t.line = [](const auto& r) { return r.target == "/v1/sync" && r.body.size() > 700 ? Line::NoRequest : Line::Whole; };
        (void)t.sync(t.bo);
        QCOMPARE(lineOf(t.bo, line)->standing, SafetyStanding::BeingRemoved);
        QVERIFY(t.bo.store->conflicts().empty());
        t.line = nullptr;
        OK(t.syncAll());
        for (auto* tablet : {&t.ada, &t.bo, &t.cy}) QCOMPARE(lineOf(*tablet, line)->standing, SafetyStanding::Removed);
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

    // The store of an honest app refuses it; this device does not ask.
    void aLineTakenAwayByWhoIsNotDirectorIsShownAgainWithAMark()
    {
        auto& t = *m_team;
        QVERIFY(begin(t.ada).ok());
        const auto line = write(t.ada, "hij heeft een sleutel");
        OK(becomesDirector(t.ada, t.boUser));
        const auto space = Safety(*t.ada.store).spaces(t.household).front();
        OK(removesUnasked(t.cy, space, *line));
        QCOMPARE(seen(t.cy), Words{"hij heeft een sleutel*"});
        OK(t.syncAll());
        for (auto* tablet : {&t.ada, &t.bo, &t.cy}) {
            QCOMPARE(seen(*tablet), Words{"hij heeft een sleutel*"});
            const auto item = lineOf(*tablet, *line);
            QVERIFY(item && item->standing == SafetyStanding::RemovedByOther && item->removedBy == t.cyUser);
            QCOMPARE(tablet->store->list(space, types::SafetyLine), std::vector<RecordId>{*line});
            QCOMPARE(tablet->store->conflicts().size(), std::size_t(1));
            QCOMPARE(tablet->store->search("sleutel")->size(), std::size_t(1));
        }
        // Anybody may keep it; the director may take it away after all.
        OK(t.ada.store->settle(space, *line, kLifeField, std::string("alive")));
        OK(t.syncAll());
        QCOMPARE(seen(t.bo), Words{"hij heeft een sleutel"});
        QVERIFY(t.bo.store->conflicts().empty());
        OK(Safety(*t.bo.store).remove(space, *line));
        OK(t.syncAll());
        QCOMPARE(seen(t.cy), Words{});
        // Who becomes director later did not take it away as director: nothing changes for the old one either.
        OK(becomesDirector(t.ada, t.cyUser));
        QCOMPARE(seen(t.ada), Words{});
    }

    void whoIsTakenOffTheHouseholdLosesTheSafetyPlan()
    {
        auto& t = *m_team;
        QVERIFY(begin(t.bo).ok());
        QVERIFY(write(t.bo, "van toen").ok());
        OK(t.syncAll());
        const auto space = Safety(*t.ada.store).spaces(t.household).front();
        // Bo began it; it is in his hands, and still he loses it with the household.
        QVERIFY(atServer(space).owner == t.boUser);
        OK(t.ada.store->revoke(t.dossier, t.boUser));
        for (int i = 0; i < 3; ++i) OK(t.sync(t.ada));
        QVERIFY(!atServer(t.dossier).canRead(t.boUser) && !atServer(space).canRead(t.boUser));
        QVERIFY(atServer(space).owner == t.adaUser && atServer(space).canWrite(t.cyUser));
        OK(t.sync(t.cy));
        QVERIFY(write(t.cy, "na Bo").ok());
        OK(t.syncAll());
        QCOMPARE(seen(t.ada), (Words{"na Bo", "van toen"}));
        QVERIFY(atServer(space).epoch >= 1 && !atServer(space).keyHolders->count(t.boUser));
        QVERIFY(Safety(*t.bo.store).spaces(t.household).empty());
        const auto bos = Safety(*t.bo.store).read(t.household);
        QVERIFY(bos.ok() && bos->lines.empty() && !bos->isElsewhere);   // the client's layer is still his
        QVERIFY(t.bo.store->search("toen")->empty());
        QCOMPARE(t.cy.store->search("toen")->size(), std::size_t(1));
    }

    void whoGotThePlanWithoutTheHouseholdKeepsIt()
    {
        auto& t = *m_team;
        const auto space = begin(t.ada, {t.boUser});
        QVERIFY(space.ok());
        OK(t.syncAll());
        OK(t.ada.store->revoke(t.dossier, t.cyUser));
        for (int i = 0; i < 2; ++i) OK(t.sync(t.ada));
        t.pass(Millis(60000));
        OK(t.ada.store->grant(*space, t.cyUser, membership::Right::Read, {}));
        OK(t.syncAll(3));
        QVERIFY(atServer(*space).canRead(t.cyUser) && !atServer(t.dossier).canRead(t.cyUser));
        QVERIFY(write(t.ada, "ook voor Cy").ok());
        OK(t.syncAll(2));
        QCOMPARE(seen(t.cy), Words{"ook voor Cy"});
        QCOMPARE(Safety(*t.cy.store).mayRemove(*space), MayRemove::ReadOnly);
    }

    void whoLeavesTheOrganisationLosesTheSafetyPlan()
    {
        auto& t = *m_team;
        QVERIFY(begin(t.ada).ok());
        OK(t.syncAll());
        const auto space = Safety(*t.ada.store).spaces(t.household).front();
        sync::OrgEntriesExchange e(*t.ada.store, {[&](store::Trust& trust) { return trust.userRevoke(t.boUser); }});
        OK(t.converse(t.ada, e));
        for (int i = 0; i < 3; ++i) OK(t.sync(t.ada));
        QVERIFY(!atServer(space).canRead(t.boUser));
        QVERIFY(write(t.cy, "zonder Bo").ok());
        OK(t.sync(t.cy));
        QVERIFY(atServer(space).epoch >= 1 && !atServer(space).keyHolders->count(t.boUser));
    }

    void aHouseholdIsHandedOverWithItsSafetyPlan()
    {
        for (const bool isBosPlan : {false, true}) {
            m_team->begin(11);
            auto& t = *m_team;
            QVERIFY(begin(isBosPlan ? t.bo : t.ada).ok());
            QVERIFY(write(isBosPlan ? t.bo : t.ada, "blijft").ok());
            OK(t.syncAll());
            const auto space = Safety(*t.ada.store).spaces(t.household).front();
            OK(store::Trust(*t.ada.store).offer(t.household, t.cyUser));
            for (int i = 0; i < 3; ++i) OK(t.sync(t.ada));
            OK(t.sync(t.cy));
            QVERIFY(atServer(space).canRead(t.adaUser));
            OK(store::Trust(*t.cy.store).accept(t.household));
            for (int i = 0; i < 3; ++i) OK(t.sync(t.cy));
            QVERIFY(atServer(t.dossier).owner == t.cyUser && !atServer(t.dossier).canRead(t.adaUser));
            QVERIFY(!atServer(space).canRead(t.adaUser));
            QVERIFY(atServer(space).manages(t.cyUser) && atServer(space).canRead(t.boUser));
            QVERIFY(atServer(space).owner == (isBosPlan ? t.boUser : t.cyUser));
            QVERIFY(write(t.cy, "erbij").ok());
            OK(t.sync(t.cy));
            OK(t.sync(t.bo));
            QCOMPARE(seen(t.bo), (Words{"blijft", "erbij"}));
            (void)t.sync(t.ada);
            QVERIFY(Safety(*t.ada.store).spaces(t.household).empty());
        }
    }

    void aLateLineOfWhoIsGoneComesIntoThePlan()
    {
        auto& t = *m_team;
        QVERIFY(begin(t.ada).ok());
        OK(t.syncAll());
        QVERIFY(write(t.bo, "niet verstuurd").ok());
        const auto count = removedAndDelivered(t, t.bo, t.boUser);
        QVERIFY(count.ok() && *count >= 1);
        QCOMPARE(seen(t.ada), Words{"niet verstuurd"});
        QCOMPARE(seen(t.cy), Words{"niet verstuurd"});
    }

    void aPlanWithoutAServerBeginsAndLosesWhoLeavesAtOnce()
    {
        LoneDevice lone;
        lone.begin();
        auto& s = *lone.store;
        const auto space = Safety(s).begin(lone.household);
        QVERIFY(space.ok());
        const auto line = s.put({*space, types::SafetyLine, {}, {{field("text"), std::string("alleen hier"), {}}}});
        QVERIFY(line.ok());
        QCOMPARE(Safety(s).mayRemove(*space), MayRemove::NoDirector);
        QVERIFY(s.put({lone.dossier(), types::CaseStatus, {}, {{store::fieldOf(types::CaseStatus, "director"), RecordId{s.user().b}, {}}}}).ok());
        OK(Safety(s).remove(*space, *line));
        const auto reading = Safety(s).read(lone.household);
        QVERIFY(reading.ok() && reading->lines.size() == 1 && reading->lines.front().standing == SafetyStanding::Removed);
        REFUSED(Safety(s).read(*space), ErrorCode::NotFound);
    }

    void everyLookAtAPlanPassesTheLogOfAccess()
    {
        auto& t = *m_team;
        const auto space = begin(t.ada);
        QVERIFY(write(t.ada, "gelezen").ok());
        struct Log : store::AccessLog {
            void note(store::Access what, const SpaceId& s, const RecordId& r) override { seen.emplace(what, s, r); }
            std::set<std::tuple<store::Access, SpaceId, RecordId>> seen;
        } log;
        auto loaded = store::Store::load(*t.ada.vault, t.ada.clock, &log);
        QVERIFY(loaded.ok());
        const auto reading = Safety(**loaded).read(t.household);
        QVERIFY(reading.ok() && reading->lines.size() == 1);
        QVERIFY(log.seen.count({store::Access::Read, *space, reading->lines.front().record.record}));
        QVERIFY(log.seen.count({store::Access::Read, *space, Safety::planOf(*space)}));
        // And the book that keeps it writes the line down for the household.
        store::AccessBook book(*t.ada.vault, t.ada.clock);
        OK(book.attach(*t.ada.store));
        book.note(store::Access::Read, *space, Safety::planOf(*space));
        OK(book.flush());
        OK(t.sync(t.ada));
        const auto report = store::readAccess(*t.ada.store, t.household);
        QVERIFY(report.ok());
        QVERIFY(std::any_of(report->lines.begin(), report->lines.end(), [](const auto& row) { return row.line.type == types::SafetyPlan && row.line.isProfessional; }));
    }

    void aSafetySpaceThatNoDossierNamesIsNobodysPlan()
    {
        auto& t = *m_team;
        const auto space = begin(t.ada);
        QVERIFY(space.ok());
        QCOMPARE(Safety(*t.ada.store).spaces(t.household).size(), std::size_t(1));
        // The link is the dossier's; who takes it back takes nothing away.
        OK(t.ada.store->remove(t.dossier, Safety::planOf(*space)));
        QCOMPARE(Safety(*t.ada.store).spaces(t.household).size(), std::size_t(1));
        // A space that only says it belongs to the household: its maker's app left the link out.
        t.begin(12);
        const auto alone = begin(t.bo);
        QVERIFY(alone.ok());
        for (const auto& [row, e] : t.bo.store->replica(t.dossier)->pending())
            if (e.type == types::SafetyLink) OK(t.bo.vault->erase(vault::Table::Edits, row));
        OK(t.bo.open());
        QVERIFY(t.bo.store->put({*alone, types::SafetyLine, {}, {{field("text"), std::string("ongevraagd"), {}}}}).ok());
        OK(t.syncAll());
        QVERIFY(t.ada.store->kindOf(*alone) == SpaceKind::Safety);
        QCOMPARE(seen(t.ada), Words{});
        QVERIFY(t.ada.store->search("ongevraagd")->empty() && t.ada.store->conflicts().empty());
        // Another household's dossier names nothing: a plan counts for its own household alone.
        const auto other = t.ada.store->createHousehold("Gezin Jansen");
        QVERIFY(other.ok());
        const auto dossier = *t.ada.store->spaceOf(*other, store::Layer::Professional);
        QVERIFY(t.ada.store->put({dossier, types::SafetyLink, {}, {{2, Safety::planOf(*alone), {}}}}).ok());
        QVERIFY(Safety(*t.ada.store).spaces(*other).empty());
        QVERIFY(Safety(*t.ada.store).read(*other)->lines.empty());
    }
};

QTEST_APPLESS_MAIN(StoreSafetyTest)
#include "tst_store_safety.moc"
