// SPDX-License-Identifier: EUPL-1.2
#include "tests/qml/fakes/FakeAppModel.h"
#include "tests/screens/Findings.h"
#include "tests/screens/Scenes.h"
#include <QDir>
#include <QGuiApplication>
#include <QQmlApplicationEngine>
#include <QQmlComponent>
#include <QQuickItem>
#include <QQuickStyle>
#include <QRegularExpression>
#include <QStyleHints>
#include <QTest>
#include <QTranslator>
#include <QtGui/private/qguiapplication_p.h>
#include <qpa/qplatformaccessibility.h>
#include <qpa/qplatformintegration.h>
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
    void aSoundScreenHasNoFindings();
    void eachPlantedDefectIsFound_data();
    void eachPlantedDefectIsFound();

private:
    std::unique_ptr<QQuickWindow> open(const View& view, FakeAppModel& app);
    std::unique_ptr<QQuickWindow> openFile(const QString& name);
    void walk(QQuickWindow* window, FakeAppModel& app, const QString& step);

    QQmlApplicationEngine m_engine;
    QTranslator m_dutch;
    QTranslator m_english;
};

namespace {
QImage settled(QQuickWindow* window)
{
    QImage before;
    for (int i = 0; i < 10; ++i) {
        QCoreApplication::processEvents();
        QImage now = window->grabWindow();
        if (now == before) return now;
        before = now;
    }
    return before;
}

QString told(const QList<Finding>& findings)
{
    static const char* const kNames[] = {"elided", "clipped", "broken word", "outside", "text over text", "overlapping targets",
                                         "small target", "low contrast", "no name"};
    QString text;
    for (const Finding& finding : findings)
        text += QStringLiteral("\n    %1: %2 %3").arg(QLatin1String(kNames[finding.kind]), finding.where, finding.what);
    return text;
}

// The screens' own items are not on a window's list of children: QML looks for the first of a type below an item.
QObject* firstOfType(QQuickItem* item, const char* type)
{
    if (QString::fromLatin1(item->metaObject()->className()).startsWith(QLatin1String(type))) return item;
    const QList<QQuickItem*> children = item->childItems();
    for (QQuickItem* child : children)
        if (QObject* found = firstOfType(child, type)) return found;
    return nullptr;
}
} // namespace

void screens_test::initTestCase()
{
    QQuickStyle::setStyle(u"Basic"_qs);
    QGuiApplication::styleHints()->setCursorFlashTime(0);
    QLocale::setDefault(QLocale(QLocale::Dutch, QLocale::Netherlands));
    // Only the platform's own switch makes items answer here; the public one does nothing without a screen reader.
    QGuiApplicationPrivate::platformIntegration()->accessibility()->setActive(true);
    QVERIFY(m_dutch.load(u":/i18n/aanzet_nl.qm"_qs));
    QVERIFY(m_english.load(u":/i18n/aanzet_en.qm"_qs));
    m_engine.addImportPath(u"qrc:/qt/qml"_qs);
    QVERIFY(QDir().mkpath(QStringLiteral(AANZET_SCREENS_DIR)));
}

// A warning of the QML engine is a defect like any other.
void screens_test::init()
{
    QTest::failOnWarning(QRegularExpression(u".+"_qs));
}

std::unique_ptr<QQuickWindow> screens_test::open(const View& view, FakeAppModel& app)
{
    QCoreApplication::removeTranslator(&m_dutch);
    QCoreApplication::removeTranslator(&m_english);
    QCoreApplication::installTranslator(view.english ? &m_english : &m_dutch);
    QLocale::setDefault(view.english ? QLocale(QLocale::English) : QLocale(QLocale::Dutch, QLocale::Netherlands));
    m_engine.retranslate();
    QQmlComponent component(&m_engine, QUrl(u"qrc:/qt/qml/AanZet/Screens/Main.qml"_qs));
    if (!component.isReady()) qFatal("Main.qml: %s", qPrintable(component.errorString()));
    QObject* made = component.createWithInitialProperties({{u"app"_qs, QVariant::fromValue<AppModel*>(&app)},
                                                           {u"dark"_qs, view.dark},
                                                           {u"textScale"_qs, view.textScale},
                                                           {u"mirrored"_qs, view.mirrored},
                                                           {u"reducedMotion"_qs, true},
                                                           {u"width"_qs, view.size.width()},
                                                           {u"height"_qs, view.size.height()}});
    return std::unique_ptr<QQuickWindow>(qobject_cast<QQuickWindow*>(made));
}

