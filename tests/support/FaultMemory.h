// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include <cstdint>

namespace aanzet::test {

// Lets SQLite run out of memory at its k-th allocation. install() once, before SQLite is used in this process (after
// sql::installZeroingAllocator() if that is wanted too); false when it was too late.
class FaultMemory
{
public:
    static bool install();
    enum class Repeat { Once, FromThenOn };
    static void failAt(std::uint64_t k, Repeat repeat = Repeat::Once);   // 1 is the next allocation
    static bool struck();
    static void clear();
    // While one exists nothing fails and nothing is counted: for the other machine that lives in this process.
    struct Pause {
        Pause();
        ~Pause();
        Pause(const Pause&) = delete;
        Pause& operator=(const Pause&) = delete;
    };
    static std::uint64_t allocations();                                  // since the last clear()
};

} // namespace aanzet::test
