// SPDX-License-Identifier: EUPL-1.2
#include "mobile/domain/JsonText.h"
#include "mobile/domain/LocalText.h"
#include <QJsonDocument>
#include <algorithm>
#include <set>

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

// Of JSON that reads: strings, braces and brackets are all there is to know.
std::string doubleMember(ByteView json)
{
    std::vector<std::set<std::string>> objects;   // the members of each that is open; an array has none
    std::string last;
    bool isText = false;
    for (std::size_t i = 0; i < json.size(); ++i) {
        const char c = char(json[i]);
        if (isText) {
            if (c == '"') isText = false;
            else last += c;
            if (c == '\\' && ++i < json.size()) last += char(json[i]);
        } else if (c == '"') {
            last.clear();
            isText = true;
        } else if (c == '{' || c == '[') {
            objects.emplace_back();
        } else if ((c == '}' || c == ']') && !objects.empty()) {
            objects.pop_back();
        } else if (c == ':' && !objects.empty() && (!objects.back().insert(last).second || last.find('\\') != std::string::npos)) {
            return last;
        }
    }
    return {};
}

std::string wrongMember(const QJsonObject& object, std::initializer_list<const char*> known, std::initializer_list<const char*> optional)
{
    for (const char* name : known)
        if (!object.contains(QLatin1String(name))) return std::string(name) + " is missing";
    for (const auto& name : object.keys()) {
        const auto is = [&](const char* k) { return name == QLatin1String(k); };
        if (std::none_of(known.begin(), known.end(), is) && std::none_of(optional.begin(), optional.end(), is)) return "unknown member " + name.toStdString();
    }
    return {};
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
