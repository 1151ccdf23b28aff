// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "mobile/print/PageLayout.h"

namespace aanzet::print {

// What does not break across pages: a line of text, a row of a table, a figure. Marks are relative to its top left corner.
struct Strip {
    double before = 0;               // room above, none at the top of a page
    double height = 0;
    std::vector<Mark> marks;
    bool staysWithNext = false;
    bool startsPage = false;
    std::vector<Strip> head;         // repeated above this strip where it begins a page
};

// From blocks to strips, `width` points wide.
class Composer
{
public:
    Composer(const PrintDocument& document, Typesetter& typesetter, double width, double pageHeight);
    std::vector<Strip> compose(const std::vector<Block>& blocks);

private:
    struct TextPlace {
        double x = 0, width = 0;
    };
    void add(const Heading& b);
    void add(const Paragraph& b);
    void add(const Quote& b);
    void add(const Facts& b);
    void add(const Table& b);
    void add(const Ticks& b);
    void add(const Blank& b);
    void add(const Notice& b);
    void add(const Picture& b);
    void add(const NewPage& b);

    Font font(TextRole role) const { return fontOf(role, m_document.size); }
    double lineHeight(const Font& f) const { return lineHeightOf(f, m_document.direction); }
    double unit() const { return font(TextRole::Body).size; }
    // One strip per line, first and last two kept together; `decorate` adds to each.
    void addLines(const std::vector<SetLine>& lines, const Font& font, Ink ink, double x, double before);
    // A block of lines in `marks`, the first at the top `y`; answers the height used.
    double place(std::vector<Mark>& marks, const std::vector<SetLine>& lines, const Font& font, Ink ink, double x, double y) const;
    Strip& push(double before, double height);
    void placeFigure(Strip& strip, const Figure& figure, double x, double y, double scale);
    std::vector<Strip> rowStrips(const std::vector<Cell>& row, const std::vector<TextPlace>& places);
    Strip headStrip(const Table& table, const std::vector<TextPlace>& places);

    const PrintDocument& m_document;
    Typesetter& m_typesetter;
    double m_width, m_pageHeight;
    std::vector<Strip> m_strips;
    bool m_startsPage = false;
};

} // namespace aanzet::print
