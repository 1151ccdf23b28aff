// SPDX-License-Identifier: EUPL-1.2
#include "mobile/store/BundleFile.h"
#include "shared/membership/Entry.h"
#include "shared/record/Batch.h"
#include "shared/record/CutState.h"
#include <algorithm>

namespace aanzet::store {

static constexpr std::string_view kMagic = "az1/bundle", kMagicWithState = "az1/bundle2";
static constexpr std::size_t kSum = 32;

static void write(Writer& w, const std::vector<Bytes>& list)
{
    w.varint(list.size());
    for (const auto& item : list) w.vsized(item);
}

static std::vector<Bytes> read(Reader& r, std::size_t limit)
{
    std::vector<Bytes> out;
    for (auto n = r.varint(); r.ok() && n > 0; --n) out.push_back(bytesOf(r.vsized(limit)));
    return out;
}

Bytes encodeBundle(const BundleFile& file)
{
    // The older form wherever it says it all: an older app reads that.
    const bool hasState = std::any_of(file.parts.begin(), file.parts.end(), [](const auto& p) { return !p.cut.empty(); });
    Writer w(hasState ? kMagicWithState : kMagic);
    w.raw(file.org).raw(file.genesis);
    write(w, file.entries);
    w.varint(file.parts.size());
    for (const auto& p : file.parts) {
        w.raw(p.space);
        write(w, p.entries);
        write(w, p.frames);
        if (!hasState) continue;
        write(w, p.cut);
        write(w, p.beats);
    }
    w.raw(crypto::hash256(w.bytes()));
    return w.take();
}

Result<BundleFile> decodeBundle(ByteView bytes)
{
    if (bytes.size() < kSum) return Error{ErrorCode::Malformed, "bundle"};
    const auto content = bytes.first(bytes.size() - kSum);
    if (!equal(crypto::hash256(content).view(), bytes.last(kSum))) return Error{ErrorCode::Malformed, "bundle is cut short or damaged"};
    Reader r(content);
    Reader newer(content);
    const bool hasState = newer.domain(kMagicWithState);
    if (!hasState && !r.domain(kMagic)) return Error{ErrorCode::Malformed, "no bundle"};
    if (hasState) r = newer;
    BundleFile file;
    file.org = r.fixed<OrgId>();
    file.genesis = r.fixed<Hash32>();
    file.entries = read(r, membership::kMaxEntryBytes);
    for (auto n = r.varint(); r.ok() && n > 0; --n) {
        auto& p = file.parts.emplace_back();
        p.space = r.fixed<SpaceId>();
        p.entries = read(r, membership::kMaxEntryBytes);
        p.frames = read(r, record::Batch::kMaxFrame);
        if (!hasState) continue;
        p.cut = read(r, record::CutPart::kMaxBytes);
        p.beats = read(r, 1024);
        if (p.cut.empty() && !p.beats.empty()) r.fail();
    }
    const bool isOldForm = std::all_of(file.parts.begin(), file.parts.end(), [](const auto& p) { return p.cut.empty(); });
    if (!r.atEnd() || hasState == isOldForm) return Error{ErrorCode::Malformed, "bundle"};
    return file;
}

} // namespace aanzet::store
