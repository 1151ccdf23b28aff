// SPDX-License-Identifier: EUPL-1.2
#include "mobile/print/PageLayout.h"
#include <QTest>
#include <algorithm>
#include <random>
#include <set>
#include <sstream>

using namespace aanzet::print;

namespace {

// Every sign is half as wide as it is high: the layout is judged without fonts.
class FixedTypesetter final : public Typesetter
{
public:
    std::vector<SetLine> set(const std::string& text, const Font& font, double width) override
    {
        const double sign = font.size / 2;
        const auto most = std::max<std::size_t>(1, std::size_t(width / sign));
        std::vector<SetLine> lines;
        std::string line;
        const auto end = [&] {
            lines.push_back({line, double(line.size()) * sign});
            line.clear();
        };
        std::string word;
        const auto endWord = [&] {
            while (word.size() > most) {
                if (!line.empty()) end();
                line = word.substr(0, most);
                word.erase(0, most);
                end();
            }
            if (!line.empty() && line.size() + 1 + word.size() > most) end();
            if (!line.empty() && !word.empty()) line += ' ';
            line += word;
            word.clear();
        };
        for (const char c : text) {
            if (c == ' ' || c == '\n') endWord();
            else word += c;
            if (c == '\n') end();
        }
        endWord();
        end();
        return lines;
    }
};

constexpr std::string_view kHeadingMark = "Kop", kHeadMark = "Tabelkop";

struct Words {
    std::mt19937 random;
    int counter = 0;
    int below(int n) { return int(random() % unsigned(n)); }
    // Each text begins with a number of its own, so that it can be found again.
    std::string text(int most)
    {
        std::string t = "w" + std::to_string(counter++);
        for (int n = below(most); n > 0; --n) t += (below(40) == 0 ? "\n" : " ") + std::string(std::size_t(1 + below(below(60) == 0 ? 90 : 12)), char('a' + below(26)));
        return t;
    }
};

PrintDocument randomDocument(unsigned seed, std::vector<std::string>& texts)
{
    Words w{std::mt19937(seed)};
    PrintDocument d;
    d.paper = w.below(2) ? Paper::A4 : Paper::A5;
    d.turn = w.below(4) ? Turn::Portrait : Turn::Landscape;
    d.size = TextSize(w.below(3));
    d.direction = w.below(3) ? Direction::LeftToRight : Direction::RightToLeft;
    d.owner = w.below(2) ? Owner::Client : Owner::Professional;
    d.ownerWords = "Van de client";
    d.title = "Titel " + w.text(6);
    d.subtitle = w.below(2) ? w.text(4) : "";
    d.dateLine = "12 mei 2026";
    d.footer = "Voet";
    const auto keep = [&](std::string t) {
        texts.push_back(t);
        return t;
    };
    for (int n = w.below(30); n > 0; --n) {
        switch (w.below(9)) {
        case 0: d.blocks.push_back(Heading{keep(std::string(kHeadingMark) + w.text(5)), w.below(2) ? "info" : "", 1 + w.below(2)}); break;
        case 1: d.blocks.push_back(Paragraph{keep(w.text(1 + w.below(300))), TextRole::Body, Ink::Text}); break;
        case 2: d.blocks.push_back(Quote{keep(w.text(80))}); break;
        case 3: {
            Facts facts;
            for (int k = w.below(5); k > 0; --k) {
                auto label = keep(w.text(3));
                facts.facts.push_back({label, keep(w.text(w.below(8) ? 20 : 300)), "phone", w.below(4) == 0});
            }
            d.blocks.push_back(facts);
            break;
        }
        case 4: {
            Table table;
            table.columns = {{std::string(kHeadMark) + w.text(2), 2, {}}, {w.text(1), 3, {}}};
            for (int k = w.below(25); k > 0; --k) {
                Cell a{keep(w.text(6)), TextRole::Strong, "", {}, "info"}, b{keep(w.text(w.below(10) ? 30 : 500)), TextRole::Body, "", {}, ""};
                table.rows.push_back({a, b});
            }
            d.blocks.push_back(table);
            break;
        }
        case 5: {
            Ticks ticks;
            for (int k = w.below(8); k > 0; --k) {
                auto text = keep(w.text(w.below(8) ? 20 : 400));
                ticks.ticks.push_back({w.below(2) == 0, text, keep(w.text(8))});
            }
            d.blocks.push_back(ticks);
            break;
        }
        case 6: d.blocks.push_back(Blank{keep(w.text(4)), 1 + w.below(6)}); break;
        case 7: d.blocks.push_back(Notice{keep(w.text(30)), "info", Owner::Client}); break;
        case 8: {
            Figure figure{100.0 + w.below(600), 50.0 + w.below(700), {}};
            figure.marks.push_back(BoxMark{{0, 0, figure.width, figure.height}, 0, Ink::None, Ink::Text, 1});
            d.blocks.push_back(Picture{figure, {}});
            break;
        }
        }
    }
    return d;
}

bool isWithin(const Box& inner, const Box& outer)
{
    const double slack = 0.5;
    return inner.x >= outer.x - slack && inner.y >= outer.y - slack && inner.right() <= outer.right() + slack && inner.bottom() <= outer.bottom() + slack;
}

// The first line of each text as the page has it, from top to bottom.
std::vector<std::string> textsOf(const Page& page)
{
    std::vector<std::string> texts;
    for (const auto& m : page.marks)
        if (const auto* t = std::get_if<TextMark>(&m)) texts.push_back(t->text);
    return texts;
}

// What is wrong with these pages; empty: nothing.
std::string faultIn(const PrintDocument& document, const Laid& laid, const std::vector<std::string>& texts)
{
    const Box inside{laid.margin, laid.margin, laid.width - 2 * laid.margin, laid.height - 2 * laid.margin};
    if (laid.pages.empty()) return "no page";
    std::string all;
    for (std::size_t n = 0; n < laid.pages.size(); ++n) {
        const auto& page = laid.pages[n];
        const Mark* lowest = nullptr;
        for (const auto& m : page.marks) {
            const auto extent = extentOf(m);
            if (!isWithin(extent, inside)) return "a mark outside the margins of page " + std::to_string(n + 1);
            if (extent.y < laid.content.bottom() && (!lowest || extent.bottom() > extentOf(*lowest).bottom())) lowest = &m;
            if (const auto* t = std::get_if<TextMark>(&m)) {
                if (document.size == TextSize::Large && t->font.size < 16) return "small letters in a large print";
                all += t->text + " ";
            }
        }
        const auto* last = lowest ? std::get_if<TextMark>(lowest) : nullptr;
        if (n + 1 < laid.pages.size() && last && (last->text.starts_with(kHeadingMark) || last->text.starts_with(kHeadMark)))
            return "a heading at the foot of page " + std::to_string(n + 1);
    }
    // Every text, in its order: the words of it follow each other, page furniture aside.
    std::size_t at = 0;
    for (const auto& text : texts) {
        const auto first = text.substr(0, text.find_first_of(" \n"));
        const auto found = all.find(first.substr(0, 8), at);
        if (found == std::string::npos) return "a text is missing or out of order";
        at = found;
    }
    std::set<std::string> words;
    std::istringstream stream(all);
    for (std::string word; stream >> word;) words.insert(word);
    for (const auto& text : texts) {
        std::istringstream wanted(text);
        for (std::string word; wanted >> word;)
            if (word.size() <= 10 && !words.count(word)) return "a word is lost: " + word;
    }
    return {};
}

} // namespace

