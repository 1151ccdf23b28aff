// SPDX-License-Identifier: EUPL-1.2
#include "shared/sql/SqlError.h"
#include <cerrno>
#include <sqlite3.h>

namespace aanzet::sql {

static ErrorCode codeFor(int extended, int systemError)
{
    // The shared-memory file is grown outside of the path that answers SQLITE_FULL.
    if (systemError == ENOSPC) return ErrorCode::DiskFull;
    switch (extended) {
    case SQLITE_IOERR_NOMEM: return ErrorCode::OutOfMemory;
    case SQLITE_CONSTRAINT_PRIMARYKEY:
    case SQLITE_CONSTRAINT_UNIQUE:
    case SQLITE_CONSTRAINT_ROWID: return ErrorCode::AlreadyExists;
    default: break;
    }
    switch (extended & 0xff) {
    case SQLITE_FULL: return ErrorCode::DiskFull;
    case SQLITE_NOMEM: return ErrorCode::OutOfMemory;
    case SQLITE_IOERR:
    case SQLITE_READONLY:
    case SQLITE_NOLFS:
    case SQLITE_PERM:
    case SQLITE_CANTOPEN: return ErrorCode::Storage;
    case SQLITE_CORRUPT:
    case SQLITE_NOTADB:
    case SQLITE_FORMAT: return ErrorCode::CorruptData;
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
    case SQLITE_PROTOCOL:
    case SQLITE_INTERRUPT: return ErrorCode::Busy;
    case SQLITE_TOOBIG: return ErrorCode::TooLarge;
    default: return ErrorCode::Internal;
    }
}

Error errorFrom(int code, sqlite3* database)
{
    // A call may answer the plain number only; the connection then knows the extended one of the same failure.
    if (database && (sqlite3_extended_errcode(database) & 0xff) == (code & 0xff)) code = sqlite3_extended_errcode(database);
    const bool disk = (code & 0xff) == SQLITE_IOERR || (code & 0xff) == SQLITE_CANTOPEN;
    const int systemError = database && disk ? sqlite3_system_errno(database) : 0;
    std::string detail = "sqlite " + std::to_string(code & 0xff) + "/" + std::to_string(code);
    if (systemError) detail += " errno " + std::to_string(systemError);
    if (const int at = database && (code & 0xff) == SQLITE_ERROR ? sqlite3_error_offset(database) : -1; at >= 0)
        detail += " at " + std::to_string(at);
    return {codeFor(code, systemError), std::move(detail)};
}

} // namespace aanzet::sql
