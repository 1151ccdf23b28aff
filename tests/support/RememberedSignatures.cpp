// SPDX-License-Identifier: EUPL-1.2
#include <cstring>
#include <sodium.h>
#include <string>
#include <unordered_set>

// A program that compiles this file in asks libsodium once about each signature. Whether one is good depends on key,
// message and signature alone, and a simulated history verifies the same few entries for every device and every restart:
// it is over in half the time. Only good ones are remembered; everything else is asked each time.

static std::unordered_set<std::string> known;

extern "C" int crypto_sign_verify_detached(const unsigned char* sig, const unsigned char* m, unsigned long long mlen, const unsigned char* pk)
{
    unsigned char digest[32];
    crypto_generichash_state state;
    crypto_generichash_init(&state, nullptr, 0, sizeof digest);
    crypto_generichash_update(&state, sig, crypto_sign_BYTES);
    crypto_generichash_update(&state, pk, crypto_sign_PUBLICKEYBYTES);
    crypto_generichash_update(&state, m, mlen);
    crypto_generichash_final(&state, digest, sizeof digest);
    std::string key(reinterpret_cast<const char*>(digest), sizeof digest);
    if (known.count(key)) return 0;
    if (crypto_sign_ed25519_verify_detached(sig, m, mlen, pk) != 0) return -1;
    if (known.size() > 50'000) known.clear();
    known.insert(std::move(key));
    return 0;
}
