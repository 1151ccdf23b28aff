// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include <cstdint>
#include <map>
#include <string_view>
#include <vector>

// The tables behind FieldWords: what the fields and choices of a household's records are called. To be translated in the
// context "FieldWords"; a test holds that nothing of the schema is missing.
namespace aanzet {

struct FieldName {
    std::string_view field;
    const char* words;
};
struct TypeNames {
    std::uint16_t type;
    const char* words;
    std::vector<FieldName> fields;
};
const std::vector<TypeNames>& typeNames();
const std::map<std::string_view, const char*>& choiceNames();

} // namespace aanzet
