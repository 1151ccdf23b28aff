// SPDX-License-Identifier: EUPL-1.2
#include "shared/membership/Invitation.h"
#include <algorithm>

namespace aanzet::membership {

namespace {

constexpr std::string_view kFounding = "/#f1.", kInvitation = "/#v1.", kRecovery = "/#k1.", kNoServer = "aanzet:";
constexpr std::size_t kMaxLink = 2048;

// What people paste has line ends and spaces around it; inside, nothing is forgiven.
std::string_view trimmed(std::string_view s)
{
    auto isSpace = [](char c) { return c == ' ' || c == '\t' || c == '\r' || c == '\n'; };
    while (!s.empty() && isSpace(s.front())) s.remove_prefix(1);
    while (!s.empty() && isSpace(s.back())) s.remove_suffix(1);
    return s;
}

bool isUrl(std::string_view url)
{
    bool hasScheme = url.starts_with("https://") || url.starts_with("http://");
    bool isPrintable = std::all_of(url.begin(), url.end(), [](char c) { return c > 0x20 && c < 0x7f && c != '#'; });
    return hasScheme && isPrintable && url.size() <= kMaxUrl && url.back() != '/';
}

struct Parts {
    std::string_view url, first, second;
};

// url, marker, two parts with a dot between
Result<Parts> split(std::string_view text, std::string_view marker)
{
    if (text.size() > kMaxLink) return ErrorCode::LinkBroken;
    auto at = text.find(marker);
    if (at == std::string_view::npos) return ErrorCode::LinkBroken;
    auto rest = text.substr(at + marker.size());
    auto dot = rest.find('.');
    if (dot == std::string_view::npos) return ErrorCode::LinkBroken;
    return Parts{text.substr(0, at), rest.substr(0, dot), rest.substr(dot + 1)};
}

std::string checksum(std::string_view url, ByteView payload)
{
    auto h = crypto::hash256(Writer("az1/link").sized(viewOf(url)).sized(payload).take());
    return h.shortHex();
}

} // namespace

LinkType linkType(std::string_view text)
{
    if (text.find(kFounding) != std::string_view::npos) return LinkType::Founding;
    if (text.find(kInvitation) != std::string_view::npos) return LinkType::Invitation;
    if (text.find(kRecovery) != std::string_view::npos) return LinkType::Recovery;
    return LinkType::Neither;
}

std::string encodeLink(const FoundingLink& link)
{
    return link.url + std::string(kFounding) + toBase64Url(link.serverIdentity.view()) + "." + toBase64Url(link.code.view());
}

Result<FoundingLink> parseFoundingLink(std::string_view text)
{
    AANZET_TRY(Parts parts, split(trimmed(text), kFounding));
    auto identity = fromBase64Url(parts.first), code = fromBase64Url(parts.second);
    if (!isUrl(parts.url) || !identity || !code) return ErrorCode::LinkBroken;
    auto key = SignPublicKey::from(*identity);
    auto secret = FoundingCode::from(*code);
    if (!key || !secret || key->isZero()) return ErrorCode::LinkBroken;
    return FoundingLink{std::string(parts.url), *key, *secret};
}

std::string encodeLink(const Invitation& i)
{
    Writer w;
    w.raw(i.org).raw(i.serverIdentity).raw(i.genesis).raw(i.orgHead).raw(i.key.seed());
    w.i64(i.expires.time_since_epoch().count()).vsized(viewOf(i.name));
    std::string url = i.url.empty() ? std::string(kNoServer) : i.url;
    return url + std::string(kInvitation) + toBase64Url(w.bytes()) + "." + checksum(url, w.bytes());
}

Result<Invitation> parseInvitation(std::string_view text, WallTime now)
{
    AANZET_TRY(Parts parts, split(trimmed(text), kInvitation));
    auto payload = fromBase64Url(parts.first);
    if (!payload || parts.second != checksum(parts.url, *payload)) return ErrorCode::LinkBroken;
    Reader r(*payload);
    Invitation i;
    i.org = r.fixed<OrgId>();
    i.serverIdentity = r.fixed<SignPublicKey>();
    i.genesis = r.fixed<Hash32>();
    i.orgHead = r.fixed<Hash32>();
    auto key = crypto::SigningKey::fromSeed(r.raw(32));
    i.expires = WallTime(Millis(r.i64()));
    i.name = std::string(textOf(r.vsized(kMaxLinkName)));
    if (!r.atEnd() || !key || !isValidUtf8(i.name) || i.name.find('\0') != std::string::npos) return ErrorCode::LinkBroken;
    bool hasServer = parts.url != kNoServer;
    if (hasServer == i.serverIdentity.isZero() || (hasServer && !isUrl(parts.url))) return ErrorCode::LinkBroken;
    if (hasServer) i.url = std::string(parts.url);
    i.key = std::move(*key);
    if (now > i.expires) return ErrorCode::LinkExpired;
    return i;
}

std::string encodeLink(const RecoveryLink& l)
{
    const auto payload = Writer().raw(l.org).raw(l.serverIdentity).raw(l.genesis).take();
    return l.url + std::string(kRecovery) + toBase64Url(payload) + "." + checksum(l.url, payload);
}

Result<RecoveryLink> parseRecoveryLink(std::string_view text)
{
    AANZET_TRY(Parts parts, split(trimmed(text), kRecovery));
    auto payload = fromBase64Url(parts.first);
    if (!payload || parts.second != checksum(parts.url, *payload) || !isUrl(parts.url)) return ErrorCode::LinkBroken;
    Reader r(*payload);
    RecoveryLink l{std::string(parts.url), r.fixed<OrgId>(), r.fixed<SignPublicKey>(), r.fixed<Hash32>()};
    if (!r.atEnd() || l.serverIdentity.isZero()) return ErrorCode::LinkBroken;
    return l;
}

Status checkInvitation(const Invitation& i, const OrgLog& log, WallTime now)
{
    auto& state = log.state();
    if (i.org != log.org() || i.genesis != log.genesis() || !log.indexOf(i.orgHead)) return ErrorCode::LinkForeign;
    if (!i.serverIdentity.isZero() && i.serverIdentity != state.policy.serverIdentity) return ErrorCode::LinkForeign;
    auto known = state.invite(i.key.publicKey());
    if (!known) return ErrorCode::LinkBroken;
    if (known->usedBy) return ErrorCode::LinkUsed;
    if (known->isWithdrawn || now > known->invite.expires || now > i.expires) return ErrorCode::LinkExpired;
    return {};
}

} // namespace aanzet::membership
