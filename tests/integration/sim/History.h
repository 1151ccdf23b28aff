// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "tests/integration/sim/Oracle.h"

namespace aanzet::test {

// One seed, one history: random work of a few people with mishaps of every kind, then quiet, then judgement.
class History
{
public:
    explicit History(Town& town) : m_town(town), m_oracle(town) {}
    std::string run(std::uint64_t seed);     // empty: all held; else what did not
    std::size_t edits() const { return m_oracle.edits().size(); }
    std::size_t steps() const { return m_steps; }
    std::size_t begun() const { return m_begun; }            // layers in which who joined last began with a checkpoint
    std::size_t late() const { return m_late; }              // edits that a colleague brought
    std::size_t spared() const { return m_spared; }       // bodies that compaction took from devices

private:
    struct Known {
        SpaceId space;
        RecordId record;
        std::uint16_t type = 0;
    };
    std::string play(std::uint64_t seed);
    std::string step();
    std::string write(Device& d);
    std::string mixed(Device& d);            // remove, settle, several records at once
    std::string sync(Device& d);
    void others(Device& d);                  // work and sync while a request of `d` is on its way
    std::string compact(Device& d);
    std::string join();
    std::string checkNewcomer();
    std::string carryBundle(Device& from);
    std::string misfortune();                // disks, copies, servers put back
    std::string people();                    // members and erasures
    std::string checkCopies();
    const Known* pick(Device& d);
    store::FieldWrite randomField(const TypeSpec& type, Device& d, const Known* known);
    FieldValue randomValue(const FieldSpec& spec);
    bool isRefusalFine(Device& d, const SpaceId& space, ErrorCode code) const;
    Device& someone();
    template <class... A> void trace(const Device& d, const A&... words) const
    {
        if (!m_town.isTracing) return;
        std::string line = "  " + std::to_string(m_steps) + " device " + std::to_string(d.number);
        ((line += " " + std::string(words)), ...);
        m_town.trace(line);
    }

    Town& m_town;
    Oracle m_oracle;
    std::vector<Known> m_records;
    std::vector<std::pair<int, Disk>> m_copies;              // device number and its disk then
    std::vector<std::map<std::string, Bytes>> m_backups;     // of the server
    std::set<int> m_perhapsCopied;                           // people with a clone, or with a disk put back token and all
    unsigned m_mishaps = 0;
    bool m_isHarsh = false;
    // Not every history has everything in it, so that what goes wrong is seen among few other things too.
    bool m_isCrowded = false;                                // several sync at once
    bool m_isAmong = false;
    std::string m_others;                                    // what went wrong among those
    bool m_hasBundles = false, m_hasTwins = false, m_hasBackups = false, m_hasMembers = false;
    std::size_t m_steps = 0;
    bool m_hasCheckpoints = false;
    std::string bringLateWork();
    std::size_t m_spared = 0, m_begun = 0, m_late = 0;
    std::int64_t m_count = 0;
    std::uint64_t m_seed = 0;
};

} // namespace aanzet::test
