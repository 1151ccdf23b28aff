// SPDX-License-Identifier: EUPL-1.2
#include "qml/screens/network/NetworkCompareSheet.h"
#include "mobile/drawing/DrawingLayout.h"
#include "mobile/viewmodels/Initials.h"
#include <QFontMetricsF>
#include <QPainter>
#include <QPainterPath>
#include <cmath>
#include <numbers>

namespace aanzet {

NetworkCompareSheet::NetworkCompareSheet(QQuickItem* parent) : QQuickPaintedItem(parent)
{
    setAntialiasing(true);
    connect(this, &NetworkCompareSheet::lookChanged, this, [this] { polish(); });
}

void NetworkCompareSheet::setHistory(NetworkHistory* history)
{
    if (m_history == history) return;
    if (m_history) m_history->disconnect(this);
    m_history = history;
    if (m_history) connect(m_history, &NetworkHistory::changed, this, [this] { polish(); });
    Q_EMIT lookChanged();
}

void NetworkCompareSheet::setLabelFont(const QFont& font)
{
    if (std::exchange(m_font, font) != font) Q_EMIT lookChanged();
}

void NetworkCompareSheet::setWords(const QStringList& words)
{
    if (std::exchange(m_words, words) != words) Q_EMIT lookChanged();
}

void NetworkCompareSheet::geometryChange(const QRectF& now, const QRectF& before)
{
    QQuickPaintedItem::geometryChange(now, before);
    polish();
}

void NetworkCompareSheet::updatePolish()
{
    if (width() > 8 && height() > 8 && m_history) layOut();
    update();
}

QRectF NetworkCompareSheet::wordBox(int sector) const
{
    if (!m_frame || sector < 0 || sector >= m_words.size()) return {};
    const auto box = m_frame->wordBox(drawing::Sector(sector), std::ceil(QFontMetricsF(m_font).horizontalAdvance(m_words[sector])) + 6);
    return {box.x, box.y, box.width, box.height};
}

void NetworkCompareSheet::layOut()
{
    const QFontMetricsF metrics(m_font);
    const auto& rows = m_history->overlay();
    drawing::Frame::Sheet sheet;
    sheet.width = width();
    sheet.height = height();
    sheet.wordHeight = std::ceil(metrics.height());
    std::vector<drawing::Standing> people;
    std::uint16_t count = 0;
    for (const auto& row : rows) {
        drawing::Standing who;
        who.id.b[0] = std::uint8_t(++count >> 8);
        who.id.b[1] = std::uint8_t(count);
        who.zone = drawing::zoneFrom(row.sector.toStdString(), row.closeness);
        if (row.hasLooks) who.looks = drawing::Point{double(row.x), double(row.y)};
        if (row.what != NetworkHistory::Ghost) {
            who.labelWidth = std::ceil(metrics.horizontalAdvance(row.name.left(18))) + 6;
            who.labelHeight = sheet.wordHeight;
        }
        who.isFirst = row.what != NetworkHistory::Same;
        sheet.hasOutside |= who.zone.sector == drawing::Sector::Professionals;
        sheet.hasBench |= who.zone.sector == drawing::Sector::Nowhere;
        people.push_back(std::move(who));
    }
    // Everybody on one screen: the discs become smaller until all fit, down to what one can still see.
    drawing::Layout layout;
    for (double diameter = std::min(40.0, drawing::diameterFor(people.size())); diameter >= 14; diameter -= 4) {
        sheet.diameter = m_diameter = diameter;
        m_frame.emplace(sheet);
        std::vector<drawing::Box> taken;
        for (int i = 0; i < int(m_words.size()); ++i) {
            const auto box = wordBox(i);
            taken.push_back({box.x(), box.y(), box.width(), box.height()});
        }
        layout = drawing::layOut(*m_frame, people, taken);
        if (layout.fits) break;
    }
    m_places.clear();
    for (qsizetype i = 0; i < rows.size(); ++i) {
        const auto& at = layout.places[std::size_t(i)];
        NetworkPlace place;
        place.x = at.centre.x;
        place.y = at.centre.y;
        place.text = rows[i].name.size() > 18 ? rows[i].name.left(17).trimmed() + QChar(0x2026) : rows[i].name;
        place.initials = initialsOf(rows[i].name);
        place.isNamed = at.label && rows[i].what != NetworkHistory::Ghost;
        if (at.label) place.label = {at.label->x, at.label->y, at.label->width, at.label->height};
        m_places.insert(rows[i].id, place);
    }
    ++m_revision;
    Q_EMIT laidOut();
}

void NetworkCompareSheet::arrow(QPainter* painter, const QPointF& from, const QPointF& to, const QColor& colour) const
{
    const QLineF whole(from, to);
    const double gap = m_diameter / 2 + 3;
    if (whole.length() < 2 * gap + 4) return;
    const auto unit = QPointF(whole.dx(), whole.dy()) / whole.length();
    const auto tip = to - unit * gap, side = QPointF(-unit.y(), unit.x());
    painter->setPen(QPen(colour, 2.5, Qt::SolidLine, Qt::FlatCap));
    painter->drawLine(from + unit * gap, tip - unit * 8);
    painter->setPen(Qt::NoPen);
    painter->setBrush(colour);
    painter->drawPolygon(QPolygonF{tip, tip - unit * 11 + side * 6, tip - unit * 11 - side * 6});
}

void NetworkCompareSheet::paint(QPainter* painter)
{
    if (!m_frame) return;
    painter->setRenderHint(QPainter::Antialiasing);
    const QPointF centre = middle();
    for (int ring = drawing::kRings; ring >= 1; --ring) {
        const double part = drawing::Frame::ringEdge(ring) / 1000;
        painter->setPen(QPen(m_ringLine, ring == drawing::kRings ? 1.5 : 1));
        painter->setBrush(ring == 1 ? m_paper : m_ring);
        painter->drawEllipse(centre, m_frame->radiusX() * part, m_frame->radiusY() * part);
    }
    painter->setPen(QPen(m_ringLine, 1, Qt::DotLine));
    for (int i = 0; i < drawing::kSectors; ++i) {
        const double angle = drawing::Frame::angleOf(drawing::Sector(i)) + std::numbers::pi / 6;
        const auto at = [&](double radius) { return m_frame->toSheet({radius * std::cos(angle), radius * std::sin(angle)}); };
        const auto a = at(drawing::Frame::ringEdge(0)), b = at(1000);
        painter->drawLine(QPointF(a.x, a.y), QPointF(b.x, b.y));
    }
    if (!m_history) return;
    for (const auto& row : m_history->overlay()) {
        if (row.what != NetworkHistory::Ghost) continue;
        const auto from = m_places.value(row.id), to = m_places.value(row.of);
        bool isFarther = false;
        for (const auto& other : m_history->overlay()) isFarther |= other.id == row.of && other.what == NetworkHistory::Farther;
        arrow(painter, {from.x, from.y}, {to.x, to.y}, isFarther ? m_farther : m_nearer);
    }
}

} // namespace aanzet
