// SPDX-License-Identifier: EUPL-1.2
#include "mobile/prints/PaperParts.h"
#include "mobile/print/PageLayout.h"
#include <algorithm>
#include <cmath>

// Papers for a kitchen table and a letter box: what was looked at together, the next appointment, a card for a closed door.
namespace aanzet::prints {

using namespace print;

namespace {

constexpr double kPictureShare = 0.36, kTurn = 2 * 3.14159265358979;

// A clock face; without a time the hands are left to be drawn. Never mirrored: clocks run one way everywhere.
Figure clockFigure(double size, std::optional<int> minute)
{
    const Point middle{size / 2, size / 2};
    const double radius = size / 2 - 2;
    const auto at = [&](double part, double length) { return Point{middle.x + length * std::sin(kTurn * part), middle.y - length * std::cos(kTurn * part)}; };
    Figure f{size, size, {}};
    f.marks.push_back(DiscMark{middle, radius, Ink::White, Ink::Text, 2.2, Pattern::Solid});
    for (int hour = 1; hour <= 12; ++hour) {
        const double part = hour / 12.0;
        f.marks.push_back(LineMark{at(part, radius * 0.9), at(part, radius * 0.98), hour % 3 == 0 ? 2.2 : 1.2, Ink::Text, Pattern::Solid});
        const double letter = radius * 0.22;
        const auto place = at(part, radius * 0.74);
        f.marks.push_back(TextMark{{place.x, place.y + letter * 0.36}, std::to_string(hour), {letter, true}, Ink::Text, Anchor::Middle, 0});
    }
    if (minute) {
        f.marks.push_back(LineMark{middle, at((*minute % 720) / 720.0, radius * 0.4), 5, Ink::Accent, Pattern::Solid});
        f.marks.push_back(LineMark{middle, at((*minute % 60) / 60.0, radius * 0.58), 3, Ink::Accent, Pattern::Solid});
    }
    f.marks.push_back(DiscMark{middle, 3.4, Ink::Accent, Ink::None, 0, Pattern::Solid});
    return f;
}

// From one place to another, in the direction of reading.
Figure routeFigure(const PrintDocument& d, double width, const std::string& from, const std::string& fromIcon, const std::string& to, const std::string& toIcon)
{
    const auto letter = fontOf(TextRole::Small, d.size);
    const double icon = 40, height = icon + 2.2 * letter.size, side = width * 0.27;
    double left = side, right = width - side;
    if (d.direction == Direction::RightToLeft) std::swap(left, right);
    const double way = right > left ? 1 : -1, start = left + way * icon * 0.8, end = right - way * icon * 0.8, y = icon / 2;
    Figure f{width, height, {}};
    f.marks.push_back(LineMark{{start, y}, {end - way * 8, y}, 2.4, Ink::Soft, Pattern::Dashed});
    f.marks.push_back(PolygonMark{{{end, y}, {end - way * 12, y - 7}, {end - way * 12, y + 7}}, Ink::Soft, Ink::None, 0});
    const auto stop = [&](double x, const std::string& words, const std::string& name) {
        f.marks.push_back(IconMark{{x - icon / 2, 0, icon, icon}, name, Ink::Accent});
        if (!words.empty()) f.marks.push_back(TextMark{{x, icon + 1.4 * letter.size}, words, {letter.size, true}, Ink::Text, Anchor::Middle, 0});
    };
    stop(left, from, fromIcon);
    stop(right, to, toIcon);
    return f;
}

std::string labelsOf(const talkpicture::TalkScene& scene, const std::vector<std::string>& tapped, const talkpicture::TalkPack& pack, const std::string& language, bool isRefused)
{
    std::vector<std::string> labels;
    for (auto key : tapped) {
        const bool isNo = key.starts_with("not:");
        if (isNo != isRefused) continue;
        if (isNo) key.erase(0, 4);
        for (const auto& answer : scene.answers)
            if (answer.key == key) labels.push_back(pack.text(answer.label, language));
    }
    return joined(labels, ", ");
}

} // namespace

std::string chosenIn(const talkpicture::TalkScene& scene, const domain::TalkAnswer* answer, const talkpicture::TalkPack& pack, const PrintWords& words, const Wish& wish)
{
    if (!answer) return {};
    const Voice say{words, wish};
    const auto yes = labelsOf(scene, answer->tapped, pack, wish.talkLanguage, false), no = labelsOf(scene, answer->tapped, pack, wish.talkLanguage, true);
    const bool isYesNo = scene.choosing == talkpicture::TalkScene::Choosing::YesNo;
    std::vector<std::string> said;
    if (!yes.empty()) said.push_back(say(isYesNo ? "leaflet.yes" : "leaflet.chosen", {yes}));
    if (!no.empty()) said.push_back(say("leaflet.no", {no}));
    if (!answer->answer.empty()) said.push_back(say("leaflet.said", {answer->answer}));
    return joined(said, "\n");
}

PrintDocument talkLeaflet(const ClientRows& rows, const talkpicture::TalkPack& pack, const PrintWords& words, const Wish& wish)
{
    const Voice say{words, wish};
    auto d = frameOf(rows, words, wish, Owner::Client, "leaflet.intro");
    const auto* language = pack.language(wish.talkLanguage);
    const auto& spoken = language ? wish.talkLanguage : pack.source;
    d.language = spoken;
    d.direction = language && language->isRightToLeft ? Direction::RightToLeft : Direction::LeftToRight;
    d.title = pack.text(pack.title, spoken);
    d.blocks.push_back(Paragraph{say("leaflet.intro"), TextRole::Body, Ink::Text, true});
    const double width = contentBoxOf(d).width * kPictureShare - 16;
    const auto form = rows.header.formOfAddress == "je" ? talkpicture::Form::Familiar : talkpicture::Form::Formal;
    Table table{{{"", kPictureShare, {}}, {"", 1 - kPictureShare, {}}}, {}};
    for (const auto& scene : pack.scenes) {
        const bool isMirrored = d.direction == Direction::RightToLeft && scene.pictureRightToLeft.empty();
        const auto& picture = d.direction == Direction::RightToLeft && !isMirrored ? scene.pictureRightToLeft : scene.picture;
        Figure figure{width, width * talkpicture::kSceneHeight / talkpicture::kSceneWidth, {}};
        figure.marks.push_back(IconMark{{0, 0, figure.width, figure.height}, kTalkPictures + picture, Ink::None, isMirrored});
        std::string text = joined(scene.words.in(spoken, form), "\n");
        if (const auto& notice = scene.notice.in(spoken, form); !notice.empty()) text += "\n" + joined(notice, "\n");
        const auto answer = std::find_if(rows.talk.begin(), rows.talk.end(), [&](const auto& a) { return a.picture == pack.id && a.scene == scene.key; });
        Cell words2{text, TextRole::Body, chosenIn(scene, answer == rows.talk.end() ? nullptr : &*answer, pack, words, wish), {}, {}, Ink::Accent, TextRole::Strong};
        table.rows.push_back({{"", TextRole::Body, {}, figure, {}, Ink::Soft}, words2});
    }
    d.blocks.push_back(table);
    // In one line: ten scenes and a number fit two pages.
    if (const auto person = joined({rows.header.directorName, rows.header.directorPhone}); !person.empty())
        d.blocks.push_back(Facts{{{say("card.phone"), person, "pictograms/phone", true}}});
    return d;
}

PrintDocument appointmentCard(const ClientRows& rows, const NextTime& next, const PrintWords& words, const Wish& wish)
{
    const Voice say{words, wish};
    auto d = frameOf(rows, words, wish, Owner::Client, "appointment.title");
    const auto day = next.day ? next.day : rows.nextContact;
    if (day) d.blocks.push_back(Facts{{{say("appointment.day"), say.day(*day), "pictograms/calendar", true}}});
    else d.blocks.push_back(Blank{say("appointment.dayblank"), 1});

    const double clock = wish.isLarge ? 130 : 112, width = contentBoxOf(d).width;
    const double share = (clock + 14) / width;
    Cell time{say(next.minute ? "appointment.time" : "appointment.timeblank"), TextRole::Small, next.minute ? timeOfDay(*next.minute) : "", {}, {}, Ink::Text, TextRole::Title};
    d.blocks.push_back(Table{{{"", share, {}}, {"", 1 - share, {}}}, {{{"", TextRole::Body, {}, clockFigure(clock, next.minute), {}, Ink::Soft}, time}}});

    const auto& who = rows.header.directorName;
    if (who.empty()) d.blocks.push_back(Blank{say("appointment.whoblank"), 1});
    if (next.place == "phone" || next.place == "video") {
        const auto place = say("appointment." + next.place);
        d.blocks.push_back(Facts{{{say("appointment.where"), joined({place, say("appointment.calls")}, "\n"), "pictograms/phone", false}}});
    } else if (next.place == "home") {
        d.blocks.push_back(Heading{say("appointment.comes"), "", 2});
        d.blocks.push_back(Picture{routeFigure(d, width, "", "pictograms/kind-person", say("appointment.home"), "pictograms/area-housing"), {}});
    } else {
        if (!next.place.empty())
            d.blocks.push_back(Facts{{{say("appointment.where"), say(next.place == "office" ? "appointment.office" : "appointment.outside"), "pictograms/door", false}}});
        d.blocks.push_back(Heading{say("appointment.route"), "", 2});
        d.blocks.push_back(Picture{routeFigure(d, width, say("sector.household"), "pictograms/area-housing", "", "pictograms/door"), {}});
        d.blocks.push_back(Blank{say("appointment.address"), 1});
        d.blocks.push_back(Blank{say("appointment.bring"), 1});
    }
    Facts person;
    if (!who.empty()) person.facts.push_back({say("appointment.who"), who, "pictograms/kind-person", false});
    if (!rows.header.directorPhone.empty()) person.facts.push_back({say("appointment.cannot"), rows.header.directorPhone, "pictograms/phone", true});
    if (!person.facts.empty()) d.blocks.push_back(person);
    if (rows.header.directorPhone.empty()) d.blocks.push_back(Blank{say("appointment.cannot"), 1});
    return d;
}

PrintDocument doorCard(const ClientRows& rows, const PrintWords& words, const Wish& wish)
{
    const Voice say{words, wish};
    auto d = frameOf(rows, words, wish, Owner::Client, "door.title");
    // Whoever finds it in the hall learns that somebody came by, and no more.
    d.ownerWords.clear();
    d.subtitle.clear();
    d.footer.clear();
    d.pageWords.clear();
    const double icon = 84;
    if (!wish.isLarge) d.blocks.push_back(Picture{{icon, icon, {IconMark{{0, 0, icon, icon}, "pictograms/door", Ink::Accent}}}, {}});
    d.blocks.push_back(Paragraph{say("door.missed"), TextRole::Body, Ink::Text});
    d.blocks.push_back(Paragraph{say("door.hope"), TextRole::Body, Ink::Text});
    Facts facts;
    if (!rows.header.directorPhone.empty()) facts.facts.push_back({say("door.call"), rows.header.directorPhone, "pictograms/phone", true});
    if (!facts.facts.empty()) d.blocks.push_back(facts);
    else d.blocks.push_back(Blank{say("door.callblank"), 1});
    d.blocks.push_back(Blank{say("door.back"), 1});
    d.blocks.push_back(Paragraph{say("door.other"), TextRole::Body, Ink::Text});
    if (rows.header.directorName.empty()) d.blocks.push_back(Blank{say("door.regardsblank"), 1});
    else d.blocks.push_back(Facts{{{say("door.regards"), rows.header.directorName, "pictograms/kind-person", true}}});
    return d;
}

} // namespace aanzet::prints
