// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "mobile/networkmap/StoredNetwork.h"
#include "tests/unit/store/Team.h"
#include <memory>
#include <random>

// Ada and Bo draw on one drawing without a network, meet, and draw on: random verbs with undo, redo and restarts. What the
// screens show is held against a model that knows nothing of stores: what was there, what each of the two made of it.
namespace aanzet::test {

class NetworkDay
{
public:
    struct Size {
        int edits = 500;                 // of each, before they meet for the last time
        int meetings = 1;
    };
    explicit NetworkDay(Team& team) : m_team(team) {}

    // Empty: all as it should be. Else what is wrong, in one line.
    std::string play(std::uint64_t seed, const Size& size);

    // What one screen shows: of every person and tie each attribute, and what a colleague drew otherwise.
    struct Record {
        std::map<std::string, std::string> fields;
        std::map<std::string, std::set<std::string>> others;
        bool isTie = false, isDisputed = false;
        std::string from, to;
        bool operator==(const Record&) const = default;
    };
    using View = std::map<std::string, Record>;

private:
    struct Side {
        Tablet* tablet = nullptr;
        std::unique_ptr<StoredNetwork> network;
        char mark = 'a';                 // begins every word that this person writes
        View base, now;
        std::set<std::string> gone;      // people whom this person removed, as far as both know it
        std::set<std::string> touched;   // records, since the last meeting
        std::set<std::pair<std::string, std::string>> written;   // their attributes
    };

    void wake(Side& side);
    View viewOf(Side& side) const;       // what is shown
    View wholeOf(Side& side);            // and the ties that are kept without an end
    void edit(Side& side);
    void walk(Side& side, bool isBack);
    void thereAndBack(Side& side);
    void meet();
    void judge(const View& base, const Side& a, const Side& b, const View& met);
    void undoAll(Side& side);
    void wrong(const std::string& what);
    std::string word(Side& side, const char* kind) { return std::string(1, side.mark) + "-" + kind + std::to_string(++m_words); }
    std::size_t upTo(std::size_t n) { return n ? std::size_t(m_random() % n) : 0; }

    Team& m_team;
    Side m_sides[2];
    std::mt19937_64 m_random;
    int m_words = 0;
    std::string m_wrong;
};

} // namespace aanzet::test
