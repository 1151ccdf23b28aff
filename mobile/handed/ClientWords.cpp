// SPDX-License-Identifier: EUPL-1.2
#include "mobile/handed/ClientWords.h"
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace aanzet {
namespace {

QStringList listOf(const QJsonValue& value)
{
    QStringList list;
    for (const auto& v : value.toArray()) list.append(v.toString());
    return list;
}

} // namespace

Result<ClientWords> ClientWords::read(const QByteArray& json)
{
    const auto root = QJsonDocument::fromJson(json).object();
    if (root.value(QLatin1String("format")).toString() != QLatin1String("az1/client-words")) return Error{ErrorCode::Malformed, "format"};
    ClientWords words;
    words.m_source = root.value(QLatin1String("source")).toString();
    words.m_reviewed = listOf(root.value(QLatin1String("reviewed")));
    words.m_rightToLeft = listOf(root.value(QLatin1String("right_to_left")));
    const auto all = root.value(QLatin1String("words")).toObject();
    for (auto word = all.begin(); word != all.end(); ++word) {
        const auto texts = word.value().toObject();
        for (auto text = texts.begin(); text != texts.end(); ++text) words.m_words[text.key()].insert(word.key(), text.value().toString());
    }
    for (const auto& language : words.m_words)
        if (language.size() != all.size()) return Error{ErrorCode::Malformed, "words"};
    if (!words.m_words.contains(words.m_source)) return Error{ErrorCode::Malformed, "source"};
    return words;
}

QVariantMap ClientWords::all() const
{
    QVariantMap all;
    for (auto language = m_words.begin(); language != m_words.end(); ++language) {
        auto words = language.value();
        words.insert(QStringLiteral("right_to_left"), m_rightToLeft.contains(language.key()));
        all.insert(language.key(), words);
    }
    return all;
}

} // namespace aanzet
