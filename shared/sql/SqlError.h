// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "shared/result/Result.h"

struct sqlite3;

namespace aanzet::sql {

// SQLite's result as an Error of ours; private to shared/sql. `database` may be null. The message of SQLite is never
// taken over: it can hold values.
Error errorFrom(int code, sqlite3* database);

} // namespace aanzet::sql
