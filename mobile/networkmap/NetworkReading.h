// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "mobile/domain/Drawing.h"
#include "mobile/store/Store.h"
#include <map>

namespace aanzet {

// What stands in an open store of the household's own drawing: the client's layer, and beside it what the professional layer
// holds about it, when that is open to this person.
class NetworkReading
{
public:
    NetworkReading() = default;

    // All of it. `household` has a client layer.
    void read(store::Store& store, const store::HouseholdRef& household);
    // After a save of these records alone.
    void reread(store::Store& store, const std::vector<RecordId>& records);

    const RecordId& map() const { return m_map; }
    bool hasMap() const { return m_hasMap; }             // else map() is the number that it will get
    const domain::Drawing& drawing() const { return m_drawing; }   // the client's layer alone
    const std::vector<domain::NetworkNote>& notes() const { return m_notes; }
    // With people whom the professional layer holds, or without them and without whom it marks as hidden.
    domain::Drawing whole() const;
    domain::Drawing safe() const { return domain::safeView(m_drawing, m_notes); }
    std::vector<domain::NetworkSnapshot> snapshots(store::Store& store) const;   // oldest first

    std::optional<SpaceId> spaceOf(std::uint16_t type) const;    // none: that layer is not open to this person
    bool isHidden(const RecordId& record) const;                 // a record of the professional layer
    const store::ShownRecord* record(const RecordId& id) const;  // nullptr: not on the drawing, in either layer
    FieldValue value(const RecordId& id, std::uint16_t field) const;
    // It and what hangs on it: ties of somebody, members of a group.
    std::vector<const store::ShownRecord*> around(const RecordId& id) const;

private:
    template <class Row> void readAll(store::Store& store, std::vector<Row>& into);
    template <class Row> void readOne(store::Store& store, const RecordId& id, std::vector<Row>& into);
    void chooseMap(store::Store& store);

    store::HouseholdRef m_household;
    RecordId m_map;
    bool m_hasMap = false;
    domain::Drawing m_drawing;
    std::vector<domain::HiddenPerson> m_hiddenPersons;
    std::vector<domain::HiddenTie> m_hiddenTies;
    std::vector<domain::NetworkNote> m_notes;
    std::map<RecordId, store::ShownRecord> m_shown;
};

} // namespace aanzet
