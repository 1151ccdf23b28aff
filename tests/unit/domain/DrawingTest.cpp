// SPDX-License-Identifier: EUPL-1.2
#include "mobile/domain/Drawing.h"
#include <QtTest>

using namespace aanzet;
using namespace aanzet::domain;

namespace {

RecordId id(std::uint8_t n)
{
    return RecordId{{n}};
}

NetworkPerson person(std::uint8_t n, const char* name, const char* sector = "family", std::int64_t closeness = 2)
{
    NetworkPerson p;
    p.id = id(n);
    p.name = name;
    p.kind = "person";
    p.sector = sector;
    p.closeness = closeness;
    return p;
}

NetworkTie tie(std::uint8_t n, std::optional<RecordId> from, std::optional<RecordId> to)
{
    NetworkTie t;
    t.id = id(n);
    t.from = from;
    t.to = to;
    return t;
}

Drawing example()
{
    Drawing d;
    d.map.id = id(100);
    d.map.meLabel = "ik";
    d.persons = {person(1, "Fatma"), person(2, "buurman Kees", "neighbours", 3), person(3, "Team", "professionals", 3)};
    d.ties = {tie(11, {}, id(1)), tie(12, id(1), id(2))};
    return d;
}

} // namespace

class DrawingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aTieNeedsTwoDifferentPeopleWhoAreThere()
    {
        const auto d = example();
        QVERIFY(canAdd(d, tie(13, {}, id(2))).ok());
        QCOMPARE(canAdd(d, tie(13, {}, id(9))).error().code, ErrorCode::NotFound);
        QCOMPARE(canAdd(d, tie(13, id(9), id(1))).error().code, ErrorCode::NotFound);
        QCOMPARE(canAdd(d, tie(13, id(1), id(1))).error().code, ErrorCode::BadRequest);
        QCOMPARE(canAdd(d, tie(13, id(1), {})).error().code, ErrorCode::BadRequest);
        QCOMPARE(canAdd(d, tie(13, id(2), id(1))).error().code, ErrorCode::BadRequest); // stands already, the other way round
        QVERIFY(canAdd(d, tie(12, id(2), id(1))).ok());                                 // the same tie, changed
    }

    void whoIsTakenOffTakesTheirTiesAlong()
    {
        const auto d = withoutPerson(example(), id(1));
        QCOMPARE(d.persons.size(), std::size_t{2});
        QVERIFY(d.ties.empty());
        QCOMPARE(withoutPerson(example(), id(77)), example());
    }

    void aTieWhosePersonWasRemovedElsewhereIsFound()
    {
        auto d = example();
        QVERIFY(danglingTies(d).empty());
        d.persons.erase(d.persons.begin() + 1);
        QCOMPARE(danglingTies(d), (std::vector<RecordId>{id(12)}));
    }

    void twoDatesShowWhoIsNewGoneNearerAndFarther()
    {
        auto after = example();
        after.persons[0].closeness = 1;
        after.persons[1].closeness = 3;
        after.persons[2].closeness = 2;
        after.persons.push_back(person(4, "Youssef", "friends", 2));
        after = withoutPerson(after, id(2));
        after.persons[0].callAtNight = true;
        const auto c = compare(example(), after);
        QCOMPARE(c.added, (std::vector<RecordId>{id(4)}));
        QCOMPARE(c.gone, (std::vector<RecordId>{id(2)}));
        QCOMPARE(c.nearer, (std::vector<RecordId>{id(1), id(3)}));
        QVERIFY(c.farther.empty());
        QCOMPARE(c.before, (NetworkCounts{2, 1, 0}));
        QCOMPARE(c.after, (NetworkCounts{2, 1, 1}));
        QCOMPARE(compare(after, example()).farther, (std::vector<RecordId>{id(1), id(3)}));
    }

    void petsAndPlacesAreWarmthAndNotNumbers()
    {
        auto d = example();
        auto cat = person(5, "Minoes", "household", 1);
        cat.kind = "pet";
        auto mother = person(6, "mama", "family", 1);
        mother.kind = "deceased";
        d.persons.push_back(cat);
        d.persons.push_back(mother);
        QCOMPARE(countsOf(d), (NetworkCounts{2, 1, 0}));
    }

    void showingSafelyHidesWhoTheProfessionalLayerHides()
    {
        NetworkNote hidden, unsafe;
        hidden.networkPerson = id(1);
        hidden.hidden = true;
        unsafe.networkPerson = id(2);
        unsafe.unsafe = true;
        const auto shown = safeView(example(), {hidden, unsafe});
        QVERIFY(!shown.person(id(1)));
        QVERIFY(shown.person(id(2))); // the mark is not in the drawing at all
        QVERIFY(shown.ties.empty());
    }

    void aFrozenDrawingThawsToTheSame()
    {
        auto d = example();
        d.persons[0].callAtNight = true;
        d.persons[0].x = -1200;
        d.ties[0].support = {"practical", "company"};
        d.ties[0].clientSays = "Zij belt elke dag, ook als ik \"nee\" zeg.\nEcht.";
        d.map.familyLines = true;
        d.strokes.push_back({id(51), d.map.id, "0 0 10 10", "warm", 6});
        d.words.push_back({id(52), d.map.id, "feest in mei", -300, 400, "cool"});
        d.groups.push_back({id(53), d.map.id, "de voetbal", ""});
        d.members.push_back({id(54), id(53), d.persons[0].id});
        const auto text = freeze(d);
        const auto back = thaw(text);
        QVERIFY(back.ok());
        QCOMPARE(*back, d);
        std::swap(d.persons[0], d.persons[2]);
        QCOMPARE(freeze(d), text); // the order in memory does not matter
        for (auto bad : {"", "{}", "{\"drawing\":2}", "[1]"}) QCOMPARE(thaw(bad).code(), ErrorCode::Malformed);
    }

    void theLargestDrawingFitsItsField()
    {
        Drawing d;
        d.map.id = id(100);
        for (int i = 0; i < 80; ++i) {
            auto p = person(static_cast<std::uint8_t>(i + 1), "een naam van gemiddelde lengte");
            p.id.b.fill(static_cast<std::uint8_t>(i + 1));
            p.x = 1000 + i;
            p.y = -1000 - i;
            p.roleWord = "buurvrouw van drie hoog";
            d.persons.push_back(p);
        }
        for (int i = 0; i < 200; ++i) {
            auto t = tie(1, d.persons[static_cast<std::size_t>(i % 80)].id, d.persons[static_cast<std::size_t>((i + 7) % 80)].id);
            t.id.b.fill(static_cast<std::uint8_t>(i));
            t.quality = "supportive";
            t.support = {"practical", "emotional", "company"};
            t.frequency = "weekly";
            d.ties.push_back(t);
        }
        const auto* spec = findField(*findType("network_snapshot"), "content");
        QVERIFY2(validate(*spec, freeze(d)).ok(), qPrintable(QString::number(freeze(d).size())));
    }
};

QTEST_APPLESS_MAIN(DrawingTest)
#include "DrawingTest.moc"
