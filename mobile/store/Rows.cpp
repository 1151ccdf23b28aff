// SPDX-License-Identifier: EUPL-1.2
#include "mobile/store/Rows.h"

namespace aanzet::store {
namespace {

constexpr std::uint8_t kVersion = 1, kFolded = 2, kSpaceVersion = 3, kLateVersion = 2, kEdit = 1, kIntent = 2;
constexpr std::size_t kBig = 64 << 20;

void write(Writer& w, const record::VersionVector& v)
{
    w.varint(v.entries().size());
    for (const auto& d : v.entries()) w.raw(d.author).varint(d.seq);
}
record::VersionVector readVector(Reader& r)
{
    record::VersionVector v;
    for (auto n = r.varint(); r.ok() && n > 0; --n) {
        const auto a = r.fixed<AuthorId>();
        v.raise(a, r.varint());
    }
    return v;
}
std::string readText(Reader& r) { return std::string(textOf(r.vsized(kBig))); }
WallTime readTime(Reader& r) { return WallTime(Millis(r.i64())); }
template <class T> Result<T> finish(const Reader& r, T row)
{
    if (!r.atEnd()) return Error{ErrorCode::CorruptData, "row of the vault"};
    return row;
}
Reader open(ByteView v)
{
    Reader r(v);
    if (r.u8() != kVersion) r.fail();
    return r;
}

} // namespace

Bytes encodeRow(const IdentityRow& i)
{
    Writer w;
    w.bytes().reserve(512 + 16 * i.salts.size() + i.personName.size() + i.organisationName.size());   // no keys in buffers that grew
    w.u8(kVersion).raw(i.org).raw(i.genesis).vsized(i.userSignSeed).vsized(i.userBoxSeed).vsized(i.deviceSignSeed).vsized(i.deviceBoxSeed);
    w.varint(i.salts.size());
    for (const auto& s : i.salts) w.raw(s);
    w.u8(i.mustPull).u8(i.isAdmitted).u8(i.recoveryConfirmed).vsized(viewOf(i.personName)).vsized(viewOf(i.organisationName));
    return w.take();
}
Result<IdentityRow> decodeIdentityRow(ByteView v)
{
    auto r = open(v);
    IdentityRow i;
    i.org = r.fixed<OrgId>();
    i.genesis = r.fixed<Hash32>();
    for (auto* seed : {&i.userSignSeed, &i.userBoxSeed, &i.deviceSignSeed, &i.deviceBoxSeed}) *seed = bytesOf(r.vsized(32));
    for (auto n = r.varint(); r.ok() && n > 0; --n) i.salts.push_back(r.fixed<Salt16>());
    i.mustPull = r.u8();
    i.isAdmitted = r.u8();
    i.recoveryConfirmed = r.u8();
    i.personName = readText(r);
    i.organisationName = readText(r);
    if (i.salts.empty()) r.fail();
    return finish(r, std::move(i));
}

Bytes encodeRow(const ServerRow& s)
{
    Writer w;
    w.u8(kVersion).vsized(viewOf(s.url)).raw(s.identity).i64(s.clockOffsetMs).i64(s.lastContact.time_since_epoch().count()).vsized(s.certificate);
    return w.take();
}
Result<ServerRow> decodeServerRow(ByteView v)
{
    auto r = open(v);
    ServerRow s;
    s.url = readText(r);
    s.identity = r.fixed<SignPublicKey>();
    s.clockOffsetMs = r.i64();
    s.lastContact = readTime(r);
    s.certificate = bytesOf(r.vsized(kBig));
    return finish(r, std::move(s));
}

Bytes encodeRow(const BeginningRow& b)
{
    Writer w;
    w.u8(kVersion).vsized(b.key).vsized(b.userSignSeed).vsized(b.userBoxSeed).vsized(b.deviceSignSeed).vsized(b.deviceBoxSeed);
    for (const auto* list : {&b.orgEntries, &b.spaceEntries}) {
        w.varint(list->size());
        for (const auto& e : *list) w.vsized(e);
    }
    return w.take();
}
Result<BeginningRow> decodeBeginningRow(ByteView v)
{
    auto r = open(v);
    BeginningRow b;
    for (auto* part : {&b.key, &b.userSignSeed, &b.userBoxSeed, &b.deviceSignSeed, &b.deviceBoxSeed}) *part = bytesOf(r.vsized(1024));
    for (auto* list : {&b.orgEntries, &b.spaceEntries})
        for (auto n = r.varint(); r.ok() && n > 0; --n) list->push_back(bytesOf(r.vsized(kBig)));
    return finish(r, std::move(b));
}

Bytes encodeRow(const KitRow& k)
{
    return Writer().u8(kVersion).raw(k.kit).u8(k.isOnServer).vsized(k.box).take();
}
Result<KitRow> decodeKitRow(ByteView v)
{
    auto r = open(v);
    KitRow k;
    k.kit = r.fixed<SignPublicKey>();
    k.isOnServer = r.u8();
    k.box = bytesOf(r.vsized(protocol::kMaxKitBox));
    return finish(r, std::move(k));
}

Bytes encodeRow(const BatchRow& b)
{
    Writer w;
    w.u8(b.isFolded ? kFolded : kVersion).raw(b.space).i64(b.receivedAt.time_since_epoch().count()).u64(b.group).varint(b.invalid.size());
    for (auto i : b.invalid) w.u16(i);
    w.vsized(b.frame);
    return w.take();
}
Result<BatchRow> decodeBatchRow(ByteView v)
{
    Reader r(v);
    BatchRow b;
    const auto version = r.u8();
    if (version != kVersion && version != kFolded) r.fail();
    b.isFolded = version == kFolded;
    b.space = r.fixed<SpaceId>();
    b.receivedAt = readTime(r);
    b.group = r.u64();
    for (auto n = r.varint(); r.ok() && n > 0; --n) b.invalid.push_back(r.u16());
    b.frame = bytesOf(r.vsized(kBig));
    return finish(r, std::move(b));
}

Result<record::Batch> decodeKept(ByteView frame)
{
    if (!record::isCutPart(frame)) return record::decodeFrame(frame);
    AANZET_TRY(auto part, record::decodeCutPart(frame));
    record::Batch out;
    for (auto& f : part.fields)
        for (auto& op : f.live) out.operations.push_back(std::move(op));
    return out;
}

Bytes encodeRow(const EntryRow& e)
{
    Writer w;
    w.u8(kVersion).u8(static_cast<std::uint8_t>(e.kind)).raw(e.space).vsized(e.entry);
    return w.take();
}
Result<EntryRow> decodeEntryRow(ByteView v)
{
    auto r = open(v);
    EntryRow e;
    const auto kind = r.u8();
    if (kind != 1 && kind != 2) r.fail();
    e.kind = static_cast<protocol::LogKind>(kind);
    e.space = r.fixed<SpaceId>();
    e.entry = bytesOf(r.vsized(kBig));
    return finish(r, std::move(e));
}

Bytes encodeRow(const SpaceRow& s)
{
    Writer w;
    w.u8(kSpaceVersion).raw(s.space).raw(s.cursor.generation).u64(s.cursor.n).raw(s.cursor.running);
    w.u64(s.entriesOnServer).u64(s.beatsSince).u32(s.beatDay).varint(s.onServer.size());
    for (const auto& p : s.onServer) w.raw(p.author).u64(p.number).raw(p.head);
    w.varint(s.beats.size());
    for (const auto& b : s.beats) w.vsized(b);
    w.varint(s.claims.size());
    for (const auto& c : s.claims) w.raw(c.by).raw(c.author).u64(c.number).raw(c.head).u8(c.isMissed);
    w.varint(s.forks.size());
    for (const auto& f : s.forks) w.raw(f.by).raw(f.author).u64(f.number).raw(f.held).raw(f.named);
    w.u64(s.checkpointSeen);
    return w.take();
}
Result<SpaceRow> decodeSpaceRow(ByteView v)
{
    Reader r(v);
    const auto version = r.u8();               // 1: before there were claims; 2: before checkpointSeen
    if (version < kVersion || version > kSpaceVersion) r.fail();
    SpaceRow s;
    s.space = r.fixed<SpaceId>();
    s.cursor.generation = r.fixed<Generation>();
    s.cursor.n = r.u64();
    s.cursor.running = r.fixed<Hash32>();
    s.entriesOnServer = r.u64();
    s.beatsSince = r.u64();
    s.beatDay = r.u32();
    for (auto n = r.varint(); r.ok() && n > 0; --n) {
        protocol::ChainPosition p;
        p.author = r.fixed<AuthorId>();
        p.number = r.u64();
        p.head = r.fixed<Hash32>();
        s.onServer.push_back(p);
    }
    for (auto n = r.varint(); r.ok() && n > 0; --n) s.beats.push_back(bytesOf(r.vsized(1024)));
    if (version == kVersion) return finish(r, std::move(s));
    for (auto n = r.varint(); r.ok() && n > 0; --n) {
        ClaimRow c;
        c.by = r.fixed<AuthorId>();
        c.author = r.fixed<AuthorId>();
        c.number = r.u64();
        c.head = r.fixed<Hash32>();
        c.isMissed = r.u8();
        s.claims.push_back(c);
    }
    for (auto n = r.varint(); r.ok() && n > 0; --n) {
        ForkRow f;
        f.by = r.fixed<AuthorId>();
        f.author = r.fixed<AuthorId>();
        f.number = r.u64();
        f.held = r.fixed<Hash32>();
        f.named = r.fixed<Hash32>();
        s.forks.push_back(f);
    }
    if (version == kSpaceVersion) s.checkpointSeen = r.u64();
    return finish(r, std::move(s));
}

Bytes encodeRow(const PendingEdit& e)
{
    Writer w;
    w.u8(e.late.isZero() ? kVersion : kLateVersion).u8(kEdit).raw(e.space).raw(e.record).u16(e.type).u16(e.field).u8(static_cast<std::uint8_t>(e.rule)).vsized(e.value);
    write(w, e.context);
    w.raw(e.save).u32(e.index).i64(e.wall.time_since_epoch().count());
    if (!e.late.isZero()) w.raw(e.late);
    return w.take();
}
Result<PendingEdit> decodeEditRow(ByteView v)
{
    Reader r(v);
    const auto version = r.u8();
    if (version != kVersion && version != kLateVersion) r.fail();
    PendingEdit e;
    if (r.u8() != kEdit) r.fail();
    e.space = r.fixed<SpaceId>();
    e.record = r.fixed<RecordId>();
    e.type = r.u16();
    e.field = r.u16();
    const auto rule = r.u8();
    if (rule > 2) r.fail();
    e.rule = static_cast<record::Rule>(rule);
    e.value = bytesOf(r.vsized(kBig));
    e.context = readVector(r);
    e.save = r.fixed<SaveId>();
    e.index = r.u32();
    e.wall = readTime(r);
    if (version == kLateVersion) e.late = r.fixed<DeviceId>();
    return finish(r, std::move(e));
}

Bytes encodeRow(const IntentRow& i)
{
    Writer w;
    w.u8(kVersion).u8(kIntent).u8(static_cast<std::uint8_t>(i.kind)).raw(i.space).raw(i.principal).u8(static_cast<std::uint8_t>(i.right));
    w.i64(i.expires.time_since_epoch().count());
    return w.take();
}
bool isIntentRow(ByteView v) { return v.size() > 1 && v[0] == kVersion && v[1] == kIntent; }
Result<IntentRow> decodeIntentRow(ByteView v)
{
    auto r = open(v);
    IntentRow i;
    if (r.u8() != kIntent) r.fail();
    const auto kind = r.u8();
    i.space = r.fixed<SpaceId>();
    i.principal = r.fixed<UserId>();
    const auto right = r.u8();
    i.expires = readTime(r);
    if (kind < 1 || kind > 5 || right < 1 || right > 3) r.fail();
    i.kind = static_cast<IntentKind>(kind);
    i.right = static_cast<membership::Right>(right);
    return finish(r, i);
}

Bytes encodeRow(const AsideRow& a)
{
    Writer w;
    w.u8(kVersion).u8(static_cast<std::uint8_t>(a.kind)).raw(a.space).u16(static_cast<std::uint16_t>(a.code));
    w.i64(a.at.time_since_epoch().count()).vsized(a.frame);
    return w.take();
}
Result<AsideRow> decodeAsideRow(ByteView v)
{
    auto r = open(v);
    AsideRow a;
    const auto kind = r.u8();
    if (kind < 1 || kind > 3) r.fail();
    a.kind = static_cast<AsideKind>(kind);
    a.space = r.fixed<SpaceId>();
    a.code = static_cast<ErrorCode>(r.u16());
    a.at = readTime(r);
    a.frame = bytesOf(r.vsized(kBig));
    return finish(r, std::move(a));
}

} // namespace aanzet::store
