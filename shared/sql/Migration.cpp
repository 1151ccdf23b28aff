// SPDX-License-Identifier: EUPL-1.2
#include "shared/sql/Migration.h"
#include "shared/sql/SqlError.h"

namespace aanzet::sql {

static Result<std::int64_t> readInteger(Connection& connection, std::string_view sql)
{
    AANZET_TRY(Query query, connection.prepare(sql));
    AANZET_TRY(const Step step, query.step());
    if (step != Step::Row) return Error{ErrorCode::CorruptData, "no row"};
    return query.integer(0);
}

Result<int> schemaVersion(Connection& connection)
{
    AANZET_TRY(const std::int64_t version, readInteger(connection, "PRAGMA user_version"));
    return static_cast<int>(version);
}

static Status refuseStranger(Connection& connection, std::int32_t applicationId, int newest)
{
    AANZET_TRY(const std::int64_t id, readInteger(connection, "PRAGMA application_id"));
    AANZET_TRY(const int version, schemaVersion(connection));
    AANZET_TRY(const std::int64_t tables, readInteger(connection, "SELECT count(*) FROM sqlite_schema"));
    const bool fresh = id == 0 && version == 0 && tables == 0;
    if (!fresh && id != applicationId) return {ErrorCode::CorruptData, "database of another program"};
    if (version < 0) return {ErrorCode::CorruptData, "schema version " + std::to_string(version)};
    if (version > newest) return {ErrorCode::NewerVersion, "schema " + std::to_string(version) + ", known up to " + std::to_string(newest)};
    return {};
}

static Status takeStep(Connection& connection, std::int32_t applicationId, const Migration& step)
{
    AANZET_TRY(Transaction transaction, Transaction::begin(connection));
    // Read again under the lock: another process may have taken this step meanwhile.
    AANZET_TRY(const int version, schemaVersion(connection));
    if (version >= step.version) return {};
    if (step.script) AANZET_CHECK(connection.execute(step.script));
    if (step.function) AANZET_CHECK(step.function(connection));
    AANZET_CHECK(connection.execute("PRAGMA application_id = " + std::to_string(applicationId)
                                    + "; PRAGMA user_version = " + std::to_string(step.version)));
    return transaction.commit();
}

Status migrate(Connection& connection, std::int32_t applicationId, std::span<const Migration> steps)
{
    const int newest = steps.empty() ? 0 : steps.back().version;
    if (auto refused = refuseStranger(connection, applicationId, newest); !refused) {
        connection.leaveUntouched();
        return damagedIfNonsense(refused.error());
    }
    if (connection.mode() != OpenMode::Memory && connection.mode() != OpenMode::ReadOnly)
        AANZET_CHECK(connection.execute("PRAGMA journal_mode=WAL"));
    for (const auto& step : steps) {
        AANZET_TRY(const int version, schemaVersion(connection));
        if (version < step.version) AANZET_CHECK(takeStep(connection, applicationId, step));
    }
    return {};
}

} // namespace aanzet::sql
