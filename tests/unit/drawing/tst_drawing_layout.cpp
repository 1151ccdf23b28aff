// SPDX-License-Identifier: EUPL-1.2
#include "mobile/drawing/DrawingLayout.h"
#include "mobile/drawing/StrokeMesh.h"
#include <QTest>
#include <cmath>
#include <random>

using namespace aanzet;
using namespace aanzet::drawing;

class tst_drawing_layout : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nobodyStandsOnAnybodyAndNoLabelOnAnything_data();
    void nobodyStandsOnAnybodyAndNoLabelOnAnything();
    void everybodyStandsInTheirZone();
    void whoStandsStaysWhenOthersCome();
    void theSameQuestionHasTheSameAnswer();
    void givingUpDoesNotChangeTheAnswer();
    void aDropStaysWhereItFell();
    void aUsualNetworkFitsAPhoneWithItsNames();
    void fiveHundredPeopleAreAllThere();
    void zonesAreFoundBackAtTheirMiddle();
    void patternsOfQualityDiffer();
    void theStarIsTheSameDrawing();
    void theStarGivesRoomToWhereThePeopleAre();
    void whatIsDroppedOnALineGoesToOneSide();
    void whatLiesOnTheSheetCoversNothing();
    void aHullHoldsItsPeople();
    void aLassoKnowsWhoIsInIt();
};

namespace {

struct Asked {
    Frame::Sheet sheet;
    std::vector<Standing> people;
    std::vector<Box> taken;
};

RecordId idOf(std::size_t i)
{
    RecordId id{};
    id.b[0] = std::uint8_t(i * 37);
    id.b[1] = std::uint8_t(i);
    id.b[2] = std::uint8_t(i >> 8);
    return id;
}

Asked randomly(unsigned seed, std::size_t count, double width, double height)
{
    std::mt19937 random(seed);
    const auto upTo = [&](int n) { return int(random() % unsigned(n)); };
    Asked asked;
    asked.sheet = {width, height, count > 40 ? 34.0 : 44.0, 20, false, false};
    for (std::size_t i = 0; i < count; ++i) {
        Standing who;
        who.id = idOf(i);
        who.zone = {1 + upTo(kRings), Sector(upTo(kSectors + (seed % 3 == 0 ? 1 : 0)))};
        if (who.zone.sector == Sector::Nowhere) who.zone.ring = 0;
        if (who.zone.sector == Sector::Professionals && upTo(2)) who.zone.ring = 0;
        if (upTo(3)) who.looks = Point{double(upTo(2000) - 1000), double(upTo(2000) - 1000)};
        who.labelWidth = 30 + upTo(90);
        who.labelHeight = 19;
        asked.sheet.hasBench |= who.zone.sector == Sector::Nowhere;
        asked.sheet.hasOutside |= who.zone.sector == Sector::Professionals;
        asked.people.push_back(who);
    }
    if (seed % 2 == 0) {
        std::vector<Zone> zones;
        for (const auto& who : asked.people) zones.push_back(who.zone);
        asked.sheet.isStar = true;
        asked.sheet.shares = sharesOf(zones);
    }
    return asked;
}

// As the canvas does: the sheet grows until everybody has a place.
std::pair<Frame, Layout> answer(Asked& asked)
{
    for (int i = 0;; ++i) {
        Frame frame(asked.sheet);
        asked.taken.clear();
        for (int s = 0; s < kSectors; ++s) asked.taken.push_back(frame.wordBox(Sector(s), 90));
        auto layout = layOut(frame, asked.people, asked.taken);
        if (layout.fits || i == 20) return {frame, layout};
        asked.sheet.width *= 1.2;
        asked.sheet.height *= 1.2;
    }
}

bool touches(const Box& box, const Point& p, double radius)
{
    const double dx = std::max({box.x - p.x, 0.0, p.x - box.x - box.width}), dy = std::max({box.y - p.y, 0.0, p.y - box.y - box.height});
    return dx * dx + dy * dy < radius * radius;
}

// Empty: nothing is wrong.
std::string wrongIn(const Frame& frame, const Asked& asked, const Layout& layout)
{
    const double half = asked.sheet.diameter / 2;
    for (std::size_t i = 0; i < layout.places.size(); ++i) {
        const auto& a = layout.places[i];
        if (a.centre.x < half || a.centre.y < half || a.centre.x > asked.sheet.width - half || a.centre.y > asked.sheet.height - half) return "a disc leaves the sheet";
        if (std::hypot(a.centre.x - frame.centre().x, a.centre.y - frame.centre().y) < half + frame.meRadius()) return "a disc on the client";
        for (std::size_t k = i + 1; k < layout.places.size(); ++k) {
            const auto& b = layout.places[k];
            if (std::hypot(a.centre.x - b.centre.x, a.centre.y - b.centre.y) < 2 * half) return "a disc on a disc";
            if (a.label && b.label && a.label->meets(*b.label)) return "a label on a label";
        }
        if (!a.label) continue;
        if (a.label->x < 0 || a.label->y < 0 || a.label->x + a.label->width > asked.sheet.width || a.label->y + a.label->height > asked.sheet.height)
            return "a label leaves the sheet";
        for (std::size_t k = 0; k < layout.places.size(); ++k)
            if (k != i && touches(*a.label, layout.places[k].centre, half)) return "a label on a disc";
        for (const auto& box : asked.taken)
            if (box.meets(*a.label)) return "a label on a word";
    }
    return {};
}

constexpr std::pair<double, double> kSheets[]{{360, 540}, {320, 300}, {1168, 560}, {800, 200}, {700, 700}, {600, 1000}};

} // namespace

