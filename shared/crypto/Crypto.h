// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "shared/crypto/Arena.h"
#include "shared/types/Bytes.h"
#include <memory>
#include <optional>
#include <utility>

// RAII over libsodium 1.0.18; the only folder that includes <sodium.h>. Only primitives that 1.0.18 has.
// Every function that opens or verifies says so in its type: there is no way to use an output after a failure.
namespace aanzet::crypto {

bool init();                                     // sodium_init and a self-check of each primitive; false: do not go on
void wipe(void* p, std::size_t n);
void randomBytes(std::uint8_t* out, std::size_t n);
template <class F> F randomFixed() { F f; randomBytes(f.b.data(), F::kSize); return f; }
std::uint64_t randomBelow(std::uint64_t bound);
bool equalConstantTime(ByteView a, ByteView b);

// A secret of 32 bytes with one purpose. Move-only; wiped on destruction; lives in the arena.
template <class Purpose> class Key
{
public:
    static constexpr std::size_t kSize = 32;
    Key() = default;
    Key(Key&& o) noexcept : m_p(std::exchange(o.m_p, nullptr)) {}
    Key& operator=(Key&& o) noexcept { if (this != &o) { arenaFree(m_p, kSize); m_p = std::exchange(o.m_p, nullptr); } return *this; }
    Key(const Key&) = delete;
    Key& operator=(const Key&) = delete;
    ~Key() { arenaFree(m_p, kSize); }

    static Key random() { Key k; k.m_p = arenaAllocate(kSize); randomBytes(k.m_p, kSize); return k; }
    static Result<Key> from(ByteView bytes)
    {
        if (bytes.size() != kSize) return ErrorCode::Malformed;
        Key k;
        k.m_p = arenaAllocate(kSize);
        std::memcpy(k.m_p, bytes.data(), kSize);
        return k;
    }
    Key copy() const { Key k; if (m_p) { k.m_p = arenaAllocate(kSize); std::memcpy(k.m_p, m_p, kSize); } return k; }
    bool isSet() const { return m_p; }
    ByteView view() const { return m_p ? ByteView(m_p, kSize) : ByteView(); }   // for crypto and wrapping only

private:
    std::uint8_t* m_p = nullptr;
};

// A heap buffer for secrets that are not keys (a passphrase, an opened wrap); wiped on destruction.
class SecretBytes
{
public:
    SecretBytes() = default;
    explicit SecretBytes(Bytes b) : m_b(std::move(b)) {}
    explicit SecretBytes(std::string_view s) : m_b(s.begin(), s.end()) {}
    SecretBytes(SecretBytes&& o) noexcept : m_b(std::move(o.m_b)) { o.m_b.clear(); }
    SecretBytes& operator=(SecretBytes&& o) noexcept { clear(); m_b = std::move(o.m_b); o.m_b.clear(); return *this; }
    SecretBytes(const SecretBytes&) = delete;
    SecretBytes& operator=(const SecretBytes&) = delete;
    ~SecretBytes() { clear(); }
    void clear() { if (!m_b.empty()) wipe(m_b.data(), m_b.size()); m_b.clear(); }
    ByteView view() const { return m_b; }
    Bytes& bytes() { return m_b; }
    std::size_t size() const { return m_b.size(); }

private:
    Bytes m_b;
};

// --- hashing: BLAKE2b (RFC 7693)
Hash32 hash256(ByteView data);
Hash32 hash256(std::initializer_list<ByteView> parts);   // of the concatenation; callers length-prefix what varies
std::array<std::uint8_t, 16> hash128(ByteView data, ByteView key = {});
template <class F> F hash128As(ByteView data, ByteView key = {}) { F f; f.b = hash128(data, key); return f; }
template <class P> Hash32 keyedHash256(const Key<P>& key, ByteView data);
Hash32 keyedHash256Raw(ByteView key, ByteView data);
template <class P> Hash32 keyedHash256(const Key<P>& key, ByteView data) { return keyedHash256Raw(key.view(), data); }

// --- derivation: crypto_kdf (BLAKE2b), context of exactly 8 characters
void kdfRaw(ByteView master, std::uint64_t id, const char (&context)[9], std::uint8_t* out32);
template <class To, class From> Key<To> derive(const Key<From>& master, std::uint64_t id, const char (&context)[9])
{
    std::uint8_t out[32];
    kdfRaw(master.view(), id, context, out);
    auto k = Key<To>::from(ByteView(out, 32));
    wipe(out, sizeof out);
    return std::move(k).value();
}

// --- XChaCha20-Poly1305-IETF
constexpr std::size_t kTagSize = 16;
Bytes sealRaw(ByteView key, ByteView plain, ByteView aad, const Nonce24& nonce);       // plain.size() + 16
std::optional<Bytes> openRaw(ByteView key, ByteView cipher, ByteView aad, const Nonce24& nonce);
bool openInto(ByteView key, ByteView cipher, ByteView aad, const Nonce24& nonce, Bytes& out);   // reuses out's memory
template <class P> Bytes seal(const Key<P>& k, ByteView plain, ByteView aad, const Nonce24& n) { return sealRaw(k.view(), plain, aad, n); }
template <class P> std::optional<Bytes> open(const Key<P>& k, ByteView c, ByteView aad, const Nonce24& n) { return openRaw(k.view(), c, aad, n); }
// nonce | ciphertext in one piece, random nonce
template <class P> Bytes sealBox(const Key<P>& k, ByteView plain, ByteView aad)
{
    auto n = randomFixed<Nonce24>();
    Bytes out = bytesOf(n.view());
    auto c = sealRaw(k.view(), plain, aad, n);
    out.insert(out.end(), c.begin(), c.end());
    return out;
}
template <class P> std::optional<Bytes> openBox(const Key<P>& k, ByteView box, ByteView aad)
{
    if (box.size() < 24 + kTagSize) return std::nullopt;
    Nonce24 n;
    std::memcpy(n.b.data(), box.data(), 24);
    return openRaw(k.view(), box.subspan(24), aad, n);
}

// --- padding (security.md 2.6): classes 32, 64, 128, 256, then PADME rounded up to a multiple of 32; ISO/IEC 7816-4 mark
std::size_t sizeClass(std::size_t lengthPlusOne);
Bytes pad(ByteView plain);
std::optional<ByteView> unpad(ByteView padded);     // nothing when the mark is missing or the class does not fit

// --- Ed25519 (RFC 8032)
struct SignPurpose;
class SigningKey
{
public:
    SigningKey() = default;
    static SigningKey generate();
    static Result<SigningKey> fromSeed(ByteView seed32);
    const SignPublicKey& publicKey() const { return m_public; }
    ByteView seed() const { return m_seed.view(); }
    Signature sign(ByteView message) const;
    bool isSet() const { return m_seed.isSet(); }
    SigningKey copy() const;

private:
    Key<SignPurpose> m_seed;
    SignPublicKey m_public{};
};
bool verify(const SignPublicKey& key, ByteView message, const Signature& signature);

// --- X25519 sealed boxes. They do not say who sent them: the payload repeats its context.
struct BoxPurpose;
class BoxKey
{
public:
    BoxKey() = default;
    static BoxKey generate();
    static Result<BoxKey> fromSeed(ByteView seed32);
    const BoxPublicKey& publicKey() const { return m_public; }
    ByteView seed() const { return m_seed.view(); }
    std::optional<SecretBytes> open(ByteView sealed) const;
    bool isSet() const { return m_seed.isSet(); }
    BoxKey copy() const;

private:
    Key<BoxPurpose> m_seed;
    BoxPublicKey m_public{};
};
Bytes boxSeal(const BoxPublicKey& to, ByteView plain);

// --- Argon2id 1.3. Floor and ceiling are compiled in: parameters outside are refused, so that a slot file can neither
// weaken the derivation nor exhaust the memory (protocol.md 9).
struct KdfParameters {
    std::uint64_t memoryBytes = 64ull << 20;
    std::uint32_t passes = 3;
    static constexpr std::uint64_t kFloorMemory = 64ull << 20, kCeilingMemory = 256ull << 20;
    static constexpr std::uint32_t kFloorPasses = 3, kCeilingPasses = 12;
    bool allowed() const
    {
        return memoryBytes >= kFloorMemory && memoryBytes <= kCeilingMemory && passes >= kFloorPasses && passes <= kCeilingPasses;
    }
};
Result<SecretBytes> argon2id(ByteView secret, const Salt16& salt, KdfParameters p);   // 32 bytes; NotAllowed, OutOfMemory
// For keys that live in memory only (the warm PIN): lower limits, never for a file.
Result<SecretBytes> argon2idWarm(ByteView secret, const Salt16& salt);                // 32 MiB, 3 passes
// Known-answer access for tests (any parameters); used by nothing else.
Result<SecretBytes> argon2idUnchecked(ByteView secret, const Salt16& salt, std::uint64_t memoryBytes, std::uint32_t passes);

// --- secretstream for attachments: chunks of 64 KiB, TAG_FINAL required
class StreamSealer
{
public:
    static constexpr std::size_t kHeader = 24, kOverhead = 17, kChunk = 64 * 1024;
    explicit StreamSealer(ByteView key32);
    ~StreamSealer();
    StreamSealer(const StreamSealer&) = delete;
    StreamSealer& operator=(const StreamSealer&) = delete;
    Bytes header() const { return m_header; }
    Bytes push(ByteView chunk, bool isFinal);

private:
    struct State;
    std::unique_ptr<State> m_state;
    Bytes m_header;
};
class StreamOpener
{
public:
    static std::unique_ptr<StreamOpener> open(ByteView key32, ByteView header);
    ~StreamOpener();
    std::optional<Bytes> pull(ByteView sealedChunk);
    bool finished() const { return m_final; }

private:
    StreamOpener();
    struct State;
    std::unique_ptr<State> m_state;
    bool m_final = false;
};

} // namespace aanzet::crypto
