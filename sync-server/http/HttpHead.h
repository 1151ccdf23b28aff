// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "shared/protocol/Http.h"
#include <cstddef>
#include <string>
#include <string_view>

// The strict part of reading a request: what a lenient parser would repair is refused here, because two programs that
// repair differently (a proxy and we) can be made to see different requests in the same bytes. RFC 9112 sections 2-6.
namespace aanzet::server {

// Looks at raw bytes as they arrive, each byte once. Refuses bare CR or LF, folded headers, control characters.
class HeadScanner
{
public:
    enum class Progress { NeedMore, Complete, Refused };

    HeadScanner(std::size_t headLimit, std::size_t requestLineLimit) : m_headLimit(headLimit), m_lineLimit(requestLineLimit) {}
    // `bytes`: all that has arrived since the head began, the earlier part unchanged.
    Progress scan(std::string_view bytes);
    std::size_t headLength() const { return m_at; }   // after Complete: with the empty line
    int status() const { return m_status; }           // after Refused

private:
    Progress refuse(int status);

    std::size_t m_headLimit, m_lineLimit;
    std::size_t m_at = 0, m_lineStart = 0;
    bool m_inFirstLine = true;
    int m_status = 0;
};

// What may be known from a head that the parser took: 0, or the status to refuse it with.
// Exactly one Host, one or no Content-Length of digits only, never beside Transfer-Encoding, which is "chunked" only;
// methods GET, HEAD, PUT, POST; a target that is a path of printable ASCII; Expect is "100-continue" only.
int refusalFor(const protocol::HttpRequest& head);

bool expectsContinue(const protocol::HttpRequest& head);
bool asksToClose(const protocol::HttpRequest& head);
bool cameThroughProxy(const protocol::HttpRequest& head);

// Status line and headers with Content-Length and, when asked, Connection: close. Names and values that would break the
// framing, and headers that are ours to set, are left out.
std::string responseHead(const protocol::HttpResponse& response, bool close);

// The answer to what is refused before the service sees it: the number, nothing about the request.
protocol::HttpResponse refusal(int status);

} // namespace aanzet::server
