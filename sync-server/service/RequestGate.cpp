// SPDX-License-Identifier: EUPL-1.2
#include "sync-server/service/RequestGate.h"
#include <cstdlib>

namespace aanzet::server {

bool NonceCache::use(const DeviceId& device, const Salt16& nonce, Millis now)
{
    const std::lock_guard lock(m_mutex);
    auto& seen = m_devices[device];
    while (!seen.order.empty() && seen.order.front().first + kLife < now) {
        seen.set.erase(seen.order.front().second);
        seen.order.pop_front();
    }
    if (seen.order.size() >= kPerDevice || !seen.set.insert(nonce).second) return false;
    seen.order.emplace_back(now, nonce);
    return true;
}

RequestGate::RequestGate(const SignPublicKey& server, const Clock& clock, const Rates& rates)
    : m_server(server), m_clock(clock), m_strangers(rates.strangers, clock), m_localStrangers(rates.localStrangers, clock),
      m_info(rates.info, clock), m_localInfo(rates.localInfo, clock), m_devices(rates.device, clock)
{
}

Status RequestGate::admitStranger(Call call, const ClientAddress& client)
{
    auto& limiter = call == Call::Info ? (client.isLoopback ? m_localInfo : m_info) : (client.isLoopback ? m_localStrangers : m_strangers);
    if (!limiter.admit(client.network)) return Error{ErrorCode::Busy, "rate"};
    return {};
}

Result<Caller> RequestGate::admit(const protocol::HttpRequest& request, const Directory& directory)
{
    AANZET_TRY(const auto auth, protocol::readAuth(request));
    const auto* org = directory.org();
    const auto* device = org ? org->state().device(auth.device) : nullptr;
    if (!device) return ErrorCode::BadSignature;
    const auto now = m_clock.now();
    if (auth.time > now + protocol::kMaxSkew || auth.time < now - protocol::kMaxSkew) return ErrorCode::Skew;
    if (!protocol::verifyRequest(request, m_server, auth, device->keys.sign)) return ErrorCode::BadSignature;
    if (!m_devices.admit(auth.device.hex())) return Error{ErrorCode::Busy, "rate"};
    if (!m_nonces.use(auth.device, auth.nonce, m_clock.steady())) return Error{ErrorCode::BadSignature, "request seen before"};
    Caller caller{auth.device, device->user, auth.nonce, device->revokedAt};
    if (const auto* user = org->state().user(device->user); user && !caller.revokedAt) caller.revokedAt = user->revokedAt;
    return caller;
}

} // namespace aanzet::server
