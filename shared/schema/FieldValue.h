// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "shared/schema/Schema.h"
#include "shared/types/Bytes.h"
#include <string>
#include <variant>
#include <vector>

namespace aanzet {

// The value of one field, neutral of storage. monostate: unset (null). string: text, line, choice and date ("YYYY-MM-DD").
// A reference to a user or a space travels as a RecordId of the same sixteen bytes.
using FieldValue = std::variant<std::monostate, std::string, std::int64_t, bool, RecordId, std::vector<std::string>>;

// May this value stand in this field? Unset always may. BadRequest: another kind of value, not UTF-8, a line break in a line,
// a day that does not exist, an empty item of a list. FieldLimit: longer or larger than the field allows.
// Nothing is normalised: text is kept byte for byte.
Status validate(const FieldSpec& spec, const FieldValue& value);

} // namespace aanzet
