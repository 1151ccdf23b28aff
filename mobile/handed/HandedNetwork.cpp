// SPDX-License-Identifier: EUPL-1.2
#include "mobile/handed/HandedNetwork.h"
#include "mobile/handed/NetworkValues.h"
#include "shared/crypto/Crypto.h"
#include <algorithm>

namespace aanzet {
namespace {

QString newId() { return QString::fromStdString(crypto::randomFixed<RecordId>().hex()); }

template <class Row> int placeOf(const QList<Row>& rows, const QString& id)
{
    for (int i = 0; i < rows.size(); ++i)
        if (rows[i].id == id) return i;
    return -1;
}

// By id, as a store gives them.
template <class Row> void insert(QList<Row>& rows, const Row& row)
{
    rows.insert(std::lower_bound(rows.begin(), rows.end(), row, [](const Row& a, const Row& b) { return a.id < b.id; }), row);
}

template <class Row> void tell(DropSlot& slot, const char* thing, const QList<Row>& before, const QList<Row>& now)
{
    for (const auto& row : now) {
        const int was = placeOf(before, row.id);
        if (was >= 0 && before[was] == row) continue;
        const auto values = handed::difference(was < 0 ? handed::Values() : handed::valuesOf(before[was]), handed::valuesOf(row));
        slot.make({thing, row.id.toStdString(), values}, DropSlot::Haste::Soon);
    }
    for (const auto& row : before)
        if (placeOf(now, row.id) < 0) slot.make({thing, row.id.toStdString(), {}, true}, DropSlot::Haste::Soon);
}

} // namespace

HandedNetwork::HandedNetwork(Drawn drawn, const QString& meLabel, DropSlot& slot, QObject* parent) : NetworkEditor(parent), m_slot(slot), m_meLabel(meLabel), m_isStar(drawn.isStar), m_hasFamilyLines(drawn.hasFamilyLines)
{
    connect(&m_slot, &DropSlot::stateChanged, this, &NetworkEditor::changed);
    m_persons.replaceRows(drawn.persons);
    m_ties.replaceRows(drawn.ties);
    m_strokes.replaceRows(drawn.strokes);
    m_slips.replaceRows(drawn.slips);
    m_groups.replaceRows(drawn.groups);
}

void HandedNetwork::show(const Drawn& now, Outcome outcome)
{
    const auto before = drawn();
    m_persons.replaceRows(now.persons);
    m_ties.replaceRows(now.ties);
    m_strokes.replaceRows(now.strokes);
    m_slips.replaceRows(now.slips);
    tell(m_slot, "person", before.persons, now.persons);
    tell(m_slot, "tie", before.ties, now.ties);
    tell(m_slot, "stroke", before.strokes, now.strokes);
    tell(m_slot, "slip", before.slips, now.slips);
    m_slot.settle();   // a step is whole when it is there: the person and the ties that go with them
    m_outcome = outcome;
    ++m_revision;
    Q_EMIT changed();
}

void HandedNetwork::draw(Drawn now)
{
    const auto before = drawn();
    if (now.persons == before.persons && now.ties == before.ties && now.strokes == before.strokes && now.slips == before.slips) return;
    m_before.append(before);
    m_after.clear();
    show(now, Kept);
}

QString HandedNetwork::addPerson(const QString& name, const QString& sector, int ring)
{
    NetworkPersonRow row;
    row.name = name.simplified();
    if (row.name.isEmpty()) return {};
    row.id = newId();
    row.kind = QStringLiteral("person");
    row.sector = sector;
    row.closeness = ring;
    auto now = drawn();
    insert(now.persons, row);
    draw(std::move(now));
    return row.id;
}

void HandedNetwork::place(const QString& personId, const QString& sector, int ring, int x, int y)
{
    auto now = drawn();
    const int at = placeOf(now.persons, personId);
    if (at < 0) return;
    auto& row = now.persons[at];
    row.sector = sector;
    if (ring > 0 || sector.isEmpty()) row.closeness = ring;   // as StoredNetwork
    row.x = x;
    row.y = y;
    row.hasLooks = true;
    draw(std::move(now));
}

void HandedNetwork::setPerson(const QString& personId, aanzet::NetworkEditor::PersonField field, const QVariant& value)
{
    auto now = drawn();
    const int at = placeOf(now.persons, personId);
    if (at < 0 || field < Name || field > PhoneAgreed || (field == Name && value.toString().simplified().isEmpty())) return;
    handed::give(now.persons[at], handed::nameOf(field), value);
    draw(std::move(now));
}

void HandedNetwork::removePerson(const QString& personId)
{
    auto now = drawn();
    now.persons.removeIf([&](const NetworkPersonRow& p) { return p.id == personId; });
    now.ties.removeIf([&](const NetworkTieRow& t) { return t.from == personId || t.to == personId; });
    draw(std::move(now));
}

QString HandedNetwork::addTie(const QString& from, const QString& to)
{
    const QString a = to.isEmpty() ? QString() : from, b = to.isEmpty() ? from : to;
    auto now = drawn();
    if (a == b || placeOf(now.persons, b) < 0 || (!a.isEmpty() && placeOf(now.persons, a) < 0)) return {};
    if (const QString known = m_ties.between(a, b); !known.isEmpty()) return known;
    NetworkTieRow row;
    row.id = newId();
    row.from = a;
    row.to = b;
    insert(now.ties, row);
    draw(std::move(now));
    return row.id;
}

void HandedNetwork::setTie(const QString& tieId, aanzet::NetworkEditor::TieField field, const QVariant& value)
{
    auto now = drawn();
    const int at = placeOf(now.ties, tieId);
    if (at < 0 || field < Strength || field > Since) return;
    handed::give(now.ties[at], handed::nameOf(field), value);
    draw(std::move(now));
}

void HandedNetwork::removeTie(const QString& tieId)
{
    auto now = drawn();
    now.ties.removeIf([&](const NetworkTieRow& t) { return t.id == tieId; });
    draw(std::move(now));
}

void HandedNetwork::placeAll(const QStringList& personIds, const QString& sector, int ring)
{
    auto now = drawn();
    for (auto& row : now.persons) {
        if (!personIds.contains(row.id)) continue;
        if (!sector.isEmpty()) row.sector = sector;
        if (ring > 0) row.closeness = ring;
        row.hasLooks = false;   // as StoredNetwork
        row.x = row.y = 0;
    }
    draw(std::move(now));
}

void HandedNetwork::removeAll(const QStringList& personIds)
{
    auto now = drawn();
    now.persons.removeIf([&](const NetworkPersonRow& p) { return personIds.contains(p.id); });
    now.ties.removeIf([&](const NetworkTieRow& t) { return personIds.contains(t.from) || personIds.contains(t.to); });
    draw(std::move(now));
}

QString HandedNetwork::addStroke(const QList<QPointF>& points, const QString& pen)
{
    if (points.size() < 2) return {};
    NetworkMarkRow row;
    row.id = newId();
    row.pen = pen;
    row.points = points;
    auto now = drawn();
    insert(now.strokes, row);
    draw(std::move(now));
    return row.id;
}

QString HandedNetwork::addSlip(const QString& words, int x, int y)
{
    NetworkMarkRow row;
    row.words = words.trimmed();
    if (row.words.isEmpty()) return {};
    row.id = newId();
    row.x = x;
    row.y = y;
    auto now = drawn();
    insert(now.slips, row);
    draw(std::move(now));
    return row.id;
}

void HandedNetwork::moveSlip(const QString& slipId, int x, int y)
{
    auto now = drawn();
    const int at = placeOf(now.slips, slipId);
    if (at < 0) return;
    now.slips[at].x = x;
    now.slips[at].y = y;
    draw(std::move(now));
}

void HandedNetwork::rename(const QString& slipId, const QString& words)
{
    auto now = drawn();
    const int at = placeOf(now.slips, slipId);
    if (at < 0) return;
    now.slips[at].words = words.trimmed();
    if (now.slips[at].words.isEmpty()) now.slips.removeAt(at);
    draw(std::move(now));
}

void HandedNetwork::removeMark(const QString& markId)
{
    auto now = drawn();
    const auto is = [&](const NetworkMarkRow& m) { return m.id == markId; };
    now.strokes.removeIf(is);
    now.slips.removeIf(is);
    draw(std::move(now));
}

void HandedNetwork::undo()
{
    if (m_before.isEmpty()) return;
    m_after.append(drawn());
    show(m_before.takeLast(), Undone);
}

void HandedNetwork::redo()
{
    if (m_after.isEmpty()) return;
    m_before.append(drawn());
    show(m_after.takeLast(), Redone);
}

} // namespace aanzet
