// SPDX-License-Identifier: EUPL-1.2
#include "shared/protocol/WireError.h"
#include "sync-server/service/CheckpointCalls.h"
#include "sync-server/store/UploadTable.h"

namespace aanzet::server {

using membership::LiveCheck;
using protocol::LogAppend;

namespace {

constexpr std::size_t kPageBytes = 1 << 20;

// Cut-offs are compared in the transaction that appends, so that no batch slips in between (protocol.md 5).
Status checkCutoff(WriteSession& session, const SpaceId& space, const membership::Cutoff& cutoff)
{
    auto open = session.space(space);
    if (!open) return open.code() == ErrorCode::NotFound ? Error{ErrorCode::CutOffMismatch, "unknown space"} : open.error();
    const auto chain = (*open)->fields.chain(cutoff.author).value_or(record::ChainHead{});
    AANZET_CHECK((*open)->fields.failure());
    if (chain.number != cutoff.batchNo || chain.hash != cutoff.head) return Error{ErrorCode::CutOffMismatch, "author " + cutoff.author.shortHex()};
    return {};
}

// Whoever is cut off in a space is cut off with every author id of theirs: one left out would stay open for ever.
Status checkComplete(WriteSession& session, const membership::Entry& entry, const membership::SpaceLog& after,
                     const std::vector<membership::Cutoff>& cutoffs)
{
    UserId leaver;
    if (entry.kind == static_cast<std::uint8_t>(membership::SpaceEntryKind::Revoke)) {
        AANZET_TRY(const auto body, membership::decodeRevoke(entry.body));
        leaver = body.principal;
    } else if (entry.kind == static_cast<std::uint8_t>(membership::SpaceEntryKind::Transfer)) {
        AANZET_TRY(const auto body, membership::decodeTransfer(entry.body));
        if (after.state().member(body.from)) return {};   // an offer
        leaver = body.from;
    } else {
        return {};
    }
    AANZET_TRY(auto* open, session.space(entry.space()));
    AANZET_TRY(const auto held, BatchTable(session.store(), session.directory()->org()->org()).vector(open->row));
    for (const auto& p : held) {
        const auto chain = open->fields.chain(p.author);
        const auto* device = chain ? session.directory()->org()->state().device(chain->device) : nullptr;
        if (!device || device->user != leaver) continue;
        bool isListed = false;
        for (const auto& c : cutoffs) isListed = isListed || c.author == p.author;
        if (!isListed) return Error{ErrorCode::CutOffMismatch, "author left out"};
    }
    return open->fields.failure();
}

// A device that lost a race, or whose answer was lost, may bring what stands already.
template <class Log> bool holds(const Log& log, const membership::Entry& e) { return e.index < log.size() && log.entry(e.index) == e; }

// Entries come back to a server restored from an older backup through other people's devices, when the time in which
// they could be written is over. Whoever could have written or admitted them then may vouch for them.
std::optional<LiveCheck> liveCheck(const Caller& caller, const membership::Entry& entry, bool mayVouch, WallTime now)
{
    if (entry.device != caller.device && mayVouch) return std::nullopt;
    return LiveCheck{now};
}

Status appendOrganisation(WriteSession& session, const Caller& caller, const membership::Entry& entry, ByteView wire)
{
    auto next = *session.directory()->org();
    if (holds(next, entry)) return {};
    AANZET_CHECK(next.append(entry, liveCheck(caller, entry, next.state().isAdmin(caller.user), session.now())));
    AANZET_TRY(const auto cutoffs, membership::orgCutoffsOf(entry));
    for (const auto& c : cutoffs) AANZET_CHECK(checkCutoff(session, c.space, c.cutoff));
    AANZET_CHECK(session.logs().appendOrganisation(entry.index, wire));
    if (entry.kind == static_cast<std::uint8_t>(membership::OrgKind::UserAdd)) {
        AANZET_TRY(const auto body, membership::decodeUserAdd(entry.body));
        AANZET_CHECK(session.logs().dropJoinRequest(body.invite));
    }
    session.replace(session.directory()->with(std::move(next)));
    session.noteOrganisation();
    return {};
}

Status erase(WriteSession& session, const membership::Entry& entry)
{
    AANZET_TRY(const auto body, membership::decodeErase(entry.body));
    AANZET_TRY(auto* open, session.space(entry.space()));
    AANZET_CHECK(open->fields.flush());
    std::vector<record::Dot> operations;
    for (const auto& o : body.operations) operations.push_back({o.author, o.seq});
    AANZET_CHECK(BatchTable(session.store(), session.directory()->org()->org()).erase(open->row, body.records, body.fields, operations));
    UploadTable uploads(session.store());
    for (const auto& id : body.blobs) AANZET_CHECK(uploads.dropNamed(open->row, UploadTable::Kind::Attachment, id.view()));
    return {};
}

Status appendSpace(WriteSession& session, const Caller& caller, const membership::Entry& entry, ByteView wire)
{
    const auto directory = session.directory();
    const auto& org = *directory->org();
    const auto id = entry.space();
    const auto* held = directory->space(id);
    if (!held) {
        if (entry.index != 0) return Error{ErrorCode::LogConflict, "space not known"};
        if (directory->readable(caller.user, session.now()).size() >= protocol::kMaxSpaces) return Error{ErrorCode::TooLarge, "spaces"};
        AANZET_TRY(auto log, membership::SpaceLog::fromCreate(org, entry, liveCheck(caller, entry, org.state().isCurrent(caller.user), session.now())));
        AANZET_TRY(const auto row, session.logs().addSpace(id));
        AANZET_CHECK(session.logs().appendSpace(row, 0, wire));
        session.replace(directory->with(std::move(log)));
        session.noteSpace(id);
        return {};
    }
    if (holds(*held, entry)) return {};
    auto next = *held;
    AANZET_CHECK(next.append(org, entry, liveCheck(caller, entry, held->state().manages(caller.user), session.now())));
    AANZET_TRY(const auto cutoffs, membership::cutoffsOf(entry));
    for (const auto& c : cutoffs) AANZET_CHECK(checkCutoff(session, id, c));
    AANZET_CHECK(checkComplete(session, entry, next, cutoffs));
    AANZET_TRY(auto* open, session.space(id));
    AANZET_CHECK(session.logs().appendSpace(open->row.id, entry.index, wire));
    if (entry.kind == static_cast<std::uint8_t>(membership::SpaceEntryKind::Erase)) AANZET_CHECK(erase(session, entry));
    if (entry.kind == static_cast<std::uint8_t>(membership::SpaceEntryKind::Checkpoint)) AANZET_CHECK(takeCheckpoint(session, entry));
    session.replace(directory->with(std::move(next)));
    session.noteSpace(id);
    return {};
}

Status appendOne(WriteSession& session, const Caller& caller, const LogAppend& append)
{
    AANZET_TRY(const auto entry, membership::decodeEntry(append.entry));
    const bool isOrg = append.kind == protocol::LogKind::Organisation;
    if (isOrg != (entry.logKind == membership::LogKind::Organisation)) return Error{ErrorCode::Malformed, "kind of log"};
    if (isOrg) return appendOrganisation(session, caller, entry, append.entry);
    if (entry.space() != append.space) return Error{ErrorCode::Malformed, "another space"};
    return appendSpace(session, caller, entry, append.entry);
}

} // namespace

Status appendLogs(WriteSession& session, const Caller& caller, const protocol::LogsRequest& request, protocol::LogsResponse& response)
{
    // Also across restarts of this process: an entry is appended once, its request is worth nothing afterwards.
    AANZET_CHECK(session.logs().useNonce(caller.nonce, session.now(), 2 * protocol::kMaxSkew));
    std::set<SpaceId> stopped;   // zero: the organisation log
    response.appended.clear();
    for (const auto& append : request.appends) {
        const auto log = append.kind == protocol::LogKind::Organisation ? SpaceId{} : append.space;
        if (stopped.contains(log)) {
            response.appended.push_back(protocol::wireErrorOf(ErrorCode::LogConflict).number);
            continue;
        }
        const auto done = session.part([&] { return appendOne(session, caller, append); });
        if (!done.ok() && isStorageFailure(done.code())) return done.error();
        response.appended.push_back(done.ok() ? std::uint16_t(0) : protocol::wireErrorOf(done.code()).number);
        if (!done.ok()) stopped.insert(log);
    }
    return {};
}

Status readLogs(const ReadView& view, const protocol::LogsRequest& request, protocol::LogsResponse& response)
{
    const auto* org = view.directory.org();
    if (!org) return ErrorCode::NoOrganisation;
    const auto limit = request.pageBytes ? std::min<std::uint64_t>(request.pageBytes, kPageBytes) : kPageBytes;
    std::size_t used = 0;
    for (const auto& read : request.reads) {
        auto& page = response.pages.emplace_back();
        page.kind = read.kind;
        page.space = read.space;
        page.from = read.from;
        const bool isOrg = read.kind == protocol::LogKind::Organisation;
        const auto* space = isOrg ? nullptr : view.directory.space(read.space);
        const auto end = isOrg ? org->size() : space ? view.directory.visibleEntries(read.space, view.caller.user) : 0;
        for (auto i = read.from; i < end; ++i) {
            if (used >= limit) {
                page.more = true;
                break;
            }
            page.entries.push_back(membership::encodeEntry(isOrg ? org->entry(i) : space->entry(i)));
            used += page.entries.back().size();
        }
    }
    if (org->state().isAdmin(view.caller.user)) {
        AANZET_TRY(auto waiting, LogTable(view.store).joinRequests());
        for (auto& w : waiting) {
            const auto* invite = org->state().invite(w.invite);
            if (invite && invite->isOpen(view.now)) response.joinRequests.push_back(std::move(w.entry));
        }
    }
    return {};
}

} // namespace aanzet::server
