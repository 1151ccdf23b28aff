// SPDX-License-Identifier: EUPL-1.2
#include "tests/screens/Findings.h"
#include "tests/screens/Stage.h"
#include <QDir>
#include <QPainter>
#include <QRegularExpression>
#include <QTest>

using namespace aanzet;

namespace {

const QStringList kScenes{u"visit"_qs, u"much"_qs, u"table"_qs, u"seats"_qs, u"fixed"_qs, u"talks"_qs, u"yours"_qs, u"around"_qs, u"written"_qs, u"steps"_qs};
const QStringList kLanguages{u"nl"_qs, u"en"_qs, u"tr"_qs, u"ar"_qs, u"pl"_qs, u"uk"_qs};
const QList<View> kViews{{u"phone"_qs, {360, 800}}, {u"tablet"_qs, {1280, 800}}, {u"large"_qs, {360, 3600}, false, 2.0}, {u"dark"_qs, {360, 800}, true}};

QString fileOf(const QString& scene, const QString& language, const QString& view)
{
    return QStringLiteral(AANZET_SCREENS_DIR "/talk/%1.%2.%3.png").arg(scene, language, view);
}

// Of the places of two pictures, how many in a hundred look different to an eye that sees no colour.
int differingPerCent(const QImage& a, const QImage& b)
{
    if (a.size() != b.size()) return 100;
    int all = 0, different = 0;
    for (int y = 0; y < a.height(); y += 4)
        for (int x = 0; x < a.width(); x += 4, ++all) different += std::abs(qGray(a.pixel(x, y)) - qGray(b.pixel(x, y))) > 40;
    return different * 100 / all;
}

} // namespace

// Every scene of the talk picture in every language, as it is held up to somebody: whole, nothing clipped at 200 % either.
// Sheets of all scenes beside each other, in grey too, lie in build/screens/talk for whoever looks.
class talk_screens_test : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(QDir().mkpath(QStringLiteral(AANZET_SCREENS_DIR "/talk"))); }
    void init() { QTest::failOnWarning(QRegularExpression(u".+"_qs)); }

    void everySceneIsWholeInEveryLanguage_data()
    {
        QTest::addColumn<QString>("scene");
        QTest::addColumn<QString>("language");
        QTest::addColumn<int>("view");
        for (const auto& scene : kScenes)
            for (const auto& language : kLanguages)
                for (int view = 0; view < kViews.size(); ++view)
                    QTest::addRow("%s.%s.%s", qPrintable(scene), qPrintable(language), qPrintable(kViews[view].name)) << scene << language << view;
    }
    void everySceneIsWholeInEveryLanguage()
    {
        QFETCH(QString, scene);
        QFETCH(QString, language);
        QFETCH(int, view);
        FakeAppModel app;
        const auto window = m_stage.play({scene, u"full"_qs, {u"household h01"_qs, u"talk "_qs + scene, u"speak "_qs + language}}, kViews[view], app);
        QVERIFY(window);
        QCOMPARE(app.openedHousehold()->openedTalk()->language(), language);
        const QImage picture = Stage::settled(window.get());
        QVERIFY(picture.save(fileOf(scene, language, kViews[view].name)));
        const auto findings = findingsIn(window.get(), picture);
        QVERIFY2(findings.isEmpty(), qPrintable(told(findings)));
    }

    // In grey two scenes must not become the same, nor a scene a blank: the picture lives by its lines.
    void everyPictureSaysTheSameInGrey()
    {
        QList<QImage> greys;
        for (const auto& scene : kScenes) {
            QImage grey = QImage(u":/talkpicture/scenes/"_qs + scene + u".svg"_qs).convertToFormat(QImage::Format_Grayscale8);
            QVERIFY(!grey.isNull());
            int dark = 0, light = 0;
            for (int y = 0; y < grey.height(); y += 4)
                for (int x = 0; x < grey.width(); x += 4) {
                    const int level = qGray(grey.pixel(x, y));
                    dark += level < 90;
                    light += level > 200;
                }
            const int all = grey.height() / 4 * (grey.width() / 4);
            QVERIFY2(dark > all / 50 && light > all / 8, qPrintable(scene));   // lines and figures; paper
            // From any other: at one place in five or more, light where the other is dark.
            for (int other = 0; other < greys.size(); ++other)
                QVERIFY2(differingPerCent(grey, greys[other]) >= 20, qPrintable(scene + u" and "_qs + kScenes[other]));
            greys.append(grey);
        }
        QImage sheet(5 * 400, 2 * 270, QImage::Format_Grayscale8);
        sheet.fill(Qt::white);
        QPainter painter(&sheet);
        for (int i = 0; i < greys.size(); ++i) painter.drawImage(QRect(i % 5 * 400 + 4, i / 5 * 270 + 4, 390, 260), greys[i]);
        painter.end();
        QVERIFY(sheet.save(QStringLiteral(AANZET_SCREENS_DIR "/talk/grey.png")));
    }

    void cleanupTestCase()
    {
        for (const auto& language : kLanguages)
            for (const auto& view : {kViews[0], kViews[1]}) {
                const QSize one = view.size.width() < 500 ? QSize(270, 600) : QSize(640, 400);
                const int columns = view.size.width() < 500 ? 10 : 4;
                QImage sheet(columns * (one.width() + 8), (int(kScenes.size()) + columns - 1) / columns * (one.height() + 8), QImage::Format_RGB32);
                sheet.fill(Qt::gray);
                QPainter painter(&sheet);
                for (int i = 0; i < kScenes.size(); ++i) {
                    const QImage picture(fileOf(kScenes[i], language, view.name));
                    if (picture.isNull()) continue;   // one alone was asked for
                    painter.drawImage(i % columns * (one.width() + 8) + 4, i / columns * (one.height() + 8) + 4, picture.scaled(one, Qt::KeepAspectRatio, Qt::SmoothTransformation));
                }
                painter.end();
                QVERIFY(sheet.save(QStringLiteral(AANZET_SCREENS_DIR "/talk/sheet.%1.%2.png").arg(language, view.name)));
            }
    }

private:
    Stage m_stage;
};

QTEST_MAIN(talk_screens_test)
#include "talk_screens_test.moc"
