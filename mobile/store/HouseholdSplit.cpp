// SPDX-License-Identifier: EUPL-1.2
#include "mobile/store/HouseholdSplit.h"
#include "mobile/store/Draft.h"
#include "mobile/store/HouseholdJoin.h"
#include "mobile/store/RowReading.h"
#include "mobile/store/Safety.h"
#include <algorithm>

namespace aanzet::store {
namespace {

std::string slotOf(const SpaceId& household) { return "household-split/" + household.hex(); }

// A row that is read with what it names, not a thing of its own that happens to name it.
bool belongs(std::uint16_t type, const FieldSpec& field)
{
    if (field.rule == Rule::First && field.kind == FieldKind::Reference) return true;
    switch (type) {
    case types::ContactPoint: return field.target == types::Person;
    case types::Worry:
    case types::ChildCheck:
    case types::TalkAnswer:
    case types::Attachment:
    case types::WorkAttachment: return field.target == types::Visit;
    case types::Step: return field.target == types::Goal || field.target == types::Plan;
    case types::NetworkNote: return field.target == types::NetworkPerson || field.target == types::NetworkTie;
    case types::Assessment: return field.target == types::ClientAssessment || field.target == types::Assessment;
    case types::ClientAssessment: return field.target == types::ClientAssessment;
    case types::JournalEntry: return field.name == "corrects";
    default: return false;
    }
}

HouseholdSplit::Kind kindOf(std::uint16_t type)
{
    using Kind = HouseholdSplit::Kind;
    switch (type) {
    case types::Person: return Kind::Person;
    case types::Visit:
    case types::JournalEntry: return Kind::Note;
    case types::Assessment:
    case types::ClientAssessment: return Kind::Measurement;
    case types::Plan: return Kind::Plan;
    case types::NetworkMap: return Kind::Drawing;
    case types::Agreement: return Kind::Agreement;
    case types::ContactAttempt: return Kind::Attempt;
    case types::Task:
    case types::Appointment: return Kind::Task;
    case types::HelperRow: return Kind::Helper;
    default: return Kind::Other;
    }
}

const SpaceId& across(const auto& row, const HouseholdRef& to) { return findType(row.type)->space == SpaceKind::Client ? *to.client : *to.dossier; }
bool isHeldElsewhere(std::uint16_t type) { return type == types::Household || type == types::CaseStatus; }

} // namespace

Result<HouseholdSplit> HouseholdSplit::of(Store& store, const SpaceId& household)
{
    AANZET_TRY(auto from, store.household(household));
    HouseholdSplit split(store, std::move(from));
    split.m_hindrance = split.rights();
    if (split.m_hindrance != Hindrance::None) return split;
    split.readSlot();
    AANZET_CHECK(split.collect());
    return split;
}

HouseholdSplit::Hindrance HouseholdSplit::rights() const
{
    if (HouseholdJoin::joinedInto(*m_store, m_from.id)) return Hindrance::Joined;
    bool managesAll = true;
    for (const auto& space : {m_from.client, m_from.dossier}) {
        const auto* log = space ? m_store->spaceLog(*space) : nullptr;
        if (!log || !log->state().canWrite(m_store->user())) return Hindrance::NotBothLayers;
        managesAll = managesAll && log->state().manages(m_store->user());
    }
    for (const auto& reader : readers())
        if (!managesAll && (!reader.client || !reader.dossier) && reader.isFixed) return Hindrance::NotManaged;
    return Hindrance::None;
}

std::vector<HouseholdSplit::Reader> HouseholdSplit::readers() const
{
    std::map<UserId, Reader> all;
    const auto now = m_store->trustedNow();
    const auto& org = m_store->orgLog()->state();
    const auto take = [&](const std::optional<SpaceId>& space, std::optional<membership::Right> Reader::* right) {
        const auto* log = space ? m_store->spaceLog(*space) : nullptr;
        if (!log) return;
        for (const auto& [user, held] : log->state().effectiveMembers(org))
            if (!user.isZero() && !log->state().hasExpired(user, now)) (all[user].*right) = held;
    };
    take(m_from.client, &Reader::client);
    take(m_from.dossier, &Reader::dossier);
    for (const auto& [user, u] : *org.users)
        if (u.role == membership::Role::TeamLead && org.isCurrent(user)) all[user].isFixed = true;
    all[m_store->user()].isFixed = true;
    std::vector<Reader> out;
    for (auto& [user, reader] : all) {
        reader.user = user;
        out.insert(user == m_store->user() ? out.begin() : out.end(), reader);
    }
    return out;
}

HouseholdSplit::Choice HouseholdSplit::suggested(const Part& part, const Choices& people)
{
    if (part.kind == Kind::Person || part.people.empty()) return Choice::Stays;
    std::set<Choice> all;
    for (const auto& person : part.people) {
        const auto chosen = people.find(person);
        all.insert(chosen == people.end() ? Choice::Stays : chosen->second);
    }
    return all.size() == 1 ? *all.begin() : Choice::Stays;
}

Status HouseholdSplit::collect()
{
    m_parts.clear();
    m_rows.clear();
    m_all.clear();
    m_marks = marksIn(*m_store, m_from);
    m_hasSafetyPlan = !SafetyRules(*m_store).spaces(m_from.id).empty();
    // What this version does not know may hang on anything.
    for (const auto& space : {*m_from.client, *m_from.dossier})
        for (const auto& [record, fields] : m_store->replica(space)->allRecords())
            if (const auto type = m_store->replica(space)->typeOf(record); !type || !findType(*type)) m_hindrance = Hindrance::Incomplete;
    struct Seen {
        Row row;
        RecordId parent;                               // itself: none
        Stuck stuck = Stuck::No;
        std::set<RecordId> people;
    };
    std::vector<Seen> seen;
    std::map<RecordId, std::size_t> places;
    eachRecord(*m_store, m_from, [&](const ShownRecord& r) {
        m_all.insert(r.record);
        if (isHeldElsewhere(r.type)) return;
        Seen s{{r.space, r.record, r.type}, r.record, r.life == LifeState::Marked ? Stuck::Choices : Stuck::No, {}};
        if (r.type == types::Person) s.people.insert(r.record);
        for (const auto& f : r.fields) {
            const auto* field = findField(*findType(r.type), f.field);
            if (f.shown.isOpaque || !field) s.stuck = Stuck::Incomplete;
            else if (!f.others.empty() && s.stuck == Stuck::No) s.stuck = Stuck::Choices;
            const auto* reference = field ? std::get_if<RecordId>(&f.shown.value) : nullptr;
            if (!reference) continue;
            if (field->target == types::Person) s.people.insert(*reference);
            if (s.parent == r.record && belongs(r.type, *field)) s.parent = *reference;
        }
        if (isAttachment(r.type) && s.stuck == Stuck::No && m_store->placeOf(r.space, r.record) != Store::BlobPlace::Here) s.stuck = Stuck::Attached;
        places[r.record] = seen.size();
        seen.push_back(std::move(s));
    });
    std::map<RecordId, std::size_t> parts;             // head -> place in m_parts
    std::map<RecordId, std::vector<std::pair<std::size_t, Row>>> rows;
    for (auto& s : seen) {
        std::size_t depth = 0;
        const auto* top = &s;
        for (; depth < seen.size(); ++depth) {
            const auto up = places.find(top->parent);
            if (up == places.end() || top->parent == top->row.record) break;
            top = &seen[up->second];
        }
        const auto& head = top->row.record;
        const auto [at, isNew] = parts.try_emplace(head, m_parts.size());
        if (isNew) m_parts.push_back({top->row.space, head, top->row.type, kindOf(top->row.type), Stuck::No, {}});
        auto& part = m_parts[at->second];
        part.people.insert(s.people.begin(), s.people.end());
        part.stuck = std::max(part.stuck, s.stuck);
        rows[head].push_back({depth, s.row});
    }
    // What hangs on something goes before it, so that a head stands here as long as anything of it does.
    for (auto& [head, list] : rows) {
        std::stable_sort(list.begin(), list.end(), [](const auto& a, const auto& b) { return a.first > b.first; });
        for (auto& [depth, row] : list) m_rows[head].push_back(row);
    }
    std::stable_sort(m_parts.begin(), m_parts.end(), [](const Part& a, const Part& b) { return a.kind < b.kind; });
    if (isBegun()) queue();
    return {};
}

void HouseholdSplit::queue()
{
    m_units.clear();
    m_going.clear();
    m_next = m_waiting = 0;
    const auto there = m_store->household(*m_into);
    for (const auto& part : m_parts) {
        const auto chosen = m_choices.find(part.head);
        if (chosen == m_choices.end() || chosen->second == Choice::Stays) continue;
        for (const auto& row : m_rows[part.head]) m_going.insert(row.record);
        if (part.stuck != Stuck::No) {
            ++m_waiting;
            continue;
        }
        std::map<RecordId, std::size_t> units;
        for (auto row : m_rows[part.head]) {
            // A person stays known here: what colleagues wrote names them.
            row.choice = row.type == types::Person ? Choice::Both : chosen->second;
            const auto copy = there ? m_store->get(across(row, *there), row.record) : Result<ShownRecord>(ErrorCode::NotFound);
            if (row.choice == Choice::Both && copy && copy->life != LifeState::Removed) continue;
            const auto record = m_store->get(row.space, row.record);
            const auto [at, isNew] = units.try_emplace(record ? saveHeadOf(*record) : row.record, m_units.size());
            if (isNew) m_units.emplace_back();
            m_units[at->second].push_back(row);
        }
    }
}

void HouseholdSplit::readSlot()
{
    const auto slot = Draft::read(*m_store, slotOf(m_from.id));
    if (!slot || !slot->about) return;
    m_into = SpaceId();
    m_into->b = slot->about->b;
    for (const auto& t : slot->texts) {
        if (t.name == "name") m_name = t.text;
        const auto ids = [&](auto&& each) {
            for (std::size_t at = 0; at + 32 <= t.text.size(); at += 32)
                if (const auto id = RecordId::fromHex(t.text.substr(at, 32))) each(*id);
        };
        if (t.name == "readers") ids([&](const RecordId& id) {
            UserId user;
            user.b = id.b;
            m_readers.insert(user);
        });
        if (t.name == "goes") ids([&](const RecordId& id) { m_choices[id] = Choice::Goes; });
        if (t.name == "both") ids([&](const RecordId& id) { m_choices[id] = Choice::Both; });
    }
}

Status HouseholdSplit::keepSlot() const
{
    Draft slot;
    slot.record = asReference(m_from.id);
    slot.about = asReference(*m_into);
    std::string readers, goes, both;
    for (const auto& user : m_readers) readers += user.hex();
    for (const auto& [head, choice] : m_choices) (choice == Choice::Goes ? goes : both) += choice == Choice::Stays ? std::string() : head.hex();
    for (const auto& [name, text] : {std::pair("name", m_name), std::pair("readers", readers), std::pair("goes", goes), std::pair("both", both)}) slot.texts.push_back({name, text, {}});
    return slot.keep(*m_store, slotOf(m_from.id));
}

std::vector<SpaceId> HouseholdSplit::unfinished(Store& store)
{
    std::vector<SpaceId> out;
    for (const auto& h : store.households())
        if (Draft::read(store, slotOf(h.id))) out.push_back(h.id);
    return out;
}

Status HouseholdSplit::begin(const std::string& name, const std::set<UserId>& readers, const Choices& choices, const Words& words)
{
    if (m_hindrance != Hindrance::None) return Error{ErrorCode::NotAllowed, "this household is not split by this person"};
    if (!isBegun()) {
        m_choices.clear();
        for (const auto& [head, choice] : choices) {
            const auto part = std::find_if(m_parts.begin(), m_parts.end(), [&](const Part& p) { return p.head == head; });
            if (part == m_parts.end()) return Error{ErrorCode::NotFound, "part"};
            if (choice == Choice::Stays) continue;
            if (part->stuck != Stuck::No) return Error{ErrorCode::BadRequest, "part that has to stay"};
            m_choices[head] = choice;
        }
        if (name.empty() || m_choices.empty()) return Error{ErrorCode::BadRequest, "name and parts"};
        m_name = name;
        m_readers = readers;
        m_into = crypto::randomFixed<SpaceId>();
        auto kept = keepSlot();
        if (kept) kept = makeFile(words);
        if (!kept) {
            if (!m_store->household(*m_into)) {
                m_into.reset();
                (void)Draft::drop(*m_store, slotOf(m_from.id));
            }
            return kept;
        }
    } else {
        AANZET_CHECK(makeFile(words));
    }
    queue();
    return {};
}

PutRequest HouseholdSplit::entry(const SpaceId& dossier, ByteView seed, const std::string& text, const Words& words) const
{
    constexpr auto type = types::JournalEntry;
    const auto field = [](const char* name, FieldValue value) { return FieldWrite{fieldOf(types::JournalEntry, name), std::move(value), {}}; };
    const auto id = crypto::hash128As<RecordId>(Writer("az1/split-entry").raw(dossier).raw(*m_into).sized(seed).take());
    return {dossier, type, id, {field("kind", std::string("other")), field("text", text), field("happened_at", words.at.day), field("start_minute", words.at.minute)}};
}

// The new file with its readers is one act; what it begins with, and the two lines of the journal, one save after it.
Status HouseholdSplit::makeFile(const Words& words)
{
    if (!m_store->household(*m_into)) {
        Store::FirstReaders first{*m_into, {}, {}};
        for (const auto& reader : this->readers()) {
            if (reader.isFixed || !m_readers.count(reader.user)) continue;
            const auto wish = [&](const std::optional<SpaceId>& space, const std::optional<membership::Right>& right, std::vector<membership::GrantWish>& wishes) {
                const auto* member = right ? m_store->spaceLog(*space)->state().member(reader.user) : nullptr;
                if (right) wishes.push_back({reader.user, *right, member ? member->expires : WallTime{}});
            };
            wish(m_from.client, reader.client, first.client);
            wish(m_from.dossier, reader.dossier, first.dossier);
        }
        AANZET_TRY(auto made, m_store->createHousehold(m_name, first));
        (void)made;
    }
    AANZET_TRY(auto target, m_store->household(*m_into));
    const auto there = entry(*target.dossier, viewOf("there"), words.there, words), here = entry(*m_from.dossier, viewOf("here"), words.here, words);
    if (m_store->get(*target.dossier, *there.record)) return {};
    std::vector<PutRequest> puts{there, here};
    // How one speaks with them, and where the work stands; no texts, which may be about who stays.
    const auto begins = [&](std::uint16_t type, const SpaceId& from, const SpaceId& to, const RecordId& record, auto&& isTaken) {
        for (const auto& id : m_store->list(from, type)) {
            const auto old = m_store->get(from, id);
            if (!old) continue;
            PutRequest put{to, type, record, {}};
            for (const auto& f : old->fields)
                if (const auto* field = findField(*findType(type), f.field); field && !f.shown.isOpaque && f.shown.value != FieldValue() && isTaken(*field)) put.fields.push_back({f.field, f.shown.value, {}});
            if (!put.fields.empty()) puts.push_back(std::move(put));
            return;
        }
    };
    begins(types::Household, *m_from.client, *target.client, asReference(*m_into),
           [](const FieldSpec& f) { return f.name == "language" || f.name == "interpreter" || f.name == "form_of_address"; });
    begins(types::CaseStatus, *m_from.dossier, *target.dossier, crypto::hash128As<RecordId>(Writer("az1/split-entry").raw(*target.dossier).raw(*m_into).sized(viewOf("status")).take()),
           [](const FieldSpec& f) { return f.kind != FieldKind::Text && f.name != "closed_at" && f.name != "closed_reason"; });
    AANZET_CHECK(m_store->putAll(puts));
    return {};
}

Status HouseholdSplit::carry(const Row& row, const HouseholdRef& to, const Words& words, std::vector<PutRequest>& puts)
{
    const auto record = m_store->get(row.space, row.record);
    if (!record || record->life == LifeState::Removed) return {};
    const auto& target = across(row, to);
    if (const auto copy = m_store->get(target, row.record); row.choice == Choice::Both && copy && copy->life != LifeState::Removed) return {};   // meanwhile, from another page
    if (isAttachment(row.type)) AANZET_CHECK(m_store->carryContent(row.space, row.record, target));
    // Nothing there names what stays here, unless somebody's seal holds it.
    auto put = copyOf(*m_store, *record, target, [&](const FieldSpec&, const FieldValue& value, bool isOpen) -> std::optional<FieldValue> {
        const auto* reference = std::get_if<RecordId>(&value);
        return reference && isOpen && m_all.count(*reference) && !m_going.count(*reference) ? std::nullopt : std::optional(value);
    }, Meeting::Cover);
    const auto known = m_marks.find(row.record);
    puts.push_back(std::move(put));
    if (needsMark(row.type)) puts.push_back(markFor(*m_store, *record, m_from, known == m_marks.end() ? std::nullopt : std::optional(known->second.front()), *to.dossier, words.at));
    for (const auto& late : record->late) {
        auto said = entry(*to.dossier, Writer("late").raw(row.record).u16(late.field).sized(viewOf(words.late(late))).take(), words.late(late), words);
        said.fields.push_back({fieldOf(types::JournalEntry, "corrects"), row.record, {}});
        puts.push_back(std::move(said));
    }
    if (row.type == types::Person) {
        if (m_choices.at(row.record) == Choice::Goes)
            puts.push_back({row.space, row.type, row.record, {{fieldOf(row.type, "lives_here"), false, {}}, {fieldOf(row.type, "is_client"), false, {}}}});
        return {};
    }
    if (row.choice == Choice::Both) return {};
    puts.push_back(removalOf(row.space, row.type, row.record, words.reason));
    if (known != m_marks.end())
        for (const auto& mark : known->second) puts.push_back(removalOf(*m_from.dossier, types::MovedRecord, mark, words.reason));
    return {};
}

Result<bool> HouseholdSplit::step(const Words& words)
{
    if (!isBegun() || m_hindrance != Hindrance::None) return Error{ErrorCode::NotAllowed, "begin first"};
    AANZET_TRY(auto target, m_store->household(*m_into));
    CarrySave save;
    for (; m_next < m_units.size(); ++m_next) {
        std::vector<PutRequest> unit;
        for (const auto& row : m_units[m_next]) AANZET_CHECK(carry(row, target, words, unit));
        if (!save.take(unit)) break;
    }
    AANZET_CHECK(save.save(*m_store));
    if (m_next < m_units.size()) return false;
    if (m_waiting == 0) AANZET_CHECK(Draft::drop(*m_store, slotOf(m_from.id)));
    return true;
}

} // namespace aanzet::store
