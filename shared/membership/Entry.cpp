// SPDX-License-Identifier: EUPL-1.2
#include "shared/membership/Entry.h"

namespace aanzet::membership {

static constexpr std::string_view kDomain = "az1/entry";

static Writer write(const Entry& e)
{
    Writer w(kDomain);
    w.u8(static_cast<std::uint8_t>(e.logKind)).raw(e.log).u64(e.index).raw(e.prev).raw(e.device).raw(e.orgHead);
    w.i64(e.time.time_since_epoch().count()).u8(e.kind).sized(e.body);
    return w;
}

Bytes canonicalBytes(const Entry& entry)
{
    return write(entry).take();
}

Bytes encodeEntry(const Entry& entry)
{
    return write(entry).raw(entry.signature).take();
}

bool isPlausible(WallTime time)
{
    auto ms = time.time_since_epoch().count();
    return ms >= 0 && ms < (std::int64_t(1) << 52);
}

// What an entry of a kind we know may weigh; unknown kinds get the larger limit, they are refused later as newer.
static std::size_t limitOf(LogKind log, std::uint8_t kind)
{
    if (log == LogKind::Organisation) {
        if (kind < 1 || kind > static_cast<std::uint8_t>(OrgKind::InviteWithdraw)) return kMaxEntryBytes;
        auto k = static_cast<OrgKind>(kind);
        return k == OrgKind::DeviceRevoke || k == OrgKind::UserRevoke ? kMaxEntryBytes : kMaxSmallEntryBytes;
    }
    if (kind < 1 || kind > static_cast<std::uint8_t>(SpaceEntryKind::Close)) return kMaxEntryBytes;
    switch (static_cast<SpaceEntryKind>(kind)) {
    case SpaceEntryKind::Create:
    case SpaceEntryKind::Grant:
    case SpaceEntryKind::Rotate:
    case SpaceEntryKind::Erase: return kMaxEntryBytes;
    default: return kMaxSmallEntryBytes;
    }
}

Status checkEntryForm(const Entry& e)
{
    if (kEntryOverhead + e.body.size() > limitOf(e.logKind, e.kind)) return ErrorCode::TooLarge;
    if (!isPlausible(e.time)) return ErrorCode::Malformed;
    if ((e.index == 0) != e.prev.isZero()) return ErrorCode::Malformed;
    if ((e.logKind == LogKind::Organisation) != e.orgHead.isZero()) return ErrorCode::Malformed;
    if (e.log.isZero() || e.device.isZero()) return ErrorCode::Malformed;
    return {};
}

Result<Entry> decodeEntry(ByteView wire)
{
    if (wire.size() > kMaxEntryBytes) return ErrorCode::TooLarge;
    Reader r(wire);
    Entry e;
    r.domain(kDomain);
    auto log = r.u8();
    if (log != 1 && log != 2) return ErrorCode::Malformed;
    e.logKind = static_cast<LogKind>(log);
    e.log = r.fixed<LogId>();
    e.index = r.u64();
    e.prev = r.fixed<Hash32>();
    e.device = r.fixed<DeviceId>();
    e.orgHead = r.fixed<Hash32>();
    e.time = WallTime(Millis(r.i64()));
    e.kind = r.u8();
    e.body = bytesOf(r.sized(kMaxEntryBytes));
    e.signature = r.fixed<Signature>();
    if (!r.atEnd()) return ErrorCode::Malformed;
    AANZET_CHECK(checkEntryForm(e));
    return e;
}

Hash32 entryHash(const Entry& entry)
{
    return crypto::hash256(encodeEntry(entry));
}

void signEntry(Entry& entry, const crypto::SigningKey& device)
{
    entry.signature = device.sign(canonicalBytes(entry));
}

bool verifyEntry(const Entry& entry, const SignPublicKey& device)
{
    return crypto::verify(device, canonicalBytes(entry), entry.signature);
}

} // namespace aanzet::membership
