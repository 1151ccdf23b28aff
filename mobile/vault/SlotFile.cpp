// SPDX-License-Identifier: EUPL-1.2
#include "mobile/vault/SlotFile.h"
#include "mobile/vault/AtomicFile.h"

namespace aanzet::vault {

Status SlotFile::load()
{
    AANZET_TRY(auto file, readSmallFile(m_path, 64 * 1024));
    if (!file) return ErrorCode::NoVault;
    AANZET_TRY(m_set, decodeSlots(*file));
    return {};
}

Result<Salt16> SlotFile::vaultId() const
{
    for (const auto& place : m_set.places)
        if (place.slot) return place.slot->vaultId;
    return Error{ErrorCode::CorruptData, "no slot"};
}

Result<SlotFile::Opened> SlotFile::open(SlotKind kind, ByteView secret) const
{
    bool tried = false;
    for (std::size_t i = 0; i < m_set.places.size(); ++i) {
        const auto& slot = m_set.places[i].slot;
        if (!slot || slot->kind != kind) continue;
        tried = true;
        AANZET_TRY(auto key, slot->sealingKey(secret));
        auto root = slot->openRoot(key.view());
        if (root.ok()) return Opened{std::move(root).value(), i};
    }
    if (!tried && m_set.damaged()) return Error{ErrorCode::CorruptData, "slot"};
    return ErrorCode::WrongPassphrase;
}

Status SlotFile::write(SlotSet next)
{
    if (next.places.size() > SlotSet::kMaxSlots) return {ErrorCode::TooLarge, "slots"};
    AANZET_CHECK(replaceFile(m_path, next.encode()));
    m_set = std::move(next);
    return {};
}

Result<KeySlot> makeSlot(SlotKind kind, const Salt16& vaultId, ByteView secret, crypto::KdfParameters kdf, ByteView rootKey32)
{
    KeySlot slot;
    slot.kind = kind;
    slot.vaultId = vaultId;
    slot.slotId = crypto::randomFixed<Salt16>();
    slot.kdf = kind == SlotKind::Passphrase ? kdf : crypto::KdfParameters{0, 0};
    slot.salt = crypto::randomFixed<Salt16>();
    auto key = slot.sealingKey(secret);
    if (!key && key.code() == ErrorCode::OutOfMemory && kind == SlotKind::Passphrase) {
        slot.kdf = {crypto::KdfParameters::kFloorMemory, std::max(kdf.passes, crypto::KdfParameters::kFloorPasses)};
        key = slot.sealingKey(secret);
    }
    if (!key) return key.error();
    slot.sealRoot(key->view(), rootKey32);
    return slot;
}

} // namespace aanzet::vault
