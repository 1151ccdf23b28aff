// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "mobile/vault/Vault.h"

namespace aanzet::session {

// Keys that stay in memory while the screen is locked, sealed under a key made from the six digits with Argon2id
// (32 MiB). Five tries, with 0, 0, 5, 30 and 60 seconds before each; then everything is wiped. It guards a running
// process, never a file: on the disk a PIN protects nothing (security.md 5.2).
class PinLock
{
public:
    static constexpr int kTries = 5;
    enum class Answer { Opened, Wrong, TooEarly, Spent };
    struct Contents {
        Bytes wrappedRoot;              // for Vault::unlockWrapped
        crypto::SecretBytes keys;       // for KeyHolder::restoreKeys
        crypto::SecretBytes pinKey;
    };

    explicit PinLock(const Clock& clock) : m_clock(clock) {}
    ~PinLock() { wipe(); }
    PinLock(const PinLock&) = delete;
    PinLock& operator=(const PinLock&) = delete;

    // BadRequest: not six digits. WeakPassphrase: all the same or counting up or down.
    static Status judge(ByteView pin);
    static Result<crypto::SecretBytes> keyFor(ByteView pin, const Salt16& salt);

    void close(const Salt16& salt, ByteView pinKey, Bytes wrappedRoot, ByteView keys);
    // Wrong and TooEarly leave it closed; the wrong fifth one answers Spent and has wiped everything. OutOfMemory does
    // not count as a try.
    Result<Answer> open(ByteView pin, Contents& out);
    bool holds() const { return !m_sealedKeys.empty(); }
    int triesLeft() const { return holds() ? kTries - m_wrong : 0; }
    Millis wait() const;                // until the next try is taken
    void wipe();

private:
    const Clock& m_clock;
    Salt16 m_salt;
    Bytes m_wrappedRoot, m_sealedKeys;
    int m_wrong = 0;
    Millis m_lastTry{0};
};

} // namespace aanzet::session
