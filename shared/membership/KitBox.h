// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "shared/membership/Identity.h"
#include <string>
#include <vector>

// The personal recovery kit as the server keeps it: who a person is, sealed under the code on the printed page. The server
// knows the kit by a public key alone; who asks for it signs with the key that only the code gives. FORMAT.md 6.
namespace aanzet::membership {

using KitCode = Fixed<struct KitCodeTag, 16>;

struct KitSealPurpose;

// Made from the code; the code is random, so no stretching is needed (security.md 2.9).
struct KitKeys {
    crypto::SigningKey sign;                       // its public key is the kit's name on the server
    crypto::Key<KitSealPurpose> seal;
    static KitKeys from(ByteView code16);          // unset keys when it is not 16 bytes
};

// What a person needs to be themselves again on a new device.
struct KitContent {
    OrgId org;
    Hash32 genesis;
    UserKeys user;
    std::string personName, organisationName;      // at most kMaxKitName bytes each
    std::vector<crypto::BoxKey> laterBoxes = {};   // after rekeys, oldest first; the newest kMaxKitBoxes are kept
};
constexpr std::size_t kMaxKitBoxes = 8;
constexpr std::size_t kMaxKitName = 200;
constexpr std::size_t kKitBoxBytes = 24 + 1024 + 16;   // nonce, padded content, tag: one size for everybody

Result<Bytes> sealKit(const KitKeys& keys, const KitContent& content);                 // FieldLimit: a name is too long
// CorruptData: another kit's, damaged, or of another organisation than `org` and `genesis`.
Result<KitContent> openKit(const KitKeys& keys, const OrgId& org, const Hash32& genesis, ByteView box);

} // namespace aanzet::membership
