// SPDX-License-Identifier: EUPL-1.2
#include "mobile/store/Safety.h"
#include "mobile/store/Space.h"
#include "shared/schema/TypeIds.h"
#include <algorithm>

// What people write: values become edits, durable under the device's key before anybody hears "saved".
namespace aanzet::store {

using vault::Table;

std::size_t Store::batchesSeen(const Space& s, const RecordId& record, const FieldId& field) const
{
    std::optional<std::size_t> shown;
    if (auto it = m_shownAt.find({s.id(), field}); it != m_shownAt.end()) shown = it->second;
    if (auto it = m_shownRecords.find({s.id(), record}); it != m_shownRecords.end()) shown = std::max(shown.value_or(0), it->second);
    return shown ? *shown : s.replica.seenBatches();
}

record::VersionVector Store::contextOf(const SpaceId& space, const RecordId& record, std::uint16_t type, std::uint16_t field) const
{
    const auto* s = find(space);
    const auto* spec = findType(type);
    if (!s || !spec) return {};
    const auto id = s->replica.fieldId(record, static_cast<record::Rule>(ruleOf(*spec, field)), type, field);
    return s->replica.seenOf(id, s->replica.batches().size());
}

Result<std::vector<PendingEdit>> Store::prepare(const std::vector<PutRequest>& requests, std::vector<RecordId>& ids)
{
    if (!m_identity) return ErrorCode::NoOrganisation;
    std::vector<PendingEdit> edits;
    const auto save = crypto::randomFixed<SaveId>();
    const auto now = m_clock.now();
    for (const auto& r : requests) {
        auto* s = find(r.space);
        if (!s) return Error{ErrorCode::NotFound, "space"};
        // The key of the newest epoch may still be on its way: the edit waits for it, durable, and is sealed when it is here.
        if (!s->keys.fid()) return Error{ErrorCode::NotAllowed, "no key of this space"};
        if (!s->log.state().canWrite(user())) return Error{ErrorCode::NotAllowed, "read only"};
        const auto* type = findType(r.type);
        if (!type) return ErrorCode::UnknownType;
        if (!s->isKind(type->space)) return Error{ErrorCode::BadRequest, "this type lives in another layer"};
        const auto record = r.record ? *r.record : crypto::randomFixed<RecordId>();
        if (r.record) {
            const auto known = s->replica.typeOf(*r.record);
            if (known && *known != r.type) return Error{ErrorCode::BadRequest, "this record has another type"};
        }
        ids.push_back(record);
        if (!r.removes) {
            AANZET_CHECK(checkUnfinished(*s, r, record));
            if (r.type == types::SafetyLine) AANZET_CHECK(SafetyRules(*this).checkPut(r));
        }

        const auto add = [&](std::uint16_t field, record::Rule rule, Bytes value, const record::VersionVector& context) {
            PendingEdit e;
            e.space = r.space;
            e.record = record;
            e.type = r.type;
            e.field = field;
            e.rule = rule;
            e.value = std::move(value);
            if (rule != record::Rule::First) e.context = context;
            e.save = save;
            e.index = static_cast<std::uint32_t>(edits.size());
            e.wall = now;
            edits.push_back(std::move(e));
        };
        const auto lifeContext = [&] {
            const auto id = s->replica.fieldId(record, record::Rule::Keep, r.type, kLifeField);
            return s->replica.seenOf(id, batchesSeen(*s, record, id));
        };
        if (r.removes) {
            if (!r.fields.empty() || !s->replica.typeOf(record)) return Error{ErrorCode::BadRequest, "remove what is there"};
            AANZET_TRY(auto life, removedLife(*s, record, r.type, *r.removes));
            add(kLifeField, record::Rule::Keep, std::move(life), lifeContext());
            continue;
        }
        if (r.restores && s->replica.typeOf(record)) add(kLifeField, record::Rule::Keep, encodeLife({}), lifeContext());
        if (r.sealedIn) {
            AANZET_TRY(auto seal, sealToCarry(*r.sealedIn, record, r.type));
            add(kSealField, record::Rule::First, std::move(seal), {});
        }
        for (const auto& w : r.fields) {
            const auto* field = findField(*type, w.field);
            if (!field) return ErrorCode::UnknownField;
            AANZET_CHECK(validate(*field, w.value));
            const auto rule = static_cast<record::Rule>(field->rule);
            const auto id = s->replica.fieldId(record, rule, r.type, w.field);
            add(w.field, rule, encodeValue(w.value), w.context ? *w.context : s->replica.seenOf(id, batchesSeen(*s, record, id)));
        }
        if (r.finishes) {
            if (!r.fields.empty() || !canBeFinished(r.type) || !s->replica.typeOf(record)) return Error{ErrorCode::BadRequest, "finish what is there"};
            if (sealOf(*s, record, r.type)) continue;
            AANZET_TRY(auto seal, sealNow(*s, record, r.type));
            add(kSealField, record::Rule::First, std::move(seal), {});
            continue;
        }
        if (r.fields.empty() && !r.sealedIn && !s->replica.typeOf(record)) {
            Life alive;
            add(kLifeField, record::Rule::Keep, encodeLife(alive), {});
        }
    }
    return edits;
}

Status Store::insertEdits(std::vector<PendingEdit>& edits)
{
    for (auto& e : edits) {
        AANZET_TRY(e.row, m_vault.insert(Table::Edits, encodeRow(e)));
    }
    return {};
}

void Store::adoptEdits(std::vector<PendingEdit> edits)
{
    for (auto& e : edits) {
        auto* s = find(e.space);
        const auto id = s->replica.fieldId(e.record, e.rule, e.type, e.field);
        const bool isWhole = e.field < kFirstOwnField;   // its life or its seal
        const auto record = e.record;
        s->replica.addPending(std::move(e));
        if (isWhole)
            for (const auto& f : s->replica.fieldsOf(record)) noteText(*s, f);
        else noteText(*s, id);
    }
    changed();
}

Result<std::vector<RecordId>> Store::putAll(const std::vector<PutRequest>& requests)
{
    std::vector<RecordId> ids;
    AANZET_TRY(auto edits, prepare(requests, ids));
    AANZET_TRY(auto change, m_vault.begin());
    AANZET_CHECK(insertEdits(edits));
    AANZET_CHECK(change.commit());
    adoptEdits(std::move(edits));
    return ids;
}

Result<RecordId> Store::put(const PutRequest& request)
{
    AANZET_TRY(auto ids, putAll({request}));
    return ids.front();
}

// Quarantined work of a device that was once a colleague's: somebody changed this record, though it cannot be taken. What
// nobody signed could keep any record from being removed.
bool Store::isWorkOn(const AsideRow& a, const RecordId& record) const
{
    if (a.kind != AsideKind::Quarantined) return false;
    const auto batch = record::decodeFrame(a.frame);
    if (!batch || std::none_of(batch->operations.begin(), batch->operations.end(), [&](const auto& op) { return op.record == record; })) return false;
    const auto* d = m_org->state().device(batch->device);
    return d && batch->verify(m_identity->org, a.space, d->keys.sign);
}

// Of whom and what the removal has seen. One count for the whole record: having looked at one field's history is not having
// seen the others.
Result<Bytes> Store::removedLife(const Space& s, const RecordId& record, std::uint16_t type, const std::string& reason) const
{
    if (reason.empty() && sealOf(s, record, type)) return ErrorCode::NotAllowed;
    if (s.isKind(SpaceKind::Safety)) AANZET_CHECK(SafetyRules(*this).checkRemoval(s.id(), type));
    for (const auto& [row, a] : m_aside)
        if (a.space == s.id() && (a.kind == AsideKind::Held || isWorkOn(a, record))) return Error{ErrorCode::Busy, "something of this household has not fully arrived"};
    const auto lifeId = s.replica.fieldId(record, record::Rule::Keep, type, kLifeField);
    Life life;
    life.isRemoved = true;
    life.reason = reason;
    const auto shown = m_shownRecords.find({s.id(), record});
    const auto seen = shown != m_shownRecords.end() ? shown->second : s.replica.seenBatches();
    for (const auto& f : s.replica.fieldsOf(record))
        if (f != lifeId) life.seen.raise(s.replica.seenOf(f, seen));
    return encodeLife(life);
}

Status Store::remove(const SpaceId& space, const RecordId& record, const std::string& reason)
{
    const auto* s = find(space);
    const auto type = s ? s->replica.typeOf(record) : std::nullopt;
    if (!type) return ErrorCode::NotFound;
    if (!s->log.state().canWrite(user())) return ErrorCode::NotAllowed;
    PutRequest request{space, *type, record, {}};
    request.removes = reason;
    AANZET_TRY(auto id, put(request));
    (void)id;
    return {};
}

void Store::noteShown(const Conflict& card)
{
    const auto* s = find(card.space);
    const auto* spec = findType(card.type);
    if (!s || !spec) return;
    if (card.field == kLifeField) {
        m_shownRecords[{card.space, card.record}] = s->replica.batches().size();
        return;
    }
    const auto id = s->replica.fieldId(card.record, static_cast<record::Rule>(ruleOf(*spec, card.field)), card.type, card.field);
    m_shownAt[{card.space, id}] = s->replica.batches().size();
}

Status Store::settle(const SpaceId& space, const RecordId& record, std::uint16_t field, const FieldValue& value,
                     const std::optional<record::VersionVector>& context)
{
    auto* s = find(space);
    if (!s) return ErrorCode::NotFound;
    const auto type = s->replica.typeOf(record);
    if (!type) return ErrorCode::NotFound;
    if (field != kLifeField) {
        AANZET_TRY(auto id, put({space, *type, record, {{field, value, context}}}));
        (void)id;
        return {};
    }
    const auto* word = std::get_if<std::string>(&value);
    if (!word || (*word != "alive" && *word != "removed")) return Error{ErrorCode::BadRequest, "Settle life with 'alive' or 'removed'."};
    if (*word == "removed") return remove(space, record);
    if (!s->log.state().canWrite(user())) return Error{ErrorCode::NotAllowed, "read only"};
    PendingEdit e;
    e.space = space;
    e.record = record;
    e.type = *type;
    e.field = kLifeField;
    e.value = encodeLife({});
    const auto lifeId = s->replica.fieldId(record, record::Rule::Keep, *type, kLifeField);
    e.context = context ? *context : s->replica.seenOf(lifeId, batchesSeen(*s, record, lifeId));
    e.save = crypto::randomFixed<SaveId>();
    e.wall = m_clock.now();
    std::vector<PendingEdit> edits{std::move(e)};
    AANZET_TRY(auto change, m_vault.begin());
    AANZET_CHECK(insertEdits(edits));
    AANZET_CHECK(change.commit());
    adoptEdits(std::move(edits));
    return {};
}

// Slots are found by a keyed hash of their name, so that a row number says nothing.
static std::int64_t draftRow(const vault::Vault& v, const std::string& slot)
{
    const auto h = crypto::hash128(viewOf(slot), v.id().view());
    std::int64_t row = 0;
    std::memcpy(&row, h.data(), sizeof row);
    return row & INT64_MAX;
}

Status Store::saveDraft(const std::string& slot, ByteView content)
{
    const auto row = draftRow(m_vault, slot);
    if (!content.empty()) return m_vault.put(Table::Drafts, row, content);
    auto gone = m_vault.erase(Table::Drafts, row);
    return gone.ok() || gone.code() == ErrorCode::NotFound ? Status() : gone;
}

Result<std::optional<Bytes>> Store::draft(const std::string& slot) const { return m_vault.get(Table::Drafts, draftRow(m_vault, slot)); }

} // namespace aanzet::store
