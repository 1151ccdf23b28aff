// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "shared/types/Bytes.h"
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

// One HTTP/1.1 exchange as plain values, so that the sync engine and the server's service can be joined by a network,
// by nothing (in one process), or by a test that loses and doubles messages.
namespace aanzet::protocol {

using HttpHeaders = std::vector<std::pair<std::string, std::string>>;

struct HttpRequest {
    std::string method;    // upper case
    std::string target;    // path and query as sent, always starting with '/'
    HttpHeaders headers;   // in the order given; names compare without regard to case
    Bytes body;
};

struct HttpResponse {
    int status = 0;
    HttpHeaders headers;
    Bytes body;
};

// ASCII only, independent of the locale: header names are ASCII (RFC 9110 section 5.1).
bool equalIgnoringCase(std::string_view a, std::string_view b);

// The value of the first header of that name, or nothing. The view lives as long as `headers`.
std::optional<std::string_view> findHeader(const HttpHeaders& headers, std::string_view name);

} // namespace aanzet::protocol