void tst_drawing_layout::nobodyStandsOnAnybodyAndNoLabelOnAnything_data()
{
    QTest::addColumn<int>("count");
    for (const int count : {1, 5, 14, 30, 60}) QTest::addRow("%d people", count) << count;
}

void tst_drawing_layout::nobodyStandsOnAnybodyAndNoLabelOnAnything()
{
    QFETCH(int, count);
    int named = 0, all = 0;
    for (unsigned seed = 1; seed <= 40; ++seed)
        for (const auto& [width, height] : kSheets) {
            auto asked = randomly(seed, std::size_t(count), width, height);
            const auto [frame, layout] = answer(asked);
            QVERIFY(layout.fits);
            QCOMPARE(layout.places.size(), std::size_t(count));
            const auto wrong = wrongIn(frame, asked, layout);
            QVERIFY2(wrong.empty(), qPrintable(QStringLiteral("seed %1, %2 by %3: %4").arg(seed).arg(width).arg(height).arg(QString::fromStdString(wrong))));
            for (const auto& p : layout.places) named += p.label.has_value();
            all += count;
        }
    // Hiding every label would be easy.
    QVERIFY2(named >= all * 7 / 10, qPrintable(QStringLiteral("%1 of %2 labels").arg(named).arg(all)));
}

void tst_drawing_layout::everybodyStandsInTheirZone()
{
    for (unsigned seed = 1; seed <= 60; ++seed) {
        auto asked = randomly(seed, 60, 900, 700);
        const auto [frame, layout] = answer(asked);
        for (std::size_t i = 0; i < layout.places.size(); ++i) {
            const auto there = frame.zoneAt(layout.places[i].centre);
            const auto& wanted = asked.people[i].zone;
            QCOMPARE(int(there.sector), int(wanted.sector));
            if (wanted.sector != Sector::Professionals || there.ring > 0) QCOMPARE(there.ring, wanted.ring);
        }
    }
}

