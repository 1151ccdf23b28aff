// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "shared/crypto/Crypto.h"
#include "shared/types/Clock.h"
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace aanzet::vault {

// Each an ordinary SQLite table (id INTEGER PRIMARY KEY, blob BLOB NOT NULL). The numbers are part of what is
// authenticated (FORMAT.md): only ever added.
enum class Table : std::uint8_t { Meta = 1, Entries, Batches, Edits, Drafts, Quarantine, Blobs, Inbox, Audit };
inline constexpr std::uint8_t kTableCount = 9;

// Is this vault where it last was? Unknown: the token file outside the vault is missing or different, so the folder was
// copied or an older state was put back. The store then draws a new author before anything is signed.
enum class Installation { Same, Unknown };

// Purposes a caller may ask a key for (security.md 2.1). 1 is the vault's own row key and never leaves, 4 its tally key.
struct SnapshotPurpose { static constexpr std::uint64_t kLocalKeyId = 2; };
struct PendingPurpose { static constexpr std::uint64_t kLocalKeyId = 3; };

struct Options {
    std::optional<crypto::KdfParameters> kdf;   // none: measured, about one second, never under the floor
    std::string vfs;                            // SQLite VFS by name, empty for the system's
    std::string tokenFolder;                    // empty: $XDG_STATE_HOME or ~/.local/state, then /aanzet/tokens
    const Clock* clock = nullptr;               // none: the system's; only the measuring uses it
#ifdef AANZET_TEST_SEAMS
    Bytes rootKeyForTests;                      // 32 bytes: no Argon2id, no slots; any passphrase opens (simulated vaults)
#endif
};

// A table whose rows are not the ones this vault wrote: some were removed, added or exchanged behind its back.
struct IntegrityNotice {
    Table table{};
    std::int64_t expected = 0, found = 0;       // rows; equal when a row was exchanged
};

class Change;

// The encrypted store of one device in one folder. Rows go in and out as plain bytes and lie on the disk only as
// XChaCha20-Poly1305 under a key that is there while the vault is open. Used by one thread at a time.
//
// Rows answer Locked while the vault is locked, except in Table::Inbox: its rows are sealed boxes already (to the
// device's public key), are kept exactly as given, and can be inserted while locked; nothing vouches for them.
//
// Errors of all that touches the disk: DiskFull, Storage, OutOfMemory, CorruptData. After a failure everything is as it
// was before the call, and the vault goes on when the disk does.
class Vault
{
public:
    // A new vault, left open (unlocked). AlreadyExists, WeakPassphrase (under 14 code points), VaultBusy.
    static Result<Vault> create(const std::string& dir, ByteView passphrase, const Options& options = {});
    // An existing one, locked; the folder is ours until this object ends. NoVault, VaultBusy, CorruptData, NewerVersion.
    static Result<Vault> open(const std::string& dir, const Options& options = {});
    Vault(Vault&&) noexcept;
    Vault& operator=(Vault&&) noexcept;
    ~Vault();

    // WrongPassphrase; CorruptData when the slot or the database is damaged or another vault's; NewerVersion. Nothing on
    // the disk is changed by a refusal. Takes about a second (Argon2id): not on the thread of the screen.
    Status unlock(ByteView passphrase);
    Status unlockWithKit(ByteView code16);
    // The root key sealed under a key of the caller's (the warm PIN), and back. Locked; WrongPassphrase.
    Result<Bytes> wrapRoot(ByteView wrappingKey32) const;
    Status unlockWrapped(ByteView wrapped, ByteView wrappingKey32);
    // Wipes every key and closes the database. No Change may be under way. The folder stays ours.
    void lock();
    bool isOpen() const;
    Salt16 id() const;                           // random, no secret

    // Rewrites the one slot that `oldPassphrase` opens. WrongPassphrase, WeakPassphrase. About two seconds. Touches nothing but
    // the slots: may run on another thread while rows are read and written here, and beside lock(); no other call about
    // passphrase or kit, and no destroy(), until it ended.
    Status changePassphrase(ByteView oldPassphrase, ByteView newPassphrase);
    // After unlockWithKit: replaces the passphrase slots by one for `passphrase`; other slots keep their bytes. Locked,
    // WeakPassphrase.
    Status resetPassphrase(ByteView passphrase);
    // A new recovery code of 16 bytes; an earlier one stops working. Locked. Text for people: RecoveryKit.h.
    Result<Bytes> addKitSlot();
    // The same with a code that the person has on paper already, from another device. Locked; BadRequest: not 16 bytes.
    Status setKitSlot(ByteView code16);
    bool hasKit() const;                         // a recovery code opens this vault
    bool isPassphraseDamaged() const;            // its slot is not whole any more: no passphrase opens, the kit does
    // For a signed wipe order: removes slots, then database, token and log; the vault is locked and gone.
    Status destroy();

    template <class Purpose> Result<crypto::Key<Purpose>> deriveLocal() const
    {
        static_assert(Purpose::kLocalKeyId != 1 && Purpose::kLocalKeyId != 4, "keys of the vault itself do not leave it");
        if (!isOpen()) return ErrorCode::Locked;
        return crypto::derive<Purpose>(rootKey(), Purpose::kLocalKeyId, "AzLocal_");
    }

    // Without a Change under way each of these is a transaction of its own, durable when it answers ok.
    Result<std::int64_t> insert(Table table, ByteView plain);            // the new id: rising from 1, 64 MiB at most
    Status put(Table table, std::int64_t id, ByteView plain);            // inserts or replaces
    Result<std::optional<Bytes>> get(Table table, std::int64_t id);      // nothing: no such row. CorruptData
    Status erase(Table table, std::int64_t id);                          // NotFound
    Result<std::int64_t> count(Table table);
    // In order of id. A row that does not open is listed in `damaged` (may be null) and the rest goes on. Stops at the
    // first error of `visit` and answers it. `plain` lives during the call. `visit` must not write.
    using Visit = std::function<Status(std::int64_t id, ByteView plain)>;
    Status forEach(Table table, const Visit& visit, std::vector<std::int64_t>* damaged = nullptr);

    // One write transaction; all row calls until its end belong to it. Only one at a time (Internal otherwise).
    Result<Change> begin();

    // Compares every row with the sealed tally of its table: reads all rows, so call it when the first screen stands.
    // Empty: all is as this vault left it. A notice is for people, no refusal; it stays until acceptLosses().
    Result<std::vector<IntegrityNotice>> integrity();
    Status acceptLosses();

    // As found at the last unlock; Same again after a Change with bumpToken() was committed.
    Installation installation() const;
    // Inside a Change, by whoever builds a batch or draws a new author: a new token in the vault and in the file outside.
    // The file is replaced before the commit: a stop in between makes the next start Unknown, never a false Same.
    Status bumpToken();

    // One row for mobile/session (the PIN's key), apart from the tables. Locked.
    Status putSessionRow(ByteView plain);
    Result<std::optional<crypto::SecretBytes>> sessionRow();

private:
    friend class Change;
    struct State;
    struct RootPurpose;
    explicit Vault(std::unique_ptr<State> state);
    const crypto::Key<RootPurpose>& rootKey() const;
    std::unique_ptr<State> m_state;
};

// Rolled back on destruction unless committed.
class Change
{
public:
    Change(Change&& o) noexcept : m_state(std::exchange(o.m_state, nullptr)) {}
    Change& operator=(Change&&) = delete;
    ~Change() { rollback(); }

    // Ok: durable. A failure (also of any write before it): all of it is undone, and the change is over.
    Status commit();
    void rollback();

private:
    friend class Vault;
    explicit Change(Vault::State* state) : m_state(state) {}
    Vault::State* m_state;
};

} // namespace aanzet::vault
