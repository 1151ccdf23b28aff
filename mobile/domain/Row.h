// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "mobile/domain/Day.h"
#include "shared/schema/FieldValue.h"
#include "shared/schema/TypeIds.h"
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

// A row is a plain struct for one record: `kType`, `id`, one member per field of the schema, equality, and
// `eachField(row, f)` that calls f("field_name", member) for every field. The store turns rows into field writes with it:
// it compares two rows and names the fields that differ. A choice is a string, because words of newer versions survive.
//
// Members and what an unset field reads as: text, line, choice: std::string, ""; integer: empty optional; flag: false;
// date: empty optional; reference: empty optional; list: empty.
namespace aanzet::domain {

inline FieldValue toFieldValue(const std::string& v)
{
    return v.empty() ? FieldValue() : FieldValue(v);
}
inline FieldValue toFieldValue(bool v)
{
    return v;
}
inline FieldValue toFieldValue(const std::optional<std::int64_t>& v)
{
    return v ? FieldValue(*v) : FieldValue();
}
inline FieldValue toFieldValue(const std::optional<Day>& v)
{
    return v ? FieldValue(toText(*v)) : FieldValue();
}
inline FieldValue toFieldValue(const std::optional<RecordId>& v)
{
    return v ? FieldValue(*v) : FieldValue();
}
inline FieldValue toFieldValue(const std::vector<std::string>& v)
{
    return v.empty() ? FieldValue() : FieldValue(v);
}

// Gives the member its value; a value of another kind counts as unset.
template <class T> void assign(T& member, const FieldValue& value)
{
    if constexpr (std::is_same_v<T, std::optional<std::int64_t>> || std::is_same_v<T, std::optional<RecordId>>) {
        using Inner = typename T::value_type;
        const auto* v = std::get_if<Inner>(&value);
        member = v ? T(*v) : T();
    } else if constexpr (std::is_same_v<T, std::optional<Day>>) {
        const auto* v = std::get_if<std::string>(&value);
        member = v ? dayFrom(*v) : std::nullopt;
    } else {
        const auto* v = std::get_if<T>(&value);
        member = v ? *v : T();
    }
}

} // namespace aanzet::domain
