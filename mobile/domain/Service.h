// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "mobile/domain/Row.h"

namespace aanzet::domain {

// An entry of the services directory: where one can go, for what, and how to get in.
template <std::uint16_t Type> struct ServiceOf {
    static constexpr std::uint16_t kType = Type;

    RecordId id;
    std::string name, organisation;
    std::vector<std::string> domains;
    std::string whatFor, phone, address, hours, howIn, languages;
    std::optional<Day> checkedOn;
    std::string website;

    bool operator==(const ServiceOf&) const = default;
    template <class Self, class F> static void eachField(Self& self, F&& f)
    {
        f("name", self.name); f("organisation", self.organisation); f("domains", self.domains); f("what_for", self.whatFor);
        f("phone", self.phone); f("address", self.address); f("hours", self.hours); f("how_in", self.howIn);
        f("languages", self.languages); f("checked_on", self.checkedOn); f("website", self.website);
    }
};
using Service = ServiceOf<types::Service>;           // the organisation's own, written by its administrators
using TeamService = ServiceOf<types::TeamService>;   // what workers add

} // namespace aanzet::domain
