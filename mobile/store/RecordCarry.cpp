// SPDX-License-Identifier: EUPL-1.2
#include "mobile/store/RecordCarry.h"
#include "mobile/domain/MovedRecord.h"
#include "mobile/store/RowReading.h"
#include "mobile/store/ValueCodec.h"
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


bool isSingleOf(const ShownRecord& r)
{
    const auto is = [&](const char* field, const FieldValue& value) {
        const auto* f = r.field(fieldOf(r.type, field));
        return f && f->shown.value == value;
    };
    const auto* person = r.type == types::NetworkMap ? r.field(fieldOf(r.type, "person")) : nullptr;
    switch (r.type) {
    case types::Household:
    case types::CaseStatus: return true;
    case types::Plan: return !is("status", std::string("closed"));
    case types::NetworkMap: return !person || person->shown.value == FieldValue();
    default: return false;
    }
}
bool isAttachment(std::uint16_t type) { return type == types::Attachment || type == types::WorkAttachment; }
bool needsMark(std::uint16_t type) { return type != types::NetworkStroke && type != types::NetworkWord && type != types::NetworkGroup && type != types::NetworkMember; }

RecordId saveHeadOf(const ShownRecord& record)
{
    const auto isHead = [](std::uint16_t type) { return type == types::Visit || type == types::Assessment || type == types::ClientAssessment; };
    auto head = record.record;
    for (const auto& f : record.fields) {
        const auto* field = findField(*findType(record.type), f.field);
        const auto* reference = field ? std::get_if<RecordId>(&f.shown.value) : nullptr;
        if (reference && isHead(field->target) && !isHead(record.type)) head = *reference;
    }
    return head;
}

PutRequest removalOf(const SpaceId& space, std::uint16_t type, const RecordId& record, const std::string& reason)
{
    PutRequest put{space, type, record, {}};
    put.removes = reason;
    return put;
}

bool CarrySave::take(std::vector<PutRequest>& unit)
{
    std::size_t edits = 0, bytes = 0;
    for (const auto& put : unit) {
        edits += put.fields.size() + 2;
        bytes += put.sealedIn ? 4096 : 0;
        for (const auto& f : put.fields) bytes += 64 + encodeValue(f.value).size() * (put.sealedIn ? 2 : 1);
    }
    if (!m_puts.empty() && (m_edits + edits > kEdits || m_bytes + bytes > kBytes)) return false;
    m_edits += edits;
    m_bytes += bytes;
    std::move(unit.begin(), unit.end(), std::back_inserter(m_puts));
    return true;
}

Status CarrySave::save(Store& store)
{
    if (!m_puts.empty()) AANZET_CHECK(store.putAll(m_puts));
    *this = {};
    return {};
}

} // namespace aanzet::store
