// SPDX-License-Identifier: EUPL-1.2
#include "mobile/domain/JsonText.h"
#include "mobile/domain/LocalText.h"
#include <QJsonDocument>

namespace aanzet::domain {

Result<QJsonObject> objectFrom(ByteView json)
{
    if (json.size() > 4 * 1024 * 1024) return ErrorCode::TooLarge;
    QJsonParseError error;
    const auto doc = QJsonDocument::fromJson(
        QByteArray::fromRawData(reinterpret_cast<const char*>(json.data()), static_cast<qsizetype>(json.size())), &error);
    if (error.error != QJsonParseError::NoError || !doc.isObject())
        return {ErrorCode::Malformed, "json at byte " + std::to_string(error.offset)};
    return doc.object();
}

std::string textIn(const QJsonObject& object, const char* member)
{
    return object.value(QLatin1String(member)).toString().toStdString();
}

std::vector<std::string> textsIn(const QJsonObject& object, const char* member)
{
    std::vector<std::string> out;
    for (const auto& v : object.value(QLatin1String(member)).toArray())
        if (v.isString()) out.push_back(v.toString().toStdString());
    return out;
}

LocalText localIn(const QJsonObject& object, const char* member)
{
    LocalText text;
    const auto languages = object.value(QLatin1String(member)).toObject();
    for (auto it = languages.begin(); it != languages.end(); ++it)
        text.byLanguage.emplace_back(it.key().toStdString(), it.value().toString().toStdString());
    return text;
}

} // namespace aanzet::domain
