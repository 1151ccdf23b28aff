// SPDX-License-Identifier: EUPL-1.2
#include "shared/protocol/MessageCoding.h"
#include "shared/protocol/Messages.h"

namespace aanzet::protocol {

using namespace coding;

namespace {

void write(Encoder& e, const Cursor& c) { e.map(3).key(1).bytes(c.generation).key(2).uint(c.n).key(3).bytes(c.running); }
Cursor readCursor(Decoder& d)
{
    Cursor c;
    inner(d, [&](std::uint64_t k) {
        if (k == 1) c.generation = d.fixed<Generation>();
        else if (k == 2) c.n = d.uint();
        else if (k == 3) c.running = d.fixed<Hash32>();
        else return false;
        return true;
    });
    return c;
}

// A vector travels as one byte string of fixed-size rows: it is long, and both sides know its shape.
constexpr std::size_t kRow = 16 + 8 + 32;
void write(Encoder& e, const std::vector<ChainPosition>& v)
{
    Writer w;
    for (const auto& p : v) w.raw(p.author).u64(p.number).raw(p.head);
    e.bytes(w.bytes());
}
void readVector(Decoder& d, std::vector<ChainPosition>& out)
{
    const auto b = d.bytes(kRow * 100000);
    if (b.size() % kRow) return d.fail();
    Reader r(b);
    while (r.ok() && !r.atEnd()) {
        ChainPosition p;
        p.author = r.fixed<AuthorId>();
        p.number = r.u64();
        p.head = r.fixed<Hash32>();
        out.push_back(p);
    }
}

} // namespace

Hash32 nextRunning(const Hash32& running, const Hash32& batchHash) { return crypto::hash256({running.view(), batchHash.view()}); }

Bytes encode(const SyncRequest& m)
{
    Encoder e;
    e.map(m.largestFrame ? 5 : 4).key(1).array(m.groups.size());
    for (const auto& g : m.groups) {
        e.array(g.size());
        for (const auto& i : g) e.map(2).key(1).bytes(i.space).key(2).bytes(i.frame);
    }
    e.key(2).array(m.spaces.size());
    for (const auto& s : m.spaces) {
        e.map(s.resync ? 5 : 3).key(1).bytes(s.space).key(2);
        write(e, s.cursor);
        if (s.resync) {
            e.key(3).boolean(true).key(4);
            write(e, s.vector);
        }
        e.key(5).uint(s.beatsSince);
    }
    e.key(3).uint(m.pageBytes).key(4);
    blobs(e, m.beats);
    if (m.largestFrame) e.key(5).uint(m.largestFrame);
    return e.take();
}

template <> Result<SyncRequest> decode<SyncRequest>(ByteView body)
{
    SyncRequest m;
    Allowance parts;
    return readMap(body, m, [&](Decoder& d, std::uint64_t k) {
        switch (k) {
        case 1:
            list(d, 4096, [&] {
                auto& g = m.groups.emplace_back();
                list(d, 64, [&] {
                    auto& i = g.emplace_back();
                    inner(d, [&](std::uint64_t key) {
                        if (key == 1) i.space = d.fixed<SpaceId>();
                        else if (key == 2) i.frame = bytesOf(d.bytes(record::Batch::kMaxFrame));
                        else return false;
                        return true;
                    });
                });
            });
            return true;
        case 2:
            list(d, kMaxSpaces, [&] {
                auto& s = m.spaces.emplace_back();
                inner(d, [&](std::uint64_t key) {
                    switch (key) {
                    case 1: s.space = d.fixed<SpaceId>(); return true;
                    case 2: s.cursor = readCursor(d); return true;
                    case 3: s.resync = d.boolean(); return true;
                    case 4: readVector(d, s.vector); return true;
                    case 5: s.beatsSince = d.uint(); return true;
                    default: return false;
                    }
                });
            });
            return true;
        case 3: m.pageBytes = d.uint(); return true;
        case 4: readBlobs(d, m.beats, 512, parts); return true;
        case 5: m.largestFrame = d.uint(); return true;
        default: return false;
        }
    });
}

Bytes encode(const SyncResponse& m)
{
    Encoder e;
    e.map(4).key(1).array(m.groups.size());
    for (const auto& g : m.groups) e.map(2).key(1).uint(g.error).key(2).uint(g.item);
    e.key(2).array(m.spaces.size());
    for (const auto& s : m.spaces) {
        e.map(s.wanted.empty() ? 10 : 11).key(1).bytes(s.space).key(2).uint(s.error).key(3);
        write(e, s.cursor);
        e.key(4);
        blobs(e, s.frames);
        e.key(5).boolean(s.more).key(6);
        write(e, s.vector);
        e.key(7).array(s.multiple.size());
        for (const auto& f : s.multiple) e.bytes(f);
        e.key(8).uint(s.logSize).key(9);
        blobs(e, s.beats);
        e.key(10).uint(s.beatsUpTo);
        if (s.wanted.empty()) continue;
        e.key(11);
        write(e, s.wanted);
    }
    e.key(3).uint(m.orgLogSize).key(4).array(m.mine.size());
    for (const auto& s : m.mine) e.array(2).bytes(s.space).uint(s.logSize);
    return e.take();
}

template <> Result<SyncResponse> decode<SyncResponse>(ByteView body)
{
    SyncResponse m;
    Allowance parts;
    return readMap(body, m, [&](Decoder& d, std::uint64_t k) {
        switch (k) {
        case 1:
            list(d, 4096, [&] {
                auto& g = m.groups.emplace_back();
                inner(d, [&](std::uint64_t key) {
                    if (key == 1) g.error = u16(d);
                    else if (key == 2) g.item = u32(d);
                    else return false;
                    return true;
                });
            });
            return true;
        case 2:
            list(d, kMaxSpaces, [&] {
                auto& s = m.spaces.emplace_back();
                inner(d, [&](std::uint64_t key) {
                    switch (key) {
                    case 1: s.space = d.fixed<SpaceId>(); return true;
                    case 2: s.error = u16(d); return true;
                    case 3: s.cursor = readCursor(d); return true;
                    case 4: readBlobs(d, s.frames, record::Batch::kMaxFrame, parts); return true;
                    case 5: s.more = d.boolean(); return true;
                    case 6: readVector(d, s.vector); return true;
                    case 7: list(d, parts, [&] { s.multiple.push_back(d.fixed<FieldId>()); }); return true;
                    case 8: s.logSize = d.uint(); return true;
                    case 9: readBlobs(d, s.beats, 512, parts); return true;
                    case 10: s.beatsUpTo = d.uint(); return true;
                    case 11: readVector(d, s.wanted); return true;
                    default: return false;
                    }
                });
            });
            return true;
        case 3: m.orgLogSize = d.uint(); return true;
        case 4:
            list(d, kMaxSpaces, [&] {
                if (d.array(2) != 2) d.fail();
                auto& s = m.mine.emplace_back();
                s.space = d.fixed<SpaceId>();
                s.logSize = d.uint();
            });
            return true;
        default: return false;
        }
    });
}

Bytes beatBytes(const Beat& b, const OrgId& org)
{
    Writer w("az1/beat");
    w.raw(org).raw(b.space).raw(b.author).raw(b.device).u32(b.day).u64(b.number).raw(b.head).raw(b.spaceHead).raw(b.orgHead);
    return w.take();
}

Bytes encodeBeat(const Beat& b)
{
    Writer w;
    w.raw(b.space).raw(b.author).raw(b.device).u32(b.day).u64(b.number).raw(b.head).raw(b.spaceHead).raw(b.orgHead).raw(b.signature);
    return w.take();
}

Result<Beat> decodeBeat(ByteView bytes)
{
    Reader r(bytes);
    Beat b;
    b.space = r.fixed<SpaceId>();
    b.author = r.fixed<AuthorId>();
    b.device = r.fixed<DeviceId>();
    b.day = r.u32();
    b.number = r.u64();
    b.head = r.fixed<Hash32>();
    b.spaceHead = r.fixed<Hash32>();
    b.orgHead = r.fixed<Hash32>();
    b.signature = r.fixed<Signature>();
    if (!r.atEnd()) return ErrorCode::Malformed;
    return b;
}

} // namespace aanzet::protocol
