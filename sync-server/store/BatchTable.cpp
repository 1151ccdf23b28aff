// SPDX-License-Identifier: EUPL-1.2
#include "sync-server/store/BatchTable.h"
#include <algorithm>

namespace aanzet::server {

using record::Batch;
using record::Verdict;

static Bytes stubFrame(const Batch& b)
{
    Batch s;
    s.device = b.device;
    s.author = b.author;
    s.salt = b.salt;
    s.epoch = b.epoch;
    s.number = b.number;
    s.firstSeq = b.firstSeq;
    s.prev = b.prev;
    s.orgHead = b.orgHead;
    s.spaceHead = b.spaceHead;
    s.operations.reserve(b.operations.size());
    for (const auto& o : b.operations) {
        auto& op = s.operations.emplace_back();
        op.record = o.record;
        op.field = o.field;
        op.rule = o.rule;
        op.lamport = o.lamport;
        op.context = o.context;
        op.nonce = o.nonce;
        op.bodyHash = o.bodyHash;
    }
    s.blobs = b.blobs;
    s.ack = b.ack;
    s.signature = b.signature;
    return record::encodeFrame(s);
}

Result<BatchTable::Taken> BatchTable::take(SpaceRow& row, FieldTable& fields, const Batch& batch, const Batch::Digest& digest,
                                           const membership::SpaceState& state, WallTime now)
{
    const auto judged = record::judge(batch, digest.hash, fields);
    AANZET_CHECK(fields.failure());
    if (judged.verdict == Verdict::Duplicate) {
        AANZET_CHECK(fillBodies(fields, batch, state));
        return Taken::Held;
    }
    if (judged.verdict != Verdict::Accept) return judged.code;
    AANZET_CHECK(checkAttachments(row, batch, state));
    AANZET_CHECK(store(row, fields, batch, digest, state, now));
    return Taken::New;
}

Status BatchTable::store(SpaceRow& row, FieldTable& fields, const Batch& batch, const Batch::Digest& digest, const membership::SpaceState& state, WallTime now)
{
    const auto& hash = digest.hash;
    record::ChainHead head{batch.number, hash, batch.lastSeq(), batch.operations.back().lamport, batch.device, batch.orgHead, batch.spaceHead};
    AANZET_TRY(const ChainRow* chain, fields.setChain(batch.author, head));
    const auto chainId = chain->id;

    row.n += 1;
    row.running = protocol::nextRunning(row.running, hash);
    row.lamport = std::max(row.lamport, head.lastLamport);
    {
        const Bytes frame = stubFrame(batch);
        AANZET_TRY(auto q, m_db.prepare("INSERT INTO batch VALUES(?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"));
        q.bind(1, row.id).bind(2, row.n).bind(3, chainId).bind(4, batch.number).bind(5, batch.firstSeq).bind(6, batch.lastSeq());
        q.bind(7, hash).bind(8, row.running).bind(9, millisOf(now)).bindStatic(10, frame);
        AANZET_CHECK(q.run());
    }

    AANZET_TRY(auto insert, m_db.prepare("INSERT INTO op VALUES(?, ?, ?, ?, ?, ?)"));
    std::vector<record::Head> overwritten;
    for (const auto& op : batch.operations) {
        auto& field = fields.field(op.field);
        AANZET_CHECK(fields.failure());
        if (!field.isHeld && !field.isChanged) {
            field.record = op.record;
            field.state.rule = op.rule;
        }
        overwritten.clear();
        const auto outcome = record::merge(field.state, op, digest.operations[op.seq - batch.firstSeq], 0, &overwritten);
        fields.touch(op.field, field);

        auto place = !op.body ? BodyPlace::Missing : outcome == record::MergeOutcome::Joined ? BodyPlace::Live : BodyPlace::History;
        if (state.isErased(op.record, op.field, {op.author, op.seq})) place = BodyPlace::Erased;
        insert.bind(1, chainId).bind(2, op.seq).bindStatic(3, op.field.view()).bind(4, op.lamport).bind(5, static_cast<int>(place));
        if (op.body && place != BodyPlace::Erased) insert.bindStatic(6, *op.body);
        else insert.bindNull(6);
        AANZET_CHECK(insert.run());
        for (const auto& h : overwritten) AANZET_CHECK(overwrite(h, fields));
    }
    return {};
}

Status BatchTable::overwrite(const record::Head& head, FieldTable& fields)
{
    const auto* chain = fields.chainRow(head.dot.author);
    if (!chain) return Error{ErrorCode::CorruptData, "head without chain"};
    AANZET_TRY(auto move, m_db.prepare("UPDATE op SET state = 2 WHERE chain = ? AND seq = ? AND state = 1"));
    move.bind(1, chain->id).bind(2, head.dot.seq);
    return move.run();
}

// The hash of the batch covers the hash of every body, so what comes in under the same hash is what was signed.
Status BatchTable::fillBodies(FieldTable& fields, const Batch& batch, const membership::SpaceState& state)
{
    const auto* chain = fields.chainRow(batch.author);
    if (!chain) return fields.failure();
    std::unordered_set<std::uint64_t> missing;
    {
        AANZET_TRY(auto q, m_db.prepare("SELECT seq FROM op WHERE chain = ? AND seq BETWEEN ? AND ? AND state = 0"));
        q.bind(1, chain->id).bind(2, batch.firstSeq).bind(3, batch.lastSeq());
        for (;;) {
            AANZET_TRY(const auto step, q.step());
            if (step == sql::Step::Done) break;
            missing.insert(static_cast<std::uint64_t>(q.integer(0)));
        }
    }
    if (missing.empty()) return {};
    AANZET_TRY(auto fill, m_db.prepare("UPDATE op SET state = ?, body = ? WHERE chain = ? AND seq = ?"));
    for (const auto& op : batch.operations) {
        if (!op.body || !missing.contains(op.seq) || state.isErased(op.record, op.field, {op.author, op.seq})) continue;
        bool isHead = false;
        for (const auto& h : fields.field(op.field).state.heads) isHead = isHead || h.dot == op.dot();
        AANZET_CHECK(fields.failure());
        fill.bind(1, static_cast<int>(isHead ? BodyPlace::Live : BodyPlace::History)).bindStatic(2, *op.body).bind(3, chain->id).bind(4, op.seq);
        AANZET_CHECK(fill.run());
    }
    return {};
}

Status BatchTable::checkAttachments(const SpaceRow& row, const Batch& batch, const membership::SpaceState& state)
{
    AANZET_TRY(auto q, m_db.prepare("UPDATE upload SET named = 1 WHERE space = ? AND kind = 2 AND name = ? AND (complete = 1 OR total = 0)"));
    for (const auto& id : batch.blobs) {
        if (state.erasedBlobs->contains(id)) continue;   // a late batch never blocks its author's chain
        q.bind(1, row.id).bind(2, id);
        AANZET_CHECK(q.run());
        if (m_db.changes() == 0) return Error{ErrorCode::UnknownContext, "attachment not complete"};
    }
    return {};
}

Status BatchTable::quarantine(const SpaceRow& row, const Batch& batch, const Hash32& hash, ErrorCode why, WallTime now, ByteView frame)
{
    AANZET_TRY(auto q, m_db.prepare("INSERT OR IGNORE INTO quarantine(space, author, number, hash, code, at, frame) VALUES(?, ?, ?, ?, ?, ?, ?)"));
    q.bind(1, row.id).bind(2, batch.author).bind(3, batch.number).bind(4, hash).bind(5, static_cast<int>(why)).bind(6, millisOf(now)).bind(7, frame);
    return q.run();
}

Status BatchTable::erase(const SpaceRow& row, const std::vector<RecordId>& records, const std::vector<FieldId>& fields,
                         const std::vector<record::Dot>& operations)
{
    std::unordered_set<FieldId> targets(fields.begin(), fields.end());
    const std::unordered_set<RecordId> gone(records.begin(), records.end());
    if (!gone.empty()) {
        AANZET_TRY(auto q, m_db.prepare("SELECT fid, record FROM field WHERE space = ?"));
        q.bind(1, row.id);
        for (;;) {
            AANZET_TRY(const auto step, q.step());
            if (step == sql::Step::Done) break;
            AANZET_TRY(const auto fid, q.fixed<FieldId>(0));
            AANZET_TRY(const auto record, q.fixed<RecordId>(1));
            if (gone.contains(record)) targets.insert(fid);
        }
    }
    std::vector<std::pair<std::int64_t, std::int64_t>> hits;
    {
        AANZET_TRY(auto q, m_db.prepare("SELECT c.id, o.seq, o.fid, c.author FROM chain c JOIN op o ON o.chain = c.id WHERE c.space = ?"));
        q.bind(1, row.id);
        for (;;) {
            AANZET_TRY(const auto step, q.step());
            if (step == sql::Step::Done) break;
            AANZET_TRY(const auto fid, q.fixed<FieldId>(2));
            AANZET_TRY(const auto author, q.fixed<AuthorId>(3));
            const record::Dot dot{author, static_cast<std::uint64_t>(q.integer(1))};
            if (targets.contains(fid) || std::find(operations.begin(), operations.end(), dot) != operations.end())
                hits.emplace_back(q.integer(0), q.integer(1));
        }
    }
    AANZET_TRY(auto clear, m_db.prepare("UPDATE op SET state = 3, body = NULL WHERE chain = ? AND seq = ?"));
    for (const auto& [chain, seq] : hits) {
        clear.bind(1, chain).bind(2, seq);
        AANZET_CHECK(clear.run());
    }
    // What stands aside or came in parts may hold the same bodies: it is not worth keeping against an erasure.
    for (const auto* sql : {"DELETE FROM quarantine WHERE space = ?",
                            "DELETE FROM upload_part WHERE upload IN (SELECT id FROM upload WHERE kind = 1 AND space = ?)",
                            "DELETE FROM upload WHERE kind = 1 AND space = ?"}) {
        AANZET_TRY(auto q, m_db.prepare(sql));
        q.bind(1, row.id);
        AANZET_CHECK(q.run());
    }
    return {};
}

} // namespace aanzet::server
