// SPDX-License-Identifier: EUPL-1.2
#include "mobile/domain/Drawing.h"
#include "mobile/domain/JsonText.h"
#include <QJsonDocument>
#include <algorithm>

namespace aanzet::domain {
namespace {

constexpr qsizetype kMostPlain = 100'000;        // of a field that takes 120,000
constexpr std::uint64_t kMostUnpacked = 8 << 20;

QJsonValue jsonOf(const FieldValue& value)
{
    if (const auto* s = std::get_if<std::string>(&value)) return QString::fromStdString(*s);
    if (const auto* n = std::get_if<std::int64_t>(&value)) return static_cast<qint64>(*n);
    if (const auto* b = std::get_if<bool>(&value)) return *b;
    if (const auto* r = std::get_if<RecordId>(&value)) return QString::fromStdString(r->hex());
    if (const auto* l = std::get_if<std::vector<std::string>>(&value)) {
        QJsonArray array;
        for (const auto& item : *l) array.append(QString::fromStdString(item));
        return array;
    }
    return {};
}

template <class Row> QJsonObject objectOf(const Row& row)
{
    QJsonObject o{{QStringLiteral("id"), QString::fromStdString(row.id.hex())}};
    Row::eachField(row, [&](const char* name, const auto& member) {
        const auto value = toFieldValue(member);
        if (!std::holds_alternative<std::monostate>(value) && value != FieldValue(false))
            o.insert(QLatin1String(name), jsonOf(value));
    });
    return o;
}

FieldValue valueFrom(const QJsonValue& v, FieldKind kind)
{
    switch (kind) {
    case FieldKind::Integer: return v.isDouble() ? FieldValue(std::int64_t{v.toInteger()}) : FieldValue();
    case FieldKind::Flag: return v.toBool();
    case FieldKind::Reference: {
        auto id = RecordId::fromHex(v.toString().toStdString());
        return id.ok() ? FieldValue(*id) : FieldValue();
    }
    case FieldKind::List: {
        std::vector<std::string> items;
        for (const auto& item : v.toArray()) items.push_back(item.toString().toStdString());
        return items;
    }
    default: return v.toString().toStdString();
    }
}

template <class Row> Result<Row> rowFrom(const QJsonObject& o)
{
    Row row;
    AANZET_TRY(row.id, RecordId::fromHex(textIn(o, "id")));
    const auto* type = findType(Row::kType);
    Row::eachField(row, [&](const char* name, auto& member) {
        const auto* spec = findField(*type, name);
        if (spec && o.contains(QLatin1String(name))) assign(member, valueFrom(o.value(QLatin1String(name)), spec->kind));
    });
    return row;
}

template <class Row> QJsonArray arrayOf(std::vector<Row> rows)
{
    std::sort(rows.begin(), rows.end(), [](const Row& a, const Row& b) { return a.id < b.id; });
    QJsonArray array;
    for (const auto& row : rows) array.append(objectOf(row));
    return array;
}

template <class Row> Status readRows(const QJsonObject& o, const char* member, std::vector<Row>& into)
{
    for (const auto& v : o.value(QLatin1String(member)).toArray()) {
        AANZET_TRY(Row row, rowFrom<Row>(v.toObject()));
        into.push_back(std::move(row));
    }
    return {};
}

} // namespace

std::string freeze(const Drawing& drawing)
{
    QJsonObject o{{QStringLiteral("drawing"), 1},
                        {QStringLiteral("map"), objectOf(drawing.map)},
                        {QStringLiteral("persons"), arrayOf(drawing.persons)},
                        {QStringLiteral("ties"), arrayOf(drawing.ties)}};
    const auto add = [&o](const char* member, const auto& rows) {
        if (!rows.empty()) o.insert(QLatin1String(member), arrayOf(rows));
    };
    add("strokes", drawing.strokes);
    add("words", drawing.words);
    add("groups", drawing.groups);
    add("members", drawing.members);
    const auto text = QJsonDocument(o).toJson(QJsonDocument::Compact);
    if (text.size() <= kMostPlain) return text.toStdString();
    const QJsonObject packed{{QStringLiteral("drawing"), 1}, {QStringLiteral("packed"), QString::fromLatin1(qCompress(text, 9).toBase64())}};
    return QJsonDocument(packed).toJson(QJsonDocument::Compact).toStdString();
}

// A drawing of hundreds, as one text that fits the field.
static Result<Drawing> unpack(const QString& packed)
{
    const auto bytes = QByteArray::fromBase64(packed.toLatin1());
    // Its first four bytes say how long it becomes.
    std::uint64_t length = 0;
    for (int i = 0; i < 4 && i < bytes.size(); ++i) length = length << 8 | std::uint8_t(bytes[i]);
    if (bytes.size() < 4 || length > kMostUnpacked) return {ErrorCode::Malformed, "drawing: packed"};
    const auto text = qUncompress(bytes);
    if (text.isEmpty() || text.contains("\"packed\":")) return {ErrorCode::Malformed, "drawing: packed"};
    return thaw(std::string_view(text.constData(), std::size_t(text.size())));
}

Result<Drawing> thaw(std::string_view content)
{
    AANZET_TRY(const QJsonObject o, objectFrom(viewOf(content)));
    if (o.value(QLatin1String("drawing")).toInt() != 1) return {ErrorCode::Malformed, "drawing: version"};
    if (o.contains(QLatin1String("packed"))) return unpack(o.value(QLatin1String("packed")).toString());
    Drawing d;
    AANZET_TRY(d.map, rowFrom<NetworkMap>(o.value(QLatin1String("map")).toObject()));
    AANZET_CHECK(readRows(o, "persons", d.persons));
    AANZET_CHECK(readRows(o, "ties", d.ties));
    AANZET_CHECK(readRows(o, "strokes", d.strokes));
    AANZET_CHECK(readRows(o, "words", d.words));
    AANZET_CHECK(readRows(o, "groups", d.groups));
    AANZET_CHECK(readRows(o, "members", d.members));
    return d;
}

} // namespace aanzet::domain
