// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include <cstdint>

namespace aanzet::test {

// From now on every random byte of crypto (ids, nonces, keys, salts) comes from this seed, so that a whole simulated
// organisation can be run again. Call before anything of crypto is used; a second call begins a new sequence.
// For tests only: the sequence is ChaCha20 under the seed and anybody can compute it.
void seedRandom(std::uint64_t seed);

} // namespace aanzet::test
