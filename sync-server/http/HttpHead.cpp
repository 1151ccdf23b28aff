// SPDX-License-Identifier: EUPL-1.2
#include "sync-server/http/HttpHead.h"
#include <algorithm>

namespace aanzet::server {

using protocol::equalIgnoringCase;
using protocol::HttpRequest;
using protocol::HttpResponse;

HeadScanner::Progress HeadScanner::refuse(int status)
{
    m_status = status;
    return Progress::Refused;
}

HeadScanner::Progress HeadScanner::scan(std::string_view bytes)
{
    for (; m_at < bytes.size(); ++m_at) {
        auto c = static_cast<unsigned char>(bytes[m_at]);
        if (m_at == 0 && (c < 'A' || c > 'Z')) return refuse(400);   // TLS on a plain port, blank lines, noise
        if (m_inFirstLine && m_at >= m_lineLimit) return refuse(414);
        if (m_at >= m_headLimit) return refuse(431);
        if (c >= 0x20 && c != 0x7f) {
            if (m_at == m_lineStart && c == ' ' && !m_inFirstLine) return refuse(400);   // folded
            continue;
        }
        if (c == '\t') {
            if (m_at == m_lineStart || m_inFirstLine) return refuse(400);
            continue;
        }
        if (c != '\r') return refuse(400);
        if (m_at + 1 == bytes.size()) return Progress::NeedMore;   // stay on the CR until its LF is here
        if (bytes[m_at + 1] != '\n') return refuse(400);
        bool empty = m_at == m_lineStart;
        ++m_at;
        m_lineStart = m_at + 1;
        m_inFirstLine = false;
        if (empty) {
            ++m_at;
            return Progress::Complete;
        }
    }
    return Progress::NeedMore;
}

static bool isDigits(std::string_view s)
{
    return !s.empty() && std::all_of(s.begin(), s.end(), [](char c) { return c >= '0' && c <= '9'; });
}

int refusalFor(const HttpRequest& head)
{
    if (head.target.empty() || head.target[0] != '/' ||
        !std::all_of(head.target.begin(), head.target.end(), [](char c) { return c > 0x20 && c < 0x7f; }))
        return 400;
    int hosts = 0, lengths = 0, encodings = 0, expectations = 0;
    for (const auto& [name, value] : head.headers) {
        if (equalIgnoringCase(name, "Host")) {
            ++hosts;
            if (value.empty() || value.find_first_of(" \t,/@") != std::string::npos) return 400;
        } else if (equalIgnoringCase(name, "Content-Length")) {
            ++lengths;
            if (!isDigits(value)) return 400;
        } else if (equalIgnoringCase(name, "Transfer-Encoding")) {
            ++encodings;
            if (!equalIgnoringCase(value, "chunked")) return 400;
        } else if (equalIgnoringCase(name, "Expect")) {
            ++expectations;
            if (!equalIgnoringCase(value, "100-continue")) return 417;
        }
    }
    if (hosts != 1 || lengths + encodings > 1 || expectations > 1) return 400;
    static constexpr std::string_view kMethods[] = {"GET", "HEAD", "PUT", "POST"};
    if (std::find(std::begin(kMethods), std::end(kMethods), head.method) == std::end(kMethods)) return 405;
    return 0;
}

bool expectsContinue(const HttpRequest& head) { return protocol::findHeader(head.headers, "Expect").has_value(); }

bool asksToClose(const HttpRequest& head)
{
    for (const auto& [name, value] : head.headers) {
        if (!equalIgnoringCase(name, "Connection")) continue;
        for (std::size_t from = 0; from <= value.size();) {
            auto to = std::min(value.find(',', from), value.size());
            auto first = value.find_first_not_of(" \t", from);
            if (first < to) {
                auto last = value.find_last_not_of(" \t", to - 1);
                if (equalIgnoringCase(std::string_view(value).substr(first, last - first + 1), "close")) return true;
            }
            from = to + 1;
        }
    }
    return false;
}

bool cameThroughProxy(const HttpRequest& head)
{
    for (auto name : {"Forwarded", "X-Forwarded-For", "X-Real-IP", "Via"})
        if (protocol::findHeader(head.headers, name)) return true;
    return false;
}

static std::string_view reason(int status)
{
    switch (status) {
    case 100: return "Continue";
    case 200: return "OK";
    case 201: return "Created";
    case 204: return "No Content";
    case 206: return "Partial Content";
    case 304: return "Not Modified";
    case 400: return "Bad Request";
    case 401: return "Unauthorized";
    case 403: return "Forbidden";
    case 404: return "Not Found";
    case 405: return "Method Not Allowed";
    case 409: return "Conflict";
    case 410: return "Gone";
    case 413: return "Content Too Large";
    case 414: return "URI Too Long";
    case 417: return "Expectation Failed";
    case 429: return "Too Many Requests";
    case 431: return "Request Header Fields Too Large";
    case 503: return "Service Unavailable";
    case 505: return "HTTP Version Not Supported";
    case 507: return "Insufficient Storage";
    default: return status < 400 ? "OK" : status < 500 ? "Refused" : "Internal Server Error";
    }
}

static bool isSafeHeader(const std::string& name, const std::string& value)
{
    auto breaks = [](char c) { return (static_cast<unsigned char>(c) < 0x20 && c != '\t') || c == 0x7f; };
    if (name.empty() || std::any_of(name.begin(), name.end(), [&](char c) { return breaks(c) || c == ':' || c == ' '; })) return false;
    for (auto ours : {"Content-Length", "Transfer-Encoding", "Connection"})
        if (equalIgnoringCase(name, ours)) return false;
    return std::none_of(value.begin(), value.end(), breaks);
}

std::string responseHead(const HttpResponse& response, bool close)
{
    int status = response.status >= 200 && response.status <= 599 ? response.status : 500;
    std::string out = "HTTP/1.1 " + std::to_string(status) + ' ';
    out += reason(status);
    out += "\r\n";
    for (const auto& [name, value] : response.headers)
        if (isSafeHeader(name, value)) out.append(name).append(": ").append(value).append("\r\n");
    if (status != 204 && status != 304) out.append("Content-Length: ").append(std::to_string(response.body.size())).append("\r\n");
    if (close) out += "Connection: close\r\n";
    out += "\r\n";
    return out;
}

HttpResponse refusal(int status)
{
    HttpResponse r{status, {{"Content-Type", "text/plain"}}, bytesOf(viewOf(std::to_string(status) + "\n"))};
    if (status == 405) r.headers.emplace_back("Allow", "GET, HEAD, PUT, POST");
    return r;
}

} // namespace aanzet::server
