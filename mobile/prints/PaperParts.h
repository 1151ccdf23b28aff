// SPDX-License-Identifier: EUPL-1.2
// What several papers for clients are put together from.
#pragma once
#include "mobile/prints/Prints.h"

namespace aanzet::prints {

// How one document speaks.
struct Voice {
    const PrintWords& words;
    const Wish& wish;
    std::string operator()(const std::string& key, const std::vector<std::string>& arguments = {}) const { return words.say(wish.language, key, arguments); }
    std::string day(domain::Day d) const { return nearDay(d, wish.today, wish.language); }
};

// Empty parts leave no gap.
std::string joined(const std::vector<std::string>& parts, const char* between = " · ");

// A goal or step as it stood on the client's own sheet; nothing when it was not there, or nobody changed it.
std::optional<std::string> theirWords(const ClientRows& rows, const RecordId& id, const std::string& now);

// The fixed person with a telephone number; a line to write on when nobody is known.
void addPerson(print::PrintDocument& d, const ClientRows& rows, const Voice& say);

} // namespace aanzet::prints
