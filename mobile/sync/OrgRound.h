// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "mobile/sync/Converse.h"
#include "mobile/sync/SyncEngine.h"
#include "mobile/sync/TrustExchanges.h"

namespace aanzet::sync {

// Entries of the organisation's log that a person asked for: first everything that the server holds of who they are about, so
// that the cut-offs name it; then the entries. Whoever still wrote in between makes another round, five times at most. Without
// a server they stand at once. What follows from them in the households comes with the next sync.
// `store` and `size` stay until `ended`.
void appendToOrg(store::Store& store, BatchSize& size, Converse converse, std::vector<OrgEntriesExchange::Make> makers,
                 std::function<void(const Status&)> ended);

} // namespace aanzet::sync
