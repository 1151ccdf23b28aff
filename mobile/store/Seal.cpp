// SPDX-License-Identifier: EUPL-1.2
#include "mobile/store/Seal.h"
#include "mobile/store/Space.h"
#include "shared/cbor/Cbor.h"
#include <algorithm>

namespace aanzet::store {
namespace {

constexpr std::size_t kMostBytes = 256 << 10;   // of an operation

Bytes valuesOf(const Seal& seal)
{
    Writer w;
    for (const auto& [field, value] : seal.values) w.u16(field).sized(value);
    return w.take();
}

} // namespace

Bytes Seal::statement(const OrgId& org, const RecordId& record, std::uint16_t type) const
{
    return Writer("az1/finished").raw(org).raw(record).u16(type).raw(user).i64(at.time_since_epoch().count()).sized(valuesOf(*this)).take();
}

Bytes encodeSeal(const Seal& seal)
{
    cbor::Encoder e;
    e.map(4).key(1).bytes(seal.user).key(2).integer(seal.at.time_since_epoch().count()).key(3).bytes(valuesOf(seal)).key(4).bytes(seal.signature);
    return e.take();
}

Result<Seal> decodeSeal(ByteView cbor)
{
    cbor::Decoder d(cbor);
    Seal seal;
    std::int64_t last = -1;
    const auto n = d.map(16);
    for (std::size_t i = 0; d.ok() && i < n; ++i) {
        switch (d.key(last)) {
        case 1: seal.user = d.fixed<UserId>(); break;
        case 2: seal.at = WallTime(Millis(d.integer())); break;
        case 3: {
            Reader r(d.bytes(kMostBytes));
            while (r.ok() && r.remaining()) {
                const auto field = r.u16();
                const auto value = r.sized(kMostBytes);
                if (r.ok() && !seal.values.emplace(field, bytesOf(value)).second) r.fail();
            }
            if (!r.ok()) d.fail();
            break;
        }
        case 4: seal.signature = d.fixed<Signature>(); break;
        default: d.skip();
        }
    }
    if (!d.finished() || seal.user.isZero()) return ErrorCode::Malformed;
    return seal;
}

// Who wrote the operation finished the record: a batch is signed by their device. Where another brought the seal here from
// a household it was wrongly filed under, the signature of who finished it says the same.
std::optional<Store::Sealed> Store::sealOf(const Space& s, const RecordId& record, std::uint16_t type) const
{
    for (const auto& version : s.replica.versions(record, type, kSealField)) {
        auto seal = decodeSeal(version.value);
        if (!seal) continue;
        const auto shown = show(version);
        if (seal->user == shown.author || seal->user == shown.lateOf) return Sealed{std::move(*seal), shown.receivedAt, false};
        const auto* user = m_org ? m_org->state().user(seal->user) : nullptr;
        if (user && crypto::verify(user->keys.sign, seal->statement(m_identity->org, record, type), seal->signature))
            return Sealed{std::move(*seal), shown.receivedAt, true};
    }
    return std::nullopt;
}

Result<Bytes> Store::sealToCarry(const SpaceId& from, const RecordId& record, std::uint16_t type) const
{
    const auto* s = find(from);
    if (!s || s->replica.typeOf(record) != type) return ErrorCode::NotFound;
    const auto sealed = sealOf(*s, record, type);
    if (!sealed) return Error{ErrorCode::BadRequest, "not finished"};
    return encodeSeal(sealed->seal);
}

bool Store::isFinished(const SpaceId& space, const RecordId& record) const
{
    const auto* s = find(space);
    const auto type = s ? s->replica.typeOf(record) : std::nullopt;
    return type && sealOf(*s, record, *type).has_value();
}

bool Store::isSealGenuine(const SpaceId& space, const RecordId& record) const
{
    const auto* s = find(space);
    const auto type = s ? s->replica.typeOf(record) : std::nullopt;
    const auto seal = type ? sealOf(*s, record, *type) : std::nullopt;
    const auto* user = seal && m_org ? m_org->state().user(seal->seal.user) : nullptr;
    return user && crypto::verify(user->keys.sign, seal->seal.statement(m_identity->org, record, *type), seal->seal.signature);
}

Result<Bytes> Store::sealNow(const Space& s, const RecordId& record, std::uint16_t type) const
{
    const auto* spec = findType(type);
    Seal seal;
    seal.user = user();
    seal.at = m_clock.now();
    for (const auto& id : s.replica.fieldsOf(record)) {
        const Field* f = s.replica.field(id);
        if (!f->isNamed || f->field < kFirstOwnField || staysOpen(*spec, f->field)) continue;
        auto versions = s.replica.versions(id);
        if (!versions.empty()) seal.values.emplace(f->field, std::move(versions.front().value));
    }
    seal.signature = m_user.sign.sign(seal.statement(m_identity->org, record, type));
    auto value = encodeSeal(seal);
    if (value.size() > kMostBytes - 4096) return ErrorCode::FieldLimit;
    return value;
}

// A finished record is never written again, and no row is put under it: what comes later is a record of its own.
Status Store::checkUnfinished(const Space& s, const PutRequest& r, const RecordId& record) const
{
    const auto* type = findType(r.type);
    const bool isFinished = r.record && s.replica.typeOf(record) && sealOf(s, record, r.type);
    for (const auto& w : r.fields) {
        const auto* field = findField(*type, w.field);
        if (!field) return ErrorCode::UnknownField;
        if (isFinished && !staysOpen(*type, w.field)) return Error{ErrorCode::NotAllowed, "finished"};
        const auto* parent = field->kind == FieldKind::Reference && field->rule == Rule::First ? std::get_if<RecordId>(&w.value) : nullptr;
        if (parent && field->target != kNoTarget && canBeFinished(field->target) && (this->isFinished(s.id(), *parent) || this->isFinished(householdOf(s.id()), *parent)))
            return Error{ErrorCode::NotAllowed, "finished"};
    }
    return {};
}

void Store::applySeal(const Space& s, ShownRecord& shown) const
{
    auto found = sealOf(s, shown.record, shown.type);
    if (!found) return;
    const auto& [seal, receivedAt, isCarried] = *found;
    const auto* spec = findType(shown.type);
    shown.finished = Finished{seal.user, seal.at, receivedAt};
    std::vector<ShownField> fields;
    for (auto& f : shown.fields) {
        if (spec && staysOpen(*spec, f.field)) {
            fields.push_back(std::move(f));
            continue;
        }
        const auto value = seal.values.find(f.field);
        ShownField kept{f.field, {}, {}, {}};
        bool isLive = false;
        f.others.insert(f.others.begin(), std::move(f.shown));
        for (auto& v : f.others) {
            const bool isSealed = !v.isOpaque && value != seal.values.end() && encodeValue(v.value) == value->second;
            if (isSealed) {
                kept.shown = std::move(v);
                if (isCarried) {   // who brought it here wrote none of it
                    kept.shown.author = seal.user;
                    kept.shown.at = seal.at;
                }
            }
            else shown.late.push_back({f.field, std::move(v)});
            isLive |= isSealed;
        }
        if (value != seal.values.end() && !isLive) {
            kept.shown = {{}, false, seal.user, seal.at, receivedAt, {}};
            auto sealed = decodeValue(value->second);
            if (sealed) kept.shown.value = std::move(*sealed);
            else kept.shown.isOpaque = true;
        }
        if (value != seal.values.end()) fields.push_back(std::move(kept));
    }
    shown.fields = std::move(fields);
}

} // namespace aanzet::store
