// SPDX-License-Identifier: EUPL-1.2
#include "tests/screens/Findings.h"
#include "tests/screens/ItemTree.h"
#include <QAccessible>
#include <QFontMetricsF>
#include <QHash>
#include <QRegularExpression>
#include <cmath>

namespace aanzet {
namespace {
using namespace itemtree;

constexpr qreal kSlack = 1.0;  // dp; rounding of text layout
constexpr qreal kTarget = 48;  // dp
constexpr double kTextContrast = 4.5;
constexpr double kMarkContrast = 3.0;

double luminanceOf(const QColor& color)
{
    const auto linear = [](double channel) {
        return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF()) + 0.0722 * linear(color.blueF());
}

QColor blend(const QColor& front, double alpha, const QColor& back)
{
    const auto mix = [alpha](double a, double b) { return float(a * alpha + b * (1 - alpha)); };
    return QColor::fromRgbF(mix(front.redF(), back.redF()), mix(front.greenF(), back.greenF()), mix(front.blueF(), back.blueF()));
}

// The colour most pixels of the area have: behind letters and lines that is the background.
QColor backgroundIn(const QImage& picture, const QRect& area)
{
    QHash<QRgb, int> count;
    QRgb best = 0;
    int most = 0;
    for (int y = area.top(); y <= area.bottom(); ++y)
        for (int x = area.left(); x <= area.right(); ++x) {
            const QRgb pixel = picture.pixel(x, y);
            if (const int now = ++count[pixel]; now > most) {
                most = now;
                best = pixel;
            }
        }
    return QColor::fromRgb(best);
}

void checkRoom(const QQuickItem* item, QList<Finding>& findings)
{
    const bool text = isText(item);
    if (!text && !isTextInput(item)) return;
    if (text && item->property("text").toString().isEmpty()) return;
    if (text && item->property("truncated").toBool()) findings.append({Finding::Elided, placeOf(item), {}});
    const qreal width = item->property("contentWidth").toReal();
    const qreal height = item->property("contentHeight").toReal();
    // A line one types in scrolls sideways; anything else has to fit.
    if ((text && width > item->width() + kSlack) || height > item->height() + kSlack)
        findings.append({Finding::Clipped, placeOf(item),
                         QStringLiteral("needs %1x%2, has %3x%4").arg(width).arg(height).arg(item->width()).arg(item->height())});
    if (!text) return;
    static const QRegularExpression kGap(QStringLiteral("[\\s\\-\\x{2010}/]+"));
    const QFontMetricsF metrics(item->property("font").value<QFont>());
    auto said = item->property("text").toString();
    static const QRegularExpression kMarkup(QStringLiteral("</?b>"));
    if (item->property("textFormat").toInt() == 4) said.remove(kMarkup);   // Text.StyledText
    const QStringList words = said.split(kGap);
    for (const QString& word : words)
        if (item->property("wrapMode").toInt() != 0 && metrics.horizontalAdvance(word) > item->width() + kSlack)
            findings.append({Finding::BrokenWord, placeOf(item), word});
    const QRectF painted = paintedRect(item);
    for (const QQuickItem* above = item->parentItem(); above; above = above->parentItem()) {
        // What a page scrolls may be higher than the page, never wider.
        const QQuickItem* outer = above->parentItem();
        const bool scrolled = outer && isFlickable(outer);
        // A sheet that a hand moves about under its window is cut off at the edge.
        if (above->clip() && above->property("pans").toBool()) return;
        if (above->width() <= 0 || above->height() <= 0) continue;
        const QRectF room = sceneRect(above).adjusted(-kSlack, -kSlack, kSlack, kSlack);
        const bool fits = room.left() <= painted.left() && painted.right() <= room.right()
            && (isFlickable(above) || scrolled || (room.top() <= painted.top() && painted.bottom() <= room.bottom()));
        if (!fits) {
            findings.append({Finding::Outside, placeOf(item), QStringLiteral("reaches out of ") + placeOf(above)});
            return;
        }
        if (isFlickable(above)) {
            // Above the page only its sides count, and those were just checked.
            return;
        }
    }
}

void checkContrast(const QQuickItem* item, const QImage& picture, QList<Finding>& findings)
{
    const bool text = isText(item);
    if ((!text && !isIcon(item)) || !item->isEnabled()) return;
    if (text && item->property("text").toString().isEmpty()) return;
    const QRectF shown = visiblePart(item, paintedRect(item)) & QRectF(picture.rect());
    if (shown.width() < 4 || shown.height() < 4) return;
    const QRect area = shown.toAlignedRect() & picture.rect();
    const QColor back = backgroundIn(picture, area);
    const QColor front = item->property("color").value<QColor>();
    const double ratio = contrastOf(blend(front, front.alphaF() * opacityOf(item), back), back);
    if (ratio < (text ? kTextContrast : kMarkContrast))
        findings.append({Finding::LowContrast, placeOf(item),
                         QStringLiteral("%1 on %2 is %3:1").arg(front.name(), back.name()).arg(ratio, 0, 'f', 2)});
}

void checkName(QQuickItem* item, QList<Finding>& findings)
{
    if (!item->isEnabled() || !(item->activeFocusOnTab() || isTarget(item))) return;
    QAccessibleInterface* face = QAccessible::queryAccessibleInterface(item);
    QString name = face ? face->text(QAccessible::Name) : QString();
    // Qt tells no name for a password field; there the group it stands in has to say which one it is.
    if (face && item->property("echoMode").toInt() == 2 /* TextInput.Password */ && face->parent())
        name = face->parent()->text(QAccessible::Name);
    if (name.trimmed().isEmpty()) findings.append({Finding::NameMissing, placeOf(item), {}});
    else if (face->role() == QAccessible::NoRole || face->role() == QAccessible::Client)
        findings.append({Finding::NameMissing, placeOf(item), QStringLiteral("has no role")});
}

bool within(const QQuickItem* inner, const QQuickItem* outer)
{
    for (; inner; inner = inner->parentItem())
        if (inner == outer) return true;
    return false;
}

void checkPairs(const QList<QQuickItem*>& items, Finding::Kind kind, QList<Finding>& findings)
{
    for (qsizetype i = 0; i < items.size(); ++i)
        for (qsizetype j = i + 1; j < items.size(); ++j) {
            if (kind == Finding::Overlap && items[i]->inherits("QQuickPlaceholderText")) continue;
            const QRectF shared = visiblePart(items[i], paintedRect(items[i])) & visiblePart(items[j], paintedRect(items[j]));
            if (shared.width() <= kSlack || shared.height() <= kSlack) continue;
            if (kind == Finding::TextOverText && (within(items[i], items[j]) || within(items[j], items[i]))) continue;
            findings.append({kind, placeOf(items[i]), QStringLiteral("and ") + placeOf(items[j])});
        }
}
} // namespace

double contrastOf(const QColor& one, const QColor& other)
{
    const double a = luminanceOf(one);
    const double b = luminanceOf(other);
    return (std::max(a, b) + 0.05) / (std::min(a, b) + 0.05);
}

QList<Finding> findingsIn(QQuickWindow* window, const QImage& picture)
{
    QList<Finding> findings;
    QList<QQuickItem*> targets;
    QList<QQuickItem*> texts;
    const QList<QQuickItem*> items = shownItems(window->contentItem());
    for (QQuickItem* item : items) {
        checkRoom(item, findings);
        checkContrast(item, picture, findings);
        checkName(item, findings);
        if (isText(item) && !item->property("text").toString().isEmpty()) texts.append(item);
        if (!isTarget(item)) continue;
        targets.append(item);
        if (item->width() < kTarget - 0.01 || item->height() < kTarget - 0.01)
            findings.append({Finding::SmallTarget, placeOf(item), QStringLiteral("%1x%2").arg(item->width()).arg(item->height())});
    }
    checkPairs(targets, Finding::Overlap, findings);
    checkPairs(texts, Finding::TextOverText, findings);
    return findings;
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

} // namespace aanzet
