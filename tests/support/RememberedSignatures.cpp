// SPDX-License-Identifier: EUPL-1.2
#include <cstring>
#include <sodium.h>
#include <string>
#include <unordered_set>

// A program that compiles this file in asks libsodium once about each signature, and not about those it made itself.
// Whether one is good depends on key, message and signature alone, and a simulated history verifies the same few entries
// for every device and every restart: it is over in half the time. Only good ones are remembered; everything else is
// asked each time.

static std::unordered_set<std::string> known;

static std::string keyOf(const unsigned char* sig, const unsigned char* m, unsigned long long mlen, const unsigned char* pk)
{
    unsigned char digest[32];
    crypto_generichash_state state;
    crypto_generichash_init(&state, nullptr, 0, sizeof digest);
    crypto_generichash_update(&state, sig, crypto_sign_BYTES);
    crypto_generichash_update(&state, pk, crypto_sign_PUBLICKEYBYTES);
    crypto_generichash_update(&state, m, mlen);
    crypto_generichash_final(&state, digest, sizeof digest);
    return std::string(reinterpret_cast<const char*>(digest), sizeof digest);
}

static void remember(std::string key)
{
    if (known.size() > 50'000) known.clear();
    known.insert(std::move(key));
}

extern "C" int crypto_sign_verify_detached(const unsigned char* sig, const unsigned char* m, unsigned long long mlen, const unsigned char* pk)
{
    std::string key = keyOf(sig, m, mlen, pk);
    if (known.count(key)) return 0;
    if (crypto_sign_ed25519_verify_detached(sig, m, mlen, pk) != 0) return -1;
    remember(std::move(key));
    return 0;
}

// A secret key is seed | public key. The two could belong to different pairs: then the signature is asked about as any other.
extern "C" int crypto_sign_detached(unsigned char* sig, unsigned long long* length, const unsigned char* m, unsigned long long mlen, const unsigned char* sk)
{
    static std::unordered_set<std::string> pairs;
    const int status = crypto_sign_ed25519_detached(sig, length, m, mlen, sk);
    if (status != 0) return status;
    const unsigned char* pk = sk + crypto_sign_SEEDBYTES;
    const std::string pair(reinterpret_cast<const char*>(sk), crypto_sign_SECRETKEYBYTES);
    if (!pairs.count(pair)) {
        unsigned char made[crypto_sign_PUBLICKEYBYTES], rest[crypto_sign_SECRETKEYBYTES];
        crypto_sign_ed25519_seed_keypair(made, rest, sk);
        if (std::memcmp(made, pk, sizeof made) != 0) return status;
        pairs.insert(pair);
    }
    remember(keyOf(sig, m, mlen, pk));
    return status;
}
