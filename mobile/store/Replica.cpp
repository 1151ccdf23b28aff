// SPDX-License-Identifier: EUPL-1.2
#include "mobile/store/Replica.h"
#include "shared/schema/Schema.h"
#include <algorithm>
#include <atomic>
#include <tuple>

namespace aanzet::store {

void Replica::touch()
{
    static std::atomic<std::uint64_t> last{0};   // tests have several stores, on several threads
    m_revision = ++last;
}

void Replica::setKeys(const membership::SpaceKeys& keys)
{
    touch();
    for (std::uint32_t e = 0; keys.newestEpoch() && e <= *keys.newestEpoch(); ++e)
        if (const auto* k = keys.epoch(e); k && !m_opKeys.count(e)) m_opKeys.emplace(e, record::deriveOpKey(k->view()));
    if (!m_fidKey.isSet() && keys.fid()) m_fidKey = keys.fid()->copy();
}

FieldId Replica::fieldId(const RecordId& record, record::Rule rule, std::uint16_t type, std::uint16_t field) const
{
    return record::fieldId(m_fidKey.view(), record, rule, type, field);
}

static bool ruleFits(std::uint16_t type, std::uint16_t field, record::Rule rule)
{
    const auto* spec = findType(type);
    if (!spec) return true;                                    // a newer type: the field id alone decides
    if (field >= kFirstOwnField && !findField(*spec, field)) return true;
    return static_cast<std::uint8_t>(ruleOf(*spec, field)) == static_cast<std::uint8_t>(rule);
}

Result<std::vector<std::uint16_t>> Replica::inspect(const record::Batch& batch, std::vector<Opened>* opened) const
{
    auto key = m_opKeys.find(batch.epoch);
    if (key == m_opKeys.end() || !m_fidKey.isSet()) return Error{ErrorCode::NotFound, "key of the epoch is not held"};
    std::vector<std::uint16_t> invalid;
    for (std::size_t i = 0; i < batch.operations.size(); ++i) {
        const auto& op = batch.operations[i];
        if (op.isStub()) continue;
        auto p = record::openOperation(op, m_org, m_space, key->second);
        if (!p || fieldId(op.record, op.rule, p->type, p->field) != op.field || !ruleFits(p->type, p->field, op.rule)) {
            invalid.push_back(static_cast<std::uint16_t>(i));
            continue;
        }
        if (opened) opened->push_back({p->type, p->field, std::move(p->value), p->save, p->index, p->wall, lateOf(*p)});
    }
    return invalid;
}

void Replica::name(Field& f, const FieldId& id, std::uint16_t type, std::uint16_t field)
{
    if (f.isNamed) return;
    f.isNamed = true;
    f.type = type;
    f.field = field;
    m_types.emplace(f.record, type);
    (void)id;
}

void Replica::merge(const record::Operation& op, const Hash32& oph, Place place, bool counts)
{
    auto [it, isNew] = m_fields.try_emplace(op.field);
    Field& f = it->second;
    if (isNew) {
        f.record = op.record;
        f.state.rule = op.rule;
        m_records[op.record].push_back(op.field);
    }
    f.ops.push_back({op.dot(), op.lamport, place, counts});
    ++m_loggedOps;
    if (!counts) return;
    std::vector<record::Head> gone;
    record::merge(f.state, op, oph, place, &gone);
    for (const auto& h : gone) m_open.erase(h.place);
}

void Replica::applyClosed(const record::Batch& batch, HeldBatch held, const std::vector<std::uint16_t>& invalid, const std::vector<Hash32>& ophs)
{
    touch();
    const auto at = static_cast<std::uint32_t>(m_batches.size());
    held.author = batch.author;
    held.device = batch.device;
    held.number = batch.number;
    held.operations = static_cast<std::uint32_t>(batch.operations.size());
    held.hasNoBodies = std::all_of(batch.operations.begin(), batch.operations.end(), [](const auto& op) { return op.isStub(); });
    for (std::size_t i = 0; i < batch.operations.size(); ++i) {
        const auto& op = batch.operations[i];
        if (op.isStub()) held.hasAllBodies = false;
        const bool counts = !std::binary_search(invalid.begin(), invalid.end(), static_cast<std::uint16_t>(i));
        merge(op, ophs[i], Place(at) << 16 | i, counts);
        m_highest = std::max(m_highest, op.lamport);
    }
    auto& chain = m_chains[batch.author];
    chain.head = {batch.number, held.hash, batch.lastSeq(), batch.operations.back().lamport, batch.device, batch.orgHead, batch.spaceHead};
    chain.at.push_back(at);
    m_batches.push_back(std::move(held));
}

void Replica::openAll()
{
    const auto closed = std::exchange(m_closed, {});
    auto next = closed.begin();
    for (const auto place : headsNotOpen()) {
        while (next != closed.end() && next->first < place >> 16) ++next;
        if (next == closed.end()) return;
        if (next->first != place >> 16) continue;
        const auto& op = next->second.operations[place & 0xffff];
        if (!op.isStub()) (void)openBody(place, op);   // without its key, or damaged: stays among what is not open
    }
}

void Replica::applyCut(const record::CutPart& part, HeldBatch held)
{
    touch();
    const auto at = static_cast<Place>(m_batches.size());
    held.isCut = true;
    held.hasAllBodies = true;
    held.hasNoBodies = true;
    m_cut.entry = part.entry;
    m_cut.total = part.total;
    m_cut.fields += part.fields.size();
    for (const auto& c : part.chains) {
        m_chains[c.author] = {c.head, c.head, {}};
        m_highest = std::max(m_highest, c.head.lastLamport);
    }
    std::uint32_t i = 0;
    for (const auto& f : part.fields) {
        auto [it, isNew] = m_fields.try_emplace(f.id);
        auto& field = it->second;
        if (isNew) {
            field.record = f.record;
            m_records[f.record].push_back(f.id);
        }
        field.state.rule = f.rule;
        field.state.seen = field.seenAtCut = f.seen;
        for (const auto& op : f.live) {
            const auto place = at << 16 | i++;
            field.state.heads.push_back({op.dot(), op.lamport, op.hash(m_org, m_space), place});
            field.ops.push_back({op.dot(), op.lamport, place, true});
            ++m_loggedOps;
            (op.isStub() ? held.hasAllBodies : held.hasNoBodies) = false;
        }
    }
    held.operations = i;
    m_batches.push_back(std::move(held));
}

std::uint64_t Replica::cutOf(const AuthorId& author) const
{
    auto it = m_chains.find(author);
    return it == m_chains.end() ? 0 : it->second.cut.number;
}

std::uint64_t Replica::batchCount() const
{
    std::uint64_t n = 0;
    for (const auto& [a, c] : m_chains) n += c.head.number;
    return n;
}

DeviceId Replica::deviceOf(Place place, const AuthorId& author) const
{
    const auto& b = batchOf(place);
    if (!b.isCut) return b.device;
    const auto c = chain(author);
    return c ? c->device : DeviceId{};
}

Result<bool> Replica::opens(const record::Operation& op) const
{
    auto key = m_opKeys.find(op.epoch);
    if (key == m_opKeys.end() || !m_fidKey.isSet()) return Error{ErrorCode::NotFound, "key of the epoch is not held"};
    auto p = record::openOperation(op, m_org, m_space, key->second);
    return p && fieldId(op.record, op.rule, p->type, p->field) == op.field && ruleFits(p->type, p->field, op.rule);
}

void Replica::apply(const record::Batch& batch, HeldBatch held, const std::vector<std::uint16_t>& invalid, const std::vector<Hash32>& ophs,
                    std::vector<Opened> opened)
{
    openClosed();      // what was there before names its fields first
    const auto at = static_cast<Place>(m_batches.size());
    applyClosed(batch, std::move(held), invalid, ophs);
    auto next = opened.begin();
    for (std::size_t i = 0; i < batch.operations.size() && next != opened.end(); ++i) {
        const auto& op = batch.operations[i];
        if (op.isStub() || std::binary_search(invalid.begin(), invalid.end(), static_cast<std::uint16_t>(i))) continue;
        keep(at << 16 | i, op.field, std::move(*next++));
    }
}

std::vector<Place> Replica::unopenedHeads() const
{
    openClosed();
    return headsNotOpen();
}

std::vector<Place> Replica::headsNotOpen() const
{
    std::vector<Place> out;
    for (const auto& [id, f] : m_fields)
        for (const auto& h : f.state.heads)
            if (!m_open.count(h.place) && !m_erased.count(h.place)) out.push_back(h.place);
    std::sort(out.begin(), out.end());
    return out;
}

Status Replica::openBody(Place place, const record::Operation& op)
{
    auto key = m_opKeys.find(op.epoch);
    if (key == m_opKeys.end()) return ErrorCode::NotFound;
    AANZET_TRY(auto p, record::openOperation(op, m_org, m_space, key->second));
    if (!m_fields.count(op.field)) return ErrorCode::NotFound;
    keep(place, op.field, {p.type, p.field, std::move(p.value), p.save, p.index, p.wall, lateOf(p)});
    return {};
}

void Replica::keep(Place place, const FieldId& id, Opened opened)
{
    touch();
    auto& field = m_fields.at(id);
    name(field, id, opened.type, opened.field);
    const auto& heads = field.state.heads;
    const bool isLive = std::any_of(heads.begin(), heads.end(), [&](const record::Head& h) { return h.place == place; });
    if (isLive) m_open[place] = std::move(opened);
}

void Replica::erase(const std::function<bool(const RecordId&, const FieldId&, const record::Dot&)>& isErased)
{
    openClosed();
    touch();
    for (const auto& [id, f] : m_fields)
        for (const auto& op : f.ops)
            if (isErased(f.record, id, op.dot)) {
                m_erased.insert(op.place);
                m_open.erase(op.place);
            }
}

std::optional<Opened> Replica::openPast(const record::Operation& op) const
{
    auto key = m_opKeys.find(op.epoch);
    if (key == m_opKeys.end()) return std::nullopt;
    auto p = record::openOperation(op, m_org, m_space, key->second);
    if (!p) return std::nullopt;
    return Opened{p->type, p->field, std::move(p->value), p->save, p->index, p->wall, lateOf(*p)};
}

std::optional<record::ChainHead> Replica::chain(const AuthorId& author) const
{
    auto it = m_chains.find(author);
    return it == m_chains.end() ? std::nullopt : std::optional(it->second.head);
}

const HeldBatch* Replica::batch(const AuthorId& author, std::uint64_t number) const
{
    auto it = m_chains.find(author);
    if (it == m_chains.end()) return nullptr;
    const auto& c = it->second;
    if (number <= c.cut.number || number - c.cut.number > c.at.size()) return nullptr;
    return &m_batches[c.at[number - c.cut.number - 1]];
}

const HeldBatch* Replica::newestWithHash(const Hash32& hash) const
{
    const auto at = std::find_if(m_batches.rbegin(), m_batches.rend(), [&](const HeldBatch& b) { return b.hash == hash; });
    return at == m_batches.rend() ? nullptr : &*at;
}

std::optional<Hash32> Replica::batchHash(const AuthorId& author, std::uint64_t number) const
{
    if (const auto* b = batch(author, number)) return b->hash;
    auto it = m_chains.find(author);
    if (it == m_chains.end() || number == 0 || number != it->second.cut.number) return std::nullopt;
    return it->second.cut.hash;
}

std::vector<std::pair<AuthorId, record::ChainHead>> Replica::chains() const
{
    std::vector<std::pair<AuthorId, record::ChainHead>> out;
    for (const auto& [a, c] : m_chains) out.emplace_back(a, c.head);
    std::sort(out.begin(), out.end(), [](const auto& a, const auto& b) { return a.first < b.first; });
    return out;
}

std::optional<std::uint64_t> Replica::lamportOf(const FieldId& field, const record::Dot& dot) const
{
    auto it = m_fields.find(field);
    if (it == m_fields.end()) return std::nullopt;
    const auto& ops = it->second.ops;
    for (auto op = ops.rbegin(); op != ops.rend(); ++op)
        if (op->dot == dot) return op->lamport;
    // Overwritten before the checkpoint: that it was of this field is what `seen` says, and nothing is shown by its lamport.
    const auto c = m_chains.find(dot.author);
    if (c != m_chains.end() && dot.seq <= c->second.cut.lastSeq && it->second.seenAtCut.covers(dot)) return 0;
    return std::nullopt;
}

std::optional<record::LogView::FieldIdentity> Replica::identityOf(const FieldId& field) const
{
    auto it = m_fields.find(field);
    if (it == m_fields.end()) return std::nullopt;
    return FieldIdentity{it->second.record, it->second.state.rule};
}

// --- edits

void Replica::addPending(PendingEdit edit)
{
    openClosed();
    touch();
    const auto id = fieldId(edit.record, edit.rule, edit.type, edit.field);
    auto [it, isNew] = m_fields.try_emplace(id);
    if (isNew) {
        it->second.record = edit.record;
        it->second.state.rule = edit.rule;
        m_records[edit.record].push_back(id);
    }
    name(it->second, id, edit.type, edit.field);
    m_pendingAt[id].push_back(edit.row);
    m_pending.emplace(edit.row, std::move(edit));
}

void Replica::dropPending(std::int64_t row)
{
    auto it = m_pending.find(row);
    if (it == m_pending.end()) return;
    touch();
    const auto& e = it->second;
    auto& rows = m_pendingAt[fieldId(e.record, e.rule, e.type, e.field)];
    rows.erase(std::remove(rows.begin(), rows.end(), row), rows.end());
    m_pending.erase(it);
}

PendingEdit* Replica::pendingAt(std::int64_t row)
{
    auto it = m_pending.find(row);
    touch();   // whoever asks may change it
    return it == m_pending.end() ? nullptr : &it->second;
}

bool Replica::hasPending(const SaveId& save, std::uint32_t index) const
{
    return std::any_of(m_pending.begin(), m_pending.end(),
                       [&](const auto& e) { return e.second.save == save && e.second.index == index; });
}

std::vector<const PendingEdit*> Replica::pendingOf(const FieldId& field) const
{
    std::vector<const PendingEdit*> out;
    if (auto it = m_pendingAt.find(field); it != m_pendingAt.end())
        for (auto row : it->second)
            if (auto edit = m_pending.find(row); edit != m_pending.end()) out.push_back(&edit->second);
    return out;
}

record::VersionVector Replica::seenOf(const FieldId& field, std::size_t batchesSeen) const
{
    openClosed();
    record::VersionVector v;
    auto it = m_fields.find(field);
    if (it == m_fields.end()) return v;
    // A live value whose body never came was on nobody's screen: nothing of its author from there on is covered.
    std::map<AuthorId, std::uint64_t> unseen;
    for (const auto& h : it->second.state.heads)
        if (!m_open.count(h.place) && !m_erased.count(h.place)) {
            auto& least = unseen.try_emplace(h.dot.author, h.dot.seq).first->second;
            least = std::min(least, h.dot.seq);
        }
    for (const auto& op : it->second.ops) {
        if (auto u = unseen.find(op.dot.author); u != unseen.end() && op.dot.seq >= u->second) continue;
        if ((op.place >> 16) < batchesSeen || isOwn(op.dot.author)) v.raise(op.dot.author, op.dot.seq);
    }
    return v;
}

record::VersionVector Replica::seenOfRecord(const RecordId& record, std::size_t batchesSeen, const FieldId& lifeField) const
{
    record::VersionVector v;
    if (auto it = m_records.find(record); it != m_records.end())
        for (const auto& id : it->second)
            if (id != lifeField) v.raise(seenOf(id, batchesSeen));
    return v;
}

void Replica::raiseOwn(record::VersionVector& v) const
{
    if (auto c = chain(m_ownAuthor)) v.raise(m_ownAuthor, c->lastSeq);
}

// --- views

const Field* Replica::field(const FieldId& id) const
{
    openClosed();
    auto it = m_fields.find(id);
    return it == m_fields.end() ? nullptr : &it->second;
}

const Opened* Replica::opened(Place place) const
{
    openClosed();
    auto it = m_open.find(place);
    return it == m_open.end() ? nullptr : &it->second;
}

std::vector<Version> Replica::versions(const RecordId& record, std::uint16_t type, std::uint16_t field) const
{
    const auto* spec = findType(type);
    const auto rule = spec ? static_cast<record::Rule>(ruleOf(*spec, field)) : record::Rule::Keep;
    return versions(fieldId(record, rule, type, field));
}

std::vector<Version> Replica::versions(const FieldId& id) const
{
    std::vector<Version> out;
    const Field* f = field(id);
    if (!f) return out;
    const auto pending = pendingOf(id);
    const bool first = f->state.rule == record::Rule::First;

    // What is delivered late covers what its author had seen, and nothing that is this device's own.
    record::VersionVector covered;
    std::map<DeviceId, const PendingEdit*> newest;               // by who wrote it; this device's own under zeros, first
    if (!first)
        for (const auto* p : pending) {
            covered.raise(p->context);
            newest[p->late] = p;
        }
    const bool hasOwn = newest.count(DeviceId{});
    std::vector<Version> live;
    for (const auto& h : f->state.heads) {
        if (covered.covers(h.dot) || (hasOwn && isOwn(h.dot.author))) continue;
        const auto* o = opened(h.place);
        if (!o) continue;
        const auto& b = batchOf(h.place);
        live.push_back({o->value, deviceOf(h.place, h.dot.author), o->wall, b.receivedAt, h.dot, h.lamport, false, o->late});
    }
    std::sort(live.begin(), live.end(), [&](const Version& a, const Version& b) {
        const bool less = std::tie(a.lamport, a.dot.author, a.dot.seq) < std::tie(b.lamport, b.dot.author, b.dot.seq);
        const bool more = std::tie(b.lamport, b.dot.author, b.dot.seq) < std::tie(a.lamport, a.dot.author, a.dot.seq);
        return first ? less : more;
    });
    const auto asVersion = [](const PendingEdit& p) { return Version{p.value, {}, p.wall, p.wall, {}, 0, true, p.late}; };
    std::vector<Version> all;
    for (const auto& [by, p] : newest) all.push_back(asVersion(*p));
    all.insert(all.end(), std::move_iterator(live.begin()), std::move_iterator(live.end()));
    if (first)
        for (const auto* p : pending) all.push_back(asVersion(*p));
    if (f->state.rule == record::Rule::Last && all.size() > 1) all.resize(1);
    for (auto& v : all)
        if (std::none_of(out.begin(), out.end(), [&](const Version& o) { return o.value == v.value; })) out.push_back(std::move(v));
    return out;
}

std::optional<std::uint16_t> Replica::typeOf(const RecordId& record) const
{
    openClosed();
    auto it = m_types.find(record);
    return it == m_types.end() ? std::nullopt : std::optional(it->second);
}

std::vector<FieldId> Replica::fieldsOf(const RecordId& record) const
{
    auto it = m_records.find(record);
    return it == m_records.end() ? std::vector<FieldId>{} : it->second;
}

std::vector<RecordId> Replica::records(std::uint16_t type) const
{
    openClosed();
    std::vector<RecordId> out;
    for (const auto& [r, t] : m_types)
        if (t == type) out.push_back(r);
    std::sort(out.begin(), out.end());
    return out;
}

LifeState Replica::lifeOf(const RecordId& record) const
{
    const auto type = typeOf(record);
    if (!type) return LifeState::Alive;
    const auto lifeId = fieldId(record, record::Rule::Keep, *type, kLifeField);
    const Field* lifeField = field(lifeId);
    if (!lifeField) return LifeState::Alive;

    const auto pendingLife = pendingOf(lifeId);
    record::VersionVector lifeCovered;
    for (const auto* p : pendingLife) lifeCovered.raise(p->context);
    std::size_t heads = 0, removed = 0;
    record::VersionVector seen;
    std::int64_t seenRow = 0;   // own pending edits before this row are covered by a pending removal
    const auto count = [&](ByteView value) {
        ++heads;
        auto life = decodeLife(value);
        if (!life || !life->isRemoved) return false;
        ++removed;
        seen.raise(life->seen);
        return true;
    };
    for (const auto& h : lifeField->state.heads) {
        if (!pendingLife.empty() && (lifeCovered.covers(h.dot) || isOwn(h.dot.author))) continue;
        if (const auto* o = opened(h.place)) count(o->value);
    }
    if (!pendingLife.empty() && count(pendingLife.back()->value)) {
        raiseOwn(seen);
        seenRow = pendingLife.back()->row;
    }
    if (!removed) return LifeState::Alive;
    if (removed < heads) return LifeState::Marked;
    for (const auto& id : fieldsOf(record)) {
        if (id == lifeId) continue;
        const Field* f = field(id);
        for (const auto* p : pendingOf(id))
            if (p->row > seenRow) return LifeState::Marked;
        for (const auto& h : f->state.heads)
            if (!seen.covers(h.dot) && !m_erased.count(h.place)) return LifeState::Marked;
    }
    return LifeState::Removed;
}

std::size_t Replica::withheld() const
{
    openClosed();
    std::size_t n = 0;
    for (const auto& [id, f] : m_fields)
        for (const auto& h : f.state.heads)
            if (!m_open.count(h.place) && !m_erased.count(h.place)) ++n;
    return n;
}

std::size_t Replica::withheldInCut() const
{
    std::size_t n = 0;
    openClosed();
    if (m_cut.total)
        for (const auto& [id, f] : m_fields)
            for (const auto& h : f.state.heads) n += batchOf(h.place).isCut && !m_open.count(h.place) && !m_erased.count(h.place);
    return n;
}

std::vector<protocol::ChainPosition> Replica::wholeChains() const
{
    openClosed();
    std::map<AuthorId, std::uint64_t> wanting;
    for (const auto& [id, f] : m_fields)
        for (const auto& h : f.state.heads)
            if (!m_open.count(h.place) && !m_erased.count(h.place)) {
                const auto& b = batchOf(h.place);
                if (b.isCut) continue;          // the state at a checkpoint is fetched by itself
                auto [it, isNew] = wanting.try_emplace(b.author, b.number);
                it->second = std::min(it->second, b.number);
            }
    std::vector<protocol::ChainPosition> out;
    for (const auto& [author, head] : chains()) {
        const auto it = wanting.find(author);
        const auto number = it == wanting.end() ? head.number : it->second - 1;
        if (number) out.push_back({author, number, *batchHash(author, number)});
    }
    return out;
}

Hash32 Replica::stateHash() const
{
    openClosed();
    std::vector<const std::pair<const FieldId, Field>*> sorted;
    for (const auto& f : m_fields)
        if (!f.second.state.heads.empty()) sorted.push_back(&f);
    std::sort(sorted.begin(), sorted.end(), [](const auto* a, const auto* b) { return a->first < b->first; });
    Writer w("az1/state");
    w.raw(m_space);
    for (const auto* entry : sorted) {
        const auto& state = entry->second.state;
        w.raw(entry->first).raw(entry->second.record).u32(static_cast<std::uint32_t>(state.heads.size()));
        for (const auto& h : state.heads) {
            w.raw(h.hash);
            const auto* o = opened(h.place);
            w.sized(o ? ByteView(o->value) : ByteView());
        }
        const auto* shown = state.winner();
        w.raw(shown->hash);
    }
    return crypto::hash256(w.bytes());
}

} // namespace aanzet::store
