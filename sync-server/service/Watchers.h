// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "sync-server/service/RequestGate.h"
#include "sync-server/service/WriteSession.h"
#include <list>

namespace aanzet::server {

// Long polls: who waits for news, and what is news. Numbers rise by one per commit and begin above everything that an
// earlier process gave out, so that a client of that process hears of everything once. Thread-safe.
class Watchers
{
public:
    static constexpr std::size_t kMaxWaiting = 2000;
    explicit Watchers(const Clock& clock);

    struct Waiting {
        Caller caller;
        std::uint64_t since = 0;
        Millis deadline{};
        std::function<void(Result<protocol::WatchResponse>)> answer;
    };
    // Answers at once when there is news, when too many wait or after close(). One per device: an earlier one is answered.
    void wait(Waiting waiting, const Directory& directory);
    protocol::WatchResponse news(std::uint64_t since, const UserId& user, const Directory& directory) const;

    void note(const WriteSession::Changes& changes, const Directory& directory);
    void expire();                               // answers those whose time is over
    void close();                                // answers all; nobody waits any more
    std::size_t size() const;

private:
    protocol::WatchResponse newsLocked(std::uint64_t since, const UserId& user, const Directory& directory) const;
    const Clock& m_clock;
    mutable std::mutex m_mutex;
    std::list<Waiting> m_waiting;
    const std::uint64_t m_begin;
    std::uint64_t m_now;
    std::uint64_t m_organisation = 0;
    std::map<SpaceId, std::uint64_t> m_spaces;
    bool m_isClosed = false;
};

} // namespace aanzet::server
