// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "shared/types/Bytes.h"
#include <string>

namespace aanzet::packs {

inline constexpr int kMostElements = 20'000, kMostDepth = 40;

// Whether a drawing only draws: shapes, text and colours, nothing that runs, moves, fetches or grows. The list says what may
// be there; everything else is refused. Answers what is wrong first, without a word of the drawing itself; empty: it may stay.
std::string wrongInSvg(ByteView svg);

} // namespace aanzet::packs
