// SPDX-License-Identifier: EUPL-1.2
#include "shared/sql/ZeroingAllocator.h"
#include "shared/sql/SqlError.h"
#include <cstddef>
#include <cstdlib>
#include <cstring>
#include <sqlite3.h>

namespace aanzet::sql {
namespace {

// The size stands in front of each piece; the header keeps the alignment SQLite asks for.
constexpr std::size_t kHeader = alignof(std::max_align_t) < sizeof(std::size_t) ? sizeof(std::size_t) : alignof(std::max_align_t);

// Called through a volatile pointer, so that the compiler cannot leave out a write before free.
void* (*const volatile wipe)(void*, int, std::size_t) = std::memset;

std::size_t sizeOf(void* p)
{
    std::size_t size;
    std::memcpy(&size, static_cast<char*>(p) - kHeader, sizeof size);
    return size;
}

void* allocate(int size)
{
    auto* block = static_cast<char*>(std::malloc(static_cast<std::size_t>(size) + kHeader));
    if (!block) return nullptr;
    const auto n = static_cast<std::size_t>(size);
    std::memcpy(block, &n, sizeof n);
    return block + kHeader;
}

void release(void* p)
{
    if (!p) return;
    wipe(p, 0, sizeOf(p));
    std::free(static_cast<char*>(p) - kHeader);
}

// Never std::realloc: it may move the bytes and leave the old ones behind.
void* resize(void* p, int size)
{
    const auto old = sizeOf(p);
    const auto wanted = static_cast<std::size_t>(size);
    if (wanted <= old && old - wanted < 64) return p;
    void* moved = allocate(size);
    if (!moved) return nullptr;
    std::memcpy(moved, p, old < wanted ? old : wanted);
    release(p);
    return moved;
}

int sizeForSqlite(void* p) { return p ? static_cast<int>(sizeOf(p)) : 0; }
int roundUp(int size) { return (size + 7) & ~7; }
int start(void*) { return SQLITE_OK; }
void stop(void*) {}

} // namespace

Status installZeroingAllocator()
{
    static const int code = [] {
        static const sqlite3_mem_methods methods{allocate, release, resize, sizeForSqlite, roundUp, start, stop, nullptr};
        return sqlite3_config(SQLITE_CONFIG_MALLOC, &methods);
    }();
    if (code != SQLITE_OK) return errorFrom(code, nullptr);
    return {};
}

} // namespace aanzet::sql
