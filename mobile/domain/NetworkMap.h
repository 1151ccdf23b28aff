// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "mobile/domain/Row.h"

namespace aanzet::domain {

// A drawing of the people around somebody.
struct NetworkMap {
    static constexpr std::uint16_t kType = types::NetworkMap;

    RecordId id;
    std::string title;
    std::optional<RecordId> person;
    std::string meLabel, mePictogram, drawnBy;
    std::optional<Day> startedAt;
    std::string view, clientWords;
    std::vector<std::string> present;
    std::string wish;
    bool familyLines = false;
    std::vector<std::string> later;   // questions of the conversation that were put off

    bool operator==(const NetworkMap&) const = default;
    template <class Self, class F> static void eachField(Self& self, F&& f)
    {
        f("title", self.title); f("person", self.person); f("me_label", self.meLabel);
        f("me_pictogram", self.mePictogram); f("drawn_by", self.drawnBy); f("started_at", self.startedAt);
        f("view", self.view); f("client_words", self.clientWords); f("present", self.present); f("wish", self.wish);
        f("family_lines", self.familyLines); f("later", self.later);
    }
};

// Somebody on the drawing. Sector and closeness (1 nearest to 3) are data, x and y are looks.
struct NetworkPerson {
    static constexpr std::uint16_t kType = types::NetworkPerson;

    RecordId id;
    std::optional<RecordId> map;
    std::string name, kind, sector;
    std::optional<std::int64_t> closeness, x, y;
    std::string roleWord, pictogram;
    bool livesHere = false;
    std::optional<RecordId> person;
    std::string mayInvite, mayKnow;
    bool informalCarer = false;
    std::string carerLoad;
    bool callAtNight = false;
    std::string phone;
    bool phoneAgreed = false;
    std::string clientSays;

    bool operator==(const NetworkPerson&) const = default;
    template <class Self, class F> static void eachField(Self& self, F&& f)
    {
        f("map", self.map); f("name", self.name); f("kind", self.kind); f("sector", self.sector);
        f("closeness", self.closeness); f("x", self.x); f("y", self.y); f("role_word", self.roleWord);
        f("pictogram", self.pictogram); f("lives_here", self.livesHere); f("person", self.person);
        f("may_invite", self.mayInvite); f("may_know", self.mayKnow); f("informal_carer", self.informalCarer);
        f("carer_load", self.carerLoad); f("call_at_night", self.callAtNight); f("phone", self.phone);
        f("phone_agreed", self.phoneAgreed); f("client_says", self.clientSays);
    }
};

// A tie. `from` unset: the client in the middle; else a tie between two others.
struct NetworkTie {
    static constexpr std::uint16_t kType = types::NetworkTie;

    RecordId id;
    std::optional<RecordId> map, from, to;
    std::optional<std::int64_t> strength;
    std::string quality, direction;
    std::vector<std::string> support;
    std::string frequency;
    std::vector<std::string> modes;
    std::string initiative, since, wish, between, clientSays, kin;

    bool operator==(const NetworkTie&) const = default;
    template <class Self, class F> static void eachField(Self& self, F&& f)
    {
        f("map", self.map); f("from", self.from); f("to", self.to); f("strength", self.strength);
        f("quality", self.quality); f("direction", self.direction); f("support", self.support);
        f("frequency", self.frequency); f("modes", self.modes); f("initiative", self.initiative);
        f("since", self.since); f("wish", self.wish); f("between", self.between); f("client_says", self.clientSays);
        f("kin", self.kin);
    }
};

// A line of the pen, as PenLine.h reads it.
struct NetworkStroke {
    static constexpr std::uint16_t kType = types::NetworkStroke;

    RecordId id;
    std::optional<RecordId> map;
    std::string points, pen;
    std::optional<std::int64_t> width;   // thousandths of the outer ring

    bool operator==(const NetworkStroke&) const = default;
    template <class Self, class F> static void eachField(Self& self, F&& f)
    {
        f("map", self.map); f("points", self.points); f("pen", self.pen); f("width", self.width);
    }
};

// A word that lies on the drawing; x and y as those of a person.
struct NetworkWord {
    static constexpr std::uint16_t kType = types::NetworkWord;

    RecordId id;
    std::optional<RecordId> map;
    std::string words;
    std::optional<std::int64_t> x, y;
    std::string pen;

    bool operator==(const NetworkWord&) const = default;
    template <class Self, class F> static void eachField(Self& self, F&& f)
    {
        f("map", self.map); f("words", self.words); f("x", self.x); f("y", self.y); f("pen", self.pen);
    }
};

// People who belong together, and one row for each of them.
struct NetworkGroup {
    static constexpr std::uint16_t kType = types::NetworkGroup;

    RecordId id;
    std::optional<RecordId> map;
    std::string name, pen;

    bool operator==(const NetworkGroup&) const = default;
    template <class Self, class F> static void eachField(Self& self, F&& f)
    {
        f("map", self.map); f("name", self.name); f("pen", self.pen);
    }
};
struct NetworkMember {
    static constexpr std::uint16_t kType = types::NetworkMember;

    RecordId id;
    std::optional<RecordId> group, person;

    bool operator==(const NetworkMember&) const = default;
    template <class Self, class F> static void eachField(Self& self, F&& f)
    {
        f("group", self.group); f("person", self.person);
    }
};

// Of whom only the professional layer knows: there, and not in the client's.
struct HiddenPerson : NetworkPerson {
    static constexpr std::uint16_t kType = types::HiddenPerson;
};
// A tie of somebody like that. Its ends are people of either layer.
struct HiddenTie : NetworkTie {
    static constexpr std::uint16_t kType = types::HiddenTie;
};

// The drawing as it stood on a day; `content` is what freeze() wrote.
struct NetworkSnapshot {
    static constexpr std::uint16_t kType = types::NetworkSnapshot;

    RecordId id;
    std::optional<RecordId> map;
    std::optional<Day> takenAt;
    std::string drawnBy;
    std::vector<std::string> present;
    std::string clientWords, content, title;

    bool operator==(const NetworkSnapshot&) const = default;
    template <class Self, class F> static void eachField(Self& self, F&& f)
    {
        f("map", self.map); f("taken_at", self.takenAt); f("drawn_by", self.drawnBy); f("present", self.present);
        f("client_words", self.clientWords); f("content", self.content); f("title", self.title);
    }
};

// What only the professional layer holds about somebody on the drawing.
struct NetworkNote {
    static constexpr std::uint16_t kType = types::NetworkNote;

    RecordId id;
    std::optional<RecordId> networkPerson, networkTie;
    std::string remark;
    bool unsafe = false;
    std::string unsafeReason;
    bool hidden = false, toldToClient = false;
    std::optional<Day> notedAt;

    bool operator==(const NetworkNote&) const = default;
    template <class Self, class F> static void eachField(Self& self, F&& f)
    {
        f("network_person", self.networkPerson); f("network_tie", self.networkTie); f("remark", self.remark);
        f("unsafe", self.unsafe); f("unsafe_reason", self.unsafeReason); f("hidden", self.hidden);
        f("told_to_client", self.toldToClient); f("noted_at", self.notedAt);
    }
};

} // namespace aanzet::domain
