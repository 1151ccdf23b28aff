// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "shared/result/Result.h"

struct sqlite3;

namespace aanzet::sql {

// SQLite's result as an Error of ours; private to shared/sql. `database` may be null. The message of SQLite is never
// taken over: it can hold values.
Error errorFrom(int code, sqlite3* database);

// For statements of shared/sql itself, which are right: when SQLite cannot make sense of them, the file is damaged.
inline Error damagedIfNonsense(Error error)
{
    if (error.code == ErrorCode::Internal) error.code = ErrorCode::CorruptData;
    return error;
}

} // namespace aanzet::sql
