// SPDX-License-Identifier: EUPL-1.2
#include "mobile/networkmap/NetworkWalk.h"
#include <algorithm>

namespace aanzet {

bool isSameValue(const FieldValue& a, const FieldValue& b)
{
    const auto unset = [](const FieldValue& v) { return std::holds_alternative<std::monostate>(v) || v == FieldValue(false); };
    return a == b || (unset(a) && unset(b));
}

Result<bool> NetworkWalk::apply(const TrailStep& step, Way way)
{
    auto changes = step.changes;
    if (way == Way::Back) std::reverse(changes.begin(), changes.end());
    bool isWhole = true;
    for (const auto& one : changes) {
        AANZET_TRY(const bool applied, change(one, way));
        isWhole &= applied;
    }
    return isWhole;
}

// Two removed the same at once, or a colleague did it: bringing it back would take back theirs.
bool NetworkWalk::wasRemovedByOthers(const SpaceId& space, const TrailStep::Change& change) const
{
    const auto* replica = m_store.replica(space);
    if (!replica || replica->lifeOf(change.record) != store::LifeState::Removed) return false;
    const auto* life = replica->field(replica->fieldId(change.record, record::Rule::Keep, change.type, kLifeField));
    if (life && life->state.heads.size() > 1) return true;
    const auto past = m_store.history(space, change.record, kLifeField);
    return past.ok() && !past->versions.empty() && past->versions.front().author != m_store.user();
}

bool NetworkWalk::isOnlyMine(const RecordId& record) const
{
    for (const auto* r : m_reading.around(record)) {
        if (r->life != store::LifeState::Alive) return false;
        for (const auto& f : r->fields) {
            const auto past = m_store.history(r->space, r->record, f.field);
            if (!past || std::any_of(past->versions.begin(), past->versions.end(), [&](const auto& v) { return v.author != m_store.user(); })) return false;
        }
    }
    return true;
}

Result<bool> NetworkWalk::change(const TrailStep::Change& change, Way way)
{
    if (change.kind == TrailStep::Kind::Fields) return fields(change, way);
    const auto space = m_reading.spaceOf(change.type);
    if (!space) return false;   // of a layer that was closed to this person meanwhile
    const bool mustRemove = (change.kind == TrailStep::Kind::Created) == (way == Way::Back);
    const auto* record = m_reading.record(change.record);
    if (!mustRemove) {
        if (record && record->life == store::LifeState::Alive) return true;
        if (wasRemovedByOthers(*space, change)) return false;
        AANZET_CHECK(m_store.settle(*space, change.record, kLifeField, std::string("alive")));
        return true;
    }
    if (!record) return true;   // a colleague removed it already
    if (change.kind == TrailStep::Kind::Created && !isOnlyMine(change.record)) return false;
    AANZET_CHECK(m_store.remove(*space, change.record));
    return true;
}

Result<bool> NetworkWalk::fields(const TrailStep::Change& change, Way way)
{
    const auto* record = m_reading.record(change.record);
    const auto space = m_reading.spaceOf(change.type);
    if (!record || !space) return false;
    store::PutRequest put{*space, change.type, change.record, {}};
    bool isWhole = true;
    for (const auto& f : change.fields) {
        const auto& mine = way == Way::Back ? f.after : f.before;
        const auto& wanted = way == Way::Back ? f.before : f.after;
        const auto* field = record->field(f.field);
        const auto shownNow = field ? field->shown.value : FieldValue();
        const auto others = field ? field->others : std::vector<store::ShownVersion>();
        // The same value from a colleague's hand is theirs.
        const auto isMine = [&](const store::ShownVersion& v) { return v.author == m_store.user() && isSameValue(v.value, mine); };
        const bool isShownMine = field ? isMine(field->shown) : isSameValue(shownNow, mine);
        if (others.empty()) {
            if (isShownMine) put.fields.push_back({f.field, wanted, {}});
            else isWhole = false;
            continue;
        }
        // Two drew at once and one's own goes: what the colleague drew is what stays.
        isWhole = false;
        if (others.size() == 1 && isShownMine) put.fields.push_back({f.field, others.front().value, {}});
        else if (others.size() == 1 && isMine(others.front())) put.fields.push_back({f.field, shownNow, {}});
    }
    if (put.fields.empty()) return isWhole;
    AANZET_CHECK(m_store.put(put));
    return isWhole;
}

} // namespace aanzet
