// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "mobile/domain/Day.h"
#include "mobile/domain/LocalText.h"
#include "shared/types/Bytes.h"
#include <map>
#include <vector>

namespace aanzet::prints {

// The words of the prints (assets/prints/words.json): in the language of who gets the paper, which need not be that of the
// screen. A word that is not there comes out between brackets, so that a test finds it.
class PrintWords
{
public:
    static Result<PrintWords> read(ByteView json);    // Malformed

    bool speaks(const std::string& language) const { return m_languages.count(language) > 0; }
    // `key` in `language`; "%1", "%2" take the arguments.
    std::string say(const std::string& language, const std::string& key, const std::vector<std::string>& arguments = {}) const;
    bool knows(const std::string& key) const { return m_words.count(key) > 0; }
    const std::map<std::string, domain::LocalText>& all() const { return m_words; }

private:
    std::map<std::string, domain::LocalText> m_words;
    std::map<std::string, int> m_languages;           // how many words each has; only whole ones are kept
};

// "12 mei 2026", and "di 12 mei" for an appointment near by.
std::string longDay(domain::Day day, const std::string& language);
std::string nearDay(domain::Day day, domain::Day today, const std::string& language);

} // namespace aanzet::prints
