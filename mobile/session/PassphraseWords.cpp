// SPDX-License-Identifier: EUPL-1.2
#include "mobile/session/PassphraseWords.h"
#include <algorithm>
#include <cmath>

namespace aanzet::session {

PassphraseWords::PassphraseWords(std::string_view text)
{
    while (!text.empty()) {
        const auto end = std::min(text.find('\n'), text.size());
        if (end > 0) m_words.emplace_back(text.substr(0, end));
        text.remove_prefix(std::min(end + 1, text.size()));
    }
    std::sort(m_words.begin(), m_words.end());
    m_words.erase(std::unique(m_words.begin(), m_words.end()), m_words.end());
}

double PassphraseWords::bits(std::size_t words) const
{
    return m_words.empty() ? 0 : double(words) * std::log2(double(m_words.size()));
}

crypto::SecretBytes PassphraseWords::draw(std::size_t words) const
{
    if (m_words.empty()) return {};
    Bytes phrase;
    for (std::size_t i = 0; i < words; ++i) {
        const auto& word = m_words[crypto::randomBelow(m_words.size())];
        if (i > 0) phrase.push_back(' ');
        phrase.insert(phrase.end(), word.begin(), word.end());
    }
    return crypto::SecretBytes(std::move(phrase));
}

std::vector<std::string> PassphraseWords::completions(std::string_view start, std::size_t most) const
{
    std::vector<std::string> found;
    if (start.empty()) return found;
    for (auto at = std::lower_bound(m_words.begin(), m_words.end(), start); at != m_words.end() && at->starts_with(start); ++at) found.push_back(*at);
    std::stable_sort(found.begin(), found.end(), [](const auto& a, const auto& b) { return a.size() < b.size(); });
    if (found.size() > most) found.resize(most);
    return found;
}

} // namespace aanzet::session
