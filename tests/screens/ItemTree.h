// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include <QQuickItem>
#include <QRectF>

// Reading a tree of items as a person sees it: what is shown, where, and what can be touched.
namespace aanzet::itemtree {

// Everything shown, parents before children. Under an open modal sheet only the sheet counts.
QList<QQuickItem*> shownItems(QQuickItem* root);

bool isText(const QQuickItem* item);      // Text and its kin
bool isTextInput(const QQuickItem* item); // one line or many
bool isIcon(const QQuickItem* item);
bool isTarget(const QQuickItem* item);    // takes a tap: buttons and fields
bool isFlickable(const QQuickItem* item);

QRectF sceneRect(const QQuickItem* item);
// Where the letters really are; for anything but a text its whole rectangle.
QRectF paintedRect(const QQuickItem* item);
// The part of `rect` that no clipping ancestor hides.
QRectF visiblePart(const QQuickItem* item, QRectF rect);
qreal opacityOf(const QQuickItem* item);
// "HouseholdScreen > AzButton 'Wijzigen'": enough to find it.
QString placeOf(const QQuickItem* item);

} // namespace aanzet::itemtree
