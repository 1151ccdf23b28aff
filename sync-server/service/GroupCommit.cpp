// SPDX-License-Identifier: EUPL-1.2
#include "sync-server/service/GroupCommit.h"
#include "sync-server/store/UploadTable.h"

namespace aanzet::server {

constexpr auto kSweepEvery = std::chrono::hours(6);

void GroupCommit::execute(std::span<WriteJob> jobs)
{
    std::vector<Status> results;
    {
        const std::lock_guard lock(m_mutex);
        m_metrics.writes += jobs.size();
        results.reserve(jobs.size());
        if (auto done = commit(jobs, results); !done.ok()) {
            ++m_metrics.failedCommits;
            results.assign(jobs.size(), done);
        }
    }
    for (std::size_t i = 0; i < jobs.size(); ++i) jobs[i].done(std::move(results[i]));
}

Status GroupCommit::commit(std::span<WriteJob> jobs, std::vector<Status>& results)
{
    AANZET_TRY(auto transaction, sql::Transaction::begin(m_store.db()));
    const auto now = m_clock.now();
    WriteSession session(m_store, m_directory, now);
    if (now - m_swept > kSweepEvery) {
        AANZET_CHECK(UploadTable(m_store).sweep(now));
        m_swept = now;
    }
    for (auto& job : jobs) {
        results.push_back(session.part([&] { return job.run(session); }));
        if (session.isBroken() || !m_store.db().inTransaction()) return results.back().ok() ? Error{ErrorCode::Storage, "transaction ended"} : results.back().error();
    }
    AANZET_CHECK(transaction.commit());
    ++m_metrics.commits;
    m_directory = session.directory();
    m_published(m_directory, session.changes());
    return {};
}

Status GroupCommit::checkpoint()
{
    const std::lock_guard lock(m_mutex);
    return m_store.db().checkpoint();
}

} // namespace aanzet::server
