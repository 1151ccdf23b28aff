// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "mobile/vault/FolderLock.h"
#include "mobile/vault/SlotFile.h"
#include "mobile/vault/Tally.h"
#include "mobile/vault/Vault.h"
#include "shared/sql/Migration.h"

namespace aanzet::vault {

struct RowPurpose;
inline constexpr std::size_t kNonceSize = 24;
inline constexpr std::size_t kRowLimit = 64u << 20;

// Rows of the vault itself, in table 0.
enum class OwnRow : std::int64_t { Anchor = 1, Head = 2, Session = 3 };

const char* tableName(Table table);
bool isSealed(Table table);      // all but the inbox
bool isPadded(Table table);

// The parts behind Vault and Change. Everything that changes rows runs inside write(), which makes it a transaction of
// its own when no Change is under way.
struct Vault::State {
    State(std::string dir, Options o, FolderLock l, SlotFile s, TokenFile t, Salt16 vaultId)
        : folder(std::move(dir)), options(std::move(o)), lock(std::move(l)), slots(std::move(s)), tokenFile(std::move(t)), id(vaultId) {}
    ~State() { forgetKeys(); }

    std::string databasePath() const { return folder + "/vault.db"; }
    const Clock& clock() const;
    crypto::KdfParameters kdf() const;

    Status createDatabase();         // a new file with our schema
    Status openDatabase();           // an existing one; leaves it untouched when it refuses
    Status establish();              // first rows of a new vault: anchor, head, token
    Status recognise();              // opens anchor and head, compares the token
    Status openWith(crypto::SecretBytes root32);
    void useRoot(crypto::Key<RootPurpose> key);
    void forgetKeys();
    void close();

    bool isOpen() const { return local.isSet(); }
    Status require(Table table);     // Locked; opens the database without keys for the inbox
    Result<Bytes> seal(std::uint8_t table, std::int64_t rowId, ByteView plain, bool padded) const;
    bool openRow(std::uint8_t table, std::int64_t rowId, ByteView blob, bool padded, Bytes& out, ByteView& plain) const;
    Status putOwnRow(OwnRow row, ByteView plain);
    Result<std::optional<crypto::SecretBytes>> ownRow(OwnRow row);   // nothing: no such row. CorruptData

    Result<std::int64_t> nextId(Table table);
    Status toggleStored(Table table, std::int64_t rowId, bool& found);   // takes the row that is there out of the tally
    Status writeRow(Table table, std::int64_t rowId, ByteView plain);
    Status eraseRow(Table table, std::int64_t rowId);

    Status begin();
    Status commit();
    void rollback();
    template <class F> Status write(F&& f)
    {
        if (inChange) {
            if (failure) return *failure;
            Status done = f();
            if (!done.ok() && done.code() != ErrorCode::NotFound) failure = done.error();
            return done;
        }
        AANZET_CHECK(begin());
        Status done = f();
        if (done.ok()) return commit();
        rollback();
        return done;
    }

    std::string folder;
    Options options;
    FolderLock lock;
    SlotFile slots;
    TokenFile tokenFile;
    Salt16 id;
    crypto::Key<RootPurpose> root;
    crypto::Key<RowPurpose> local;
    TallyKey tallyKey;
    std::optional<sql::Connection> database;
    std::optional<sql::Transaction> transaction;   // after the connection: ends first
    Head head;
    std::array<std::int64_t, kTableCount> next{};  // 0: not read yet
    Installation installation = Installation::Unknown;

    // Of the write under way:
    bool inChange = false;                         // begun by Vault::begin
    std::optional<Error> failure;
    bool headMoved = false, tokenMoved = false;
    Head headBefore;
    std::optional<Token> tokenFileBefore;
};

} // namespace aanzet::vault
