// SPDX-License-Identifier: EUPL-1.2
#include "sync-server/store/FieldTable.h"
#include <algorithm>

namespace aanzet::server {

using record::Dot;

Bytes encodeState(const record::FieldState& s)
{
    Writer w;
    w.bytes().reserve(2 + s.heads.size() * 56 + s.seen.entries().size() * 20);
    w.varint(s.heads.size());
    for (const auto& h : s.heads) w.raw(h.dot.author).varint(h.dot.seq).varint(h.lamport).raw(h.hash);
    w.varint(s.seen.entries().size());
    for (const auto& d : s.seen.entries()) w.raw(d.author).varint(d.seq);
    return w.take();
}

Result<record::FieldState> decodeState(record::Rule rule, ByteView bytes)
{
    record::FieldState s;
    s.rule = rule;
    Reader r(bytes);
    for (auto n = r.varint(); r.ok() && n > 0; --n) {
        record::Head h;
        h.dot.author = r.fixed<AuthorId>();
        h.dot.seq = r.varint();
        h.lamport = r.varint();
        h.hash = r.fixed<Hash32>();
        s.heads.push_back(h);
    }
    for (auto n = r.varint(); r.ok() && n > 0; --n) {
        const auto author = r.fixed<AuthorId>();
        s.seen.raise(author, r.varint());
    }
    if (!r.atEnd()) return Error{ErrorCode::CorruptData, "field state"};
    return s;
}

Status FieldTable::load(const FieldId& id, Field& out) const
{
    AANZET_TRY(auto q, m_db.prepare("SELECT record, rule, state FROM field WHERE space = ? AND fid = ?"));
    q.bind(1, m_row.id).bindStatic(2, id.view());
    AANZET_TRY(const auto step, q.step());
    if (step == sql::Step::Done) return {};
    AANZET_TRY(out.record, q.fixed<RecordId>(0));
    AANZET_TRY(out.state, decodeState(static_cast<record::Rule>(q.integer(1)), q.blob(2)));
    out.isHeld = true;
    return {};
}

FieldTable::Field& FieldTable::field(const FieldId& id) const
{
    auto [it, isNew] = m_fields.try_emplace(id);
    if (isNew)
        if (auto s = load(id, it->second); !s.ok()) note(s);
    return it->second;
}

Result<std::optional<ChainRow>> FieldTable::loadChain(const AuthorId& author) const
{
    AANZET_TRY(auto q, m_db.prepare("SELECT id, device, number, hash, last_seq, last_lamport, org_head, space_head FROM chain "
                                    "WHERE space = ? AND author = ?"));
    q.bind(1, m_row.id).bind(2, author);
    AANZET_TRY(const auto step, q.step());
    if (step == sql::Step::Done) return std::optional<ChainRow>();
    ChainRow c;
    c.id = q.integer(0);
    AANZET_TRY(c.head.device, q.fixed<DeviceId>(1));
    c.head.number = static_cast<std::uint64_t>(q.integer(2));
    AANZET_TRY(c.head.hash, q.fixed<Hash32>(3));
    c.head.lastSeq = static_cast<std::uint64_t>(q.integer(4));
    c.head.lastLamport = static_cast<std::uint64_t>(q.integer(5));
    AANZET_TRY(c.head.orgHead, q.fixed<Hash32>(6));
    AANZET_TRY(c.head.spaceHead, q.fixed<Hash32>(7));
    return std::optional<ChainRow>(c);
}

ChainRow* FieldTable::chainRow(const AuthorId& author) const
{
    auto it = m_chains.find(author);
    if (it == m_chains.end()) {
        auto loaded = loadChain(author);
        if (!note(loaded)) return nullptr;
        it = m_chains.emplace(author, *loaded).first;
    }
    return it->second ? &*it->second : nullptr;
}

Result<ChainRow*> FieldTable::setChain(const AuthorId& author, const record::ChainHead& head)
{
    auto* row = chainRow(author);
    AANZET_CHECK(m_failure);
    if (row) {
        AANZET_TRY(auto q, m_db.prepare("UPDATE chain SET number = ?, hash = ?, last_seq = ?, last_lamport = ?, org_head = ?, space_head = ? WHERE id = ?"));
        q.bind(1, head.number).bind(2, head.hash).bind(3, head.lastSeq).bind(4, head.lastLamport).bind(5, head.orgHead).bind(6, head.spaceHead).bind(7, row->id);
        AANZET_CHECK(q.run());
        row->head = head;
        return row;
    }
    AANZET_TRY(auto q, m_db.prepare("INSERT INTO chain(space, author, device, number, hash, last_seq, last_lamport, org_head, space_head) VALUES(?,?,?,?,?,?,?,?,?)"));
    q.bind(1, m_row.id).bind(2, author).bind(3, head.device).bind(4, head.number).bind(5, head.hash).bind(6, head.lastSeq).bind(7, head.lastLamport).bind(8, head.orgHead).bind(9, head.spaceHead);
    AANZET_CHECK(q.run());
    auto& slot = m_chains[author];
    slot = ChainRow{m_db.lastInsertId(), head};
    return &*slot;
}

Status FieldTable::flush()
{
    // Rising keys: the pages of the table are walked once.
    std::sort(m_changed.begin(), m_changed.end());
    AANZET_TRY(auto q, m_db.prepare("INSERT INTO field VALUES(?, ?, ?, ?, ?, ?) ON CONFLICT(space, fid) DO UPDATE SET heads = excluded.heads, state = excluded.state"));
    for (const auto& id : m_changed) {
        auto& f = m_fields.at(id);
        const Bytes state = encodeState(f.state);
        q.bind(1, m_row.id).bindStatic(2, id.view()).bindStatic(3, f.record.view()).bind(4, static_cast<int>(f.state.rule));
        q.bind(5, f.state.heads.size()).bindStatic(6, state);
        AANZET_CHECK(q.run());
        f.isChanged = false;
        f.isHeld = true;
    }
    m_changed.clear();
    return {};
}

std::optional<record::ChainHead> FieldTable::chain(const AuthorId& author) const
{
    const auto* row = chainRow(author);
    if (!row) return std::nullopt;
    return row->head;
}

std::optional<Hash32> FieldTable::batchHash(const AuthorId& author, std::uint64_t number) const
{
    const auto* row = chainRow(author);
    if (!row) return std::nullopt;
    auto q = m_db.prepare("SELECT hash FROM batch WHERE chain = ? AND number = ?");
    if (!note(q)) return std::nullopt;
    q->bind(1, row->id).bind(2, number);
    auto step = q->step();
    if (!note(step) || *step == sql::Step::Done) return std::nullopt;
    auto hash = q->fixed<Hash32>(0);
    if (!note(hash)) return std::nullopt;
    return *hash;
}

std::optional<std::uint64_t> FieldTable::lamportOf(const FieldId& id, const Dot& dot) const
{
    for (const auto& h : field(id).state.heads)   // what people see is what they edit: nearly always a head
        if (h.dot == dot) return h.lamport;
    const auto* row = chainRow(dot.author);
    if (!row || dot.seq > row->head.lastSeq) return std::nullopt;
    auto q = m_db.prepare("SELECT lamport FROM op WHERE chain = ? AND seq = ? AND fid = ?");
    if (!note(q)) return std::nullopt;
    q->bind(1, row->id).bind(2, dot.seq).bind(3, id);
    auto step = q->step();
    if (!note(step) || *step == sql::Step::Done) return std::nullopt;
    return static_cast<std::uint64_t>(q->integer(0));
}

std::optional<record::LogView::FieldIdentity> FieldTable::identityOf(const FieldId& id) const
{
    const auto& f = field(id);
    if (!f.isHeld && !f.isChanged) return std::nullopt;
    return FieldIdentity{f.record, f.state.rule};
}

} // namespace aanzet::server
