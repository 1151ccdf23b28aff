// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "shared/sql/Connection.h"
#include "shared/types/Clock.h"
#include <optional>

namespace aanzet::server {

// One connection to the server's database with the statements that every part of it needs. Used by one thread at a time.
// What a call may fail with beside its own errors: DiskFull, Storage, Busy, CorruptData, OutOfMemory (isStorageFailure).
class Store
{
public:
    enum class Access { Create, Write, Read };
    // Create: a new file, AlreadyExists when there is one. NewerVersion, CorruptData (foreign or damaged): nothing was
    // written into the file.
    static Result<Store> open(const std::string& path, Access access, const std::string& vfs = {});
    Store(Store&&) noexcept = default;

    sql::Connection& db() { return m_db; }

    Result<std::optional<Bytes>> meta(std::string_view key);
    Status setMeta(std::string_view key, ByteView value);
    Status dropMeta(std::string_view key);
    template <class F> Result<F> metaAs(std::string_view key)   // CorruptData: missing or of another size
    {
        AANZET_TRY(auto v, meta(key));
        if (!v) return Error{ErrorCode::CorruptData, "meta row missing"};
        auto f = F::from(*v);
        if (!f) return Error{ErrorCode::CorruptData, "meta row size"};
        return *f;
    }

    // One statement without rows and without values: BEGIN, SAVEPOINT, ...
    Status run(std::string_view sql);

private:
    explicit Store(sql::Connection db) : m_db(std::move(db)) {}
    sql::Connection m_db;
};

bool isStorageFailure(ErrorCode code);
inline std::int64_t millisOf(WallTime t) { return t.time_since_epoch().count(); }

// A consistent view for several statements; ended by the destructor.
class Snapshot
{
public:
    static Result<Snapshot> begin(Store& store);
    Snapshot(Snapshot&& o) noexcept : m_store(std::exchange(o.m_store, nullptr)) {}
    Snapshot& operator=(Snapshot&&) = delete;
    ~Snapshot();

private:
    explicit Snapshot(Store& store) : m_store(&store) {}
    Store* m_store;
};

} // namespace aanzet::server
