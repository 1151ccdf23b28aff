// SPDX-License-Identifier: EUPL-1.2
#include "mobile/store/Space.h"
#include "shared/protocol/WireError.h"
#include <algorithm>

// Batches that come: the receive pipeline, in the order of protocol.md 7.
namespace aanzet::store {

using vault::Table;

Result<Store::FrameResult> Store::takeFrame(Space& s, ByteView frame, Source source, std::size_t& operations, Hash32& hash)
{
    // Only what was checked and is held here counts as being on the server.
    const auto isThere = [&](const AuthorId& by, std::uint64_t number) {
        if (source != Source::Server) return;
        s.raiseOnServer({by, number, hash});
        s.unconfirmed.erase({by, number});
    };
    // The hash alone stands for what this device has just sent; for anything else it is no batch.
    if (auto sent = Hash32::from(frame); sent.ok() && source == Source::Server)
        if (const auto* own = s.replica.newestWithHash(*sent)) {
            hash = own->hash;
            isThere(own->author, own->number);
            return FrameResult::Duplicate;
        }
    auto batch = record::decodeFrame(frame);
    if (!batch) {
        AANZET_CHECK(setAside(AsideKind::Quarantined, s.id(), batch.code(), frame));
        return FrameResult::Quarantined;
    }
    const auto digest = batch->digest(m_identity->org, s.id());
    hash = digest.hash;
    if (source == Source::Server && s.isComparing()) s.compared[batch->author] = {batch->author, batch->number, hash};
    if (const auto* held = s.replica.batch(batch->author, batch->number); held && held->hash == hash) {
        isThere(batch->author, batch->number);
        const bool brings = std::any_of(batch->operations.begin(), batch->operations.end(), [](const auto& op) { return !op.isStub(); });
        if (!held->hasAllBodies && brings) { // bodies for stubs
            AANZET_TRY(auto plain, m_vault.get(Table::Batches, held->row));
            AANZET_TRY(auto row, plain ? decodeBatchRow(*plain) : Result<BatchRow>(ErrorCode::CorruptData));
            AANZET_TRY(auto before, record::decodeFrame(row.frame));
            bool isNew = false;   // the hash is the same, so the operations are: only bodies may differ
            for (std::size_t i = 0; i < before.operations.size(); ++i) {
                auto& body = batch->operations[i].body;
                isNew |= body && before.operations[i].isStub();
                if (!body) body = std::move(before.operations[i].body);
            }
            if (!isNew) return FrameResult::Duplicate;
            AANZET_TRY(row.invalid, s.replica.inspect(*batch));
            row.frame = record::encodeFrame(*batch);
            AANZET_CHECK(m_vault.put(Table::Batches, held->row, encodeRow(row)));
            const bool isWhole = std::none_of(batch->operations.begin(), batch->operations.end(), [](const auto& op) { return op.isStub(); });
            s.replica.noteBodies(static_cast<std::uint32_t>(held - s.replica.batches().data()), isWhole ? Replica::Bodies::All : Replica::Bodies::Some);
            AANZET_CHECK(openHeads(s));
            if (!row.invalid.empty()) m_reloads.insert(s.id()); // what counted as a stub does not count as what it is
        }
        return FrameResult::Duplicate;
    }
    // Counted in by the checkpoint that this device began with.
    if (batch->number < s.replica.cutOf(batch->author) || s.replica.batchHash(batch->author, batch->number) == hash) return FrameResult::Duplicate;
    const auto held = [&](ErrorCode code) -> Result<FrameResult> {
        AANZET_CHECK(setAside(AsideKind::Held, s.id(), code, frame));
        return FrameResult::Held;
    };
    if (auto right = protocol::admit(*batch, digest, *m_org, s.log, s.replica.chain(batch->author)); !right) {
        if (right.code() == ErrorCode::UnknownContext) return held(right.code());
        AANZET_CHECK(setAside(AsideKind::Quarantined, s.id(), right.code(), frame));
        return FrameResult::Quarantined;
    }
    const auto judged = record::judge(*batch, hash, s.replica);
    if (judged.verdict == record::Verdict::NotYet) return held(judged.code);
    if (judged.verdict != record::Verdict::Accept) {
        AANZET_CHECK(setAside(AsideKind::Quarantined, s.id(), judged.code, frame));
        return FrameResult::Quarantined;
    }
    std::vector<Opened> opened;
    auto invalid = s.replica.inspect(*batch, &opened);
    if (!invalid) return held(invalid.code()); // the key is not here yet

    HeldBatch row;
    row.hash = hash;
    row.receivedAt = m_clock.now();
    AANZET_TRY(row.row, m_vault.insert(Table::Batches, encodeRow(BatchRow{s.id(), row.receivedAt, 0, *invalid, bytesOf(frame)})));
    // After a restore: an edit that waits here is already in the log under an older author id of this device.
    if (batch->device == device() && !s.replica.pending().empty()) {
        std::set<std::pair<SaveId, std::uint32_t>> held;
        for (const auto& o : opened) held.emplace(o.save, o.index);
        std::vector<std::int64_t> again;
        for (const auto& [editRow, e] : s.replica.pending())
            if (held.count({e.save, e.index})) again.push_back(editRow);
        for (const auto editRow : again) {
            AANZET_CHECK(m_vault.erase(Table::Edits, editRow));
            s.replica.dropPending(editRow);
        }
    }
    for (auto it = m_aside.begin(); it != m_aside.end();) {   // it fits after all: nothing to show any more
        const auto aside = it++;
        if (aside->second.space != s.id() || aside->second.kind == AsideKind::Refused) continue;
        const auto other = record::decodeFrame(aside->second.frame);
        if (!other || other->author != batch->author || other->number != batch->number || other->hash(m_identity->org, s.id()) != hash) continue;
        AANZET_CHECK(m_vault.erase(Table::Quarantine, aside->first));
        forgetAside(aside->first);
    }
    s.replica.apply(*batch, std::move(row), *invalid, digest.operations, std::move(opened));
    isThere(batch->author, batch->number);
    takeAck(s, *batch);
    for (const auto& op : batch->operations) {
        noteText(s, op.field);
        const Field* f = s.replica.field(op.field);
        if (f->isNamed && f->field < kFirstOwnField)   // its life or its seal: all of it is found otherwise now
            for (const auto& other : s.replica.fieldsOf(op.record)) noteText(s, other);
    }
    operations += batch->operations.size();
    return FrameResult::Taken;
}

Result<Store::Received> Store::takeFrames(const SpaceId& space, const std::vector<Bytes>& frames)
{
    auto* s = find(space);
    if (!s) return ErrorCode::NotFound;
    return takeFrames(*s, frames, Source::Elsewhere);
}

Result<Store::Received> Store::takeFrames(Space& s, const std::vector<Bytes>& frames, Source source, std::vector<Hash32>* hashes)
{
    Received out;
    if (frames.empty()) return out;
    const auto named = s.row.claims.size() + s.row.forks.size();
    auto done = inChange([&]() -> Status {
        for (const auto& f : frames) {
            Hash32 hash;
            AANZET_TRY(auto result, takeFrame(s, f, source, out.operations, hash));
            if (hashes) hashes->push_back(hash);
            if (result == FrameResult::Duplicate) ++out.known;
            if (result == FrameResult::Held) ++out.held;
            if (result == FrameResult::Quarantined) ++out.quarantined;
        }
        return s.row.claims.size() + s.row.forks.size() == named ? Status() : saveSpaceRow(s);
    });
    if (!done) {
        if (!m_isInChange) (void)reload(s.id()); // memory was ahead of a disk that did not take it
        return done.error();
    }
    const auto& state = s.log.state();
    if (!state.erasedRecords->empty() || !state.erasedFields->empty() || !state.erasedOperations->empty()) AANZET_CHECK(openHeads(s));
    if (out.operations) {
        s.lacksBodies.reset();
        changed();
    }
    return out;
}

Result<Store::Received> Store::retryHeld()
{
    Received out;
    for (bool again = true; again;) {
        again = false;
        for (const auto& held : std::map(m_aside)) {
            const auto row = held.first;
            const auto& a = held.second;
            if (a.kind != AsideKind::Held) continue;
            auto* s = find(a.space);
            if (!s) continue;
            auto batch = record::decodeFrame(a.frame);
            if (!batch) continue;
            // Cheap look first: only what can be taken now is moved.
            const auto digest = batch->digest(m_identity->org, s->id());
            const auto& hash = digest.hash;
            const auto right = protocol::admit(*batch, digest, *m_org, s->log, s->replica.chain(batch->author));
            const auto judged = record::judge(*batch, hash, s->replica);
            const bool never = judged.verdict == record::Verdict::Never || (!right && right.code() != ErrorCode::UnknownContext);
            const bool ready = right.ok() && judged.verdict == record::Verdict::Accept && s->replica.hasKeys(batch->epoch);
            if (!never && !ready && judged.verdict != record::Verdict::Duplicate) continue;
            const auto frame = a.frame;
            const auto space = a.space;
            Received got;
            forgetAside(row);
            auto done = inChange([&]() -> Status {
                AANZET_CHECK(m_vault.erase(Table::Quarantine, row));
                AANZET_TRY(got, takeFrames(space, {frame}));
                return {};
            });
            if (!done) {
                keepAside(row, a);
                if (!m_isInChange) (void)reload(space);
                return done.error();
            }
            out.operations += got.operations;
            out.quarantined += got.quarantined;
            again |= got.operations > 0;
        }
    }
    for (const auto& [row, a] : m_aside)
        if (a.kind == AsideKind::Held) ++out.held;
    return out;
}

bool Store::holds(const SpaceId& space, const Hash32& batch) const
{
    const auto it = m_spaces.find(space);
    return it != m_spaces.end() && it->second->replica.newestWithHash(batch);
}

Result<Store::Received> Store::take(const protocol::SpaceAnswer& answer)
{
    auto* s = find(answer.space);
    if (!s) return ErrorCode::NotFound;
    if (answer.error) {
        const auto code = protocol::wireErrorOf(answer.error).code;
        if (code == ErrorCode::Resync) {
            AANZET_CHECK(serverWasReplaced(answer.space, answer.cursor, answer.vector));
            return Received{};
        }
        if (code == ErrorCode::NotAllowed || code == ErrorCode::Revoked || code == ErrorCode::NotFound) {
            AANZET_CHECK(shutOut(*s));
            return Received{};
        }
        return Error{code, "space answer"};
    }
    const bool lacksFolded = s->isComparing() && isBehindCut(*s, answer.vector);
    const auto isFolded = [&](const protocol::ChainPosition& p) {
        return s->hasFolded && p.number <= s->replica.cutOf(p.author) && !s->givenInPart.count({p.author, p.number});
    };
    if (lacksFolded || std::any_of(answer.wanted.begin(), answer.wanted.end(), isFolded)) {
        if (auto done = unfold(*s); !done && done.code() != ErrorCode::NotFound) return done.error();
        s = find(answer.space);
    }
    // Nobody has the state any more that is damaged here, and the batches themselves have come.
    if (s->mustBeginAnew() && s->isComparing() && !answer.frames.empty()) {
        AANZET_CHECK(beginAnew(*s));
        s = find(answer.space);
    }
    const auto before = encodeRow(s->row);
    s->isShutOut = false;
    const bool resync = s->isComparing();
    // Fresh sync: an own batch the server has and this device lost means that a copy of this device was at work.
    for (const auto& p : answer.vector)
        if (p.author == author()) {
            const auto mine = s->replica.chain(p.author);
            if (p.number > (mine ? mine->number : 0) || (mine && s->replica.batchHash(p.author, p.number) != p.head)) {
                AANZET_CHECK(drawAuthor());
                break;
            }
        }
    // A batch under this very author id that this device did not make: a copy of it is at work, or it was put back.
    for (const auto& f : answer.frames) {
        auto batch = record::decodeFrame(f);
        if (!batch || batch->author != author() || batch->device != device() || batch->number <= s->replica.cutOf(author())) continue;
        const auto* held = s->replica.batch(batch->author, batch->number);
        const auto hash = batch->hash(m_identity->org, s->id());
        if (held && held->hash == hash) continue;
        const auto* d = m_org->state().device(device());
        if (!d || !batch->verify(m_identity->org, s->id(), d->keys.sign)) continue;
        if (held) {
            AANZET_CHECK(withdraw({{s->id(), {{batch->author, batch->number}}}}, ErrorCode::ChainFork));
            s = find(answer.space);
        } else {
            AANZET_CHECK(drawAuthor());
        }
        break;
    }
    s->wanted.clear();
    s->serverLacks.clear();
    for (const auto& p : answer.wanted) s->serverLacks.insert({p.author, p.number});
    for (const auto& p : answer.wanted)
        // Of a batch that is not whole here either, what there is: once, or it would be asked for without end.
        if (const auto* b = s->replica.batch(p.author, p.number); b && b->hash == p.head && (b->hasAllBodies || !s->givenInPart.count({p.author, p.number})))
            s->wanted.insert({p.author, p.number});
    AANZET_CHECK(takeBeats(*s, answer.beats));
    s->row.beatsSince = answer.beatsUpTo;
    Received out;
    auto done = inChange([&]() -> Status {
        std::vector<Hash32> hashes;
        AANZET_TRY(out, takeFrames(*s, answer.frames, Source::Server, &hashes));
        const auto expected = cursorAfter(*s, hashes);
        if (resync) {
            if (!answer.more) takeVector(*s, answer);
        } else if (answer.cursor == expected) {
            out.hasMoved = expected.n > s->row.cursor.n && out.operations + out.known > 0;
            s->row.cursor = answer.cursor;
            if (!answer.more && !s->unconfirmed.empty()) compareAgain(*s);
        } else {
            compareAgain(*s);
        }
        if (resync || (out.known && s->lacksBodies.value_or(false))) s->lacksBodies.reset();   // what is known may bring bodies
        if (!answer.more) {
            settleClaims(*s);
            askForBodies(*s);
        }
        return encodeRow(s->row) == before ? Status() : saveSpaceRow(*s);
    });
    if (!done) {
        // Where memory was ahead of a disk that did not take it, the cursor would be as well.
        if (auto row = decodeSpaceRow(before)) s->row = std::move(*row);
        if (!m_isInChange) (void)reload(answer.space);
        if (resync) find(answer.space)->beginComparison();
        return done.error();
    }
    if (s->mustCompare) {
        s->mustCompare = false;
        compareAgain(*s);
    }
    if (out.operations || out.held) {
        AANZET_TRY(auto more, retryHeld());
        out.operations += more.operations;
    }
    return out;
}

// The place in the server's log after these batches, if it numbered them as it says. No place: not all were batches.
protocol::Cursor Store::cursorAfter(const Space& s, const std::vector<Hash32>& hashes) const
{
    auto cursor = s.row.cursor;
    for (const auto& hash : hashes) {
        if (hash.isZero()) return {};
        ++cursor.n;
        cursor.running = protocol::nextRunning(cursor.running, hash);
    }
    // Each batch has one number: a log that is longer than what ever came from it repeats itself.
    const auto aside = std::count_if(m_aside.begin(), m_aside.end(), [&](const auto& a) { return a.second.space == s.id(); });
    if (cursor.n > s.replica.batchCount() + static_cast<std::size_t>(aside)) return {};
    return cursor;
}

void Store::compareAgain(Space& s)
{
    s.beginComparison();
    s.row.cursor = {};
}

// The end of a comparison. Whole: of every author all is here that the server says it holds.
void Store::takeVector(Space& s, const protocol::SpaceAnswer& answer)
{
    std::map<std::pair<AuthorId, Hash32>, std::pair<std::uint64_t, Hash32>> aside;   // (author, hash) -> number, prev
    for (const auto& [row, a] : m_aside)
        if (a.space == s.id() && a.kind != AsideKind::Refused)
            if (auto b = record::decodeFrame(a.frame)) aside[{b->author, b->hash(m_identity->org, s.id())}] = {b->number, b->prev};
    s.row.onServer.clear();
    s.isWithheld = false;
    for (const auto& p : answer.vector) {
        if (s.replica.batchHash(p.author, p.number) == p.head) {
            s.row.onServer.push_back(p);
            continue;
        }
        const auto chain = s.replica.chain(p.author);
        const auto mine = chain ? chain->number : 0;
        // Beyond what is here: fine when it was set aside, down to where the own chain ends. A fork is an alarm, no gap.
        auto number = p.number;
        auto hash = p.head;
        while (number > mine) {
            const auto it = aside.find({p.author, hash});
            if (it == aside.end() || it->second.first != number) break;
            hash = it->second.second;
            --number;
        }
        s.isWithheld |= number > mine;
    }
    s.unconfirmed.clear();
    s.compared.clear();
    s.isResyncing = s.isWithheld;
    s.row.cursor = s.isWithheld ? protocol::Cursor{} : answer.cursor;
}

// Live texts whose body did not come are asked for again, by comparing from before them.
void Store::askForBodies(Space& s)
{
    constexpr auto kPause = std::chrono::minutes(5);
    const auto now = m_clock.steady();
    if (s.bodiesAskedAt && now - *s.bodiesAskedAt < kPause) return;
    if (!s.lacksBodies) s.lacksBodies = s.replica.withheld() > 0;
    if (!*s.lacksBodies) return;
    s.bodiesAskedAt = now;
    s.beginComparison();
}

// The server shows this space no more. The log decides whether that is so: without a removal in it the server has lost
// the space or does not tell the truth, and nothing here is given up.
Status Store::shutOut(Space& s)
{
    if (s.log.state().canRead(user()) && !s.log.state().hasExpired(user(), trustedNow()) && m_org->state().isCurrent(device())) {
        s.isShutOut = true;
        if (s.wasBroughtAnew) return leaveSpace(s.id());   // for this sync: it was given the whole log and still says no
        s.wasBroughtAnew = true;
        s.row.entriesOnServer = 0;
        s.row.onServer.clear();
        compareAgain(s);
        return saveSpaceRow(s);
    }
    return leaveSpace(s.id());
}

Result<Store::Received> Store::takeAll(const std::vector<protocol::SpaceAnswer>& answers, const std::vector<const Offer*>& offered)
{
    Received sum;
    struct Before {
        SpaceRow row;
        bool isComparing;
    };
    std::map<SpaceId, Before> before;
    const auto note = [&](const SpaceId& id) {
        if (const auto* s = find(id)) before.emplace(id, Before{s->row, s->isComparing()});
    };
    for (const auto& a : answers) note(a.space);
    for (const auto* o : offered)
        for (const auto& item : o->group) note(item.space);
    auto done = inChange([&]() -> Status {
        AANZET_CHECK(offeredAll(offered));
        for (const auto& a : answers) {
            AANZET_TRY(auto got, take(a));
            sum.operations += got.operations;
            sum.hasMoved |= got.hasMoved;
            sum.held += got.held;
            sum.quarantined += got.quarantined;
        }
        return {};
    });
    if (!done) {
        for (auto& [id, was] : before) { // memory was ahead of a disk that did not take it
            if (auto* s = find(id)) s->row = std::move(was.row);
            (void)reload(id);
            if (auto* s = find(id); s && was.isComparing) s->beginComparison();   // of which nothing was kept
        }
        return done.error();
    }
    for (const auto& id : std::exchange(m_reloads, {})) AANZET_CHECK(reload(id));
    return sum;
}

Status Store::offeredAll(const std::vector<const Offer*>& offers)
{
    if (offers.empty()) return {};
    return inChange([&]() -> Status {
        for (const auto* o : offers) AANZET_CHECK(offered(*o));
        return {};
    });
}

Status Store::serverWasReplaced(const SpaceId& space, const protocol::Cursor& cursor, const std::vector<protocol::ChainPosition>& vector)
{
    auto* s = find(space);
    if (!s) return ErrorCode::NotFound;
    const bool otherGeneration = !s->row.cursor.generation.isZero() && s->row.cursor.generation != cursor.generation;
    s->beginComparison();
    s->givenInPart.clear();   // given to another server, or to this one before it was put back
    s->row.onServer = vector;
    s->row.cursor = {};
    m_unwanted.clear();
    AANZET_CHECK(saveSpaceRow(*s));
    if (otherGeneration) AANZET_CHECK(kitLost());
    if (otherGeneration && !m_identity->mustPull) AANZET_CHECK(drawAuthor());
    return {};
}

Status Store::leaveSpace(const SpaceId& space)
{
    if (auto* s = find(space)) s->hasLeft = true;
    changed();
    return {};
}

Status Store::pullCompleted()
{
    if (!m_identity->mustPull) return {};
    AANZET_CHECK(dropDamagedEntries());
    m_identity->mustPull = false;
    return saveIdentity();
}

void Store::beginSync()
{
    m_syncedAt.reset();
    for (auto& [id, s] : m_spaces) {
        s->isCheckpointPutOff = false;
        if (s->isCutBroken()) s->beginComparison();
        if (s->isShutOut) s->hasLeft = s->wasBroughtAnew = false;
    }
}

void Store::noteSynced() { m_syncedAt = m_clock.steady(); }

void Store::markSeen()
{
    for (auto& [id, s] : m_spaces) s->replica.markSeen();
}

} // namespace aanzet::store
