// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "mobile/print/PrintDocument.h"
#include "mobile/print/Typesetter.h"

namespace aanzet::print {

struct Page {
    std::vector<Mark> marks;
    bool operator==(const Page&) const = default;
};

// Pages as plain values. Promises: every mark within `paper` less the margin; the flowing content within `content`; no
// heading and no table head at the foot of a page; no single first or last line of a paragraph alone; every text of the
// document in its order, table heads once per page. Equal documents give equal pages.
struct Laid {
    double width = 0, height = 0, margin = 0;
    Box content;
    std::vector<Page> pages;     // at least one
};

Laid layOut(const PrintDocument& document, Typesetter& typesetter);

// The type sizes of a document, for figures that are drawn to go with it.
Font fontOf(TextRole role, TextSize size);
double lineHeightOf(const Font& font, Direction direction);
// Width and height of the room between the margins, below a title of one line.
Box contentBoxOf(const PrintDocument& document);

} // namespace aanzet::print
