// SPDX-License-Identifier: EUPL-1.2
#include "mobile/domain/DemoTeam.h"
#include "mobile/domain/Drawing.h"
#include "mobile/domain/Flow.h"
#include "mobile/domain/Instrument.h"
#include "shared/schema/TypeIds.h"
#include <QFile>
#include <QtTest>
#include <set>

using namespace aanzet;
using namespace aanzet::domain;

namespace {

const Day kToday = *dayFrom("2026-03-01");

std::string contents(const char* asset)
{
    QFile file(QStringLiteral(AANZET_SOURCE_DIR "/assets/") + QLatin1String(asset));
    return file.open(QIODevice::ReadOnly) ? file.readAll().toStdString() : std::string();
}

Result<DemoTeam> load(std::string_view json)
{
    std::uint32_t next = 0;
    return readDemoTeam(viewOf(json), kToday, {{"priya", UserId{{9}}}}, [&] {
        ++next;
        return RecordId{{static_cast<std::uint8_t>(next >> 16), static_cast<std::uint8_t>(next >> 8), static_cast<std::uint8_t>(next), 1}};
    });
}

const DemoTeam& team()
{
    static const DemoTeam t = [] {
        auto loaded = load(contents("demo/team.json"));
        if (!loaded.ok()) qWarning("%s", loaded.error().detail.c_str());
        return loaded.ok() ? *loaded : DemoTeam{};
    }();
    return t;
}

std::string textOf(const DemoSave& save, std::string_view name)
{
    const auto* spec = findField(*findType(save.type), name);
    for (const auto& [field, value] : save.fields)
        if (field == spec->id && std::holds_alternative<std::string>(value)) return std::get<std::string>(value);
    return {};
}

std::string oneRow(const char* row)
{
    return std::string(R"({"format":1,"organisation":"o","team":[],"households":[{"key":"h","name":"n","worker":"a","second":"b","rows":[)") + row + "]}]}";
}

} // namespace

class DemoTeamTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theTeamHasFourWorkersAndTwelveHouseholdsInEveryPhase()
    {
        QCOMPARE(team().workers.size(), std::size_t{4});
        QCOMPARE(team().households.size(), std::size_t{12});
        const auto flow = *readFlow(viewOf(contents("flows/outreach_team.json")));
        std::set<std::string> current, known;
        for (const auto& p : flow.phases) known.insert(p.key);
        std::size_t visits = 0;
        for (const auto& h : team().households) {
            std::string phase;
            for (const auto& s : h.saves) {
                if (s.type == types::CaseStatus && !textOf(s, "phase").empty()) phase = textOf(s, "phase");
                if (s.type == types::Visit) ++visits;
            }
            QVERIFY2(known.count(phase), h.key.c_str());
            current.insert(phase);
        }
        QVERIFY2(current.size() >= 8, qPrintable(QString::number(current.size())));
        QVERIFY(visits >= 70);
    }

    void everySaveIsOldestFirstByAKnownWorkerAndNotFromTheFuture()
    {
        std::set<std::string> workers;
        for (const auto& w : team().workers) workers.insert(w.key);
        std::set<RecordId> all;
        for (const auto& h : team().households) {
            QVERIFY(workers.count(h.worker) && workers.count(h.second));
            int before = 1 << 20;
            std::set<RecordId> mine;
            for (const auto& s : h.saves) {
                QVERIFY2(workers.count(s.by), h.key.c_str());
                QVERIFY(s.daysAgo >= 0 && s.daysAgo <= before);
                before = s.daysAgo;
                QVERIFY(!s.fields.empty());
                mine.insert(s.record);
            }
            for (const auto& id : mine) QVERIFY(all.insert(id).second);
        }
    }

    void everyScoreIsOfAnAreaOfItsInstrument()
    {
        const auto in = *readInstrument(viewOf(contents("instruments/leefgebieden.json")));
        int scores = 0;
        for (const auto& h : team().households)
            for (const auto& s : h.saves) {
                if (s.type == types::DomainScore || s.type == types::ClientScore) {
                    QVERIFY2(in.domain(textOf(s, "domain")), (h.key + " " + textOf(s, "domain")).c_str());
                    ++scores;
                }
                if (s.type == types::Observation) QVERIFY2(in.domain(textOf(s, "domain")), h.key.c_str());
            }
        QVERIFY(scores > 100);
    }

    void everyChoiceIsAWordThatEditorsOffer()
    {
        for (const auto& h : team().households)
            for (const auto& s : h.saves)
                for (const auto& [field, value] : s.fields) {
                    const auto& spec = *findField(*findType(s.type), field);
                    if (spec.choices.empty()) continue;
                    std::vector<std::string> words;
                    if (const auto* one = std::get_if<std::string>(&value)) words = {*one};
                    if (const auto* many = std::get_if<std::vector<std::string>>(&value)) words = *many;
                    for (const auto& w : words)
                        QVERIFY2(std::find(spec.choices.begin(), spec.choices.end(), w) != spec.choices.end(),
                                 (h.key + " " + std::string(spec.name) + " " + w).c_str());
                }
    }

    void snapshotsHoldTheDrawingOfTheirDayAndDrawingsAreSound()
    {
        int snapshots = 0, moved = 0;
        for (const auto& h : team().households) {
            std::vector<Drawing> drawings;
            for (const auto& s : h.saves) {
                if (s.type != types::NetworkSnapshot) continue;
                auto d = thaw(textOf(s, "content"));
                QVERIFY2(d.ok(), h.key.c_str());
                QVERIFY(d->persons.size() >= 4);
                QVERIFY(danglingTies(*d).empty());
                for (const auto& t : d->ties) QVERIFY2(canAdd(*d, t).ok(), h.key.c_str());
                drawings.push_back(*d);
                ++snapshots;
            }
            if (drawings.size() > 1) {
                const auto c = compare(drawings.front(), drawings.back());
                if (!c.nearer.empty()) ++moved;
            }
        }
        QVERIFY(snapshots >= 12);
        QVERIFY(moved >= 5);
    }

    void aRowThatTheSchemaDoesNotTakeIsRefused()
    {
        QVERIFY(load(oneRow(R"({"layer":"client","type":"visit","key":"v","by":"a","days_ago":3,"fields":{"visit_at":-3}})")).ok());
        auto code = [](const char* row) { return load(oneRow(row)).code(); };
        QCOMPARE(code(R"({"layer":"client","type":"nothing","key":"v","fields":{}})"), ErrorCode::UnknownType);
        QCOMPARE(code(R"({"layer":"client","type":"visit","key":"v","fields":{"nothing":1}})"), ErrorCode::UnknownField);
        QCOMPARE(code(R"({"layer":"client","type":"visit","key":"v","fields":{"place":1}})"), ErrorCode::BadRequest);
        QCOMPARE(code(R"({"layer":"professional","type":"visit","key":"v","fields":{}})"), ErrorCode::Malformed);
        QCOMPARE(code(R"({"layer":"client","type":"step","key":"s","refs":{"goal":"later"},"fields":{}})"), ErrorCode::Malformed);
        QCOMPARE(load("{}").code(), ErrorCode::Malformed);
    }
};

QTEST_APPLESS_MAIN(DemoTeamTest)
#include "DemoTeamTest.moc"
