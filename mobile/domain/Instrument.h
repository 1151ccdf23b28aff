// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "mobile/domain/Day.h"
#include "mobile/domain/LocalText.h"
#include "shared/types/Bytes.h"
#include <map>
#include <optional>

namespace aanzet::domain {

struct InstrumentLevel {
    std::int64_t value = 0; // 1 is the hardest
    LocalText label, anchor;
    bool operator==(const InstrumentLevel&) const = default;
};

// What may stand in place of a level. None of them blocks anything.
struct InstrumentAnswer {
    std::string key; // not_discussed, not_needed, too_little_known, does_not_want
    LocalText label;
    bool operator==(const InstrumentAnswer&) const = default;
};

struct InstrumentDomain {
    std::string key, pictogram;
    LocalText label, clientWord, opener, note;
    bool childCheckWhenLow = false; // level 1 or 2 with children in the household: look at the children
    std::map<std::int64_t, LocalText> descriptors; // of a licensed pack: what each level means here
    bool operator==(const InstrumentDomain&) const = default;
};

// How an older version continues in this one. One to one: the line goes on. One to several: the line breaks.
struct DomainSuccession {
    std::string from;
    std::vector<std::string> to;
    bool operator==(const DomainSuccession&) const = default;
};

struct InstrumentPredecessor {
    std::string instrument, version;
    std::vector<DomainSuccession> domains;
    bool operator==(const InstrumentPredecessor&) const = default;
};

// By whom a pack's texts may be used, and until when. Empty dates: no limit.
struct InstrumentLicence {
    std::string holder, reference;
    std::optional<Day> validFrom, validUntil;
    bool operator==(const InstrumentLicence&) const = default;
};

// A way to look at several life areas at one moment (assets/instruments, or a pack of the organisation).
struct Instrument {
    std::string id, version, anchorSet, rights;
    LocalText title;
    std::vector<InstrumentLevel> levels;    // ascending value
    std::vector<InstrumentAnswer> answers;
    std::vector<InstrumentDomain> domains;  // in the order of the instrument
    std::vector<InstrumentPredecessor> follows;
    std::optional<InstrumentLicence> licence;

    const InstrumentDomain* domain(std::string_view key) const;
    const InstrumentLevel* level(std::int64_t value) const;
    // The area of this version that continues `domain` of an older one; empty: the same area where the version is this one.
    // nullopt: the line breaks there (the area was split, or has no successor).
    std::optional<std::string> successorOf(std::string_view instrument, std::string_view version, std::string_view domain) const;
    bool operator==(const Instrument&) const = default;
};

// Reads docs/schema.md's instrument format, strictly: a missing, unknown or double member, a key twice, a text that lacks one
// of the languages of the title, levels other than 1 to 5, another set of answers than the four, a ZRM with our own anchors or
// a succession to an area that does not exist is Malformed, and `detail` says where and what in words.
Result<Instrument> readInstrument(ByteView json);

} // namespace aanzet::domain
