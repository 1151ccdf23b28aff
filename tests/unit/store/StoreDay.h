// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "tests/unit/store/Team.h"

namespace aanzet::test {

// A day on Ada's tablet, step by step: notes in both layers, a household, scores, a draft, a colleague's file, batches that
// are built and sent, an answer that is lost, what comes in, a conflict settled, a removal, a colleague who leaves and the
// new key after it, an erasure, lock and unlock, and the next day. Remembers what was promised. Each step may be done again.
class StoreDay
{
public:
    explicit StoreDay(Team& team);                      // makes what stood before, and leaves it as the team's morning

    void begin(std::uint64_t seed);                     // back to the morning; Ada's tablet is closed
    Status run(int from = 0);                           // until the end or the first failure
    int done() const { return m_done; }
    int steps() const;
    const char* nameOf(int step) const;
    // Empty when Ada's store holds all that was promised, saves whole or not at all, chains as they left.
    std::string judge();
    // Lets everybody sync and compares: with Bo, with the server, and with the day that nothing interrupted.
    std::string finish();
    std::string firstScreen;                            // of the first day that was finished: the others are compared with it

private:
    struct Promise {
        SpaceId space;
        RecordId record;
        std::uint16_t field = 0;
        std::string value;
    };
    struct Save {
        std::vector<Promise> fields;
        bool isAcknowledged = false;
    };
    struct Step {
        const char* name;
        std::function<Status()> work;
    };
    Status save(const std::vector<store::PutRequest>& requests);
    void expect(const Promise& promise);                // somebody else's, seen here and kept from now on
    std::vector<Step> m_steps;
    Team& m_team;
    Bytes m_bundle;
    int m_done = 0;
    std::vector<Save> m_saves;
    bool m_hasSecond = false, m_isRemoved = false, m_isRevoked = false, m_mayBeErased = false;
    std::string m_draft, m_draftInFlight;
};

} // namespace aanzet::test
