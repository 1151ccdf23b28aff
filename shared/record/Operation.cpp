// SPDX-License-Identifier: EUPL-1.2
#include "shared/record/Operation.h"
#include "shared/cbor/Cbor.h"

namespace aanzet::record {

Bytes Operation::aad(const OrgId& org, const SpaceId& space) const
{
    Writer w;
    w.bytes().reserve(128 + context.size() * 24);
    w.u8(6).raw(viewOf("az1/op"));
    w.u8(kVersion).u8(kSuite).raw(org).raw(space).raw(record).raw(field).u8(static_cast<std::uint8_t>(rule)).u32(epoch);
    w.raw(author).u64(seq).u64(lamport).u8(static_cast<std::uint8_t>(context.size()));
    for (const auto& c : context) w.raw(c.author).u64(c.seq);
    return w.take();
}

Hash32 Operation::hash(const OrgId& org, const SpaceId& space) const
{
    static const Bytes domain = Writer("az1/oph").take();
    const auto a = aad(org, space);
    return crypto::hash256({domain, a, nonce.view(), bodyHash.view()});
}

Bytes encodePayload(const Payload& p)
{
    cbor::Encoder e;
    e.map(6 + p.extra.size());
    e.key(1).uint(p.type).key(2).uint(p.field).key(3).raw(p.value).key(4).bytes(p.save).key(5).uint(p.index);
    e.key(6).integer(p.wall.time_since_epoch().count());
    for (const auto& [key, item] : p.extra) e.key(key).raw(item);
    return e.take();
}

Result<Payload> decodePayload(ByteView cbor)
{
    cbor::Decoder d(cbor);
    Payload p;
    auto n = d.map(64);
    std::int64_t last = -1;
    if (n < 6) return ErrorCode::Malformed;
    const auto expect = [&](std::uint64_t k) { if (d.key(last) != k) d.fail(); };
    const auto u16 = [&] { auto v = d.uint(); if (v > 0xffff) d.fail(); return static_cast<std::uint16_t>(v); };
    expect(1);
    p.type = u16();
    expect(2);
    p.field = u16();
    expect(3);
    p.value = bytesOf(d.skip());
    expect(4);
    p.save = d.fixed<SaveId>();
    expect(5);
    auto index = d.uint();
    if (index > UINT32_MAX) d.fail();
    p.index = static_cast<std::uint32_t>(index);
    expect(6);
    p.wall = WallTime(Millis(d.integer()));
    for (std::size_t i = 6; d.ok() && i < n; ++i) {
        auto k = d.key(last);
        p.extra.emplace_back(k, bytesOf(d.skip()));
    }
    if (!d.finished()) return ErrorCode::Malformed;
    return p;
}

OpKey deriveOpKey(ByteView spaceKey)
{
    std::uint8_t out[32];
    crypto::kdfRaw(spaceKey, 1, "AzOpEnc_", out);
    auto k = OpKey::from(ByteView(out, 32));
    crypto::wipe(out, sizeof out);
    return std::move(k).value();
}

FieldId fieldId(ByteView fieldKey, const RecordId& record, Rule rule, std::uint16_t type, std::uint16_t field)
{
    Writer w;
    w.raw(record).u8(static_cast<std::uint8_t>(rule)).u16(type).u16(field);
    return crypto::hash128As<FieldId>(w.bytes(), fieldKey);
}

void sealOperation(Operation& op, const OrgId& org, const SpaceId& space, const OpKey& key, const Payload& payload)
{
    op.nonce = crypto::randomFixed<Nonce24>();
    Bytes plain = encodePayload(payload), padded = crypto::pad(plain);
    op.body = crypto::seal(key, padded, op.aad(org, space), op.nonce);
    op.bodyHash = crypto::hash256(*op.body);
    crypto::wipe(plain.data(), plain.size());
    crypto::wipe(padded.data(), padded.size());
}

Result<Payload> openOperation(const Operation& op, const OrgId& org, const SpaceId& space, const OpKey& key)
{
    if (!op.body) return Error{ErrorCode::NotFound, "stub"};
    auto padded = crypto::open(key, *op.body, op.aad(org, space), op.nonce);
    if (!padded) return Error{ErrorCode::CorruptData, "operation does not open"};
    auto plain = crypto::unpad(*padded);
    if (!plain) return Error{ErrorCode::Malformed, "padding"};
    auto p = decodePayload(*plain);
    crypto::wipe(padded->data(), padded->size());
    return p;
}

AuthorId authorId(const OrgId& org, const DeviceId& device, const Salt16& salt)
{
    Writer w("az1/author");
    w.raw(org).raw(device).raw(salt);
    return crypto::hash128As<AuthorId>(w.bytes());
}

} // namespace aanzet::record
