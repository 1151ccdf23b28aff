// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "shared/result/Error.h"
#include "shared/types/Bytes.h"
#include <cstdint>

// Numbers of errors on the wire; PROTOCOL.md lists them. A number is never given a second meaning.
namespace aanzet::protocol {

enum class WireAction : std::uint8_t {
    Retry = 0,   // the same request may succeed later
    Ask = 1,     // a person has to decide or do something
    Stop = 2,    // this request will never succeed
};

struct WireError {
    std::uint16_t number = 0;
    ErrorCode code = ErrorCode::Internal;
    int httpStatus = 500;
    WireAction action = WireAction::Stop;
};

const WireError& wireErrorOf(ErrorCode code);          // codes that never travel map to Internal
const WireError& wireErrorOf(std::uint16_t number);    // unknown numbers map to ServerNonsense

// Body of every refusal: {1: number, 2: action, 3: extra bytes or absent (log entries after REVOKED)}.
Bytes encodeErrorBody(ErrorCode code, ByteView extra = {});
struct ErrorBody {
    WireError error;
    Bytes extra;
};
Result<ErrorBody> decodeErrorBody(ByteView body);

} // namespace aanzet::protocol
