// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "shared/cbor/Cbor.h"
#include "shared/protocol/Messages.h"

// How the message files read and write their maps; included by them alone.
namespace aanzet::protocol::coding {

using cbor::Decoder;
using cbor::Encoder;

inline constexpr std::size_t kMaxEntry = 256 * 1024;      // a log entry

inline void blobs(Encoder& e, const std::vector<Bytes>& v)
{
    e.array(v.size());
    for (const auto& b : v) e.bytes(b);
}

inline std::uint32_t u32(Decoder& d)
{
    const auto v = d.uint();
    if (v > UINT32_MAX) d.fail();
    return static_cast<std::uint32_t>(v);
}
inline std::uint16_t u16(Decoder& d)
{
    const auto v = d.uint();
    if (v > 0xffff) d.fail();
    return static_cast<std::uint16_t>(v);
}

template <class F> void list(Decoder& d, std::size_t limit, F each)
{
    const auto n = d.array(limit);
    for (std::size_t i = 0; d.ok() && i < n; ++i) each();
}

// How many small parts one message may still bring, over all of its lists: each costs a byte or two on the wire and
// many times that in memory.
struct Allowance {
    std::size_t left = 100000;
};

template <class F> void list(Decoder& d, Allowance& allowance, F each)
{
    const auto n = d.array(allowance.left);
    for (std::size_t i = 0; d.ok() && i < n; ++i) each();
    if (d.ok()) allowance.left -= n;
}

inline void readBlobs(Decoder& d, std::vector<Bytes>& out, std::size_t limitEach, Allowance& allowance)
{
    list(d, allowance, [&] { out.push_back(bytesOf(d.bytes(limitEach))); });
}

// A map whose keys `each(key)` reads; what it does not know (false) is skipped.
template <class F> void inner(Decoder& d, F each)
{
    const auto n = d.map(64);
    std::int64_t last = -1;
    for (std::size_t i = 0; d.ok() && i < n; ++i)
        if (const auto k = d.key(last); d.ok() && !each(k)) d.skip();
}

template <class M, class F> Result<M> readMap(ByteView body, M& m, F each)
{
    if (body.size() > kMaxBody + kMaxPage) return ErrorCode::TooLarge;
    Decoder d(body);
    inner(d, [&](std::uint64_t k) { return each(d, k); });
    if (!d.finished()) return ErrorCode::Malformed;
    return std::move(m);
}

} // namespace aanzet::protocol::coding
