// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "shared/crypto/Crypto.h"
#include "shared/types/Clock.h"
#include <map>

// Value of the field `seal`: a record as it stood when somebody said that it is finished (docs/adr/0014). It holds the
// values themselves, so that it reads the same when what it sealed was overwritten by late work, and long after.
namespace aanzet::store {

struct Seal {
    UserId user;
    WallTime at{};
    std::map<std::uint16_t, Bytes> values;   // field -> the CBOR item of the version that was shown
    Signature signature;                     // by the user key, over statement(); without the space, so that a copy verifies

    Bytes statement(const OrgId& org, const RecordId& record, std::uint16_t type) const;
};
Bytes encodeSeal(const Seal& seal);
Result<Seal> decodeSeal(ByteView cbor);

} // namespace aanzet::store
