// SPDX-License-Identifier: EUPL-1.2
#include "mobile/store/Safety.h"
#include "mobile/store/Space.h"
#include "mobile/store/TextMerge.h"
#include "shared/schema/TypeIds.h"
#include <limits>
#include <algorithm>
#include <iterator>

// What people read: fields become values again. Every read passes the access log.
namespace aanzet::store {

using vault::Table;

const ShownField* ShownRecord::field(std::uint16_t id) const
{
    for (const auto& f : fields)
        if (f.field == id) return &f;
    return nullptr;
}

UserId Store::userOf(const DeviceId& device) const
{
    if (m_org)
        if (const auto* d = m_org->state().device(device)) return d->user;
    return {};
}

ShownVersion Store::show(const Version& v) const
{
    ShownVersion out;
    auto value = decodeValue(v.value);
    if (value) out.value = std::move(*value);
    else out.isOpaque = true;
    out.author = v.isPending ? user() : userOf(v.device);
    out.at = v.wall;
    out.receivedAt = v.receivedAt;
    if (!v.late.isZero()) out.lateOf = userOf(v.late);
    return out;
}

// The newest version that both sides built on, if its body is on this device.
static std::optional<std::string> ancestorText(vault::Vault& vault, const Replica& replica, const FieldId& id, const Version& a, const Version& b)
{
    const Field* f = replica.field(id);
    if (!f || a.isPending || b.isPending) return std::nullopt;
    const auto load = [&](Place place) -> std::optional<record::Operation> {
        auto plain = vault.get(Table::Batches, replica.batchOf(place).row);
        if (!plain || !*plain) return std::nullopt;
        auto row = decodeBatchRow(**plain);
        if (!row) return std::nullopt;
        auto batch = decodeKept(row->frame);
        if (!batch || (place & 0xffff) >= batch->operations.size()) return std::nullopt;
        return std::move(batch->operations[place & 0xffff]);
    };
    std::optional<record::Operation> left, right;
    for (const auto& op : f->ops) {
        if (op.dot == a.dot) left = load(op.place);
        if (op.dot == b.dot) right = load(op.place);
    }
    if (!left || !right) return std::nullopt;
    const LoggedOp* best = nullptr;
    for (const auto& op : f->ops)
        if (op.counts && record::covers(*left, op.dot) && record::covers(*right, op.dot) && (!best || op.lamport > best->lamport)) best = &op;
    if (!best) return std::nullopt;
    auto op = load(best->place);
    if (!op) return std::nullopt;
    auto opened = replica.openPast(*op);
    if (!opened) return std::nullopt;
    auto value = decodeValue(opened->value);
    if (!value) return std::nullopt;
    const auto* text = std::get_if<std::string>(&*value);
    return text ? std::optional(*text) : std::nullopt;
}

Result<ShownRecord> Store::get(const SpaceId& space, const RecordId& record)
{
    auto* s = find(space);
    const auto type = s ? s->replica.typeOf(record) : std::nullopt;
    if (!type) return ErrorCode::NotFound;
    if (m_accessLog) m_accessLog->note(Access::Read, space, record);
    ShownRecord out{space, record, *type, lifeIn(*s, record), {}, {}, {}};
    const auto* spec = findType(*type);
    for (const auto& id : s->replica.fieldsOf(record)) {
        const Field* f = s->replica.field(id);
        if (!f->isNamed || f->field < kFirstOwnField) continue;
        const auto versions = s->replica.versions(id);
        if (versions.empty()) continue;
        ShownField shown;
        shown.field = f->field;
        shown.shown = show(versions.front());
        for (std::size_t i = 1; i < versions.size(); ++i) shown.others.push_back(show(versions[i]));
        const auto* field = spec ? findField(*spec, f->field) : nullptr;
        if (versions.size() == 2 && field && field->card == Card::Text) {
            const auto* a = std::get_if<std::string>(&shown.shown.value);
            const auto* b = std::get_if<std::string>(&shown.others[0].value);
            if (a && b)
                if (auto base = ancestorText(m_vault, s->replica, id, versions[0], versions[1])) shown.merged = mergeLines(*base, *a, *b);
        }
        out.fields.push_back(std::move(shown));
    }
    std::sort(out.fields.begin(), out.fields.end(), [](const auto& a, const auto& b) { return a.field < b.field; });
    applySeal(*s, out);
    m_shownRecords[{space, record}] = s->replica.batches().size();
    return out;
}

std::vector<RecordId> Store::list(const SpaceId& space, std::uint16_t type) const
{
    std::vector<RecordId> out;
    if (const auto* s = find(space))
        for (const auto& r : s->replica.records(type))
            if (lifeIn(*s, r) != LifeState::Removed && !s->log.state().erasedRecords->count(r)) out.push_back(r);   // of an erased one not even the place is shown
    return out;
}

Result<std::vector<SearchHit>> Store::search(std::string_view words, Search reach, std::size_t limit)
{
    constexpr std::size_t kWithoutAWait = 2000;
    if (m_accessLog) m_accessLog->note(Access::Search, {}, {});
    AANZET_CHECK(indexSome(reach == Search::Everything ? std::numeric_limits<std::size_t>::max() : kWithoutAWait));
    AANZET_TRY(auto hits, m_search->find(words, limit));
    // Who was taken off a safety plan does not find it any more, though its text came here once.
    std::erase_if(hits, [&](const SearchHit& hit) {
        if (kindOf(hit.space) != SpaceKind::Safety) return false;
        const auto held = SafetyRules(*this).spaces(householdOf(hit.space));
        return std::find(held.begin(), held.end(), hit.space) == held.end();
    });
    return hits;
}

SpaceId Store::householdOf(const SpaceId& space) const
{
    const auto* s = find(space);
    if (s && (s->isKind(SpaceKind::Dossier) || s->isKind(SpaceKind::Safety)) && s->kind && !s->kind->related.isZero()) return s->kind->related;
    return space;
}

std::vector<UserId> Store::readersOf(const SpaceId& space) const
{
    std::vector<UserId> readers;
    if (const auto* s = find(space); s && m_org)
        for (const auto& [user, right] : s->log.state().effectiveMembers(m_org->state())) readers.push_back(user);
    return readers;
}

std::vector<HouseholdRef> Store::households() const
{
    std::map<SpaceId, HouseholdRef> found;
    for (const auto& [id, s] : m_spaces) {
        const bool isClient = s->isKind(SpaceKind::Client), isDossier = s->isKind(SpaceKind::Dossier);
        if ((!isClient && !isDossier) || s->hasLeft) continue;
        // Kind and household of a space are its creator's word: a dossier counts if who made it manages the client's
        // layer, or made it. Otherwise anybody could put a dossier of their own under a colleague's household.
        const auto home = householdOf(id);
        const auto* client = isDossier ? find(home) : nullptr;
        if (client) {
            const auto& by = s->log.state().creator;
            if (by != client->log.state().creator && !client->log.state().manages(by)) continue;
        }
        auto& h = found[home];
        h.id = home;
        if (isDossier && h.dossier && find(*h.dossier)->log.state().creator == (client ? client->log.state().creator : UserId{})) continue;
        (isClient ? h.client : h.dossier) = id;
        if (isClient) {
            RecordId header;
            header.b = id.b;
            const auto versions = s->replica.versions(header, types::Household, 2);
            if (!versions.empty())
                if (auto v = decodeValue(versions.front().value); v.ok())
                    if (const auto* text = std::get_if<std::string>(&*v)) h.name = *text;
        }
    }
    std::vector<HouseholdRef> out;
    for (auto& [id, h] : found) out.push_back(std::move(h));
    std::sort(out.begin(), out.end(), [](const auto& a, const auto& b) { return std::tie(a.name, a.id) < std::tie(b.name, b.id); });
    return out;
}

Result<HouseholdRef> Store::household(const SpaceId& id) const
{
    for (auto& h : households())
        if (h.id == id) return h;
    return Error{ErrorCode::NotFound, "household"};
}

Result<SpaceId> Store::spaceOf(const SpaceId& household, Layer layer) const
{
    AANZET_TRY(auto h, this->household(household));
    const auto& space = layer == Layer::Client ? h.client : h.dossier;
    if (!space) return Error{ErrorCode::NotAllowed, "this layer is not shared with you"};
    return *space;
}

std::vector<Conflict> Store::conflictsIn(const Space& s) const
{
    std::vector<Conflict> out;
    // One's own edits stand beside what others wrote meanwhile; only where there are any.
    std::set<RecordId> edited;
    for (const auto& [row, e] : s.replica.pending()) edited.insert(e.record);
    for (const auto& [record, fields] : s.replica.allRecords()) {
        bool several = edited.count(record) != 0;
        for (const auto& f : fields) {
            if (several) break;
            const Field* field = s.replica.field(f);
            several = field->state.heads.size() > 1 || (field->state.heads.size() == 1 && field->field == kLifeField);
        }
        if (!several) continue;
        const auto type = s.replica.typeOf(record);
        if (!type) continue;
        const auto life = lifeIn(s, record);
        if (life == LifeState::Removed || (life == LifeState::Marked && SafetyRules(*this).isBeingRemoved(s, record))) continue;
        const auto* spec = findType(*type);
        const bool isFinished = sealOf(s, record, *type).has_value();   // what came later stands beside it, nobody chooses
        for (const auto& f : fields) {
            const Field* field = s.replica.field(f);
            if (!field->isNamed || field->field == kSealField) continue;
            if (isFinished && field->field != kLifeField && !(spec && staysOpen(*spec, field->field))) continue;
            Conflict c{householdOf(s.id()), s.id(), record, *type, field->field, {}, {}};
            const auto versions = s.replica.versions(f);
            if (field->field == kLifeField) {
                if (life != LifeState::Marked || versions.empty()) continue;
                auto removed = show(versions.front());
                removed.isOpaque = false;
                removed.value = std::string("removed");
                auto kept = removed;
                kept.value = std::string("alive");
                c.values = {std::move(removed), std::move(kept)};
            } else if (versions.size() < 2) {
                continue;
            } else {
                for (const auto& v : versions) c.values.push_back(show(v));
            }
            c.context = s.replica.seenOf(f, s.replica.batches().size());
            out.push_back(std::move(c));
        }
    }
    return out;
}

std::vector<Conflict> Store::conflicts() const
{
    std::vector<Conflict> out;
    for (const auto& [id, s] : m_spaces) {
        if (s->isKind(SpaceKind::Safety)) {   // who may take a line away stands in another space: asked anew each time
            for (const auto& safety : SafetyRules(*this).spaces(householdOf(id)))
                if (safety == id) std::ranges::move(conflictsIn(*s), std::back_inserter(out));
            continue;
        }
        if ((!s->isKind(SpaceKind::Client) && !s->isKind(SpaceKind::Dossier)) || s->hasLeft) continue;
        const auto& found = s->conflicts.at(s->replica, [&] { return conflictsIn(*s); });
        out.insert(out.end(), found.begin(), found.end());
    }
    std::sort(out.begin(), out.end(), [](const auto& a, const auto& b) {
        return std::tie(a.household, a.space, a.record, a.field) < std::tie(b.household, b.space, b.record, b.field);
    });
    return out;
}

Result<FieldHistory> Store::history(const SpaceId& space, const RecordId& record, std::uint16_t field, const std::vector<protocol::HistoryItem>& fromServer)
{
    auto* s = find(space);
    const auto type = s ? s->replica.typeOf(record) : std::nullopt;
    if (!type) return ErrorCode::NotFound;
    const auto* spec = findType(*type);
    if (!spec) return ErrorCode::UnknownType;
    if (field >= kFirstOwnField && !findField(*spec, field)) return ErrorCode::UnknownField;
    if (m_accessLog) m_accessLog->note(Access::History, space, record);
    const auto id = s->replica.fieldId(record, static_cast<record::Rule>(ruleOf(*spec, field)), *type, field);
    FieldHistory out;
    const Field* f = s->replica.field(id);
    if (!f) return out;
    std::vector<std::int64_t> rows;
    for (const auto& [row, e] : s->replica.pending())
        if (s->replica.fieldId(e.record, e.rule, e.type, e.field) == id) rows.push_back(row);
    for (auto row = rows.rbegin(); row != rows.rend(); ++row) {
        const auto& e = s->replica.pending().at(*row);
        out.versions.push_back(show({e.value, {}, e.wall, e.wall, {}, 0, true, e.late}));
    }
    auto ops = f->ops;
    // What was overwritten before the checkpoint that this device began with: its batches are read from the server.
    constexpr Place kPast = UINT64_MAX;
    for (const auto& [dot, past] : s->past)
        if (past.operation.field == id && std::none_of(f->ops.begin(), f->ops.end(), [&](const LoggedOp& op) { return op.dot == dot; }))
            ops.push_back({dot, past.operation.lamport, kPast, true});
    std::sort(ops.begin(), ops.end(), [](const LoggedOp& a, const LoggedOp& b) {
        return std::tie(b.lamport, b.dot.author, b.dot.seq) < std::tie(a.lamport, a.dot.author, a.dot.seq);
    });
    std::map<std::uint32_t, record::Batch> loaded;
    const auto& state = s->log.state();
    for (const auto& op : ops) {
        if (!op.counts || state.isErased(record, id, {op.dot.author, op.dot.seq})) continue;
        const bool isPast = op.place == kPast;
        const auto at = static_cast<std::uint32_t>(op.place >> 16);
        if (!isPast && !loaded.count(at)) {
            AANZET_TRY(auto plain, m_vault.get(Table::Batches, s->replica.batchOf(op.place).row));
            if (!plain) return ErrorCode::CorruptData;
            AANZET_TRY(auto row, decodeBatchRow(*plain));
            AANZET_TRY(auto batch, decodeKept(row.frame));
            loaded.emplace(at, std::move(batch));
        }
        auto full = isPast ? s->past.at(op.dot).operation : loaded.at(at).operations[op.place & 0xffff];
        if (full.isStub())
            for (const auto& item : fromServer)
                if (item.dot == op.dot && crypto::hash256(item.body) == full.bodyHash) full.body = item.body;
        if (full.isStub()) {
            out.missing.push_back(op.dot);
            continue;
        }
        auto opened = s->replica.openPast(full);
        if (!opened) continue;
        const auto by = isPast ? s->past.at(op.dot).device : s->replica.deviceOf(op.place, op.dot.author);
        const auto received = isPast ? opened->wall : s->replica.batchOf(op.place).receivedAt;
        out.versions.push_back(show({std::move(opened->value), by, opened->wall, received, op.dot, op.lamport, false, opened->late}));
    }
    m_shownAt[{space, id}] = s->replica.batches().size();
    return out;
}

Result<Hash32> Store::stateHash(const SpaceId& household) const
{
    AANZET_TRY(auto h, this->household(household));
    Writer w("az1/household");
    for (const auto& space : {h.client, h.dossier})
        if (space) w.raw(find(*space)->replica.stateHash());
    return crypto::hash256(w.bytes());
}

StoreStatus Store::status() const
{
    StoreStatus out;
    out.lastContact = m_server.lastContact;
    out.waiting = m_intents.size();
    out.quarantined = m_damaged.size() + m_damagedEntries.size() + m_aside.size();
    out.isAsideFull = isAsideFull();
    for (const auto& [id, n] : m_homeless) out.quarantined += n;
    for (const auto& [id, s] : m_spaces) {
        out.waiting += s->replica.pending().size();
        out.quarantined += s->withheld.at(s->replica, [&r = s->replica] { return r.withheld(); }) + s->isWithheld + s->isShutOut + s->isCutBroken();
        out.forks += s->row.forks.size() + s->isCheckpointWrong;
        if (s->hasLeft || m_server.url.empty()) continue;
        std::set<AuthorId> missed;
        for (const auto& c : s->row.claims)
            if (c.isMissed) missed.insert(c.author);
        out.withheld += missed.size() + s->lacksHead;
        for (const auto& b : s->replica.batches()) {
            const bool isTaken = b.number <= s->onServer(b.author) && !s->unconfirmed.count({b.author, b.number});
            if (!isTaken && !m_unwanted.count({b.author, b.number})) out.waiting += b.operations;
        }
        if (s->row.entriesOnServer < s->log.size()) ++out.waiting;
    }
    out.quarantined += out.withheld + out.forks;
    return out;
}

std::vector<SpaceId> Store::spaces() const
{
    std::vector<SpaceId> out;
    for (const auto& [id, s] : m_spaces) out.push_back(id);
    return out;
}

const Replica* Store::replica(const SpaceId& space) const
{
    const auto* s = find(space);
    return s ? &s->replica : nullptr;
}

std::optional<SpaceKind> Store::kindOf(const SpaceId& space) const
{
    const auto* s = find(space);
    if (!s || !s->kind) return std::nullopt;
    return static_cast<SpaceKind>(s->kind->kind);
}

std::optional<SpaceId> Store::spaceOfKind(SpaceKind kind) const
{
    if (!m_org) return std::nullopt;
    for (const auto& [id, s] : m_spaces) {
        if (!s->isKind(kind) || s->hasLeft) continue;
        // The organisation's own spaces are the founder's; a personal one is one's own. Others only say that they are.
        const auto& by = s->log.state().creator;
        const auto* founder = m_org->state().user(by);
        if (kind == SpaceKind::Personal ? by == user() : founder && founder->invite.isZero()) return id;
    }
    return std::nullopt;
}

const std::string& Store::organisationName() const
{
    static const std::string none;
    return m_identity ? m_identity->organisationName : none;
}

WallTime Store::trustedNow() const
{
    return (m_requestClock ? *m_requestClock : m_clock).now() + Millis(m_server.clockOffsetMs);
}

std::string Store::inviteLabel(const SignPublicKey& key) const
{
    const auto team = spaceOfKind(SpaceKind::Team);
    const auto* invite = m_org ? m_org->state().invite(key) : nullptr;
    const auto* k = team ? find(*team)->keys.epoch(0) : nullptr;
    if (!invite || !k) return {};
    const auto label = crypto::openBox(*k, invite->invite.sealedLabel, viewOf("az1/label"));
    return label ? std::string(textOf(*label)) : std::string();
}

// When it was written, and never later than it came: a new device gets old work today.
const std::map<DeviceId, WallTime>& Store::lastWrittenIn(Space& s) const
{
    return s.lastWritten.at(s.replica, [&] {
        std::map<DeviceId, WallTime> out;
        for (const auto& [field, f] : s.replica.fields())
            for (const auto& h : f.state.heads)
                if (const auto* o = s.replica.opened(h.place)) {
                    const auto& b = s.replica.batchOf(h.place);
                    auto& at = out[s.replica.deviceOf(h.place, h.dot.author)];
                    at = std::max(at, std::min(o->wall, b.receivedAt));
                }
        return out;
    });
}

std::vector<Person> Store::people() const
{
    std::map<UserId, Person> found;
    if (!m_org) return {};
    const auto& state = m_org->state();
    for (const auto& [id, u] : *state.users) found[id] = {id, {}, u.role, 0, state.isCurrent(id), {}, false};
    for (const auto& [id, d] : *state.devices)
        if (state.isCurrent(id)) ++found[d.user].devices;
    for (const auto& [id, s] : m_spaces) {
        for (const auto& [device, at] : lastWrittenIn(*s)) {
            auto& p = found[userOf(device)];
            p.lastHeard = std::max(p.lastHeard, at);
        }
        for (const auto& bytes : s->row.beats)
            if (auto beat = protocol::decodeBeat(bytes)) {
                auto& p = found[userOf(beat->device)];
                p.lastHeard = std::max(p.lastHeard, WallTime(std::chrono::days(beat->day)));
            }
    }
    for (const auto& device : copiedDevices()) found[userOf(device)].hasCopiedDevice = true;
    if (const auto team = spaceOfKind(SpaceKind::Team)) {
        const auto& r = find(*team)->replica;
        for (const auto& record : r.records(types::Colleague)) {
            const auto who = r.versions(record, types::Colleague, 2), name = r.versions(record, types::Colleague, 3);
            if (who.empty() || name.empty()) continue;
            // Only what people say of themselves names them.
            const auto writer = name.front().isPending ? user() : userOf(name.front().device);
            auto userValue = decodeValue(who.front().value), nameValue = decodeValue(name.front().value);
            if (!userValue || !nameValue) continue;
            const auto* id = std::get_if<RecordId>(&*userValue);
            const auto* text = std::get_if<std::string>(&*nameValue);
            UserId asUser;
            if (id && text && ((asUser.b = id->b), found.count(asUser)) && asUser == writer) found[asUser].name = *text;
        }
        // Until somebody has written a page of their own, the label of the invitation names them.
        for (const auto& [key, invite] : *state.invites)
            if (invite.usedBy && found.count(*invite.usedBy) && found[*invite.usedBy].name.empty()) found[*invite.usedBy].name = inviteLabel(key);
    }
    if (m_identity && found.count(user()) && found[user()].name.empty()) found[user()].name = m_identity->personName;
    found.erase(UserId{});
    std::vector<Person> out;
    for (auto& [id, p] : found) out.push_back(std::move(p));
    return out;
}

} // namespace aanzet::store
