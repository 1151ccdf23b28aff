// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include <string>

// Around each found word of an excerpt stand two control signs; whoever shows it makes them visible, or takes them out.
namespace aanzet::store {

constexpr char kFoundBegins = '\x02', kFoundEnds = '\x03';

inline std::string withoutMarks(std::string excerpt)
{
    std::erase_if(excerpt, [](char c) { return c == kFoundBegins || c == kFoundEnds; });
    return excerpt;
}

} // namespace aanzet::store
