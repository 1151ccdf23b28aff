// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "shared/membership/OrgLog.h"

// Links that people scan, mail or type. Secrets stand after '#', which no browser sends to a server.
namespace aanzet::membership {

enum class LinkType { Founding, Invitation, Recovery, Neither };
LinkType linkType(std::string_view text);

using FoundingCode = Fixed<struct FoundingCodeTag, 16>;

// Printed once by `aanzet-server init`:  <url>/#f1.<base64url identity>.<base64url code>
struct FoundingLink {
    std::string url;              // https://host[:port], no slash at the end
    SignPublicKey serverIdentity;
    FoundingCode code;
};
std::string encodeLink(const FoundingLink& link);
Result<FoundingLink> parseFoundingLink(std::string_view text);       // LinkBroken

// <url>/#v1.<base64url payload>.<checksum>; without a server the url is "aanzet:"
struct Invitation {
    std::string url;              // empty: no server
    OrgId org;
    SignPublicKey serverIdentity; // zero: no server
    Hash32 genesis;
    Hash32 orgHead;               // the invite entry or a later one; the log must contain it
    crypto::SigningKey key;       // the invite key, from its seed
    WallTime expires{};
    std::string name;             // of the organisation, for the person's eyes before anything is trusted
};
constexpr std::size_t kMaxLinkName = 200;
std::string encodeLink(const Invitation& invitation);
// LinkBroken: cut short, mistyped, not a link. LinkExpired: its time has passed.
Result<Invitation> parseInvitation(std::string_view text, WallTime now);

// Printed beside the code of a recovery kit; holds no secret:  <url>/#k1.<base64url payload>.<checksum>
struct RecoveryLink {
    std::string url;
    OrgId org;
    SignPublicKey serverIdentity;
    Hash32 genesis;
};
std::string encodeLink(const RecoveryLink& link);
Result<RecoveryLink> parseRecoveryLink(std::string_view text);       // LinkBroken

// Does the invitation belong to this log, and can it still be used? LinkForeign: other organisation, genesis or server,
// or a head that is not in the log. LinkUsed. LinkExpired. LinkBroken: the log has no such invite.
Status checkInvitation(const Invitation& invitation, const OrgLog& log, WallTime now);

} // namespace aanzet::membership
