// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "mobile/store/RecordCarry.h"
#include <set>

namespace aanzet::store {

// Two files of one household become one (docs/adr/0017): all records of the one that goes stand in the one that stays, and
// its header points there. Begun in one save, then carried in saves of a bounded size; what stops in between goes on, by
// `unfinished`, by this worker's tap, or by whoever may write in both.
class HouseholdJoin
{
public:
    // Why it cannot go. Joined: one of the two points elsewhere. NotManaged: people would read what they could not, and this
    // person does not manage that page. Choices: two versions stand side by side. Attached: a photo or recording is not on this
    // device yet. Incomplete: something has not arrived, or a newer version of the app wrote it.
    enum class Hindrance { None, Same, NotBothLayers, Joined, NotManaged, SafetyPlan, Choices, Attached, Incomplete };
    struct Counts {
        std::size_t notes = 0, measurements = 0, people = 0, agreements = 0, attempts = 0, tasks = 0, others = 0;
        bool hasDrawing = false;
    };
    // A single value of the household of which each says another thing. One is kept as the value, the other in the journal.
    struct Fact {
        RecordId goes, stays;                  // the records it stands in
        std::uint16_t type = 0, field = 0;
        FieldValue going, staying;
        bool operator==(const Fact&) const = default;
    };
    struct Words {
        std::string reason;                                                                    // why it is gone there; names no household
        std::string line;                                                                      // the journal's, of the joining itself
        std::function<std::string(std::uint16_t type, std::uint16_t field, const FieldValue&)> fact;   // the value that was not chosen, as an entry
        std::function<std::string(const LateAddition&)> late;                                  // what came after a note was finished
        std::function<std::string(const ShownRecord&)> record;                                 // a whole record that came too late to stand under its note
        MoveMoment at;
    };
    // NotFound: no such household.
    static Result<HouseholdJoin> of(Store& store, const SpaceId& goes, const SpaceId& stays);

    Hindrance hindrance() const { return m_hindrance; }
    const HouseholdRef& goes() const { return m_goes; }
    const HouseholdRef& stays() const { return m_stays; }
    const Counts& counts() const { return m_counts; }
    const std::vector<Fact>& facts() const { return m_facts; }      // that differ and were not settled before
    std::vector<UserId> newReaders() const { return readersBut(m_goes, m_stays); }   // of what goes
    std::vector<UserId> lostReaders() const { return readersBut(m_stays, m_goes); }
    std::size_t left() const { return m_units.size() - m_next; }             // parts that still stand where they were
    bool isBegun() const { return m_isBegun; }

    // The header points, values are settled: `chosen` are places in facts() of which the going value counts. Again is fine.
    Status begin(const std::set<std::size_t>& chosen, const Words& words);
    // One save's worth. True: nothing is left that can go.
    Result<bool> step(const Words& words);

    // Where all of it stands now; nothing: it was never joined. Two that point at each other: the lower id stays.
    static std::optional<SpaceId> joinedInto(Store& store, const SpaceId& household);
    // Parts that stand in a joined household all the same: who was away wrote them, or it was not finished.
    static std::size_t leftIn(Store& store, const SpaceId& household);
    // What this device began and did not finish.
    static std::optional<std::pair<SpaceId, SpaceId>> unfinished(const Store& store);
    static Status forget(Store& store);

private:
    struct Part {
        SpaceId space;
        RecordId record;
    };
    HouseholdJoin(Store& store, HouseholdRef goes, HouseholdRef stays) : m_store(&store), m_goes(std::move(goes)), m_stays(std::move(stays)) {}
    Status collect();
    void count(std::uint16_t type);
    void pairSingles();
    void compare(const ShownRecord& going, const std::optional<RecordId>& into);
    Hindrance rights() const;
    std::vector<UserId> readersBut(const HouseholdRef& of, const HouseholdRef& in) const;
    bool isKept(const Fact& fact);
    std::optional<PutRequest> entry(ByteView seed, std::string text, const Words& words) const;
    bool isEntryThere(ByteView seed) const;
    Status carry(const Part& part, const Words& words, std::vector<PutRequest>& puts);
    SpaceId across(const SpaceId& space) const { return space == *m_goes.client ? *m_stays.client : *m_stays.dossier; }

    Store* m_store;
    HouseholdRef m_goes, m_stays;
    Hindrance m_hindrance = Hindrance::None;
    bool m_isBegun = false;
    Counts m_counts;
    std::vector<std::vector<Part>> m_units;             // what goes in one save or not at all
    std::size_t m_next = 0, m_before = SIZE_MAX;
    std::map<RecordId, RecordId> m_singles;             // of which a household has one: the going record -> the staying
    std::vector<Fact> m_facts, m_fills;                 // fills: nothing stands there, no question
    std::map<RecordId, std::vector<RecordId>> m_marks;
};

} // namespace aanzet::store
