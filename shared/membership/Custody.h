// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "shared/membership/Identity.h"
#include "shared/membership/OrgBodies.h"
#include <array>

// The organisation's key in three papers, of which any two give it back and one alone gives nothing (security.md 2.9). No
// secret sharing over a field: for each pair of papers the key is sealed under the hash of both codes. FORMAT.md 10.
namespace aanzet::membership {

using PaperCode = Fixed<struct PaperCodeTag, 16>;
constexpr std::size_t kPapers = 3;

struct CustodyRootPurpose;
struct OrganisationKey {
    crypto::BoxKey box;                  // every space is sealed to it as well
    crypto::SigningKey sign;             // says who takes whose place
    static OrganisationKey from(ByteView root32);        // unset keys when it is not 32 bytes
};

struct Ceremony {
    std::array<crypto::SecretBytes, kPapers> papers;     // 16 bytes each: printed, then wiped
    Custody custody;                                     // without a second admin's signature
};
// A new organisation key. It exists in the papers alone: the root is wiped before this returns.
Ceremony makeCeremony(const OrgId& org);

// Which paper is which is found by trying. CorruptData: these two do not belong to this key, or are the same paper twice.
Result<OrganisationKey> openCustody(const OrgId& org, const Custody& custody, ByteView paperA, ByteView paperB);

} // namespace aanzet::membership
