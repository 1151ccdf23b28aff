// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include <cstdint>
#include <mutex>
#include <string>
#include <string_view>
#include <unordered_map>

namespace aanzet::server {

// Counts what strangers hold of us at this moment, in all and per network, and says no at the limit. Thread-safe.
class Admission
{
public:
    struct Limits {
        unsigned connections, connectionsPerNetwork;
        std::uint64_t bodyBytes, bodyBytesPerNetwork;
    };
    // Connections of a proxy of ours count in all only.
    static constexpr std::string_view kProxy = "proxy";

    explicit Admission(Limits limits) : m_limits(limits) {}

    bool enter(const std::string& network);    // true: leave() must follow
    void leave(const std::string& network);
    bool reserveBody(const std::string& network, std::uint64_t bytes);   // only between enter and leave
    void releaseBody(const std::string& network, std::uint64_t bytes);
    unsigned connections() const;

private:
    struct Held {
        unsigned connections = 0;
        std::uint64_t bodyBytes = 0;
    };
    const Limits m_limits;
    mutable std::mutex m_mutex;
    std::unordered_map<std::string, Held> m_networks;   // only those with a connection
    Held m_all;
};

} // namespace aanzet::server
