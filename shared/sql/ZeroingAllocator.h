// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "shared/result/Result.h"

namespace aanzet::sql {

// From now on SQLite wipes every piece of memory it gives back, so that a closed in-memory projection leaves no readable
// text behind (security.md 3.4). Call it before anything of SQLite is used; a second call does nothing.
// Internal: SQLite was in use already.
Status installZeroingAllocator();

} // namespace aanzet::sql
