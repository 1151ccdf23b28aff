// SPDX-License-Identifier: EUPL-1.2
#include "mobile/prints/SafetyPapers.h"
#include "mobile/print/PageLayout.h"
#include "mobile/prints/PaperParts.h"

namespace aanzet::prints {

using namespace print;

namespace {

enum class Sign { Green, Orange, Red };

// A circle, a diamond and a square: three signals that differ on a grey copy as well.
Figure signFigure(Sign sign, double size)
{
    Figure f{size, size, {}};
    const double half = size / 2, edge = 2;
    switch (sign) {
    case Sign::Green: f.marks.push_back(DiscMark{{half, half}, half - edge, Ink::White, Ink::Text, 2.2, Pattern::Solid}); break;
    case Sign::Orange: f.marks.push_back(PolygonMark{{{half, edge}, {size - edge, half}, {half, size - edge}, {edge, half}}, Ink::Tint, Ink::Text, 2.2}); break;
    case Sign::Red: f.marks.push_back(BoxMark{{edge, edge, size - 2 * edge, size - 2 * edge}, 2, Ink::Soft, Ink::Text, 2.2}); break;
    }
    return f;
}

std::string personOf(const SafetySheet::Line& line, const Voice& say)
{
    const auto kind = line.whoKind.empty() ? "" : say("safe.kind." + line.whoKind);
    const auto moment = line.moment == "day" || line.moment == "night" ? say("safe.moment." + line.moment) : "";
    return joined({line.who, kind, moment}, ", ");
}

std::string wordsOf(const std::vector<SafetySheet::Line>& lines)
{
    std::vector<std::string> all;
    for (const auto& line : lines) all.push_back(line.text);
    return joined(all, "\n");
}

void addSignals(PrintDocument& d, const SafetySheet& sheet, const Voice& say, double size)
{
    const double share = (size + 14) / contentBoxOf(d).width;
    Table table{{{"", share, {}}, {"", 1 - share, {}}}, {}};
    const auto row = [&](Sign sign, const char* key, const std::vector<SafetySheet::Line>& lines) {
        Cell picture{"", TextRole::Body, {}, signFigure(sign, size), {}, Ink::Soft};
        Cell text{say(key), TextRole::Strong, wordsOf(lines), {}, {}, Ink::Text, TextRole::Body};
        table.rows.push_back({picture, text});
    };
    row(Sign::Green, "safe.green", sheet.green);
    row(Sign::Orange, "safe.orange", sheet.orange);
    row(Sign::Red, "safe.red", sheet.red);
    d.blocks.push_back(table);
}

void addActions(PrintDocument& d, const SafetySheet& sheet, const Voice& say, bool isCard)
{
    if (!isCard || sheet.actions.empty()) d.blocks.push_back(Heading{say("safe.do"), "pictograms/step", isCard ? 2 : 1});
    Facts facts;
    for (const auto& line : sheet.actions) facts.facts.push_back({personOf(line, say), line.text, "pictograms/kind-person", false});
    if (facts.facts.empty()) d.blocks.push_back(Blank{"", 3});
    else d.blocks.push_back(facts);
}

void addPhones(PrintDocument& d, const SafetySheet& sheet, const Voice& say, bool isCard)
{
    Facts facts;
    facts.facts.push_back({say("safe.danger"), "112", "pictograms/phone", !isCard});
    for (const auto& line : sheet.phones) facts.facts.push_back({joined({personOf(line, say), line.text}), line.phone, "pictograms/phone", !isCard});
    d.blocks.push_back(facts);
    if (sheet.phones.empty()) d.blocks.push_back(Blank{say("safe.callblank"), 2});
}

void addFact(Facts& facts, const std::string& label, const std::string& value, const char* icon)
{
    if (!value.empty()) facts.facts.push_back({label, value, icon, false});
}

void addLines(PrintDocument& d, const std::string& title, const char* icon, const std::vector<SafetySheet::Line>& lines)
{
    if (lines.empty()) return;
    d.blocks.push_back(Heading{title, icon, 1});
    for (const auto& line : lines) {
        d.blocks.push_back(Paragraph{line.text, TextRole::Body, Ink::Text, true});
        if (const auto more = joined({line.who, line.happened, line.seenBy}); !more.empty()) d.blocks.push_back(Paragraph{more, TextRole::Small, Ink::Soft});
    }
}

PrintDocument framed(const SafetySheet& sheet, const PrintWords& words, const Wish& wish, const char* title)
{
    ClientRows rows;
    rows.name = sheet.household;
    return frameOf(rows, words, wish, Owner::Client, title);
}

// Nothing on the page says whose it is, who made it, or what it is for.
void makeAnonymous(PrintDocument& d)
{
    d.ownerWords.clear();
    d.subtitle.clear();
    d.dateLine.clear();
    d.footer.clear();
    d.pageWords.clear();
}

} // namespace

PrintDocument safetyPaper(const SafetySheet& sheet, const PrintWords& words, const Wish& wish)
{
    const Voice say{words, wish};
    auto d = framed(sheet, words, wish, "safe.title");
    d.blocks.push_back(Heading{say("safe.signals"), "pictograms/talk", 1});
    addSignals(d, sheet, say, 34);
    addActions(d, sheet, say, false);
    d.blocks.push_back(Heading{say("safe.call"), "pictograms/phone", 1});
    addPhones(d, sheet, say, false);
    Facts place;
    addFact(place, say("safe.place"), sheet.safePlace, "pictograms/door");
    addFact(place, say("safe.code"), sheet.codeWord, "pictograms/talk");
    addFact(place, say("safe.check"), joined({sheet.checkBy, sheet.checkPhone, sheet.checkRhythm}), "pictograms/calendar");
    if (sheet.validUntil) addFact(place, say("safe.until"), say.day(*sheet.validUntil), "pictograms/calendar");
    if (!place.facts.empty()) d.blocks.push_back(place);
    addLines(d, say("safe.never"), "pictograms/stop", sheet.bottomLines);
    addLines(d, say("safe.happened"), "pictograms/talk", sheet.facts);
    addLines(d, say("safe.harder"), "pictograms/face-bad", sheet.complicating);
    if (!sheet.riskSentence.empty()) {
        d.blocks.push_back(Heading{say("safe.risk"), "pictograms/face-bad", 1});
        d.blocks.push_back(Quote{sheet.riskSentence});
    }
    addLines(d, say("safe.well"), "pictograms/face-good", sheet.wentWell);
    d.blocks.push_back(Heading{say("safe.agreed"), "pictograms/agreement", 1});
    if (!sheet.signedBy.empty()) d.blocks.push_back(Paragraph{joined(sheet.signedBy, ", "), TextRole::Body, Ink::Text});
    d.blocks.push_back(Blank{say("plan.sign"), 2});
    return d;
}

PrintDocument pocketCard(const SafetySheet& sheet, CardLook look, const PrintWords& words, const Wish& wish)
{
    const Voice say{words, wish};
    auto d = framed(sheet, words, wish, look == CardLook::Hidden ? "appointment.title" : "safe.cardtitle");
    makeAnonymous(d);
    if (look == CardLook::Hidden) {
        // What an appointment card that nobody filled in yet looks like.
        d.blocks.push_back(Blank{say("appointment.dayblank"), 1});
        d.blocks.push_back(Blank{say("appointment.timeblank"), 1});
        d.blocks.push_back(Blank{say("appointment.whoblank"), 1});
        d.blocks.push_back(Blank{say("appointment.bring"), 2});
    } else {
        d.blocks.push_back(Paragraph{say("safe.fold"), TextRole::Body, Ink::Text});
        if (sheet.validUntil) d.blocks.push_back(Facts{{{say("safe.until"), say.day(*sheet.validUntil), "pictograms/calendar", false}}});
    }
    d.blocks.push_back(NewPage{});
    addSignals(d, sheet, say, 20);
    addActions(d, sheet, say, true);   // a card has room for what one does, not for a title above it
    addPhones(d, sheet, say, true);
    Facts place;
    addFact(place, say("safe.place"), sheet.safePlace, "pictograms/door");
    addFact(place, say("safe.code"), sheet.codeWord, "pictograms/talk");
    if (!place.facts.empty()) d.blocks.push_back(place);
    return d;
}

PrintDocument childSafetyPaper(const SafetySheet& sheet, const PrintWords& words, const Wish& wish)
{
    const Voice say{words, wish};
    auto d = framed(sheet, words, wish, "safe.childtitle");
    makeAnonymous(d);
    d.blocks.push_back(Paragraph{say("safe.childnot"), TextRole::Strong, Ink::Text});
    const double size = 64, share = (size + 16) / contentBoxOf(d).width;
    Table table{{{"", share, {}}, {"", 1 - share, {}}}, {}};
    const auto row = [&](const std::string& icon, const std::string& text) {
        Cell picture{"", TextRole::Body, {}, Figure{size, size, {IconMark{{0, 0, size, size}, icon, Ink::Accent}}}, {}, Ink::Soft};
        table.rows.push_back({picture, Cell{text, TextRole::Heading, {}, {}, {}, Ink::Soft}});
    };
    for (const auto& line : sheet.childLines) row("pictograms/" + (line.pictogram.empty() ? std::string("step") : line.pictogram), line.text);
    for (const auto& line : sheet.actions)
        if (line.whoKind == "child") row("pictograms/step", joined({line.who, line.text}, ": "));
    if (table.rows.empty())
        for (const char* icon : {"pictograms/door", "pictograms/kind-person", "pictograms/phone"}) row(icon, say("safe.childblank"));
    d.blocks.push_back(table);
    Facts facts;
    addFact(facts, say("safe.childplace"), sheet.safePlace, "pictograms/door");
    addFact(facts, say("safe.childcode"), sheet.codeWord, "pictograms/talk");
    facts.facts.push_back({say("safe.childdanger"), "112", "pictograms/phone", true});
    for (const auto& line : sheet.phones) facts.facts.push_back({personOf(line, say), line.phone, "pictograms/phone", true});
    d.blocks.push_back(facts);
    return d;
}

} // namespace aanzet::prints
