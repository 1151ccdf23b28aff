// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "tests/support/SimulatedFile.h"
#include <cstdint>
#include <functional>
#include <map>
#include <memory>
#include <string>

namespace aanzet::test {

enum class Backing {
    Memory,   // files live in this object, shared by name within it: thousands of devices without a disk
    Disk,     // SQLite's own VFS underneath
};

enum class Call { Open, Write, Sync, Truncate, Delete };

enum class Fault {
    DiskFull,     // a write gets half done, SQLITE_FULL
    WriteError,   // a write or truncation, SQLITE_IOERR_WRITE or _TRUNCATE
    SyncError,    // SQLITE_IOERR_FSYNC
};

enum class Repeat { Once, FromThenOn };

// A SQLite VFS that counts every call which changes the disk and can stop the machine, or let the disk fail, at the k-th
// of them. Registered under its name as long as it lives; give the name to sql::Options::vfs. All connections on it must
// be closed before it ends. Creating and deleting a file is taken to be durable at once (SQLite syncs the folder).
//
// A sweep: run the work once and note calls(); then for each k from 1 to that: stopAt(k), run the work, drop all
// connections, clear() - that is the next boot - open and compare with what was acknowledged.
class FaultVfs
{
public:
    FaultVfs(std::string name, Backing backing);
    ~FaultVfs();
    FaultVfs(const FaultVfs&) = delete;
    FaultVfs& operator=(const FaultVfs&) = delete;
    const std::string& name() const;

    std::uint64_t calls() const;                 // since the beginning, the last clear() or restart of the count
    std::uint64_t calls(Call kind) const;

    // The k-th call from now (1 is the next) does not happen any more; it and every later one fails, reads too, and
    // nothing reaches the files. What was not synced is treated as `unsynced` says; `seed` decides what tears.
    void stopAt(std::uint64_t k, Unsynced unsynced = Unsynced::Keep, std::uint64_t seed = 0);
    // The k-th call from now fails, or the first after it that this fault fits.
    void failAt(std::uint64_t k, Fault fault, Repeat repeat = Repeat::Once);
    // Called in the moment of the stop, for what lies outside of this disk: to note what stands there now.
    void whenStopped(std::function<void()> call);
    bool stopped() const;
    bool struck() const;                         // the stop or fault has happened
    // Healthy again, the count begins anew; files are what the stop left of them.
    void clear();
    int openHandles() const;                     // files still open: 0 after everything was closed

    // Backing::Memory: the whole disk, for images to compare, keep and put back (with no connection open).
    std::map<std::string, Bytes> files() const;
    void setFiles(const std::map<std::string, Bytes>& files);

    struct State;

private:
    std::unique_ptr<State> m_state;
};

} // namespace aanzet::test
