// SPDX-License-Identifier: EUPL-1.2
// The papers, one function each: from rows to a document. They read no store and know no screen.
#pragma once
#include "mobile/domain/Instrument.h"
#include "mobile/print/PrintDocument.h"
#include "mobile/prints/PrintRows.h"
#include "mobile/prints/PrintWords.h"

namespace aanzet::prints {

struct Wish {
    print::Paper paper = print::Paper::A4;
    bool isLarge = false;
    std::string language = "nl";            // one that the words speak
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
