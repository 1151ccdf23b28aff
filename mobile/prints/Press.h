// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "mobile/print/Pdf.h"
#include "mobile/prints/Prints.h"

namespace aanzet::prints {

enum class PaperKind { ClientCard, Agreements, Plan, Network, LifeAreas, WhoRead, Handover };
inline constexpr std::array kPaperKinds{PaperKind::ClientCard, PaperKind::Agreements, PaperKind::Plan, PaperKind::Network, PaperKind::LifeAreas};

// "kaart": in the name of the file and in the log of access. Names nobody.
const char* nameOf(PaperKind kind);
inline bool isForProfessionals(PaperKind kind) { return kind == PaperKind::LifeAreas || kind == PaperKind::Handover; }
inline print::Paper usualPaper(PaperKind kind) { return kind == PaperKind::ClientCard || kind == PaperKind::Agreements ? print::Paper::A5 : print::Paper::A4; }

// What papers are made with, the same for every household.
struct Press {
    const PrintWords* words = nullptr;
    FindInstrument instruments;
    print::IconSource icons;
    const Clock* clock = nullptr;
};

struct Order {
    PaperKind kind = PaperKind::ClientCard;
    print::Paper paper = print::Paper::A4;
    bool isLarge = false;
    std::string language = "nl";   // of who asks; a client's paper takes that of the household if the words speak it
    bool isWithNames = false;      // WhoRead: who looked by name, else by role
};

// NotFound: no such household here; NotAllowed: a paper of a layer that is not open to this person.
Result<print::PrintDocument> paperOf(store::Store& store, const SpaceId& household, const Order& order, const Press& press);
// The same as a file, whole or absent, for its owner alone. `noted` is called before the file is there: a refusal stops it.
// Errors of makePdf and of vault::replaceFile.
Result<print::Pdf> printTo(const std::string& path, store::Store& store, const SpaceId& household, const Order& order, const Press& press,
                           const std::function<Status(const std::string& paper)>& noted);

} // namespace aanzet::prints
