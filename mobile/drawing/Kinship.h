// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "mobile/drawing/DrawingStrokes.h"
#include <functional>
#include <string>

// The lines of a family tree among the ties: pure, for the screen and for paper.
namespace aanzet::drawing {

// A tie that says what its first end is to its second; ends are ids, empty for the client.
struct KinTie {
    std::string from, to;
    std::string_view kin;            // word of the schema
};

// Makes a line of `tie` what it is in the family. A child hangs from the middle of the line of its two parents when they are
// partners, else from each parent; `lineOf` gives the line of the n-th of `ties`, when both its ends are on the sheet.
void setKin(TieLine& line, const KinTie& tie, const std::vector<KinTie>& ties, const std::function<std::optional<TieLine>(std::size_t)>& lineOf);

} // namespace aanzet::drawing
