// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "mobile/domain/Row.h"

namespace aanzet::domain {

// The header of a household in its own layer, one per household.
struct Household {
    static constexpr std::uint16_t kType = types::Household;

    RecordId id;
    std::string callName, address, place, reachability, language, interpreter, formOfAddress, directorName,
        directorPhone, directorReachable, questionOwnWords, pets, visitorNotes, mayShare, clientWantsKnown;
    std::optional<RecordId> joinedInto;

    bool operator==(const Household&) const = default;
    template <class Self, class F> static void eachField(Self& self, F&& f)
    {
        f("call_name", self.callName); f("address", self.address); f("place", self.place);
        f("reachability", self.reachability); f("language", self.language); f("interpreter", self.interpreter);
        f("form_of_address", self.formOfAddress); f("director_name", self.directorName);
        f("director_phone", self.directorPhone); f("director_reachable", self.directorReachable);
        f("question_own_words", self.questionOwnWords); f("pets", self.pets); f("visitor_notes", self.visitorNotes);
        f("may_share", self.mayShare); f("client_wants_known", self.clientWantsKnown);
        f("joined_into", self.joinedInto);
    }
};

// Somebody who belongs to the household.
struct Person {
    static constexpr std::uint16_t kType = types::Person;

    RecordId id;
    std::string name, relation, kind;
    std::optional<std::int64_t> birthYear;
    bool livesHere = false, isClient = false;
    std::string language, reading;
    bool isRepresentative = false, informalCarer = false;
    std::string carerLoad, ownWords, remarks, order;

    bool operator==(const Person&) const = default;
    template <class Self, class F> static void eachField(Self& self, F&& f)
    {
        f("name", self.name); f("relation", self.relation); f("kind", self.kind); f("birth_year", self.birthYear);
        f("lives_here", self.livesHere); f("is_client", self.isClient); f("language", self.language);
        f("reading", self.reading); f("is_representative", self.isRepresentative);
        f("informal_carer", self.informalCarer); f("carer_load", self.carerLoad); f("own_words", self.ownWords);
        f("remarks", self.remarks); f("order", self.order);
    }
};

// A number or address with where it came from and when: two that differ are both shown, never guessed.
struct ContactPoint {
    static constexpr std::uint16_t kType = types::ContactPoint;

    RecordId id;
    std::string kind, value;
    std::optional<RecordId> person;
    std::string label, source;
    std::optional<Day> asOf;
    bool preferred = false;
    std::string leaveMessage;

    bool operator==(const ContactPoint&) const = default;
    template <class Self, class F> static void eachField(Self& self, F&& f)
    {
        f("kind", self.kind); f("value", self.value); f("person", self.person); f("label", self.label);
        f("source", self.source); f("as_of", self.asOf); f("preferred", self.preferred);
        f("leave_message", self.leaveMessage);
    }
};

} // namespace aanzet::domain