void screens_test::walk(QQuickWindow* window, FakeAppModel& app, const QString& step)
{
    QCoreApplication::processEvents();
    QObject* screen = window->property("screen").value<QQuickItem*>();
    QVERIFY(screen);
    const QString verb = step.section(u' ', 0, 0);
    const QString rest = step.section(u' ', 1);
    if (verb == u"household"_qs) QVERIFY(QMetaObject::invokeMethod(screen, "openHousehold", Q_ARG(QString, rest)));
    else if (verb == u"visit"_qs) QVERIFY(QMetaObject::invokeMethod(screen, "openVisit", Q_ARG(QString, rest)));
    else if (verb == u"assessment"_qs) QVERIFY(QMetaObject::invokeMethod(screen, "openAssessment"));
    else if (verb == u"go"_qs) QVERIFY(QMetaObject::invokeMethod(screen, "go", Q_ARG(QString, rest)));
    else if (verb == u"search"_qs) app.households()->setFilter(rest);
    else if (verb == u"way"_qs) QVERIFY(screen->setProperty("way", 1));
    else if (verb == u"disk"_qs) app.openedHousehold()->openedVisit()->fillDisk();
    else if (verb == u"create"_qs) {
        const QString id = app.households()->createHousehold(u"Piet van de hoek"_qs);
        QVERIFY(QMetaObject::invokeMethod(screen, "openHousehold", Q_ARG(QString, id)));
    } else if (verb == u"sheet"_qs) {
        QObject* page = firstOfType(window->contentItem(), "HouseholdScreen");
        if (!page) page = firstOfType(window->contentItem(), "HouseholdsScreen");
        QVERIFY(page);
        QVERIFY(QMetaObject::invokeMethod(page, "openSheet"));
    } else QFAIL(qPrintable(u"no step of this name: "_qs + step));
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
    app.play(aanzet::scenes()[scene].play);
    const auto window = open(views()[view], app);
    for (const QString& step : aanzet::scenes()[scene].steps) walk(window.get(), app, step);
    const QImage picture = settled(window.get());
    QCOMPARE(picture.size(), views()[view].size);
    QVERIFY(picture.save(QStringLiteral(AANZET_SCREENS_DIR "/%1.png").arg(QLatin1String(QTest::currentDataTag()))));
    const QList<Finding> findings = findingsIn(window.get(), picture);
    QVERIFY2(findings.isEmpty(), qPrintable(told(findings)));
}

std::unique_ptr<QQuickWindow> screens_test::openFile(const QString& name)
{
    QQmlComponent component(&m_engine, QUrl::fromLocalFile(QStringLiteral(AANZET_SOURCE_DIR "/tests/screens/bad/") + name));
    QObject* made = component.create();
    if (!made) qFatal("%s: %s", qPrintable(name), qPrintable(component.errorString()));
    return std::unique_ptr<QQuickWindow>(qobject_cast<QQuickWindow*>(made));
}

void screens_test::aSoundScreenHasNoFindings()
{
    const auto window = openFile(u"Sound.qml"_qs);
    const QList<Finding> findings = findingsIn(window.get(), settled(window.get()));
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
    const QList<Finding> findings = findingsIn(window.get(), settled(window.get()));
    QCOMPARE(findings.size(), 1);
    QVERIFY2(findings.first().kind == kind, qPrintable(told(findings)));
}

QTEST_MAIN(screens_test)
#include "screens_test.moc"
