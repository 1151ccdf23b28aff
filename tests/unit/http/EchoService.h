// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "sync-server/http/HttpService.h"
#include <mutex>
#include <vector>

// What the tests of the HTTP layer serve:
//   POST, PUT /echo   the body back, up to 1 MiB         GET /hello    "hello"
//   GET /large        64 KiB                             GET /refused  401 before the body
//   GET /wait         long poll, answered by GET /wake or by drain()
//   GET /forget       the duty to answer is dropped      GET /client   the address, and whether it is this machine
class EchoService : public aanzet::server::HttpService
{
public:
    static constexpr std::uint64_t kEchoLimit = 1 << 20;

    aanzet::server::RouteLimits limitsFor(const aanzet::protocol::HttpRequest& head, const aanzet::server::ClientAddress&) override
    {
        if (head.target == "/refused") return {0, 401};
        return {head.target == "/echo" ? kEchoLimit : 0, 0};
    }
    void handle(aanzet::protocol::HttpRequest r, aanzet::server::ClientAddress client, aanzet::server::Respond respond) override
    {
        using aanzet::bytesOf, aanzet::viewOf;
        if (r.target == "/echo") return respond({200, {{"X-Method", r.method}}, std::move(r.body)});
        if (r.target == "/hello") return respond({200, {}, bytesOf(viewOf("hello"))});
        if (r.target == "/large") return respond({200, {}, aanzet::Bytes(64 * 1024, 'x')});
        if (r.target == "/client") return respond({200, {}, bytesOf(viewOf(client.text + (client.isLoopback ? " here" : " elsewhere")))});
        if (r.target == "/forget") return;
        if (r.target == "/wake") {
            wake();
            return respond({200, {}, {}});
        }
        if (r.target == "/wait") {
            std::lock_guard lock(m_mutex);
            if (m_drained) return respond({204, {}, {}});
            m_waiting.push_back(std::move(respond));
            return;
        }
        respond({404, {}, {}});
    }
    void drain() override
    {
        {
            std::lock_guard lock(m_mutex);
            m_drained = true;
        }
        wake();
    }
    std::size_t waiting() const
    {
        std::lock_guard lock(m_mutex);
        return m_waiting.size();
    }
    bool hasWantedWait() const
    {
        std::lock_guard lock(m_mutex);
        for (const auto& r : m_waiting)
            if (r.isWanted()) return true;
        return false;
    }
    void wake()
    {
        std::vector<aanzet::server::Respond> woken;
        {
            std::lock_guard lock(m_mutex);
            woken.swap(m_waiting);
        }
        for (auto& r : woken) r({204, {}, {}});
    }

private:
    mutable std::mutex m_mutex;
    std::vector<aanzet::server::Respond> m_waiting;
    bool m_drained = false;
};
