// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "shared/result/Result.h"
#include "sync-server/http/HttpService.h"
#include "sync-server/http/TlsIdentity.h"
#include <chrono>
#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace aanzet::server {

// What a stranger can cost us at most. All deadlines are totals, not pauses between bytes: a client that drips one byte
// a second gets no more time than a silent one.
struct HttpLimits {
    std::size_t headBytes = 16 * 1024;          // request line and headers together; more: 431
    std::size_t requestLineBytes = 8 * 1024;    // more: 414
    std::chrono::milliseconds handshake{5'000}; // TLS
    std::chrono::milliseconds head{5'000};      // from the first byte of a request (or from connecting) to the end of its head
    std::chrono::milliseconds idle{15'000};     // between two requests
    std::chrono::milliseconds transferBase{10'000};      // a body in, or an answer out, may take this ...
    std::uint64_t transferBytesPerSecond = 64 * 1024;    // ... plus size / this ...
    std::chrono::milliseconds transferCeiling{180'000};  // ... but never more than this
    std::chrono::milliseconds answer{120'000};  // the service's time to answer, long polls included; then 503
    unsigned connections = 2048;                // open at once; also kept under the limit of open files
    unsigned connectionsPerNetwork = 256;       // per ClientAddress::network; an office shares one address
    std::uint64_t bodyBytes = 256ull << 20;     // bodies announced and not yet answered, all connections together; more: 503
    std::uint64_t bodyBytesPerNetwork = 96ull << 20;
};

struct HttpServerOptions {
    std::string address = "127.0.0.1";   // IPv4 or IPv6; "::" is both
    std::uint16_t port = 0;              // 0: any free one, see port()
    std::optional<TlsMaterial> tls;      // nothing: plain HTTP, for loopback or behind a proxy
    HttpLimits limits;
    // Reverse proxies in front of us, by IP address. Their connections have no cap per network, and the client is the one
    // they name in X-Real-IP (which they must set, not pass on). From anybody else that header is not believed.
    std::vector<std::string> proxies;
    unsigned threads = 2;
};

// HTTP/1.1 over TLS 1.3 or plain TCP. Refuses what is not well-formed before the service sees it, holds no more of a
// request than its route allows, adds nothing to bodies, logs nothing. One request of a connection is served at a time.
class HttpServer
{
public:
    // Listening when it returns. `service` must outlive the server. BadRequest: address; Malformed: certificate or key;
    // Busy: the port is taken; NotAllowed: the port needs privileges.
    static Result<std::unique_ptr<HttpServer>> start(HttpService& service, HttpServerOptions options);
    ~HttpServer();                       // stop(0)
    HttpServer(const HttpServer&) = delete;
    HttpServer& operator=(const HttpServer&) = delete;

    std::uint16_t port() const;
    unsigned openConnections() const;    // for /metrics
    // Takes no new connections, closes idle ones, lets running requests finish, cuts off what is left at the deadline.
    // Returns when all threads have ended. Not from a thread of the service; a second call does nothing.
    void stop(std::chrono::milliseconds deadline);

private:
    class Core;
    explicit HttpServer(std::shared_ptr<Core> core);
    std::shared_ptr<Core> m_core;
};

} // namespace aanzet::server
