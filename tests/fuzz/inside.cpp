// SPDX-License-Identifier: EUPL-1.2
#include "mobile/store/ValueCodec.h"
#include "shared/cbor/Cbor.h"
#include "shared/record/Batch.h"
#include "tests/fuzz/Same.h"

using namespace aanzet;
using fuzz::claim;

namespace {

void payload(ByteView input)
{
    if (auto p = record::decodePayload(input)) fuzz::claimSame(record::encodePayload(*p), input);
}

void value(ByteView input)
{
    if (auto v = store::decodeValue(input)) fuzz::claimSame(store::encodeValue(*v), input);
}

void life(ByteView input)
{
    const auto first = store::decodeLife(input);
    if (!first) return;
    const auto again = store::decodeLife(store::encodeLife(*first));
    claim(again.ok() && again->isRemoved == first->isRemoved && again->reason == first->reason && again->seen == first->seen);
}

// Sealed by somebody who holds the key and means no good.
void ack(ByteView input)
{
    const Bytes key(32, 1);
    std::uint8_t k[32];
    crypto::kdfRaw(key, 3, "AzAck___", k);
    Writer aad("az1/ack");
    aad.raw(SpaceId{}).raw(AuthorId{}).u64(1);
    const Nonce24 nonce;
    const bool isPadded = !input.empty() && input[0] & 1;
    const auto plain = input.empty() ? input : input.subspan(1);
    const auto sealed = crypto::sealRaw(ByteView(k, 32), isPadded ? crypto::pad(plain) : bytesOf(plain), aad.bytes(), nonce);
    Bytes box = bytesOf(nonce.view());
    box.insert(box.end(), sealed.begin(), sealed.end());
    auto entries = record::openAck(key, {}, {}, 1, box);
    if (entries) claim(entries->size() * 49 <= plain.size());
}

// Every item through every reader; what is skipped as one item is one item.
void cborItems(ByteView input)
{
    cbor::Decoder d(input);
    const auto item = d.skip();
    if (d.ok()) {
        cbor::Decoder again(item);
        again.skip();
        claim(again.finished());
    }
    cbor::Decoder walk(input);
    std::int64_t last = -1;
    while (walk.ok()) {
        switch (walk.kind()) {
        case cbor::Kind::UInt: last < 0 ? walk.uint() : walk.key(last); break;
        case cbor::Kind::NInt: claim(walk.integer() < 0 || !walk.ok()); break;
        case cbor::Kind::Bytes: claim(walk.bytes(1 << 16).size() <= input.size()); break;
        case cbor::Kind::Text: claim(isValidUtf8(walk.text(1 << 16))); break;
        case cbor::Kind::Array: claim(walk.array(1 << 16) <= input.size()); break;
        case cbor::Kind::Map: claim(walk.map(1 << 16) <= input.size()); last = 0; break;
        case cbor::Kind::Bool: walk.boolean(); break;
        case cbor::Kind::Null: walk.null(); break;
        case cbor::Kind::End:
        case cbor::Kind::Bad: return;
        }
    }
}

void padding(ByteView input)
{
    if (auto plain = crypto::unpad(input)) fuzz::claimSame(crypto::pad(*plain), input);
    const auto back = crypto::pad(input);
    const auto plain = crypto::unpad(back);
    claim(plain.has_value());
    fuzz::claimSame(*plain, input);
}

void text(ByteView input)
{
    const auto t = textOf(input);
    if (auto b = fromBase64Url(t)) claim(toBase64Url(*b) == t);
    if (auto b = fromHex(t)) claim(b->size() * 2 == t.size());
    Reader r(input);
    const auto v = r.varint();
    if (r.ok()) fuzz::claimSame(Writer().varint(v).take(), input.first(r.position()));
}

} // namespace

// What stands inside ciphertext, made by somebody who has the key: payload, value, life, ack, padding, and the readers below.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    static const bool ready = crypto::init();
    claim(ready);
    ByteView input(data, size);
    static constexpr void (*decoders[])(ByteView) = {payload, value, life, ack, cborItems, padding, text};
    decoders[fuzz::choose(input) % std::size(decoders)](input);
    return 0;
}
