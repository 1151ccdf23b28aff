// SPDX-License-Identifier: EUPL-1.2
#include "tests/gallery/Exhibits.h"
#include "tests/screens/Findings.h"
#include "tests/screens/ItemTree.h"
#include "tests/screens/Stage.h"
#include <QDir>
#include <QPointer>
#include <QQmlComponent>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>

using namespace aanzet;

namespace {

struct Look {
    const char* name;
    bool dark;
    qreal textScale;
    bool mirrored;
};
constexpr Look kLooks[] = {{"light", false, 1, false}, {"dark", true, 1, false}, {"large", false, 2, false}, {"mirrored", false, 1, true}};

} // namespace

// Draws every component in every state into build/gallery and reads each picture as the screens test reads screens.
class gallery_test : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_engine.addImportPath(u"qrc:/qt/qml"_qs);
        QVERIFY(QDir().mkpath(QStringLiteral(AANZET_GALLERY_DIR)));
        QVERIFY(gallery::exhibits().size() > 10);
    }
    void init() { QTest::failOnWarning(QRegularExpression(u".+"_qs)); }

    void everyComponentIsWhole_data()
    {
        QTest::addColumn<QString>("exhibit");
        QTest::addColumn<int>("look");
        for (const QString& exhibit : gallery::exhibits())
            for (int look = 0; look < int(std::size(kLooks)); ++look)
                QTest::addRow("%s.%s", qPrintable(exhibit), kLooks[look].name) << exhibit << look;
    }
    void everyComponentIsWhole()
    {
        QFETCH(QString, exhibit);
        QFETCH(int, look);
        const auto window = open(exhibit, kLooks[look]);
        const QImage picture = Stage::settled(window.get());
        QVERIFY(picture.save(QStringLiteral(AANZET_GALLERY_DIR "/%1.png").arg(QLatin1String(QTest::currentDataTag()))));
        const QList<Finding> findings = findingsIn(window.get(), picture);
        QVERIFY2(findings.isEmpty(), qPrintable(told(findings)));
    }

    // With the keyboard on it, each control looks different from how it looks without, in light and dark.
    void theKeyboardIsSeenOnEveryControl_data()
    {
        QTest::addColumn<QString>("exhibit");
        QTest::addColumn<int>("look");
        for (const QString& exhibit : gallery::exhibits())
            for (int look : {0, 1}) QTest::addRow("%s.focus-%s", qPrintable(exhibit), kLooks[look].name) << exhibit << look;
    }
    void theKeyboardIsSeenOnEveryControl()
    {
        QFETCH(QString, exhibit);
        QFETCH(int, look);
        const auto window = open(exhibit, kLooks[look]);
        for (QQuickItem* item : itemtree::shownItems(window->contentItem())) {
            if (!item->activeFocusOnTab() || !item->isEnabled() || !itemtree::isTarget(item)) continue;
            window->contentItem()->forceActiveFocus();
            const QImage before = Stage::settled(window.get());
            item->forceActiveFocus(Qt::TabFocusReason);
            const QImage after = Stage::settled(window.get());
            QVERIFY2(before != after, qPrintable(itemtree::placeOf(item)));
            QVERIFY(after.save(QStringLiteral(AANZET_GALLERY_DIR "/%1.png").arg(QLatin1String(QTest::currentDataTag()))));
        }
    }

    // Space, Return and Enter do what a finger does.
    void keysPressEveryButton_data()
    {
        QTest::addColumn<QString>("exhibit");
        for (const QString& exhibit : gallery::exhibits()) QTest::newRow(qPrintable(exhibit)) << exhibit;
    }
    void keysPressEveryButton()
    {
        QFETCH(QString, exhibit);
        for (const Qt::Key key : {Qt::Key_Space, Qt::Key_Return, Qt::Key_Enter}) {
            const auto window = open(exhibit, kLooks[0]);
            for (const QPointer<QQuickItem> item : itemtree::shownItems(window->contentItem())) {
                if (!item || !item->inherits("QQuickAbstractButton") || !item->isEnabled() || !item->isVisible()) continue;   // a sheet may have closed
                QSignalSpy pressed(item, SIGNAL(clicked()));
                item->forceActiveFocus(Qt::TabFocusReason);
                QTest::keyClick(window.get(), key);
                QVERIFY2(pressed.count() == 1, qPrintable(exhibit + u": "_qs + (item ? itemtree::placeOf(item) : QString())));
            }
        }
    }

private:
    std::unique_ptr<QQuickWindow> open(const QString& exhibit, const Look& look)
    {
        QQmlComponent component(&m_engine, QUrl(u"qrc:/qt/qml/AanZet/Gallery/Gallery.qml"_qs));
        if (!component.isReady()) qFatal("Gallery.qml: %s", qPrintable(component.errorString()));
        QVariantMap properties = gallery::properties();
        properties.insert({{u"exhibit"_qs, exhibit}, {u"bare"_qs, true}, {u"dark"_qs, look.dark}, {u"textScale"_qs, look.textScale},
                           {u"mirrored"_qs, look.mirrored}, {u"width"_qs, 360}, {u"height"_qs, 800}});
        std::unique_ptr<QQuickWindow> window(qobject_cast<QQuickWindow*>(component.createWithInitialProperties(properties)));
        QQuickItem* shown = window->property("shown").value<QQuickItem*>();
        if (!shown) qFatal("%s does not load", qPrintable(exhibit));
        Stage::settled(window.get());
        window->setHeight(int(shown->height()) + 32);
        if (shown->metaObject()->indexOfMethod("openSheet()") >= 0) QMetaObject::invokeMethod(shown, "openSheet");
        return window;
    }

    Stage m_stage; // words, accessibility
    QQmlApplicationEngine m_engine;
};

QTEST_MAIN(gallery_test)
#include "gallery_test.moc"
