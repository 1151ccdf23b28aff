// SPDX-License-Identifier: EUPL-1.2
#include "shared/membership/Wrap.h"
#include <algorithm>

namespace aanzet::membership {

Hash32 keyCommitment(const OrgId& org, const SpaceId& space, std::uint32_t epoch, ByteView key)
{
    Bytes head = Writer("az1/kc").raw(org).raw(space).u32(epoch).take();
    return crypto::hash256({head, key});
}

SpaceKeys SpaceKeys::generate()
{
    SpaceKeys k;
    k.add(0, SpaceKey::random());
    k.setFid(FidKey::random());
    return k;
}

const SpaceKey* SpaceKeys::epoch(std::uint32_t epoch) const
{
    auto it = m_epochs.find(epoch);
    return it == m_epochs.end() ? nullptr : &it->second;
}

std::optional<std::uint32_t> SpaceKeys::newestEpoch() const
{
    if (m_epochs.empty()) return std::nullopt;
    return m_epochs.rbegin()->first;
}

void SpaceKeys::add(std::uint32_t epoch, SpaceKey key)
{
    m_epochs.insert_or_assign(epoch, std::move(key));
}

Status SpaceKeys::open(const OrgId& org, const SpaceState& state, const UserId& principal, const crypto::BoxKey& key, ByteView sealed)
{
    if (sealed.size() > kMaxWrapBytes) return {ErrorCode::CorruptData, "wrap size"};
    auto opened = key.open(sealed);
    if (!opened) return {ErrorCode::CorruptData, "wrap does not open"};
    Reader r(opened->view());
    r.domain("az1/wrap");
    bool fits = r.fixed<OrgId>() == org;
    fits = r.fixed<SpaceId>() == state.space && fits;
    fits = r.fixed<UserId>() == principal && fits;
    auto first = r.u32(), count = r.u32();
    if (!r.ok() || !fits) return {ErrorCode::CorruptData, "wrap of another place"};
    auto& commitments = *state.commitments;
    if (count < 1 || count > kMaxWrapEpochs || first >= commitments.size() || count > commitments.size() - first)
        return {ErrorCode::CorruptData, "wrap epochs"};
    std::map<std::uint32_t, SpaceKey> keys;
    for (std::uint32_t i = 0; i < count; ++i) {
        auto bytes = r.raw(SpaceKey::kSize);
        if (!r.ok()) return {ErrorCode::CorruptData, "wrap length"};
        if (keyCommitment(org, state.space, first + i, bytes) != commitments[first + i])
            return {ErrorCode::BadSignature, "commitment of epoch " + std::to_string(first + i)};
        AANZET_TRY(SpaceKey k, SpaceKey::from(bytes));
        keys.emplace(first + i, std::move(k));
    }
    auto fid = r.raw(FidKey::kSize);
    if (!r.atEnd()) return {ErrorCode::CorruptData, "wrap length"};
    if (keyCommitment(org, state.space, kFidEpoch, fid) != state.fidCommitment) return {ErrorCode::BadSignature, "commitment of K_fid"};
    AANZET_TRY(FidKey f, FidKey::from(fid));
    m_fid = std::move(f);
    for (auto& [epoch, k] : keys) add(epoch, std::move(k));
    return {};
}

Status SpaceKeys::openAll(const OrgId& org, const SpaceState& state, const UserId& principal, const crypto::BoxKey& key)
{
    auto m = state.member(principal);
    if (!m) return {ErrorCode::NotAllowed, "no member"};
    // One wrap that does not open is somebody's mistake or malice; it must not close the epochs after it.
    Status first;
    for (auto& sealed : m->wraps)
        if (auto opened = open(org, state, principal, key, *sealed); !opened && first) first = opened;
    return first;
}

bool SpaceKeys::matches(const OrgId& org, const SpaceState& state) const
{
    auto& commitments = *state.commitments;
    bool fits = std::all_of(m_epochs.begin(), m_epochs.end(), [&](auto& e) {
        return e.first < commitments.size() && keyCommitment(org, state.space, e.first, e.second.view()) == commitments[e.first];
    });
    return fits && (!m_fid.isSet() || keyCommitment(org, state.space, kFidEpoch, m_fid.view()) == state.fidCommitment);
}

SpaceKeys SpaceKeys::copy() const
{
    SpaceKeys k;
    for (auto& [epoch, key] : m_epochs) k.add(epoch, key.copy());
    k.m_fid = m_fid.copy();
    return k;
}

Result<Bytes> makeWrap(const OrgId& org, const SpaceId& space, const UserId& principal, const BoxPublicKey& to, const SpaceKeys& keys,
                       std::uint32_t first, std::uint32_t count)
{
    if (count < 1 || count > kMaxWrapEpochs) return {ErrorCode::TooLarge, "wrap epochs"};
    if (!keys.fid()) return {ErrorCode::NotFound, "K_fid"};
    Writer w;
    w.bytes().reserve(128 + 32 * std::size_t(count));   // keys must not stay behind in memory that a growing buffer left
    w.u8(8).raw(viewOf("az1/wrap")).raw(org).raw(space).raw(principal).u32(first).u32(count);
    bool isWhole = true;
    for (std::uint32_t i = 0; i < count && isWhole; ++i) {
        auto key = keys.epoch(first + i);
        if (key) w.raw(key->view());
        isWhole = key;
    }
    w.raw(keys.fid()->view());
    crypto::SecretBytes plain(w.take());
    if (!isWhole) return {ErrorCode::NotFound, "epoch key"};
    return crypto::boxSeal(to, plain.view());
}

Result<std::vector<Bytes>> makeWraps(const OrgId& org, const SpaceId& space, const UserId& principal, const BoxPublicKey& to,
                                     const SpaceKeys& keys)
{
    auto newest = keys.newestEpoch();
    if (!newest) return {ErrorCode::NotFound, "epoch key"};
    std::vector<Bytes> out;
    for (std::uint64_t first = 0; first <= *newest; first += kMaxWrapEpochs) {
        auto count = std::min<std::uint64_t>(kMaxWrapEpochs, *newest - first + 1);
        AANZET_TRY(Bytes wrap, makeWrap(org, space, principal, to, keys, static_cast<std::uint32_t>(first), static_cast<std::uint32_t>(count)));
        out.push_back(std::move(wrap));
    }
    return out;
}

struct KindKeyPurpose;

static crypto::Key<KindKeyPurpose> kindKey(const SpaceKey& epoch0)
{
    return crypto::derive<KindKeyPurpose>(epoch0, 2, "AzKind__");
}

static Bytes kindPlace(const OrgId& org, const SpaceId& space)
{
    return Writer("az1/kind").raw(org).raw(space).take();
}

Bytes sealKind(const OrgId& org, const SpaceId& space, const SpaceKey& epoch0, SpaceKind kind, const SpaceId& related)
{
    // Always the same length: a related id that is only sometimes there would tell the kind.
    auto plain = Writer().u8(static_cast<std::uint8_t>(kind)).raw(related).take();
    return crypto::sealBox(kindKey(epoch0), plain, kindPlace(org, space));
}

Result<KindStatement> openKind(const OrgId& org, const SpaceId& space, const SpaceKey& epoch0, ByteView sealed)
{
    auto plain = crypto::openBox(kindKey(epoch0), sealed, kindPlace(org, space));
    if (!plain) return {ErrorCode::CorruptData, "kind of a space"};
    Reader r(*plain);
    KindStatement k;
    k.kind = r.u8();
    k.related = r.fixed<SpaceId>();
    if (!r.atEnd()) return {ErrorCode::CorruptData, "kind of a space"};
    return k;
}

} // namespace aanzet::membership
