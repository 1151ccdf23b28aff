// SPDX-License-Identifier: EUPL-1.2
// The papers that open things: a person's recovery kit, and each of the organisation's three. They name the organisation,
// and nobody but the keeper whom the printing person names.
#pragma once
#include "mobile/prints/Prints.h"

namespace aanzet::prints {

struct KeyPaper {
    std::string organisation;
    std::string keeper;                     // who keeps one of the three; empty: a line to write on
    std::string code;                       // groups, as they are typed back
    std::string link;                       // where the organisation is, no secret; empty without a server
};
print::PrintDocument kitPaper(const KeyPaper& kit, const PrintWords& words, const Wish& wish);
print::PrintDocument custodyPaper(int number, const KeyPaper& paper, const PrintWords& words, const Wish& wish);
// Empty when it is too long for one.
print::Figure qrFigure(const std::string& text);

} // namespace aanzet::prints
