// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "shared/crypto/Crypto.h"
#include <vector>

namespace aanzet::vault {

// One way to open the vault: the root key sealed under a key made from a passphrase or a recovery code. FORMAT.md 1.
enum class SlotKind : std::uint8_t { Passphrase = 1, Kit = 2 };

struct KeySlot {
    static constexpr std::size_t kSize = 160, kHeaderSize = 72;
    static constexpr std::uint8_t kVersion = 1;
    SlotKind kind = SlotKind::Passphrase;
    Salt16 vaultId;
    Salt16 slotId;
    crypto::KdfParameters kdf;      // Kit: both zero, a random code needs no stretching
    Salt16 salt;
    Nonce24 nonce;
    std::array<std::uint8_t, 48> sealedRoot{};

    Bytes header() const;           // the associated data: everything before the nonce
    Bytes encode() const;           // kSize bytes
    // The key that seals the root key. NotAllowed, OutOfMemory.
    Result<crypto::SecretBytes> sealingKey(ByteView secret) const;
    void sealRoot(ByteView sealingKey, ByteView rootKey32);
    // WrongPassphrase when the key does not fit.
    Result<crypto::SecretBytes> openRoot(ByteView sealingKey) const;
};

// Malformed; CorruptData when the check does not match; NewerVersion (whole and of a later version); NotAllowed when the
// parameters are outside the compiled-in limits. A pure function of the bytes.
Result<KeySlot> decodeSlot(ByteView bytes);

// The slots of a file, each judged for itself: a damaged one keeps its raw bytes, so that rewriting another leaves it.
struct SlotSet {
    struct Place {
        Bytes raw;
        std::optional<KeySlot> slot;
    };
    static constexpr std::size_t kMaxSlots = 8;
    std::vector<Place> places;
    bool damaged() const;
    bool has(SlotKind kind) const;
    Bytes encode() const;
};
// NewerVersion when any slot is a whole one of a later version; CorruptData when the file is too long or not one slot is
// intact (an empty file is an empty set) or when the intact ones speak of different vaults. A pure function of the bytes.
Result<SlotSet> decodeSlots(ByteView file);

} // namespace aanzet::vault
