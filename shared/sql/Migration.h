// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "shared/sql/Connection.h"
#include <span>

namespace aanzet::sql {

// One step of a schema. Versions rise from 1; a step that was released is never changed.
struct Migration {
    int version = 0;
    const char* script = nullptr;                       // run first, may be null
    Status (*function)(Connection&) = nullptr;          // run after the script, may be null
};

// Brings the schema up to the last step, each step in one transaction, and marks the file as ours by `applicationId`
// (PRAGMA application_id, not 0) and version (PRAGMA user_version).
// NewerVersion: written by a later program. CorruptData: another program's database, or none. In both cases the file
// and its log stay byte for byte as they were. A step that fails leaves the version before it.
Status migrate(Connection& connection, std::int32_t applicationId, std::span<const Migration> steps);

Result<int> schemaVersion(Connection& connection);

} // namespace aanzet::sql
