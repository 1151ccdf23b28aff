// SPDX-License-Identifier: EUPL-1.2
#pragma once

namespace aanzet::bench {

// The same rings and ties, somebody dragged, drawn in three ways; prints what a frame costs. The exit code of the program.
int compareWays();

} // namespace aanzet::bench
