// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "mobile/store/RecordCarry.h"
#include <set>

namespace aanzet::store {

// One household becomes two (docs/adr/0018): the people who go on apart get a file of their own, with the parts that are
// chosen, and readers that are chosen. Nothing in the old file says where that is. What stops in between goes on, by a slot
// of this vault that knows what was chosen.
class HouseholdSplit
{
public:
    // Why it cannot be done. NotManaged: a team lead, who holds every new file, could not read this one, and this person does
    // not manage it. Joined: all of it stands in another file. Incomplete: a newer version of the app wrote something here.
    enum class Hindrance { None, NotBothLayers, Joined, NotManaged, Incomplete };
    // Where a part stands afterwards. Both: in each of the two, and from then on they know nothing of one another.
    enum class Choice { Stays, Goes, Both };
    enum class Kind { Person, Note, Measurement, Plan, Drawing, Agreement, Attempt, Task, Helper, Other };
    // Why a part has to stay for now. Choices: two versions stand side by side. Attached: a photo or recording is not on this
    // device yet. Incomplete: something of it has not arrived, or a newer version of the app wrote it.
    enum class Stuck { No, Choices, Attached, Incomplete };
    // What goes whole or not at all: a visit with its rows and photos, a plan with its goals, steps and versions.
    struct Part {
        SpaceId space;
        RecordId head;
        std::uint16_t type = 0;
        Kind kind = Kind::Other;
        Stuck stuck = Stuck::No;
        std::set<RecordId> people;             // of the household, that it is about; of a person: itself
    };
    using Choices = std::map<RecordId, Choice>;    // by head; what is not named stays
    struct Reader {
        UserId user;
        std::optional<membership::Right> client, dossier;     // of the old file
        bool isFixed = false;                  // reads every new file: this person, a team lead
    };
    struct Words {
        std::string reason;                                        // why a part is gone here; names nobody
        std::string here, there;                                   // a journal line in the old file, which names nobody, and in the new one
        std::function<std::string(const LateAddition&)> late;      // what came after a note was finished, as an entry
        MoveMoment at;
    };

    // NotFound: no such household.
    static Result<HouseholdSplit> of(Store& store, const SpaceId& household);

    Hindrance hindrance() const { return m_hindrance; }
    const HouseholdRef& from() const { return m_from; }
    const std::vector<Part>& parts() const { return m_parts; }      // by kind, each as it is listed
    bool hasSafetyPlan() const { return m_hasSafetyPlan; }          // it stays, with its readers
    // Who reads this file, this person first.
    std::vector<Reader> readers() const;
    // A part about people who all go, goes; about somebody who stands in both, stands in both. Others stay.
    static Choice suggested(const Part& part, const Choices& people);

    // It was begun on this device and did not end: what was chosen counts, begin() again does the rest.
    bool isBegun() const { return m_into.has_value(); }
    const std::optional<SpaceId>& into() const { return m_into; }
    const std::string& name() const { return m_name; }

    // The new file stands, with its readers; again is fine. BadRequest: no name, nobody and nothing chosen, or a part that has to stay.
    Status begin(const std::string& name, const std::set<UserId>& readers, const Choices& choices, const Words& words);
    // One save's worth. True: all that can go stands where it belongs; what is left() then has to stay for now, and goes when this is begun again.
    Result<bool> step(const Words& words);
    std::size_t left() const { return m_units.size() - m_next + m_waiting; }

    // Households whose splitting this device began and did not finish.
    static std::vector<SpaceId> unfinished(Store& store);

private:
    struct Row {
        SpaceId space;
        RecordId record;
        std::uint16_t type = 0;
        Choice choice = Choice::Stays;
    };
    HouseholdSplit(Store& store, HouseholdRef from) : m_store(&store), m_from(std::move(from)) {}
    Status collect();
    Hindrance rights() const;
    void readSlot();
    Status keepSlot() const;
    Status makeFile(const Words& words);
    Status grantReaders(const HouseholdRef& target) const;
    void queue();
    Status carry(const Row& row, const HouseholdRef& target, const Words& words, std::vector<PutRequest>& puts);
    PutRequest entry(const SpaceId& dossier, ByteView seed, const std::string& text, const Words& words) const;

    Store* m_store;
    HouseholdRef m_from;
    Hindrance m_hindrance = Hindrance::None;
    bool m_hasSafetyPlan = false;
    std::vector<Part> m_parts;
    std::map<RecordId, std::vector<Row>> m_rows;       // by head, in the order in which they are put
    std::set<RecordId> m_all, m_going;                 // every record here; those of parts that are chosen
    std::map<RecordId, std::vector<RecordId>> m_marks;
    std::optional<SpaceId> m_into;
    std::string m_name;
    std::set<UserId> m_readers;
    Choices m_choices;
    std::vector<std::vector<Row>> m_units;             // what goes in one save or not at all
    std::size_t m_next = 0, m_waiting = 0;
};

} // namespace aanzet::store
