// SPDX-License-Identifier: EUPL-1.2
#include "mobile/handed/HandedNetwork.h"
#include "qml/screens/network/NetworkCanvas.h"
#include "tests/screens/Stage.h"
#include <QQmlComponent>
#include <QQuickItem>
#include <QTest>
#include <cmath>
#include <random>

using namespace aanzet;

// The drawing as it is on the screen, read from its items: random people with names of every length and script. No name lies
// on another, on somebody or outside the sheet; what has no room is counted and said.
class canvas_test : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void noNameLiesOnAnythingOrLeavesTheSheet_data();
    void noNameLiesOnAnythingOrLeavesTheSheet();
    void aNameThatLiesOnAnotherIsFound();

private:
    struct Seen {
        std::vector<std::pair<QString, QRectF>> boxes;   // of words
        std::vector<std::pair<QString, QRectF>> discs;   // round in these
        QRectF me;
        int tooWide = 0;                                 // words that are drawn beyond their box
        int names = 0;
    };
    static QString nameOf(std::mt19937_64& random);
    static HandedNetwork::Drawn drawnOf(std::mt19937_64& random, int people, bool isStar);
    void look(QQuickItem* item, QQuickItem* sheet, Seen& seen) const;
    static QString wrongIn(const Seen& seen, const QRectF& sheet);

    QQmlEngine m_engine;
    DropSlot m_slot{handed::Work(), [](ByteView) { return Status(); }};
};

void canvas_test::initTestCase()
{
    m_engine.addImportPath(QStringLiteral("qrc:/qt/qml"));
}

// Short and long, Latin, Ethiopic, Arabic, emoji, and signs that stack.
QString canvas_test::nameOf(std::mt19937_64& random)
{
    static const QStringList kWords{u"Oma"_qs, u"Fatma"_qs, u"Joost van de voetbal"_qs, u"ሰላማዊት"_qs, u"ተስፋዬ"_qs, u"فاطمة الزهراء"_qs, u"عمّي إسماعيل"_qs,
                                    u"👵🏽"_qs, u"👨‍👩‍👧‍👦"_qs, u"Nguyễn"_qs, u"Wijngaarden-Oosterhuis"_qs, u"й"_qs, u"Z̴̡̧͓͚̺̜̓̈́a̵l̷g̶o̸"_qs, u"mm"_qs, u"Ł"_qs};
    QString name = kWords[qsizetype(random() % std::size_t(kWords.size()))];
    while (random() % 3 == 0) name += u' ' + kWords[qsizetype(random() % std::size_t(kWords.size()))];
    if (random() % 9 == 0) name = name.repeated(300).left(300);
    return name;
}

HandedNetwork::Drawn canvas_test::drawnOf(std::mt19937_64& random, int people, bool isStar)
{
    static const char* const kSectors[]{"household", "family", "friends", "neighbours", "work_school_activity", "professionals", ""};
    const auto newId = [&random] { return QStringLiteral("%1%2").arg(random(), 16, 16, QLatin1Char('0')).arg(random(), 16, 16, QLatin1Char('0')); };
    HandedNetwork::Drawn drawn;
    drawn.isStar = isStar;
    for (int i = 0; i < people; ++i) {
        NetworkPersonRow row;
        row.id = newId();
        row.name = nameOf(random);
        row.kind = random() % 8 ? u"person"_qs : u"pet"_qs;
        row.sector = QLatin1String(kSectors[random() % 7]);
        row.closeness = row.sector.isEmpty() ? 0 : 1 + int(random() % 3);
        row.hasLooks = random() % 2;
        if (row.hasLooks) {
            row.x = int(random() % 2400) - 1200;
            row.y = int(random() % 2400) - 1200;
        }
        drawn.persons.append(row);
    }
    for (int i = 0; i < 2 * people; ++i) {
        NetworkTieRow row;
        row.id = newId();
        row.to = drawn.persons[qsizetype(random() % std::size_t(people))].id;
        if (i % 2) row.from = drawn.persons[qsizetype(random() % std::size_t(people))].id;
        if (row.from == row.to) continue;
        row.strength = 1 + int(random() % 3);
        if (random() % 3 == 0) row.support = {u"practical"_qs, u"company"_qs};
        drawn.ties.append(row);
    }
    for (std::uint64_t i = random() % 4; i > 0; --i) {
        NetworkMarkRow row;
        row.id = newId();
        row.words = nameOf(random);
        row.x = int(random() % 2000) - 1000;
        row.y = int(random() % 2000) - 1000;
        drawn.slips.append(row);
    }
    return drawn;
}

