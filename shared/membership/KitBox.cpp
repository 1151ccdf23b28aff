// SPDX-License-Identifier: EUPL-1.2
#include "shared/membership/KitBox.h"

namespace aanzet::membership {

namespace {

constexpr std::size_t kPlainBytes = 1024;
struct KitRootPurpose;
struct KitSignPurpose;

Bytes aadOf(const KitKeys& keys, const OrgId& org, const Hash32& genesis)
{
    return Writer("az1/kitbox").raw(keys.sign.publicKey()).raw(org).raw(genesis).take();
}

} // namespace

KitKeys KitKeys::from(ByteView code16)
{
    KitKeys keys;
    if (code16.size() != KitCode::kSize) return keys;
    Bytes framed = Writer("az1/kit").raw(code16).take();
    auto hash = crypto::hash256(framed);
    crypto::wipe(framed.data(), framed.size());
    auto root = crypto::Key<KitRootPurpose>::from(hash.view());
    crypto::wipe(hash.b.data(), hash.b.size());
    if (!root) return keys;
    const auto signSeed = crypto::derive<KitSignPurpose>(*root, 1, "AzKit___");
    if (auto sign = crypto::SigningKey::fromSeed(signSeed.view())) keys.sign = std::move(*sign);
    keys.seal = crypto::derive<KitSealPurpose>(*root, 2, "AzKit___");
    return keys;
}

Result<Bytes> sealKit(const KitKeys& keys, const KitContent& c)
{
    if (c.personName.size() > kMaxKitName || c.organisationName.size() > kMaxKitName) return Error{ErrorCode::FieldLimit, "name on the kit"};
    Writer w("az1/kitin");
    w.bytes().reserve(kPlainBytes);   // keys must not stay behind in memory that a growing buffer left
    Bytes plain = w.raw(c.user.sign.seed()).raw(c.user.box.seed()).vsized(viewOf(c.personName)).vsized(viewOf(c.organisationName)).take();
    const auto count = std::min(c.laterBoxes.size(), kMaxKitBoxes);
    plain.push_back(static_cast<std::uint8_t>(count));
    for (std::size_t i = c.laterBoxes.size() - count; i < c.laterBoxes.size(); ++i) {
        const auto seed = c.laterBoxes[i].seed();
        plain.insert(plain.end(), seed.begin(), seed.end());
    }
    const auto used = plain.size();
    Bytes padded(kPlainBytes, 0);
    std::copy(plain.begin(), plain.end(), padded.begin());
    crypto::wipe(plain.data(), used);
    auto box = crypto::sealBox(keys.seal, padded, aadOf(keys, c.org, c.genesis));
    crypto::wipe(padded.data(), padded.size());
    return box;
}

Result<KitContent> openKit(const KitKeys& keys, const OrgId& org, const Hash32& genesis, ByteView box)
{
    if (!keys.sign.isSet() || box.size() != kKitBoxBytes) return Error{ErrorCode::CorruptData, "size of the kit"};
    auto plain = crypto::openBox(keys.seal, box, aadOf(keys, org, genesis));
    if (!plain) return Error{ErrorCode::CorruptData, "kit does not open"};
    Reader r(*plain);
    KitContent c;
    const bool isOurs = r.domain("az1/kitin");
    auto sign = crypto::SigningKey::fromSeed(r.raw(32));
    auto boxKey = crypto::BoxKey::fromSeed(r.raw(32));
    c.personName = std::string(textOf(r.vsized(kMaxKitName)));
    c.organisationName = std::string(textOf(r.vsized(kMaxKitName)));
    bool reads = r.ok();
    const auto count = r.u8();   // zero as well in a kit of before there were any
    reads = reads && count <= kMaxKitBoxes;
    for (std::size_t i = 0; i < count && reads; ++i) {
        auto later = crypto::BoxKey::fromSeed(r.raw(32));
        reads = later.ok();
        if (later) c.laterBoxes.push_back(std::move(*later));
    }
    reads = reads && r.ok();
    for (const auto byte : r.raw(r.remaining())) reads = reads && byte == 0;
    crypto::wipe(plain->data(), plain->size());
    if (!isOurs || !reads || !sign || !boxKey || !isValidUtf8(c.personName) || !isValidUtf8(c.organisationName))
        return Error{ErrorCode::CorruptData, "content of the kit"};
    c.org = org;
    c.genesis = genesis;
    c.user = {std::move(*sign), std::move(*boxKey)};
    return c;
}

} // namespace aanzet::membership
