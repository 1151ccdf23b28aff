// SPDX-License-Identifier: EUPL-1.2
#include "shared/record/Batch.h"
#include <algorithm>
#include <unordered_map>
#include <unordered_set>

// The compact frame: what the receiver can rebuild is left out (FORMAT.md, "Frame").
namespace aanzet::record {
namespace {

constexpr std::uint8_t kFrameVersion = 1;
constexpr std::uint8_t kStub = 4, kSameRecord = 8;

// A table of ids. A number that cannot fit in what follows is a failure, not an empty table.
template <class Id> std::vector<Id> readTable(Reader& r)
{
    const auto n = r.varint();
    std::vector<Id> ids;
    if (n > r.remaining() / Id::kSize) r.fail();
    for (std::uint64_t i = 0; r.ok() && i < n; ++i) ids.push_back(r.fixed<Id>());
    return ids;
}

} // namespace

Bytes encodeFrame(const Batch& b)
{
    std::vector<AuthorId> authors;
    std::vector<RecordId> records;
    std::unordered_map<RecordId, std::size_t> recordAt;
    std::size_t size = 400;
    for (const auto& op : b.operations) {
        for (const auto& c : op.context) authors.push_back(c.author);
        if (recordAt.emplace(op.record, records.size()).second) records.push_back(op.record);
        size += 64 + op.context.size() * 4 + (op.body ? op.body->size() : 32);
    }
    std::sort(authors.begin(), authors.end());
    authors.erase(std::unique(authors.begin(), authors.end()), authors.end());

    Writer w;
    w.bytes().reserve(size + authors.size() * 16 + records.size() * 16 + b.ack.size());
    w.u8(kFrameVersion).raw(b.device).raw(b.author).raw(b.salt).varint(b.epoch).varint(b.number).varint(b.firstSeq);
    w.raw(b.prev).raw(b.orgHead).raw(b.spaceHead);
    w.varint(authors.size());
    for (const auto& a : authors) w.raw(a);
    w.varint(records.size());
    for (const auto& r : records) w.raw(r);
    w.varint(b.operations.size());
    std::uint64_t lamport = 0;
    const RecordId* previous = nullptr;
    for (const auto& op : b.operations) {
        const bool same = previous && *previous == op.record;
        w.u8(static_cast<std::uint8_t>(static_cast<std::uint8_t>(op.rule) | (op.body ? 0 : kStub) | (same ? kSameRecord : 0)));
        if (!same) w.varint(recordAt.at(op.record));
        w.raw(op.field).varint(op.lamport - lamport).u8(static_cast<std::uint8_t>(op.context.size()));
        for (const auto& c : op.context) {
            w.varint(static_cast<std::uint64_t>(std::lower_bound(authors.begin(), authors.end(), c.author) - authors.begin()));
            w.varint(c.seq);
        }
        w.raw(op.nonce);
        if (op.body) w.vsized(*op.body);
        else w.raw(op.bodyHash);
        lamport = op.lamport;
        previous = &op.record;
    }
    w.varint(b.blobs.size());
    for (const auto& id : b.blobs) w.raw(id);
    w.vsized(b.ack).raw(b.signature);
    return w.take();
}

Result<Batch> decodeFrame(ByteView frame)
{
    if (frame.size() > Batch::kMaxFrame) return ErrorCode::TooLarge;
    Reader r(frame);
    Batch b;
    if (r.u8() != kFrameVersion) return Error{ErrorCode::NewerVersion, "frame version"};
    b.device = r.fixed<DeviceId>();
    b.author = r.fixed<AuthorId>();
    b.salt = r.fixed<Salt16>();
    const auto epoch = r.varint();
    if (epoch > UINT32_MAX) return ErrorCode::Malformed;
    b.epoch = static_cast<std::uint32_t>(epoch);
    b.number = r.varint();
    b.firstSeq = r.varint();
    b.prev = r.fixed<Hash32>();
    b.orgHead = r.fixed<Hash32>();
    b.spaceHead = r.fixed<Hash32>();
    // Numbers stay far from overflow: nobody writes 2^48 operations.
    if (b.number == 0 || b.number >> 48 || b.firstSeq == 0 || b.firstSeq >> 48) return ErrorCode::Malformed;

    const auto authors = readTable<AuthorId>(r);
    std::vector<bool> used(authors.size());
    for (std::size_t i = 1; i < authors.size(); ++i)
        if (!(authors[i - 1] < authors[i])) return ErrorCode::Malformed;
    const auto records = readTable<RecordId>(r);
    if (records.size() > Batch::kMaxOperations) return ErrorCode::Malformed;
    if (std::unordered_set<RecordId>(records.begin(), records.end()).size() != records.size()) return ErrorCode::Malformed;
    std::size_t recordsUsed = 0;

    const auto n = r.varint();
    if (!r.ok() || n == 0 || n > Batch::kMaxOperations) return ErrorCode::Malformed;
    std::uint64_t lamport = 0;
    std::size_t record = 0;
    b.operations.reserve(static_cast<std::size_t>(n));
    for (std::uint64_t i = 0; r.ok() && i < n; ++i) {
        Operation& op = b.operations.emplace_back();
        const auto flags = r.u8();
        if (flags & ~(3 | kStub | kSameRecord) || (flags & 3) > 2 || (i == 0 && flags & kSameRecord)) return ErrorCode::Malformed;
        op.rule = static_cast<Rule>(flags & 3);
        if (!(flags & kSameRecord)) {
            const auto at = r.varint();
            // First use in rising order, and never the record of the operation before: one way to write each batch.
            if (at > recordsUsed || at >= records.size() || (i > 0 && at == record)) return ErrorCode::Malformed;
            record = static_cast<std::size_t>(at);
            if (at == recordsUsed) ++recordsUsed;
        }
        op.record = records[record];
        op.field = r.fixed<FieldId>();
        const auto delta = r.varint();
        if (delta >> 48) return ErrorCode::Malformed;
        lamport += delta;
        op.lamport = lamport;
        op.epoch = b.epoch;
        op.author = b.author;
        op.seq = b.firstSeq + i;
        const auto contexts = r.u8();
        op.context.reserve(contexts);
        std::size_t before = 0;
        for (int k = 0; r.ok() && k < contexts; ++k) {
            const auto at = r.varint();
            if (at >= authors.size() || (k && at <= before)) return ErrorCode::Malformed;
            before = static_cast<std::size_t>(at);
            used[before] = true;
            const auto seq = r.varint();
            if (seq == 0 || seq >> 48) return ErrorCode::Malformed;
            op.context.push_back({authors[before], seq});
        }
        op.nonce = r.fixed<Nonce24>();
        if (flags & kStub) {
            op.bodyHash = r.fixed<Hash32>();
        } else {
            op.body = bytesOf(r.vsized(Operation::kMaxCiphertext));
            if (r.ok() && op.body->size() < crypto::kTagSize + 32) return ErrorCode::Malformed;
            op.bodyHash = crypto::hash256(*op.body);
        }
    }
    const auto blobs = r.varint();
    if (blobs > Batch::kMaxBlobs) return ErrorCode::Malformed;
    for (std::uint64_t i = 0; r.ok() && i < blobs; ++i) b.blobs.push_back(r.fixed<BlobId>());
    b.ack = bytesOf(r.vsized(64 * 1024));
    b.signature = r.fixed<Signature>();
    if (!r.atEnd() || recordsUsed != records.size()) return ErrorCode::Malformed;
    for (bool u : used)
        if (!u) return ErrorCode::Malformed;
    return b;
}

} // namespace aanzet::record
