// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "mobile/print/Pdf.h"
#include "mobile/print/PdfLock.h"
#include "mobile/prints/NetworkFiles.h"
#include "mobile/prints/Prints.h"
#include "shared/crypto/Crypto.h"

namespace aanzet::prints {

enum class PaperKind { ClientCard, Agreements, Plan, Network, LifeAreas, WhoRead, Handover, TalkLeaflet, Appointment, DoorCard, ClientCopy,
                       SafetyPlan, SafetyCard, SafetyCardHidden, SafetyChild };

// "kaart": in the name of the file and in the log of access. Names nobody, and none says that there is a safety plan.
const char* nameOf(PaperKind kind);
inline bool isForProfessionals(PaperKind kind) { return kind == PaperKind::LifeAreas || kind == PaperKind::Handover; }
inline bool isOfSafety(PaperKind kind) { return kind >= PaperKind::SafetyPlan; }
inline print::Paper usualPaper(PaperKind kind)
{
    const bool isCard = kind == PaperKind::ClientCard || kind == PaperKind::Agreements || kind == PaperKind::Appointment || kind == PaperKind::DoorCard
        || kind == PaperKind::SafetyCard || kind == PaperKind::SafetyCardHidden;
    return isCard ? print::Paper::A5 : print::Paper::A4;
}

// Pictures under kTalkPictures come from `folder`, the others from `icons`.
print::IconSource withTalkPictures(print::IconSource icons, const QString& folder);

// What papers are made with, the same for every household.
struct Press {
    const PrintWords* words = nullptr;
    FindInstrument instruments;
    print::IconSource icons;                      // talkPictures() adds those of a talk picture
    const talkpicture::TalkPack* talk = nullptr;  // none: no leaflet can be made
    const Clock* clock = nullptr;
};

struct Order {
    PaperKind kind = PaperKind::ClientCard;
    print::Paper paper = print::Paper::A4;
    bool isLarge = false;
    std::string language = "nl";   // of who asks; a client's paper takes that of the household if the words speak it
    bool isThatLanguage = false;   // a client's paper in the language asked for, whatever the household speaks
    bool isWithNames = false;      // WhoRead: who looked by name, else by role
    FileFormat format = FileFormat::Pdf;   // Network: other than a PDF it is one file without pages
    Naming naming = Naming::Names;         // Network
    const crypto::SecretBytes* lock = nullptr;   // a PDF that opens with this passphrase alone; outlives the call
};

// NotFound: no such household here, or no talk picture to print; NotAllowed: a paper of a layer that is not open to this person.
Result<print::PrintDocument> paperOf(store::Store& store, const SpaceId& household, const Order& order, const Press& press);
// The same as a file, whole or absent, for its owner alone. `noted` is called before the file is there: a refusal stops it.
// Errors of makePdf and of vault::replaceFile.
Result<print::Pdf> printTo(const std::string& path, store::Store& store, const SpaceId& household, const Order& order, const Press& press,
                           const std::function<Status(const std::string& paper)>& noted);

} // namespace aanzet::prints
