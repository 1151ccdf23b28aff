// SPDX-License-Identifier: EUPL-1.2
#include "mobile/store/NearWord.h"
#include <algorithm>

namespace aanzet::store {

std::u32string signsOf(std::string_view s)
{
    std::u32string out;
    for (std::size_t i = 0; i < s.size();) {
        const auto first = static_cast<unsigned char>(s[i]);
        const std::size_t length = first < 0x80 ? 1 : first >= 0xf0 ? 4 : first >= 0xe0 ? 3 : first >= 0xc0 ? 2 : 0;
        if (length == 0 || i + length > s.size()) {
            out += char32_t(0xfffd);
            ++i;
            continue;
        }
        char32_t sign = length == 1 ? first : first & (0xff >> (length + 1));
        for (std::size_t k = 1; k < length; ++k) sign = (sign << 6) | (static_cast<unsigned char>(s[i + k]) & 0x3f);
        out += sign;
        i += length;
    }
    return out;
}

bool isOneSlip(std::u32string_view a, std::u32string_view b)
{
    if (a.size() > b.size()) std::swap(a, b);
    if (b.size() - a.size() > 1) return false;
    const auto at = static_cast<std::size_t>(std::mismatch(a.begin(), a.end(), b.begin()).first - a.begin());
    if (a.size() != b.size()) return a.substr(at) == b.substr(at + 1);
    if (at == a.size()) return false;
    if (a.substr(at + 1) == b.substr(at + 1)) return true;
    return at + 1 < a.size() && a[at] == b[at + 1] && a[at + 1] == b[at] && a.substr(at + 2) == b.substr(at + 2);
}

bool beginsWithOneSlip(std::u32string_view word, std::u32string_view typed)
{
    const auto n = typed.size();
    for (const auto length : {n, n - 1, n + 1})
        if (length >= 1 && length <= word.size() && (word.substr(0, length) == typed || isOneSlip(word.substr(0, length), typed))) return true;
    return false;
}

} // namespace aanzet::store
