// SPDX-License-Identifier: EUPL-1.2
#include "mobile/vault/VaultState.h"
#include "mobile/vault/AtomicFile.h"
#include "mobile/vault/KdfCalibration.h"
#include <sys/stat.h>

namespace aanzet::vault {
namespace {

constexpr std::int32_t kApplicationId = 0x417a5674;   // "AzVt"
constexpr sql::Migration kSchema[] = {
    {1,
     "CREATE TABLE own (id INTEGER PRIMARY KEY, blob BLOB NOT NULL);"
     "CREATE TABLE meta (id INTEGER PRIMARY KEY, blob BLOB NOT NULL);"
     "CREATE TABLE entries (id INTEGER PRIMARY KEY, blob BLOB NOT NULL);"
     "CREATE TABLE batches (id INTEGER PRIMARY KEY, blob BLOB NOT NULL);"
     "CREATE TABLE edits (id INTEGER PRIMARY KEY, blob BLOB NOT NULL);"
     "CREATE TABLE drafts (id INTEGER PRIMARY KEY, blob BLOB NOT NULL);"
     "CREATE TABLE quarantine (id INTEGER PRIMARY KEY, blob BLOB NOT NULL);"
     "CREATE TABLE blobs (id INTEGER PRIMARY KEY, blob BLOB NOT NULL);"
     "CREATE TABLE inbox (id INTEGER PRIMARY KEY, blob BLOB NOT NULL);"
     "CREATE TABLE audit (id INTEGER PRIMARY KEY, blob BLOB NOT NULL);",
     nullptr},
};

Bytes rowContext(const Salt16& vault, std::uint8_t table, std::int64_t id)
{
    return Writer("az1/row").raw(vault).u8(table).i64(id).take();
}

// Our own statements are right: one that SQLite does not understand means that the file's schema is damaged.
Error asDamage(Error error)
{
    if (error.code == ErrorCode::Internal) error.code = ErrorCode::CorruptData;
    return error;
}

sql::Options sqlOptions(const Options& options)
{
    sql::Options o;
    o.vfs = options.vfs;
    o.locking = sql::Locking::Exclusive;
    return o;
}

} // namespace

const char* tableName(Table table)
{
    switch (table) {
    case Table::Meta: return "meta";
    case Table::Entries: return "entries";
    case Table::Batches: return "batches";
    case Table::Edits: return "edits";
    case Table::Drafts: return "drafts";
    case Table::Quarantine: return "quarantine";
    case Table::Blobs: return "blobs";
    case Table::Inbox: return "inbox";
    case Table::Audit: return "audit";
    }
    return "own";
}

bool isSealed(Table table) { return table != Table::Inbox; }
bool isPadded(Table table) { return table == Table::Meta || table == Table::Drafts; }

const Clock& Vault::State::clock() const
{
    static const SystemClock system;
    return options.clock ? *options.clock : system;
}

crypto::KdfParameters Vault::State::kdf() const { return options.kdf ? *options.kdf : calibratedKdf(clock()); }

Status Vault::State::createDatabase()
{
    if (options.vfs.empty()) AANZET_CHECK(writeNewFile(databasePath(), {}));   // SQLite takes over its mode of 0600
    AANZET_TRY(auto connection, sql::Connection::open(databasePath(), sql::OpenMode::ReadWriteCreate, sqlOptions(options)));
    AANZET_CHECK(sql::migrate(connection, kApplicationId, kSchema));
    database = std::move(connection);
    return {};
}

Status Vault::State::openDatabase()
{
    struct stat info;
    const bool there = ::stat(databasePath().c_str(), &info) == 0;
    // An empty file would be taken for a new database.
    if ((there && info.st_size < 512) || (!there && options.vfs.empty())) return {ErrorCode::CorruptData, "database file cut or missing"};
    auto opened = sql::Connection::open(databasePath(), sql::OpenMode::ReadWrite, sqlOptions(options));
    if (!opened) return opened.code() == ErrorCode::NotFound ? Error{ErrorCode::CorruptData, "no database file"} : asDamage(opened.error());
    sql::Connection connection = std::move(opened).value();
    auto version = sql::schemaVersion(connection);
    if (!version || *version == 0) {
        connection.leaveUntouched();
        return version.ok() ? Error{ErrorCode::CorruptData, "database without schema"} : asDamage(version.error());
    }
    if (auto migrated = sql::migrate(connection, kApplicationId, kSchema); !migrated) {
        connection.leaveUntouched();
        return asDamage(migrated.error());
    }
    database = std::move(connection);
    return {};
}

Status Vault::State::establish()
{
    AANZET_CHECK(begin());
    head.token = crypto::randomFixed<Token>();
    headMoved = true;
    if (auto put = putOwnRow(OwnRow::Anchor, id.view()); !put) {
        rollback();
        return put;
    }
    AANZET_CHECK(commit());
    AANZET_CHECK(tokenFile.replace(head.token));
    installation = Installation::Same;
    return database->checkpoint();
}

Status Vault::State::recognise()
{
    auto anchor = ownRow(OwnRow::Anchor);
    auto sealedHead = ownRow(OwnRow::Head);
    for (const auto* row : {&anchor, &sealedHead})
        if (!row->ok() && row->code() != ErrorCode::CorruptData) return row->error();
    const bool ours = anchor.ok() && *anchor, tallied = sealedHead.ok() && *sealedHead;
    if (!ours && !tallied) return {ErrorCode::CorruptData, "database of another vault"};
    head = {};
    installation = Installation::Unknown;
    if (!tallied) return {};   // integrity() tells it: no table fits an empty tally
    AANZET_TRY(head, Head::decode((*sealedHead)->view()));
    AANZET_TRY(auto outside, tokenFile.read());
    if (outside && crypto::equalConstantTime(outside->view(), head.token.view())) installation = Installation::Same;
    return {};
}

void Vault::State::useRoot(crypto::Key<RootPurpose> key)
{
    root = std::move(key);
    local = crypto::derive<RowPurpose>(root, 1, "AzLocal_");
    tallyKey = crypto::derive<TallyPurpose>(root, 4, "AzLocal_");
}

Status Vault::State::openWith(crypto::SecretBytes root32)
{
    AANZET_TRY(auto key, crypto::Key<RootPurpose>::from(root32.view()));
    close();
    AANZET_CHECK(openDatabase());
    useRoot(std::move(key));
    auto known = recognise();
    if (!known) {
        database->leaveUntouched();
        close();
        return asDamage(known.error());
    }
    return {};
}

void Vault::State::forgetKeys()
{
    root = {};
    local = {};
    tallyKey = {};
    crypto::wipe(head.token.b.data(), head.token.b.size());
    crypto::wipe(headBefore.token.b.data(), headBefore.token.b.size());
}

void Vault::State::close()
{
    rollback();
    forgetKeys();
    database.reset();
    next = {};
    installation = Installation::Unknown;
}

Status Vault::State::require(Table table)
{
    if (isOpen()) return {};
    if (isSealed(table)) return ErrorCode::Locked;
    if (!database) return openDatabase();
    return {};
}

Result<Bytes> Vault::State::seal(std::uint8_t table, std::int64_t rowId, ByteView plain, bool padded) const
{
    const Bytes context = rowContext(id, table, rowId);
    if (!padded) return crypto::sealBox(local, plain, context);
    crypto::SecretBytes filled(crypto::pad(plain));
    return crypto::sealBox(local, filled.view(), context);
}

bool Vault::State::openRow(std::uint8_t table, std::int64_t rowId, ByteView blob, bool padded, Bytes& out, ByteView& plain) const
{
    if (blob.size() < kNonceSize + crypto::kTagSize) return false;
    Nonce24 nonce;
    std::memcpy(nonce.b.data(), blob.data(), kNonceSize);
    if (!crypto::openInto(local.view(), blob.subspan(kNonceSize), rowContext(id, table, rowId), nonce, out)) return false;
    plain = out;
    if (!padded) return true;
    const auto bare = crypto::unpad(out);
    if (bare) plain = *bare;
    return bare.has_value();
}

Status Vault::State::putOwnRow(OwnRow row, ByteView plain)
{
    const auto rowId = static_cast<std::int64_t>(row);
    AANZET_TRY(const Bytes blob, seal(0, rowId, plain, true));
    AANZET_TRY(auto q, database->prepare("INSERT OR REPLACE INTO own (id, blob) VALUES (?, ?)"));
    q.bind(1, rowId).bindStatic(2, blob);
    return q.run();
}

Result<std::optional<crypto::SecretBytes>> Vault::State::ownRow(OwnRow row)
{
    const auto rowId = static_cast<std::int64_t>(row);
    AANZET_TRY(auto q, database->prepare("SELECT blob FROM own WHERE id = ?"));
    AANZET_TRY(auto step, q.bind(1, rowId).step());
    if (step == sql::Step::Done) return std::optional<crypto::SecretBytes>();
    crypto::SecretBytes out;
    ByteView plain;
    if (!openRow(0, rowId, q.blob(0), true, out.bytes(), plain)) return Error{ErrorCode::CorruptData, "own row"};
    return std::optional<crypto::SecretBytes>(bytesOf(plain));
}

Result<std::int64_t> Vault::State::nextId(Table table)
{
    auto& known = next[static_cast<std::size_t>(table) - 1];
    if (known == 0) {
        AANZET_TRY(auto q, database->prepare(std::string("SELECT max(id) FROM ") + tableName(table)));
        AANZET_TRY(auto step, q.step());
        known = step == sql::Step::Row && !q.isNull(0) ? std::max<std::int64_t>(q.integer(0), 0) + 1 : 1;
    }
    return known;
}

Status Vault::State::toggleStored(Table table, std::int64_t rowId, bool& found)
{
    AANZET_TRY(auto q, database->prepare(std::string("SELECT substr(blob, 1, 24), substr(blob, -16) FROM ") + tableName(table) + " WHERE id = ?"));
    AANZET_TRY(auto step, q.bind(1, rowId).step());
    found = step == sql::Step::Row;
    if (!found || !isSealed(table)) return {};
    headMoved = true;
    auto& tally = head.of(table);
    --tally.rows;
    tally.toggle(tallyKey, table, rowId, q.blob(0), q.blob(1));
    return {};
}

Status Vault::State::writeRow(Table table, std::int64_t rowId, ByteView plain)
{
    bool found = false;
    AANZET_CHECK(toggleStored(table, rowId, found));
    Bytes sealed;
    ByteView blob = plain;
    if (isSealed(table)) {
        AANZET_TRY(sealed, seal(static_cast<std::uint8_t>(table), rowId, plain, isPadded(table)));
        blob = sealed;
        headMoved = true;
        auto& tally = head.of(table);
        ++tally.rows;
        tally.toggle(tallyKey, table, rowId, blob.first(kNonceSize), blob.last(crypto::kTagSize));
    }
    AANZET_TRY(auto q, database->prepare(std::string("INSERT OR REPLACE INTO ") + tableName(table) + " (id, blob) VALUES (?, ?)"));
    AANZET_CHECK(q.bind(1, rowId).bindStatic(2, blob).run());
    auto& known = next[static_cast<std::size_t>(table) - 1];
    if (known && known <= rowId) known = rowId + 1;
    return {};
}

Status Vault::State::eraseRow(Table table, std::int64_t rowId)
{
    bool found = false;
    AANZET_CHECK(toggleStored(table, rowId, found));
    if (!found) return ErrorCode::NotFound;
    AANZET_TRY(auto q, database->prepare(std::string("DELETE FROM ") + tableName(table) + " WHERE id = ?"));
    return q.bind(1, rowId).run();
}

Status Vault::State::begin()
{
    if (transaction) return {ErrorCode::Internal, "a change is under way"};
    AANZET_TRY(auto begun, sql::Transaction::begin(*database));
    transaction.emplace(std::move(begun));
    failure.reset();
    headMoved = tokenMoved = false;
    headBefore = head;
    return {};
}

Status Vault::State::commit()
{
    Status done;
    if (failure) done = *failure;
    else if (headMoved) {
        crypto::SecretBytes plain(head.encode());
        done = putOwnRow(OwnRow::Head, plain.view());
    }
    if (done.ok()) done = transaction->commit();
    if (!done.ok()) {
        rollback();
        return done;
    }
    transaction.reset();
    if (tokenMoved) installation = Installation::Same;
    headMoved = tokenMoved = inChange = false;
    return {};
}

void Vault::State::rollback()
{
    if (!transaction) return;
    transaction.reset();
    head = headBefore;
    next = {};
    // Best effort: when it fails the next start finds another token and says Unknown, which is the safe side.
    if (tokenMoved) (void)(tokenFileBefore ? tokenFile.replace(*tokenFileBefore) : tokenFile.remove());
    headMoved = tokenMoved = inChange = false;
    failure.reset();
}

} // namespace aanzet::vault
