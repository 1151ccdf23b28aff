// SPDX-License-Identifier: EUPL-1.2
#include "mobile/store/Space.h"
#include <algorithm>

// Checkpoints (docs/adr/0009): one writer signs the state of a space, server and colleagues compare it with theirs, and
// who is new begins with it once all have.
namespace aanzet::store {

using vault::Table;

namespace {

constexpr std::size_t kRowBytes = 128 * 1024;
constexpr auto kClocksApart = std::chrono::minutes(10);
constexpr std::size_t kMaxStateBytes = 64 << 20, kMaxStateFields = 1 << 20;   // beyond it batch by batch, each on the disk at once

std::optional<std::uint64_t> checkpointBefore(const membership::SpaceLog& log, std::uint64_t index)
{
    while (index-- > 0)
        if (log.entry(index).kind == static_cast<std::uint8_t>(membership::SpaceEntryKind::Checkpoint)) return index;
    return std::nullopt;
}

// Overwritten operations that the checkpoint before did not count in.
std::size_t overwrittenSince(const Replica& replica, const std::map<AuthorId, std::uint64_t>& cut)
{
    std::size_t n = 0;
    for (const auto& [id, f] : replica.fields())
        for (const auto& op : f.ops) {
            const auto& b = replica.batchOf(op.place);
            const auto it = cut.find(op.dot.author);
            if (b.isCut || (it != cut.end() && b.number <= it->second)) continue;
            n += std::none_of(f.state.heads.begin(), f.state.heads.end(), [&](const record::Head& h) { return h.place == op.place; });
        }
    return n;
}

bool allCount(const Replica& replica)
{
    return std::all_of(replica.fields().begin(), replica.fields().end(), [](const auto& f) {
        return std::all_of(f.second.ops.begin(), f.second.ops.end(), [](const LoggedOp& op) { return op.counts; });
    });
}

} // namespace

Status Store::takeCutRow(Replica& replica, std::int64_t id, const BatchRow& row) const
{
    AANZET_TRY(auto part, record::decodeCutPart(row.frame));
    if (!replica.cutEntry().isZero() && replica.cutEntry() != part.entry) return Error{ErrorCode::CorruptData, "another cut"};
    HeldBatch held;
    held.row = id;
    held.receivedAt = row.receivedAt;
    held.hash = crypto::hash256(row.frame);
    replica.applyCut(part, std::move(held));
    record::Batch kept;
    for (auto& f : part.fields)
        for (auto& op : f.live) kept.operations.push_back(std::move(op));
    replica.openLater(std::move(kept));
    return {};
}

// What the batches up to these places make. NotFound: it cannot be told from what is here.
Result<record::CutState> Store::cutState(const Space& s, const std::vector<membership::Cutoff>& cut) const
{
    std::map<AuthorId, std::uint64_t> ends;
    for (const auto& c : cut) {
        if (c.batchNo < s.replica.cutOf(c.author)) return ErrorCode::NotFound;
        ends[c.author] = c.batchNo;
    }
    record::CutBuilder builder;
    record::CutState begun;
    for (const auto& b : s.replica.batches()) {
        if (!b.isCut && (!ends.count(b.author) || b.number > ends[b.author])) continue;
        AANZET_TRY(auto plain, m_vault.get(Table::Batches, b.row));
        AANZET_TRY(auto row, plain ? decodeBatchRow(*plain) : Result<BatchRow>(ErrorCode::CorruptData));
        if (!b.isCut) {
            AANZET_TRY(const auto batch, record::decodeFrame(row.frame));
            builder.take(batch, batch.digest(m_identity->org, s.id()));
            continue;
        }
        AANZET_TRY(auto part, record::decodeCutPart(row.frame));
        for (auto& c : part.chains) begun.chains.push_back(std::move(c));
        for (auto& f : part.fields) begun.fields.push_back(std::move(f));
        if (begun.fields.size() == part.total) builder.begin(std::move(begun), m_identity->org, s.id());
    }
    return builder.finish();
}

// Nothing: not due, or not now.
Result<std::optional<membership::Entry>> Store::makeCheckpoint(Space& s) const
{
    std::optional<membership::Entry> none;
    const auto& state = s.log.state();
    const bool isQuiet = s.replica.pending().empty() && s.unconfirmed.empty() && s.row.claims.empty() && s.row.forks.empty() && !s.isComparing() &&
                         !s.mustCompare && !s.isWithheld && !s.isShutOut && s.row.entriesOnServer == s.log.size();
    if (s.replica.loggedOps() < m_checkpointAfter || !isQuiet || s.isCheckpointPutOff || s.isCheckpointWrong || s.isCutBroken() || state.isClosed) return none;
    if (std::any_of(m_aside.begin(), m_aside.end(), [&](const auto& a) { return a.second.space == s.id(); })) return none;
    std::map<AuthorId, std::uint64_t> before;
    if (state.checkpointAt) {
        if (!isAcknowledged(s, *state.checkpointAt)) return none;
        AANZET_TRY(const auto body, membership::decodeCheckpoint(s.log.entry(*state.checkpointAt).body));
        for (const auto& c : body.authors) before[c.author] = c.batchNo;
    }
    if (overwrittenSince(s.replica, before) < m_checkpointAfter || s.replica.withheld() || !allCount(s.replica)) return none;
    membership::Checkpoint body;
    for (const auto& [author, head] : s.replica.chains()) {
        if (s.onServer(author) != head.number) return none;
        body.authors.push_back({author, head.number, head.hash});
    }
    if (body.authors.size() > membership::kMaxCutoffs) return none;
    AANZET_TRY(const auto cut, cutState(s, body.authors));
    if (!cut.fitsParts()) return none;
    body.stateHash = cut.hash(m_identity->org, s.id());
    AANZET_TRY(auto entry, membership::makeCheckpoint(*m_org, s.log, m_device, trustedNow(), body));
    return std::optional(std::move(entry));
}

// Every device of who may write now, and could when it was signed, has named it or a later entry in a beat: also those that came
// since. Which head of the organisation's log an entry names is for its author to choose, and says nothing here. A device
// that has nothing of the space yet is not asked itself.
bool Store::isAcknowledged(const Space& s, std::uint64_t index) const
{
    const auto& entry = s.log.entry(index);
    const auto* then = s.log.stateAt(membership::entryHash(entry));
    if (!then) return false;
    std::set<DeviceId> told{entry.device};
    if (s.row.checkpointSeen >= index || s.replica.batches().empty() || s.isCutBroken()) told.insert(device());
    for (const auto& bytes : s.row.beats)
        if (auto beat = protocol::decodeBeat(bytes); beat.ok() && beat->device != device())
            if (const auto named = s.log.indexOf(beat->spaceHead); named && *named >= index) told.insert(beat->device);
    const auto writes = [](const membership::SpaceState& state, const UserId& user) {
        const auto* m = state.member(user);
        return m && m->right >= membership::Right::Write;
    };
    const auto& devices = *m_org->state().devices;
    return std::all_of(devices.begin(), devices.end(), [&](const auto& d) {
        const bool counts = m_org->state().isCurrent(d.first) && writes(*then, d.second.user) && writes(s.log.state(), d.second.user);
        return !counts || told.count(d.first);
    });
}

Status Store::verifyCheckpoints()
{
    for (auto& [id, s] : m_spaces) {
        const auto newest = s->log.state().checkpointAt;
        if (!newest || *newest <= s->row.checkpointSeen || s->isCheckpointWrong || s->hasLeft || s->isComparing() || s->isCutBroken()) continue;
        const auto& entry = s->log.entry(*newest);
        AANZET_TRY(const auto body, membership::decodeCheckpoint(entry.body));
        const bool isHeld = std::all_of(body.authors.begin(), body.authors.end(), [&](const auto& c) { return s->replica.batchHash(c.author, c.batchNo) == c.head; });
        if (!isHeld || s->replica.withheld() || !allCount(s->replica)) continue;
        if (s->replica.cutEntry() != membership::entryHash(entry)) {
            auto state = cutState(*s, body.authors);
            if (!state) continue;
            if (state->hash(m_identity->org, id) != body.stateHash) {
                s->isCheckpointWrong = true;
                changed();
                continue;
            }
        }
        const auto before = std::exchange(s->row.checkpointSeen, *newest);
        if (auto saved = saveSpaceRow(*s); !saved) {
            s->row.checkpointSeen = before;
            return saved;
        }
    }
    return {};
}

// --- beginning with one

std::optional<protocol::CheckpointRequest> Store::dueCheckpoint() const
{
    for (const auto& [id, s] : m_spaces) {
        const auto newest = s->log.state().checkpointAt;
        if (!newest || s->hasLeft || s->isCheckpointPutOff || s->row.entriesOnServer == 0 || !s->keys.fid()) continue;
        const auto begun = s->log.indexOf(s->replica.cutEntry());
        const bool isOld = begun && s->isComparing() && (s->isCutBroken() || s->replica.withheldInCut() > 0);
        if (!s->replica.batches().empty() && !isOld && !s->isCutBroken()) continue;
        protocol::CheckpointRequest ask;
        ask.space = id;
        ask.index = s->incoming.index ? s->incoming.index : isOld ? *begun : *newest;
        ask.from = s->incoming.next;
        return ask;
    }
    return std::nullopt;
}

void Store::noCheckpoint(const SpaceId& space)
{
    auto* s = find(space);
    if (!s) return;
    // The state that this device began with is no longer there: then a later one.
    const auto newest = s->log.state().checkpointAt;
    const bool isFirstTry = s->isCutBroken() && !s->incoming.index && newest && s->log.indexOf(s->replica.cutEntry()) < newest;
    s->incoming = {};
    if (isFirstTry) s->incoming.index = *newest;
    else s->isCheckpointPutOff = true;
}

bool Store::beganWithCheckpoint(const SpaceId& space) const
{
    const auto* s = find(space);
    return s && !s->replica.cutEntry().isZero();
}

Result<std::size_t> Store::takeCheckpoint(const protocol::CheckpointRequest& asked, const protocol::CheckpointResponse& page)
{
    auto* s = find(asked.space);
    if (!s || asked.index >= s->log.size()) return ErrorCode::NotFound;
    auto& incoming = s->incoming;
    const bool isBroken = s->isCutBroken();
    const bool isForTexts = !s->replica.cutEntry().isZero() && !isBroken;
    // Something else came while the pages were on their way.
    if (!isForTexts && !isBroken && !s->replica.batches().empty()) {
        noCheckpoint(asked.space);
        return std::size_t(0);
    }
    if (asked.from == 0 && (isForTexts || (isBroken && s->log.indexOf(s->replica.cutEntry()) == asked.index))) {
        incoming = {asked.index, {}, 0, 0};   // agreed on when this device began with it
    } else if (asked.from == 0) {
        AANZET_CHECK(takeBeats(*s, page.beats));
        if (!isAcknowledged(*s, asked.index)) {
            // Somebody was not heard yet: the one before was agreed on, or no later one would have been signed.
            incoming = {};
            const auto before = checkpointBefore(s->log, asked.index);
            if (before && isAcknowledged(*s, *before)) incoming.index = *before;
            else s->isCheckpointPutOff = true;
            return std::size_t(0);
        }
        incoming = {asked.index, {}, 0, 0};
    }
    auto part = record::decodeCutPart(page.part);
    incoming.bytes += page.part.size();
    const bool fits = incoming.bytes <= kMaxStateBytes && part && part->total <= kMaxStateFields && part->entry == membership::entryHash(s->log.entry(asked.index)) && part->first == asked.from && asked.from == incoming.next &&
                      (incoming.parts.empty() || part->total == incoming.parts.front().total);
    if (!fits) {
        noCheckpoint(asked.space);
        return std::size_t(0);
    }
    incoming.next += part->fields.size();
    incoming.parts.push_back(std::move(*part));
    if (incoming.next < incoming.parts.front().total) return std::size_t(0);
    if (isForTexts) return takeCutTexts(*s);
    AANZET_TRY(const auto body, membership::decodeCheckpoint(s->log.entry(asked.index).body));
    auto adopted = adoptCheckpoint(*s, body);
    s = find(asked.space);
    if (!adopted) {
        noCheckpoint(asked.space);
        // What does not fit the signed entry is the server's doing or a colleague's, and shows when the batches have come.
        return adopted.code() == ErrorCode::ServerNonsense ? Result<std::size_t>(std::size_t(0)) : adopted.error();
    }
    changed();
    return s->replica.loggedOps();
}

Status Store::adoptCheckpoint(Space& s, const membership::Checkpoint& body)
{
    const auto entry = s.incoming.parts.front().entry;
    record::CutState state;
    for (auto& p : std::exchange(s.incoming, {}).parts) {
        for (auto& c : p.chains) state.chains.push_back(std::move(c));
        for (auto& f : p.fields) state.fields.push_back(std::move(f));
    }
    const bool isSame = std::equal(state.chains.begin(), state.chains.end(), body.authors.begin(), body.authors.end(),
                                   [](const auto& c, const auto& a) { return c.author == a.author && c.head.number == a.batchNo && c.head.hash == a.head; });
    if (!isSame || state.hash(m_identity->org, s.id()) != body.stateHash) return Error{ErrorCode::ServerNonsense, "another state"};
    for (const auto& f : state.fields)
        for (const auto& op : f.live) {
            if (op.isStub()) continue;
            const auto opens = s.replica.opens(op);
            if (!opens || !*opens) return Error{ErrorCode::ServerNonsense, "a live operation does not open"};
        }
    const auto id = s.id();
    const auto signedAt = s.log.entry(*s.log.indexOf(entry)).time;
    AANZET_TRY(auto before, rowsOf(id));   // none, or what is left of a damaged state and what stands on it
    const bool isUnfoldable = s.hasFolded && foldedRows(s).ok();
    AANZET_CHECK(inChange([&]() -> Status {
        std::map<AuthorId, std::uint64_t> ends;
        for (const auto& c : body.authors) ends[c.author] = c.batchNo;
        for (const auto& [at, row] : before) {
            bool isOver = record::isCutPart(row.frame) || (row.isFolded && !isUnfoldable);
            if (!isOver && !row.isFolded)
                if (auto batch = record::decodeFrame(row.frame)) isOver = ends.count(batch->author) && batch->number <= ends[batch->author];
            if (isOver) AANZET_CHECK(m_vault.erase(Table::Batches, at));
        }
        return writeCut(id, entry, signedAt, std::move(state));
    }));
    return reload(id);
}

Status Store::beginAnew(Space& s)
{
    const auto id = s.id();
    AANZET_TRY(auto rows, rowsOf(id));
    AANZET_CHECK(inChange([&]() -> Status {
        for (const auto& [at, row] : rows) {
            if (!record::isCutPart(row.frame) && !row.isFolded) AANZET_CHECK(setAside(AsideKind::Held, id, ErrorCode::ChainGap, row.frame));
            AANZET_CHECK(m_vault.erase(Table::Batches, at));
        }
        return {};
    }));
    return reload(id);
}

Status Store::writeCut(const SpaceId& space, const Hash32& entry, WallTime signedAt, record::CutState state)
{
    const auto total = state.fields.size();
    const auto at = std::min(signedAt, m_clock.now());   // nothing of it came later
    record::CutPart part{entry, 0, total, std::move(state.chains), {}};
    std::size_t size = 0;
    for (std::size_t i = 0; i < total; ++i) {
        for (const auto& op : state.fields[i].live) size += 200 + (op.body ? op.body->size() : 0);
        part.fields.push_back(std::move(state.fields[i]));
        if (size < kRowBytes && part.fields.size() < record::CutPart::kMaxFields && i + 1 < total) continue;
        AANZET_TRY(const auto row, m_vault.insert(Table::Batches, encodeRow(BatchRow{space, at, 0, {}, record::encodeCutPart(part)})));
        (void)row;
        part = {entry, i + 1, total, {}, {}};
        size = 0;
    }
    return {};
}

// Texts that did not come with the state the first time.
Result<std::size_t> Store::takeCutTexts(Space& s)
{
    std::map<record::Dot, Bytes> texts;
    for (auto& p : std::exchange(s.incoming, {}).parts)
        for (auto& f : p.fields)
            for (auto& op : f.live)
                if (const auto opens = s.replica.opens(op); op.body && opens && *opens) texts[op.dot()] = std::move(*op.body);
    s.isCheckpointPutOff = true;                     // what is missing still is asked for at another sync
    std::size_t came = 0;
    const auto id = s.id();
    AANZET_CHECK(inChange([&]() -> Status {
        for (const auto& b : s.replica.batches()) {
            if (!b.isCut || b.hasAllBodies) continue;
            AANZET_TRY(auto plain, m_vault.get(Table::Batches, b.row));
            AANZET_TRY(auto row, plain ? decodeBatchRow(*plain) : Result<BatchRow>(ErrorCode::CorruptData));
            AANZET_TRY(auto part, record::decodeCutPart(row.frame));
            const auto before = came;
            for (auto& f : part.fields)
                for (auto& op : f.live)
                    if (auto it = texts.find(op.dot()); op.isStub() && it != texts.end() && crypto::hash256(it->second) == op.bodyHash) {
                        op.body = std::move(it->second);
                        ++came;
                    }
            if (came == before) continue;
            row.frame = record::encodeCutPart(part);
            AANZET_CHECK(m_vault.put(Table::Batches, b.row, encodeRow(row)));
        }
        return {};
    }));
    if (came) AANZET_CHECK(reload(id));
    return came;
}

// --- folding

Result<std::size_t> Store::fold(Space& s, Millis keep)
{
    const auto newest = s.log.state().checkpointAt;
    if (!newest || s.isComparing() || s.mustCompare || s.isWithheld || s.isCheckpointWrong || !s.row.forks.empty() || !s.unconfirmed.empty()) return std::size_t(0);
    const auto entry = s.log.entry(*newest);
    const auto hash = membership::entryHash(entry);
    if (s.replica.cutEntry() == hash || s.row.checkpointSeen < *newest || entry.time > trustedNow() - keep + kClocksApart || !isAcknowledged(s, *newest)) return std::size_t(0);
    AANZET_TRY(const auto body, membership::decodeCheckpoint(entry.body));
    std::map<AuthorId, std::uint64_t> ends;
    for (const auto& c : body.authors) {
        ends[c.author] = c.batchNo;
        if (s.replica.batchHash(c.author, c.batchNo) != c.head || s.onServer(c.author) < c.batchNo) return std::size_t(0);
    }
    if (s.replica.withheld() || !allCount(s.replica)) return std::size_t(0);
    // What the server asks for is not put where it cannot be given from.
    if (std::any_of(s.serverLacks.begin(), s.serverLacks.end(), [&](const auto& p) { return ends.count(p.first) && p.second <= ends[p.first]; })) return std::size_t(0);
    AANZET_TRY(auto state, cutState(s, body.authors));
    if (!state.fitsParts()) return std::size_t(0);
    if (state.hash(m_identity->org, s.id()) != body.stateHash) return Error{ErrorCode::CorruptData, "another state"};
    std::size_t folded = 0;
    const auto id = s.id();
    AANZET_CHECK(inChange([&]() -> Status {
        for (const auto& b : s.replica.batches()) {
            if (b.isCut) {
                AANZET_CHECK(m_vault.erase(Table::Batches, b.row));
                continue;
            }
            if (!ends.count(b.author) || b.number > ends[b.author]) continue;
            BatchRow row;
            AANZET_TRY(auto batch, readBatch(b, row));
            for (auto& op : batch.operations) op.body.reset();
            if (batch.hash(m_identity->org, id) != b.hash) return Error{ErrorCode::CorruptData, "batch of another hash"};
            row.frame = record::encodeFrame(batch);
            row.isFolded = true;
            AANZET_CHECK(m_vault.put(Table::Batches, b.row, encodeRow(row)));
            folded += batch.operations.size();
        }
        return writeCut(id, hash, entry.time, std::move(state));
    }));
    AANZET_CHECK(reload(id));
    return folded;
}

// The server lacks what the state counts in: it was put back to before the checkpoint.
bool Store::isBehindCut(const Space& s, const std::vector<protocol::ChainPosition>& onServer) const
{
    if (!s.hasFolded) return false;
    std::map<AuthorId, std::uint64_t> there;
    for (const auto& p : onServer) there[p.author] = p.number;
    const auto chains = s.replica.chains();
    return std::any_of(chains.begin(), chains.end(), [&](const auto& c) { return there[c.first] < s.replica.cutOf(c.first); });
}

// As they were, with the texts that the state holds of them. NotFound: not all are here, for this device began with a checkpoint.
Result<std::vector<std::pair<std::int64_t, BatchRow>>> Store::foldedRows(const Space& s) const
{
    std::map<record::Dot, Bytes> texts;
    for (const auto& b : s.replica.batches()) {
        if (!b.isCut) continue;
        BatchRow row;
        AANZET_TRY(auto kept, readBatch(b, row));
        for (auto& op : kept.operations)
            if (op.body) texts[op.dot()] = std::move(*op.body);
    }
    std::vector<std::pair<std::int64_t, BatchRow>> rows;
    std::vector<std::int64_t> damaged;
    AANZET_CHECK(m_vault.forEach(Table::Batches, [&](std::int64_t at, ByteView plain) -> Status {
        auto row = decodeBatchRow(plain);
        if (row && row->space == s.id() && row->isFolded) rows.emplace_back(at, std::move(*row));
        return {};
    }, &damaged));
    std::map<AuthorId, std::uint64_t> held;
    for (auto& [at, row] : rows) {
        AANZET_TRY(auto batch, record::decodeFrame(row.frame));
        if (batch.number != ++held[batch.author]) return ErrorCode::NotFound;
        for (auto& op : batch.operations)
            if (auto it = texts.find(op.dot()); it != texts.end() && crypto::hash256(it->second) == op.bodyHash) op.body = std::move(it->second);
        row.frame = record::encodeFrame(batch);
        row.isFolded = false;
    }
    for (const auto& [author, head] : s.replica.chains())
        if (held[author] < s.replica.cutOf(author)) return ErrorCode::NotFound;
    return rows;
}

Status Store::unfold(Space& s)
{
    AANZET_TRY(const auto rows, foldedRows(s));
    AANZET_CHECK(inChange([&]() -> Status {
        for (const auto& [at, row] : rows) AANZET_CHECK(m_vault.put(Table::Batches, at, encodeRow(row)));
        for (const auto& b : s.replica.batches())
            if (b.isCut) AANZET_CHECK(m_vault.erase(Table::Batches, b.row));
        return {};
    }));
    return reload(s.id());
}

// --- history before it

void Store::notePast(const SpaceId& space, const RecordId& record, const std::vector<Bytes>& frames)
{
    auto* s = find(space);
    if (!s || !m_org) return;
    for (const auto& frame : frames) {
        auto batch = record::decodeFrame(frame);
        if (!batch || s->replica.batch(batch->author, batch->number)) continue;
        if (!protocol::admit(*batch, *m_org, s->log, std::nullopt)) continue;   // somebody else's words under a colleague's name
        for (auto& op : batch->operations)
            if (op.record == record) s->past.insert_or_assign(op.dot(), Space::Past{op, batch->device});
    }
}

} // namespace aanzet::store