void tst_drawing_layout::whoStandsStaysWhenOthersCome()
{
    for (unsigned seed = 1; seed <= 40; ++seed) {
        auto asked = randomly(seed, 40, 1168, 560);
        const auto everybody = asked.people;
        asked.people.resize(20);
        const auto [frame, before] = answer(asked);
        for (std::size_t i = 0; i < 20; ++i) asked.people[i].before = before.places[i].centre;
        for (std::size_t i = 20; i < 40; ++i) asked.people.push_back(everybody[i]);
        const auto after = layOut(frame, asked.people, asked.taken);
        for (std::size_t i = 0; i < 20; ++i) QVERIFY(after.places[i].centre == before.places[i].centre);
    }
}

void tst_drawing_layout::theSameQuestionHasTheSameAnswer()
{
    auto one = randomly(7, 60, 900, 700), other = randomly(7, 60, 900, 700);
    std::reverse(other.people.begin(), other.people.end());
    const auto a = answer(one).second;
    auto b = answer(other).second;
    std::reverse(b.places.begin(), b.places.end());
    for (std::size_t i = 0; i < a.places.size(); ++i) QVERIFY(a.places[i].centre == b.places[i].centre);
}

void tst_drawing_layout::givingUpDoesNotChangeTheAnswer()
{
    int given = 0;
    for (unsigned seed = 1; seed <= 60; ++seed) {
        const auto asked = randomly(seed, 10 + seed, kSheets[seed % std::size(kSheets)].first, kSheets[seed % std::size(kSheets)].second);
        const Frame frame(asked.sheet);
        const auto whole = layOut(frame, asked.people, asked.taken), early = layOut(frame, asked.people, asked.taken, Unfitting::GiveUp);
        QCOMPARE(early.fits, whole.fits);
        if (whole.fits) QVERIFY(early.places == whole.places);
        given += !whole.fits;
    }
    QVERIFY2(given > 5 && given < 55, qPrintable(QString::number(given)));
}

void tst_drawing_layout::aDropStaysWhereItFell()
{
    const Frame frame({800, 800, 44, 20, false, false});
    const Point looks{-40, 620};
    const auto layout = layOut(frame, {{idOf(1), {2, Sector::Neighbours}, looks, {}, 60, 19, false}});
    QCOMPARE(layout.places.front().centre.x, frame.toSheet(looks).x);
    QCOMPARE(layout.places.front().centre.y, frame.toSheet(looks).y);
}

void tst_drawing_layout::aUsualNetworkFitsAPhoneWithItsNames()
{
    // Fourteen people, as research finds on average, in the parts where they mostly are.
    const Zone zones[]{{1, Sector::Household}, {1, Sector::Household}, {2, Sector::Household}, {1, Sector::Family}, {2, Sector::Family}, {2, Sector::Family},
                       {3, Sector::Family}, {2, Sector::Friends}, {3, Sector::Friends}, {1, Sector::Neighbours}, {2, Sector::Neighbours},
                       {2, Sector::Work}, {0, Sector::Professionals}, {0, Sector::Professionals}};
    Asked asked;
    asked.sheet = {360, 540, 44, 20, true, false};
    for (std::size_t i = 0; i < std::size(zones); ++i) asked.people.push_back({idOf(i + 1), zones[i], {}, {}, 56, 19, false});
    const Frame frame(asked.sheet);
    for (int s = 0; s < kSectors; ++s) asked.taken.push_back(frame.wordBox(Sector(s), 70));
    const auto layout = layOut(frame, asked.people, asked.taken);
    for (std::size_t i = 0; i < layout.places.size(); ++i)
        if (!frame.allows(zones[i], layout.places[i].centre)) qInfo("not placed: ring %d of sector %d", zones[i].ring, int(zones[i].sector));
    QVERIFY(layout.fits);
    const auto named = std::count_if(layout.places.begin(), layout.places.end(), [](const Place& p) { return p.label.has_value(); });
    QVERIFY2(named >= 13, qPrintable(QString::number(named)));
}

