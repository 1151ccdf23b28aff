// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "mobile/store/Store.h"
#include <map>

// A record that goes to another household with its number, its values and (of a finished one) its seal: what moving a note
// and joining two households have in common.
namespace aanzet::store {

WallTime firstWrittenAt(const ShownRecord& record);
// Who finished it, else who wrote the first of what is shown.
UserId authorOf(const ShownRecord& record);
inline RecordId asReference(const auto& id)
{
    RecordId out;
    out.b = id.b;
    return out;
}

// What a copy takes of a field's value; nothing: it stays behind.
using Taken = std::function<std::optional<FieldValue>(const FieldSpec& field, const FieldValue& value, bool isOpen)>;
// Where the same number stands there already and says something else: the copy covers it, or stands beside it as a choice.
enum class Meeting { Cover, Beside };
// `put` has no fields, no seal and restores nothing: it stands there already, as it is here.
PutRequest copyOf(Store& store, const ShownRecord& record, const SpaceId& target, const Taken& taken, Meeting meeting);

// The marks (moved_record) of a dossier by the record they stand beside.
std::map<RecordId, std::vector<RecordId>> marksIn(Store& store, const HouseholdRef& household);
struct MoveMoment {
    std::string day;                 // "YYYY-MM-DD"
    std::int64_t minute = 0;
};
// A mark beside `record`, which stood in `from`; `earlier`, one that stood beside it there, knows who wrote it.
PutRequest markFor(Store& store, const ShownRecord& record, const HouseholdRef& from, const std::optional<RecordId>& earlier, const SpaceId& target, const MoveMoment& at);

} // namespace aanzet::store
