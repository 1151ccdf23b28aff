// SPDX-License-Identifier: EUPL-1.2
#include "shared/membership/Custody.h"

namespace aanzet::membership {

namespace {

constexpr std::array<std::pair<std::uint8_t, std::uint8_t>, kCustodyWraps> kPairs{{{1, 2}, {1, 3}, {2, 3}}};

struct PairPurpose;
struct OrgSignPurpose;
struct OrgBoxPurpose;

crypto::Key<PairPurpose> pairKey(const OrgId& org, std::uint8_t first, ByteView a, std::uint8_t second, ByteView b)
{
    Writer w("az1/papers");
    w.bytes().reserve(128);
    crypto::SecretBytes plain(w.raw(org).u8(first).raw(a).u8(second).raw(b).take());
    auto hash = crypto::hash256(plain.view());
    auto key = crypto::Key<PairPurpose>::from(hash.view());
    crypto::wipe(hash.b.data(), hash.b.size());
    return key ? std::move(*key) : crypto::Key<PairPurpose>();
}

Bytes placeOf(const OrgId& org, const Custody& c, std::uint8_t first, std::uint8_t second)
{
    return Writer("az1/orgkey").raw(org).raw(c.box).raw(c.sign).u8(first).u8(second).take();
}

} // namespace

OrganisationKey OrganisationKey::from(ByteView root32)
{
    OrganisationKey k;
    auto root = crypto::Key<CustodyRootPurpose>::from(root32);
    if (!root) return k;
    const auto box = crypto::derive<OrgBoxPurpose>(*root, 1, "AzOrgKey"), sign = crypto::derive<OrgBoxPurpose>(*root, 2, "AzOrgKey");
    auto b = crypto::BoxKey::fromSeed(box.view());
    auto s = crypto::SigningKey::fromSeed(sign.view());
    if (b && s) {
        k.box = std::move(*b);
        k.sign = std::move(*s);
    }
    return k;
}

Ceremony makeCeremony(const OrgId& org)
{
    const auto root = crypto::Key<CustodyRootPurpose>::random();
    const auto key = OrganisationKey::from(root.view());
    Ceremony c;
    for (auto& paper : c.papers) {
        Bytes code(PaperCode::kSize);
        crypto::randomBytes(code.data(), code.size());
        paper = crypto::SecretBytes(std::move(code));
    }
    c.custody.box = key.box.publicKey();
    c.custody.sign = key.sign.publicKey();
    for (const auto& [i, j] : kPairs)
        c.custody.wraps.push_back(crypto::sealBox(pairKey(org, i, c.papers[i - 1].view(), j, c.papers[j - 1].view()), root.view(), placeOf(org, c.custody, i, j)));
    return c;
}

Result<OrganisationKey> openCustody(const OrgId& org, const Custody& custody, ByteView a, ByteView b)
{
    if (a.size() != PaperCode::kSize || b.size() != PaperCode::kSize || custody.wraps.size() != kCustodyWraps) return {ErrorCode::Malformed, "paper"};
    for (std::size_t n = 0; n < kPairs.size(); ++n)
        for (const bool isSwapped : {false, true}) {
            const auto [i, j] = kPairs[n];
            const auto key = isSwapped ? pairKey(org, i, b, j, a) : pairKey(org, i, a, j, b);
            auto root = crypto::openBox(key, custody.wraps[n], placeOf(org, custody, i, j));
            if (!root) continue;
            auto opened = OrganisationKey::from(*root);
            crypto::wipe(root->data(), root->size());
            if (opened.box.isSet() && opened.box.publicKey() == custody.box && opened.sign.publicKey() == custody.sign) return opened;
        }
    return {ErrorCode::CorruptData, "these papers do not open the key"};
}

} // namespace aanzet::membership
