// SPDX-License-Identifier: EUPL-1.2
#include "sync-server/service/WriterThread.h"

namespace aanzet::server {

WriterThread::WriterThread(GroupCommit& commit) : m_commit(commit), m_thread([this] { loop(); }) {}

WriterThread::~WriterThread() { stop(); }

bool WriterThread::post(WriteJob& job)
{
    const std::lock_guard lock(m_mutex);
    if (m_isStopping || m_jobs.size() >= kMaxWaiting) return false;
    m_jobs.push_back(std::move(job));
    m_wake.notify_one();
    return true;
}

std::size_t WriterThread::waiting() const
{
    const std::lock_guard lock(m_mutex);
    return m_jobs.size();
}

void WriterThread::stop()
{
    {
        const std::lock_guard lock(m_mutex);
        m_isStopping = true;
        m_wake.notify_one();
    }
    if (m_thread.joinable()) m_thread.join();
}

void WriterThread::loop()
{
    for (;;) {
        std::vector<WriteJob> now;
        {
            std::unique_lock lock(m_mutex);
            m_wake.wait(lock, [this] { return m_isStopping || !m_jobs.empty(); });
            if (m_jobs.empty()) return;
            while (!m_jobs.empty() && now.size() < kMaxTogether) {
                now.push_back(std::move(m_jobs.front()));
                m_jobs.pop_front();
            }
        }
        m_commit.execute(now);
    }
}

} // namespace aanzet::server
