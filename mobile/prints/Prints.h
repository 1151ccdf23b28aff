// SPDX-License-Identifier: EUPL-1.2
// The papers, one function each: from rows to a document. They read no store and know no screen.
#pragma once
#include "mobile/domain/Instrument.h"
#include "mobile/domain/TalkPack.h"
#include "mobile/print/PrintDocument.h"
#include "mobile/prints/PrintRows.h"
#include "mobile/prints/PrintWords.h"

namespace aanzet::prints {

struct Wish {
    print::Paper paper = print::Paper::A4;
    bool isLarge = false;
    std::string language = "nl";            // one that the words speak
    std::string talkLanguage = "nl";        // of the talk picture: a pack may speak one that the other words do not
    domain::Day today{};
    WallTime madeAt{};
};

using FindInstrument = std::function<const domain::Instrument*(const std::string& id, const std::string& version)>;

// For the client: their fixed person, what was agreed, how to reach them.
print::PrintDocument clientCard(const ClientRows& rows, const PrintWords& words, const Wish& wish);
// Open agreements with room for a tick, and what succeeded lately.
print::PrintDocument agreementsPaper(const ClientRows& rows, const PrintWords& words, const Wish& wish);
// In the client's words; what is empty has lines to write on, so that it serves the private round as well.
print::PrintDocument planPaper(const ClientRows& rows, const PrintWords& words, const Wish& wish);
// The circles with legend, and who is who; an empty sheet to draw on when there is no drawing.
print::PrintDocument networkPaper(const ClientRows& rows, const PrintWords& words, const Wish& wish);
// For the client: the scenes with their words, and what was chosen at each. Pictures come by the name kTalkPictures + file.
inline constexpr const char* kTalkPictures = "talk/";
print::PrintDocument talkLeaflet(const ClientRows& rows, const talkpicture::TalkPack& pack, const PrintWords& words, const Wish& wish);
// What was answered to one scene, in words; empty: nothing.
std::string chosenIn(const talkpicture::TalkScene& scene, const domain::TalkAnswer* answer, const talkpicture::TalkPack& pack, const PrintWords& words, const Wish& wish);
// For the client: day, a clock with its hands, who, and the way there. What is not known is left to be written or drawn in.
print::PrintDocument appointmentCard(const ClientRows& rows, const NextTime& next, const PrintWords& words, const Wish& wish);
// For behind a door that stayed closed. Anybody in the hall may read it: no name of the household, no organisation, no reason.
print::PrintDocument doorCard(const ClientRows& rows, const PrintWords& words, const Wish& wish);
// For the client: all that is theirs, third persons left out. `pack`: null when there is none.
print::PrintDocument clientCopy(const ClientRows& rows, const talkpicture::TalkPack* pack, const PrintWords& words, const Wish& wish);
// The same circles as one picture with title, legend, who made it with whom, and the day: for a file without pages.
print::Figure networkPoster(const domain::Drawing& drawing, const PrintWords& words, const Wish& wish);
// For professionals: one row an area, now, before, and the client's voice.
print::PrintDocument lifeAreasPaper(const ClientRows& rows, const ProfessionalRows& professional, const FindInstrument& instruments,
                                    const PrintWords& words, const Wish& wish);

// For the colleague who takes a household over: the client's words first, then what professionals tell each other.
print::PrintDocument handoverPaper(const ClientRows& rows, const HandoverRows& handover, const PrintWords& words, const Wish& wish);
// For the client: who looked at what, per day. Nothing of what stands there.
print::PrintDocument whoReadPaper(const ClientRows& rows, const WhoRead& log, const PrintWords& words, const Wish& wish);

// The frame that all share: whose it is, title, name, date, foot.
print::PrintDocument frameOf(const ClientRows& rows, const PrintWords& words, const Wish& wish, print::Owner owner, const char* titleKey);

} // namespace aanzet::prints
