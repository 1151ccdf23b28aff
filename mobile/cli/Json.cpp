// SPDX-License-Identifier: EUPL-1.2
#include "mobile/cli/Shell.h"
#include <QJsonArray>
#include <cmath>

namespace aanzet::cli {

QString text(const std::string& utf8) { return QString::fromUtf8(utf8.data(), qsizetype(utf8.size())); }

QJsonObject ok(QJsonObject more)
{
    more.insert(QLatin1String("ok"), true);
    return more;
}

QString timeText(WallTime t) { return QString::fromStdString(toRfc3339(t)); }

// A JSON escape can name half a character (a lone surrogate); that has no bytes and would come back as something else.
static Result<std::string> bytesOfText(const QString& s)
{
    for (qsizetype i = 0; i < s.size(); ++i) {
        if (!s[i].isSurrogate()) continue;
        if (!s[i].isHighSurrogate() || i + 1 >= s.size() || !s[i + 1].isLowSurrogate())
            return Error{ErrorCode::BadRequest, "A text holds half of a surrogate pair."};
        ++i;
    }
    return s.toStdString();
}

Result<std::string> textMember(const QJsonObject& in, const char* name)
{
    const auto v = in.value(QLatin1String(name));
    if (!v.isString()) return Error{ErrorCode::BadRequest, std::string("The member '") + name + "' must be a text."};
    return bytesOfText(v.toString());
}

Result<FieldValue> valueFromJson(const FieldSpec& spec, const QJsonValue& v)
{
    const auto wrong = [&](const char* what) { return Error{ErrorCode::BadRequest, "The field '" + std::string(spec.name) + "' takes " + what + "."}; };
    if (v.isNull()) return FieldValue{};
    switch (spec.kind) {
    case FieldKind::Text:
    case FieldKind::Line:
    case FieldKind::Choice:
    case FieldKind::Date: {
        if (!v.isString()) return wrong("a text");
        AANZET_TRY(auto s, bytesOfText(v.toString()));
        return FieldValue(std::move(s));
    }
    case FieldKind::Integer: {
        if (!v.isDouble()) return wrong("a whole number");
        const double d = v.toDouble();
        if (std::floor(d) != d || std::abs(d) > 9007199254740992.0) return wrong("a whole number");
        return FieldValue(static_cast<std::int64_t>(v.toInteger()));
    }
    case FieldKind::Flag:
        if (!v.isBool()) return wrong("true or false");
        return FieldValue(v.toBool());
    case FieldKind::Reference: {
        auto id = RecordId::fromHex(v.toString().toStdString());
        if (!id) return wrong("32 hex digits");
        return FieldValue(*id);
    }
    case FieldKind::List: {
        if (!v.isArray()) return wrong("an array of texts");
        std::vector<std::string> items;
        for (const auto& item : v.toArray()) {
            if (!item.isString()) return wrong("an array of texts");
            AANZET_TRY(auto s, bytesOfText(item.toString()));
            items.push_back(std::move(s));
        }
        return FieldValue(std::move(items));
    }
    }
    return ErrorCode::Internal;
}

QJsonValue valueToJson(const FieldValue& value)
{
    if (const auto* s = std::get_if<std::string>(&value)) return text(*s);
    if (const auto* i = std::get_if<std::int64_t>(&value)) return qint64(*i);
    if (const auto* b = std::get_if<bool>(&value)) return *b;
    if (const auto* r = std::get_if<RecordId>(&value)) return hex(*r);
    if (const auto* l = std::get_if<std::vector<std::string>>(&value)) {
        QJsonArray a;
        for (const auto& s : *l) a.append(text(s));
        return a;
    }
    return QJsonValue::Null;
}

} // namespace aanzet::cli
