// SPDX-License-Identifier: EUPL-1.2
#include "mobile/networkmap/NetworkReading.h"
#include "mobile/store/RowReading.h"
#include <algorithm>

namespace aanzet {

using store::fieldOf;

// The household's own drawing: the first that is nobody's in particular. Where there is none, both of two devices that begin
// one offline begin the same.
void NetworkReading::chooseMap(store::Store& store)
{
    m_hasMap = false;
    m_map.b = crypto::hash128(viewOf("az1/networkmap"), m_household.client->view());
    m_drawing.map = {};
    for (const auto& map : store::readRows<domain::NetworkMap>(store, *m_household.client)) {
        const bool isNobodys = !map.person;
        if (m_hasMap && !(isNobodys && m_drawing.map.person)) continue;
        m_map = map.id;
        m_drawing.map = map;
        m_hasMap = true;
    }
    if (auto record = store.get(*m_household.client, m_map); record.ok()) m_shown.emplace(m_map, std::move(*record));
}

std::optional<SpaceId> NetworkReading::spaceOf(std::uint16_t type) const
{
    const auto* spec = findType(type);
    return spec && spec->space == SpaceKind::Dossier ? m_household.dossier : m_household.client;
}

template <class Row> void NetworkReading::readOne(store::Store& store, const RecordId& id, std::vector<Row>& into)
{
    auto record = store.get(*spaceOf(Row::kType), id);
    if (!record || record->type != Row::kType || record->life == store::LifeState::Removed) return;
    Row row;
    row.id = id;
    Row::eachField(row, [&](const char* name, auto& member) {
        if (const auto* field = record->field(fieldOf(Row::kType, name))) domain::assign(member, field->shown.value);
    });
    // Drawings of one person of the household are their own.
    if constexpr (requires { row.map; })
        if (row.map && *row.map != m_map) {
            const auto other = store::readRow<domain::NetworkMap>(store, *m_household.client, *row.map);
            if (other && other->person) return;
        }
    const auto at = std::lower_bound(into.begin(), into.end(), id, [](const Row& r, const RecordId& wanted) { return r.id < wanted; });
    into.insert(at, std::move(row));
    m_shown.insert_or_assign(id, std::move(*record));
}

template <class Row> void NetworkReading::readAll(store::Store& store, std::vector<Row>& into)
{
    into.clear();
    const auto space = spaceOf(Row::kType);
    if (!space) return;
    for (const auto& id : store.list(*space, Row::kType)) readOne(store, id, into);
}

void NetworkReading::read(store::Store& store, const store::HouseholdRef& household)
{
    m_household = household;
    m_shown.clear();
    chooseMap(store);
    readAll(store, m_drawing.persons);
    readAll(store, m_drawing.ties);
    readAll(store, m_drawing.strokes);
    readAll(store, m_drawing.words);
    readAll(store, m_drawing.groups);
    readAll(store, m_drawing.members);
    readAll(store, m_hiddenPersons);
    readAll(store, m_hiddenTies);
    readAll(store, m_notes);
}

void NetworkReading::reread(store::Store& store, const std::vector<RecordId>& records)
{
    for (const auto& id : records) {
        m_shown.erase(id);
        const auto again = [&](auto& rows) {
            using Row = typename std::remove_reference_t<decltype(rows)>::value_type;
            std::erase_if(rows, [&](const Row& row) { return row.id == id; });
            const auto space = spaceOf(Row::kType);
            const auto* replica = space ? store.replica(*space) : nullptr;
            if (replica && replica->typeOf(id) == Row::kType) readOne(store, id, rows);
        };
        again(m_drawing.persons);
        again(m_drawing.ties);
        again(m_drawing.strokes);
        again(m_drawing.words);
        again(m_drawing.groups);
        again(m_drawing.members);
        again(m_hiddenPersons);
        again(m_hiddenTies);
        again(m_notes);
    }
    m_shown.erase(m_map);
    chooseMap(store);
}

domain::Drawing NetworkReading::whole() const
{
    auto all = m_drawing;
    all.persons.insert(all.persons.end(), m_hiddenPersons.begin(), m_hiddenPersons.end());
    all.ties.insert(all.ties.end(), m_hiddenTies.begin(), m_hiddenTies.end());
    return all;
}

std::vector<domain::NetworkSnapshot> NetworkReading::snapshots(store::Store& store) const
{
    auto all = store::readRows<domain::NetworkSnapshot>(store, *m_household.client);
    std::erase_if(all, [this](const auto& s) { return s.map && *s.map != m_map; });
    // Of one day: in the order in which they were kept.
    const auto keptAt = [&](const domain::NetworkSnapshot& s) {
        const auto shown = store.get(*m_household.client, s.id);
        WallTime first{};
        if (shown.ok())
            for (const auto& field : shown->fields)
                if (first == WallTime{} || field.shown.at < first) first = field.shown.at;
        return first;
    };
    std::map<RecordId, WallTime> kept;
    for (const auto& s : all) kept.emplace(s.id, keptAt(s));
    std::stable_sort(all.begin(), all.end(), [&](const auto& a, const auto& b) {
        return std::tuple(a.takenAt, kept.at(a.id)) < std::tuple(b.takenAt, kept.at(b.id));
    });
    return all;
}

bool NetworkReading::isHidden(const RecordId& id) const
{
    const auto* r = record(id);
    return r && (r->type == types::HiddenPerson || r->type == types::HiddenTie);
}

const store::ShownRecord* NetworkReading::record(const RecordId& id) const
{
    const auto it = m_shown.find(id);
    return it == m_shown.end() ? nullptr : &it->second;
}

FieldValue NetworkReading::value(const RecordId& id, std::uint16_t field) const
{
    const auto* r = record(id);
    const auto* f = r ? r->field(field) : nullptr;
    return f ? f->shown.value : FieldValue();
}

std::vector<const store::ShownRecord*> NetworkReading::around(const RecordId& id) const
{
    std::vector<const store::ShownRecord*> found;
    const auto add = [&](const RecordId& one) {
        if (const auto* r = record(one)) found.push_back(r);
    };
    const auto addTies = [&](const auto& ties) {
        for (const auto& t : ties)
            if (t.from == id || t.to == id) add(t.id);
    };
    add(id);
    addTies(m_drawing.ties);
    addTies(m_hiddenTies);
    for (const auto& m : m_drawing.members)
        if (m.group == id || m.person == id) add(m.id);
    return found;
}

} // namespace aanzet
