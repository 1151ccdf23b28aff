// SPDX-License-Identifier: EUPL-1.2
#include "mobile/sync/ServerAddress.h"
#include "shared/membership/Invitation.h"

namespace aanzet::sync {

static bool isLoopback(std::string_view url)
{
    const auto scheme = url.find("://");
    if (scheme == std::string_view::npos) return false;
    auto host = url.substr(scheme + 3);
    host = host.substr(0, host.find('/'));
    if (host.starts_with('[')) return host.starts_with("[::1]");
    host = host.substr(0, host.find(':'));
    return host == "127.0.0.1" || host == "localhost";
}

Result<ServerAddress> parseServerAddress(std::string_view text)
{
    if (membership::linkType(text) == membership::LinkType::Founding) {
        AANZET_TRY(auto link, membership::parseFoundingLink(text));
        return ServerAddress{link.url, link.serverIdentity, bytesOf(link.code.view())};
    }
    while (!text.empty() && text.back() == '/') text.remove_suffix(1);
    // Without a pin only this very machine may be trusted at first sight.
    if (text.find('#') == std::string_view::npos && isLoopback(text) && (text.starts_with("http://") || text.starts_with("https://")))
        return ServerAddress{std::string(text), {}, {}};
    return ErrorCode::LinkBroken;
}

} // namespace aanzet::sync