class tst_page_layout : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void randomDocumentsKeepEveryPromise();
    void equalDocumentsGiveEqualPages();
    void aHeadingMovesToThePageOfItsText();
    void aTableRepeatsItsHeadOnEveryPage();
    void aParagraphLeavesNoSingleLineBehind();
    void rightToLeftIsTheMirrorButADrawingIsNot();
    void aBigFigureIsMadeSmaller();
    void everyPageSaysWhichItIs();

private:
    FixedTypesetter m_typesetter;
};

void tst_page_layout::randomDocumentsKeepEveryPromise()
{
    int pages = 0;
    for (unsigned seed = 1; seed <= 600; ++seed) {
        std::vector<std::string> texts;
        const auto document = randomDocument(seed, texts);
        const auto laid = layOut(document, m_typesetter);
        pages += int(laid.pages.size());
        const auto fault = faultIn(document, laid, texts);
        QVERIFY2(fault.empty(), ("seed " + std::to_string(seed) + ": " + fault).c_str());
    }
    QVERIFY(pages > 1500);
}

void tst_page_layout::equalDocumentsGiveEqualPages()
{
    for (unsigned seed = 1; seed <= 50; ++seed) {
        std::vector<std::string> texts;
        const auto document = randomDocument(seed, texts);
        QVERIFY(layOut(document, m_typesetter).pages == layOut(document, m_typesetter).pages);
    }
}

void tst_page_layout::aHeadingMovesToThePageOfItsText()
{
    // From a nearly empty to an overfull page: at each height the heading stands with its first two lines.
    int moved = 0;
    for (int lines = 0; lines < 60; ++lines) {
        PrintDocument d;
        d.title = "Titel";
        for (int i = 0; i < lines; ++i) d.blocks.push_back(Paragraph{"regel", TextRole::Small, Ink::Text});
        d.blocks.push_back(Heading{"Kop", "", 1});
        d.blocks.push_back(Paragraph{"een\ntwee\ndrie\nvier", TextRole::Body, Ink::Text});
        const auto laid = layOut(d, m_typesetter);
        for (const auto& page : laid.pages) {
            const auto texts = textsOf(page);
            if (std::find(texts.begin(), texts.end(), "Kop") == texts.end()) continue;
            QVERIFY(std::find(texts.begin(), texts.end(), "een") != texts.end());
            QVERIFY(std::find(texts.begin(), texts.end(), "twee") != texts.end());
            moved += &page != &laid.pages.front();
        }
    }
    QVERIFY(moved > 0);
}

