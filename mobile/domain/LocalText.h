// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace aanzet::domain {

// One text of an instrument or flow in the languages its file holds.
struct LocalText {
    std::vector<std::pair<std::string, std::string>> byLanguage; // "nl", "en", ...

    // That language, else Dutch, else the first there is, else empty.
    const std::string& in(std::string_view language) const
    {
        static const std::string none;
        const std::string* dutch = nullptr;
        for (const auto& [key, text] : byLanguage) {
            if (key == language) return text;
            if (key == "nl") dutch = &text;
        }
        return dutch ? *dutch : byLanguage.empty() ? none : byLanguage.front().second;
    }
    bool empty() const { return byLanguage.empty(); }
    bool operator==(const LocalText&) const = default;
};

} // namespace aanzet::domain
