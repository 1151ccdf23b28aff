// SPDX-License-Identifier: EUPL-1.2
#include "shared/types/Bytes.h"

namespace aanzet {

std::string toHex(ByteView bytes)
{
    static constexpr char digits[] = "0123456789abcdef";
    std::string s;
    s.reserve(bytes.size() * 2);
    for (auto b : bytes) {
        s += digits[b >> 4];
        s += digits[b & 15];
    }
    return s;
}

static int hexDigit(char c)
{
    if (c >= '0' && c <= '9') return c - '0';
    if (c >= 'a' && c <= 'f') return c - 'a' + 10;
    if (c >= 'A' && c <= 'F') return c - 'A' + 10;
    return -1;
}

Result<Bytes> fromHex(std::string_view hex)
{
    if (hex.size() % 2) return ErrorCode::Malformed;
    Bytes out;
    out.reserve(hex.size() / 2);
    for (std::size_t i = 0; i < hex.size(); i += 2) {
        int a = hexDigit(hex[i]), b = hexDigit(hex[i + 1]);
        if (a < 0 || b < 0) return ErrorCode::Malformed;
        out.push_back(static_cast<std::uint8_t>(a << 4 | b));
    }
    return out;
}

static constexpr std::string_view kAlphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";

std::string toBase64Url(ByteView bytes)
{
    std::string s;
    std::uint32_t acc = 0;
    int bits = 0;
    for (auto b : bytes) {
        acc = acc << 8 | b;
        bits += 8;
        while (bits >= 6) s += kAlphabet[acc >> (bits -= 6) & 63];
    }
    if (bits) s += kAlphabet[acc << (6 - bits) & 63];
    return s;
}

Result<Bytes> fromBase64Url(std::string_view text)
{
    if (text.size() % 4 == 1) return ErrorCode::Malformed;
    Bytes out;
    std::uint32_t acc = 0;
    int bits = 0;
    for (char c : text) {
        auto at = kAlphabet.find(c);
        if (at == std::string_view::npos) return ErrorCode::Malformed;
        acc = (acc << 6 | static_cast<std::uint32_t>(at)) & 0xffffff;
        bits += 6;
        if (bits >= 8) out.push_back(static_cast<std::uint8_t>(acc >> (bits -= 8)));
    }
    if (bits && (acc & ((1u << bits) - 1))) return ErrorCode::Malformed;
    return out;
}

bool isValidUtf8(std::string_view text)
{
    auto at = [&](std::size_t i) { return static_cast<unsigned char>(text[i]); };
    for (std::size_t i = 0; i < text.size();) {
        unsigned c = at(i);
        std::size_t n = c < 0x80 ? 1 : c >= 0xc2 && c < 0xe0 ? 2 : c >= 0xe0 && c < 0xf0 ? 3 : c >= 0xf0 && c < 0xf5 ? 4 : 0;
        if (!n || i + n > text.size()) return false;
        for (std::size_t k = 1; k < n; ++k)
            if ((at(i + k) & 0xc0) != 0x80) return false;
        if (n == 3 && ((c == 0xe0 && at(i + 1) < 0xa0) || (c == 0xed && at(i + 1) >= 0xa0))) return false;
        if (n == 4 && ((c == 0xf0 && at(i + 1) < 0x90) || (c == 0xf4 && at(i + 1) >= 0x90))) return false;
        i += n;
    }
    return true;
}

std::uint64_t Reader::varint()
{
    std::uint64_t v = 0;
    for (int shift = 0; shift < 64; shift += 7) {
        auto b = u8();
        if (!m_ok) return 0;
        if (shift == 63 && b > 1) break;
        v |= static_cast<std::uint64_t>(b & 0x7f) << shift;
        if (!(b & 0x80)) {
            if (!b && shift) break; // not the shortest form
            return v;
        }
    }
    m_ok = false;
    return 0;
}

} // namespace aanzet
