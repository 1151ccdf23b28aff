// SPDX-License-Identifier: EUPL-1.2
#include "mobile/store/Space.h"
#include <algorithm>

// Batches that will never stand in the log, though this device took them: beyond a cut-off, on the branch of a fork that
// the others do not have, or own work that the server refuses for good. What stands on them goes with them. Own edits are
// signed anew under another author id; what is somebody else's is set aside and shown, its author signs it anew.
namespace aanzet::store {

using vault::Table;

namespace {

// Per author where nothing stays any more.
using FirstGone = std::map<AuthorId, std::uint64_t>;

std::uint64_t at(const FirstGone& gone, const AuthorId& author)
{
    const auto it = gone.find(author);
    return it == gone.end() ? UINT64_MAX : it->second;
}

void lower(FirstGone& gone, const AuthorId& author, std::uint64_t first)
{
    auto& least = gone.try_emplace(author, first).first->second;
    least = std::min(least, first);
}

// Of a context what is left of it: the operations before those that go, of the same field.
record::VersionVector remaining(const record::VersionVector& context, const FirstGone& seqs, const Field* field)
{
    record::VersionVector kept;
    for (const auto& d : context.entries()) {
        const auto end = at(seqs, d.author);
        if (d.seq < end) kept.raise(d.author, d.seq);
        else if (field)
            for (const auto& o : field->ops)
                if (o.dot.author == d.author && o.dot.seq < end) kept.raise(d.author, o.dot.seq);
    }
    return kept;
}

// A removal has seen nothing of what was never there for the others.
void keepRemaining(Bytes& value, const FirstGone& seqs)
{
    auto life = decodeLife(value);
    if (!life || !life->isRemoved) return;
    record::VersionVector seen;
    for (const auto& d : life->seen.entries()) seen.raise(d.author, std::min(d.seq, at(seqs, d.author) - 1));
    life->seen = std::move(seen);
    value = encodeLife(*life);
}

} // namespace

Status Store::withdraw(Branches gone, ErrorCode code)
{
    const auto seeds = gone;
    const auto isSeed = [&](const SpaceId& space, const HeldBatch& b) {
        const auto it = seeds.find(space);
        return it != seeds.end() && b.number >= at(it->second, b.author);
    };
    // Certainly there: the server's chain of this author ends in a batch of ours.
    const auto isOnServer = [&](const Space& s, const HeldBatch& b) {
        return !isSeed(s.id(), b) && std::any_of(s.row.onServer.begin(), s.row.onServer.end(), [&](const auto& p) {
            return p.author == b.author && b.number <= p.number && s.replica.batchHash(p.author, p.number) == p.head;
        });
    };
    struct Gone {
        Space* space = nullptr;
        HeldBatch held;
        Bytes frame;
        record::Batch batch;
    };
    std::map<std::int64_t, Gone> out;                // by row: the order they came in here
    std::set<SpaceId> due;
    for (const auto& [id, from] : gone) due.insert(id);
    while (!due.empty()) {
        auto* s = find(*due.begin());
        due.erase(due.begin());
        if (!s) continue;
        // The log once more without them: what does not fit now stands on them.
        Replica rest(m_identity->org, s->id());
        for (const auto& b : s->replica.batches()) {
            AANZET_TRY(auto plain, m_vault.get(Table::Batches, b.row));
            AANZET_TRY(auto row, plain ? decodeBatchRow(*plain) : Result<BatchRow>(ErrorCode::CorruptData));
            if (b.isCut) {
                AANZET_CHECK(takeCutRow(rest, b.row, row));
                continue;
            }
            AANZET_TRY(auto batch, record::decodeFrame(row.frame));
            if (b.number < at(gone[s->id()], b.author)) {
                if (record::judge(batch, b.hash, rest).verdict == record::Verdict::Accept) {
                    rest.applyClosed(batch, b, row.invalid, batch.digest(m_identity->org, s->id()).operations);
                    continue;
                }
                lower(gone[s->id()], b.author, b.number);
            }
            // What was saved together comes back together.
            if (b.group && b.device == device() && !isOnServer(*s, b))
                for (auto& [id, other] : m_spaces)
                    for (const auto& o : other->replica.batches())
                        if (id != s->id() && o.group == b.group && !isOnServer(*other, o) && o.number < at(gone[id], o.author)) {
                            lower(gone[id], o.author, o.number);
                            due.insert(id);
                        }
            out[b.row] = {s, b, std::move(row.frame), std::move(batch)};
        }
    }
    std::erase_if(gone, [](const auto& g) { return g.second.empty(); });
    if (out.empty()) return {};

    std::map<SpaceId, FirstGone> seqs;
    for (const auto& [row, g] : out) lower(seqs[g.space->id()], g.held.author, g.batch.firstSeq);
    const bool wasRestored = m_identity->mustPull || code == ErrorCode::ChainFork;
    // Who has no right any more keeps the work, set aside and shown; what lies in another space goes on from there.
    const auto mayWrite = [&](const Space& s) {
        return (code != ErrorCode::NotAllowed && code != ErrorCode::Revoked) || (m_org->state().isCurrent(device()) && s.log.state().canWrite(user()));
    };
    bool isOwn = false;
    std::set<SpaceId> touched, withOwn;
    auto done = inChange([&]() -> Status {
        // Edits that wait already come after these: all are written again, so that the order by row stays the order of making.
        std::vector<PendingEdit> order;
        for (auto& [row, g] : out) {
            const auto& id = g.space->id();
            const auto& replica = g.space->replica;
            const auto& ends = seqs[id];
            touched.insert(id);
            AANZET_CHECK(m_vault.erase(Table::Batches, row));
            const bool isMine = g.held.device == device();
            isOwn |= isMine;
            if (isOnServer(*g.space, g.held)) {          // fits again when the others' branch is here
                AANZET_CHECK(setAside(AsideKind::Held, id, ErrorCode::UnknownContext, g.frame));
                continue;
            }
            if (!isMine) {
                AANZET_CHECK(setAside(AsideKind::Quarantined, id, code, g.frame));
                continue;
            }
            withOwn.insert(id);
            bool isWhole = true;
            for (const auto& op : g.batch.operations) {
                auto opened = op.isStub() ? std::nullopt : replica.openPast(op);
                isWhole &= opened.has_value();
                if (!opened || !mayWrite(*g.space)) continue;
                PendingEdit e;
                e.space = id;
                e.record = op.record;
                e.type = opened->type;
                e.field = opened->field;
                e.rule = op.rule;
                e.value = std::move(opened->value);
                if (e.field == kLifeField) keepRemaining(e.value, ends);
                const auto* f = replica.field(op.field);
                record::VersionVector context;
                for (const auto& d : op.context) context.raise(d.author, d.seq);
                // What its author wrote before in this field was covered by being the same author.
                if (op.rule != record::Rule::First && op.seq > 1) context.raise(op.author, op.seq - 1);
                e.context = remaining(context, ends, f);
                e.save = opened->save;
                e.index = opened->index;
                e.wall = opened->wall;
                e.late = opened->late;
                order.push_back(std::move(e));
            }
            if (!isWhole || !mayWrite(*g.space)) AANZET_CHECK(setAside(AsideKind::Refused, id, code, g.frame));
        }
        std::map<std::int64_t, PendingEdit> waiting;
        for (const auto& id : touched)
            for (const auto& [row, e] : find(id)->replica.pending()) waiting.emplace(row, e);
        for (auto& [row, e] : waiting) {
            const auto& replica = find(e.space)->replica;
            e.context = remaining(e.context, seqs[e.space], replica.field(replica.fieldId(e.record, e.rule, e.type, e.field)));
            if (e.field == kLifeField) keepRemaining(e.value, seqs[e.space]);
            if (!withOwn.count(e.space)) {
                AANZET_CHECK(m_vault.put(Table::Edits, row, encodeRow(e)));
                continue;
            }
            AANZET_CHECK(m_vault.erase(Table::Edits, row));
            order.push_back(std::move(e));
        }
        AANZET_CHECK(insertEdits(order));
        return isOwn ? drawAuthor() : Status();
    });
    if (!done) {
        if (!m_isInChange) (void)loadAside();   // memory was ahead of a disk that did not take it
        return done;
    }
    for (const auto& id : touched) {
        find(id)->mustCompare = true;
        AANZET_CHECK(reload(id));
    }
    if (isOwn && !wasRestored) AANZET_CHECK(pullCompleted());   // this device was not put back: nothing to wait for
    changed();
    return {};
}

// The logs ended a chain here before what this device holds of it: by a file it came, or it was on its way to the server.
Result<bool> Store::withdrawBeyondCutoffs()
{
    if (!m_org || !areLogsWhole()) return false;   // of half a log nobody can say who was a member
    Branches gone;
    for (const auto& [id, s] : m_spaces)
        for (const auto& [author, head] : s->replica.chains()) {
            const auto* device = m_org->state().device(head.device);
            if (!device) continue;
            auto first = UINT64_MAX;
            const auto* bySpace = s->log.state().cutoff(author, device->user);
            const auto* byOrg = m_org->state().cutoff(id, author, device->user);
            for (const auto* c : {bySpace, byOrg}) {
                if (!c) continue;
                first = std::min(first, c->batchNo + 1);
                if (const auto hash = s->replica.batchHash(author, c->batchNo); hash && *hash != c->head) first = std::min(first, c->batchNo);
            }
            const auto* member = s->log.state().member(device->user);
            if (!bySpace && !byOrg && (!member || member->right < membership::Right::Write)) first = 1;
            first = std::max(first, s->replica.cutOf(author) + 1);   // what all have agreed on stays
            if (first <= head.number) lower(gone[id], author, first);
        }
    if (gone.empty()) return false;
    AANZET_CHECK(withdraw(std::move(gone), ErrorCode::NotAllowed));
    return true;
}

// Somebody else's batch that the server refuses: taken back here only as far as logs and signatures bear that out.
Status Store::withdrawIfRefused(Space& s, const HeldBatch& b, ErrorCode code)
{
    const auto& state = s.log.state();
    if (code == ErrorCode::NotAllowed || code == ErrorCode::Revoked) {
        AANZET_CHECK(withdrawBeyondCutoffs());
        return {};
    }
    if (code == ErrorCode::StaleEpoch) {
        AANZET_TRY(auto plain, m_vault.get(Table::Batches, b.row));
        AANZET_TRY(auto row, plain ? decodeBatchRow(*plain) : Result<BatchRow>(ErrorCode::CorruptData));
        AANZET_TRY(auto batch, record::decodeFrame(row.frame));
        const auto counted = state.epochCutoffs->find(b.author);
        if (batch.epoch < state.epoch && (counted == state.epochCutoffs->end() || b.number > counted->second.batchNo))
            return withdraw({{s.id(), {{b.author, b.number}}}}, code);
    }
    if (code == ErrorCode::ChainFork) {
        // The other branch is here, signed by the same device.
        auto first = UINT64_MAX;
        for (const auto& [row, a] : m_aside)
            if (a.space == s.id() && a.code == ErrorCode::ChainFork)
                if (auto other = record::decodeFrame(a.frame); other.ok() && other->author == b.author)
                    if (const auto mine = s.replica.batchHash(b.author, other->number); mine && *mine != other->hash(m_identity->org, s.id()))
                        first = std::min(first, other->number);
        if (first != UINT64_MAX) return withdraw({{s.id(), {{b.author, first}}}}, code);
        s.mustCompare = true;
    }
    return {};
}

} // namespace aanzet::store
