// SPDX-License-Identifier: EUPL-1.2
#include "shared/schema/FieldValue.h"
#include "shared/types/Clock.h"

namespace aanzet {
namespace {

Status wrong(const FieldSpec& spec)
{
    return {ErrorCode::BadRequest, std::string(spec.name)};
}

Status tooMuch(const FieldSpec& spec)
{
    return {ErrorCode::FieldLimit, std::string(spec.name)};
}

Status checkText(const FieldSpec& spec, const std::string& text)
{
    if (text.size() > spec.limit) return tooMuch(spec);
    if (!isValidUtf8(text)) return wrong(spec);
    if (spec.kind == FieldKind::Text) return {};
    if (spec.kind == FieldKind::Date) return fromIsoDate(text).ok() ? Status() : wrong(spec);
    if (text.find_first_of("\n\r") != std::string::npos) return wrong(spec);
    return {};
}

Status checkList(const FieldSpec& spec, const std::vector<std::string>& items)
{
    std::uint64_t total = 0;
    for (const auto& item : items) {
        total += item.size();
        if (total > spec.limit) return tooMuch(spec);
        if (item.empty() || !isValidUtf8(item) || item.find_first_of("\n\r") != std::string::npos) return wrong(spec);
    }
    return {};
}

} // namespace

Status validate(const FieldSpec& spec, const FieldValue& value)
{
    if (std::holds_alternative<std::monostate>(value)) return {};
    switch (spec.kind) {
    case FieldKind::Text:
    case FieldKind::Line:
    case FieldKind::Choice:
    case FieldKind::Date:
        if (const auto* text = std::get_if<std::string>(&value)) return checkText(spec, *text);
        return wrong(spec);
    case FieldKind::Integer:
        if (const auto* number = std::get_if<std::int64_t>(&value)) {
            const auto limit = static_cast<std::int64_t>(spec.limit);
            return *number > limit || *number < -limit ? tooMuch(spec) : Status();
        }
        return wrong(spec);
    case FieldKind::Flag: return std::holds_alternative<bool>(value) ? Status() : wrong(spec);
    case FieldKind::Reference: return std::holds_alternative<RecordId>(value) ? Status() : wrong(spec);
    case FieldKind::List:
        if (const auto* items = std::get_if<std::vector<std::string>>(&value)) return checkList(spec, *items);
        return wrong(spec);
    }
    return wrong(spec);
}

} // namespace aanzet
