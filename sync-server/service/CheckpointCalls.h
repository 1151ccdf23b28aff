// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "shared/protocol/CheckpointMessages.h"
#include "sync-server/service/Calls.h"

namespace aanzet::server {

// In the transaction that appends the entry. CutOffMismatch: the chains, or the state that they make, are others here.
Status takeCheckpoint(WriteSession& session, const membership::Entry& entry);
// NotAllowed; NotFound: no state is kept for this entry.
Result<protocol::CheckpointResponse> readCheckpoint(const ReadView& view, const protocol::CheckpointRequest& request);
Result<protocol::StubsResponse> readStubs(const ReadView& view, const protocol::StubsRequest& request);

} // namespace aanzet::server