void canvas_test::look(QQuickItem* item, QQuickItem* sheet, Seen& seen) const
{
    if (!item->isVisible()) return;
    const auto type = QByteArray(item->metaObject()->className());
    const auto box = sheet->mapRectFromItem(item, QRectF(0, 0, item->width(), item->height()));
    if (type.startsWith("ClientMark")) seen.me = box;
    if (type.startsWith("PersonMark")) {
        // The disc in the middle of what a finger may touch.
        const double side = item->property("side").toDouble();
        seen.discs.emplace_back(item->property("person").value<NetworkPersonRow>().id, QRectF(box.center() - QPointF(side, side) / 2, QSizeF(side, side)));
    }
    if (type.startsWith("VeiledWord")) {
        const auto* word = item->childItems().value(0);
        seen.tooWide += word && (word->property("contentWidth").toDouble() > item->width() + 1 || word->property("contentHeight").toDouble() > item->height() + 3);
        seen.boxes.emplace_back(item->property("text").toString(), box);
        seen.names += item->property("place").isValid();
    }
    if (type.startsWith("SlipMark")) seen.boxes.emplace_back(u"a slip"_qs, box);
    if (type.startsWith("SupportSigns")) seen.boxes.emplace_back(u"signs"_qs, box);
    for (auto* child : item->childItems()) look(child, sheet, seen);
}

QString canvas_test::wrongIn(const Seen& seen, const QRectF& sheet)
{
    const auto inset = [](const QRectF& r) { return r.adjusted(0.5, 0.5, -0.5, -0.5); };
    const auto covers = [](const QRectF& box, const QRectF& disc) {
        const auto p = disc.center();
        const double dx = std::max({box.left() - p.x(), 0.0, p.x() - box.right()}), dy = std::max({box.top() - p.y(), 0.0, p.y() - box.bottom()});
        return std::hypot(dx, dy) < disc.width() / 2 - 1;
    };
    for (std::size_t i = 0; i < seen.boxes.size(); ++i) {
        const auto& [word, box] = seen.boxes[i];
        if (!sheet.contains(inset(box))) return u"leaves the sheet: "_qs + word.left(20);
        if (covers(box, seen.me)) return u"lies on the client: "_qs + word.left(20);
        for (std::size_t k = i + 1; k < seen.boxes.size(); ++k)
            if (inset(box).intersects(inset(seen.boxes[k].second))) return u"%1 lies on %2"_qs.arg(word.left(20), seen.boxes[k].first.left(20));
        for (const auto& [id, disc] : seen.discs)
            if (covers(box, disc)) return u"lies on somebody: "_qs + word.left(20);
    }
    for (std::size_t i = 0; i < seen.discs.size(); ++i) {
        if (!sheet.contains(seen.discs[i].second)) return u"somebody stands outside the sheet"_qs;
        for (std::size_t k = i + 1; k < seen.discs.size(); ++k) {
            const auto far = seen.discs[i].second.center() - seen.discs[k].second.center();
            if (std::hypot(far.x(), far.y()) < seen.discs[i].second.width() - 1) return u"two stand on each other"_qs;
        }
    }
    return seen.tooWide ? u"%1 words are wider than their box"_qs.arg(seen.tooWide) : QString();
}

void canvas_test::noNameLiesOnAnythingOrLeavesTheSheet_data()
{
    QTest::addColumn<QSize>("size");
    QTest::addColumn<int>("most");
    QTest::addColumn<int>("seeds");
    QTest::newRow("phone") << QSize(360, 800) << 40 << 24;
    QTest::newRow("small phone") << QSize(320, 568) << 24 << 16;
    QTest::newRow("tablet") << QSize(1280, 800) << 70 << 24;
    QTest::newRow("five hundred") << QSize(1280, 800) << 500 << 1;
}

