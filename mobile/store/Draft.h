// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "mobile/store/Store.h"

namespace aanzet::store {

// A text that is no change yet, under a name of the page's own, and what stood there before the first keystroke.
struct DraftText {
    std::string name, text;
    record::VersionVector context;
};

// What a page holds that is no change yet, in one slot of the vault: it outlives a kill, and is no history.
struct Draft {
    RecordId record;                    // that the texts belong to; one that is not stored yet keeps this id
    std::optional<RecordId> about;      // what the record is made for
    std::vector<DraftText> texts;

    // Durable within the call; a draft without texts empties the slot.
    Status keep(Store& store, const std::string& slot) const;
    static Status drop(Store& store, const std::string& slot) { return Draft().keep(store, slot); }
    // None: nothing is kept there, or not all of it reads.
    static std::optional<Draft> read(const Store& store, const std::string& slot);
};

} // namespace aanzet::store
