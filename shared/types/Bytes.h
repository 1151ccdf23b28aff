// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "shared/result/Result.h"
#include <array>
#include <compare>
#include <cstdint>
#include <cstring>
#include <functional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace aanzet {

using Bytes = std::vector<std::uint8_t>;
using ByteView = std::span<const std::uint8_t>;

inline ByteView viewOf(std::string_view s) { return {reinterpret_cast<const std::uint8_t*>(s.data()), s.size()}; }
inline std::string_view textOf(ByteView b) { return {reinterpret_cast<const char*>(b.data()), b.size()}; }
inline Bytes bytesOf(ByteView b) { return {b.begin(), b.end()}; }
inline bool equal(ByteView a, ByteView b) { return a.size() == b.size() && (a.empty() || !std::memcmp(a.data(), b.data(), a.size())); }

std::string toHex(ByteView bytes);
Result<Bytes> fromHex(std::string_view hex);                 // Malformed when odd or not hex; upper and lower case
std::string toBase64Url(ByteView bytes);                     // RFC 4648 section 5, no padding
Result<Bytes> fromBase64Url(std::string_view text);          // strict: no padding, no white space, no stray bits
bool isValidUtf8(std::string_view text);                     // RFC 3629: no surrogates, no overlong forms

// A fixed-size opaque value with its own type, so that a space id can never stand where a record id belongs.
template <class Tag, std::size_t N> struct Fixed {
    static constexpr std::size_t kSize = N;
    std::array<std::uint8_t, N> b{};

    auto operator<=>(const Fixed&) const = default;
    ByteView view() const { return b; }
    bool isZero() const { for (auto x : b) if (x) return false; return true; }
    std::string hex() const { return toHex(b); }
    std::string shortHex() const { return toHex(ByteView(b).first(4)); }   // for logs
    static Result<Fixed> from(ByteView v)
    {
        if (v.size() != N) return ErrorCode::Malformed;
        Fixed f;
        std::memcpy(f.b.data(), v.data(), N);
        return f;
    }
    static Result<Fixed> fromHex(std::string_view hex)
    {
        AANZET_TRY(Bytes v, aanzet::fromHex(hex));
        return from(v);
    }
};

using OrgId = Fixed<struct OrgTag, 16>;
using SpaceId = Fixed<struct SpaceTag, 16>;      // random
using RecordId = Fixed<struct RecordTag, 16>;    // random
using FieldId = Fixed<struct FieldTag, 16>;      // keyed hash, see record/Operation.h
using AuthorId = Fixed<struct AuthorTag, 16>;    // one per installation of a device
using DeviceId = Fixed<struct DeviceTag, 16>;    // hash of the device's public keys
using UserId = Fixed<struct UserTag, 16>;        // hash of the user's public keys
using BlobId = Fixed<struct BlobTag, 16>;
using SaveId = Fixed<struct SaveTag, 16>;        // one per save, over both spaces of a household
using Generation = Fixed<struct GenerationTag, 16>;
using Salt16 = Fixed<struct SaltTag, 16>;
using Hash32 = Fixed<struct HashTag, 32>;        // BLAKE2b-256
using Nonce24 = Fixed<struct NonceTag, 24>;
using Signature = Fixed<struct SignatureTag, 64>; // Ed25519
using SignPublicKey = Fixed<struct SignPkTag, 32>;
using BoxPublicKey = Fixed<struct BoxPkTag, 32>;

