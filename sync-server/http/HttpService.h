// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "shared/protocol/Http.h"
#include <cstdint>
#include <memory>
#include <string>

namespace aanzet::server {

struct ClientAddress {
    std::string text;         // as shown, "192.0.2.7" or "2001:db8::1"; personal data: never into a log
    std::string network;      // key for caps and rate limits: the address itself for IPv4, the /64 for IPv6;
                              // "proxy" for a proxy of ours that does not say for whom it asks
    bool isLoopback = false;  // on this machine and not passed on by a proxy (no Forwarded, X-Forwarded-For, X-Real-IP, Via)
};

// Where an answer goes. Thread-safe; called at most once by Respond. Tests of a service give their own.
class ResponseSink
{
public:
    virtual ~ResponseSink() = default;
    virtual void deliver(protocol::HttpResponse response) = 0;
    virtual bool isWanted() const = 0;
};

// The duty to answer one request, now or later, from any thread. Letting go of it unanswered answers 500, so that no
// client waits for nothing. It never blocks, and is harmless after the client or the server has gone.
class Respond
{
public:
    explicit Respond(std::shared_ptr<ResponseSink> sink) : m_sink(std::move(sink)) {}
    Respond(Respond&&) noexcept = default;
    Respond& operator=(Respond&& o) noexcept
    {
        if (this != &o) {
            letGo();
            m_sink = std::move(o.m_sink);
        }
        return *this;
    }
    Respond(const Respond&) = delete;
    Respond& operator=(const Respond&) = delete;
    ~Respond() { letGo(); }

    void operator()(protocol::HttpResponse response)
    {
        if (auto sink = std::move(m_sink)) sink->deliver(std::move(response));
    }
    // False once nobody can receive the answer any more. A long poll found closed within a few seconds.
    bool isWanted() const { return m_sink && m_sink->isWanted(); }

private:
    void letGo()
    {
        if (auto sink = std::move(m_sink)) sink->deliver({500, {}, {}});
    }
    std::shared_ptr<ResponseSink> m_sink;
};

// Asked when only the head of a request is known.
struct RouteLimits {
    std::uint64_t maxBody = 0;   // bytes, Content-Length or chunked alike; more is answered 413; 0: no body at all
    int refuseStatus = 0;        // not 0: answered at once with this status, the body is not read, the connection closes
};

// What is served. Called on the threads of HttpServer, several at a time: quick or handed to another thread.
class HttpService
{
public:
    virtual ~HttpService() = default;
    // `head` has no body yet. Method, target and headers are well-formed and within limits, nothing about them is proven.
    virtual RouteLimits limitsFor(const protocol::HttpRequest& head, const ClientAddress& client) = 0;
    virtual void handle(protocol::HttpRequest request, ClientAddress client, Respond respond) = 0;
    // The server stops: answer every long poll now and start no new ones. Called once, on the thread that calls stop.
    virtual void drain() {}
};

} // namespace aanzet::server
