// SPDX-License-Identifier: EUPL-1.2
#include "tests/support/SeededRandom.h"
#include <cstddef>
#include <cstring>
#include <mutex>
#include <sodium.h>

namespace aanzet::test {
namespace {

std::mutex mutex;
unsigned char key[randombytes_SEEDBYTES];
std::uint64_t block = 0;

const char* name() { return "seeded"; }

void fill(void* out, std::size_t n)
{
    std::lock_guard lock(mutex);
    unsigned char seed[randombytes_SEEDBYTES];
    std::memcpy(seed, key, sizeof seed);
    std::memcpy(seed + 8, &block, sizeof block);
    ++block;
    // Not randombytes_buf_deterministic with one seed: each call must give other bytes.
    randombytes_buf_deterministic(out, n, seed);
}

std::uint32_t word()
{
    std::uint32_t v;
    fill(&v, sizeof v);
    return v;
}

randombytes_implementation seeded{name, word, nullptr, nullptr, fill, nullptr};

} // namespace

void seedRandom(std::uint64_t seed)
{
    {
        std::lock_guard lock(mutex);
        std::memset(key, 0, sizeof key);
        std::memcpy(key, &seed, sizeof seed);
        block = 0;
    }
    static const bool installed = randombytes_set_implementation(&seeded) == 0 && sodium_init() >= 0;
    (void)installed;
}

} // namespace aanzet::test
