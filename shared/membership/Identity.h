// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "shared/crypto/Crypto.h"
#include "shared/types/Bytes.h"

// Who signs and who receives. Ids are hashes of the public keys, so that nobody can put other keys under a known id.
namespace aanzet::membership {

struct DevicePublic {
    SignPublicKey sign;
    BoxPublicKey box;
    bool operator==(const DevicePublic&) const = default;
    DeviceId id() const;
};

struct UserPublic {
    SignPublicKey sign;
    BoxPublicKey box;
    bool operator==(const UserPublic&) const = default;
    UserId id() const;
};

// The secrets of this installation.
struct DeviceKeys {
    crypto::SigningKey sign;
    crypto::BoxKey box;
    static DeviceKeys generate();
    DevicePublic publicKeys() const { return {sign.publicKey(), box.publicKey()}; }
    DeviceId id() const { return publicKeys().id(); }
    DeviceKeys copy() const { return {sign.copy(), box.copy()}; }
};

// The secrets of a person, shared by the person's own devices and by the recovery kit.
struct UserKeys {
    crypto::SigningKey sign;
    crypto::BoxKey box;
    static UserKeys generate();
    UserPublic publicKeys() const { return {sign.publicKey(), box.publicKey()}; }
    UserId id() const { return publicKeys().id(); }
    UserKeys copy() const { return {sign.copy(), box.copy()}; }
};

// The user's statement "this device is mine", within one organisation.
Signature certifyDevice(const UserKeys& user, const OrgId& org, const DevicePublic& device);
bool verifyDeviceCertificate(const UserPublic& user, const OrgId& org, const DevicePublic& device, const Signature& certificate);

} // namespace aanzet::membership
