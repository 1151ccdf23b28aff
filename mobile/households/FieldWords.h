// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "shared/schema/FieldValue.h"
#include <QString>
#include <functional>

// What a field of the schema is called on a screen, in the language of the window.
namespace aanzet {

QString typeWords(std::uint16_t type);
// Of a field without a name of its own, what it belongs to.
QString fieldWords(std::uint16_t type, std::uint16_t field);
// A value as a person reads it in that field. Words of a choice that this version does not know show as they are; what
// `named` says of a reference, else "something else".
QString valueWords(std::uint16_t type, std::uint16_t field, const FieldValue& value, const std::function<QString(const RecordId&)>& named = {});

} // namespace aanzet
