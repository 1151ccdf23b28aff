// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "shared/record/Batch.h"
#include <QString>
#include <cstring>
#include <random>

// One space with one key, and authors who write in it: what the tests of operations and batches stand on.
namespace aanzet::record {

template <class F> F filled(std::uint8_t v)
{
    F f;
    f.b.fill(v);
    return f;
}
template <class F> F named(std::string_view what)
{
    F f;
    const auto h = crypto::hash256(viewOf(what));
    std::memcpy(f.b.data(), h.b.data(), std::min(F::kSize, h.b.size()));
    return f;
}
template <class F> F drawn(std::mt19937_64& random)
{
    F f;
    for (auto& b : f.b) b = static_cast<std::uint8_t>(random());
    return f;
}

inline OrgId org() { return filled<OrgId>(0x01); }
inline SpaceId space() { return filled<SpaceId>(0x02); }
inline Hash32 spaceKey() { return filled<Hash32>(0x03); }
inline crypto::SigningKey deviceKey()
{
    auto k = crypto::SigningKey::fromSeed(filled<Hash32>(0x04).view());
    return std::move(k).value();
}
inline QString nameOf(ErrorCode code) { return QString::fromStdString(std::string(errorName(code))); }

inline Payload note(std::string_view text)
{
    Payload p;
    p.type = 7;
    p.field = 3;
    p.value = {static_cast<std::uint8_t>(0x60 | text.size())};   // CBOR text, shorter than 24 bytes
    const auto v = viewOf(text);
    p.value.insert(p.value.end(), v.begin(), v.end());
    p.save = filled<SaveId>(0x05);
    p.index = 2;
    p.wall = WallTime(Millis(1'760'000'000'000));
    return p;
}

struct Author {
    Salt16 salt;
    DeviceId device = filled<DeviceId>(0x06);
    AuthorId id;
    explicit Author(std::uint8_t n) : salt(filled<Salt16>(n)), id(authorId(org(), device, salt)) {}
};

// A body of random bytes: it does not open, and everything but opening may be done with it.
inline Bytes anyBody(std::mt19937_64& random, std::size_t size = 48)
{
    Bytes b(size);
    for (auto& x : b) x = static_cast<std::uint8_t>(random());
    return b;
}

// A batch as a device might write it: several records, contexts, stubs, sometimes blobs and an ack.
inline Batch anyBatch(std::mt19937_64& random, std::size_t most = 12)
{
    Batch b;
    b.device = drawn<DeviceId>(random);
    b.author = drawn<AuthorId>(random);
    b.salt = drawn<Salt16>(random);
    b.epoch = random() % 3 ? static_cast<std::uint32_t>(random() % 4) : static_cast<std::uint32_t>(random());
    b.number = 1 + random() % (random() % 2 ? 5 : 1ull << 47);
    b.firstSeq = 1 + random() % (random() % 2 ? 5 : 1ull << 47);
    b.prev = drawn<Hash32>(random);
    b.orgHead = drawn<Hash32>(random);
    b.spaceHead = drawn<Hash32>(random);
    std::vector<AuthorId> others;
    for (auto n = random() % 4; n > 0; --n) others.push_back(drawn<AuthorId>(random));
    std::sort(others.begin(), others.end());
    std::vector<RecordId> records{drawn<RecordId>(random), drawn<RecordId>(random), drawn<RecordId>(random)};
    std::uint64_t lamport = random() % (1ull << 40);
    const auto n = 1 + random() % most;
    for (std::size_t i = 0; i < n; ++i) {
        Operation op;
        op.record = records[random() % records.size()];
        op.field = drawn<FieldId>(random);
        op.rule = static_cast<Rule>(random() % 3);
        op.epoch = b.epoch;
        op.author = b.author;
        op.seq = b.firstSeq + i;
        op.lamport = lamport += 1 + random() % 200;
        for (const auto& a : others)
            if (random() % 2) op.context.push_back({a, 1 + random() % 1000});
        op.nonce = drawn<Nonce24>(random);
        const auto body = anyBody(random, 48 + random() % 3 * 32);
        op.bodyHash = crypto::hash256(body);
        if (random() % 4) op.body = body;
        b.operations.push_back(std::move(op));
    }
    for (auto k = random() % 3; k > 0; --k) b.blobs.push_back(drawn<BlobId>(random));
    if (random() % 2) b.ack = anyBody(random, 72);
    b.sign(org(), space(), deviceKey());
    return b;
}

} // namespace aanzet::record
