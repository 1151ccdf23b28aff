// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "shared/record/FieldState.h"
#include "shared/schema/FieldValue.h"

// Field values as the one CBOR item inside an operation's payload.
namespace aanzet::store {

Bytes encodeValue(const FieldValue& value);
// Malformed: an item of a kind that this version does not know; the caller keeps it opaque.
Result<FieldValue> decodeValue(ByteView cbor);

// Value of the field `life` (protocol.md 3, "Record life").
struct Life {
    bool isRemoved = false;
    std::string reason;
    record::VersionVector seen;     // record-wide, without life itself, as it stood on the remover's screen
};
Bytes encodeLife(const Life& life);
Result<Life> decodeLife(ByteView cbor);

// Work that its author could not send any more and somebody else delivered: the payload names the device that wrote it
// (member 7 of shared/record/FORMAT.md 3). Zero: nobody else's.
std::vector<std::pair<std::uint64_t, Bytes>> lateMember(const DeviceId& device);
DeviceId lateOf(const record::Payload& payload);

} // namespace aanzet::store
