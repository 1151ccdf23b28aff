// SPDX-License-Identifier: EUPL-1.2
#include "mobile/store/Space.h"
#include "shared/protocol/WireError.h"
#include <algorithm>

// What goes to the server and what comes from it. The receive pipeline stands here, in the order of protocol.md 7.
namespace aanzet::store {

using membership::Entry;
using vault::Table;

std::vector<protocol::SpaceAsk> Store::asks() const
{
    std::vector<protocol::SpaceAsk> out;
    for (const auto& [id, s] : m_spaces) {
        if (s->hasLeft || s->row.entriesOnServer == 0) continue;
        protocol::SpaceAsk ask;
        ask.space = id;
        ask.cursor = s->row.cursor;
        ask.beatsSince = s->row.beatsSince;
        ask.resync = s->isResyncing || s->row.cursor.generation.isZero();
        if (ask.resync)
            ask.vector = s->replica.wholeChains();
        out.push_back(std::move(ask));
    }
    return out;
}

// --- logs

Status Store::takeOrgEntries(std::uint64_t from, const std::vector<Bytes>& entries)
{
    if (!m_org) return ErrorCode::NoOrganisation;
    if (from > m_org->size()) return Error{ErrorCode::ServerNonsense, "organisation log page with a gap"};
    auto log = *m_org;
    std::vector<Entry> fresh;
    for (std::size_t i = 0; i < entries.size(); ++i) {
        auto entry = membership::decodeEntry(entries[i]);
        if (!entry) return Error{ErrorCode::ServerNonsense, "organisation log entry"};
        const auto index = from + i;
        if (index < log.size()) {
            if (membership::entryHash(log.entry(index)) != membership::entryHash(*entry)) return Error{ErrorCode::ServerNonsense, "organisation log rewritten"};
            continue;
        }
        if (!log.append(*entry)) return Error{ErrorCode::ServerNonsense, "organisation log does not descend"};
        fresh.push_back(std::move(*entry));
    }
    if (fresh.empty()) return {};
    auto identity = *m_identity;
    identity.isAdmitted = log.state().isCurrent(device());
    AANZET_TRY(auto change, m_vault.begin());
    for (const auto& e : fresh) AANZET_CHECK(insertEntry(e));
    std::swap(*m_identity, identity);
    if (auto saved = saveIdentity(); !saved) {
        std::swap(*m_identity, identity);
        return saved;
    }
    if (auto done = change.commit(); !done) {
        std::swap(*m_identity, identity);
        return done;
    }
    m_org = std::move(log);
    return {};
}

Status Store::takeSpaceEntries(const SpaceId& space, std::uint64_t from, const std::vector<Bytes>& entries)
{
    if (!m_org || entries.empty()) return {};
    auto* known = find(space);
    std::optional<membership::SpaceLog> log;
    if (known) log = known->log;
    if (from > (log ? log->size() : 0)) return Error{ErrorCode::ServerNonsense, "space log page with a gap"};
    std::vector<Entry> fresh;
    for (std::size_t i = 0; i < entries.size(); ++i) {
        auto entry = membership::decodeEntry(entries[i]);
        if (!entry || entry->logKind != membership::LogKind::Space || entry->space() != space) return Error{ErrorCode::ServerNonsense, "space log entry"};
        const auto index = from + i;
        if (log && index < log->size()) {
            if (membership::entryHash(log->entry(index)) != membership::entryHash(*entry)) return Error{ErrorCode::ServerNonsense, "space log rewritten"};
            continue;
        }
        if (!log) {
            auto made = membership::SpaceLog::fromCreate(*m_org, *entry);
            if (!made) return Error{made.code() == ErrorCode::UnknownContext ? made.code() : ErrorCode::ServerNonsense, "space log does not begin"};
            log = std::move(*made);
        } else if (auto fits = log->append(*m_org, *entry); !fits) {
            // A head of the organisation log that was appended between two answers: read that log on, then again.
            return Error{fits.code() == ErrorCode::UnknownContext ? fits.code() : ErrorCode::ServerNonsense, "space log does not descend"};
        }
        fresh.push_back(std::move(*entry));
    }
    std::unique_ptr<Space> made;
    if (!known) made = makeSpace(*log, 0);
    Space& s = known ? *known : *made;
    const auto before = s.row.entriesOnServer;
    s.row.entriesOnServer = std::max(before, from + entries.size());
    auto done = [&]() -> Status {
        AANZET_TRY(auto change, m_vault.begin());
        for (const auto& e : fresh) AANZET_CHECK(insertEntry(e));
        AANZET_CHECK(saveSpaceRow(s));
        return change.commit();
    }();
    if (!done) {
        s.row.entriesOnServer = before;
        return done;
    }
    s.log = std::move(*log);
    const bool wasNamed = s.keys.fid();
    if (made) m_spaces.emplace(space, std::move(made));
    AANZET_CHECK(refreshKeys(s));
    if (known && !wasNamed && s.keys.fid()) { // edits waited for this key
        AANZET_CHECK(reload(space));
        changed();
        return writeOwnProfile();
    }
    if (!fresh.empty()) {
        AANZET_CHECK(openHeads(s, nullptr));
        changed();
    }
    return writeOwnProfile();
}

void Store::noteServerLogs(std::uint64_t orgEntries, const std::vector<protocol::SpaceSeen>& spaces)
{
    m_orgOnServer = orgEntries;
    for (const auto& seen : spaces)
        if (auto* s = find(seen.space)) s->row.entriesOnServer = std::min(s->row.entriesOnServer, seen.logSize);
}

std::uint64_t Store::spaceLogSize(const SpaceId& space) const
{
    const auto* s = find(space);
    return s ? s->log.size() : 0;
}

static bool wasEverGranted(const membership::SpaceLog& log, const UserId& user)
{
    for (std::uint64_t i = 0; i < log.size(); ++i)
        if (log.entry(i).kind == static_cast<std::uint8_t>(membership::SpaceEntryKind::Grant))
            if (auto g = membership::decodeGrant(log.entry(i).body); g.ok() && g->principal == user) return true;
    return false;
}

Result<std::vector<protocol::LogAppend>> Store::appends()
{
    std::vector<protocol::LogAppend> out;
    if (!m_org || m_server.url.empty() || !m_identity->isAdmitted) return out;
    const auto add = [&](const Entry& e) { out.push_back({protocol::LogKind::Space, e.space(), membership::encodeEntry(e)}); };
    for (auto i = m_orgOnServer; i < m_org->size(); ++i)
        out.push_back({protocol::LogKind::Organisation, {}, membership::encodeEntry(m_org->entry(i))});
    std::set<SpaceId> touched;   // one new entry per space and round: the next stands on its head
    for (const auto& [id, s] : m_spaces)
        for (auto i = s->row.entriesOnServer; i < s->log.size(); ++i) {
            add(s->log.entry(i));
            touched.insert(id);
        }
    std::vector<std::int64_t> settled;
    for (const auto& [row, intent] : m_intents) {
        auto* s = find(intent.space);
        if (!s || touched.count(intent.space)) continue;
        const auto* member = s->log.state().member(intent.principal);
        const bool done = intent.kind == IntentKind::Grant ? member && member->right == intent.right && member->expires == intent.expires : !member;
        auto entry = done ? Result<Entry>(ErrorCode::AlreadyExists) : makeIntentEntry(intent);
        if (!entry) {
            // Done already, or the right has gone meanwhile: it can never be made. Anything else is tried again.
            const auto code = entry.code();
            if (code == ErrorCode::AlreadyExists || code == ErrorCode::NotFound || code == ErrorCode::NotAllowed || code == ErrorCode::Revoked) settled.push_back(row);
            continue;
        }
        add(*entry);
        touched.insert(intent.space);
    }
    for (auto row : settled) {
        AANZET_CHECK(m_vault.erase(Table::Edits, row));
        m_intents.erase(row);
    }
    // Whoever was admitted gets the spaces the invitation promised, from a member who may give them.
    for (const auto& [key, invite] : *m_org->state().invites) {
        if (!invite.usedBy || !m_org->state().isCurrent(*invite.usedBy)) continue;
        for (const auto& promised : invite.invite.spaces) {
            auto* s = find(promised.space);
            if (!s || touched.count(promised.space) || !s->log.state().manages(user()) || s->log.state().member(*invite.usedBy)) continue;
            // An invitation opens the organisation's own rooms and no household: those are granted by name.
            if (promised.space != spaceOfKind(SpaceKind::Organisation) && promised.space != spaceOfKind(SpaceKind::Team)) continue;
            if (promised.right == membership::Right::Manage) continue;
            if (wasEverGranted(s->log, *invite.usedBy)) continue;
            auto entry = membership::makeGrant(*m_org, s->log, m_device, trustedNow(), s->keys, {*invite.usedBy, promised.right, {}});
            if (!entry) continue;
            add(*entry);
            touched.insert(promised.space);
        }
    }
    for (const auto& [id, s] : m_spaces) {
        const auto& state = s->log.state();
        if (touched.count(id) || s->hasLeft || !state.canWrite(user())) continue;
        for (const auto& [member, m] : *state.members)
            if (member != user() && state.hasExpired(member, trustedNow())) {
                membership::Revoke body;
                body.principal = member;
                body.reason = membership::RevokeReason::Expired;
                body.cutoffs = cutoffsOf(*s, member);
                if (auto entry = membership::makeRevoke(*m_org, s->log, m_device, trustedNow(), body)) {
                    add(*entry);
                    touched.insert(id);
                    break;
                }
            }
        // A new epoch before the next write, by whoever writes next.
        if (touched.count(id) || s->replica.pending().empty() || !state.mustRotate(m_org->state())) continue;
        auto next = membership::SpaceKey::random();
        auto entry = membership::makeRotate(*m_org, s->log, m_device, trustedNow(), s->keys, next, cutoffsOf(*s, std::nullopt));
        if (!entry) continue;
        m_rotations.insert_or_assign(id, std::move(next));
        add(*entry);
    }
    return out;
}

Status Store::appended(const protocol::LogAppend& append, std::uint16_t wireError)
{
    if (append.kind == protocol::LogKind::Organisation) {
        if (!wireError) ++m_orgOnServer;
        return {};
    }
    auto* s = find(append.space);
    if (!s) return ErrorCode::NotFound;
    if (wireError) return {}; // the next round reads the log and makes the entry anew
    AANZET_TRY(auto entry, membership::decodeEntry(append.entry));
    if (entry.index < s->log.size()) {
        s->row.entriesOnServer = std::max(s->row.entriesOnServer, entry.index + 1);
        return saveSpaceRow(*s);
    }
    std::vector<std::int64_t> intents;
    for (const auto& [row, i] : m_intents) {
        if (i.space != append.space) continue;
        if (entry.kind == static_cast<std::uint8_t>(membership::SpaceEntryKind::Grant) && i.kind == IntentKind::Grant) {
            if (auto g = membership::decodeGrant(entry.body); g.ok() && g->principal == i.principal && g->right == i.right && g->expires == i.expires) intents.push_back(row);
        } else if (entry.kind == static_cast<std::uint8_t>(membership::SpaceEntryKind::Revoke) && i.kind == IntentKind::Revoke) {
            if (auto r = membership::decodeRevoke(entry.body); r.ok() && r->principal == i.principal) intents.push_back(row);
        } else if (entry.kind == static_cast<std::uint8_t>(membership::SpaceEntryKind::Revoke) && i.kind == IntentKind::Grant) {
            if (auto r = membership::decodeRevoke(entry.body); r.ok() && r->principal == i.principal && r->reason == membership::RevokeReason::Reduced && r->remaining == i.right) intents.push_back(row);
        }
    }
    auto log = s->log;
    AANZET_CHECK(log.append(*m_org, entry));
    const auto before = s->row.entriesOnServer;
    s->row.entriesOnServer = entry.index + 1;
    auto done = [&]() -> Status {
        AANZET_TRY(auto change, m_vault.begin());
        AANZET_CHECK(insertEntry(entry));
        AANZET_CHECK(saveSpaceRow(*s));
        for (auto row : intents) AANZET_CHECK(m_vault.erase(Table::Edits, row));
        return change.commit();
    }();
    if (!done) {
        s->row.entriesOnServer = before;
        return done;
    }
    s->log = std::move(log);
    for (auto row : intents) m_intents.erase(row);
    m_rotations.erase(append.space); // the new key also stands in the own wrap of the entry
    AANZET_CHECK(refreshKeys(*s));
    changed();
    return {};
}

// --- batches down

Status Store::setAside(AsideKind kind, const SpaceId& space, ErrorCode code, ByteView frame)
{
    for (const auto& [row, a] : m_aside)
        if (a.space == space && equal(a.frame, frame)) return {};
    AsideRow row{kind, space, code, m_clock.now(), bytesOf(frame)};
    AANZET_TRY(auto id, m_vault.insert(Table::Quarantine, encodeRow(row)));
    m_aside.emplace(id, std::move(row));
    return {};
}

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
            if (std::none_of(batch->operations.begin(), batch->operations.end(), [](const auto& op) { return op.isStub(); }))
                s.replica.fillBodies(static_cast<std::uint32_t>(held - s.replica.batches().data()));
            AANZET_CHECK(openHeads(s, nullptr));
            if (!row.invalid.empty()) m_reloads.insert(s.id()); // what counted as a stub does not count as what it is
        }
        return FrameResult::Duplicate;
    }
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
    s.replica.apply(*batch, std::move(row), *invalid, digest.operations, std::move(opened));
    isThere(batch->author, batch->number);
    for (const auto& op : batch->operations) {
        noteText(s, op.field);
        const Field* f = s.replica.field(op.field);
        if (f->isNamed && f->field == kLifeField)
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
    auto done = inChange([&]() -> Status {
        for (const auto& f : frames) {
            Hash32 hash;
            AANZET_TRY(auto result, takeFrame(s, f, source, out.operations, hash));
            if (hashes) hashes->push_back(hash);
            if (result == FrameResult::Duplicate) ++out.known;
            if (result == FrameResult::Held) ++out.held;
            if (result == FrameResult::Quarantined) ++out.quarantined;
        }
        return {};
    });
    if (!done) {
        if (!m_isInChange) (void)reload(s.id()); // memory was ahead of a disk that did not take it
        return done.error();
    }
    const auto& state = s.log.state();
    if (!state.erasedRecords->empty() || !state.erasedFields->empty() || !state.erasedOperations->empty()) AANZET_CHECK(openHeads(s, nullptr));
    if (out.operations) changed();
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
            m_aside.erase(row);
            auto done = inChange([&]() -> Status {
                AANZET_CHECK(m_vault.erase(Table::Quarantine, row));
                AANZET_TRY(got, takeFrames(space, {frame}));
                return {};
            });
            if (!done) {
                m_aside.emplace(row, a);
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

Status Store::takeBeats(Space& s, const std::vector<Bytes>& beats)
{
    for (const auto& bytes : beats) {
        auto beat = protocol::decodeBeat(bytes);
        if (!beat || beat->space != s.id()) continue;
        const auto chain = s.replica.chain(beat->author);
        const auto today = std::chrono::floor<std::chrono::days>(trustedNow()).time_since_epoch().count();
        if ((chain && chain->device != beat->device) || std::int64_t(beat->day) > today + 1) continue;
        const auto* d = m_org->state().device(beat->device);
        if (!d || !crypto::verify(d->keys.sign, protocol::beatBytes(*beat, m_identity->org), beat->signature)) continue;
        bool isNew = true;
        for (auto& held : s.row.beats)
            if (auto old = protocol::decodeBeat(held); old.ok() && old->author == beat->author) {
                if (beat->day >= old->day) held = bytes;
                isNew = false;
            }
        if (isNew) s.row.beats.push_back(bytes);
    }
    return {};
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
    const auto before = encodeRow(s->row);
    s->isShutOut = false;
    const bool resync = s->isResyncing || s->row.cursor.generation.isZero();
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
        if (!batch || batch->author != author() || batch->device != device()) continue;
        const auto* held = s->replica.batch(batch->author, batch->number);
        const auto hash = batch->hash(m_identity->org, s->id());
        if (held && held->hash == hash) continue;
        const auto* d = m_org->state().device(device());
        if (!d || !batch->verify(m_identity->org, s->id(), d->keys.sign)) continue;
        if (held) {
            AANZET_CHECK(endChain(*s, batch->author, batch->number, ErrorCode::ChainFork));
            s = find(answer.space);
        } else {
            AANZET_CHECK(drawAuthor());
        }
        break;
    }
    s->wanted.clear();
    for (const auto& p : answer.wanted)
        if (const auto* b = s->replica.batch(p.author, p.number); b && b->hash == p.head && b->hasAllBodies) s->wanted.insert({p.author, p.number});
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
        if (resync || out.operations || out.known) s->lacksBodies.reset();
        if (!answer.more) askForBodies(*s);
        return encodeRow(s->row) == before ? Status() : saveSpaceRow(*s);
    });
    if (!done) {
        // Where memory was ahead of a disk that did not take it, the cursor would be as well.
        if (auto row = decodeSpaceRow(before)) s->row = std::move(*row);
        if (!m_isInChange) (void)reload(answer.space);
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
    if (cursor.n > s.replica.batches().size() + static_cast<std::size_t>(aside)) return {};
    return cursor;
}

