// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "shared/types/Bytes.h"

// The small part of CBOR (RFC 8949) that we speak: deterministic encoding of section 4.2.1 and nothing else. Definite
// lengths, shortest integers, map keys as unsigned integers in rising order, no tags, no floats, no undefined. What is
// not in that form is refused, so that equal values always are equal bytes and a parser never meets a surprise
// (docs/adr/ says why no library: none in Debian refuses what we must refuse).
// Messages are not signed as CBOR: signatures cover the bytes as they were sent.
namespace aanzet::cbor {

class Encoder
{
public:
    Encoder& uint(std::uint64_t v) { return head(0, v); }
    Encoder& integer(std::int64_t v) { return v >= 0 ? head(0, std::uint64_t(v)) : head(1, ~std::uint64_t(v)); }
    Encoder& bytes(ByteView v) { head(2, v.size()); m_b.insert(m_b.end(), v.begin(), v.end()); return *this; }
    template <class T, std::size_t N> Encoder& bytes(const Fixed<T, N>& f) { return bytes(f.view()); }
    Encoder& text(std::string_view v) { head(3, v.size()); auto w = viewOf(v); m_b.insert(m_b.end(), w.begin(), w.end()); return *this; }
    Encoder& array(std::size_t n) { return head(4, n); }
    Encoder& map(std::size_t n) { return head(5, n); }        // then n times key(k) and one value, keys rising
    Encoder& key(std::uint64_t k) { return uint(k); }
    Encoder& boolean(bool v) { m_b.push_back(v ? 0xf5 : 0xf4); return *this; }
    Encoder& null() { m_b.push_back(0xf6); return *this; }
    Encoder& raw(ByteView encoded) { m_b.insert(m_b.end(), encoded.begin(), encoded.end()); return *this; } // one whole item, kept as it came
    Bytes take() { return std::move(m_b); }
    const Bytes& view() const { return m_b; }

private:
    Encoder& head(std::uint8_t major, std::uint64_t v);
    Bytes m_b;
};

enum class Kind { UInt, NInt, Bytes, Text, Array, Map, Bool, Null, End, Bad };

// A strict pull reader. After the first failure ok() is false, kind() is Bad and every read answers an empty value:
// check once at the end with finished(). Views point into the input.
class Decoder
{
public:
    static constexpr int kMaxDepth = 8;
    explicit Decoder(ByteView v) : m_v(v) {}
    Kind kind() const;                        // of the next item
    std::uint64_t uint();
    std::int64_t integer();
    ByteView bytes(std::size_t limit);
    std::string_view text(std::size_t limit); // checked UTF-8
    template <class F> F fixed()
    {
        auto b = bytes(F::kSize);
        auto f = F::from(b);
        if (!f) { fail(); return F{}; }
        return *f;
    }
    bool boolean();
    bool null();                              // consumes a null if it is next
    std::size_t array(std::size_t limit);     // number of items that follow
    std::size_t map(std::size_t limit);       // number of pairs that follow
    // Inside a map: the next key. Keys must rise; `last` is the caller's state, begin with -1.
    std::uint64_t key(std::int64_t& last);
    ByteView skip();                          // one whole well-formed item of any kind, as it stands; depth-limited
    void fail() { m_ok = false; }
    bool ok() const { return m_ok; }
    bool finished() const { return m_ok && m_at == m_v.size(); }

private:
    bool head(std::uint8_t& major, std::uint64_t& v);
    bool skipItem(int depth);
    ByteView m_v;
    std::size_t m_at = 0;
    bool m_ok = true;
};

} // namespace aanzet::cbor
