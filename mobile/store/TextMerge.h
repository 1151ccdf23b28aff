// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include <optional>
#include <string>
#include <string_view>

namespace aanzet::store {

// Three-way merge by lines (after Khanna, Kunal, Pierce, "A Formal Investigation of Diff3", 2007). Nothing when the changes
// of both sides touch or overlap: then a person chooses. Never interleaves characters. Lines keep their bytes.
std::optional<std::string> mergeLines(std::string_view ancestor, std::string_view left, std::string_view right);

} // namespace aanzet::store
