// SPDX-License-Identifier: EUPL-1.2
#include "mobile/vault/KeySlot.h"

namespace aanzet::vault {
namespace {

constexpr std::string_view kDomain = "az1/slot";
constexpr std::size_t kCheckSize = 16;

std::array<std::uint8_t, kCheckSize> checkOf(ByteView body) { return crypto::hash128(body); }

} // namespace

Bytes KeySlot::header() const
{
    return Writer(kDomain).u8(kVersion).u8(static_cast<std::uint8_t>(kind)).u8(0)
        .raw(vaultId).raw(slotId).u64(kdf.memoryBytes).u32(kdf.passes).raw(salt).take();
}

Bytes KeySlot::encode() const
{
    Bytes out = header();
    out.insert(out.end(), nonce.b.begin(), nonce.b.end());
    out.insert(out.end(), sealedRoot.begin(), sealedRoot.end());
    const auto check = checkOf(out);
    out.insert(out.end(), check.begin(), check.end());
    return out;
}

Result<crypto::SecretBytes> KeySlot::sealingKey(ByteView secret) const
{
    if (kind == SlotKind::Passphrase) return crypto::argon2id(secret, salt, kdf);
    const Bytes context = Writer("az1/kit").raw(vaultId).raw(salt).take();
    const Hash32 key = crypto::keyedHash256Raw(secret, context);
    return crypto::SecretBytes(bytesOf(key.view()));
}

void KeySlot::sealRoot(ByteView sealingKey, ByteView rootKey32)
{
    nonce = crypto::randomFixed<Nonce24>();
    const Bytes sealed = crypto::sealRaw(sealingKey, rootKey32, header(), nonce);
    std::memcpy(sealedRoot.data(), sealed.data(), sealedRoot.size());
}

Result<crypto::SecretBytes> KeySlot::openRoot(ByteView sealingKey) const
{
    auto root = crypto::openRaw(sealingKey, sealedRoot, header(), nonce);
    if (!root) return ErrorCode::WrongPassphrase;
    return crypto::SecretBytes(std::move(*root));
}

Result<KeySlot> decodeSlot(ByteView bytes)
{
    if (bytes.size() != KeySlot::kSize) return ErrorCode::Malformed;
    const auto body = bytes.first(KeySlot::kSize - kCheckSize);
    if (!equal(checkOf(body), bytes.last(kCheckSize))) return Error{ErrorCode::CorruptData, "slot check"};
    Reader r(body);
    if (!r.domain(kDomain)) return ErrorCode::Malformed;
    const std::uint8_t version = r.u8();
    if (version > KeySlot::kVersion) return Error{ErrorCode::NewerVersion, "slot version " + std::to_string(version)};
    const std::uint8_t kind = r.u8();
    const std::uint8_t reserved = r.u8();
    KeySlot slot;
    slot.kind = static_cast<SlotKind>(kind);
    slot.vaultId = r.fixed<Salt16>();
    slot.slotId = r.fixed<Salt16>();
    slot.kdf.memoryBytes = r.u64();
    slot.kdf.passes = r.u32();
    slot.salt = r.fixed<Salt16>();
    slot.nonce = r.fixed<Nonce24>();
    const auto sealed = r.raw(slot.sealedRoot.size());
    if (!r.atEnd() || version != KeySlot::kVersion || reserved != 0) return ErrorCode::Malformed;
    std::memcpy(slot.sealedRoot.data(), sealed.data(), sealed.size());
    if (kind == static_cast<std::uint8_t>(SlotKind::Passphrase)) {
        if (!slot.kdf.allowed()) return Error{ErrorCode::NotAllowed, "slot parameters"};
    } else if (kind != static_cast<std::uint8_t>(SlotKind::Kit) || slot.kdf.memoryBytes || slot.kdf.passes) {
        return ErrorCode::Malformed;
    }
    return slot;
}

bool SlotSet::damaged() const
{
    for (const auto& place : places)
        if (!place.slot) return true;
    return false;
}

bool SlotSet::has(SlotKind kind) const
{
    for (const auto& place : places)
        if (place.slot && place.slot->kind == kind) return true;
    return false;
}

Bytes SlotSet::encode() const
{
    Bytes out;
    for (const auto& place : places) out.insert(out.end(), place.raw.begin(), place.raw.end());
    return out;
}

Result<SlotSet> decodeSlots(ByteView file)
{
    if (file.size() > SlotSet::kMaxSlots * KeySlot::kSize) return Error{ErrorCode::CorruptData, "slot file too long"};
    SlotSet set;
    const KeySlot* first = nullptr;
    set.places.reserve(SlotSet::kMaxSlots);
    for (; !file.empty(); file = file.subspan(std::min(file.size(), KeySlot::kSize))) {
        const auto raw = file.first(std::min(file.size(), KeySlot::kSize));
        set.places.push_back({bytesOf(raw), std::nullopt});
        auto slot = decodeSlot(raw);
        if (!slot) {
            if (slot.code() == ErrorCode::NewerVersion) return slot.error();
            continue;
        }
        auto& place = set.places.back();
        place.slot = std::move(*slot);
        if (first && first->vaultId != place.slot->vaultId) return Error{ErrorCode::CorruptData, "slots of different vaults"};
        if (!first) first = &*place.slot;
    }
    if (!first && !set.places.empty()) return Error{ErrorCode::CorruptData, "no slot is intact"};
    return set;
}

} // namespace aanzet::vault