void Store::compareAgain(Space& s)
{
    s.isResyncing = true;
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
    s.isResyncing = true;
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

Result<Store::Received> Store::takeAll(const std::vector<protocol::SpaceAnswer>& answers)
{
    Received sum;
    std::vector<std::pair<SpaceId, SpaceRow>> before;
    for (const auto& a : answers)
        if (const auto* s = find(a.space)) before.emplace_back(a.space, s->row);
    auto done = inChange([&]() -> Status {
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
        for (auto& [id, row] : before) { // memory was ahead of a disk that did not take it
            if (auto* s = find(id)) s->row = std::move(row);
            (void)reload(id);
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
    s->isResyncing = true;
    s->row.onServer = vector;
    s->row.cursor = {};
    m_unwanted.clear();
    AANZET_CHECK(saveSpaceRow(*s));
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
    m_identity->mustPull = false;
    return saveIdentity();
}

void Store::beginSync()
{
    for (auto& [id, s] : m_spaces)
        if (s->isShutOut) s->hasLeft = s->wasBroughtAnew = false;
}

void Store::markSeen()
{
    for (auto& [id, s] : m_spaces) s->replica.markSeen();
}

// --- batches up

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
    // All edits in the order they were made; a save is never divided.
    std::map<std::int64_t, std::pair<Space*, const PendingEdit*>> all;
    for (auto& [id, s] : m_spaces) {
        const auto& state = s->log.state();
        const bool ready = !s->hasLeft && state.canWrite(user()) && s->keys.epoch(state.epoch) && !state.mustRotate(m_org->state());
        if (!ready) continue;
        for (const auto& [row, e] : s->replica.pending()) all.emplace(row, std::pair(s.get(), &e));
    }
    std::map<Space*, std::vector<PendingEdit>> chosen;
    std::size_t size = 0, count = 0;
    const SaveId* save = nullptr;
    for (const auto& [row, at] : all) {
        const auto& [s, e] = at;
        auto& mine = chosen[s];
        const auto cost = e->value.size() + 200 + 24 * e->context.entries().size();
        const bool full = size + cost > std::min(bytes, record::Batch::kMaxBytes) || mine.size() >= record::Batch::kMaxOperations;
        if (full && count > 0 && (!save || *save != e->save)) break;
        if (mine.size() >= record::Batch::kMaxOperations) break;
        mine.push_back(*e);
        size += cost;
        ++count;
        save = &e->save;
    }
    if (!count) return std::size_t(0);

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
        auto* const s = part.first;      // named apart: clang 14 captures no structured binding
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
            auto value = e.value;
            if (e.field == kLifeField)
                if (auto life = decodeLife(value); life.ok() && life->isRemoved) {
                    s->replica.raiseOwn(life->seen);
                    if (op.seq > 1) life->seen.raise(b.author, op.seq - 1);
                    value = encodeLife(*life);
                }
            record::sealOperation(op, m_identity->org, s->id(), key, {e.type, e.field, value, e.save, e.index, e.wall, {}});
            m.opened.push_back({e.type, e.field, std::move(value), e.save, e.index, e.wall});
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
            if (same == byRecord.end() || taken.count(row)) continue;
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
    AANZET_TRY(auto change, m_vault.begin());
    for (auto& m : made) {
        BatchRow row{m.space->id(), m.held.receivedAt, group, {}, record::encodeFrame(m.batch)};
        AANZET_TRY(m.held.row, m_vault.insert(Table::Batches, encodeRow(row)));
        for (auto r : m.rows) AANZET_CHECK(m_vault.erase(Table::Edits, r));
    }
    for (const auto& [s, e] : later) AANZET_CHECK(m_vault.put(Table::Edits, e.row, encodeRow(e)));
    AANZET_CHECK(m_vault.bumpToken());
    AANZET_CHECK(change.commit());
    for (const auto& [s, e] : later) *s->replica.pendingAt(e.row) = e;
    for (auto& m : made) {
        for (auto r : m.rows) m.space->replica.dropPending(r);
        for (const auto& [a, n] : m.acked) m.space->acked[a] = n;
        m.space->replica.apply(m.batch, m.held, {}, m.ophs, std::move(m.opened));
    }
    return count;
}

std::vector<Store::Offer> Store::offers(std::size_t bytes) const
{
    std::map<std::int64_t, std::pair<const Space*, const HeldBatch*>> lacking;   // by row: the order they came in here
    for (const auto& [id, s] : m_spaces) {
        if (s->hasLeft || s->row.entriesOnServer == 0) continue;
        for (const auto& b : s->replica.batches())
            if ((b.number > s->onServer(b.author) || s->wanted.count({b.author, b.number})) && !m_unwanted.count({b.author, b.number})) lacking.emplace(b.row, std::pair(s.get(), &b));
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
            s->wanted.erase({offer.positions[i].author, offer.positions[i].number});
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
        return {};
    }
    // Who may write is said by the logs; a refusal that they do not bear out changes nothing here.
    if ((code == ErrorCode::NotAllowed || code == ErrorCode::Revoked) && m_org->state().isCurrent(device()) &&
        s->log.state().canWrite(user()) && !isCutOff(*s, at.author)) return {};
    return endChain(*s, at.author, at.number, code);
}

Status Store::endChain(Space& first, const AuthorId& by, std::uint64_t number, ErrorCode code)
{
    // What was saved together comes back together: from the refused batch on, and its groups in the other space.
    std::set<std::uint64_t> groups;
    const bool isFork = code == ErrorCode::ChainFork;
    for (const auto& b : first.replica.batches())
        if (b.author == by && b.number >= number && b.group) groups.insert(b.group);
    struct Gone {
        std::int64_t row;
        Bytes frame;
        std::vector<PendingEdit> edits;
        SpaceId space;
    };
    std::map<std::int64_t, Gone> gone;
    std::set<SpaceId> touched;
    std::map<SpaceId, std::uint64_t> firstGone;      // seq of `by` from which nothing stays
    for (const auto& [id, s] : m_spaces) {
        std::uint64_t from = UINT64_MAX;
        for (const auto& b : s->replica.batches())
            if (b.author == by && (b.number > s->onServer(by) || (isFork && id == first.id())) && ((id == first.id() && b.number >= number) || groups.count(b.group))) from = std::min(from, b.number);
        for (const auto& b : s->replica.batches()) {
            if (b.author != by || b.number < from) continue;
            AANZET_TRY(auto plain, m_vault.get(Table::Batches, b.row));
            if (!plain) continue;
            AANZET_TRY(auto row, decodeBatchRow(*plain));
            AANZET_TRY(auto batch, record::decodeFrame(row.frame));
            Gone g{b.row, row.frame, {}, id};
            const auto end = firstGone.try_emplace(id, batch.firstSeq).first->second;
            for (const auto& op : batch.operations) {
                auto opened = s->replica.openPast(op);
                if (!opened) continue;
                PendingEdit e;
                e.space = id;
                e.record = op.record;
                e.type = opened->type;
                e.field = opened->field;
                e.rule = op.rule;
                e.value = std::move(opened->value);
                for (const auto& d : op.context)
                    if (d.author != by || d.seq < end) e.context.raise(d.author, d.seq);
                // What its author wrote before in this field was covered by being the same author.
                if (const auto* f = s->replica.field(op.field); f && op.rule != record::Rule::First)
                    for (const auto& o : f->ops)
                        if (o.dot.author == by && o.dot.seq < end) e.context.raise(by, o.dot.seq);
                e.save = opened->save;
                e.index = opened->index;
                e.wall = opened->wall;
                g.edits.push_back(std::move(e));
            }
            gone.emplace(b.row, std::move(g));
            touched.insert(id);
        }
    }
    const bool isLate = code == ErrorCode::NotAllowed && first.log.state().canWrite(user()) && isCutOff(first, by);   // removed and granted again
    const bool mayStillWrite = isLate || (code != ErrorCode::NotAllowed && code != ErrorCode::Revoked);
    auto done = inChange([&]() -> Status {
    // Edits that wait already come after these: all are written again so that the order by row stays the order of making.
    std::vector<PendingEdit> order;
    for (auto& [row, g] : gone) {
        if (mayStillWrite)
            for (auto& e : g.edits) order.push_back(std::move(e));
        else AANZET_CHECK(setAside(AsideKind::Refused, g.space, code, g.frame));
        AANZET_CHECK(m_vault.erase(Table::Batches, row));
    }
    std::map<std::int64_t, PendingEdit> waiting;
    for (const auto& id : touched)
        for (const auto& [row, e] : find(id)->replica.pending()) waiting.emplace(row, e);
    for (auto& [row, e] : waiting) {
        AANZET_CHECK(m_vault.erase(Table::Edits, row));
        const auto end = firstGone[e.space];
        if (e.context.at(by) >= end) {
            record::VersionVector kept;
            for (const auto& d : e.context.entries())
                if (d.author != by) kept.raise(d.author, d.seq);
            const auto& replica = find(e.space)->replica;
            if (const auto* f = replica.field(replica.fieldId(e.record, e.rule, e.type, e.field)))
                for (const auto& o : f->ops)
                    if (o.dot.author == by && o.dot.seq < end) kept.raise(by, o.dot.seq);
            e.context = std::move(kept);
        }
        order.push_back(std::move(e));
    }
    AANZET_CHECK(insertEdits(order));
    return drawAuthor();
    });
    if (!done) return done;
    for (const auto& id : touched) AANZET_CHECK(reload(id));
    if (code == ErrorCode::StaleEpoch || isLate) AANZET_CHECK(pullCompleted()); // this device was not restored: nothing to wait for
    changed();
    return {};
}

// --- contact

std::vector<Bytes> Store::dueBeats()
{
    std::vector<Bytes> out;
    if (!mayBuild()) return out;
    const auto day = static_cast<std::uint32_t>(std::chrono::floor<std::chrono::days>(trustedNow()).time_since_epoch().count());
    for (const auto& [id, s] : m_spaces) {
        if (s->hasLeft || s->row.beatDay >= day || s->row.entriesOnServer == 0 || !s->log.state().canWrite(user())) continue;
        const auto chain = s->replica.chain(author()).value_or(record::ChainHead{});
        protocol::Beat b;
        b.space = id;
        b.author = author();
        b.device = device();
        b.day = day;
        b.number = chain.number;
        b.head = chain.hash;
        b.spaceHead = s->log.head();
        b.orgHead = m_org->head();
        b.signature = m_device.sign.sign(protocol::beatBytes(b, m_identity->org));
        out.push_back(protocol::encodeBeat(b));
    }
    return out;
}

Status Store::beatsSent()
{
    const auto day = static_cast<std::uint32_t>(std::chrono::floor<std::chrono::days>(trustedNow()).time_since_epoch().count());
    AANZET_TRY(auto change, m_vault.begin());
    for (auto& [id, s] : m_spaces)
        if (s->row.entriesOnServer && !s->hasLeft && s->row.beatDay < day) {
            s->row.beatDay = day;
            AANZET_CHECK(saveSpaceRow(*s));
        }
    return change.commit();
}

Status Store::noteContact(WallTime serverTime, Millis)
{
    auto server = m_server;
    const auto system = (m_requestClock ? *m_requestClock : m_clock).now();
    const auto offset = (serverTime - system).count();
    server.lastContact = m_clock.now();
    if (std::abs(offset - server.clockOffsetMs) < 2000 && server.lastContact - m_server.lastContact < std::chrono::minutes(1)) return {};
    server.clockOffsetMs = offset;
    return setServer(std::move(server));
}

} // namespace aanzet::store
