// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "shared/crypto/Crypto.h"

// The content of an attachment as it lies on disks and travels: FORMAT.md, "Attachments".
namespace aanzet::store {

struct BlobPurpose;
using BlobKey = crypto::Key<BlobPurpose>;

inline constexpr std::size_t kMaxBlobContent = 8 << 20;   // bytes before sealing; a photo is about 400 kB, at most 2 MB

// Bytes of what sealBlob makes of so much content.
std::size_t sealedBlobSize(std::size_t content);
// The content is between one byte and kMaxBlobContent (TooLarge).
Result<Bytes> sealBlob(const BlobKey& key, ByteView content);
// CorruptData: another key, a byte changed, cut short, something behind the end, or not `size` bytes of content.
Result<crypto::SecretBytes> openBlob(const BlobKey& key, ByteView sealed, std::size_t size);

} // namespace aanzet::store
