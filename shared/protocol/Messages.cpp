// SPDX-License-Identifier: EUPL-1.2
#include "shared/protocol/Messages.h"
#include "shared/protocol/MessageCoding.h"

namespace aanzet::protocol {

using namespace coding;

Bytes joinBytes(const JoinRequest& r, const SignPublicKey& server)
{
    Writer w("az1/join");
    w.raw(server).raw(r.invite).i64(r.time.time_since_epoch().count()).raw(r.nonce).raw(crypto::hash256(r.entry));
    return w.take();
}

Bytes recoverBytes(const RecoverRequest& r, const SignPublicKey& server)
{
    Writer w("az1/recover");
    w.raw(server).raw(r.kit).i64(r.time.time_since_epoch().count()).raw(r.nonce).raw(crypto::hash256(r.entry));
    return w.take();
}

Bytes encode(const Info& m)
{
    Encoder e;
    e.map(5u + (m.org ? 1 : 0) + (m.genesis ? 1 : 0)).key(1).uint(m.version).key(2).bytes(m.identity).key(3).integer(m.time.time_since_epoch().count());
    if (m.org) e.key(4).bytes(*m.org);
    if (m.genesis) e.key(5).bytes(*m.genesis);
    e.key(6).boolean(m.openFounding).key(7).uint(m.maxBody);
    return e.take();
}
template <> Result<Info> decode<Info>(ByteView body)
{
    Info m;
    return readMap(body, m, [&](Decoder& d, std::uint64_t k) {
        switch (k) {
        case 1: m.version = u32(d); return true;
        case 2: m.identity = d.fixed<SignPublicKey>(); return true;
        case 3: m.time = WallTime(Millis(d.integer())); return true;
        case 4: m.org = d.fixed<OrgId>(); return true;
        case 5: m.genesis = d.fixed<Hash32>(); return true;
        case 6: m.openFounding = d.boolean(); return true;
        case 7: m.maxBody = d.uint(); return true;
        default: return false;
        }
    });
}

Bytes encode(const FoundRequest& m)
{
    Encoder e;
    e.map(3).key(1).bytes(m.code).key(2);
    blobs(e, m.orgEntries);
    e.key(3).array(m.spaces.size());
    for (const auto& s : m.spaces) {
        e.map(2).key(1).bytes(s.space).key(2);
        blobs(e, s.entries);
    }
    return e.take();
}
template <> Result<FoundRequest> decode<FoundRequest>(ByteView body)
{
    FoundRequest m;
    Allowance parts;
    return readMap(body, m, [&](Decoder& d, std::uint64_t k) {
        switch (k) {
        case 1: m.code = bytesOf(d.bytes(64)); return true;
        case 2: readBlobs(d, m.orgEntries, kMaxEntry, parts); return true;
        case 3:
            list(d, kMaxSpaces, [&] {
                auto& s = m.spaces.emplace_back();
                inner(d, [&](std::uint64_t key) {
                    if (key == 1) s.space = d.fixed<SpaceId>();
                    else if (key == 2) readBlobs(d, s.entries, kMaxEntry, parts);
                    else return false;
                    return true;
                });
            });
            return true;
        default: return false;
        }
    });
}

Bytes encode(const FoundResponse& m) { return Encoder().map(1).key(1).bytes(m.org).take(); }
template <> Result<FoundResponse> decode<FoundResponse>(ByteView body)
{
    FoundResponse m;
    return readMap(body, m, [&](Decoder& d, std::uint64_t k) {
        if (k == 1) m.org = d.fixed<OrgId>();
        return k == 1;
    });
}

Bytes encode(const JoinRequest& m)
{
    Encoder e;
    e.map(5).key(1).bytes(m.invite).key(2).integer(m.time.time_since_epoch().count()).key(3).bytes(m.nonce);
    e.key(4).bytes(m.proof).key(5).bytes(m.entry);
    return e.take();
}
template <> Result<JoinRequest> decode<JoinRequest>(ByteView body)
{
    JoinRequest m;
    return readMap(body, m, [&](Decoder& d, std::uint64_t k) {
        switch (k) {
        case 1: m.invite = d.fixed<SignPublicKey>(); return true;
        case 2: m.time = WallTime(Millis(d.integer())); return true;
        case 3: m.nonce = d.fixed<Salt16>(); return true;
        case 4: m.proof = d.fixed<Signature>(); return true;
        case 5: m.entry = bytesOf(d.bytes(kMaxEntry)); return true;
        default: return false;
        }
    });
}

Bytes encode(const JoinResponse& m)
{
    Encoder e;
    e.map(2).key(1).boolean(m.admitted).key(2);
    blobs(e, m.orgEntries);
    return e.take();
}
template <> Result<JoinResponse> decode<JoinResponse>(ByteView body)
{
    JoinResponse m;
    Allowance parts;
    return readMap(body, m, [&](Decoder& d, std::uint64_t k) {
        if (k == 1) m.admitted = d.boolean();
        else if (k == 2) readBlobs(d, m.orgEntries, kMaxEntry, parts);
        else return false;
        return true;
    });
}

Bytes encode(const KitRequest& m)
{
    Encoder e;
    e.map(2).key(1).bytes(m.kit).key(2).bytes(m.box);
    return e.take();
}
template <> Result<KitRequest> decode<KitRequest>(ByteView body)
{
    KitRequest m;
    return readMap(body, m, [&](Decoder& d, std::uint64_t k) {
        if (k == 1) m.kit = d.fixed<SignPublicKey>();
        else if (k == 2) m.box = bytesOf(d.bytes(kMaxKitBox));
        else return false;
        return true;
    });
}

Bytes encode(const RecoverRequest& m)
{
    Encoder e;
    e.map(5).key(1).bytes(m.kit).key(2).integer(m.time.time_since_epoch().count()).key(3).bytes(m.nonce);
    e.key(4).bytes(m.proof).key(5).bytes(m.entry);
    return e.take();
}
template <> Result<RecoverRequest> decode<RecoverRequest>(ByteView body)
{
    RecoverRequest m;
    return readMap(body, m, [&](Decoder& d, std::uint64_t k) {
        switch (k) {
        case 1: m.kit = d.fixed<SignPublicKey>(); return true;
        case 2: m.time = WallTime(Millis(d.integer())); return true;
        case 3: m.nonce = d.fixed<Salt16>(); return true;
        case 4: m.proof = d.fixed<Signature>(); return true;
        case 5: m.entry = bytesOf(d.bytes(kMaxEntry)); return true;
        default: return false;
        }
    });
}

Bytes encode(const RecoverResponse& m)
{
    Encoder e;
    e.map(3).key(1).boolean(m.admitted).key(2).bytes(m.box).key(3);
    blobs(e, m.orgEntries);
    return e.take();
}
template <> Result<RecoverResponse> decode<RecoverResponse>(ByteView body)
{
    RecoverResponse m;
    Allowance parts;
    return readMap(body, m, [&](Decoder& d, std::uint64_t k) {
        if (k == 1) m.admitted = d.boolean();
        else if (k == 2) m.box = bytesOf(d.bytes(kMaxKitBox));
        else if (k == 3) readBlobs(d, m.orgEntries, kMaxEntry, parts);
        else return false;
        return true;
    });
}

static LogKind logKind(Decoder& d)
{
    const auto k = d.uint();
    if (k != 1 && k != 2) d.fail();
    return static_cast<LogKind>(k);
}

Bytes encode(const LogsRequest& m)
{
    Encoder e;
    e.map(m.pageBytes ? 3 : 2).key(1).array(m.reads.size());
    for (const auto& r : m.reads) e.map(3).key(1).uint(std::uint8_t(r.kind)).key(2).bytes(r.space).key(3).uint(r.from);
    e.key(2).array(m.appends.size());
    for (const auto& a : m.appends) e.map(3).key(1).uint(std::uint8_t(a.kind)).key(2).bytes(a.space).key(3).bytes(a.entry);
    if (m.pageBytes) e.key(3).uint(m.pageBytes);
    return e.take();
}
template <> Result<LogsRequest> decode<LogsRequest>(ByteView body)
{
    LogsRequest m;
    return readMap(body, m, [&](Decoder& d, std::uint64_t k) {
        if (k == 1)
            list(d, kMaxSpaces + 1, [&] {
                auto& r = m.reads.emplace_back();
                inner(d, [&](std::uint64_t key) {
                    if (key == 1) r.kind = logKind(d);
                    else if (key == 2) r.space = d.fixed<SpaceId>();
                    else if (key == 3) r.from = d.uint();
                    else return false;
                    return true;
                });
            });
        else if (k == 2)
            list(d, 4096, [&] {
                auto& a = m.appends.emplace_back();
                inner(d, [&](std::uint64_t key) {
                    if (key == 1) a.kind = logKind(d);
                    else if (key == 2) a.space = d.fixed<SpaceId>();
                    else if (key == 3) a.entry = bytesOf(d.bytes(kMaxEntry));
                    else return false;
                    return true;
                });
            });
        else if (k == 3) m.pageBytes = d.uint();
        else return false;
        return true;
    });
}

Bytes encode(const LogsResponse& m)
{
    Encoder e;
    e.map(3).key(1).array(m.appended.size());
    for (auto n : m.appended) e.uint(n);
    e.key(2).array(m.pages.size());
    for (const auto& p : m.pages) {
        e.map(5).key(1).uint(std::uint8_t(p.kind)).key(2).bytes(p.space).key(3).uint(p.from).key(4);
        blobs(e, p.entries);
        e.key(5).boolean(p.more);
    }
    e.key(3);
    blobs(e, m.joinRequests);
    return e.take();
}
template <> Result<LogsResponse> decode<LogsResponse>(ByteView body)
{
    LogsResponse m;
    Allowance parts;
    return readMap(body, m, [&](Decoder& d, std::uint64_t k) {
        switch (k) {
        case 1: list(d, 4096, [&] { m.appended.push_back(u16(d)); }); return true;
        case 2:
            list(d, kMaxSpaces + 1, [&] {
                auto& p = m.pages.emplace_back();
                inner(d, [&](std::uint64_t key) {
                    switch (key) {
                    case 1: p.kind = logKind(d); return true;
                    case 2: p.space = d.fixed<SpaceId>(); return true;
                    case 3: p.from = d.uint(); return true;
                    case 4: readBlobs(d, p.entries, kMaxEntry, parts); return true;
                    case 5: p.more = d.boolean(); return true;
                    default: return false;
                    }
                });
            });
            return true;
        case 3: readBlobs(d, m.joinRequests, kMaxEntry, parts); return true;
        default: return false;
        }
    });
}

Bytes encode(const HistoryRequest& m)
{
    Encoder e;
    e.map(m.field ? 4 : 3).key(1).bytes(m.space).key(2).bytes(m.record);
    if (m.field) e.key(3).bytes(*m.field);
    e.key(4).uint(m.skip);
    return e.take();
}
template <> Result<HistoryRequest> decode<HistoryRequest>(ByteView body)
{
    HistoryRequest m;
    return readMap(body, m, [&](Decoder& d, std::uint64_t k) {
        switch (k) {
        case 1: m.space = d.fixed<SpaceId>(); return true;
        case 2: m.record = d.fixed<RecordId>(); return true;
        case 3: m.field = d.fixed<FieldId>(); return true;
        case 4: m.skip = d.uint(); return true;
        default: return false;
        }
    });
}

Bytes encode(const HistoryResponse& m)
{
    Encoder e;
    e.map(2).key(1).array(m.items.size());
    for (const auto& i : m.items) e.map(3).key(1).bytes(i.dot.author).key(2).uint(i.dot.seq).key(3).bytes(i.body);
    e.key(2).boolean(m.more);
    return e.take();
}
template <> Result<HistoryResponse> decode<HistoryResponse>(ByteView body)
{
    HistoryResponse m;
    return readMap(body, m, [&](Decoder& d, std::uint64_t k) {
        if (k == 1)
            list(d, 100000, [&] {
                auto& i = m.items.emplace_back();
                inner(d, [&](std::uint64_t key) {
                    if (key == 1) i.dot.author = d.fixed<AuthorId>();
                    else if (key == 2) i.dot.seq = d.uint();
                    else if (key == 3) i.body = bytesOf(d.bytes(record::Operation::kMaxCiphertext));
                    else return false;
                    return true;
                });
            });
        else if (k == 2) m.more = d.boolean();
        else return false;
        return true;
    });
}

Bytes encode(const WatchResponse& m)
{
    Encoder e;
    e.map(3).key(1).uint(m.now).key(2).array(m.changed.size());
    for (const auto& s : m.changed) e.bytes(s);
    e.key(3).boolean(m.organisation);
    return e.take();
}
template <> Result<WatchResponse> decode<WatchResponse>(ByteView body)
{
    WatchResponse m;
    return readMap(body, m, [&](Decoder& d, std::uint64_t k) {
        if (k == 1) m.now = d.uint();
        else if (k == 2) list(d, kMaxSpaces, [&] { m.changed.push_back(d.fixed<SpaceId>()); });
        else if (k == 3) m.organisation = d.boolean();
        else return false;
        return true;
    });
}

Bytes encode(const PartResponse& m) { return Encoder().map(2).key(1).uint(m.held).key(2).boolean(m.complete).take(); }
template <> Result<PartResponse> decode<PartResponse>(ByteView body)
{
    PartResponse m;
    return readMap(body, m, [&](Decoder& d, std::uint64_t k) {
        if (k == 1) m.held = d.uint();
        else if (k == 2) m.complete = d.boolean();
        else return false;
        return true;
    });
}

Bytes encode(const PieceResponse& m) { return Encoder().map(3).key(1).uint(m.total).key(2).bytes(m.hash).key(3).bytes(m.bytes).take(); }
template <> Result<PieceResponse> decode<PieceResponse>(ByteView body)
{
    PieceResponse m;
    return readMap(body, m, [&](Decoder& d, std::uint64_t k) {
        if (k == 1) m.total = d.uint();
        else if (k == 2) m.hash = d.fixed<Hash32>();
        else if (k == 3) m.bytes = bytesOf(d.bytes(record::Batch::kMaxFrame));
        else return false;
        return true;
    });
}

} // namespace aanzet::protocol
