// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "sync-server/service/Metrics.h"
#include "sync-server/service/WriteSession.h"
#include <functional>
#include <mutex>
#include <span>

namespace aanzet::server {

struct WriteJob {
    std::function<Status(WriteSession&)> run;    // in a savepoint of its own: what fails is undone, the others stay
    std::function<void(Status)> done;            // after the commit has returned; its error when it failed
};

// Several writes in one transaction: one wait for the disk instead of many (protocol.md 7). The only writer of the database.
class GroupCommit
{
public:
    using Published = std::function<void(const DirectoryPtr&, const WriteSession::Changes&)>;
    // `published` is called after each commit, before the answers: what was answered is what readers see.
    GroupCommit(Store store, DirectoryPtr directory, const Clock& clock, Metrics& metrics, Published published)
        : m_store(std::move(store)), m_directory(std::move(directory)), m_clock(clock), m_metrics(metrics), m_published(std::move(published)) {}

    void execute(std::span<WriteJob> jobs);      // from one thread at a time, or several: it locks
    Status checkpoint();                         // folds the write-ahead log into the file

private:
    Status commit(std::span<WriteJob> jobs, std::vector<Status>& results);
    std::mutex m_mutex;
    Store m_store;
    DirectoryPtr m_directory;
    const Clock& m_clock;
    Metrics& m_metrics;
    Published m_published;
    WallTime m_swept{};
};

} // namespace aanzet::server
