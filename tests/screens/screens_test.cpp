// SPDX-License-Identifier: EUPL-1.2
#include "tests/screens/Findings.h"
#include "tests/screens/Stage.h"
#include <QDir>
#include <QPainter>
#include <QRegularExpression>
#include <QTest>
#include <memory>

using namespace aanzet;

// Draws every screen in every state and view into build/screens and reads each for what a person would stumble over.
class screens_test : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void everyScreenIsWhole_data();
    void everyScreenIsWhole();
    void aLockLetsGoOfAListThatIsStillBeingMade();
    void aSoundScreenHasNoFindings();
    void eachPlantedDefectIsFound_data();
    void eachPlantedDefectIsFound();
    void cleanupTestCase();

private:
    std::unique_ptr<QQuickWindow> openFile(const QString& name);

    Stage m_stage;
};

void screens_test::initTestCase()
{
    QVERIFY(QDir().mkpath(QStringLiteral(AANZET_SCREENS_DIR)));
}

// A warning of the QML engine is a defect like any other.
void screens_test::init()
{
    QTest::failOnWarning(QRegularExpression(u".+"_qs));
}

void screens_test::everyScreenIsWhole_data()
{
    QTest::addColumn<int>("scene");
    QTest::addColumn<int>("view");
    for (int scene = 0; scene < aanzet::scenes().size(); ++scene)
        for (int view = 0; view < views().size(); ++view)
            QTest::addRow("%s.%s", qPrintable(aanzet::scenes()[scene].name), qPrintable(views()[view].name)) << scene << view;
}

void screens_test::everyScreenIsWhole()
{
    QFETCH(int, scene);
    QFETCH(int, view);
    FakeAppModel app;
    const auto window = m_stage.play(aanzet::scenes()[scene], views()[view], app);
    QVERIFY(window);
    const QImage picture = Stage::settled(window.get());
    QCOMPARE(picture.size(), views()[view].size);
    QVERIFY(picture.save(QStringLiteral(AANZET_SCREENS_DIR "/%1.png").arg(QLatin1String(QTest::currentDataTag()))));
    const QList<Finding> findings = findingsIn(window.get(), picture);
    QVERIFY2(findings.isEmpty(), qPrintable(told(findings)));
}

std::unique_ptr<QQuickWindow> screens_test::openFile(const QString& name)
{
    return m_stage.openFile(QStringLiteral(AANZET_SOURCE_DIR "/tests/screens/bad/") + name);
}

// What is made in the background never comes to its end here, and the lock empties the list: nothing may be called off that is
// no longer there.
void screens_test::aLockLetsGoOfAListThatIsStillBeingMade()
{
    QQmlIncubationController never;
    m_stage.setIncubator(&never);
    {
        FakeAppModel app;
        const auto window = m_stage.play({u"lock"_qs, u"full"_qs, {u"go households"_qs}}, views()[0], app);
        QVERIFY(window);
        Stage::settled(window.get());
        app.lock();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        Stage::settled(window.get());
    }
    m_stage.setIncubator(nullptr);
}

void screens_test::aSoundScreenHasNoFindings()
{
    const auto window = openFile(u"Sound.qml"_qs);
    const QList<Finding> findings = findingsIn(window.get(), Stage::settled(window.get()));
    QVERIFY2(findings.isEmpty(), qPrintable(told(findings)));
}

void screens_test::eachPlantedDefectIsFound_data()
{
    QTest::addColumn<int>("kind");
    QTest::newRow("ElidedText.qml") << int(Finding::Elided);
    QTest::newRow("ClippedText.qml") << int(Finding::Clipped);
    QTest::newRow("BrokenWord.qml") << int(Finding::BrokenWord);
    QTest::newRow("TextOutside.qml") << int(Finding::Outside);
    QTest::newRow("TextOverText.qml") << int(Finding::TextOverText);
    QTest::newRow("OverlappingTargets.qml") << int(Finding::Overlap);
    QTest::newRow("SmallTarget.qml") << int(Finding::SmallTarget);
    QTest::newRow("PaleText.qml") << int(Finding::LowContrast);
    QTest::newRow("PaleIcon.qml") << int(Finding::LowContrast);
    QTest::newRow("NamelessButton.qml") << int(Finding::NameMissing);
    QTest::newRow("NamelessField.qml") << int(Finding::NameMissing);
}

void screens_test::eachPlantedDefectIsFound()
{
    QFETCH(int, kind);
    const auto window = openFile(QLatin1String(QTest::currentDataTag()));
    const QList<Finding> findings = findingsIn(window.get(), Stage::settled(window.get()));
    QCOMPARE(findings.size(), 1);
    QVERIFY2(findings.first().kind == kind, qPrintable(told(findings)));
}

// The picture of the README: build/screens/contact-sheet.png, copied to docs/pictures by whoever has looked at it.
void screens_test::cleanupTestCase()
{
    static const char* const kShown[] = {"today-full.phone", "household-full.phone", "visit-full.phone", "assessment-scored.phone", "network-twelve.phone",
                                         "journal-full.phone", "plan-full.phone", "conflicts-two.phone", "talk-much.phone", "handed.phone"};
    constexpr int kColumns = 5, kWidth = 240, kHeight = 533, kGap = 16;
    const int rows = (int(std::size(kShown)) + kColumns - 1) / kColumns;
    QImage sheet(kColumns * (kWidth + kGap) + kGap, rows * (kHeight + kGap) + kGap, QImage::Format_RGB32);
    sheet.fill(QColor(0xDE, 0xD8, 0xCE));
    QPainter painter(&sheet);
    for (int i = 0; i < int(std::size(kShown)); ++i) {
        const QImage picture(QStringLiteral(AANZET_SCREENS_DIR "/%1.png").arg(QLatin1String(kShown[i])));
        if (picture.isNull()) continue;   // one scene alone was asked for
        painter.drawImage(QPoint(kGap + i % kColumns * (kWidth + kGap), kGap + i / kColumns * (kHeight + kGap)),
                          picture.scaled(kWidth, kHeight, Qt::IgnoreAspectRatio, Qt::SmoothTransformation));
    }
    painter.end();
    QVERIFY(sheet.save(QStringLiteral(AANZET_SCREENS_DIR "/contact-sheet.png")));
}

QTEST_MAIN(screens_test)
#include "screens_test.moc"
