// SPDX-License-Identifier: EUPL-1.2
#include "mobile/app/Finger.h"
#include <QCoreApplication>
#include <QKeyEvent>
#include <QMouseEvent>

QT_BEGIN_NAMESPACE
Q_GUI_EXPORT void qt_handleMouseEvent(QWindow* window, const QPointF& local, const QPointF& global, Qt::MouseButtons state,
                                      Qt::MouseButton button, QEvent::Type type, Qt::KeyboardModifiers mods, int timestamp);
QT_END_NAMESPACE

namespace aanzet {
namespace {

void bringIntoSight(QQuickItem* item)
{
    for (auto* above = item->parentItem(); above; above = above->parentItem()) {
        if (!above->inherits("QQuickFlickable")) continue;
        const auto content = above->property("contentItem").value<QQuickItem*>();
        const auto top = item->mapToItem(content, {0, 0}).y();
        const auto shown = above->property("contentY").toReal();
        if (top >= shown && top + item->height() <= shown + above->height()) return;
        const auto most = std::max(0.0, above->property("contentHeight").toReal() - above->height());
        above->setProperty("contentY", std::clamp(top - above->height() / 3, 0.0, most));
        return;
    }
}

// A mouse's event by the road on which a platform brings it, so that Qt keeps where it was pressed; it arrives when control
// goes back to Qt. QtTest declares the function in the same way.
void bring(QQuickWindow* window, QEvent::Type type, const QPointF& at)
{
    static int timestamp = 0;
    timestamp += type == QEvent::MouseButtonPress ? 1000 : 10;   // far apart: two taps are no double tap
    qt_handleMouseEvent(window, at, window->mapToGlobal(at.toPoint()), type == QEvent::MouseButtonRelease ? Qt::NoButton : Qt::LeftButton,
                        type == QEvent::MouseMove ? Qt::NoButton : Qt::LeftButton, type, Qt::NoModifier, timestamp);
}

} // namespace

bool isA(const QQuickItem* item, const char* component)
{
    for (const auto* type = item->metaObject(); type; type = type->superClass())
        if (QByteArray(type->className()).startsWith(component)) return true;
    return false;
}

QQuickItem* itemIn(QQuickItem* item, const std::function<bool(QQuickItem*)>& fits)
{
    if (!item->isVisible()) return nullptr;
    if (fits(item)) return item;
    const auto children = item->childItems();
    for (auto* child : children)
        if (auto* found = itemIn(child, fits)) return found;
    return nullptr;
}

QQuickItem* visibleItem(QQuickWindow* window, const std::function<bool(QQuickItem*)>& fits)
{
    return itemIn(window->contentItem(), fits);
}

QQuickItem* visibleItem(QQuickWindow* window, const char* type, const char* property, const QString& value)
{
    return visibleItem(window, [&](QQuickItem* item) {
        return isA(item, type) && item->property(property).toString() == value;
    });
}

void tap(QQuickItem* item)
{
    bringIntoSight(item);
    const auto at = item->mapToScene({item->width() / 2, item->height() / 2});
    bring(item->window(), QEvent::MouseButtonPress, at);
    bring(item->window(), QEvent::MouseButtonRelease, at);
}

void drag(QQuickWindow* window, const QPointF& from, const QPointF& to)
{
    constexpr int kSteps = 12;
    bring(window, QEvent::MouseButtonPress, from);
    for (int i = 1; i <= kSteps; ++i) bring(window, QEvent::MouseMove, from + (to - from) * i / kSteps);
    bring(window, QEvent::MouseButtonRelease, to);
}

void key(QQuickWindow* window, Qt::Key key)
{
    QCoreApplication::postEvent(window, new QKeyEvent(QEvent::KeyPress, key, Qt::NoModifier));
    QCoreApplication::postEvent(window, new QKeyEvent(QEvent::KeyRelease, key, Qt::NoModifier));
}

void type(QQuickWindow* window, const QString& text)
{
    for (const auto letter : text) {
        QCoreApplication::postEvent(window, new QKeyEvent(QEvent::KeyPress, Qt::Key_unknown, Qt::NoModifier, QString(letter)));
        QCoreApplication::postEvent(window, new QKeyEvent(QEvent::KeyRelease, Qt::Key_unknown, Qt::NoModifier, QString(letter)));
    }
}

} // namespace aanzet
