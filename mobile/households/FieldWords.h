// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "shared/schema/FieldValue.h"
#include <QString>

// What a field of the schema is called on a screen, in the language of the window.
namespace aanzet {

QString fieldWords(std::uint16_t type, std::uint16_t field);
// A value as a person reads it. Words of a choice that this version does not know show as they are.
QString valueWords(const FieldValue& value);

} // namespace aanzet
