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

    // All the words of that language are there; those of papers for professionals do not count for speaksToClients.
    bool speaks(const std::string& language) const { return m_languages.count(language) > 0; }
    // Somebody who grew up with the language has read all of it; else the paper is handed over with a word about that.
    static bool isReviewed(const std::string& language) { return language == "nl" || language == "en"; }
    bool speaksToClients(const std::string& language) const { return m_clientLanguages.count(language) > 0; }
    // `key` in `language`; "%1", "%2" take the arguments.
    std::string say(const std::string& language, const std::string& key, const std::vector<std::string>& arguments = {}) const;
    bool knows(const std::string& key) const { return m_words.count(key) > 0; }
    const std::map<std::string, domain::LocalText>& all() const { return m_words; }

private:
    std::map<std::string, domain::LocalText> m_words;
    // How many words each has; only whole ones are kept.
    std::map<std::string, int> m_languages, m_clientLanguages;
};

// A word of which clients' papers have no need.
bool isForProfessionalsOnly(const std::string& key);
bool isRightToLeft(const std::string& language);
// "10:30", the same in every language of the clients.
std::string timeOfDay(int minute);

// "12 mei 2026", and "di 12 mei" for an appointment near by.
std::string longDay(domain::Day day, const std::string& language);
std::string nearDay(domain::Day day, domain::Day today, const std::string& language);

} // namespace aanzet::prints
