// SPDX-License-Identifier: EUPL-1.2
// What the connections of one HttpServer share, and how they are reached. Private to this folder; Asio takes half a minute to
// compile, so HttpServer.cpp alone includes it.
#pragma once
#include "sync-server/http/Admission.h"
#include "sync-server/http/HttpServer.h"
#include <algorithm>
#include <atomic>
#include <boost/asio/io_context.hpp>
#include <boost/asio/ip/tcp.hpp>
#include <boost/asio/ssl.hpp>
#include <boost/asio/steady_timer.hpp>
#include <boost/asio/strand.hpp>
#include <condition_variable>
#include <thread>
#include <unordered_map>

namespace aanzet::server {

namespace net = boost::asio;
using boost::system::error_code;
using net::ip::tcp;
using protocol::HttpResponse;
using std::chrono::milliseconds;

using Strand = net::strand<net::io_context::executor_type>;
using Socket = net::basic_stream_socket<tcp, Strand>;
using Acceptor = net::basic_socket_acceptor<tcp, Strand>;
using TlsStream = net::ssl::stream<Socket>;
using SteadyTimer = net::basic_waitable_timer<std::chrono::steady_clock, net::wait_traits<std::chrono::steady_clock>, Strand>;

// As admission and the log know a client: an IPv4 address in IPv6 is the IPv4 address, an IPv6 network its first 64 bits.
inline ClientAddress describe(net::ip::address a)
{
    if (a.is_v6() && a.to_v6().is_v4_mapped()) a = net::ip::make_address_v4(net::ip::v4_mapped, a.to_v6());
    ClientAddress out{a.to_string(), {}, a.is_loopback()};
    if (a.is_v4()) {
        out.network = out.text;
    } else {
        auto bytes = a.to_v6().to_bytes();
        std::fill(bytes.begin() + 8, bytes.end(), 0);
        out.network = net::ip::address_v6(bytes).to_string();
    }
    return out;
}

class Connection : public std::enable_shared_from_this<Connection>
{
public:
    virtual ~Connection() = default;
    virtual void begin() = 0;
    // From any thread:
    virtual void postAnswer(std::uint64_t request, HttpResponse response) = 0;
    virtual void postDrain() = 0;      // close when idle, else after the running request
    virtual void postClose() = 0;
    virtual bool isWaitingFor(std::uint64_t request) const = 0;
};

// What stop() needs to reach too. `connections` and `isStopping` are used from every thread.
struct ServerCore {
    ServerCore(HttpService& s, HttpLimits l, Admission::Limits a)
        : service(s), limits(l), admission(a), acceptor(net::make_strand(io)), acceptRetry(acceptor.get_executor())
    {
    }

    bool add(const std::shared_ptr<Connection>& c)
    {
        std::lock_guard lock(mutex);
        if (isStopping) return false;
        connections.emplace(c.get(), c);
        return true;
    }
    void remove(const Connection* c)
    {
        std::lock_guard lock(mutex);
        connections.erase(c);
        if (connections.empty()) allGone.notify_all();
    }
    std::vector<std::shared_ptr<Connection>> living()
    {
        std::vector<std::shared_ptr<Connection>> out;
        std::lock_guard lock(mutex);
        for (auto& [p, weak] : connections)
            if (auto c = weak.lock()) out.push_back(std::move(c));
        return out;
    }

    net::io_context io;
    HttpService& service;
    const HttpLimits limits;
    std::vector<std::string> proxies;   // as describe() writes addresses
    Admission admission;
    std::optional<net::ssl::context> tls;
    Acceptor acceptor;
    SteadyTimer acceptRetry;
    std::uint16_t port = 0;
    std::optional<net::executor_work_guard<net::io_context::executor_type>> work;
    std::vector<std::thread> threads;

    std::mutex mutex;
    std::condition_variable allGone;
    std::unordered_map<const Connection*, std::weak_ptr<Connection>> connections;
    std::atomic<bool> isStopping = false;
};

} // namespace aanzet::server
