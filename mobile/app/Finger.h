// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include <QQuickItem>
#include <QQuickWindow>
#include <functional>

// What a finger and a keyboard do, as real events on a window: for the story and the self-test.
namespace aanzet {

// Of that component (AzButton), or of one that is made of it.
bool isA(const QQuickItem* item, const char* component);
// The first visible item at or below `root`, in drawing order, that fits; null when there is none.
QQuickItem* itemIn(QQuickItem* root, const std::function<bool(QQuickItem*)>& fits);
// The first visible item of the window, in drawing order, that fits; null when there is none.
QQuickItem* visibleItem(QQuickWindow* window, const std::function<bool(QQuickItem*)>& fits);
// ... of a component (AzButton) whose property (text, label) is this.
QQuickItem* visibleItem(QQuickWindow* window, const char* type, const char* property, const QString& value);

// Scrolls it into sight and presses and releases in its middle.
void tap(QQuickItem* item);
// Presses at one place of the window, moves to another as a hand does, and lets go.
void drag(QQuickWindow* window, const QPointF& from, const QPointF& to);
void key(QQuickWindow* window, Qt::Key key);
// A key press and release for each character, to whatever has the focus.
void type(QQuickWindow* window, const QString& text);

} // namespace aanzet
