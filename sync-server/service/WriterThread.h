// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "sync-server/service/GroupCommit.h"
#include <condition_variable>
#include <deque>
#include <thread>

namespace aanzet::server {

// Runs the jobs of many threads on one: whatever waits when a commit is over goes into the next one together.
class WriterThread
{
public:
    static constexpr std::size_t kMaxWaiting = 512, kMaxTogether = 64;
    explicit WriterThread(GroupCommit& commit);
    ~WriterThread();                             // runs what waits, then ends

    bool post(WriteJob& job);                    // false: full or stopping, the job was not taken
    std::size_t waiting() const;
    void stop();

private:
    void loop();
    GroupCommit& m_commit;
    mutable std::mutex m_mutex;
    std::condition_variable m_wake;
    std::deque<WriteJob> m_jobs;
    bool m_isStopping = false;
    std::thread m_thread;
};

} // namespace aanzet::server
