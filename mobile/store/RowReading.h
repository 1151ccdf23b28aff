// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "mobile/domain/Row.h"
#include "mobile/store/Store.h"

// From the store's fields to the domain's rows. What a row cannot hold (a newer kind of value) reads as unset.
namespace aanzet::store {

// The number of a field by its name; a name that the schema does not have is a mistake of ours and gives 0.
inline std::uint16_t fieldOf(std::uint16_t type, std::string_view name)
{
    const auto* spec = findType(type);
    const auto* field = spec ? findField(*spec, name) : nullptr;
    return field ? field->id : 0;
}

template <class Row> std::optional<Row> readRow(Store& store, const SpaceId& space, const RecordId& record)
{
    const auto shown = store.get(space, record);
    if (!shown || shown->type != Row::kType || shown->life == LifeState::Removed) return std::nullopt;
    Row row;
    row.id = record;
    Row::eachField(row, [&](const char* name, auto& member) {
        if (const auto* field = shown->field(fieldOf(Row::kType, name))) domain::assign(member, field->shown.value);
    });
    return row;
}

template <class Row> std::vector<Row> readRows(Store& store, const SpaceId& space)
{
    std::vector<Row> rows;
    for (const auto& record : store.list(space, Row::kType))
        if (auto row = readRow<Row>(store, space, record)) rows.push_back(std::move(*row));
    return rows;
}

} // namespace aanzet::store