void tst_drawing_layout::fiveHundredPeopleAreAllThere()
{
    auto asked = randomly(11, 500, 1168, 560);
    const auto [frame, layout] = answer(asked);
    QCOMPARE(layout.places.size(), std::size_t(500));
    QVERIFY(layout.fits);
    QVERIFY(wrongIn(frame, asked, layout).empty());
}

void tst_drawing_layout::zonesAreFoundBackAtTheirMiddle()
{
    for (const auto& [width, height] : kSheets)
        for (int ring = 1; ring <= kRings; ++ring)
            for (int sector = 0; sector < kSectors; ++sector) {
                const Frame frame({width, height, 34, 20, true, true});
                const Zone zone{ring, Sector(sector)};
                QVERIFY(frame.zoneAt(frame.middleOf(zone)) == zone);
            }
    QCOMPARE(int(sectorOf("work_school_activity")), int(Sector::Work));
    QCOMPARE(int(sectorOf("something newer")), int(Sector::Nowhere));
}

void tst_drawing_layout::patternsOfQualityDiffer()
{
    TieLine tie;
    tie.to = {200, 0};
    tie.strength = 2;
    std::vector<std::size_t> sizes;
    for (const auto quality : {Quality::Supportive, Quality::Mixed, Quality::Strained, Quality::Broken}) {
        Strokes strokes;
        tie.quality = quality;
        addTie(strokes, tie, {});
        std::size_t points = strokes.lines.size() * 1000;
        for (const auto& line : strokes.lines) points += line.line.size();
        sizes.push_back(points);
        QVERIFY(!meshOf(strokes).empty());
        QCOMPARE(meshOf(strokes).size() % 3, std::size_t(0));
    }
    std::sort(sizes.begin(), sizes.end());
    QVERIFY(std::adjacent_find(sizes.begin(), sizes.end()) == sizes.end());
    QVERIFY(distanceTo(tie, {100, 5}) < 6);
    QVERIFY(distanceTo(tie, {100, 60}) > 50);
}

void tst_drawing_layout::theStarIsTheSameDrawing()
{
    for (unsigned seed = 1; seed <= 60; ++seed) {
        auto asked = randomly(2 * seed, 5 + seed, 900, 700);
        const Frame star(asked.sheet);
        std::mt19937 random(seed);
        for (int i = 0; i < 60; ++i) {
            const double radius = 180 + random() % 800, angle = double(random() % 6283) / 1000;
            const Point looks{radius * std::cos(angle), radius * std::sin(angle)};
            const auto back = star.toLooks(star.toSheet(looks));
            QVERIFY(std::hypot(back.x - looks.x, back.y - looks.y) < 1e-3);
        }
        for (int ring = 1; ring <= kRings; ++ring)
            for (int sector = 0; sector < kSectors; ++sector) QVERIFY((star.zoneAt(star.middleOf({ring, Sector(sector)})) == Zone{ring, Sector(sector)}));
    }
}

void tst_drawing_layout::theStarGivesRoomToWhereThePeopleAre()
{
    std::vector<Zone> zones(11, Zone{2, Sector::Family});
    zones.push_back({1, Sector::Work});
    Frame::Sheet sheet{360, 540, 44, 20, false, false};
    const Frame circles(sheet);
    sheet.isStar = true;
    sheet.shares = sharesOf(zones);
    const Frame star(sheet);
    const auto roomOf = [](const Frame& frame, Sector sector) {
        int room = 0;
        for (double x = 0; x < 360; x += 6)
            for (double y = 0; y < 540; y += 6) room += frame.allows({2, sector}, {x, y});
        return room;
    };
    QVERIFY(roomOf(star, Sector::Family) > 2 * roomOf(circles, Sector::Family));
    QVERIFY(roomOf(star, Sector::Work) > 0);
}

