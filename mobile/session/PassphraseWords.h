// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "shared/crypto/Crypto.h"
#include <string>
#include <string_view>
#include <vector>

namespace aanzet::session {

// The words that passphrases are drawn from, and that are completed while one types. The list is public; what is secret
// is which of them were drawn.
class PassphraseWords
{
public:
    // One word per line; sorted and made unique here.
    explicit PassphraseWords(std::string_view text);

    std::size_t size() const { return m_words.size(); }
    // log2 of the number of passphrases of that many words.
    double bits(std::size_t words) const;
    // Drawn from the system's random source, separated by spaces. Empty when there are no words.
    crypto::SecretBytes draw(std::size_t words) const;
    // Words that begin with `start`, the shortest first, at most `most`. None for an empty start.
    std::vector<std::string> completions(std::string_view start, std::size_t most) const;

private:
    std::vector<std::string> m_words;
};

} // namespace aanzet::session
