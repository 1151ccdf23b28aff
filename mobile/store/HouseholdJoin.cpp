// SPDX-License-Identifier: EUPL-1.2
#include "mobile/store/HouseholdJoin.h"
#include "mobile/store/Draft.h"
#include "mobile/store/RowReading.h"
#include "mobile/store/Safety.h"
#include "mobile/store/ValueCodec.h"
#include <algorithm>

namespace aanzet::store {
namespace {

constexpr const char* kSlot = "household-join";
const std::uint16_t kPointer = fieldOf(types::Household, "joined_into");

RecordId headerOf(const SpaceId& household) { return asReference(household); }

std::optional<SpaceId> pointerOf(Store& store, const SpaceId& household)
{
    const auto header = store.get(household, headerOf(household));
    const auto* f = header ? header->field(kPointer) : nullptr;
    const auto* id = f ? std::get_if<RecordId>(&f->shown.value) : nullptr;
    if (!id) return std::nullopt;
    SpaceId into;
    into.b = id->b;
    return into;
}

RecordId entryId(const SpaceId& dossier, ByteView seed, const UserId& user)
{
    return crypto::hash128As<RecordId>(Writer("az1/joined-entry").raw(dossier).raw(user).sized(seed).take());
}
Bytes seedOf(const RecordId& record, std::uint16_t field, const FieldValue& value) { return Writer("value").raw(record).u16(field).sized(encodeValue(value)).take(); }

} // namespace

std::optional<SpaceId> HouseholdJoin::joinedInto(Store& store, const SpaceId& household)
{
    std::vector<SpaceId> way{household};
    while (const auto next = pointerOf(store, way.back())) {
        const auto seen = std::find(way.begin(), way.end(), *next);
        if (seen != way.end()) {
            const auto stays = *std::min_element(seen, way.end());
            return stays == household ? std::nullopt : std::optional(stays);
        }
        way.push_back(*next);
    }
    return way.size() > 1 ? std::optional(way.back()) : std::nullopt;
}

std::size_t HouseholdJoin::leftIn(Store& store, const SpaceId& household)
{
    const auto ref = store.household(household);
    std::size_t n = 0;
    if (ref) eachRecord(store, *ref, [&](const ShownRecord& r) { n += !isSingleOf(r); });
    return n;
}

std::optional<std::pair<SpaceId, SpaceId>> HouseholdJoin::unfinished(const Store& store)
{
    const auto draft = Draft::read(store, kSlot);
    if (!draft || !draft->about) return std::nullopt;
    std::pair<SpaceId, SpaceId> out;
    out.first.b = draft->record.b;
    out.second.b = draft->about->b;
    return out;
}
Status HouseholdJoin::forget(Store& store) { return Draft::drop(store, kSlot); }

Result<HouseholdJoin> HouseholdJoin::of(Store& store, const SpaceId& goes, const SpaceId& stays)
{
    AANZET_TRY(auto from, store.household(goes));
    AANZET_TRY(auto to, store.household(stays));
    HouseholdJoin join(store, std::move(from), std::move(to));
    join.m_hindrance = join.rights();
    if (join.m_hindrance == Hindrance::None) AANZET_CHECK(join.collect());
    return join;
}

std::vector<UserId> HouseholdJoin::readersBut(const HouseholdRef& of, const HouseholdRef& in) const
{
    std::set<UserId> out;
    for (const auto& [mine, theirs] : {std::pair(of.client, in.client), std::pair(of.dossier, in.dossier)}) {
        if (!mine || !theirs) continue;
        const auto known = m_store->readersOf(*mine);
        for (const auto& user : m_store->readersOf(*theirs))
            if (std::find(known.begin(), known.end(), user) == known.end()) out.insert(user);
    }
    return {out.begin(), out.end()};
}

HouseholdJoin::Hindrance HouseholdJoin::rights() const
{
    if (m_goes.id == m_stays.id) return Hindrance::Same;
    const auto logOf = [&](const std::optional<SpaceId>& space) { return space ? m_store->spaceLog(*space) : nullptr; };
    for (const auto& h : {m_goes, m_stays})
        for (const auto* log : {logOf(h.client), logOf(h.dossier)})
            if (!log || !log->state().canWrite(m_store->user())) return Hindrance::NotBothLayers;
    const auto points = pointerOf(*m_store, m_goes.id);
    const auto end = joinedInto(*m_store, m_goes.id);
    if ((points && (!end || *end != m_stays.id)) || joinedInto(*m_store, m_stays.id)) return Hindrance::Joined;
    for (const auto& [mine, theirs] : {std::pair(*m_goes.client, *m_stays.client), std::pair(*m_goes.dossier, *m_stays.dossier)}) {
        const auto known = m_store->readersOf(mine);
        for (const auto& user : m_store->readersOf(theirs))
            if (std::find(known.begin(), known.end(), user) == known.end() && !m_store->spaceLog(mine)->state().manages(m_store->user())) return Hindrance::NotManaged;
    }
    const SafetyRules safety(*m_store);
    if (!safety.spaces(m_goes.id).empty() || safety.isElsewhere(m_goes.id)) return Hindrance::SafetyPlan;
    return Hindrance::None;
}

void HouseholdJoin::count(std::uint16_t type)
{
    switch (type) {
    case types::Visit:
    case types::JournalEntry: ++m_counts.notes; break;
    case types::Assessment:
    case types::ClientAssessment: ++m_counts.measurements; break;
    case types::Person: ++m_counts.people; break;
    case types::Agreement: ++m_counts.agreements; break;
    case types::ContactAttempt: ++m_counts.attempts; break;
    case types::Task:
    case types::Appointment: ++m_counts.tasks; break;
    case types::NetworkPerson: m_counts.hasDrawing = true; break;
    default: ++m_counts.others;
    }
}

Status HouseholdJoin::collect()
{
    m_units.clear();
    m_facts.clear();
    m_fills.clear();
    m_singles.clear();
    m_counts = {};
    m_next = 0;
    m_isBegun = pointerOf(*m_store, m_goes.id) == std::optional(m_stays.id);
    m_marks = marksIn(*m_store, m_goes);
    for (const auto& space : {*m_goes.client, *m_goes.dossier})
        for (const auto& [record, fields] : m_store->replica(space)->allRecords())
            if (const auto type = m_store->replica(space)->typeOf(record); !type || !findType(*type)) m_hindrance = Hindrance::Incomplete;
    std::map<RecordId, std::vector<Part>> units;
    std::vector<RecordId> order;
    eachRecord(*m_store, m_goes, [&](const ShownRecord& r) {
        bool isUnread = false, isOpen = r.life == LifeState::Marked;
        const auto head = saveHeadOf(r);
        for (const auto& f : r.fields) {
            const auto* field = findField(*findType(r.type), f.field);
            isUnread |= f.shown.isOpaque || !field;
            isOpen |= !f.others.empty() && !(m_isBegun && f.field == kPointer);
        }
        // A photo goes with its content, so that has to be here.
        const bool isAway = isAttachment(r.type) && r.life != LifeState::Removed && m_store->placeOf(r.space, r.record) != Store::BlobPlace::Here;
        // What came later may be read or settled later: it stays, the rest goes.
        if (isUnread || (isOpen && r.life != LifeState::Marked) || (!m_isBegun && isOpen) || isAway) {
            if (!m_isBegun) m_hindrance = isUnread ? Hindrance::Incomplete : isAway && !isOpen ? Hindrance::Attached : Hindrance::Choices;
            return;
        }
        if (isSingleOf(r)) return;
        count(r.type);
        if (units[head].empty()) order.push_back(head);
        units[head].push_back({r.space, r.record});
    });
    for (const auto& head : order) m_units.push_back(std::move(units[head]));
    pairSingles();
    return {};
}

// The header, where the work stands, the plan and the drawing: of each the household has one. They are compared field by
// field, and what belongs to the going one belongs to the staying one from then on.
void HouseholdJoin::pairSingles()
{
    std::map<std::uint16_t, RecordId> staying;
    eachRecord(*m_store, m_stays, [&](const ShownRecord& r) {
        if (isSingleOf(r) && r.life == LifeState::Alive) staying.try_emplace(r.type, r.record);
    });
    std::vector<ShownRecord> going;
    eachRecord(*m_store, m_goes, [&](const ShownRecord& r) {
        if (isSingleOf(r)) going.push_back(r);
    });
    for (const auto& r : going) {
        const auto same = m_store->get(across(r.space), r.record);
        const auto there = staying.find(r.type);
        const auto into = same && same->life == LifeState::Alive ? std::optional(r.record) : there != staying.end() ? std::optional(there->second) : std::nullopt;
        if (into && *into != r.record) m_singles[r.record] = *into;
        if (!into) staying[r.type] = r.record;
        compare(r, into);
    }
}

void HouseholdJoin::compare(const ShownRecord& going, const std::optional<RecordId>& into)
{
    const auto there = into ? m_store->get(across(going.space), *into) : Result<ShownRecord>(ErrorCode::NotFound);
    const auto* spec = findType(going.type);
    for (const auto& f : going.fields) {
        const auto* field = findField(*spec, f.field);
        if (!field || (going.type == types::Household && f.field == kPointer) || f.shown.value == FieldValue() || f.shown.value == FieldValue(std::string())) continue;
        const auto* other = there ? there->field(f.field) : nullptr;
        auto staying = other ? other->shown.value : FieldValue();
        for (const auto& fill : m_fills)                  // of a second one of the same that goes
            if (into && fill.stays == *into && fill.field == f.field) staying = fill.going;
        if (staying == f.shown.value) continue;
        Fact fact{going.record, into.value_or(going.record), going.type, f.field, f.shown.value, staying};
        const bool isEmpty = staying == FieldValue() || staying == FieldValue(std::string());
        if (isEmpty && (!other || !isKept(fact))) m_fills.push_back(std::move(fact));
        else if (!isEmpty && field->rule == Rule::Keep && !isKept(fact)) m_facts.push_back(std::move(fact));
    }
}

// Said before: as a value that was there once, or in the journal by whoever joined these two.
bool HouseholdJoin::isKept(const Fact& fact)
{
    const auto space = findType(fact.type)->space == SpaceKind::Client ? *m_stays.client : *m_stays.dossier;
    if (isEntryThere(seedOf(fact.goes, fact.field, fact.going))) return true;
    const auto past = m_store->history(space, fact.stays, fact.field);
    return past && std::any_of(past->versions.begin(), past->versions.end(), [&](const ShownVersion& v) { return v.value == fact.going; });
}

bool HouseholdJoin::isEntryThere(ByteView seed) const
{
    const auto* replica = m_store->replica(*m_stays.dossier);
    const auto people = m_store->people();
    return std::any_of(people.begin(), people.end(), [&](const Person& p) { return replica->typeOf(entryId(*m_stays.dossier, seed, p.user)).has_value(); });
}

// Once, also when two devices say it at the same time: the number comes from what it says and who says it.
std::optional<PutRequest> HouseholdJoin::entry(ByteView seed, std::string text, const Words& words) const
{
    if (text.empty() || isEntryThere(seed)) return std::nullopt;
    constexpr auto type = types::JournalEntry;
    const auto field = [](const char* name, FieldValue value) { return FieldWrite{fieldOf(types::JournalEntry, name), std::move(value), {}}; };
    return PutRequest{*m_stays.dossier, type, entryId(*m_stays.dossier, seed, m_store->user()),
                      {field("kind", std::string("other")), field("text", std::move(text)), field("happened_at", words.at.day), field("start_minute", words.at.minute)}};
}

Status HouseholdJoin::begin(const std::set<std::size_t>& chosen, const Words& words)
{
    if (m_hindrance != Hindrance::None) return Error{ErrorCode::NotAllowed, "these two do not go together"};
    Draft slot;
    slot.record = asReference(m_goes.id);
    slot.about = asReference(m_stays.id);
    slot.texts.push_back({"join", "begun", {}});
    AANZET_CHECK(slot.keep(*m_store, kSlot));
    std::vector<PutRequest> puts;
    std::map<RecordId, std::size_t> writes;            // the staying record -> its place in puts
    const auto write = [&](const Fact& fact) {
        const auto space = findType(fact.type)->space == SpaceKind::Client ? *m_stays.client : *m_stays.dossier;
        const auto [at, isNew] = writes.try_emplace(fact.stays, puts.size());
        if (isNew) {
            puts.push_back({space, fact.type, fact.stays, {}});
            const auto there = m_store->get(space, fact.stays);
            puts.back().restores = there && there->life != LifeState::Alive;
        }
        auto value = fact.going;
        if (const auto* id = std::get_if<RecordId>(&value))
            if (const auto single = m_singles.find(*id); single != m_singles.end()) value = single->second;
        auto& fields = puts[at->second].fields;
        std::erase_if(fields, [&](const FieldWrite& w) { return w.field == fact.field; });
        fields.push_back({fact.field, std::move(value), {}});
    };
    const auto keep = [&](const RecordId& record, const Fact& fact, const FieldValue& value) {
        if (auto put = entry(seedOf(record, fact.field, value), words.fact(fact.type, fact.field, value), words)) puts.push_back(std::move(*put));
    };
    for (const auto& fact : m_fills) write(fact);
    std::map<std::pair<RecordId, std::uint16_t>, FieldValue> now;    // of two choices for one place the last counts
    for (std::size_t i = 0; i < m_facts.size(); ++i) {
        const auto& fact = m_facts[i];
        auto& value = now.try_emplace({fact.stays, fact.field}, fact.staying).first->second;
        if (chosen.count(i)) {
            write(fact);
            keep(fact.stays, fact, value);
            value = fact.going;
        } else {
            keep(fact.goes, fact, fact.going);
        }
    }
    if (auto put = entry(Writer("joined").raw(m_goes.id).take(), words.line, words)) puts.push_back(std::move(*put));
    // Long texts first, in saves of their own: what was said already is not said again.
    CarrySave save;
    const auto add = [&](PutRequest put) -> Status {
        std::vector<PutRequest> one{std::move(put)};
        if (save.take(one)) return {};
        AANZET_CHECK(save.save(*m_store));
        save.take(one);
        return {};
    };
    for (auto& put : puts) AANZET_CHECK(add(std::move(put)));
    if (!m_isBegun) AANZET_CHECK(add({*m_goes.client, types::Household, headerOf(m_goes.id), {{kPointer, asReference(m_stays.id), {}}}}));
    AANZET_CHECK(save.save(*m_store));
    m_isBegun = true;
    m_facts.clear();
    m_fills.clear();
    return {};
}

Status HouseholdJoin::carry(const Part& part, const Words& words, std::vector<PutRequest>& puts)
{
    const auto record = m_store->get(part.space, part.record);
    if (!record || record->life == LifeState::Removed) return {};
    const auto target = across(part.space);
    if (isAttachment(record->type)) AANZET_CHECK(m_store->carryContent(part.space, part.record, target));
    const auto* spec = findType(record->type);
    const auto add = [&](std::optional<PutRequest> put) {
        if (put) puts.push_back(std::move(*put));
    };
    const auto there = m_store->get(target, part.record);
    const auto known = m_marks.find(part.record);
    // A row that came after the note it belongs to was finished there: its words stand in the journal.
    const bool isTooLate = !there && std::any_of(record->fields.begin(), record->fields.end(), [&](const ShownField& f) {
        const auto* field = findField(*spec, f.field);
        const auto* parent = field->rule == Rule::First && field->target != kNoTarget ? std::get_if<RecordId>(&f.shown.value) : nullptr;
        return parent && canBeFinished(field->target) && (m_store->isFinished(*m_stays.client, *parent) || m_store->isFinished(*m_stays.dossier, *parent));
    });
    if (isTooLate) {
        add(entry(Writer("record").raw(part.record).take(), words.record(*record), words));
    } else {
        auto put = copyOf(*m_store, *record, target, [&](const FieldSpec&, const FieldValue& value, bool isOpen) -> std::optional<FieldValue> {
            const auto* reference = std::get_if<RecordId>(&value);
            const auto single = reference && isOpen ? m_singles.find(*reference) : m_singles.end();
            return single == m_singles.end() ? value : FieldValue(single->second);
        }, Meeting::Beside);
        const bool isNew = put.restores || put.sealedIn || !there;
        if (isNew || !put.fields.empty()) puts.push_back(std::move(put));
        // Finished there, written on here by who did not know.
        if (there && m_store->isFinished(target, part.record) && !record->finished)
            for (const auto& f : record->fields) {
                const auto* sealed = there->field(f.field);
                if (staysOpen(*spec, f.field) || (sealed && sealed->shown.value == f.shown.value)) continue;
                add(entry(seedOf(part.record, f.field, f.shown.value), words.late({f.field, f.shown}), words));
            }
        if (isNew && needsMark(record->type))
            puts.push_back(markFor(*m_store, *record, m_goes, known == m_marks.end() ? std::nullopt : std::optional(known->second.front()), *m_stays.dossier, words.at));
    }
    for (const auto& late : record->late) add(entry(seedOf(part.record, late.field, late.version.value), words.late(late), words));
    puts.push_back(removalOf(part.space, record->type, part.record, words.reason));
    if (known != m_marks.end())
        for (const auto& mark : known->second) puts.push_back(removalOf(*m_goes.dossier, types::MovedRecord, mark, words.reason));
    return {};
}

Result<bool> HouseholdJoin::step(const Words& words)
{
    if (!m_isBegun || m_hindrance != Hindrance::None) return Error{ErrorCode::NotAllowed, "begin first"};
    if (m_next == m_units.size()) {                       // a sync may have brought something meanwhile
        AANZET_CHECK(collect());
        if (m_units.empty() || m_units.size() >= m_before) {
            AANZET_CHECK(forget(*m_store));
            return true;
        }
        m_before = m_units.size();
    }
    CarrySave save;
    for (; m_next < m_units.size(); ++m_next) {
        std::vector<PutRequest> unit;
        for (const auto& part : m_units[m_next]) AANZET_CHECK(carry(part, words, unit));
        if (!save.take(unit)) break;
    }
    AANZET_CHECK(save.save(*m_store));
    return false;
}

} // namespace aanzet::store
