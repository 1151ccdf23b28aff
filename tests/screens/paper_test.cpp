// SPDX-License-Identifier: EUPL-1.2
#include "mobile/prints/NetworkFigure.h"
#include "qml/screens/network/NetworkCanvas.h"
#include "tests/screens/Stage.h"
#include <QTest>
#include <cmath>

using namespace aanzet;

// What a client takes home on paper is what they drew: everybody stands where the screen shows them.
class paper_test : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void screenAndPaperShowTheSamePicture_data()
    {
        QTest::addColumn<int>("people");
        QTest::addColumn<QSize>("view");
        for (const int people : {5, 12, 14, 60}) {
            QTest::addRow("%d people, tablet", people) << people << QSize(1280, 800);
            QTest::addRow("%d people, phone", people) << people << QSize(360, 800);
        }
    }
    void screenAndPaperShowTheSamePicture();

private:
    static NetworkCanvas* canvasIn(QQuickItem* item)
    {
        if (auto* canvas = qobject_cast<NetworkCanvas*>(item)) return canvas;
        const auto children = item->childItems();
        for (QQuickItem* child : children)
            if (auto* found = canvasIn(child)) return found;
        return nullptr;
    }
    static domain::Drawing drawingOf(NetworkEditor& editor)
    {
        domain::Drawing drawing;
        for (const auto& row : editor.persons()->rows()) {
            domain::NetworkPerson p;
            p.id = *RecordId::fromHex(row.id.toStdString());
            p.name = row.name.toStdString();
            p.kind = row.kind.toStdString();
            p.sector = row.sector.toStdString();
            if (row.closeness > 0) p.closeness = row.closeness;
            if (row.hasLooks) {
                p.x = row.x;
                p.y = row.y;
            }
            drawing.persons.push_back(std::move(p));
        }
        return drawing;
    }

    Stage m_stage;
};

void paper_test::screenAndPaperShowTheSamePicture()
{
    QFETCH(int, people);
    QFETCH(QSize, view);
    FakeAppModel app;
    const auto window = m_stage.play({u"paper"_qs, u"full"_qs, {u"people %1"_qs.arg(people), u"household h01"_qs, u"network"_qs}}, {u"view"_qs, view}, app);
    QVERIFY(window);
    Stage::settled(window.get());
    auto* canvas = canvasIn(window->contentItem());
    QVERIFY(canvas);
    auto& editor = *canvas->editor();
    // Some were put where they stand by hand.
    const auto rows = editor.persons()->rows();
    for (qsizetype i = 0; i < rows.size(); i += 3) {
        const auto zone = canvas->zoneBeside(rows[i].id, 0, 0);
        editor.place(rows[i].id, zone.sector, zone.ring, zone.x + int(i % 7) * 12 - 30, zone.y + int(i % 5) * 12 - 20);
    }
    Stage::settled(window.get());
    prints::NetworkLooks looks;
    const auto sheet = prints::networkSheet(drawingOf(editor), looks);
    const QSizeF radii = canvas->radii();
    // A phone is upright and paper lies on its side: whoever stands outside the rings is above them there and beside them here,
    // and in a crowd people find other places of the same ring and group.
    const bool isUpright = view.height() > view.width();
    double sum = 0;
    for (std::size_t i = 0; i < sheet.layout.places.size(); ++i) {
        const auto& place = sheet.layout.places[i];
        const auto& row = editor.persons()->rows()[qsizetype(i)];
        const auto onScreen = canvas->placeOf(row.id);
        const auto shown = canvas->zoneAt({onScreen.x, onScreen.y});
        const auto printed = sheet.frame.zoneAt(place.centre);
        QCOMPARE(shown.sector.toStdString(), std::string(drawing::wordOf(printed.sector)));
        if (shown.sector != u"professionals") QCOMPARE(shown.ring, printed.ring);
        if (isUpright && shown.ring == 0) continue;
        // In thousandths of the outer ring, both ways.
        const auto paper = sheet.frame.toLooks(place.centre);
        const double x = (onScreen.x - canvas->middle().x()) * 1000 / radii.width(), y = (onScreen.y - canvas->middle().y()) * 1000 / radii.height();
        const double far = std::hypot(paper.x - x, paper.y - y);
        sum += far;
        QVERIFY2(far < (isUpright ? 600 : 420), qPrintable(u"%1 stands %2 thousandths from where the screen shows them"_qs.arg(row.name).arg(far)));
    }
    const double mean = sum / double(people);
    qInfo("%d people: %.0f thousandths of the outer ring apart, on average", people, mean);
    QVERIFY(mean < 120);
}

QTEST_MAIN(paper_test)
#include "paper_test.moc"
