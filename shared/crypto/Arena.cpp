// SPDX-License-Identifier: EUPL-1.2
#include "shared/crypto/Arena.h"
#include <cstdlib>
#include <mutex>
#include <sodium.h>
#include <vector>

namespace aanzet::crypto {
namespace {

constexpr std::size_t kSlot = 64;
constexpr std::size_t kSlotsPerRegion = 512;   // 32 KiB: within the usual memlock limit

struct Arena {
    std::mutex mutex;
    std::vector<std::uint8_t*> free;

    void grow()
    {
        auto* region = static_cast<std::uint8_t*>(sodium_malloc(kSlot * kSlotsPerRegion));
        if (!region) std::abort(); // no memory for a key: nothing sensible can follow
        for (std::size_t i = kSlotsPerRegion; i-- > 0;) free.push_back(region + i * kSlot);
    }
};

Arena& arena()
{
    static Arena* a = new Arena; // lives until the process ends: keys may be freed by static destructors
    return *a;
}

} // namespace

std::uint8_t* arenaAllocate(std::size_t size)
{
    if (size > kSlot || sodium_init() < 0) std::abort();
    auto& a = arena();
    std::lock_guard lock(a.mutex);
    if (a.free.empty()) a.grow();
    auto* p = a.free.back();
    a.free.pop_back();
    return p;
}

void arenaFree(std::uint8_t* slot, std::size_t)
{
    if (!slot) return;
    sodium_memzero(slot, kSlot);
    auto& a = arena();
    std::lock_guard lock(a.mutex);
    a.free.push_back(slot);
}

} // namespace aanzet::crypto
