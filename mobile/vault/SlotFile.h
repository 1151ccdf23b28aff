// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "mobile/vault/KeySlot.h"
#include <string>

namespace aanzet::vault {

// FOLDER/slots on the disk and the secrets that open it.
class SlotFile
{
public:
    explicit SlotFile(const std::string& folder) : m_path(folder + "/slots") {}
    const std::string& path() const { return m_path; }
    Status load();                      // NoVault when there is none, CorruptData, NewerVersion
    const SlotSet& slots() const { return m_set; }
    Result<Salt16> vaultId() const;     // CorruptData without any slot

    struct Opened {
        crypto::SecretBytes root;       // 32 bytes
        std::size_t place = 0;
    };
    // Tries every intact slot of that kind. WrongPassphrase when one was there and refused; CorruptData when none is left
    // intact; OutOfMemory.
    Result<Opened> open(SlotKind kind, ByteView secret) const;
    // Replaces the file, whole or not at all. Slots taken over from slots() keep their bytes.
    Status write(SlotSet next);

private:
    std::string m_path;
    SlotSet m_set;
};

// A slot for `secret` with fresh salt and nonce. `kdf` counts for passphrases only.
Result<KeySlot> makeSlot(SlotKind kind, const Salt16& vaultId, ByteView secret, crypto::KdfParameters kdf, ByteView rootKey32);

} // namespace aanzet::vault
