// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include <string>
#include <string_view>
#include <vector>

// A writing aid for Dutch texts that clients read: short sentences, everyday words. It points at what to look at again;
// it does not prove that a text is easy. People of the target group do.
namespace aanzet::domain {

struct EasyFinding {
    enum Kind { LongSentence, HardWord, LongWord, Abbreviation, Saying, Passive, TwoNegatives };
    Kind kind;
    std::string what;     // the word, or the sentence
    std::string instead;  // an easier word; empty: none known
    bool operator==(const EasyFinding&) const = default;
};

inline constexpr std::size_t kMostWords = 10;     // in one sentence
inline constexpr std::size_t kMostLetters = 16;   // in one word

std::vector<EasyFinding> hardParts(std::string_view dutch);

} // namespace aanzet::domain
