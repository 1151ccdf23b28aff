// SPDX-License-Identifier: EUPL-1.2
#include "mobile/print/PageLayout.h"
#include "mobile/print/Strips.h"
#include <algorithm>

namespace aanzet::print {
namespace {

struct Sheet {
    double width, height, margin;
};

Sheet sheetOf(const PrintDocument& d)
{
    const bool isA4 = d.paper == Paper::A4;
    double width = isA4 ? 595.276 : 419.528, height = isA4 ? 841.89 : 595.276;
    if (d.turn == Turn::Landscape) std::swap(width, height);
    return {width, height, isA4 ? (d.size == TextSize::Compact ? 40.0 : 48.0) : 34.0};
}

Font frameFont(const PrintDocument& d)
{
    return {d.size == TextSize::Large ? 16.0 : d.size == TextSize::Normal ? 10.0 : 8.0, false};
}

std::string filled(std::string pattern, std::size_t first, std::size_t second)
{
    const auto put = [&](const char* place, std::size_t number) {
        if (const auto at = pattern.find(place); at != std::string::npos) pattern.replace(at, 2, std::to_string(number));
    };
    put("%1", first);
    put("%2", second);
    return pattern;
}

// The first line only, cut with an ellipsis where there is no more room.
SetLine shortened(Typesetter& typesetter, const std::string& text, const Font& font, double width)
{
    auto lines = typesetter.set(text, font, width);
    if (lines.size() == 1) return lines.front();
    const double dots = typesetter.widthOf("…", font);
    const auto first = typesetter.set(text, font, std::max(1.0, width - dots)).front().text + "…";
    return {first, typesetter.widthOf(first, font)};
}

class Builder
{
public:
    Builder(const PrintDocument& document, Typesetter& typesetter)
        : m_document(document), m_typesetter(typesetter), m_sheet(sheetOf(document)), m_frame(frameFont(document))
    {
        const double line = lineHeightOf(m_frame, document.direction);
        m_laid.width = m_sheet.width;
        m_laid.height = m_sheet.height;
        m_laid.margin = m_sheet.margin;
        m_footLine = m_sheet.height - m_sheet.margin - line;
        m_laid.content = {m_sheet.margin, m_sheet.margin, m_sheet.width - 2 * m_sheet.margin, m_footLine - 6 - m_sheet.margin};
    }

    Laid build()
    {
        auto& content = m_laid.content;
        Composer composer(m_document, m_typesetter, content.width, content.height - runningHeadHeight());
        auto strips = composer.compose(m_document.blocks);
        begin();
        std::size_t i = 0;
        while (i < strips.size()) {
            // What belongs together: every strip that stays with its next, and that one.
            std::size_t end = i;
            double height = 0;
            while (true) {
                height += (end == i && m_isTop ? 0 : strips[end].before) + strips[end].height;
                if (!strips[end].staysWithNext || end + 1 == strips.size()) break;
                ++end;
            }
            const bool isWanted = strips[i].startsPage && !m_isTop;
            // A page that holds nothing yet takes it whatever its height; below the title there may be too little room.
            const bool isForced = m_isTop && m_laid.pages.size() > 1;
            if (isWanted || (!isForced && m_y + height + (m_isTop ? headHeight(strips[i]) : 0) > content.bottom())) {
                begin();
                continue;
            }
            for (; i <= end; ++i) {
                // A group taller than a page breaks where it must.
                if (!m_isTop && m_y + strips[i].before + strips[i].height > content.bottom()) begin();
                put(strips[i]);
            }
        }
        frame();
        if (m_document.direction == Direction::RightToLeft)
            for (auto& page : m_laid.pages)
                for (auto& mark : page.marks) mark = mirrored(std::move(mark), m_sheet.width);
        return std::move(m_laid);
    }

private:
    double line(const Font& f) const { return lineHeightOf(f, m_document.direction); }
    double runningHeadHeight() const { return line(m_frame) + 8; }
    double headHeight(const Strip& s) const
    {
        double height = 0;
        for (const auto& h : s.head) height += h.height;
        return height;
    }

    void begin()
    {
        m_laid.pages.emplace_back();
        m_y = m_laid.content.y;
        if (m_laid.pages.size() == 1) titleBlock();
        else m_y += runningHeadHeight();
        m_isTop = true;
    }

    void text(const SetLine& l, const Font& f, Ink ink, double x, double top)
    {
        if (!l.text.empty()) m_laid.pages.back().marks.push_back(TextMark{{x, top + 0.76 * line(f)}, l.text, f, ink, Anchor::Start, l.width});
    }

