// SPDX-License-Identifier: EUPL-1.2
#include "mobile/vault/KeySlot.h"
#include <cstdlib>

using namespace aanzet;
using namespace aanzet::vault;

// Any bytes as a slot file: decoding answers or refuses, and what it takes over it gives back byte for byte. The check at
// the end of each slot is set right first in half of the runs, or no input would come past it.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    if (size == 0) return 0;
    Bytes file(data + 1, data + size);
    if (data[0] & 1)
        for (std::size_t at = 0; at + KeySlot::kSize <= file.size(); at += KeySlot::kSize) {
            const auto check = crypto::hash128(ByteView(file).subspan(at, KeySlot::kSize - 16));
            std::copy(check.begin(), check.end(), file.begin() + static_cast<std::ptrdiff_t>(at + KeySlot::kSize - 16));
        }
    auto set = decodeSlots(file);
    if (!set.ok()) return 0;
    if (set->encode() != file) std::abort();
    for (const auto& place : set->places) {
        if (!place.slot) continue;
        if (place.slot->encode() != place.raw) std::abort();
        if (place.slot->kind == SlotKind::Passphrase && !place.slot->kdf.allowed()) std::abort();
    }
    return 0;
}
