// SPDX-License-Identifier: EUPL-1.2
#include "mobile/store/BlobBox.h"
#include <algorithm>

namespace aanzet::store {

using crypto::StreamOpener;
using crypto::StreamSealer;

std::size_t sealedBlobSize(std::size_t content)
{
    const auto padded = crypto::sizeClass(content + 1);
    return StreamSealer::kHeader + padded + (padded + StreamSealer::kChunk - 1) / StreamSealer::kChunk * StreamSealer::kOverhead;
}

Result<Bytes> sealBlob(const BlobKey& key, ByteView content)
{
    if (content.empty() || content.size() > kMaxBlobContent || !key.isSet()) return ErrorCode::TooLarge;
    const crypto::SecretBytes padded(crypto::pad(content));
    StreamSealer sealer(key.view());
    Bytes out = sealer.header();
    out.reserve(sealedBlobSize(content.size()));
    for (auto rest = padded.view(); !rest.empty();) {
        const auto chunk = rest.first(std::min(rest.size(), StreamSealer::kChunk));
        rest = rest.subspan(chunk.size());
        const auto sealed = sealer.push(chunk, rest.empty());
        out.insert(out.end(), sealed.begin(), sealed.end());
    }
    return out;
}

Result<crypto::SecretBytes> openBlob(const BlobKey& key, ByteView sealed, std::size_t size)
{
    if (size == 0 || size > kMaxBlobContent || sealed.size() != sealedBlobSize(size) || !key.isSet()) return ErrorCode::CorruptData;
    const auto opener = StreamOpener::open(key.view(), sealed.first(StreamSealer::kHeader));
    if (!opener) return ErrorCode::CorruptData;
    crypto::SecretBytes out;
    out.bytes().reserve(crypto::sizeClass(size + 1));   // never moved: no copy stays behind in freed memory
    for (auto rest = sealed.subspan(StreamSealer::kHeader); !rest.empty();) {
        const auto chunk = rest.first(std::min(rest.size(), StreamSealer::kChunk + StreamSealer::kOverhead));
        rest = rest.subspan(chunk.size());
        auto plain = opener->pull(chunk);
        if (!plain || opener->finished() != rest.empty()) return ErrorCode::CorruptData;
        const crypto::SecretBytes wiped(std::move(*plain));
        out.bytes().insert(out.bytes().end(), wiped.view().begin(), wiped.view().end());
    }
    const auto content = crypto::unpad(out.view());
    if (!opener->finished() || !content || content->size() != size) return ErrorCode::CorruptData;
    crypto::wipe(out.bytes().data() + size, out.size() - size);
    out.bytes().resize(size);
    return out;
}

} // namespace aanzet::store
