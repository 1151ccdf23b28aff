// SPDX-License-Identifier: EUPL-1.2
#include "shared/membership/SpaceBodies.h"
#include "shared/membership/BodyCodec.h"

namespace aanzet::membership {

namespace {

// A sealed box around the wrap's own head, at least one key and K_fid (Wrap.h).
constexpr std::size_t kEmptyWrap = 48 + 9 + 3 * 16 + 8 + 32;

Bytes readWrap(BodyReader& r)
{
    auto b = r.variable(kMaxWrapBytes);
    if (b.size() < kEmptyWrap + 32 || (b.size() - kEmptyWrap) % 32) r.fail();
    return b;
}

void writeGrant(Writer& w, const Grant& g)
{
    w.raw(g.principal).u8(static_cast<std::uint8_t>(g.right));
    writeTime(w, g.expires).u32(static_cast<std::uint32_t>(g.wraps.size()));
    for (auto& s : g.wraps) w.sized(s);
}

Grant readGrant(BodyReader& r)
{
    Grant g;
    g.principal = r.fixed<UserId>();
    g.right = r.choice(Right::Manage);
    g.expires = r.time();
    r.list(g.wraps, kMaxWrapsPerGrant, readWrap);
    return g;
}

template <class T> void writeIds(Writer& w, const std::vector<T>& ids)
{
    w.u32(static_cast<std::uint32_t>(ids.size()));
    for (auto& i : ids) w.raw(i);
}

template <class T> void readIds(BodyReader& r, std::vector<T>& out)
{
    r.sorted(out, kMaxErased, [](BodyReader& b) { return b.fixed<T>(); }, [](const T& t) { return t; });
}

std::uint32_t dayNumber(std::chrono::year_month_day d)
{
    return static_cast<std::uint32_t>(int(d.year())) * 10000 + unsigned(d.month()) * 100 + unsigned(d.day());
}

std::chrono::year_month_day readDay(Reader& r)
{
    auto n = r.u32();
    if (n > 99991231) r.fail();
    using namespace std::chrono;
    year_month_day d{year(static_cast<int>(n / 10000)), month(n / 100 % 100), day(n % 100)};
    if (!d.ok() || int(d.year()) < 1900) r.fail();
    return d;
}

} // namespace

Bytes encodeBody(const Create& b)
{
    Writer w;
    w.raw(b.creator).raw(b.fidCommitment).raw(b.keyCommitment).sized(b.sealedKind);
    w.u32(static_cast<std::uint32_t>(b.grants.size()));
    for (auto& g : b.grants) writeGrant(w, g);
    return w.take();
}

Result<Create> decodeCreate(ByteView v)
{
    BodyReader r(v);
    Create b;
    b.creator = r.fixed<UserId>();
    b.fidCommitment = r.fixed<Hash32>();
    b.keyCommitment = r.fixed<Hash32>();
    b.sealedKind = r.variable(kMaxSealedKind);
    r.sorted(b.grants, kMaxGrants, readGrant, [](const Grant& g) { return g.principal; });
    return r.done(std::move(b));
}

Bytes encodeBody(const Grant& b)
{
    Writer w;
    writeGrant(w, b);
    return w.take();
}

Result<Grant> decodeGrant(ByteView v)
{
    BodyReader r(v);
    auto b = readGrant(r);
    return r.done(std::move(b));
}

Bytes encodeBody(const Revoke& b)
{
    Writer w;
    w.raw(b.principal).u8(static_cast<std::uint8_t>(b.reason)).u8(static_cast<std::uint8_t>(b.remaining));
    writeCutoffs(w, b.cutoffs);
    return w.take();
}

Result<Revoke> decodeRevoke(ByteView v)
{
    BodyReader r(v);
    Revoke b;
    b.principal = r.fixed<UserId>();
    b.reason = r.choice(RevokeReason::Reduced);
    b.remaining = r.choice(b.reason == RevokeReason::Reduced ? Right::Write : Right::Read);
    readCutoffs(r, b.cutoffs, kMaxCutoffs);
    return r.done(std::move(b));
}

Bytes encodeBody(const Rotate& b)
{
    Writer w;
    w.u32(b.epoch).raw(b.commitment).u32(static_cast<std::uint32_t>(b.wraps.size()));
    for (auto& s : b.wraps) w.raw(s.principal).sized(s.sealed);
    writeCutoffs(w, b.cutoffs);
    return w.take();
}

Result<Rotate> decodeRotate(ByteView v)
{
    BodyReader r(v);
    Rotate b;
    b.epoch = r.u32();
    b.commitment = r.fixed<Hash32>();
    auto read = [](BodyReader& in) {
        RotateWrap s;
        s.principal = in.fixed<UserId>();
        s.sealed = readWrap(in);
        return s;
    };
    r.sorted(b.wraps, kMaxRecipients, read, [](const RotateWrap& s) { return s.principal; });
    readCutoffs(r, b.cutoffs, kMaxCutoffs);
    return r.done(std::move(b));
}

Bytes encodeBody(const Transfer& b)
{
    Writer w;
    w.raw(b.from).raw(b.to);
    writeCutoffs(w, b.cutoffs);
    return w.take();
}

Result<Transfer> decodeTransfer(ByteView v)
{
    BodyReader r(v);
    Transfer b;
    b.from = r.fixed<UserId>();
    b.to = r.fixed<UserId>();
    readCutoffs(r, b.cutoffs, kMaxCutoffs);
    return r.done(std::move(b));
}

Bytes encodeBody(const Checkpoint& b)
{
    Writer w;
    writeCutoffs(w, b.authors);
    return w.raw(b.stateHash).take();
}

Result<Checkpoint> decodeCheckpoint(ByteView v)
{
    BodyReader r(v);
    Checkpoint b;
    readCutoffs(r, b.authors, kMaxCutoffs);
    b.stateHash = r.fixed<Hash32>();
    return r.done(std::move(b));
}

Bytes encodeBody(const Erase& b)
{
    Writer w;
    writeIds(w, b.records);
    writeIds(w, b.fields);
    w.u32(static_cast<std::uint32_t>(b.operations.size()));
    for (auto& o : b.operations) w.raw(o.author).u64(o.seq);
    writeIds(w, b.blobs);
    return w.u8(static_cast<std::uint8_t>(b.ground)).u32(dayNumber(b.date)).take();
}

Result<Erase> decodeErase(ByteView v)
{
    BodyReader r(v);
    Erase b;
    readIds(r, b.records);
    readIds(r, b.fields);
    auto read = [](BodyReader& in) {
        ErasedOperation o;
        o.author = in.fixed<AuthorId>();
        o.seq = in.u64();
        if (o.seq == 0) in.fail();
        return o;
    };
    r.sorted(b.operations, kMaxErased, read, [](const ErasedOperation& o) { return o; });
    readIds(r, b.blobs);
    b.ground = r.choice(EraseGround::Other);
    b.date = readDay(r);
    if (b.records.empty() && b.fields.empty() && b.operations.empty() && b.blobs.empty()) r.fail();
    return r.done(std::move(b));
}

Bytes encodeBody(const Close&)
{
    return {};
}

Result<Close> decodeClose(ByteView v)
{
    if (!v.empty()) return ErrorCode::Malformed;
    return Close{};
}

} // namespace aanzet::membership
