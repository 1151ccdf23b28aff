// SPDX-License-Identifier: EUPL-1.2
#include "mobile/store/LateFile.h"
#include "mobile/store/Rows.h"
#include "shared/cbor/Cbor.h"

namespace aanzet::store {

static constexpr std::string_view kMagic = "az1/late";

crypto::Key<LatePurpose> LateFile::keyOf(ByteView spaceKey)
{
    std::uint8_t out[32];
    crypto::kdfRaw(spaceKey, 4, "AzLate__", out);
    auto k = crypto::Key<LatePurpose>::from(ByteView(out, 32));
    crypto::wipe(out, sizeof out);
    return std::move(k).value();
}

Bytes LateFile::context(const SpaceId& space, std::uint32_t epoch) const
{
    return Writer("az1/latepart").raw(org).raw(device).i64(made.time_since_epoch().count()).raw(space).u32(epoch).take();
}

// One whole CBOR item: the others take it as it stands.
static bool isItem(ByteView value)
{
    cbor::Decoder d(value);
    d.skip();
    return d.finished();
}

void LateFile::seal(const SpaceId& space, std::uint32_t epoch, ByteView spaceKey, const std::vector<LateEdit>& edits)
{
    Writer w;
    w.varint(edits.size());
    for (const auto& e : edits) w.vsized(encodeRow(e.edit)).raw(e.author).u64(e.number);
    auto plain = w.take();
    auto padded = crypto::pad(plain);
    parts.push_back({space, epoch, crypto::sealBox(keyOf(spaceKey), padded, context(space, epoch))});
    crypto::wipe(plain.data(), plain.size());
    crypto::wipe(padded.data(), padded.size());
}

Result<std::vector<LateEdit>> LateFile::open(const Part& part, ByteView spaceKey) const
{
    auto padded = crypto::openBox(keyOf(spaceKey), part.box, context(part.space, part.epoch));
    if (!padded) return Error{ErrorCode::CorruptData, "late work does not open"};
    const auto plain = crypto::unpad(*padded);
    std::vector<LateEdit> out;
    bool isWhole = plain.has_value();
    if (plain) {
        Reader r(*plain);
        for (auto n = r.varint(); r.ok() && isWhole && n > 0; --n) {
            auto edit = decodeEditRow(r.vsized(kMaxBytes));
            auto& e = out.emplace_back();
            e.author = r.fixed<AuthorId>();
            e.number = r.u64();
            isWhole = edit && edit->space == part.space && edit->value.size() < record::Operation::kMaxCiphertext / 2 && isItem(edit->value);
            if (isWhole) e.edit = std::move(*edit);
        }
        isWhole &= r.atEnd();
    }
    crypto::wipe(padded->data(), padded->size());
    if (!isWhole) return Error{ErrorCode::Malformed, "late work"};
    return out;
}

Bytes LateFile::signedBytes() const
{
    Writer w(kMagic);
    w.raw(org).raw(device).i64(made.time_since_epoch().count()).varint(parts.size());
    for (const auto& p : parts) w.raw(p.space).u32(p.epoch).vsized(p.box);
    return w.take();
}

Bytes encodeLateFile(const LateFile& file)
{
    Writer w;
    w.raw(file.signedBytes()).raw(file.signature);
    return w.take();
}

Result<LateFile> decodeLateFile(ByteView bytes)
{
    if (bytes.size() > LateFile::kMaxBytes) return ErrorCode::TooLarge;
    Reader r(bytes);
    if (!r.domain(kMagic)) return Error{ErrorCode::Malformed, "no late work"};
    LateFile f;
    f.org = r.fixed<OrgId>();
    f.device = r.fixed<DeviceId>();
    f.made = WallTime(Millis(r.i64()));
    auto n = r.varint();
    if (n > LateFile::kMaxParts) return ErrorCode::TooLarge;
    for (; r.ok() && n > 0; --n) {
        auto& p = f.parts.emplace_back();
        p.space = r.fixed<SpaceId>();
        p.epoch = r.u32();
        p.box = bytesOf(r.vsized(LateFile::kMaxBytes));
    }
    f.signature = r.fixed<Signature>();
    if (!r.atEnd()) return Error{ErrorCode::Malformed, "late work is cut short or damaged"};
    return f;
}

} // namespace aanzet::store
