// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "mobile/handed/DropSlot.h"
#include "mobile/store/Store.h"
#include "mobile/talkpicture/TalkPicture.h"
#include "mobile/viewmodels/HandedPage.h"
#include <QDate>
#include <memory>

// Copies out of an open store all that a sheet in the client's hands needs, and nothing else: the client's layer, shown
// safely. What comes back knows no store.
namespace aanzet::handed {

struct Making {
    store::Store& store;
    const Clock& clock;
    store::HouseholdRef household;
    QVariantMap words;                    // ClientWords::all()
    DropSlot::Deposit deposit;
    std::function<QString(const QString&)> nearest;   // ClientWords::nearest
};

std::unique_ptr<HandedPage> talkSheet(const Making& making, const TalkPicture& talk);
std::unique_ptr<HandedPage> networkSheet(const Making& making);
std::unique_ptr<HandedPage> planSheet(const Making& making);
// What was written down together, to read, with a place for three faces and a signature.
std::unique_ptr<HandedPage> visitSheet(const Making& making, const VisitEditor& visit);
// The household's language, or empty.
QString languageOf(store::Store& store, const store::HouseholdRef& household);

} // namespace aanzet::handed
