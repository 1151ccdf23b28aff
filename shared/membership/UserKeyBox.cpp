// SPDX-License-Identifier: EUPL-1.2
#include "shared/membership/UserKeyBox.h"

namespace aanzet::membership {

Result<Bytes> sealUserSecrets(const OrgId& org, const DevicePublic& device, const UserSecrets& s)
{
    if (s.laterBoxes.size() > kMaxLaterBoxes) return {ErrorCode::TooLarge, "keys of a person"};
    Writer w("az1/userkeys");
    w.bytes().reserve(256 + 32 * s.laterBoxes.size());   // keys must not stay behind in memory that a growing buffer left
    w.raw(org).raw(s.user.id()).raw(device.id()).raw(s.user.sign.seed()).raw(s.user.box.seed());
    w.u8(static_cast<std::uint8_t>(s.laterBoxes.size()));
    for (auto& k : s.laterBoxes) w.raw(k.seed());
    crypto::SecretBytes plain(w.take());
    return crypto::boxSeal(device.box, plain.view());
}

Result<UserSecrets> openUserSecrets(const OrgId& org, const DeviceKeys& device, const UserId& user, ByteView sealed)
{
    auto plain = device.box.open(sealed);
    if (!plain) return {ErrorCode::CorruptData, "keys of a person do not open"};
    Reader r(plain->view());
    r.domain("az1/userkeys");
    bool fits = r.fixed<OrgId>() == org;
    fits = r.fixed<UserId>() == user && fits;
    fits = r.fixed<DeviceId>() == device.id() && fits;
    auto sign = crypto::SigningKey::fromSeed(r.raw(32));
    auto box = crypto::BoxKey::fromSeed(r.raw(32));
    if (!r.ok() || !fits || !sign || !box) return {ErrorCode::CorruptData, "keys of a person"};
    UserSecrets s{{std::move(*sign), std::move(*box)}, {}};
    const auto count = r.u8();
    for (std::size_t i = 0; i < count && r.ok(); ++i) {
        auto later = crypto::BoxKey::fromSeed(r.raw(32));
        if (!later) return {ErrorCode::CorruptData, "keys of a person"};
        s.laterBoxes.push_back(std::move(*later));
    }
    if (!r.atEnd() || s.user.id() != user) return {ErrorCode::CorruptData, "keys of a person"};
    return s;
}

} // namespace aanzet::membership
