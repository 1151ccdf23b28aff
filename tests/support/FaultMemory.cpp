// SPDX-License-Identifier: EUPL-1.2
#include "tests/support/FaultMemory.h"
#include <atomic>
#include <sqlite3.h>

namespace aanzet::test {
namespace {

sqlite3_mem_methods base;
std::atomic<std::uint64_t> count{0}, strikeAt{0};
std::atomic<bool> hasStruck{false}, forEver{false};
std::atomic<int> pauses{0};

bool refused()
{
    if (pauses) return false;
    const std::uint64_t now = ++count, at = strikeAt;
    if (!at || now < at || (now > at && !forEver)) return false;
    hasStruck = true;
    return true;
}

void* allocate(int size) { return refused() ? nullptr : base.xMalloc(size); }
void* resize(void* p, int size) { return refused() ? nullptr : base.xRealloc(p, size); }

} // namespace

bool FaultMemory::install()
{
    static const bool installed = [] {
        // GETMALLOC answers an empty table until there is one: a start and a stop put SQLite's own in place.
        if (sqlite3_initialize() != SQLITE_OK || sqlite3_shutdown() != SQLITE_OK) return false;
        if (sqlite3_config(SQLITE_CONFIG_GETMALLOC, &base) != SQLITE_OK || !base.xMalloc) return false;
        sqlite3_mem_methods shim = base;
        shim.xMalloc = allocate;
        shim.xRealloc = resize;
        // Lookaside would serve most small pieces from one block and hide them from the count.
        return sqlite3_config(SQLITE_CONFIG_MALLOC, &shim) == SQLITE_OK
            && sqlite3_config(SQLITE_CONFIG_LOOKASIDE, 0, 0) == SQLITE_OK;
    }();
    return installed;
}

void FaultMemory::failAt(std::uint64_t k, Repeat repeat)
{
    hasStruck = false;
    forEver = repeat == Repeat::FromThenOn;
    strikeAt = count + k;
}

FaultMemory::Pause::Pause() { ++pauses; }
FaultMemory::Pause::~Pause() { --pauses; }

bool FaultMemory::struck() { return hasStruck; }
std::uint64_t FaultMemory::allocations() { return count; }

void FaultMemory::clear()
{
    strikeAt = 0;
    count = 0;
    hasStruck = false;
}

} // namespace aanzet::test
