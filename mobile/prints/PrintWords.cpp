// SPDX-License-Identifier: EUPL-1.2
#include "mobile/prints/PrintWords.h"
#include "mobile/domain/JsonText.h"
#include "mobile/viewmodels/Shown.h"
#include <QLocale>
#include <algorithm>

namespace aanzet::prints {

Result<PrintWords> PrintWords::read(ByteView json)
{
    AANZET_TRY(auto object, domain::objectFrom(json));
    PrintWords words;
    int forClients = 0;
    for (const auto& key : object.keys()) {
        const auto name = key.toStdString();
        auto text = domain::localIn(object, name.c_str());
        if (text.empty()) return Error{ErrorCode::Malformed, "a word without a text"};
        const bool isForClients = !isForProfessionalsOnly(name);
        forClients += isForClients;
        for (const auto& [language, unused] : text.byLanguage) {
            ++words.m_languages[language];
            words.m_clientLanguages[language] += isForClients;
        }
        words.m_words.emplace(name, std::move(text));
    }
    // A language that is only half there would mix on one page.
    std::erase_if(words.m_languages, [&](const auto& l) { return l.second != int(words.m_words.size()); });
    std::erase_if(words.m_clientLanguages, [&](const auto& l) { return l.second != forClients; });
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

bool isForProfessionalsOnly(const std::string& key)
{
    static constexpr const char* kParts[] = {"areas.", "key.", "kit.", "paper.", "handover.", "safety.", "phase.", "layer.professional", "footer.professional"};
    return std::any_of(std::begin(kParts), std::end(kParts), [&](const char* part) { return key.starts_with(part); });
}

bool isRightToLeft(const std::string& language) { return QLocale(QString::fromStdString(language)).textDirection() == Qt::RightToLeft; }

std::string timeOfDay(int minute)
{
    return QStringLiteral("%1:%2").arg(minute / 60).arg(minute % 60, 2, 10, QLatin1Char('0')).toStdString();
}

namespace {

// With the digits that stand on clocks, doors and letters here, also where a language has others.
std::string written(domain::Day day, const std::string& language, const QString& pattern)
{
    auto text = QLocale(QString::fromStdString(language)).toString(shown(std::optional(day)), pattern);
    for (auto& c : text)
        if (c.isDigit()) c = QChar(u'0' + c.digitValue());
    return text.toStdString();
}

// The order of weekday and date.
QString nearPattern(const std::string& language)
{
    if (language == "tr") return QStringLiteral("d MMMM dddd");
    if (language == "ar") return QStringLiteral("dddd، d MMMM");
    if (language == "pl" || language == "uk") return QStringLiteral("dddd, d MMMM");
    return QStringLiteral("dddd d MMMM");
}

} // namespace

std::string longDay(domain::Day day, const std::string& language) { return written(day, language, QStringLiteral("d MMMM yyyy")); }

std::string nearDay(domain::Day day, domain::Day today, const std::string& language)
{
    const bool isNear = std::abs(domain::daysBetween(today, day)) < 180;
    return written(day, language, isNear ? nearPattern(language) : QStringLiteral("d MMMM yyyy"));
}

} // namespace aanzet::prints
