// SPDX-License-Identifier: EUPL-1.2
#include "sync-server/store/BatchTable.h"
#include <algorithm>

// Giving batches out.
namespace aanzet::server {

Result<Hash32> BatchTable::runningAt(const SpaceRow& row, std::uint64_t n)
{
    if (n == 0) return Hash32{};
    if (n == row.n) return row.running;
    AANZET_TRY(auto q, m_db.prepare("SELECT running FROM batch WHERE space = ? AND n = ?"));
    q.bind(1, row.id).bind(2, n);
    AANZET_TRY(const auto step, q.step());
    if (step == sql::Step::Done) return ErrorCode::NotFound;
    return q.fixed<Hash32>(0);
}

Result<std::vector<protocol::ChainPosition>> BatchTable::vector(const SpaceRow& row)
{
    AANZET_TRY(auto q, m_db.prepare("SELECT author, number, hash FROM chain WHERE space = ? ORDER BY author"));
    q.bind(1, row.id);
    std::vector<protocol::ChainPosition> out;
    for (;;) {
        AANZET_TRY(const auto step, q.step());
        if (step == sql::Step::Done) return out;
        auto& p = out.emplace_back();
        AANZET_TRY(p.author, q.fixed<AuthorId>(0));
        p.number = static_cast<std::uint64_t>(q.integer(1));
        AANZET_TRY(p.head, q.fixed<Hash32>(2));
    }
}

Result<std::vector<protocol::ChainPosition>> BatchTable::wanted(const SpaceRow& row)
{
    std::vector<protocol::ChainPosition> out;
    {
        AANZET_TRY(auto any, m_db.prepare("SELECT 1 FROM op INDEXED BY op_missing WHERE state = 0 LIMIT 1"));
        AANZET_TRY(const auto step, any.step());
        if (step == sql::Step::Done) return out;
    }
    AANZET_TRY(auto q, m_db.prepare("SELECT DISTINCT c.author, b.number, b.hash FROM op o INDEXED BY op_missing CROSS JOIN chain c ON c.id = o.chain "
                                    "JOIN batch b ON b.space = c.space AND b.chain = o.chain AND o.seq BETWEEN b.first_seq AND b.last_seq "
                                    "WHERE o.state = 0 AND c.space = ? LIMIT 200"));
    q.bind(1, row.id);
    for (;;) {
        AANZET_TRY(const auto step, q.step());
        if (step == sql::Step::Done) return out;
        auto& p = out.emplace_back();
        AANZET_TRY(p.author, q.fixed<AuthorId>(0));
        p.number = static_cast<std::uint64_t>(q.integer(1));
        AANZET_TRY(p.head, q.fixed<Hash32>(2));
    }
}

Result<Bytes> BatchTable::frameFor(std::int64_t chain, ByteView stored, std::unordered_set<FieldId>* touched, bool withBodies)
{
    if (!withBodies && !touched) return bytesOf(stored);
    auto decoded = record::decodeFrame(stored);
    if (!decoded) return Error{ErrorCode::CorruptData, "stored frame"};
    auto& batch = *decoded;
    if (touched)
        for (const auto& op : batch.operations) touched->insert(op.field);
    if (!withBodies) return bytesOf(stored);
    AANZET_TRY(auto q, m_db.prepare("SELECT seq, body FROM op WHERE chain = ? AND seq BETWEEN ? AND ? AND state = 1"));
    q.bind(1, chain).bind(2, batch.firstSeq).bind(3, batch.lastSeq());
    bool any = false;
    for (;;) {
        AANZET_TRY(const auto step, q.step());
        if (step == sql::Step::Done) break;
        batch.operations[static_cast<std::size_t>(q.integer(0)) - batch.firstSeq].body = bytesOf(q.blob(1));
        any = true;
    }
    return any ? record::encodeFrame(batch) : bytesOf(stored);
}

Result<std::vector<FieldId>> BatchTable::multipleOf(const SpaceRow& row, const std::unordered_set<FieldId>& touched)
{
    std::vector<FieldId> out;
    AANZET_TRY(auto q, m_db.prepare("SELECT fid FROM field INDEXED BY field_multiple WHERE space = ? AND heads > 1"));
    q.bind(1, row.id);
    for (;;) {
        AANZET_TRY(const auto step, q.step());
        if (step == sql::Step::Done) return out;
        AANZET_TRY(const auto fid, q.fixed<FieldId>(0));
        if (touched.contains(fid)) out.push_back(fid);
    }
}

// How much a client is given to fetch in pieces before it can take the page.
constexpr std::uint64_t kMaxNamed = 64 * 1024;

// Puts the frame on the page, or the hash that stands for it. False: the page is full.
static bool place(Bytes frame, const Hash32& hash, bool isOwn, BatchTable::Room& room, BatchTable::Page& page)
{
    std::uint64_t named = 0;
    if (!isOwn && room.largest && frame.size() > room.largest) named = frame.size();
    if (named && room.named && room.named + named > kMaxNamed) return false;
    if (isOwn || named) frame = bytesOf(hash.view());
    if (frame.size() > room.bytes && !room.isFirst) return false;
    room.bytes -= std::min<std::uint64_t>(frame.size(), room.bytes);
    room.named += named;
    room.isFirst = false;
    page.frames.push_back(std::move(frame));
    return true;
}

// True when the space has fields with several heads: only then is it worth to look which.
static Result<bool> hasMultiple(sql::Connection& db, const SpaceRow& row)
{
    AANZET_TRY(auto q, db.prepare("SELECT 1 FROM field INDEXED BY field_multiple WHERE space = ? AND heads > 1 LIMIT 1"));
    q.bind(1, row.id);
    AANZET_TRY(const auto step, q.step());
    return step == sql::Step::Row;
}

Result<BatchTable::Page> BatchTable::after(const SpaceRow& row, std::uint64_t after, const Hash32& running, Room& room,
                                           const std::unordered_set<Hash32>& own)
{
    Page page;
    page.n = after;
    page.running = running;
    page.more = after < row.n;
    if (!page.more || (room.bytes == 0 && !room.isFirst)) return page;
    AANZET_TRY(const bool multiple, hasMultiple(m_db, row));
    std::unordered_set<FieldId> touched;
    AANZET_TRY(auto q, m_db.prepare("SELECT n, chain, hash, running, frame FROM batch WHERE space = ? AND n > ? ORDER BY n"));
    q.bind(1, row.id).bind(2, after);
    for (;;) {
        AANZET_TRY(const auto step, q.step());
        if (step == sql::Step::Done) break;
        AANZET_TRY(const auto hash, q.fixed<Hash32>(2));
        const bool isOwn = own.contains(hash);
        AANZET_TRY(auto frame, frameFor(q.integer(1), q.blob(4), multiple ? &touched : nullptr, !isOwn));
        if (!place(std::move(frame), hash, isOwn, room, page)) break;
        page.n = static_cast<std::uint64_t>(q.integer(0));
        AANZET_TRY(page.running, q.fixed<Hash32>(3));
    }
    page.more = page.n < row.n;
    if (multiple) { AANZET_TRY(page.multiple, multipleOf(row, touched)); }
    return page;
}

Result<BatchTable::Page> BatchTable::lacking(const SpaceRow& row, const std::vector<protocol::ChainPosition>& held, Room& room)
{
    Page page;
    std::unordered_map<AuthorId, std::uint64_t> has;
    std::unordered_map<AuthorId, Hash32> heads;
    for (const auto& p : held) {
        has[p.author] = p.number;
        heads[p.author] = p.head;
    }
    AANZET_TRY(auto same, m_db.prepare("SELECT 1 FROM batch WHERE space = ? AND chain = ? AND number = ? AND hash = ?"));
    std::unordered_map<std::int64_t, std::uint64_t> from;   // chain -> highest number the asker holds
    {
        AANZET_TRY(auto q, m_db.prepare("SELECT id, author, number FROM chain WHERE space = ?"));
        q.bind(1, row.id);
        for (;;) {
            AANZET_TRY(const auto step, q.step());
            if (step == sql::Step::Done) break;
            AANZET_TRY(const auto author, q.fixed<AuthorId>(1));
            const auto it = has.find(author);
            auto number = it == has.end() ? 0 : it->second;
            if (number && number <= static_cast<std::uint64_t>(q.integer(2))) {
                same.bind(1, row.id).bind(2, q.integer(0)).bind(3, number).bind(4, heads[author]);
                AANZET_TRY(const auto found, same.step());
                if (found == sql::Step::Done) number = 0;   // a fork: it parts from what we hold somewhere before
                same.reset();
            }
            if (number < static_cast<std::uint64_t>(q.integer(2))) from[q.integer(0)] = number;
        }
    }
    if (from.empty()) return page;
    AANZET_TRY(auto q, m_db.prepare("SELECT chain, number, frame, hash FROM batch WHERE space = ? ORDER BY n"));
    q.bind(1, row.id);
    for (;;) {
        AANZET_TRY(const auto step, q.step());
        if (step == sql::Step::Done) break;
        const auto it = from.find(q.integer(0));
        if (it == from.end() || static_cast<std::uint64_t>(q.integer(1)) <= it->second) continue;
        AANZET_TRY(auto frame, frameFor(q.integer(0), q.blob(2), nullptr, true));
        AANZET_TRY(const auto hash, q.fixed<Hash32>(3));
        if (!place(std::move(frame), hash, false, room, page)) {
            page.more = true;
            break;
        }
    }
    return page;
}

Result<Bytes> BatchTable::frame(const SpaceRow& row, const Hash32& hash)
{
    AANZET_TRY(auto q, m_db.prepare("SELECT chain, frame FROM batch INDEXED BY batch_hash WHERE space = ? AND hash = ?"));
    q.bind(1, row.id).bind(2, hash);
    AANZET_TRY(const auto step, q.step());
    if (step == sql::Step::Done) return ErrorCode::NotFound;
    return frameFor(q.integer(0), q.blob(1), nullptr, true);
}

Result<bool> BatchTable::isWhole(const SpaceRow& row, const Hash32& hash)
{
    AANZET_TRY(auto q, m_db.prepare("SELECT NOT EXISTS(SELECT 1 FROM op o WHERE o.chain = b.chain AND o.state = 0 AND o.seq BETWEEN b.first_seq AND b.last_seq) "
                                    "FROM batch b INDEXED BY batch_hash WHERE b.space = ? AND b.hash = ?"));
    q.bind(1, row.id).bind(2, hash);
    AANZET_TRY(const auto step, q.step());
    return step == sql::Step::Row && q.integer(0) != 0;
}

Result<protocol::HistoryResponse> BatchTable::history(const SpaceRow& row, const protocol::HistoryRequest& ask, std::size_t limit)
{
    protocol::HistoryResponse out;
    const std::string sql = "SELECT c.author, o.seq, o.body FROM field f JOIN op o ON o.fid = f.fid AND o.state = 2 "
                            "JOIN chain c ON c.id = o.chain AND c.space = f.space WHERE f.space = ? AND f.record = ? " +
                            std::string(ask.field ? "AND f.fid = ? " : "") +
                            "ORDER BY f.fid, o.lamport DESC, o.chain DESC, o.seq DESC LIMIT -1 OFFSET ?";
    AANZET_TRY(auto q, m_db.prepare(sql));
    q.bind(1, row.id).bind(2, ask.record);
    if (ask.field) q.bind(3, *ask.field);
    q.bind(ask.field ? 4 : 3, static_cast<std::int64_t>(std::min<std::uint64_t>(ask.skip, INT64_MAX)));
    std::size_t used = 0;
    for (;;) {
        AANZET_TRY(const auto step, q.step());
        if (step == sql::Step::Done) return out;
        const auto body = q.blob(2);
        if (!out.items.empty() && used + body.size() > limit) {
            out.more = true;
            return out;
        }
        auto& item = out.items.emplace_back();
        AANZET_TRY(item.dot.author, q.fixed<AuthorId>(0));
        item.dot.seq = static_cast<std::uint64_t>(q.integer(1));
        item.body = bytesOf(body);
        used += body.size();
    }
}

} // namespace aanzet::server
