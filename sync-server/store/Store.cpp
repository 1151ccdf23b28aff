// SPDX-License-Identifier: EUPL-1.2
#include "sync-server/store/Store.h"
#include "sync-server/store/Schema.h"

namespace aanzet::server {

Result<Store> Store::open(const std::string& path, Access access, const std::string& vfs)
{
    sql::Options options;
    options.vfs = vfs;
    options.busyTimeout = std::chrono::milliseconds(5000);   // a backup or `status` beside us, never longer
    const auto mode = access == Access::Create ? sql::OpenMode::ReadWriteCreate
                      : access == Access::Write ? sql::OpenMode::ReadWrite
                                                : sql::OpenMode::ReadOnly;
    AANZET_TRY(auto db, sql::Connection::open(path, mode, options));
    if (access == Access::Read) {
        AANZET_TRY(const int version, sql::schemaVersion(db));
        if (version > serverMigrations().back().version) return ErrorCode::NewerVersion;
        std::int64_t mark = 0;
        {
            AANZET_TRY(auto q, db.prepare("PRAGMA application_id"));
            AANZET_TRY(auto step, q.step());
            if (step == sql::Step::Row) mark = q.integer(0);
        }
        if (mark != kServerApplicationId) return Error{ErrorCode::CorruptData, "not a database of this program"};
    } else {
        AANZET_CHECK(sql::migrate(db, kServerApplicationId, serverMigrations()));
    }
    Store store(std::move(db));
    // What was erased is overwritten with zeros, not only unlinked. A long log lets a page that changes in many commits
    // go into the file once.
    AANZET_CHECK(store.m_db.execute(access == Access::Read ? "PRAGMA cache_size=-8192"
                                                           : "PRAGMA secure_delete=ON; PRAGMA wal_autocheckpoint=8000; PRAGMA cache_size=-49152"));
    return store;
}

Result<std::optional<Bytes>> Store::meta(std::string_view key)
{
    AANZET_TRY(auto q, m_db.prepare("SELECT value FROM meta WHERE key = ?"));
    q.bind(1, key);
    AANZET_TRY(auto step, q.step());
    if (step == sql::Step::Done) return std::optional<Bytes>();
    return std::optional<Bytes>(bytesOf(q.blob(0)));
}

Status Store::setMeta(std::string_view key, ByteView value)
{
    AANZET_TRY(auto q, m_db.prepare("INSERT INTO meta VALUES(?, ?) ON CONFLICT(key) DO UPDATE SET value = excluded.value"));
    q.bind(1, key).bind(2, value);
    return q.run();
}

Status Store::dropMeta(std::string_view key)
{
    AANZET_TRY(auto q, m_db.prepare("DELETE FROM meta WHERE key = ?"));
    q.bind(1, key);
    return q.run();
}

Status Store::run(std::string_view sql)
{
    AANZET_TRY(auto q, m_db.prepare(sql));
    return q.run();
}

bool isStorageFailure(ErrorCode code)
{
    switch (code) {
    case ErrorCode::DiskFull:
    case ErrorCode::Storage:
    case ErrorCode::OutOfMemory:
    case ErrorCode::CorruptData:
    case ErrorCode::VaultBusy:
    case ErrorCode::Busy:
    case ErrorCode::Internal: return true;
    default: return false;
    }
}

Result<Snapshot> Snapshot::begin(Store& store)
{
    // An earlier view that found no memory to end: else this connection would answer nobody any more.
    if (store.db().inTransaction()) AANZET_CHECK(store.run("COMMIT"));
    AANZET_CHECK(store.run("BEGIN"));
    return Snapshot(store);
}

Snapshot::~Snapshot()
{
    if (m_store) static_cast<void>(m_store->run("COMMIT").ok());   // it only read: nothing can be lost; without memory begin() does it
}

} // namespace aanzet::server
