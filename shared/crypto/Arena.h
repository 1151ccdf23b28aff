// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include <cstddef>
#include <cstdint>

namespace aanzet::crypto {

// All secret keys of the process live in one sodium_malloc region: guarded, locked if the system allows, left out of
// core dumps. One region, because the memlock limit of 64 KiB is used up by forty separate allocations (security.md 5.3).
// Slots are wiped when freed. Throws nothing; when the arena is full a second region is taken.
std::uint8_t* arenaAllocate(std::size_t size);   // size <= 64
void arenaFree(std::uint8_t* slot, std::size_t size);

} // namespace aanzet::crypto
