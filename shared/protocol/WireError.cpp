// SPDX-License-Identifier: EUPL-1.2
#include "shared/protocol/WireError.h"
#include "shared/cbor/Cbor.h"

namespace aanzet::protocol {
namespace {

using enum WireAction;
constexpr WireError kErrors[] = {
    {1, ErrorCode::BadRequest, 400, Stop},      {2, ErrorCode::Malformed, 400, Stop},
    {3, ErrorCode::TooLarge, 413, Stop},        {4, ErrorCode::NotFound, 404, Stop},
    {5, ErrorCode::BadSignature, 401, Stop},    {6, ErrorCode::Skew, 401, Retry},
    {7, ErrorCode::Revoked, 403, Stop},         {8, ErrorCode::NotAllowed, 403, Stop},
    {9, ErrorCode::ChainGap, 409, Retry},       {10, ErrorCode::ChainFork, 409, Stop},
    {11, ErrorCode::UnknownContext, 409, Retry},{12, ErrorCode::BadLamport, 409, Retry},
    {13, ErrorCode::StaleEpoch, 409, Retry},    {14, ErrorCode::Resync, 409, Retry},
    {15, ErrorCode::LogConflict, 409, Retry},   {16, ErrorCode::CutOffMismatch, 409, Retry},
    {17, ErrorCode::LinkExpired, 403, Ask},     {18, ErrorCode::LinkUsed, 403, Ask},
    {19, ErrorCode::LinkForeign, 403, Stop},    {20, ErrorCode::Pending, 202, Ask},
    {21, ErrorCode::Busy, 503, Retry},          {22, ErrorCode::DiskFull, 507, Retry},
    {23, ErrorCode::NoOrganisation, 404, Ask},  {24, ErrorCode::AlreadyExists, 409, Stop},
    {25, ErrorCode::NewerVersion, 400, Stop},   {26, ErrorCode::Timeout, 408, Retry},
    {27, ErrorCode::Internal, 500, Retry},
};
constexpr WireError kNonsense{0, ErrorCode::ServerNonsense, 500, Retry};

} // namespace

const WireError& wireErrorOf(ErrorCode code)
{
    for (const auto& e : kErrors)
        if (e.code == code) return e;
    if (code == ErrorCode::Storage || code == ErrorCode::OutOfMemory) return wireErrorOf(ErrorCode::Busy);
    return kErrors[std::size(kErrors) - 1];
}

const WireError& wireErrorOf(std::uint16_t number)
{
    for (const auto& e : kErrors)
        if (e.number == number) return e;
    return kNonsense;
}

Bytes encodeErrorBody(ErrorCode code, ByteView extra)
{
    const auto& w = wireErrorOf(code);
    cbor::Encoder e;
    e.map(extra.empty() ? 2 : 3).key(1).uint(w.number).key(2).uint(static_cast<std::uint8_t>(w.action));
    if (!extra.empty()) e.key(3).bytes(extra);
    return e.take();
}

Result<ErrorBody> decodeErrorBody(ByteView body)
{
    cbor::Decoder d(body);
    ErrorBody out{kNonsense, {}};   // also when the number is missing
    std::int64_t last = -1;
    const auto n = d.map(8);
    for (std::size_t i = 0; d.ok() && i < n; ++i) {
        switch (d.key(last)) {
        case 1: {
            const auto number = d.uint();
            out.error = wireErrorOf(number > 0xffff ? std::uint16_t(0) : static_cast<std::uint16_t>(number));
            break;
        }
        case 2: d.uint(); break; // what to do follows from the number; the action helps clients that do not know it
        case 3: out.extra = bytesOf(d.bytes(1 << 20)); break;
        default: d.skip();
        }
    }
    if (!d.finished() || n == 0) return ErrorCode::ServerNonsense;
    return out;
}

} // namespace aanzet::protocol
