// SPDX-License-Identifier: EUPL-1.2
#include "shared/membership/Identity.h"

namespace aanzet::membership {

DeviceId DevicePublic::id() const
{
    return crypto::hash128As<DeviceId>(Writer("az1/dev").raw(sign).raw(box).take());
}

UserId UserPublic::id() const
{
    return crypto::hash128As<UserId>(Writer("az1/user").raw(sign).raw(box).take());
}

DeviceKeys DeviceKeys::generate()
{
    return {crypto::SigningKey::generate(), crypto::BoxKey::generate()};
}

UserKeys UserKeys::generate()
{
    return {crypto::SigningKey::generate(), crypto::BoxKey::generate()};
}

static Bytes statement(const OrgId& org, const UserId& user, const DevicePublic& device)
{
    return Writer("az1/cert").raw(org).raw(user).raw(device.sign).raw(device.box).take();
}

Signature certifyDevice(const UserKeys& user, const OrgId& org, const DevicePublic& device)
{
    return user.sign.sign(statement(org, user.id(), device));
}

bool verifyDeviceCertificate(const UserPublic& user, const OrgId& org, const DevicePublic& device, const Signature& certificate)
{
    return crypto::verify(user.sign, statement(org, user.id(), device), certificate);
}

} // namespace aanzet::membership
