// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "mobile/store/Store.h"
#include "shared/schema/Schema.h"
#include "shared/schema/TypeIds.h"
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


// Of four things a household has one: header, where the work stands, the plan that is open, the drawing of all of them.
bool isSingleOf(const ShownRecord& record);
bool isAttachment(std::uint16_t type);
// A row is put under a finished record only together with it: the record in whose save this one goes, itself or what it hangs on.
RecordId saveHeadOf(const ShownRecord& record);
// Nobody asks who drew a line, and there are thousands.
bool needsMark(std::uint16_t type);
PutRequest removalOf(const SpaceId& space, std::uint16_t type, const RecordId& record, const std::string& reason);

// Everything a person or a drawing wrote in the two pages, removed records left out; not what ties the pages together.
template <class F> void eachRecord(Store& store, const HouseholdRef& household, F&& f)
{
    for (const auto& type : allTypes()) {
        if (type.space != SpaceKind::Client && type.space != SpaceKind::Dossier) continue;
        const auto& space = type.space == SpaceKind::Client ? household.client : household.dossier;
        if (!space || type.id == types::HouseholdLink || type.id == types::SafetyLink || type.id == types::MovedRecord) continue;
        for (const auto& id : store.list(*space, type.id))
            if (auto record = store.get(*space, id)) f(*record);
    }
}

// A long carrying is many saves, each with whole units of what goes together.
class CarrySave
{
public:
    static constexpr std::size_t kEdits = 400, kBytes = 96 << 10;

    // False: it does not fit beside what is in it; an empty one takes anything.
    bool take(std::vector<PutRequest>& unit);
    bool isEmpty() const { return m_puts.empty(); }
    Status save(Store& store);                   // durable; empty from then on

private:
    std::vector<PutRequest> m_puts;
    std::size_t m_edits = 0, m_bytes = 0;
};

} // namespace aanzet::store
