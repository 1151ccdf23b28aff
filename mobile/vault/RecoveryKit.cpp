// SPDX-License-Identifier: EUPL-1.2
#include "mobile/vault/RecoveryKit.h"
#include "shared/crypto/Crypto.h"

namespace aanzet::vault {
namespace {

constexpr std::string_view kAlphabet = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
constexpr std::size_t kCodeSize = 16, kCharacters = 28, kGroup = 4;

// The first twelve bits of a hash, as the last two and a half characters: 28 x 5 = 128 + 12.
std::uint16_t checksum(ByteView code)
{
    const Bytes framed = Writer("az1/kittext").raw(code).take();
    const auto hash = crypto::hash128(framed);
    return static_cast<std::uint16_t>(hash[0] << 4 | hash[1] >> 4);
}

char normalised(char c)
{
    if (c >= 'a' && c <= 'z') c = static_cast<char>(c - 'a' + 'A');
    if (c == 'O') return '0';
    if (c == 'I' || c == 'L') return '1';
    return kAlphabet.find(c) == std::string_view::npos ? '?' : c;
}

std::string normalisedText(std::string_view text)
{
    std::string out;
    for (char c : text)
        if (c != ' ' && c != '-' && c != '\t' && c != '\n' && c != '\r') out += normalised(c);
    return out;
}

} // namespace

std::string kitText(ByteView code)
{
    if (code.size() != kCodeSize) return {};
    std::string out;
    std::uint32_t bits = 0;
    int held = 0;
    auto feed = [&](std::uint32_t value, int count) {
        bits = bits << count | value;
        for (held += count; held >= 5;) {
            held -= 5;
            if (out.size() % (kGroup + 1) == kGroup) out += '-';
            out += kAlphabet[bits >> held & 31];
        }
        bits &= (1u << held) - 1;
    };
    for (auto byte : code) feed(byte, 8);
    feed(checksum(code), 12);
    return out;
}

Result<Bytes> parseKit(std::string_view text)
{
    const std::string letters = normalisedText(text);
    if (letters.size() != kCharacters) return ErrorCode::Malformed;
    Bytes code;
    std::uint32_t bits = 0;
    int held = 0;
    for (char c : letters) {
        const auto value = kAlphabet.find(c);
        if (value == std::string_view::npos) return ErrorCode::Malformed;
        bits = bits << 5 | static_cast<std::uint32_t>(value);
        held += 5;
        if (code.size() < kCodeSize && held >= 8) {
            held -= 8;
            code.push_back(static_cast<std::uint8_t>(bits >> held));
            bits &= (1u << held) - 1;
        }
    }
    if (bits != checksum(code)) return ErrorCode::Malformed;
    return code;
}

std::vector<std::string> kitGroups(std::string_view text)
{
    const std::string letters = normalisedText(text);
    std::vector<std::string> groups;
    for (std::size_t at = 0; at < letters.size(); at += kGroup) groups.push_back(letters.substr(at, kGroup));
    return groups;
}

} // namespace aanzet::vault
