// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "shared/types/Clock.h"
#include <cstddef>
#include <mutex>
#include <string>
#include <string_view>
#include <unordered_map>

namespace aanzet::server {

// Token buckets by key (a client network, a device): `burst` at once, then `perMinute`. Thread-safe.
// Holds at most `maxKeys` buckets; beyond that strangers share one bucket, so that many addresses cannot exhaust memory.
class RateLimiter
{
public:
    struct Rate {
        double burst = 10;
        double perMinute = 10;
    };
    RateLimiter(Rate rate, const Clock& clock, std::size_t maxKeys = 10'000);

    bool admit(std::string_view key);    // takes one token; false when there is none
    std::size_t size() const;            // buckets held

private:
    struct Bucket {
        double tokens;
        Millis at;
    };
    void refill(Bucket& bucket, Millis now) const;
    bool take(Bucket& bucket, Millis now) const;
    void forgetFull(Millis now);

    const Rate m_rate;
    const Clock& m_clock;
    const std::size_t m_maxKeys;
    mutable std::mutex m_mutex;
    std::unordered_map<std::string, Bucket> m_buckets;
    Bucket m_shared;
    Millis m_lastSweep;
};

} // namespace aanzet::server
