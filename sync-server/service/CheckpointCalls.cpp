// SPDX-License-Identifier: EUPL-1.2
#include "sync-server/service/CheckpointCalls.h"
#include "sync-server/store/BeatTable.h"
#include "sync-server/store/CutTable.h"
#include <algorithm>

namespace aanzet::server {

// Each one is checked by merging all batches of its space, in the transaction that appends it: not for a few operations more.
static Status checkProgress(CutTable& cuts, const SpaceRow& row, const membership::SpaceLog& log, const membership::Checkpoint& body)
{
    if (!log.state().checkpointAt) return {};
    AANZET_TRY(const auto last, membership::decodeCheckpoint(log.entry(*log.state().checkpointAt).body));
    AANZET_TRY(const auto before, cuts.operationsAt(row, last.authors));
    AANZET_TRY(const auto now, cuts.operationsAt(row, body.authors));
    if (now <= before || now - before < std::min<std::uint64_t>(1000, before / 32)) return Error{ErrorCode::NotAllowed, "a checkpoint too soon"};
    return {};
}

Status takeCheckpoint(WriteSession& session, const membership::Entry& entry)
{
    AANZET_TRY(const auto body, membership::decodeCheckpoint(entry.body));
    AANZET_TRY(auto* open, session.space(entry.space()));
    const auto org = session.directory()->org()->org();
    CutTable cuts(session.store(), org);
    AANZET_CHECK(checkProgress(cuts, open->row, *session.directory()->space(entry.space()), body));
    AANZET_TRY(auto state, cuts.stateAt(open->row, body.authors));
    if (state.fields.empty() || state.hash(org, entry.space()) != body.stateHash) return Error{ErrorCode::CutOffMismatch, "another state"};
    AANZET_TRY(const bool fits, cuts.fitsParts(open->row, state));
    if (!fits) return Error{ErrorCode::TooLarge, "a field"};
    return cuts.keep(open->row, entry.index, membership::entryHash(entry), std::move(state));
}

static Result<SpaceRow> readableSpace(const ReadView& view, const SpaceId& space)
{
    if (!view.directory.canRead(space, view.caller.user, view.now)) return ErrorCode::NotAllowed;
    AANZET_TRY(const auto row, LogTable(view.store).space(space));
    if (!row) return ErrorCode::NotFound;
    return *row;
}

Result<protocol::CheckpointResponse> readCheckpoint(const ReadView& view, const protocol::CheckpointRequest& request)
{
    AANZET_TRY(const auto snapshot, Snapshot::begin(view.store));
    AANZET_TRY(const auto row, readableSpace(view, request.space));
    protocol::CheckpointResponse out;
    AANZET_TRY(out.part, CutTable(view.store, view.directory.org()->org()).part(row, request.index, request.from, std::min<std::uint64_t>(request.pageBytes, protocol::kMaxPage)));
    if (request.from) return out;
    std::uint64_t room = protocol::kMaxPage, upTo = 0;
    AANZET_TRY(out.beats, BeatTable(view.store).since(row, 0, room, upTo));
    return out;
}

Result<protocol::StubsResponse> readStubs(const ReadView& view, const protocol::StubsRequest& request)
{
    AANZET_TRY(const auto snapshot, Snapshot::begin(view.store));
    AANZET_TRY(const auto row, readableSpace(view, request.space));
    return CutTable(view.store, view.directory.org()->org()).stubs(row, request.record, request.skip, protocol::kMaxPage);
}

} // namespace aanzet::server
