// SPDX-License-Identifier: EUPL-1.2
#include "mobile/vault/Tally.h"

namespace aanzet::vault {

void Tally::toggle(const TallyKey& key, Table table, std::int64_t id, ByteView nonce, ByteView tag)
{
    const Bytes row = Writer("az1/tally").u8(static_cast<std::uint8_t>(table)).i64(id).sized(nonce).sized(tag).take();
    const Hash32 hash = crypto::keyedHash256(key, row);
    for (std::size_t i = 0; i < sum.b.size(); ++i) sum.b[i] ^= hash.b[i];
}

Bytes Head::encode() const
{
    Writer w("az1/head");
    w.u8(1).raw(token).u8(kTableCount);
    for (const auto& tally : tallies) w.i64(tally.rows).raw(tally.sum);
    return w.take();
}

Result<Head> Head::decode(ByteView bytes)
{
    Reader r(bytes);
    Head head;
    if (!r.domain("az1/head") || r.u8() != 1) return Error{ErrorCode::CorruptData, "head"};
    head.token = r.fixed<Token>();
    const std::uint8_t tables = r.u8();   // fewer: written before a table was added
    if (tables > kTableCount) return Error{ErrorCode::CorruptData, "head"};
    for (std::uint8_t i = 0; i < tables; ++i) {
        head.tallies[i].rows = r.i64();
        head.tallies[i].sum = r.fixed<Hash32>();
    }
    if (!r.atEnd()) return Error{ErrorCode::CorruptData, "head"};
    return head;
}

} // namespace aanzet::vault
