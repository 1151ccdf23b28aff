// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "mobile/store/Store.h"

// Changes that somebody made on what stood at an earlier moment: on a sheet that was handed over before the last sync.
// What colleagues wrote since was on nobody's screen there, and is not to be covered (protocol.md 3, "The context").
namespace aanzet::store {

// What this device holds of a space now: of each author the highest number.
record::VersionVector momentOf(const Store& store, const SpaceId& space);
// Each field's context becomes what of it stood at `moment`. Own work since then counts as seen: one author's is a line.
void writeAsOf(const Store& store, const record::VersionVector& moment, std::vector<PutRequest>& puts);
// Somebody else changed something of this record since `moment`.
bool isChangedSince(const Store& store, const SpaceId& space, const RecordId& record, const record::VersionVector& moment);

} // namespace aanzet::store
