// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "mobile/households/JournalItems.h"
#include "mobile/viewmodels/SearchHitListModel.h"
#include <set>

namespace aanzet {

struct FoundWords {
    std::set<QString> households;   // in which something was found, by id
    QList<SearchHitRow> rows;       // the first of them, best first
    bool isNear = false;            // as it was typed it stands nowhere
};
// What the store finds, as people read it. Names and addresses of households have rows of their own and are left out.
FoundWords searchHits(store::Store& store, const QString& words, const JournalWords& names);

} // namespace aanzet
