// SPDX-License-Identifier: EUPL-1.2
#include "mobile/sync/ServerAddress.h"
#include "shared/membership/Invitation.h"

namespace aanzet::sync {

// This very machine by name or number, a port, a path; nothing else. What stands before an @ is no host.
static bool isLoopback(std::string_view url)
{
    const auto scheme = url.find("://");
    if (scheme == std::string_view::npos) return false;
    auto authority = url.substr(scheme + 3);
    authority = authority.substr(0, authority.find('/'));
    for (const std::string_view host : {"127.0.0.1", "localhost", "[::1]"}) {
        if (!authority.starts_with(host)) continue;
        const auto port = authority.substr(host.size());
        if (port.empty()) return true;
        return port.size() > 1 && port[0] == ':' && port.find_first_not_of("0123456789", 1) == std::string_view::npos;
    }
    return false;
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
