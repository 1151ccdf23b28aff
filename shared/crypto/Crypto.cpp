// SPDX-License-Identifier: EUPL-1.2
#include "shared/crypto/Crypto.h"
#include <bit>
#include <sodium.h>

namespace aanzet::crypto {

static_assert(crypto_aead_xchacha20poly1305_ietf_NPUBBYTES == 24 && crypto_aead_xchacha20poly1305_ietf_ABYTES == kTagSize);
static_assert(crypto_kdf_KEYBYTES == 32 && crypto_kdf_CONTEXTBYTES == 8);
static_assert(crypto_secretstream_xchacha20poly1305_HEADERBYTES == StreamSealer::kHeader);
static_assert(crypto_secretstream_xchacha20poly1305_ABYTES == StreamSealer::kOverhead);

static bool selfCheck()
{
    // BLAKE2b-256 of "abc" and one seal/open and sign/verify round: a broken build must not touch anybody's data.
    static const std::uint8_t abc[32] = {0xbd, 0xdd, 0x81, 0x3c, 0x63, 0x42, 0x39, 0x72, 0x31, 0x71, 0xef,
                                         0x3f, 0xee, 0x98, 0x57, 0x9b, 0x94, 0x96, 0x4e, 0x3b, 0xb1, 0xcb,
                                         0x3e, 0x42, 0x72, 0x62, 0xc8, 0xc0, 0x68, 0xd5, 0x23, 0x19};
    if (!equal(hash256(viewOf("abc")).view(), ByteView(abc, 32))) return false;
    std::array<std::uint8_t, 32> key{};
    Nonce24 nonce{};
    auto sealed = sealRaw(key, viewOf("check"), viewOf("aad"), nonce);
    auto opened = openRaw(key, sealed, viewOf("aad"), nonce);
    if (!opened || !equal(*opened, viewOf("check")) || openRaw(key, sealed, viewOf("axd"), nonce)) return false;
    auto sk = SigningKey::fromSeed(key);
    if (!sk) return false;
    auto sig = sk->sign(viewOf("check"));
    return verify(sk->publicKey(), viewOf("check"), sig) && !verify(sk->publicKey(), viewOf("chack"), sig);
}

bool init()
{
    static const bool good = sodium_init() >= 0 && selfCheck();
    return good;
}

void wipe(void* p, std::size_t n) { sodium_memzero(p, n); }
void randomBytes(std::uint8_t* out, std::size_t n) { randombytes_buf(out, n); }

std::uint64_t randomBelow(std::uint64_t bound)
{
    if (bound < 2) return 0;
    const std::uint64_t limit = UINT64_MAX - UINT64_MAX % bound;
    std::uint64_t v;
    do randombytes_buf(&v, sizeof v);
    while (v >= limit);
    return v % bound;
}

bool equalConstantTime(ByteView a, ByteView b)
{
    return a.size() == b.size() && (a.empty() || sodium_memcmp(a.data(), b.data(), a.size()) == 0);
}

Hash32 hash256(ByteView data)
{
    Hash32 h;
    crypto_generichash(h.b.data(), 32, data.data(), data.size(), nullptr, 0);
    return h;
}

Hash32 hash256(std::initializer_list<ByteView> parts)
{
    crypto_generichash_state st;
    crypto_generichash_init(&st, nullptr, 0, 32);
    for (auto p : parts) crypto_generichash_update(&st, p.data(), p.size());
    Hash32 h;
    crypto_generichash_final(&st, h.b.data(), 32);
    return h;
}

std::array<std::uint8_t, 16> hash128(ByteView data, ByteView key)
{
    std::array<std::uint8_t, 16> h;
    crypto_generichash(h.data(), 16, data.data(), data.size(), key.empty() ? nullptr : key.data(), key.size());
    return h;
}

Hash32 keyedHash256Raw(ByteView key, ByteView data)
{
    Hash32 h;
    crypto_generichash(h.b.data(), 32, data.data(), data.size(), key.data(), key.size());
    return h;
}

void kdfRaw(ByteView master, std::uint64_t id, const char (&context)[9], std::uint8_t* out32)
{
    crypto_kdf_derive_from_key(out32, 32, id, context, master.data());
}

Bytes sealRaw(ByteView key, ByteView plain, ByteView aad, const Nonce24& nonce)
{
    Bytes out(plain.size() + kTagSize);
    unsigned long long n = 0;
    crypto_aead_xchacha20poly1305_ietf_encrypt(out.data(), &n, plain.data(), plain.size(), aad.data(), aad.size(), nullptr,
                                               nonce.b.data(), key.data());
    out.resize(n);
    return out;
}

bool openInto(ByteView key, ByteView cipher, ByteView aad, const Nonce24& nonce, Bytes& out)
{
    if (key.size() != 32 || cipher.size() < kTagSize) return false;
    out.resize(cipher.size() - kTagSize);
    unsigned long long n = 0;
    std::uint8_t none;
    return crypto_aead_xchacha20poly1305_ietf_decrypt(out.empty() ? &none : out.data(), &n, nullptr, cipher.data(),
                                                      cipher.size(), aad.data(), aad.size(), nonce.b.data(), key.data()) == 0;
}

std::optional<Bytes> openRaw(ByteView key, ByteView cipher, ByteView aad, const Nonce24& nonce)
{
    Bytes out;
    if (!openInto(key, cipher, aad, nonce, out)) return std::nullopt;
    return out;
}

std::size_t sizeClass(std::size_t n)
{
    for (std::size_t c : {32, 64, 128, 256})
        if (n <= c) return c;
    const int e = std::bit_width(n) - 1;
    const int s = std::bit_width(static_cast<unsigned>(e));
    const std::size_t mask = (std::size_t(1) << (e - s)) - 1;
    const std::size_t padme = (n + mask) & ~mask;
    return (padme + 31) / 32 * 32;
}

Bytes pad(ByteView plain)
{
    Bytes out(sizeClass(plain.size() + 1), 0);
    if (!plain.empty()) std::memcpy(out.data(), plain.data(), plain.size());
    out[plain.size()] = 0x80;
    return out;
}

std::optional<ByteView> unpad(ByteView padded)
{
    std::size_t n = padded.size();
    while (n > 0 && padded[n - 1] == 0) --n;
    if (n == 0 || padded[n - 1] != 0x80 || sizeClass(n) != padded.size()) return std::nullopt;
    return padded.first(n - 1);
}

SigningKey SigningKey::generate()
{
    SigningKey k;
    k.m_seed = Key<SignPurpose>::random();
    auto made = fromSeed(k.m_seed.view());
    return std::move(made).value();
}

Result<SigningKey> SigningKey::fromSeed(ByteView seed32)
{
    AANZET_TRY(auto seed, Key<SignPurpose>::from(seed32));
    SigningKey k;
    k.m_seed = std::move(seed);
    std::uint8_t secret[crypto_sign_SECRETKEYBYTES];
    crypto_sign_seed_keypair(k.m_public.b.data(), secret, k.m_seed.view().data());
    wipe(secret, sizeof secret);
    return k;
}

SigningKey SigningKey::copy() const
{
    SigningKey k;
    k.m_seed = m_seed.copy();
    k.m_public = m_public;
    return k;
}

Signature SigningKey::sign(ByteView message) const
{
    std::uint8_t secret[crypto_sign_SECRETKEYBYTES];
    std::memcpy(secret, m_seed.view().data(), 32); // libsodium's secret key is seed | public key
    std::memcpy(secret + 32, m_public.b.data(), 32);
    Signature s;
    crypto_sign_detached(s.b.data(), nullptr, message.data(), message.size(), secret);
    wipe(secret, sizeof secret);
    return s;
}

bool verify(const SignPublicKey& key, ByteView message, const Signature& signature)
{
    return crypto_sign_verify_detached(signature.b.data(), message.data(), message.size(), key.b.data()) == 0;
}

BoxKey BoxKey::generate()
{
    auto seed = Key<BoxPurpose>::random();
    auto made = fromSeed(seed.view());
    return std::move(made).value();
}

Result<BoxKey> BoxKey::fromSeed(ByteView seed32)
{
    AANZET_TRY(auto seed, Key<BoxPurpose>::from(seed32));
    BoxKey k;
    k.m_seed = std::move(seed);
    std::uint8_t secret[crypto_box_SECRETKEYBYTES];
    crypto_box_seed_keypair(k.m_public.b.data(), secret, k.m_seed.view().data());
    wipe(secret, sizeof secret);
    return k;
}

BoxKey BoxKey::copy() const
{
    BoxKey k;
    k.m_seed = m_seed.copy();
    k.m_public = m_public;
    return k;
}

std::optional<SecretBytes> BoxKey::open(ByteView sealed) const
{
    if (sealed.size() < crypto_box_SEALBYTES) return std::nullopt;
    std::uint8_t pk[crypto_box_PUBLICKEYBYTES], secret[crypto_box_SECRETKEYBYTES];
    crypto_box_seed_keypair(pk, secret, m_seed.view().data());
    Bytes out(sealed.size() - crypto_box_SEALBYTES);
    std::uint8_t none;
    const int rc = crypto_box_seal_open(out.empty() ? &none : out.data(), sealed.data(), sealed.size(), pk, secret);
    wipe(secret, sizeof secret);
    if (rc != 0) return std::nullopt;
    return SecretBytes(std::move(out));
}

Bytes boxSeal(const BoxPublicKey& to, ByteView plain)
{
    Bytes out(plain.size() + crypto_box_SEALBYTES);
    if (crypto_box_seal(out.data(), plain.data(), plain.size(), to.b.data()) != 0) return {}; // low-order key: nobody can open it
    return out;
}

Result<SecretBytes> argon2idUnchecked(ByteView secret, const Salt16& salt, std::uint64_t memoryBytes, std::uint32_t passes)
{
    Bytes out(32);
    if (crypto_pwhash(out.data(), out.size(), reinterpret_cast<const char*>(secret.data()), secret.size(), salt.b.data(),
                      passes, static_cast<std::size_t>(memoryBytes), crypto_pwhash_ALG_ARGON2ID13) != 0)
        return ErrorCode::OutOfMemory;
    return SecretBytes(std::move(out));
}

Result<SecretBytes> argon2id(ByteView secret, const Salt16& salt, KdfParameters p)
{
    if (!p.allowed()) return Error{ErrorCode::NotAllowed, "argon2id parameters outside the compiled-in limits"};
    return argon2idUnchecked(secret, salt, p.memoryBytes, p.passes);
}

Result<SecretBytes> argon2idWarm(ByteView secret, const Salt16& salt) { return argon2idUnchecked(secret, salt, 32ull << 20, 3); }

struct StreamSealer::State {
    crypto_secretstream_xchacha20poly1305_state s;
};
StreamSealer::StreamSealer(ByteView key32) : m_state(std::make_unique<State>()), m_header(kHeader)
{
    crypto_secretstream_xchacha20poly1305_init_push(&m_state->s, m_header.data(), key32.data());
}
StreamSealer::~StreamSealer() { wipe(m_state.get(), sizeof(State)); }
Bytes StreamSealer::push(ByteView chunk, bool isFinal)
{
    Bytes out(chunk.size() + kOverhead);
    crypto_secretstream_xchacha20poly1305_push(&m_state->s, out.data(), nullptr, chunk.data(), chunk.size(), nullptr, 0,
                                               isFinal ? crypto_secretstream_xchacha20poly1305_TAG_FINAL : 0);
    return out;
}

struct StreamOpener::State {
    crypto_secretstream_xchacha20poly1305_state s;
};
StreamOpener::StreamOpener() : m_state(std::make_unique<State>()) {}
StreamOpener::~StreamOpener() { wipe(m_state.get(), sizeof(State)); }
std::unique_ptr<StreamOpener> StreamOpener::open(ByteView key32, ByteView header)
{
    if (key32.size() != 32 || header.size() != StreamSealer::kHeader) return nullptr;
    std::unique_ptr<StreamOpener> o(new StreamOpener);
    if (crypto_secretstream_xchacha20poly1305_init_pull(&o->m_state->s, header.data(), key32.data()) != 0) return nullptr;
    return o;
}
std::optional<Bytes> StreamOpener::pull(ByteView sealedChunk)
{
    if (m_final || sealedChunk.size() < StreamSealer::kOverhead) return std::nullopt;
    Bytes out(sealedChunk.size() - StreamSealer::kOverhead);
    unsigned char tag = 0, none;
    if (crypto_secretstream_xchacha20poly1305_pull(&m_state->s, out.empty() ? &none : out.data(), nullptr, &tag,
                                                   sealedChunk.data(), sealedChunk.size(), nullptr, 0) != 0)
        return std::nullopt;
    if (tag == crypto_secretstream_xchacha20poly1305_TAG_FINAL) m_final = true;
    return out;
}

} // namespace aanzet::crypto
