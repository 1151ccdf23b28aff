// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "mobile/store/Replica.h"

// Work that a device can no longer send, on its way to somebody who can (FORMAT.md beside this file, "Late work"). Each part
// opens for members of its space and for nobody else; the device that wrote it all signed the whole.
namespace aanzet::store {

struct LateEdit {
    PendingEdit edit;                    // `row` stays 0
    AuthorId author;                     // the batch it was signed in; number 0: in none
    std::uint64_t number = 0;
};

struct LatePurpose;

struct LateFile {
    static constexpr std::size_t kMaxBytes = 64 << 20;
    static constexpr std::size_t kMaxParts = 4096;
    struct Part {
        SpaceId space;
        std::uint32_t epoch = 0;         // whose key seals it
        Bytes box;
    };
    OrgId org;
    DeviceId device;
    WallTime made{};
    std::vector<Part> parts;
    Signature signature;

    void seal(const SpaceId& space, std::uint32_t epoch, ByteView spaceKey, const std::vector<LateEdit>& edits);
    // CorruptData: it does not open with this key of the part's epoch. Malformed: its inside is no work of that space.
    Result<std::vector<LateEdit>> open(const Part& part, ByteView spaceKey) const;
    Bytes signedBytes() const;
    static crypto::Key<LatePurpose> keyOf(ByteView spaceKey);
    Bytes context(const SpaceId& space, std::uint32_t epoch) const;
};

Bytes encodeLateFile(const LateFile& file);
Result<LateFile> decodeLateFile(ByteView bytes);   // Malformed, TooLarge

} // namespace aanzet::store
