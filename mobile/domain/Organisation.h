// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "mobile/domain/Row.h"

namespace aanzet::domain {

// What the organisation says of itself; one record, with the id of its space.
struct OrganisationProfile {
    static constexpr std::uint16_t kType = types::OrganisationProfile;

    RecordId id;
    std::string name, phone, address, privacyText, crisisCard;
    std::string instrument;            // that a first measurement begins with: "zrm/2017"; empty: our own life areas

    bool operator==(const OrganisationProfile&) const = default;
    template <class Self, class F> static void eachField(Self& self, F&& f)
    {
        f("name", self.name); f("phone", self.phone); f("address", self.address); f("privacy_text", self.privacyText);
        f("crisis_card", self.crisisCard); f("instrument", self.instrument);
    }
};

// A pack of the organisation (mobile/packs): what it is called, and what its parts come to. Only what was signed counts; these
// words are for a list while the parts are on their way.
struct Pack {
    static constexpr std::uint16_t kType = types::Pack;

    RecordId id;
    std::string packId, kind, instrument, version, language, rightsHolder, licenceRef, content, signature;
    std::optional<Day> validFrom, validUntil;
    std::optional<std::int64_t> wholeBytes, parts;
    std::string wholeHash;             // BLAKE2b-256 of the whole file, in hex

    bool operator==(const Pack&) const = default;
    template <class Self, class F> static void eachField(Self& self, F&& f)
    {
        f("pack_id", self.packId); f("kind", self.kind); f("instrument", self.instrument); f("version", self.version);
        f("language", self.language); f("rights_holder", self.rightsHolder); f("licence_ref", self.licenceRef);
        f("valid_from", self.validFrom); f("valid_until", self.validUntil); f("content", self.content);
        f("signature", self.signature); f("whole_bytes", self.wholeBytes); f("whole_hash", self.wholeHash); f("parts", self.parts);
    }
};

// One piece of a pack's file; its id follows from the pack's and its place.
struct PackPart {
    static constexpr std::uint16_t kType = types::PackPart;

    RecordId id;
    std::optional<RecordId> pack;
    std::optional<std::int64_t> place; // from 0
    std::string content;               // base64

    bool operator==(const PackPart&) const = default;
    template <class Self, class F> static void eachField(Self& self, F&& f)
    {
        f("pack", self.pack); f("place", self.place); f("content", self.content);
    }
};

} // namespace aanzet::domain
