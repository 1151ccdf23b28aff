// SPDX-License-Identifier: EUPL-1.2
#include "shared/protocol/WireError.h"
#include "sync-server/service/Calls.h"
#include "sync-server/store/BeatTable.h"
#include <algorithm>

// The half of /v1/sync that goes down.
namespace aanzet::server {

static Status answerSpace(const ReadView& view, const protocol::SpaceAsk& ask, const std::unordered_set<Hash32>& own, const Generation& generation,
                          BatchTable::Room& room, protocol::SpaceAnswer& answer, Metrics& metrics)
{
    answer.space = ask.space;
    answer.cursor = ask.cursor;
    if (!view.directory.canRead(ask.space, view.caller.user, view.now)) {
        answer.error = protocol::wireErrorOf(ErrorCode::NotAllowed).number;
        return {};
    }
    AANZET_TRY(const auto row, LogTable(view.store).space(ask.space));
    if (!row) return Error{ErrorCode::CorruptData, "space row missing"};
    answer.logSize = view.directory.space(ask.space)->size();
    AANZET_TRY(answer.beats, BeatTable(view.store).since(*row, ask.beatsSince, room.bytes, answer.beatsUpTo));

    BatchTable batches(view.store, view.directory.org()->org());
    BatchTable::Page page;
    if (ask.resync) {
        AANZET_TRY(page, batches.lacking(*row, ask.vector, room));
        AANZET_TRY(answer.vector, batches.vector(*row));
        if (!page.more) answer.cursor = {generation, row->n, row->running};
    } else {
        // Nothing held and no server met yet: the beginning of the log is the right place.
        const bool isFresh = ask.cursor == protocol::Cursor{};
        bool fits = isFresh || (ask.cursor.generation == generation && ask.cursor.n <= row->n);
        if (fits && !isFresh) {
            AANZET_TRY(const auto running, batches.runningAt(*row, ask.cursor.n));
            fits = running == ask.cursor.running;
        }
        if (!fits) {
            answer.error = protocol::wireErrorOf(ErrorCode::Resync).number;
            answer.cursor = {generation, row->n, row->running};
            AANZET_TRY(answer.vector, batches.vector(*row));
            return {};
        }
        AANZET_TRY(page, batches.after(*row, ask.cursor.n, ask.cursor.running, room, own));
        answer.cursor = {generation, page.n, page.running};
    }
    AANZET_TRY(answer.wanted, batches.wanted(*row));
    metrics.pages += page.frames.size();
    answer.frames = std::move(page.frames);
    answer.multiple = std::move(page.multiple);
    answer.more = page.more;
    return {};
}

Status answerSync(const ReadView& view, const protocol::SyncRequest& request, const DecodedGroups& sent, const Generation& generation,
                  protocol::SyncResponse& response, Metrics& metrics)
{
    // Who has just sent a batch with all its bodies gets it back without them. A stub may have come for a healed server
    // that holds the body meanwhile: then it is wanted.
    std::unordered_set<Hash32> own;
    for (const auto& group : sent)
        for (const auto& item : group)
            if (item.batch && std::none_of(item.batch->operations.begin(), item.batch->operations.end(), [](const auto& op) { return op.isStub(); }))
                own.insert(item.digest.hash);
    AANZET_TRY(const auto snapshot, Snapshot::begin(view.store));
    BatchTable::Room room{std::min<std::uint64_t>(request.pageBytes, protocol::kMaxPage), request.largestFrame};
    for (const auto& ask : request.spaces)
        AANZET_CHECK(answerSpace(view, ask, own, generation, room, response.spaces.emplace_back(), metrics));
    response.orgLogSize = view.directory.org()->size();
    for (const auto& r : view.directory.readable(view.caller.user, view.now)) {
        if (response.mine.size() == protocol::kMaxSpaces) break;
        response.mine.push_back({r.space, r.logSize});
    }
    return {};
}

Result<protocol::HistoryResponse> history(const ReadView& view, const protocol::HistoryRequest& request)
{
    if (!view.directory.canRead(request.space, view.caller.user, view.now)) return ErrorCode::NotAllowed;
    AANZET_TRY(const auto snapshot, Snapshot::begin(view.store));
    AANZET_TRY(const auto row, LogTable(view.store).space(request.space));
    if (!row) return ErrorCode::NotFound;
    return BatchTable(view.store, view.directory.org()->org()).history(*row, request, protocol::kMaxPage);
}

} // namespace aanzet::server
