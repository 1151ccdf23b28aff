// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "mobile/store/Store.h"

namespace aanzet::store {

// A note that was filed under the wrong household: what goes with it, who may have read it there, and the act itself. The
// copy carries the number, the values and (of a finished note) the seal; beside each record stands who moved it, when, and
// from where (`moved_record`). Copy and removal are one save.
class NoteMove
{
public:
    // Why it cannot go. Choices: two versions stand side by side. Attached: something hangs on it that cannot be copied, or a photo that is not on this device yet.
    // Incomplete: something of it has not arrived, or a newer version of the app wrote it.
    enum class Hindrance { None, NotANote, NotBothLayers, Choices, Attached, Incomplete };
    struct Part {
        SpaceId space;
        RecordId record;
        std::uint16_t type = 0;
        bool isFinished = false;
    };
    // Who could read it where it did not belong, and cannot read it where it does. `opened`: of whom a line of the log says
    // so, as far as this person may read that log.
    struct Leak {
        bool hasLeft = false;                  // false: it never left this device
        std::vector<UserId> couldRead, opened; // without this person; opened is part of couldRead
        bool isOne() const { return hasLeft && !couldRead.empty(); }
    };

    // NotFound: no such household. A visit, a journal entry, an attempt; a record of a visit stands for the visit.
    static Result<NoteMove> of(Store& store, const SpaceId& household, const RecordId& record);

    Hindrance hindrance() const { return m_hindrance; }
    const RecordId& note() const { return m_note; }
    std::uint16_t type() const { return m_type; }
    const HouseholdRef& from() const { return m_from; }
    const std::vector<Part>& parts() const { return m_parts; }
    // Households into which this person may write both layers, without this one.
    std::vector<HouseholdRef> targets() const;
    // Lines of the log say who opened it since this moment, at the earliest.
    Result<Leak> leak(const SpaceId& to) const;

    struct Words {
        std::string reason;                                           // why it is gone there; names no household
        std::string leak;                                             // a journal line where it goes; empty: none
        std::function<std::string(const LateAddition&)> late;         // what came after it was finished, as an entry
        std::string day;                                              // of today, "YYYY-MM-DD", and the minute of it
        std::int64_t minute = 0;
    };
    // Where it stood once it is brought back, as it was, and the mark and the line of the leak are gone.
    // NotAllowed, NotFound, and what the store says; then nothing has moved.
    Status moveTo(const SpaceId& to, const Words& words) const;

private:
    NoteMove(Store& store, HouseholdRef from, RecordId note) : m_store(&store), m_from(std::move(from)), m_note(note) {}
    Status collect();
    void add(const SpaceId& space, const RecordId& record, std::uint16_t type);
    void addFollowers();
    bool mayWrite(const HouseholdRef& household) const;
    PutRequest copied(const ShownRecord& record, const SpaceId& target) const;

    Store* m_store;
    HouseholdRef m_from;
    RecordId m_note;
    std::uint16_t m_type = 0;
    Hindrance m_hindrance = Hindrance::None;
    std::vector<Part> m_parts;             // the note first
};

} // namespace aanzet::store
