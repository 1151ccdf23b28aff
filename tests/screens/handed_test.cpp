// SPDX-License-Identifier: EUPL-1.2
#include "tests/screens/ItemTree.h"
#include "tests/screens/Stage.h"
#include <QMouseEvent>
#include <QTest>
#include <random>

using namespace aanzet;

// A client who has the device in their hands, or a child of the house: whatever is touched, typed or done to the window,
// nothing but the sheet in their hands is to be reached. Seeds 1 to 4 begin with each of the four, in turn.
class handed_test : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingElseIsReached_data() { seeds(); }
    void nothingElseIsReached()
    {
        QFETCH(unsigned, seed);
        FakeAppModel app;
        const auto window = handOver(app, seed);
        std::mt19937 random(seed);
        int again = 0;
        const auto* given = app.appLock()->handed();
        for (int i = 0; i < kEvents; ++i) {
            happen(window.get(), random);
            const QString escaped = whatElseIsReached(app, window.get());
            QVERIFY2(escaped.isEmpty(), qPrintable(u"after %1 events: %2"_qs.arg(i + 1).arg(escaped)));
            if (app.state() == AppModel::Cold) {   // five wrong PINs: a new hand-over, so that the page stays what is attacked
                app.play(sheetOf(seed));
                given = app.appLock()->handed();
                ++again;
            }
            QCOMPARE(app.appLock()->handed(), given);
        }
        m_coldTimes += again;
    }
    // Or the events above never came near the way out.
    void theWayOutWasTried() { QVERIFY2(m_coldTimes > 0, "no seed ever typed five PINs"); }

    // Nobody touched the device for a quarter of an hour: dark, and behind it only the way back.
    void aCoveredSheetShowsNothingAndOnlyThePinLeadsOn()
    {
        FakeAppModel app;
        const auto window = handOver(app, 4);
        QVERIFY(shows(window.get(), "HandedPlanSheet"));
        app.appLock()->cover();
        QCoreApplication::processEvents();
        QVERIFY(!shows(window.get(), "HandedPlanSheet") && !shows(window.get(), "PinPad"));
        touch(window.get(), {400, 300}, {400, 300}, false);
        QTRY_VERIFY(shows(window.get(), "PinPad"));
        std::mt19937 random(7);
        for (int i = 0; i < 300 && app.state() == AppModel::Handed; ++i) {
            happen(window.get(), random);
            QVERIFY(app.state() != AppModel::Open);
            QVERIFY(!shows(window.get(), "HandedPlanSheet"));
        }
    }

    // Every button round the drawing, those with only a picture too: a screen reader reads it to them.
    void theToolsOfTheDrawingAreCalledInTheClientsLanguage()
    {
        FakeAppModel app;
        const auto window = m_stage.play({u"handed"_qs, u"handed-network ar"_qs, {}}, {u"tablet"_qs, {1280, 800}}, app);
        QVERIFY(window);
        QCoreApplication::processEvents();
        int read = 0;
        for (const QQuickItem* item : itemtree::shownItems(window->contentItem())) {
            if (!QByteArray(item->metaObject()->className()).startsWith("AzIconButton")) continue;
            const QString label = item->property("label").toString();
            QVERIFY2(!label.isEmpty() && label.at(0).script() == QChar::Script_Arabic, qPrintable(label));
            ++read;
        }
        QVERIFY2(read >= 4, "undo, redo, hand and pen");
        QVERIFY(!shows(window.get(), "DrawingNote"));   // says in the worker's language what has no room
    }

    // Who works with the keys alone sees where they are before anything is asked.
    void onACoveredSheetTheFirstTabGoesToWhatIsSeen()
    {
        FakeAppModel app;
        const auto window = handOver(app, 4);
        app.appLock()->cover();
        QCoreApplication::processEvents();
        QTest::keyClick(window.get(), Qt::Key_Tab);
        QVERIFY(!shows(window.get(), "PinPad") && !shows(window.get(), "HandedPlanSheet"));
        auto* focused = window->activeFocusItem();
        QVERIFY(focused && focused->property("text").isValid() && !focused->property("text").toString().isEmpty());
        QTest::keyClick(window.get(), Qt::Key_Return);
        QTRY_VERIFY(shows(window.get(), "PinPad"));
    }

    // The guard is what holds: with a lock that takes any PIN the same seeds get out.
    void withoutThePinTheSameSeedsEscape()
    {
        int escapes = 0;
        for (unsigned seed = 1; seed <= kSeeds; ++seed) {
            FakeAppModel app;
            app.appLock()->takeAnyPin();
            const auto window = handOver(app, seed);
            std::mt19937 random(seed);
            for (int i = 0; i < kEvents && app.state() == AppModel::Handed; ++i) happen(window.get(), random);
            escapes += app.state() == AppModel::Open;
        }
        QCOMPARE(escapes, int(kSeeds));
    }
    // And with the page shown in the app as it works every day they reach the other screens.
    void inTheOpenAppTheSameSeedsReachOtherScreens()
    {
        for (unsigned seed = 1; seed <= kSeeds; ++seed) {
            FakeAppModel app;
            const auto window = m_stage.play({u"visit"_qs, u"full"_qs, {u"household h01"_qs, u"visit v3"_qs}}, kView, app);
            QVERIFY(window);
            std::mt19937 random(seed);
            bool isOut = false;
            for (int i = 0; i < kEvents && !isOut; ++i) {
                happen(window.get(), random);
                isOut = !shows(window.get(), "VisitNoteScreen");
            }
            QVERIFY2(isOut, qPrintable(u"seed %1"_qs.arg(seed)));
        }
    }