    // Whose it is, the title with its rule, for whom and when.
    void titleBlock()
    {
        auto& marks = m_laid.pages.back().marks;
        const auto& content = m_laid.content;
        const auto title = fontOf(TextRole::Title, m_document.size), small = fontOf(TextRole::Small, m_document.size);
        const bool isClient = m_document.owner == Owner::Client;
        const double dateWidth = m_document.dateLine.empty() ? 0 : m_typesetter.widthOf(m_document.dateLine, small);
        if (!m_document.ownerWords.empty()) {
            const Font badge{small.size, true};
            const double air = 0.65 * badge.size, mark = 0.8 * badge.size, high = line(badge) + 0.3 * badge.size;
            const auto words = shortened(m_typesetter, m_document.ownerWords, badge, content.width - 3 * air - mark - dateWidth - 12);
            const double width = words.width + 3 * air + mark;
            marks.push_back(BoxMark{{content.x, m_y, width, high}, isClient ? high / 2 : 1.5, isClient ? Ink::ClientTint : Ink::ProfessionalTint,
                                    isClient ? Ink::ClientEdge : Ink::ProfessionalEdge, 0.9});
            const double middle = m_y + high / 2;
            // Round for the client, square for professionals: the same marks as on the screen.
            if (isClient) marks.push_back(DiscMark{{content.x + air + mark / 2, middle}, mark / 2, Ink::ClientEdge, Ink::None, 0, Pattern::Solid});
            else marks.push_back(BoxMark{{content.x + air, middle - mark / 2, mark, mark}, 0, Ink::ProfessionalEdge, Ink::None, 0});
            text(words, badge, Ink::Text, content.x + 2 * air + mark, m_y + (high - line(badge)) / 2);
            if (dateWidth > 0) text({m_document.dateLine, dateWidth}, small, Ink::Soft, content.right() - dateWidth, m_y + (high - line(small)) / 2);
            m_y += high + 0.35 * title.size;
        } else if (dateWidth > 0) {
            text({m_document.dateLine, dateWidth}, small, Ink::Soft, content.right() - dateWidth, m_y);
            m_y += line(small);
        }
        for (const auto& l : m_typesetter.set(m_document.title, title, content.width)) {
            text(l, title, Ink::Text, content.x, m_y);
            m_y += line(title);
        }
        if (!m_document.subtitle.empty()) {
            const Font f{fontOf(TextRole::Body, m_document.size).size, false};
            for (const auto& l : m_typesetter.set(m_document.subtitle, f, content.width)) {
                text(l, f, Ink::Soft, content.x, m_y);
                m_y += line(f);
            }
        }
        m_y += 0.25 * title.size;
        marks.push_back(LineMark{{content.x, m_y}, {content.right(), m_y}, 2, Ink::Accent, Pattern::Solid});
        m_y += 0.45 * title.size;
    }

    void put(Strip& strip)
    {
        if (m_isTop)
            for (auto& h : strip.head) lay(h, 0);
        lay(strip, m_isTop && strip.head.empty() ? 0 : strip.before);
        m_isTop = false;
    }
    void lay(const Strip& strip, double before)
    {
        m_y += before;
        for (const auto& mark : strip.marks) m_laid.pages.back().marks.push_back(moved(mark, m_laid.content.x, m_y));
        m_y += strip.height;
    }

    // Running head from the second page on, foot with the page's number on each: known once the pages are counted.
    void frame()
    {
        const auto& content = m_laid.content;
        const auto count = m_laid.pages.size();
        for (std::size_t i = 0; i < count; ++i) {
            auto& marks = m_laid.pages[i].marks;
            const auto add = [&](const SetLine& l, double x, double top) {
                if (!l.text.empty()) marks.push_back(TextMark{{x, top + 0.76 * line(m_frame)}, l.text, m_frame, Ink::Soft, Anchor::Start, l.width});
            };
            const auto number = filled(m_document.pageWords, i + 1, count);
            const double width = m_typesetter.widthOf(number, m_frame);
            add({number, width}, content.right() - width, m_footLine);
            if (!m_document.footer.empty()) add(shortened(m_typesetter, m_document.footer, m_frame, content.width - width - 16), content.x, m_footLine);
            if (i == 0) continue;
            const auto title = m_document.subtitle.empty() ? m_document.title : m_document.title + " · " + m_document.subtitle;
            add(shortened(m_typesetter, title, m_frame, content.width), content.x, content.y);
            const double y = content.y + line(m_frame) + 2;
            marks.push_back(LineMark{{content.x, y}, {content.right(), y}, 0.8, Ink::Rule, Pattern::Solid});
        }
    }

    const PrintDocument& m_document;
    Typesetter& m_typesetter;
    Sheet m_sheet;
    Font m_frame;
    Laid m_laid;
    double m_footLine = 0, m_y = 0;
    bool m_isTop = true;
};

} // namespace

Font fontOf(TextRole role, TextSize size)
{
    static constexpr double kSizes[3][6] = {
        {19, 12.5, 10.5, 10, 10, 8.8},      // Compact
        {26, 17, 14.5, 14, 14, 11.5},    // Normal
        {32, 22, 19, 18, 18, 16},        // Large
    };
    const bool isBold = role != TextRole::Body && role != TextRole::Small;
    return {kSizes[static_cast<int>(size)][static_cast<int>(role)], isBold};
}

double lineHeightOf(const Font& font, Direction direction)
{
    return font.size * (direction == Direction::RightToLeft ? 1.6 : 1.38);   // Arabic reaches higher and lower
}

Box contentBoxOf(const PrintDocument& document)
{
    const auto sheet = sheetOf(document);
    const auto title = fontOf(TextRole::Title, document.size), small = fontOf(TextRole::Small, document.size), body = fontOf(TextRole::Body, document.size);
    const double top = lineHeightOf(small, document.direction) + 0.3 * small.size + 1.05 * title.size + lineHeightOf(title, document.direction)
        + (document.subtitle.empty() ? 0 : lineHeightOf(body, document.direction));
    const double foot = lineHeightOf(frameFont(document), document.direction) + 6;
    return {sheet.margin, sheet.margin + top, sheet.width - 2 * sheet.margin, sheet.height - 2 * sheet.margin - top - foot};
}

Laid layOut(const PrintDocument& document, Typesetter& typesetter)
{
    return Builder(document, typesetter).build();
}

} // namespace aanzet::print
