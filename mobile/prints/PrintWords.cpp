// SPDX-License-Identifier: EUPL-1.2
#include "mobile/prints/PrintWords.h"
#include "mobile/domain/JsonText.h"
#include "mobile/viewmodels/Shown.h"
#include <QLocale>

namespace aanzet::prints {

Result<PrintWords> PrintWords::read(ByteView json)
{
    AANZET_TRY(auto object, domain::objectFrom(json));
    PrintWords words;
    for (const auto& key : object.keys()) {
        const auto name = key.toStdString();
        auto text = domain::localIn(object, name.c_str());
        if (text.empty()) return Error{ErrorCode::Malformed, "a word without a text"};
        for (const auto& [language, unused] : text.byLanguage) ++words.m_languages[language];
        words.m_words.emplace(name, std::move(text));
    }
    // A language that is only half there would mix on one page.
    std::erase_if(words.m_languages, [&](const auto& l) { return l.second != int(words.m_words.size()); });
    return words;
}

std::string PrintWords::say(const std::string& language, const std::string& key, const std::vector<std::string>& arguments) const
{
    const auto found = m_words.find(key);
    if (found == m_words.end()) return "[" + key + "]";
    const auto& pattern = found->second.in(language);
    std::string said;
    for (std::size_t i = 0; i < pattern.size(); ++i) {
        const std::size_t number = pattern[i] == '%' && i + 1 < pattern.size() ? std::size_t(pattern[i + 1] - '0') : 0;
        if (number >= 1 && number <= arguments.size()) {
            said += arguments[number - 1];
            ++i;
        } else {
            said += pattern[i];
        }
    }
    return said;
}

std::string longDay(domain::Day day, const std::string& language)
{
    return QLocale(QString::fromStdString(language)).toString(shown(std::optional(day)), QStringLiteral("d MMMM yyyy")).toStdString();
}

std::string nearDay(domain::Day day, domain::Day today, const std::string& language)
{
    const bool isNear = std::abs(domain::daysBetween(today, day)) < 180;
    return QLocale(QString::fromStdString(language)).toString(shown(std::optional(day)), isNear ? QStringLiteral("dddd d MMMM") : QStringLiteral("d MMMM yyyy")).toStdString();
}

} // namespace aanzet::prints
