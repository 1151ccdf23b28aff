// SPDX-License-Identifier: EUPL-1.2
#include "shared/sql/Connection.h"
#include "shared/sql/SqlError.h"
#include "shared/sql/StatementCache.h"
#include <sqlite3.h>

namespace aanzet::sql {

struct Connection::State {
    explicit State(sqlite3* d, OpenMode m, std::string v) : database(d), cache(d), mode(m), vfs(std::move(v)) {}
    ~State()
    {
        cache.clear();
        sqlite3_close_v2(database);
    }
    sqlite3* database;
    StatementCache cache;
    // A rollback that found no memory is done before anything else: nobody sees half a transaction or is locked out by it.
    Status settle()
    {
        if (!mustRollBack) return {};
        if (!sqlite3_get_autocommit(database))
            if (const int code = sqlite3_exec(database, "ROLLBACK", nullptr, nullptr, nullptr); code != SQLITE_OK) return errorFrom(code, database);
        mustRollBack = false;
        return {};
    }
    OpenMode mode;
    std::string vfs;
    bool mustRollBack = false;
};

static bool fileExists(const std::string& path, const std::string& vfsName)
{
    sqlite3_vfs* vfs = sqlite3_vfs_find(vfsName.empty() ? nullptr : vfsName.c_str());
    int there = 0;
    std::string full(vfs ? static_cast<std::size_t>(vfs->mxPathname) + 1 : 0, '\0');
    return vfs && vfs->xFullPathname(vfs, path.c_str(), vfs->mxPathname + 1, full.data()) == SQLITE_OK
        && vfs->xAccess(vfs, full.c_str(), SQLITE_ACCESS_EXISTS, &there) == SQLITE_OK && there;
}

static int flagsFor(OpenMode mode)
{
    constexpr int common = SQLITE_OPEN_NOMUTEX | SQLITE_OPEN_EXRESCODE | SQLITE_OPEN_PRIVATECACHE;
    switch (mode) {
    case OpenMode::ReadWriteCreate: return common | SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE;
    case OpenMode::ReadWrite: return common | SQLITE_OPEN_READWRITE;
    case OpenMode::ReadOnly: return common | SQLITE_OPEN_READONLY;
    case OpenMode::Memory: break;
    }
    return common | SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE | SQLITE_OPEN_MEMORY;
}

static Result<std::int64_t> readInteger(Connection& connection, std::string_view sql)
{
    AANZET_TRY(Query query, connection.prepare(sql));
    AANZET_TRY(const Step step, query.step());
    return step == Step::Row ? query.integer(0) : 0;
}

static Status configure(Connection& connection, OpenMode mode, Locking locking)
{
    int ignored = 0;
    sqlite3* database = connection.handle();
    // A double-quoted word that is no column is a mistake, not a text.
    sqlite3_db_config(database, SQLITE_DBCONFIG_DQS_DML, 0, &ignored);
    sqlite3_db_config(database, SQLITE_DBCONFIG_DQS_DDL, 0, &ignored);
    AANZET_CHECK(connection.execute("PRAGMA foreign_keys=ON; PRAGMA trusted_schema=OFF; PRAGMA temp_store=MEMORY;"
                                    "PRAGMA mmap_size=0; PRAGMA cell_size_check=ON; PRAGMA synchronous=FULL"));
    if (mode == OpenMode::Memory) return connection.execute("PRAGMA journal_mode=OFF");
    // The journal mode is off limits here: in a file that is not ours it would be a way to lose it.
    sqlite3_db_config(database, SQLITE_DBCONFIG_DEFENSIVE, 1, &ignored);
    if (locking == Locking::Exclusive) AANZET_CHECK(connection.execute("PRAGMA locking_mode=EXCLUSIVE"));
    // The first read of the file: tells a file that is no database. A new one becomes a WAL database at once; one that
    // exists stays as it is until migrate() has recognised it.
    AANZET_TRY(const std::int64_t tables, readInteger(connection, "SELECT count(*) FROM sqlite_schema"));
    AANZET_TRY(const std::int64_t pages, readInteger(connection, "PRAGMA page_count"));
    if (tables == 0 && pages == 0 && mode != OpenMode::ReadOnly) return connection.execute("PRAGMA journal_mode=WAL");
    return {};
}

Result<Connection> Connection::open(const std::string& path, OpenMode mode, const Options& options)
{
    const bool memory = mode == OpenMode::Memory;
    sqlite3* database = nullptr;
    const char* vfs = options.vfs.empty() || memory ? nullptr : options.vfs.c_str();
    const int code = sqlite3_open_v2(memory ? ":memory:" : path.c_str(), &database, flagsFor(mode), vfs);
    if (code != SQLITE_OK) {
        Error error = errorFrom(code, database);
        sqlite3_close_v2(database);
        if ((code & 0xff) == SQLITE_CANTOPEN && mode != OpenMode::ReadWriteCreate && !fileExists(path, options.vfs))
            error.code = ErrorCode::NotFound;
        return error;
    }
    Connection connection(std::make_unique<State>(database, mode, options.vfs));
    sqlite3_busy_timeout(database, static_cast<int>(options.busyTimeout.count()));
    if (auto configured = configure(connection, mode, options.locking); !configured) {
        Error error = damagedIfNonsense(configured.error());
        if (error.code == ErrorCode::Busy) error.code = ErrorCode::VaultBusy;
        connection.leaveUntouched();
        return error;
    }
    return connection;
}

Connection::Connection(std::unique_ptr<State> state) : m_state(std::move(state)) {}
Connection::Connection(Connection&&) noexcept = default;
Connection& Connection::operator=(Connection&&) noexcept = default;
Connection::~Connection() = default;

Result<Query> Connection::prepare(std::string_view sql)
{
    AANZET_CHECK(m_state->settle());
    AANZET_TRY(sqlite3_stmt* statement, m_state->cache.take(sql));
    return Query(m_state->cache, statement);
}

Status Connection::execute(const std::string& script)
{
    AANZET_CHECK(m_state->settle());
    const int code = sqlite3_exec(m_state->database, script.c_str(), nullptr, nullptr, nullptr);
    if (code != SQLITE_OK) return errorFrom(code, m_state->database);
    return {};
}

std::int64_t Connection::lastInsertId() const { return sqlite3_last_insert_rowid(m_state->database); }
std::int64_t Connection::changes() const { return sqlite3_changes64(m_state->database); }
bool Connection::inTransaction() const { return !sqlite3_get_autocommit(m_state->database); }
OpenMode Connection::mode() const { return m_state->mode; }
sqlite3* Connection::handle() const { return m_state->database; }

static Status checkPages(Connection& connection)
{
    AANZET_TRY(Query check, connection.prepare("PRAGMA integrity_check(1)"));
    AANZET_TRY(const Step step, check.step());
    if (step != Step::Row || check.text(0) != "ok") return {ErrorCode::CorruptData, "integrity check"};
    return {};
}

static Status checkReferences(Connection& connection)
{
    AANZET_TRY(Query check, connection.prepare("PRAGMA foreign_key_check"));
    AANZET_TRY(const Step step, check.step());
    if (step == Step::Row) return {ErrorCode::CorruptData, "foreign key check"};
    return {};
}

Status Connection::integrityCheck()
{
    Status status = checkPages(*this);
    if (status.ok()) status = checkReferences(*this);
    if (!status.ok()) return damagedIfNonsense(status.error());
    return {};
}

static Status copyPages(sqlite3* from, sqlite3* to)
{
    sqlite3_backup* backup = sqlite3_backup_init(to, "main", from, "main");
    if (!backup) return errorFrom(sqlite3_extended_errcode(to), to);
    int step = sqlite3_backup_step(backup, -1);
    const int finish = sqlite3_backup_finish(backup);
    if (step == SQLITE_DONE && finish == SQLITE_OK) return {};
    return errorFrom(step == SQLITE_DONE ? finish : step, to);
}

Status Connection::backupTo(const std::string& path)
{
    if (fileExists(path, m_state->vfs)) return {ErrorCode::AlreadyExists, "backup file"};
    sqlite3* target = nullptr;
    const char* vfsName = m_state->vfs.empty() ? nullptr : m_state->vfs.c_str();
    const int code = sqlite3_open_v2(path.c_str(), &target, flagsFor(OpenMode::ReadWriteCreate), vfsName);
    Status copied = code == SQLITE_OK ? copyPages(m_state->database, target) : Status(errorFrom(code, target));
    const int closed = sqlite3_close(target);
    if (copied.ok() && closed != SQLITE_OK) copied = errorFrom(closed, nullptr);
    if (!copied.ok()) {
        sqlite3_vfs* vfs = sqlite3_vfs_find(vfsName);
        for (const char* suffix : {"-journal", "-wal", ""})
            if (fileExists(path + suffix, m_state->vfs)) vfs->xDelete(vfs, (path + suffix).c_str(), 0);
    }
    return copied;
}

Status Connection::checkpoint()
{
    const int code = sqlite3_wal_checkpoint_v2(m_state->database, nullptr, SQLITE_CHECKPOINT_TRUNCATE, nullptr, nullptr);
    if (code != SQLITE_OK) return errorFrom(code, m_state->database);
    return {};
}

void Connection::leaveUntouched()
{
    int ignored = 0;
    sqlite3_db_config(m_state->database, SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, 1, &ignored);
}

Result<Transaction> Transaction::begin(Connection& connection)
{
    AANZET_TRY(Query query, connection.prepare("BEGIN IMMEDIATE"));
    AANZET_CHECK(query.run());
    return Transaction(connection);
}

Transaction::~Transaction()
{
    rollback();
}

Status Transaction::commit()
{
    if (!m_connection) return {ErrorCode::Internal, "transaction is over"};
    // SQLite itself rolls back on some failures (disk full, I/O error, out of memory) of a statement in between.
    if (!m_connection->inTransaction()) {
        m_connection = nullptr;
        return {ErrorCode::Storage, "rolled back by an earlier failure"};
    }
    Status committed;
    if (auto query = m_connection->prepare("COMMIT"); query.ok()) committed = query->run();
    else committed = query.error();
    if (!committed.ok()) rollback();
    m_connection = nullptr;
    return committed;
}

void Transaction::rollback()
{
    if (m_connection && m_connection->inTransaction()) {
        m_connection->m_state->mustRollBack = true;
        (void)m_connection->m_state->settle();
    }
    m_connection = nullptr;
}

} // namespace aanzet::sql
