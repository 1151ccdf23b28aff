// SPDX-License-Identifier: EUPL-1.2
#include "mobile/domain/DemoTeam.h"
#include "mobile/domain/Drawing.h"
#include "mobile/domain/JsonText.h"
#include <QJsonValue>
#include <algorithm>
#include <cstring>

namespace aanzet::domain {
namespace {

struct Scene {
    Day today;
    const std::map<std::string, UserId>& users;
    const std::function<RecordId()>& newId;
    std::map<std::string, std::pair<std::uint16_t, RecordId>> records; // key -> type and record, of one household
    std::map<RecordId, Drawing> drawings;
};

Error bad(ErrorCode code, const QJsonObject& row, const std::string& what)
{
    return {code, "demo row " + textIn(row, "key") + ": " + what};
}

FieldValue fieldFrom(const QJsonValue& v, const FieldSpec& spec, Day today)
{
    if (spec.kind == FieldKind::Date) return v.isDouble() ? FieldValue(toText(today + std::chrono::days(v.toInt()))) : FieldValue();
    if (v.isBool()) return v.toBool();
    if (v.isDouble()) return std::int64_t{v.toInteger()};
    if (v.isString()) return v.toString().toStdString();
    std::vector<std::string> items;
    for (const auto& item : v.toArray()) items.push_back(item.toString().toStdString());
    return items;
}

template <class Row> void apply(std::vector<Row>& rows, const DemoSave& save)
{
    auto it = std::find_if(rows.begin(), rows.end(), [&](const Row& r) { return r.id == save.record; });
    if (it == rows.end()) {
        it = rows.emplace(rows.end());
        it->id = save.record;
    }
    const auto* type = findType(Row::kType);
    Row::eachField(*it, [&](const char* name, auto& member) {
        for (const auto& [field, value] : save.fields)
            if (findField(*type, field)->name == name) assign(member, value);
    });
}

// Keeps the drawings of the household up to date, so that a snapshot can be frozen.
void follow(Scene& scene, const DemoSave& save)
{
    if (save.type == types::NetworkMap) {
        std::vector<NetworkMap> one{scene.drawings[save.record].map};
        one.front().id = save.record;
        apply(one, save);
        scene.drawings[save.record].map = one.front();
    }
    if (save.type != types::NetworkPerson && save.type != types::NetworkTie) return;
    for (auto& [map, drawing] : scene.drawings) {
        const bool here = std::any_of(save.fields.begin(), save.fields.end(), [&, id = map](const auto& f) { return f.second == FieldValue(id); });
        auto known = [&](const auto& rows) {
            return std::any_of(rows.begin(), rows.end(), [&](const auto& r) { return r.id == save.record; });
        };
        if (save.type == types::NetworkPerson && (here || known(drawing.persons))) apply(drawing.persons, save);
        if (save.type == types::NetworkTie && (here || known(drawing.ties))) apply(drawing.ties, save);
    }
}

Result<FieldValue> referenceFrom(const Scene& scene, const QJsonObject& row, const std::string& key)
{
    RecordId id;
    if (key.starts_with('@')) {
        auto user = scene.users.find(key.substr(1));
        if (user == scene.users.end()) return FieldValue();
        std::memcpy(id.b.data(), user->second.b.data(), id.b.size());
        return FieldValue(id);
    }
    auto record = scene.records.find(key);
    if (record == scene.records.end()) return bad(ErrorCode::Malformed, row, "refers to nothing before it");
    return FieldValue(record->second.second);
}

Status addField(DemoSave& save, const QJsonObject& row, const TypeSpec& type, const std::string& name, FieldValue value)
{
    const auto* spec = findField(type, name);
    if (!spec) return bad(ErrorCode::UnknownField, row, name);
    if (auto status = validate(*spec, value); !status.ok()) return bad(status.error().code, row, name);
    if (!std::holds_alternative<std::monostate>(value)) save.fields.emplace_back(spec->id, std::move(value));
    return {};
}

Result<DemoSave> saveFrom(Scene& scene, const QJsonObject& row)
{
    const auto* type = findType(textIn(row, "type"));
    if (!type) return bad(ErrorCode::UnknownType, row, textIn(row, "type"));
    if (layerName(type->space).empty() || layerName(type->space) != textIn(row, "layer")) return bad(ErrorCode::Malformed, row, "layer");
    const auto key = textIn(row, "key");
    if (key.empty()) return bad(ErrorCode::Malformed, row, "no key");
    auto [at, isNew] = scene.records.try_emplace(key, type->id, RecordId{});
    if (isNew) at->second.second = scene.newId();
    if (at->second.first != type->id) return bad(ErrorCode::Malformed, row, "key of another type");

    DemoSave save{type->space, type->id, at->second.second, textIn(row, "by"), row.value(QLatin1String("days_ago")).toInt(), {}};
    const auto refs = row.value(QLatin1String("refs")).toObject();
    for (auto it = refs.begin(); it != refs.end(); ++it) {
        AANZET_TRY(auto id, referenceFrom(scene, row, it.value().toString().toStdString()));
        AANZET_CHECK(addField(save, row, *type, it.key().toStdString(), std::move(id)));
    }
    const auto fields = row.value(QLatin1String("fields")).toObject();
    for (auto it = fields.begin(); it != fields.end(); ++it) {
        const auto name = it.key().toStdString();
        const auto* spec = findField(*type, name);
        if (!spec) return bad(ErrorCode::UnknownField, row, name);
        FieldValue value;
        if (it.value().isObject()) {
            auto map = scene.records.find(textIn(it.value().toObject(), "freeze"));
            if (map == scene.records.end()) return bad(ErrorCode::Malformed, row, "freezes nothing");
            value = freeze(scene.drawings[map->second.second]);
        } else {
            value = fieldFrom(it.value(), *spec, scene.today);
        }
        AANZET_CHECK(addField(save, row, *type, name, std::move(value)));
    }
    follow(scene, save);
    return save;
}

} // namespace

Result<DemoTeam> readDemoTeam(ByteView json, Day today, const std::map<std::string, UserId>& users,
                              const std::function<RecordId()>& newId)
{
    AANZET_TRY(const QJsonObject o, objectFrom(json));
    if (o.value(QLatin1String("format")).toInt() != 1) return {ErrorCode::Malformed, "demo: format"};
    DemoTeam team;
    team.organisation = textIn(o, "organisation");
    for (const auto& v : o.value(QLatin1String("team")).toArray()) {
        const auto w = v.toObject();
        team.workers.push_back({textIn(w, "key"), textIn(w, "name"), textIn(w, "role"), textIn(w, "phone"), textIn(w, "role_words"),
                                textIn(w, "reachable"), textsIn(w, "expertise")});
    }
    for (const auto& v : o.value(QLatin1String("households")).toArray()) {
        const auto h = v.toObject();
        DemoHousehold household{textIn(h, "key"), textIn(h, "name"), textIn(h, "worker"), textIn(h, "second"), {}};
        Scene scene{today, users, newId, {}, {}};
        for (const auto& row : h.value(QLatin1String("rows")).toArray()) {
            AANZET_TRY(auto save, saveFrom(scene, row.toObject()));
            household.saves.push_back(std::move(save));
        }
        team.households.push_back(std::move(household));
    }
    return team;
}

} // namespace aanzet::domain
