// SPDX-License-Identifier: EUPL-1.2
#include "mobile/store/ValueCodec.h"
#include "shared/cbor/Cbor.h"

namespace aanzet::store {

Bytes encodeValue(const FieldValue& value)
{
    cbor::Encoder e;
    if (const auto* s = std::get_if<std::string>(&value)) e.text(*s);
    else if (const auto* i = std::get_if<std::int64_t>(&value)) e.integer(*i);
    else if (const auto* b = std::get_if<bool>(&value)) e.boolean(*b);
    else if (const auto* r = std::get_if<RecordId>(&value)) e.bytes(*r);
    else if (const auto* l = std::get_if<std::vector<std::string>>(&value)) {
        e.array(l->size());
        for (const auto& s : *l) e.text(s);
    } else {
        e.null();
    }
    return e.take();
}

Result<FieldValue> decodeValue(ByteView cbor)
{
    cbor::Decoder d(cbor);
    FieldValue v;
    switch (d.kind()) {
    case cbor::Kind::Null: d.null(); break;
    case cbor::Kind::Text: v = std::string(d.text(cbor.size())); break;
    case cbor::Kind::UInt:
    case cbor::Kind::NInt: v = d.integer(); break;
    case cbor::Kind::Bool: v = d.boolean(); break;
    case cbor::Kind::Bytes: v = d.fixed<RecordId>(); break;
    case cbor::Kind::Array: {
        std::vector<std::string> items;
        for (auto n = d.array(cbor.size()); d.ok() && n > 0; --n) items.emplace_back(d.text(cbor.size()));
        v = std::move(items);
        break;
    }
    default: return ErrorCode::Malformed;
    }
    if (!d.finished()) return ErrorCode::Malformed;
    return v;
}

Bytes encodeLife(const Life& life)
{
    Writer seen;
    for (const auto& d : life.seen.entries()) seen.raw(d.author).u64(d.seq);
    cbor::Encoder e;
    e.map(3).key(1).boolean(life.isRemoved).key(2).text(life.reason).key(3).bytes(seen.bytes());
    return e.take();
}

Result<Life> decodeLife(ByteView cbor)
{
    cbor::Decoder d(cbor);
    Life life;
    std::int64_t last = -1;
    const auto n = d.map(16);
    for (std::size_t i = 0; d.ok() && i < n; ++i) {
        switch (d.key(last)) {
        case 1: life.isRemoved = d.boolean(); break;
        case 2: life.reason = std::string(d.text(2000)); break;
        case 3: {
            Reader r(d.bytes(24 * 10000));
            while (r.ok() && r.remaining()) {
                const auto a = r.fixed<AuthorId>();
                life.seen.raise(a, r.u64());
            }
            if (!r.ok()) d.fail();
            break;
        }
        default: d.skip();
        }
    }
    if (!d.finished()) return ErrorCode::Malformed;
    return life;
}

static constexpr std::uint64_t kLateMember = 7;

std::vector<std::pair<std::uint64_t, Bytes>> lateMember(const DeviceId& device)
{
    if (device.isZero()) return {};
    cbor::Encoder e;
    e.bytes(device);
    return {{kLateMember, e.take()}};
}

DeviceId lateOf(const record::Payload& payload)
{
    for (const auto& [key, item] : payload.extra) {
        if (key != kLateMember) continue;
        cbor::Decoder d(item);
        const auto device = d.fixed<DeviceId>();
        if (d.finished()) return device;
    }
    return {};
}

} // namespace aanzet::store
