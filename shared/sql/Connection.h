// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "shared/sql/Query.h"
#include <chrono>
#include <memory>
#include <string>

namespace aanzet::sql {

enum class OpenMode {
    ReadWriteCreate,
    ReadWrite,   // NotFound when there is no file
    ReadOnly,    // NotFound when there is no file; writes fail with Storage
    Memory,      // no file at all; `path` is ignored
};

enum class Locking {
    Shared,      // several connections and processes
    Exclusive,   // this connection alone, no -shm file; a second one gets VaultBusy from open()
};

struct Options {
    std::string vfs;                          // name of a registered SQLite VFS, empty for the system's
    std::chrono::milliseconds busyTimeout{1000};
    Locking locking = Locking::Shared;
};

// One connection to one SQLite file, used by one thread at a time. A file: WAL, synchronous=FULL (a commit that answered
// ok is on the disk), foreign_keys=ON, trusted_schema=OFF, temp_store=MEMORY, mmap_size=0, cell_size_check=ON.
// Memory: journal_mode=OFF, so there is no rollback there: after a failed write throw the projection away and rebuild it.
//
// open() writes nothing into a file that exists; call migrate() next, which refuses foreign and newer files untouched.
//
// Errors: DiskFull, Storage (the disk refuses otherwise), OutOfMemory, CorruptData, VaultBusy (from open) or Busy (later),
// NotFound, AlreadyExists (unique key), TooLarge, Internal (wrong SQL, broken constraint). The detail holds SQLite's
// numbers and nothing else.
class Connection
{
public:
    static Result<Connection> open(const std::string& path, OpenMode mode, const Options& options = {});
    Connection(Connection&&) noexcept;
    Connection& operator=(Connection&&) noexcept;
    ~Connection();   // every Query and Transaction of it must have ended before

    // One statement, prepared once per text and kept. May be called again while a Query of the same text is in use.
    Result<Query> prepare(std::string_view sql);
    // Several statements without parameters or rows; stops at the first failure. Not inside a transaction of its own.
    Status execute(const std::string& script);

    std::int64_t lastInsertId() const;
    std::int64_t changes() const;             // rows the last insert, update or delete changed
    bool inTransaction() const;
    OpenMode mode() const;

    // Reads every page: structure, indexes, foreign keys. CorruptData when anything is wrong.
    Status integrityCheck();
    // A consistent copy while others read and write. AlreadyExists when there is a file; nothing is left after a failure.
    Status backupTo(const std::string& path);
    // Moves the write-ahead log into the file and empties it. Busy when a reader still needs it.
    Status checkpoint();
    // Leaves the file exactly as it is when this connection closes (no checkpoint). For files that were refused.
    void leaveUntouched();

    sqlite3* handle() const;                  // for tests of storage alone

private:
    struct State;
    explicit Connection(std::unique_ptr<State> state);
    std::unique_ptr<State> m_state;
    friend class Transaction;
};

// BEGIN IMMEDIATE now; ROLLBACK on destruction unless committed.
class Transaction
{
public:
    static Result<Transaction> begin(Connection& connection);
    Transaction(Transaction&& o) noexcept : m_connection(std::exchange(o.m_connection, nullptr)) {}
    Transaction& operator=(Transaction&&) = delete;
    ~Transaction();

    // Ok: durable. A failure: rolled back, nothing of it is visible, and the transaction is over. After a power cut
    // a commit whose fsync failed may be there or not; it was never acknowledged.
    Status commit();
    void rollback();

private:
    explicit Transaction(Connection& connection) : m_connection(&connection) {}
    Connection* m_connection;
};

} // namespace aanzet::sql
