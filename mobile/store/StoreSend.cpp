// SPDX-License-Identifier: EUPL-1.2
#include "mobile/store/Space.h"
#include "shared/protocol/WireError.h"
#include <algorithm>

// Batches that leave: edits are signed, offered, and taken back when the server refuses them for good.
namespace aanzet::store {

using membership::Entry;
using vault::Table;

namespace {

// The most that an edit takes in a frame, and never much less than it does: payload and padding (FORMAT.md of shared/record).
std::size_t sealedSize(const PendingEdit& e)
{
    const auto payload = e.value.size() + 80;
    const auto padded = payload <= 128 ? 128 : payload <= 256 ? 256 : payload + payload / 8 + 32;
    return padded + 120 + 26 * e.context.entries().size();
}

} // namespace

// Without a server nobody else orders the log: who writes next begins the new epoch here.
Status Store::rotateHere()
{
    for (auto& [id, s] : m_spaces) {
        const auto& state = s->log.state();
        if (s->replica.pending().empty() || !state.canWrite(user()) || !state.mustRotate(m_org->state())) continue;
        auto next = membership::SpaceKey::random();
        AANZET_TRY(auto entry, membership::makeRotate(*m_org, s->log, m_device, trustedNow(), s->keys, next, cutoffsOf(*s, std::nullopt)));
        auto log = s->log;
        AANZET_CHECK(log.append(*m_org, entry));
        AANZET_CHECK(insertEntry(entry));
        s->log = std::move(log);
        AANZET_CHECK(refreshKeys(*s));
    }
    return {};
}

bool Store::mayBuild() const { return m_identity && !m_identity->mustPull && m_identity->isAdmitted; }

std::size_t Store::pendingEdits() const
{
    std::size_t n = 0;
    for (const auto& [id, s] : m_spaces) n += s->replica.pending().size();
    return n;
}

Result<std::size_t> Store::build(std::size_t bytes)
{
    if (!mayBuild()) return std::size_t(0);
    for (const auto& [id, s] : m_spaces)
        if (!s->hasLeft && !s->replica.pending().empty() && s->log.state().canWrite(user()) && isCutOff(*s, author())) {
            AANZET_CHECK(drawAuthor());
            AANZET_CHECK(pullCompleted()); // this device was not restored: nothing to wait for
            break;
        }
    if (m_server.url.empty()) AANZET_CHECK(rotateHere());
    // All edits in the order they were made. A save goes whole, in a batch of its own if need be; only one that no batch can hold
    // goes in several. Of each space the next one, by its row: what waits for a later batch is not gone through each time.
    using Pending = std::map<std::int64_t, PendingEdit>;
    struct Next {
        Space* space;
        Pending::const_iterator at, end;
    };
    std::map<std::int64_t, Next> next;
    const auto line = [&](Next n) {
        if (n.at != n.end) next.emplace(n.at->first, n);
    };
    for (auto& [id, s] : m_spaces) {
        const auto& state = s->log.state();
        // Of half a state nobody can tell where the own chain ends.
        const bool ready = !s->hasLeft && !s->isCutBroken() && state.canWrite(user()) && s->keys.epoch(state.epoch) && !state.mustRotate(m_org->state());
        if (ready) line({s.get(), s->replica.pending().begin(), s->replica.pending().end()});
    }
    std::map<SpaceId, std::vector<PendingEdit>> chosen;   // by id: where a space lies in memory orders nothing
    std::map<SpaceId, std::size_t> frames;                // what the batch of each space takes
    std::size_t size = 0, count = 0, begun = 0;           // begun: edits of the save that is being taken
    const SaveId* save = nullptr;
    std::optional<DeviceId> writer;                       // one for each batch: whose work it is
    while (!next.empty()) {
        auto n = next.extract(next.begin()).mapped();
        const auto& e = n.at->second;
        auto& mine = chosen[n.space->id()];
        auto& frame = frames[n.space->id()];
        const auto cost = sealedSize(e);
        const auto blob = introducedBy(e);
        const bool isSame = save && *save == e.save;
        const bool isAlone = isSame ? begun == count : count == 0;
        const bool cannot = (frame > 0 && frame + cost > record::Batch::kMaxBytes) || mine.size() >= record::Batch::kMaxOperations || (writer && *writer != e.late) ||
            (blob && std::count_if(mine.begin(), mine.end(), [&](const auto& other) { return introducedBy(other).has_value(); }) >= std::ptrdiff_t(record::Batch::kMaxBlobs));
        if (cannot || (!isAlone && size + cost > std::min(bytes, record::Batch::kMaxBytes))) {
            if (isSame && !isAlone) {   // what was taken of it waits for a batch that holds all of it
                for (auto& [id, edits] : chosen)
                    for (; !edits.empty() && edits.back().save == e.save; --count) edits.pop_back();
            }
            break;
        }
        writer = e.late;
        mine.push_back(e);
        frame += cost;
        size += cost;
        ++count;
        begun = isSame ? begun + 1 : 1;
        save = &e.save;
        ++n.at;
        line(n);
    }
    if (!count) return std::size_t(0);
    // What somebody else wrote must not cover what this device wrote before, nor be covered by what it writes next without
    // having seen it, and one author's operations always cover the ones before: it gets an author id of its own.
    const bool isLate = !writer->isZero();
    const bool isUsed = std::any_of(chosen.begin(), chosen.end(), [&](const auto& c) { return find(c.first)->replica.chain(author()).has_value(); });
    if (isLate && isUsed) {
        AANZET_CHECK(drawAuthor());
        AANZET_CHECK(pullCompleted());   // as above: this device was not restored
    }

    struct Made {
        Space* space;
        record::Batch batch;
        HeldBatch held;
        std::vector<std::int64_t> rows;
        std::vector<std::pair<AuthorId, std::uint64_t>> acked;
        std::vector<Opened> opened;
        std::vector<Hash32> ophs;
    };
    std::vector<Made> made;
    std::uint64_t group = 0;
    crypto::randomBytes(reinterpret_cast<std::uint8_t*>(&group), sizeof group);
    group |= 1;
    for (auto& part : chosen) {
        auto* const s = find(part.first);   // named apart: clang 14 captures no structured binding
        auto& edits = part.second;
        if (edits.empty()) continue;
        const auto& state = s->log.state();
        const auto chain = s->replica.chain(author()).value_or(record::ChainHead{});
        Made m{s, {}, {}, {}, {}, {}, {}};
        auto& b = m.batch;
        b.device = device();
        b.author = author();
        b.salt = m_identity->salts.back();
        b.epoch = state.epoch;
        b.number = chain.number + 1;
        b.firstSeq = chain.lastSeq + 1;
        b.prev = chain.hash;
        b.orgHead = m_org->head();
        b.spaceHead = s->log.head();
        const auto key = record::deriveOpKey(s->keys.epoch(state.epoch)->view());
        auto lamport = s->replica.highestLamport();
        for (auto& e : edits) {
            auto& op = b.operations.emplace_back();
            op.record = e.record;
            op.rule = e.rule;
            op.field = s->replica.fieldId(e.record, e.rule, e.type, e.field);
            op.epoch = b.epoch;
            op.author = b.author;
            op.seq = b.firstSeq + b.operations.size() - 1;
            op.lamport = ++lamport;
            if (e.rule != record::Rule::First)
                for (const auto& d : e.context.entries())
                    if (s->replica.lamportOf(op.field, d)) op.context.push_back(d);   // covering less is the safe side
            if (op.context.size() > record::Operation::kMaxContext) {
                const auto* f = s->replica.field(op.field);
                const auto isHead = [&](const record::Dot& d) {
                    return std::any_of(f->state.heads.begin(), f->state.heads.end(), [&](const auto& h) { return h.dot.author == d.author; });
                };
                std::stable_sort(op.context.begin(), op.context.end(), [&](const auto& x, const auto& y) {
                    const bool hx = isHead(x), hy = isHead(y);
                    return hx != hy ? hx : *s->replica.lamportOf(op.field, x) > *s->replica.lamportOf(op.field, y);
                });
                op.context.resize(record::Operation::kMaxContext);
                std::sort(op.context.begin(), op.context.end());
            }
            if (const auto blob = introducedBy(e); blob && std::find(b.blobs.begin(), b.blobs.end(), *blob) == b.blobs.end()) b.blobs.push_back(*blob);
            auto value = e.value;
            if (e.field == kLifeField)
                if (auto life = decodeLife(value); life.ok() && life->isRemoved) {
                    s->replica.raiseOwn(life->seen);
                    if (op.seq > 1) life->seen.raise(b.author, op.seq - 1);
                    value = encodeLife(*life);
                }
            record::sealOperation(op, m_identity->org, s->id(), key, {e.type, e.field, value, e.save, e.index, e.wall, lateMember(e.late)});
            m.opened.push_back({e.type, e.field, std::move(value), e.save, e.index, e.wall, e.late});
            m.rows.push_back(e.row);
        }
        std::vector<record::AckEntry> acks;
        for (const auto& [a, head] : s->replica.chains())
            if (a != b.author && (!s->acked.count(a) || s->acked[a] < head.number)) {
                acks.push_back({a, head.number, head.hash});
                m.acked.emplace_back(a, head.number);
            }
        b.ack = record::sealAck(s->keys.epoch(state.epoch)->view(), s->id(), b.author, b.number, acks);
        b.sign(m_identity->org, s->id(), m_device.sign);
        auto digest = b.digest(m_identity->org, s->id());
        m.held.hash = digest.hash;
        m.ophs = std::move(digest.operations);
        m.held.receivedAt = m_clock.now();
        m.held.group = group;
        made.push_back(std::move(m));
    }
    // Later edits of the same fields build on these operations, also if they are signed under another author id.
    std::vector<std::pair<Space*, PendingEdit>> later;
    for (const auto& m : made) {
        const std::set<std::int64_t> taken(m.rows.begin(), m.rows.end());
        std::unordered_map<RecordId, std::vector<const record::Operation*>> byRecord;
        for (const auto& op : m.batch.operations) byRecord[op.record].push_back(&op);
        for (const auto& [row, e] : m.space->replica.pending()) {
            const auto same = byRecord.find(e.record);
            if (same == byRecord.end() || taken.count(row) || e.late != *writer) continue;   // others had not seen it
            auto grown = e;
            bool isGrown = false;
            const auto field = m.space->replica.fieldId(e.record, e.rule, e.type, e.field);
            for (const auto* op : same->second) {
                if (op->field == field) {
                    grown.context.raise(op->author, op->seq);
                    isGrown = true;
                } else if (e.field == kLifeField) {
                    if (auto life = decodeLife(grown.value); life.ok() && life->isRemoved) {
                        life->seen.raise(op->author, op->seq);
                        grown.value = encodeLife(*life);
                        isGrown = true;
                    }
                }
            }
            if (isGrown) later.emplace_back(m.space, std::move(grown));
        }
    }
    if (isLate) m_identity->salts.push_back(crypto::randomFixed<Salt16>());   // with the batch, or a stop would leave the next one under its id
    auto durable = [&]() -> Status {
        AANZET_TRY(auto change, m_vault.begin());
        for (auto& m : made) {
            BatchRow row{m.space->id(), m.held.receivedAt, group, {}, record::encodeFrame(m.batch)};
            AANZET_TRY(m.held.row, m_vault.insert(Table::Batches, encodeRow(row)));
            for (auto r : m.rows) AANZET_CHECK(m_vault.erase(Table::Edits, r));
        }
        for (const auto& [s, e] : later) AANZET_CHECK(m_vault.put(Table::Edits, e.row, encodeRow(e)));
        if (isLate) AANZET_CHECK(saveIdentity());
        AANZET_CHECK(m_vault.bumpToken());
        return change.commit();
    }();
    if (!durable) {
        if (isLate) m_identity->salts.pop_back();
        return durable.error();
    }
    for (const auto& [s, e] : later) *s->replica.pendingAt(e.row) = e;
    for (auto& m : made) {
        for (auto r : m.rows) m.space->replica.dropPending(r);
        for (const auto& [a, n] : m.acked) m.space->acked[a] = n;
        m.space->replica.apply(m.batch, m.held, {}, m.ophs, std::move(m.opened));
    }
    if (isLate)
        for (auto& [id, s] : m_spaces) s->replica.setOwnAuthor(author());
    return count;
}

std::vector<Store::Offer> Store::offers(std::size_t bytes) const
{
    std::map<std::int64_t, std::pair<const Space*, const HeldBatch*>> lacking;   // by row: the order they came in here
    for (const auto& [id, s] : m_spaces) {
        if (s->hasLeft || s->row.entriesOnServer == 0) continue;
        for (const auto& b : s->replica.batches())
            if (!b.isCut && (b.number > s->onServer(b.author) || s->wanted.count({b.author, b.number})) && !m_unwanted.count({b.author, b.number})) lacking.emplace(b.row, std::pair(s.get(), &b));
    }
    std::vector<Offer> out;
    std::size_t size = 0;
    std::uint64_t group = 0;
    for (const auto& [row, at] : lacking) {
        const auto& [s, b] = at;
        auto plain = m_vault.get(Table::Batches, row);
        if (!plain || !*plain) continue;
        auto stored = decodeBatchRow(**plain);
        if (!stored) continue;
        const bool joins = b->group && b->group == group && !out.empty();
        if (!joins && size > 0 && size + stored->frame.size() > bytes) break;
        if (!joins) out.emplace_back();
        group = b->group;
        size += stored->frame.size();
        out.back().group.push_back({s->id(), std::move(stored->frame)});
        out.back().positions.push_back({b->author, b->number, b->hash});
    }
    return out;
}

Status Store::offered(const Offer& offer)
{
    for (std::size_t i = 0; i < offer.group.size(); ++i)
        if (auto* s = find(offer.group[i].space)) {
            if (s->wanted.erase({offer.positions[i].author, offer.positions[i].number})) s->givenInPart.insert({offer.positions[i].author, offer.positions[i].number});
            if (offer.positions[i].number > s->onServer(offer.positions[i].author)) s->unconfirmed.insert({offer.positions[i].author, offer.positions[i].number});
            s->raiseOnServer(offer.positions[i]);
            AANZET_CHECK(saveSpaceRow(*s));
        }
    return {};
}

Status Store::refused(const Offer& offer, std::size_t item, ErrorCode code)
{
    if (item >= offer.group.size()) return Error{ErrorCode::ServerNonsense, "refused item"};
    auto* s = find(offer.group[item].space);
    if (!s) return ErrorCode::NotFound;
    const auto& at = offer.positions[item];
    const auto* held = s->replica.batch(at.author, at.number);
    if (!held) return {};
    switch (code) {
    case ErrorCode::ChainGap:
    case ErrorCode::UnknownContext:
    case ErrorCode::BadLamport:
    case ErrorCode::Resync:
        // The server lacks something that stands before: compare everything at the next ask.
        s->mustCompare = true;
        return {};
    case ErrorCode::Busy:
    case ErrorCode::DiskFull:
    case ErrorCode::Timeout:
    case ErrorCode::Internal:
    case ErrorCode::Skew: return {};
    default: break;
    }
    if (held->device != device()) {
        m_unwanted.insert({at.author, at.number});
        return withdrawIfRefused(*s, *held, code);
    }
    // Who may write is said by the logs; a refusal that they do not bear out changes nothing here.
    if ((code == ErrorCode::NotAllowed || code == ErrorCode::Revoked) && m_org->state().isCurrent(device()) &&
        s->log.state().canWrite(user()) && !isCutOff(*s, at.author)) return {};
    return withdraw({{s->id(), {{at.author, at.number}}}}, code);
}

} // namespace aanzet::store