// Canonical bytes: little-endian, variable parts length-prefixed with u32, each structure opened by its domain string
// (u8 length, then the ASCII). Everything that is signed, hashed or authenticated is written with this and nothing else.
class Writer
{
public:
    explicit Writer(std::string_view domain = {}) { if (!domain.empty()) { u8(static_cast<std::uint8_t>(domain.size())); raw(viewOf(domain)); } }
    Writer& u8(std::uint8_t v) { m_b.push_back(v); return *this; }
    Writer& u16(std::uint16_t v) { return le(v, 2); }
    Writer& u32(std::uint32_t v) { return le(v, 4); }
    Writer& u64(std::uint64_t v) { return le(v, 8); }
    Writer& i64(std::int64_t v) { return le(static_cast<std::uint64_t>(v), 8); }
    Writer& varint(std::uint64_t v) { while (v >= 0x80) { u8(static_cast<std::uint8_t>(v) | 0x80); v >>= 7; } return u8(static_cast<std::uint8_t>(v)); }
    Writer& raw(ByteView v) { m_b.insert(m_b.end(), v.begin(), v.end()); return *this; }
    template <class T, std::size_t N> Writer& raw(const Fixed<T, N>& f) { return raw(f.view()); }
    Writer& sized(ByteView v) { u32(static_cast<std::uint32_t>(v.size())); return raw(v); }
    Writer& vsized(ByteView v) { varint(v.size()); return raw(v); }
    Bytes& bytes() { return m_b; }
    Bytes take() { return std::move(m_b); }

private:
    Writer& le(std::uint64_t v, int n) { for (int i = 0; i < n; ++i) m_b.push_back(static_cast<std::uint8_t>(v >> (8 * i))); return *this; }
    Bytes m_b;
};

// Reads what Writer wrote. After the first failure every read answers zero and ok() stays false: check once at the end.
class Reader
{
public:
    explicit Reader(ByteView v) : m_v(v) {}
    bool domain(std::string_view d)   // consumes the domain string, or fails
    {
        auto n = u8();
        auto got = raw(n);
        if (!m_ok || textOf(got) != d) m_ok = false;
        return m_ok;
    }
    std::uint8_t u8() { return static_cast<std::uint8_t>(le(1)); }
    std::uint16_t u16() { return static_cast<std::uint16_t>(le(2)); }
    std::uint32_t u32() { return static_cast<std::uint32_t>(le(4)); }
    std::uint64_t u64() { return le(8); }
    std::int64_t i64() { return static_cast<std::int64_t>(le(8)); }
    std::uint64_t varint();           // shortest form only
    ByteView raw(std::size_t n)
    {
        if (!m_ok || n > m_v.size() - m_at) { m_ok = false; return {}; }
        auto r = m_v.subspan(m_at, n);
        m_at += n;
        return r;
    }
    template <class F> F fixed()
    {
        F f;
        auto r = raw(F::kSize);
        if (m_ok) std::memcpy(f.b.data(), r.data(), F::kSize);
        return f;
    }
    ByteView sized(std::size_t limit) { auto n = u32(); if (n > limit) m_ok = false; return raw(m_ok ? n : 0); }
    ByteView vsized(std::size_t limit) { auto n = varint(); if (n > limit) m_ok = false; return raw(m_ok ? static_cast<std::size_t>(n) : 0); }
    bool ok() const { return m_ok; }
    bool atEnd() const { return m_ok && m_at == m_v.size(); }
    void fail() { m_ok = false; }
    std::size_t position() const { return m_at; }
    std::size_t remaining() const { return m_v.size() - m_at; }

private:
    std::uint64_t le(std::size_t n)
    {
        auto r = raw(n);
        std::uint64_t v = 0;
        for (std::size_t i = 0; i < r.size(); ++i) v |= static_cast<std::uint64_t>(r[i]) << (8 * i);
        return v;
    }
    ByteView m_v;
    std::size_t m_at = 0;
    bool m_ok = true;
};

} // namespace aanzet

template <class Tag, std::size_t N> struct std::hash<aanzet::Fixed<Tag, N>> {
    // Ids are random or hashes: any eight of their bytes are a good hash already.
    std::size_t operator()(const aanzet::Fixed<Tag, N>& f) const noexcept
    {
        std::size_t h;
        std::memcpy(&h, f.b.data(), sizeof h);
        return h;
    }
};
