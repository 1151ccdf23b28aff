// SPDX-License-Identifier: EUPL-1.2
#include "sync-server/store/CutTable.h"
#include <algorithm>

namespace aanzet::server {

constexpr std::size_t kFieldsOfPart = 100;

Result<record::CutState> CutTable::stateAt(const SpaceRow& row, const std::vector<membership::Cutoff>& cut)
{
    std::map<AuthorId, const membership::Cutoff*> ends;
    for (const auto& c : cut) ends[c.author] = &c;
    std::size_t found = 0;
    record::CutBuilder builder;
    AANZET_TRY(auto q, m_db.prepare("SELECT frame, hash FROM batch WHERE space = ? ORDER BY n"));
    q.bind(1, row.id);
    for (;;) {
        AANZET_TRY(const auto step, q.step());
        if (step == sql::Step::Done) break;
        auto batch = record::decodeFrame(q.blob(0));
        if (!batch) return Error{ErrorCode::CorruptData, "stored frame"};
        const auto end = ends.find(batch->author);
        if (end == ends.end() || batch->number > end->second->batchNo) continue;
        const auto digest = batch->digest(m_org, row.space);
        if (batch->number == end->second->batchNo) {
            if (digest.hash != end->second->head) return Error{ErrorCode::CutOffMismatch, "author " + batch->author.shortHex()};
            ++found;
        }
        builder.take(*batch, digest);
    }
    if (found != ends.size()) return Error{ErrorCode::CutOffMismatch, "a chain is shorter"};
    return builder.finish();
}

Result<std::uint64_t> CutTable::operationsAt(const SpaceRow& row, const std::vector<membership::Cutoff>& cut)
{
    std::uint64_t sum = 0;
    AANZET_TRY(auto q, m_db.prepare("SELECT b.last_seq FROM chain c JOIN batch b ON b.chain = c.id AND b.number = ? WHERE c.space = ? AND c.author = ?"));
    for (const auto& c : cut) {
        q.reset();
        q.bind(1, static_cast<std::int64_t>(std::min<std::uint64_t>(c.batchNo, INT64_MAX))).bind(2, row.id).bind(3, c.author);
        AANZET_TRY(const auto step, q.step());
        if (step == sql::Step::Done) return Error{ErrorCode::CutOffMismatch, "a chain is shorter"};
        sum += static_cast<std::uint64_t>(q.integer(0));
    }
    return sum;
}

Result<bool> CutTable::fitsParts(const SpaceRow& row, const record::CutState& state)
{
    if (!state.fitsParts()) return false;
    AANZET_TRY(auto q, m_db.prepare("SELECT length(o.body) FROM chain c JOIN op o ON o.chain = c.id WHERE c.space = ? AND c.author = ? AND o.seq = ? AND o.state IN (1, 2)"));
    for (const auto& f : state.fields) {
        if (f.live.size() * record::Operation::kMaxCiphertext <= record::CutState::kMaxFieldBytes) continue;
        std::uint64_t bytes = 0;
        for (const auto& op : f.live) {
            q.reset();
            q.bind(1, row.id).bind(2, op.author).bind(3, op.seq);
            AANZET_TRY(const auto step, q.step());
            if (step == sql::Step::Row) bytes += static_cast<std::uint64_t>(q.integer(0));
        }
        if (bytes > record::CutState::kMaxFieldBytes) return false;
    }
    return true;
}

Status CutTable::keep(const SpaceRow& row, std::uint64_t index, const Hash32& entry, record::CutState state)
{
    {
        AANZET_TRY(auto old, m_db.prepare("DELETE FROM cut WHERE space = ?1 AND idx < (SELECT max(idx) FROM cut WHERE space = ?1 AND idx < ?2)"));
        old.bind(1, row.id).bind(2, index);
        AANZET_CHECK(old.run());
    }
    AANZET_TRY(auto insert, m_db.prepare("INSERT INTO cut VALUES(?, ?, ?, ?)"));
    const auto total = state.fields.size();
    for (std::size_t first = 0; first < total; first += kFieldsOfPart) {
        record::CutPart part{entry, first, total, {}, {}};
        if (!first) part.chains = std::move(state.chains);
        for (auto i = first; i < std::min(total, first + kFieldsOfPart); ++i) {
            for (auto& op : state.fields[i].live) op.body.reset();
            part.fields.push_back(std::move(state.fields[i]));
        }
        insert.bind(1, row.id).bind(2, index).bind(3, first).bind(4, record::encodeCutPart(part));
        AANZET_CHECK(insert.run());
    }
    return {};
}

// What was overwritten since comes along: it may be what a colleague's next batch stands beside.
Status CutTable::addBodies(const SpaceRow& row, record::CutField& field, std::uint64_t& used)
{
    AANZET_TRY(auto q, m_db.prepare("SELECT o.body FROM chain c JOIN op o ON o.chain = c.id WHERE c.space = ? AND c.author = ? AND o.seq = ? AND o.state IN (1, 2)"));
    for (auto& op : field.live) {
        q.reset();
        q.bind(1, row.id).bind(2, op.author).bind(3, op.seq);
        AANZET_TRY(const auto step, q.step());
        if (step == sql::Step::Done || used + q.blob(0).size() + 64 * 1024 > record::CutPart::kMaxBytes) continue;
        op.body = bytesOf(q.blob(0));
        used += op.body->size();
    }
    return {};
}

Result<Bytes> CutTable::part(const SpaceRow& row, std::uint64_t index, std::uint64_t from, std::uint64_t bytes)
{
    AANZET_TRY(auto q, m_db.prepare("SELECT part FROM cut WHERE space = ? AND idx = ? AND first <= ? ORDER BY first DESC LIMIT 1"));
    q.bind(1, row.id).bind(2, index).bind(3, static_cast<std::int64_t>(std::min<std::uint64_t>(from, INT64_MAX)));
    AANZET_TRY(const auto step, q.step());
    if (step == sql::Step::Done) return ErrorCode::NotFound;
    auto stored = record::decodeCutPart(q.blob(0));
    if (!stored) return Error{ErrorCode::CorruptData, "stored cut"};
    const auto skip = from - stored->first;
    if (skip >= stored->fields.size()) return ErrorCode::NotFound;
    record::CutPart part{stored->entry, from, stored->total, {}, {}};
    if (!from) part.chains = std::move(stored->chains);
    std::uint64_t used = part.chains.size() * 150;
    for (auto i = skip; i < stored->fields.size() && (part.fields.empty() || used < bytes); ++i) {
        auto& field = stored->fields[i];
        AANZET_CHECK(addBodies(row, field, used));
        used += 100 + field.live.size() * 120;
        part.fields.push_back(std::move(field));
    }
    return record::encodeCutPart(part);
}

Result<protocol::StubsResponse> CutTable::stubs(const SpaceRow& row, const RecordId& record, std::uint64_t skip, std::uint64_t bytes)
{
    protocol::StubsResponse out;
    AANZET_TRY(auto q, m_db.prepare("SELECT DISTINCT b.n, b.frame FROM field f JOIN op o ON o.fid = f.fid AND o.state = 2 "
                                    "JOIN chain c ON c.id = o.chain AND c.space = f.space "
                                    "JOIN batch b ON b.space = f.space AND b.chain = o.chain AND o.seq BETWEEN b.first_seq AND b.last_seq "
                                    "WHERE f.space = ? AND f.record = ? ORDER BY b.n LIMIT -1 OFFSET ?"));
    q.bind(1, row.id).bind(2, record).bind(3, static_cast<std::int64_t>(std::min<std::uint64_t>(skip, INT64_MAX)));
    std::uint64_t used = 0;
    for (;;) {
        AANZET_TRY(const auto step, q.step());
        if (step == sql::Step::Done) return out;
        const auto frame = q.blob(1);
        if (!out.frames.empty() && used + frame.size() > bytes) {
            out.more = true;
            return out;
        }
        out.frames.push_back(bytesOf(frame));
        used += frame.size();
    }
}

} // namespace aanzet::server
