// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "shared/protocol/Auth.h"
#include "sync-server/directory/Directory.h"
#include "sync-server/http/HttpService.h"
#include "sync-server/http/RateLimiter.h"
#include "sync-server/service/Route.h"
#include <deque>
#include <mutex>
#include <unordered_set>

namespace aanzet::server {

// Who asks, proven by a signature.
struct Caller {
    DeviceId device;
    UserId user;
    Salt16 nonce;
    std::optional<std::uint64_t> revokedAt;      // index of the entry of the organisation log that removed device or user
};

// How much one asker may cost. Documented for operators in docs/server.md.
struct Rates {
    RateLimiter::Rate strangers{20, 20};         // found, join and recover, per network
    RateLimiter::Rate localStrangers{2000, 2000};    // the same from this machine: the operator and the tests
    RateLimiter::Rate kit{10, 1};                // recoveries with one and the same kit
    RateLimiter::Rate info{120, 120};            // info, per network; an office shares one address
    RateLimiter::Rate localInfo{6000, 6000};
    RateLimiter::Rate device{600, 1200};         // signed calls, per device: a first sync asks page after page
};

// Nonces of the last ten minutes, per device; the oldest leave first when a device sends more than is remembered.
class NonceCache
{
public:
    static constexpr Millis kLife{600'000};
    static constexpr std::size_t kPerDevice = 20'000;
    // False: seen before, or the device sends more than can be remembered.
    bool use(const DeviceId& device, const Salt16& nonce, Millis now);

private:
    struct Seen {
        std::deque<std::pair<Millis, Salt16>> order;
        std::unordered_set<Salt16> set;
    };
    std::mutex m_mutex;
    std::unordered_map<DeviceId, Seen> m_devices;
};

// The order of protocol.md 7: rate, header, device known, skew, signature, nonce. Everything that fails before the
// signature is proven answers alike, so that a stranger learns nothing about who is known here.
class RequestGate
{
public:
    RequestGate(const SignPublicKey& server, const Clock& clock, const Rates& rates);
    Status admitStranger(Call call, const ClientAddress& client);
    // Busy, BadSignature, Skew. A revoked device is told apart by Caller::revokedAt.
    Result<Caller> admit(const protocol::HttpRequest& request, const Directory& directory);

private:
    SignPublicKey m_server;
    const Clock& m_clock;
    RateLimiter m_strangers, m_localStrangers, m_info, m_localInfo, m_devices;
    NonceCache m_nonces;
};

} // namespace aanzet::server
