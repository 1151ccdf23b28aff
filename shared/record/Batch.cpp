// SPDX-License-Identifier: EUPL-1.2
#include "shared/record/Batch.h"
#include <unordered_map>

namespace aanzet::record {

Batch::Digest Batch::digest(const OrgId& org, const SpaceId& space) const
{
    Digest d;
    d.operations.reserve(operations.size());
    Writer w("az1/batch");
    w.bytes().reserve(300 + operations.size() * 32 + blobs.size() * 16);
    w.raw(org).raw(space).raw(device).raw(author).raw(salt).u32(epoch).u64(number).u64(firstSeq);
    w.raw(prev).raw(orgHead).raw(spaceHead).u32(static_cast<std::uint32_t>(operations.size()));
    for (const auto& op : operations) w.raw(d.operations.emplace_back(op.hash(org, space)));
    w.u32(static_cast<std::uint32_t>(blobs.size()));
    for (const auto& b : blobs) w.raw(b);
    w.raw(crypto::hash256(ack));
    d.header = w.take();
    d.hash = crypto::hash256({d.header, signature.view()});
    return d;
}

Bytes Batch::header(const OrgId& org, const SpaceId& space) const { return digest(org, space).header; }
Hash32 Batch::hash(const OrgId& org, const SpaceId& space) const { return digest(org, space).hash; }

void Batch::sign(const OrgId& org, const SpaceId& space, const crypto::SigningKey& key)
{
    signature = key.sign(header(org, space));
}

bool Batch::verify(const OrgId& org, const SpaceId& space, const SignPublicKey& key) const
{
    return crypto::verify(key, header(org, space), signature);
}

static crypto::Key<struct AckKeyPurpose> ackKey(ByteView spaceKey)
{
    std::uint8_t out[32];
    crypto::kdfRaw(spaceKey, 3, "AzAck___", out);
    auto k = crypto::Key<AckKeyPurpose>::from(ByteView(out, 32));
    crypto::wipe(out, sizeof out);
    return std::move(k).value();
}

static Bytes ackAad(const SpaceId& space, const AuthorId& author, std::uint64_t number)
{
    Writer w("az1/ack");
    w.raw(space).raw(author).u64(number);
    return w.take();
}

Bytes sealAck(ByteView spaceKey, const SpaceId& space, const AuthorId& author, std::uint64_t number, const std::vector<AckEntry>& entries)
{
    if (entries.empty()) return {};
    Writer w;
    w.varint(entries.size());
    for (const auto& e : entries) w.raw(e.author).varint(e.number).raw(e.head);
    return crypto::sealBox(ackKey(spaceKey), crypto::pad(w.bytes()), ackAad(space, author, number));
}

Result<std::vector<AckEntry>> openAck(ByteView spaceKey, const SpaceId& space, const AuthorId& author, std::uint64_t number, ByteView ack)
{
    std::vector<AckEntry> out;
    if (ack.empty()) return out;
    auto padded = crypto::openBox(ackKey(spaceKey), ack, ackAad(space, author, number));
    if (!padded) return ErrorCode::CorruptData;
    auto plain = crypto::unpad(*padded);
    if (!plain) return ErrorCode::Malformed;
    Reader r(*plain);
    auto n = r.varint();
    if (n > 10000) return ErrorCode::Malformed;
    for (std::uint64_t i = 0; r.ok() && i < n; ++i) {
        AckEntry e;
        e.author = r.fixed<AuthorId>();
        e.number = r.varint();
        e.head = r.fixed<Hash32>();
        out.push_back(e);
    }
    if (!r.atEnd()) return ErrorCode::Malformed;
    return out;
}

Acceptance judge(const Batch& b, const Hash32& hash, const LogView& log)
{
    const auto chain = log.chain(b.author).value_or(ChainHead{});
    if (b.number == 0 || b.operations.empty()) return {Verdict::Never, ErrorCode::Malformed};
    if (b.number <= chain.number) {
        const auto held = log.batchHash(b.author, b.number);
        if (held && *held == hash) return {Verdict::Duplicate, ErrorCode::AlreadyExists};
        return {Verdict::Never, ErrorCode::ChainFork};
    }
    if (b.number != chain.number + 1) return {Verdict::NotYet, ErrorCode::ChainGap};
    if (b.prev != chain.hash) return {Verdict::Never, ErrorCode::ChainFork};
    if (b.firstSeq != chain.lastSeq + 1) return {Verdict::Never, ErrorCode::Malformed};
    if (chain.number && chain.device != b.device) return {Verdict::Never, ErrorCode::Malformed};

    std::uint64_t last = chain.lastLamport;
    std::uint64_t highest = log.highestLamport();
    std::unordered_map<FieldId, const Operation*> begun;   // fields that are new with this batch
    for (const auto& op : b.operations) {
        // The same field inside this batch, or in the log: record and rule never change.
        auto identity = log.identityOf(op.field);
        if (!identity)
            if (const auto [first, isNew] = begun.try_emplace(op.field, &op); !isNew) identity = {first->second->record, first->second->rule};
        if (identity && (identity->record != op.record || identity->rule != op.rule)) return {Verdict::Never, ErrorCode::Malformed};
        if (op.rule == Rule::First && !op.context.empty()) return {Verdict::Never, ErrorCode::Malformed};
        if (op.lamport <= last) return {Verdict::Never, ErrorCode::BadLamport};
        if (op.lamport > highest + 1) return {Verdict::NotYet, ErrorCode::BadLamport};
        for (const auto& c : op.context) {
            std::optional<std::uint64_t> named;
            if (c.author == b.author && c.seq >= b.firstSeq) {
                if (c.seq >= op.seq) return {Verdict::Never, ErrorCode::UnknownContext};
                const auto& earlier = b.operations[c.seq - b.firstSeq];
                if (earlier.field != op.field) return {Verdict::Never, ErrorCode::UnknownContext};
                named = earlier.lamport;
            } else {
                named = log.lamportOf(op.field, c);
            }
            if (!named) {
                // An author whose chain already reached that seq wrote something else there: it will never fit.
                auto other = log.chain(c.author);
                const bool wrongField = other && other->lastSeq >= c.seq;
                return {wrongField ? Verdict::Never : Verdict::NotYet, ErrorCode::UnknownContext};
            }
            if (op.lamport <= *named) return {Verdict::Never, ErrorCode::BadLamport};
        }
        last = op.lamport;
        highest = std::max(highest, op.lamport);
    }
    return {Verdict::Accept, ErrorCode::Internal};
}

} // namespace aanzet::record
