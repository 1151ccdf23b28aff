// SPDX-License-Identifier: EUPL-1.2
#include "sync-server/service/Watchers.h"

namespace aanzet::server {

// A server commits less than a thousand times a millisecond: the clock at start, times that, is above all before it.
Watchers::Watchers(const Clock& clock)
    : m_clock(clock), m_begin(static_cast<std::uint64_t>(millisOf(clock.now())) * 1000), m_now(m_begin)
{
}

protocol::WatchResponse Watchers::newsLocked(std::uint64_t since, const UserId& user, const Directory& directory) const
{
    protocol::WatchResponse r;
    r.now = m_now;
    const bool isUnknown = since < m_begin || since > m_now;
    r.organisation = isUnknown || m_organisation > since;
    if (isUnknown) {
        for (const auto& s : directory.readable(user, m_clock.now()))
            if (r.changed.size() < protocol::kMaxSpaces) r.changed.push_back(s.space);
        return r;
    }
    for (const auto& [space, at] : m_spaces)
        if (at > since && directory.canRead(space, user, m_clock.now())) r.changed.push_back(space);
    return r;
}

protocol::WatchResponse Watchers::news(std::uint64_t since, const UserId& user, const Directory& directory) const
{
    const std::lock_guard lock(m_mutex);
    return newsLocked(since, user, directory);
}

void Watchers::wait(Waiting waiting, const Directory& directory)
{
    std::vector<std::pair<Waiting, protocol::WatchResponse>> ready;
    {
        const std::lock_guard lock(m_mutex);
        for (auto it = m_waiting.begin(); it != m_waiting.end();) {
            if (it->caller.device == waiting.caller.device) {
                ready.emplace_back(std::move(*it), protocol::WatchResponse{m_now, {}, false});
                it = m_waiting.erase(it);
            } else {
                ++it;
            }
        }
        auto now = newsLocked(waiting.since, waiting.caller.user, directory);
        if (m_isClosed || m_waiting.size() >= kMaxWaiting || now.organisation || !now.changed.empty()) ready.emplace_back(std::move(waiting), std::move(now));
        else m_waiting.push_back(std::move(waiting));
    }
    for (auto& [who, what] : ready) who.answer(std::move(what));
}

void Watchers::note(const WriteSession::Changes& changes, const Directory& directory)
{
    if (changes.spaces.empty() && !changes.organisation) return;
    std::vector<std::pair<Waiting, Result<protocol::WatchResponse>>> ready;
    {
        const std::lock_guard lock(m_mutex);
        ++m_now;
        for (const auto& s : changes.spaces) m_spaces[s] = m_now;
        if (changes.organisation) m_organisation = m_now;
        for (auto it = m_waiting.begin(); it != m_waiting.end();) {
            auto now = newsLocked(it->since, it->caller.user, directory);
            const bool isGone = changes.organisation && !directory.org()->state().isCurrent(it->caller.device);
            if (!isGone && !now.organisation && now.changed.empty()) {
                ++it;
                continue;
            }
            ready.emplace_back(std::move(*it), isGone ? Result<protocol::WatchResponse>(ErrorCode::Revoked) : Result<protocol::WatchResponse>(std::move(now)));
            it = m_waiting.erase(it);
        }
    }
    for (auto& [who, what] : ready) who.answer(std::move(what));
}

void Watchers::expire()
{
    std::vector<std::pair<Waiting, protocol::WatchResponse>> ready;
    {
        const std::lock_guard lock(m_mutex);
        const auto now = m_clock.steady();
        for (auto it = m_waiting.begin(); it != m_waiting.end();) {
            if (!m_isClosed && it->deadline > now) {
                ++it;
                continue;
            }
            ready.emplace_back(std::move(*it), protocol::WatchResponse{m_now, {}, false});
            it = m_waiting.erase(it);
        }
    }
    for (auto& [who, what] : ready) who.answer(std::move(what));
}

void Watchers::close()
{
    {
        const std::lock_guard lock(m_mutex);
        m_isClosed = true;
    }
    expire();
}

std::size_t Watchers::size() const
{
    const std::lock_guard lock(m_mutex);
    return m_waiting.size();
}

} // namespace aanzet::server