void tst_drawing_layout::whatIsDroppedOnALineGoesToOneSide()
{
    for (const auto& [width, height] : kSheets)
        for (const bool isStar : {false, true}) {
            const Frame frame({width, height, 34, 20, false, false, isStar, {4, 6, 2, 4, 8, 2}});
            for (double x = 1; x < width; x += 9)
                for (double y = 1; y < height; y += 9) {
                    const Point p{x, y};
                    if (std::hypot(x - frame.centre().x, y - frame.centre().y) < frame.meRadius() + 22) continue;
                    const auto zone = frame.zoneAt(p);
                    const auto to = frame.snapped(p);
                    if (!frame.allows(zone, frame.middleOf(zone))) continue;   // no room on a sheet this small: it will grow
                    QVERIFY(frame.zoneAt(to) == zone);
                    QVERIFY(frame.allows(zone, to));
                    if (frame.allows(zone, p)) QVERIFY(to == p);
                }
        }
}

void tst_drawing_layout::whatLiesOnTheSheetCoversNothing()
{
    int lying = 0;
    for (unsigned seed = 1; seed <= 60; ++seed) {
        auto asked = randomly(seed, 5 + seed, 1168, 560);
        const auto [frame, layout] = answer(asked);
        std::mt19937 random(seed);
        std::vector<Lying> things;
        for (std::size_t i = 0; i < 20; ++i)
            things.push_back({idOf(i), {double(random() % 1400) - 100, double(random() % 800) - 100, 40.0 + random() % 110, 20.0 + random() % 60}, 260});
        const auto placed = fitIn(frame, layout, things, asked.taken);
        for (std::size_t i = 0; i < placed.size(); ++i) {
            if (!placed[i]) continue;
            ++lying;
            const auto& box = *placed[i];
            QVERIFY(box.x >= 0 && box.y >= 0 && box.x + box.width <= asked.sheet.width && box.y + box.height <= asked.sheet.height);
            for (std::size_t k = 0; k < i; ++k) QVERIFY(!placed[k] || !placed[k]->meets(box));
            for (const auto& p : layout.places) {
                QVERIFY(!touches(box, p.centre, asked.sheet.diameter / 2));
                QVERIFY(!p.label || !p.label->meets(box));
            }
            for (const auto& word : asked.taken) QVERIFY(!word.meets(box));
        }
        auto turned = things;
        std::reverse(turned.begin(), turned.end());
        auto again = fitIn(frame, layout, turned, asked.taken);
        std::reverse(again.begin(), again.end());
        QVERIFY(again == placed);
    }
    QVERIFY2(lying > 60 * 20 * 6 / 10, qPrintable(QString::number(lying)));
}

void tst_drawing_layout::aHullHoldsItsPeople()
{
    std::mt19937 random(5);
    for (int round = 0; round < 50; ++round) {
        std::vector<Point> middles;
        for (int i = 0; i <= round % 9; ++i) middles.push_back({double(random() % 500), double(random() % 500)});
        Strokes strokes;
        addHull(strokes, middles, 30, {}, {});
        QCOMPARE(strokes.fills.size(), std::size_t(1));
        const auto& hull = strokes.fills.front().outline;
        for (const auto& m : middles)
            for (int i = 0; i < 8; ++i) QVERIFY(isWithin(hull, {m.x + 28 * std::cos(i), m.y + 28 * std::sin(i)}));
    }
    Strokes none;
    addHull(none, {}, 30, {}, {});
    QVERIFY(none.fills.empty());
}

void tst_drawing_layout::aLassoKnowsWhoIsInIt()
{
    const std::vector<Point> horseshoe{{0, 0}, {100, 0}, {100, 100}, {70, 100}, {70, 30}, {30, 30}, {30, 100}, {0, 100}};
    QVERIFY(isWithin(horseshoe, {15, 80}));
    QVERIFY(isWithin(horseshoe, {85, 80}));
    QVERIFY(!isWithin(horseshoe, {50, 80}));
    QVERIFY(!isWithin(horseshoe, {150, 50}));
}

QTEST_APPLESS_MAIN(tst_drawing_layout)
#include "tst_drawing_layout.moc"
