// SPDX-License-Identifier: EUPL-1.2
// How the tables write their fields; included by the tables alone.
#pragma once
#include "shared/schema/Schema.h"
#include "shared/schema/TypeIds.h"

namespace aanzet::fields {

using Choices = std::span<const std::string_view>;
constexpr std::uint64_t kLine = 300, kText = 20000, kNote = 60000, kChoice = 64, kList = 1000;
constexpr std::uint64_t kNetworkName = 1200; // 300 signs of any script

constexpr FieldSpec text(std::uint16_t id, std::string_view name, std::uint64_t limit = kText)
{
    return {id, name, FieldKind::Text, Rule::Keep, limit, Card::Text, kNoTarget, {}};
}
constexpr FieldSpec own(std::uint16_t id, std::string_view name)
{
    return {id, name, FieldKind::Text, Rule::Keep, kText, Card::OwnWords, kNoTarget, {}};
}
// Written once by the program: a frozen drawing or plan.
constexpr FieldSpec frozen(std::uint16_t id, std::string_view name, std::uint64_t limit)
{
    return {id, name, FieldKind::Text, Rule::First, limit, Card::Value, kNoTarget, {}};
}
constexpr FieldSpec line(std::uint16_t id, std::string_view name, std::uint64_t limit = kLine)
{
    return {id, name, FieldKind::Line, Rule::Keep, limit, Card::Value, kNoTarget, {}};
}
constexpr FieldSpec choice(std::uint16_t id, std::string_view name, Choices choices = {}, Card card = Card::Value)
{
    return {id, name, FieldKind::Choice, Rule::Keep, kChoice, card, kNoTarget, choices};
}
constexpr FieldSpec list(std::uint16_t id, std::string_view name, Choices choices = {})
{
    return {id, name, FieldKind::List, Rule::Keep, kList, Card::Value, kNoTarget, choices};
}
constexpr FieldSpec integer(std::uint16_t id, std::string_view name, Card card = Card::Value)
{
    return {id, name, FieldKind::Integer, Rule::Keep, kIntegerLimit, card, kNoTarget, {}};
}
constexpr FieldSpec flag(std::uint16_t id, std::string_view name)
{
    return {id, name, FieldKind::Flag, Rule::Keep, 1, Card::Value, kNoTarget, {}};
}
constexpr FieldSpec date(std::uint16_t id, std::string_view name)
{
    return {id, name, FieldKind::Date, Rule::Keep, 10, Card::Value, kNoTarget, {}};
}
constexpr FieldSpec reference(std::uint16_t id, std::string_view name, std::uint16_t target, Card card = Card::Value)
{
    return {id, name, FieldKind::Reference, Rule::Keep, 32, card, target, {}};
}
// The record a row belongs to: set with the row, never moved.
constexpr FieldSpec parent(std::uint16_t id, std::string_view name, std::uint16_t target)
{
    return {id, name, FieldKind::Reference, Rule::First, 32, Card::Value, target, {}};
}
// For the program alone: nobody reads it, settles it or looks for it.
constexpr FieldSpec sealedLine(std::uint16_t id, std::string_view name)
{
    return {id, name, FieldKind::Line, Rule::First, 64, Card::None, kNoTarget, {}};
}
// The winner alone, without a card: positions, order, marks.
constexpr FieldSpec last(FieldSpec spec)
{
    spec.rule = Rule::Last;
    spec.card = Card::None;
    return spec;
}
constexpr FieldSpec once(FieldSpec spec)
{
    spec.rule = Rule::First;
    spec.card = Card::Value;
    return spec;
}

// A photo, a sketch or a voice memo of a visit: the record says what it is and holds the key; the content is a blob
// (mobile/store/FORMAT.md, "Attachments"). The same in both layers.
constexpr std::string_view kAttachmentKinds[] = {"photo", "sketch", "voice"};
constexpr FieldSpec kAttachmentFields[] = {
    parent(2, "visit", types::Visit), once(choice(3, "kind", kAttachmentKinds)), parent(4, "blob", kNoTarget),
    sealedLine(5, "blob_key"), sealedLine(6, "blob_hash"), once(integer(7, "size")), once(line(8, "media_type", 100)),
    line(9, "caption", 500), once(date(10, "taken_at")), flag(11, "is_letter"), date(12, "handled_on"), date(13, "expires_on"),
    last(line(14, "order", 200)),
};

} // namespace aanzet::fields

namespace aanzet {
std::span<const TypeSpec> clientTypes();
std::span<const TypeSpec> dossierTypes();
std::span<const TypeSpec> safetyTypes();
std::span<const TypeSpec> sharedTypes(); // team, organisation, personal, audit
} // namespace aanzet
