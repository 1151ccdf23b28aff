// SPDX-License-Identifier: EUPL-1.2
#include "tests/screens/ItemTree.h"
#include "tests/screens/Stage.h"
#include <QAccessible>
#include <QPointer>
#include <QTest>

using namespace aanzet;
using namespace aanzet::itemtree;

// Every scene of the screens test by keys alone and by ear: Tab comes by everything one can do, in the order of reading,
// one sees where it is, and whatever can be read on the screen a screen reader is told.
class keyboard_test : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tabComesByEverythingInReadingOrderAndIsSeen_data() { allScenes(); }
    void tabComesByEverythingInReadingOrderAndIsSeen()
    {
        QFETCH(int, scene);
        QFETCH(int, view);
        FakeAppModel app;
        const auto window = m_stage.play(aanzet::scenes()[scene], kViews[view], app);
        QVERIFY(window);
        Stage::settled(window.get());
        QList<QPointer<QQuickItem>> wanted;   // a list lets go of rows that scroll out of sight
        for (QQuickItem* item : shownItems(window->contentItem()))
            if (item->activeFocusOnTab() && item->isEnabled() && isTarget(item)) wanted.append(item);
        QList<QPointer<QQuickItem>> seen;
        QString complaints;
        QSet<const QQuickItem*> cameRound;   // pages on which Tab has gone from the last stop to the first
        for (qsizetype i = 0; i < 3 * wanted.size() + 240; ++i) {
            QTest::keyClick(window.get(), Qt::Key_Tab);
            QQuickItem* now = window->activeFocusItem();
            if (!now || seen.contains(now) || !isTarget(now)) continue;   // an empty page itself, where there is nothing to do
            if (!seen.isEmpty() && seen.last() && isAbove(seen.last(), now)) {
                if (cameRound.contains(pageOf(now)))
                    complaints += u"\n    after %1 comes %2, above it"_qs.arg(placeOf(seen.last()), placeOf(now));
                cameRound.insert(pageOf(now));
            }
            seen.append(now);
            complaints += unseen(window.get(), now);
        }
        for (const auto& item : wanted)
            if (item && !seen.contains(item)) complaints += u"\n    not reached: "_qs + placeOf(item);
        QVERIFY2(complaints.isEmpty(), qPrintable(complaints));
    }

    void whatCanBeReadCanBeHeard_data() { allScenes(); }
    void whatCanBeReadCanBeHeard()
    {
        QFETCH(int, scene);
        QFETCH(int, view);
        FakeAppModel app;
        const auto window = m_stage.play(aanzet::scenes()[scene], kViews[view], app);
        QVERIFY(window);
        Stage::settled(window.get());
        QString complaints;
        bool hasHeading = false;
        for (QQuickItem* item : shownItems(window->contentItem())) {
            const auto* face = QAccessible::queryAccessibleInterface(item);
            hasHeading = hasHeading || (face && face->role() == QAccessible::Heading) || item->inherits("QQuickPopupItem");
            const QString text = item->property("text").toString().simplified();
            if (!isText(item) || text.isEmpty() || item->inherits("QQuickPlaceholderText")) continue;
            if (!isHeard(item, text)) complaints += u"\n    silent: "_qs + placeOf(item);
        }
        if (!hasHeading) complaints += u"\n    no heading"_qs;
        QVERIFY2(complaints.isEmpty(), qPrintable(complaints));
    }

private:
    inline static const View kViews[] = {{u"phone"_qs, {360, 800}}, {u"tablet"_qs, {1280, 800}}};

    static void allScenes()
    {
        QTest::addColumn<int>("scene");
        QTest::addColumn<int>("view");
        for (int scene = 0; scene < aanzet::scenes().size(); ++scene)
            for (int view = 0; view < int(std::size(kViews)); ++view)
                QTest::addRow("%s.%s", qPrintable(aanzet::scenes()[scene].name), qPrintable(kViews[view].name)) << scene << view;
    }

    static const QQuickItem* pageOf(const QQuickItem* item)
    {
        for (item = item->parentItem(); item; item = item->parentItem())
            if (isFlickable(item)) return item;
        return nullptr;
    }

    // On one page the next stop stands lower, on the same line, or in the next column. From page to page anything goes.
    static bool isAbove(const QQuickItem* before, const QQuickItem* after)
    {
        const auto* page = pageOf(before);
        if (!page || page != pageOf(after)) return false;
        // Both as the page stands after it has scrolled to the second, and as whoever reads it sees it: it may be turned.
        const auto on = [page](const QQuickItem* item) { return item->mapRectToItem(page, QRectF(0, 0, item->width(), item->height())); };
        const QRectF a = on(before), b = on(after);
        return b.bottom() <= a.top() + 4 && b.left() < a.right() - 4;
    }

    // The stop lies in sight, and with the keyboard on it looks otherwise than without.
    static QString unseen(QQuickWindow* window, const QPointer<QQuickItem>& item)
    {
        const QImage with = Stage::settled(window);
        const QRectF shown = visiblePart(item, sceneRect(item)) & QRectF(with.rect());
        if (shown.width() < 24 || shown.height() < 24) return u"\n    out of sight: "_qs + placeOf(item);
        item->setFocus(false);
        const QImage without = Stage::settled(window);
        if (!item) return {};
        item->forceActiveFocus(Qt::TabFocusReason);
        return with == without ? u"\n    the keyboard is not seen on "_qs + placeOf(item) : QString();
    }

    // By its own name, or by that of something it lies in.
    static bool isHeard(QQuickItem* item, QString text)
    {
        text.remove(u' ');   // a code is told letter by letter
        for (QQuickItem* above = item; above; above = above->parentItem()) {
            QAccessibleInterface* face = QAccessible::queryAccessibleInterface(above);
            if (!face) continue;
            for (const auto part : {QAccessible::Name, QAccessible::Description})
                if (face->text(part).simplified().remove(u' ').contains(text)) return true;
            if (face->role() == QAccessible::EditableText) return true;
        }
        return false;
    }

    Stage m_stage;
};

QTEST_MAIN(keyboard_test)
#include "keyboard_test.moc"
