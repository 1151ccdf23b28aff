// SPDX-License-Identifier: EUPL-1.2
#include "sync-server/http/RateLimiter.h"
#include <algorithm>

namespace aanzet::server {

RateLimiter::RateLimiter(Rate rate, const Clock& clock, std::size_t maxKeys)
    : m_rate(rate), m_clock(clock), m_maxKeys(maxKeys), m_shared{rate.burst, clock.steady()}, m_lastSweep(clock.steady())
{
}

void RateLimiter::refill(Bucket& bucket, Millis now) const
{
    auto passed = std::max(Millis{0}, now - bucket.at);
    bucket.tokens = std::min(m_rate.burst, bucket.tokens + m_rate.perMinute * static_cast<double>(passed.count()) / 60'000);
    bucket.at = now;
}

bool RateLimiter::take(Bucket& bucket, Millis now) const
{
    refill(bucket, now);
    if (bucket.tokens < 1) return false;
    bucket.tokens -= 1;
    return true;
}

// A full bucket says the same as no bucket. At most once a second: a flood of new keys must not buy a sweep each.
void RateLimiter::forgetFull(Millis now)
{
    if (now - m_lastSweep < Millis{1000}) return;
    m_lastSweep = now;
    std::erase_if(m_buckets, [&](const auto& entry) {
        auto bucket = entry.second;
        refill(bucket, now);
        return bucket.tokens >= m_rate.burst;
    });
}

bool RateLimiter::admit(std::string_view key)
{
    std::lock_guard lock(m_mutex);
    auto now = m_clock.steady();
    std::string owned(key);
    auto found = m_buckets.find(owned);
    if (found != m_buckets.end()) return take(found->second, now);
    if (m_buckets.size() >= m_maxKeys) forgetFull(now);
    if (m_buckets.size() >= m_maxKeys) return take(m_shared, now);
    return take(m_buckets.emplace(std::move(owned), Bucket{m_rate.burst, now}).first->second, now);
}

std::size_t RateLimiter::size() const
{
    std::lock_guard lock(m_mutex);
    return m_buckets.size();
}

} // namespace aanzet::server
