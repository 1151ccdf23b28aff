// SPDX-License-Identifier: EUPL-1.2
#include "shared/cbor/Cbor.h"

namespace aanzet::cbor {

Encoder& Encoder::head(std::uint8_t major, std::uint64_t v)
{
    const auto m = static_cast<std::uint8_t>(major << 5);
    int n = 0;
    if (v < 24) {
        m_b.push_back(m | static_cast<std::uint8_t>(v));
        return *this;
    }
    if (v <= 0xff) n = 1, m_b.push_back(m | 24);
    else if (v <= 0xffff) n = 2, m_b.push_back(m | 25);
    else if (v <= 0xffffffff) n = 4, m_b.push_back(m | 26);
    else n = 8, m_b.push_back(m | 27);
    for (int i = n - 1; i >= 0; --i) m_b.push_back(static_cast<std::uint8_t>(v >> (8 * i)));
    return *this;
}

bool Decoder::head(std::uint8_t& major, std::uint64_t& v)
{
    if (!m_ok || m_at >= m_v.size()) return m_ok = false;
    const auto b = m_v[m_at++];
    major = b >> 5;
    const auto low = b & 31;
    if (low < 24) {
        v = low;
        return true;
    }
    if (low > 27 || major == 7) return m_ok = false; // indefinite lengths, floats and simple values are not ours
    const std::size_t n = std::size_t(1) << (low - 24);
    if (m_v.size() - m_at < n) return m_ok = false;
    v = 0;
    for (std::size_t i = 0; i < n; ++i) v = v << 8 | m_v[m_at++];
    const std::uint64_t least = n == 1 ? 24 : n == 2 ? 0x100 : n == 4 ? 0x10000 : 0x100000000;
    if (v < least) return m_ok = false; // not the shortest form
    return true;
}

Kind Decoder::kind() const
{
    if (!m_ok) return Kind::Bad;
    if (m_at == m_v.size()) return Kind::End;
    switch (m_v[m_at] >> 5) {
    case 0: return Kind::UInt;
    case 1: return Kind::NInt;
    case 2: return Kind::Bytes;
    case 3: return Kind::Text;
    case 4: return Kind::Array;
    case 5: return Kind::Map;
    case 7:
        if (m_v[m_at] == 0xf4 || m_v[m_at] == 0xf5) return Kind::Bool;
        if (m_v[m_at] == 0xf6) return Kind::Null;
        return Kind::Bad;
    default: return Kind::Bad;
    }
}

std::uint64_t Decoder::uint()
{
    std::uint8_t m;
    std::uint64_t v;
    if (!head(m, v) || m != 0) { m_ok = false; return 0; }
    return v;
}

std::int64_t Decoder::integer()
{
    std::uint8_t m;
    std::uint64_t v;
    if (!head(m, v) || m > 1 || v > std::uint64_t(INT64_MAX)) { m_ok = false; return 0; }
    return m == 0 ? std::int64_t(v) : -1 - std::int64_t(v);
}

ByteView Decoder::bytes(std::size_t limit)
{
    std::uint8_t m;
    std::uint64_t v;
    if (!head(m, v) || m != 2 || v > limit || v > m_v.size() - m_at) { m_ok = false; return {}; }
    auto r = m_v.subspan(m_at, std::size_t(v));
    m_at += std::size_t(v);
    return r;
}

std::string_view Decoder::text(std::size_t limit)
{
    std::uint8_t m;
    std::uint64_t v;
    if (!head(m, v) || m != 3 || v > limit || v > m_v.size() - m_at) { m_ok = false; return {}; }
    auto r = textOf(m_v.subspan(m_at, std::size_t(v)));
    if (!isValidUtf8(r)) { m_ok = false; return {}; }
    m_at += std::size_t(v);
    return r;
}

bool Decoder::boolean()
{
    if (kind() != Kind::Bool) { m_ok = false; return false; }
    return m_v[m_at++] == 0xf5;
}

bool Decoder::null()
{
    if (kind() != Kind::Null) return false;
    ++m_at;
    return true;
}

std::size_t Decoder::array(std::size_t limit)
{
    std::uint8_t m;
    std::uint64_t v;
    if (!head(m, v) || m != 4 || v > limit || v > m_v.size() - m_at) { m_ok = false; return 0; }
    return std::size_t(v);
}

std::size_t Decoder::map(std::size_t limit)
{
    std::uint8_t m;
    std::uint64_t v;
    if (!head(m, v) || m != 5 || v > limit || v > (m_v.size() - m_at) / 2) { m_ok = false; return 0; }
    return std::size_t(v);
}

std::uint64_t Decoder::key(std::int64_t& last)
{
    auto k = uint();
    if (!m_ok || k > std::uint64_t(INT64_MAX) || std::int64_t(k) <= last) { m_ok = false; return 0; }
    last = std::int64_t(k);
    return k;
}

bool Decoder::skipItem(int depth)
{
    if (depth > kMaxDepth) return m_ok = false;
    switch (kind()) {
    case Kind::UInt: uint(); break;
    case Kind::NInt: integer(); break;
    case Kind::Bytes: bytes(m_v.size()); break;
    case Kind::Text: text(m_v.size()); break;
    case Kind::Bool: boolean(); break;
    case Kind::Null: null(); break;
    case Kind::Array:
        for (auto n = array(m_v.size()); m_ok && n > 0; --n) skipItem(depth + 1);
        break;
    case Kind::Map: {
        std::int64_t last = -1;
        for (auto n = map(m_v.size()); m_ok && n > 0; --n) {
            key(last);
            skipItem(depth + 1);
        }
        break;
    }
    default: m_ok = false;
    }
    return m_ok;
}

ByteView Decoder::skip()
{
    const auto from = m_at;
    if (!skipItem(1)) return {};
    return m_v.subspan(from, m_at - from);
}

} // namespace aanzet::cbor
