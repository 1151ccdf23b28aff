// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "mobile/store/Store.h"
#include "mobile/viewmodels/JournalListModel.h"

namespace aanzet {

// How areas and scores are called, in the language of the window.
struct JournalWords {
    std::function<QString(const std::string& domain)> areaLabel;
    std::function<QString(const std::string& instrument, const std::string& version, std::int64_t level, const std::string& answer)> answerWords;
};

// Everything that was written about a household, newest first, as far as the store shows it. `lookedAt`: what colleagues
// wrote that arrived after it is fresh; none: nothing is.
QList<JournalRow> journalItems(store::Store& store, const store::HouseholdRef& household, const JournalWords& words, std::optional<WallTime> lookedAt);

// How many of them are fresh: counted in the items themselves, so that a page never promises what the journal lacks.
int freshItems(store::Store& store, const store::HouseholdRef& household, const JournalWords& words, std::optional<WallTime> lookedAt);

} // namespace aanzet
