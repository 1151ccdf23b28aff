// SPDX-License-Identifier: EUPL-1.2
#include "sync-server/store/UploadTable.h"
#include "shared/crypto/Crypto.h"
#include "shared/record/Batch.h"

namespace aanzet::server {

Result<std::optional<UploadTable::State>> UploadTable::find(const SpaceRow& space, Kind kind, ByteView name)
{
    AANZET_TRY(auto q, m_db.prepare("SELECT id, hash, total, held, complete, named FROM upload WHERE space = ? AND kind = ? AND name = ?"));
    q.bind(1, space.id).bind(2, static_cast<int>(kind)).bind(3, name);
    AANZET_TRY(const auto step, q.step());
    if (step == sql::Step::Done) return std::optional<State>();
    State s;
    s.id = q.integer(0);
    AANZET_TRY(s.hash, q.fixed<Hash32>(1));
    s.total = static_cast<std::uint64_t>(q.integer(2));
    s.held = static_cast<std::uint64_t>(q.integer(3));
    s.isComplete = q.integer(4) != 0;
    s.isNamed = q.integer(5) != 0;
    return std::optional<State>(s);
}

Result<protocol::PartResponse> UploadTable::put(const SpaceRow& space, const Name& to, const Part& part, WallTime now)
{
    const auto& [kind, device, name] = to;
    if (kind == Kind::Attachment && part.total == 0) return noteLost(space, to, part, now);
    const auto limit = kind == Kind::Batch ? std::uint64_t(record::Batch::kMaxFrame) : kMaxAttachment;
    if (part.total == 0 || part.total > limit) return ErrorCode::TooLarge;
    AANZET_TRY(auto state, find(space, kind, name));
    if (state && state->isComplete) return protocol::PartResponse{state->total, true};
    bool isNamed = false;
    if (state && (state->total != part.total || state->hash != part.hash)) {   // begun anew with other content
        isNamed = state->isNamed;
        if (isNamed && !state->hash.isZero() && state->hash != part.hash) return ErrorCode::NotAllowed; // a batch stands on it: only what it is, no other
        AANZET_CHECK(drop(state->id));
        state.reset();
    }
    if (!state) {
        if (part.offset != 0 && !isNamed) return protocol::PartResponse{0, false};
        if (!isNamed) AANZET_CHECK(makeRoom(to, part.total));
        AANZET_TRY(auto q, m_db.prepare("INSERT INTO upload(space, kind, name, hash, total, held, complete, named, at, device) VALUES(?,?,?,?,?,0,0,?,?,?)"));
        q.bind(1, space.id).bind(2, static_cast<int>(kind)).bind(3, ByteView(name)).bind(4, part.hash).bind(5, part.total).bind(6, isNamed ? 1 : 0).bind(7, millisOf(now)).bind(8, device);
        AANZET_CHECK(q.run());
        state = State{m_db.lastInsertId(), part.hash, part.total, 0, false, isNamed};
    }
    if (part.offset != state->held) return protocol::PartResponse{state->held, false};
    if (part.data.size() > state->total - state->held) return Error{ErrorCode::Malformed, "more than announced"};
    if (!part.data.empty()) {
        AANZET_TRY(auto q, m_db.prepare("INSERT INTO upload_part VALUES(?, ?, ?)"));
        q.bind(1, state->id).bind(2, part.offset).bind(3, part.data);
        AANZET_CHECK(q.run());
    }
    state->held += part.data.size();
    if (state->held == state->total) {
        AANZET_TRY(const auto whole, read(*state, 0, state->total));
        if (crypto::hash256(whole) != state->hash) {
            AANZET_CHECK(state->isNamed ? empty(state->id) : drop(state->id));
            return protocol::PartResponse{0, false};
        }
        state->isComplete = true;
    }
    AANZET_TRY(auto q, m_db.prepare("UPDATE upload SET held = ?, complete = ?, at = ? WHERE id = ?"));
    q.bind(1, state->held).bind(2, state->isComplete ? 1 : 0).bind(3, millisOf(now)).bind(4, state->id);
    AANZET_CHECK(q.run());
    return protocol::PartResponse{state->held, state->isComplete};
}

// Nobody who brings the batch has it any more: what stands on it need not wait, and who does have it may bring it later.
Result<protocol::PartResponse> UploadTable::noteLost(const SpaceRow& space, const Name& to, const Part& part, WallTime now)
{
    AANZET_TRY(const auto state, find(space, to.kind, to.name));
    if (state) return protocol::PartResponse{state->held, state->isComplete};
    AANZET_CHECK(makeRoom(to, 0));
    AANZET_TRY(auto q, m_db.prepare("INSERT INTO upload(space, kind, name, hash, total, held, complete, named, at, device) VALUES(?,?,?,?,0,0,0,0,?,?)"));
    q.bind(1, space.id).bind(2, static_cast<int>(to.kind)).bind(3, to.name).bind(4, part.hash).bind(5, millisOf(now)).bind(6, to.device);
    AANZET_CHECK(q.run());
    return protocol::PartResponse{0, false};
}

Status UploadTable::empty(std::int64_t id)
{
    for (const auto* sql : {"DELETE FROM upload_part WHERE upload = ?", "UPDATE upload SET total = 0, held = 0 WHERE id = ?"}) {
        AANZET_TRY(auto q, m_db.prepare(sql));
        q.bind(1, id);
        AANZET_CHECK(q.run());
    }
    return {};
}

Result<Bytes> UploadTable::read(const State& upload, std::uint64_t offset, std::uint64_t limit)
{
    Bytes out;
    AANZET_TRY(auto q, m_db.prepare("SELECT at, data FROM upload_part WHERE upload = ? ORDER BY at"));
    q.bind(1, upload.id);
    for (;;) {
        AANZET_TRY(const auto step, q.step());
        if (step == sql::Step::Done || out.size() >= limit) return out;
        const auto at = static_cast<std::uint64_t>(q.integer(0));
        auto data = q.blob(1);
        if (at + data.size() <= offset) continue;
        if (at < offset) data = data.subspan(offset - at);
        data = data.first(std::min<std::size_t>(data.size(), limit - out.size()));
        out.insert(out.end(), data.begin(), data.end());
    }
}

Status UploadTable::drop(std::int64_t id)
{
    for (const auto* sql : {"DELETE FROM upload_part WHERE upload = ?", "DELETE FROM upload WHERE id = ?"}) {
        AANZET_TRY(auto q, m_db.prepare(sql));
        q.bind(1, id);
        AANZET_CHECK(q.run());
    }
    return {};
}

Status UploadTable::dropNamed(const SpaceRow& space, Kind kind, ByteView name)
{
    AANZET_TRY(const auto state, find(space, kind, name));
    return state ? drop(state->id) : Status();
}

Status UploadTable::makeRoom(const Name& name, std::uint64_t bytes)
{
    const auto& bound = name.kind == Kind::Batch ? kBatches : kAttachments;
    std::vector<std::int64_t> tooMuch;
    {
        AANZET_TRY(auto q, m_db.prepare("SELECT id, total FROM upload INDEXED BY upload_device WHERE device = ? AND kind = ? AND named = 0 ORDER BY at DESC, id DESC"));
        q.bind(1, name.device).bind(2, static_cast<int>(name.kind));
        std::size_t count = 1;
        for (;;) {
            AANZET_TRY(const auto step, q.step());
            if (step == sql::Step::Done) break;
            bytes += static_cast<std::uint64_t>(q.integer(1));
            if (++count > bound.count || bytes > bound.bytes) tooMuch.push_back(q.integer(0));
        }
    }
    for (const auto id : tooMuch) AANZET_CHECK(drop(id));
    return {};
}

Status UploadTable::sweep(WallTime now)
{
    std::vector<std::int64_t> old;
    {
        AANZET_TRY(auto q, m_db.prepare("SELECT id FROM upload WHERE named = 0 AND at < CASE kind WHEN 1 THEN ? ELSE ? END"));
        q.bind(1, millisOf(now - kPartsLife)).bind(2, millisOf(now - kUnnamedLife));
        for (;;) {
            AANZET_TRY(const auto step, q.step());
            if (step == sql::Step::Done) break;
            old.push_back(q.integer(0));
        }
    }
    for (auto id : old) AANZET_CHECK(drop(id));
    return {};
}

} // namespace aanzet::server
