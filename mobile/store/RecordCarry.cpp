// SPDX-License-Identifier: EUPL-1.2
#include "mobile/store/RecordCarry.h"
#include "mobile/domain/MovedRecord.h"
#include "mobile/store/RowReading.h"
#include <algorithm>

namespace aanzet::store {

WallTime firstWrittenAt(const ShownRecord& record)
{
    WallTime first = WallTime::max();
    for (const auto& f : record.fields) first = std::min(first, f.shown.at);
    return first;
}

UserId authorOf(const ShownRecord& record)
{
    if (record.finished) return record.finished->by;
    const ShownField* first = nullptr;
    for (const auto& f : record.fields)
        if (!first || f.shown.at < first->shown.at) first = &f;
    if (!first) return {};
    return first->shown.lateOf.isZero() ? first->shown.author : first->shown.lateOf;
}

PutRequest copyOf(Store& store, const ShownRecord& record, const SpaceId& target, const Taken& taken, Meeting meeting)
{
    PutRequest put{target, record.type, record.record, {}};
    const auto there = store.get(target, record.record);
    const bool isSealedThere = store.isFinished(target, record.record);
    put.restores = there && (meeting == Meeting::Cover || there->life != LifeState::Alive);
    if (record.finished && !isSealedThere) put.sealedIn = record.space;
    const bool isBeside = meeting == Meeting::Beside && there && there->life == LifeState::Alive;
    const auto* spec = findType(record.type);
    for (const auto& f : record.fields) {
        const auto* field = findField(*spec, f.field);
        const bool isOpen = (!record.finished && !isSealedThere) || staysOpen(*spec, f.field);
        const auto* same = there ? there->field(f.field) : nullptr;
        if (there && !isOpen) continue;                     // sealed there as here
        auto value = taken(*field, f.shown.value, isOpen || there);
        if (!value || (same && same->shown.value == *value)) continue;
        if (same && isBeside && field->rule != Rule::Keep) continue;
        put.fields.push_back({f.field, std::move(*value), isBeside ? std::optional<record::VersionVector>(std::in_place) : std::nullopt});
    }
    return put;
}

std::map<RecordId, std::vector<RecordId>> marksIn(Store& store, const HouseholdRef& household)
{
    std::map<RecordId, std::vector<RecordId>> out;
    if (!household.dossier) return out;
    for (const auto& id : store.list(*household.dossier, types::MovedRecord))
        if (const auto mark = readRow<domain::MovedRecord>(store, *household.dossier, id); mark && mark->record) out[*mark->record].push_back(id);
    return out;
}

PutRequest markFor(Store& store, const ShownRecord& record, const HouseholdRef& from, const std::optional<RecordId>& earlier, const SpaceId& target, const MoveMoment& at)
{
    constexpr auto type = types::MovedRecord;
    const auto field = [](const char* name, FieldValue value) { return FieldWrite{fieldOf(type, name), std::move(value), {}}; };
    auto author = authorOf(record);
    auto writtenOn = domain::toText(std::chrono::floor<std::chrono::days>(record.fields.empty() ? store.trustedNow() : firstWrittenAt(record)));
    if (earlier)
        if (const auto mark = readRow<domain::MovedRecord>(store, *from.dossier, *earlier); mark && mark->author) {
            author.b = mark->author->b;
            if (mark->writtenAt) writtenOn = domain::toText(*mark->writtenAt);
        }
    return {target, type, {},
            {field("record", record.record), field("from_household", asReference(from.id)), field("moved_by", asReference(store.user())), field("moved_at", at.day),
             field("start_minute", at.minute), field("author", asReference(author)), field("written_at", writtenOn)}};
}

} // namespace aanzet::store
