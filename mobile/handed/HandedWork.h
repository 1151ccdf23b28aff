// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "shared/record/FieldState.h"
#include <map>
#include <optional>
#include <string>
#include <vector>

// What a client made while the device was in their hands, as it is sealed into the drop-box: change by change, each
// whole in itself, so that what was sealed before a kill is enough.
namespace aanzet::handed {

enum class Sheet : std::uint8_t { Talk = 1, Network = 2, Plan = 3, Visit = 4 };

// Of one thing on the sheet: the fields that changed, as text, by name. A later change of the same thing goes over it.
struct Change {
    std::string thing, key;                       // "scene" "table"; "person" and its id in hex; "text" "dream"; "visit" and its id ...
    std::map<std::string, std::string> values;
    bool isRemoved = false;
    bool operator==(const Change&) const = default;
};

struct Work {
    Sheet sheet = Sheet::Talk;
    SpaceId household;
    std::string language;                         // in which they made it
    std::vector<Change> changes;
    // What this device held of the client's layer when the sheet was given (store::momentOf): on that they wrote. None: not
    // kept, by an older version.
    std::optional<record::VersionVector> moment = {};
    bool operator==(const Work&) const = default;
};

Bytes encode(const Work& work);
// Malformed; nothing of it is to be believed then.
Result<Work> decode(ByteView bytes);

void merge(std::vector<Change>& into, const Change& change);

// Several of one: lines, in one value.
std::string inLines(const std::vector<std::string>& words);
std::vector<std::string> linesOf(const std::string& text);

} // namespace aanzet::handed
