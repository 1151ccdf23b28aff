// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "mobile/print/Mark.h"

namespace aanzet::print {

struct SetLine {
    std::string text;    // without the white space at its end
    double width = 0;    // points
};

// Breaks texts into lines and knows how wide they are: fonts in the program, fixed widths in tests.
class Typesetter
{
public:
    virtual ~Typesetter() = default;
    // At least one line. A line is never wider than `width`; a word that is longer is broken. Breaks at every '\n'.
    virtual std::vector<SetLine> set(const std::string& text, const Font& font, double width) = 0;
    double widthOf(const std::string& text, const Font& font) { return set(text, font, 1e6).front().width; }
};

} // namespace aanzet::print
