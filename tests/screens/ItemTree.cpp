// SPDX-License-Identifier: EUPL-1.2
#include "tests/screens/ItemTree.h"

namespace aanzet::itemtree {
namespace {
void collect(QQuickItem* item, QList<QQuickItem*>& items)
{
    if (!item->isVisible() || item->opacity() == 0) return;
    items.append(item);
    const QList<QQuickItem*> children = item->childItems();
    for (QQuickItem* child : children) collect(child, items);
}

QQuickItem* modalOverlay(QQuickItem* root)
{
    const QList<QQuickItem*> children = root->childItems();
    for (QQuickItem* child : children) {
        if (!child->inherits("QQuickOverlay") || !child->isVisible()) continue;
        const QList<QQuickItem*> popups = child->childItems();
        for (QQuickItem* popup : popups)
            if (popup->inherits("QQuickPopupItem") && popup->isVisible()) return popup;
    }
    return nullptr;
}
} // namespace

QList<QQuickItem*> shownItems(QQuickItem* root)
{
    QList<QQuickItem*> items;
    QQuickItem* overlay = modalOverlay(root);
    collect(overlay ? overlay : root, items);
    return items;
}

bool isText(const QQuickItem* item) { return item->inherits("QQuickText"); }
bool isTextInput(const QQuickItem* item) { return item->inherits("QQuickTextInput") || item->inherits("QQuickTextEdit"); }
bool isIcon(const QQuickItem* item) { return item->inherits("aanzet::AzIcon"); }
bool isTarget(const QQuickItem* item) { return item->inherits("QQuickAbstractButton") || isTextInput(item); }
bool isFlickable(const QQuickItem* item) { return item->inherits("QQuickFlickable"); }

QRectF sceneRect(const QQuickItem* item)
{
    return item->mapRectToScene(QRectF(0, 0, item->width(), item->height()));
}

QRectF paintedRect(const QQuickItem* item)
{
    if (!isText(item)) return sceneRect(item);
    const qreal width = item->property("contentWidth").toReal();
    const qreal height = item->property("contentHeight").toReal();
    const int align = item->property("effectiveHorizontalAlignment").toInt();
    const int vertical = item->property("verticalAlignment").toInt();
    const qreal left = item->property("leftPadding").toReal();
    const qreal right = item->property("rightPadding").toReal();
    const qreal top = item->property("topPadding").toReal();
    qreal x = left;
    if (align & Qt::AlignRight) x = item->width() - right - width;
    else if (align & Qt::AlignHCenter) x = left + (item->width() - left - right - width) / 2;
    qreal y = top;
    if (vertical & Qt::AlignBottom) y = item->height() - height;
    else if (vertical & Qt::AlignVCenter) y = (item->height() - height) / 2;
    return item->mapRectToScene(QRectF(x, y, width, height));
}

QRectF visiblePart(const QQuickItem* item, QRectF rect)
{
    const QQuickItem* top = item;
    for (const QQuickItem* above = item->parentItem(); above; above = above->parentItem()) {
        if (above->clip()) rect &= sceneRect(above);
        top = above;
    }
    return rect & sceneRect(top);
}

qreal opacityOf(const QQuickItem* item)
{
    qreal opacity = 1;
    for (; item; item = item->parentItem()) opacity *= item->opacity();
    return opacity;
}

QString placeOf(const QQuickItem* item)
{
    const auto typeOf = [](const QQuickItem* it) {
        const QString name = QString::fromLatin1(it->metaObject()->className());
        return name.section(u"_QML"_qs, 0, 0).remove(u"QQuick"_qs).remove(u"aanzet::"_qs);
    };
    QString place = typeOf(item);
    const QString text = item->property("text").toString().simplified().left(40);
    if (!text.isEmpty()) place += u" '"_qs + text + u'\'';
    for (const QQuickItem* above = item->parentItem(); above; above = above->parentItem()) {
        const QString type = typeOf(above);
        if (type.endsWith(u"Screen"_qs) || type.startsWith(u"Az"_qs) || type.endsWith(u"Card"_qs))
            place.prepend(type + u" > "_qs);
    }
    return place;
}

} // namespace aanzet::itemtree
