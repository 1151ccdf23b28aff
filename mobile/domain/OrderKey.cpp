// SPDX-License-Identifier: EUPL-1.2
#include "mobile/domain/OrderKey.h"

namespace aanzet::domain {
namespace {

constexpr std::string_view kDigits = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz"; // in byte order
constexpr int kBase = 62;

int digitAt(std::string_view key, std::size_t i)
{
    return static_cast<int>(kDigits.find(key[i]));
}

// A key never ends in the lowest digit: nothing would fit between "V" and "V0".
bool isKey(std::string_view key)
{
    return key.find_first_not_of(kDigits) == std::string_view::npos && (key.empty() || key.back() != kDigits.front());
}

} // namespace

Result<std::string> orderBetween(std::string_view a, std::string_view b)
{
    if (!isKey(a) || !isKey(b) || (!b.empty() && a >= b)) return ErrorCode::BadRequest;
    std::string key;
    bool bounded = !b.empty();
    for (std::size_t i = 0;; ++i) {
        const int low = i < a.size() ? digitAt(a, i) : 0;
        const int high = bounded ? digitAt(b, i) : kBase;
        if (high - low > 1) {
            int digit = (low + high) / 2;
            if (b.empty() && i < a.size()) digit = low + 1;         // adding at the end
            if (a.empty() && bounded && high < kBase) digit = high - 1; // adding at the beginning
            key += kDigits[static_cast<std::size_t>(digit)];
            return key;
        }
        key += kDigits[static_cast<std::size_t>(low)];
        if (high != low) bounded = false; // below b from here on, whatever follows
    }
}

} // namespace aanzet::domain