void tst_page_layout::aTableRepeatsItsHeadOnEveryPage()
{
    PrintDocument d;
    d.title = "Titel";
    Table table;
    table.columns = {{"Tabelkop", 1, {}}, {"Tweede", 1, {}}};
    for (int i = 0; i < 80; ++i) table.rows.push_back({Cell{"rij " + std::to_string(i), TextRole::Body, "", {}, ""}, Cell{"waarde", TextRole::Body, "", {}, ""}});
    d.blocks.push_back(table);
    const auto laid = layOut(d, m_typesetter);
    QVERIFY(laid.pages.size() > 2);
    for (const auto& page : laid.pages) {
        const auto texts = textsOf(page);
        QCOMPARE(std::count(texts.begin(), texts.end(), "Tabelkop"), 1);
        QVERIFY(std::find_if(texts.begin(), texts.end(), [](auto& t) { return t.starts_with("rij "); }) != texts.end());
    }
}

void tst_page_layout::aParagraphLeavesNoSingleLineBehind()
{
    for (int before = 0; before < 45; ++before) {
        PrintDocument d;
        d.title = "Titel";
        for (int i = 0; i < before; ++i) d.blocks.push_back(Paragraph{"regel", TextRole::Body, Ink::Text});
        d.blocks.push_back(Paragraph{"lijn1\nlijn2\nlijn3\nlijn4\nlijn5", TextRole::Body, Ink::Text});
        for (const auto& page : layOut(d, m_typesetter).pages) {
            const auto texts = textsOf(page);
            const auto of = std::count_if(texts.begin(), texts.end(), [](auto& t) { return t.starts_with("lijn"); });
            QVERIFY2(of != 1, "a line stands alone");
        }
    }
}

void tst_page_layout::rightToLeftIsTheMirrorButADrawingIsNot()
{
    PrintDocument d;
    d.title = "Titel";
    d.blocks.push_back(Paragraph{"woord", TextRole::Body, Ink::Text});
    Figure figure{100, 20, {DiscMark{{10, 10}, 5, Ink::Text, Ink::None, 0, Pattern::Solid}}};
    d.blocks.push_back(Picture{figure, {}});
    const auto left = layOut(d, m_typesetter);
    d.direction = Direction::RightToLeft;
    const auto right = layOut(d, m_typesetter);
    const auto find = [](const Laid& laid, const std::string& text) {
        for (const auto& m : laid.pages.front().marks)
            if (const auto* t = std::get_if<TextMark>(&m); t && t->text == text) return extentOf(m);
        return Box{};
    };
    QCOMPARE(find(right, "woord").right(), left.width - find(left, "woord").x);
    const auto disc = [](const Laid& laid) {
        for (const auto& m : laid.pages.front().marks)
            if (const auto* found = std::get_if<DiscMark>(&m); found && found->radius == 5) return found->centre.x;
        return 0.0;
    };
    QCOMPARE(disc(left), disc(right));
}

void tst_page_layout::aBigFigureIsMadeSmaller()
{
    PrintDocument d;
    d.title = "Titel";
    Figure figure{3000, 5000, {BoxMark{{0, 0, 3000, 5000}, 0, Ink::None, Ink::Text, 1}}};
    d.blocks.push_back(Picture{figure, {}});
    const auto laid = layOut(d, m_typesetter);
    const Box inside{laid.margin, laid.margin, laid.width - 2 * laid.margin, laid.height - 2 * laid.margin};
    int found = 0;
    for (const auto& page : laid.pages)
        for (const auto& m : page.marks)
            if (std::holds_alternative<BoxMark>(m)) found += isWithin(extentOf(m), inside) ? 1 : 100;
    QCOMPARE(found, 1);
}

void tst_page_layout::everyPageSaysWhichItIs()
{
    PrintDocument d;
    d.title = "Titel";
    d.pageWords = "Pagina %1 van %2";
    for (int i = 0; i < 100; ++i) d.blocks.push_back(Paragraph{"regel", TextRole::Body, Ink::Text});
    const auto laid = layOut(d, m_typesetter);
    for (std::size_t i = 0; i < laid.pages.size(); ++i) {
        const auto texts = textsOf(laid.pages[i]);
        const auto wanted = "Pagina " + std::to_string(i + 1) + " van " + std::to_string(laid.pages.size());
        QCOMPARE(std::count(texts.begin(), texts.end(), wanted), 1);
    }
}

QTEST_APPLESS_MAIN(tst_page_layout)
#include "tst_page_layout.moc"
