// SPDX-License-Identifier: EUPL-1.2
#include "mobile/prints/NetworkFigure.h"
#include "mobile/prints/Prints.h"
#include "mobile/print/PageLayout.h"
#include <algorithm>

namespace aanzet::prints {

using namespace print;

namespace {

std::string joined(const std::vector<std::string>& parts, const char* between)
{
    std::string all;
    for (const auto& p : parts)
        if (!p.empty()) all += (all.empty() ? "" : between) + p;
    return all;
}

} // namespace

// "Samen gemaakt met: familie · 3 maart 2026"
static std::string madeLine(const domain::NetworkMap& map, const PrintWords& words, const std::string& language)
{
    std::vector<std::string> company;
    for (const auto& p : map.present)
        if (p != "client" && words.knows("present." + p)) company.push_back(words.say(language, "present." + p));
    const auto drawn = "network.drawnby." + map.drawnBy;
    std::string made = map.drawnBy.empty() || !words.knows(drawn) ? "" : words.say(language, drawn);
    if (!company.empty()) made = words.say(language, "network.madewith", {joined(company, ", ")});
    return joined({made, map.startedAt ? longDay(*map.startedAt, language) : ""}, " · ");
}

static NetworkLooks looksOf(const domain::Drawing& drawing, const PrintWords& words, const std::string& language)
{
    NetworkLooks looks;
    looks.me = drawing.map.meLabel.empty() ? words.say(language, "network.me") : drawing.map.meLabel;
    for (int i = 0; i < drawing::kSectors; ++i) looks.sectors.push_back(words.say(language, sectorKey(drawing::Sector(i))));
    looks.bench = words.say(language, "network.bench");
    return looks;
}

Figure networkPoster(const domain::Drawing& drawing, const PrintWords& words, const Wish& wish)
{
    const auto say = [&](const char* key) { return words.say(wish.language, key); };
    auto looks = looksOf(drawing, words, wish.language);
    looks.width = 640;
    looks.height = 560;
    constexpr double kMargin = 24, kHead = 64;
    const auto legend = networkLegend(drawing, looks, say);
    Figure poster{looks.width + legend.width + 3 * kMargin, looks.height + kHead + kMargin, {}};
    poster.marks.push_back(TextMark{{kMargin, 34}, say("network.title"), {20, true}, Ink::Text, Anchor::Start, 0});
    const auto made = joined({madeLine(drawing.map, words, wish.language), drawing.map.startedAt ? "" : longDay(wish.today, wish.language)}, " · ");
    poster.marks.push_back(TextMark{{kMargin, 54}, made, {11, false}, Ink::Soft, Anchor::Start, 0});
    for (const auto& mark : networkFigure(drawing, looks).marks) poster.marks.push_back(moved(mark, kMargin, kHead));
    const double right = looks.width + 2 * kMargin;
    poster.marks.push_back(TextMark{{right, kHead + 14}, say("network.legend"), {13, true}, Ink::Text, Anchor::Start, 0});
    for (const auto& mark : legend.marks) poster.marks.push_back(moved(mark, right, kHead + 28));
    return poster;
}

PrintDocument networkPaper(const ClientRows& rows, const PrintWords& words, const Wish& wish)
{
    const auto say = [&](const std::string& key, const std::vector<std::string>& arguments = {}) { return words.say(wish.language, key, arguments); };
    // A word of the schema that a newer version added has no sentence here: it is left out rather than shown as a key.
    const auto choice = [&](const char* group, const std::string& key) {
        const auto name = std::string(group) + "." + key;
        return words.knows(name) ? say(name) : std::string();
    };
    auto d = frameOf(rows, words, wish, Owner::Client, "network.title");
    d.turn = Turn::Landscape;
    const auto box = contentBoxOf(d);
    const bool isThere = rows.drawing && !rows.drawing->persons.empty();

    auto looks = looksOf(isThere ? *rows.drawing : domain::Drawing{}, words, wish.language);
    looks.height = box.height - 14;
    looks.width = std::min(box.width, 1.2 * looks.height);
    looks.letter = fontOf(TextRole::Small, d.size).size;

    std::vector<Block> beside;
    if (isThere) {
        const auto& map = rows.drawing->map;
        const auto made = madeLine(map, words, wish.language);
        if (!made.empty()) beside.push_back(Paragraph{made, TextRole::Small, Ink::Soft});
        if (!map.clientWords.empty()) beside.push_back(Quote{map.clientWords});
        if (!map.wish.empty()) {
            beside.push_back(Heading{say("network.wish"), "", 2});
            beside.push_back(Quote{map.wish});
        }
        beside.push_back(Heading{say("network.legend"), "", 2});
        beside.push_back(Picture{networkLegend(*rows.drawing, looks, [&](const char* key) { return say(key); }), {}});
    } else {
        beside.push_back(Paragraph{say("network.empty"), TextRole::Body, Ink::Text});
    }
    d.blocks.push_back(Picture{networkFigure(isThere ? *rows.drawing : domain::Drawing{}, looks), beside});
    if (!isThere) return d;

    d.blocks.push_back(NewPage{});
    d.blocks.push_back(Heading{say("network.list"), "pictograms/area-social_network", 1});
    Table table;
    table.columns = {{say("network.name"), 2.2, {}}, {say("network.group"), 1.9, {}}, {say("network.help"), 3, {}}, {say("network.says"), 3, {}}};
    auto persons = rows.drawing->persons;
    const auto rank = [](const domain::NetworkPerson& p) {
        return std::pair(int(drawing::sectorOf(p.sector)), p.closeness.value_or(9));
    };
    std::stable_sort(persons.begin(), persons.end(), [&](const auto& a, const auto& b) { return rank(a) < rank(b); });
    for (const auto& p : persons) {
        std::string help, said = p.clientSays;
        for (const auto& tie : rows.drawing->ties) {
            if (tie.from || tie.to != p.id) continue;
            std::vector<std::string> support;
            for (const auto& s : tie.support) support.push_back(choice("support", s));
            help = joined({choice("direction", tie.direction), joined(support, ", "), choice("frequency", tie.frequency), choice("wish", tie.wish)}, " · ");
            said = joined({tie.clientSays, said}, "\n");
        }
        table.rows.push_back({Cell{p.name, TextRole::Strong, p.roleWord, {}, iconOf(p)}, Cell{choice("sector", p.sector), TextRole::Body, "", {}, ""},
                              Cell{help, TextRole::Body, "", {}, ""}, Cell{said, TextRole::Body, "", {}, ""}});
    }
    d.blocks.push_back(table);
    if (!rows.drawing->words.empty()) d.blocks.push_back(Heading{say("network.slips"), "", 2});
    for (const auto& slip : rows.drawing->words) d.blocks.push_back(Paragraph{slip.words, TextRole::Body, Ink::Text});
    return d;
}

} // namespace aanzet::prints
