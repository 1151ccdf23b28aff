// SPDX-License-Identifier: EUPL-1.2
#include "mobile/prints/KeyPapers.h"
#include <memory>
#include <qrencode.h>

// One page each, nothing of a household on it; large letters, because they are typed back one by one.
namespace aanzet::prints {

using namespace print;

namespace {

constexpr double kModule = 2.2;      // points; a phone reads 0.8 mm
constexpr int kQuiet = 4;            // modules of white around, as the standard asks

PrintDocument keyFrame(const KeyPaper& paper, const PrintWords& words, const Wish& wish, const char* titleKey)
{
    PrintDocument d;
    d.paper = wish.paper;
    d.size = TextSize::Compact;   // all of it on one page; the code itself stays large
    d.language = wish.language;
    d.owner = Owner::Professional;
    d.ownerWords = words.say(wish.language, "key.secret");
    d.title = words.say(wish.language, titleKey);
    d.subtitle = paper.organisation;
    d.dateLine = longDay(wish.today, wish.language);
    d.footer = words.say(wish.language, "key.footer");
    d.pageWords = words.say(wish.language, "page", {"%1", "%2"});
    d.madeAt = wish.madeAt;
    return d;
}

// Numbered, one on a line, as one types them.
Facts groupsOf(const std::string& code)
{
    Facts groups;
    std::string group;
    const auto finish = [&] {
        if (!group.empty()) groups.facts.push_back({std::to_string(groups.facts.size() + 1), group, {}, true});
        group.clear();
    };
    for (const char c : code) {
        if (c == '-' || c == ' ') finish();
        else group += c;
    }
    finish();
    return groups;
}

} // namespace

Figure qrFigure(const std::string& text)
{
    Figure figure;
    const std::unique_ptr<QRcode, void (*)(QRcode*)> code(
        QRcode_encodeData(int(text.size()), reinterpret_cast<const unsigned char*>(text.data()), 0, QR_ECLEVEL_L), QRcode_free);
    if (text.empty() || !code) return figure;
    figure.width = figure.height = (code->width + 2 * kQuiet) * kModule;
    figure.marks.emplace_back(std::in_place_type<BoxMark>, BoxMark{{0, 0, figure.width, figure.height}, 0, Ink::White, Ink::None, 0});
    for (int y = 0; y < code->width; ++y)
        for (int x = 0; x < code->width; ++x) {
            const auto isDark = [&](int at) { return at < code->width && (code->data[y * code->width + at] & 1); };
            if (!isDark(x)) continue;
            int end = x;
            while (isDark(end)) ++end;
            figure.marks.emplace_back(std::in_place_type<BoxMark>, BoxMark{{(x + kQuiet) * kModule, (y + kQuiet) * kModule, (end - x) * kModule, kModule}, 0, Ink::Text, Ink::None, 0});
            x = end;
        }
    return figure;
}

PrintDocument kitPaper(const KeyPaper& kit, const PrintWords& words, const Wish& wish)
{
    const auto say = [&](const char* key) { return words.say(wish.language, key); };
    auto d = keyFrame(kit, words, wish, "kit.title");
    d.blocks.push_back(Paragraph{say("kit.what"), TextRole::Body, Ink::Text});
    d.blocks.push_back(groupsOf(kit.code));
    d.blocks.push_back(Notice{say("kit.keep"), "", Owner::Professional});
    d.blocks.push_back(Heading{say("kit.forgotten.title"), "", 2});
    d.blocks.push_back(Paragraph{say("kit.forgotten"), TextRole::Body, Ink::Text});
    if (kit.link.empty()) return d;
    d.blocks.push_back(Heading{say("kit.lost.title"), "", 2});
    d.blocks.push_back(Picture{qrFigure(kit.link), {Paragraph{say("kit.lost"), TextRole::Body, Ink::Text}, Paragraph{say("kit.link"), TextRole::Small, Ink::Soft}}});
    return d;
}

PrintDocument custodyPaper(int number, const KeyPaper& paper, const PrintWords& words, const Wish& wish)
{
    const auto say = [&](const char* key, const std::vector<std::string>& arguments = {}) { return words.say(wish.language, key, arguments); };
    auto d = keyFrame(paper, words, wish, "paper.title");
    d.blocks.push_back(Heading{say("paper.number", {std::to_string(number)}), "", 1});
    if (!paper.keeper.empty()) d.blocks.push_back(Facts{{{say("paper.keeper"), paper.keeper, {}, false}}});
    else d.blocks.push_back(Blank{say("paper.keeper"), 1});
    d.blocks.push_back(groupsOf(paper.code));
    d.blocks.push_back(Paragraph{say("paper.what"), TextRole::Body, Ink::Text});
    d.blocks.push_back(Notice{say("paper.keep"), "", Owner::Professional});
    return d;
}

} // namespace aanzet::prints
