// SPDX-License-Identifier: EUPL-1.2
#include "shared/schema/Fields.h"

namespace aanzet {
namespace {
using namespace fields;
using std::string_view;

constexpr string_view kPackKinds[] = {"instrument", "flow", "talk_picture", "services_directory", "handbook"};
constexpr string_view kAccessActions[] = {"open", "share", "revoke", "export", "print", "erase"};

constexpr FieldSpec kColleague[] = {
    parent(2, "user", kNoTarget), line(3, "name"), line(4, "phone"), line(5, "role_words"), list(6, "expertise"),
    line(7, "reachable"), flag(8, "zrm_trained"), line(9, "organisation"),
};
constexpr FieldSpec kDeviceName[] = {parent(2, "device", kNoTarget), line(3, "name", 200)};
// Of the services directory: the organisation's own entries, and those that workers of the team add.
constexpr FieldSpec kService[] = {
    line(2, "name"), line(3, "organisation"), list(4, "domains"), text(5, "what_for"), line(6, "phone"), line(7, "address", 500),
    text(8, "hours"), text(9, "how_in"), line(10, "languages", 500), date(11, "checked_on"), line(12, "website", 500),
};
constexpr FieldSpec kOrganisationProfile[] = {
    line(2, "name"), line(3, "phone"), line(4, "address", 500), text(5, "privacy_text"), text(6, "crisis_card"),
    line(7, "instrument", 200),   // that a first measurement begins with: "leefgebieden" or "zrm/2017"
};
constexpr FieldSpec kPack[] = {
    line(2, "pack_id", 200), choice(3, "kind", kPackKinds), line(4, "instrument", 200), line(5, "version", 200),
    line(6, "language", 200), line(7, "rights_holder"), line(8, "licence_ref"), date(9, "valid_from"), date(10, "valid_until"),
    frozen(11, "content", 200000), line(12, "signature", 200),
    once(integer(13, "whole_bytes")), once(line(14, "whole_hash", 64)), once(integer(15, "parts")),
};
constexpr FieldSpec kPackPart[] = {
    parent(2, "pack", types::Pack), once(integer(3, "place")), frozen(4, "content", 200000),
};
constexpr FieldSpec kReadingMark[] = {
    once(reference(2, "about", kNoTarget)), last(text(3, "seen")), last(date(4, "read_at")),
};
constexpr FieldSpec kSetting[] = {once(line(2, "key", 200)), last(text(3, "value"))};
constexpr FieldSpec kAccessLine[] = {
    parent(2, "user", kNoTarget), once(date(3, "happened_at")), once(integer(4, "start_minute")),
    once(choice(5, "action", kAccessActions)), parent(6, "space", kNoTarget), parent(7, "record", kNoTarget),
    once(text(8, "reason")), once(integer(9, "first_number")), frozen(10, "sealed", 100000),
};

constexpr TypeSpec kTypes[] = {
    {types::Colleague, "colleague", SpaceKind::Team, kColleague},
    {types::DeviceName, "device_name", SpaceKind::Team, kDeviceName},
    {types::TeamService, "team_service", SpaceKind::Team, kService},
    {types::OrganisationProfile, "organisation_profile", SpaceKind::Organisation, kOrganisationProfile},
    {types::Pack, "pack", SpaceKind::Organisation, kPack},
    {types::PackPart, "pack_part", SpaceKind::Organisation, kPackPart},
    {types::Service, "service", SpaceKind::Organisation, kService},
    {types::ReadingMark, "reading_mark", SpaceKind::Personal, kReadingMark},
    {types::Setting, "setting", SpaceKind::Personal, kSetting},
    {types::AccessLine, "access_line", SpaceKind::Audit, kAccessLine},
};
} // namespace

std::span<const TypeSpec> sharedTypes()
{
    return kTypes;
}

} // namespace aanzet
