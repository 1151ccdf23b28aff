// SPDX-License-Identifier: EUPL-1.2
#include "sync-server/http/Admission.h"

namespace aanzet::server {

bool Admission::enter(const std::string& network)
{
    std::lock_guard lock(m_mutex);
    if (m_all.connections >= m_limits.connections) return false;
    auto found = m_networks.find(network);
    auto held = found == m_networks.end() ? 0 : found->second.connections;
    if (network != kProxy && held >= m_limits.connectionsPerNetwork) return false;
    ++m_networks[network].connections;
    ++m_all.connections;
    return true;
}

void Admission::leave(const std::string& network)
{
    std::lock_guard lock(m_mutex);
    auto found = m_networks.find(network);
    if (found == m_networks.end()) return;
    --m_all.connections;
    if (--found->second.connections == 0) m_networks.erase(found);
}

bool Admission::reserveBody(const std::string& network, std::uint64_t bytes)
{
    std::lock_guard lock(m_mutex);
    auto found = m_networks.find(network);
    if (found == m_networks.end()) return false;
    if (bytes > m_limits.bodyBytes - m_all.bodyBytes) return false;
    if (network != kProxy && bytes > m_limits.bodyBytesPerNetwork - found->second.bodyBytes) return false;
    found->second.bodyBytes += bytes;
    m_all.bodyBytes += bytes;
    return true;
}

void Admission::releaseBody(const std::string& network, std::uint64_t bytes)
{
    std::lock_guard lock(m_mutex);
    auto found = m_networks.find(network);
    if (found == m_networks.end()) return;
    found->second.bodyBytes -= bytes;
    m_all.bodyBytes -= bytes;
}

unsigned Admission::connections() const
{
    std::lock_guard lock(m_mutex);
    return m_all.connections;
}

} // namespace aanzet::server
