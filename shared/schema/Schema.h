// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include <cstdint>
#include <span>
#include <string_view>

namespace aanzet {

// What a space is for. The number stands in the sealed kind of a space's create entry and is for ever.
enum class SpaceKind : std::uint8_t {
    Client = 1,
    Dossier = 2,
    Safety = 3,
    Reporting = 4,
    Table = 5,
    Submission = 6,
    Team = 7,
    Organisation = 8,
    Personal = 9,
    Audit = 10,
};

enum class FieldKind : std::uint8_t {
    Text,      // several lines of UTF-8
    Line,      // one line of UTF-8
    Choice,    // a word from a list; newer words than this version knows are kept
    Integer,
    Flag,
    Date,      // "YYYY-MM-DD", a day that exists
    Reference, // sixteen bytes: a record, or with kNoTarget another id (a user, a space)
    List,      // a small set of choices
};

// How heads are shown (protocol 3). The number takes part in the field id and is for ever.
enum class Rule : std::uint8_t {
    Keep = 0,  // the winner, the others beside it until a person settles
    Last = 1,  // the winner alone
    First = 2, // set once; two heads always show
};

// What people see when a field has several heads (protocol 3, the table).
enum class Card : std::uint8_t {
    Text,     // a three-way line merge is offered when the changes do not touch
    OwnWords, // the client's own words: never merged, both shown to the client
    Value,    // a small card, one tap settles
    Decision, // director, phase, intensity: both proposed, the team lead or who manages the space settles
    None,     // no card
};

constexpr std::uint16_t kNoTarget = 0;         // a reference to something that is not a record of a known type
constexpr std::uint16_t kLifeField = 0;        // of every record: alive, or removed{reason, seen}
constexpr std::uint16_t kSealField = 1;        // of every record: hash of what was shown, signed, when it was finished
constexpr std::uint16_t kFirstOwnField = 2;
constexpr std::uint64_t kIntegerLimit = 9007199254740991; // 2^53 - 1: what JSON readers hold exactly

struct FieldSpec {
    std::uint16_t id;
    std::string_view name;
    FieldKind kind;
    Rule rule;
    std::uint64_t limit; // UTF-8 bytes (a list: of all items together, a reference: hex digits); Integer: largest absolute value
    Card card;
    std::uint16_t target;                        // Reference: the type it points to, or kNoTarget
    std::span<const std::string_view> choices;   // Choice, List: what editors offer; not a limit on what is stored
};

struct TypeSpec {
    std::uint16_t id;
    std::string_view name;
    SpaceKind space; // the one kind of space in which records of this type live
    std::span<const FieldSpec> fields; // without life and seal, ascending id
};

// Every type of this version, ascending id. Ids and names are for ever: a retired field keeps its line.
std::span<const TypeSpec> allTypes();
const TypeSpec* findType(std::uint16_t id);                                 // nullptr: unknown, keep it opaque
const TypeSpec* findType(std::string_view name);
const FieldSpec* findField(const TypeSpec& type, std::uint16_t id);
const FieldSpec* findField(const TypeSpec& type, std::string_view name);
Rule ruleOf(const TypeSpec& type, std::uint16_t field);                     // also of life (keep) and seal (first)

// Which records can be finished (sealed, protocol 3), and which of their fields go on all the same: a worry is closed later.
bool canBeFinished(std::uint16_t type);
bool staysOpen(const TypeSpec& type, std::uint16_t field);
// The key and the hash of an attachment: nobody reads them, looks for them or gets them out.
inline bool isForProgram(const FieldSpec& field) { return field.rule == Rule::First && field.card == Card::None; }

std::string_view kindName(FieldKind kind);   // "text", "line", ... as in the command line
std::string_view ruleName(Rule rule);        // "keep", "last", "first"
std::string_view spaceName(SpaceKind space); // "client", "dossier", ...
std::string_view layerName(SpaceKind space); // "client", "professional", "safety"; empty for spaces outside a household

} // namespace aanzet
