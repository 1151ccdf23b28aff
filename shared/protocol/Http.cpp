// SPDX-License-Identifier: EUPL-1.2
#include "shared/protocol/Http.h"

namespace aanzet::protocol {

static char lower(char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c + ('a' - 'A')) : c; }

bool equalIgnoringCase(std::string_view a, std::string_view b)
{
    if (a.size() != b.size()) return false;
    for (std::size_t i = 0; i < a.size(); ++i)
        if (lower(a[i]) != lower(b[i])) return false;
    return true;
}

std::optional<std::string_view> findHeader(const HttpHeaders& headers, std::string_view name)
{
    for (const auto& [key, value] : headers)
        if (equalIgnoringCase(key, name)) return std::string_view(value);
    return std::nullopt;
}

} // namespace aanzet::protocol
