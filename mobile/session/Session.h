// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "mobile/session/DropBox.h"
#include "mobile/session/PinLock.h"

namespace aanzet::session {

// Cold: no key in memory, the passphrase opens. Warm: locked, keys under the PIN. Open: in use. Handed: the client has
// the device; as Warm, and what is made goes into the drop-box.
enum class State { Cold, Warm, Open, Handed };
enum class Reopening { Pin, PassphraseOnly };

struct Policy {
    Millis idle = std::chrono::minutes(2);         // Open without activity() until it locks
    Millis background = std::chrono::seconds(30);  // Open and not in the foreground
    Millis warm = std::chrono::minutes(30);        // Warm until it is Cold
    Millis day = std::chrono::hours(12);           // after this the passphrase is asked at the next lock, Handed too
    Millis cover = std::chrono::minutes(15);       // Handed without activity() until the sheet is covered: then a PIN alone
    Reopening afterLock = Reopening::Pin;          // PassphraseOnly: nothing stays in memory
    Reopening afterHanding = Reopening::Pin;
};

// Whoever holds keys made readable by the vault: the store with its device, user and space keys and its projection.
class KeyHolder
{
public:
    virtual ~KeyHolder() = default;
    virtual Result<crypto::SecretBytes> wrapKeys() = 0;        // makes everything durable first; fails when it cannot
    virtual void dropKeys() = 0;                               // wipes keys and readable content
    virtual Status restoreKeys(crypto::SecretBytes keys) = 0;  // after a PIN: the vault is open again
};

// The app lock. After unlock() and unlockWithKit() the caller lets the store load from the vault; after a PIN the
// KeyHolder has its keys back already. One thread; nothing happens by itself: call tick() when it says so.
class Session
{
public:
    // All three must outlive it. A vault that is open already (just created) makes the session Open.
    Session(vault::Vault& vault, KeyHolder& holder, const Clock& clock, Policy policy = {});
    ~Session();
    Session(const Session&) = delete;
    Session& operator=(const Session&) = delete;

    State state() const { return m_state; }
    void whenChanged(std::function<void(State)> callback) { m_changed = std::move(callback); }
    void setPolicy(const Policy& policy) { m_policy = policy; }

    Status unlock(ByteView passphrase);            // from any state but Open; errors of Vault::unlock, state as before
    Status unlockWithKit(ByteView code16);
    // Warm and Handed. WrongPassphrase (state() is Cold after the fifth), Busy (wait() is not over; not counted),
    // Locked (nothing under a PIN here).
    Status unlockWithPin(ByteView pin);
    int triesLeft() const { return m_pinLock.triesLeft(); }
    Millis wait() const { return m_pinLock.wait(); }

    // Open only. Kept in the vault for the next start. BadRequest, WeakPassphrase.
    Status setPin(ByteView pin);
    Status removePin();                            // Open only: every lock asks the passphrase then
    bool hasPin() const { return m_pinKey.isSet(); }

    void lock();                                   // Warm, or Cold without PIN, by policy or when keys cannot be wrapped
    void lockCold();
    // Open -> Handed. Deposits are sealed to `device`. A failure (the store cannot make all durable): still Open.
    Status handOver(const RecordId& document, const BoxPublicKey& device);
    // Handed only, else NotAllowed: durable when it answers ok.
    Status deposit(ByteView content);
    // Handed, and nobody touched the device for a while: nothing of the sheet is to be seen until somebody unlocks.
    bool isCovered() const { return m_isCovered; }

    void activity();                               // a touch or key; Handed: by the client
    void leftForeground();                         // Handed: Cold at once. Open: the short time runs
    void cameToForeground();
    void suspended();                              // screen off, sleep: locks at once
    // Does what is due; how long until it has to be called again, nothing when Cold.
    std::optional<Millis> tick();

private:
    struct PinPurpose;
    struct Moment {
        WallTime wall;
        Millis steady{0};
    };
    Moment now() const { return {m_clock.now(), m_clock.steady()}; }
    // Sleep stops the steady clock, a person can set the other: the longer of both.
    Millis since(const Moment& then) const;
    void become(State state);
    void opened();
    Status loadPin();
    Status wrapUnderPin();
    void dropAll();

    vault::Vault& m_vault;
    KeyHolder& m_holder;
    const Clock& m_clock;
    Policy m_policy;
    std::function<void(State)> m_changed;
    State m_state = State::Cold;
    bool m_isCovered = false;
    PinLock m_pinLock;
    crypto::Key<PinPurpose> m_pinKey;              // while Open
    Salt16 m_pinSalt;
    Moment m_passphraseAt, m_activeAt, m_lockedAt;
    std::optional<Moment> m_backgroundAt;
    RecordId m_document;
    BoxPublicKey m_device;
};

} // namespace aanzet::session
