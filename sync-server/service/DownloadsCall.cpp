// SPDX-License-Identifier: EUPL-1.2
#include "shared/membership/Reviewers.h"
#include "sync-server/service/Calls.h"
#include "sync-server/store/DownloadTable.h"

namespace aanzet::server {

// As the lines of the access log are sealed: for the reviewers of the organisation, and for who carries the household. Who
// reads along learns nothing about the others, and a space that does not exist looks like one of somebody else.
static bool mayAsk(const ReadView& view, const SpaceId& space)
{
    const auto* log = view.directory.space(space);
    if (!log) return false;
    if (membership::reviewsAccess(view.directory.org()->state(), view.caller.user)) return true;
    return log->state().owner == view.caller.user && view.directory.canRead(space, view.caller.user, view.now);
}

Result<protocol::DownloadsResponse> downloads(const ReadView& view, const protocol::DownloadsRequest& request)
{
    if (request.spaces.empty()) return ErrorCode::BadRequest;
    for (const auto& space : request.spaces)
        if (!mayAsk(view, space)) return ErrorCode::NotAllowed;
    AANZET_TRY(auto rows, DownloadTable(view.store).perDevice(request.spaces, protocol::DownloadsResponse::kMaxRows + 1));
    protocol::DownloadsResponse out;
    out.more = rows.size() > protocol::DownloadsResponse::kMaxRows;
    if (out.more) rows.pop_back();
    for (const auto& row : rows) out.rows.push_back({row.device, row.first});
    return out;
}

} // namespace aanzet::server
