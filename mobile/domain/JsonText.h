// SPDX-License-Identifier: EUPL-1.2
// Reading the JSON of assets; the domain's own headers stay free of Qt.
#pragma once
#include "shared/types/Bytes.h"
#include <QJsonArray>
#include <QJsonObject>
#include <initializer_list>
#include <string>
#include <vector>

namespace aanzet::domain {

struct LocalText;

Result<QJsonObject> objectFrom(ByteView json); // Malformed when it is not one JSON object; TooLarge beyond 4 MiB
// A member that stands twice in one object, which readers of JSON pass over in silence, or that is written with a backslash
// and could hide one; empty: none does.
std::string doubleMember(ByteView json);
// What is wrong with the members of an object that holds each of `known` and may hold `optional`, in words: the first that is
// missing or unknown; empty: nothing.
std::string wrongMember(const QJsonObject& object, std::initializer_list<const char*> known, std::initializer_list<const char*> optional);
std::string textIn(const QJsonObject& object, const char* member);
std::vector<std::string> textsIn(const QJsonObject& object, const char* member);
LocalText localIn(const QJsonObject& object, const char* member);

} // namespace aanzet::domain