void canvas_test::noNameLiesOnAnythingOrLeavesTheSheet()
{
    QFETCH(QSize, size);
    QFETCH(int, most);
    QFETCH(int, seeds);
    QQmlComponent component(&m_engine);
    component.setData("import QtQuick\nimport AanZet.Components\nimport AanZet.Screens\nimport AanZet.ViewModels\nWindow { id: w; Component.onCompleted: Theme.reducedMotion = true; required property var editor; NetworkDrawing { objectName: \"drawing\"; anchors.fill: parent; editor: w.editor } }", {});
    QVERIFY2(component.isReady(), qPrintable(component.errorString()));
    int named = 0, people = 0;
    for (int seed = 1; seed <= seeds; ++seed) {
        std::mt19937_64 random(std::uint64_t(seed) * 1000 + std::uint64_t(size.width()));
        const int count = most >= 500 ? most : 1 + int(random() % std::uint64_t(most));
        HandedNetwork network(drawnOf(random, count, seed % 3 == 0), seed % 5 ? QString() : u"አበበ"_qs, m_slot);
        std::unique_ptr<QObject> made(component.createWithInitialProperties({{u"editor"_qs, QVariant::fromValue<NetworkEditor*>(&network)}, {u"width"_qs, size.width()}, {u"height"_qs, size.height()}}));
        auto* window = qobject_cast<QQuickWindow*>(made.get());
        QVERIFY2(window, qPrintable(component.errorString()));
        auto* drawing = window->findChild<QQuickItem*>(u"drawing"_qs);
        drawing->setProperty("shownLayer", seed % 4 == 0 ? NetworkCanvas::Support : NetworkCanvas::Everything);
        if (seed % 6 == 0) drawing->setProperty("large", true);
        window->show();
        Stage::settled(window);
        auto* canvas = drawing->property("canvas").value<NetworkCanvas*>();
        QVERIFY(canvas);
        if (seed % 4 == 1) {
            canvas->setZoom(1.0 + double(random() % 20) / 10);
            Stage::settled(window);
        }
        Seen seen;
        look(window->contentItem(), canvas, seen);
        const auto wrong = wrongIn(seen, QRectF(0, 0, canvas->width(), canvas->height()));
        QVERIFY2(wrong.isEmpty(), qPrintable(u"seed %1, %2 people: %3"_qs.arg(seed).arg(count).arg(wrong)));
        // Everybody is there, and whoever has no name is counted.
        QCOMPARE(int(seen.discs.size()), count);
        QCOMPARE(seen.names + canvas->unnamed(), count);
        named += seen.names;
        people += count;
    }
    std::printf("%s: %d of %d people have their name on the sheet\n", QTest::currentDataTag(), named, people);
}

// What the others pass by.
void canvas_test::aNameThatLiesOnAnotherIsFound()
{
    Seen seen;
    seen.me = {200, 200, 50, 50};
    seen.boxes = {{u"one"_qs, QRectF(10, 10, 40, 16)}, {u"other"_qs, QRectF(60, 10, 40, 16)}};
    seen.discs = {{u"a"_qs, QRectF(10, 30, 30, 30)}};
    const QRectF sheet(0, 0, 300, 300);
    QCOMPARE(wrongIn(seen, sheet), QString());
    seen.boxes[1].second.moveLeft(45);
    QCOMPARE(wrongIn(seen, sheet), u"one lies on other"_qs);
    seen.boxes[1].second = {280, 10, 40, 16};
    QCOMPARE(wrongIn(seen, sheet), u"leaves the sheet: other"_qs);
    seen.boxes[1].second = {20, 40, 40, 16};
    QCOMPARE(wrongIn(seen, sheet), u"lies on somebody: other"_qs);
    seen.boxes[1].second = {190, 215, 40, 16};
    QCOMPARE(wrongIn(seen, sheet), u"lies on the client: other"_qs);
}

QTEST_MAIN(canvas_test)
#include "canvas_test.moc"
