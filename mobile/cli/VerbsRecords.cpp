// SPDX-License-Identifier: EUPL-1.2
#include "mobile/cli/Shell.h"
#include "mobile/store/Safety.h"
#include "mobile/store/SearchMarks.h"
#include "mobile/sync/Exchanges.h"
#include <QJsonArray>

namespace aanzet::cli {
namespace {

QJsonObject versionToJson(const store::ShownVersion& v)
{
    QJsonObject o{{QStringLiteral("value"), valueToJson(v.value)}, {QStringLiteral("author"), hex(v.author)}, {QStringLiteral("at"), timeText(v.at)}};
    if (!v.lateOf.isZero()) o.insert(QStringLiteral("lateOf"), hex(v.lateOf));
    return o;
}

QString fieldName(std::uint16_t type, std::uint16_t field)
{
    if (field == kLifeField) return QStringLiteral("life");
    if (field == kSealField) return QStringLiteral("seal");
    const auto* t = findType(type);
    const auto* f = t ? findField(*t, field) : nullptr;
    return f ? QString::fromUtf8(f->name.data(), qsizetype(f->name.size())) : QStringLiteral("field%1").arg(field);
}

QString typeName(std::uint16_t type)
{
    const auto* t = findType(type);
    return t ? QString::fromUtf8(t->name.data(), qsizetype(t->name.size())) : QStringLiteral("type%1").arg(type);
}

QString toQ(std::string_view v) { return QString::fromUtf8(v.data(), qsizetype(v.size())); }

Result<const FieldSpec*> fieldOf(std::uint16_t type, const QString& name)
{
    const auto* t = findType(type);
    const auto n = name.toStdString();
    const auto* f = t ? findField(*t, std::string_view(n)) : nullptr;
    if (!f) return ErrorCode::UnknownField;
    return f;
}

} // namespace

void Shell::schema(const QJsonObject&, Answer answer)
{
    QJsonObject types;
    for (const auto& t : allTypes()) {
        const auto layer = layerName(t.space);
        if (layer.empty()) continue;
        QJsonObject fields;
        for (const auto& f : t.fields)
            if (!isForProgram(f)) fields.insert(toQ(f.name), QJsonObject{{QStringLiteral("kind"), toQ(kindName(f.kind))}, {QStringLiteral("rule"), toQ(ruleName(f.rule))},
                                                   {QStringLiteral("limit"), qint64(f.limit)}});
        types.insert(toQ(t.name), QJsonObject{{QStringLiteral("layer"), toQ(layer)}, {QStringLiteral("fields"), fields}});
    }
    answer(ok({{QStringLiteral("types"), types}}));
}

void Shell::createHousehold(const QJsonObject& in, Answer answer)
{
    auto s = member();
    auto name = textMember(in, "name");
    if (!s) return answer(failure(s.error()));
    if (!name) return answer(failure(name.error()));
    auto household = (*s)->createHousehold(*name);
    if (!household) return answer(failure(household.error()));
    answer(ok({{QStringLiteral("household"), hex(*household)}}));
}

void Shell::households(const QJsonObject&, Answer answer)
{
    auto s = member();
    if (!s) return answer(failure(s.error()));
    QJsonArray out;
    for (const auto& h : (*s)->households()) out.append(QJsonObject{{QStringLiteral("household"), hex(h.id)}, {QStringLiteral("name"), text(h.name)}});
    answer(ok({{QStringLiteral("households"), out}}));
}

void Shell::put(const QJsonObject& in, Answer answer)
{
    auto s = member();
    if (!s) return answer(failure(s.error()));
    const auto typeText = in.value(QLatin1String("type")).toString().toStdString();
    const auto* type = findType(std::string_view(typeText));
    if (!type || layerName(type->space).empty()) return answer(failure(ErrorCode::UnknownType));
    const auto layer = in.value(QLatin1String("layer")).toString();
    const bool isLayer = layer == QLatin1String("client") || layer == QLatin1String("professional") || layer == QLatin1String("safety");
    if (isLayer && toQ(layerName(type->space)) != layer) return answer(failure(ErrorCode::BadRequest, "This type lives in another layer."));
    auto space = spaceOf(**s, in);
    if (!space) return answer(failure(space.error()));
    store::PutRequest request{*space, type->id, {}, {}};
    if (const auto r = in.value(QLatin1String("record")); !r.isNull() && !r.isUndefined()) {
        auto id = idMember<RecordId>(in, "record");
        if (!id) return answer(failure(id.error()));
        if ((*s)->replica(*space)->typeOf(*id) != type->id) return answer(failure(ErrorCode::NotFound));
        request.record = *id;
    }
    if (!in.value(QLatin1String("fields")).isObject()) return answer(failure(ErrorCode::BadRequest, "The member 'fields' must be an object."));
    const auto fields = in.value(QLatin1String("fields")).toObject();
    for (auto it = fields.begin(); it != fields.end(); ++it) {
        auto field = fieldOf(type->id, it.key());
        if (!field) return answer(failure(field.error()));
        auto value = valueFromJson(**field, it.value());
        if (!value) return answer(failure(value.error()));
        request.fields.push_back({(*field)->id, std::move(*value), {}});
    }
    auto record = (*s)->put(request);
    if (!record) {
        const bool isValue = record.code() == ErrorCode::BadRequest || record.code() == ErrorCode::FieldLimit;
        const bool namesField = isValue && findField(*type, std::string_view(record.error().detail));
        if (!namesField) return answer(failure(record.error()));
        return answer(failure(record.code(), "The field '" + record.error().detail + (record.code() == ErrorCode::FieldLimit
            ? "' does not hold that much." : "' does not take this value.")));
    }
    answer(ok({{QStringLiteral("record"), hex(*record)}}));
}

void Shell::get(const QJsonObject& in, Answer answer)
{
    auto s = member();
    if (!s) return answer(failure(s.error()));
    RecordId id;
    auto space = spaceHolding(**s, in, id);
    if (!space) return answer(failure(space.error()));
    auto record = (*s)->get(*space, id);
    if (!record) return answer(failure(record.error()));
    const auto* type = findType(record->type);
    QJsonObject fields;
    for (const auto& f : record->fields) {
        if (const auto* spec = type ? findField(*type, f.field) : nullptr; spec && isForProgram(*spec)) continue;
        auto field = versionToJson(f.shown);
        if (f.merged) field.insert(QStringLiteral("merged"), text(*f.merged));
        QJsonArray others;
        for (const auto& o : f.others) others.append(versionToJson(o));
        field.insert(QStringLiteral("others"), others);
        fields.insert(fieldName(record->type, f.field), field);
    }
    answer(ok({{QStringLiteral("type"), typeName(record->type)}, {QStringLiteral("layer"), type ? toQ(layerName(type->space)) : QString()},
               {QStringLiteral("removed"), record->life == store::LifeState::Removed}, {QStringLiteral("fields"), fields}}));
}

void Shell::list(const QJsonObject& in, Answer answer)
{
    auto s = member();
    if (!s) return answer(failure(s.error()));
    auto id = idMember<SpaceId>(in, "household");
    if (!id) return answer(failure(id.error()));
    const auto typeText = in.value(QLatin1String("type")).toString().toStdString();
    const auto* type = findType(std::string_view(typeText));
    if (!type || layerName(type->space).empty()) return answer(failure(ErrorCode::UnknownType));
    auto household = (*s)->household(*id);
    if (!household) return answer(failure(household.error()));
    std::vector<SpaceId> spaces;
    if (type->space == SpaceKind::Safety) spaces = store::SafetyRules(**s).spaces(*id);
    else if (const auto& space = type->space == SpaceKind::Client ? household->client : household->dossier) spaces.push_back(*space);
    QJsonArray records;
    for (const auto& space : spaces)
        for (const auto& r : (*s)->list(space, type->id)) records.append(hex(r));
    answer(ok({{QStringLiteral("records"), records}}));
}

void Shell::remove(const QJsonObject& in, Answer answer)
{
    auto s = member();
    if (!s) return answer(failure(s.error()));
    RecordId id;
    auto space = spaceHolding(**s, in, id);
    if (!space) return answer(failure(space.error()));
    auto done = (*s)->remove(*space, id);
    answer(done ? ok() : failure(done.error()));
}

void Shell::search(const QJsonObject& in, Answer answer)
{
    auto s = member();
    auto words = textMember(in, "text");
    if (!s) return answer(failure(s.error()));
    if (!words) return answer(failure(words.error()));
    auto hits = (*s)->search(*words);
    if (!hits) return answer(failure(hits.error()));
    QJsonArray out;
    for (const auto& h : *hits) {
        const auto* r = (*s)->replica(h.space);
        const auto* f = r ? r->field(h.field) : nullptr;
        const auto* type = f ? findType(f->type) : nullptr;
        if (!type || layerName(type->space).empty()) continue;
        out.append(QJsonObject{{QStringLiteral("household"), hex((*s)->householdOf(h.space))}, {QStringLiteral("record"), hex(h.record)},
                               {QStringLiteral("field"), fieldName(f->type, f->field)}, {QStringLiteral("excerpt"), text(store::withoutMarks(h.excerpt))}});
    }
    answer(ok({{QStringLiteral("hits"), out}}));
}

void Shell::conflicts(const QJsonObject&, Answer answer)
{
    auto s = member();
    if (!s) return answer(failure(s.error()));
    QJsonArray out;
    for (const auto& c : (*s)->conflicts()) {
        (*s)->noteShown(c);
        QJsonArray values;
        for (const auto& v : c.values) values.append(versionToJson(v));
        out.append(QJsonObject{{QStringLiteral("household"), hex(c.household)}, {QStringLiteral("record"), hex(c.record)},
                               {QStringLiteral("field"), fieldName(c.type, c.field)}, {QStringLiteral("values"), values}});
    }
    answer(ok({{QStringLiteral("conflicts"), out}}));
}

void Shell::settle(const QJsonObject& in, Answer answer)
{
    auto s = member();
    if (!s) return answer(failure(s.error()));
    RecordId id;
    auto space = spaceHolding(**s, in, id);
    if (!space) return answer(failure(space.error()));
    const auto type = *(*s)->replica(*space)->typeOf(id);
    const auto name = in.value(QLatin1String("field")).toString();
    if (name == QLatin1String("life")) {
        auto word = textMember(in, "value");
        if (!word) return answer(failure(word.error()));
        auto done = (*s)->settle(*space, id, kLifeField, FieldValue(*word));
        return answer(done ? ok() : failure(done.error()));
    }
    auto field = fieldOf(type, name);
    if (!field) return answer(failure(field.error()));
    auto value = valueFromJson(**field, in.value(QLatin1String("value")));
    if (!value) return answer(failure(value.error()));
    auto done = (*s)->settle(*space, id, (*field)->id, *value);
    answer(done ? ok() : failure(done.error()));
}

void Shell::history(const QJsonObject& in, Answer answer)
{
    auto s = member();
    if (!s) return answer(failure(s.error()));
    RecordId id;
    auto space = spaceHolding(**s, in, id);
    if (!space) return answer(failure(space.error()));
    auto field = fieldOf(*(*s)->replica(*space)->typeOf(id), in.value(QLatin1String("field")).toString());
    if (!field) return answer(failure(field.error()));
    const auto tell = [this, answer, space = *space, id, number = (*field)->id](const std::vector<protocol::HistoryItem>& items, bool asked) {
        auto h = m_store->history(space, id, number, items);
        if (!h) return answer(failure(h.error()));
        QJsonArray versions;
        for (const auto& v : h->versions) versions.append(versionToJson(v));
        answer(ok({{QStringLiteral("versions"), versions}, {QStringLiteral("complete"), asked && h->missing.empty()}}));
    };
    // Without a server this device holds all there is.
    if ((*s)->server().url.empty()) return tell({}, true);
    const auto fid = (*s)->replica(*space)->fieldId(id, static_cast<record::Rule>((*field)->rule), *(*s)->replica(*space)->typeOf(id), (*field)->id);
    run(std::make_unique<sync::HistoryExchange>(**s, *space, id, fid), [tell](sync::Exchange& e) {
        tell(static_cast<sync::HistoryExchange&>(e).items(), e.outcome().ok());
    });
}

void Shell::stateHash(const QJsonObject& in, Answer answer)
{
    auto s = member();
    if (!s) return answer(failure(s.error()));
    auto id = idMember<SpaceId>(in, "household");
    if (!id) return answer(failure(id.error()));
    auto hash = (*s)->stateHash(*id);
    if (!hash) return answer(failure(hash.error()));
    answer(ok({{QStringLiteral("hash"), hex(*hash)}}));
}

} // namespace aanzet::cli
