// SPDX-License-Identifier: EUPL-1.2
#include "mobile/print/Strips.h"
#include <algorithm>
#include <utility>

namespace aanzet::print {
namespace {

constexpr double kBaseline = 0.76;    // of the line height, from its top

} // namespace

Composer::Composer(const PrintDocument& document, Typesetter& typesetter, double width, double pageHeight)
    : m_document(document), m_typesetter(typesetter), m_width(width), m_pageHeight(pageHeight)
{
}

std::vector<Strip> Composer::compose(const std::vector<Block>& blocks)
{
    m_strips.clear();
    for (const auto& block : blocks) std::visit([this](const auto& b) { add(b); }, block.content);
    return std::move(m_strips);
}

Strip& Composer::push(double before, double height)
{
    m_strips.push_back({before, height, {}, false, m_startsPage, {}});
    m_startsPage = false;
    return m_strips.back();
}

double Composer::place(std::vector<Mark>& marks, const std::vector<SetLine>& lines, const Font& font, Ink ink, double x, double y) const
{
    const double step = lineHeight(font);
    for (std::size_t i = 0; i < lines.size(); ++i)
        if (!lines[i].text.empty())
            marks.push_back(TextMark{{x, y + (double(i) + kBaseline) * step}, lines[i].text, font, ink, Anchor::Start, lines[i].width});
    return double(lines.size()) * step;
}

void Composer::addLines(const std::vector<SetLine>& lines, const Font& font, Ink ink, double x, double before)
{
    const auto n = lines.size();
    for (std::size_t i = 0; i < n; ++i) {
        auto& strip = push(i == 0 ? before : 0, lineHeight(font));
        place(strip.marks, {lines[i]}, font, ink, x, 0);
        strip.staysWithNext = n > 1 && (i == 0 || i + 2 == n);
    }
}

void Composer::add(const Heading& b)
{
    const auto f = font(b.level == 1 ? TextRole::Heading : TextRole::Subheading);
    const double icon = b.icon.empty() ? 0 : 1.35 * f.size, indent = icon > 0 ? icon + 0.45 * f.size : 0;
    const auto lines = m_typesetter.set(b.text, f, m_width - indent);
    auto& strip = push((b.level == 1 ? 1.1 : 0.7) * f.size, double(lines.size()) * lineHeight(f) + 0.15 * f.size);
    if (icon > 0) strip.marks.push_back(IconMark{{0, (lineHeight(f) - icon) / 2, icon, icon}, b.icon, Ink::Accent});
    place(strip.marks, lines, f, b.level == 1 ? Ink::Accent : Ink::Text, indent, 0);
    strip.staysWithNext = true;
}

void Composer::add(const Paragraph& b)
{
    const auto f = font(b.role);
    addLines(m_typesetter.set(b.text, f, m_width), f, b.ink, 0, 0.35 * f.size);
    if (b.staysWithNext) m_strips.back().staysWithNext = true;
}

void Composer::add(const Quote& b)
{
    const auto f = font(TextRole::Body);
    const double indent = 1.1 * f.size, bar = 0.22 * f.size;
    const auto first = m_strips.size();
    const auto lines = m_typesetter.set(b.text, f, m_width - 2 * indent);
    addLines(lines, f, Ink::Text, indent, 0.35 * f.size);
    // A warm ground with a bar before it; strips of one quotation touch each other.
    const double air = 0.3 * f.size;
    for (auto i = first; i < m_strips.size(); ++i) {
        auto& s = m_strips[i];
        const bool isFirst = i == first, isLast = i + 1 == m_strips.size();
        if (isFirst) {
            for (auto& m : s.marks) m = moved(std::move(m), 0, air);
            s.height += air;
        }
        if (isLast) s.height += air;
        s.marks.insert(s.marks.begin(), {Mark(BoxMark{{0, 0, m_width, s.height}, 0, Ink::ClientTint, Ink::None, 0}),
                                         Mark(BoxMark{{0, 0, bar, s.height}, 0, Ink::ClientEdge, Ink::None, 0})});
    }
}

void Composer::add(const Facts& b)
{
    const auto label = font(TextRole::Small), body = font(TextRole::Body), large = font(TextRole::Heading);
    bool hasIcons = false;
    for (const auto& f : b.facts) hasIcons |= !f.icon.empty();
    const double icon = 1.5 * body.size, indent = hasIcons ? icon + 0.7 * body.size : 0;
    for (const auto& f : b.facts) {
        const auto valueFont = f.isLarge ? Font{large.size, true} : body;
        const auto labels = f.label.empty() ? std::vector<SetLine>() : m_typesetter.set(f.label, label, m_width - indent);
        const auto values = m_typesetter.set(f.value, valueFont, m_width - indent);
        auto& strip = push(0.55 * body.size, 0);
        double y = place(strip.marks, labels, label, Ink::Soft, indent, 0);
        if (!f.icon.empty()) strip.marks.push_back(IconMark{{0, 0.15 * body.size, icon, icon}, f.icon, Ink::Accent});
        // Short values stay with their label as one; long ones flow on.
        if (y + double(values.size()) * lineHeight(valueFont) < m_pageHeight / 3) {
            strip.height = std::max(y + place(strip.marks, values, valueFont, Ink::Text, indent, y), f.icon.empty() ? 0 : icon + 0.2 * body.size);
            continue;
        }
        strip.height = std::max(y, icon);
        strip.staysWithNext = true;
        addLines(values, valueFont, Ink::Text, indent, 0);
    }
}

Strip Composer::headStrip(const Table& table, const std::vector<TextPlace>& places)
{
    const auto f = font(TextRole::Small);
    const Font bold{f.size, true};
    Strip strip;
    strip.before = 0.6 * unit();
    for (std::size_t i = 0; i < places.size(); ++i) {
        const auto& column = table.columns[i];
        double y = 0;
        if (!column.title.empty()) y = place(strip.marks, m_typesetter.set(column.title, bold, places[i].width), bold, Ink::Soft, places[i].x, 0);
        if (column.head.height > 0) {
            placeFigure(strip, column.head, places[i].x, y, 1);
            y += column.head.height;
        }
        strip.height = std::max(strip.height, y);
    }
    strip.height += 0.25 * f.size;
    strip.marks.push_back(LineMark{{0, strip.height}, {m_width, strip.height}, 1.2, Ink::Accent, Pattern::Solid});
    strip.staysWithNext = true;
    return strip;
}

std::vector<Strip> Composer::rowStrips(const std::vector<Cell>& row, const std::vector<TextPlace>& places)
{
    const double air = 0.3 * unit();
    struct Part {
        SetLine line;
        Font font;
        Ink ink;
        double x, y;
    };
    std::vector<Part> parts;
    Strip whole;
    double height = 0;
    for (std::size_t i = 0; i < places.size() && i < row.size(); ++i) {
        const auto& cell = row[i];
        const auto f = font(cell.role);
        double y = air, indent = 0;
        if (cell.figure.height > 0) {
            placeFigure(whole, cell.figure, places[i].x, y, std::min(1.0, places[i].width / std::max(1.0, cell.figure.width)));
            y += cell.figure.height;
        }
        if (!cell.icon.empty()) {
            const double size = 1.6 * f.size;
            whole.marks.push_back(IconMark{{places[i].x, y + (lineHeight(f) - size) / 2, size, size}, cell.icon, Ink::Accent});
            indent = size + 0.5 * f.size;
        }
        const auto take = [&](const std::string& text, const Font& use, Ink ink) {
            if (text.empty()) return;
            for (auto& line : m_typesetter.set(text, use, places[i].width - indent)) {
                parts.push_back({std::move(line), use, ink, places[i].x + indent, y});
                y += lineHeight(use);
            }
        };
        take(cell.text, f, Ink::Text);
        take(cell.below, font(cell.belowRole), cell.belowInk);
        height = std::max(height, y + air);
    }
    if (height <= m_pageHeight / 2) {
        for (const auto& p : parts) place(whole.marks, {p.line}, p.font, p.ink, p.x, p.y);
        whole.height = height;
        whole.marks.push_back(LineMark{{0, height}, {m_width, height}, 0.6, Ink::Rule, Pattern::Solid});
        return {std::move(whole)};
    }
    // Taller than half a page: slices, each line into the slice where it begins.
    const double slice = m_pageHeight / 3;
    std::vector<Strip> strips;
    for (double from = 0; from < height; from += slice) {
        Strip s = strips.empty() ? std::move(whole) : Strip{};
        double used = 0;
        for (const auto& p : parts) {
            if (p.y < from || p.y >= from + slice) continue;
            const double y = p.y - from;
            place(s.marks, {p.line}, p.font, p.ink, p.x, y);
            used = std::max(used, y + lineHeight(p.font));
        }
        for (const auto& m : s.marks) used = std::max(used, extentOf(m).bottom());
        s.height = used;
        strips.push_back(std::move(s));
    }
    auto& last = strips.back();
    last.height += air;
    last.marks.push_back(LineMark{{0, last.height}, {m_width, last.height}, 0.6, Ink::Rule, Pattern::Solid});
    return strips;
}

void Composer::add(const Table& b)
{
    if (b.columns.empty()) return;
    const double gap = 0.9 * unit();
    double shares = 0;
    for (const auto& c : b.columns) shares += c.share;
    std::vector<TextPlace> places;
    double x = 0;
    for (const auto& c : b.columns) {
        const double width = (m_width + gap) * c.share / shares - gap;
        places.push_back({x, std::max(8.0, width)});
        x += width + gap;
    }
    // Without a title there is no head: things beside each other.
    const bool hasHead = std::any_of(b.columns.begin(), b.columns.end(), [](const Column& c) { return !c.title.empty() || c.head.height > 0; });
    const auto head = hasHead ? headStrip(b, places) : Strip{};
    if (hasHead) {
        m_strips.push_back(head);
        m_strips.back().startsPage = std::exchange(m_startsPage, false);
    }
    for (const auto& row : b.rows)
        for (auto& strip : rowStrips(row, places)) {
            if (hasHead) strip.head = {head};
            else strip.startsPage = std::exchange(m_startsPage, false);
            m_strips.push_back(std::move(strip));
        }
    if (hasHead && b.rows.empty()) m_strips.back().staysWithNext = false;
}

void Composer::add(const Ticks& b)
{
    const auto body = font(TextRole::Body), small = font(TextRole::Small);
    const double side = 1.05 * body.size, indent = side + 0.75 * body.size;
    for (const auto& t : b.ticks) {
        auto& strip = push(0.55 * body.size, 0);
        const double top = (lineHeight(body) - side) / 2;
        strip.marks.push_back(BoxMark{{0, top, side, side}, 0.16 * body.size, Ink::White, Ink::Text, 1.3});
        if (t.isDone) {
            strip.marks.push_back(LineMark{{0.2 * side, top + 0.55 * side}, {0.42 * side, top + 0.78 * side}, 1.8, Ink::Text, Pattern::Solid});
            strip.marks.push_back(LineMark{{0.42 * side, top + 0.78 * side}, {0.85 * side, top + 0.2 * side}, 1.8, Ink::Text, Pattern::Solid});
        }
        if (t.text.empty()) {   // to be written in by hand, what the detail asks as well
            const double step = std::max(24.0, 1.9 * body.size);
            strip.marks.push_back(LineMark{{indent, top + side}, {m_width, top + side}, 0.8, Ink::Rule, Pattern::Solid});
            strip.height = top + side;
            if (t.detail.empty()) continue;
            const auto asked = m_typesetter.set(t.detail, small, m_width - indent);
            place(strip.marks, asked, small, Ink::Soft, indent, top + side + step - lineHeight(small));
            const double from = indent + asked.back().width + 0.5 * small.size;
            strip.height = top + side + step + double(asked.size() - 1) * lineHeight(small);
            if (from < 0.8 * m_width) strip.marks.push_back(LineMark{{from, strip.height}, {m_width, strip.height}, 0.8, Ink::Rule, Pattern::Solid});
            continue;
        }
        const auto lines = m_typesetter.set(t.text, body, m_width - indent);
        const auto details = t.detail.empty() ? std::vector<SetLine>() : m_typesetter.set(t.detail, small, m_width - indent);
        const double whole = double(lines.size()) * lineHeight(body) + double(details.size()) * lineHeight(small);
        if (whole < m_pageHeight / 2) {
            const double y = place(strip.marks, lines, body, t.isDone ? Ink::Soft : Ink::Text, indent, 0);
            strip.height = y + place(strip.marks, details, small, Ink::Soft, indent, y);
            continue;
        }
        place(strip.marks, {lines.front()}, body, Ink::Text, indent, 0);
        strip.height = lineHeight(body);
        strip.staysWithNext = lines.size() > 1 || !details.empty();
        if (lines.size() > 1) addLines({lines.begin() + 1, lines.end()}, body, Ink::Text, indent, 0);
        if (!details.empty()) addLines(details, small, Ink::Soft, indent, 0);
    }
}

void Composer::add(const Blank& b)
{
    const auto small = font(TextRole::Small);
    if (!b.label.empty()) {
        addLines(m_typesetter.set(b.label, small, m_width), small, Ink::Soft, 0, 0.4 * unit());
        m_strips.back().staysWithNext = true;
    }
    const double step = std::max(24.0, 1.9 * unit());   // room for a hand that is not used to writing
    for (int i = 0; i < b.lines; ++i) {
        auto& strip = push(0, step);
        strip.marks.push_back(LineMark{{0, step}, {m_width, step}, 0.8, Ink::Rule, Pattern::Solid});
    }
}

void Composer::add(const Notice& b)
{
    const auto f = font(TextRole::Small);
    const double air = 0.7 * f.size, icon = b.icon.empty() ? 0 : 1.5 * f.size, indent = air + (icon > 0 ? icon + air : 0);
    const auto lines = m_typesetter.set(b.text, f, m_width - indent - air);
    auto& strip = push(0.8 * f.size, double(lines.size()) * lineHeight(f) + 2 * air);
    const bool isClient = b.owner == Owner::Client;
    strip.marks.push_back(BoxMark{{0, 0, m_width, strip.height}, isClient ? 6.0 : 1.5, isClient ? Ink::ClientTint : Ink::ProfessionalTint,
                                  isClient ? Ink::ClientEdge : Ink::ProfessionalEdge, 0.8});
    if (icon > 0) strip.marks.push_back(IconMark{{air, air + (lineHeight(f) - icon) / 2, icon, icon}, b.icon, Ink::Text});
    place(strip.marks, lines, f, Ink::Text, indent, air);
}

void Composer::placeFigure(Strip& strip, const Figure& figure, double x, double y, double scale)
{
    const bool isMirrored = m_document.direction == Direction::RightToLeft;   // the page is turned at the end, a drawing is not
    for (auto mark : figure.marks) {
        if (auto* text = std::get_if<TextMark>(&mark)) {
            text->font.size *= scale;
            text->width = m_typesetter.widthOf(text->text, text->font);
            const double before = text->anchor == Anchor::Start ? 0 : text->anchor == Anchor::Middle ? text->width / 2 : text->width;
            text->at = {text->at.x * scale - before, text->at.y * scale};
            text->anchor = Anchor::Start;
        } else if (auto* line = std::get_if<LineMark>(&mark)) {
            line->from = {line->from.x * scale, line->from.y * scale};
            line->to = {line->to.x * scale, line->to.y * scale};
        } else if (auto* disc = std::get_if<DiscMark>(&mark)) {
            disc->centre = {disc->centre.x * scale, disc->centre.y * scale};
            disc->radius *= scale;
        } else if (auto* polygon = std::get_if<PolygonMark>(&mark)) {
            for (auto& p : polygon->points) p = {p.x * scale, p.y * scale};
        } else {
            auto& box = std::holds_alternative<BoxMark>(mark) ? std::get<BoxMark>(mark).box : std::get<IconMark>(mark).box;
            box = {box.x * scale, box.y * scale, box.width * scale, box.height * scale};
        }
        if (isMirrored) mark = mirrored(std::move(mark), figure.width * scale);
        strip.marks.push_back(moved(std::move(mark), x, y));
    }
}

void Composer::add(const Picture& b)
{
    // With the heading that stays with it, it fits a page.
    double above = 1.2 * unit();
    for (auto s = m_strips.rbegin(); s != m_strips.rend() && s->staysWithNext; ++s) above += s->before + s->height;
    const double room = std::max(m_pageHeight / 3, m_pageHeight - above);
    const bool isBeside = !b.beside.empty() && m_width > 1.25 * b.figure.width && m_width > 560;
    if (b.figure.height > 0) {
        double scale = std::min({1.0, m_width / b.figure.width, room / b.figure.height});
        const double height = b.figure.height * scale, width = b.figure.width * scale;
        auto& strip = push(0.6 * unit(), height);
        placeFigure(strip, b.figure, isBeside ? 0 : (m_width - width) / 2, 0, scale);
        if (!isBeside) strip.staysWithNext = !b.beside.empty() && height < 0.8 * room;
        if (isBeside) {
            const double left = width + 2 * unit();
            Composer column(m_document, m_typesetter, m_width - left, m_pageHeight);
            auto strips = column.compose(b.beside);
            double y = 0;
            auto& whole = m_strips.back();
            std::size_t used = 0;
            while (used < strips.size() && y + strips[used].before + strips[used].height <= height) {
                y += used ? strips[used].before : 0;
                for (auto& mark : strips[used].marks) whole.marks.push_back(moved(std::move(mark), left, y));
                y += strips[used++].height;
            }
            if (used == strips.size()) return;
            // Too much to stand beside it: what is left goes on below, in the same narrow lines.
            for (; used < strips.size(); ++used) m_strips.push_back(std::move(strips[used]));
            return;
        }
    }
    for (const auto& block : b.beside) std::visit([this](const auto& c) { add(c); }, block.content);
}

void Composer::add(const NewPage&) { m_startsPage = true; }

} // namespace aanzet::print