private:
    static constexpr unsigned kSeeds = 20;
    static constexpr int kEvents = 500;   // for each seed: 10,000 in all
    inline static const View kView{u"tablet"_qs, {800, 600}};

    static void seeds()
    {
        QTest::addColumn<unsigned>("seed");
        for (unsigned seed = 1; seed <= kSeeds; ++seed) QTest::addRow("seed %u", seed) << seed;
    }

    static QString sheetOf(unsigned seed)
    {
        static const QStringList kSheets{u"handed-plan"_qs, u"handed"_qs, u"handed-talk ar"_qs, u"handed-network"_qs};
        return kSheets[seed % 4];
    }
    std::unique_ptr<QQuickWindow> handOver(FakeAppModel& app, unsigned seed)
    {
        auto window = m_stage.play({u"handed"_qs, sheetOf(seed), {}}, kView, app);
        if (!window) qFatal("no window");
        QCoreApplication::processEvents();
        return window;
    }

    static bool shows(QQuickWindow* window, const char* type)
    {
        for (const QQuickItem* item : itemtree::shownItems(window->contentItem()))
            if (QByteArray(item->metaObject()->className()).startsWith(type)) return true;
        return false;
    }

    // Empty: nothing.
    static QString whatElseIsReached(FakeAppModel& app, QQuickWindow* window)
    {
        if (app.state() != AppModel::Handed && app.state() != AppModel::Cold) return u"the app is open"_qs;
        if (app.openedHousehold()) return u"a household was opened"_qs;
        if (!app.lastVerb().isEmpty()) return u"the verb "_qs + app.lastVerb();
        if (!app.handedReview()->lastVerb().isEmpty()) return u"the review"_qs;
        const QQuickItem* screen = window->property("screen").value<QQuickItem*>();
        if (!screen) return {};
        const QByteArray type = screen->metaObject()->className();
        if (!type.startsWith(app.state() == AppModel::Handed ? "HandedScreen" : "UnlockScreen")) return QString::fromLatin1(type);
        for (const QQuickItem* item : itemtree::shownItems(window->contentItem())) {
            const QByteArray kind = item->metaObject()->className();
            // Nor anything of the sheet that is the worker's.
            for (const char* other : {"WorkScreen", "Household", "NetworkScreen", "PlanScreen", "PersonSheet", "TieSheet", "SlipSheet", "LookSheet", "ManySheet", "PrintSheet", "TalkWorkerPart", "HandedReview"})
                if (kind.startsWith(other)) return QString::fromLatin1(kind);
        }
        return {};
    }

    // With a finger, or two.
    static void touch(QQuickWindow* window, QPoint from, QPoint to, bool two)
    {
        static QPointingDevice* const kScreen = QTest::createTouchDevice();
        auto fingers = QTest::touchEvent(window, kScreen);
        const QPoint beside(90, 40);
        fingers.press(0, from, window);
        if (two) fingers.press(1, from + beside, window);
        fingers.commit();
        if (from != to) {
            fingers.move(0, (from + to) / 2, window);
            if (two) fingers.stationary(1);
            fingers.commit();
            fingers.move(0, to, window);
            if (two) fingers.stationary(1);
            fingers.commit();
        }
        fingers.release(0, to, window);
        if (two) fingers.release(1, from + beside, window);
    }
    // With a mouse.
    static void tap(QQuickWindow* window, QPoint from, QPoint to)
    {
        const auto send = [&](QEvent::Type type, QPoint at, Qt::MouseButtons buttons) {
            QMouseEvent event(type, at, window->mapToGlobal(at), type == QEvent::MouseMove ? Qt::NoButton : Qt::LeftButton, buttons, Qt::NoModifier);
            QCoreApplication::sendEvent(window, &event);
        };
        send(QEvent::MouseButtonPress, from, Qt::LeftButton);
        if (from != to) {
            send(QEvent::MouseMove, (from + to) / 2, Qt::LeftButton);
            send(QEvent::MouseMove, to, Qt::LeftButton);
        }
        send(QEvent::MouseButtonRelease, to, Qt::NoButton);
    }

    // One thing that a hand can do: a touch, a swipe, a key with or without modifiers, or something to the window.
    static void happen(QQuickWindow* window, std::mt19937& random)
    {
        const auto below = [&](int bound) { return int(random() % unsigned(bound)); };
        const auto anywhere = [&] { return QPoint(below(window->width()), below(window->height())); };
        const int what = below(100);
        // Every fifth touch goes to the upper edge, where ways out are.
        if (what < 40) {
            const QPoint at = below(5) ? anywhere() : QPoint(below(window->width()), below(64));
            touch(window, at, at, false);
        } else if (what < 55) {
            const QPoint at = anywhere();
            tap(window, at, at);
        } else if (what < 60) touch(window, anywhere(), anywhere(), below(3) == 0);
        else if (what < 62) tap(window, anywhere(), anywhere());
        else if (what < 92) {
            static const int kKeys[] = {Qt::Key_Tab, Qt::Key_Tab, Qt::Key_Tab, Qt::Key_Backtab, Qt::Key_Return, Qt::Key_Space, Qt::Key_Space, Qt::Key_Escape,
                                        Qt::Key_Back, Qt::Key_Menu, Qt::Key_Home, Qt::Key_End, Qt::Key_Up, Qt::Key_Down, Qt::Key_Left, Qt::Key_Right,
                                        Qt::Key_Delete, Qt::Key_Backspace, Qt::Key_F1, Qt::Key_F4, Qt::Key_F5, Qt::Key_F6, Qt::Key_F10, Qt::Key_F11};
            static const Qt::KeyboardModifiers kModifiers[] = {Qt::NoModifier, Qt::NoModifier, Qt::NoModifier, Qt::ControlModifier, Qt::AltModifier, Qt::ShiftModifier};
            const auto modifier = kModifiers[below(6)];
            const int letter = below(8);   // digits above all: what the way back asks for
            if (letter < 2) QTest::keyClick(window, Qt::Key(kKeys[below(int(std::size(kKeys)))]), modifier);
            else if (letter < 7) QTest::keyClick(window, char('0' + below(10)));
            else QTest::keyClick(window, char('a' + below(26)), modifier);
        } else if (what < 94) {
            QEvent event(below(2) ? QEvent::WindowDeactivate : QEvent::WindowActivate);
            QCoreApplication::sendEvent(window, &event);
        } else if (what < 96) window->resize(320 + below(900), 480 + below(500));
        else if (what < 98) {
            window->hide();
            window->show();
        } else {
            window->close();   // the program ends then; a window that comes back shows what it showed
            window->show();
        }
        QCoreApplication::processEvents();
    }

    Stage m_stage;
    int m_coldTimes = 0;
};

QTEST_MAIN(handed_test)
#include "handed_test.moc"
