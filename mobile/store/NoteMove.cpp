// SPDX-License-Identifier: EUPL-1.2
#include "mobile/store/NoteMove.h"
#include "mobile/domain/MovedRecord.h"
#include "mobile/store/AccessBook.h"
#include "mobile/store/RecordCarry.h"
#include "mobile/store/RowReading.h"
#include <algorithm>

namespace aanzet::store {
namespace {

constexpr std::string_view kLeakEntry = "data_leak";

const RecordId* referenceIn(const ShownRecord& record, std::uint16_t field)
{
    const auto* f = record.field(field);
    return f ? std::get_if<RecordId>(&f->shown.value) : nullptr;
}

// What is written at a visit and goes wherever its note goes. A measurement or an appointment stays: it has a page of its own.
bool goesWithVisit(std::uint16_t type)
{
    return type == types::Agreement || type == types::VisitObservation || type == types::Observation || type == types::Worry || type == types::ChildCheck;
}
bool staysWithHousehold(std::uint16_t type) { return type == types::Assessment || type == types::ClientAssessment || type == types::Appointment; }

} // namespace

Result<NoteMove> NoteMove::of(Store& store, const SpaceId& household, const RecordId& record)
{
    AANZET_TRY(auto from, store.household(household));
    NoteMove move(store, std::move(from), record);
    AANZET_CHECK(move.collect());
    return move;
}

bool NoteMove::mayWrite(const HouseholdRef& household) const
{
    for (const auto& space : {household.client, household.dossier}) {
        const auto* log = space ? m_store->spaceLog(*space) : nullptr;
        if (!log || !log->state().canWrite(m_store->user())) return false;
    }
    return true;
}

std::vector<HouseholdRef> NoteMove::targets() const
{
    std::vector<HouseholdRef> out;
    for (auto& h : m_store->households())
        if (h.id != m_from.id && mayWrite(h)) out.push_back(std::move(h));
    return out;
}

void NoteMove::add(const SpaceId& space, const RecordId& record, std::uint16_t type)
{
    if (std::any_of(m_parts.begin(), m_parts.end(), [&](const Part& p) { return p.record == record; })) return;
    m_parts.push_back({space, record, type, m_store->isFinished(space, record)});
}

Status NoteMove::collect()
{
    if (!mayWrite(m_from)) {
        m_hindrance = Hindrance::NotBothLayers;
        return {};
    }
    const SpaceId client = *m_from.client, dossier = *m_from.dossier;
    auto found = m_store->get(dossier, m_note);
    if (found && goesWithVisit(found->type))
        if (const auto* visit = referenceIn(*found, fieldOf(found->type, "visit"))) m_note = *visit;
    SpaceId space = client;
    found = m_store->get(client, m_note);
    if (!found) found = m_store->get(space = dossier, m_note);
    if (!found || found->life == LifeState::Removed || (found->type != types::Visit && found->type != types::JournalEntry && found->type != types::ContactAttempt)) {
        m_hindrance = Hindrance::NotANote;
        return {};
    }
    m_type = found->type;
    add(space, m_note, m_type);
    for (const auto& type : allTypes()) {
        if (m_type != types::Visit || (type.space != SpaceKind::Client && type.space != SpaceKind::Dossier)) continue;
        const auto& where = type.space == SpaceKind::Client ? client : dossier;
        for (const auto& field : type.fields) {
            if (field.kind != FieldKind::Reference || field.target != types::Visit) continue;
            for (const auto& id : m_store->list(where, type.id)) {
                const auto record = m_store->get(where, id);
                const auto* visit = record ? referenceIn(*record, field.id) : nullptr;
                if (!visit || *visit != m_note) continue;
                // A photo goes with its content, so that has to be here.
                if (goesWithVisit(type.id) || (isAttachment(type.id) && m_store->placeOf(where, id) == Store::BlobPlace::Here)) add(where, id, type.id);
                else if (!staysWithHousehold(type.id)) m_hindrance = Hindrance::Attached;
            }
        }
    }
    addFollowers();
    for (const auto& part : m_parts) {
        const auto record = m_store->get(part.space, part.record);
        if (!record || record->life == LifeState::Marked) {
            m_hindrance = Hindrance::Choices;
            continue;
        }
        for (const auto& f : record->fields) {
            if (f.shown.isOpaque || !findField(*findType(part.type), f.field)) m_hindrance = Hindrance::Incomplete;
            if (!f.others.empty()) m_hindrance = Hindrance::Choices;
        }
    }
    return {};
}

// Entries that add to or correct something of the note, and those that follow them.
void NoteMove::addFollowers()
{
    const auto corrects = fieldOf(types::JournalEntry, "corrects");
    const auto entries = m_store->list(*m_from.dossier, types::JournalEntry);
    for (std::size_t before = 0; before != m_parts.size();) {
        before = m_parts.size();
        for (const auto& id : entries) {
            const auto record = m_store->get(*m_from.dossier, id);
            const auto* about = record ? referenceIn(*record, corrects) : nullptr;
            if (about && std::any_of(m_parts.begin(), m_parts.end(), [&](const Part& p) { return p.record == *about; })) add(*m_from.dossier, id, types::JournalEntry);
        }
    }
}

Result<NoteMove::Leak> NoteMove::leak(const SpaceId& to) const
{
    AANZET_TRY(auto target, m_store->household(to));
    Leak leak;
    std::set<UserId> could;
    WallTime since = WallTime::max();
    for (const auto& part : m_parts) {
        const auto* replica = m_store->replica(part.space);
        for (const auto& id : replica->fieldsOf(part.record)) leak.hasLeft |= !replica->field(id)->ops.empty();
        if (const auto record = m_store->get(part.space, part.record); record.ok()) since = std::min(since, firstWrittenAt(*record));
        const auto& there = part.space == m_from.client ? target.client : target.dossier;
        const auto entitled = there ? m_store->readersOf(*there) : std::vector<UserId>();
        for (const auto& user : m_store->readersOf(part.space))
            if (user != m_store->user() && std::find(entitled.begin(), entitled.end(), user) == entitled.end()) could.insert(user);
    }
    if (const auto report = readAccess(*m_store, m_from.id); report.ok()) {
        std::set<UserId> entitled;
        for (const auto& space : {target.client, target.dossier})
            if (space)
                for (const auto& user : m_store->readersOf(*space)) entitled.insert(user);
        std::set<UserId> opened;
        for (const auto& row : report->lines) {
            const auto& line = row.line;
            const bool isLook = line.action == AccessAction::Read || line.action == AccessAction::Search || line.action == AccessAction::History || line.action == AccessAction::Export;
            if (!isLook || line.household != m_from.id || line.at < since || line.user == m_store->user() || (entitled.count(line.user) && !could.count(line.user))) continue;
            opened.insert(line.user);
            could.insert(line.user);
        }
        leak.opened.assign(opened.begin(), opened.end());
    }
    leak.couldRead.assign(could.begin(), could.end());
    return leak;
}

// References to what stays behind do not go along, unless they are sealed.
PutRequest NoteMove::copied(const ShownRecord& record, const SpaceId& target) const
{
    return copyOf(*m_store, record, target, [&](const FieldSpec& field, const FieldValue& value, bool isOpen) -> std::optional<FieldValue> {
        const auto* reference = std::get_if<RecordId>(&value);
        const bool staysBehind = reference && field.target != kNoTarget && std::none_of(m_parts.begin(), m_parts.end(), [&](const Part& p) { return p.record == *reference; });
        return staysBehind && isOpen ? std::nullopt : std::optional(value);
    }, Meeting::Cover);
}

Status NoteMove::moveTo(const SpaceId& to, const Words& words) const
{
    if (m_hindrance != Hindrance::None) return Error{ErrorCode::NotAllowed, "this note does not go"};
    AANZET_TRY(auto target, m_store->household(to));
    if (to == m_from.id || !mayWrite(target)) return Error{ErrorCode::NotAllowed, "both layers of both households"};
    std::vector<PutRequest> copies, marks, gone;
    const auto field = [](std::uint16_t type, const char* name, FieldValue value) { return FieldWrite{fieldOf(type, name), std::move(value), {}}; };
    const auto removal = [&](const SpaceId& space, std::uint16_t type, const RecordId& record) {
        PutRequest put{space, type, record, {}};
        put.removes = words.reason;
        gone.push_back(std::move(put));
    };
    const auto entry = [&](std::string_view kind, std::string text) {
        constexpr auto type = types::JournalEntry;
        marks.push_back({*target.dossier, type, {}, {field(type, "kind", std::string(kind)), field(type, "text", std::move(text)), field(type, "happened_at", words.day),
                                                     field(type, "start_minute", words.minute), field(type, "corrects", m_note)}});
    };
    const auto earlier = marksIn(*m_store, m_from);
    const auto markOf = [&](const RecordId& record) {
        const auto found = earlier.find(record);
        return found == earlier.end() ? std::nullopt : std::optional(found->second.front());
    };
    bool isBack = false;                                     // to where it came from
    if (const auto mark = markOf(m_note))
        if (const auto row = readRow<domain::MovedRecord>(*m_store, *m_from.dossier, *mark)) isBack = row->fromHousehold == asReference(to);
    for (const auto& part : m_parts) {
        const auto& space = part.space == m_from.client ? *target.client : *target.dossier;
        AANZET_TRY(auto record, m_store->get(part.space, part.record));
        const auto mark = markOf(part.record);
        if (const auto found = earlier.find(part.record); found != earlier.end())
            for (const auto& id : found->second) removal(*m_from.dossier, types::MovedRecord, id);
        removal(part.space, part.type, part.record);
        const auto* kind = part.type == types::JournalEntry ? record.field(fieldOf(part.type, "kind")) : nullptr;
        if (isBack && kind && kind->shown.value == FieldValue(std::string(kLeakEntry))) continue;
        const bool wasThere = m_store->replica(space)->typeOf(part.record).has_value();
        copies.push_back(copied(record, space));
        if (!wasThere)
            for (const auto& late : record.late) entry("other", words.late(late));
        if (isBack) continue;
        marks.push_back(markFor(*m_store, record, m_from, mark, *target.dossier, {words.day, words.minute}));
    }
    if (!isBack && !words.leak.empty()) entry(kLeakEntry, words.leak);
    copies.insert(copies.end(), std::make_move_iterator(marks.begin()), std::make_move_iterator(marks.end()));
    copies.insert(copies.end(), std::make_move_iterator(gone.begin()), std::make_move_iterator(gone.end()));
    for (const auto& part : m_parts)
        if (isAttachment(part.type)) AANZET_CHECK(m_store->carryContent(part.space, part.record, part.space == m_from.client ? *target.client : *target.dossier));
    AANZET_TRY(auto ids, m_store->putAll(copies));
    (void)ids;
    return {};
}

} // namespace aanzet::store
