// SPDX-License-Identifier: EUPL-1.2
#include "mobile/domain/PenLine.h"
#include "mobile/networkmap/StoredNetwork.h"
#include "mobile/store/RowReading.h"
#include "mobile/viewmodels/Shown.h"
#include <algorithm>
#include <cmath>

// What lies on the drawing beside people and ties, and how it is drawn.
namespace aanzet {
namespace {

using store::fieldOf;

QString hexOf(const RecordId& id) { return QString::fromStdString(id.hex()); }

std::vector<RecordId> recordsOf(const QStringList& hexes)
{
    std::vector<RecordId> ids;
    for (const auto& hex : hexes)
        if (const auto id = RecordId::fromHex(hex.toStdString())) ids.push_back(*id);
    return ids;
}

int thousandths(const std::optional<std::int64_t>& value) { return int(std::clamp<std::int64_t>(value.value_or(0), -10'000, 10'000)); }

// Shared by verbs that give a record of its own to each part.
store::PutRequest newRecord(const SpaceId& space, std::uint16_t type, std::initializer_list<std::pair<const char*, FieldValue>> fields)
{
    store::PutRequest put{space, type, crypto::randomFixed<RecordId>(), {}};
    for (const auto& [name, value] : fields)
        if (!std::holds_alternative<std::monostate>(value)) put.fields.push_back({fieldOf(type, name), value, {}});
    return put;
}

} // namespace

void StoredNetwork::showMarks(const domain::Drawing& drawn)
{
    QList<NetworkMarkRow> strokes, slips, groups;
    for (const auto& s : drawn.strokes) {
        NetworkMarkRow row;
        row.id = hexOf(s.id);
        row.pen = shown(s.pen);
        row.width = std::clamp(thousandths(s.width), 0, 60);
        for (const auto& p : domain::penPoints(s.points)) row.points.append(QPointF(p.x, p.y));
        strokes.append(row);
    }
    for (const auto& w : drawn.words) {
        NetworkMarkRow row;
        row.id = hexOf(w.id);
        row.words = shown(w.words);
        row.pen = shown(w.pen);
        row.x = thousandths(w.x);
        row.y = thousandths(w.y);
        slips.append(row);
    }
    for (const auto& g : drawn.groups) {
        NetworkMarkRow row;
        row.id = hexOf(g.id);
        row.words = shown(g.name);
        row.pen = shown(g.pen);
        for (const auto& m : drawn.members)
            if (m.group == g.id && m.person && drawn.person(*m.person) && !row.members.contains(hexOf(*m.person))) row.members.append(hexOf(*m.person));
        row.members.sort();
        groups.append(row);
    }
    m_strokes.replaceRows(strokes);
    m_slips.replaceRows(slips);
    m_groups.replaceRows(groups);
}

// A look is no step: undo takes back what was drawn, not how it was looked at. Where one may not draw it holds for this screen.
void StoredNetwork::look(const char* field, FieldValue value)
{
    const auto done = mayDraw() ? m_store->putAll({{*m_household.client, types::NetworkMap, m_reading.map(), {{fieldOf(types::NetworkMap, field), std::move(value), {}}}}})
                                : Result<std::vector<RecordId>>(std::vector<RecordId>());
    m_written.push_back(m_reading.map());
    ended(done ? Status() : Status(done.error()), m_outcome == Refused ? Nothing : m_outcome);
}

void StoredNetwork::showAsStar(bool isStar)
{
    if (isStar == this->isStar()) return;
    look("view", std::string(isStar ? "star" : "circles"));
}

void StoredNetwork::showFamilyLines(bool hasLines)
{
    if (hasLines == hasFamilyLines()) return;
    look("family_lines", hasLines);
}

void StoredNetwork::placeAll(const QStringList& personIds, const QString& sector, int ring)
{
    std::vector<Fields> records;
    for (const auto& id : recordsOf(personIds)) {
        Fields one{types::NetworkPerson, id, {}};
        const auto add = [&](const char* name, FieldValue value) { one.fields.emplace_back(fieldOf(one.type, name), std::move(value)); };
        if (!sector.isEmpty()) add("sector", sector.toStdString());
        if (ring > 0) add("closeness", std::int64_t(ring));
        // Where they stood in looks belongs to where they were.
        add("x", FieldValue());
        add("y", FieldValue());
        records.push_back(std::move(one));
    }
    changeAll(std::move(records));
}

QString StoredNetwork::addStroke(const QList<QPointF>& points, const QString& pen)
{
    if (!mayDraw() || points.size() < 2) return {};
    std::vector<domain::PenPoint> line;
    for (const auto& p : points)
        if (std::isfinite(p.x()) && std::isfinite(p.y())) line.push_back({int(std::lround(std::clamp(p.x(), -1e5, 1e5))), int(std::lround(std::clamp(p.y(), -1e5, 1e5)))});
    auto put = newRecord(*m_household.client, types::NetworkStroke,
                         {{"points", domain::penLine(std::move(line))}, {"pen", pen.isEmpty() ? FieldValue() : FieldValue(pen.toStdString())}});
    if (m_next) put.record = *std::exchange(m_next, std::nullopt);
    const auto id = *put.record;
    const auto done = createAll({std::move(put)});
    ended(done, Kept);
    return done ? hexOf(id) : QString();
}

QString StoredNetwork::addSlip(const QString& words, int x, int y)
{
    const auto text = words.trimmed().toStdString();
    if (!mayDraw() || text.empty()) return {};
    auto put = newRecord(*m_household.client, types::NetworkWord, {{"words", text}, {"x", std::int64_t(x)}, {"y", std::int64_t(y)}});
    if (m_next) put.record = *std::exchange(m_next, std::nullopt);
    const auto id = *put.record;
    const auto done = createAll({std::move(put)});
    ended(done, Kept);
    return done ? hexOf(id) : QString();
}

void StoredNetwork::moveSlip(const QString& slipId, int x, int y)
{
    if (const auto id = RecordId::fromHex(slipId.toStdString()))
        change(types::NetworkWord, *id, {{fieldOf(types::NetworkWord, "x"), std::int64_t(x)}, {fieldOf(types::NetworkWord, "y"), std::int64_t(y)}});
}

QString StoredNetwork::addGroup(const QString& name, const QStringList& personIds)
{
    if (!mayDraw()) return {};
    const auto line = name.simplified().toStdString();
    std::vector<store::PutRequest> puts{newRecord(*m_household.client, types::NetworkGroup, {{"name", line.empty() ? FieldValue() : FieldValue(line)}})};
    const auto group = *puts.front().record;
    for (const auto& person : recordsOf(personIds))
        if (m_reading.drawing().person(person)) puts.push_back(newRecord(*m_household.client, types::NetworkMember, {{"group", group}, {"person", person}}));
    if (puts.size() < 2) return {};
    const auto done = createAll(std::move(puts));
    ended(done, Kept);
    return done ? hexOf(group) : QString();
}

std::vector<RecordId> StoredNetwork::membersOf(const RecordId& group) const
{
    std::vector<RecordId> rows;
    for (const auto& m : m_reading.drawing().members)
        if (m.group == group) rows.push_back(m.id);
    return rows;
}

void StoredNetwork::setMembers(const QString& groupId, const QStringList& personIds)
{
    const auto group = RecordId::fromHex(groupId.toStdString());
    if (!mayDraw() || !group || !m_reading.record(*group)) return;
    std::vector<store::PutRequest> puts;
    std::vector<RecordId> gone;
    auto wanted = recordsOf(personIds);
    for (const auto& m : m_reading.drawing().members) {
        if (m.group != *group || !m.person) continue;
        const bool stays = std::find(wanted.begin(), wanted.end(), *m.person) != wanted.end();
        if (!stays && m_persons.find(hexOf(*m.person)).id.isEmpty()) continue;   // not to be seen here: whoever sees them decides
        if (!stays) gone.push_back(m.id);
        std::erase(wanted, *m.person);
    }
    for (const auto& person : wanted)
        if (m_reading.drawing().person(person)) puts.push_back(newRecord(*m_household.client, types::NetworkMember, {{"group", *group}, {"person", person}}));
    if (!puts.empty() || !gone.empty()) ended(createAll(std::move(puts), gone), Kept);
}

void StoredNetwork::rename(const QString& markId, const QString& words)
{
    const auto id = RecordId::fromHex(markId.toStdString());
    const auto* record = id ? m_reading.record(*id) : nullptr;
    if (!record) return;
    const bool isSlip = record->type == types::NetworkWord;
    if (!isSlip && record->type != types::NetworkGroup) return;
    const auto text = (isSlip ? words.trimmed() : words.simplified()).toStdString();
    if (isSlip && text.empty()) return removeMark(markId);
    change(record->type, *id, {{fieldOf(record->type, isSlip ? "words" : "name"), text.empty() ? FieldValue() : FieldValue(text)}});
}

void StoredNetwork::removeMark(const QString& markId)
{
    const auto id = RecordId::fromHex(markId.toStdString());
    const auto* record = id ? m_reading.record(*id) : nullptr;
    if (!mayDraw() || !record) return;
    if (record->type != types::NetworkStroke && record->type != types::NetworkWord && record->type != types::NetworkGroup) return;
    auto gone = membersOf(*id);
    gone.push_back(*id);
    ended(remove(gone), Kept);
}

} // namespace aanzet
